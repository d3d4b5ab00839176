"""Tell markup that is no page by its outermost element: feeds, maps of sites, lists of subscriptions."""

from __future__ import annotations

from typing import Final

from newsrecord.errors import UnreadableInput

__all__ = ["check_markup", "opening_element"]

_KINDS: Final = {
    b"rss": "an RSS feed",
    b"rdf:rdf": "an RSS feed (RDF)",
    b"feed": "an Atom feed",
    b"urlset": "the map of a site",
    b"sitemapindex": "the map of a site",
    b"opml": "a list of feeds (OPML)",
}
# What may stand before the outermost element, and how it ends.
_BEFORE: Final = ((b"<?", b"?>"), (b"<!--", b"-->"), (b"<!", b">"))
_SAMPLE: Final = 4_096


def check_markup(data: bytes) -> None:
    """Raise `UnreadableInput` where *data* is a feed or other XML that holds addresses of pages, and no page.

    >>> check_markup(b"<html><p>Rain")
    >>> check_markup(b'<?xml version="1.0"?><rss version="2.0"><channel>...')
    Traceback (most recent call last):
    ...
    newsrecord.errors.UnreadableInput: the input is an RSS feed, and no page; give the pages that it leads to
    """
    kind = _KINDS.get(opening_element(data))
    if kind is not None:
        raise UnreadableInput(f"the input is {kind}, and no page; give the pages that it leads to")


def opening_element(data: bytes) -> bytes:
    """Return the name of the outermost element of *data* in small letters; nothing where none opens it.

    >>> opening_element(b'<?xml version="1.0"?><!-- made by hand --><RSS version="2.0">')
    b'rss'
    """
    start = data[:_SAMPLE].lstrip()
    while start.startswith(b"<"):
        end = next((end for mark, end in _BEFORE if start.startswith(mark)), None)
        if end is None:
            name = start[1:].split(maxsplit=1)[:1]
            return name[0].partition(b">")[0].rstrip(b"/").lower() if name else b""
        start = start.partition(end)[2].lstrip()
    return b""

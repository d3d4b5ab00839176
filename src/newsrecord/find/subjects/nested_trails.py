"""Know a breadcrumb by where its links lead: from the home page down, each below the one before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsrecord.find.declared import join_locators
from newsrecord.find.subjects.trails import HOME_NAMES
from newsrecord.model.body import Link
from newsrecord.page.outline import Chunk, Outline

__all__ = ["find_nested_trail"]

_REACH: Final = 12
_MOST: Final = 6
_LONGEST_WAY: Final = 160
_LONGEST_MARK: Final = 2
_POINTING: Final = frozenset("/>\u203a\u00bb\u2192\u25b8\u25ba\u276f\uff1e")


def find_nested_trail(outline: Outline, headline: int | None) -> tuple[Sequence[str], str] | None:
    """Return the steps of a way above the headline down from the home page to the story, and where it stands.

    Style sheets draw the marks between its steps, and nothing calls it a trail; where they are printed, the last step
    may be no link.  Menus begin at the home page as well, and their entries lead beside one another.
    """
    if headline is None:
        return None
    chunks = outline.chunks
    for place in range(max(0, headline - _REACH), headline):
        chunk = chunks[place]
        if not chunk.link_chars or len(chunk.text) > _LONGEST_WAY or not _begins_at_home(chunk):
            continue
        links = [*_links(chunks[place:headline])]
        if 2 <= len(links) <= _MOST and _leads_down(
            [link.url for _, link in links], outline.address or "", is_marked=_points(chunk)
        ):
            steps = {each.locator: each for each, _ in links}.values()
            return [each.text[link.start : link.end] for each, link in links[1:]], join_locators(steps)
    return None


def _begins_at_home(chunk: Chunk) -> bool:
    addresses = chunk.addresses
    # To ask the address as it stands spares making the links of every line: "/", "https://harbour.example/".
    if not addresses or (addresses[0] != "/" and addresses[0][8:].partition("/")[2]):
        return False
    links = chunk.links
    if not links or _path(links[0].url):
        return False
    return chunk.text[: links[0].end].strip().casefold() in HOME_NAMES or _points(chunk)


def _points(chunk: Chunk) -> bool:
    """Return whether a mark of ways stands behind the first of several links: home may bear any name."""
    links = chunk.links
    return len(links) > 1 and chunk.text[links[0].end : links[1].start].strip() in _POINTING


def _links(chunks: Sequence[Chunk]) -> Iterator[tuple[Chunk, Link]]:
    """Yield the links of the first of *chunks* and of those behind it, as long as they are links and marks alone."""
    if _points(chunks[0]):
        yield from ((chunks[0], link) for link in chunks[0].links)
        return
    for chunk in chunks:
        if not chunk.link_chars:
            if len(chunk.text) > _LONGEST_MARK:
                return
            continue
        if sum([link.end - link.start for link in chunk.links]) + _LONGEST_MARK < len(chunk.text.replace(" ", "")):
            return
        yield from ((chunk, link) for link in chunk.links)


def _leads_down(urls: Sequence[str], address: str, *, is_marked: bool) -> bool:
    """Return whether each of *urls* behind the first lies below the one before.

    The *address* lies below a lone one, and below the last of a line that no word calls a way from home.
    """
    paths = [_path(url) for url in urls[1:]]
    if not all(paths) or not all(below.startswith(f"{above}/") for above, below in pairwise(paths)):
        return False
    return (len(paths) > 1 and not is_marked) or _path(address).startswith(f"{paths[-1]}/")


def _path(url: str) -> str:
    return url.partition("://")[2].partition("?")[0].partition("#")[0].partition("/")[2].rstrip("/")

"""Read the line that closes the texts of feeds: "The post Ferry runs again appeared first on The Courier"."""

from __future__ import annotations

from typing import Final

from newsrecord.agreement import same_site
from newsrecord.find.keys import fold
from newsrecord.model.body import Link
from newsrecord.page.outline import Chunk, Outline
from newsrecord.urls import is_home, is_web_url

__all__ = ["find_feed_note"]

_LAST: Final = 5
_LONGEST: Final = 600
_SHORTEST_TITLE: Final = 10
_SHARE: Final = 0.4


def find_feed_note(outline: Outline) -> tuple[Chunk, str, str] | None:
    """Return the line, the headline and the name of the outlet that a text from a feed closes with, or None.

    It is told by its links, whatever its words: the first leads to a page, the last to the home of the same site, or
    the other way round, and most of what is said is in them.
    """
    for chunk in reversed(outline.chunks[-_LAST:]):
        if not chunk.link_chars or chunk.kind != "paragraph" or len(chunk.text) > _LONGEST:
            continue
        links = chunk.links
        if len(links) != 2 or chunk.link_chars < _SHARE * len(chunk.text):
            continue
        post, home = links if not _is_home(links[0]) else (links[1], links[0])
        title, name = (chunk.text[link.start : link.end].strip() for link in (post, home))
        if not (_is_home(home) and not _is_home(post) and same_site(post.url, home.url)):
            continue
        if len(title) >= _SHORTEST_TITLE and (_is_from(outline, home) or _is_headed(outline, title)):
            return chunk, title, name
    return None


def _is_from(outline: Outline, home: Link) -> bool:
    """Return whether the page says to be from the site of *home*, or does not say where it is from."""
    address = outline.address or next((link.url for link in outline.links if link.rel == "canonical"), None)
    return address is None or same_site(address, home.url)


def _is_headed(outline: Outline, title: str) -> bool:
    """Return whether *title* heads the page, or nothing does: what else leads to another site is an advertisement."""
    heads = [fold(chunk.text) for _, chunk in outline.headings() if chunk.level == 1]
    return not heads or fold(title) in heads


def _is_home(link: Link) -> bool:
    return is_web_url(link.url) and is_home(link.url)

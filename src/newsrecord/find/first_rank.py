"""Take the one heading above all others for one of the first rank, whatever rank its element has."""

from __future__ import annotations

from typing import Final

import attrs
from msgspec.structs import replace

from newsrecord.find.keys import fold
from newsrecord.find.standing import is_boxed
from newsrecord.find.titled import likeness, titles_of
from newsrecord.page.outline import Outline

__all__ = ["with_first_rank"]

_SHARED: Final = 0.3
"""Titles written for search engines share so much of their words with the headline."""


def with_first_rank(outline: Outline) -> Outline:
    """Return *outline* with its headline as a heading of the first rank.

    Some sites leave the first rank to nobody, or to a logo without words: their headline is the only heading of the
    second, and crossheads and boxes are headed by lesser ones. The title of the page must bear it out.

    >>> from newsrecord.page.walk import read_page
    >>> page = "<title>Bridge reopens | Courier</title><h2>The bridge reopens</h2><h3>Why</h3><h3>More</h3>"
    >>> [chunk.level for chunk in with_first_rank(read_page(page)).chunks]
    [1, 3, 3]
    """
    if outline.form != "html":
        return outline
    headings = [(place, chunk) for place, chunk in outline.headings() if chunk.text and not chunk.role]
    highest = min((chunk.level for _, chunk in headings), default=1)
    if highest == 1:
        return outline
    top, *others = [place for place, chunk in headings if chunk.level == highest]
    if others or not _is_headline(outline, top):
        return outline
    chunks = [replace(chunk, level=1) if place == top else chunk for place, chunk in enumerate(outline.chunks)]
    return attrs.evolve(outline, chunks=tuple(chunks))


def _is_headline(outline: Outline, place: int) -> bool:
    """Return whether a heading is borne out by the titles, and is nothing but a headline."""
    chunk = outline.chunks[place]
    # What ends with a colon goes on in the next heading; what says more than a title has its kicker in it.
    if chunk.text.endswith((":", "\uff1a")) or is_boxed(outline, chunk):
        return False
    text, titles = fold(chunk.text), titles_of(outline)
    if likeness(chunk, titles) < _SHARED:
        return False
    return not any((key := fold(title)) in text and key != text for title in titles)

"""Take the one heading above all others for one of the first rank, whatever rank its element has."""

from __future__ import annotations

import re
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

_JOINT: Final = re.compile(r"\s[-|:\u2013\u2014\u00b7\u2022\u00ab\u00bb]\s|[_\uff5c|]")
_SHORTEST: Final = 12
"""Letters of what is a headline by itself, and not a few words that it shares with the section's name."""


def with_first_rank(outline: Outline) -> Outline:
    """Return *outline* with its headline as a heading of the first rank.

    Some sites leave the first rank to nobody, or to a logo without words: their headline is the only heading of the
    second, and crossheads and boxes are headed by lesser ones. The title of the page must bear it out.

    >>> from newsrecord.page.walk import read_page
    >>> page = "<title>Lund bridge reopens: all you need | Courier</title><h2>Bridge reopens in Lund</h2><h3>Why</h3>"
    >>> [chunk.level for chunk in with_first_rank(read_page(page)).chunks]
    [1, 3]
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
    # The outlet and its section are joined to a title at either end.
    parts = {fold(part) for title in titles for part in (title, *_JOINT.split(title))}
    return not any(len(part) >= _SHORTEST and part in text and part != text for part in parts)

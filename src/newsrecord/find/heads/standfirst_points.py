"""Know a standfirst of several points by its place: a short list, or a heading of several lines, above all prose."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from newsrecord.find.heads.standfirst_apart import box_of
from newsrecord.find.heads.standfirst_place import is_furniture, may_be_credit
from newsrecord.find.landmarks import is_aside
from newsrecord.find.prose import ends_sentence, is_shorter
from newsrecord.find.standing import list_around
from newsrecord.page.outline import Chunk, Outline

__all__ = ["points_below"]

_REACH: Final = 30
_BEHIND: Final = 12
_FEWEST, _MOST = 2, 5
_SHORTEST, _LONGEST = 25, 250
_SHORTEST_LINE: Final = 12
_LONG: Final = 80
_FEWEST_WORDS: Final = 4


def points_below(outline: Outline, headline: int | None) -> Sequence[Chunk]:
    """Return the points that are the first thing to read below the headline, its credits and buttons passed over."""
    if headline is None or outline.form != "html":
        return ()
    chunks = outline.chunks
    place = next(
        (
            place
            for place in range(headline + 1, min(len(chunks), headline + 1 + _REACH))
            if not (is_furniture(chunks[place]) or chunks[place].level == 1 or may_be_credit(outline, chunks[place]))
        ),
        0,
    )
    first = chunks[place]
    if first.kind not in ("item", "heading") or first.level > 2 * (first.kind == "heading") or is_aside(outline, first):
        return ()
    lines = _lines_of_heading(first) if first.kind == "heading" else _points_of_list(outline, chunks[place:])
    if not lines:
        return ()
    behind = chunks[place + len(lines) : place + len(lines) + _BEHIND]
    text = [it for it in behind if it.kind == "paragraph" and len(it.text) >= _LONG and ends_sentence(it.text)]
    if len(text) < _FEWEST:
        return ()
    # A list in one box with the paragraphs opens the text.
    is_of_text = first.kind == "item" and _box_of_list(outline, first) == box_of(outline, text[0])
    return () if is_of_text else lines


def _lines_of_heading(chunk: Chunk) -> Sequence[Chunk]:
    lines = chunk.text.split("\n")
    is_many = _FEWEST <= len(lines) <= _MOST and not any(is_shorter(line, _SHORTEST_LINE) for line in lines)
    return [chunk] if is_many else []


def _points_of_list(outline: Outline, chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    own = list_around(outline, chunks[0])
    lines = list(takewhile(lambda it: it.kind == "item" and list_around(outline, it) == own, chunks))
    return lines if _FEWEST <= len(lines) <= _MOST and all(map(_is_point, lines)) else []


def _is_point(chunk: Chunk) -> bool:
    text = chunk.text
    if chunk.link_chars or len(text) > _LONGEST or is_shorter(text, _SHORTEST):
        return False
    return not text.isascii() or text.count(" ") + 1 >= _FEWEST_WORDS


def _box_of_list(outline: Outline, chunk: Chunk) -> int:
    own = list_around(outline, chunk)
    return outline.containers[own].parent if own >= 0 else chunk.container

"""Tell the lines with the results of matches that reports open and close with: "Lund 2-1 Malen", "Lund 24 Malen 17"."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from newsrecord.find.body.beside import share_place
from newsrecord.find.body.field import Field
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Chunk
from newsrecord.patterns import late

__all__ = ["closes_with_results", "tells_result"]

_LONGEST: Final = 90
# Two sides, and between them or behind each what they scored: goals, goals and points, sets.
_TEAM: Final = r"[^\W\d][^\d.!?:;,]{1,38}[^\W\d_)]"
# No hour of the day is one: "Published 10:45 Lund".
_RESULT: Final = late(
    rf"(?!.{{0,60}}\b(?:[01]?\d|2[0-3]):[0-5]\d\b){_TEAM}\s\d{{1,3}}\s?[-\u2013\u2014:]\s?\d{{1,3}}\s{_TEAM}"
    rf"|{_TEAM}\s\d{{1,3}}(?:[-\u2013]\d{{1,2}})?[\s,\u2013\u2014-]{{1,3}}{_TEAM}\s\d{{1,3}}(?:[-\u2013]\d{{1,2}})?"
    rf"|{_TEAM}\s[-\u2013\u2014]\s{_TEAM}\s\d{{1,3}}\s?[-\u2013\u2014:]\s?\d{{1,3}}"
)
_HALVES: Final = late(r"\s?\([^()]{1,30}\)$")


def tells_result(line: Chunk) -> bool:
    """Return whether a *line* is nothing but the result of a match."""
    text = line.text
    if line.kind != "paragraph" or line.link_chars or len(text) > _LONGEST or not has_digit(text):
        return False
    return _RESULT.fullmatch(_HALVES.sub("", text)) is not None


def closes_with_results(field: Field, prose: int, index: int) -> bool:
    """Return whether a paragraph beside the last of the story's is the results of other matches, one in each line."""
    chunk = field.chunks[index]
    if chunk.kind != "paragraph" or chunk.tag != "p" or chunk.link_chars or not has_digit(chunk.text):
        return False
    lines = chunk.text.split("\n")
    return all(tells_result(replace(chunk, text=line)) for line in lines) and share_place(field, prose, index)

"""Tell the captions of a story of East Asia that sets a clause below each of its pictures, and else long paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.body.field import Field
from newsrecord.page.outline import Chunk
from newsrecord.text import DENSE

__all__ = ["lines_below_pictures"]

_FEWEST: Final = 3
_MOST_LONG: Final = 0.4
"""The part of the lines below pictures that may be paragraphs."""
_MOST_SHORT: Final = 0.12
"""The part of the other paragraphs that may be as short as a caption."""
_LONGEST: Final = 40
_FEWEST_OTHERS: Final = 5
# Marks between clauses, of speech and of questions.
_MARKS: Final = frozenset('\uff0c,\u3001\uff1b;\uff1a:?\uff1f!\uff01\u201c\u201d"\u300c\u2026\n')


def lines_below_pictures(field: Field, kept: Sequence[int]) -> set[int]:
    """Return the lines right below the pictures of a story that are captions: clauses, as few other lines are.

    Portals keep nothing but the words of what an article said of its pictures.
    """
    chunks = field.chunks
    pictures = {i for i in kept if chunks[i].kind == "figure" and not chunks[i].text}
    if len(pictures) < _FEWEST:
        return set()
    said = [i for i in kept if chunks[i].kind == "paragraph" and chunks[i].text]
    below = [i for i in said if i - 1 in pictures]
    short = {i for i in below if _is_clause(chunks[i])}
    if len(short) < _FEWEST or len(below) - len(short) > _MOST_LONG * len(below):
        return set()
    others = [i for i in said if i - 1 not in pictures]
    if len(others) < _FEWEST_OTHERS or sum([_is_clause(chunks[i]) for i in others]) > _MOST_SHORT * len(others):
        return set()
    return short


def _is_clause(chunk: Chunk) -> bool:
    """Return whether a line is a single clause, neither a crosshead nor a link."""
    text = chunk.text
    if len(text) > _LONGEST or chunk.bold or chunk.link_chars or not DENSE.match(text):
        return False
    return _MARKS.isdisjoint(text)

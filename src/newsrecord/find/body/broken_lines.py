"""Put together the lines of a sentence that posts made for telephones set in several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.body.beside import share_place
from newsrecord.find.body.field import Field
from newsrecord.find.prose import ends_sentence

__all__ = ["MOST_LINES", "breaks_off", "broken_lines"]

MOST_LINES: Final = 3
"""How many lines may follow on the first."""
_COMMA: Final = "\uff0c"


def breaks_off(field: Field, index: int, behind: int) -> bool:
    """Return whether a line ends in the comma of Han, and goes on in the line behind it, which is set as it is."""
    line = field.chunks[index]
    return line.text[-1:] == _COMMA and line.kind == "paragraph" and share_place(field, index, behind)


def broken_lines(field: Field, prose: int, behind: Sequence[int]) -> int:
    """Return how many lines *behind* are the sentence that the first of them breaks off: up to the one that ends it."""
    if len(behind) < 2 or not breaks_off(field, behind[0], prose):
        return 0
    for place, index in enumerate(behind):
        chunk = field.chunks[index]
        if chunk.kind != "paragraph" or chunk.link_chars or not share_place(field, prose, index):
            return 0
        if place and ends_sentence(chunk.text):
            return place + 1
    return 0

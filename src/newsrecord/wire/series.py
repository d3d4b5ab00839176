"""Count the short lines of a text in a row with one paragraph each: the parts of a list, each with its crosshead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.wire.look import Look

__all__ = ["SERIES", "SHORT_SERIES", "count_parts"]

SERIES: Final = 4
"""So many such lines in a row are crossheads: pages set no links or captions below each single paragraph."""
SHORT_SERIES: Final = 3
"""So few are, where the paragraph takes up a word of the line too."""
_LONGEST_LABEL: Final = 60
_SHORTEST_PARAGRAPH: Final = 60


def count_parts(looks: Sequence[Look], i: int, start: int, stop: int) -> int:
    """Return of how many short lines in a row from *start* to *stop* line *i* is one; more than enough are not counted.

    Tips, questions and answers, the entries of a newsletter: what one says no other part does.
    """
    parts = 0
    for step in (-2, 2):
        k = i if step < 0 else i + step
        while parts < SERIES and start <= k < stop - 1 and _has_own_paragraph(looks[k], looks[k + 1]):
            parts, k = parts + 1, k + step
    return parts


def _has_own_paragraph(look: Look, below: Look) -> bool:
    """Return whether a short line is set apart, and so is a paragraph right below it."""
    return (
        look.is_label and look.line.gap > 0 and look.width <= _LONGEST_LABEL
        and below.is_prose and below.line.gap > 0 and below.width >= _SHORTEST_PARAGRAPH
    )  # fmt: skip

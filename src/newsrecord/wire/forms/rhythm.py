"""Give a text whose blank lines tell nothing those that a browser would have pasted."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from msgspec.structs import replace

from newsrecord.find.prose import is_shorter
from newsrecord.wire.line import Line

__all__ = ["with_rhythm"]

_FEWEST: Final = 12
_RARELY: Final = 0.04
_WIDE: Final = 20
_MENU: Final = 5
"""So many short lines in a row are no part of a story."""


def with_rhythm(lines: list[Line]) -> list[Line]:
    r"""Return *lines* with a blank line around each that is no entry of a menu, where none or all are set apart.

    A program that takes the text out of a page leaves no blank line, or sets one between all lines. What a browser
    pastes has them around headings and paragraphs, and none between the entries of a menu, which are a word or two.

    >>> lines = [Line(number, "Sport", 0, 0) for number in range(1, 12)]
    >>> told = with_rhythm([*lines, Line(12, "The ferry to the islands runs again", 0, 0)])
    >>> [line.gap for line in told] == [0] * 11 + [1]
    True
    """
    if len(lines) < _FEWEST:
        return lines
    apart = sum(line.gap > 0 for line in lines[1:]) / (len(lines) - 1)
    if _RARELY < apart < 1 - _RARELY:
        return lines
    wide = [not is_shorter(line.text, _WIDE) for line in lines]
    # The paragraphs of a story alone may all be set apart, and its crossheads as they are.
    if apart > _RARELY and max((len(list(run)) for is_wide, run in groupby(wide) if not is_wide), default=0) < _MENU:
        return lines
    return [
        line if (gap := int(at > 0 and (wide[at] or wide[at - 1]))) == line.gap else replace(line, gap=gap)
        for at, line in enumerate(lines)
    ]

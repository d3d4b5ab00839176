"""Give a text whose blank lines tell nothing those that a browser would have pasted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from msgspec.structs import replace

from newsrecord.find.pictures.captions import is_credit
from newsrecord.find.prose import is_shorter
from newsrecord.find.subjects.subject_words import is_subject_label
from newsrecord.wire.line import Line

__all__ = ["with_rhythm"]

_FEWEST: Final = 12
_RARELY: Final = 0.04
_WIDE: Final = 20
_MENU: Final = 5
"""So many short lines in a row are no part of a story."""
_SHORTEST_CAPTION, _LONGEST_CAPTION = 50, 200
"""Crossheads are shorter, and paragraphs are longer."""
_LONGEST_TAG: Final = 40
_MOST_TAGS: Final = 20
_PARAGRAPH: Final = 100
_STOPS: Final = ".!?…"
_COLONS: Final = ":："
_COMMA: Final = ", "


def with_rhythm(lines: list[Line]) -> list[Line]:
    r"""Return *lines* with a blank line around each that is no entry of a menu, where none or all are set apart.

    A program that takes the text out of a page leaves no blank line, or sets one between all lines. What a browser
    pastes has them around headings and paragraphs, and none between the entries of a menu, which are a word or two,
    between the tags below their label, or between a caption and its credit.

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
    gaps = [int(at > 0 and (wide[at] or wide[at - 1])) for at in range(len(lines))]
    for at in (*_find_credits(lines, gaps), *_find_tags(lines)):
        gaps[at] = 0
    return [line if gap == line.gap else replace(line, gap=gap) for line, gap in zip(lines, gaps, strict=True)]


def _find_credits(lines: Sequence[Line], gaps: Sequence[int]) -> Sequence[int]:
    """Return the credits below a line that is as long as captions are; none where more stand below crossheads.

    In a list of places or goods the crosshead has a picture below, and that its credit.
    """
    above = {at: lines[at - 1].text for at, line in enumerate(lines) if gaps[at] and is_credit(line.text)}
    captioned = [
        at for at, text in above.items() if len(text) <= _LONGEST_CAPTION and not is_shorter(text, _SHORTEST_CAPTION)
    ]
    return captioned if 2 * len(captioned) >= len(above) else ()


def _find_tags(lines: Sequence[Line]) -> Iterator[int]:
    """Yield the lines below the label of the tags that may be one each, where a paragraph stands above."""
    is_told, stop = False, 0
    for at, line in enumerate(lines):
        width = len(line.text)
        is_told = is_told or width >= _PARAGRAPH
        if width > _LONGEST_TAG or not is_told or line.text[-1] in _STOPS or _COMMA in line.text:
            stop = 0
        elif at < stop:
            yield at
        # A menu has "Topics" as well.
        elif is_subject_label(line.text) and (len(lines[at - 1].text) >= _WIDE or line.text[-1] in _COLONS):
            stop = at + 1 + _MOST_TAGS

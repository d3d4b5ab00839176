"""Find lines with a day and an hour in whatever language, by their figures and where a month's name stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.patterns import late
from newsrecord.wire.look import Look
from newsrecord.wire.talk.signatures import LONGEST_LINE

__all__ = ["Moment", "find_moments"]

_WORD: Final = r"[^\W\d_]{1,14}\.?"
_SMALL: Final = r"(?:[^\W\d_]{1,3}\s)?"
# "4.3.2024", "4 de marzo de 2024", "March 4th, 2024"
_DAY: Final = (
    r"(?:\d{1,4}[./-] ?\d{1,2}(?:[./-] ?|, )\d{2,4}"
    rf"|\d{{1,2}}\.?,?\s{_SMALL}{_WORD},?\s{_SMALL}\d{{4}}"
    rf"|{_WORD}\s\d{{1,2}}(?:[^\W\d_]{{2}})?,?\s\d{{4}})(?!\d)"
)
# "10:04", "10.04", "10h04", "10u04", "10:04:30 pm"
_CLOCK: Final = r"\d{1,2}[:.a-z]\d\d(?::\d\d)?(?!\d)(?:\s?[^\W\d_]\.?[^\W\d_]\.?(?!\w))?"
_BETWEEN: Final = r"(?:[\s,|/@–—·-]{1,5}|,?\s?@?(?:\s?[^\W\d_]{1,3}\s){1,2})"
_MOMENT: Final = late(rf"(?<![\w.])(?:{_DAY}{_BETWEEN}{_CLOCK}|{_CLOCK}{_BETWEEN}{_DAY})")
_DAY_ALONE: Final = late(rf"(?<![\w.]){_DAY}(?![\d:.]\d)")
# "2 hours ago", "2 hours 40 minutes ago", "2 days ago at 7:52 am"
_AGE: Final = late(
    rf"(?<!\S)\d{{1,2}} {_WORD}(?: \d{{1,2}} {_WORD})?(?P<back> {_WORD})(?: [^\W\d_]{{1,3}} {_CLOCK})?$"
    rf"|^(?P<ahead>{_WORD}) (?:\d{{1,2}} |[^\W\d_]{{1,3}} ){_WORD}$"
)
_FIGURES: Final = re.compile(r"\d{1,4}")
_LETTERS: Final = re.compile(r"[^\W\d_]{1,14}\.?")
_FEWEST: Final = 5
"""Figures in a day and an hour."""
_MOST_IN_AGE: Final = 7
_LONGEST_AGED: Final = 70


@attrs.frozen(slots=True)
class Moment:
    """A time in a line."""

    line: int
    before: str
    """What stands before it in its line."""
    date: str
    """The time as printed."""
    after: str
    """What stands behind it."""
    form: str
    """How it is printed, whatever its figures and months."""
    is_whole: bool
    """Whether it has a day and an hour."""
    is_age: bool = False
    """Whether it could tell how long ago it was."""


def find_moments(looks: Sequence[Look]) -> list[Moment]:
    """Return the lines of *looks* with a day, or with what could be an age.

    Not the names of the months tell them but their place between the figures.
    """
    found = []
    for i, look in enumerate(looks):
        if not look.has_digit or look.width > (_LONGEST_AGED if look.is_prose else LONGEST_LINE):
            continue
        figures = sum(map(str.isdecimal, look.text))
        match = _MOMENT.search(look.text) if figures >= _FEWEST else None
        if match is not None:
            found.append(_moment(i, look.text, match, is_whole=True))
        elif figures >= _FEWEST and (match := _DAY_ALONE.search(look.text)) is not None:
            found.append(_moment(i, look.text, match, is_whole=False))
        elif 0 < figures < _MOST_IN_AGE and look.width <= _LONGEST_AGED and (match := _AGE.search(look.text)):
            found.append(_moment(i, look.text, match, is_whole=False, word=match["back"] or match["ahead"] or ""))
    return found


def _moment(line: int, text: str, match: re.Match[str], *, is_whole: bool, word: str | None = None) -> Moment:
    before, after = text[: match.start()].strip(), text[match.end() :].strip()
    form = _LETTERS.sub("a", _FIGURES.sub("#", match[0])).removesuffix(" a") if word is None else word
    return Moment(line, before, match[0], after, form, is_whole, word is not None)

"""Tell the lines that say when, and little more."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.dates.moments import read_printed_date
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.dates.words import opens_as_label
from newsrecord.patterns import late

__all__ = ["is_date_line"]

_LONGEST: Final = 150
_BETWEEN: Final = " \n,;|(\u00b7\u2022-\u2013"
_DAY_AND_YEAR: Final = late(
    r"(?:(?:0?[1-9]|[12]\d|3[01])\.?\s[^\W\d_]{3,20}\s|[^\W\d_]{3,20}\s(?:0?[1-9]|[12]\d|3[01]),\s)(?:19|20)\d\d(?!\d)"
)


def is_date_line(text: str) -> bool:
    """Return whether *text* says little more than when.

    >>> is_date_line("Updated 3 May 2026, 10:15"), is_date_line("They met on 3 May 2026, in the old town of Rome")
    (True, False)
    >>> is_date_line("Updated at 9:40 a.m. ET on May 13, 2026")
    True
    >>> is_date_line("03/05/2026 Updated at 15:10 h.")
    True
    >>> is_date_line("12 marzo 2026 (modifica il 13 marzo 2026 | 10:02)")
    True
    """
    told = _told(text)
    if told is None:
        return False
    start, end = told
    length = end - start
    if length * 3 >= len(text) or (length * 4 >= len(text) and _is_called(text, start, end)):
        return True
    # The day of publication, and that of a change behind it.
    again = _told(text[end:]) if len(text) <= _LONGEST else None
    return again is not None and (length + again[1] - again[0]) * 3 >= len(text)


def _is_called(text: str, start: int, end: int) -> bool:
    """Return whether a word of publication or of change opens a line, or all that stands behind its date."""
    said = text.casefold()
    return opens_as_label(said) or (not start and opens_as_label(said[end:].lstrip(_BETWEEN)))


def _told(text: str) -> tuple[int, int] | None:
    """Return where the first date of *text* begins and ends."""
    shape = find_shape(text)
    if shape is None or (read_printed_date(shape, ask=False) is None and not _is_whole(shape)):
        return None
    return shape.span()


def _is_whole(shape: re.Match[str]) -> bool:
    """Return whether a line is nothing but a day, a word and a year: the month, in a language no list has."""
    return shape.end() - shape.start() == len(shape.string) and _DAY_AND_YEAR.match(shape[0]) is not None

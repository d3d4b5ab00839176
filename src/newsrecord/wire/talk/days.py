"""Tell the dates that comments of a text are signed with, and the form in which they are printed."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.dates.moments import find_shape
from newsrecord.wire import words
from newsrecord.wire.talk.ages import TOKEN, counts_back, is_age

__all__ = ["date_form", "is_all_date", "is_day"]

_FIGURES: Final = re.compile(r"\d{1,9}")
_WORD: Final = re.compile(r"[^\W\d_]{1,20}")
_CONNECTING: Final = frozenset(
    {"at", "on", "um", "uhr", "à", "le", "el", "il", "a", "las", "de", "del", "vom", "am", "pm", "kl"}
)


def is_all_date(text: str) -> bool:
    """Return whether a date of any language takes up the whole of *text*."""
    shape = find_shape(text)
    return shape is not None and shape.start() == 0 and shape.end() == len(text)


def is_day(date: str) -> bool:
    """Return whether a date has more than figures that could be the number of a version: "2.53.3"."""
    first = next((k for k, c in enumerate(date) if c.isdecimal()), 0)
    if ":" in date or find_shape(date[first:]) is not None:
        return True
    tokens = [token.casefold() for token in TOKEN.findall(date)]
    if not words.MONTHS.isdisjoint(tokens):
        return True
    return is_age(date) or (not words.TIME_UNITS.isdisjoint(tokens) and counts_back(tokens))


def date_form(date: str) -> str:
    """Return *date* as all dates that the same program prints come out: figures and months are not told apart.

    >>> date_form("3. Mai 2021 um 10:04") == date_form("28. Juni 2018 um 9:15")
    True
    """
    if is_age(date):
        return "age"
    return _WORD.sub(
        lambda found: "#" if _is_dated(found.group()) else found.group(), _FIGURES.sub("#", date.casefold())
    )


def _is_dated(word: str) -> bool:
    return word in words.MONTHS or (word in words.TIME_WORDS and word not in _CONNECTING)

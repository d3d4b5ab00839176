"""Tell the dates that comments of a text are signed with, and the form in which they are printed."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.dates.moments import find_shape
from newsrecord.wire import words
from newsrecord.wire.talk.ages import TOKEN, counts_back, is_age

__all__ = ["behind_own_word", "date_form", "is_all_date", "is_day", "without_at"]

_FIGURES: Final = re.compile(r"\d{1,9}")
# "3 marca 2024 o 10:14", "3 березня 2024 о 10:14", "3. března 2024 v 10:14"
_AT: Final = re.compile(r"(?<=\d\d\d\d) (?:o|v|la|w|о|у|ob|ve|pe) (?=\d{1,2}:\d\d)")
# Those that say by themselves which day is meant are no names.
_SPANS: Final = words.TIME_UNITS - {
    "yesterday", "gestern", "heute", "hier", "ayer", "ontem", "ieri", "gisteren", "вчера", "назад", "önce",
}  # fmt: skip
_PARTING: Final = frozenset("|·•–—,-(")
_MARKS: Final = " \t|·•–—,-("
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


def without_at(text: str) -> str:
    """Return *text* without the word between a year and the hour, where it is none of the words of a date.

    >>> without_at("Ana Ruiz 3 marca 2024 o 10:14"), without_at("Ana Ruiz 3 March 2024")
    ('Ana Ruiz 3 marca 2024 10:14', 'Ana Ruiz 3 March 2024')
    """
    return _AT.sub(" ", text) if ":" in text else text


def behind_own_word(text: str, cut: int) -> int:
    """Return where the date begins behind the last word of a name, where that is a word of dates, too, else *cut*.

    >>> text = "Doris Day 12 March 2024"
    >>> text[behind_own_word(text, 6):], behind_own_word("Ana March 12, 2024", 4)
    ('12 March 2024', 4)
    """
    if not 0 < cut < len(text) or not text[cut].isupper() or not text[:cut].rstrip()[-1:].isalpha():
        return cut
    word, _, rest = text[cut:].partition(" ")
    said = word.rstrip(",").casefold()
    if said in _SPANS:
        # No figure stands before what counts the days.
        is_own = rest[:1].isdecimal() or rest[:1] in _PARTING
    else:
        is_own = said in words.MONTHS and any(each.strip(".,").casefold() in words.MONTHS for each in rest.split())
    return len(text) - len(rest.lstrip(_MARKS)) if is_own and rest else cut

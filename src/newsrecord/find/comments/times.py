"""Tell the printed times of what readers write: dates, days without a year, ages."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsrecord.find.comments.talk_ages import AGE_NOUNS, AGE_UNITS, AGE_WORDS, NOW_DAYS
from newsrecord.find.comments.talk_words import TIME_UNITS, TIME_WORDS
from newsrecord.find.dates.month_names import find_month
from newsrecord.find.dates.shapes import find_partial, find_shape
from newsrecord.find.wordlists import has_digit, word_set

__all__ = ["LONGEST_AGE", "LONGEST_HEAD", "find_time", "is_age", "is_day", "is_time"]

LONGEST_HEAD: Final = 140
"""Characters of a line that says who and when; longer ones say something else."""
LONGEST_AGE: Final = 48
_SHORTEST_DAY, _LONGEST_TIMED, _MOST_WORDS = 4, 26, 4
# What else stands in such a day: "3rd of May at 10:15 pm", "3 de mayo a las 10:15", "3. Mai um 10 Uhr", "5月3日".
_DAY_WORDS: Final = word_set(
    "st nd rd th of on de at am pm um uhr a à às as las h om kl klo o ob г в у saat ore"
    " 月 日 월 일 火 水 木 金 土 화 수 목 금 토 年 上午 下午 오전 오후"
)
# Vowels may be marks that are no letters.
_TOKEN: Final = re.compile(r"\d+|(?:[^\W\d_]|[\u0900-\u0dff\u0e31-\u0e4e])+")
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d{2}")
# What stands behind the time of day at the end of a line.
_HOURS: Final = frozenset({"h", "hs", "hs.", "hrs", "hrs.", "horas", "hours", "heures", "uur", "uhr", "Uhr", "ore"})


def find_time(text: str) -> tuple[int, int, str]:
    """Return where a date or an age stands in *text*, and what it says; -1 and "" where there is none.

    >>> find_time("Ana on 3 May 2021")
    (7, 17, '3 May 2021')
    """
    return _printed_in(text) if len(text) <= LONGEST_HEAD else (-1, -1, "")


@lru_cache(maxsize=256)
def _printed_in(text: str) -> tuple[int, int, str]:
    shape = find_shape(text) if has_digit(text) else None
    if shape is not None:
        start, end = shape.span()
        if end < len(text) and text[end] == " " and text[end + 1 :] in _HOURS:
            end = len(text)
        # The clock may stand before the day.
        head = _CLOCK.match(text) if start <= 12 else None
        return (0 if head is not None else start), end, text[(0 if head is not None else start) : end]
    if is_age(text) or is_day(text):
        return 0, len(text), text
    return -1, -1, ""


def is_day(text: str) -> bool:
    """Return whether *text* is no more than a day without its year, maybe with the time of day.

    >>> is_day("Feb 15"), is_day("3. Mai, 10:15"), is_day("5月3日"), is_day("3 May was cold"), is_day("15")
    (True, True, True, False, False)
    """
    if not _SHORTEST_DAY <= len(text) <= _LONGEST_TIMED or not has_digit(text) or find_partial(text) is None:
        return False
    words = [token.casefold() for token in _TOKEN.findall(text) if not token.isdigit()]
    return len(words) <= _MOST_WORDS and all(word in _DAY_WORDS or find_month(word) for word in words)


def is_time(text: str) -> bool:
    """Return whether a short line is a date and nothing else.

    >>> is_time("3 May 2021, 10:15"), is_time("3 May 2021, 10:15, Ana"), is_time("In May")
    (True, False, False)
    """
    if len(text) > LONGEST_AGE or not has_digit(text):
        return False
    start, end, _ = find_time(text)
    return start >= 0 and not any(map(str.isalnum, text[:start] + text[end:]))


def is_age(text: str) -> bool:
    """Return whether *text* is no more than an age or a day counted from now.

    >>> is_age("2 days ago at 07:52 am"), is_age("3mo"), is_age("vor 5 Stunden"), is_age("7 dwarfs")
    (True, True, True, False)
    >>> is_age("yesterday, at noon"), is_age("Today I went"), is_age("昨天08:23")
    (False, False, True)
    """
    return 1 < len(text) <= LONGEST_AGE and _is_short_age(text)


@lru_cache(maxsize=512)
def _is_short_age(text: str) -> bool:
    is_counted = has_digit(text)
    if len(text) > (LONGEST_AGE if is_counted else LONGEST_AGE // 2):
        return False
    if not is_counted and _TIMELY.isdisjoint(text.casefold().split()):
        return False
    tokens = [token.casefold() for token in _TOKEN.findall(text)]
    if not 1 <= len(tokens) <= 9 or "**" in text:
        # "min0****" is what a reader goes by.
        return False
    if not is_counted:
        is_back = tokens[0] in NOW_DAYS or (len(tokens) > 2 and any(token in _UNITS for token in tokens))
        return is_back and all(map(_is_timely, tokens))
    units = sum(token in _UNITS or token in AGE_UNITS for token in tokens)
    back = any(token in NOW_DAYS for token in tokens)
    return bool(units or back) and all(token.isdigit() or _is_timely(token) for token in tokens)


_UNITS: Final = AGE_NOUNS | TIME_UNITS
_TIMELY: Final = _UNITS | AGE_UNITS | NOW_DAYS


def _is_timely(token: str) -> bool:
    return token in _UNITS or token in AGE_UNITS or token in AGE_WORDS or token in TIME_WORDS or token in NOW_DAYS

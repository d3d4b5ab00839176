"""Tell the lines that say when a story came out as its readers count: "Today at 10:15", "3 hours ago"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsrecord.find.comments.talk_ages import AGE_NOUNS, AGE_UNITS, AGE_WORDS, NOW_DAYS
from newsrecord.find.dates.words import opens_as_label
from newsrecord.find.wordlists import holds, word_set
from newsrecord.wire import words

__all__ = ["counts_from_now"]

_LONGEST: Final = 48
_MOST_WORDS: Final = 7
_CLOCK_MARKS: Final = (":", ".", "h", "時", "点", "시")
# Vowels may be marks that are no letters.
_TOKEN: Final = re.compile(r"\d{1,20}|(?:[^\W\d_]|[\u0900-\u0dff\u0e31-\u0e4e]){1,40}")
_CLOCK: Final = re.compile(r"(?<!\d)\d{1,2}\s?[:.h時点시]\s?\d{2}(?!\d)")
# What stands around the clock, besides the words of any date.
_AROUND: Final = word_set(
    "ob o v ve у об lúc pukul jam wib wita wit ora hui d am pm 오전 오후 上午 下午 午前 午後 분 น เวลา p m"
)
# Days that take two words.
_TWO: Final = frozenset([("i", "dag"), ("i", "går"), ("hôm", "nay"), ("hôm", "qua"), ("hari", "ini"), ("bu", "gün")])
_OF_TWO: Final = frozenset(word for pair in _TWO for word in pair)
# What makes of a number and its unit a time that has gone by: "3 days" is how long something takes.
_BACK: Final = word_set(
    "ago vor hace há atrás fa geleden siden sedan sitten temu před pred prije acum fa тому назад преди пре пред lalu"
    " trước منذ قبل לפני πριν पहले আগে পূর্বে پیش önce evvel prieš pirms tagasi ezelőtt 전 ที่แล้ว ที่ผ่านมา"
)
_TELLING: Final = NOW_DAYS | _BACK | _OF_TWO
_UNITS: Final = AGE_NOUNS | AGE_UNITS | words.TIME_UNITS


def counts_from_now(text: str) -> bool:
    """Return whether a line with a figure is a clock on a day told from now, or an age, and the labels of dates.

    >>> [counts_from_now(text) for text in ("Today at 2:05 PM", "Publicerad idag 10:15", "för 2 timmar sedan")]
    [True, True, True]
    >>> [counts_from_now(text) for text in ("Today is the 5th", "Bus 10:15 cancelled today", "10:15", "3 days")]
    [False, False, False, False]
    """
    if len(text) > _LONGEST:
        return False
    tokens = _TOKEN.findall(text.casefold())
    # Most lines with a figure have no word of this kind.
    if _TELLING.isdisjoint(tokens):
        return False
    tokens = [token for token in tokens if not token.isdecimal()]
    if not 0 < len(tokens) <= _MOST_WORDS:
        return False
    if holds(_CLOCK_MARKS, text) and _CLOCK.search(text) is not None:
        is_day = not NOW_DAYS.isdisjoint(tokens) or not _TWO.isdisjoint(pairwise(tokens))
        return is_day and all(token in NOW_DAYS or token in _OF_TWO or _is_beside(token) for token in tokens)
    if _BACK.isdisjoint(tokens) or _UNITS.isdisjoint(tokens):
        return False
    return all(token in _UNITS or token in _BACK or token in AGE_WORDS or _is_beside(token) for token in tokens)


def _is_beside(token: str) -> bool:
    return token in words.TIME_WORDS or token in _AROUND or opens_as_label(token)

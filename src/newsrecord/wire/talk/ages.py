"""Tell the age of a comment at the end of a line: "Ana Ruiz · 2h", "vor 3 Stunden"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.comments.talk_ages import AGE_NOUNS, AGE_UNITS, AGE_WORDS
from newsrecord.find.wordlists import letter_runs
from newsrecord.patterns import late
from newsrecord.wire import dates, words

__all__ = ["AGE_RUNS", "LONGEST_AGE", "TOKEN", "UNITS", "counts_back", "is_age", "leading_age", "without_place"]

LONGEST_AGE: Final = 40
"""How wide an age may be."""
# Words, with the vowels that Indian and Thai letters bear as marks, and numbers.
_LETTERS: Final = r"(?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0e31-\u0e4e]){1,40}"
TOKEN: Final = late(rf"{_LETTERS}(?:[.'’]{_LETTERS}){{0,4}}|\d{{1,20}}")
"""A word or a number."""
_POINT: Final = re.compile(r"\.\w")
_APART: Final = re.compile(r"\s?[·•∙]\s|\s[|–—-]\s|,\s")
UNITS: Final = words.TIME_UNITS | AGE_NOUNS
"""What an age is counted in, written out."""
# Words that count back alone, and units that have the word within.
_BACK: Final = frozenset({
    "yesterday", "gestern", "heute", "hier", "ayer", "ontem", "ieri", "gisteren", "вчера", "назад", "önce", "temu",
    "分钟前", "小时前", "天前", "時間前", "分前", "日前", "전", "秒前", "周前", "年前", "月前", "小時前", "分鐘前",
})  # fmt: skip
# Chinese pages print where a reader writes from: "2小时前 湖北", "3小时前 来自湖北", "2024-03-04 · IP 属地湖北".
_PLACE: Final = late(r"(?:\s·)?\s(?P<label>来自|來自|IP\s?(?:属地|屬地)[:：]?\s?|发布于)?[\u4e00-\u9fff]{2,8}$")
_COUNT_BACK: Final = ("前", "昨天", "刚刚", "剛剛")
_FIRST_IDEOGRAPH: Final = "\u2e80"
AGE_RUNS: Final = dates.UNIT_RUNS | {
    run for each in UNITS | AGE_UNITS if each.isascii() for run in letter_runs(each.casefold())
}
"""The runs of letters one of which the date or the age of a comment has, where it has no clock."""


def is_age(text: str) -> bool:
    """Return whether *text* is no more than an age: "2h", "6d Edited", "hace una hora"."""
    tokens = [token.casefold() for token in TOKEN.findall(text)]
    if not 1 < len(tokens) <= 8 or _POINT.search(text) is not None:
        return False
    figures = sum(token.isdigit() for token in tokens)
    units = sum(token in UNITS for token in tokens)
    short = sum(token in AGE_UNITS for token in tokens) if figures else 0
    others = [t for t in tokens if not (t.isdigit() or t in UNITS or t in words.TIME_WORDS)]
    if not units + short or not all(t in AGE_UNITS or t in AGE_WORDS for t in others):
        return False
    return short > units or counts_back(tokens)


def counts_back(tokens: Sequence[str]) -> bool:
    """Return whether an age has more than a number and its unit: "7 days" is how long something takes."""
    return any(
        ((token in AGE_WORDS or token in words.TIME_WORDS) and token not in words.TIME_UNITS) or token in _BACK
        for token in tokens
    )


def leading_age(text: str) -> int:
    """Return where an age at the end of "Ana · 2h" begins, or the length of *text*."""
    last = None
    for found in _APART.finditer(text):
        last = found
    if last is not None and is_age(text[last.end() :]):
        return last.end()
    start = len(text)
    for token in reversed(list(TOKEN.finditer(text[-LONGEST_AGE:]))):
        word = token.group().casefold()
        if not (word.isdigit() or word in UNITS or word in AGE_UNITS or word in AGE_WORDS):
            break
        start = len(text) - min(len(text), LONGEST_AGE) + token.start()
    # "Ana 2 hari yang lalu": what has no mark before it must say that it counts back.
    is_apart = 0 < start < len(text) and text[start - 1].isspace()
    return start if is_apart and is_age(age := text[start:]) and counts_back(age.casefold().split()) else len(text)


def without_place(text: str) -> str:
    """Return *text* without where its writer is, which Chinese pages print behind a date.

    >>> without_place("2小时前 湖北"), without_place("2024-03-04 · IP 属地湖北"), without_place("3 市")
    ('2小时前', '2024-03-04', '3 市')
    """
    place = _PLACE.search(text) if text[-1] >= _FIRST_IDEOGRAPH else None
    aged = text[: place.start()] if place is not None else text
    is_dated = place is not None and place["label"] is not None and aged[-1:].isdecimal()
    return aged if is_dated or aged.endswith(_COUNT_BACK) else text

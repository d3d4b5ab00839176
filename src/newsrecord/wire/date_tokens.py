"""The words that stand in the line of a date, and beside the date in it."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise
from typing import Final

from newsrecord.find.dates.words import CLOCK_WORDS, LABEL_WORDS, WEEKDAYS
from newsrecord.find.wordlists import word_set
from newsrecord.wire import words

__all__ = ["BESIDE_TOKENS", "KNOWN_TOKENS", "calls_someone"]

# How long it takes to read the story stands beside the date.
_READING: Final = word_set(
    "lesedauer lesezeit leestijd lästid lesetid læsetid lukuaika lecture lectura leitura lettura"
)
# Days of the week in one sign, as they stand in brackets behind the day.
_DAY_SIGNS: Final = frozenset("月火水木金土日월화수목금토일")
# "On the day", which in Thai stands between what was done and its date.
_ON_THE_DAY: Final = frozenset({"วันที่", "เมื่อ", "เมื่อวันที่"})
KNOWN_TOKENS: Final = words.TIME_WORDS | words.MONTHS | words.TIME_UNITS | _READING | _DAY_SIGNS | _ON_THE_DAY
"""The words of a date, and of how long it takes to read what stands below."""
_BY: Final = frozenset({"by", "von", "par", "por", "door", "av", "af"})
# Korean portals link the original beside the date.
BESIDE_TOKENS: Final = KNOWN_TOKENS | WEEKDAYS | CLOCK_WORDS | LABEL_WORDS | {"기사원문", "원문"}
"""The same, with what may stand beside a full date, which needs no word of the time to be one."""


def calls_someone(tokens: Sequence[str], unknown: Container[str]) -> bool:
    """Return whether the small-lettered *tokens* have a name behind a word for "by", or behind a first name.

    That is a month, too, and has no figure before it.

    >>> calls_someone(["von", "jan", "adler", "9", "september", "2017"], ["adler"])
    True
    >>> calls_someone(["von", "lea", "de", "lima", "am", "24", "08", "2018"], ["lea", "lima"])
    True
    >>> calls_someone(["online", "since", "9", "september", "lund"], ["lund"])
    False
    """
    if tokens[0] in _BY and tokens[1] in unknown:
        return True
    above = ("", *tokens)
    return any(
        word in words.MONTHS and name in unknown and not above[at].isdigit() and at + 2 < len(tokens)
        for at, (word, name) in enumerate(pairwise(tokens))
    )

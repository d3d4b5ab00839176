"""Tell a day that a line of a page gives as that of its story from one that it happens to have in it."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.dates.lines import DateLine
from newsrecord.find.dates.only import is_date_line
from newsrecord.find.dates.shapes import leading_clock
from newsrecord.find.dates.told import is_sentence, names_other_day, names_rules, tells_of_other
from newsrecord.find.landmarks import names_around
from newsrecord.page.outline import Outline

__all__ = [
    "HEAD",
    "TOLD",
    "TOLD_AT_LENGTH",
    "is_in_sentence",
    "is_label_of_day",
    "is_of_other",
    "is_own_line",
    "words_behind",
]

TOLD: Final = 20
"""A sentence with so many letters beside its date tells of something that happened then."""
TOLD_AT_LENGTH: Final = 80
"""One with so many does so even where it speaks of a publication."""
HEAD: Final = 5
"""How far from the headline a story's head reaches, in lines."""
_STAMPED: Final = 60
_BARE: Final = 16
_REACH_OF_WORD: Final = 40
_META_LINES: Final = frozenset({"meta", "postmeta", "byline"})


def is_of_other(line: DateLine, shape: re.Match[str], words: str) -> bool:
    """Return whether the *words* before a date, or those behind it, say that it is no day of the story."""
    text = line.chunk.text
    if names_other_day(words) or tells_of_other(text[shape.end() :]):
        return True
    return line.distance > HEAD and names_rules(text[: shape.start()])


def is_label_of_day(line: DateLine, beside: int) -> bool:
    """Return whether *line* is called a date, with *beside* letters next to its dates.

    What holds the text and the captions is called an entry, too: a long sentence is no label's.
    """
    return line.labelled and not (beside > TOLD_AT_LENGTH and is_sentence(line.chunk.text))


def is_in_sentence(line: DateLine, shape: re.Match[str], beside: int) -> bool:
    """Return whether a date stands in a sentence, with *beside* letters next to the dates of its line.

    Sentences tell no minute before the day; "Hina 10:12, 14. ožujka 2026." ends in the full stop of a year.
    """
    text = line.chunk.text
    is_short = len(text) <= _STAMPED
    if beside <= TOLD or (is_short and leading_clock(shape) is not None) or not is_sentence(text):
        return False
    # A full stop may stand behind the clock of a change: "03/05/2026 Updated at 15:10 h."
    return not (line.near and is_short and is_date_line(text))


def is_own_line(outline: Outline, line: DateLine, shape: re.Match[str]) -> bool:
    """Return whether *line* is about nothing but its date, or is the foot of a post.

    That tells who wrote the post, when, and where it is filed.
    """
    if len(line.chunk.text) <= len(shape[0]) + _BARE:
        return True
    return shape.start() <= _STAMPED and not names_around(outline, line.chunk).isdisjoint(_META_LINES)


def words_behind(line: DateLine, shape: re.Match[str]) -> str:
    """Return the few words behind a date, in small letters."""
    return line.chunk.text[shape.end() : shape.end() + _REACH_OF_WORD].lower()

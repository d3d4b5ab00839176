"""Tell by the use that a page makes of its words whether a line in a script without capitals is a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.dates.only import is_date_line
from newsrecord.find.wordlists import has_digit
from newsrecord.wire.look import Look

__all__ = ["AROUND", "behind_own_word", "is_over_day", "is_rare"]

AROUND: Final = ".,:;!?()[]|\"'“”‘’«»„"
"""The marks that stand around a word."""
_FIRST_EAST: Final = "\u3040"
_SHORT: Final = 3
_OFTEN: Final = 3
_FULL_NAME: Final = 2


def is_rare(looks: Sequence[Look], text: str, name: str, *, is_east: bool = False) -> bool:
    """Return whether no word of a *name* stands on the page, *text* in one line, but in the whole name.

    No sentence has that either, for it is what the story is about then, but the one that opens with it: it tells who
    the author is, and may go on with the given name alone.

    Args:
        looks: the lines of the page.
        text: the words of them.
        name: what could be a name.
        is_east: whether it is in ideographs.
    """
    # "נועה" stands within "תנועה"; Chinese and Japanese part no words.
    words = None if is_east else [word.strip(AROUND) for word in text.split()]
    prose = [look.text for look in looks if look.is_prose and name in look.text]
    told = len(prose) == 1 and prose[0].startswith(f"{name} ")
    whole = text.count(name)
    return (not prose or told) and all(
        whole
        <= (text.count(part) if words is None or part >= _FIRST_EAST else words.count(part.strip(AROUND)))
        <= whole + told
        for part in name.split()
    )


def behind_own_word(text: str, line: str) -> str:
    """Return the name in a *line* behind a short word that the page, *text* in one line, has again and again, or ""."""
    first, _, name = line.partition(" ")
    if len(first) > _SHORT or len(name.split()) < _FULL_NAME or text.count(f" {first} ") < _OFTEN:
        return ""
    return name


def is_over_day(looks: Sequence[Look], i: int) -> bool:
    """Return whether the line below line *i* is a day whose month no list has, or anything else that says when."""
    below = looks[i + 1].text if i + 1 < len(looks) else ""
    return has_digit(below) and is_date_line(below)

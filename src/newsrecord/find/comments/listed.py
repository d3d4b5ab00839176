"""Find comments that the page does not sign or date, or a single one, by what their heading says and what repeats."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.comments.ground import Ground
from newsrecord.find.comments.reading import Reading, read_units
from newsrecord.find.comments.units import Unit, units_at
from newsrecord.find.wordlists import has_digit

__all__ = ["count_in_list", "is_dated_to_the_hour", "read_listed"]

_FEWEST: Final = 3
_NUMBER: Final = re.compile(r"\d{1,5}")
_SENTENCE: Final = 40
_ENDS: Final = (".", "!", "?", "…", "。", "！", "？", ")")
_HOUR: Final = re.compile(r"\d[:.h]\d\d")


def count_in_list(ground: Ground, heading: str) -> list[Unit]:
    """Return the elements side by side below a *heading* that are as many as it says, each with words of its own.

    Some sites show what their readers wrote without names and times; what follows "27 comments" and is twenty-seven
    items with sentences is nothing else.
    """
    number = _NUMBER.search(heading)
    wanted = int(number[0]) if number is not None else 0
    if wanted < _FEWEST or ground.stamps or len(ground.lines) < wanted:
        return []
    for members in _beside_first(ground):
        if len(members) == wanted:
            units = units_at(ground, {*members})
            if len(units) == wanted and _are_said(units):
                return units
    return []


def read_listed(ground: Ground, units: Sequence[Unit]) -> list[Reading]:
    """Return what each of *units* says: all of it, where most are one line and none has room for a name."""
    if sum(len(unit.lines) == 1 for unit in units) * 2 <= len(units):
        return read_units(ground, units)
    return [Reading(unit, None, None, tuple([line.text for line in unit.lines]), unit.lines[0].chunk) for unit in units]


def _beside_first(ground: Ground) -> Iterator[Sequence[int]]:
    """Yield the elements of one kind that stand beside each element around the first line on *ground*."""
    holders, place = ground.outline.containers, ground.places[0]
    inner = ground.lines[0].container
    while inner > place:
        outer = holders[inner].parent
        tag = holders[inner].tag
        yield [
            each
            for each in range(outer + 1, ground.ends[outer])
            if holders[each].parent == outer and holders[each].tag == tag
        ]
        inner = outer


def _are_said(units: Sequence[Unit]) -> bool:
    """Return whether most of *units* hold a sentence, and none is headed or is a link."""
    lines = [line for unit in units for line in unit.lines]
    if any(line.chunk.kind == "heading" or line.is_linked for line in lines):
        return False
    told = sum(any(len(line.text) >= _SENTENCE or line.text.endswith(_ENDS) for line in unit.lines) for unit in units)
    return told * 5 >= len(units) * 4 and len({unit.lines[0].text for unit in units}) * 2 > len(units)


def is_dated_to_the_hour(unit: Unit) -> bool:
    """Return whether the one time of a comment has a day and an hour: above teasers and notes there is a day only."""
    return len(unit.stamps) == 1 and any(
        _HOUR.search(unit.lines[number].text[stamp.start :] if stamp.start >= 0 else stamp.values[0]) is not None
        and has_digit(stamp.values[0])
        for number, stamp in unit.stamps
    )

"""Find the lists of a recipe within a text: how much of what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.wire.look import Look

__all__ = ["find_amounts"]

_FEWEST: Final = 4


def find_amounts(looks: Sequence[Look], start: int, stop: int) -> Iterator[int]:
    """Yield the lines of lists that tell how much of what: "300 g flour", most of them, without a blank between.

    Lists of what is most read count from 1, and programmes name hours.
    """
    done = start
    for i in range(start, stop):
        if i < done or not looks[i].is_label or not looks[i].text[0].isdecimal():
            continue
        first = last = i
        while first > done and not looks[first].line.gap and looks[first - 1].is_label:
            first -= 1
        while last + 1 < stop and not looks[last + 1].line.gap and looks[last + 1].is_label:
            last += 1
        done = last + 1
        numbers = [number for look in looks[first:done] if (number := _amount(look.text))]
        if done - first >= _FEWEST and 2 * len(numbers) > done - first and numbers[:2] != ["1", "2"]:
            yield from range(first, done)


def _amount(text: str) -> str:
    """Return the number that *text* begins with, where a word follows upon it, or ""."""
    number, _, rest = text.partition(" ")
    return number if number[0].isdecimal() and ":" not in number and rest[:1].isalpha() else ""

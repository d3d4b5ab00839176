"""Find the run of lines that is worth most as a story, and where it ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.text import is_caseless
from newsrecord.wire.look import Look

__all__ = ["best_run", "extend_run"]

_BOX: Final = 12
_TELLING: Final = 60
# The letters of scripts that have no full stop: Thai and Lao.
_FIRST, _LAST = "\u0e00", "\u0eff"


def best_run(looks: Sequence[Look], start: int, stop: int) -> tuple[int, int, int]:
    """Return the worth and the bounds of the run of lines worth most between *start* and *stop*.

    Where no line is worth anything they are 0 and the empty run at *start*.  This is the maximum subarray of
    Kadane, with a look's worth as its number.
    """
    best = total = 0
    first = last = begin = start
    for index in range(start, stop):
        if total <= 0:
            total, begin = 0, index
        total += looks[index].worth
        if total > best:
            best, first, last = total, begin, index + 1
    return best, first, last


def extend_run(looks: Sequence[Look], stop: int, end: int) -> int:
    """Return where the run that ends at *stop* ends, if what interrupts it is no more than a box within the story.

    Share buttons and notices stand in the middle of stories too, and a short paragraph behind them does not outweigh
    them.  One crosshead may stand between, set apart as crossheads are; any other line is an end, and so are calls to
    the reader, which close in other marks than a full stop.
    """
    labels = 0
    i = stop
    while i < min(stop + _BOX, end):
        look = looks[i]
        i += 1
        if look.is_dialogue or _tells(look) or (i > 1 and _tells_in_no_mark(looks[i - 2], look)):
            stop = i
        elif look.is_label and look.line.gap and i < end and looks[i].line.gap and not labels:
            labels += 1
        elif look.shape != "button":
            break
    return stop


def _tells(look: Look) -> bool:
    return look.shape == "prose" and look.width >= _TELLING and look.text.rstrip("\"'”»")[-1:] in ".。۔।։።"


def _tells_in_no_mark(above: Look, look: Look) -> bool:
    """Return whether a line is a short paragraph in a script whose sentences close in no mark, as in Thai."""
    is_below = above.shape == "long" or (above.is_prose and _FIRST <= look.text[0] <= _LAST)
    return (
        is_below and look.is_label and look.line.gap > 0 and look.width >= _TELLING
        and is_caseless(look.text)
    )  # fmt: skip

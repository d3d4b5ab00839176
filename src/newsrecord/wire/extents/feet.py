"""Find where the foot of a page begins that a story's last lines run into: labels in a row, and words of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final

from newsrecord.wire.extents.theme import Theme
from newsrecord.wire.look import Look

__all__ = ["find_foot"]

# A foot is the smaller part of a text, and says some words at least: fewer prove nothing.  A sentence has many more
# pairs of letters.
_MOST: Final = 0.25
_FEWEST: Final = 15
_FEWEST_PAIRS: Final = 30
_PAIRED: Final = 2
# How much of what it says may have been said before, of the share that the story's second half has.
_SAME: Final = 0.6
# Where every other paragraph has lines above it, they are the story's own: the shops of a list, with their addresses.
_PARTED: Final = 2
# A list that a story ends in has items or a colon above it; pictures stand anywhere.
_TOLD: Final = frozenset({"item", "lead", "credit"})


def find_foot(looks: Sequence[Look], theme: Theme, start: int, stop: int) -> int:
    """Return where a story from *start* to *stop* ends before two short lines in a row and what else is of the page.

    A crosshead stands alone, and the paragraphs below it take up the story's words; offers, lives of authors and other
    stories stand below their labels, dates and buttons, and use words of their own.
    """
    opens = _opens(looks, start, stop)
    if not opens:
        return stop
    words = theme.words(start, stop)
    first: dict[str, int] = {}
    for at, line in enumerate(words):
        for word in line:
            first.setdefault(word, at)
    least = _FEWEST_PAIRS if len(next(iter(first), "")) == _PAIRED else _FEWEST
    before, again, from_above = _count(words, first)
    for k in reversed(opens):
        half, at = (start + k) // 2 - start, k - start
        usual, told = before[at] - before[half], before[-1] - before[at]
        if told >= least and from_above[at] * usual <= _SAME * (again[at] - again[half]) * told:
            return stop if _is_parted(looks, start, k) else k
    return stop


def _count(words: Sequence[frozenset[str]], first: Mapping[str, int]) -> tuple[list[int], list[int], list[int]]:
    """Return, for each line and the end: the words before it, those of them said again, those behind said before it."""
    steps = [0] * (len(words) + 2)
    for at, line in enumerate(words):
        for word in line:
            steps[first[word] + 1] += 1
            steps[at + 1] -= 1
    repeated = (sum([first[word] < at for word in line]) for at, line in enumerate(words))
    before = list(accumulate(map(len, words), initial=0))
    return before, list(accumulate(repeated, initial=0)), list(accumulate(steps))


def _opens(looks: Sequence[Look], start: int, stop: int) -> list[int]:
    """Return the lines a foot may begin at, from the last: none of them and of those right below is a sentence."""
    opens = []
    whole = sum([look.width for look in looks[start:stop] if look.is_prose])
    below = 0
    for k in range(stop - 1, start + 1, -1):
        look = looks[k]
        if look.is_prose:
            below += look.width
            if below > _MOST * whole:
                break
        elif below and look.shape not in _TOLD and not (looks[k + 1].is_prose or looks[k + 1].shape in _TOLD):
            opens.append(k)
    return opens


def _is_parted(looks: Sequence[Look], start: int, stop: int) -> bool:
    """Return whether most paragraphs have two lines of other kinds above them."""
    prose = [i for i in range(start, stop) if looks[i].is_prose]
    parted = sum([i > start + 1 and not (looks[i - 1].is_prose or looks[i - 2].is_prose) for i in prose])
    return _PARTED * parted > len(prose)

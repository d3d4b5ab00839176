"""Find where the foot of a page begins that a story's last lines run into: labels in a row, and words of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
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
    for i, line in enumerate(words, start):
        for word in line:
            first.setdefault(word, i)
    least = _FEWEST_PAIRS if len(next(iter(first), "")) == _PAIRED else _FEWEST
    for k in reversed(opens):
        usual = [first[word] < i for i in range((start + k) // 2, k) for word in words[i - start]]
        told = [first[word] < k for word in chain.from_iterable(words[k - start :])]
        if len(told) >= least and sum(told) * len(usual) <= _SAME * sum(usual) * len(told):
            return stop if _is_parted(looks, start, k) else k
    return stop


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

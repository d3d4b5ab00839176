"""Find where the foot of a page begins that a story's last lines run into: labels in a row, and words of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, chain
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
    told, said = _repeats(words)
    sizes = list(accumulate(map(len, words), initial=0))
    least = _FEWEST_PAIRS if len(next(chain.from_iterable(words), "")) == _PAIRED else _FEWEST
    for open_ in reversed(opens):
        k = open_ - start
        half, below = (2 * start + k) // 2 - start, sizes[-1] - sizes[k]
        usual, spoken = said[k] - said[half], sizes[k] - sizes[half]
        if below >= least and told[k] * spoken <= _SAME * usual * below:
            return stop if _is_parted(looks, start, open_) else open_
    return stop


def _repeats(words: Sequence[frozenset[str]]) -> tuple[list[int], list[int]]:
    """Return, for each line, how many words from it on stand above it, and how many in the lines above are repeated.

    A word that stands above its line is counted once for the lines in between, so that long texts are counted once.
    """
    first: dict[str, int] = {}
    steps, repeated = [0] * (len(words) + 1), [0] * (len(words) + 1)
    for i, line in enumerate(words):
        for word in line:
            at = first.setdefault(word, i)
            steps[at + 1] += 1
            steps[i + 1] -= 1
            repeated[i + 1] += at < i
    return list(accumulate(steps)), list(accumulate(repeated))


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

"""Find where the teasers begin that stand under one another right below a story: a title, a sentence, and again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final

from newsrecord.wire.extents.theme import Theme
from newsrecord.wire.look import Look

__all__ = ["find_teasers"]

_LONGEST_BLURB: Final = 320
_LONGEST_TITLE: Final = 150
_MOST_TITLES: Final = 3
# What may stand under a teaser: who wrote it, when, and a button or two.
_MOST_BELOW: Final = 4
_STORY: Final = 5
_FEWEST: Final = 2
_MANY: Final = 4
# A story is so many times as long as what stands below it, and its paragraphs are longer than teasers are.
_LONGER: Final = 2
_SHORTER: Final = 0.9
_FOREIGN: Final = 0.25
_TELLING: Final = 3
_SIGNS: Final = frozenset({"button", "byline", "date"})
_HEADS: Final = frozenset({"tail", "byline", "date"})


def find_teasers(looks: Sequence[Look], theme: Theme, start: int, stop: int) -> int:
    """Return where the chain of teasers begins that a story from *start* to *stop* ends in: at *stop* without one.

    Each teaser is a title and one sentence or two, shorter than paragraphs.  A story whose crossheads have one
    paragraph each looks the same; but there the titles take up its words, and nothing stands under the paragraphs.
    """
    units = _units(looks, start, stop)
    if len(units) < _FEWEST:
        return stop
    begin = units[0][0]
    paragraphs = [i for i in range(start, begin) if looks[i].is_prose]
    if len(paragraphs) < _STORY:
        return stop
    told = sum([looks[i].width for i in paragraphs])
    blurbs = sum([looks[blurb].width for _, blurb in units])
    headed = sum([looks[i - 1].is_label and not looks[i + 1].is_prose for i in paragraphs[1:] if i + 1 < begin])
    if told < _LONGER * blurbs or headed * 4 > len(paragraphs):
        # A story may itself go on so.
        return stop
    is_headed = any(look.shape in _HEADS for look in looks[paragraphs[-1] + 1 : begin + 1])
    signs = _signs(looks, units, stop)
    if signs >= len(units) - 1 and (is_headed or len(units) > _FEWEST):
        return begin
    if blurbs / len(units) > _SHORTER * told / len(paragraphs):
        return stop
    is_told = is_headed or signs >= len(units) - 1 or (len(units) >= _MANY and 2 * headed <= len(units))
    return begin if is_told or _are_foreign(theme, units, start) else stop


def _units(looks: Sequence[Look], start: int, stop: int) -> list[tuple[int, int]]:
    """Return where the titles and the sentence of each teaser at the end stand, in reading order."""
    units = []
    end = stop
    while (blurb := _last_blurb(looks, start, end)) is not None:
        title = blurb
        while (
            title > start
            and blurb - title < _MOST_TITLES
            and (looks[title - 1].is_label or looks[title - 1].shape == "row")
        ):
            title -= 1
        if title == blurb and blurb > start and _is_long_title(looks[blurb - 1]):
            title -= 1
        if title == blurb:
            break
        units.append((title, blurb))
        end = title
    return units[::-1]


def _last_blurb(looks: Sequence[Look], start: int, end: int) -> int | None:
    """Return the last sentence before *end* that may be a teaser's, with no more below it than teasers have."""
    for i in range(end - 1, max(start, end - 2 - _MOST_BELOW), -1):
        if looks[i].is_prose:
            return i if looks[i].width <= _LONGEST_BLURB and looks[i].line.sign is None else None
    return None


def _is_long_title(look: Look) -> bool:
    return look.shape == "long" and look.width <= _LONGEST_TITLE and look.text[-1].isalnum()


def _signs(looks: Sequence[Look], units: Sequence[tuple[int, int]], stop: int) -> int:
    """Return under how many of the teasers something stands that stands under no paragraph."""
    return sum([blurb + 1 < stop and looks[blurb + 1].shape in _SIGNS for _, blurb in units])


def _are_foreign(theme: Theme, units: Sequence[tuple[int, int]], start: int) -> bool:
    """Return whether the titles are of other stories by their words; of only two teasers each as a whole must be."""
    told = frozenset(chain.from_iterable(theme.words(start, units[0][0])))
    if len(units) == _FEWEST:
        for title, blurb in units:
            (known, size), (of_title, has) = (
                _share(theme, range(blurb, blurb + 1), told),
                _share(theme, range(title, blurb + 1), told),
            )
            if size < _TELLING or known + of_title > _FOREIGN * (size + has):
                return False
        return True
    known, size = _share(theme, [i for title, blurb in units for i in range(title, blurb)], told)
    return size >= _TELLING * len(units) / 2 and 2 * known < size


def _share(theme: Theme, lines: Iterable[int], told: frozenset[str]) -> tuple[int, int]:
    """Return how many of the words of *lines* are among those *told*, and how many they have."""
    words = [word for i in lines for word in theme.words(i, i + 1)[0]]
    return sum([word in told for word in words]), len(words)

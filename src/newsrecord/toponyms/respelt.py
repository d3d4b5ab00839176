"""Find the names that the gazetteer has in another romanisation, in the countries that a text is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from newsrecord.gazetteer.romanised import FAMILIES
from newsrecord.toponyms.caps import Cap
from newsrecord.toponyms.lore import Lore, load_alike
from newsrecord.toponyms.people import People
from newsrecord.toponyms.ranges import Ranges
from newsrecord.toponyms.senses import Meaning, Senses
from newsrecord.toponyms.words import DATES, DIRECTIONS, FUNCTION, GENERIC, INSTITUTIONS, NOT_PLACES, STREETS, TITLES

__all__ = ["Respelt", "romanised_of"]

_NO_NAMES: Final = DATES | DIRECTIONS | FUNCTION | GENERIC | INSTITUTIONS | NOT_PLACES | STREETS | TITLES
_MOST_COUNTRIES: Final = 6
"""Countries in which the names of one text are looked for in other spellings."""
_SHARE: Final = 3
"""How many times as often another country may be told."""
_ARTICLES: Final = frozenset("al el".split())
_LONGEST: Final = 3
"""Words of the longest name that is."""
_SHORTEST: Final = 4
"""Letters of the shortest."""
_JOINTS: Final = frozenset(
    " |-| al | al-| el | el-| ad | ar | az | ed | er | es | ez | ud | ul |-e |-e-|-i-|-ye ".split("|")
)
_SHEIKH: Final = "sheikh"
"""A title that many villages are called by, too."""


def romanised_of(told: Mapping[str, int]) -> tuple[str, ...]:
    """Return the countries most often *told* whose names are romanised."""
    least = max(told.values(), default=0) / _SHARE
    codes = sorted((code for code in told if code in FAMILIES), key=lambda code: (-told[code], code))
    return tuple(code for code in codes[:_MOST_COUNTRIES] if told[code] >= least)


class Respelt:
    """The names of one text in other spellings than those of the gazetteer."""

    def __init__(self, senses: Senses, lore: Lore, people: People, countries: tuple[str, ...]) -> None:
        self._senses, self._lore, self._people, self._countries = senses, lore, people, countries
        self._found: dict[str, Meaning | None] = {}

    def find(self, text: str, run: list[Cap], taken: Ranges) -> Iterator[tuple[int, int, Meaning]]:
        """Yield first word, last word and meaning of the names in *run*; what is *taken* may be part of one."""
        place = 0
        while place < len(run):
            found = self._longest(text, run, place, taken)
            if found is None:
                place += 1
            else:
                yield place, *found
                place = found[0] + 1

    def _longest(self, text: str, run: list[Cap], place: int, taken: Ranges) -> tuple[int, Meaning] | None:
        start, first = run[place].start, run[place].low
        if (first in _NO_NAMES and first != _SHEIKH) or first in self._lore.given:
            return None
        last = place
        while (
            last + 1 < len(run)
            and last - place + 1 < _LONGEST
            and not run[last].possessive
            and text[run[last].end : run[last + 1].start] in _JOINTS
            and run[last + 1].low not in _NO_NAMES
        ):
            last += 1
        while last >= place + (first == _SHEIKH):
            if run[last].low in _ARTICLES:
                last -= 1
                continue
            if not taken.cuts(start, run[last].end):
                meaning = self._of(text[start : run[last].end], first if last == place else "")
                if meaning is not None:
                    return last, meaning
            last -= 1
        return None

    def _of(self, name: str, word: str) -> Meaning | None:
        """Return what *name* may mean; if it is one *word*, it is none of the words of people or of the language."""
        if name not in self._found:
            lore = self._lore
            known = word and (
                word in self._people.full or word in lore.ordinary or word in lore.family or word in load_alike()
            )
            self._found[name] = (
                None if known or len(name) < _SHORTEST else self._senses.of_respelt(name, self._countries)
            )
        return self._found[name]

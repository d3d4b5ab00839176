"""Gather the words of a story that are names of people, or speak like people."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from newsrecord.toponyms.caps import Cap
from newsrecord.toponyms.lore import Lore
from newsrecord.toponyms.senses import Senses
from newsrecord.toponyms.words import DATES, DIRECTIONS, FUNCTION, GENERIC, INSTITUTIONS, SPEAKING, STREETS, TITLES

__all__ = ["People"]

# Read letter by letter at first, so that the engine skips what is none of the three.
_SAID_BY: Final = re.compile(
    r"(?:s(?<!\w.)(?:aid|ays)|t(?<!\w.)old|a(?:(?<!\w.)dd(?:s|ed)|ccording to)) ([^\W\d_a-z][^\W_]{1,40})"
    r"(?=[,.;]| (?:on|in|at|of|as|who|from|after|during)\b)"
)
_SAYS: Final = re.compile(
    r"(?<!\w)(?=[^\W\d_a-z])(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bnear )(?<!\bfrom )"
    r"([^\W\d_a-z][\w’-]{1,40}) ([a-z]{3,12})(?!\w)"
)
_NOT_IN_NAMES: Final = GENERIC | INSTITUTIONS | STREETS | DATES
_SHORT: Final = 3
"""Words of the longest name whose first word no list has: headlines have longer runs of capitals."""
_LONGEST: Final = 4
"""Words of the longest name of a person."""


class People:
    """The people of a story, as words in small letters."""

    def __init__(
        self, paragraphs: Sequence[str], runs: Iterable[Iterable[list[Cap]]], senses: Senses, lore: Lore
    ) -> None:
        self._senses, self._lore = senses, lore
        self.full: set[str] = set()
        """First and last words of names that stand in full somewhere."""
        self.titled: set[str] = set()
        """Last words of names with a title."""
        self.said: Counter[str] = Counter()
        """How often a word is what speaks."""
        for text, lines in zip(paragraphs, runs, strict=True):
            for run in lines:
                self._add(text, run)
            self.said.update(match[1].lower() for match in _SAID_BY.finditer(text))
            self.said.update(match[1].lower() for match in _SAYS.finditer(text) if match[2] in SPEAKING)

    def _add(self, text: str, run: list[Cap]) -> None:
        """Remember the name that ends *run*, if it is one of a person."""
        titles = [place for place, cap in enumerate(run) if cap.low in TITLES and not _is_of(text, run, place)]
        name = run[titles[-1] + 1 if titles else 0 :]
        while name and name[0].low in FUNCTION:
            name = name[1:]
        if not name or len(name) > _LONGEST:
            return
        if titles:
            self.titled.add(name[-1].low)
            if len(name) > 1:
                self.full |= {name[0].low, name[-1].low}
        elif len(name) > 1 and self._is_person(text, name):
            self.full |= {name[0].low, name[-1].low}

    def _is_person(self, text: str, name: list[Cap]) -> bool:
        """Return whether *name* looks like a given name with a family name, and is no place."""
        if any(cap.low in _NOT_IN_NAMES for cap in name):
            return False
        if any(text[left.end : right.start] != " " for left, right in pairwise(name)):
            return False
        if self._senses.are_there(text[name[0].start : name[-1].end]):
            return False
        first = name[0].low
        if first in self._lore.given:
            return True
        if len(name) > _SHORT or first in DIRECTIONS or first in self._lore.ordinary:
            return False
        # Who has a given name that no list has, has no country for a family name.
        last = self._senses.of(name[-1].word)
        return not self._senses.are_there(name[0].word) and (last is None or last.kind != "country")


def _is_of(text: str, run: list[Cap], place: int) -> bool:
    """Return whether a title is that of a place, as in "Mayor of Rome", and no person's name follows it."""
    return text.startswith(" of ", run[place].end)

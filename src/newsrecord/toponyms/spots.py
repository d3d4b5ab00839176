"""The names in a text that may be names of places, with what is told of each."""

from __future__ import annotations

import math

from newsrecord.model.location import LocationKind
from newsrecord.toponyms.senses import Meaning

__all__ = ["Spot"]


class Spot:
    """A name that may be a place's, where it stands."""

    __slots__ = ("block", "end", "is_respelt", "kinds", "meaning", "name", "odds", "signs", "start", "text")

    def __init__(self, block: int, start: int, end: int, text: str, name: str, meaning: Meaning | None) -> None:
        self.block, self.start, self.end = block, start, end
        self.text = text
        """The name as printed, with its generic word."""
        self.name = name
        """What of it the gazetteer has."""
        self.meaning = meaning
        """What it may mean; None for a street."""
        self.kinds: frozenset[LocationKind] | None = None
        """The kinds of place that a generic word beside it allows, where that is told already."""
        self.is_respelt = False
        """Whether the gazetteer has the name only as it is romanised elsewhere."""
        self.signs: tuple[str, ...] = ()
        self.odds = math.inf
        """The logarithm of the odds that a place is named."""

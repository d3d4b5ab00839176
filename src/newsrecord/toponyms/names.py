"""Gather the mentions of one name, and what the text beside them says of the places that it may mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsrecord.gazetteer.keys import key_of
from newsrecord.gazetteer.place import Place
from newsrecord.model.location import LocationKind
from newsrecord.toponyms.senses import Sense
from newsrecord.toponyms.spots import Spot

__all__ = ["WATERS", "Name", "gather_names", "is_other_water"]

WATERS: Final[dict[str, LocationKind]] = {"river": "river", "lake": "lake", "bay": "sea"}
"""Generic words for what a town or region of the name is not."""

_COMMA: Final = re.compile(r", {1,3}| {1,3}\(")
_AND: Final = re.compile(r",? {1,3}(?:and|or|und|oder|et|ou|y|e|o|и|или|و) {1,3}|, {1,3}| و")
_IN: Final = re.compile(r" (?:(?:counties|parishes|provinces|districts|towns|cities|villages) )?in ")
_OWNER: Final = re.compile(r"[’']s (?:[a-z]{1,20},? ){0,3}")
_PLURAL: Final = re.compile(r" (counties|parishes|provinces|states|cities|towns|villages|islands|districts|regions)\b")
_KINDS: Final[dict[str, frozenset[LocationKind]]] = {
    "county": frozenset({"district"}),
    "parish": frozenset({"district"}),
    "province": frozenset({"region", "district"}),
    "region": frozenset({"region", "district", "area"}),
    "district": frozenset({"district", "region"}),
    "governorate": frozenset({"region"}),
    "oblast": frozenset({"region"}),
    "prefecture": frozenset({"region", "district"}),
    "island": frozenset({"island"}),
    "river": frozenset({"river"}),
    "lake": frozenset({"lake"}),
    "counties": frozenset({"district"}),
    "parishes": frozenset({"district"}),
    "provinces": frozenset({"region", "district"}),
    "states": frozenset({"region"}),
    "districts": frozenset({"district", "region"}),
    "regions": frozenset({"region"}),
    "cities": frozenset({"city"}),
    "towns": frozenset({"city"}),
    "villages": frozenset({"city"}),
    "islands": frozenset({"island"}),
}
_KIND_BEFORE: Final = re.compile(r"\b(city|town|village|mayor|state|province|island|county|district|region) of $")
_WHOLES: Final = frozenset({"country", "region"})
_FAR: Final = 60
# Each empty set that is made anew takes four times the room of a name.
_ANY: Final[frozenset[LocationKind]] = frozenset()


class Name:
    """A name in a text, with all its mentions."""

    __slots__ = ("holds", "kinds", "mentions", "peers", "senses", "shares", "within")

    def __init__(self, senses: Sequence[Sense]) -> None:
        self.senses = senses
        self.mentions: list[Spot] = []
        self.within: list[Name] = []
        """Names that the text says its place lies in: "Paris, Texas", "Kenya's capital Nairobi"."""
        self.holds = False
        """Whether it stands where the text says what another place lies in."""
        self.peers: list[Name] = []
        """Names that stand in one list with it."""
        self.kinds = _ANY
        """The kinds of place that a generic word beside it allows; empty where there is none."""
        self.shares: list[float] = []
        """How probable each of its senses is."""

    def choice(self) -> tuple[Place, float]:
        """Return the most probable place, and how probable it is."""
        share = max(self.shares)
        return self.senses[self.shares.index(share)].place, share


def gather_names(paragraphs: Sequence[str], spots: Sequence[Spot]) -> list[Name]:
    """Return the names of *spots* in the order of their first mention; streets have none."""
    names: dict[str, Name] = {}
    # Two lists side by side: as pairs they would take a long text's memory once more.
    named: list[Spot] = []
    bearers: list[Name] = []
    for spot in spots:
        if spot.meaning is not None:
            key = key_of(spot.text)
            name = names.get(key)
            if name is None:
                name = names[key] = Name(spot.meaning.senses)
            name.mentions.append(spot)
            named.append(spot)
            bearers.append(name)
            name.kinds = name.kinds or (
                _kinds_beside(paragraphs[spot.block], spot) if spot.kinds is None else spot.kinds
            )
    for number, ((name, other), (spot, after)) in enumerate(zip(pairwise(bearers), pairwise(named), strict=True)):
        if name is not other and spot.block == after.block:
            third = named[number + 2] if number + 2 < len(named) else None
            _relate(
                name,
                other,
                paragraphs[spot.block][spot.end : after.start],
                in_list=_goes_on(paragraphs, spot, after, third),
            )
    _spread_kinds(paragraphs, named, bearers)
    for name in names.values():
        if name.kinds and (meaning := name.mentions[0].meaning):
            name.senses = meaning.of_kinds(name.kinds) or name.senses
    return list(names.values())


def is_other_water(spot: Spot) -> bool:
    """Return whether *spot* names a river or lake that the gazetteer has not, but a town or region called like it."""
    kind = WATERS.get(spot.text.rpartition(" ")[2].lower())
    if kind is None or spot.meaning is None or spot.name == spot.text:
        return False
    return all(sense.kind != kind for sense in spot.meaning.senses)


def _goes_on(paragraphs: Sequence[str], spot: Spot, after: Spot, third: Spot | None) -> bool:
    """Return whether a country or region, the name behind it and a third are a list: "Texas, Oklahoma and Nebraska"."""
    if third is None or third.block != spot.block or spot.meaning is None or spot.meaning.kind not in _WHOLES:
        return False
    return _AND.fullmatch(paragraphs[spot.block][after.end : third.start]) is not None


def _relate(name: Name, other: Name, between: str, *, in_list: bool) -> None:
    """Note what the text *between* two names says of them."""
    if _COMMA.fullmatch(between) and not in_list:
        name.within.append(other)
        other.holds = True
    if _AND.fullmatch(between):
        name.peers.append(other)
        other.peers.append(name)
    elif _IN.fullmatch(between):
        name.within.append(other)
        other.holds = True
    elif _OWNER.fullmatch(between):
        other.within.append(name)


def _kinds_beside(text: str, spot: Spot) -> frozenset[LocationKind]:
    """Return the kinds of place that the name's own generic word, or one before it, allows."""
    last = spot.text.rpartition(" ")[2].lower()
    if last in _KINDS and last != "region" and len(spot.text) > len(last):
        return _KINDS[last]
    match = _KIND_BEFORE.search(text[max(0, spot.start - _FAR) : spot.start])
    if match is None:
        return _ANY
    word = match[1]
    return (
        frozenset({"city"}) if word in {"city", "town", "village", "mayor"} else _KINDS.get(word, frozenset({"region"}))
    )


def _spread_kinds(paragraphs: Sequence[str], spots: Sequence[Spot], bearers: Sequence[Name]) -> None:
    """Give all names of a list what the plural behind the last of them tells: "Clay and Grant counties in Texas"."""
    kinds = _ANY
    within: list[Name] = []
    after: Spot | None = None
    for spot, name in zip(reversed(spots), reversed(bearers), strict=True):
        text = paragraphs[spot.block]
        if match := _PLURAL.match(text, spot.end):
            kinds, within = _KINDS[match[1]], name.within
        elif after is None or after.block != spot.block or not _AND.fullmatch(text[spot.end : after.start]):
            kinds = _ANY
        if kinds:
            name.kinds = kinds
            name.within = name.within or within
        after = spot

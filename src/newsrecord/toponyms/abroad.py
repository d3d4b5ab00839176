"""Turn paragraphs in languages other than English into the names in them that are names of places."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from sys import intern
from typing import Final

from newsrecord.gazetteer.romanised import FAMILIES
from newsrecord.model.location import LocationKind
from newsrecord.toponyms.abroad_names import Match, Names, words_before
from newsrecord.toponyms.abroad_odds import Odds, opens
from newsrecord.toponyms.abroad_respelt import ARTICLES, RespeltAbroad
from newsrecord.toponyms.lore import load_lore
from newsrecord.toponyms.ranges import Ranges
from newsrecord.toponyms.respelt import romanised_of
from newsrecord.toponyms.senses import Meaning, Senses
from newsrecord.toponyms.spots import Spot
from newsrecord.toponyms.tokens import Token, find_token_runs
from newsrecord.toponyms.told import countries_of, only_country_of
from newsrecord.toponyms.tongues.tongue import Tongue

__all__ = ["find_spots_abroad"]

_NO_TOWNS: Final[frozenset[LocationKind]] = frozenset(
    {"continent", "country", "region", "district", "island", "sea", "lake", "river", "mountain", "area"}
)
_WITH_ARTICLES: Final = frozenset({"sea", "lake", "river", "mountain"})
# Each empty set that is made anew takes four times the room of a name.
_ANY: Final[frozenset[LocationKind]] = frozenset()
_KNOWN: Final = 50_000
_PERSON: Final = -4.5
_LONGEST: Final = 3
"""Words of a person's name behind the given one."""
_COMPANY: Final = 1.0
_REGION: Final = 0.6
_LISTED: Final = 1.2
_BETWEEN: Final = 12
"""Characters that may stand between two names of a list."""
_FIRM: Final = 2.0
_CERTAIN: Final = 1.5
_RARE: Final = 1.5
_RESPELT: Final = -1.0
_UNCOUNTED: Final = 4.2
"""What a town lacks whose inhabitants nobody has counted, set against one of two thousand."""


def find_spots_abroad(
    paragraphs: Sequence[str], senses: Senses, tongue: Tongue, most: int | None = None
) -> tuple[list[Spot], bool]:
    """Return the names of places in *paragraphs*, in reading order, and whether all were read.

    Only the first *most* names that may be some are.
    """
    spots = _Reader(paragraphs, senses, tongue).read(None if most is None else most + 1)
    is_whole = most is None or len(spots) <= most
    del spots[len(spots) if most is None else most :]
    _add_company(paragraphs, spots, tongue)
    return [spot for spot in spots if spot.odds > 0], is_whole


class _Reader:
    """Reads one text."""

    def __init__(self, paragraphs: Sequence[str], senses: Senses, tongue: Tongue) -> None:
        self._paragraphs, self._tongue = paragraphs, tongue
        # "Al" is short for Albert in English only, and elsewhere the article of Arabic names.
        self._given = tongue.given | load_lore().given - ARTICLES if tongue.is_latin else tongue.given
        self._names, self._odds = Names(senses, tongue), Odds(tongue, self._given)
        self._senses = senses
        self._persons: dict[int, list[tuple[int, int]]] = defaultdict(list)
        """Where the names of people stand, by block."""
        self._people: set[str] = set()
        """The last words of names of people."""

    def read(self, most: int | None) -> list[Spot]:
        """Return the first *most* names that a place has, with the odds of each by itself."""
        spots: list[Spot] = []
        for block, text in enumerate(self._paragraphs):
            for run in find_token_runs(text, self._tongue):
                spots += self._read_run(block, text, run)
                if most is not None and len(spots) >= most:
                    return spots[:most]
        countries = romanised_of(countries_of(spots, _rare(spots))) if self._tongue.is_cased else ()
        if countries:
            spots = self._with_respelt(spots, tuple(code for code in countries if code != self._tongue.home))[:most]
        for spot in spots:
            if spot.name.lower() in self._people and spot.meaning is not None and spot.meaning.kind != "country":
                spot.odds += _PERSON
        return spots

    def _read_run(self, block: int, text: str, run: list[Token]) -> Iterator[Spot]:
        """Yield the names in *run*, the longest first match of the gazetteer from left to right."""
        done = 0
        for at, token in enumerate(run):
            if token.start < done:
                continue
            match = self._names.longest(text, token)
            if match is not None and match.start < done:
                # The generic word before it is part of another name.
                match = None
            if token.low in self._given and not (
                match is not None and match.end > token.end and match.meaning.population > _KNOWN
            ):
                last = self._end_of_person(text, run, at)
                if last > at:
                    self._people.add(run[last].low)
                    done = run[last].end
                    self._persons[block].append((token.start, done))
                    continue
            if match is not None:
                name = intern(text[match.start : match.end])
                spot = Spot(block, match.start, match.end, name, name, match.meaning)
                spot.kinds = self._kinds_before(text, match.start)
                spot.odds = self._odds.of(text, run, at, match, spot.kinds)
                spot.kinds = spot.kinds or self._kinds_by_article(text, match)
                yield spot
                done = match.end

    def _with_respelt(self, spots: list[Spot], countries: tuple[str, ...]) -> list[Spot]:
        """Return *spots* with those whose names the gazetteer has in another spelling, in the *countries*."""
        respelt = RespeltAbroad(self._senses, self._tongue, self._given, countries)
        taken = {block: list(spans) for block, spans in self._persons.items()}
        for spot in spots:
            taken.setdefault(spot.block, []).append((spot.start, spot.end))
        more = []
        for block, text in enumerate(self._paragraphs):
            ranges, done = Ranges(taken.get(block, ())), 0
            for run in find_token_runs(text, self._tongue):
                for at, match in respelt.find(text, run, ranges):
                    name = intern(text[match.start : match.end])
                    # A single word that opens a sentence is one of the language more likely than not.
                    if match.start < done or (" " not in name and opens(text, match.start)):
                        continue
                    done = match.end
                    spot = Spot(block, match.start, match.end, name, name, match.meaning)
                    spot.is_respelt = True
                    spot.kinds = self._kinds_before(text, match.start)
                    spot.odds = self._odds.of(text, run, at, match, spot.kinds) + _RESPELT
                    more.append(spot)
        spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for spot in more:
            spans[spot.block].append((spot.start, spot.end))
        longer = {block: Ranges(each) for block, each in spans.items()}
        kept = (spot for spot in spots if spot.block not in longer or not _overlaps(longer[spot.block], spot))
        return sorted([*kept, *more], key=lambda spot: (spot.block, spot.start))

    def _end_of_person(self, text: str, run: list[Token], at: int) -> int:
        """Return the last word of the name of a person that begins with the given name at *at*, or *at*."""
        tongue, last = self._tongue, at
        while last + 1 < len(run) and last - at < _LONGEST:
            gap, word = text[run[last].end : run[last + 1].start], run[last + 1].low
            if gap not in {" ", "-"} and gap not in tongue.name_joints:
                break
            if word in tongue.function or word in tongue.bodies or word in tongue.titles or word in tongue.into:
                break
            last += 1
            if not tongue.is_cased and word not in self._given:
                break
        return last

    def _kinds_by_article(self, text: str, match: Match) -> frozenset[LocationKind]:
        """Return what a name with an article is, if a river, lake, sea or mountain is called so: "die Elbe"."""
        before = words_before(text, match.start, 1)
        if not before or not (before[0] in self._tongue.determiners or before[0] in self._tongue.contracted):
            return _ANY
        return _NO_TOWNS if any(sense.kind in _WITH_ARTICLES for sense in match.meaning.senses) else _ANY

    def _kinds_before(self, text: str, start: int) -> frozenset[LocationKind]:
        """Return the kinds of place that the generic word before a name allows."""
        generics = self._tongue.generics
        for word in words_before(text, start, 3):
            if word in generics:
                return generics[word]
            if word not in self._tongue.linking:
                break
        return _ANY


def _overlaps(ranges: Ranges, spot: Spot) -> bool:
    return ranges.overlapping(spot.start, spot.end) is not None


def _add_company(paragraphs: Sequence[str], spots: Sequence[Spot], tongue: Tongue) -> None:
    """Add to the odds of each name what its other mentions and the names beside it tell."""
    best: dict[str, float] = {}
    around: dict[str | int, set[str]] = defaultdict(set)
    for spot in spots:
        best[spot.name] = max(spot.odds, best.get(spot.name, -math.inf))
        if spot.odds > _CERTAIN and spot.meaning is not None:
            for whole in _wholes(spot.meaning):
                around[whole].add(spot.name)
    told = countries_of((spot for spot in spots if spot.odds > _CERTAIN), ())
    added = array("d", (_company(spot, best, around) + _rarity(spot, told, tongue.home) for spot in spots))
    for place in range(len(spots) - 1):
        one, other = spots[place], spots[place + 1]
        if one.block == other.block and _joins(paragraphs[one.block][one.end : other.start], tongue):
            added[place] += _LISTED if other.odds > _CERTAIN else 0.0
            added[place + 1] += _LISTED if one.odds > _CERTAIN else 0.0
    # A long text has a hundred thousand names, and most have the odds of another.
    known: dict[float, float] = {}
    for spot, more in zip(spots, added, strict=True):
        odds = spot.odds + more
        spot.odds = known.setdefault(odds, odds)


def _joins(between: str, tongue: Tongue) -> bool:
    """Return whether names with *between* them are listed together."""
    joining = tongue.conjunctions | tongue.into | tongue.determiners
    return len(between) <= _BETWEEN and all(word in joining for word in between.replace(",", " ").split())


def _company(spot: Spot, best: dict[str, float], around: dict[str | int, set[str]]) -> float:
    """Return what the other mentions of its name, and other places of its country and region, add to a name."""
    more = min(_FIRM, max(0.0, best[spot.name] - spot.odds)) if spot.odds > _PERSON else 0.0
    if spot.meaning is not None and spot.meaning.kind != "country":
        shared = [
            whole
            for whole in _wholes(spot.meaning)
            if whole in around and (len(around[whole]) > 1 or spot.name not in around[whole])
        ]
        more += _COMPANY * bool(shared) + _REGION * any(isinstance(whole, int) for whole in shared)
    return more


def _rare(spots: Sequence[Spot]) -> Iterator[tuple[str, str]]:
    """Yield country and name of the towns with rare names."""
    for spot in spots:
        if country := only_country_of(spot.meaning):
            yield country, spot.name


def _rarity(spot: Spot, told: Mapping[str, int], home: str | None) -> float:
    """Return what it adds to a rare name that the text is about the country of its only places.

    Where the language is at *home*, towns are called like its words.
    """
    country = only_country_of(spot.meaning)
    if country not in told or country not in FAMILIES or country == home:
        return 0.0
    return _RARE + (_UNCOUNTED if spot.meaning is not None and not spot.meaning.population else 0.0)


def _wholes(meaning: Meaning) -> list[str | int]:
    """Return the countries, by their codes, and the regions, by their numbers, of the places that are likely meant."""
    senses = meaning.senses[:2]
    countries: list[str | int] = [sense.country for sense in senses if sense.country is not None]
    return countries + [sense.region for sense in senses if sense.region is not None]

"""Choose among the places that the names of a text may mean, by all that the text says of them together."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import mul
from typing import Final

from newsrecord.toponyms.names import Name
from newsrecord.toponyms.senses import Sense
from newsrecord.toponyms.setting import Home, Setting
from newsrecord.toponyms.weights import CHOICE

__all__ = ["FEATURES", "choose", "describe_round", "soften", "start"]

_EARTH_KM: Final = 6371.0
_ANCHORS: Final = 20
"""Places whose nearness counts."""
_SURE: Final = 0.4
_HALF: Final = 0.5
_LOCAL: Final = frozenset({"city", "district", "region"})
_HOLDING: Final = frozenset({"country", "region"})
_REACH_KM: Final = 120.0
_CLOSE_KM: Final = 60.0
_FEW: Final = 50
"""Inhabitants that a place has which the gazetteer gives none."""
_LARGE: Final = 5.0
_UNLIKELY: Final = 0.002
"""A sense less probable than this is not measured for nearness."""

FEATURES: Final = (
    "size",
    "size above large",
    "country",
    "region",
    "district",
    "sea, island or area",
    "another spelling",
    "capital",
    "holds another",
    "American spelling",
    "British spelling",
    "first in the gazetteer",
    "share of country",
    "share of region",
    "share of people",
    "inside what is told",
    "outside what is told",
    "like its list",
    "places in reach",
    "place close by",
)
"""What speaks for a place and against it, in the order of the numbers in a vector."""

Vector = tuple[float, ...]
_Anchor = tuple[Name | None, tuple[float, float], float]


def choose(names: Sequence[Name], setting: Setting) -> None:
    """Set how probable each sense of the *names* is."""
    rounds = [(weights[:_OWN], weights[_OWN:]) for weights in zip(*CHOICE.values(), strict=True)]
    # What each sense has by itself is weighed at once for all rounds: of a long text the vectors take several times
    # its size.
    fixed = [
        [[sum(map(mul, own, vector)) for own, _ in rounds] for vector in vectors] for vectors in start(names, setting)
    ]
    for turn, (_, weights) in enumerate(rounds):
        # Every name is described before any is told anew.
        shares = [
            soften([sum(map(mul, weights, ours), mine[turn]) for mine, ours in zip(own, shared, strict=True)])
            if len(own) > 1
            else name.shares
            for name, own, shared in zip(names, fixed, describe_round(names, setting, turn), strict=True)
        ]
        for name, told in zip(names, shares, strict=True):
            name.shares = told


def soften(scores: Sequence[float]) -> list[float]:
    """Return the probabilities that *scores*, logarithms of odds, stand for."""
    top = max(scores)
    parts = [math.exp(score - top) for score in scores]
    total = sum(parts)
    return [part / total for part in parts]


def start(names: Sequence[Name], setting: Setting) -> Iterator[list[Vector]]:
    """Yield what each sense of each name has by itself, and set first probabilities by it; of a single one nothing."""
    for name in names:
        if len(name.senses) == 1:
            name.shares = [1.0]
            yield [()]
            continue
        vectors = [_describe(name, sense, setting, first=not place) for place, sense in enumerate(name.senses)]
        name.shares = soften([sum(map(mul, _PRIOR, vector)) for vector in vectors])
        yield vectors


# Population, and the rest as in _describe: a first guess that the text then corrects.
_PRIOR: Final = (1.6, -0.5, 3.0, 1.0, 0.0, 1.5, -2.0, 0.5, 1.0, 0.5, 0.3, 0.0)
_OWN: Final = len(_PRIOR)


def _describe(name: Name, sense: Sense, setting: Setting, *, first: bool) -> Vector:
    """Return what speaks for *sense* without regard to other names."""
    size = math.log10(sense.population + _FEW)
    kind = sense.kind
    american, british = setting.habit(sense.country)
    return (
        size,
        max(0.0, size - _LARGE),
        float(kind == "country"),
        float(kind == "region"),
        float(kind == "district"),
        float(kind not in {"country", "region", "district", "city"}),
        float(not sense.is_main),
        float(sense.is_capital),
        float(name.holds and kind in _HOLDING),
        american,
        british,
        float(first),
    )


def describe_round(names: Sequence[Name], setting: Setting, turn: int) -> Iterator[list[Vector]]:
    """Yield what the other names say of each sense, as far as their own senses are told; of a single one nothing."""
    tally = _Tally(names, setting)
    anchors = _anchors(names, setting) if turn else []
    for name in names:
        shares = zip(name.senses, name.shares, strict=True)
        told = len(name.senses) == 1
        yield [()] if told else [_describe_among(name, *each, tally, anchors) for each in shares]


class _Tally:
    """How much of a story each country and region has by now."""

    def __init__(self, names: Sequence[Name], setting: Setting) -> None:
        self._countries: defaultdict[str, float] = defaultdict(float)
        self._regions: defaultdict[int, float] = defaultdict(float)
        self._total = 0.5
        self._peoples = setting.peoples
        self._people = sum(setting.peoples.values()) + 1
        self._own: dict[int, tuple[defaultdict[str, float], defaultdict[int, float]]] = {}
        """What those of it have that a name with several senses adds."""
        for name in names:
            weight = 1 + math.log(max(1, len(name.mentions)))
            self._total += weight
            countries: defaultdict[str, float] = defaultdict(float)
            regions: defaultdict[int, float] = defaultdict(float)
            if len(name.senses) > 1:
                self._own[id(name)] = countries, regions
            for sense, share in zip(name.senses, name.shares, strict=True):
                if sense.country is not None:
                    countries[sense.country] += share * weight
                if sense.region is not None:
                    regions[sense.region] += share * weight
            for country, part in countries.items():
                self._countries[country] += part
            for region, part in regions.items():
                self._regions[region] += part
        if setting.home is not None:
            self._add_home(setting.home)

    def _add_home(self, home: Home) -> None:
        self._total += home.weight
        self._countries[home.country] += home.weight
        if home.sense is not None and home.sense.region is not None:
            self._regions[home.sense.region] += home.weight

    def shares(self, name: Name, sense: Sense) -> tuple[float, float, float]:
        """Return how much the rest of the story has of the country, the region and the people of *sense*."""
        if sense.country is None:
            return 0.0, 0.0, 0.0
        countries, regions = self._own[id(name)]
        country = self._countries[sense.country] - countries[sense.country]
        region = 0.0 if sense.region is None else self._regions[sense.region] - regions[sense.region]
        people = self._peoples[sense.country] / self._people
        return math.log1p(8 * country / self._total), math.log1p(8 * region / self._total), math.log1p(4 * people)


def _describe_among(name: Name, sense: Sense, share: float, tally: _Tally, anchors: Sequence[_Anchor]) -> Vector:
    """Return what the other names say of *sense*, which has that *share* by now."""
    near = anchors and share > _UNLIKELY and sense.kind in _LOCAL
    return (
        *tally.shares(name, sense),
        *_inside(name, sense),
        _likeness(name, sense),
        *(_nearness(name, sense, anchors) if near else (0.0, 0.0)),
    )


def _inside(name: Name, sense: Sense) -> tuple[float, float]:
    """Return how probably *sense* lies where the text says that the name's place lies, and how probably it does not."""
    if sense.kind == "country":
        return 0.0, float(any(_is_region(other) for other in name.within))
    inside = outside = 0.0
    for other in name.within:
        probable = whole = 0.0
        for above, share in zip(other.senses, other.shares, strict=True):
            if above.kind == "country":
                whole += share
                probable += share * (above.country == sense.country)
            elif above.kind == "region":
                whole += share
                probable += share * (above.region == sense.region and sense.kind != "region")
        if whole > _HALF:
            inside = max(inside, probable)
            outside = max(outside, whole - probable)
    return inside, 0.0 if inside else outside


def _is_region(name: Name) -> bool:
    return sum(share for sense, share in zip(name.senses, name.shares, strict=True) if sense.kind == "region") > _HALF


def _likeness(name: Name, sense: Sense) -> float:
    """Return how probably the names listed with it are of the same kind and country."""
    if not name.peers:
        return 0.0
    alike = 0.0
    for peer in name.peers:
        for other, share in zip(peer.senses, peer.shares, strict=True):
            if other.kind == sense.kind and (other.country == sense.country or sense.kind == "country"):
                alike += share
    return alike / len(name.peers)


def _anchors(names: Sequence[Name], setting: Setting) -> list[_Anchor]:
    """Return the places that are told by now, with how sure they are."""
    anchors: list[_Anchor] = []
    home = setting.home.sense if setting.home is not None else None
    if home is not None and home.kind in _LOCAL:
        anchors.append((None, home.radians, _HALF))
    for name in names:
        share = max(name.shares)
        if share > _SURE:
            sense = name.senses[name.shares.index(share)]
            if sense.kind in _LOCAL:
                anchors.append((name, sense.radians, share))
                if len(anchors) >= _ANCHORS:
                    break
    return anchors


def _nearness(name: Name, sense: Sense, anchors: Sequence[_Anchor]) -> tuple[float, float]:
    """Return how many of the *anchors* are in reach, as a logarithm, and how close the closest is."""
    total = closest = 0.0
    here = sense.radians
    for other, anchor, share in anchors:
        if other is not name:
            away = _distance(here, anchor)
            if away < 8 * _REACH_KM:
                total += share * math.exp(-away / _REACH_KM)
                closest = max(closest, share * math.exp(-away / _CLOSE_KM))
    return math.log1p(total), closest


def _distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the kilometres between two points in radians, exact enough for places that are near one another."""
    north = one[0] - other[0]
    east = (one[1] - other[1] + math.pi) % (2 * math.pi) - math.pi
    return _EARTH_KM * math.hypot(north, east * math.cos((one[0] + other[0]) / 2))

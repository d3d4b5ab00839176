"""Weigh the signs about names: of each mention by itself, and with what the whole story makes of the name."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from typing import Final

from newsrecord.toponyms.spots import Spot
from newsrecord.toponyms.told import countries_of, only_country_of
from newsrecord.toponyms.weights import ALONE, ALONE_BIAS, OTHERS, TOGETHER, TOGETHER_BIAS

__all__ = ["PLACE_SIGNS", "company_of", "countries_told", "others_of", "weigh", "weigh_alone"]

PLACE_SIGNS: Final = frozenset(
    {
        "in",
        "behind a direction",
        "behind a noun of places",
        "behind a small direction",
        "before a comma and region",
        "before a dash",
        "before a generic",
        "before a local body",
        "before a region word",
        "before a small generic",
        "before a small local body",
        "of an office",
        "to, of moving",
        "with a region word",
    }
)
"""Signs that a name is used like that of a place."""

_PERSON_SIGNS: Final = frozenset(
    {
        "person",
        "titled",
        "speaks",
        "speaks often",
        "behind a given name",
        "behind a small title",
        "behind a title",
        "before an age",
        "before a family name",
        "before a verb of speech",
    }
)
"""Signs that a name is used like that of a person."""

_SURE: Final = 1.0
"""The odds from which a name counts as that of a place before others are asked."""
_LIKELY: Final = -1.0
"""The odds from which a town with a rare name may tell its country together with others."""
_TOP: Final = 3
_FIRM: Final = 2.0
"""How far the other mentions of a name can move one, in the logarithm of the odds."""


def weigh_alone(spots: Iterable[Spot]) -> None:
    """Set the odds of each of the *spots* by its own signs."""
    known: dict[tuple[str, ...], float] = {}
    for spot in spots:
        odds = known.get(spot.signs)
        if odds is None:
            odds = known[spot.signs] = ALONE_BIAS + sum([ALONE.get(sign, 0.0) for sign in spot.signs])
        spot.odds = odds


def countries_told(spots: Sequence[Spot], peoples: Mapping[str, int]) -> Counter[str]:
    """Return how often the *spots*, which have the odds of their own signs, and the *peoples* tell each country."""
    towns = [
        (country, spot.name)
        for spot in spots
        if spot.odds > _LIKELY
        and (country := only_country_of(spot.meaning)) is not None
        and _PERSON_SIGNS.isdisjoint(spot.signs)
    ]
    return countries_of((spot for spot in spots if spot.odds > _SURE), towns, peoples)


def weigh(spots: Sequence[Spot], told: Collection[str]) -> None:
    """Set the odds of the *spots*, which have those of their own signs, with what other mentions and names tell.

    The countries that the text is about are *told*.
    """
    # A long text has a hundred thousand names: what is told of each is weighed at once and not kept, and names of which
    # the same is told share its weight.
    weights: dict[tuple[str, ...], float] = {}
    known: dict[float, float] = {}
    for spot, rest, company in zip(spots, others_of(spots), company_of(spots, told), strict=True):
        signs = (*spot.signs, *company)
        weight = weights.get(signs)
        if weight is None:
            weight = weights[signs] = TOGETHER_BIAS + sum([TOGETHER.get(sign, 0.0) for sign in signs])
        odds = weight + OTHERS * rest
        spot.odds = known.setdefault(odds, odds)


def others_of(spots: Sequence[Spot]) -> Iterator[float]:
    """Return for each spot, in their order, what the other mentions of its name say of it.

    The odds of all are looked at now, and once more those of each as it is taken.
    """
    totals: dict[str, float] = defaultdict(float)
    counts: Counter[str] = Counter()
    for spot in spots:
        totals[spot.name] += spot.odds
        counts[spot.name] += 1
    return (_rest(totals[spot.name] - spot.odds, counts[spot.name] - 1) for spot in spots)


def _rest(total: float, others: int) -> float:
    return max(-_FIRM, min(_FIRM, total / math.sqrt(others))) if others else 0.0


def company_of(spots: Sequence[Spot], told: Collection[str]) -> Iterator[list[str]]:
    """Return for each spot, in their order, the signs that the rest of the story tells of its name.

    Whether the name is used like a place's anywhere, and whether a place that it may mean is in a region with others,
    or in a country that is *told*.  The odds are looked at now, and not as the signs are taken.
    """
    regions: dict[int | None, set[str]] = defaultdict(set)
    used: dict[str, set[str]] = defaultdict(set)
    for spot in spots:
        used[spot.name].update(spot.signs)
        if spot.odds > _SURE:
            for sense in spot.meaning.senses[:_TOP] if spot.meaning else ():
                if sense.region is not None:
                    regions[sense.region].add(spot.name)
    return (_company(spot, used[spot.name], regions, told) for spot in spots)


def _company(spot: Spot, used: Set[str], regions: Mapping[int | None, Set[str]], told: Collection[str]) -> list[str]:
    """Return the signs of a spot whose name has all those *used* of it, beside the names in each of the *regions*."""
    signs: list[str] = []
    if spot.meaning is None:
        return signs
    if spot.is_respelt:
        signs.append("respelt" if used & PLACE_SIGNS else "respelt, never like a place")
    if only_country_of(spot.meaning) in told:
        signs.append("one of few in a country told")
    if spot.meaning.kind == "city":
        like = "like a place" if used & PLACE_SIGNS else "never like a place"
        signs.append(f"{like}, {'like a person' if used & _PERSON_SIGNS else 'no person'}")
    around = [regions[sense.region] for sense in spot.meaning.senses if sense.region in regions]
    company = max((len(names) - (spot.name in names) for names in around), default=0)
    if company:
        few = "few" if len(spot.meaning.senses) <= _TOP else "many"
        signs.append(f"one of {few} near {'others' if company > 1 else 'another'}")
    return signs

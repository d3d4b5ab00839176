"""Tell which countries a text is about, by the names in it that leave no doubt of their country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from newsrecord.toponyms.spots import Spot

__all__ = ["countries_of", "country_of"]

_HUGE: Final = 300_000
"""Inhabitants from which a town stands for its country."""


def country_of(spot: Spot) -> str | None:
    """Return the code of the country that the name of a country, a region or a large town tells, if it is one of these.

    A region or a town counts only where no other place of its rank has the name.
    """
    meaning = spot.meaning
    if meaning is None:
        return None
    first = meaning.senses[0]
    if meaning.kind == "country":
        return next((sense.country for sense in meaning.senses if sense.kind == "country"), None)
    if meaning.kind == "area" or not meaning.is_main or (meaning.kind == "city" and first.population < _HUGE):
        return None
    others = (sense for sense in meaning.senses[1:] if sense.country != first.country)
    return None if any(sense.population * 3 > first.population for sense in others) else first.country


def countries_of(spots: Iterable[Spot], peoples: Mapping[str, int]) -> Counter[str]:
    """Return by how many names *spots* tell each country, with those of the *peoples* whose words the text has."""
    told = Counter(peoples)
    names = {spot.name: country for spot in spots if (country := country_of(spot))}
    told.update(names.values())
    return told

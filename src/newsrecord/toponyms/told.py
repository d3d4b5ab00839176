"""Tell which countries a text is about, by the names in it that leave no doubt of their country."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from newsrecord.toponyms.senses import Meaning
from newsrecord.toponyms.spots import Spot

__all__ = ["countries_of", "only_country_of"]

_ENGLISH: Final = frozenset("US GB IE CA AU NZ".split())
"""Countries whose towns are called like the people and things that an English text is about anyway."""
_FEW: Final = 3
"""Places that share a rare name."""
_SEVERAL: Final = 3
"""Towns with rare names that together tell their country."""
_HUGE: Final = 300_000
"""Inhabitants from which a town stands for its country."""
_NEARLY: Final = 3
"""How many times as large a place is that another is nearly as large as."""


def countries_of(
    sure: Iterable[Spot], towns: Iterable[tuple[str, str]], peoples: Mapping[str, int] | None = None
) -> Counter[str]:
    """Return how often each country is told: by names of places, and by the words for *peoples*.

    Of the names that are *sure* those of countries, regions and large towns count.  *Towns* are country and name of
    those with rare names, of which it takes several.
    """
    told = Counter(peoples)
    told.update({spot.name: country for spot in sure if (country := _country_of(spot.meaning))}.values())
    names: dict[str, set[str]] = defaultdict(set)
    for country, name in towns:
        names[country].add(name)
    told.update({country: len(each) for country, each in names.items() if len(each) >= _SEVERAL})
    return told


def only_country_of(meaning: Meaning | None) -> str | None:
    """Return the code of the country in which all of the few towns with a name lie, if no English is spoken there."""
    if meaning is None or meaning.kind != "city":
        return None
    first, *others = meaning.senses[: _FEW + 1]
    country = first.country
    if len(others) >= _FEW or country in _ENGLISH:
        return None
    for sense in others:
        if sense.country != country:
            return None
    return country


def _country_of(meaning: Meaning | None) -> str | None:
    """Return the code of the country that the name of a country, or of a region or a large town in it, tells.

    A region or a town counts only where no other place of nearly its size has the name.
    """
    if meaning is None:
        return None
    first = meaning.senses[0]
    if meaning.kind == "country":
        return next((sense.country for sense in meaning.senses if sense.kind == "country"), None)
    if meaning.kind == "area" or not meaning.is_main or (meaning.kind == "city" and first.population < _HUGE):
        return None
    others = (sense for sense in meaning.senses[1:] if sense.country != first.country)
    return None if any(sense.population * _NEARLY > first.population for sense in others) else first.country

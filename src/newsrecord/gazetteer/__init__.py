"""Look places up by name: an index of 288,000 towns, regions, countries, seas and parts of the world, in the package.

It is opened at the first look-up, mapped into memory and never changed, so threads and processes share it.

>>> mosul = search("Mosul")[0]
>>> mosul.country_code, mosul.admin1, mosul.population
('IQ', 'Nineveh', 1683000)

The data is from GeoNames (CC BY 4.0), Natural Earth, the Unicode CLDR and others; ``default().about`` names them all.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newsrecord.errors import check_type
from newsrecord.gazetteer.keys import key_of
from newsrecord.gazetteer.place import Candidate, Gazetteer, NamedPlace, NameForm, Place

if TYPE_CHECKING:
    from newsrecord.gazetteer.index import Index
    from newsrecord.model.location import LocationKind

__all__ = [
    "Candidate",
    "Gazetteer",
    "NameForm",
    "NamedPlace",
    "Place",
    "children",
    "default",
    "demonym",
    "get",
    "key_of",
    "search",
]

_FILE: Final = Path(__file__).with_name("places.bin")
_MOST: Final = 20


@cache
def default() -> Index:
    """Return the gazetteer of this package, opened once."""
    from newsrecord.gazetteer.index import Index  # noqa: PLC0415 (opened where it is needed)

    return Index(_FILE)


def search(
    name: str, *, country: str | None = None, kind: LocationKind | None = None, limit: int = _MOST
) -> tuple[Place, ...]:
    """Return the places called *name*, the most important first.

    A name is compared without case, accents, dots and apostrophes; other languages' names, abbreviations and names
    without their generic word ("Butler" for Butler County) count too, words such as "Iraqi" do not.

    Args:
        name: The name.
        country: ISO 3166-1 alpha-2 code of the only country to search.
        kind: The only kind of place to return.
        limit: The most places to return.

    Raises:
        InvalidField: *name* is no str.

    >>> [place.admin1 for place in search("Paris", country="US", limit=2)]
    ['Texas', 'Tennessee']
    """
    check_type("name", name, str, "str")
    places: list[Place] = []
    for found in default().find(key_of(name)):
        if len(places) >= limit:
            break
        if found.form == NameForm.DEMONYM or (country is not None and found.country_code != country):
            continue
        if kind is None or found.kind == kind:
            places.append(found.place)
    return tuple(places)


def get(geonames_id: int) -> Place | None:
    """Return the place with that number at GeoNames, or None where the gazetteer has none.

    >>> get(99237).name
    'Iraq'
    """
    return default().get(geonames_id)


def children(place: Place | int, kind: LocationKind | None = None) -> tuple[Place, ...]:
    """Return the places right below *place*, a place or its number at GeoNames: the regions of a country, for example.

    >>> len(children(6252001, "region"))
    51
    """
    found = get(place) if isinstance(place, int) else place
    return () if found is None else default().children(found, kind)


def demonym(word: str) -> str | None:
    """Return the ISO code of the country whose people or things *word* names in English, or None.

    >>> demonym("Iraqi"), demonym("Swedes"), demonym("Mosul")
    ('IQ', 'SE', None)
    """
    for found in default().find(key_of(word)):
        if NameForm.DEMONYM in found.form:
            return found.country_code
    return None

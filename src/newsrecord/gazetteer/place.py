"""What a gazetteer knows of a place, how a name names it, and what a gazetteer must be able to do."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntFlag
from typing import Final, Protocol, runtime_checkable

import attrs

from newsrecord.model.location import LocationKind

__all__ = ["CAPITAL", "Candidate", "Gazetteer", "NameForm", "NamedPlace", "Place"]


CAPITAL: Final = "PPLC"
"""The feature code of capitals at GeoNames."""


class NameForm(IntFlag):
    """In what way a name names a place; the same letters may do so in several ways.

    >>> NameForm.ABBREVIATION in (NameForm.ABBREVIATION | NameForm.CODE)
    True
    """

    MAIN = 1
    """The name that the gazetteer shows, or the same without accents."""
    ALTERNATE = 2
    """Another spelling, another language's name or a former one."""
    SHORT = 4
    """The name without its generic word: "Butler" for Butler County."""
    ABBREVIATION = 8
    """Printed with a dot: "Calif.", "N.S.W.", "Butler Co."."""
    CODE = 16
    """Printed in capitals: "CA", "NSW", "USA"."""
    DEMONYM = 32
    """No name, but the word for people and things of the country: "Iraqi"."""


@attrs.frozen(kw_only=True)
class Place:
    """A place of a gazetteer.

    >>> Place(ref=1, name="Mosul", kind="city", latitude=36.335, longitude=43.11889).name
    'Mosul'
    """

    ref: int
    """The place's number in its gazetteer, which another edition may give to another place."""
    name: str
    """Its name."""
    kind: LocationKind
    """What kind of place it is; a "region" is of the first level, a "district" of the second or a part of a city."""
    latitude: float
    """Degrees north of the equator: of a point in a town, and somewhere in the middle of an area."""
    longitude: float
    """Degrees east of Greenwich."""
    geonames_id: int | None = None
    """Its number at GeoNames."""
    feature: str | None = None
    """Its feature code at GeoNames, such as PPLC for a capital."""
    country_code: str | None = None
    """ISO 3166-1 alpha-2 code of the country it is or lies in."""
    admin1: str | None = None
    """Name of the first-level region it is or lies in."""
    admin1_code: str | None = None
    """That region's code at GeoNames: in the United States the postal one."""
    admin2: str | None = None
    """Name of the second-level region it is or lies in."""
    population: int = 0
    """Inhabitants, 0 where unknown; of a region or district, those of the towns in it that the gazetteer has."""
    parent: int | None = None
    """The number of the place that it lies in."""


class Candidate(Protocol):
    """A place that a name may mean, and in what way the name names it."""

    @property
    def form(self) -> NameForm:
        """In what ways the name names the place."""
        ...

    @property
    def place(self) -> Place:
        """The place."""
        ...

    @property
    def name(self) -> str:
        """The place's name in the gazetteer."""
        ...

    @property
    def kind(self) -> LocationKind:
        """The place's kind."""
        ...

    @property
    def is_capital(self) -> bool:
        """Whether the place is the capital of its country."""
        ...

    @property
    def population(self) -> int:
        """The place's population, 0 where unknown."""
        ...

    @property
    def country_code(self) -> str | None:
        """The code of the place's country."""
        ...

    @property
    def point(self) -> tuple[float, float]:
        """The place's latitude and longitude in degrees."""
        ...

    @property
    def region(self) -> int | None:
        """The number of the first-level region that the place is or lies in."""
        ...


@attrs.frozen(kw_only=True)
class NamedPlace:
    """A `Candidate` for gazetteers of your own: a place, and in what way a name names it.

    >>> mill = Place(ref=1, name="Mill Island", kind="island", latitude=56.1, longitude=10.2, country_code="DK")
    >>> NamedPlace(place=mill).kind
    'island'
    """

    place: Place
    """The place."""
    form: NameForm = NameForm.MAIN
    """In what ways the name names it."""
    region: int | None = None
    """The number of the first-level region that it is or lies in."""

    @property
    def name(self) -> str:
        """The place's name in the gazetteer."""
        return self.place.name

    @property
    def kind(self) -> LocationKind:
        """The place's kind."""
        return self.place.kind

    @property
    def is_capital(self) -> bool:
        """Whether the place is the capital of its country."""
        return self.place.feature == CAPITAL

    @property
    def population(self) -> int:
        """The place's population, 0 where unknown."""
        return self.place.population

    @property
    def country_code(self) -> str | None:
        """The code of the place's country."""
        return self.place.country_code

    @property
    def point(self) -> tuple[float, float]:
        """The place's latitude and longitude in degrees."""
        return self.place.latitude, self.place.longitude


@runtime_checkable
class Gazetteer(Protocol):
    """What the search for places needs of a gazetteer.

    The one in this package is `newsrecord.gazetteer.default()`; whoever has a better one for a region or a time writes
    a class with these methods.  Keys are what `newsrecord.gazetteer.key_of` makes of names; those that begin with "~"
    ask for other romanisations, and a gazetteer that has none finds nothing by them.
    """

    def reach(self, word: str) -> int:
        """Return the number of words of the longest name that begins with the key *word*: 1 where none is longer."""
        ...

    def find(self, key: str) -> Sequence[Candidate]:
        """Return what the name with the key *key* may mean, the most important place first."""
        ...

    def get(self, geonames_id: int) -> Place | None:
        """Return the place with that number at GeoNames."""
        ...

    def parents(self, place: Place) -> tuple[Place, ...]:
        """Return the places that *place* lies in, from the nearest to the continent."""
        ...

    def children(self, place: Place, kind: LocationKind | None = None) -> tuple[Place, ...]:
        """Return the places of that *kind* whose parent is *place*."""
        ...

"""Turn the places of a record into a map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.atlas import Pin, draw_map
from newsrecord.model.location import Location, LocationKind
from newsrecord.model.phrases import say_coordinates, say_number, say_place

__all__ = ["story_map"]

# Degrees of latitude that a map shows at least, where that is not what a town needs to be told by its neighbours: of an
# area as much as the larger ones of its kind are high.
_EXTENTS: Final[dict[LocationKind, float]] = {
    "continent": 90.0,
    "country": 20.0,
    "region": 12.0,
    "area": 25.0,
    "sea": 25.0,
    "river": 12.0,
}
_TOWN: Final = 8.0
_AREAS: Final = frozenset(_EXTENTS)
_NAMED: Final = 6
_LONGEST: Final = 40


def story_map(places: Sequence[Location]) -> str:
    """Return a map of those *places* that have coordinates, as SVG; nothing where none has.

    Continents are shown only where nothing else is: the middle of Africa is no place in a story.

    >>> mosul = Location(name="Mosul", country_code="IQ", latitude=36.335, longitude=43.119)
    >>> "<title>Map of 1 place: Mosul</title>" in story_map([mosul, Location(name="Rawa")])
    True
    >>> story_map([Location(name="Rawa")])
    ''
    """
    found = [(place, pin) for place in places if (pin := _pin(place)) is not None]
    shown = [(place, pin) for place, pin in found if place.kind != "continent"] or found
    names = [pin.name if len(pin.name) <= _LONGEST else pin.name[:_LONGEST] + "\u2026" for _, pin in shown[:_NAMED]]
    more = ["\u2026"] if len(shown) > _NAMED else []
    return draw_map(
        [pin for _, pin in shown], f"Map of {say_number(len(shown), 'place')}: {', '.join([*names, *more])}"
    )


def _pin(place: Location) -> Pin | None:
    if place.latitude is None or place.longitude is None:
        return None
    return Pin(
        name=place.name,
        latitude=place.latitude,
        longitude=place.longitude,
        about=f"{say_place(place)}, {say_coordinates(place)}",
        is_area=place.kind in _AREAS,
        extent=_EXTENTS.get(place.kind, _TOWN) if place.kind else _TOWN,
        weight=len(place.mentions),
    )

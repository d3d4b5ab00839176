"""Turn the places of a map into the part of the world that it shows, and degrees into units of the drawing.

The projection is the equirectangular one, true in its middle latitude: its lines are straight, so that outlines can be
cut at straight edges, and the parts of the world that stories are about are small enough for it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.atlas.pin import Pin

__all__ = ["WIDTH", "View", "fit_view"]

WIDTH: Final = 1_000
"""Width of the drawing in its own units."""

_ASPECT: Final = 1.6
# Part of the drawing on each side that places keep free, as far as they do not need the whole world.
_MARGIN: Final = 0.15
# Towards the poles a degree of longitude is shorter than this only where there are no places.
_LEAST_COSINE: Final = 0.15
# A map that would show more degrees of longitude than this shows the whole world.
_WIDEST: Final = 200.0
# It is parted in the Bering Strait, where it parts no country, and ends where nobody lives.
_WORLD_WEST: Final = -169.0
_WORLD_SOUTH: Final = -57.0
_WORLD_NORTH: Final = 84.0


@attrs.frozen(kw_only=True, slots=True)
class View:
    """A part of the world, in degrees."""

    west: float
    """May be below -180: a view goes over the date line."""
    north: float
    across: float
    """Units of the drawing in a degree of longitude."""
    down: float
    """Units of the drawing in a degree of latitude."""
    height: int
    """Height of the drawing, in units."""

    @property
    def east(self) -> float:
        """The longitude at the right, always above `west`."""
        return self.west + WIDTH / self.across

    @property
    def south(self) -> float:
        """The latitude at the bottom."""
        return self.north - self.height / self.down

    def place(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Return where a point stands in the drawing, from its left and from its top.

        >>> fit_view([Pin(name="Suva", latitude=-18.1, longitude=178.4)]).place(-18.1, 178.4)
        (500.0, 312.5)
        """
        x = (longitude - self.west) % 360.0 * self.across
        return round(x, 1), round((self.north - latitude) * self.down, 1)


def fit_view(pins: Sequence[Pin]) -> View:
    """Return the view that shows all *pins*, of which there is one at least, with a margin.

    It goes over the date line where that is the shorter way, and round the world where no way is short.

    >>> view = fit_view([Pin(name="Suva", latitude=-18, longitude=178), Pin(name="Apia", latitude=-14, longitude=-172)])
    >>> view.west < 178 and 188 < view.east < 200
    True
    >>> london, tokyo = Pin(name="L", latitude=51.5, longitude=-0.1), Pin(name="T", latitude=35.7, longitude=139.7)
    >>> new_york = Pin(name="N", latitude=40.7, longitude=-74.0)
    >>> round(fit_view([london, tokyo, new_york]).east - fit_view([london, tokyo, new_york]).west)
    360
    """
    west, east = _shortest_way([pin.longitude for pin in pins])
    south, north = min(pin.latitude for pin in pins), max(pin.latitude for pin in pins)
    cosine = max(math.cos(math.radians((south + north) / 2)), _LEAST_COSINE)
    free = 1 - 2 * _MARGIN
    high = max((north - south) / free, (east - west) * cosine / free / _ASPECT, *(pin.extent for pin in pins))
    wide = high * _ASPECT / cosine
    if wide > _WIDEST:
        return _world(south, north)
    # Beyond the poles is nothing to be seen.
    top = min(max((south + north + high) / 2, high - 90.0), 90.0)
    left = (west + east - wide) / 2
    return View(west=left, north=top, across=WIDTH / wide, down=WIDTH / wide / cosine, height=round(WIDTH / _ASPECT))


def _shortest_way(longitudes: Sequence[float]) -> tuple[float, float]:
    """Return the west and the east end of the shortest way along which all *longitudes* lie, the east not the lower."""
    around = sorted({longitude % 360.0 for longitude in longitudes})
    gaps = [(b - a, b) for a, b in zip(around, [*around[1:], around[0] + 360.0], strict=True)]
    gap, west = max(gaps)
    west = (west + 180.0) % 360.0 - 180.0
    return west, west + 360.0 - gap


def _world(south: float, north: float) -> View:
    bottom = _WORLD_SOUTH if south > _WORLD_SOUTH + 3 else -90.0
    top = _WORLD_NORTH if north < _WORLD_NORTH - 3 else 90.0
    across = WIDTH / 360.0
    height = round((top - bottom) * across / math.cos(math.radians((_WORLD_SOUTH + _WORLD_NORTH) / 2)))
    return View(west=_WORLD_WEST, north=top, across=across, down=height / (top - bottom), height=height)

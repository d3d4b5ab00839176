"""Read the outlines of the world that come with the package.

The file begins with lines of text that name source and licence, up to a blank line.  What follows is pressed by zlib:
the number of lines of land and of borders; for each line its number of points and its first point; the steps from
point to point, all longitudes before all latitudes, all lower bytes before all upper ones.  Numbers are signed and
little-endian, of four bytes, those of steps of two; lengths are hundredths of a degree.
"""

from __future__ import annotations

import pkgutil
import sys
import zlib
from array import array
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, islice
from typing import Final

import attrs

__all__ = ["STEPS", "Outline", "Outlines", "load_outlines", "read_outlines"]

STEPS: Final = 100
"""Steps in a degree."""


@attrs.frozen(slots=True)
class Outline:
    """A line on the globe; where it crosses the date line it goes on past 180 degrees."""

    longitudes: tuple[int, ...]
    """In steps."""
    latitudes: tuple[int, ...]
    """In steps, one for each longitude."""
    west: int
    south: int
    east: int
    north: int


@attrs.frozen(slots=True)
class Outlines:
    """All lines that a map may show."""

    land: tuple[Outline, ...]
    """Shores of land and of the seas within it; the last point of each is its first."""
    borders: tuple[Outline, ...]
    """What parts two countries, as it is and not as anybody claims."""


@cache
def load_outlines() -> Outlines:
    """Return the outlines of the world, read at the first call.

    >>> outlines = load_outlines()
    >>> len(outlines.land) > 1_000, len(outlines.borders) > 300
    (True, True)
    """
    file = pkgutil.get_data("newsrecord.atlas", "outlines.bin") or b""
    return read_outlines(zlib.decompress(file.partition(b"\n\n")[2]))


def read_outlines(data: bytes) -> Outlines:
    """Return the outlines that *data* holds in the form told above, already unpressed."""
    of_land, of_borders = _numbers("i", data[:8])
    starts = _numbers("i", data[8 : 8 + 12 * (of_land + of_borders)])
    pressed = data[8 + 4 * len(starts) :]
    moves = bytearray(len(pressed))
    moves[::2], moves[1::2] = pressed[: len(pressed) // 2], pressed[len(pressed) // 2 :]
    steps = _numbers("h", bytes(moves))
    lines = _lines(starts, steps)
    return Outlines(tuple(islice(lines, of_land)), tuple(lines))


def _numbers(code: str, data: bytes) -> array[int]:
    numbers = array(code, data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _lines(starts: array[int], steps: array[int]) -> Iterator[Outline]:
    half = len(steps) // 2
    position = 0
    for place in range(0, len(starts), 3):
        number, x, y = starts[place : place + 3]
        end = position + number - 1
        xs = tuple(accumulate(steps[position:end], initial=x))
        ys = tuple(accumulate(steps[half + position : half + end], initial=y))
        yield Outline(xs, ys, min(xs), min(ys), max(xs), max(ys))
        position = end

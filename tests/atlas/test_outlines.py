"""The outlines of the world are whole, and say where they come from."""

from __future__ import annotations

import pkgutil
from itertools import pairwise

from newsrecord.atlas.outlines import STEPS, Outline, load_outlines


def file() -> bytes:
    data = pkgutil.get_data("newsrecord.atlas", "outlines.bin")
    assert data is not None
    return data


def area(outline: Outline) -> float:
    """Return how many square degrees lie within a ring, less than nothing where it runs clockwise."""
    points = list(zip(outline.longitudes, outline.latitudes, strict=True))
    pairs = pairwise(points)
    return sum(x * v - u * y for (x, y), (u, v) in pairs) / 2 / STEPS**2


def test_the_file_names_source_licence_and_how_it_was_built() -> None:
    """Whoever opens the file reads what it is."""
    header = file().partition(b"\n\n")[0].decode()
    for words in ("Natural Earth", "public domain", "world-atlas 2.0.2", "ISC", "tools/build_outlines.py"):
        assert words in header


def test_the_file_is_small() -> None:
    """The package grows by a tenth of a megabyte."""
    assert len(file()) < 110_000


def test_land_is_closed() -> None:
    """Each shore ends where it begins."""
    for outline in load_outlines().land:
        assert (outline.longitudes[0], outline.latitudes[0]) == (outline.longitudes[-1], outline.latitudes[-1])


def test_lines_lie_on_the_globe() -> None:
    """No latitude is beyond a pole, and longitudes go on past the date line by less than a turn."""
    for outline in (*load_outlines().land, *load_outlines().borders):
        assert -90 * STEPS <= outline.south <= outline.north <= 90 * STEPS
        assert -360 * STEPS < outline.west <= outline.east < 360 * STEPS


def test_no_line_leaps_over_the_globe() -> None:
    """A shore that crosses the date line goes on, and does not turn back round the globe, the poles' ends aside."""
    for outline in (*load_outlines().land, *load_outlines().borders):
        if outline.south > -90 * STEPS:
            steps = pairwise(outline.longitudes)
            assert max(abs(b - a) for a, b in steps) < 30 * STEPS


def test_the_world_has_its_continents() -> None:
    """The old world, the new one and Antarctica are three pieces of land, larger than all others."""
    assert sum(abs(area(outline)) > 1_000 for outline in load_outlines().land) == 3

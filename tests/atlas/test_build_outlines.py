"""The script that builds the outlines writes what the library reads."""

from __future__ import annotations

import importlib.util
import pkgutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.atlas.outlines import STEPS, read_outlines


def load_script() -> Any:
    path = Path(__file__).resolve().parents[2] / "tools" / "build_outlines.py"
    spec = importlib.util.spec_from_file_location("build_outlines", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = load_script()
POINTS = st.tuples(st.integers(-9_000, 9_000), st.integers(-9_000, 9_000))
LINES = st.lists(st.lists(POINTS, min_size=2, max_size=8, unique=True), max_size=4)
# Two countries side by side, and an island of the eastern one on the date line; in units of a degree.
TOPOLOGY = {
    "transform": {"scale": (1.0, 1.0), "translate": (-180.0, -90.0)},
    "arcs": [
        [(10, 90), (0, 9)],
        [(10, 99), (-9, 0), (0, -9), (9, 0)],
        [(10, 99), (9, 0), (0, -9), (-9, 0)],
        [(359, 90), (-358, 0), (0, 2), (358, 0), (0, -2)],
    ],
    "objects": {
        "countries": {
            "geometries": [
                {"type": "Polygon", "arcs": [[0, 1]]},
                {"type": "MultiPolygon", "arcs": [[[0, 2]], [[3]]]},
            ]
        },
        "land": {"geometries": [{"type": "MultiPolygon", "arcs": [[[1, ~2]], [[3]]]}]},
    },
}


def test_the_file_is_the_script_s() -> None:
    """The file names what the script of today would name."""
    data = pkgutil.get_data("newsrecord.atlas", "outlines.bin")
    assert data is not None
    assert data.startswith(SCRIPT.HEADER.encode())


@given(LINES, LINES)
def test_what_is_packed_is_read(land: list[Any], borders: list[Any]) -> None:
    """Lines come back point by point."""
    groups = [[[(x / STEPS, y / STEPS) for x, y in line] for line in group] for group in (land, borders)]
    found = read_outlines(SCRIPT.pack(groups))
    read = [
        [list(zip(one.longitudes, one.latitudes, strict=True)) for one in group]
        for group in (found.land, found.borders)
    ]
    assert read == [land, borders]


@pytest.fixture
def arcs() -> list[Any]:
    return SCRIPT.decode_arcs(TOPOLOGY)


def test_borders_are_what_two_countries_share(arcs: list[Any]) -> None:
    """A coast is no border."""
    assert list(SCRIPT.borders_of(TOPOLOGY, arcs)) == [[(-170.0, 0.0), (-170.0, 9.0)]]


def test_shores_are_closed_and_cross_the_date_line(arcs: list[Any]) -> None:
    """An island on the date line is one piece of land two degrees wide."""
    mainland, island = SCRIPT.land_of(TOPOLOGY, arcs)
    assert mainland[0] == mainland[-1]
    assert island == [(179.0, 0.0), (181.0, 0.0), (181.0, 2.0), (179.0, 2.0), (179.0, 0.0)]


def test_simple_lines_keep_their_bends() -> None:
    """A point on the way is left out, one beside it is kept."""
    straight = [(0.0, 0.0), (1.0, 0.001), (2.0, 0.0), (2.0, 1.0)]
    assert SCRIPT.simplify(straight) == [(0.0, 0.0), (2.0, 0.0), (2.0, 1.0)]

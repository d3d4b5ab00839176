"""Outlines are cut to what is seen, and no finer than that."""

from __future__ import annotations

import re

import pytest

from newsrecord.atlas.outlines import STEPS, Outline
from newsrecord.atlas.shapes import draw_lines, draw_shapes
from newsrecord.atlas.view import View

VIEW = View(west=0, north=5, across=100, down=100, height=500)


def line(*points: tuple[float, float]) -> Outline:
    """Return the outline through points of longitude and latitude."""
    xs = tuple(round(x * STEPS) for x, _ in points)
    ys = tuple(round(y * STEPS) for _, y in points)
    return Outline(xs, ys, min(xs), min(ys), max(xs), max(ys))


def square(west: float, south: float, size: float) -> Outline:
    east, north = west + size, south + size
    return line((west, south), (east, south), (east, north), (west, north), (west, south))


def points_of(path: str) -> list[list[tuple[int, int]]]:
    """Return the points of each part of *path*."""
    parts = []
    for part in path.split("M")[1:]:
        numbers = [int(number) for number in re.findall(r"-?\d+", part)]
        x = y = 0
        points = []
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + dx, y + dy
            points.append((x, y))
        parts.append(points)
    return parts


def test_a_ring_within_the_view_is_drawn_as_it_is() -> None:
    """North is above."""
    (ring,) = points_of(draw_shapes([square(1, 1, 2)], VIEW, 1))
    assert ring == [(100, 400), (300, 400), (300, 200), (100, 200)]


def test_a_ring_is_cut_just_beyond_the_edge() -> None:
    """The line along which it is cut is not seen."""
    (ring,) = points_of(draw_shapes([square(-30, -30, 35)], VIEW, 1))
    assert sorted(ring) == [(-8, 0), (-8, 508), (500, 0), (500, 508)]


def test_a_ring_around_the_view_fills_it() -> None:
    """A map within a country is land all over."""
    (ring,) = points_of(draw_shapes([square(-50, -50, 100)], VIEW, 1))
    assert sorted(ring) == [(-8, -8), (-8, 508), (1008, -8), (1008, 508)]


@pytest.mark.parametrize("place", [(20, 0), (-20, 0), (0, 20), (0, -20)])
def test_what_is_not_seen_is_not_drawn(place: tuple[float, float]) -> None:
    """Outlines beyond each edge take no room."""
    assert draw_shapes([square(*place, 3)], VIEW, 1) == ""


def test_a_ring_that_passes_a_corner_is_not_drawn() -> None:
    """A shore whose box meets the view without meeting it itself leaves nothing."""
    ring = line((-3, 4), (1, 8), (-3, 8), (-3, 4))
    assert draw_shapes([ring], VIEW, 1) == ""


def test_an_island_too_small_to_be_seen_is_left_out() -> None:
    """What is less than a unit wide and high is no shape."""
    assert draw_shapes([square(1, 1, 0.01)], VIEW, 2) == ""


def test_a_line_that_comes_back_has_two_parts() -> None:
    """Between its parts nothing is drawn along the edge."""
    found = points_of(draw_lines([line((1, 1), (1, 9), (2, 9), (2, 1))], VIEW, 1))
    assert found == [[(100, 400), (100, -8)], [(200, -8), (200, 400)]]


def test_a_line_through_the_view_is_cut_on_both_sides() -> None:
    """Neither of its ends is seen."""
    assert points_of(draw_lines([line((-9, 2), (19, 2))], VIEW, 1)) == [[(-8, 300), (1008, 300)]]


def test_an_outline_is_found_on_the_other_side_of_the_date_line() -> None:
    """A view past 180 degrees east shows what is told in degrees west."""
    view = View(west=175, north=5, across=100, down=100, height=500)
    (ring,) = points_of(draw_shapes([square(-179, 1, 2)], view, 1))
    assert ring[0] == (600, 400)


def test_coarse_lines_have_fewer_points() -> None:
    """No two points stand closer than what is asked for, the last one aside."""
    path = draw_lines([line(*((x / 100, 1) for x in range(501)))], VIEW, 10)
    assert len(points_of(path)[0]) == 51

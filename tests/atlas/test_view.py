"""A map shows the part of the world that its places are in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.atlas import Pin
from newsrecord.atlas.view import WIDTH, View, fit_view

PINS = st.builds(Pin, name=st.just("X"), latitude=st.floats(-90, 90), longitude=st.floats(-180, 180))


def view_of(*places: tuple[float, float], extent: float = 8.0) -> View:
    return fit_view([Pin(name="X", latitude=lat, longitude=lon, extent=extent) for lat, lon in places])


@given(st.lists(PINS, min_size=1, max_size=6))
def test_every_place_stands_in_the_drawing(pins: list[Pin]) -> None:
    """No place is beyond the edge of its map."""
    view = fit_view(pins)
    for pin in pins:
        x, y = view.place(pin.latitude, pin.longitude)
        assert -0.1 <= x <= WIDTH + 0.1
        assert -0.1 <= y <= view.height + 0.1


@given(st.lists(PINS, min_size=1, max_size=6))
def test_a_view_is_a_part_of_the_globe(pins: list[Pin]) -> None:
    """A map shows no latitude beyond a pole and no longitude twice, and is no narrow strip."""
    view = fit_view(pins)
    assert -90.1 <= view.south < view.north <= 90
    assert 0 < view.east - view.west <= 360.1
    assert 0.3 * WIDTH < view.height < 0.7 * WIDTH


def test_one_place_has_its_surroundings() -> None:
    """A single place stands in the middle of eight degrees."""
    view = view_of((36.3, 43.1))
    assert view.place(36.3, 43.1) == (WIDTH / 2, view.height / 2)
    assert view.north - view.south == pytest.approx(8)


def test_a_larger_place_has_more() -> None:
    """The extent that a place asks for is seen."""
    view = view_of((33, 44), extent=20)
    assert view.north - view.south == pytest.approx(20)


def test_places_keep_a_margin() -> None:
    """The outermost places are a seventh of the drawing away from its edges."""
    view = view_of((30, 20), (50, 22))
    assert view.place(50, 22)[1] == pytest.approx(0.15 * view.height, abs=1)


def test_degrees_have_their_true_proportion() -> None:
    """In the middle latitude of a map a degree of longitude is as long as it is there."""
    view = view_of((60, 10))
    assert view.across / view.down == pytest.approx(0.5)


def test_places_on_both_sides_of_the_date_line_are_close() -> None:
    """Fiji and Samoa are neighbours."""
    view = view_of((-18.1, 178.4), (-13.8, -171.8))
    assert 170 < view.west < 178.4
    assert 188.2 < view.east < 197


def test_a_story_around_the_world_shows_the_world() -> None:
    """London, New York and Tokyo are seen on a map of the whole world."""
    view = view_of((51.5, -0.1), (40.7, -74.0), (35.7, 139.7))
    assert view.east - view.west == pytest.approx(360)
    assert (round(view.south), view.north) == (-57, 84)


def test_the_world_reaches_to_the_poles_for_who_is_there() -> None:
    """Antarctica is on the map of a story that names a place in it."""
    view = view_of((-77.8, 166.7), (40.7, -74.0), (51.5, -0.1), (30.0, 100.0))
    assert round(view.south) == -90

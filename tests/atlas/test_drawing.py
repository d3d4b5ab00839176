"""A map is small, harmless SVG that shows the places with their names."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import PAYLOADS
from newsrecord.atlas import Pin, draw_map
from newsrecord.atlas.labels import write_labels
from newsrecord.atlas.view import fit_view

SVG = "{http://www.w3.org/2000/svg}"
NAMES = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40)
PINS = st.builds(
    Pin,
    name=NAMES,
    latitude=st.floats(-90, 90),
    longitude=st.floats(-180, 180),
    about=NAMES,
    is_area=st.booleans(),
    weight=st.integers(0, 9),
)
CITIES = {"London": (51.5, -0.1), "Tokyo": (35.7, 139.7), "New York": (40.7, -74.0), "Lagos": (6.5, 3.4)}


def pin(name: str, latitude: float = 36.3, longitude: float = 43.1, **changes: object) -> Pin:
    return Pin(name=name, latitude=latitude, longitude=longitude, **changes)


def tree_of(*pins: Pin) -> ET.Element:
    return ET.fromstring(draw_map(pins))


def names_of(*pins: Pin) -> list[str]:
    return [element.text or "" for element in tree_of(*pins).iter(SVG + "text")]


@given(st.lists(PINS, min_size=1, max_size=5))
def test_any_map_is_well_formed_and_small(pins: list[Pin]) -> None:
    """Whatever the places are called and wherever they are, the map is XML of at most 36 kB with a mark for each."""
    drawn = draw_map(pins)
    assert len(drawn.encode()) <= 36_000
    assert len(list(ET.fromstring(drawn).iter(SVG + "circle"))) == len(pins)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_name_stays_text(payload: str) -> None:
    """Markup in a name, a title or the map's own title is shown and does nothing."""
    tree = ET.fromstring(draw_map([pin(payload, about=payload)], payload))
    assert {element.tag for element in tree.iter()} <= {
        SVG + name for name in ("svg", "title", "path", "rect", "g", "circle", "text")
    }
    assert [element.text for element in tree.iter(SVG + "title")] == [payload, payload]


def test_no_map_reaches_out() -> None:
    """A map has no address but that of its own language, no script, no style sheet and no picture."""
    drawn = draw_map([pin(name, *place) for name, place in CITIES.items()])
    assert drawn.count("://") == 1
    for word in ("href", "url(", "<script", "<style", "<image", " on"):
        assert word not in drawn.partition("<path")[0]


def test_a_map_says_what_it_is() -> None:
    """To who cannot see it the map is a picture with a title."""
    tree = ET.fromstring(draw_map([pin("Mosul")], "Where it was"))
    assert (tree.get("role"), tree[0].tag, tree[0].text) == ("img", SVG + "title", "Where it was")


def test_a_place_has_its_name_beside_it_and_more_in_its_title() -> None:
    """The name is read, the rest is asked for."""
    assert names_of(pin("Mosul", about="Mosul (city, IQ)")) == ["Mosul"]
    group = tree_of(pin("Mosul", about="Mosul (city, IQ)")).find(SVG + "g")
    assert group is not None
    assert group.findtext(SVG + "title") == "Mosul (city, IQ)"


def test_an_area_is_a_ring() -> None:
    """A country's middle is marked otherwise than a town."""
    circles = [element.get("fill") for element in tree_of(pin("Iraq", is_area=True)).iter(SVG + "circle")]
    assert circles == ["none"]


def test_colours_are_the_text_s_own() -> None:
    """But for the marks nothing has a colour that is lost on dark or on light ground."""
    colours = {element.get(name) for element in tree_of(pin("Mosul")).iter() for name in ("fill", "stroke")}
    assert colours - {None} == {"currentColor", "none", "#d55e00"}


def test_names_do_not_cover_each_other() -> None:
    """Of places in one spot as many have their names as find room, the weightiest first."""
    names = names_of(*(pin(f"Town {i}", weight=i) for i in range(30)))
    assert "Town 29" in names
    assert "Town 0" not in names


@given(st.lists(PINS, min_size=1, max_size=3))
def test_a_map_is_never_without_a_name(pins: list[Pin]) -> None:
    """Wherever a few places are, one of them at least has room for its name."""
    labels = write_labels(pins, fit_view(pins))
    assert any(labels)


def test_many_places_are_bounded() -> None:
    """Thousands of places with long names make a map of at most 36 kB."""
    pins = [pin("\U0001f600" * 200, i % 60, i % 170, about="&" * 900) for i in range(5_000)]
    assert len(draw_map(pins).encode()) <= 36_000


@pytest.mark.parametrize("letter", "\ufffe\uffff")
def test_a_letter_that_xml_has_not_is_left_out(letter: str) -> None:
    """A noncharacter in a name does not break the map."""
    assert names_of(pin(f"Mo{letter}sul")) == ["Mosul"]


def test_the_same_places_make_the_same_map() -> None:
    """A map depends on its places alone."""
    pins = [pin(name, *place) for name, place in CITIES.items()]
    assert draw_map(pins) == draw_map(tuple(pins))


def test_the_world_fits() -> None:
    """A map of the whole world is below 24 kB."""
    assert len(draw_map([pin(name, *place) for name, place in CITIES.items()])) < 24_000

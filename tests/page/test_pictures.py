"""Image attributes become pictures."""

from __future__ import annotations

import pytest

from newsrecord.page.pictures import best_source, read_image
from newsrecord.urls import resolve_url


def resolve(address):
    return resolve_url(address, "https://news.example/")


@pytest.mark.parametrize(
    ("srcset", "best"),
    [
        ("a.jpg 1x, b.jpg 2x", "b.jpg"),
        ("a.jpg", "a.jpg"),
        ("a.jpg 2q, b.jpg", "a.jpg"),
        (", ,", None),
        ("c,d.jpg 9w,", "c,d.jpg"),
    ],
)
def test_largest_candidate_of_a_set_is_best(srcset, best):
    """The candidate with the largest descriptor wins, and commas within addresses are no ends."""
    assert best_source(srcset) == best


@pytest.mark.parametrize(
    "attributes",
    [
        {},
        {"src": "data:image/gif;base64,R0"},
        {"src": "/a.jpg", "width": "1", "height": "1"},
        {"src": "/a.jpg", "height": "16px"},
        {"src": "javascript:x()"},
        {"src": "mailto:a@b.example"},
    ],
)
def test_what_is_no_picture_gives_none(attributes):
    """Icons, pixels and addresses that lead to no file are no pictures."""
    assert read_image(attributes, resolve) is None


def test_size_that_is_no_number_of_pixels_is_left_out():
    """A width such as 100% or a million says nothing in pixels."""
    image = read_image({"src": "/a.jpg", "width": "100%", "height": "999999"}, resolve)
    assert (image.url, image.width, image.height) == ("https://news.example/a.jpg", None, None)


def test_source_of_the_picture_element_stands_in():
    """Where the image itself has no address, the set of the source before it has one."""
    assert read_image({"alt": "Bridge"}, resolve, "/s.webp 300w").url == "https://news.example/s.webp"

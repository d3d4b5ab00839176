"""Image attributes become pictures."""

from __future__ import annotations

import pytest

from newsrecord.page.pictures import read_image
from newsrecord.page.source_sets import add_source, best_source
from newsrecord.page.walk import read_page
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
        ("a.jpg 320w,\n  b.jpg 1280w,\n  c.jpg 640w", "b.jpg"),
        ("a.jpg 320w,b.jpg 640w,c.jpg 480w", "b.jpg"),
        ("/f_auto,q_auto,w_640/a.jpg 640w, /f_auto,q_auto,w_320/a.jpg 320w", "/f_auto,q_auto,w_640/a.jpg"),
        ("a.jpg 1x ,b.jpg 2x", "b.jpg"),
        ("/t_fit-900w,q_auto/a.jpg", "/t_fit-900w,q_auto/a.jpg"),
        ("/t_fit-900w,q_auto/a.jpg 1x,/t_fit-900w,q_auto/b.jpg 1.5x", "/t_fit-900w,q_auto/b.jpg"),
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


@pytest.mark.parametrize(
    ("attributes", "url"),
    [
        ({"src": "/blank.gif", "data-src": "/a.jpg"}, "/a.jpg"),
        ({"src": "data:image/gif;base64,R0", "data-lazy-srcset": "/a.jpg 300w, /b.jpg 900w"}, "/b.jpg"),
        ({"src": "/a-150.jpg", "data-orig-file": "/a.jpg", "data-large-file": "/a-900.jpg"}, "/a.jpg"),
        ({"src": "/blank.gif", "data-cfsrc": "/a.jpg"}, "/a.jpg"),
        ({"src": "/small.jpg", "srcset": "/a.jpg 300w,/b.jpg 900w,/c.jpg 600w"}, "/b.jpg"),
        ({"src": "/small.jpg", "srcset": "data:image/gif;base64,R0 1w, /a.jpg 300w"}, "/a.jpg"),
        ({"src": "/300.jpg", "data-src": "/a_{width}x.jpg", "data-widths": "[180, 360, 1080]"}, "/a_1080x.jpg"),
        ({"src": "/300.jpg", "data-src": "/a_${format}.jpg"}, "/300.jpg"),
        ({"src": "/300.jpg", "data-src": "/a_{width}x.jpg"}, "/300.jpg"),
    ],
)
def test_address_is_found_where_scripts_look_for_it(attributes, url):
    """Pages that load pictures late name the file in many ways; gaps that only a script can fill lead nowhere."""
    assert read_image(attributes, resolve).url == "https://news.example" + url


def test_sources_of_a_picture_go_before_its_fallback():
    """The files for wide screens are larger than the one for old browsers."""
    sources = add_source(add_source(None, {"srcset": "/s.avif 320w, /l.avif 1600w"}), {"srcset": "/m.jpg 900w"})
    assert read_image({"src": "/old.jpg"}, resolve, sources).url == "https://news.example/l.avif"
    assert add_source("/a.jpg 1x", {"type": "image/webp"}) == "/a.jpg 1x"
    assert len(add_source("x" * 30_000, {"srcset": "/a.jpg"})) == 30_000


def test_small_numbers_beside_wide_files_are_a_shape():
    """width="16" height="9" says how to lay a picture out, and not how large it is."""
    image = read_image({"src": "/a.jpg", "srcset": "/a.jpg 640w", "width": "16", "height": "9"}, resolve)
    assert (image.url, image.width, image.height) == ("https://news.example/a.jpg", None, None)
    assert read_image({"src": "/a.jpg", "srcset": "/a.jpg 16w", "width": "16", "height": "9"}, resolve) is None


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ('<noscript><img src="/a.jpg" width="800" height="500"></noscript>', ["/a.jpg"]),
        ('<div class="ph"></div><noscript><img src="/a.jpg" srcset="/a.jpg 800w"></noscript>', ["/a.jpg"]),
        ('<img src="/b.jpg"><noscript><img src="/a.jpg" width="800" height="500"></noscript>', ["/b.jpg"]),
        ('<p><img src="/b.jpg"></p><noscript><img src="/a.jpg" width="800"></noscript>', ["/b.jpg"]),
        ('<div><img src="/b.jpg"></div><div><noscript><img src="/a.jpg" width="800"></noscript></div>', ["/b.jpg"]),
        ('<noscript><img src="/count?id=1" width="1" height="1"></noscript>', []),
        ('<noscript><img src="/count?id=1"></noscript>', []),
    ],
)
def test_picture_for_pages_without_scripts_that_stands_alone(markup, shown):
    """A picture in ``noscript`` is the page's where it is told to be wide and none stands in its place."""
    chunks = read_page(f"<article><div><p>Text</p>{markup}</div></article>", url="https://news.example").chunks
    assert [each.image.url.removeprefix("https://news.example") for each in chunks if each.image] == shown

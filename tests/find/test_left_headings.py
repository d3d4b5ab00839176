"""Headings stay with the pictures they stand above, and go with the links they stood above."""

from __future__ import annotations

import pytest

from newsrecord import parse_html

FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
PICTURE = "<img src='/table.jpg' width=800 height=600>"


def read(inner, url="https://news.example/1"):
    page = f"<article><h1>Bridge to close</h1><p>{FIRST}</p><p>{SECOND}</p>{inner}</article>"
    return [(block.type, block.text) for block in parse_html(page, url=url, annotate=()).body][2:]


def test_heading_right_above_a_picture_stays():
    """A picture may be all that a part of a story has: a table or a map as most."""
    parts = f"<h2>Votes by district</h2><div>{PICTURE}</div><h2>What comes next</h2><p>{THIRD}</p>"
    assert read(parts) == [
        ("heading", "Votes by district"),
        ("figure", ""),
        ("heading", "What comes next"),
        ("paragraph", THIRD),
    ]


def test_heading_above_a_picture_and_a_cut_link_goes():
    """Where a link was cut between the picture and the next heading, both are what is left of it."""
    parts = f"<h2>Our podcast</h2><div>{PICTURE}</div><p><a href='/2'>Listen to it now</a></p><h2>What comes next</h2>"
    assert ("heading", "Our podcast") not in read(f"{parts}<p>{THIRD}</p>")


@pytest.mark.parametrize("address", ["/{0}", "https://web.archive.org/web/2026/https://news.example/{0}"])
def test_label_of_a_box_of_links_goes_with_them(address):
    """A line in capitals above a list of links is none of the story, nor is it in a copy that an archive keeps."""
    links = "".join(
        f"<li><p><a href='{address.format(i)}'>Ferry number {i} runs again from Monday on</a></p>" for i in (2, 3)
    )
    box = f"<div><div><span>NEWS AND BACKGROUND ON THE FLOODS</span></div><div><ul>{links}</ul></div></div>"
    assert read(f"{box}<p>{THIRD}</p>") == [("paragraph", THIRD)]


def test_numbered_heading_on_newsletters_stays():
    """A part of a story may be about what publishers ask for; what they ask for themselves has no number."""
    head = "<h2 class=wp-block-heading>"
    parts = f"{head}1. Confirmation email</h2><p>{THIRD}</p>{head}2. Welcome email</h2><p>{FIRST[:-1]}, again.</p>"
    assert [text for kind, text in read(parts) if kind == "heading"] == ["1. Confirmation email", "2. Welcome email"]

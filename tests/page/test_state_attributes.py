"""Data that a page hands to its scripts in attributes are read as those in scripts are."""

from __future__ import annotations

import html
import json

import pytest

from newsrecord import extract_html, parse_html
from newsrecord.page.passages import find_passages
from newsrecord.page.state_attributes import attribute_states

TITLE = "Bridge of Harrowgate to close"
LINE = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town ({})."
LINES = [LINE.format(number) for number in range(5)]
HTML = "".join(f"<p>{line}</p>" for line in LINES)
STORY = {"title": TITLE, "body": HTML, "author": {"name": "Ana Ruiz"}, "publishedAt": "2024-03-05T08:00:00Z"}
URL = "https://news.example/1"
NOTICE = "<p>This page needs scripts to be shown, and cookies if you want it to remember what you have read before.</p>"


def page(element, around=""):
    return f"<html lang=en><title>{TITLE}</title><body>{around}{element}{around}</body></html>"


def written(value):
    return html.escape(json.dumps(value))


@pytest.mark.parametrize(
    "element",
    [
        f'<div id="app" data-page="{written({"component": "Story", "props": {"story": STORY}})}"></div>',
        f'<div data-react-class="Story" data-react-props="{written({"story": STORY})}"></div>',
        f"<story-page class=main :story='{json.dumps(STORY)}'></story-page>",
        f'<main v-bind:stories="{written([STORY])}"></main>',
        f'<div data-story="{written(STORY).replace("&quot;", "&#34;")}"></div>',
    ],
)
def test_story_in_an_attribute_is_read(element):
    """Frameworks call the attribute as they like."""
    article = parse_html(page(element, NOTICE), url=URL)
    assert [block.text for block in article.body] == LINES
    assert article.byline.names == ("Ana Ruiz",)
    assert article.published.isoformat() == "2024-03-05T08:00:00+00:00"


def test_evidence_leads_to_the_attribute():
    """Attributes are counted behind the scripts."""
    script = f"<script>window.menu = {json.dumps({'entries': ['Sport and leisure'] * 40})}</script>"
    source = page(f'<div data-page="{written(STORY)}"></div>{script}')
    extraction = extract_html(source, url=URL)
    found = extraction.evidence["body"].winner
    assert (found.source, found.locator) == ("script", "state[1]$.body")
    assert LINES[0] in find_passages(source, [found.locator], url=URL)[found.locator][0].text


def test_what_the_page_shows_goes_before_its_attributes():
    """Components that a server has set out carry their data, too."""
    shown = "".join(f"<p>{line.replace('Monday', 'Tuesday')} {'It rained. ' * 12}</p>" for line in LINES)
    article = parse_html(
        page(f'<article><h1>{TITLE}</h1>{shown}</article><div data-page="{written(STORY)}"></div>'), url=URL
    )
    assert all("Tuesday" in block.text for block in article.body if block.type == "paragraph")


@pytest.mark.parametrize(
    "element",
    [
        '<div data-page="3"></div>',
        f'<div data-menu="{written({"entries": ["a" * 20]})}"></div>',
        f'<p title="{"A long title. " * 40}"></p>',
        f'<div data-broken="{written(STORY)[:400]}"></div>',
    ],
)
def test_other_attributes_are_no_story(element):
    """A short one, one that is no JSON, one that ends in its midst."""
    assert extract_html(page(element), url=URL).article.body == ()


def test_there_is_an_end_to_them():
    """Ten thousand attributes of data are more than any page has."""
    assert len(attribute_states((f"<i x='{json.dumps({'a': 'b' * 300})}'>" * 10_000).encode())) == 200

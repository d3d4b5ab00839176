"""The publisher's own id of a story, wherever the publishing system keeps it."""

from __future__ import annotations

import pytest

from newsrecord.find.story_ids import find_ids
from newsrecord.page.walk import read_page

URL = "https://news.example/town/bridge"


def ids(head="", attributes="", body=""):
    page = f"<head>{head}</head><body {body}><article {attributes}><h1>Bridge to close</h1><p>Text.</p></article>"
    return [each.value for each in find_ids(read_page(page, url=URL))]


@pytest.mark.parametrize(
    "name", ["article.id", "brightspot.contentId", "nastooh:nid", "postID", "lp.article:id", "id", "asset_uuid"]
)
def test_meta_called_an_id_of_a_story_is_one(name):
    """Systems call it in many ways; what they call the story is part of the name."""
    assert ids(f'<meta name="{name}" content="k-4711">') == ["k-4711"]


@pytest.mark.parametrize("name", ["fb:app_id", "google-play-id", "twitter:account_id", "appid", "userid", "pageid"])
def test_ids_of_networks_and_apps_are_none(name):
    """What tells an app, an account or a reader apart tells nothing of the story."""
    assert ids(f'<meta name="{name}" content="4711">') == []


@pytest.mark.parametrize(
    ("link", "found"),
    [("https://news.example/?p=4711", ["4711"]), ("/node/4711", ["4711"]), ("https://n.example/xYz", [])],
)
def test_short_address_has_the_number(link, found):
    """The short addresses of two publishing systems hold the number of the story."""
    assert ids(f'<link rel=shortlink href="{link}">') == found


@pytest.mark.parametrize(
    ("attributes", "found"),
    [
        ("data-article-id=4711", ["4711"]),
        ("data-history-node-id=4711", ["4711"]),
        ("data-id=5-80-4711", ["5-80-4711"]),
        ("id=post-4711", ["4711"]),
        ("id=asset-3c1b2a90-1a2b-11ef-9c3d-8f6a1b2c3d4e", ["3c1b2a90-1a2b-11ef-9c3d-8f6a1b2c3d4e"]),
        ("id=main-4711", []),
        ("data-article-id=undefined", []),
    ],
)
def test_elements_around_the_headline_bear_the_id(attributes, found):
    """Pages hand the id to their scripts in attributes of what holds the story."""
    assert ids(attributes=attributes) == found


def test_class_of_the_page_bears_the_id():
    """One publishing system writes the number into the class of the page."""
    assert ids(body='class="single single-post postid-4711"') == ["4711"]


def test_declared_id_goes_first():
    """What a page declares as its identifier is surer than what stands in its markup."""
    found = ids('<meta name="article:id" content="a-1">', "data-article-id=4711")
    assert found[0] == "a-1"

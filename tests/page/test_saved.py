"""A page that a browser saved tells where it came from."""

from __future__ import annotations

import pytest

from newsrecord import extract_html, locate
from newsrecord.page.saved import saved_from

ADDRESS = "https://courier.example/2026/ferry/"
MARKED = f"<!DOCTYPE html>\n<!-- saved from url=(0035){ADDRESS} -->\n"
NOTED = f"<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date: Fri -->"
STORY = (
    '<h1>Ferry runs again</h1><p>The <a href="/boats/7">ferry</a> left the harbour on Saturday with forty people.</p>'
    '<img src="./Ferry_files/ferry.jpg" width=900 height=600><img src="/pictures/pier.jpg" width=900 height=600>'
)


@pytest.mark.parametrize("head", [MARKED, NOTED])
def test_address_is_read_from_what_the_browser_noted(head):
    """It is the story's, where the page declares no other and the caller passes none."""
    found = extract_html(head + STORY)
    assert found.article.url == ADDRESS
    assert found.evidence["url"].winner.rule == "url.saved-from"


def test_relative_links_are_resolved_on_it():
    """A link that the browser left as it was leads to the site the page came from."""
    article = extract_html(MARKED + STORY).article
    assert article.body[0].links[0].url == "https://courier.example/boats/7"


def test_files_beside_the_page_have_no_address():
    """What the browser saved beside the page is on no site; it is counted among what is left out."""
    found = extract_html(MARKED + STORY)
    assert [image.url for image in found.article.images] == ["https://courier.example/pictures/pier.jpg"]
    assert "url-unresolved" in [issue.code for issue in found.issues]


def test_address_of_the_caller_counts_before_it():
    """Who passes an address knows better."""
    found = extract_html(MARKED + STORY, url="https://elsewhere.example/a")
    assert found.article.url == "https://elsewhere.example/a"
    assert found.article.body[0].links[0].url == "https://elsewhere.example/boats/7"


def test_locator_leads_back_to_it():
    """The note is found again."""
    page = MARKED + STORY
    (passage,) = locate(page, extract_html(page).evidence["url"].winner.locator)
    assert passage.text == ADDRESS


@pytest.mark.parametrize(
    "page",
    [
        b"<p>The ferry was saved by its crew.</p>",
        b"<!-- saved from url=(0014)about:internet --><p>Ferry</p>",
        b"<!-- saved from url=(0009)http:// --><p>Ferry</p>",
        b"<p>Ferry</p>" + b" " * 5_000 + MARKED.encode(),
    ],
)
def test_page_without_such_a_note_tells_nothing(page):
    """Nothing else is taken for an address."""
    assert saved_from(page) is None

"""`locate` follows a locator back into a page or a text."""

from __future__ import annotations

import pytest

from newsrecord import InvalidField, LimitExceeded, Limits, extract_html, extract_text, locate

TEXT = "Harbour\n\nFerry runs again\n\nBy Ana Ruiz in Lund\n\nThe ferry left the harbour on Saturday, the crew said.\n"


def test_a_line_of_a_text_is_found_by_its_number():
    """Lines count from one, blank ones too."""
    assert [passage.text for passage in locate(TEXT, "line 3")] == ["Ferry runs again"]


def test_the_evidence_of_a_text_leads_to_its_lines():
    """What a reader of text found can be shown in place."""
    found = extract_text(TEXT)
    assert locate(TEXT, found.evidence["byline"].winner.locator)[0].text == "By Ana Ruiz in Lund"


def test_a_line_that_is_not_there_is_not_found():
    """Blank lines and lines past the end hold nothing."""
    assert locate(TEXT, "line 2") == locate(TEXT, "line 99") == ()


def test_the_evidence_of_a_page_leads_to_its_elements():
    """What a reader of pages found can be shown with its element."""
    page = b'<h1 class="top">Ferry runs again</h1><p>The ferry left the harbour on Saturday, the crew said.</p>'
    (passage,) = locate(page, extract_html(page).evidence["headline"].winner.locator)
    assert (passage.selector, passage.text) == ("h1.top", "Ferry runs again")


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ((7, "title"), "source"),
        (("<p>", None), "locator"),
        ((b"Ferry", "line 1"), "source"),
    ],
)
def test_what_is_no_source_or_locator_is_refused(arguments, path):
    """Wrong types are named; the lines of bytes cannot be counted before they are decoded."""
    with pytest.raises(InvalidField) as caught:
        locate(*arguments)
    assert caught.value.path == path


def test_an_address_is_checked():
    """The address is one that a page can be read with."""
    with pytest.raises(InvalidField, match="url"):
        locate("<p>", "url", url="courier.example")


def test_limits_hold():
    """A source past the limit is not looked at."""
    with pytest.raises(LimitExceeded):
        locate("<p>" * 10, "title", limits=Limits(max_bytes=10))

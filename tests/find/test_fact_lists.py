"""A list of facts that closes a story, each in a paragraph, belongs to it."""

from __future__ import annotations

import pytest

from ferry import HEADLINE, STORY
from newsrecord import parse_html

PARAGRAPHS = STORY.strip().split("\n\n")


def body(*lines: str) -> list[str]:
    page = "".join(f"<p>{line}</p>" for line in (*PARAGRAPHS, *lines))
    article = parse_html(f"<nav><a href=/>Home</a></nav><article><h1>{HEADLINE}</h1>{page}</article>", annotate=())
    return [block.text for block in article.body]


@pytest.mark.parametrize(
    "lines",
    [
        ("The ferry sails at these hours:", "Monday: 9am and 5pm", "Tuesday: 9am and 5pm", "Wednesday: no ferry"),
        ("Where the money goes:", "Pier: £4.2m", "Ferry: £12m", "Lighthouse: £900,000"),
        ("The order of the boats has not changed:", "1 Ana Ruiz.", "2 Tom Lee.", "3 Greta Sund."),
    ],
)
def test_facts_below_a_line_with_a_colon_close_a_story(lines: tuple[str, ...]) -> None:
    """Most of them have figures, and none is a link."""
    assert body(*lines) == [*PARAGRAPHS, *lines]


@pytest.mark.parametrize(
    "lines",
    [
        ("Read more from the islands:", "Fog on the sound", "Third day of fog", "Pier to be mended in 2027"),
        ("Sign up for our letters:", "Morning 7am", "Noon 12am", "Night 8pm"),
        ("More from the sound:", '<a href="/a">3 days</a>', '<a href="/b">Pier 2</a>', '<a href="/c">4 boats</a>'),
    ],
)  # fmt: skip
def test_what_leads_on_is_no_list_of_facts(lines: tuple[str, ...]) -> None:
    """It points to other stories, or asks the reader for something."""
    assert body(*lines) == PARAGRAPHS

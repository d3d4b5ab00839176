"""Which declared descriptions sum a story up."""

from __future__ import annotations

import pytest

from newsrecord.find.standfirst import find_standfirsts
from newsrecord.page.walk import read_page

BODY = (
    "<p>The harbour stayed shut on Friday while the waves broke over the wall, and the ferries lay at anchor.</p>"
    "<p>Nobody could tell the crews when the harbour would open, and the mayor of the town would not say either.</p>"
    "<p>The last time that a storm kept the ferries at anchor for a week was in 1987, an old captain remembers.</p>"
    "<p>For the island it means that bread and milk run short, as they did in every storm of the last years.</p>"
)


def standfirst(page: str) -> str | None:
    found = find_standfirsts(read_page(page, url="https://lund-mail.example/1"))
    return found[0].value if found else None


@pytest.mark.parametrize(
    "description",
    [
        "Storm keeps the harbour shut - News",
        "Lund Mail - Storm keeps the harbour shut",
        "lund,lund news,news of the coast",
        "Lund Mail",
        "The best recipes, gardening offers, horoscopes, cinema programmes and classified adverts, updated daily.",
    ],
)
def test_description_that_tells_nothing_of_the_story_is_no_standfirst(description: str) -> None:
    """The headline once more, keywords, the outlet's name and its own praise sum nothing up."""
    head = f'<meta property="og:site_name" content="Lund Mail"><meta name="description" content="{description}">'
    page = f"<html><head>{head}</head><body><h1>Storm keeps the harbour shut</h1>{BODY}</body></html>"
    assert standfirst(page) is None


def test_description_in_the_story_s_words_is_the_standfirst() -> None:
    """A description that shares a third of its words with the story sums it up."""
    text = "Ferries lie at anchor and bread runs short on the island: a captain remembers the storm of 1987."
    page = f'<meta name="description" content="{text}"><h1>Storm keeps the harbour shut</h1>{BODY}'
    assert standfirst(page) == text


@pytest.mark.parametrize(
    "line",
    [
        '<header><h2 id="site-description">Notes from a harbour town</h2></header>',
        '<div id="top"><p id="description">Notes from a harbour town</p></div>',
    ],
)
def test_tagline_of_the_outlet_is_no_standfirst(line: str) -> None:
    """What stands above every headline of an outlet says nothing of the story."""
    assert standfirst(f"{line}<h1>Storm keeps the harbour shut</h1>{BODY}") is None


def test_description_of_a_person_is_no_standfirst() -> None:
    """Microdata describe the author, too."""
    box = (
        '<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ana Ruiz</b>'
        '<div itemprop="description"><p>Photographer from Lund, and the founder of this small weblog.</p></div></div>'
    )
    assert standfirst(f"<h1>Storm keeps the harbour shut</h1>{box}{BODY}") is None


def test_word_or_two_are_no_description() -> None:
    """A name is none, a short sentence is."""
    page = '<meta name="description" content="{}"><h1>Storm keeps the harbour shut</h1>' + BODY
    assert standfirst(page.format("Magazine")) is None
    assert standfirst(page.format("A storm to remember.")) == "A storm to remember."

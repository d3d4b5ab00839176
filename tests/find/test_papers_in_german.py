"""Pages as newspapers, magazines and broadcasters in German set them."""

from __future__ import annotations

from tests.builders import FERRY

import newsrecord
from newsrecord import Article

TEXT = "".join(f"<p>{line}</p>" for line in FERRY)
LEAD = "Nine days after the storm the islanders wait for bread, for the post, and for a word from the mainland."


def read(head: str, body: str) -> Article:
    """Return the record of a page."""
    return newsrecord.parse_html(f"<html lang=de><head>{head}</head><body>{body}</body></html>", annotate=())


def test_spans_that_meet_in_a_headline_are_kicker_and_headline() -> None:
    """Two spans without a blank between them are two lines: the last is the headline, not both in one word."""
    head = "<title>Islands cut off: what the crack means | The Quay</title>"
    heading = '<h1><span class="small">Crack in the hull</span><span class="big">Islanders bake bread</span></h1>'
    told = read(head, f"<article>{heading}<p>{LEAD}</p>{TEXT}</article>")
    assert told.headline == "Islanders bake bread"


def test_a_letter_set_large_is_part_of_the_headline() -> None:
    """A letter or a part of a word in a span of its own goes on with what stands behind it."""
    heading = '<h1><span class="initial">I</span><span class="rest">slanders bake bread</span></h1>'
    assert read("", f"<article>{heading}{TEXT}</article>").headline == "Islanders bake bread"


def test_a_dash_for_those_who_hear_a_page_is_none_of_the_headline() -> None:
    """The dash between kicker and headline that style sheets hide goes with neither."""
    heading = (
        '<h1><span class="title__overline">Crack in the hull</span><span class="title__dash"> - </span>'
        '<span class="title__text">Islanders bake bread</span></h1>'
    )
    head = "<title>Ferries: what the crack means | The Quay</title>"
    told = read(head, f"<article>{heading}{TEXT}{TEXT.replace('ferry', 'boat')}</article>")
    assert told.headline == "Islanders bake bread"


def test_the_second_rank_heads_a_page_without_a_first() -> None:
    """Where no heading is of the first rank, the one in the story's head is what readers see as the headline."""
    titles = "<title>Ferry crisis: all that is planned | The Quay</title>"
    front = f"<header><h2>Islanders bake their bread themselves</h2><p>{LEAD}</p></header>"
    cross = f"<h3>What is planned?</h3>{TEXT.replace('ferry', 'boat')}"
    told = read(titles, f"<main><article>{front}{TEXT}{cross}</article></main>")
    assert told.headline == "Islanders bake their bread themselves"
    assert "What is planned?" in told.text


def test_a_crosshead_does_not_head_a_page_without_a_headline() -> None:
    """A heading of the second rank within the text is no headline."""
    titles = "<title>Ferry crisis on the islands</title>"
    told = read(titles, f"<article>{TEXT}<h2>Nobody bakes any bread</h2>{TEXT.replace('ferry', 'boat')}</article>")
    assert told.headline == "Ferry crisis on the islands"


def test_linked_headings_of_stories_below_a_label_are_no_tags() -> None:
    """What is headed "read more on the subject" may be stories as well: headings of more than a few words."""
    label = "<section><h2>Lesen Sie mehr zum Thema</h2>"
    stories = ("How a small town saved its cinema", "The storm that nobody saw coming", "Bread for eleven days at sea")
    cards = "".join(f'<a href="/s{n}"><h3>{words}</h3></a>' for n, words in enumerate(stories))
    told = read("", f"<main><article><h1>Islanders bake bread</h1>{TEXT}</article>{label}{cards}</section></main>")
    assert told.tags == ()

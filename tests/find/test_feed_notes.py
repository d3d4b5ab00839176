"""The line that closes the text of a feed names the post and the outlet, which such a text has nowhere else."""

from __future__ import annotations

import pytest

from newsrecord import Article, extract_html, parse_html

PROSE = "The harbour stayed shut on Friday while the waves broke over the wall and the ferries lay at anchor."
POST = '<a href="https://courier.example/2026/ferry/">Ferry to Lund Island runs again</a>'
HOME = '<a href="https://courier.example">The Harbour Courier</a>'


def read(line: str, head: str = "") -> Article:
    return parse_html(f"{head}<p>{PROSE}</p><p>Again: {PROSE}</p><p>{line}</p>")


@pytest.mark.parametrize(
    "line",
    [
        f"The post {POST} appeared first on {HOME}.",
        f"Der Beitrag {POST} erschien zuerst auf {HOME}.",
        f"L'articolo {POST} proviene da {HOME}.",
        f"{POST} は {HOME} に最初に表示されました。",
    ],
)
def test_headline_and_outlet_of_a_text_from_a_feed(line: str) -> None:
    """Its links tell the line, in any language, and it is no part of the story."""
    article = read(line)
    assert article.headline == "Ferry to Lund Island runs again"
    assert article.publisher is not None
    assert article.publisher.name == "The Harbour Courier"
    assert len(article.body) == 2


def test_a_heading_comes_before_the_line() -> None:
    """Where the page has a headline, the line is asked for nothing."""
    assert (
        read(f"The post {POST} appeared first on {HOME}.", "<h1>Boats go out again</h1>").headline
        == "Boats go out again"
    )


def test_links_of_two_sites_are_no_such_line() -> None:
    """A last sentence with links to a page and to another site's home is part of the story."""
    assert read(f'It was {POST} that <a href="https://herald.example/">The Lund Herald</a> copied.').headline is None


def test_evidence_shows_the_line() -> None:
    """The evidence gives the line whole."""
    winner = extract_html(f"<p>{PROSE}</p><p>The post {POST} appeared first on {HOME}.</p>").evidence["headline"].winner
    assert winner.rule == "headline.feed-note"
    assert winner.raw == "The post Ferry to Lund Island runs again appeared first on The Harbour Courier."


def test_advertisement_of_another_site_names_no_publisher() -> None:
    """A last line that leads to a page of another site and to its home is no note, where the page has a headline."""
    line = (
        '<a href="https://songs.example/latest/">Listen to the latest songs</a>, '
        'on <a href="https://songs.example">Songs</a>'
    )
    head = '<link rel="canonical" href="https://herald.example/a/ferry"><h1>Boats go out again</h1>'
    article = parse_html(f"{head}<p>{PROSE}</p><p>{line}</p>")
    assert article.publisher is None or article.publisher.name == "herald.example"

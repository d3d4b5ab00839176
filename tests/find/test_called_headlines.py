"""Headlines that stand in elements which are no headings, but are called headlines."""

from __future__ import annotations

import pytest

from newsrecord import parse_html

TITLE = "10 bridges to close this winter: what drivers should know | The Courier"
HEADLINE = "Ten bridges to close this winter"
TEXT = "".join(
    f"<p>The council of Harrowgate voted on Monday to close bridge number {i}, after months of debate.</p>" * 2
    for i in range(6)
)


def headline(head, *, behind=""):
    page = f'<title>{TITLE}</title><meta property="og:title" content="{TITLE}"><body><main>{head}{TEXT}{behind}</main>'
    return parse_html(page, annotate=()).headline


@pytest.mark.parametrize("name", ["entry-title", "article__headline", "PostTitle", "news-titulo"])
def test_line_called_a_headline_wins_over_the_title(name):
    """Titles are written for search engines, and readers see the line above the story."""
    assert headline(f"<div class='{name}'>{HEADLINE}</div>") == HEADLINE


def test_name_alone_makes_no_headline():
    """Boxes have titles as well: the line must have words of the page's title."""
    assert headline("<div class=title>Our newsletter on gardens</div>").startswith("10 bridges to close")


def test_linked_title_is_that_of_another_story():
    """A teaser is called so too, and leads away."""
    assert headline("", behind="<div class=title><a href=/2>Two bridges to close this winter</a></div>") != (
        "Two bridges to close this winter"
    )


def test_heading_of_the_first_rank_is_not_given_up_for_a_name():
    """A player repeats in its title what the page's own title says."""
    player = "<div class=player-title>10 bridges to close this winter: listen</div>"
    assert headline("<h1>A cold season on the river</h1>", behind=player) == "A cold season on the river"


def test_first_rank_of_a_blog_s_name_gives_way_to_the_heading_that_begins_the_title():
    """Between the headline and the blog's name the title may have the section."""
    head = "<title>Ten bridges to close - Notes on roads - Ana's blog</title>"
    name = "<h1><a href='https://ana.example/'>Ana's blog</a></h1><h2>Ten bridges to close</h2>"
    page = f"{head}<body>{name}<main>{TEXT}<h2>More of the bridges</h2>{TEXT}</main>"
    from_page = parse_html(page, url="https://ana.example/roads/bridges/", annotate=())
    assert from_page.headline == "Ten bridges to close"
    assert all(block.text != "Ten bridges to close" for block in from_page.body)


@pytest.mark.parametrize(
    "heading",
    [
        "<span class=live>LIVE</span>Ferry to the island runs again",
        "Ferry to the island runs again <span>12 comments</span>",
        "<span>Premium</span> Ferry to the island runs again",
        "<i>+</i>Ferry to the island runs again",
        "Ferry to the island runs again <small><a href=/e>Edit</a></small>",
    ],
)
def test_a_badge_within_the_headline_is_no_part_of_it(heading):
    """One title of the page that leaves it out is enough, where it is a word that only a badge or a button has."""
    text = (
        "<p>The ferry left on Saturday for the first time in eleven days, and nobody on the island was sorry.</p>" * 3
    )
    page = f"<title>Ferry to the island runs again | Quay</title><article><h1>{heading}</h1>{text}</article>"
    assert parse_html(page).headline == "Ferry to the island runs again"


@pytest.mark.parametrize("heading", ["2025 Ferry to the island runs again", "Ferry to the island runs again?"])
def test_a_year_and_a_mark_belong_to_the_headline(heading):
    """A title may leave them out, too."""
    text = (
        "<p>The ferry left on Saturday for the first time in eleven days, and nobody on the island was sorry.</p>" * 3
    )
    page = f"<title>Ferry to the island runs again | Quay</title><article><h1>{heading}</h1>{text}</article>"
    assert parse_html(page).headline == heading

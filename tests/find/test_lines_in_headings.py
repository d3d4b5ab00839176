"""What stands in one heading with a headline: a kicker, a subtitle, the second half of it."""

from __future__ import annotations

import pytest
from tests.builders import FERRY

import newsrecord

HEADLINE = "Ferry to the islands stays in port"
SUBTITLE = "Divers find a crack in its hull"


def read(heading: str, title: str = HEADLINE) -> newsrecord.Article:
    told = "".join(f"<p>{text}</p>" for text in FERRY)
    shell = f"<title>{title} - Reed Courier</title><header><a href=/>Reed Courier</a></header>"
    return newsrecord.parse_html(f"{shell}<article>{heading}<p>By Ana Roe</p><div>{told}</div></article>", annotate=())


@pytest.mark.parametrize(
    "behind",
    [
        f"<br><small>{SUBTITLE}</small>",
        f" <small>{SUBTITLE}</small>",
        f"<span class=subtitle>{SUBTITLE}</span>",
        f" <span class='entry-dek'>{SUBTITLE}</span>",
    ],
)
def test_a_line_set_small_in_a_heading_is_the_standfirst(behind: str) -> None:
    """What is set small behind a headline, or called what stands below one, is none of it."""
    article = read(f"<h1>{HEADLINE}{behind}</h1>")
    assert (article.headline, article.standfirst) == (HEADLINE, SUBTITLE)


@pytest.mark.parametrize("behind", [f" <small>{SUBTITLE}</small>", f"<span class=subtitle>{SUBTITLE}</span>"])
def test_a_line_set_small_is_of_the_headline_where_titles_have_it(behind: str) -> None:
    """The titles tell that a line in smaller letters is the second half of the headline."""
    article = read(f"<h1>{HEADLINE}{behind}</h1>", title=f"{HEADLINE} {SUBTITLE}")
    assert (article.headline, article.standfirst) == (f"{HEADLINE} {SUBTITLE}", None)


@pytest.mark.parametrize(
    "heading",
    [
        f"<h1>{HEADLINE}<br>{SUBTITLE}</h1>",
        f"<h1><div>{HEADLINE}</div><div>{SUBTITLE}</div></h1>",
        f"<h1><small>Islands</small><br>{HEADLINE}</h1>",
    ],
)
def test_the_line_that_titles_repeat_is_the_headline(heading: str) -> None:
    """Of the lines within a heading, those are the headline that a declared title is."""
    assert read(heading).headline == HEADLINE


def test_a_headline_set_in_two_lines_is_whole() -> None:
    """What goes on in small letters is one line, though a shorter title leaves it out."""
    assert read(f"<h1>{HEADLINE}<br>for a week</h1>").headline == f"{HEADLINE} for a week"


def test_a_mark_behind_a_kicker_is_no_subtitle() -> None:
    """The mark between kicker and headline stands in an element that is named after the kicker's."""
    mark = "<span class=teaser__subtitle__separator>: </span>"
    article = read(
        f"<h1><span class=teaser__subtitle>Islands{mark}</span>{HEADLINE}</h1>", title=f"Islands: {HEADLINE}"
    )
    assert article.headline == f"Islands: {HEADLINE}"


@pytest.mark.parametrize(
    "title",
    [
        "{} | Islands | Reed Courier",
        "{} – Islands – Reed Courier",
        "{} | Reed | Islands | Reed Courier",
        "Reed Courier | Islands | {}",
    ],
)
def test_sections_in_the_title_of_a_page_without_headings_are_cut(title: str) -> None:
    """What stands between the headline and the outlet, behind the same mark, is where the story was filed."""
    told = "".join(f"<p>{text}</p>" for text in FERRY)
    site = '<meta property="og:site_name" content="Reed Courier">'
    page = f"<title>{title.format(HEADLINE)}</title>{site}<article><p>By Ana Roe</p><div>{told}</div></article>"
    assert newsrecord.parse_html(page, annotate=()).headline == HEADLINE

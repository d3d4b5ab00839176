"""The only heading above all others is the headline, whatever rank its element has."""

from __future__ import annotations

import pytest

from newsrecord import extract_html
from newsrecord.find.first_rank import with_first_rank
from newsrecord.page.walk import read_page

LINE = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods"
STORY = "".join(f"<p>{LINE}, and so it was in the year {year}.</p>" for year in range(1990, 1999))
TITLE = "Harrowgate bridge closed: what drivers must know"


def levels(headings: str, title: str = TITLE) -> list[int]:
    page = f"<title>{title}</title><main>{headings}{STORY}</main>"
    return [chunk.level for chunk in with_first_rank(read_page(page)).chunks if chunk.kind == "heading"]


@pytest.mark.parametrize("rank", [2, 3])
def test_the_printed_headline_outdoes_titles_for_search_engines(rank: int) -> None:
    """A page without a first-rank heading has its headline in the highest, in words that the title shares in part."""
    printed = "Why the Harrowgate bridge is closed to all drivers"
    page = (
        f'<title>{TITLE}</title><meta property="og:title" content="{TITLE}"><main><h{rank}>{printed}</h{rank}>'
        f"{STORY}<h{rank + 1}>A plan</h{rank + 1}>{STORY.replace('199', '200')}</main>"
    )
    assert extract_html(page).article.headline == printed


def test_a_page_with_a_first_rank_heading_stays() -> None:
    """The first rank is not given away where the page has it."""
    assert levels(f"<h1>{TITLE}</h1><h2>A plan</h2>") == [1, 2]


def test_several_headings_of_the_highest_rank_stay() -> None:
    """Which of several is the headline is told by other means."""
    assert levels(f"<h2>{TITLE}</h2><h2>A plan</h2>") == [2, 2]


@pytest.mark.parametrize(
    "heading", ["Read next", "Harrowgate bridge closed:", f"Traffic {TITLE}"], ids=["other", "begun", "with a kicker"]
)
def test_what_is_no_headline_alone_stays(heading: str) -> None:
    """A heading that no title bears out, that goes on in the next or that holds more than the title is no first one."""
    assert levels(f"<h2>{heading}</h2><h3>A plan</h3>") == [2, 3]

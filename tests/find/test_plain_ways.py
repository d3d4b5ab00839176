"""The way from the home page to a story, printed without links."""

from __future__ import annotations

import pytest
from tests.builders import FERRY

import newsrecord

HEADLINE = "Ferry to the islands stays in port"


def sections(above: str) -> tuple[str, ...]:
    told = "".join(f"<p>{text}</p>" for text in FERRY)
    page = f"<main>{above}<article><h1>{HEADLINE}</h1><p>By Ana Roe</p><div>{told}</div></article></main>"
    return newsrecord.parse_html(page, annotate=()).sections


@pytest.mark.parametrize(
    "way",
    [
        "<div>Home &gt; News &gt; Islands</div>",
        "<p>Home » News » Islands</p>",
        "<div>You are here: Home / News / Islands</div>",
        "<div><span>Accueil</span> › <span>News</span> › <span>Islands</span></div>",
        f"<div>Startseite → News → Islands → {HEADLINE}</div>",
    ],
)
def test_a_line_that_leads_on_from_home_is_the_way(way: str) -> None:
    """Marks between a few words say that each stands below the one before it, with or without links."""
    assert sections(way) == ("News", "Islands")


@pytest.mark.parametrize("line", ["<p>Home | News | Islands</p>", "<p>Score: Lund 3 &gt; Reed 2</p>"])
def test_other_lines_with_marks_are_no_way(line: str) -> None:
    """Bars stand between the entries of a menu, and a way begins at the home page."""
    assert sections(line) == ()

"""Titles of pasted pages that look like something else: a signature, a credit, a breadcrumb, a notice."""

from __future__ import annotations

import pytest

from ferry import HEADLINE, MENU, STORY
from newsrecord.parse import parse_text
from newsrecord.wire.writers.names import read_names

BELOW = (
    "By Ada Finch\n\n3 May 2026",
    "3 May 2026",
    "The pier had been broken for eleven days.\n\nAda Finch | 3 May 2026",
)


@pytest.mark.parametrize("below", BELOW)
@pytest.mark.parametrize(
    "title",
    [
        "PHOTOS: Storm Breaks The Old Pier Of Lund Again",
        "VIDEO: Mayor Sund Talks About Her Worst Night On The Island",
        "Greta Sund Gives the Island a New Ferry! (VIDEO)",
        "Tempête sur l’île : le récit d’une nuit « terrible » au port",
        "Copyright Office Weighs In on Charts of the Sound",
        "Greta Sund resigns as director of the ferry line",
        "Sund Picks Lund Governor Ana Ruiz as Ferry Ambassador",
        "Second Ferry of the Island Awaited for March of 2027",
        "The Only Five Ferries Your Inbox Will Ever Need",
    ],
)
def test_a_title_stays_one_whatever_words_it_has(title: str, below: str) -> None:
    """It stands over the byline or the date, as titles do."""
    assert parse_text(f"{MENU}\n{title}\n\n{below}\n\n{STORY}", annotate=()).headline == title


@pytest.mark.parametrize(
    "line",
    [
        "Greta Sund resigns as director", "Sund Ferry Line remembers late captain Ana Ruiz",
 "Ana Ruiz awaited for March of 2027",
    ],
)  # fmt: skip
def test_a_sentence_with_an_office_in_it_is_no_byline(line: str) -> None:
    """Words that are no office stand right behind what looks like a name, or behind the word for an office."""
    assert read_names(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Ana Ruiz Staff Writer",
        "Ana Ruiz, reporter in Lund",
        "Ana Ruiz Lund-based Systems Theorist & Independent Technology Writer",
    ],
)
def test_a_name_with_an_office_behind_it_is_a_byline(line: str) -> None:
    """What opens with a capital or behind a comma is an office."""
    found = read_names(line)
    assert found is not None
    assert found.people == ("Ana Ruiz",)


def test_the_way_down_to_the_headline_names_nobody() -> None:
    """A breadcrumb may have lost its marks, and a joining word may stand in it."""
    text = f"{MENU}\nHaupt und Harbours {HEADLINE}\n\nHarbours\n\n{HEADLINE}\n\n3 May 2026\n\n{STORY}"
    assert parse_text(text, annotate=()).byline is None


def test_the_first_crosshead_stands_below_byline_and_date() -> None:
    """The page says its headline again above the buttons, with the byline and the date each time."""
    head = f"Letters\n\n{HEADLINE}\n\nBy Ada Finch\n\nMay 3, 2026\n\n"
    crosshead = "What The Divers Saw Below The Broken Pier Of Lund Island"
    assert parse_text(f"{MENU}\n{head}{head}{crosshead}\n\n{STORY}", annotate=()).headline == HEADLINE


def test_the_kind_of_a_story_over_its_date_is_nobody() -> None:
    """A single word right above the date may be what a writer goes by, and is not where it says what the story is."""
    text = f"{MENU}\n{HEADLINE}\n\nHintergrund\n19.07.2022\nLesedauer ca. 10 Minuten\n\n{STORY}"
    assert parse_text(text, annotate=()).byline is None


def test_a_headline_may_say_that_there_are_pictures() -> None:
    """What stands in brackets is nobody's name."""
    headline = "How to mend an old fishing net at home (with photos)"
    story = "A fishing net that is old can be mended at home with a needle and a yard of twine, fishermen say in Lund."
    more = "The needle goes through each mesh twice, and the knot is drawn tight with the thumb before the next one."
    text = f"Home\nNews\nSport\n\n{headline}\n\nBy Ada Finch\n3 May 2024\n\n{story}\n\n{more}\n"
    article = parse_text(text, annotate=())
    assert (article.headline, article.images) == (headline, ())

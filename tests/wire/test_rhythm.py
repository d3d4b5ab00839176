"""A text without blank lines, or with one between all lines, is read as if a browser had pasted it."""

from __future__ import annotations

import pytest

from newsrecord import parse_text
from newsrecord.wire.forms.lines import split_lines

MENU = ["Home", "News", "Sport", "Business", "Weather", "Jobs", "Letters"]
STORY = [
    "Ferry to the outer islands runs again",
    "By Ana Ruiz",
    "3 May 2024",
    "The ferry to the outer islands ran again on Friday, a week after the storm had broken the pier.",
    "Islanders had waited for four days, and the school had shared its bread with all who came, they said.",
    "What comes next",
    "The council wants to build a second pier in the north, so that a storm need not close both of them.",
    "Nobody could say on Friday who would pay for it, and the mayor asked for patience until the autumn.",
]
FOOTER = ["Contact", "Imprint", "Privacy", "Terms", "Careers"]
PAGE = [*MENU, *STORY, *FOOTER]


@pytest.mark.parametrize("end", ["\n", "\n\n"], ids=["none", "all"])
def test_a_page_without_its_blank_lines_is_read(end: str) -> None:
    """Headline, byline, day and paragraphs are found where blank lines tell nothing."""
    article = parse_text(end.join(PAGE))
    assert article.headline == STORY[0]
    assert [author.name for author in article.byline.authors] == ["Ana Ruiz"]
    assert str(article.published) == "2024-05-03"
    assert [block.text for block in article.body] == STORY[3:]


def test_headings_and_paragraphs_are_set_apart_from_menus() -> None:
    """Longer lines have a blank line around them, and the entries of a menu none between."""
    gaps = {line.text: line.gap for line in split_lines("\n".join(PAGE))}
    assert [gaps[text] for text in (*MENU, STORY[0], STORY[1], STORY[2], STORY[3])] == [0] * 7 + [1, 1, 0, 1]


def test_blank_lines_that_tell_something_stay() -> None:
    """A text with its own rhythm keeps it."""
    text = "\n".join(MENU) + "\n\n" + "\n\n".join(STORY) + "\n\n" + "\n".join(FOOTER)
    assert [line.gap for line in split_lines(text)][7:15] == [1] * 8


def test_a_story_alone_keeps_its_blank_lines() -> None:
    """Where no menu stands beside it, each line is a paragraph or a crosshead."""
    lines = [f"On day {n} the islanders waited for the ferry and shared their bread." for n in range(9)]
    text = "\n\n".join([*lines, "Nobody came.", "No.", "Why?", *lines])
    assert {line.gap for line in split_lines(text)[1:]} == {1}


CAPTION = "The harbour master waits on the old pier for the ferry from the outer islands"


def test_a_credit_stays_below_its_caption() -> None:
    """A line as long as captions are, with a credit right below, says what the picture shows and sums nothing up."""
    article = parse_text("\n".join([*PAGE[:10], CAPTION, "Photo: Tom Lee / The Courier", *PAGE[10:]]))
    assert [(image.caption, image.credit) for image in article.images] == [(CAPTION, "Tom Lee / The Courier")]
    assert article.standfirst is None


def test_crossheads_over_credits_stay_crossheads() -> None:
    """Where the credits of a page stand below short lines, longer ones above a credit are crossheads, too."""
    heads = ["The old pier", "The new pier", "The long walk from the old pier along the beach to the lighthouse"]
    parts = [part for head in heads for part in (head, "Photo: Tom Lee / The Courier", STORY[-1])]
    lines = split_lines("\n".join([*MENU, *STORY, *parts]))
    assert {line.gap for line in lines if line.text.startswith("Photo")} == {1}


def test_long_tags_are_of_their_list() -> None:
    """A tag may be as long as a heading: the list goes on behind it."""
    tags = ["Lund", "Norland Transport Authority", "Ships", "Public Works Commission"]
    article = parse_text("\n".join([*MENU, *STORY, "Tags:", *tags, "© 2024 The Courier"]))
    assert list(article.tags) == tags


def test_a_label_in_the_menu_heads_no_tags() -> None:
    """What follows "Topics" above the story may be its headline."""
    gaps = {line.text: line.gap for line in split_lines("\n".join([*MENU, "Topics", "Letters", *STORY]))}
    assert gaps[STORY[0]] == 1

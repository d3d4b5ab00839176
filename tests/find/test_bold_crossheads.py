"""Crossheads that a page sets as paragraphs in bold: questions, quotations, and what is none."""

from __future__ import annotations

from itertools import pairwise

import pytest

from newsrecord import parse_html
from newsrecord.model.body import Heading

TITLE = "Council votes to close the old bridge"
LINES = [
    "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town.",
    "Engineers had warned, more than once, that the northern pier would not stand another winter of floods.",
    "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for.",
    "The bridge was built in 1891 by a firm that no longer exists, and it was last painted forty years ago.",
    "Traders on the northern bank fear for their custom, and have asked the county for a ferry in the meantime.",
    "The county has promised an answer by the end of the month, and the ferry would take eight weeks to bring in.",
]


def heads(*blocks):
    """Return the crossheads of a story: a block that opens with "*" is a paragraph in bold."""
    made = "".join(f"<p><b>{each[1:]}</b></p>" if each.startswith("*") else f"<p>{each}</p>" for each in blocks)
    page = f"<title>{TITLE}</title><article><h1>{TITLE}</h1>{made}</article>"
    return [block.text for block in parse_html(page, annotate=()).body if isinstance(block, Heading)]


def test_question_beside_other_crossheads_is_one():
    """Where a story has crossheads in bold, those that ask are crossheads too."""
    found = heads(LINES[0], "*Who pays for it", LINES[1], LINES[2], "*What happens now?", LINES[3], LINES[4])
    assert found == ["Who pays for it", "What happens now?"]


def test_questions_above_several_paragraphs_each_are_crossheads():
    """An explainer asks in each crosshead, and answers at length."""
    found = heads(LINES[0], "*Why is it closed?", *LINES[1:3], "*What comes instead?", *LINES[3:])
    assert found == ["Why is it closed?", "What comes instead?"]


def test_questions_of_an_interview_are_paragraphs():
    """Each has its answer, and some are more than a question."""
    asked = ["*Why is it closed?", "*Nobody saw that coming. Did you?", "*You look tired.", "*What comes instead?"]
    assert heads(LINES[0], *[line for pair in zip(asked, LINES[1:], strict=False) for line in pair]) == []


def test_one_question_alone_is_a_paragraph():
    """It may be set in bold for its weight."""
    assert heads(*LINES[:2], "*Who is to blame?", *LINES[2:]) == []


@pytest.mark.parametrize(
    "line",
    ["”Det är kritiskt”", "‘A bridge too far’", "Mayor: “Nobody asked us”", "La ville «a besoin» d’un pont «neuf»"],
)
def test_crosshead_may_close_with_a_quotation(line):
    """Marks of quotation at its end are no end of a sentence."""
    assert heads(*LINES[:2], f"*{line}", *LINES[2:]) == [line]


@pytest.mark.parametrize("line", ["“We were never asked.”", "« Faites votre travail, enfin ! »", "Das ist „falsch.“"])
def test_sentence_in_quotation_marks_is_a_paragraph(line):
    """The full stop stands within the marks."""
    assert heads(*LINES[:2], f"*{line}", *LINES[2:]) == []


def test_crosshead_with_the_shape_of_a_name_is_no_author():
    """Two words in bold between two paragraphs head a part of the story."""
    long = [f"{line} {other}" for line, other in pairwise(LINES)]
    page = f"<title>{TITLE}</title><article><h1>{TITLE}</h1><p>{long[0]}</p><p><b>Brute Force</b></p><p>{long[1]}</p>"
    assert parse_html(page, annotate=()).byline is None


def test_several_lines_in_capitals_between_paragraphs_are_crossheads():
    """What agencies send out has no other means; a shout, a speaker and the last line of a story are none."""
    capitals = ["FEAR FOR CUSTOM", "OLD BRIDGES", "A NEW ROAD", "WHO PAYS"]
    text = [line for pair in zip(LINES, capitals, strict=False) for line in pair]
    assert heads(*text, LINES[4]) == capitals
    assert heads(LINES[0], "FEAR FOR CUSTOM", LINES[1], LINES[2]) == []
    assert heads(LINES[0], "(ARCHIVED RECORDING)", LINES[1], "THE MAYOR:", LINES[2], "KEEP IT OPEN!", LINES[3]) == []
    assert heads(LINES[0], "FEAR", LINES[1], LINES[2], "BY ANA RUIZ") == []

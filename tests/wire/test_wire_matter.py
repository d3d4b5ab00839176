"""Texts that hold no story: nothing is made up, and the error says what was seen instead."""

# ruff: noqa: E501  # a sample is written as it comes, and so is what becomes of it
from __future__ import annotations

import pytest

from newsrecord import ParseError, extract_text, parse_text
from story import story

MENU = "Home\nNews\nPorts\nWeather\nSport\nCulture\n\nLog in\nSubscribe\n\nAbout us\nContact\nTerms of use"
LINKS = "\n".join(f"https://courier.example/news/2024/03/{day:02}/cranes-of-varna-move-again" for day in range(1, 13))
FIGURES = "Port\tShips\tTons\n" + "\n".join(f"Quay {n}\t{n * 7}\t{n * 1311}.5\t{n * 3}%" for n in range(1, 15))
CSV = "day,port,ships,tons,crews,hours,delay,from,to\n" + "\n".join(
    f"2024-03-{n:02},{n},{n * 7},{n * 1311}.25,{n + 40},{n * 9},{n},2024-03-{n:02}T06:30,2024-03-{n:02}T18:45,{n * 11}.75,1"
    for n in range(1, 20)
)
PYTHON = """import datetime
from ports import Crane

class Harbour:
    def __init__(self, cranes: list[Crane]) -> None:
        self.cranes = cranes

    def move(self, day: datetime.date) -> int:
        moved = 0
        for crane in self.cranes:
            if crane.is_ready(day):
                crane.lift()
                moved += 1
        return moved

# Start the harbour and say how many of the cranes have moved.
if __name__ == "__main__":
    print(Harbour([Crane("one"), Crane("two")]).move(datetime.date(2024, 3, 12)))
"""
SCRIPT = """<!-- cranes -->
<script>
function move(cranes) {
  for (const crane of cranes) {
    crane.lift();
    console.log("The crane of the port of Varna has moved again on Monday.", crane.name);
  }
  return cranes.length;
}
</script>
"""
JSON = '{\n  "port": "Varna",\n  "cranes": [\n    {"name": "one", "moved": true},\n    {"name": "two", "moved": false}\n  ],\n  "day": "2024-03-12"\n}\n'
LOREM = (
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore.\n\n"
    "Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.\n\n"
    "Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur."
)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("", "no line with anything on it"),
        (" \n\t\n\u00a0\n", "no line with anything on it"),
        (MENU, "in 11 lines: 11 are short, as those of a menu"),
        (LINKS, "in 12 lines: 12 are addresses"),
        (FIGURES, "in 15 lines: 1 is short, as those of a menu, and 14 are of figures"),
        (CSV, "in 20 lines: 1 is short, as those of a menu, and 19 are of figures"),
        (PYTHON, "in 15 lines"),
        (SCRIPT, "are code"),
        (JSON, "are short"),
        (LOREM, "in 3 lines: 3 are filler"),
        ("•\n—\n***\n12", "in 4 lines"),
    ],
    ids=["empty", "blank", "menu", "links", "figures", "csv", "python", "script", "json", "lorem", "marks"],
)
def test_text_without_a_story_is_told(text, seen):
    """The error says of how many lines no running text was found, and what they are."""
    with pytest.raises(ParseError, match="no running text was found") as caught:
        parse_text(text)
    assert seen in str(caught.value)


@pytest.mark.parametrize("text", ["", MENU, LINKS, FIGURES, CSV, PYTHON, SCRIPT, JSON, LOREM])
def test_text_without_a_story_is_extracted_as_none(text):
    """`extract_text` gives no article, and the issues with what was seen."""
    found = extract_text(text)
    assert found.article is None
    assert {issue.code: issue.severity for issue in found.issues} == {"no-headline": "error", "no-body": "error"}


ONE = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, the operator said."


def test_code_within_a_story_does_not_undo_it():
    """A story about a program has lines of code, and stays a story."""
    lines = [f"{ONE} It was day {day}.\n\nmove(crane);\n\nreturn crane;" for day in ("one", "two", "three")]
    assert (
        len(
            [part for part in story("Cranes move again\n\nBy Ana Ruiz\n\n" + "\n\n".join(lines))["body"] if ONE in part]
        )
        == 3
    )


def test_story_full_of_figures_is_one():
    """Scores and sums in the sentences make no table."""
    text = "\n\n".join(
        f"In 20{n} the port moved {n}4,{n}11 tons on {n} ships, up {n}.3% from 1{n},{n}00, it said."
        for n in range(10, 16)
    )
    assert len(story(text)["body"]) == 6


def test_filler_under_a_story_is_left_out():
    """What fills a template's page is no part of the story above."""
    assert story(f"Cranes of Varna move again\n\nBy Ana Ruiz\n\n{ONE}\n\n{LOREM}")["body"] == [ONE]


def test_address_alone_on_a_line_is_no_paragraph():
    """An address on a line of its own is left out."""
    assert story(f"Cranes of Varna move again\n\nBy Ana Ruiz\n\n{ONE}\n\n{LINKS.splitlines()[0]}\n\n{ONE[:-1]} again.")[
        "body"
    ] == [
        ONE,
        f"{ONE[:-1]} again.",
    ]

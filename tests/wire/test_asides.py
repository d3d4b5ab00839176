"""What stands between the paragraphs of a story and is none of it."""

from __future__ import annotations

import pytest

from newsrecord.page.outline import Outline
from newsrecord.wire import read_text

PARAGRAPHS = [
    "The ferry to the island of Möwe runs again after the storm, the harbour office in Lund said on Monday.",
    "The storm had torn the ferry from its berth, and the island was cut off for three days without any supplies.",
    "Harbour pilots said that the berth on the island would have to be built anew before the winter storms set in.",
    "The office expects the ferry to carry supplies and passengers to the island twice a day, as before the storm.",
    "Passengers who hold tickets for the days of the storm are to get their money back at the harbour office.",
    "The island has three hundred people, most of whom fish for a living and depend on the ferry and its berth.",
]


def body_of(*between: str, behind: int = 3) -> list[str]:
    """Return the body of a story with the lines *between* its paragraphs."""
    lines = [*PARAGRAPHS[:behind], *between, *PARAGRAPHS[behind:]]
    outline = read_text("Ferry to Möwe runs again\n\nBy Ana Ruiz\n\n" + "\n\n".join(lines))
    return told(outline)


def told(outline: Outline) -> list[str]:
    """Return what the outline has of the body."""
    return [chunk.text for chunk in outline.chunks if chunk.role is None]


@pytest.mark.parametrize(
    "line",
    [
        "There was an error, please provide a valid email address.",
        "A welcome email is on its way. If you don't see it, please check your junk folder.",
        "The next issue of Morning Notes will soon be in your inbox.",
        "This advertisement has not loaded yet.",
        "Mit der Anmeldung stimmen Sie den Bedingungen zu.",
        "Als abonnee lees je alle artikels.",
        "Cet article est réservé aux abonnés.",
    ],
    ids=["address", "welcome", "inbox", "advertisement", "de", "nl", "fr"],
)
def test_form_between_paragraphs(line: str) -> None:
    """What a form or a wall says between the paragraphs is no text of the story."""
    assert body_of(line) == PARAGRAPHS


def test_box_of_a_form() -> None:
    """What stands between two parts of a form, and the label above it, belongs to the form."""
    box = (
        "Morning Notes",
        "Create an account to read on.",
        "Puzzles and recipes every weekend.",
        "Get email updates from your favourite authors.",
    )
    assert body_of(*box) == PARAGRAPHS


def test_paragraph_about_accounts() -> None:
    """A paragraph that says the same of what the story is about is text."""
    line = "Passengers of the ferry create an account at the harbour office, which pays the money for tickets back."
    assert line in body_of(line)


def test_ticker_stamps() -> None:
    """The hours over the entries of a ticker, and who wrote each, are no items and no crossheads."""
    lines = ["21:00 Tom Lee", PARAGRAPHS[1], "20:42 KEY EVENT", PARAGRAPHS[2], "20.24 Tom Lee", PARAGRAPHS[3]]
    text = "Ferry to Möwe runs again\n\n" + "\n\n".join([PARAGRAPHS[0], *lines, *PARAGRAPHS[4:]])
    assert told(read_text(text)) == PARAGRAPHS


def test_programme_keeps_its_hours() -> None:
    """Hours that follow upon one another are a programme, which the story prints."""
    hours = ["The day of the ferry:\n10:00 Island choir\n11:30 Storm pilots\n14:00 Harbour tour"]
    assert "11:30 Storm pilots" in body_of(*hours)


def test_title_of_another_story() -> None:
    """A title that says nothing of the story is no crosshead, though paragraphs follow it."""
    title = "Sydney council ditches controversial beach parking meter plan"
    # Of a short story even its own crossheads may say what nothing else in it says.
    long = [" ".join((*PARAGRAPHS[i:], *PARAGRAPHS[:i])[:4]) for i in range(len(PARAGRAPHS))]
    outline = read_text("Ferry to Möwe runs again\n\n" + "\n\n".join([*long[:3], title, *long[3:]]))
    assert told(outline) == long


def test_crosshead_kept() -> None:
    """A title that uses the story's words is a crosshead."""
    assert "Island needs a new berth before winter storms" in body_of("Island needs a new berth before winter storms")


def test_the_story_goes_on_between_two_posts() -> None:
    """A post reaches no farther up than the name under the post before it."""
    first = ("No ferry again, thank you storm. https://t.co/abc", "— Olle Sand (@ollesand) March 3, 2024")
    second = ("Whatever you say, harbour office! https://t.co/def", "— Jo Dahl (@jodahl) March 4, 2024")
    between = "The harbour office later said that the ferry would wait in Lund until the berth was built anew."
    assert body_of(*first, between, *second) == [*PARAGRAPHS[:3], between, *PARAGRAPHS[3:]]

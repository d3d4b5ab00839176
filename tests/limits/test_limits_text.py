"""Long pasted texts: the work grows with the number of lines, whatever the lines are and however they repeat."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from clock import undisturbed
from newsrecord import extract_text

STORY = (
    "Cranes turn again\n\nBy Ana Ruiz\n\n3 March 2024\n\n"
    + "Cranes at the port of Varna moved again on Monday for the first time since Friday morning.\n\n" * 3
)
SMALL, LARGE = 500, 2_000
# Four times the text may take four times as long, and twice that on a busy machine.
MOST = 8.0
HARMLESS = 0.1
SENTENCE = "The river rose by {n} centimetres in Lund on Sunday, the mayor of the town said in the afternoon."
SHAPES = {
    "menu": "Port news {n}\n",
    "menu again and again": "Port news\n",
    "prose": SENTENCE + "\n\n",
    "prose again and again": "The river rose in Lund on Sunday, the mayor of the town said in the afternoon.\n\n",
    "boxes of links within prose": "News\nPort\nSea\nLake\n" * 4 + SENTENCE + "\n\n",
    "dates": "3 March 2024\n",
    "dated titles": "Harbour strike {n} goes on\n3 March 2024\n\n",
    "items": "- The ferry number {n} leaves\n",
    "numbered items": "{n}. The ferry leaves at noon\n",
    "items behind a colon": "They have:\nport {n}\nferry\n",
    "names": "Ana Ruiz\n",
    "names in a menu": "Ana Ruiz{n}\n",
    "names with an office": "Ana Ruiz, Reporter\n\n",
    "bylines": "By Ana Ruiz\n\n",
    "breadcrumbs": "Home > News > Port {n}\n",
    "ways down to a headline": "News: Harbour strike {n} ends today\nHarbour strike {n} ends today\n",
    "captions": "A crane at the port. Photo: Ana Ruiz\n\n",
    "labels of tags": "Tags\nport\nstrike\n\n",
    "crossheads": "Crane {n}\n\nThe river rose in Lund on Sunday, the mayor of the town said.\n\n",
    "labels apart": "Crane number {n}\n\n",
    "questions": "Is the port open?\n\nThe river rose in Lund on Sunday, the mayor said it.\n\n",
    "ratings": "Ada {n}\nVotes: {n} up\n",
    "addresses": "https://port.example/{n}\n",
    "boxes of facts": "Fakta: crane {n}\nIt was built in {n}.\nIt is red.\n\n" + SENTENCE + "\n\n",
    "headings of facts": "Fakta {n}\n",
    "teasers": "Crane number {n} is sold\nA buyer from Lund paid {n} crowns. It goes in May.\n26 May 2025\n\n",
    "amounts": "{n} g flour\n",
    "pointers": "Read also:\nCrane {n} is sold\n\n",
    "hours over titles": "12:40\nCrane {n} turns\n\n" + SENTENCE + "\n\n",
    "tags behind labels": "Xyz: port {n}, strike\n",
    "pages of numbers": "71\n88\n71\n\f76\n",
    "pages of heads": "The Lund Mail\n\f",
    "names and ages over words": "Ana{n}\nza {n} horek\nThe river{n} rose by town{n} in Lund, he said.\n",
    "signed posts": "— Ana (@ana) July 18, 2026\n",
}


def taken(text: str) -> float:
    """Return the seconds that *text* takes."""
    with undisturbed():
        begin = time.process_time()
        extract_text(text, annotate=())
        return time.process_time() - begin


def text_of(unit: str, times: int) -> str:
    """Return a story with the lines *unit* behind it so many times, numbered where it asks for that."""
    return STORY + "".join(unit.replace("{n}", str(n)) for n in range(times))


@pytest.mark.parametrize("unit", SHAPES.values(), ids=SHAPES.keys())
def test_time_grows_with_the_lines(unit: str) -> None:
    """Lines of one shape, the same or each another, take time in proportion."""
    small, large = text_of(unit, SMALL), text_of(unit, LARGE)
    for _ in range(3):
        long = taken(large)
        if long < HARMLESS or long <= MOST * taken(small):
            return
    raise AssertionError(f"{unit!r} takes {long:.2f} seconds")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(lambda size: "word " * size, id="words"),
        pytest.param(lambda size: "3 March 2024, " * size, id="dates"),
        pytest.param(lambda size: "Ana Ruiz, " * size, id="names"),
        pytest.param(lambda size: "Home > " * size, id="steps"),
        pytest.param(lambda size: "“so” – ’t " * size, id="quotation marks"),
        pytest.param(lambda size: "\n* [Part](/part)" * 20 + "\n\n" + "- " * size + "x", id="items in a Markdown page"),
    ],
)
def test_time_grows_with_a_line(line: Callable[[int], str]) -> None:
    """One line that never ends takes time in proportion to its length."""
    small, large = STORY + line(10_000) + "\n", STORY + line(40_000) + "\n"
    for _ in range(3):
        long = taken(large)
        if long < HARMLESS or long <= MOST * taken(small):
            return
    raise AssertionError(f"{long:.2f} seconds")

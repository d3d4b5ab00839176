"""Captions that stand as plain paragraphs right below their pictures, and what else does."""

from __future__ import annotations

import pytest

from newsrecord import parse_html

LINES = (
    "The town council of Hallow Bay voted nine to four on Tuesday night to close the old ferry terminal for good.",
    "Opponents said that the decision was taken without a survey of the foundations, which are ninety years old.",
    "The last ferry is due to leave on 31 March. From then on, passengers will board at a temporary pier nearby.",
)
PICTURE = '<p><img src="https://news.example/a.jpg" width="800" height="500"></p>'


def read(line: str):
    """Return the captions of the figures and the texts of the paragraphs of a story with *line* below its picture."""
    text = f"<p>{LINES[0]}</p><p>{LINES[1]}</p>{PICTURE}{line}<p>{LINES[2]}</p>"
    body = parse_html(f"<article><h1>Hallow Bay closes terminal</h1>{text}</article>", annotate=()).body
    captions = [block.image.caption for block in body if block.type == "figure"]
    return captions, [block.text for block in body if block.type != "figure"]


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("The old ferry at the quay on Sunday. Photo: Ada Finch", "The old ferry at the quay on Sunday."),
        ("The old ferry at the quay, with the new pier behind", "The old ferry at the quay, with the new pier behind"),
    ],
)
def test_line_below_a_picture_that_names_who_took_it_or_is_no_sentence(line, caption):
    """A credit at its end, or no mark at its end, tells a caption right below a picture."""
    assert read(f"<p>{line}</p>") == ([caption], [*LINES])


@pytest.mark.parametrize(
    "line",
    [
        "Nobody waved as it left.",
        "<b>What comes after the ferry has gone</b>",
        "Best for: islanders who have to be at work by seven",
        "A new pier",
        "It left at noon. Nobody waved, not even the men of its crew",
        "The council had this to say of it all:",
    ],
)
def test_other_lines_below_a_picture_stay(line):
    """Sentences, crossheads, facts behind a label and what leads on are the story's."""
    captions, texts = read(f"<p>{line}</p>")
    assert (captions, len(texts)) == ([None], len(LINES) + 1)

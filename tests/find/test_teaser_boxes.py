"""A box with a picture and a title between the paragraphs of a story leads to something else, whatever its class."""

from __future__ import annotations

from newsrecord import parse_html

LINES = (
    "The town council of Hallow Bay voted nine to four on Tuesday night to close the old ferry terminal for good.",
    "Opponents said that the decision was taken without a survey of the foundations, which are ninety years old.",
    "The last ferry is due to leave on 31 March. From then on, passengers will board at a temporary pier nearby.",
    "Engineers expect the demolition to take eleven weeks and to cost the town some two and a half million crowns.",
)
TITLE = "#27 Ana Ruiz on her years at the helm"
BOX = (
    f"<div class=_a1><div class=_a2><img src=/cover.jpg width=600></div><div class=_a3><h3 class=_a4>{TITLE}</h3>"
    "<p class=_a5><a href=/series>My hardest choice</a></p></div></div>"
)
CROSSHEAD = "<h3 class=_b2>A vote at night</h3>"


def read(*parts: str) -> list[tuple[str, str]]:
    story = "".join(f"<p class=_b1>{line}</p>{part}" for line, part in zip(LINES, (*parts, ""), strict=True))
    page = f"<article><h1>Hallow Bay closes terminal</h1><div class=_c1>{story}</div></article>"
    body = parse_html(page, url="https://courier.example/news/ferry", annotate=()).body
    return [(block.type, block.text) for block in body if block.type != "paragraph"]


def test_picture_and_title_in_a_box_lead_to_something_else():
    """The story's own crosshead stands among the paragraphs, and the title of an episode in a box with its cover."""
    assert read(CROSSHEAD, BOX, "") == [("heading", "A vote at night")]


def test_picture_and_crosshead_in_boxes_stay_where_all_stand_so():
    """Without a crosshead that stands free, the box is how the page sets its crossheads."""
    assert ("heading", TITLE) in read("", BOX, "")


def test_parts_that_open_with_picture_and_heading_stay():
    """Three such boxes part a story that tells of one thing after another."""
    heads = [
        text for kind, text in read(*[CROSSHEAD + BOX.replace("#27", f"#{n}") for n in (1, 2, 3)]) if kind == "heading"
    ]
    assert sum(text.startswith("#") for text in heads) == 3


def test_sentence_set_as_a_heading_below_a_picture_stays():
    """What a picture shows is a sentence, however it is set."""
    box = "<div><img src=/pier.jpg width=600><h2>The pier of Hallow Bay on Monday, before the council met.</h2></div>"
    assert [kind for kind, _ in read(CROSSHEAD, box, "")].count("figure") == 1


def test_box_with_a_sentence_below_its_title_stays():
    """What tells something below a picture and a title is a part of the story, set in a box."""
    box = BOX.replace("My hardest choice", "She took the helm in the year of the great storm.")
    assert ("heading", TITLE) in read(CROSSHEAD, box, "")

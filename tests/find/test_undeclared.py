"""Boxes between the paragraphs that the declared text leaves out are no part of the story."""

from __future__ import annotations

import json

from newsrecord.find.body.body import find_bodies
from newsrecord.page.walk import read_page

STORY = (
    "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town.",
    "Engineers had warned, more than once, that the northern pier would not stand another winter of floods.",
    "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for.",
)
POLL = '<div class="q7"><p class="q8">Should the town pay for a ferry as long as there is no crossing at all?</p></div>'
POINTS = (
    '<div class="k1"><h3 class="k2">In short</h3><ul class="k3"><li>The old bridge closes after months of debate.'
    "</li><li>Nobody knows how a new crossing will be paid for.</li></ul></div>"
)


MORE = (
    "It was told in the hall that evening, and again the next day, when the town had slept over it and read the report."
)


def body(inner, declared):
    """Return the kinds and texts of what is read of a page that declares its story."""
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "\n".join(declared)})
    page = f'<script type="application/ld+json">{data}</script><main><h1 class="a0">Bridge to close</h1>{inner}</main>'
    found = find_bodies(read_page(page, url="https://news.example/1"), frozenset())
    return [block.text for block in found[0].value]


def paragraphs(*lines):
    return "".join(f'<div class="a1"><p class="a2">{line}</p></div>' for line in lines)


def long(story):
    return [f"{line} {MORE}" for line in story]


def test_poll_that_the_declared_text_leaves_out_is_cut():
    """A question to the readers, in a box that looks otherwise than the paragraphs, is no part of the story."""
    lines = long(STORY)
    assert body(paragraphs(*lines[:2]) + POLL + paragraphs(lines[2]), lines) == lines


def test_points_above_the_story_are_cut_where_crossheads_are_declared():
    """A headed list that the declared text leaves out, though it has the crossheads, is a summary beside the story."""
    lines = long(STORY)
    inner = POINTS + paragraphs(*lines[:2]) + '<h2 class="a4">Who pays</h2>' + paragraphs(lines[2])
    assert body(inner, [*lines[:2], "Who pays", lines[2]]) == [*lines[:2], "Who pays", lines[2]]


def test_list_stays_where_only_paragraphs_are_declared():
    """Systems that declare no crossheads declare no lists either: a list is no box because of that."""
    lines = long(STORY)
    inner = paragraphs(*lines[:2]) + '<h2 class="a4">Who pays</h2>' + POINTS + paragraphs(lines[2])
    assert "In short" in body(inner, lines)


def test_paragraph_of_the_story_stays_where_the_declared_text_lacks_it():
    """What looks as the declared paragraphs do is one of them, whatever the declared text holds."""
    lines = long((*STORY, "The ferry of Lund Island is to run at night as well, from May on."))
    assert body(paragraphs(*lines), lines[:3]) == lines


def test_box_stays_where_the_declared_text_is_a_beginning():
    """A declared text that is only half of what the page shows tells nothing of the rest."""
    lines = long(STORY)
    assert body(paragraphs(*lines) + POLL, lines[:1])[: len(lines)] == lines

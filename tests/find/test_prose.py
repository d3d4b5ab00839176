"""Chunks are weighed by how far they read like prose."""

from __future__ import annotations

from newsrecord.find.prose import density, is_linked, weight
from newsrecord.page.outline import Chunk


def chunk(text, link_chars=0, kind="paragraph"):
    return Chunk(kind=kind, text=text, container=0, tag="p", locator="(//p)[1]", link_chars=link_chars)


def test_nothing_weighs_nothing():
    """Empty text, labels and lines without an end weigh nothing."""
    assert [weight(chunk(text)) for text in ("", "Share", "A line of a menu that has no end to it at all")] == [0, 0, 0]


def test_sentences_weigh_more_than_lines_and_items():
    """A sentence outweighs a line as long without an end, and an item."""
    sentence = "The council voted to close the bridge, and nobody said when it would open for the traffic again."
    assert weight(chunk(sentence)) > weight(chunk(sentence[:-1])) > 0
    assert weight(chunk(sentence)) > weight(chunk(sentence, kind="item")) > 0


def test_links_take_weight_away():
    """A paragraph that is mostly links is no prose, and one that is all link points elsewhere."""
    text = "Read more about the closing of the bridge, and about the plans."
    assert weight(chunk(text, link_chars=40)) == 0
    assert is_linked(chunk(text, link_chars=60))
    assert density(chunk("")) == 0

"""Texts without a place: recipes, programs, chemistry, scores of matches, poems, letters, notices and reviews."""

from __future__ import annotations

from pathlib import Path

from newsrecord.toponyms.locate import find_locations

FOLDER = Path(__file__).parent / "place_free"
TEXTS = {
    path.stem: [" ".join(block.split()) for block in path.read_text("utf-8").split("\n\n")]
    for path in sorted(FOLDER.glob("*.txt"))
}
WORDS = {name: sum(len(paragraph.split()) for paragraph in paragraphs) for name, paragraphs in TEXTS.items()}
AROUND = 30


def culprits(name: str, paragraphs: list[str]) -> list[str]:
    """Return the places found in a text, each with the words around it."""
    return [
        f"{name}: ...{text[max(0, span.start - AROUND) : span.start]}"
        f"[{text[span.start : span.end]}]{text[span.end : span.end + AROUND]}... as {location.name} ({location.kind})"
        for location in find_locations(paragraphs)
        for span in location.mentions
        for text in [paragraphs[span.block]]
    ]


def test_texts_are_enough():
    """There are eight texts at least, and ten thousand words in them."""
    assert len(TEXTS) >= 8
    assert sum(WORDS.values()) >= 10_000


def test_hardly_a_place_in_texts_without_one():
    """At most one place is found in ten thousand words that name none."""
    found = [culprit for name, paragraphs in TEXTS.items() for culprit in culprits(name, paragraphs)]
    assert len(found) * 10_000 <= sum(WORDS.values()), "\n".join(found)

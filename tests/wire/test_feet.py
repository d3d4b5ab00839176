"""The foot of a pasted page, in a language that no list has words of, is told by its rhythm and its words."""

from __future__ import annotations

from newsrecord import parse_text
from newsrecord.wire.extents import feet

_STORY = [
    "Vorun kalden merituk pasolen harvik, merituk dolanen kalden pasolen sorvetik.",
    "Kalden vorun harvik merituk dolanen, pasolen sorvetik kalden merituk vorun belanik.",
    "Harvik belanik merituk, kalden dolanen sorvetik vorun pasolen harvik belanik.",
    "Pasolen merituk kalden belanik, sorvetik harvik dolanen vorun merituk pasolen.",
    "Dolanen kalden harvik sorvetik, belanik vorun pasolen merituk kalden dolanen.",
    "Sorvetik vorun merituk harvik, kalden pasolen belanik dolanen harvik merituk.",
]
_FOOT = [
    "Tuvik lemo",
    "Zemarik",
    "Gorsten wamelik tuvikan lemoras zemarik, quparen fistelo gundaro domaren, lupetik wosgaren fumedik jolaten, "
    "raduskel gimporen zabelik.",
]
_SHORT = "Gorsten wamelik tuvikan lemoras zemarik, quparen fistelo gundaro, domaren."


def _bodies(lines: list[str]) -> list[str]:
    text = "\n\n".join(["Merituk kalden harvik", *lines])
    return [block.text for block in parse_text(text).body]


def test_labels_in_a_row_and_other_words_are_the_foot():
    """A sentence with words of its own, below two short lines in a row, is none of the story."""
    assert _bodies([*_STORY, *_FOOT]) == _STORY


def test_a_few_words_of_their_own_prove_no_foot():
    """A short last paragraph below two short lines stays: so few words may be new by chance."""
    assert _SHORT in _bodies([*_STORY, *_FOOT[:2], _SHORT])


def test_words_of_the_story_go_on():
    """A paragraph that takes up the story's words is of it, whatever short lines stand above."""
    told = "Belanik merituk kalden sorvetik, harvik pasolen dolanen vorun merituk kalden."
    assert told in _bodies([*_STORY, "Tuvik lemo", "Zemarik", told])


def test_a_crosshead_alone_opens_no_foot():
    """A paragraph with words of its own below one short line stays, as the crosshead above it does."""
    assert _FOOT[-1] in _bodies([*_STORY, "Tuvik lemo", _FOOT[-1]])


def test_a_list_with_lines_above_each_entry_has_no_foot(monkeypatch):
    """An entry below two short lines stays where most entries of the list have such lines above them."""
    monkeypatch.setattr(feet, "_FEWEST", 5)
    lines = [line for told in _STORY for line in ("Tuvik " + told.split()[0], "Zemarik " + told.split()[1], told)]
    assert _SHORT in _bodies([*lines, *_FOOT[:2], _SHORT])
    assert _SHORT not in _bodies([*_STORY, *_FOOT[:2], _SHORT])

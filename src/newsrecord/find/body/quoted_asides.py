"""Find the asides of a story that hold a quotation and nothing else, by the marks around its words."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, Final

from newsrecord.find.places import chunks_within, outermost
from newsrecord.find.prose import key_of

if TYPE_CHECKING:
    from newsrecord.find.body.field import Field

__all__ = ["find_quoted_asides"]

_PAIRS: Final = {
    "\u201c": "\u201d", "\u00ab": "\u00bb", "\u201e": "\u201c\u201d", "\u2018": "\u2019", '"': '"', "\u00bb": "\u00ab",
    "\u201d": "\u201d", "\u300c": "\u300d", "\u300e": "\u300f", "\u2039": "\u203a", "\u203a": "\u2039",
}  # fmt: skip
_SAID: Final = frozenset({"paragraph", "quote"})
_MOST: Final = 3
_MOST_ASIDES: Final = 30
_LONGEST: Final = 600
_SHORTEST: Final = 12


def find_quoted_asides(field: Field, inside: Container[int], kept: Sequence[int]) -> dict[int, list[int]]:
    """Return the asides within the story that are pull quotes, each with its chunks.

    An ``aside`` stands beside the story by the standard; one that opens and closes with marks of quotation, leads
    nowhere and stands between two paragraphs is what somebody told the story's writer.  Words of the story that are
    only set large once more are left out.
    """
    containers, chunks = field.outline.containers, field.chunks
    asides = [
        i
        for i in field.marked
        if containers[i].tag == "aside" and i in inside and field.barred[i] and not field.furniture[i]
    ]
    if not asides or not kept:
        return {}
    found: dict[int, list[int]] = {}
    story = ""
    # Each is looked for in the whole story.
    for place, end in outermost(field.outline, asides)[:_MOST_ASIDES]:
        held = [index for index, _ in chunks_within(field.outline, place, end)]
        if not 0 < len(held) <= _MOST or not kept[0] < held[0] < kept[-1] or not field.skip.isdisjoint(held):
            continue
        if any(chunks[i].kind not in _SAID or chunks[i].link_chars or chunks[i].role for i in held):
            continue
        said = chunks[held[0]].text.strip()
        if not _SHORTEST <= len(said) <= _LONGEST or said[-1] not in _PAIRS.get(said[0], ""):
            continue
        story = story or key_of(" ".join([chunks[i].text for i in kept]))
        if key_of(said[1:-1]) not in story:
            found[place] = held
    return found

"""Drop the boxes between the paragraphs of a story that show a picture and a title, and tell nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.body.field import Field
from newsrecord.find.prose import ends_sentence

__all__ = ["drop_teaser_boxes"]

_MOST_HELD: Final = 5
_MOST_BOXES: Final = 2
_SHORT: Final = 60
_STOPS: Final = (".", "\u3002")
_SHOWN: Final = frozenset({"figure", "embed"})
_CARRIED: Final = _SHOWN | {"heading", "paragraph"}


def drop_teaser_boxes(field: Field, kept: list[int]) -> list[int]:
    """Drop boxes with a picture, a heading and a short line or two, where the story's crossheads stand in no box.

    They lead to an episode to hear, a film or a gallery.  What such a heading would head, had it been the story's,
    stands in its box; and where there are more than two of them, the story is told in such parts.
    """
    chunks, parents = field.chunks, field.parents
    heads = [i for i in kept if chunks[i].kind == "heading"]
    if len(heads) < 2 or not any(chunks[i].kind in _SHOWN for i in kept):
        return kept
    story = _home(field, kept)
    if story < 0 or not any(_is_direct(field, i, story) for i in heads):
        return kept
    boxes: dict[int, list[int]] = {}
    for index in heads:
        place = chunks[index].container
        while place >= 0 and parents[place] != story:
            place = parents[place]
        if place >= 0 and field.outline.containers[place].tag != chunks[index].tag and not field.sums[place]:
            boxes.setdefault(place, [])
    if not 0 < len(boxes) <= _MOST_BOXES:
        return kept
    for place, held in boxes.items():
        inside = field.inside(place)
        held.extend([i for i in kept if chunks[i].container in inside])
    dropped = {i for held in boxes.values() if _leads_elsewhere(field, kept, held) for i in held}
    return [i for i in kept if i not in dropped] if dropped else kept


def _home(field: Field, kept: Sequence[int]) -> int:
    """Return the container that most of the story's prose stands in, elements of single paragraphs not counted."""
    held: dict[int, float] = {}
    for index in kept:
        if weight := field.weights[index]:
            chunk = field.chunks[index]
            place = chunk.container
            if place >= 0 and field.outline.containers[place].tag == chunk.tag == "p":
                place = field.parents[place]
            held[place] = held.get(place, 0.0) + weight
    best = max(held, key=lambda place: held[place], default=-1)
    return best if best >= 0 and 2 * held[best] > sum(held.values()) else -1


def _is_direct(field: Field, index: int, story: int) -> bool:
    place = field.chunks[index].container
    return place == story or (
        place >= 0 and field.outline.containers[place].tag == field.chunks[index].tag and field.parents[place] == story
    )


def _leads_elsewhere(field: Field, kept: Sequence[int], held: Sequence[int]) -> bool:
    """Return whether a box holds one heading, something shown and a label that leads on, with prose before it."""
    chunks = field.chunks
    kinds = [chunks[i].kind for i in held]
    if not 1 < len(held) <= _MOST_HELD or kinds.count("heading") != 1 or _SHOWN.isdisjoint(kinds):
        return False
    if any(kind not in _CARRIED for kind in kinds) or any(chunks[i].kind in _SHOWN and chunks[i].text for i in held):
        # What a picture with a caption shows is told.
        return False
    if any(chunks[i].kind == "heading" and chunks[i].text[-1:] in _STOPS for i in held):
        # Some papers set what a picture shows as a heading.
        return False
    lines = [chunks[i].text for i in held if chunks[i].kind == "paragraph"]
    if any(len(line) > _SHORT or ends_sentence(line) for line in lines):
        return False
    return any(chunks[i].link_chars for i in held) and any(field.weights[i] for i in kept if i < held[0])

"""Find the key points of a story that stand in a box of their own above the element of its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.find.body.field import Field
from newsrecord.find.places import chunks_within, outermost, places_named
from newsrecord.find.prose import ends_sentence
from newsrecord.find.wordlists import word_set

__all__ = ["with_key_points"]

# What publishing systems call such a box: by one word, or by two.
_BOXES: Final = word_set(
    """
    takeaway takeaways keytakeaway keytakeaways keypoint keypoints keyfact keyfacts keyfinding keyfindings tldr glance
    kernpunkte kernaussagen eckpunkte puntosclave pointscles kernpunten hoofdpunten
    """
)
_KEY: Final = word_set("key clave claves cles chave chiave")
_POINTS: Final = word_set("points point facts fact findings messages insights puntos points pontos punti")
_LEAST: Final = 1.0
_LONGEST_TITLE: Final = 40
_RANK: Final = 3
_FEWEST: Final = 2
_MOST: Final = 12
_MOST_LINKED: Final = 4
_LONGEST: Final = 1600


def with_key_points(field: Field, kept: list[int]) -> list[int]:
    """Return *kept* with the lines of the box of key points above, its title as a heading."""
    points = _find_key_points(field, kept)
    if not points:
        return kept
    for index in points:
        # They weighed little, being short; now that they are known for the story's, none is cut from its top.
        field.weights[index] = max(field.weights[index], _LEAST)
    title = field.chunks[points[0]]
    if title.kind == "paragraph" and len(title.text) <= _LONGEST_TITLE and not ends_sentence(title.text):
        field.chunks = tuple(
            [replace(c, kind="heading", level=_RANK) if i == points[0] else c for i, c in enumerate(field.chunks)]
        )
    return sorted({*kept, *points})


def _find_key_points(field: Field, kept: Sequence[int]) -> list[int]:
    """Return the lines of a box that is called after key points, and stands above the element of the story's text.

    It is a list, or a few paragraphs, that leads nowhere, and what stands around it holds the story as well.
    """
    outline = field.outline
    boxes = places_named(outline, _BOXES)
    boxes += [i for i in places_named(outline, _POINTS) if not outline.containers[i].names.isdisjoint(_KEY)]
    if not (boxes and kept):
        return []
    first = next((i for i in kept if field.weights[i] > 0), kept[0])
    around = set(outline.around(field.chunks[first].container))
    for box, end in outermost(outline, sorted(boxes)):
        if box in around or field.parents[box] not in around or field.barred[box]:
            continue
        lines = [i for i, _ in chunks_within(outline, box, end)]
        if lines and field.opening <= lines[0] and lines[-1] < first and _tells(field, lines):
            return lines
    return []


def _tells(field: Field, lines: Sequence[int]) -> bool:
    """Return whether *lines* say something by themselves, and are no list of links or buttons."""
    chunks = [field.chunks[i] for i in lines]
    if any(i in field.skip or chunk.role is not None for i, chunk in zip(lines, chunks, strict=True)):
        return False
    length = sum(len(chunk.text) for chunk in chunks)
    told = sum(chunk.kind in ("item", "paragraph") for chunk in chunks)
    return (
        _FEWEST <= told <= _MOST
        and length <= _LONGEST
        and _MOST_LINKED * sum(chunk.link_chars for chunk in chunks) < length
    )

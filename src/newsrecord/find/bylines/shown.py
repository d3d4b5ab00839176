"""Tell that a line stands beside a portrait: a picture without words right before it, in one small box with it."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsrecord.page.outline import Chunk, Outline

__all__ = ["is_beside", "is_shown"]

_BOX: Final = 3


def is_shown(outline: Outline, place: int) -> bool:
    """Return whether the chunk at *place* has a portrait right before it."""
    return place > 0 and is_beside(outline, outline.chunks[place - 1], outline.chunks[place])


def is_beside(outline: Outline, before: Chunk, chunk: Chunk) -> bool:
    """Return whether *before* is a picture without words, in one small box with the *chunk* behind it."""
    if before.kind != "figure" or before.text:
        return False
    around = set(islice(outline.around(before.container), _BOX))
    return any(place in around for place in islice(outline.around(chunk.container), _BOX))

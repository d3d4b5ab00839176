"""Tell the pictures of a story's own slide show from those beside the story, and the words beside a picture."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from newsrecord.find.landmarks import is_aside
from newsrecord.find.pictures.controls import is_control
from newsrecord.find.wordlists import word_set
from newsrecord.model.body import Image
from newsrecord.page.outline import Chunk, Outline

__all__ = ["is_elsewhere", "worded"]

# What a row of pictures is called besides "carousel", where other stories stand in rows as well.
_SHOW_NAMES: Final = word_set("photo photos image images picture pictures gallery media slideshow fotos bilder")
# What is called so holds pictures and nothing else.
_SHOWS: Final = word_set("gallery galleries slideshow fotogalerie bildergalerie galerie galeria fotogaleria galleria")
_SHOW_REACH: Final = 4


def is_elsewhere(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a picture stands beside the story; one with a caption may stand in the story's own slide show."""
    if not is_aside(outline, chunk):
        return False
    holders = list(zip(outline.ancestors(chunk.container), range(_SHOW_REACH), strict=False))
    return not chunk.text or not any(
        (
            not holder.names.isdisjoint(_SHOWS)
            or ("carousel" in holder.names and not holder.names.isdisjoint(_SHOW_NAMES))
        )
        and (holder.parent < 0 or not is_aside(outline, replace(chunk, container=holder.parent)))
        for holder, _ in holders
    )


def worded(image: Image, held: Image) -> Image:
    """Return a picture as the body has it, with the words that stand beside it, unless a button says them."""
    if held.caption is None:
        return held if held.credit is not None and image.credit is None else image
    return image if is_control(held.caption) else held

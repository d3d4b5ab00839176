"""Tell the items of a story's lists from lines that are items only because the page sets its columns in a list."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from msgspec.structs import replace

from newsrecord.page.outline import Chunk, Outline

__all__ = ["without_outer_list"]

_AROUND: Final = frozenset({"li", "ul", "ol"})
_LISTS: Final = frozenset({"ul", "ol", "menu", "dl", "dt", "dd", "li"})


def without_outer_list(
    outline: Outline, chunks: tuple[Chunk, ...], kept: Sequence[int], container: int
) -> tuple[Chunk, ...]:
    """Return *chunks* with those that are *kept* as paragraphs, where no list stands around them within *container*.

    Some pages set their columns in a list: all that stands in them is an item then, the story with the rest.
    """
    if container < 0 or not any(chunks[i].kind == "item" for i in kept):
        return chunks
    holders = outline.containers
    # An item that says nothing of itself is no container; the list around it may be one.
    if holders[container].tag != "li" and not any(
        holders[place].tag in _AROUND for place in outline.around(holders[container].parent)
    ):
        return chunks
    found: dict[int, bool] = {}
    made = list(chunks)
    for i in kept:
        chunk = chunks[i]
        if chunk.kind != "item" or chunk.tag in _LISTS:
            continue
        place = chunk.container
        if place not in found:
            around = list(takewhile(lambda each: each != container, outline.around(place)))
            is_within = len(around) < sum(1 for _ in outline.around(place))
            found[place] = is_within and all(holders[each].tag not in _LISTS for each in around)
        if found[place]:
            made[i] = replace(chunk, kind="paragraph", level=0, ordered=False)
    return tuple(made)

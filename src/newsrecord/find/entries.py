"""Find the headings that stand in the heads of a story's entries, as those of a live blog do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsrecord.find.landmarks import headline_index

if TYPE_CHECKING:
    from newsrecord.find.field import Field

__all__ = ["find_entry_headings"]

_FEWEST: Final = 2
_DEEP: Final = 3


def find_entry_headings(field: Field) -> frozenset[int]:
    """Return the chunks that are headings in the head of one of several parts of the story.

    By the standard a ``header`` belongs to the part that it stands in.  What else it holds (the hour, the writer,
    buttons) is left where it is.
    """
    containers = field.outline.containers
    heads = {i for i in field.marked if containers[i].tag == "header" and field.barred[i] and not field.furniture[i]}
    if len(heads) < _FEWEST:
        return frozenset()
    index = headline_index(field.outline)
    own = set(field.outline.around(field.chunks[index].container)) if index is not None else set()
    heads = {i for i in heads if (part := field.parents[i]) >= 0 and _is_part(field, part) and part not in own}
    found: dict[int, int] = {}
    for at, chunk in field.outline.headings():
        if chunk.level > 1:
            for place, _ in zip(field.outline.around(chunk.container), range(_DEEP), strict=False):
                if place in heads:
                    found[at] = place
    return frozenset(found) if len(set(found.values())) >= _FEWEST else frozenset()


def _is_part(field: Field, container: int) -> bool:
    return not field.barred[container] and field.sums[container] > 0

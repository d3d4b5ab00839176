"""Add to a story's container what looks just like its paragraphs and stands elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsrecord.find.body.field import Field
from newsrecord.find.furniture import is_body_name
from newsrecord.find.landmarks import headline_index
from newsrecord.find.prose import weight

__all__ = ["reach"]

_ALIKE: Final = 0.3
_LISTS: Final = frozenset({"ul", "ol"})
_SHOWN: Final = frozenset({"figure", "embed"})
_TOGETHER: Final = 3
"""So many paragraphs in one element are no summary."""
_OPENS: Final = 400
_FIRSTS: Final = frozenset({"first", "opening", "premier", "primer", "erster", "firstparagraph", "dropcap"})


def reach(field: Field, kept: list[int]) -> list[int]:
    """Add the paragraphs that look just like the story's and stand elsewhere: in other columns, tabs and accordions."""
    looks: dict[object, float] = {}
    for index in kept:
        if field.weights[index] > 0:
            look = field.look(index)
            looks[look] = looks.get(look, 0.0) + field.weights[index]
    kept = _with_opening(field, _with_first(field, kept))
    least = _ALIKE * sum(looks.values())
    own = {look for look, value in looks.items() if look is not None and value >= least}
    bodies = _bodies(field, kept)
    if not (own or bodies):
        return kept
    there = set(kept)
    opening = field.opening
    more = [
        i
        for i in _outside(field)
        if i >= opening
        and i not in there
        and _may_belong(field, i)
        and (field.look(i) in own or (bodies and _is_in_body(field, i, bodies)))
    ]
    for index in more:
        # What is hidden weighed nothing; now that it is known for the story, it does.
        field.weights[index] = weight(field.chunks[index])
    return _with_heads(field, sorted([*kept, *more, *_short_between(field, kept, more)])) if more else kept


def _short_between(field: Field, kept: list[int], more: list[int]) -> list[int]:
    """Return the lines too short to weigh anything that stand between two paragraphs of *more* or *kept*.

    A verdict, an exclamation or an answer of one word stands in one element with the paragraph behind it.
    """
    there, found = {*kept, *more}, list[int]()
    for index in more:
        own, place = field.chunks[index].container, index - 1
        while place not in there and place > kept[0] and _is_short(field, place, own):
            place -= 1
        if place in there:
            found.extend(range(place + 1, index))
    return found


def _is_short(field: Field, index: int, container: int) -> bool:
    chunk = field.chunks[index]
    is_beside = chunk.container == container and chunk.kind == "paragraph" and chunk.role is None
    return is_beside and not chunk.link_chars and index not in field.skip


def _bodies(field: Field, kept: list[int]) -> set[frozenset[str]]:
    """Return the names of the elements right around the story's text that say they hold a body."""
    containers = field.outline.containers
    around = {field.chunks[i].container for i in kept if field.weights[i] > 0}
    around |= {field.parents[place] for place in around if place >= 0 and containers[place].tag in _LISTS}
    holders = [containers[place] for place in around if place >= 0]
    return {holder.names for holder in holders if len(holder.names) > 1 and is_body_name(holder.names, {})}


def _is_in_body(field: Field, index: int, bodies: set[frozenset[str]]) -> bool:
    """Return whether chunk *index* stands in an element that has all the names of one of *bodies*.

    A story in several blocks may be a list in one and paragraphs in the next, or have one more name on the last.
    """
    names = field.outline.containers[field.chunks[index].container].names
    return len(names) > 1 and any(names >= body for body in bodies)


def _with_first(field: Field, kept: list[int]) -> list[int]:
    """Return *kept* with the paragraph right before the others that stands in an element called the first."""
    first = next((i for i in kept if field.weights[i] > 0), 0)
    if first < 1:
        return kept
    place = first - 1
    while place > 0 and field.chunks[place].kind in _SHOWN:
        place -= 1
    chunk = field.chunks[place]
    container, own = chunk.container, field.chunks[first].container
    if place <= 0 or place in kept or min(container, own) < 0 or not _may_belong(field, place):
        return kept
    if chunk.tag != field.chunks[first].tag or field.parents[container] != field.parents[own]:
        return kept
    return sorted([*kept, place]) if not field.outline.containers[container].names.isdisjoint(_FIRSTS) else kept


def _with_opening(field: Field, kept: list[int]) -> list[int]:
    """Return *kept* with the paragraphs between the headline and it that stand together elsewhere.

    A story may open beside the list, or the box, that holds most of it.
    """
    head = headline_index(field.outline)
    if head is None or not kept or kept[0] <= head + 1:
        return kept
    start = _start_of_opening(field, kept, head)
    if start < 0:
        return kept
    box = field.chunks[start].container
    more = [i for i in range(start, kept[0]) if _stands_in(field, i, box) and not _is_foreign(field, i)]
    while more and field.chunks[more[-1]].kind == "heading" and more[-1] + 1 < kept[0]:
        # It heads what stands between, and is left out.
        more.pop()
    if not more:
        return kept
    if field.chunks[start - 1].kind == "figure" and not _is_foreign(field, start - 1):
        more.insert(0, start - 1)
    return [*more, *kept]


def _start_of_opening(field: Field, kept: Sequence[int], head: int) -> int:
    """Return the first of the paragraphs between the headline and *kept* with which the story has begun, or -1.

    What sums it up is a sentence or two in a box of its own; where several paragraphs stand together, or one right
    beside the list that holds the rest, they are the story's.
    """
    before = [
        i for i in range(head + 1, kept[0]) if field.weights[i] and field.chunks[i].tag == "p" and _may_belong(field, i)
    ]
    if not before:
        return -1
    own = field.chunks[next((i for i in kept if field.weights[i] > 0), kept[0])].container
    is_list = own >= 0 and field.outline.containers[own].tag in _LISTS
    held = Counter(field.chunks[i].container for i in before)
    for index in before:
        container = field.chunks[index].container
        if held[container] >= _TOGETHER or (is_list and container == field.parents[own]):
            # Some short lines are a note on the text.
            is_long = sum([field.weights[i] for i in before if i >= index]) >= _OPENS
            return index if is_long else -1
    return -1


def _stands_in(field: Field, index: int, box: int) -> bool:
    container = field.chunks[index].container
    return field.chunks[index].role is None and container >= 0 and box in (container, field.parents[container])


def _outside(field: Field) -> list[int]:
    """Return the chunks that weigh anything, and those that are hidden."""
    if True not in field.folded:
        return [i for i, _ in field.heavy]
    weights, folded = field.weights, field.folded
    return [i for i, chunk in enumerate(field.chunks) if weights[i] or folded[chunk.container]]


def _with_heads(field: Field, kept: list[int]) -> list[int]:
    """Return *kept* with the picture right before each part, as in a slide show, and the crosshead in one box with it.

    What stands above the first of them heads the story as a whole.
    """
    there = set(kept)
    heads: list[int] = []
    for index in kept:
        place = index - 1
        while place >= 0 and place not in there and _is_head(field, place, index, is_within=place > kept[0]):
            heads.append(place)
            place -= 1
    return sorted([*kept, *heads]) if heads else kept


def _is_head(field: Field, place: int, index: int, *, is_within: bool) -> bool:
    chunk = field.chunks[place]
    if chunk.kind == "figure":
        return not _is_foreign(field, place)
    if not is_within or chunk.kind != "heading" or chunk.level < 2 or chunk.link_chars or _is_foreign(field, place):
        return False
    own = field.chunks[index].container
    box = field.parents[own] if own >= 0 else -1
    return box >= 0 and box in (chunk.container, field.parents[chunk.container])


def _is_foreign(field: Field, index: int) -> bool:
    """Return whether chunk *index* stands in what is barred, and not only hidden."""
    container = field.chunks[index].container
    return index in field.skip or (container >= 0 and field.barred[container] and not field.folded[container])


def _may_belong(field: Field, index: int) -> bool:
    """Return whether chunk *index*, outside the story's container, is prose that nothing but being hidden bars."""
    chunk = field.chunks[index]
    if index in field.skip or chunk.role is not None or chunk.container < 0:
        return False
    if field.barred[chunk.container]:
        return field.folded[chunk.container] and weight(chunk) > 0
    return field.weights[index] > 0

"""Find how far the story reaches: the container that holds its paragraphs, compared with those around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsrecord.find.body.field import Field
from newsrecord.find.furniture import is_body_name
from newsrecord.find.landmarks import headline_index
from newsrecord.find.places import stands_within
from newsrecord.page.outline import Container

__all__ = ["find_extents", "parts_inside"]

_HALF: Final = 0.5
_MOST: Final = 0.8
_INNER: Final = 0.7
_FEW: Final = 0.2
"""What the standfirst and the lines around the story weigh beside it at most."""
_FEW_SENTENCES: Final = 0.1
_MOST_OUTSIDE: Final = 3_000
_STORY_TAGS: Final = frozenset({"article", "main"})
_WHOLE: Final = frozenset({"html", "body"})
_BOXES: Final = frozenset("sidebar textwidget related recommended recommendations popular trending mostread".split())


def find_extents(field: Field) -> Iterator[tuple[int, str, float]]:
    """Yield the containers that may hold the body, the likeliest first, with the rule and its confidence."""
    if not field.total:
        yield -1, "body.all", 0.3
        return
    top = _own(field, _descend(field))
    named = _named(field, top)
    if named is None:
        named = _named_beside_boxes(field)
    if named is not None:
        yield named, "body.named", 0.8
    yield top, "body.densest", 0.6


def parts_inside(field: Field, container: int) -> range | set[int]:
    """Return *container* and what stands in it and in the other parts of the story, where it is in several.

    The parts of a story that adverts or pictures part stand beside each other, say all that they are its body, and
    have no title of a story between them.
    """
    inside = field.inside(container)
    containers, parents = field.outline.containers, field.parents
    if container < 0 or not _says_body(containers[container]):
        return inside
    parent, look = parents[container], _look(containers[container])
    parts = [
        i
        for i in field.holding
        if parents[i] == parent
        and field.sums[i]
        and not field.barred[i]
        and _look(containers[i]) == look
        and _says_body(containers[i])
    ]
    if len(parts) < 2:
        return inside
    whole = {place for part in parts for place in field.inside(part)}
    held = [i for i, chunk in enumerate(field.chunks) if chunk.container in whole]
    between = [chunk for chunk in field.chunks[held[0] : held[-1]] if chunk.container not in whole]
    return inside if any(chunk.kind == "heading" for chunk in between) else whole


def _look(container: Container) -> tuple[str, str]:
    return container.tag, container.attributes.get("class", "")


def _descend(field: Field) -> int:
    """Return the innermost container that still holds most of the page's prose."""
    parents, sums = field.parents, field.sums
    best = -1
    held = field.total
    for index in reversed(field.holding):
        # A child comes behind its parent: one pass follows the heaviest line down.
        if parents[index] == best and sums[index] >= _MOST * held:
            best, held = index, sums[index]
    return best


def _own(field: Field, top: int) -> int:
    """Return the element for stories that the headline stands in, or *top* where that stands in it.

    Of a story of a sentence or two most of the page's prose stands outside: teasers, remarks, what the outlet is.
    """
    outline = field.outline
    index = headline_index(outline)
    if index is None:
        return top
    # A long text outside is the story, and what its element holds its beginning.
    least = max(_FEW_SENTENCES * field.total, min(_HALF * field.total, field.total - _MOST_OUTSIDE))
    for place in outline.around(outline.chunks[index].container):
        if outline.containers[place].tag in _STORY_TAGS and field.sums[place] > least and not field.barred[place]:
            return top if stands_within(outline, top, place) else place
    return top


def _named(field: Field, top: int) -> int | None:
    """Return the container that says it is the body, if it holds enough."""
    containers, sums = field.outline.containers, field.sums
    best, most = None, _HALF * (sums[top] if top >= 0 else field.total)
    for index in reversed(field.holding):
        if sums[index] > most and not field.barred[index] and _says_body(containers[index]):
            best, most = index, sums[index] * _INNER
    return best


def _named_beside_boxes(field: Field) -> int | None:
    """Return the container that says it is the body, where all other prose stands in what is called as boxes are.

    What stands beside a story of a few lines may be longer than that, so that its names seem to mean nothing.
    """
    found = [
        index
        for index in reversed(field.holding)
        if field.sums[index] and not field.barred[index] and _says_body(field.outline.containers[index])
    ]
    if not found:
        return None
    best = max(found, key=lambda index: field.sums[index])
    inside = field.inside(best)
    around = field.outline.around
    boxes = {place for place in field.named if not field.furniture[place].isdisjoint(_BOXES)}
    if not boxes or not boxes.isdisjoint(around(best)):
        return None
    left = _FEW * field.sums[best]
    for index, container in field.heavy:
        # Each of the stories in a box may have a body of its own there.
        if container not in inside and (value := field.weights[index]) and boxes.isdisjoint(around(container)):
            left -= value
            if left < 0:
                return None
    return best


def _says_body(holder: Container) -> bool:
    return holder.tag not in _WHOLE and is_body_name(holder.names, holder.attributes)

"""Drop what is left of a box of links to other stories when its links are gone: its heading, pictures and labels."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsrecord.find.body.field import Field
from newsrecord.find.closers import asks_reader, is_pointer
from newsrecord.find.prose import density, ends_sentence
from newsrecord.find.standing import leads_away
from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["box_of", "drop_emptied", "is_card"]

_LINKED: Final = 0.8
_CARDS: Final = 3
_LONGEST: Final = 80
"""A box holds no more chunks than this."""
_DEEP: Final = 12
_TITLES: Final = frozenset({"heading", "paragraph"})
_LONGEST_TITLE: Final = 80
_LEFT: Final = frozenset({"heading", "figure", "paragraph", "item"})


def drop_emptied(field: Field, kept: list[int]) -> list[int]:
    """Drop headings that stand in a box of their own with two links and more, and with nothing that is prose.

    Above the first paragraph one link does. With them goes what the box holds besides: the pictures of the other
    stories, their hours, their sections. Links to other sites are those of a product, which has its price and its shops
    below its name.  The title of a box that asks readers to subscribe goes with the rest of it.  A short line in an
    element that is no paragraph heads such a box as well.
    """
    chunks, there = field.chunks, set(kept)
    dropped = {i for i in kept if i + 1 not in there and _heads_appeal(field, i, there)}
    heads = [i for i in kept if chunks[i].kind == "heading" or (i + 1 not in there and _is_label(chunks[i]))]
    first = next((i for i in kept if field.weights[i]), len(chunks)) if heads else 0
    for index in heads:
        if index in dropped or index + 1 >= len(chunks):
            continue
        following = chunks[index + 1]
        if index + 1 in there and following.kind not in ("figure", "heading"):
            continue
        box = box_of(field, chunks[index].container, following.container)
        if box >= 0 and not field.sums[box]:
            dropped.update(_emptied(field, index, box, there, 2 if first < index else 1))
    return [i for i in kept if i not in dropped] if dropped else kept


def _is_label(chunk: Chunk) -> bool:
    """Return whether a short line that is no sentence stands in an element that is no paragraph."""
    text = chunk.text
    return (
        chunk.kind == "paragraph" and 0 < len(text) <= _LONGEST_TITLE and chunk.tag != "p" and not ends_sentence(text)
    )


def _heads_appeal(field: Field, index: int, there: set[int]) -> bool:
    """Return whether a line is the title of a box that asks readers for something, the rest of which is gone."""
    chunks = field.chunks
    title, appeal = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
    if appeal is None or title.kind not in _TITLES or len(title.text) > _LONGEST_TITLE or ends_sentence(title.text):
        return False
    if not asks_reader(appeal.text) or appeal.kind != "paragraph":
        return False
    box = box_of(field, title.container, appeal.container)
    if box < 0 or (index and box_of(field, box, chunks[index - 1].container) == box):
        return False
    for place in range(index + 1, min(len(chunks), index + 1 + _LONGEST)):
        if box_of(field, box, chunks[place].container) != box:
            return True
        if place in there:
            return False
    return False


def box_of(field: Field, one: int, other: int) -> int:
    """Return the innermost container around both, or -1 where none is near."""
    around: set[int] = set()
    for _ in range(_DEEP):
        if one < 0:
            break
        around.add(one)
        one = field.parents[one]
    for _ in range(_DEEP):
        if other < 0:
            break
        if other in around:
            return other
        other = field.parents[other]
    return -1


def is_card(outline: Outline, box: int) -> bool:
    """Return whether a box is one of several alike, side by side: the cards or the parts of a story."""
    return outline.once("container looks", _count_looks)[_look_of(outline.containers[box])] >= _CARDS


def _count_looks(outline: Outline) -> Counter[tuple[int, str, str | None]]:
    return Counter(map(_look_of, outline.containers))


def _look_of(holder: Container) -> tuple[int, str, str | None]:
    return holder.parent, holder.tag, holder.attributes.get("class")


def _emptied(field: Field, index: int, box: int, there: set[int], fewest: int) -> list[int]:
    """Return what is kept of the box from heading *index* on, or nothing where it has not the *fewest* links."""
    chunks = field.chunks
    links, held = 0, [index]
    for place in range(index + 1, min(len(chunks), index + 1 + _LONGEST)):
        chunk = chunks[place]
        if box_of(field, box, chunk.container) != box:
            break
        if (chunk.kind == "figure" or place not in there) and (density(chunk) > _LINKED or _is_offer(chunk)):
            if leads_away(field.outline, chunk):
                return []
            links += 1
        if place in there:
            if chunk.kind not in _LEFT:
                return []
            held.append(place)
    else:
        return []
    # What says that it leads to another story needs no second one to be believed.
    return held if links >= fewest or (links and is_pointer(chunks[index].text)) else []


def _is_offer(chunk: Chunk) -> bool:
    """Return whether a line of a list opens with a link: what it names, and below that who has it, and where."""
    return chunk.kind == "item" and bool(chunk.links) and not chunk.links[0].start and "\n" in chunk.text

"""Drop the rows of links that stand in a box of their own: prices and shops, jobs, the title of another story."""

from __future__ import annotations

from typing import Final

from newsrecord.find.body.emptied import is_card
from newsrecord.find.body.field import Field
from newsrecord.find.places import stands_within
from newsrecord.find.prose import density, ends_sentence
from newsrecord.find.standing import leads_away
from newsrecord.page.outline import Chunk

__all__ = ["drop_link_rows"]

_LONGEST, _LABEL = 120, 40
_FEWEST: Final = 2
_MOST: Final = 12
_LINKED: Final = 0.15
_MOSTLY: Final = 0.5
_BOXES: Final = frozenset({"div", "section"})
_HELD: Final = frozenset({"paragraph", "heading", "figure"})
_WIDE: Final = frozenset({"body", "html", "main", "article"})
_MANY: Final = 3


def drop_link_rows(field: Field, kept: list[int]) -> list[int]:
    """Drop boxes that hold nothing but rows with a link in each, and the box of one such row that leads to a page here.

    The rows are elements of one look that are no paragraphs, and no row is a sentence. Where a page has many such boxes
    they are what it tells of: its products, its places.
    """
    chunks = field.chunks
    rows = [at for at, i in enumerate(kept) if chunks[i].link_chars and _is_row(chunks[i])]
    begun = next((at for at in range(len(kept)) if field.weights[kept[at]]), 0) if rows else 0
    # What stands before the first paragraph says who wrote it, and when.
    rows = [at for at in rows if at > begun]
    if not rows:
        return kept
    boxes: dict[int, list[int]] = {}
    for at in rows:
        if held := _held(field, kept, at):
            boxes[held[0]] = held
    looks: dict[object, int] = {}
    for held in boxes.values():
        look = field.look(held[-1])
        looks[look] = looks.get(look, 0) + 1
    dropped = {i for held in boxes.values() if looks[field.look(held[-1])] < _MANY for i in held}
    return [i for i in kept if i not in dropped] if dropped else kept


def _is_row(chunk: Chunk) -> bool:
    return (
        chunk.kind == "paragraph"
        and chunk.tag in _BOXES
        and len(chunk.text) <= _LONGEST
        and density(chunk) >= _LINKED
        and not ends_sentence(chunk.text)
    )


def _held(field: Field, kept: list[int], place: int) -> list[int]:
    """Return what is kept of the box around a row, where that is all there is to it, or nothing."""
    outline, chunks = field.outline, field.chunks
    row = chunks[kept[place]].container
    if row < 0 or outline.containers[row].tag not in _BOXES:
        return []
    for box in (row, field.parents[row]):
        if box < 0 or outline.containers[box].tag in _WIDE or field.sums[box]:
            return []
        first = last = place
        while first > 0 and place - first <= _MOST and stands_within(outline, chunks[kept[first - 1]].container, box):
            first -= 1
        while (
            last + 1 < len(kept)
            and last - place <= _MOST
            and stands_within(outline, chunks[kept[last + 1]].container, box)
        ):
            last += 1
        held = kept[first : last + 1]
        if len(held) > _MOST or any(chunks[i].kind not in _HELD or len(chunks[i].text) > _LONGEST for i in held):
            return []
        linked = [chunks[i] for i in held if chunks[i].link_chars and _is_row(chunks[i])]
        if len(linked) >= _FEWEST and len({field.look(i) for i in held if chunks[i].link_chars}) == 1:
            return held
        if len(held) == 1 and box == row and _leads_on(field, kept[place]):
            return held
    return []


def _leads_on(field: Field, index: int) -> bool:
    """Return whether the only line of a box leads to a page of the outlet's, and is no card among others."""
    chunk = field.chunks[index]
    # Shorter ones are labels.
    if (
        len(chunk.text) < _LABEL
        or density(chunk) < _MOSTLY
        or leads_away(field.outline, chunk)
        or field.chunks[index - 1].kind == "figure"
    ):
        return False
    return field.chunks[index - 1].kind != "heading" and not is_card(field.outline, chunk.container)

"""Drop the boxes between the paragraphs of a story that end in a button: a heading, a sentence, and what to press."""

from __future__ import annotations

from typing import Final

from newsrecord.agreement import same_site
from newsrecord.find.body.emptied import box_of, is_card
from newsrecord.find.body.field import Field
from newsrecord.find.places import stands_within
from newsrecord.find.prose import density
from newsrecord.page.outline import Chunk

__all__ = ["drop_calls"]

_LINKED: Final = 0.9
_LONGEST_BUTTON: Final = 40
_LONGEST_CALL: Final = 220
_MOST: Final = 2
_WIDE: Final = frozenset({"body", "html", "main", "article"})


def drop_calls(field: Field, kept: list[int]) -> list[int]:
    """Drop headings with a sentence or two and a button to another page of the site, alone in a box of their own.

    Several boxes of one name are the cards that a story is told in, and buttons to other sites are those of shops.
    """
    chunks = field.chunks
    dropped: set[int] = set()
    for index in [i for i in kept if chunks[i].kind == "heading"]:
        if (button := _button_below(field, index)) > 0:
            box = box_of(field, chunks[index].container, chunks[button].container)
            if box >= 0 and _is_alone(field, box, index, button):
                dropped.update(range(index, button + 1))
    return [i for i in kept if i not in dropped] if dropped else kept


def _button_below(field: Field, index: int) -> int:
    """Return the place of the button that the heading at *index* and a sentence or two lead to, or -1."""
    length = 0
    for place in range(index + 1, min(len(field.chunks), index + 2 + _MOST)):
        chunk = field.chunks[place]
        if chunk.kind != "paragraph":
            return -1
        if place > index + 1 and _is_button(field, chunk):
            return place
        length += len(chunk.text)
        if length > _LONGEST_CALL or chunk.link_chars:
            return -1
    return -1


def _is_button(field: Field, chunk: Chunk) -> bool:
    if not chunk.text or len(chunk.text) > _LONGEST_BUTTON or density(chunk) < _LINKED or len(chunk.addresses) != 1:
        return False
    base, address = field.outline.base, chunk.addresses[0]
    return not address.startswith("http") or base is None or same_site(base, address)


def _is_alone(field: Field, box: int, first: int, last: int) -> bool:
    """Return whether a box holds nothing before *first* and behind *last*, and is no card among others."""
    chunks, holder = field.chunks, field.outline.containers[box]
    if holder.tag in _WIDE or stands_within(field.outline, chunks[first - 1].container, box):
        return False
    if last + 1 < len(chunks) and stands_within(field.outline, chunks[last + 1].container, box):
        return False
    return not is_card(field.outline, box)

"""Drop the notices between the paragraphs of a story that end in a button: consent to be given, offers, walls."""

from __future__ import annotations

from typing import Final

from newsrecord.find.body.emptied import is_card
from newsrecord.find.body.field import Field
from newsrecord.find.places import stands_within
from newsrecord.find.prose import ends_sentence
from newsrecord.page.outline import Chunk

__all__ = ["drop_pressed"]

_LONGEST: Final = 500
_LONGEST_WORDS: Final = 60
_MOST: Final = 6
_SHARE: Final = 0.3
_CARDS: Final = 3
_UP: Final = 3
_WIDE: Final = frozenset({"body", "html", "main", "article"})
_SAID: Final = frozenset({"paragraph", "heading", "item"})
_ASKED: Final = ("?", "？", "؟", ";")
_LINES: Final = frozenset({"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "dt", "dd"})


def drop_pressed(field: Field, kept: list[int]) -> list[int]:
    """Drop the few lines of a small box that ends in a button, in whatever language they say what it is for.

    Where a button opens a box, what it unfolds follows; and several boxes of one name are the cards or the parts of a
    story.
    """
    outline, first, last = field.outline, kept[0], kept[-1]
    buttons = [button for button in outline.buttons if first < button[1] <= last]
    if not buttons:
        return kept
    there = set(kept)
    found: dict[tuple[str, str], set[tuple[int, ...]]] = {}
    for container, at, _ in buttons:
        if held := _notice(field, container, at, there):
            holder = outline.containers[field.chunks[held[0]].container]
            found.setdefault((holder.tag, holder.attributes.get("class", "")), set()).add(held)
    dropped = {i for alike in found.values() if len(alike) < _CARDS for held in alike for i in held}
    return [i for i in kept if i not in dropped] if dropped else kept


def _notice(field: Field, container: int, at: int, there: set[int]) -> tuple[int, ...]:
    """Return what is kept of the smallest box around a button that says anything before it, or nothing."""
    for _ in range(_UP):
        if container < 0 or field.outline.containers[container].tag in _WIDE:
            break
        start, end = _extent(field, container, at)
        held = tuple([i for i in range(start, end) if i in there])
        if held and held[0] < at:
            if end == at and [field.chunks[i].kind for i in held] == ["heading"]:
                # A mark without words beside nothing but a title unfolds what stands behind it.
                return ()
            # Behind the notice stand the words on the buttons.
            is_last = all(len(field.chunks[i].text) <= _LONGEST_WORDS for i in held if i >= at)
            return held if is_last and _is_notice(field, container, held) else ()
        container = field.parents[container]
    return ()


def _extent(field: Field, container: int, at: int) -> tuple[int, int]:
    """Return the first chunk of a box, and the one behind its last, as far as notices are long."""
    chunks, outline = field.chunks, field.outline
    start = end = at
    while start > 0 and at - start <= _MOST and stands_within(outline, chunks[start - 1].container, container):
        start -= 1
    while end < len(chunks) and end - at <= _MOST and stands_within(outline, chunks[end].container, container):
        end += 1
    return start, end


def _is_said(chunk: Chunk) -> bool:
    """Return whether a notice may say so: the points of a list that it asks about are no sentences."""
    is_told = chunk.kind == "item" and ends_sentence(chunk.text) and not chunk.text.endswith(_ASKED)
    return chunk.kind in _SAID and not is_told


def _is_pictured_form(field: Field, box: int, held: tuple[int, ...], others: list[int]) -> bool:
    """Return whether a box holds a heading, a picture and what readers fill in: the offer of a newsletter, a poll."""
    chunks, outline = field.chunks, field.outline
    return (
        [chunks[i].kind for i in others] == ["figure"]
        and any(chunks[i].kind == "heading" for i in held)
        and any(stands_within(outline, place, box) for place in outline.asking)
    )


def _is_notice(field: Field, box: int, held: tuple[int, ...]) -> bool:
    chunks, holder = field.chunks, field.outline.containers[box]
    others = [i for i in held if not _is_said(chunks[i])]
    if len(held) > _MOST or holder.tag in _LINES or (others and not _is_pictured_form(field, box, held, others)):
        return False
    if sum([len(chunks[i].text) for i in held]) > _LONGEST or field.sums[box] > _SHARE * field.total:
        return False
    return not is_card(field.outline, box)

"""Drop the boxes in a story that the page does not count as its own: the text that it declares leaves them out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from newsrecord.find.body.field import Field
from newsrecord.find.places import holders_of
from newsrecord.find.prose import LEAST_LETTERS, key_of
from newsrecord.page.outline import Chunk

__all__ = ["drop_undeclared"]

_WHOLE: Final = 0.9
"""The page shows this share of what it declares at least, else the declared text is another version."""
_MOSTLY: Final = 0.75
"""The declared text is this share of what the page shows at least, else it is a summary, or the beginning."""
_OFTEN: Final = 3
_TEXTS: Final = frozenset({"paragraph", "item", "quote"})
_BOXED: Final = frozenset({"paragraph", "item", "quote", "heading", "figure"})


def drop_undeclared(field: Field, kept: list[int]) -> list[int]:
    """Drop the boxes of which the declared text holds nothing, where it holds nearly all that stands around them.

    Such are polls, offers, teasers and summaries in points. A box looks otherwise than the story's paragraphs; a list
    is one only with a heading of its own, and where crossheads are declared too: many systems declare paragraphs only.
    """
    if not field.oracle:
        return kept
    chunks = field.chunks
    keys = {i: key_of(chunks[i].text) for i in kept if _may_tell(chunks[i])}
    told = {i for i, key in keys.items() if key in field.oracle}
    if not _is_whole(field, keys, told):
        return kept
    has_heads = any(chunks[i].kind == "heading" for i in told)
    own = frozenset(holders_of(field.outline, {chunks[i].container for i in told}))
    looks = {field.look(i) for i in told if chunks[i].kind != "heading"}
    boxes: dict[int, list[int]] = {}
    for index in kept:
        if index not in told and (box := _box(field, chunks[index], own)) >= 0:
            boxes.setdefault(box, []).append(index)
    beside = [held for held in boxes.values() if _is_beside(field, held, looks, lists=has_heads)]
    often = Counter(field.look(held[0]) for held in beside)
    # What comes again and again is what the story is made of: points for and against each of the things it tests.
    boxed = [i for held in beside if often[field.look(held[0])] < _OFTEN for i in _without_captioned(field, held)]
    dropped = {i for i in boxed if chunks[i].kind in _BOXED}
    return [i for i in kept if i not in dropped] if dropped else kept


def _without_captioned(field: Field, held: Sequence[int]) -> Sequence[int]:
    """Return the chunks *held* by a box, without its pictures where it has no heading: it is said of those."""
    kinds = [field.chunks[i].kind for i in held]
    return held if "heading" in kinds else [i for i, kind in zip(held, kinds, strict=True) if kind != "figure"]


def _may_tell(chunk: Chunk) -> bool:
    """Return whether *chunk* is one that the declared text may hold: a crosshead, or more than a label."""
    return (chunk.kind == "heading" and chunk.text != "") or _is_text(chunk)


def _is_text(chunk: Chunk) -> bool:
    return chunk.kind in _TEXTS and len(chunk.text) >= LEAST_LETTERS


def _is_whole(field: Field, keys: Mapping[int, str], told: set[int]) -> bool:
    """Return whether the declared text is all of the story, and the page shows all of it."""
    shown = sum([len(keys[i]) for i in told])
    more = sum([len(key) for i, key in keys.items() if i not in told and _is_text(field.chunks[i])])
    return shown >= _WHOLE * len(field.oracle) and shown >= _MOSTLY * (shown + more)


def _box(field: Field, chunk: Chunk, own: frozenset[int]) -> int:
    """Return the outermost container around *chunk* that holds nothing of the declared text, or -1."""
    box = -1
    for place in field.outline.around(chunk.container):
        if place in own:
            break
        box = place
    return box


def _is_beside(field: Field, held: Sequence[int], looks: set[int | None], *, lists: bool) -> bool:
    """Return whether the chunks *held* by a box are text that looks otherwise than the declared paragraphs."""
    texts = [i for i in held if _is_text(field.chunks[i])]
    if not texts or any(field.look(i) in looks for i in texts):
        return False
    is_headed = any(field.chunks[i].kind == "heading" for i in held)
    return all(field.chunks[i].kind == "paragraph" for i in texts) or (is_headed and lists)

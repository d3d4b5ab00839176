"""Cut what stands before the first paragraph of a story and behind the last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.field import Field
from newsrecord.find.prose import ends_sentence
from newsrecord.page.outline import Chunk

__all__ = ["trim"]

_TINY: Final = 10
_MOST_BETWEEN: Final = 8
_FEWEST_STEPS: Final = 2
_QUESTION: Final = ("?", "？", "؟", ";", "\u037e")
_LEADING: Final = frozenset((*_QUESTION, ":", "："))
_TAIL_KINDS: Final = frozenset({"figure", "table", "item", "quote"})


def trim(field: Field, kept: list[int]) -> list[int]:
    """Cut what stands before the first paragraph and behind the last."""
    chunks = field.chunks
    prose = [place for place, i in enumerate(kept) if field.weights[i] > 0 or chunks[i].kind == "table"]
    if not prose:
        return kept
    first, last = prose[0], prose[-1]
    asked: set[tuple[int | None, bool]] | None = None
    while first > 0:
        before = chunks[kept[first - 1]]
        if before.kind == "heading" and _tells_date(chunks[kept[first - 1] + 1 : kept[first]]):
            # What stands above the line that says when is a summary in points, and no crosshead.
            break
        if not _opens(before):
            if not _asks(before):
                break
            # Few stories open with a question: those behind it are looked for then.
            asked = _questions(field, kept[first:last]) if asked is None else asked
            if (field.look(kept[first - 1]), before.bold) not in asked:
                break
        first -= 1
    while True:
        while last + 1 < len(kept) and (
            chunks[kept[last + 1]].kind in _TAIL_KINDS or _closes(field, kept[prose[-1]], kept[last + 1])
        ):
            last += 1
        if not _heads_steps(chunks, kept[last + 1 : last + 2 + _FEWEST_STEPS]):
            break
        last += 1
    # A post or a player may close a story; what stands behind that is none of it.
    while last + 1 < len(kept) and chunks[kept[last + 1]].kind == "embed":
        last += 1
    return kept[first : last + 1]


def _closes(field: Field, prose: int, index: int) -> bool:
    """Return whether a short sentence stands beside the last of the story's paragraphs, and looks as that does."""
    last, chunk = field.chunks[prose], field.chunks[index]
    return (
        chunk.kind == last.kind == "paragraph"
        and chunk.tag == last.tag == "p"
        and _share_place(field, prose, index)
        and len(chunk.text) >= _TINY
        and 3 * chunk.link_chars <= len(chunk.text)
        # What ends in a colon or a question leads on to something else.
        and chunk.text[-1] not in _LEADING
        and ends_sentence(chunk.text)
    )


def _share_place(field: Field, one: int, other: int) -> bool:
    """Return whether two paragraphs stand in one element, or in two of the same look within one."""
    place, beside = field.chunks[one].container, field.chunks[other].container
    if place == beside:
        return True
    look = field.look(one)
    return (
        min(place, beside) >= 0
        and look is not None
        and look == field.look(other)
        and field.parents[place] == field.parents[beside]
    )


def _heads_steps(chunks: Sequence[Chunk], kept: Sequence[int]) -> bool:
    """Return whether *kept* are a heading and the sentences of a list: how to get there, what to do, who was there."""
    if len(kept) <= _FEWEST_STEPS or chunks[kept[0]].kind != "heading":
        return False
    items = [chunks[i] for i in kept[1:]]
    return all(item.kind == "item" and not item.link_chars and ends_sentence(item.text) for item in items)


def _tells_date(chunks: Sequence[Chunk]) -> bool:
    """Return whether a line with a marked date is among the few *chunks*."""
    return len(chunks) <= _MOST_BETWEEN and any(chunk.times for chunk in chunks)


def _opens(chunk: Chunk) -> bool:
    return chunk.kind in ("figure", "embed") or (chunk.kind == "heading" and chunk.level > 1)


def _asks(chunk: Chunk) -> bool:
    """Return whether a paragraph is a question, as those of an interview are."""
    return chunk.kind == "paragraph" and chunk.text.endswith(_QUESTION)


def _questions(field: Field, kept: list[int]) -> set[tuple[int | None, bool]]:
    """Return how the questions among *kept* look."""
    return {(field.look(i), chunk.bold) for i in kept if _asks(chunk := field.chunks[i])}

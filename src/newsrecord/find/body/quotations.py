"""Join the paragraphs of one quotation that a story sets apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.page.outline import Chunk, Outline

__all__ = ["join_quotations"]

_FEWEST, _MOST = 2, 8
_LONGEST: Final = 2_500
_SHARE: Final = 0.4
_DEEPEST: Final = 4


def join_quotations(outline: Outline, chunks: list[Chunk]) -> list[Chunk]:
    """Return *chunks* with the paragraphs of each quotation as one, in lines of their own.

    Old pages indent whole stories by the same element: what holds much of the story stays as it is.
    """
    if sum([chunk.kind == "quote" for chunk in chunks]) < _FEWEST:
        return chunks
    groups = [group for group in _runs(outline, chunks) if len(group) > 1]
    if not groups:
        return chunks
    most = min(_LONGEST, _SHARE * sum([len(chunk.text) for chunk in chunks]))
    joined: dict[int, Chunk | None] = {}
    for group in groups:
        held = [chunks[place] for place in group]
        if len(held) <= _MOST and sum([len(chunk.text) for chunk in held]) <= most:
            joined.update(dict.fromkeys(group))
            text = "\n".join([chunk.text for chunk in held])
            joined[group[0]] = replace(held[0], text=text, note=held[-1].note)
    return [other for place, chunk in enumerate(chunks) if (other := joined.get(place, chunk)) is not None]


def _runs(outline: Outline, chunks: Sequence[Chunk]) -> list[list[int]]:
    """Return the places of neighbouring paragraphs that stand in one quotation."""
    runs: list[list[int]] = []
    last = -1
    for place, chunk in enumerate(chunks):
        holder = _holder(outline, chunk) if chunk.kind == "quote" else -1
        if holder >= 0:
            if holder == last and not chunks[place - 1].note:
                runs[-1].append(place)
            else:
                runs.append([place])
        last = holder
    return runs


def _holder(outline: Outline, chunk: Chunk) -> int:
    """Return the quotation around *chunk*, -1 where there is none."""
    for place, _ in zip(outline.around(chunk.container), range(_DEEPEST), strict=False):
        if outline.containers[place].tag == "blockquote":
            return place
    return -1

"""Find where a story can begin: what a page says before its headline is no part of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.keys import shared_words
from newsrecord.find.landmarks import headline_index
from newsrecord.page.outline import Outline

__all__ = ["find_opening"]

_ALIKE: Final = 0.6
_ALIKE_LESSER: Final = 0.8
_MOST: Final = 0.5
_LINES: Final = frozenset({"p", "span"})


def find_opening(outline: Outline, weights: Sequence[float]) -> int:
    """Return the index of the chunk that the story stands behind, or 0 where it may stand anywhere.

    That is its headline, where this has the words of the page's title and most of the page's prose follows it: before
    it come notices, offers, menus and columns of other stories.
    """
    index = headline_index(outline)
    if not index or outline.form == "text":
        return 0
    chunk = outline.chunks[index]
    titles = [meta.content for meta in outline.metas if meta.name in ("og:title", "twitter:title")]
    alike = max((shared_words(chunk.text, title) for title in (*titles[:2], outline.title) if title), default=0.0)
    if alike < (_ALIKE if chunk.level == 1 else _ALIKE_LESSER):
        return 0
    if sum(weights[index:]) < _MOST * sum(weights):
        return 0
    before, behind = (
        {_holder(outline, at) for at in range(*bounds) if weights[at]} for bounds in ((index,), (index, len(weights)))
    )
    return index if before.isdisjoint(behind) else 0


def _holder(outline: Outline, index: int) -> int:
    """Return the container that chunk *index* stands in with its neighbours."""
    around = outline.around(outline.chunks[index].container)
    return next((place for place in around if outline.containers[place].tag not in _LINES), -1)

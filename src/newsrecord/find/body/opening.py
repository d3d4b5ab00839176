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

    That is its headline, where most of the page's prose follows it and what prose comes before stands elsewhere:
    notices, offers, columns of other stories. The headline then has to have the words of the page's title.
    """
    index = headline_index(outline)
    if not index or outline.form == "text":
        return 0
    before = [place for place in range(index) if weights[place]]
    if not before and any(weights):
        return index
    if not _is_title(outline, index) or sum(weights[index:]) < _MOST * sum(weights):
        return 0
    chunks = outline.chunks
    holders = {_holder(outline, place) for place in {chunks[at].container for at in before}}
    behind = {chunks[at].container for at in range(index, len(weights)) if weights[at]}
    return 0 if any(_holder(outline, place) in holders for place in behind) else index


def _is_title(outline: Outline, index: int) -> bool:
    chunk = outline.chunks[index]
    least = _ALIKE if chunk.level == 1 else _ALIKE_LESSER
    titles = [meta.content for meta in outline.metas if meta.name in ("og:title", "twitter:title")]
    return any(shared_words(chunk.text, title) >= least for title in (*titles[:2], outline.title) if title)


def _holder(outline: Outline, container: int) -> int:
    """Return the container that the chunks in *container* stand in with their neighbours."""
    while container >= 0 and outline.containers[container].tag in _LINES:
        container = outline.containers[container].parent
    return container

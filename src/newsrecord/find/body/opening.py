"""Find where a story can begin, behind its headline, and the sentence or two that are the whole of a short one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.keys import shared_words
from newsrecord.find.landmarks import headline_index
from newsrecord.find.places import stands_within
from newsrecord.find.prose import ends_sentence
from newsrecord.page.outline import Outline

__all__ = ["find_brief", "find_opening"]

_ALIKE: Final = 0.6
_ALIKE_LESSER: Final = 0.8
_MOST: Final = 0.5
_STORY_TAGS: Final = frozenset({"article", "main"})
_SHORTEST: Final = 14
_FEWEST_BLANKS: Final = 2
_LEADING: Final = ":\uff1a"
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


def find_brief(outline: Outline, weights: Sequence[float]) -> list[int]:
    """Return the sentences below the headline that are too short to weigh anything, where its element has no others.

    They are all that a story says of which hardly anything is known yet.
    """
    index = headline_index(outline)
    chunks, containers = outline.chunks, outline.containers
    if index is None or outline.form == "text":
        return []
    first = next((place for place in range(index + 1, len(chunks)) if weights[place]), len(chunks))
    if first < len(chunks) and chunks[first].container == chunks[index].container:
        return []
    own = next((at for at in outline.around(chunks[index].container) if containers[at].tag in _STORY_TAGS), -1)
    if own < 0 or (first < len(chunks) and stands_within(outline, chunks[first].container, own)):
        return []
    return [
        place
        for place in range(index + 1, first)
        if (chunk := chunks[place]).kind == "paragraph"
        and chunk.role is None
        and not chunk.links
        and _is_long(chunk.text)
        and chunk.text[-1] not in _LEADING
        and ends_sentence(chunk.text)
        and stands_within(outline, chunk.container, own)
    ]


def _is_long(text: str) -> bool:
    """Return whether *text* is longer than a label: of a few words, or of as many signs where no blanks part them."""
    if text.isascii() or " " in text:
        return len(text) >= _SHORTEST and text.count(" ") >= _FEWEST_BLANKS
    return 2 * len(text) >= _SHORTEST


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

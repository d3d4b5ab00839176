"""Tell the stories that a page appends to its own as a reader comes to the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.landmarks import headline_index
from newsrecord.find.teasers import has_prose
from newsrecord.page.outline import Chunk, Outline

__all__ = ["find_next_stories"]

_LEAST: Final = 0.25
"""A page's own story is not much shorter than the next one: what is may be the head of one story in parts."""


def find_next_stories(outline: Outline, sums: Sequence[float]) -> Iterator[int]:
    """Yield the containers of stories behind the page's own: each has a first-rank heading, and stands beside the
    container of the page's headline, of the same element and called the same.

    Args:
        outline: the page.
        sums: how much prose each container holds.
    """
    tops = [(index, chunk) for index, chunk in outline.headings() if chunk.level == 1]
    if len(tops) < 2 or not any(has_prose(outline.containers, sums, chunk.container) for _, chunk in tops[1:]):
        return
    index = headline_index(outline)
    if index is None or outline.chunks[index].level != 1:
        return
    below = {-1: -1}
    inner = -1
    for place in outline.around(outline.chunks[index].container):
        below[place], inner = inner, place
    below[-1] = inner
    for _, chunk in [top for top in tops if top[0] > index]:
        branch = _branch(outline, chunk, below)
        if branch < 0:
            continue
        own = below[outline.containers[branch].parent]
        if own >= 0 and 0 < sums[branch] * _LEAST <= sums[own] and _is_alike(outline, own, branch):
            yield branch


def _branch(outline: Outline, chunk: Chunk, below: dict[int, int]) -> int:
    """Return the outermost container around *chunk* that is not around the headline, or -1."""
    branch = -1
    for place in outline.around(chunk.container):
        if place in below:
            break
        branch = place
    return branch


def _is_alike(outline: Outline, own: int, other: int) -> bool:
    one, two = outline.containers[own], outline.containers[other]
    # The first may be called the active one besides.
    return one.tag == two.tag and bool(two.names) and one.names >= two.names

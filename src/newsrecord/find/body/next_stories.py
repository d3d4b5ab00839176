"""Set aside the stories that a page appends to its own as a reader comes to the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Final

import attrs
from msgspec.structs import replace

from newsrecord.find.body.signed_below import signed_below
from newsrecord.find.landmarks import headline_index
from newsrecord.find.places import holders_of
from newsrecord.find.prose import weighable_chunks, weight
from newsrecord.find.titled import title_share
from newsrecord.page.outline import Outline

__all__ = ["without_next_stories"]

_LEAST: Final = 0.25
"""A page's own story is not much shorter than the next one: what is may be the head of one story in parts."""
_PROSE: Final = frozenset({"paragraph", "item", "quote", "pre"})
_ENOUGH: Final = 1_000
"""Prose of this weight is a story, however long the next one is."""
_MORE: Final = 0.2
"""The page's title says so much more of its own headline than of the next one."""


def without_next_stories(outline: Outline) -> Outline:
    """Return *outline* with what it holds of stories behind the page's own as furniture.

    Each of these has a heading of the first rank in it. Its container stands beside that of the page's headline, of the
    same element and called the same; or it is an article by the standard, and the page's title bears out the headline
    that stands without.
    """
    index = headline_index(outline) if outline.form == "html" else None
    if index is None:
        return outline
    tops = [place for place, chunk in outline.headings() if place > index and chunk.level == 1]
    found = _find(outline, index, tops) if tops else frozenset()
    if not found:
        return _without(outline, signed_below(outline, index))
    within = {-1: False}
    for place, holder in enumerate(outline.containers):
        within[place] = place in found or within[holder.parent]
    return _without(outline, {place for place, chunk in enumerate(outline.chunks) if within[chunk.container]})


def _without(outline: Outline, places: Set[int]) -> Outline:
    if not places:
        return outline
    chunks = [replace(each, role="furniture") if at in places else each for at, each in enumerate(outline.chunks)]
    return attrs.evolve(outline, chunks=tuple(chunks))


def _find(outline: Outline, index: int, tops: Sequence[int]) -> frozenset[int]:
    """Return the containers of the stories that *tops* head, behind the headline at *index*."""
    sums = _sum(outline)
    below = {-1: -1}
    inner = -1
    for place in outline.around(outline.chunks[index].container):
        below[place], inner = inner, place
    below[-1] = inner
    found = set(_articles(outline, index, tops, sums, below))
    if outline.chunks[index].level == 1:
        found.update(_alike(outline, tops, sums, below))
    return frozenset(found)


def _sum(outline: Outline) -> list[float]:
    """Return how much prose each container holds, at any depth."""
    sums = [0.0] * len(outline.containers)
    for _, chunk in weighable_chunks(outline):
        if chunk.container >= 0 and chunk.link_chars * 2 <= len(chunk.text) and chunk.kind in _PROSE:
            sums[chunk.container] += weight(chunk)
    for place in holders_of(outline, [place for place, value in enumerate(sums) if value]):
        if (parent := outline.containers[place].parent) >= 0:
            sums[parent] += sums[place]
    return sums


def _alike(outline: Outline, tops: Iterable[int], sums: Sequence[float], below: dict[int, int]) -> Iterator[int]:
    """Yield the containers beside that of the headline that look as it does, and hold one of *tops*."""
    for top in tops:
        branch = _branch(outline, outline.chunks[top].container, below)
        if branch < 0:
            continue
        own = below[outline.containers[branch].parent]
        if own >= 0 and 0 < sums[branch] * _LEAST <= sums[own] and _is_alike(outline, own, branch):
            yield branch


def _articles(
    outline: Outline, index: int, tops: Iterable[int], sums: Sequence[float], below: dict[int, int]
) -> Sequence[int]:
    """Return the articles with one of *tops* in them and without the headline, where enough prose stands elsewhere."""
    found: dict[int, int] = {}
    known = title_share(outline, index)
    for top in tops:
        article, shared = -1, -1
        for place in outline.around(outline.chunks[top].container):
            if place in below:
                shared = place
                break
            if article < 0 and outline.containers[place].tag == "article":
                article = place
        if article >= 0 and shared >= 0 and sums[article] and known >= _MORE + title_share(outline, top):
            found[article] = shared
    if not found:
        return ()
    own = max([sums[shared] for shared in found.values()]) - sum([sums[article] for article in found])
    return tuple(found) if own >= min(_ENOUGH, _LEAST * max([sums[article] for article in found])) else ()


def _branch(outline: Outline, inner: int, below: dict[int, int]) -> int:
    """Return the outermost container around *inner* that is not around the headline, or -1."""
    branch = -1
    for place in outline.around(inner):
        if place in below:
            break
        branch = place
    return branch


def _is_alike(outline: Outline, own: int, other: int) -> bool:
    one, two = outline.containers[own], outline.containers[other]
    # The first may be called the active one besides.
    return one.tag == two.tag and bool(two.names) and one.names >= two.names

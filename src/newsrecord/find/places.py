"""Look up the elements of a page by what they are called, and what stands within them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Final

from newsrecord.page.outline import Chunk, Outline

__all__ = [
    "bearers",
    "chunks_within",
    "holders_of",
    "outermost",
    "places_by_names",
    "places_named",
    "places_with_marks",
    "shown_chunks",
    "stands_within",
]

_WHOLE_PAGE: Final = frozenset({"html", "body"})
_SHOWN: Final = frozenset({"figure", "embed"})
_NOTHING: Final[frozenset[str]] = frozenset()


def places_named(outline: Outline, words: Set[str], never: Set[str] = frozenset()) -> list[int]:
    """Return the indexes of the containers that bear one of *words* in their names, and none of *never*, in page order.

    >>> from newsrecord.page.walk import read_page
    >>> outline = read_page("<div class=story-tags><p>Storm</div><div class=tag-cloud><p>Sea</div>")
    >>> [outline.containers[i].locator for i in places_named(outline, {"tag", "tags"}, {"cloud"})]
    ['(//div)[1]']
    """
    # Most of what is asked for is on no page.
    met = outline.once("words of names", _all_words).intersection(words)
    if not met:
        return []
    found = [
        place
        for names, places in places_by_names(outline).items()
        if not names.isdisjoint(met) and names.isdisjoint(never)
        for place in places
    ]
    return sorted([place for place in found if outline.containers[place].tag not in _WHOLE_PAGE])


def bearers(outline: Outline, words: Set[str]) -> frozenset[int]:
    """Return the indexes of all containers that bear one of *words*, the whole page among them."""
    met = outline.once("words of names", _all_words).intersection(words)
    if not met:
        return frozenset()
    return frozenset(
        [place for names, places in places_by_names(outline).items() if not names.isdisjoint(met) for place in places]
    )


def places_by_names(outline: Outline) -> Mapping[frozenset[str], Sequence[int]]:
    """Return the indexes of the containers, in page order, by what they are called: half are called like others."""
    return outline.once("places by names", _by_names)


def _all_words(outline: Outline) -> frozenset[str]:
    return _NOTHING.union(*places_by_names(outline))


def _by_names(outline: Outline) -> dict[frozenset[str], list[int]]:
    places: defaultdict[frozenset[str], list[int]] = defaultdict(list)
    for place, holder in enumerate(outline.containers):
        places[holder.names].append(place)
    return places


def places_with_marks(outline: Outline) -> Sequence[int]:
    """Return the indexes of the containers that say more of themselves than a class, in page order."""
    return outline.marked if outline.marked is not None else outline.once("places with marks", _with_marks)


def _with_marks(outline: Outline) -> tuple[int, ...]:
    return tuple(
        [
            place
            for place, holder in enumerate(outline.containers)
            if (marks := holder.attributes) and (len(marks) > 1 or "class" not in marks)
        ]
    )


def shown_chunks(outline: Outline) -> Sequence[tuple[int, int]]:
    """Return the indexes of the pictures and embeds, each with the container it stands in, which is none of -1."""
    return outline.once("shown chunks", _shown)


def _shown(outline: Outline) -> tuple[tuple[int, int], ...]:
    return tuple([(i, c.container) for i, c in enumerate(outline.chunks) if c.kind in _SHOWN])


def holders_of(outline: Outline, places: Iterable[int]) -> list[int]:
    """Return the indexes of the containers at *places* and of all around them, what stands within another before it."""
    containers = outline.containers
    found: set[int] = set()
    for inner in places:
        place = inner
        while place >= 0 and place not in found:
            found.add(place)
            place = containers[place].parent
    # A parent's index is smaller than its child's.
    return sorted(found, reverse=True)


def stands_within(outline: Outline, inner: int, outer: int) -> bool:
    """Return whether the container *inner* is *outer* or stands in it."""
    containers = outline.containers
    # What is around a container comes before it.
    while inner > outer:
        inner = containers[inner].parent
    return inner == outer


def outermost(outline: Outline, places: Iterable[int]) -> list[tuple[int, int]]:
    """Return those of *places* (in page order) that stand in none of the others, each with the index behind its parts.

    Containers come in page order, so that what stands within one follows on it.
    """
    holders = outline.containers
    found: list[tuple[int, int]] = []
    end = 0
    for place in places:
        if place < end:
            continue
        end = place + 1
        while end < len(holders) and holders[end].parent >= place:
            end += 1
        found.append((place, end))
    return found


def chunks_within(outline: Outline, place: int, end: int) -> list[tuple[int, Chunk]]:
    """Return the chunks with words in the containers from *place* to *end*, each with its index."""
    held = outline.once("chunks by place", _by_place)
    indexes = sorted(index for holder in range(place, end) for index in held.get(holder, ()))
    return [(index, outline.chunks[index]) for index in indexes]


def _by_place(outline: Outline) -> dict[int, list[int]]:
    held: defaultdict[int, list[int]] = defaultdict(list)
    for index, chunk in enumerate(outline.chunks):
        if chunk.text:
            held[chunk.container].append(index)
    return held

"""Tell the columns beside a story that hold teasers: a linked heading and a sentence, and again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsrecord.find.furniture import BARRED_TAGS
from newsrecord.find.landmarks import headline_index
from newsrecord.page.outline import Container, Outline

__all__ = ["find_columns_beside_short", "find_teaser_columns", "has_prose"]

_FEWEST: Final = 2
_NEAR: Final = 4
_LINKED: Final = 0.9
_OWN: Final = 0.6
"""The story's column holds this share of the prose at least; what leads into a list of things with links holds less."""
_A_HEADING: Final = 1.5
_MANY: Final = 3
_STORY_TAGS: Final = frozenset({"article", "main"})


def find_teaser_columns(
    outline: Outline, sums: Sequence[float], heavy: Sequence[tuple[int, int]], holding: Sequence[int], total: float
) -> Iterator[int]:
    """Yield the containers beside the story's whose prose stands under linked headings, a text or two under each.

    Args:
        outline: the page.
        sums: how much prose each container holds.
        heavy: the chunks of prose, each with its container.
        holding: the containers that hold any, from the innermost on.
        total: how much prose there is.
    """
    containers = outline.containers
    heads = _heads_near_prose(outline, sums)
    index = headline_index(outline) if len(heads) >= _FEWEST else None
    if index is None:
        return
    least = _OWN * total
    # What holds the story stands beside its headline on some pages.
    own = {-1, *outline.around(outline.chunks[index].container), *[i for i in holding if sums[i] >= least]}
    held = _branches(outline, heads, own)
    columns = {b for b, number in held.items() if b >= 0 and number >= _FEWEST and sums[b] > 0}
    if not columns:
        return
    columns = _beside(containers, columns, sums, total) - _parts(containers, columns, sums, held, holding)
    if not columns:
        return
    texts = _texts(outline, columns, heavy, holding)
    yield from (column for column in sorted(columns) if texts[column] <= _A_HEADING * held[column])


def find_columns_beside_short(
    outline: Outline, sums: Sequence[float], heavy: Sequence[tuple[int, int]], holding: Sequence[int], total: float
) -> Iterator[int]:
    """Yield the columns of teasers that hold most of a page's prose, because its story is a sentence or two.

    Such a story opens right below its headline, in an element for stories that the column stands outside of, or the
    column says by its element that it stands beside.  The arguments are those of `find_teaser_columns`.
    """
    heads = outline.once("linked heads", _linked_heads)
    headline = headline_index(outline) if len(heads) >= _MANY else None
    first = next(((i, place) for i, place in heavy if i > headline), None) if headline is not None else None
    if headline is None or first is None:
        return
    if any(headline < index < first[0] for index, chunk in outline.headings() if chunk.link_chars):
        return
    heads = _heads_near_prose(outline, sums)
    if len(heads) < _MANY:
        return
    inside = list(outline.around(first[1]))
    held = _branches(outline, heads, {-1, *inside, *outline.around(outline.chunks[headline].container)})
    columns = {b for b, n in held.items() if b >= 0 and n >= _MANY and sums[b] > (1 - _OWN) * total}
    if not columns:
        return
    stories = {place for place in inside if outline.containers[place].tag in _STORY_TAGS}
    texts = _texts(outline, columns, heavy, holding)
    for column in sorted(columns):
        apart = outline.containers[column].tag in BARRED_TAGS or not stories.issubset(outline.around(column))
        if apart and texts[column] <= _A_HEADING * held[column]:
            yield column


def _heads_near_prose(outline: Outline, sums: Sequence[float]) -> list[int]:
    """Return the containers of the headings that lead to other pages, where there is prose near."""
    heads = outline.once("linked heads", _linked_heads)
    # Most headings beside a story stand alone.
    return [place for place in heads if has_prose(outline.containers, sums, place)] if len(heads) >= _FEWEST else []


def _linked_heads(outline: Outline) -> list[int]:
    return [
        chunk.container
        for _, chunk in outline.headings()
        if chunk.link_chars and chunk.level > 1 and chunk.link_chars >= _LINKED * len(chunk.text)
        # The headings of tabs and folds lead down the page.
        if not (chunk.links and "#" in chunk.links[0].url)
    ]


def _beside(containers: Sequence[Container], columns: set[int], sums: Sequence[float], total: float) -> set[int]:
    """Return those of *columns* beside which most of the prose stands.

    The story's own column may be many: some pages set each paragraph, or each part, in a box of its own.
    """
    rest: dict[int, float] = {}
    for column in columns:
        parent = containers[column].parent
        rest[parent] = rest.get(parent, sums[parent] if parent >= 0 else total) - sums[column]
    return {column for column in columns if rest[containers[column].parent] >= _OWN * total}


def _parts(
    containers: Sequence[Container],
    columns: set[int],
    sums: Sequence[float],
    held: Mapping[int, int],
    holding: Sequence[int],
) -> set[int]:
    """Return those of *columns* that look as neighbours do with one linked heading, or with none.

    The ones are the things that a list tells of, the others parts of a story, which may hold a box of links each.
    """
    parents = {containers[i].parent for i in columns}
    alike = Counter(
        _look(containers[i]) for i in holding if containers[i].parent in parents and sums[i] and held.get(i, 0) <= 1
    )
    return {i for i in columns if alike[_look(containers[i])] >= _FEWEST} if alike else set()


def _look(container: Container) -> tuple[int, str, str]:
    return container.parent, container.tag, container.attributes.get("class", "")


def _texts(
    outline: Outline, columns: set[int], heavy: Sequence[tuple[int, int]], holding: Sequence[int]
) -> dict[int, int]:
    """Return how many texts stand in each of *columns*."""
    texts = dict.fromkeys(columns, 0)
    column_of = {-1: -1}
    for place in reversed(holding):
        column_of[place] = place if place in columns else column_of[outline.containers[place].parent]
    for _, container in heavy:
        if (column := column_of[container]) >= 0:
            texts[column] += 1
    return texts


def has_prose(containers: Sequence[Container], sums: Sequence[float], place: int) -> bool:
    """Return whether the container at *place*, or one of the few around it, holds prose."""
    for _ in range(_NEAR):
        if place < 0 or sums[place]:
            break
        place = containers[place].parent
    return place >= 0 and sums[place] > 0


def _branches(outline: Outline, places: Sequence[int], own: set[int]) -> dict[int, int]:
    """Return the outermost containers around *places* that are not among *own*, each with how many it holds."""
    held: dict[int, int] = {}
    for head in places:
        branch = -1
        for place in outline.around(head):
            if place in own:
                break
            branch = place
        held[branch] = held.get(branch, 0) + 1
    return held

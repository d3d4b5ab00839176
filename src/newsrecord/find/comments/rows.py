"""Find where posts may stand by what repeats: siblings that each hold a time, some words and the same buttons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from newsrecord.find.comments.nests import find_figured
from newsrecord.page.outline import Chunk, Outline

__all__ = ["find_rows"]

_FEWEST: Final = 3
_MOST_ASKED: Final = 200
_MOST_KINDS: Final = 40
"""Kinds of elements that are looked at; the rows of each may be the whole page."""
_LONGEST_BUTTON: Final = 30
_SHARE: Final = 0.8
_TITLE: Final = 15
_TEXT: Final = 40


def find_rows(outline: Outline) -> Iterator[tuple[int, frozenset[int]]]:
    """Yield each container whose parts may be a reader's post each, with the chunks in which their times may stand.

    All of them hold a short line with a figure, in elements called alike, and a line or button that the others have;
    most hold words that are no link, and none is headed by the title of another page, as teasers are.
    """
    for members in islice(_alike(outline), _MOST_KINDS):
        place = _parent_of(outline, members)
        if place < 0:
            continue
        rows = [range(first, stop) for (first, _), (stop, _) in pairwise(members)]
        if _share_buttons(outline, rows) and _say_something(outline, rows):
            yield place, frozenset([index for index, _ in members])


def _alike(outline: Outline) -> Iterator[Sequence[tuple[int, int]]]:
    """Yield the short lines with figures, in their order with their containers, by what these are called."""
    holders = outline.containers
    alike: dict[tuple[str, str, str], list[tuple[int, int]]] = {}
    for index, container in outline.once("lines with figures", find_figured):
        if container < 0:
            continue
        holder = holders[container]
        outer = holders[holder.parent].attributes.get("class", "") if holder.parent >= 0 else ""
        members = alike.setdefault((holder.tag, holder.attributes.get("class", ""), outer), [])
        if not members or members[-1][1] != container:
            members.append((index, container))
    yield from sorted((m for m in alike.values() if len(m) >= _FEWEST), key=len, reverse=True)


def _parent_of(outline: Outline, members: Sequence[tuple[int, int]]) -> int:
    """Return the container in which each of *members* stands in a part of its own; -1 where there is none."""
    around = {*outline.around(members[0][1])}
    place = next((each for each in outline.around(members[1][1]) if each in around), -1)
    parts = set()
    for _, container in islice(members, _MOST_ASKED):
        below = container
        while below > place and outline.containers[below].parent != place:
            below = outline.containers[below].parent
        if below <= place or below in parts:
            return -1
        parts.add(below)
    return place


def _share_buttons(outline: Outline, rows: Sequence[range]) -> bool:
    """Return whether most rows have a short line without figures that the others have too."""
    chunks = outline.chunks
    met: Counter[str] = Counter()
    for row in islice(rows, _MOST_ASKED):
        met.update({chunks[i].text for i in row if 0 < len(chunks[i].text) <= _LONGEST_BUTTON})
    least = max(2, _SHARE * min(len(rows), _MOST_ASKED))
    return any(times >= least and any(map(str.isalpha, text)) for text, times in met.items())


def _say_something(outline: Outline, rows: Sequence[range]) -> bool:
    """Return whether most rows hold words that are no link, and few are headed by a link to a page of their own."""
    said = 0
    titles: Counter[str] = Counter()
    for row in islice(rows, _MOST_ASKED):
        chunks = [outline.chunks[i] for i in row]
        said += any(len(each.text) >= _TEXT and each.link_chars * 2 < len(each.text) for each in chunks)
        titles.update({
            link.url for each in chunks if _is_title(each) for link in each.links if "#" not in link.url
        })  # fmt: skip
    count = min(len(rows), _MOST_ASKED)
    # The link to a writer is met again.
    return said * 2 > count and 2 * sum(times == 1 for times in titles.values()) < count


def _is_title(chunk: Chunk) -> bool:
    """Return whether a line is a link and may be the title of a page: a heading, or longer than a button."""
    return chunk.link_chars * 5 >= len(chunk.text) * 4 and (chunk.kind == "heading" or len(chunk.text) >= _TITLE)

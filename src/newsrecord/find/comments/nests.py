"""Find where comments may stand by how deep their times do: each answer one step deeper than what it answers."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Chunk, Outline

__all__ = ["find_nests"]

_LONGEST: Final = 60
_KINDS: Final = frozenset({"paragraph", "item"})
_INNERMOST: Final = 4
_FEWEST: Final = 4
_FEWEST_ANSWERS: Final = 2


def find_nests(outline: Outline) -> list[tuple[int, int]]:
    """Return the first and the last chunk of the runs of short lines that stand as times of a thread do, longest first.

    They stand in elements of the same tags, with a figure or a time in each, and go in by one step at a time; lists of
    other stories stand at one depth.
    """
    alike: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    containers = outline.containers
    for index, chunk in enumerate(outline.chunks):
        if len(chunk.text) > _LONGEST or chunk.kind not in _KINDS or not (chunk.times or _may_tell_time(chunk)):
            continue
        around = [*outline.around(chunk.container)]
        tags = tuple([containers[place].tag for place in around[:_INNERMOST]])
        alike.setdefault(tags, []).append((index, len(around)))
    found = [
        run
        for members in alike.values()
        if len(members) >= _FEWEST and len({depth for _, depth in members}) > 1
        for run in _runs(members)
    ]
    return [(run[0][0], run[-1][0]) for run in sorted(found, key=len, reverse=True)]


def _may_tell_time(chunk: Chunk) -> bool:
    """Return whether a short line has a figure and other signs; most short lines of a page are links without any."""
    text = chunk.text
    return chunk.link_chars * 2 <= len(text) and has_digit(text) and not text.isdecimal()


def _runs(members: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Yield the runs of *members*, chunks with their depths, in which none is more than a step below the one before."""
    steps = Counter(b[1] - a[1] for a, b in itertools.pairwise(members) if b[1] > a[1])
    step = steps.most_common(1)[0][0] if steps else 0
    if steps[step] < _FEWEST_ANSWERS:
        return
    begins = [
        i for i in range(1, len(members))
        if members[i][1] - members[i - 1][1] > step or (members[i][1] - members[i - 1][1]) % step
    ]  # fmt: skip
    for first, stop in itertools.pairwise([0, *begins, len(members)]):
        run = list(members[first:stop])
        rises = sum(b[1] > a[1] for a, b in itertools.pairwise(run))
        if len(run) >= _FEWEST and rises >= _FEWEST_ANSWERS and run[0][1] == min(depth for _, depth in run):
            yield run

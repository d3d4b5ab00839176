"""Find where comments may stand by how deep their times do: each answer one step deeper than what it answers."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Outline

__all__ = ["find_figured", "find_nests"]

_LONGEST: Final = 60
_KINDS: Final = frozenset({"paragraph", "item"})
_INNERMOST: Final = 4
_FEWEST: Final = 4
_FEWEST_ANSWERS: Final = 2
_NAME_AND_TIME: Final = 2


def find_figured(outline: Outline) -> Sequence[tuple[int, int]]:
    """Return the short lines with a figure or a time in each, as times are, with their containers."""
    found: list[tuple[int, int]] = []
    for index, chunk in enumerate(outline.chunks):
        size = len(text := chunk.text)
        # Most short lines of a page are links without a figure.
        if size > _LONGEST or chunk.kind not in _KINDS:
            continue
        if not chunk.times and (not has_digit(text) or text.isdecimal()):
            continue
        # The name and the time may be a link each: to the writer, to the comment.
        if not chunk.times and chunk.link_chars * 2 > size and len(chunk.addresses) < _NAME_AND_TIME:
            continue
        found.append((index, chunk.container))
    return found


def find_nests(outline: Outline) -> list[tuple[int, int]]:
    """Return the first and the last chunk of the runs of short lines that stand as times of a thread do, longest first.

    They stand in elements of the same tags, with a figure or a time in each, and go in by one step at a time; lists of
    other stories stand at one depth.
    """
    found = outline.once("lines with figures", find_figured)
    if len(found) < _FEWEST:
        return []
    runs = [
        run
        for members in _alike(outline, found)
        if len(members) >= _FEWEST and len({depth for _, depth in members}) > 1
        for run in _runs(members)
    ]
    return [(run[0][0], run[-1][0]) for run in sorted(runs, key=len, reverse=True)]


def _alike(outline: Outline, found: Sequence[tuple[int, int]]) -> Iterable[Sequence[tuple[int, int]]]:
    """Return chunks, given with their containers, by the tags of the elements around them, each with how deep it is."""
    alike: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for index, container in found:
        tags = [holder.tag for holder in outline.ancestors(container)]
        alike.setdefault(tuple(tags[:_INNERMOST]), []).append((index, len(tags)))
    return alike.values()


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

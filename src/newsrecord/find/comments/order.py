"""Tell from the order of their dates which comments of a flat list answer others.

Programs print the threads of a page by their first comments' dates, and the answers below each from the oldest to the
newest.  So an answer breaks the order: where the newest thread comes first, whatever is later than the thread above
answers something in it; where the oldest comes first, what is later than a comment further below cannot stand beside
that one.  A list that keeps one order throughout shows nothing of its threads, and one that is sorted by votes keeps
none: it is told by groups that could not have come about.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence
from typing import Final

import attrs

__all__ = ["Order", "read_order", "sort_keys"]

_FEWEST: Final = 6
_FEWEST_SURE: Final = 8
_FEWEST_ANSWERS: Final = 2
# Of a random order of a dozen comments and more hardly any keeps the rules below.
_MANY: Final = 12
_MOST_KNOWN: Final = 0.8
_MOST_ODD: Final = 0.1

Moment = dt.date | dt.datetime | None


@attrs.frozen
class Order:
    """What the dates of comments tell of their threads."""

    parents: tuple[int | None, ...] = ()
    """For each comment the one that it certainly answers, or None."""
    threads: tuple[int | None, ...] = ()
    """For each comment that certainly answers something the first comment of its thread, or None."""
    is_flat: bool = False
    """Whether the dates go one way only, so that nothing speaks for threads."""

    @property
    def is_nested(self) -> bool:
        """Whether some comments answer others."""
        return any(thread is not None for thread in self.threads)


def sort_keys(moments: Sequence[Moment]) -> list[int | None]:
    """Return numbers that compare as the *moments* do: days alone where most have no clock.

    >>> sort_keys([dt.datetime(2024, 3, 1, 0, 1), dt.datetime(2024, 3, 1), None])
    [63844934460, 63844934400, None]
    """
    timed = sum(isinstance(each, dt.datetime) for each in moments)
    if 2 * timed < sum(each is not None for each in moments):
        return [each.toordinal() if each is not None else None for each in moments]
    return [_seconds(each) if isinstance(each, dt.datetime) else None for each in moments]


def _seconds(moment: dt.datetime) -> int:
    offset = moment.utcoffset() or dt.timedelta()
    clock = moment.hour * 3_600 + moment.minute * 60 + moment.second
    return moment.toordinal() * 86_400 + clock - offset.days * 86_400 - offset.seconds


def read_order(keys: Sequence[int | None], *, answerable: bool, likes: Sequence[int | None] = ()) -> Order:
    """Return what the order of *keys* tells; *answerable* says that comments have a link to answer them.

    Few comments tell nothing, unless their *likes*, if they are given, show that they are not sorted by votes.

    >>> read_order([90, 80, 85, 70, 72, 60], answerable=True).parents
    (None, None, 1, None, 3, None)
    >>> read_order([60, 90, 70], answerable=True, likes=[None, None, None]).parents
    (None, 0, None)
    """
    known = [i for i, key in enumerate(keys) if key is not None]
    values = [key for key in keys if key is not None]
    is_flat = all(map(_is_kept, itertools.pairwise(values))) or all(map(_is_kept, itertools.pairwise(values[::-1])))
    nothing = Order((None,) * len(keys), (None,) * len(keys), len(values) > 1 and is_flat)
    if is_flat or len(known) < _MOST_KNOWN * len(keys):
        return nothing
    below = _next_smaller(values)
    rising = values[0] == min(values)
    roots = [i for i, end in enumerate(below) if end == len(values)] if rising else _falling(values)
    # One random order of three of six comments looks like falling threads, one of fourteen like rising ones.
    few = len(keys) < (_FEWEST if answerable or rising else _FEWEST_SURE)
    if few and not (answerable and likes and not _are_sorted([likes[known[i]] or 0 for i in roots])):
        return nothing
    groups = [range(a + 1, b) for a, b in itertools.pairwise([*roots, len(values)])]
    odd = {group.start for group in groups if not _could_be(values[group.start : group.stop], rising=rising)}
    answers = sum(map(len, groups))
    if (
        answers < (1 if few else _FEWEST_ANSWERS)
        or len(odd) > _MOST_ODD * sum(map(bool, groups))
        or (not rising and 2 * len(roots) < len(values) - 1 and len(values) < _MANY)
    ):
        return nothing
    parents: list[int | None] = [None] * len(keys)
    threads: list[int | None] = [None] * len(keys)
    for group in groups:
        root = group.start - 1
        falls = len(group) > 1 and values[group.start] > values[group.stop - 1]
        for k in group:
            threads[known[k]] = known[root]
            # The first answer stands right below what it answers; so does one that is no sibling of what follows.
            if k == group.start or (falls and group.start not in odd):
                parents[known[k]] = known[root]
            elif group.start not in odd and below[k] < below[k - 1]:
                parents[known[k]] = known[k - 1]
    return Order(tuple(parents), tuple(threads))


def _are_sorted(likes: Sequence[int]) -> bool:
    """Return whether comments may be sorted by their *likes*, which rough orders by votes keep but for small steps."""
    return any(likes) and all(b <= 2 * a + _FEWEST_ANSWERS for a, b in itertools.pairwise(likes))


def _is_kept(pair: tuple[int, int]) -> bool:
    return pair[0] <= pair[1]


def _next_smaller(values: Sequence[int]) -> list[int]:
    """Return for each value the index of the next that is smaller, or their number."""
    found = [len(values)] * len(values)
    waiting: list[int] = []
    for i, value in enumerate(values):
        while waiting and values[waiting[-1]] > value:
            found[waiting.pop()] = i
        waiting.append(i)
    return found


def _falling(values: Sequence[int]) -> list[int]:
    """Return the indexes of the values that none before them is smaller than."""
    roots: list[int] = []
    for i, value in enumerate(values):
        if not roots or value <= values[roots[-1]]:
            roots.append(i)
    return roots


def _could_be(group: Sequence[int], *, rising: bool) -> bool:
    """Return whether the comments of a *group* could be the answers to one: the oldest comes first at each level.

    Some programs print the newest answer first, under the newest thread.
    """
    if not rising and all(a >= b for a, b in itertools.pairwise(group)):
        return True
    highest = lowest = None
    for value in group:
        if highest is None or value >= highest:
            highest = value
        elif value < group[0] or (lowest is not None and value < lowest):
            return False
        else:
            lowest = value
    return True

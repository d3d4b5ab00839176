"""Keep ranges of a text so that the one which a name overlaps is found at once, however many there are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

__all__ = ["Ranges"]


class Ranges:
    """Ranges that do not overlap: of two that do, the first is kept.

    >>> ranges = Ranges([(4, 9), (6, 12), (20, 25)])
    >>> ranges.overlapping(8, 10), ranges.overlapping(9, 20)
    ((4, 9), None)
    """

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self.kept: list[tuple[int, int]] = []
        for start, end in sorted(ranges):
            if not self.kept or start >= self.kept[-1][1]:
                self.kept.append((start, end))
        self._starts = [start for start, _ in self.kept]

    def overlapping(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the first range that has a character of the range from *start* to *end*, or None."""
        place = bisect_right(self._starts, start) - 1
        if place >= 0 and self.kept[place][1] > start:
            return self.kept[place]
        if place + 1 < len(self.kept) and self.kept[place + 1][0] < end:
            return self.kept[place + 1]
        return None

    def cuts(self, start: int, end: int) -> bool:
        """Return whether a range reaches into that from *start* to *end* and is no smaller part of it.

        >>> Ranges([(4, 9)]).cuts(4, 12), Ranges([(4, 9)]).cuts(4, 9), Ranges([(4, 9)]).cuts(6, 12)
        (False, True, True)
        """
        first = self.overlapping(start, end)
        if first is None:
            return False
        last = self.kept[bisect_right(self._starts, end - 1) - 1]
        return first[0] < start or last[1] > end or first == (start, end)

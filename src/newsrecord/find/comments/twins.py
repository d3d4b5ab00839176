"""Tell the comments that a page prints twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.comments.reading import Reading

__all__ = ["without_twins"]

_LONG: Final = 30


def without_twins(readings: Sequence[Reading], ids: Sequence[str | None]) -> Iterator[tuple[Reading, int | None]]:
    """Yield each reading with the index of its twin before it, if any.

    A thread that is printed twice, for two widths of a screen, is one; a reader may say the same thing twice.
    """
    first: dict[tuple[object, ...], int] = {}
    twins: dict[int, int] = {}
    sure: set[int] = set()
    for index, reading in enumerate(readings):
        name = reading.person.name if reading.person is not None else None
        stamp = reading.stamp
        said = (reading.lines, name, stamp.values[0] if stamp is not None else None)
        if said in first:
            twins[index] = first[said]
            if stamp is not None and ":" in stamp.values[0] and sum(map(len, reading.lines)) >= _LONG:
                # Not in the same minute: comments that many liked stand above the others, too.
                sure.add(index)
        else:
            first[said] = index
    whole = len(twins) * 5 >= len(readings) * 2
    for index, reading in enumerate(readings):
        twin = twins.get(index)
        if twin is not None and not whole and index not in sure:
            twin = twin if ids[index] is not None and ids[index] == ids[twin] else None
        yield reading, twin

"""Put the parts of a page that arrive late where they belong, as the script that comes with them does in a browser.

React sends a page whose parts are not ready with ``<template id="B:0">`` (a whole boundary) or
``<template id="P:0">`` (a segment of one) in their place, and each part later, at the end of the page, as
``<div hidden id="S:0">``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

__all__ = ["Streams"]

T = TypeVar("T")

_SLOTS: Final = ("B:", "P:")
_PART: Final = "S:"


class Streams:
    """The slots seen so far, and the parts that came for them."""

    def __init__(self) -> None:
        self._slots: dict[str, tuple[int, int]] = {}
        self._parts: list[tuple[int, int, int]] = []

    def open_slot(self, name: str | None, container: int, at: int) -> None:
        """Take a ``<template>`` that keeps a place, in *container* and before chunk *at*."""
        if name is not None and name.startswith(_SLOTS):
            self._slots.setdefault(name[2:], (container, at))

    def slot_of(self, name: str) -> tuple[int, int] | None:
        """Return the container and the place that a part of this *name* belongs to, or None where it is no part."""
        return self._slots.get(name[2:]) if name.startswith(_PART) else None

    def add_part(self, at: int, first: int, last: int) -> None:
        """Take the end of a part: its chunks, from *first* up to *last*, belong before chunk *at*."""
        # Parts come one behind the other; one within another goes where that goes.
        while self._parts and self._parts[-1][1] >= first:
            self._parts.pop()
        first = max(first, self._parts[-1][2] if self._parts else 0)
        if first < last:
            self._parts.append((at, first, last))

    def put_in_place(self, chunks: Sequence[T]) -> Sequence[T]:
        """Return *chunks* in the order in which a reader sees them.

        >>> streams = Streams()
        >>> streams.open_slot("B:0", 0, 1)
        >>> streams.add_part(1, 2, 4)
        >>> streams.put_in_place(["a", "d", "b", "c"])
        ['a', 'b', 'c', 'd']
        """
        if not self._parts:
            return chunks
        # What a part held may have become one thing with what stands around it since: a table, the credit of a picture.
        parts = sorted((at, first, min(last, len(chunks))) for at, first, last in self._parts if first < len(chunks))
        moved = [False] * len(chunks)
        for _, first, last in parts:
            moved[first:last] = [True] * (last - first)
        waiting: dict[int, list[tuple[int, int]]] = {}
        for at, first, last in parts:
            waiting.setdefault(at, []).append((first, last))
        return self._lay(chunks, waiting, moved)

    def _lay(self, chunks: Sequence[T], waiting: dict[int, list[tuple[int, int]]], moved: list[bool]) -> Sequence[T]:
        laid: list[T] = []
        # What is open, innermost last: the next chunk to lay, where the stretch ends, and whether it is a part.
        stack: list[tuple[int, int, bool]] = [(0, len(chunks), False)]
        while stack:
            at, end, is_part = stack.pop()
            if at in waiting:
                stack.append((at, end, is_part))
                # A part may hold slots itself; the part of a slot is laid once.
                stack.extend((first, last, True) for first, last in reversed(waiting.pop(at)))
                continue
            if at >= end:
                continue
            if is_part or not moved[at]:
                laid.append(chunks[at])
            stack.append((at + 1, end, is_part))
        return laid

"""Tell which comments answer which by the numbers that the page gives them, or by how far they are set in."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from newsrecord.wire.look import Look
from newsrecord.wire.talk.parent_links import read_parent_links
from newsrecord.wire.talk.pieces import Piece
from newsrecord.wire.talk.sides import is_ordinal

__all__ = ["read_levels"]

_MOST_LEVELS: Final = 12
_LEAST_STEP: Final = 2


def read_levels(looks: Sequence[Look], pieces: Sequence[Piece]) -> dict[int, int]:
    """Return for comments that answer another its index: "2.1" answers "2"; what is set in, what stands above it.

    Links that lead from one to the other tell it too.
    """
    firsts = [piece.mark.first if piece.mark is not None and not piece.named else piece.lines.start for piece in pieces]
    indents = [looks[first].line.indent for first in firsts]
    behind = [piece.mark.last + 1 if piece.mark is not None and not piece.named else len(looks) for piece in pieces]
    signed = [piece.mark.first if piece.mark is not None else len(looks) for piece in pieces]
    numbers = [first - 1 if first else len(looks) for first in firsts]
    counted = _by_numbers(looks, numbers) or _by_numbers(looks, behind) or _by_numbers(looks, signed)
    return counted or _by_indents(indents) or read_parent_links(looks, pieces)


def _by_numbers(looks: Sequence[Look], places: Sequence[int]) -> dict[int, int]:
    """Return what the numbers tell that stand at *places*, one a comment."""
    texts = [looks[i].text if i < len(looks) else "" for i in places]
    # "#1.1 Ana Ruiz, 4 March": the number may open the line.
    texts = [text.partition(" ")[0] if text[:1] == "#" else text for text in texts]
    numbers = [text.strip("#№ .") if is_ordinal(text) else "" for text in texts]
    if numbers.count("") * 2 > len(numbers) or not any("." in number for number in numbers):
        return {}
    at: dict[str, int] = {}
    found: dict[int, int] = {}
    for i, number in enumerate(numbers):
        outer = number.rpartition(".")[0]
        if outer in at:
            found[i] = at[outer]
        if number:
            at[number] = i
    return found


def _by_indents(indents: Sequence[int]) -> dict[int, int]:
    """Return what lines that are set in tell, where all of them fit steps: each goes in by one at the most."""
    levels = sorted(set(indents))
    if not 1 < len(levels) <= _MOST_LEVELS or indents[0] != levels[0]:
        return {}
    if any(b - a < _LEAST_STEP for a, b in itertools.pairwise(levels)):
        return {}
    ranks = {indent: rank for rank, indent in enumerate(levels)}
    found: dict[int, int] = {}
    open_: list[int] = []
    for i, indent in enumerate(indents):
        rank = ranks[indent]
        if rank > len(open_):
            return {}
        del open_[rank:]
        if open_:
            found[i] = open_[-1]
        open_.append(i)
    return found

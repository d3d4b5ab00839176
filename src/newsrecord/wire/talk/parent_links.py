"""Tell which comments answer which by the links beside them that lead about a thread: "root | parent | prev | next"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from newsrecord.wire.look import Look
from newsrecord.wire.talk.notices import is_links, links_in
from newsrecord.wire.talk.pieces import Piece

__all__ = ["read_parent_links"]

_ROOT, _PARENT, _BEFORE = "root", "parent", "prev"
_LEADING: Final = frozenset({_ROOT, _PARENT, _BEFORE, "next"})
_LONGEST: Final = 160
_ABOVE: Final = 2
_BELOW: Final = 3
_THIRD: Final = 3


def read_parent_links(looks: Sequence[Look], pieces: Sequence[Piece]) -> dict[int, int]:
    """Return for comments that have a link to what they answer its index, where the links tell which that is.

    The first comment of all, and what begins a thread, has none.  What has one and no link to a comment before it at
    the same level is the first answer to the comment right above.  The link to what begins the thread is not printed
    where that is the one answered.
    """
    links = [_links_of(looks, piece, after) for piece, after in itertools.zip_longest(pieces, pieces[1:])]
    if not links or _PARENT in links[0] or not any(_PARENT in each for each in links):
        return {}
    leads = any(_BEFORE in each for each in links)
    found: dict[int, int] = {}
    # The comments that the last one stands under, and it; empty where that is not known.
    path: list[int] = []
    for i, each in enumerate(links):
        if _PARENT not in each:
            path, thread = [i], i
            continue
        if _PARENT not in links[i - 1] or (leads and _BEFORE not in each):
            found[i] = i - 1
            path = [*path, i] if path else []
        elif leads and _ROOT not in each:
            found[i] = thread
            path = [thread, i]
        elif leads and len(path) == _THIRD:
            found[i] = path[1]
            path = [*path[:-1], i]
        else:
            path = []
    return found


def _links_of(looks: Sequence[Look], piece: Piece, after: Piece | None) -> frozenset[str]:
    """Return which links that lead about a thread stand in the line that signs a comment, or around its words."""
    mark = piece.mark
    stop = piece.lines.stop + _BELOW if after is None else after.mark.first if after.mark else after.lines.start
    signing = range(mark.first, mark.last + 1 + _ABOVE) if mark is not None else range(0)
    found: set[str] = set()
    for i in signing:
        if i < len(looks) and "|" in looks[i].text and looks[i].width <= _LONGEST:
            found.update(part.strip(" []–-+").casefold() for part in looks[i].text.split("|"))
    for i in (*signing, *range(piece.lines.stop - 1, min(stop, piece.lines.stop + _BELOW))):
        if i < len(looks) and is_links(looks[i]):
            found.update(links_in(looks[i].text))
    return _LEADING & found

"""Find the reply that stands within the comment it answers, in an element of another kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.comments.ground import Ground
from newsrecord.find.comments.lines import Line

__all__ = ["find_nested"]

_PAIR: Final = 2
_NEAR: Final = 2


def find_nested(ground: Ground, place: int, lines: Sequence[Line], stamped: Sequence[int]) -> int:
    """Return the container of the one reply within a comment, or -1 where there is none.

    A comment that says when twice was changed later, tells when its writer joined, or holds another comment.  The words
    of that one stand behind its time, in an element that is called like that of the first one's words.

    Args:
        ground: the places of talk.
        place: the container that is the comment.
        lines: those of the comment.
        stamped: the numbers of the lines that say when.
    """
    if place < 0 or len(stamped) != _PAIR:
        return -1
    first, second = stamped
    around = {*ground.outline.around(lines[first].container)}
    nested = -1
    for index in ground.outline.around(lines[second].container):
        if index in around:
            break
        nested = index
    if nested <= place:
        return -1
    inside = range(nested, ground.ends[nested])
    said = {_look(ground, line) for line in lines[first + 1 : second] if line.container not in inside}
    said.discard(None)
    answers = [line for line in lines[second + 1 :] if line.container in inside and not line.is_linked]
    return nested if any(_look(ground, line) in said for line in answers) else -1


def _look(ground: Ground, line: Line) -> tuple[str, str] | None:
    """Return the element and the class that a line stands in, or None where it has no class."""
    for _, holder in zip(range(_NEAR), ground.outline.ancestors(line.container), strict=False):
        if name := holder.attributes.get("class"):
            return holder.tag, name
    return None

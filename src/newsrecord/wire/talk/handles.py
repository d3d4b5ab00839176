"""Read what stands for a reader beside the words of a comment: the letters of a picture, the name before the points."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.comments.talk_words import LIKES, key

__all__ = ["initials_of", "stands_for", "without_points"]

_POINTS: Final = re.compile(r"[\s•·|]{1,3}-?\d{1,6} (?P<word>[^\W\d_]{2,12})[\s•·|]{0,3}$")
_LONGEST_POINTS: Final = 26
_MOST_LETTERS: Final = 2


def initials_of(name: str) -> str:
    """Return the letters that stand for a reader's picture: "AR" for Ana Ruiz."""
    return "".join(part[0] for part in name.split()).upper()


def stands_for(letters: str, name: str) -> bool:
    """Return whether *letters* could stand for the picture of the reader of that *name*.

    >>> stands_for("A", "Ana Ruiz"), stands_for("Ole", "Ole Dahl")
    (True, False)
    """
    return len(letters) <= _MOST_LETTERS and name.casefold().startswith(letters[0].casefold())


def without_points(name: str) -> str:
    """Return *name* without how many readers like the comment, which may stand before the date: "Ana 12 points"."""
    found = _POINTS.search(name, max(0, len(name) - _LONGEST_POINTS))
    return name[: found.start()] if found is not None and key(found["word"]) in LIKES else name

"""Know the title of the page, which programs that render pages set above all its lines.

A page calls itself after its story and itself: "The strike ends - Lund Courier".  A reader who copies a page has no
such line; a program that prints the whole document has, and the page's menus stand between it and the headline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

__all__ = ["find_titled"]

_MARK: Final = re.compile(r"\s{1,3}[|–—•·»-]\s|\s?\|")
_MOST_MARKS: Final = 8
_SHORTEST: Final = 8
_LONGEST: Final = 320
# A headline has its kicker, its summary, a player with its title or who wrote the story beside it.
_NEAR: Final = 8


def find_titled(folded: Sequence[str], last: int) -> str:
    """Return the headline that the first line of a page says before the page's own name, or nothing.

    One of the lines down to *last* says it alone.

    >>> find_titled(["the strike ends - courier", "home", "ports", "the strike ends", "by ana ruiz"], 4)
    'the strike ends'
    >>> find_titled(["the strike ends", "by ana ruiz", "ports"], 2)
    ''
    """
    title = folded[0] if folded else ""
    if not _SHORTEST <= len(title) <= _LONGEST or " " not in title:
        return ""
    below = folded[1 : last + 1]
    if title in below[_NEAR:]:
        return title
    cuts = [found.start() for found in islice(_MARK.finditer(title), _MOST_MARKS)]
    fronts = [front for cut in reversed(cuts) if len(front := title[:cut].strip()) >= _SHORTEST]
    return next((front for front in fronts if front in below), "")

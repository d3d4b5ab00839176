"""Find the streets and roads that a text names; no gazetteer of this library has them."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.toponyms.ranges import Ranges
from newsrecord.toponyms.words import FUNCTION

__all__ = ["find_streets"]

_SIDE: Final = r"(?: (?:North|South|East|West))?+(?!\w)"
# What most paragraphs lack, and no street is named or numbered without.
_WORD: Final = re.compile(
    r" (?:Street|Avenue|Road|Boulevard|Drive|Lane|Parkway|Highway|Turnpike|Bypass|St\.|Ave\.|Rd\.|Blvd\.|Dr\.|Hwy\.)"
)
_ROAD: Final = re.compile(r"(?:Interstate|Highway|Route|Road|Hwy\.?|Loop|FM|I|US|SR|CR)[ -]\d")
_NAMED: Final = re.compile(
    r"(?<![\w.])(?:[^\W\d_a-z][\w’'.-]{0,30} ){0,4}(?:[^\W\d_a-z][\w’'-]{0,30}|\d{1,3}(?:st|nd|rd|th)) "
    r"(?:Street|Avenue|Road|Boulevard|Drive|Lane|Parkway|Highway|Turnpike|Bypass|St\.|Ave\.|Rd\.|Blvd\.|Dr\.|Hwy\.)"
    + _SIDE
)
_NUMBERED: Final = re.compile(
    r"(?<![\w.])(?:(?:U\.S\. |US |State |County )?(?:Interstate|Highway|Route|Road)|Hwy\.?|Loop|FM|I|US|SR|CR)"
    r"[ -]\d{1,4}[A-Z]?+" + _SIDE
)
_NOWHERE: Final = Ranges(())


def find_streets(text: str) -> list[tuple[int, int]]:
    """Return the ranges of *text* that name streets, in reading order.

    >>> text = "A crash closed Old Mill Road near Interstate 70."
    >>> [text[start:end] for start, end in find_streets(text)]
    ['Old Mill Road', 'Interstate 70']
    """
    numbered = Ranges(match.span() for match in _NUMBERED.finditer(text)) if _ROAD.search(text) else _NOWHERE
    spans = list(numbered.kept)
    for match in _NAMED.finditer(text) if _WORD.search(text) else ():
        start, end = match.span()
        words = match.group().split(" ")
        while len(words) > 2 and (words[0].lower() in FUNCTION or (words[0].endswith(".") and len(words[0]) > 3)):
            start += len(words.pop(0)) + 1
        if words[0].lower() not in FUNCTION and numbered.overlapping(start, end) is None:
            spans.append((start, end))
    return sorted(spans)

"""Leave out what is counted behind a date: views, comments, shares, by whatever word a language has for them."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import has_digit, holds
from newsrecord.patterns import late

__all__ = ["without_counts"]

_LONGEST: Final = 110
_SHORTEST: Final = 8
_CENTURIES: Final = ("20", "19")
# "3 412 прочитания 2 коментара": a number and one word, up to three times.  What a mark sets off is read with the talk.
_COUNTS: Final = late(r"(?:\s\d{1,3}(?:[., \u00a0]?\d{3}){0,2}\s[^\W\d_]{3,14}){1,3}$")


def without_counts(text: str) -> str:
    """Return a short line that has a year without the counts at its end, and "" where there are none.

    >>> without_counts("14 March 2024, 10:15 842 views 3 comments"), without_counts("14 March 2024")
    ('14 March 2024, 10:15', '')
    """
    if len(text) > _LONGEST or not text[-1:].isalpha() or not (has_digit(text) and holds(_CENTURIES, text)):
        return ""
    found = _COUNTS.search(text, _SHORTEST)
    before = text[: found.start()] if found is not None else ""
    return before if before[-1:].isalnum() and holds(_CENTURIES, before) else ""

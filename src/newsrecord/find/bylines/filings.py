"""Leave out of a byline what a publishing system sets behind it: what the entry is filed under, and its address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.cues import has_cue, opens_with_cue
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.entry_lines import ENTRY_STEMS, is_entry_line
from newsrecord.find.wordlists import has_digit, holds
from newsrecord.patterns import late

__all__ = ["without_filings"]

_MARK: Final = late(r"(\s{0,3}(?:[|\u00b7\u2022\n]|\s[\u2013\u2014-]\s)\s{0,3})")
_MARKS: Final = "|\u00b7\u2022\n\u2013\u2014"
# What stands beside a date in its part: "Posted on May 3, 2024", "3 May 2024, 10:15".
_BESIDE_DATE: Final = 16
# Who filed it, in the sentence that says so.
_FILED_BY: Final = late(
    r"(?<=\s)(?:by|von|par|por|da|door|av|af|przez|автором)\s(?P<name>[^.,]{2,60}?)"
    r"(?=\s(?:in|on|under|unter|am|le|el|il|op|den|dnia)\s|[.,]|$)",
    re.IGNORECASE,
)


def without_filings(lines: str) -> str:
    r"""Return a byline without what it says of where the entry is filed.

    Themes set the name, the date and the categories side by side; behind the date no person follows that no cue names.

    >>> without_filings("by Ana Roe | May 3, 2024 | Storms, Roads | 3 comments")
    'by Ana Roe | May 3, 2024 | | 3 comments'
    >>> without_filings("This entry was posted in Storms by Ana Roe. Bookmark the permalink.")
    'by Ana Roe'
    """
    if holds(ENTRY_STEMS, lines.casefold()) and is_entry_line(lines):
        found = _FILED_BY.search(lines)
        return f"by {found['name']}" if found is not None else ""
    if not any(mark in lines for mark in _MARKS):
        return lines
    pieces = _MARK.split(lines)
    if not has_cue(lines):
        return "".join(pieces[2:]) if _is_label(pieces) else lines
    if not has_digit(lines):
        return lines
    dated = next((at for at in range(2, len(pieces), 2) if _is_date(pieces[at])), len(pieces))
    for at in range(dated + 2, len(pieces), 2):
        if _is_filing(pieces[at]):
            # The mark before it is enough.
            pieces[at - 1], pieces[at] = " |", ""
    return "".join(pieces)


def _is_label(pieces: Sequence[str]) -> bool:
    """Return whether the first of *pieces* is one word, and the second a byline with a cue: "Analysis | By Ana Roe"."""
    first = pieces[0]
    return len(pieces) > 2 and first.isalpha() and opens_with_cue(pieces[2]) is not None and kind_of(first) == "person"


def _is_date(piece: str) -> bool:
    shape = find_shape(piece) if has_digit(piece) else None
    return shape is not None and len(piece) - len(shape[0]) <= _BESIDE_DATE


def _is_filing(piece: str) -> bool:
    """Return whether a piece behind the date is no more than words that would be taken for a person's name."""
    if not piece or has_digit(piece) or "@" in piece or ":" in piece or opens_with_cue(piece) is not None:
        return False
    items = [item.strip() for item in piece.split(",")]
    is_known = any(is_agency(item) or any(map(is_role_word, item.split())) for item in items)
    return not is_known and all(item and kind_of(item) == "person" for item in items)

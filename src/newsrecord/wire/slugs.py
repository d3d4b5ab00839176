"""Tell the lines that an agency writes for editors: slugs, priorities, and the people behind a report."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import holds
from newsrecord.patterns import late

__all__ = ["is_slug", "is_wire_credit"]

_LONGEST_CREDIT: Final = 320
_LONGEST_SLUG: Final = 120
_DPA: Final = frozenset({"dpa", "DPA", "Dpa"})
_TAKES: Final = ("writethru", " ld", " lead", " add")
_SLUG: Final = late(
    r"[A-Z]{2,3}-{1,2}[\w'’-]{2,40}(?:,.{0,60})?|"
    r"[A-Z0-9]{2,20}(?:[-/][A-Z0-9()]{1,20}){1,6}/?(?:\s?\([A-Z0-9, ]{1,40}\))?|[a-z]{2,5}[-_]\w[\w-]{2,60}|"
    r"[a-z]{2,4}(?:[/-][a-z]{2,4}){1,5}|[a-z]?\d{4}|(?:eds|editors|urgent|bulletin|flash|snap):?|"
    r"dpa [a-z]{2,6}(?: [a-z0-9]{1,6}){0,6}|.{0,60}\b(?:writethru|\d(?:st|nd|rd|th) (?:ld|lead|add)\b).{0,40}",
    re.IGNORECASE,
)
_SLUG_CASED: Final = re.compile(
    r"[^a-z]*|[^\s/]+(?:/[^\s/]+)+/?|[a-z\d/_-]+|[A-Z]{2,3}-{1,2}.*|dpa .*|"
    r".*(?:Writethru|\d(?:st|nd|rd|th) (?:Ld|Lead|Add)\b).*"
)
_WIRE_CREDIT: Final = re.compile(
    r"[(\[][^\n]{0,40}\b(?:reporting|writing|editing|edited|compiled|translated|graphics|redaktion|bearbeitet|"
    r"edición|editado)(?::| by| von| por)[^\n]{1,280}|(?:additional )?(?:reporting|writing|editing|edited|"
    r"compiled) by\b[^\n]{1,240}|"
    r"[(\[]?(?:with )?(?:agency )?inputs from [^\n.]{1,60}[)\]]?\.?|"
    r"[(\[]?[^\n.!?]{3,200}\scontributed (?:reporting )?to this (?:report|story|article)\.?[)\]]?",
    re.IGNORECASE,
)
_WIRE_STEMS: Final = (
    "eport", "riting", "dited", "diting", "ompiled", "ranslated", "raphics", "edaktion", "earbeitet", "edición",
    "ditado", "nputs", "ontribut", "EPORT", "RITING", "DITED", "DITING", "ONTRIBUT",
)  # fmt: skip
# What such a line opens with, if not with a bracket, or has within it.
_WIRE_OPENINGS: Final = frozenset(
    first + second
    for opening in ("ad", "re", "wr", "ed", "co", "wi", "ag", "in", "tr", "gr", "be")
    for first in (opening[0], opening[0].upper())
    for second in (opening[1], opening[1].upper())
)


def is_slug(text: str) -> bool:
    """Return whether *text* is a line for the desk: a slug, a priority, a take number, initials.

    >>> is_slug("BC-EU--Harbour Strike, 2nd Ld-Writethru"), is_slug("jd/abc/xy"), is_slug("Harbour strike ends")
    (True, True, False)
    """
    if len(text) > _LONGEST_SLUG or (" " in text and not _may_be_slug(text)):
        return False
    return _SLUG.fullmatch(text) is not None and _SLUG_CASED.fullmatch(text) is not None


def _may_be_slug(text: str) -> bool:
    """Return whether a line of several words has a sign that slugs have."""
    first, folded = text.partition(" ")[0], text.casefold()
    return "-" in first or "/" in first or first in _DPA or holds(_TAKES, folded)


def is_wire_credit(text: str) -> bool:
    """Return whether *text* names the people behind a report of an agency: "(Reporting by ...; editing by ...)"."""
    if len(text) > _LONGEST_CREDIT:
        return False
    if text[:2] not in _WIRE_OPENINGS and text[0] not in "([" and "ontribut" not in text and "ONTRIBUT" not in text:
        return False
    return holds(_WIRE_STEMS, text) and _WIRE_CREDIT.fullmatch(text) is not None

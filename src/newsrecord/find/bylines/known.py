"""Name the people that a page gives as its authors anywhere, and the lines of it that are bylines."""

from __future__ import annotations

from typing import Final

from newsrecord.find.bylines.byline import PRINTED_RULES, find_bylines
from newsrecord.page.outline import Outline

__all__ = ["author_names", "printed_lines"]

_LINES: Final = PRINTED_RULES | {"byline.name-shape", "byline.undersigned", "byline.opening", "byline.bracketed"}
_SURE: Final = 0.45
_LONGEST: Final = 100


def author_names(outline: Outline) -> frozenset[str]:
    """Return the full names of the people that the input gives as its authors anywhere."""
    return frozenset(
        author.name
        for found in outline.once("bylines", find_bylines)
        for author in found.value.authors
        if author.kind == "person" and " " in author.name
    )


def printed_lines(outline: Outline) -> frozenset[str]:
    """Return the lines of a page that are bylines and nothing else, as they stand."""
    return frozenset(
        found.evidence.raw
        for found in outline.once("bylines", find_bylines)
        if found.evidence.rule in _LINES and found.evidence.confidence >= _SURE and len(found.evidence.raw) <= _LONGEST
    )

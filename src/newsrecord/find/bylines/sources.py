"""Find the agency that a page names as the source of a story by nobody: "2026. 03. 12. 09:24 | Forrás: MTI"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.aside import SOURCE
from newsrecord.find.bylines.declared import make_byline
from newsrecord.find.candidate import Candidate
from newsrecord.find.landmarks import is_aside, near_headline
from newsrecord.model.byline import Byline
from newsrecord.page.outline import Outline

__all__ = ["credited_sources"]

_REACH: Final = 14
_LONGEST: Final = 90
_COLONS: Final = (":", "\uff1a")
_EDGES: Final = " .)]"
_TRUST: Final = 0.4


def credited_sources(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline that a short line near the headline is, whose source is an agency."""
    for _, chunk in near_headline(outline)[:_REACH]:
        text = chunk.text
        if chunk.kind == "heading" or chunk.role or len(text) > _LONGEST or not any(mark in text for mark in _COLONS):
            continue
        found = SOURCE.search(text)
        agency = found[1].partition(",")[0].strip(_EDGES) if found is not None else ""
        if agency and is_agency(agency) and not is_aside(outline, chunk):
            byline = Byline(text=" ".join(text.split()), agency=agency)
            yield make_byline(byline, "html", "source", chunk.locator, text, _TRUST)

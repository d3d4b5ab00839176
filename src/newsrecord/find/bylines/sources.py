"""Find the agency that a page names as the source of a story by nobody: "Forrás: MTI", "The road is open. — AFP"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.aside import SOURCE
from newsrecord.find.bylines.declared import make_byline
from newsrecord.find.candidate import Candidate
from newsrecord.find.landmarks import headline_index, is_aside, near_headline
from newsrecord.find.prose import long_chunks
from newsrecord.model.byline import Byline
from newsrecord.page.outline import Outline
from newsrecord.patterns import late

__all__ = ["closing_agencies", "credited_sources"]

_REACH: Final = 14
_LONGEST: Final = 90
_COLONS: Final = (":", "\uff1a")
_EDGES: Final = " .)]"
_TRUST: Final = 0.4
# Lines with offers may stand behind the last of the story.
_LAST: Final = 3
_TAIL: Final = late(
    r"[.!?\u2026\u201d\u00bb\"'\u0964]\s{0,2}(?:[\u2014\u2013-]{1,2}\s{0,2}|[(\[/])(?P<agency>[^\n()\[\]/.]{2,30})[)\]/]?$"
)
_TAIL_TRUST: Final = 0.3


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


def closing_agencies(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline that the end of the last paragraph is, where an agency is named behind its last sentence."""
    start = headline_index(outline) or 0
    told = [chunk for place, chunk in long_chunks(outline) if place > start and chunk.kind == "paragraph"]
    for chunk in told[-_LAST:]:
        found = _TAIL.search(chunk.text, max(0, len(chunk.text) - _LONGEST))
        if found is not None and is_agency(found["agency"]) and not is_aside(outline, chunk):
            agency = found["agency"].strip()
            byline = Byline(text=agency, agency=agency)
            yield make_byline(byline, "html", "closing", chunk.locator, chunk.text[-_LONGEST:], _TAIL_TRUST)
            return

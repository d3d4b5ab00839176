"""Find the agency that a page names as the source of a story by nobody: "Forrás: MTI", "The road is open. — AFP"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.aside import SOURCE
from newsrecord.find.bylines.declared import make_byline
from newsrecord.find.bylines.words import PICTURES
from newsrecord.find.candidate import Candidate
from newsrecord.find.dates.only import is_date_line
from newsrecord.find.landmarks import headline_index, is_aside, near_headline
from newsrecord.find.prose import long_chunks
from newsrecord.model.byline import Byline
from newsrecord.page.outline import Outline
from newsrecord.patterns import late

__all__ = ["closing_agencies", "credited_sources", "dated_agencies"]

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
_LONGEST_CODE, _LONGEST_CODED = 5, 24
_SHORTEST, _LONGEST_PARTED = 3, 60
_PARTED: Final = late(r"\s[|\u00b7\u2022\u2013\u2014-]\s(?=[^|\u00b7\u2022\u2013\u2014]{2,40}$)")


def credited_sources(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline that a short line near the headline is, whose source is an agency."""
    for _, chunk in near_headline(outline)[:_REACH]:
        text = chunk.text
        if chunk.kind == "heading" or chunk.role or len(text) > _LONGEST or not any(mark in text for mark in _COLONS):
            continue
        found = SOURCE.search(text)
        agency = found[1].partition(",")[0].strip(_EDGES) if found is not None else ""
        if agency and not is_agency(agency):
            # "dpa Sport": its own desk.
            agency, _, desk = agency.partition(" ")
            agency = agency if desk.isalpha() and desk.casefold() not in PICTURES else ""
        if agency and is_agency(agency) and not is_aside(outline, chunk):
            byline = Byline(text=" ".join(text.split()), agency=agency)
            yield make_byline(byline, "html", "source", chunk.locator, text, _TRUST)


def dated_agencies(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline that a line beside the date is, an agency alone or as its last part: "News - Lund Press"."""
    near = near_headline(outline)[:_REACH]
    for place, (_, chunk) in enumerate(near):
        text = chunk.text
        if chunk.kind == "heading" or chunk.role or len(text) > _LONGEST_PARTED:
            continue
        found = _PARTED.search(text)
        agency = text if found is None else text[found.end() :]
        if len(agency) < _SHORTEST or not is_agency(agency) or is_aside(outline, chunk):
            continue
        if any(is_date_line(each.text) for _, each in (*near[max(0, place - 1) : place], *near[place + 1 : place + 2])):
            byline = Byline(text=" ".join(text.split()), agency=agency)
            yield make_byline(byline, "html", "source", chunk.locator, text, _TRUST)


def closing_agencies(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline that the end of the last paragraph is, where an agency is named behind its last sentence.

    Or a line of its own is one below the story, where a code stands behind the agency.
    """
    start = headline_index(outline) or 0
    told = [chunk for place, chunk in long_chunks(outline) if place > start and chunk.kind == "paragraph"]
    for chunk in told[-_LAST:]:
        found = _TAIL.search(chunk.text, max(0, len(chunk.text) - _LONGEST))
        if found is not None and is_agency(found["agency"]) and not is_aside(outline, chunk):
            agency = found["agency"].strip()
            byline = Byline(text=agency, agency=agency)
            yield make_byline(byline, "html", "closing", chunk.locator, chunk.text[-_LONGEST:], _TAIL_TRUST)
            return
    # Threads of comments below a story have thousands of lines.
    coded = [chunk for chunk in outline.chunks[start:] if "/" in chunk.text and _has_code(chunk.text)]
    if len(coded) == 1 and not is_aside(outline, coded[0]):
        agency = coded[0].text.partition("/")[0]
        byline = Byline(text=coded[0].text, agency=agency)
        yield make_byline(byline, "html", "closing", coded[0].locator, coded[0].text, _TAIL_TRUST)


def _has_code(text: str) -> bool:
    """Return whether *text* is an agency and the code of whoever edited its story: "SDA/rum"."""
    if len(text) > _LONGEST_CODED:
        return False
    agency, _, code = text.partition("/")
    return 1 < len(code) <= _LONGEST_CODE and code.islower() and code.isalpha() and is_agency(agency)

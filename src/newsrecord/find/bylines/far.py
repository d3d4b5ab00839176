"""Choose among the printed bylines that stand far from the headline: most are those of other stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.bylines.lines import BYLINE_NAMES
from newsrecord.find.bylines.teased import is_teased
from newsrecord.find.candidate import Candidate
from newsrecord.find.landmarks import names_around
from newsrecord.find.prose import long_chunks
from newsrecord.model.byline import Byline
from newsrecord.page.outline import Chunk, Outline

__all__ = ["choose_far", "is_crosshead"]

_MOST: Final = 3
_ABOVE, _NEAR_TEXT = 14, 8
_RUNNING: Final = 160


def choose_far(outline: Outline, found: Sequence[tuple[Candidate[Byline], Chunk]]) -> Iterator[Candidate[Byline]]:
    """Yield those of the bylines *found* in lines far from the headline that may be the story's own."""
    # Many different names far from the headline are those of other stories, or of everybody who writes for the outlet.
    named = {each.value.names for each, _ in found}
    if len(named) <= _MOST:
        # Where one person writes all that a page leads to, its own story is by nobody else.
        is_own = len(named) == 1 < len(found)
        yield from (
            each
            for each, chunk in found
            if (is_own or not is_teased(outline, chunk)) and not is_crosshead(outline, each, chunk)
        )
    elif outline.form == "html":
        # One of them may stand right above the text: where the headline was not known, this is the story's own.  Or
        # it alone says that it tells who wrote, where the others are those of whoever commented.
        above = _above_text(outline)
        cued = [(each, chunk) for each, chunk in found if each.evidence.rule == "byline.cue"]
        is_only = len({each.value.names for each, _ in cued}) == 1
        yield from (
            each
            for each, chunk in cued
            if each.evidence.locator in above
            or (is_only and not is_teased(outline, chunk) and not is_crosshead(outline, each, chunk))
        )


def _above_text(outline: Outline) -> frozenset[str]:
    """Return the locators of the few lines above the first paragraphs of the page's text."""
    long = [place for place, chunk in long_chunks(outline) if chunk.kind == "paragraph" and len(chunk.text) > _RUNNING]
    first = next((one for one, third in zip(long, long[2:], strict=False) if third - one <= _NEAR_TEXT), 0)
    return frozenset(chunk.locator for chunk in outline.chunks[max(0, first - _ABOVE) : first])


def is_crosshead(outline: Outline, found: Candidate[Byline], chunk: Chunk) -> bool:
    """Return whether a heading names neither a desk nor a person by a whole name: "By the Numbers", "By Region"."""
    return (
        chunk.kind == "heading"
        and names_around(outline, chunk, 1).isdisjoint(BYLINE_NAMES)
        # "Written by Ana"
        and " " not in chunk.text.removesuffix(opens_with_cue(chunk.text) or "").strip()
        and found.evidence.rule == "byline.cue"
        and not any(a.kind == "staff" or (a.kind == "person" and " " in a.name) for a in found.value.authors)
    )

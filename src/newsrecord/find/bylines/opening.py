"""Find the author named in the line right above the first paragraph of a story, with the place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsrecord.find.bylines.declared import make_byline, read_byline
from newsrecord.find.bylines.first_lines import line_above_text
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.bylines.places import is_place
from newsrecord.find.candidate import Candidate
from newsrecord.model.byline import Byline
from newsrecord.page.outline import Outline

__all__ = ["opening_byline"]

_TRUST: Final = 0.5


def opening_byline(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline that opens the text itself: "Ana Ruiz, Nairobi".

    Desks that have one account for all put the writer's name there.
    """
    line = line_above_text(outline)
    if line is None or "," not in line.text:
        return
    byline = read_byline(outline, line.text)
    place, names = byline.location.name if byline.location is not None else "", byline.names
    if names and is_place(place) and all(map(is_name_shaped, names)) and line.text.startswith(names[0]):
        yield make_byline(byline, "html", "opening", line.locator, line.text, _TRUST)

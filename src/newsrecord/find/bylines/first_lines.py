"""Find the short line right above the first paragraph of a page's story, and the place that it may name."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import Final

from newsrecord.find.bylines.places import is_place
from newsrecord.find.landmarks import headline_index, is_aside
from newsrecord.find.prose import ends_sentence, long_chunks
from newsrecord.model.byline import Dateline
from newsrecord.model.location import Location
from newsrecord.page.outline import Chunk, Outline

__all__ = ["find_place_line", "line_above_text"]

_LONGEST: Final = 60
_LOOKED_AT: Final = 12


def line_above_text(outline: Outline) -> Chunk | None:
    """Return the short line in the element that holds the paragraphs, right above the first of them, or None."""
    return outline.once("line above the text", _line_above_text)


def _line_above_text(outline: Outline) -> Chunk | None:
    head = headline_index(outline)
    start = -1 if head is None else head
    prose = ((i, chunk.container) for i, chunk in long_chunks(outline) if i > start and _is_prose(chunk))
    # A summary stands alone in its element, above the text.
    first = next((i for (i, own), (_, other) in pairwise(islice(prose, _LOOKED_AT)) if own == other), 0)
    line = outline.chunks[first - 1] if first else None
    if line is None or line.kind != "paragraph" or line.role is not None or not 1 < len(line.text) <= _LONGEST:
        return None
    if line.container != outline.chunks[first].container or is_aside(outline, line):
        return None
    return line


def _is_prose(chunk: Chunk) -> bool:
    text = chunk.text
    return (
        chunk.kind == "paragraph"
        and len(text) > _LONGEST
        and chunk.link_chars * 2 < len(text)
        and chunk.role is None
        and ends_sentence(text)
    )


def find_place_line(outline: Outline) -> Dateline | None:
    """Return the dateline of a story that sets the place in bold above the first paragraph, as Finnish papers do."""
    line = line_above_text(outline) if outline.form == "html" else None
    if line is None or not line.bold or not is_place(line.text):
        return None
    return Dateline(text=line.text, location=Location(name=line.text))

"""Take the paragraphs of a story for paragraphs where a page sets all of them in elements for headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.page.outline import Chunk

__all__ = ["without_heading_text"]

_LONG: Final = 100
_LONG_DENSE: Final = 50
_OFTEN: Final = 3
_UNSPACED: Final = "\u0e00"
_ENDS: Final = frozenset('.!?…。！？؟।۔"”»’“)）')


def without_heading_text(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """Return *chunks*, those that a page sets as headings as paragraphs where they are its text.

    Writers choose an element for the size of its letters.  Several headings of one rank are whole sentences of some
    length then, and there is more of them than of paragraphs; cards of other stories are links.

    >>> line = Chunk(kind="heading", text="The mill closed. " * 8 + "Rain.", container=0, tag="h4", locator="", level=4)
    >>> {chunk.kind for chunk in without_heading_text([line] * 4)}, without_heading_text([line])[0].kind
    ({'paragraph'}, 'heading')
    """
    # Most headings are a few words, and slices are soon looked at.
    long = [c for c in chunks if c.kind == "heading" and c.level > 1 and c.text[_LONG_DENSE:] and not c.link_chars]
    told = [c for c in long if _is_told(c.text)]
    if len(told) < _OFTEN:
        return chunks
    said = sum([len(c.text) for c in chunks if c.kind == "paragraph" and c.link_chars * 2 < len(c.text) > _LONG])
    if sum([len(c.text) for c in told]) <= said:
        return chunks
    levels = [c.level for c in told]
    level = max(levels, key=levels.count)
    if levels.count(level) < _OFTEN:
        return chunks
    return [
        replace(c, kind="paragraph", level=0)
        if c.kind == "heading" and c.level == level and (_is_told(c.text) or c.text[-1:] == ".")
        else c
        for c in chunks
    ]


def _is_told(text: str) -> bool:
    length = len(text)
    return length > _LONG_DENSE and (length > _LONG or text[0] >= _UNSPACED) and text[-1] in _ENDS

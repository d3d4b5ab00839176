"""Part the headline from the lines below it, where a page without headings sets both in one block."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.page.outline import Chunk

__all__ = ["part_title_line"]

_WITHIN: Final = 60
_SHORTEST: Final = 12
_LONGEST: Final = 600
_MOST_LINES: Final = 6


def part_title_line(chunks: Sequence[Chunk], title: str | None) -> Sequence[Chunk]:
    r"""Return *chunks* with the line that the page's *title* repeats in a chunk of its own.

    Old pages set headline, summary and byline in large, slanted and bold letters, parted by ``<br>``.  A page with
    headings is left alone.

    >>> block = Chunk(kind="paragraph", text="Mill will close\nOwners blame cloth", container=0, tag="td", locator="")
    >>> [chunk.text for chunk in part_title_line([block], "The Mail: Mill will close")]
    ['Mill will close', 'Owners blame cloth']
    """
    if not title or any(chunk.kind == "heading" for chunk in chunks):
        return chunks
    for place, chunk in enumerate(chunks[:_WITHIN]):
        text = chunk.text
        if chunk.kind != "paragraph" or "\n" not in text or len(text) > _LONGEST or chunk.links:
            continue
        lines = text.split("\n")
        at = next((at for at, line in enumerate(lines) if len(line) >= _SHORTEST and line in title), -1)
        if at >= 0 and len(lines) <= _MOST_LINES:
            parts = [replace(chunk, text=line, times=()) for line in lines[:-1]]
            return (*chunks[:place], *parts, replace(chunk, text=lines[-1]), *chunks[place + 1 :])
    return chunks

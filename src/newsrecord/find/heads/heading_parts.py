"""Put together a heading that holds elements of its own."""

from __future__ import annotations

from typing import Final

from newsrecord.find.titled import is_line_above
from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["heading_parts"]

# What stands between kicker and headline for those who hear the page.
_DASHES: Final = "-\u2013\u2014| "


def heading_parts(outline: Outline, index: int) -> tuple[str, str, tuple[str, ...]]:
    """Return where the heading of a chunk stands, its text, and the lines within it.

    A heading that holds elements of its own, for kicker and headline, comes as several chunks.
    """
    chunk = outline.chunks[index]
    holder = _heading_element(outline, chunk)
    first = last = index
    if holder is None:
        while first > 0 and is_line_above(outline, first - 1):
            first -= 1
    else:
        while first > 0 and _is_part(outline, first - 1, chunk.level, holder):
            first -= 1
        while last + 1 < len(outline.chunks) and _is_part(outline, last + 1, chunk.level, holder):
            last += 1
    locator = chunk.locator if holder is None else holder.locator
    parts = tuple(part.text for part in outline.chunks[first : last + 1] if part.text)
    if len(parts) < 2:
        return chunk.locator, chunk.text, parts
    if parts[1].startswith(":"):
        # The page itself joins kicker and headline, with a colon that style sheets hide.
        joined = f"{parts[0]}{' '.join(parts[1:])}"
        return locator, joined, (joined,)
    return locator, " ".join(parts), (parts[0], *[part.lstrip(_DASHES) for part in parts[1:]])


def _is_part(outline: Outline, index: int, level: int, holder: Container) -> bool:
    chunk = outline.chunks[index]
    # A heading of its own within the heading is a line on its own: a date, a subtitle.
    return (chunk.kind != "heading" or chunk.level == level) and _heading_element(outline, chunk) is holder


def _heading_element(outline: Outline, chunk: Chunk) -> Container | None:
    for holder, _ in zip(outline.ancestors(chunk.container), range(4), strict=False):
        if holder.tag in ("h1", "h2"):
            return holder
    return None

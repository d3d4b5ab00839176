"""Put together a heading that holds elements of its own."""

from __future__ import annotations

from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["heading_parts"]


def heading_parts(outline: Outline, index: int) -> tuple[str, str, tuple[str, ...]]:
    """Return where the heading of a chunk stands, its text, and the lines within it.

    A heading that holds elements of its own, for kicker and headline, comes as several chunks.
    """
    chunk = outline.chunks[index]
    holder = _heading_element(outline, chunk)
    if holder is None:
        return chunk.locator, chunk.text, (chunk.text,)
    first = last = index
    while first > 0 and _is_part(outline, first - 1, chunk.level, holder):
        first -= 1
    while last + 1 < len(outline.chunks) and _is_part(outline, last + 1, chunk.level, holder):
        last += 1
    parts = tuple(part.text for part in outline.chunks[first : last + 1] if part.text)
    if len(parts) < 2:
        return chunk.locator, chunk.text, parts
    if parts[1].startswith(":"):
        # The page itself joins kicker and headline, with a colon that style sheets hide.
        joined = f"{parts[0]}{' '.join(parts[1:])}"
        return holder.locator, joined, (joined,)
    return holder.locator, " ".join(parts), parts


def _is_part(outline: Outline, index: int, level: int, holder: Container) -> bool:
    chunk = outline.chunks[index]
    # A heading of its own within the heading is a line on its own: a date, a subtitle.
    return (chunk.kind != "heading" or chunk.level == level) and _heading_element(outline, chunk) is holder


def _heading_element(outline: Outline, chunk: Chunk) -> Container | None:
    for holder, _ in zip(outline.ancestors(chunk.container), range(4), strict=False):
        if holder.tag in ("h1", "h2"):
            return holder
    return None

"""Put together a heading that holds elements of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.keys import fold
from newsrecord.find.titled import is_called_summary, is_line_above, titles_of
from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["heading_parts", "line_of_heading", "titled_lines"]

_SHORTEST: Final = 12
_FEWEST_WORDS: Final = 3
_MOST_LINES: Final = 6

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
    if parts and (behind := line_of_heading(outline, last)) is not None:
        parts = (*parts[:-1], f"{parts[-1]} {behind.text}")
    if len(parts) < 2:
        return chunk.locator, parts[0] if parts else chunk.text, parts
    if parts[1].startswith(":"):
        # The page itself joins kicker and headline, with a colon that style sheets hide.
        joined = f"{parts[0]}{' '.join(parts[1:])}"
        return locator, joined, (joined,)
    return locator, " ".join(parts), (parts[0], *[part.lstrip(_DASHES) for part in parts[1:]])


def line_of_heading(outline: Outline, index: int | None) -> Chunk | None:
    """Return the line set small within the heading at *index*, behind its words, that the page's titles have as well.

    Publishing systems set the second half of a headline so, too.
    """
    if index is None or index < 0 or index + 1 >= len(outline.chunks):
        return None
    chunk, below = outline.chunks[index], outline.chunks[index + 1]
    if chunk.level != 1 or below.tag not in ("small", "span") or below.kind != "paragraph" or below.container < 0:
        return None
    if chunk.container not in (below.container, outline.containers[below.container].parent):
        return None
    whole = fold(f"{chunk.text} {below.text}")
    return below if any(fold(title).startswith(whole) for title in titles_of(outline)) else None


def titled_lines(parts: Sequence[str], titles: Sequence[str]) -> str:
    r"""Return the lines at the head or the end of a heading that one of the *titles* is, where none is all; or "".

    Kicker and subtitle stand in one element with a headline, and a break between them.  What goes on in small
    letters is one line set in two.

    >>> titled_lines(["Storm in Lund\nHarbour shut for weeks"], ["Harbour shut for weeks"])
    'Harbour shut for weeks'
    >>> titled_lines(["Harbour shut for weeks\nby a storm"], ["Harbour shut for weeks"])
    ''
    """
    lines = [line.strip() for part in parts for line in part.split("\n")]
    if not 1 < len(lines) <= _MOST_LINES:
        return ""
    keys = frozenset(map(fold, titles))
    if fold(" ".join(lines)) in keys:
        return ""
    for at in range(1, len(lines)):
        front, rest = " ".join(lines[:at]), " ".join(lines[at:])
        if rest[:1].islower():
            continue
        if fold(rest) in keys and _is_title(rest):
            return rest.lstrip(_DASHES)
        if fold(front) in keys and _is_title(front):
            return front
    return ""


def _is_title(text: str) -> bool:
    return len(text) >= _SHORTEST and (not text.isascii() or text.count(" ") + 1 >= _FEWEST_WORDS)


def _is_part(outline: Outline, index: int, level: int, holder: Container) -> bool:
    chunk = outline.chunks[index]
    if chunk.tag == "small" or is_called_summary(outline, index):
        # What is set small behind a headline, or called what stands below one.
        return False
    # A heading of its own within the heading is a line on its own: a date, a subtitle.
    return (chunk.kind != "heading" or chunk.level == level) and _heading_element(outline, chunk) is holder


def _heading_element(outline: Outline, chunk: Chunk) -> Container | None:
    for holder, _ in zip(outline.ancestors(chunk.container), range(4), strict=False):
        if holder.tag in ("h1", "h2"):
            return holder
    return None

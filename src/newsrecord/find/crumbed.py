"""Tell the last step of the way to a page from the headline, where the first rank of headings is given to it."""

from __future__ import annotations

from typing import Final

from newsrecord.find.declared import main_node, strings_in
from newsrecord.find.keys import fold
from newsrecord.find.standing import is_boxed, list_around
from newsrecord.find.titled import likeness
from newsrecord.page.outline import Chunk, Outline

__all__ = ["UNLIKE", "heading_behind", "is_crumb"]

UNLIKE: Final = 0.15
"""Headings that share less than this with the page's titles are of another matter."""
_CRUMBS: Final = frozenset({"breadcrumb", "breadcrumbs", "crumb", "crumbs"})
_REACH: Final = 20


def is_crumb(outline: Outline, index: int) -> bool:
    """Return whether a first-rank heading is the last step of the way to the page, not the line above the story.

    Some publishing systems set the title for search engines there, and the headline for readers in a lesser heading.
    """
    chunk = outline.chunks[index]
    holders = [holder for holder, _ in zip(outline.ancestors(chunk.container), range(4), strict=False)]
    if any(holder.tag == "nav" or not holder.names.isdisjoint(_CRUMBS) for holder in holders):
        return True
    return any(holder.tag in ("li", "ol", "ul") for holder in holders[:2]) and _ends_list(outline, index)


def _ends_list(outline: Outline, index: int) -> bool:
    """Return whether the line above a heading within a list is an entry of that list, and nothing but a link."""
    if index == 0:
        return False
    above = outline.chunks[index - 1]
    own = list_around(outline, outline.chunks[index])
    return above.kind == "item" and _is_link(above) and own >= 0 and list_around(outline, above) == own


def _is_link(chunk: Chunk) -> bool:
    return 0 < len(chunk.text.replace(" ", "")) <= chunk.link_chars


def heading_behind(outline: Outline, index: int, titles: list[str]) -> int | None:
    """Return the second-rank heading on the same matter that follows a crumb before any running text."""
    crumb = fold(outline.chunks[index].text)
    main = main_node(outline)
    declared = strings_in(main.values.get("headline"), outline.limits.max_headline) if main is not None else ()
    known = [*titles, crumb, *declared]
    for place in range(index + 1, min(len(outline.chunks), index + 1 + _REACH)):
        chunk = outline.chunks[place]
        if chunk.kind == "paragraph" and len(chunk.text) > 200:
            return None
        if chunk.kind == "heading" and chunk.level == 2 and len(chunk.text) >= 12 and not is_boxed(outline, chunk):
            if fold(chunk.text).startswith(crumb + " "):
                # What begins with the crumb itself goes on with a summary.
                return None
            if likeness(chunk, known) >= UNLIKE and 2 * len(chunk.text) >= len(crumb):
                return place
    return None

"""Find the rows of a forum's lists, each with the latest post of a board or thread, and pages that are such lists."""

from __future__ import annotations

from typing import Final

from newsrecord.find.places import outermost, places_named
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Container, Outline

__all__ = ["find_forum_list", "forum_rows", "is_of_forum_row"]

# What forum systems call these cells; the one word "last" stands for "last-post", "nodeLastPost".
_NAMES: Final = word_set("last lastpost lastposter lastpostby lastpostinfo forumlastpost threadlastpost topiclastpost")
_JOINED: Final = ("lastpost", "lastthread", "lastreply", "lastmessage", "lasttopic")
_FEWEST: Final = 3
"""Rows that make a list: a single one may be the last post of a thread, or the last of a row of cards."""
_SHARE: Final = 0.4
"""Part of the page's letters that the rows of such a list hold, where it is the page."""


def forum_rows(outline: Outline) -> frozenset[int]:
    """Return the containers that each tell of a board or thread and of its latest post; none where they are no list.

    >>> from newsrecord.page.walk import read_page
    >>> row = "<li><p>Sails<p>All of them<div class=lastpost>by Ana</div>"
    >>> len(forum_rows(read_page(row * 3))), len(forum_rows(read_page(row)))
    (3, 0)
    """
    return outline.once("forum rows", _find_rows)


def _find_rows(outline: Outline) -> frozenset[int]:
    holders = outline.containers
    called = [place for place in places_named(outline, _NAMES) if _is_called_so(holders[place])]
    if len(called) < _FEWEST:
        return frozenset()
    cells = [place for place, _ in outermost(outline, called)]
    rows = frozenset([holders[cell].parent for cell in cells])
    # Where each has no row of its own, nothing but the cells is known.
    found = rows if len(rows) == len(cells) else frozenset(cells)
    return found if len(found) >= _FEWEST else frozenset()


def _is_called_so(holder: Container) -> bool:
    """Return whether the words of a name are one: "post last" is the last of a row of cards."""
    called = holder.attributes.get("class", "").lower().replace("-", "").replace("_", "")
    return any(name in called for name in _JOINED)


def is_of_forum_row(outline: Outline, container: int) -> bool:
    """Return whether a container is one of the `forum_rows` or stands in one."""
    rows = forum_rows(outline)
    return bool(rows) and not rows.isdisjoint(outline.around(container))


def find_forum_list(outline: Outline) -> int:
    """Return how many rows with a latest post the page lists; 0 where it holds more than them: a thread, say."""
    rows = forum_rows(outline)
    if not rows:
        return 0
    size = within = 0
    for chunk in outline.chunks:
        size += len(chunk.text)
        if is_of_forum_row(outline, chunk.container):
            within += len(chunk.text)
    return len(rows) if within >= _SHARE * size else 0

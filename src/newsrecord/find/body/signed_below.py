"""Find the story below a page's own that a heading opens, with a byline or a date behind it set as the page's own."""

from __future__ import annotations

from collections.abc import Set
from itertools import takewhile
from typing import Final

from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.dates.only import is_date_line
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.prose import weight
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Chunk, Outline

__all__ = ["signed_below"]

_HEAD: Final = 5
_BEHIND: Final = 3
_LONGEST: Final = 120
_LOWEST: Final = 3
_OWN: Final = 600
_OTHER: Final = 300
"""So much prose stands above the heading, and below it."""
_MOST_OF_IT: Final = 4
"""A page's own story is not much shorter than the next one."""
_MOST: Final = 2
"""More such headings are those of a list, or of what happens hour by hour."""

Look = tuple[str, frozenset[str]]


def signed_below(outline: Outline, index: int) -> Set[int]:
    """Return the places of what stands below the story whose headline is at *index* and belongs to another one."""
    chunks = outline.chunks
    heads = [place for place, chunk in outline.headings() if place > index + 2 and chunk.level <= _LOWEST]
    if not heads:
        return frozenset()
    # Behind a further heading it is the first of several stories that one title heads.
    behind = takewhile(lambda chunk: chunk.kind != "heading", chunks[index + 1 : index + 1 + _HEAD])
    own = {look for chunk in behind if _signs(chunk) and (look := _look(outline, chunk))[1]}
    if not own:
        return frozenset()
    tags = {tag for tag, _ in own}
    found = []
    for place in heads:
        for each in chunks[place + 1 : place + 1 + _BEHIND]:
            # The tag rules out most lines before anything else is asked, and the look nearly all.
            if each.tag in tags and _look(outline, each) in own and _signs(each):
                found.append(place)
                break
    if not 0 < len(found) <= _MOST:
        return frozenset()
    first = found[0]
    places = _region(outline, index, first)
    told = sum([weight(chunk) for at, chunk in enumerate(chunks[:first]) if at > index and at not in places])
    other = sum([weight(chunks[place]) for place in places])
    return places if told >= _OWN and _OTHER <= other <= _MOST_OF_IT * told else frozenset()


def _look(outline: Outline, chunk: Chunk) -> Look:
    """Return the element of a line, and what it is called, or else what the one around it is."""
    place = chunk.container
    if place < 0:
        return chunk.tag, frozenset()
    holder = outline.containers[place]
    if not holder.names and holder.parent >= 0:
        holder = outline.containers[holder.parent]
    return chunk.tag, holder.names


def _signs(chunk: Chunk) -> bool:
    """Return whether a line says who wrote, or when."""
    text = chunk.text
    if not 0 < len(text) <= _LONGEST or chunk.kind == "heading":
        return False
    if chunk.times or opens_with_cue(text) is not None:
        return True
    return has_digit(text) and (is_date_line(text) or find_shape(text) is not None)


def _region(outline: Outline, index: int, place: int) -> Set[int]:
    """Return the places of the heading at *place* and what it heads: its branch, or the rest of its container."""
    around = set(outline.around(outline.chunks[index].container))
    branch = -1
    for each in outline.around(outline.chunks[place].container):
        if each in around:
            break
        branch = each
    holder = branch if branch >= 0 else outline.chunks[place].container
    inside = {-1: False}
    for each, container in enumerate(outline.containers):
        inside[each] = each == holder or inside[container.parent]
    start = 0 if branch >= 0 else place
    return {at for at, chunk in enumerate(outline.chunks) if at >= start and inside[chunk.container]}

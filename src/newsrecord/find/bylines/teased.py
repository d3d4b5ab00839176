"""Tell a byline that belongs to a teaser of another story from the one of the page's own story."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsrecord.find.bylines.links import leads_to_author
from newsrecord.find.landmarks import headline_index
from newsrecord.page.outline import Chunk, Outline

__all__ = ["is_button_by", "is_teased"]

_BOX: Final = 3
_AHEAD: Final = 3
_BEHIND: Final = 14
_SHORTEST: Final = 20
_RUNNING: Final = 160


def is_teased(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a line with a byline is that of another story.

    A teaser has its title, which leads to the story, and the byline below it in one small box, apart from the headline.
    """
    headline = headline_index(outline)
    if headline is None:
        return False
    for place, each in enumerate(outline.chunks):  # noqa: B007
        if each is chunk:
            break
    # Below the headline the story's sections stand above its byline, and lead away as well.
    is_below = headline < place <= headline + _BEHIND
    end = min(place + 1 + _AHEAD, headline if place < headline else len(outline.chunks))
    if any(map(_runs, outline.chunks[place + 1 : end])):
        # Where the text of a story stands below, the title above is its own, and leads to a page of its own.
        return False
    own = set(islice(outline.around(chunk.container), _BOX)).difference(
        outline.around(outline.chunks[headline].container)
    )
    return any(
        len(other.text) >= _SHORTEST
        and _is_all_link(other)
        and (other.kind == "heading" or not is_below)
        and not own.isdisjoint(islice(outline.around(other.container), _BOX))
        for other in outline.chunks[max(0, place - _AHEAD) : place]
    )


def _is_all_link(chunk: Chunk) -> bool:
    """Return whether a line is nothing but links."""
    return 0 < chunk.link_chars >= len(chunk.text) - 1


def is_button_by(chunk: Chunk) -> bool:
    """Return whether a line is all link, the word for "by" as well, and leads to nobody's page: "By region"."""
    return _is_all_link(chunk) and not any(map(leads_to_author, chunk.addresses))


def _runs(chunk: Chunk) -> bool:
    return chunk.kind == "paragraph" and len(chunk.text) - chunk.link_chars > _RUNNING

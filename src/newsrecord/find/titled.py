"""Tell how like the titles that a page declares a line of it is."""

from __future__ import annotations

from typing import Final

from newsrecord.find.keys import shared_words
from newsrecord.page.outline import Chunk, Outline

__all__ = ["is_called_summary", "is_front", "is_line_above", "likeness", "title_share", "titles_of"]

# Nothing joins what is the whole title; a colon belongs to a headline.
_JOINING: Final = frozenset(("", *"-_|\uff5c\u2013\u2014\u00b7\u00bb"))
_SHORTEST_FRONT: Final = 6
_SECTION_BEHIND: Final = 0.9
_SUMMARY_NAMES: Final = frozenset(
    "standfirst dek deck subtitle subheadline subhead strapline untertitel ondertitel undertitel sottotitolo subtitulo "
    "soustitre chapo bajada copete ingress manchet".split()
)
_LAST_SPACED: Final = "\u2e7f"


def titles_of(outline: Outline) -> list[str]:
    """Return the titles that the page declares for itself."""
    titles = [meta.content for meta in outline.metas if meta.name in ("og:title", "twitter:title")]
    return [title for title in (*titles[:2], outline.title) if title]


def likeness(chunk: Chunk, titles: list[str]) -> float:
    """Return how much of the words of *chunk* and of the title that is most like it is the same."""
    return max((shared_words(chunk.text, title) for title in titles), default=0.0)


def title_share(outline: Outline, index: int) -> float:
    """Return how much of the words of chunk *index* and of the title of the page that is most like it is the same."""
    return likeness(outline.chunks[index], titles_of(outline))


def is_called_summary(outline: Outline, index: int) -> bool:
    """Return whether chunk *index* stands in an element that is called after what sums a story up."""
    chunk = outline.chunks[index]
    holder = outline.containers[chunk.container] if chunk.container >= 0 else None
    return holder is not None and holder.tag == chunk.tag and not holder.names.isdisjoint(_SUMMARY_NAMES)


def is_front(text: str, titles: list[str]) -> float:
    """Return how sure a line is all that a title has before what is joined to it: "渡轮恢复通航_海港日报".

    In scripts without blanks the headline and the outlet's name are one word each, or one word together; the section
    may stand between them, behind a blank.
    """
    length = len(text)
    if length < _SHORTEST_FRONT or max(text) <= _LAST_SPACED:
        return 0.0
    behind = [title[length:] for title in titles if title.startswith(text)]
    if any(rest.lstrip()[:1] in _JOINING for rest in behind):
        return 1.0
    is_most = any(rest[0] == " " and len(rest) <= length and not _JOINING.isdisjoint(rest) for rest in behind)
    return _SECTION_BEHIND * is_most


def is_line_above(outline: Outline, index: int) -> bool:
    """Return whether a part of a heading stands right above another one of the same heading.

    An element without a name is no container: its lines are of one place, and its spans of the same rank.
    """
    chunk = outline.chunks[index]
    if chunk.kind != "heading" or chunk.container < 0 or index + 1 >= len(outline.chunks):
        return False
    below = outline.chunks[index + 1]
    if below.kind != "heading" or below.level != chunk.level or below.link_chars:
        return False
    if chunk.tag == "span":
        return outline.containers[chunk.container].parent == below.container
    return below.locator == chunk.locator

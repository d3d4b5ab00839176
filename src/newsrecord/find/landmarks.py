"""Find the places of a page that the other finders steer by: the visible headline, and what is no part of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["fold", "headline_index", "is_aside", "is_boxed", "names_around", "near_headline", "shared_words"]

_WORD: Final = re.compile(r"\w{1,60}")
_ASIDE_TAGS: Final = frozenset({"nav", "aside", "footer", "form", "select", "button", "dialog"})
_ASIDE_NAMES: Final = word_set(
    """
    related recommended recommendation recommendations teaser teasers sidebar footer nav navigation menu
    comments comment newsletter promo promos trending popular mostread widget carousel breadcrumb breadcrumbs
    cookie consent modal popup outbrain taboola subscribe advert advertisement ads
    """
)
# Names that a headline's own surroundings bear on some sites: an opinion piece is a "comment".
_HARMLESS: Final = frozenset({"comment", "comments", "breadcrumb", "breadcrumbs", "subscribe", "widget", "navigation"})
_BOX_NAMES: Final = _ASIDE_NAMES - _HARMLESS
_SPOKEN: Final = frozenset({"comment", "comment-author", "comment-date", "comment-likes", "comment-count"})
_ASIDE_ROLES: Final = _SPOKEN | {"furniture"}
_WHOLE_PAGE: Final = frozenset({"body", "html"})
_NEAR_BEFORE, _NEAR_AFTER = 6, 14


def fold(text: str) -> str:
    """Return *text* as a key for comparing headlines and names: words in lower case, without marks.

    >>> fold("ISIL 'leaves'  fighters")
    'isil leaves fighters'
    """
    return " ".join(_WORD.findall(text[:2_000].casefold()))


def shared_words(one: str, other: str) -> float:
    """Return how much of the words of two texts is the same, from 0 to 1 (Jaccard).

    >>> shared_words("fighters stranded in Mosul", "Mosul: fighters stranded")
    0.75
    """
    first, second = set(fold(one).split()), set(fold(other).split())
    if not first or not second:
        return 0.0
    return len(first & second) / len(first | second)


def headline_index(outline: Outline) -> int | None:
    """Return the index of the chunk that is the story's visible headline, or None where no chunk is.

    A page may have several first-rank headings (the outlet's name, a teaser); the one whose words stand in the page's
    title is the story's.
    """
    return outline.once("headline", _find_headline)


def _find_headline(outline: Outline) -> int | None:
    tops = []
    for index, chunk in enumerate(outline.chunks):
        if chunk.role == "headline":
            return index
        if chunk.kind == "heading" and chunk.level == 1 and chunk.text and not chunk.role:
            tops.append(index)
    if len(tops) == 1:
        return tops[0]
    titles = [meta.content for meta in outline.metas if meta.name in ("og:title", "twitter:title")]
    titles = [title for title in (*titles[:2], outline.title) if title]
    if tops:
        return max(tops[:40], key=lambda i: (_rank(outline, i, titles), -i))
    return _lesser_heading(outline, titles)


def _rank(outline: Outline, index: int, titles: list[str]) -> float:
    chunk = outline.chunks[index]
    likeness = max((shared_words(chunk.text, title) for title in titles), default=0.0)
    return likeness - 0.5 * is_boxed(outline, chunk) - 0.3 * any(c.hidden for c in outline.ancestors(chunk.container))


def _lesser_heading(outline: Outline, titles: list[str]) -> int | None:
    """Return the heading of a lower rank, or the short line, whose words are those of the title."""
    best, best_rank = None, 0.6
    # A line that shares no word with the title need not be measured.
    openings = {word for title in titles for word in fold(title).split()}
    looked_at = 0
    for index, chunk in enumerate(outline.chunks[:400]):
        if not chunk.text or len(chunk.text) >= 300 or fold(chunk.text[:40]).partition(" ")[0] not in openings:
            continue
        looked_at += 1
        rank = max((shared_words(chunk.text, title) for title in titles), default=0.0) + 0.2 * (chunk.kind == "heading")
        if rank > best_rank:
            best, best_rank = index, rank
        if looked_at > 100:
            break
    return best


def near_headline(outline: Outline, index: int | None) -> Iterator[tuple[int, Chunk]]:
    """Yield the chunks around the headline, with their distance from it: those behind it first.

    A short story has its readers' comments near the headline too; their names and dates are never the story's.
    """
    if index is None:
        index = -1
    behind = range(index + 1, min(len(outline.chunks), index + 1 + _NEAR_AFTER))
    before = range(index - 1, max(-1, index - 1 - _NEAR_BEFORE), -1)
    for place in (*behind, *before):
        if outline.chunks[place].role not in _SPOKEN:
            yield abs(place - index), outline.chunks[place]
    if outline.form == "text":
        # Agencies date a copy in its last line.
        for chunk in outline.chunks[index + 1 + _NEAR_AFTER :]:
            if chunk.role == "date":
                yield _NEAR_AFTER + 1, chunk


def names_around(outline: Outline, chunk: Chunk, levels: int = 3) -> frozenset[str]:
    """Return the words of the classes and ids of the *levels* elements around *chunk*."""
    known = outline.once("names around", _no_names)
    place = (chunk.container, levels)
    found = known.get(place)
    if found is None:
        found = known[place] = _names_above(outline, chunk.container, levels)
    return found


def _no_names(_: Outline) -> dict[tuple[int, int], frozenset[str]]:
    return {}


def _names_above(outline: Outline, container: int, levels: int) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for holder, _ in zip(outline.ancestors(container), range(levels), strict=False):
        if holder.tag in ("body", "article", "main"):
            break
        found |= holder.names
    return found


def is_boxed(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a heading stands in navigation, a footer, a form or a box of other stories."""
    if chunk.role in _ASIDE_ROLES:
        return True
    return any(_is_beside(holder, _BOX_NAMES) for holder in outline.ancestors(chunk.container))


def is_aside(outline: Outline, chunk: Chunk) -> bool:
    """Return whether *chunk* stands in navigation, a footer, a form, the comments or a box of other stories."""
    if chunk.role in _ASIDE_ROLES:
        return True
    return chunk.container >= 0 and outline.once("asides", _find_asides)[chunk.container]


def _find_asides(outline: Outline) -> list[bool]:
    """Return for each container whether it stands beside the story; each knows by its parent, which comes before."""
    asides: list[bool] = []
    for holder in outline.containers:
        above = holder.parent >= 0 and asides[holder.parent]
        asides.append(above or _is_beside(holder, _ASIDE_NAMES))
    return asides


def _is_beside(holder: Container, names: frozenset[str]) -> bool:
    return holder.tag in _ASIDE_TAGS or (holder.tag not in _WHOLE_PAGE and not holder.names.isdisjoint(names))

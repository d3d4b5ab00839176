"""Find the categories that a blog files a post under, in the lines above and below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.landmarks import headline_index, is_aside, near_headline
from newsrecord.find.places import chunks_within, outermost, places_named
from newsrecord.find.subjects.subject_words import opens_tags
from newsrecord.find.subjects.trails import clean_trail
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk, Outline

__all__ = ["find_filings"]

_NEAR_BEFORE: Final = 6
_LONGEST: Final = 160
_LONGEST_FILED: Final = 60
_MOST: Final = 6
_PAGE: Final = re.compile(r"/(?:blog-)?(?:category|categories|categorie|kategorie|categoria|rubrique)/[^/?#]{1,100}/?$")
_LISTS: Final = frozenset({"category", "categories"})
_POSTS: Final = frozenset({"post", "entry", "article", "item"})
# Categories of the whole site, and what the class of a post says that it is in.
_ELSEWHERE: Final = word_set(
    "widget sidebar cloud menu menus nav navbar dropdown card cards related footer header hentry type status format"
)
_FEET: Final = frozenset({"footer"})
_OWN_FEET: Final = frozenset({"entry", "post", "article"})
_META_LINES: Final = word_set("meta postmeta postmetadata footer footers info byline")
# "Posted by Ana Ruiz on 3 May 2021 in Harbour": what stands before the link.
_FILED: Final = (" in ", " under ", " en ", " em ", " dans ")


def find_filings(outline: Outline) -> Iterator[Candidate[tuple[str, ...]]]:
    """Yield the categories that a line of the post names, the surest first: by its links, or by what it is called."""
    index = headline_index(outline)
    start = max(0, index - _NEAR_BEFORE) if index is not None else 0
    declared = frozenset(link.url for link in outline.links if link.rel == "category" and link.text)
    line = _most_linked(outline, start, declared) if declared else None
    if line is not None and not opens_tags(line.text):
        yield _make(_linked(line, declared), "rel-category", line, 0.8)
        return
    for _, chunk in near_headline(outline):
        if chunk.link_chars and len(chunk.text) <= _LONGEST and (names := _led_to(chunk)):
            if not is_aside(outline, chunk):
                yield _make(names, "category-page", chunk, 0.6)
            return
    yield from _in_lists(outline, start)
    yield from _in_lines(outline, start)


def _most_linked(outline: Outline, start: int, urls: frozenset[str]) -> Chunk | None:
    """Return the first line with links to all of *urls*, or else with most: the story's own text may link to one."""
    best, most = None, 0
    for chunk in outline.chunks[start:]:
        if chunk.link_chars and (found := len(_linked(chunk, urls))) > most and _is_own(outline, chunk):
            best, most = chunk, found
            if most >= len(urls):
                break
    return best


def _is_own(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a line is none of a box beside the story, or stands in the foot of the story."""
    if not is_aside(outline, chunk):
        return True
    holders = list(outline.ancestors(chunk.container))
    foot = next((number for number, holder in enumerate(holders) if _FEET & holder.names or holder.tag == "footer"), -1)
    if 0 <= foot <= 2 and not holders[foot].names.isdisjoint(_OWN_FEET):
        return True
    # Menus and boxes of other stories stand in no foot of an article, and lists have several.
    return 0 <= foot <= 2 and any(holder.tag == "article" or "hentry" in holder.names for holder in holders[foot:])


def _make(names: Sequence[str], rule: str, chunk: Chunk, trust: float) -> Candidate[tuple[str, ...]]:
    return candidate(
        clean_trail(names), source="html", rule=f"sections.{rule}", locator=chunk.locator, raw=" | ".join(names),
        confidence=trust,
    )  # fmt: skip


def _linked(chunk: Chunk, urls: frozenset[str]) -> list[str]:
    """Return what the links of a line to one of *urls* say, unless these are tags."""
    names = [chunk.text[link.start : link.end].strip() for link in chunk.links if link.url in urls]
    return names if len(names) <= _MOST and not any(name.startswith("#") for name in names) else []


def _led_to(chunk: Chunk) -> list[str]:
    """Return what the links of a line to pages of categories say."""
    if not any("ategor" in address or "rubrique" in address for address in chunk.addresses):
        return []
    names = [chunk.text[link.start : link.end].strip() for link in chunk.links if _PAGE.search(link.url) is not None]
    return names if len(names) <= _MOST else []


def _in_lists(outline: Outline, start: int) -> Iterator[Candidate[tuple[str, ...]]]:
    """Yield the first list that is called one of a post's categories."""
    places = [
        place
        for place in places_named(outline, _LISTS, _ELSEWHERE)
        if not outline.containers[place].names.isdisjoint(_POSTS) and not outline.containers[place].hidden
    ]
    for place, end in outermost(outline, places)[:_MOST]:
        chunks = [chunk for index, chunk in chunks_within(outline, place, end)[: _MOST + 1] if index >= start]
        names = [chunk.text[link.start : link.end].strip() for chunk in chunks for link in chunk.links]
        if 0 < len(names) <= _MOST and all(len(chunk.text) <= _LONGEST_FILED for chunk in chunks):
            if not is_aside(outline, chunks[0]):
                yield _make(names, "category-list", chunks[0], 0.55)
            return


def _in_lines(outline: Outline, start: int) -> Iterator[Candidate[tuple[str, ...]]]:
    """Yield what the line below or above a post that dates it says that it was filed under."""
    for place in places_named(outline, _META_LINES):
        for index, chunk in chunks_within(outline, place, place + 1)[:2]:
            text = chunk.text
            if index < start or not chunk.link_chars or len(text) > _LONGEST or find_shape(text) is None:
                continue
            names = [text[link.start : link.end] for link in chunk.links if text[: link.start].lower().endswith(_FILED)]
            if names and _is_own(outline, chunk):
                yield _make(names[:1], "filed-in", chunk, 0.5)
                return

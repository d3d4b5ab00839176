"""Find the lists of tags that a page prints above or below a story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsrecord.find.declared import join_locators
from newsrecord.find.landmarks import headline_index, is_aside
from newsrecord.find.places import chunks_within, outermost, places_named
from newsrecord.find.subjects.labelled_tags import HASHES, may_be_tags, tags_without_links
from newsrecord.find.subjects.subject_words import LABEL_ENDS, split_label
from newsrecord.find.subjects.tag_lines import (
    LONGEST,
    LONGEST_HEAD,
    LONGEST_LINE,
    MOST,
    WHOLE_LINK,
    named_before,
    read_tags,
    without_counts,
)  # fmt: skip
from newsrecord.find.subjects.tag_rows import is_said, told_rows
from newsrecord.find.wordlists import holds, word_set
from newsrecord.page.outline import Chunk, Outline

__all__ = ["TagList", "find_tag_lists"]

# What the element is called that holds a list of tags: the plural, or a word that only a list bears.
_LISTS: Final = word_set(
    """
    tags taglist taglinks tagged hashtags topics keywords subjects themen schlagworte schlagwoerter stichworte
    sujets etiquetas temas palabrasclave tagi trefwoorden onderwerpen argomenti assuntos topicos nyckelord amnen
    emner stikkord aiheet avainsanat asiasanat stitky temata cimkek etichete oznake etiketler konular
    thematiques motscles tagy tagovi zymes birkas sildid catlinks
    """
)
# What one tag is called, and a kind of label that other things bear as well: each of them must be a lone link.
_ITEMS: Final = word_set("tag topic keyword hashtag thema schlagwort etiqueta tema sujet etiket")
_NAMED: Final = _LISTS | _ITEMS
# Tags of the whole site, of other stories, or ways to get about.
_ELSEWHERE: Final = word_set(
    """
    cloud tagcloud trending popular hot search menu menus navbar submenu dropdown card cards teaser teasers
    sidebar carousel slider megamenu recirc recirculation newsletter subscribe form ad ads advertisement promo
    most rhs lhs summary hed comment comments related-articles recommended recommendations
    """
)
_SIDES: Final = frozenset({"side", "sidebar", "rhs", "lhs", "trending", "popular", "hot", "cloud"})
_WHOLE: Final = frozenset({"html", "body", "main", "article"})
# Korean papers set the tags in an article of their own; a story that is called by its tags has more names.
_GROUP: Final = frozenset({"tag", "group"})
_MENU_TAGS: Final = frozenset({"nav", "form", "dialog"})
_SITE_TAGS: Final = frozenset({"footer", "header"})
_SITE_NAMES: Final = word_set("nav navigation menu menubar navbar footer masthead megamenu drawer offcanvas sitemap")
# "entry-footer": the foot of a post is not that of the site.
_OWN_FEET: Final = frozenset({"entry", "post", "article", "story"})
_TAG_PAGE: Final = re.compile(
    r"/(?:(?:article|content|news|post|story)s?[_-])?(?:tags?|topics?|keywords?|hashtags?|themen?|thema|sujets?|temas?|etiquetas?|tagi|emne|amne|konu|etiket|assunto"
    r"|argomenti)/[^/?#]{1,100}/?(?:$|[?#])",
    re.IGNORECASE,
)
# One of these stands in nearly every address that the pattern finds, and this tells so many times as fast.
_TAG_STEMS: Final = tuple("tag topic keyword them sujet tema etiqueta emne amne konu etiket assunto argomenti".split())
_DAY: Final = re.compile(r"/(?:19|20)\d\d([/-]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)")
_SAYS_THAT: Final = re.compile(r"\bhas-(?:tag|topic|keyword|label)s?\b")
_LONGEST_ROW: Final = 15
_MOST_LISTS: Final = 60
_MOST_KEPT: Final = 8
_NEAR_BEFORE: Final = 12
_NEAR_BEHIND: Final = 6
_SAME: Final = 3
# How many times as long as a row of tags a list is that has it by chance.
_LARGE: Final = 3
_TEXT_TAGS: Final = frozenset({"p", "div", "span", "a"})
_MOST_BLANKS: Final = 3
_HEADLINE_BLANKS: Final = 5


_Group = tuple[int, list[tuple[int, Chunk]]]


@attrs.frozen(slots=True, kw_only=True)
class TagList:
    """The tags that stand in one place of a page."""

    names: tuple[str, ...]
    """As printed, in reading order."""
    raw: str
    """The lines they stand in."""
    locator: str
    first: int
    """Number of the first chunk."""
    rule: str
    """What gave it away: ``container``, ``label``, ``addresses`` or ``told``."""


def find_tag_lists(outline: Outline, *, seeks_told: bool = True) -> tuple[TagList, ...]:
    """Return the lists of tags that belong to the story, in the order of how plainly they do.

    What is known for such a list by nothing but what the story says is looked for where the caller *seeks_told* ones.
    """
    index = headline_index(outline)
    start = max(0, index - _NEAR_BEFORE) if index is not None else 0
    kept: list[TagList] = []
    seen: set[tuple[str, ...]] = set()
    # Where an element is called a list of tags, a label within it says nothing more.
    lists = [*_contained(outline, start)] or [*_labelled(outline, start)] or [*_addressed(outline, start)]
    if not lists and index is not None and seeks_told:
        lists = [*_told(outline, index)]
    if index is not None and any(index < each.first <= index + _NEAR_BEHIND for each in lists):
        # Above a headline that has its tags below stand the topics of the day.
        lists.sort(key=lambda each: each.first < index)
    elif index is not None and len(lists) > 1 and lists[0].first < index:
        # What the story says it is about stands further down.
        lists.sort(key=lambda each: each.first < index or not is_said(outline, index, each.names))
    for each in lists:
        # The list above the story is often printed below it again.
        if len(kept) >= _MOST_KEPT:
            break
        if each.first < (index or 0) and _is_folded(outline, outline.chunks[each.first]):
            continue
        if each.names not in seen and not _are_headlines(each.names):
            seen.add(each.names)
            kept.append(each)
    return tuple(kept)


def _are_headlines(names: tuple[str, ...]) -> bool:
    """Return whether a row of "topics" is one of stories: most of its names have many words."""
    if len(names) == 1:
        return names[0].count(" ") > _MOST_BLANKS
    return 2 * sum([name.count(" ") > _HEADLINE_BLANKS for name in names]) > len(names)


def _is_folded(outline: Outline, chunk: Chunk) -> bool:
    """Return whether *chunk* is hidden: above the headline what is folded away is a menu."""
    return any(holder.hidden for holder in outline.ancestors(chunk.container))


def _contained(outline: Outline, start: int) -> Iterator[TagList]:
    """Yield the lists of the containers that are called tags."""
    holders = outline.containers
    places = [
        place
        for place in places_named(outline, _NAMED, _ELSEWHERE)
        if (holders[place].tag not in _WHOLE or holders[place].names == _GROUP) and not holders[place].hidden
    ]
    # What is repeated over the page stands with each of the other stories.
    often = Counter(holders[place].names for place in places)
    groups: list[_Group] = []
    spots: dict[int, list[str]] = {}
    for place, end in outermost(outline, places)[:_MOST_LISTS]:
        found = [(index, chunk) for index, chunk in chunks_within(outline, place, end)[: MOST + 1] if index >= start]
        if found and groups and _follows(outline, groups[-1], (place, found)):
            groups[-1][1].extend(found)
            spots[groups[-1][0]].append(holders[place].locator)
        elif found:
            groups.append((place, found))
            spots[place] = [holders[place].locator]
    for place, found in groups:
        names = holders[place].names
        if "has" in names and _SAYS_THAT.search(holders[place].attributes.get("class", "")) is not None:
            # "has-tags-below": the box of something else.
            continue
        if often[names] > max(_SAME, len(found)) or _is_sitewide(outline, place):
            continue
        chunks = [chunk for _, chunk in found]
        tags = read_tags(chunks)
        if tags and not _lead_to_stories(chunks):
            raw = " | ".join(chunk.text for chunk in chunks)[:LONGEST_LINE]
            yield TagList(
                names=tuple(tags), raw=raw, locator=" | ".join(spots[place]), first=found[0][0], rule="container"
            )


def _lead_to_stories(chunks: Sequence[Chunk]) -> bool:
    """Return whether all links of a place have a day in their addresses: "topics" may be the stories of the day."""
    addresses = [address for chunk in chunks for address in chunk.addresses]
    return bool(addresses) and all(_DAY.search(address) is not None for address in addresses)


def _follows(outline: Outline, one: _Group, other: _Group) -> bool:
    """Return whether two containers are neighbours of one name: each holds a part of one list, maybe labelled."""
    first, second = outline.containers[one[0]], outline.containers[other[0]]
    if first.names != second.names or first.parent != second.parent:
        return False
    between = outline.chunks[one[1][-1][0] + 1 : other[1][0][0]]
    return not between or (len(between) == 1 and _may_be_label(between[0]))


def _may_be_label(chunk: Chunk) -> bool:
    return not chunk.link_chars and 0 < len(chunk.text) <= LONGEST_HEAD


def _labelled(outline: Outline, start: int) -> Iterator[TagList]:
    """Yield the lists that a label heads ("Topics:"), in its own line or in the lines behind it."""
    chunks = outline.chunks
    for index in range(start, len(chunks)):
        chunk = chunks[index]
        text = chunk.text
        if not text or len(text) > LONGEST_LINE or chunk.role is not None:
            continue
        if chunk.links and (names := named_before(chunk)):
            used = 0
        elif chunk.kind == "item":
            # A label that stands in a menu is the menu's: most items are that.
            continue
        elif not chunk.link_chars:
            # Most lines have no colon and stand above a line without links: they are passed over without a call.
            has_colon = ":" in text or "\uff1a" in text
            if not (has_colon or text[0] in HASHES or may_be_tags(chunks, index + 1)):
                continue
            names, used = tags_without_links(chunks, index)
        elif holds(LABEL_ENDS, text[:LONGEST]) and split_label(text)[0]:
            names, used = read_tags([chunk], label=True), 0
        else:
            continue
        if names and not _is_sitewide(outline, chunk.container):
            taken = chunks[index : index + 1 + used]
            raw = " | ".join(c.text for c in taken)[:LONGEST_LINE]
            yield TagList(names=tuple(names), raw=raw, locator=join_locators(taken), first=index, rule="label")


def _is_sitewide(outline: Outline, container: int) -> bool:
    """Return whether what *container* holds stands in the menus, at the foot or at the side of the site."""
    is_foot = False
    for holder in outline.ancestors(container):
        if holder.tag in ("article", "main"):
            # A story has a foot of its own.
            return False
        if not (holder.names.isdisjoint(_SIDES) or holder.names.isdisjoint(_LISTS)):
            # "side-topics" are those of the day.
            return True
        if holder.tag in _MENU_TAGS and (holder.tag != "nav" or holder.names.isdisjoint(_LISTS)):
            return True
        is_site = not holder.names.isdisjoint(_SITE_NAMES) and holder.names.isdisjoint(_OWN_FEET)
        is_side = holder.tag == "aside" and holder.names.isdisjoint(_LISTS)
        is_foot = is_foot or is_site or is_side or holder.tag in _SITE_TAGS
    return is_foot


def _addressed(outline: Outline, start: int) -> Iterator[TagList]:
    """Yield the rows of links that lead to pages of tags, by their addresses, whatever the row is called."""
    found = [
        (index, chunk)
        for index, chunk in enumerate(outline.chunks)
        if chunk.link_chars and index >= start and len(chunk.text) <= LONGEST_LINE
        if (chunk.text[0] == "#" and chunk.text[1:2].isalpha()) or _leads_to_tags(chunk)
    ]
    row: list[tuple[int, Chunk]] = []
    for index, chunk in found:
        if row and index == row[-1][0] + 1 and row[-1][1].tag == chunk.tag:
            row.append((index, chunk))
            continue
        if row:
            yield from _as_row(outline, row)
        row = [(index, chunk)]
    if row:
        yield from _as_row(outline, row)


def _as_row(outline: Outline, row: list[tuple[int, Chunk]]) -> Iterator[TagList]:
    names = [chunk.text[link.start : link.end].strip() for _, chunk in row for link in chunk.links]
    if 2 <= len(names) <= _LONGEST_ROW and all(0 < len(each) <= LONGEST for each in names):
        chunks = [chunk for _, chunk in row]
        place = chunks[0].container
        if not (_is_sitewide(outline, place) or is_aside(outline, chunks[0]) or _is_part(outline, row)):
            raw = " | ".join(chunk.text for chunk in chunks)[:LONGEST_LINE]
            yield TagList(
                names=tuple(without_counts(names)),
                raw=raw,
                locator=join_locators(chunks),
                first=row[0][0],
                rule="addresses",
            )


def _told(outline: Outline, headline: int) -> Iterator[TagList]:
    """Yield the rows of links behind the headline whose names the story says, whatever they are called and lead to."""
    for row in told_rows(outline, headline):
        chunks = [chunk for _, chunk in row]
        if not (_is_sitewide(outline, chunks[0].container) or is_aside(outline, chunks[0]) or _lead_to_stories(chunks)):
            names = [chunk.text[link.start : link.end].strip() for chunk in chunks for link in chunk.links]
            raw = " | ".join(chunk.text for chunk in chunks)[:LONGEST_LINE]
            yield TagList(names=tuple(names), raw=raw, locator=join_locators(chunks), first=row[0][0], rule="told")


def _is_part(outline: Outline, row: Sequence[tuple[int, Chunk]]) -> bool:
    """Return whether a row is a small part of a list of links, most of which lead to no tags: the series of a site."""
    place, tag, most = row[0][1].container, row[0][1].tag, _LARGE * len(row)
    reach = range(max(0, row[0][0] - most), min(len(outline.chunks), row[-1][0] + most))
    beside = [outline.chunks[index] for index in reach]
    return tag not in _TEXT_TAGS and most <= sum(
        each.container == place and each.tag == tag and each.link_chars >= WHOLE_LINK * len(each.text) > 0
        for each in beside
    )


def _leads_to_tags(chunk: Chunk) -> bool:
    """Return whether a line is links to pages of tags and nothing else."""
    text = chunk.text
    if chunk.link_chars < WHOLE_LINK * len(text) and chunk.link_chars < WHOLE_LINK * len(text.replace(" ", "")):
        return False
    # To ask the addresses as they stand spares making the links of every menu.
    for address in chunk.addresses:
        if not holds(_TAG_STEMS, address):
            return False
    links = chunk.links
    return bool(links) and all(_TAG_PAGE.search(it.url) is not None for it in links)

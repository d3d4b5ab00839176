"""Find the sections that a story stands in: breadcrumb, kicker, and what is declared."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final
from urllib.parse import unquote

from newsrecord.find.candidate import Candidate, candidate, trusted
from newsrecord.find.declared import (
    clean_value,
    join_locators,
    locate,
    main_node,
    metas_named,
    nodes_of,
    site_names,
    strings_in,
)
from newsrecord.find.keys import folded, squash
from newsrecord.find.landmarks import headline_index
from newsrecord.find.subjects.crumbs import crumbs_of, leads_home
from newsrecord.find.subjects.filings import find_filings
from newsrecord.find.subjects.kickers import find_kicker
from newsrecord.find.subjects.nested_trails import find_nested_trail
from newsrecord.find.subjects.section_lines import label_above, sections_beside
from newsrecord.find.subjects.section_titles import section_in_title
from newsrecord.find.subjects.trails import HOME_NAMES, clean_trail, find_printed_trails
from newsrecord.find.subjects.written_names import is_written_so, name_in_links
from newsrecord.find.wordlists import word_set
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Outline

__all__ = ["find_sections"]

Sections = tuple[str, ...]

# Parts of an address that name no section: ways of filing, kinds of page, languages.
_NO_SECTION: Final = word_set(
    """
    www amp article articles artikel articulo articulos story stories post posts archive archives archiv node
    content page pages section sections index html htm php web web-en cnt detail view item items id read blog blogs
    date video videos photo photos gallery tag tags topic topics author authors print live uncategorized noticia nota
    entry wp wiki cgi-bin site wirestory simp trad news-story clanek clanok clanak cikk artykul raksts straipsnis
    articol embed embd footer noticias redacao actu sites sitepages component modules
    """
)
# What stands before the last label of a host for many houses.
_NESTED: Final = 0.62
_SHARED: Final = frozenset({"co", "com", "go", "org", "net", "gov", "ac", "or", "ne"})
_WORDS: Final = re.compile(r"[^\W\d_]{2,30}(?:-[^\W\d_]{1,30}){0,4}")
_STEPS: Final = re.compile(r"\s[>\u203a\u00bb\u2192]\s|(?<=\w)>(?=\w)")
# "News/Canada/Prairies"
_WAY: Final = re.compile(r"[^/\s](?:[^/]{0,40}[^/\s])?(?:/[^/\s](?:[^/]{0,40}[^/\s])?){2,5}")
_HOST: Final = re.compile(r"[a-z0-9-]{1,40}(?:\.[a-z]{2,6}){1,2}")
_MOST: Final = 6
_LONGEST_TRAIL: Final = 4
_LONGEST_NAME: Final = 60
_MARKS: Final = tuple("-\u2013\u2014|\u00b7\u2022\u203a\u00bb:")
_DIGITS: Final = re.compile(r"\d{3}|\d[.:/]\d")
_SURE: Final = 0.82
_LANGUAGE: Final = 5


def find_sections(outline: Outline, names: Collection[str] = ()) -> tuple[Candidate[Sections], ...]:
    """Return the rows of sections that the story may stand in, each with the outermost first, the surest row first.

    Args:
        outline: the page or text.
        names: those of the story's authors: a column that bears its writer's name is no section.
    """
    index = headline_index(outline)
    headlines = [outline.chunks[index].text] if index is not None else []
    headlines += [meta.content for meta in metas_named(outline, "og:title")][:1]
    if outline.title:
        headlines.append(outline.title)
    keys = _keys(outline, headlines)
    found = [
        *_lines(outline),
        *(declared := list(_declared_trails(outline, keys))),
        *_printed_trails(outline, keys, by_names=bool(declared)),
        *_declared(outline),
        *(kickers := list(_kickers(outline, index))),
        *([] if kickers else sections_beside(outline, index)),
    ]
    addressed: list[Candidate[Sections]] = []
    if not any(each.value and each.evidence.confidence >= _SURE for each in found):
        # What is surer than these need not be compared with them.
        found += find_filings(outline)
        # Weblogs of many writers keep the stories of each below the name.
        own = set(map(squash, names))
        addressed = [each for each in _address(outline, headlines) if squash("".join(each.value)) not in own]
        found += _within(addressed, list(section_in_title(outline)))
        found += [] if kickers or not addressed else label_above(outline, index, addressed[0].value)
    found = [each for each in found if each.value and not (len(each.value) == 1 and each.value[0] in names)]
    # What is set in several lines is an address or a notice, and the name of no section.
    found = [each for each in found if "\n" not in "".join(each.value)]
    found = [_weighed(each, found) for each in found if not _is_home(outline, each) or len(found) == 1] or addressed
    found.sort(key=lambda each: -each.evidence.confidence)
    return tuple(found)


def _keys(outline: Outline, headlines: Sequence[str]) -> list[str]:
    """Return the keys of the *headlines*, and of those that end in the outlet's name also the rest."""
    keys = [key for line in headlines if (key := folded(outline, line))]
    ends = [" " + key for name in site_names(outline) if (key := folded(outline, name))]
    return [*keys, *(key.removesuffix(end) for key in keys for end in ends if key.endswith(end))]


def _is_home(outline: Outline, found: Candidate[Sections]) -> bool:
    """Return whether the outlet's name is all that a declared trail has: that is its home."""
    is_declared = found.evidence.rule == "sections.breadcrumb" and len(found.value) == 1
    return is_declared and found.value[0].casefold() in site_names(outline)


def _weighed(one: Candidate[Sections], others: Sequence[Candidate[Sections]]) -> Candidate[Sections]:
    """Return *one*, surer where it is a printed trail that goes on where a declared one ends."""
    if one.evidence.rule != "sections.trail":
        return one
    rest = (each.value for each in others if each.evidence.rule == "sections.breadcrumb" and each.value)
    if not any(len(trail) < len(one.value) <= _LONGEST_TRAIL and one.value[: len(trail)] == trail for trail in rest):
        return one
    return trusted(one, 0.94)


def _within(
    addressed: Sequence[Candidate[Sections]], titled: Sequence[Candidate[Sections]]
) -> Sequence[Candidate[Sections]]:
    """Return the section of the title among those of the address, where it is one of several."""
    for one in addressed[:1] if titled else ():
        name = titled[0].value[0]
        if len(one.value) > 1 and any(squash(each) == squash(name) for each in one.value):
            value = tuple(name if squash(each) == squash(name) else each for each in one.value)
            return [trusted(Candidate(value, one.evidence), titled[0].evidence.confidence)]
    return titled


def _make(
    value: Iterable[str], source: SourceKind, rule: str, locator: str, raw: Iterable[str], trust: float
) -> Candidate[Sections]:
    return candidate(
        tuple(value), source=source, rule=f"sections.{rule}", locator=locator, raw=" | ".join(raw), confidence=trust
    )


def _lines(outline: Outline) -> Iterator[Candidate[Sections]]:
    """Yield the lines that a reader of plain text has told to be sections."""
    printed = list(outline.with_role("section"))
    if printed:
        texts = [chunk.text for chunk in printed]
        yield _make(clean_trail(texts), "text", "kicker", join_locators(printed), texts, 0.9)


def _kickers(outline: Outline, index: int | None) -> Iterator[Candidate[Sections]]:
    """Yield the sections that the line above the headline names."""
    if (found := find_kicker(outline, index)) is not None:
        chunks, names = found
        yield _make(clean_trail(names), "html", "kicker", join_locators(chunks), names, 0.82)


def _declared_trails(outline: Outline, keys: Sequence[str]) -> Iterator[Candidate[Sections]]:
    for number, node in enumerate(nodes_of(outline, ("BreadcrumbList",))):
        if number >= _MOST:
            break
        items = node.values.get("itemListElement")
        names = list(crumbs_of(items))
        if names and leads_home(items):
            names.pop(0)
        kind: SourceKind = "json-ld" if node.source == "json-ld" else "microdata"
        # A story may stand in several trails; the first is the publisher's own choice.
        trust = 0.92 if number == 0 else 0.7
        trail = _without_home(outline, clean_trail(names, keys))
        yield _make(trail, kind, "breadcrumb", locate(node, "itemListElement"), names, trust)
    metas = list(metas_named(outline, "itemprop:breadcrumblist.itemlistelement.name", "itemprop:breadcrumb.title"))
    if metas:
        names = [meta.content for meta in metas[: 2 * _MOST]]
        trail = _without_home(outline, clean_trail(names, keys))
        yield _make(trail, "microdata", "breadcrumb", join_locators(metas[: 2 * _MOST]), names, 0.91)


def _printed_trails(outline: Outline, keys: Sequence[str], *, by_names: bool) -> Iterator[Candidate[Sections]]:
    trails = [*find_printed_trails(outline, by_names=by_names)]
    for number, (names, locator, opens_home) in enumerate(trails):
        # A row of many is a menu that goes by the same name.
        trust = 0.9 if number == 0 and len(names) <= _LONGEST_TRAIL + 2 else 0.6
        trail = _without_home(outline, clean_trail(names[opens_home:], keys))
        yield _make(trail, "html", "trail", locator, names, trust)
    if not (trails or by_names) and (way := find_nested_trail(outline, headline_index(outline))) is not None:
        yield _make(clean_trail(way[0], keys), "html", "trail-above", way[1], way[0], _NESTED)


def _without_home(outline: Outline, trail: Sections) -> Sections:
    """Return *trail* without the outlet's own name at its beginning: that is its home page."""
    if not trail:
        return trail
    name, host = trail[0].casefold(), outline.host or ""
    if len(trail) == 1 and host.count(".") > 1 and host.startswith(f"{name}."):
        # The only step on a page of "sport.harbour.org" may be its "Sport".
        return trail
    return trail[1:] if _names_outlet(outline, trail[0]) or _ends_title(outline, trail) else trail


def _names_outlet(outline: Outline, step: str) -> bool:
    """Return whether a *step* is the outlet's name, with a word for its home page or without one, or that of a host."""
    front, blank, last = step.rpartition(" ")
    if blank and last.casefold() in HOME_NAMES:
        return front.casefold() in {*site_names(outline), *(outline.host or "").split(".")[:-1]}
    return step.casefold() in site_names(outline) or ("." in step and _HOST.fullmatch(step) is not None)


def _ends_title(outline: Outline, trail: Sections) -> bool:
    """Return whether the first of several steps is what the page's title ends with behind a mark: the outlet."""
    front = (outline.title or "").removesuffix(trail[0])
    return len(trail) > 1 and front != outline.title and front.rstrip() != front and front.rstrip().endswith(_MARKS)


def _declared(outline: Outline) -> Iterator[Candidate[Sections]]:
    limit = outline.limits.max_headline
    path = outline.address or ""
    main = main_node(outline)
    if main is not None:
        declared = list(_split(strings_in(main.values.get("articleSection"), limit)))
        kind: SourceKind = "json-ld" if main.source == "json-ld" else "microdata"
        declared = _without_tags(outline, declared) if kind == "microdata" else declared
        if declared:
            trust = 0.78 if _is_slug(declared, path) else 0.88
            trail = _without_home(outline, clean_trail(declared))
            yield _make(trail, kind, "linked-data", locate(main, "articleSection"), declared, trust)
    for name, trust in (
        ("article:section", 0.85),
        ("og:article:section", 0.85),
        ("parsely-section", 0.8),
        ("og:section", 0.8),
        ("article.section", 0.76),
        ("section", 0.7),
        ("itemprop:articlesection", 0.7),
        ("dcsext.channel", 0.5),
    ):
        metas = list(metas_named(outline, name))
        if metas:
            values = list(_split(clean_value(meta.content, limit) for meta in metas))
            source: SourceKind = "microdata" if name.startswith("itemprop:") else "meta"
            values = _without_tags(outline, values) if source == "microdata" else values
            worth = trust - 0.09 * _is_slug(values, path)
            trail = _without_home(outline, clean_trail(values))
            yield _make(trail, source, "meta", join_locators(metas), values, worth)


def _without_tags(outline: Outline, names: list[str]) -> list[str]:
    """Return *names* without those that the page links to as its tags: some themes call these sections, too."""
    tags = {link.text for link in outline.links if link.rel == "tag"} if len(names) > 1 else frozenset()
    return [name for name in names if name not in tags] or names


def _split(values: Iterable[str]) -> Iterator[str]:
    """Yield the sections of *values*: two commas make a list, one may stand in a name ("Arts, Books & Film").

    Without a blank behind it, one makes a list of parts of the address: "news,coast".
    """
    for value in values:
        if _STEPS.search(value):
            yield from _STEPS.split(value)
            continue
        if value.count("/") > 1 and _WAY.fullmatch(value):
            yield from value.split("/")
            continue
        if "," in value and ", " not in value and (value.count(",") > 1 or value.islower()):
            yield from value.split(",")
            continue
        parts = value.split(", ")
        yield from parts if len(parts) > 2 and "&" not in value and max(map(len, parts)) <= _LONGEST_NAME else [value]


def _is_slug(values: Sequence[str], path: str) -> bool:
    """Return whether the sections are parts of the address, as a printed name seldom is letter by letter."""
    return all(value.islower() and (f"/{value}/" in path or "-" in value or "_" in value) for value in values)


def _address(outline: Outline, headlines: Iterable[str]) -> Iterator[Candidate[Sections]]:
    """Yield the words in the address before the story's own part, the weakest sign of all."""
    url, place = outline.address or "", outline.address_locator
    *parts, last = url.partition("://")[2].partition("?")[0].partition("#")[0].rstrip("/").split("/")[1:] or [""]
    if parts and (last.isdecimal() or last.casefold() in _NO_SECTION) and parts[-1].count("-") > 1:
        # "coast/ferry-plan-is-settled/story?id=3", "coast/ferry-plan-is-settled/76001/": the kind of page, or its
        # number, stands behind the story's own words.
        parts.pop()
    names = []
    labels = (outline.host or "").split(".")[:-1]
    house = labels[-2:] if labels[-1:] and labels[-1] in _SHARED else labels[-1:]
    for number, part in enumerate(parts[:_MOST], 1):
        word = unquote(part) if "%" in part else part
        if _DIGITS.search(word) or is_written_so(word, headlines):
            break
        if word.casefold() in house:
            # "espresso.example/espresso/coast/..." has the outlet's name first.
            continue
        # "en-US" is the language of an edition.
        is_language = len(word) == _LANGUAGE and word[2] in "-_" and word[0].islower()
        if len(word) > 2 and not is_language and word.casefold() not in _NO_SECTION and _WORDS.fullmatch(word):
            names.append(name_in_links(outline, parts[:number]) or word.replace("-", " "))
    if names:
        yield _make(clean_trail(names), "url", "address", place, [url], 0.2)

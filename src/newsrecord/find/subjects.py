"""Find what a story is filed under: the sections it stands in and the subjects it is tagged with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.declared import clean_value, locate, main_node, metas_named, nodes_of, strings_in
from newsrecord.find.landmarks import fold, headline_index
from newsrecord.find.wordlists import word_set
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Outline

__all__ = ["find_sections", "find_tags"]

_HOME: Final = word_set(
    """
    home homepage start startseite accueil inicio início page hjem hem forside etusivu voorpagina ana sayfa
    anasayfa beranda главная головна trang chủ ホーム トップ top 首页 首頁 홈 الرئيسية index frontpage
    """
)
_COMMA: Final = re.compile(r"[,;\uff0c\u3001|]")
_LONGEST: Final = 100
# More than `Limits.max_items`: the draft cuts, with an issue.
_MOST: Final = 10_000


def find_sections(outline: Outline) -> tuple[Candidate[tuple[str, ...]], ...]:
    """Return the rows of sections that the story may stand in, each with the outermost first."""
    found: list[Candidate[tuple[str, ...]]] = []
    index = headline_index(outline)
    headline = fold(outline.chunks[index].text) if index is not None else ""
    printed = list(outline.with_role("section"))
    if printed:
        texts = [chunk.text for chunk in printed]
        found.append(_make(_unique(texts), "text", "sections.kicker", printed[0].locator, texts, 0.9))
    for node in nodes_of(outline, ("BreadcrumbList",)):
        names = [name for name in _crumbs(node.values.get("itemListElement")) if fold(name) not in ("", headline)]
        # The last crumb may be the story itself, its headline cut or written otherwise.
        if names and headline and len(names[-1]) > 30 and len(set(fold(names[-1]).split()) & set(headline.split())) > 3:
            names.pop()
        if names and (names[0].casefold() in _HOME or _is_home(node.values.get("itemListElement"))):
            names.pop(0)
        kind: SourceKind = "json-ld" if node.source == "json-ld" else "microdata"
        trail = _unique(names)
        if trail:
            found.append(_make(trail, kind, "sections.breadcrumb", locate(node, "itemListElement"), names, 0.92))
    main = main_node(outline)
    if main is not None:
        declared = list(strings_in(main.values.get("articleSection"), outline.limits.max_headline))
        if declared:
            place = locate(main, "articleSection")
            kind = "json-ld" if main.source == "json-ld" else "microdata"
            found.append(_make(_unique(declared), kind, "sections.linked-data", place, declared, 0.88))
    for name, trust in (("article:section", 0.85), ("parsely-section", 0.8), ("itemprop:articlesection", 0.7)):
        values = [clean_value(meta.content, outline.limits.max_headline) for meta in metas_named(outline, name)]
        if any(values):
            found.append(_make(_unique(values), "meta", "sections.meta", f'meta[property="{name}"]', values, trust))
    return tuple(each for each in found if each.value)


def _make(
    value: tuple[str, ...], source: SourceKind, rule: str, locator: str, raw: Iterable[str], trust: float
) -> Candidate[tuple[str, ...]]:
    return candidate(value, source=source, rule=rule, locator=locator, raw=" | ".join(raw), confidence=trust)


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    """Return *names* without blanks, repeats and whole sentences, in order."""
    kept: dict[str, str] = {}
    for name in names:
        if name and len(name) <= _LONGEST and len(kept) < _MOST:
            kept.setdefault(name.casefold(), name)
    return tuple(kept.values())


def _items(value: object) -> list[Mapping[str, object]]:
    items = [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []
    if isinstance(value, Mapping):
        items = [value]
    positions = [item.get("position") for item in items]
    numbers = [
        int(p) if isinstance(p, int) or (isinstance(p, str) and p.isdecimal() and len(p) < 6) else None
        for p in positions
    ]
    if items and all(number is not None for number in numbers):
        order = sorted(range(len(items)), key=lambda i: numbers[i] or 0)
        items = [items[i] for i in order]
    return items[:_MOST]


def _crumbs(value: object) -> Iterator[str]:
    for item in _items(value):
        inner = item.get("item")
        name = item.get("name") or (inner.get("name") if isinstance(inner, Mapping) else None)
        if text := clean_value(name, 300):
            yield text


def _is_home(value: object) -> bool:
    """Return whether the first crumb leads to the home page, whatever it is called."""
    items = _items(value)
    if len(items) < 2:
        return False
    target = items[0].get("item", items[0].get("url"))
    if isinstance(target, Mapping):
        target = target.get("@id", target.get("url"))
    if not isinstance(target, str):
        return False
    return target == "/" or (target.partition("://")[2].rstrip("/").count("/") == 0 and "://" in target)


def find_tags(outline: Outline) -> tuple[Candidate[tuple[str, ...]], ...]:
    """Return the sets of subjects that the story may be tagged with, the best kept first."""
    limit = outline.limits.max_headline
    found: list[Candidate[tuple[str, ...]]] = []
    main = main_node(outline)
    if main is not None:
        names = list(_split(strings_in(main.values.get("keywords"), limit)))
        kind: SourceKind = "json-ld" if main.source == "json-ld" else "microdata"
        _add(found, names, kind, "tags.linked-data", locate(main, "keywords"), 0.93)
    for name, trust in (
        ("article:tag", 0.88), ("og:article:tag", 0.86), ("news_keywords", 0.8), ("parsely-tags", 0.78),
        ("sailthru.tags", 0.6), ("itemprop:keywords", 0.7), ("keywords", 0.55),
    ):  # fmt: skip
        names = list(_split(clean_value(meta.content, limit) for meta in metas_named(outline, name)))
        _add(found, names, "meta", "tags.meta", f'meta[property="{name}"]', trust)
    names = [link.text for link in outline.links if "tag" in link.rel.split() and link.text]
    _add(found, names, "link", "tags.rel-tag", "a[rel=tag]", 0.75)
    printed = list(outline.with_role("tag"))
    _add(found, [chunk.text for chunk in printed], "text", "tags.line", printed[0].locator if printed else "", 0.7)
    found.sort(key=lambda each: -each.evidence.confidence)
    return tuple(found)


def _add(
    found: list[Candidate[tuple[str, ...]]],
    names: list[str],
    source: SourceKind,
    rule: str,
    locator: str,
    trust: float,
) -> None:
    kept = _unique(name.removeprefix("#").strip() for name in names)
    if kept:
        found.append(_make(kept, source, rule, locator, names, trust))


def _split(values: Iterable[str]) -> Iterator[str]:
    """Yield the tags of *values*: one string often holds a whole list."""
    for value in values:
        for name in _COMMA.split(value):
            if text := name.strip(" \"'\u201c\u201d[]"):
                yield text

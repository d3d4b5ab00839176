"""Find what a story is known by: address, id, language, outlet, terms of use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.declared import (
    clean_value,
    locate,
    main_node,
    metas_named,
    nodes_of,
    objects_in,
    strings_in,
    urls_in,
)
from newsrecord.find.language import guess_language, normalise_language
from newsrecord.find.notices import find_notices
from newsrecord.find.subjects import find_sections, find_tags
from newsrecord.find.wordlists import word_set
from newsrecord.model.article import Access
from newsrecord.model.byline import Organization
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import DataNode, Outline
from newsrecord.urls import host_of, is_web_url, resolve_url

__all__ = [
    "find_access",
    "find_ids",
    "find_languages",
    "find_licenses",
    "find_publishers",
    "find_sections",
    "find_tags",
    "find_urls",
]

_ID_METAS: Final = (
    "article:id", "article_id", "articleid", "article-id", "cxenseparse:articleid", "parsely-post-id", "bt:id",
    "content_id", "contentid", "content-id", "story-id", "storyid", "dc.identifier", "dcterms.identifier",
)  # fmt: skip
_OUTLET_TYPES: Final = ("NewsMediaOrganization", "Organization", "Corporation", "WebSite")
_SAMPLED_CHUNKS: Final = 60
_OPENING: Final = 700
_ABSURD_ID: Final = re.compile(r"[#{}]")


def find_urls(outline: Outline) -> tuple[Candidate[str], ...]:
    """Return the addresses under which the story is known, the canonical one first."""
    found: list[Candidate[str]] = []
    found.extend(
        _make(link.url, "link", "url.canonical", link.locator, link.url, 0.95)
        for link in outline.links
        if link.rel == "canonical" and is_web_url(link.url) and _is_page(link.url, outline)
    )
    main = main_node(outline)
    for meta in metas_named(outline, "og:url"):
        url = resolve_url(meta.content, outline.base or outline.url)
        if url and is_web_url(url) and _is_page(url, outline):
            found.append(_make(url, "meta", "url.og", meta.locator, meta.content, 0.85))
    if outline.url and (given := resolve_url(outline.url)) and is_web_url(given):
        found.append(_make(given, "url", "url.given", "url", outline.url, 0.8))
    if main is not None:
        for key in ("mainEntityOfPage", "url"):
            for url in urls_in(outline, main.values.get(key)):
                if is_web_url(url) and _is_page(url, outline):
                    found.append(_make(url, _kind(main), "url.linked-data", locate(main, key), url, 0.75))
                    break
    return tuple(found)


def _make(value: str, source: SourceKind, rule: str, locator: str, raw: str, trust: float) -> Candidate[str]:
    return candidate(value, source=source, rule=rule, locator=locator, raw=raw, confidence=trust)


def _kind(node: DataNode) -> SourceKind:
    return "json-ld" if node.source == "json-ld" else "microdata"


def _is_page(url: str, outline: Outline) -> bool:
    """Return whether *url* can be a story's: the home page declared for every page is a theme's mistake."""
    rest = url.partition("://")[2].partition("/")[2]
    if rest.strip("/?#"):
        return True
    given = (outline.url or "").partition("://")[2].partition("/")[2]
    return not given.strip("/?#")


def find_ids(outline: Outline) -> tuple[Candidate[str], ...]:
    """Return the publisher's own ids for the story, and the URIs it declares as such."""
    limit = outline.limits.max_headline
    found: list[Candidate[str]] = []
    main = main_node(outline)
    if main is not None:
        found.extend(
            _make(text, _kind(main), "id.identifier", locate(main, "identifier"), text, 0.9)
            for text in strings_in(main.values.get("identifier"), limit, key="value")
        )
    found.extend(
        _make(text, "meta", "id.meta", meta.locator, meta.content, 0.85)
        for meta in metas_named(outline, *_ID_METAS)
        if (text := clean_value(meta.content, limit))
    )
    if main is not None:
        text = clean_value(main.values.get("@id"), limit)
        # An anchor on the page's own address is a name inside the linked data, not the story's.
        if text and not _ABSURD_ID.search(text) and not text.startswith(("_:", "/")) and _is_own(text, outline):
            found.append(_make(text, _kind(main), "id.node", locate(main, "@id"), text, 0.6))
    return tuple(found)


def _is_own(text: str, outline: Outline) -> bool:
    """Return whether an ``@id`` says more than the page's address does."""
    if not is_web_url(text):
        return ":" in text or text.isalnum()
    known = {each.value.rstrip("/") for each in find_urls(outline) if each.evidence.rule != "url.linked-data"}
    return text.rstrip("/") not in known and _is_page(text, outline)


def find_languages(outline: Outline) -> tuple[Candidate[str], ...]:
    """Return the languages that the story may be in: declared ones first, then the one its text looks like."""
    found: list[Candidate[str]] = []

    def add(raw: str, source: SourceKind, rule: str, locator: str, trust: float) -> None:
        tag = normalise_language(raw)
        if tag:
            found.append(_make(tag, source, rule, locator, raw, trust))

    main = main_node(outline)
    if outline.language:
        add(outline.language, "html", "language.lang", "html[lang]", 0.9)
    if main is not None:
        for raw in strings_in(main.values.get("inLanguage"), 80, key="alternateName"):
            add(raw, _kind(main), "language.linked-data", locate(main, "inLanguage"), 0.85)
    for meta in metas_named(outline, "og:locale", "content-language", "language", "dc.language", "itemprop:inlanguage"):
        add(clean_value(meta.content, 80).partition(",")[0], "meta", "language.meta", meta.locator, 0.8)
    text = _sample(outline)
    guess = _guess(text, {each.value.partition("-")[0] for each in found})
    if guess:
        trust = _trust_in_guess(guess, [each.value for each in found])
        found.append(_make(guess, "text", "language.function-words", "text", text[:80], trust))
    found.sort(key=lambda each: -each.evidence.confidence)
    return tuple(found)


def _guess(text: str, declared: set[str]) -> str | None:
    """Return the language that *text* looks like; where its opening bears the declared one out, that is enough."""
    short = guess_language(text[:_OPENING]) if len(declared) == 1 and len(text) > _OPENING else None
    return short if short is not None and short.partition("-")[0] in declared else guess_language(text)


def _trust_in_guess(guess: str, declared: list[str]) -> float:
    """Return how far to trust the text's own look: more than a theme's default that the text contradicts outright."""
    base = guess.partition("-")[0]
    if any(tag.partition("-")[0] == base for tag in declared):
        return 0.5
    # The language of a theme is at times left at English; the text of a page in another script cannot be.
    return 0.92 if declared and all(tag.startswith("en") for tag in declared) and base in _SURE else 0.6


_SURE: Final = word_set(
    """
    ja ko zh el th bn ta te gu pa kn ml si my km lo ka hy am ru uk bg ar fa ur he hi
    """
)


def _sample(outline: Outline) -> str:
    """Return the text to judge the language by: the first long chunks, the story's for the most part."""
    texts = [
        chunk.text for chunk in outline.chunks[:400] if len(chunk.text) > 60 and chunk.link_chars * 2 < len(chunk.text)
    ]
    if not texts:
        texts = [chunk.text for chunk in outline.chunks[:_SAMPLED_CHUNKS] if chunk.text]
    return " ".join(texts[:12])[:3_000]


def find_publishers(outline: Outline) -> tuple[Candidate[Organization], ...]:
    """Return the outlets that the input names as its publisher."""
    found: list[Candidate[Organization]] = []
    main = main_node(outline)
    holders = [(main, "publisher", 0.95)] if main is not None else []
    holders.extend((node, "publisher", 0.75) for node in nodes_of(outline, ("WebPage", "WebSite")) if node is not main)
    for node, key, trust in holders:
        place = locate(node, key)
        found.extend(
            _make_outlet(outlet, _kind(node), "publisher.linked-data", place, trust)
            for item in objects_in(outline, node.values.get(key))
            if (outlet := _outlet(outline, item))
        )
    for meta in metas_named(outline, "og:site_name", "application-name", "dc.publisher", "dcterms.publisher"):
        name = clean_value(meta.content, outline.limits.max_headline)
        if name and not is_web_url(name):
            trust = 0.85 if meta.name == "og:site_name" else 0.6
            found.append(_make_outlet(Organization(name=name), "meta", "publisher.meta", meta.locator, trust))
    for node in nodes_of(outline, _OUTLET_TYPES):
        if outlet := _outlet(outline, node.values):
            found.append(_make_outlet(outlet, _kind(node), "publisher.organization", node.locator, 0.55))
            break
    found.extend(find_notices(outline))
    host = host_of(outline.url) if outline.url else None
    if host and not found:
        found.append(_make_outlet(Organization(name=host), "url", "publisher.host", "url", 0.3))
    found.sort(key=lambda each: -each.evidence.confidence)
    return tuple(found)


def _make_outlet(
    outlet: Organization, source: SourceKind, rule: str, locator: str, trust: float
) -> Candidate[Organization]:
    return candidate(outlet, source=source, rule=rule, locator=locator, raw=outlet.name, confidence=trust)


def _outlet(outline: Outline, item: object) -> Organization | None:
    limit = outline.limits.max_headline
    if not isinstance(item, Mapping):
        name = clean_value(item, limit)
        return Organization(name=name) if name and not is_web_url(name) else None
    name = next(strings_in(item.get("name"), limit), "")
    if not name or is_web_url(name):
        return None
    return Organization(
        name=name, url=_first_web(urls_in(outline, item.get("url"))), logo=_first_web(_logos(outline, item))
    )


def _logos(outline: Outline, item: Mapping[str, Any]) -> Iterator[str]:
    yield from urls_in(outline, list(objects_in(outline, item.get("logo"))))


def _first_web(urls: Iterator[str]) -> str | None:
    return next((url for url in urls if is_web_url(url)), None)


def find_access(outline: Outline) -> tuple[Candidate[Access], ...]:
    """Return what the page declares about who may read the story."""
    found: list[Candidate[Access]] = []
    main = main_node(outline)
    if main is not None:
        value = main.values.get("isAccessibleForFree")
        word = str(value).rpartition("/")[2].casefold() if isinstance(value, str | bool) else ""
        if word in ("true", "false", "yes", "no", "1", "0"):
            access: Access = "free" if word in ("true", "yes", "1") else "subscription"
            place = locate(main, "isAccessibleForFree")
            found.append(
                candidate(
                    access,
                    source=_kind(main),
                    rule="access.linked-data",
                    locator=place,
                    raw=str(value),
                    confidence=0.95,
                )
            )
    for meta in metas_named(outline, "article:content_tier", "og:article:content_tier", "content_tier"):
        tier = _TIERS.get(meta.content.strip().casefold())
        if tier:
            found.append(
                candidate(
                    tier, source="meta", rule="access.tier", locator=meta.locator, raw=meta.content, confidence=0.85
                )
            )
    return tuple(found)


_TIERS: Final[Mapping[str, Access]] = {
    "free": "free",
    "metered": "metered",
    "locked": "subscription",
    "paid": "subscription",
    "premium": "subscription",
}


def find_licenses(outline: Outline) -> tuple[Candidate[str], ...]:
    """Return the licences, as addresses or words, that the page declares."""
    found: list[Candidate[str]] = []
    main = main_node(outline)
    if main is not None:
        found.extend(
            _make(text, _kind(main), "license.linked-data", locate(main, "license"), text, 0.9)
            for text in strings_in(main.values.get("license"), outline.limits.max_headline, key="url")
        )
    found.extend(
        _make(link.url, "link", "license.rel", link.locator, link.url, 0.85)
        for link in outline.links
        if "license" in link.rel.split() and is_web_url(link.url)
    )
    found.extend(
        _make(text, "meta", "license.meta", meta.locator, meta.content, 0.7)
        for meta in metas_named(outline, "dcterms.license", "dc.rights.license", "license")
        if (text := clean_value(meta.content, outline.limits.max_headline))
    )
    return tuple(found)

"""Find the publisher's own id of a story: declared, or kept beside it by the publishing system."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.declared import clean_value, locate, main_node, metas_by_name, metas_named, strings_in
from newsrecord.find.identity import find_urls
from newsrecord.find.landmarks import headline_index
from newsrecord.find.wordlists import word_set
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Container, DataNode, Outline
from newsrecord.urls import is_web_url

__all__ = ["find_ids"]

_METAS: Final = (
    "article:id", "article_id", "articleid", "article-id", "cxenseparse:articleid", "parsely-post-id", "bt:id",
    "content_id", "contentid", "content-id", "story-id", "storyid", "dc.identifier", "dcterms.identifier",
    "itemprop:postid", "itemprop:identifier",
)  # fmt: skip
# What else a publishing system may call it: "article.id", "brightspot.contentId", "nastooh:nid", "asset_uuid".
_CALLED: Final = re.compile(
    r"(?:[a-z0-9]{2,20}[.:_-]){0,2}(?:(?:article|story|content|post|news|node|asset|doc|document|cms|entry|item)[._:-]?"
    r"(?:id|uid|uuid|guid|nid)|nid|id)"
)
_NETWORKS: Final = ("fb:", "og:", "twitter:", "al:", "google", "apple", "msapplication", "p:", "ga", "gtm")
_ABSURD: Final = re.compile(r"[#{}]")
# Attributes in which pages hand the id to their scripts.
_ATTRIBUTES: Final = (
    "data-article-id", "data-articleid", "data-story-id", "data-storyid", "data-post-id", "data-postid",
    "data-content-id", "data-contentid", "data-asset-uuid", "data-asset-id", "data-history-node-id", "data-node-id",
    "data-nid", "data-news-id", "data-newsid", "data-article-uuid", "data-cms-id",
)  # fmt: skip
_ATTRIBUTE_SET: Final = frozenset(_ATTRIBUTES)
_GIVEN: Final = frozenset((*_ATTRIBUTES, "data-id", "id"))
_STORY_NAMES: Final = word_set("article story single post news entry asset artikel articulo")
_VALUE: Final = re.compile(r"(?=[\w.:-]{0,79}\d)[\w.:-]{2,80}")
_OWN_ID: Final = re.compile(
    r"(?:post|article|node|story|asset|news|entry|artikel)[-_]"
    r"(?P<id>\d{2,12}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})"
)
_CLASS_ID: Final = re.compile(r"(?:^|\s)(?:postid|page-node|article-id|story-id)-(\d{2,12})(?=\s|$)")
_SHORT: Final = re.compile(r"[?&]p=(\d{1,12})(?:$|[&#])|/node/(\d{1,12})/?(?:$|[?#])")
_MOST_AROUND: Final = 8
_SURE: Final = 0.85


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
        for meta in metas_named(outline, *_METAS)
        if (text := clean_value(meta.content, limit))
    )
    if main is not None:
        text = clean_value(main.values.get("@id"), limit)
        # An anchor on the page's own address is a name inside the linked data, not the story's.
        if text and not _ABSURD.search(text) and not text.startswith(("_:", "/")) and _is_own(text, outline):
            found.append(_make(text, _kind(main), "id.node", locate(main, "@id"), text, 0.6))
    if not any(each.evidence.confidence >= _SURE for each in found):
        found += (*_called(outline), *_short(outline), *_kept(outline))
        found.sort(key=lambda each: -each.evidence.confidence)
    return tuple(found)


def _make(value: str, source: SourceKind, rule: str, locator: str, raw: str, trust: float) -> Candidate[str]:
    return candidate(value, source=source, rule=rule, locator=locator, raw=raw, confidence=trust)


def _kind(node: DataNode) -> SourceKind:
    return "json-ld" if node.source == "json-ld" else "microdata"


def _called(outline: Outline) -> Iterator[Candidate[str]]:
    """Yield what metas hold that are called an id of a story in any system's words."""
    for name, metas in metas_by_name(outline).items():
        if name.endswith("id") and not name.startswith(_NETWORKS) and _CALLED.fullmatch(name):
            text = clean_value(metas[0].content, outline.limits.max_headline)
            if _VALUE.fullmatch(text):
                yield _make(text, "meta", "id.called", metas[0].locator, metas[0].content, 0.8)


def _short(outline: Outline) -> Iterator[Candidate[str]]:
    """Yield the number in the short address that publishing systems declare: ``/?p=12``, ``/node/12``."""
    for link in outline.links:
        if link.rel == "shortlink" and (match := _SHORT.search(link.url)):
            yield _make(match[1] or match[2], "link", "id.shortlink", link.locator, link.url, 0.75)


def _kept(outline: Outline) -> Iterator[Candidate[str]]:
    """Yield the ids that the elements around the headline bear."""
    index = headline_index(outline)
    if index is None:
        return
    for number, holder in enumerate(outline.ancestors(outline.chunks[index].container)):
        attributes = holder.attributes
        if number < _MOST_AROUND and not _GIVEN.isdisjoint(attributes) and (raw := _given(holder)) is not None:
            yield _make(raw, "html", "id.attribute", holder.locator, raw, 0.7)
            return
        is_page = holder.tag in ("body", "html")
        if is_page and "class" in attributes and (match := _CLASS_ID.search(attributes["class"][:4_000])):
            yield _make(match[1], "html", "id.class", holder.locator, match[0].strip(), 0.65)


def _given(holder: Container) -> str | None:
    """Return the id that an element around a headline bears, if any does."""
    attributes = holder.attributes
    for name in _ATTRIBUTES if not _ATTRIBUTE_SET.isdisjoint(attributes) else ():
        if name in attributes and _VALUE.fullmatch(attributes[name].strip()):
            return attributes[name].strip()
    own = _OWN_ID.fullmatch(attributes.get("id", "")[:100])
    if own is not None:
        return own["id"]
    value = attributes.get("data-id", "").strip()
    is_story = holder.tag == "article" or not holder.names.isdisjoint(_STORY_NAMES)
    return value if is_story and _VALUE.fullmatch(value) else None


def _is_own(text: str, outline: Outline) -> bool:
    """Return whether an ``@id`` says more than the page's address does."""
    if not is_web_url(text):
        return ":" in text or text.isalnum()
    known = {each.value.rstrip("/") for each in find_urls(outline) if each.evidence.rule != "url.linked-data"}
    return text.rstrip("/") not in known and bool(text.partition("://")[2].partition("/")[2].strip("/?#"))

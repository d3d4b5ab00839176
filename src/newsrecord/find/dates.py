"""Find when a story was published and when it was changed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.declared import clean_value, locate, main_node, metas_named, nodes_of
from newsrecord.find.landmarks import headline_index, is_aside, names_around, near_headline
from newsrecord.find.moments import find_shape, knows_month, read_date, read_machine_date, read_printed_date
from newsrecord.find.wordlists import word_set
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Chunk, Outline

__all__ = ["Moment", "find_modified", "find_published", "read_date"]

Moment = dt.date | dt.datetime | None

_PUBLISHED_METAS: Final = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time",
    "parsely-pub-date", "cxenseparse:recs:publishtime", "sailthru.date", "datepublished", "date_published",
    "publish-date", "publish_date", "publishdate", "published-date", "publication_date", "published_time",
    "article.published", "article_date_original", "citation_publication_date", "citation_date", "dcterms.created",
    "dcterms.issued", "dcterms.date", "dc.date.issued", "dc.date.created", "dc.date", "dc:date", "dcterms:date",
    "pubdate", "pub_date", "ptime", "bt:pubdate", "sb:dt", "originalpublicationdate", "article:created",
    "article.created", "created", "date",
)  # fmt: skip
_MODIFIED_METAS: Final = (
    "article:modified_time", "og:article:modified_time", "article:modified", "og:updated_time", "article:updated_time",
    "datemodified", "date_modified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised",
    "article.updated", "updated_time",
)  # fmt: skip
_UPDATE_NAMES: Final = frozenset(
    ["updated", "update", "modified", "modification", "lastmod", "actualizado", "aktualisiert"]
)
_DATE_NAMES: Final = word_set(
    """
    date dates datum fecha data time timestamp published publish pubdate posted dateline datetime byline meta
    entry info publication
    """
)
# Words in front of a date that speak of a change.  They are few in number because only the words right before it count.
_UPDATE_WORDS: Final = re.compile(
    r"updated|modified|mis à jour|actualizad|aktualisiert|aggiornat|atualizad|bijgewerkt|zaktualizowan|aktualizacja"
    r"|обновлен|оновлен|güncelle|diperbarui|oppdatert|uppdaterad|opdateret|päivitetty|更新|수정|تحديث",
    re.IGNORECASE,
)
_URL_DAY: Final = re.compile(
    r"/(?P<year>(?:19|20)\d{2})[/-]?(?P<month>\d{2}|(?<=[/-])\d)[/-]?(?P<day>\d{2}|(?<=[/-])\d)(?=[/_.-]|$)"
)
# Each may ask twice, in the page's language and in any, for the publication and for the change: eight times a page.
_MAX_CALLS: Final = 2
_MAX_SEARCHED: Final = 250


def find_published(outline: Outline) -> tuple[Candidate[Moment], ...]:
    """Return the days or moments at which the story may have been published, the likeliest first.

    A candidate's value is None where something stands in a date's place that cannot be read.
    """
    return _find(outline, updates=False)


def find_modified(outline: Outline) -> tuple[Candidate[Moment], ...]:
    """Return the days or moments at which the story may last have been changed, the likeliest first."""
    return _find(outline, updates=True)


def _find(outline: Outline, *, updates: bool) -> tuple[Candidate[Moment], ...]:
    found = [*_in_linked_data(outline, updates), *_in_metas(outline, updates), *_in_page(outline, updates)]
    if not updates:
        found.extend(_in_url(outline))
    # What cannot be read says that there is a date, but gives none: it stands behind all that can.
    found.sort(key=lambda each: (each.value is None, -each.evidence.confidence))
    return tuple(found)


def _make(
    value: Moment, source: SourceKind, rule: str, locator: str, raw: str, confidence: float, updates: bool
) -> Candidate[Moment]:
    field = "modified" if updates else "published"
    return candidate(value, source=source, rule=f"{field}.{rule}", locator=locator, raw=raw, confidence=confidence)


def _read_declared(outline: Outline, raw: str, *, ask: bool = False) -> Moment:
    if len(raw) > outline.limits.max_date:
        return None
    found = read_machine_date(raw)
    if found is None and (shape := find_shape(raw)):
        found = read_printed_date(shape, language=outline.language, ask=ask)
    return found


def _in_linked_data(outline: Outline, updates: bool) -> Iterator[Candidate[Moment]]:
    main = main_node(outline)
    keys = ("dateModified",) if updates else ("datePublished", "dateCreated", "uploadDate")
    pages = [node for node in nodes_of(outline, ("WebPage", "ItemPage")) if node is not main]
    for node, trust in ((main, 0.95), *((page, 0.8) for page in pages[:2])):
        if node is None:
            continue
        for place, key in enumerate(keys):
            value = node.values.get(key)
            if isinstance(value, list) and value:
                value = value[0]
            raw = clean_value(value, outline.limits.max_headline)
            if raw:
                kind: SourceKind = "json-ld" if node.source == "json-ld" else "microdata"
                trusted = (trust if kind == "json-ld" else 0.7) - 0.2 * place
                yield _make(
                    _read_declared(outline, raw), kind, f"{kind}-{key}", locate(node, key), raw, trusted, updates
                )


def _in_metas(outline: Outline, updates: bool) -> Iterator[Candidate[Moment]]:
    names = _MODIFIED_METAS if updates else _PUBLISHED_METAS
    for place, meta in enumerate(metas_named(outline, *names)):
        if place < 10:
            raw = clean_value(meta.content, outline.limits.max_headline)
            # The names are ordered from the exact to the loose; "date" is at times the day of the crawl.
            trust = 0.85 - 0.15 * names.index(meta.name) / len(names)
            yield _make(_read_declared(outline, raw), "meta", "meta", meta.locator, raw, trust, updates)
    name = "itemprop:datemodified" if updates else "itemprop:datepublished"
    for place, meta in enumerate(metas_named(outline, name)):
        if place < 3:
            raw = clean_value(meta.content, outline.limits.max_headline)
            value = _read_declared(outline, raw)
            yield _make(value, "microdata", "itemprop", meta.locator, raw, 0.72 - 0.05 * place, updates)


def _in_page(outline: Outline, updates: bool) -> Iterator[Candidate[Moment]]:
    """Yield the dates of ``<time>`` elements and the printed ones around the headline."""
    calls = 0
    for distance, chunk in near_headline(outline, headline_index(outline)):
        labelled = chunk.role == "date" or bool(names_around(outline, chunk) & _DATE_NAMES)
        if chunk.kind == "heading" and chunk.level == 1:
            continue
        trust = (0.68 if labelled else 0.55) - 0.012 * distance - 0.2 * is_aside(outline, chunk)
        if chunk.datetime:
            is_update = _speaks_of_update(outline, chunk, chunk.text)
            value = read_machine_date(chunk.datetime) or _read_declared(outline, chunk.datetime)
            if value is not None and is_update == updates:
                place = chunk.datetime_locator or chunk.locator
                yield _make(value, "html", "time-element", place, chunk.datetime, trust + 0.02, updates)
                continue
        text = chunk.text[:_MAX_SEARCHED]
        # A date in a long paragraph belongs to what is told, not to the telling.
        if len(chunk.text) > _MAX_SEARCHED and not labelled:
            continue
        for shape in _known_shapes(outline, text):
            if _speaks_of_update(outline, chunk, text[: shape.start()][-30:]) != updates:
                continue
            value = read_printed_date(shape, language=outline.language, ask=calls < _MAX_CALLS)
            calls += not knows_month(shape)
            if value is not None:
                source: SourceKind = "html" if outline.form == "html" else "text"
                # A sentence that happens to have a date in it is longer than a date line.
                sure = trust - (0.0 if labelled else min(0.25, (len(text) - len(shape[0])) / 400))
                yield _make(value, source, "printed", chunk.locator, shape[0], max(sure, 0.2), updates)


def _known_shapes(outline: Outline, text: str) -> tuple[re.Match[str], ...]:
    """Return the dates of *text*, searched once for the publication and for the change."""
    known = outline.once("dates in texts", _no_shapes)
    shapes = known.get(text)
    if shapes is None:
        shapes = known[text] = tuple(_shapes_in(text))
    return shapes


def _no_shapes(_: Outline) -> dict[str, tuple[re.Match[str], ...]]:
    return {}


def _shapes_in(text: str) -> Iterator[re.Match[str]]:
    """Yield the first two dates of *text*: many pages print "published ... updated ..." in one line."""
    first = find_shape(text)
    if first is not None:
        yield first
        # The second is searched in place, so that what stands before it can still be read.
        if second := find_shape(" " * first.end() + text[first.end() :]):
            yield second


def _speaks_of_update(outline: Outline, chunk: Chunk, words: str) -> bool:
    if _UPDATE_WORDS.search(words):
        return True
    holder = next(outline.ancestors(chunk.container), None)
    return holder is not None and bool(holder.names & _UPDATE_NAMES) and not holder.names & {"published", "publish"}


def _in_url(outline: Outline) -> Iterator[Candidate[Moment]]:
    urls = [(outline.url or "", "url"), *((k.url, k.locator) for k in outline.links if k.rel == "canonical")]
    urls.extend((meta.content, meta.locator) for meta in metas_named(outline, "og:url"))
    for url, place in urls:
        if match := _URL_DAY.search(url[:2_000]):
            value = read_machine_date(f"{match['year']}-{match['month']:0>2}-{match['day']:0>2}")
            if value is not None:
                yield _make(value, "url", "url-path", place, url, 0.5, False)
                return

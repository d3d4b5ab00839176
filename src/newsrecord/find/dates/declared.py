"""Find the dates that a page declares: in linked data, in metas, in its address."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.dates.moments import find_shape, read_machine_date, read_printed_date
from newsrecord.find.dates.month_names import find_month
from newsrecord.find.dates.places import page_language, page_order
from newsrecord.find.dates.shapes import PLAIN_NUMBERS
from newsrecord.find.declared import clean_value, locate, main_node, metas_named, nodes_of
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import DataNode, Meta, Outline

__all__ = [
    "Moment",
    "date_candidate",
    "day_addressed",
    "in_linked_data",
    "in_metas",
    "in_titles",
    "in_url",
    "month_filed",
    "month_in_url",
    "read_declared",
    "speaks_of_change",
]

Moment = dt.date | dt.datetime | None

_PUBLISHED_METAS: Final = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time",
    "parsely-pub-date", "cxenseparse:recs:publishtime", "sailthru.date", "datepublished", "date_published",
    "publish-date", "publish_date", "publishdate", "published-date", "published_date", "publication_date",
    "publication-date", "published_time", "published", "article.published", "article_date_original",
    "citation_publication_date", "citation_date", "dcterms.created", "dcterms.issued", "dcterms.date", "dc.date.issued",
    "dc.date.created", "dc.date", "dc:date", "dcterms:date", "pubdate", "pub_date", "ptime", "bt:pubdate", "sb:dt",
    "originalpublicationdate", "article:created", "article.created", "created", "date",
)  # fmt: skip
_MODIFIED_METAS: Final = (
    "article:modified_time", "og:article:modified_time", "article:modified", "og:updated_time", "article:updated_time",
    "datemodified", "date_modified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised",
    "article.updated", "updated_time",
)  # fmt: skip
# Publishing systems and trackers name these metas as they please; the words are few.  What the name says must be a
# date that can be read, for "article:publisher" is none.
_PUBLISHED_WORDS: Final = re.compile(
    r"publi|pubdat|pub[_.-]date|posted|creat|issued|releas|upload|article[_.-]?date|story[_.-]?date|display[_.-]?date"
    r"|content[_.-]?date|page[_.-]?date|date[_.-]?time|firstdate"
)
_MODIFIED_WORDS: Final = re.compile(r"modif|updat|revis|last[_.-]?chang|moddate")
_OTHER_WORDS: Final = re.compile(
    r"expir|unpubli|valid|event|birth|start|end[_.-]?date|until|embargo|review|generat|crawl|server|cache|build|copyright"
    r"|video:|book:|music:|itemprop:"
)
_DIGIT: Final = re.compile(r"\d\d")
# So many properties are looked at to see whether they are those of one story; below a day that stands at the headline.
_CARDS: Final = 8
_IN_CARDS: Final = 0.52
_A_DAY: Final = dt.timedelta(days=1)
_KNOWN_METAS: Final = frozenset((*_PUBLISHED_METAS, *_MODIFIED_METAS))
# Between year and month some have the section: "/2021/world/05/03/"; "/2026/10/3-questions" has a month, and the number
# that the story's title begins with.
_URL_DAY: Final = re.compile(
    r"(?<=[/_.=-])(?P<year>(?:19|20)\d{2})(?P<dash>[/_.-]?)(?:(?<=/)[A-Za-z_]{2,20}/)?(?P<month>\d{2}|(?<=[/-])\d)(?P=dash)(?P<day>\d{2}|(?<=-)\d|(?<=/)\d(?!-[^\W\d_]))(?!\d)"
)
# "/2026/may/18/": some name the month.  A day that more words follow is a number in the story's title.
_URL_NAMED: Final = re.compile(
    r"(?<=/)(?P<year>(?:19|20)\d{2})(?P<dash>[/-])(?P<month>[a-z]{3,10})(?P=dash)(?P<day>\d{1,2})(?=/|$)", re.IGNORECASE
)
_URL_MONTH: Final = re.compile(r"/(?P<year>(?:19|20)\d{2})[/-](?P<month>0[1-9]|1[0-2])(?=/)")


def date_candidate(
    value: Moment, source: SourceKind, rule: str, locator: str, raw: str, confidence: float, updates: bool
) -> Candidate[Moment]:
    """Return the candidate for the publication, or with *updates* for the change, that *rule* found."""
    field = "modified" if updates else "published"
    return candidate(value, source=source, rule=f"{field}.{rule}", locator=locator, raw=raw, confidence=confidence)


def read_declared(outline: Outline, raw: str) -> Moment:
    """Return the date of a declared value, which may be a printed one too."""
    if len(raw) > outline.limits.max_date:
        return None
    # Linked data, metas and elements repeat one moment in the same words.
    known = outline.once("declared dates", _no_dates)
    if raw not in known:
        found = read_machine_date(raw)
        if found is None and (shape := find_shape(raw)):
            found = _read_shape(outline, shape)
        known[raw] = found
    return known[raw]


def _read_shape(outline: Outline, shape: re.Match[str]) -> Moment:
    order = page_order(outline) if shape.re is PLAIN_NUMBERS else None
    return read_printed_date(shape, language=page_language(outline), ask=False, order=order)


def _no_dates(_: Outline) -> dict[str, Moment]:
    return {}


def in_linked_data(outline: Outline, updates: bool) -> Iterator[Candidate[Moment]]:
    """Yield the dates of the story's node and of the page's."""
    main = main_node(outline)
    keys = ("dateModified",) if updates else ("datePublished", "dateCreated", "uploadDate")
    pages = [node for node in outline.once("web pages", _find_pages) if node is not main][:2]
    for node, trust in ((main, 0.95), *((page, 0.8) for page in pages)):
        if node is None:
            continue
        for place, key in enumerate(keys):
            value = node.values.get(key)
            if isinstance(value, list) and value:
                value = value[0]
            if isinstance(value, dict):
                value = value.get("@value")
            raw = clean_value(value, outline.limits.max_headline)
            if raw:
                kind: SourceKind = "json-ld" if node.source == "json-ld" else "microdata"
                trusted = (trust if kind == "json-ld" else 0.7) - 0.2 * place
                found = read_declared(outline, raw)
                yield date_candidate(found, kind, f"{kind}-{key}", locate(node, key), raw, trusted, updates)


def _find_pages(outline: Outline) -> list[DataNode]:
    return list(nodes_of(outline, ("WebPage", "ItemPage")))


def in_metas(outline: Outline, updates: bool) -> Iterator[Candidate[Moment]]:
    """Yield the dates of metas and of microdata."""
    names = _MODIFIED_METAS if updates else _PUBLISHED_METAS
    for place, meta in enumerate(metas_named(outline, *names)):
        if place < 10:
            raw = clean_value(meta.content, outline.limits.max_headline)
            # The names are ordered from the exact to the loose; "date" is at times the day of the crawl.
            trust = 0.85 - 0.15 * names.index(meta.name) / len(names)
            yield date_candidate(read_declared(outline, raw), "meta", "meta", meta.locator, raw, trust, updates)
    for meta in outline.once("odd metas", _odd_metas)[updates]:
        raw = clean_value(meta.content, outline.limits.max_headline)
        if value := read_declared(outline, raw):
            yield date_candidate(value, "meta", "meta-like", meta.locator, raw, 0.66, updates)
    name = "itemprop:datemodified" if updates else "itemprop:datepublished"
    metas = metas_named(outline, name)[:_CARDS]
    if not metas:
        return
    raws = [clean_value(meta.content, outline.limits.max_headline) for meta in metas]
    values = [read_declared(outline, raw) for raw in raws]
    trust = _IN_CARDS if _differ(values) else 0.72
    for place, (meta, raw, value) in enumerate(zip(metas[:3], raws, values, strict=False)):
        yield date_candidate(value, "microdata", "itemprop", meta.locator, raw, trust - 0.05 * place, updates)


def _differ(values: Sequence[Moment]) -> bool:
    """Return whether some of *values* are more than a day apart: cards that tease other stories have days, too."""
    days = [value.date() if isinstance(value, dt.datetime) else value for value in values if value is not None]
    return len(days) > 1 and max(days) - min(days) > _A_DAY


def _odd_metas(outline: Outline) -> tuple[list[Meta], list[Meta]]:
    """Return the metas whose names, of the page's own making, speak of publication, and those that speak of change."""
    published: list[Meta] = []
    modified: list[Meta] = []
    for meta in outline.metas[:400]:
        is_update = speaks_of_change(meta.name[:60])
        if is_update is not None and len(meta.content) <= 60 and _DIGIT.search(meta.content) is not None:
            (modified if is_update else published).append(meta)
    return published[:3], modified[:3]


# All pages have the same few dozen names of metas.
@lru_cache(maxsize=256)
def speaks_of_change(name: str) -> bool | None:
    """Return whether the name of a meta speaks of change or of publication; None for neither, and for known names."""
    if name in _KNOWN_METAS or _OTHER_WORDS.search(name):
        return None
    return True if _MODIFIED_WORDS.search(name) else False if _PUBLISHED_WORDS.search(name) else None


def in_url(outline: Outline) -> Iterator[Candidate[Moment]]:
    """Yield the day in the page's address, and the day on which its picture was put on the server."""
    for url, place in _addresses(outline).items():
        if value := _day_in(url):
            yield date_candidate(value, "url", "url-path", place, url, 0.5, False)
            break
    for meta in metas_named(outline, "og:image", "twitter:image"):
        if value := _day_in(meta.content):
            yield date_candidate(value, "url", "picture-path", meta.locator, meta.content, 0.26, False)
            break


def day_addressed(outline: Outline) -> dt.date | None:
    """Return the day in the page's address."""
    return outline.once("day in url", _find_addressed)


def _find_addressed(outline: Outline) -> dt.date | None:
    return next((day for url in _addresses(outline) if (day := _day_in(url))), None)


def in_titles(outline: Outline) -> Iterator[Candidate[Moment]]:
    """Yield the day in the page's title: that of a daily column, or of what is announced."""
    title = outline.title or ""
    if (shape := find_shape(title)) and (value := _read_shape(outline, shape)):
        yield date_candidate(value, "html", "title", "title", title, 0.28, False)


def month_in_url(outline: Outline) -> tuple[int, int] | None:
    """Return the year and month in the page's address."""
    for url in _addresses(outline):
        if match := _URL_MONTH.search(url[:2_000]):
            return int(match["year"]), int(match["month"])
    return None


def month_filed(outline: Outline) -> tuple[int, int] | None:
    """Return the year and month in the page's address, or else in that of the picture it is shared with.

    Publishing systems put what is uploaded into a folder for each month.
    """
    if (found := month_in_url(outline)) is not None:
        return found
    for meta in metas_named(outline, "og:image", "twitter:image"):
        if match := _URL_MONTH.search(meta.content[:2_000]):
            return int(match["year"]), int(match["month"])
    return None


def _addresses(outline: Outline) -> dict[str, str]:
    """Return the addresses that the page goes by, each with where it stands."""
    found = {outline.address: outline.address_locator} if outline.address else {}
    for link in outline.links:
        if link.rel == "canonical":
            found.setdefault(link.url, link.locator)
    for meta in metas_named(outline, "og:url"):
        found.setdefault(meta.content, meta.locator)
    return found


def _day_in(url: str) -> dt.date | None:
    path = url[:2_000].partition("?")[0]
    match = _URL_DAY.search(path)
    if match is not None:
        return read_machine_date(f"{match['year']}-{match['month']:0>2}-{match['day']:0>2}")
    named = _URL_NAMED.search(path)
    month = find_month(named["month"]) if named is not None else None
    return read_machine_date(f"{named['year']}-{month:02}-{named['day']:0>2}") if named is not None and month else None

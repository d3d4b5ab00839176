"""Find the outlet that publishes a story."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Final

import attrs

from newsrecord.find.bylines.aside import SOURCE
from newsrecord.find.candidate import Candidate, candidate, trusted
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
from newsrecord.find.feed_notes import find_feed_note
from newsrecord.find.landmarks import near_headline
from newsrecord.find.notices import find_notices
from newsrecord.find.outlet_titles import find_behind_headline
from newsrecord.find.wordlists import phrase_set
from newsrecord.model.byline import Organization
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import DataNode, Outline
from newsrecord.patterns import late
from newsrecord.text import strip_bidi
from newsrecord.urls import host_of, is_web_url

__all__ = ["find_publishers"]

_OUTLET_TYPES: Final = ("NewsMediaOrganization", "Organization", "Corporation", "WebSite")
_METAS: Final = (
    ("og:site_name", 0.85),
    ("itemprop:publisher.name", 0.82),
    ("publisher", 0.62),
    ("application-name", 0.6),
    ("dc.publisher", 0.6),
    ("dcterms.publisher", 0.6),
    ("apple-mobile-web-app-title", 0.5),
    ("copyright", 0.35),
)
# Names that a publishing system came with, and what its makers left in the fields.
_NO_OUTLET: Final = phrase_set(
    """
    wordpress|wordpress.com|wordpress.org|blogger|blogspot|drupal|joomla|joomla!|typo3|squarespace|wix|wix.com
    |weebly|ghost|tumblr|webflow|shopify|hugo|jekyll|just another wordpress site|my site|my blog|my website
    |mysite|website|web site|site|site name|sitename|site title|home|homepage|localhost|example|default|untitled
    |news|blog|organization|publisher|admin|facebook|twitter|youtube|google|google news|amp|undefined|null|none
    |n/a|test|untitled site|startseite|accueil|inicio
    """
)
# What stands within such an object is a subject, a source or an employer, and not who publishes the page.
_OTHERS: Final = re.compile(
    r"\.(?:about|mentions|author|creator|sourceOrganization|worksFor|affiliation|contributor)\b"
)
_WEB: Final = "www."
_EDGES: Final = " \t\"'\u201c\u201d|/\\-\u2013\u2014:,;"
_PARTS: Final = re.compile(r"\s[|\u2013\u2014\u2022\u00b7\uff0d-]\s|\s?[|\uff5c]\s?")
# "HarborWire[海の話題を毎日]": what an outlet says of itself, in brackets right behind its name.
_SLOGAN: Final = late(r"(?<=\w)\s?[\[［【(（][^\[\]［］【】()（）]{8,80}[\]］】)）]$")
_CLOSING: Final = ("]", "］", "】", ")", "）")
_HOST: Final = re.compile(r"(?:[\w-]{1,60}\.){1,4}[a-z]{2,10}", re.IGNORECASE)
_COPYRIGHT: Final = re.compile(
    r"(?:copyright|\(c\)|©|all rights reserved\.?|\d{4}(?:\s?[-–]\s?\d{4})?|by)(?=\W|$)"
    # Scripts without blanks set the same words right behind the name.
    r"|版[权權]所有|(?:保留|不得|未经|未經|無断).{0,20}$|무단\s?전재.{0,20}$",
    re.IGNORECASE,
)
_MOST_METAS: Final = 20
_MOST_WORDS: Final = 6
_SLOGAN_BLANKS: Final = 4
# Below what a page declares, whatever the address says of either.
_TITLED: Final = 0.45
_ADDRESSED: Final = 0.35
# Some portals mark as publisher whom they took a story from.
_TAKEN: Final = 0.36
_HEAD: Final = 8
"""Chunks among which the mark of the outlet stands."""
_SHORTEST_LABEL: Final = 3
# The kinds of places by which the page's address is known, by how their locators begin.
_SOURCES: Final[dict[str, SourceKind]] = {"url": "url", "meta": "meta", "(//l": "link"}
_RELATED: Final = 0.12
_SUREST: Final = 0.98
# Second parts of addresses under which names are given out: "bbc.co.uk".
_SHARED: Final = frozenset(
    "co com net org gov edu ac or ne go gob gouv blogspot wordpress substack tumblr typepad".split()
)


def find_publishers(outline: Outline) -> tuple[Candidate[Organization], ...]:
    """Return the outlets that the input names as its publisher, the surest first."""
    label = _label(outline)
    found = [_weighed(each, label) for each in (*_declared(outline), *_metas(outline), *_titled(outline, label))]
    if all(each.value.logo is None or each.value.url is None for each in found):
        found += [_weighed(each, label) for each in _organizations(outline)]
    if outline.form == "html" and all(each.evidence.confidence == _TAKEN for each in found):
        found += find_behind_headline(outline)
    if outline.form == "text" or not found:
        found += find_notices(outline)
    if not found:
        found += _in_masthead(outline, label)
    if not found and (note := find_feed_note(outline)) is not None:
        line, _, name = note
        if name := _name(name):
            outlet = Organization(name=name)
            found.append(_make(outlet, line.text, "html", "publisher.feed-note", line.locator, _TITLED))
    host = host_of(outline.address) if outline.address else None
    if host and not found:
        where = outline.address_locator
        source = _SOURCES.get(where[:4], "html")
        found.append(_make(Organization(name=host), host, source, "publisher.host", where, 0.3))
    found.sort(key=lambda each: -each.evidence.confidence)
    if found and (found[0].value.url is None or found[0].value.logo is None):
        found[0] = _completed(found[0], found)
    return tuple(found)


def _make(
    outlet: Organization, raw: str, source: SourceKind, rule: str, locator: str, trust: float
) -> Candidate[Organization]:
    return candidate(outlet, source=source, rule=rule, locator=locator, raw=raw, confidence=trust)


def _kind(node: DataNode) -> SourceKind:
    return "json-ld" if node.source == "json-ld" else "microdata"


def _declared(outline: Outline) -> Iterator[Candidate[Organization]]:
    main = main_node(outline)
    if main is None:
        return
    for key, trust in (("publisher", 0.95), ("sourceOrganization", 0.75), ("copyrightHolder", 0.7), ("provider", 0.6)):
        value = main.values.get(key)
        where = locate(main, key) + (".name" if isinstance(value, dict) and "name" in value else "")
        for item in objects_in(outline, value):
            if outlet := _outlet(outline, item):
                yield _make(outlet, outlet.name, _kind(main), "publisher.linked-data", where, trust)


def _metas(outline: Outline) -> Iterator[Candidate[Organization]]:
    for meta in islice(metas_named(outline, *(name for name, _ in _METAS)), _MOST_METAS):
        raw = clean_value(meta.content, outline.limits.max_headline)
        if meta.name == "copyright":
            # Some pages escape the sign twice, and all see how it is written.
            raw = _COPYRIGHT.sub(" ", html.unescape(html.unescape(raw)))
        if name := _name(raw):
            source: SourceKind = "microdata" if meta.name.startswith("itemprop:") else "meta"
            trust = _TAKEN if source == "microdata" and _is_source(outline, name) else dict(_METAS)[meta.name]
            yield _make(Organization(name=name), meta.content, source, "publisher.meta", meta.locator, trust)


def _is_source(outline: Outline, name: str) -> bool:
    """Return whether a line near the headline calls *name* the source that a story was taken from."""
    lines = (chunk.text for _, chunk in near_headline(outline) if name in chunk.text)
    return any((found := SOURCE.search(line)) is not None and found[1].startswith(name) for line in lines)


def _titled(outline: Outline, label: str) -> Iterator[Candidate[Organization]]:
    """Yield the end or the beginning of the page's title, where the address says that it is the outlet's name."""
    parts = _PARTS.split(outline.title) if outline.title and label else []
    ends = [parts[-1], parts[0]] if len(parts) > 1 else []
    if outline.title and ": " in outline.title:
        ends.append(outline.title.partition(": ")[0])
    for part in ends:
        # "Ferry ties up - by Ana Ruiz - Quay Notes" has the writer's name between.
        name = _name(part) if not part.startswith("by ") else None
        if name and (trust := _trust_of_title(name, label)):
            yield _make(Organization(name=name), outline.title or "", "html", "publisher.title", "(//title)[1]", trust)
            return


def _in_masthead(outline: Outline, label: str) -> Iterator[Candidate[Organization]]:
    """Yield what a picture, or a link alone, at the head of the page says: the end of its title, or its host's name."""
    parts = _PARTS.split(outline.title) if outline.title else []
    name = _name(parts[-1]) if len(parts) > 1 and len(parts[-1].split()) <= _MOST_WORDS else ""
    for chunk in outline.chunks[:_HEAD]:
        linked = chunk.text if len(chunk.links) == 1 and chunk.link_chars == len(chunk.text) else ""
        said = (linked, chunk.image.alt or "" if chunk.image is not None else "")
        if name and name in said:
            yield _make(Organization(name=name), outline.title or "", "html", "publisher.masthead", "(//title)[1]", 0.4)
            return
        for text in said:
            if label and " " in text and _squeezed(text).removeprefix("the") == label.removeprefix("the"):
                yield _make(Organization(name=text), text, "html", "publisher.masthead", chunk.locator, 0.4)
                return


def _trust_of_title(name: str, label: str) -> float:
    """Return how surely a part of the title is the outlet's name, by the *label* in the address; 0 for not at all.

    The address has the whole name, all of it but a word or two ("courier" of "The Morlow Courier", "nws" of
    "NWS Lifestyle"), or its initials.
    """
    squeezed, words = _squeezed(name), name.split()
    if squeezed == label:
        return 0.6
    if len(words) > _MOST_WORDS or len(label) < _SHORTEST_LABEL:
        return 0.0
    if words[0].casefold() == label or "".join(word[0] for word in words if word[0].isupper()).casefold() == label:
        return _TITLED
    is_part = len(label) > _SHORTEST_LABEL and label in squeezed and 3 * len(label) >= len(squeezed)
    return _TITLED if is_part or (len(squeezed) > _SHORTEST_LABEL and squeezed in label) else 0.0


def _organizations(outline: Outline) -> Iterator[Candidate[Organization]]:
    for node in nodes_of(outline, _OUTLET_TYPES):
        if _OTHERS.search(node.locator) is None and (outlet := _outlet(outline, node.values)):
            yield _make(outlet, outlet.name, _kind(node), "publisher.organization", locate(node, "name"), 0.55)
            return


def _outlet(outline: Outline, item: object) -> Organization | None:
    limit = outline.limits.max_headline
    if not isinstance(item, dict):
        name = _name(clean_value(item, limit))
        return Organization(name=name) if name else None
    name = _name(next(strings_in(item.get("name"), limit), ""))
    if not name:
        return None
    return Organization(
        name=name, url=_first_web(urls_in(outline, item.get("url"))), logo=_first_web(_logos(outline, item))
    )


def _logos(outline: Outline, item: Mapping[str, Any]) -> Iterator[str]:
    yield from urls_in(outline, list(objects_in(outline, item.get("logo"))))


def _first_web(urls: Iterator[str]) -> str | None:
    return next((url for url in urls if is_web_url(url)), None)


def _name(text: str) -> str:
    """Return *text* as a name of an outlet, or nothing where it is none."""
    text = strip_bidi(text)
    name = text.strip(_EDGES)
    if name.count('"') % 2 or name.count("\u201c") != name.count("\u201d"):
        # A pair that closes the name is its own.
        name = text.strip()
    if not name or name[0] == "@" or is_web_url(name) or name.casefold() in _NO_OUTLET:
        return ""
    return name if any(map(str.isalpha, name)) else ""


def _label(outline: Outline) -> str:
    """Return the part of the page's host that names the outlet: "harbour" of "news.harbour.co.uk"."""
    parts = (outline.host or "").split(".")[:-1]
    while len(parts) > 1 and parts[-1] in _SHARED:
        parts.pop()
    return parts[-1].replace("-", "") if parts else ""


def _squeezed(name: str) -> str:
    """Return the letters and digits of *name* in lower case, accents dropped, as an address has them."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(filter(str.isalnum, plain))


def _is_related(name: str, label: str) -> bool:
    squeezed = _squeezed(name)
    return len(squeezed) > 1 and (squeezed in label or (len(label) > 2 and label in squeezed))


def _weighed(found: Candidate[Organization], label: str) -> Candidate[Organization]:
    """Return *found*, surer where its name is the one in the address, and without a slogan behind the name."""
    outlet, trust = found.value, found.evidence.confidence
    if outlet.name[: len(_WEB)].casefold() == _WEB:
        # An address in the place of the name is worth less than the name itself, wherever that stands.
        bare = attrs.evolve(outlet, name=outlet.name[len(_WEB) :])
        return trusted(Candidate(bare, found.evidence), min(trust, _ADDRESSED))
    first, *rest = _PARTS.split(outlet.name, maxsplit=1)
    if rest and len(first.split()) <= _MOST_WORDS and rest[0].count(" ") >= _SLOGAN_BLANKS and _name(first):
        # An edition or a house behind the name has a word or three.
        outlet = attrs.evolve(outlet, name=_name(first))
    if not label or not _is_related(outlet.name, label):
        return Candidate(outlet, found.evidence)
    if outlet.name.endswith(_CLOSING) and _is_related(first := _SLOGAN.sub("", outlet.name), label):
        outlet = attrs.evolve(outlet, name=first)
    first, *rest = _PARTS.split(outlet.name, maxsplit=1)
    if rest and _is_related(first, label):
        outlet = attrs.evolve(outlet, name=first.strip(_EDGES) or outlet.name)
    # Companies publish under many names; the one that readers type is the outlet's.  An address is none yet.
    if not _HOST.fullmatch(outlet.name):
        trust = min(_SUREST, trust + _RELATED)
    return trusted(Candidate(outlet, found.evidence), trust)


def _completed(best: Candidate[Organization], found: list[Candidate[Organization]]) -> Candidate[Organization]:
    """Return *best* with the address and logo that another declaration of the same outlet gives."""
    outlet = best.value
    for each in found[1:]:
        if _squeezed(each.value.name) == _squeezed(outlet.name):
            outlet = attrs.evolve(outlet, url=outlet.url or each.value.url, logo=outlet.logo or each.value.logo)
    return Candidate(outlet, best.evidence)

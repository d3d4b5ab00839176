"""Find who wrote a story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import attrs

from newsrecord.find.byline_names import kind_of, read_name
from newsrecord.find.byline_parts import opens_with_cue
from newsrecord.find.byline_text import BYLINE_CUES, is_byline, parse_byline
from newsrecord.find.byline_words import PARTICLES, UNNAMED
from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.declared import (
    clean_value,
    locate,
    main_node,
    metas_named,
    objects_in,
    site_names,
    strings_in,
    urls_in,
)
from newsrecord.find.landmarks import headline_index, is_aside, names_around, near_headline
from newsrecord.find.wordlists import word_set
from newsrecord.model.byline import Author, AuthorKind, Byline
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Chunk, Outline
from newsrecord.urls import is_web_url

__all__ = ["BYLINE_CUES", "find_bylines", "is_byline", "parse_byline"]

_METAS: Final = (
    ("author", 0.85), ("article:author", 0.84), ("article:author_name", 0.84), ("article.author", 0.84),
    ("parsely-author", 0.83), ("byl", 0.83), ("sailthru.author", 0.8), ("dc.creator", 0.8), ("dcterms.creator", 0.8),
    ("dc:creator", 0.8), ("citation_author", 0.8), ("cxenseparse:author", 0.8), ("vr:author", 0.75), ("authors", 0.8),
    ("og:article:author", 0.75), ("itemprop:author", 0.7), ("itemprop:creator", 0.6),
)  # fmt: skip
_BYLINE_NAMES: Final = word_set(
    """
    byline bylines by written creator
    author authors autor autoren autore autori auteur auteurs autores writer writers reporter
    journalist forfatter skribent fotograf redakteur credits contributor contributors firma signature penulis
    yazar muhabir
    """
)
_NO_BYLINE_NAMES: Final = word_set(
    """
    bio biography description comment comments related caption photo image social share email twitter more about
    box footer avatar articles count follow
    """
)
_LONGEST_PRINTED: Final = 220
# More than `Limits.max_items`: the draft cuts, with an issue.
_MOST_AUTHORS: Final = 2_000
_OTHER_ROLES: Final = (
    "comment",
    "comment-author",
    "comment-date",
    "caption",
    "headline",
    "furniture",
    "section",
    "tag",
)
_BEHIND: Final = 14
_SHAPE_DISTANCE: Final = 5
_NAME_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|['\u2019.-]){0,20}")
_NO_NAME: Final = word_set(
    """
    share save print email comments comment subscribe listen watch read more news home menu search login sign breaking
    live latest opinion politics business sports sport culture health world video photo photos gallery the by to for of
    in on and your our this with how what why best top guide back next previous contents introduction overview
    """
)
_DIGITS: Final = re.compile(r"\d{2}")


def find_bylines(outline: Outline) -> tuple[Candidate[Byline], ...]:
    """Return the bylines that the input gives, the likeliest first.

    Declared ones name the authors most exactly; printed ones have the words, the place and the agency.
    """
    sites = site_names(outline)
    found = [*_in_linked_data(outline), *_in_metas(outline), *_in_links(outline), *_on_page(outline)]
    judged = [_judge(each, sites) for each in found if each.value.authors or each.value.agency]
    judged.sort(key=lambda each: -each.evidence.confidence)
    return tuple(judged)


def _judge(found: Candidate[Byline], sites: frozenset[str]) -> Candidate[Byline]:
    """Return *found* with less trust where it names nobody, nobody but the outlet, or only a log-in."""
    names = found.value.names
    factor = 1.0
    if not names:
        factor = 0.8
    elif all(name.casefold() in sites for name in names):
        # Every story of the outlet could be declared to be by the outlet.
        factor = 0.4
    elif found.evidence.source != "text" and all(name.isascii() and " " not in name for name in names):
        factor = 0.58
    if factor == 1.0:
        return found
    evidence = attrs.evolve(found.evidence, confidence=found.evidence.confidence * factor)
    return attrs.evolve(found, evidence=evidence)


def _make(value: Byline, source: SourceKind, rule: str, locator: str, raw: str, trust: float) -> Candidate[Byline]:
    return candidate(value, source=source, rule=f"byline.{rule}", locator=locator, raw=raw, confidence=trust)


def _in_linked_data(outline: Outline) -> Iterator[Candidate[Byline]]:
    main = main_node(outline)
    if main is None:
        return
    for key, trust in (("author", 0.95), ("creator", 0.8)):
        if key not in main.values:
            continue
        items = list(objects_in(outline, main.values[key]))
        authors = _unique(author for item in items for author in _declared_authors(outline, item))
        if authors:
            kind: SourceKind = "json-ld" if main.source == "json-ld" else "microdata"
            raw = "; ".join(author.name for author in authors)
            sure = trust if kind == "json-ld" else trust - 0.23
            yield _make(Byline(authors=authors), kind, kind, locate(main, key), raw, sure)


def _declared_authors(outline: Outline, item: object) -> Iterator[Author]:
    """Yield the authors that an item of linked data stands for; one string often holds several."""
    limit = outline.limits.max_byline
    if not isinstance(item, Mapping):
        yield from _named(clean_value(item, limit), outline)
        return
    types = item.get("@type")
    is_outlet = isinstance(types, str) and types.endswith("Organization")
    url = next((url for url in urls_in(outline, item.get("url")) if is_web_url(url)), None)
    for name in strings_in(item.get("name"), limit):
        authors = list(_named(name, outline, kind="organization" if is_outlet else None))
        for author in authors:
            if len(authors) > 1:
                yield author
                continue
            yield attrs.evolve(
                author,
                role=author.role or next(strings_in(item.get("jobTitle"), 200), None),
                affiliation=author.affiliation or _affiliation(outline, item),
                url=url,
            )


def _affiliation(outline: Outline, item: Mapping[str, object]) -> str | None:
    for key in ("affiliation", "worksFor"):
        for held in objects_in(outline, item.get(key)):
            for name in strings_in(held, 200):
                return None if is_web_url(name) or len(name) > 120 else name
    return None


def _named(text: str, outline: Outline, *, kind: AuthorKind | None = None) -> Iterator[Author]:
    """Yield the authors in a declared *text*; addresses, log-ins of social networks and placeholders are none."""
    if (
        not any(map(str.isalpha, text))
        or text.casefold() in UNNAMED
        or text.startswith(("http", "www.", "@", "/"))
        or is_web_url(text)
    ):
        return
    if kind == "organization":
        if name := read_name(text):
            yield Author(name=name, kind=kind)
        return
    # Linked data, metas and links repeat the same names: each text is read once a page.
    known = outline.once("declared bylines", _no_bylines)
    byline = known.get(text)
    if byline is None:
        byline = known[text] = parse_byline(text, language=outline.language)
    if byline.authors:
        yield from byline.authors
    # What is declared as an author is one, even where it is an agency or a name of an odd shape.
    if byline.agency:
        yield Author(name=byline.agency, kind="organization")
    if not byline.authors and not byline.agency and (name := read_name(text)) and name.casefold() not in UNNAMED:
        yield Author(name=name, kind=kind_of(name))


def _no_bylines(_: Outline) -> dict[str, Byline]:
    return {}


def _unique(authors: Iterable[Author]) -> tuple[Author, ...]:
    kept: dict[str, Author] = {}
    for author in authors:
        if len(kept) < _MOST_AUTHORS:
            kept.setdefault(author.name.casefold(), author)
    return tuple(kept.values())


def _in_metas(outline: Outline) -> Iterator[Candidate[Byline]]:
    for name, trust in _METAS:
        metas = list(metas_named(outline, name))[:_MOST_AUTHORS]
        texts = [clean_value(meta.content, outline.limits.max_byline) for meta in metas]
        authors = _unique(author for text in texts for author in _named(text, outline))
        if authors:
            source: SourceKind = "microdata" if name.startswith("itemprop") else "meta"
            yield _make(Byline(authors=authors), source, "meta", metas[0].locator, "; ".join(texts), trust)
    for label, data in (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")):
        said = next((meta.content.casefold() for meta in metas_named(outline, label)), "")
        if any(word in said for word in ("written", "author", "verfasst", "écrit", "escrito", "autor", "scritto")):
            for meta in metas_named(outline, data):
                authors = _unique(_named(clean_value(meta.content, outline.limits.max_byline), outline))
                if authors:
                    yield _make(Byline(authors=authors), "meta", "meta-label", meta.locator, meta.content, 0.8)


def _in_links(outline: Outline) -> Iterator[Candidate[Byline]]:
    links = [link for link in outline.links if "author" in link.rel.split() and 2 < len(link.text) < 100]
    authors = _unique(
        attrs.evolve(author, url=link.url if is_web_url(link.url) and len(link.url) < 2_000 else None)
        for link in links[:_MOST_AUTHORS]
        for author in _named(clean_value(link.text, outline.limits.max_byline), outline)
    )
    if authors:
        trust = 0.72 if len(authors) <= 4 else 0.3
        raw = "; ".join(link.text for link in links)
        yield _make(Byline(authors=authors), "html", "rel-author", links[0].locator, raw, trust)


def _on_page(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the printed bylines: labelled by the markup or opened by a cue, near the headline before elsewhere."""
    index = headline_index(outline)
    near = list(near_headline(outline, index))
    seen = {id(chunk) for _, chunk in near}
    far = [(20, chunk) for chunk in _far_lines(outline) if id(chunk) not in seen]
    for place, (distance, chunk) in enumerate((*near, *far)):
        if 3 <= len(chunk.text) <= _LONGEST_PRINTED and chunk.role not in _OTHER_ROLES:
            found = _printed(outline, chunk, distance, is_near=place < len(near), is_behind=place < _BEHIND)
            if found is not None:
                yield found


def _far_lines(outline: Outline) -> Iterator[Chunk]:
    """Yield the short lines anywhere on the page that are known or labelled as a byline, or open as one does."""
    labelled = [not container.names.isdisjoint(_BYLINE_NAMES) for container in outline.containers]
    for chunk in outline.chunks[:600]:
        text = chunk.text
        if (
            text
            and len(text) < 120
            and (
                chunk.role == "byline"
                or (0 <= chunk.container < len(labelled) and labelled[chunk.container])
                or opens_with_cue(text) is not None
            )
        ):
            yield chunk


def _printed(
    outline: Outline, chunk: Chunk, distance: int, *, is_near: bool, is_behind: bool
) -> Candidate[Byline] | None:
    if chunk.kind == "heading" and chunk.level == 1:
        return None
    source: SourceKind = "text" if outline.form == "text" else "html"
    if chunk.role == "byline":
        byline = parse_byline(chunk.text, language=outline.language)
        return _make(byline, source, "line", chunk.locator, chunk.text, 0.9)
    names = names_around(outline, chunk, 2)
    labelled = bool(names & _BYLINE_NAMES) and not names & _NO_BYLINE_NAMES
    cued = is_byline(chunk.text, language=outline.language)
    shaped = is_behind and distance <= _SHAPE_DISTANCE and outline.form == "html" and _has_name_shape(chunk)
    if not (cued or labelled or shaped) or is_aside(outline, chunk):
        return None
    byline = (_from_links(chunk) if labelled else None) or parse_byline(chunk.text, language=outline.language)
    if not _is_plausible(byline, chunk) or not (cued or all(map(_is_capitalised, byline.names))):
        return None
    trust = 0.74 if cued and labelled else 0.66 if cued else 0.6 if labelled else 0.48
    trust -= 0.008 * distance + (0.0 if is_near else 0.15 if cued else 0.1)
    rule = "cue" if cued else "labelled" if labelled else "name-shape"
    return _make(byline, source, rule, chunk.locator, chunk.text, trust)


def _has_name_shape(chunk: Chunk) -> bool:
    """Return whether *chunk* is nothing but two to four words with a capital each, as a name alone in its line is."""
    words = chunk.text.split()
    return (
        2 <= len(words) <= 4
        and len(chunk.text) <= 40
        and chunk.kind in ("paragraph", "item")
        and all(_NAME_WORD.fullmatch(word) for word in words)
        and kind_of(chunk.text) == "person"
        and not any(word.casefold() in _NO_NAME for word in words)
    )


def _from_links(chunk: Chunk) -> Byline | None:
    """Return the authors that a labelled line links to one by one, where nothing parts the names but the links."""
    texts = [chunk.text[link.start : link.end].strip() for link in chunk.links]
    if (
        len(texts) < 2
        or sum(map(len, texts)) < 0.8 * len(chunk.text)
        or not all(2 <= len(t.split()) <= 4 for t in texts)
    ):
        return None
    authors = _unique(Author(name=name, kind=kind_of(name)) for text in texts if (name := read_name(text)))
    return Byline(text=" ".join(chunk.text.split()), authors=authors)


def _is_capitalised(name: str) -> bool:
    """Return whether every word of *name* but the small ones of names has a capital; a single word need not."""
    words = name.split()
    return len(words) == 1 or all(not word[0].islower() or word.casefold() in PARTICLES for word in words)


def _is_plausible(byline: Byline, chunk: Chunk) -> bool:
    """Return whether the names are names: a labelled line may as well be a biography or a button."""
    if not byline.authors:
        return byline.agency is not None
    names = byline.names
    return all(len(name.split()) <= 5 and len(name) <= 50 and not _DIGITS.search(name) for name in names) and (
        sum(map(len, names)) * 4 > len(chunk.text) or chunk.link_chars > 0
    )

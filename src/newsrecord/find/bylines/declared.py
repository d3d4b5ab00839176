"""Find who a page declares to have written its story: in linked data, metas and author links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import attrs

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.credits import tells_picture_work
from newsrecord.find.bylines.cues import has_own_cue
from newsrecord.find.bylines.house_behind import part_outlet
from newsrecord.find.bylines.kinds import is_company, kind_of
from newsrecord.find.bylines.names import is_name_shaped, read_name
from newsrecord.find.bylines.other_work import drop_other_work
from newsrecord.find.bylines.parts import has_own_join
from newsrecord.find.bylines.text import parse_byline
from newsrecord.find.bylines.unlisted import in_listed_words
from newsrecord.find.bylines.words import UNNAMED
from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.declared import (
    clean_value,
    join_locators,
    locate,
    main_node,
    metas_by_name,
    metas_named,
    node_by_id,
    objects_in,
    strings_in,
    urls_in,
)  # fmt: skip
from newsrecord.find.identity import spoken_language
from newsrecord.find.keys import squash
from newsrecord.find.landmarks import near_headline, outlet_keys
from newsrecord.find.language import guess_language
from newsrecord.find.prose import long_paragraphs
from newsrecord.find.wordlists import holds
from newsrecord.model.byline import Author, AuthorKind, Byline
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import DataNode, Meta, Outline
from newsrecord.text import clean_line
from newsrecord.urls import is_web_url

__all__ = ["declared_bylines", "is_read", "make_byline", "named_authors", "office_of", "read_byline", "unique_authors"]

_FIRST: Final = 12
_METAS: Final = (
    ("author", 0.85), ("article:author", 0.84), ("article:author_name", 0.84), ("article.author", 0.84),
    ("parsely-author", 0.83), ("byl", 0.83), ("sailthru.author", 0.8), ("dc.creator", 0.8), ("dcterms.creator", 0.8),
    ("dc:creator", 0.8), ("citation_author", 0.8), ("cxenseparse:author", 0.8), ("vr:author", 0.75), ("authors", 0.8),
    ("og:article:author", 0.75), ("content_author", 0.8), ("bt:author", 0.75), ("dable:author", 0.75),
    ("og:author", 0.75), ("articleauthor", 0.8), ("article_author", 0.8), ("itemprop:author", 0.7),
    ("itemprop:creator", 0.6),
)  # fmt: skip
# An address of mail alone, or an account of a network, is no name.
_HANDLE: Final = re.compile(
    r"^\S{1,64}@\S{1,100}$|\son\s(?:facebook|twitter|instagram|linkedin|tiktok|youtube|x)$", re.IGNORECASE
)
_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_ARCHIVE: Final = re.compile(r"^(?:(?:view|see)\s)?(?:all\s)?(?:posts|articles|stories)\s(?:by|from)\s", re.IGNORECASE)
# Scholarly metas give the family name first: "Ruiz, Ana M."
_FAMILY_FIRST: Final = frozenset({"citation_author", "dc.creator", "dcterms.creator", "dc:creator"})
_ITEMS: Final = frozenset({"itemprop:author", "itemprop:creator"})
_TURNED: Final = re.compile(r"([^\s,]{2,40}), ([^\s,]{1,40}(?:\s[^\s,]{1,40})?)")
# Biographies are declared too; they have many small words.
_MOST_SMALL: Final = 12
_NO_OFFICE: Final = frozenset({"author", "authors", "autor", "autora", "auteur", "autore", "user"})
_HELPED: Final = frozenset({"avec", "with", "mit", "con", "com", "med", "met", "z", "s"})
_JOINS: Final = ("&", "+", "/", "|", " and ", " und ", " et ", " y ", " e ")
_BUTTONS: Final = frozenset({"view", "see", "read", "more", "follow", "all", "show"})
_CREATOR: Final = 0.6
# More than `Limits.max_items`: the draft cuts, with an issue.
_MOST_AUTHORS: Final = 2_000


def declared_bylines(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the bylines that linked data, metas and links to authors give."""
    yield from _in_linked_data(outline)
    yield from _in_metas(outline)
    yield from _in_links(outline)


def make_byline(
    value: Byline, source: SourceKind, rule: str, locator: str, raw: str, trust: float
) -> Candidate[Byline]:
    """Return *value* as a candidate found by *rule* of the byline; an agency that wrote alone is credited too."""
    names = value.names
    if len(names) == 1 and value.agency is None and value.authors[0].kind == "organization" and is_agency(names[0]):
        value = attrs.evolve(value, agency=names[0])
    return candidate(value, source=source, rule=f"byline.{rule}", locator=locator, raw=raw, confidence=trust)


def _in_linked_data(outline: Outline) -> Iterator[Candidate[Byline]]:
    main = main_node(outline)
    if main is None:
        return
    for key, trust in (("author", 0.95), ("creator", 0.8)):
        if key not in main.values:
            continue
        items = list(objects_in(outline, main.values[key]))
        authors = unique_authors(author for item in items for author in _declared_authors(outline, item))
        if authors:
            kind: SourceKind = "json-ld" if main.source == "json-ld" else "microdata"
            place, raw = _place_and_words(outline, main, key, items)
            sure = trust if kind == "json-ld" else trust - 0.23
            yield make_byline(Byline(authors=authors), kind, kind, place, raw, sure)


def _place_and_words(outline: Outline, main: DataNode, key: str, items: list[object]) -> tuple[str, str]:
    """Return where the authors of *main* are named, and in what words: those of the first where they stand apart."""
    value = main.values[key]
    first = value[0] if isinstance(value, list) and value else value
    if isinstance(first, dict) and "name" not in first:
        first = first.get("@id")
    node = node_by_id(outline, first)
    limit = outline.limits.max_byline
    if node is not None:
        return locate(node, "name"), "; ".join(strings_in(node.values["name"], limit))
    # A given and a family name stand apart.
    told = [name for item in items for name in (_words(item, limit) or _parts_of_name(item, limit))]
    return locate(main, key), "; ".join(told)


def _words(item: object, limit: int) -> list[str]:
    return [*strings_in(item.get("name") if isinstance(item, dict) else item, limit)]


def _parts_of_name(item: object, limit: int) -> list[str]:
    if not isinstance(item, dict) or "name" in item:
        return []
    return [name for key in ("givenName", "familyName") for name in strings_in(item.get(key), limit)]


def _declared_authors(outline: Outline, item: object) -> Iterator[Author]:
    """Yield the authors that an item of linked data stands for; one string often holds several."""
    limit = outline.limits.max_byline
    if not isinstance(item, dict):
        yield from named_authors(clean_value(item, limit), outline)
        return
    types = item.get("@type")
    is_outlet = isinstance(types, str) and types.endswith("Organization")
    if "name" not in item and (held := item.get("author", item.get("creator"))):
        # A role stands around its bearer.
        role = office_of(item, "roleName")
        inner = [each for each in objects_in(outline, held) if not isinstance(each, dict) or "name" in each]
        for author in (author for each in inner for author in _declared_authors(outline, each)):
            yield attrs.evolve(author, role=author.role or role)
        return
    names = _words(item, limit) or [" ".join(_parts_of_name(item, limit))]
    for name in filter(None, names):
        authors = list(named_authors(name, outline, kind="organization" if is_outlet else None))
        yield from authors if len(authors) > 1 else [_described(outline, author, item) for author in authors]


def _described(outline: Outline, author: Author, item: Mapping[str, object]) -> Author:
    """Return the one *author* that an item of linked data names, with what else it says."""
    role = author.role or office_of(item)
    house = author.affiliation or _affiliation(outline, item)
    url = next((url for url in urls_in(outline, item.get("url")) if is_web_url(url)), None)
    email = author.email or (_email(item) if author.kind == "person" else None)
    says_more = role or house or url or email
    return attrs.evolve(author, role=role, affiliation=house, url=url, email=email) if says_more else author


def office_of(item: Mapping[str, object], key: str = "jobTitle") -> str | None:
    """Return what a declared author's office is, by the *key* of the object."""
    office = next(strings_in(item.get(key), 200), None)
    # That an author is an author is no office.
    return None if office is None or office.casefold() in _NO_OFFICE else office


def _email(item: Mapping[str, object]) -> str | None:
    found = next(strings_in(item.get("email"), 200), "").removeprefix("mailto:")
    return found if _ADDRESS.fullmatch(found) else None


def _affiliation(outline: Outline, item: Mapping[str, object]) -> str | None:
    for key in ("affiliation", "worksFor"):
        for held in objects_in(outline, item.get(key)):
            for name in strings_in(held, 200):
                return None if is_web_url(name) or len(name) > 120 else name
    return None


def named_authors(text: str, outline: Outline, *, kind: AuthorKind | None = None) -> Iterator[Author]:
    """Yield the authors in a declared *text*; addresses, log-ins of social networks and placeholders are none."""
    if (
        not any(map(str.isalpha, text))
        or text.casefold() in UNNAMED
        or text.startswith(("http", "www.", "@", "/"))
        or "://" in text
        # What a publishing system cuts short is no name: "Harbour Bl.. | Weblog".
        or ".." in text
        or "\u2026" in text
        # "name, name@example.org", as a template has it.
        or ("@" in text and _ADDRESS.sub("", text).strip(" ,;<>()").casefold() in UNNAMED)
        or _HANDLE.search(text)
        or sum(map(str.islower, text.split())) > _MOST_SMALL
    ):
        return
    if not text.isalnum() and holds(_JOINS, text) and squash(text) in outlet_keys(outline):
        # The outlet is called by two words that a byline would name two people by: "Rod & Reel".
        yield Author(name=text, kind="organization")
        return
    text = _ARCHIVE.sub("", text, count=1)
    first, _, rest = text.partition(" ")
    if first.casefold() in _BUTTONS and any(map(str.islower, rest.split())):
        return
    if kind == "organization":
        if name := read_name(text):
            yield Author(name=name, kind=kind)
        return
    byline = read_byline(outline, text, printed=False)
    if byline.authors:
        yield from byline.authors
    # What is declared as an author is one, even where it is an agency or a name of an odd shape.
    if byline.agency and not (byline.authors and _helps(byline.agency, text)):
        yield Author(name=byline.agency, kind="organization")
    if byline.authors or byline.agency or tells_picture_work(text) or not drop_other_work(text).strip(" |"):
        return
    if (name := read_name(text)) and not _is_nobody(name):
        yield Author(name=name, kind=kind_of(name))


def _helps(agency: str, text: str) -> bool:
    """Return whether *text* names the *agency* as one that somebody wrote with: "Ana Ruiz avec Belga"."""
    return text.partition(agency)[0].rpartition(" ")[0].rpartition(" ")[2].casefold() in _HELPED


def _is_nobody(name: str) -> bool:
    """Return whether *name* is an office alone, with or without a place: "Our Correspondent, Harbourville"."""
    return name.casefold() in UNNAMED or name.partition(",")[0].casefold() in UNNAMED


def read_byline(outline: Outline, text: str, *, printed: bool = True) -> Byline:
    """Return the byline that *text* is; linked data, metas, links and lines repeat one another: each is read once."""
    known = outline.once("read bylines" if printed else "read declared bylines", _no_bylines)
    byline = known.get(text)
    if byline is None:
        language = spoken_language(outline)
        if language is None and (has_own_join(text) or has_own_cue(text)):
            language = outline.once("language of the text", _language_of_text)
        plain = in_listed_words(outline, text, printed=printed)
        byline = part_outlet(outline, parse_byline(plain, language=language))
        byline = known[text] = byline if plain is text else attrs.evolve(byline, text=clean_line(text))
    return byline


def _language_of_text(outline: Outline) -> str | None:
    """Return the language that the first paragraphs look like, for a page that declares none."""
    first = [chunk.text for chunk in long_paragraphs(outline) if chunk.role is None][:_FIRST]
    return guess_language(" ".join(first))


def is_read(outline: Outline, text: str) -> bool:
    """Return whether `read_byline` knows *text* by now."""
    return any(text in outline.once(f"read {kind}bylines", _no_bylines) for kind in ("", "declared "))


def _no_bylines(_: Outline) -> dict[str, Byline]:
    return {}


def unique_authors(authors: Iterable[Author]) -> tuple[Author, ...]:
    """Return *authors* without those named before, and no more than a record holds well."""
    kept: dict[str, Author] = {}
    for author in authors:
        if len(kept) < _MOST_AUTHORS:
            kept.setdefault(author.name.casefold(), author)
    return tuple(kept.values())


def _in_metas(outline: Outline) -> Iterator[Candidate[Byline]]:
    known = metas_by_name(outline)
    for name, trust in _METAS:
        if name not in known:
            continue
        # An item is read by the property that names it: its text holds all its other properties as well.
        named = known.get(f"{name}.name") if name in _ITEMS else None
        metas = list((named or known[name])[:_MOST_AUTHORS])
        texts = [clean_value(meta.content, outline.limits.max_byline) for meta in metas]
        if name in _FAMILY_FIRST:
            texts = [_turn(text) for text in texts]
        authors = unique_authors(author for text in texts for author in named_authors(text, outline))
        if len(authors) > 1 and any(author.kind == "person" for author in authors):
            # Some systems declare the house that owns the page beside the person who wrote the story.
            authors = tuple(author for author in authors if author.kind == "person" or not is_company(author.name))
        if named is not None:
            authors = _employ(authors, known.get(f"{name}.jobtitle", ()), outline)
        if authors:
            source: SourceKind = "microdata" if name.startswith("itemprop") else "meta"
            yield make_byline(Byline(authors=authors), source, "meta", join_locators(metas), _raw(metas), trust)
    for meta in metas_named(outline, "twitter:creator"):
        # Here stands an account; some systems write the name that belongs to it, some that of the house.
        is_shown = is_name_shaped(meta.content) and any(
            chunk.text.startswith(meta.content) for _, chunk in near_headline(outline)
        )
        if is_shown and (authors := unique_authors(named_authors(meta.content, outline))):
            yield make_byline(Byline(authors=authors), "meta", "meta", meta.locator, meta.content, _CREATOR)
    for label, data in (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")):
        said = next((meta.content.casefold() for meta in metas_named(outline, label)), "")
        if any(word in said for word in ("written", "author", "verfasst", "écrit", "escrito", "autor", "scritto")):
            for meta in metas_named(outline, data):
                authors = unique_authors(named_authors(clean_value(meta.content, outline.limits.max_byline), outline))
                if authors:
                    yield make_byline(Byline(authors=authors), "meta", "meta-label", meta.locator, meta.content, 0.8)


def _employ(authors: tuple[Author, ...], offices: Sequence[Meta], outline: Outline) -> tuple[Author, ...]:
    """Return *authors* with the *offices* that microdata give, where each has one."""
    if len(offices) != len(authors):
        return authors
    said = [clean_value(meta.content, outline.limits.max_byline) for meta in offices]
    return tuple(
        attrs.evolve(author, role=author.role or (role if role and role.casefold() not in _NO_OFFICE else None))
        for author, role in zip(authors, said, strict=True)
    )


def _raw(metas: list[Meta]) -> str:
    """Return what the *metas* say: all where their locator leads to all, the first where it is that of one element."""
    every = metas if metas[0].locator.startswith("meta[") else metas[:1]
    return "; ".join(meta.content for meta in every)


def _turn(text: str) -> str:
    match = _TURNED.fullmatch(text)
    return f"{match[2]} {match[1]}" if match and kind_of(text) == "person" and not is_agency(match[2]) else text


def _in_links(outline: Outline) -> Iterator[Candidate[Byline]]:
    links = [link for link in outline.links if "author" in link.rel.split() and 2 < len(link.text) < 100]
    authors = unique_authors(
        attrs.evolve(author, url=link.url if is_web_url(link.url) and len(link.url) < 2_000 else None)
        for link in links[:_MOST_AUTHORS]
        for author in named_authors(clean_value(link.text, outline.limits.max_byline), outline)
    )
    if authors:
        shown = links[:_MOST_AUTHORS]
        trust = 0.72 if len(authors) <= 4 else 0.3
        raw = "; ".join(link.text for link in shown)
        yield make_byline(Byline(authors=authors), "html", "rel-author", join_locators(shown), raw, trust)

"""Find what the data of a page's scripts say of the story whose body stands there: candidates for each field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from newsrecord.find.bylines.declared import named_authors, office_of, unique_authors
from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.dates.declared import Moment, read_declared, speaks_of_change
from newsrecord.find.declared import clean_passage
from newsrecord.find.keys import fold
from newsrecord.find.pictures.image_words import caption_image
from newsrecord.find.scripts.state_story import HEADLINES, Place, StateStory, text_in
from newsrecord.find.subjects.subject_words import clean_subjects, split_subjects
from newsrecord.model.body import Block, Figure, Image
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Outline
from newsrecord.page.state_pictures import read_picture
from newsrecord.urls import is_web_url, resolve_url

__all__ = ["read_state_story"]

_STANDFIRSTS: Final = (
    *("standfirst", "subheadline", "subheadlines", "subheading", "subhead", "subtitle", "dek", "deck", "strapline"),
    *("chapo", "ingress", "vorspann", "bajada", "copete", "entradilla", "lead", "leadtext", "lede", "intro"),
    *("introduction", "teaser", "teasertext", "excerpt", "summary", "abstract", "description"),
)
_SUMMARIES: Final = frozenset({"teaser", "teasertext", "excerpt", "summary", "abstract", "description"})
_AUTHORS: Final = (
    *("by", "bylines", "byline", "authors", "author", "writers", "writer", "reporters", "reporter", "journalists"),
    *("journalist", "contributors", "creators", "creator", "postauthor", "authorname"),
)
_MORE_AUTHORS: Final = ("coauthors", "coauthor", "additionalauthors")
_NAMES: Final = ("name", "fullname", "displayname", "title", "authorname", "byline", "label", "text", "tag")
_NO_NAMES: Final = frozenset({"typename", "filename", "username", "nickname", "classname", "hostname"})
_OFFICES: Final = ("jobTitle", "job_title", "role", "position", "function")
_PUBLISHED: Final = (
    ("firstpublishdate", 0.82), ("firstpublishedat", 0.82), ("firstpublished", 0.82), ("firstpublicationdate", 0.82),
    ("datepublished", 0.8), ("publishedat", 0.8), ("publishedon", 0.8), ("publisheddate", 0.8), ("publishdate", 0.8),
    ("publishedtime", 0.8), ("publishtime", 0.8), ("publicationdate", 0.8), ("publicationtime", 0.8),
    ("publishat", 0.78), ("displaydate", 0.78), ("pubdate", 0.78), ("published", 0.76), ("dategmt", 0.74),
    ("date", 0.7), ("postdate", 0.7), ("createdat", 0.5), ("createddate", 0.5), ("created", 0.5), ("timestamp", 0.45),
)  # fmt: skip
_MODIFIED: Final = (
    ("datemodified", 0.8), ("lastupdateddate", 0.8), ("lastupdated", 0.8), ("lastmodified", 0.8), ("modifiedgmt", 0.76),
    ("modified", 0.74), ("modifiedat", 0.74), ("modifieddate", 0.74), ("updateddate", 0.74), ("updated", 0.7),
    ("lastpublished", 0.7), ("lastpublishedat", 0.7), ("lastpublicationdate", 0.7), ("updatedat", 0.6),
    ("changed", 0.6),
)  # fmt: skip
# In Coordinated Universal Time, and written without an offset.
_UNIVERSAL: Final = frozenset({"dategmt", "modifiedgmt"})
_SECTIONS: Final = (
    *("primarysection", "mainsection", "section", "sectionname", "categoryname", "primarycategory", "maincategory"),
    *("category", "rubric", "channel", "department", "sections", "categories"),
)
_TAGS: Final = (("tags", 0.8), ("taglist", 0.8), ("topics", 0.7), ("keywords", 0.6), ("subjects", 0.6))
_LEADS: Final = (
    *("leadimage", "leadmedia", "mainimage", "mainmedia", "heroimage", "hero", "featuredimage", "wpfeaturedmedia"),
    *("featuredmedia", "featureimage", "coverimage", "cover", "headerimage", "topimage", "promoimage"),
    *("image", "basic", "picture", "photo", "thumbnail"),
)
_MOST_NAMES: Final = 40
_LONGEST_NAME: Final = 200
_LONGEST_DATE: Final = 60
_LEAST: Final = 15
_ELLIPSES: Final = "\u2026.[] "

Found = Iterator[tuple[str, Candidate[Any]]]


def read_state_story(outline: Outline, story: StateStory, body: Candidate[tuple[Block, ...]]) -> Mapping[str, Any]:
    """Return for each field of a record the candidates that *story* gives, whose *body* stands in the same data."""
    found: dict[str, list[Candidate[Any]]] = {}
    readers: Sequence[Callable[[Outline, StateStory], Found]] = (_headline, _byline, _dates, _sections, _tags, _lead)
    for read in readers:
        for path, each in read(outline, story):
            found.setdefault(path, []).append(each)
    found["standfirst"] = list(_standfirst(outline, story, body.value))
    found["images"] = [*found.get("images", ()), *_pictures(body)]
    return found


def _make(value: Any, field: str, locator: str, raw: str, trust: float) -> Candidate[Any]:
    return candidate(value, source="script", rule=f"{field}.state", locator=locator, raw=raw, confidence=trust)


def _headline(outline: Outline, story: StateStory) -> Found:
    for _, (value, where) in story.values(*HEADLINES):
        text, path = text_in(value, where, outline.limits.max_headline)
        if text:
            yield "headline", _make(text, "headline", path, text, 0.78)
            return


def _standfirst(outline: Outline, story: StateStory, body: Sequence[Block]) -> Iterator[Candidate[str]]:
    opening = fold(next((block.text for block in body if block.type == "paragraph"), ""))
    for key, (value, where) in story.values(*_STANDFIRSTS):
        text, path = text_in(value, where, 2 * outline.limits.max_headline, clean_passage)
        # Systems make an excerpt of the first words where editors write none.
        if len(text) >= _LEAST and not opening.startswith(fold(text.rstrip(_ELLIPSES))[: len(opening)]):
            yield _make(text, "standfirst", path, text, 0.41 if key in _SUMMARIES else 0.55)
            return


def _byline(outline: Outline, story: StateStory) -> Found:
    authors: list[Author] = []
    places: dict[str, str] = {}
    for _, place in story.values(*_AUTHORS):
        authors += _people(outline, story, place, places)
        if authors:
            break
    if not authors:
        return
    for _, place in story.values(*_MORE_AUTHORS):
        authors += _people(outline, story, place, places)
    byline = Byline(authors=unique_authors(authors))
    yield "byline", _make(byline, "byline", " | ".join(places), "; ".join(places.values()), 0.8)


def _people(outline: Outline, story: StateStory, place: Place, places: dict[str, str]) -> Iterator[Author]:
    """Yield the authors that a value names, and note where."""
    for number, (value, where) in enumerate(story.leaves(place)):
        if number >= _MOST_NAMES:
            return
        name, path = _name(value, where)
        named = list(named_authors(name, outline)) if name else []
        if named:
            places[path] = name
        if len(named) == 1 and isinstance(value, Mapping):
            office = next((said for key in _OFFICES if (said := office_of(value, key))), None)
            named = [attrs.evolve(named[0], role=named[0].role or office)]
        yield from named


def _name(value: Any, where: str) -> tuple[str, str]:
    """Return what a string, or an object of a person or a subject, is named, and where."""
    if isinstance(value, str):
        return text_in(value, where, _LONGEST_NAME)
    if not isinstance(value, Mapping):
        return "", where
    keys = {name.replace("_", "").casefold(): name for name in list(value)[:_LONGEST_NAME]}
    for key in _NAMES:
        if key in keys:
            name, path = text_in(value[keys[key]], f"{where}.{keys[key]}", _LONGEST_NAME)
            if name:
                return name, path
    first, last = (text_in(value.get(keys.get(key, "")), where, _LONGEST_NAME)[0] for key in ("firstname", "lastname"))
    if first and last:
        return f"{first} {last}", f"{where}.{keys['firstname']} | {where}.{keys['lastname']}"
    for key, own in keys.items():
        if key.endswith("name") and key not in _NO_NAMES and isinstance(value[own], str) and value[own]:
            return text_in(value[own], f"{where}.{own}", _LONGEST_NAME)
    return "", where


def _dates(outline: Outline, story: StateStory) -> Found:
    for field, keys in (("published", _PUBLISHED), ("modified", _MODIFIED)):
        for key, trust in keys:
            for _, (value, where) in story.values(key):
                raw = str(value) if isinstance(value, str | int) else ""
                moment = _moment(outline, raw, key) if 0 < len(raw) < _LONGEST_DATE else None
                if moment is not None:
                    yield field, _make(moment, field, where, raw, trust)
                    break
            else:
                continue
            break
        else:
            yield from _dates_like(outline, story, field)


def _dates_like(outline: Outline, story: StateStory, field: str) -> Found:
    """Yield the first date whose key, of the system's own making, speaks of publication or of change."""
    for key, (value, where) in story.everything():
        if isinstance(value, str) and 7 < len(value) < _LONGEST_DATE and speaks_of_change(key) is (field == "modified"):
            moment = read_declared(outline, value)
            if moment is not None:
                yield field, _make(moment, field, where, value, 0.6)
                return


def _moment(outline: Outline, raw: str, key: str) -> Moment:
    return read_declared(outline, f"{raw}Z" if key in _UNIVERSAL and "T" in raw and raw[-1:].isdigit() else raw)


def _sections(_: Outline, story: StateStory) -> Found:
    terms = (("category", place) for place in _terms(story, "category"))
    for key, place in (*terms, *story.values(*_SECTIONS)):
        named = list(_named(story, place))
        if named:
            # One of several is the first that editors chose; what stands in a list of its own is not within another.
            name, path = named[0]
            yield "sections", _make((name,), "sections", path, name, 0.8 if not key.endswith("s") else 0.7)
            return


def _tags(_: Outline, story: StateStory) -> Found:
    declared = [([place], trust) for key, trust in _TAGS for _, place in story.values(key)]
    for places, trust in ((_terms(story, "post_tag"), 0.8), *declared):
        named = [each for place in places for each in _named(story, place)]
        names = clean_subjects(list(split_subjects(name for name, _ in named)), frozenset())
        if names:
            paths = " | ".join(dict.fromkeys(path for _, path in named))
            yield "tags", _make(names, "tags", paths, " | ".join(name for name, _ in named), trust)
            return


def _terms(story: StateStory, taxonomy: str) -> list[Place]:
    """Return the terms of a *taxonomy* that WordPress embeds in a post."""
    terms = [leaf for _, place in story.values("wpterm") for leaf in story.leaves(place)]
    return [leaf for leaf in terms if isinstance(leaf[0], Mapping) and leaf[0].get("taxonomy") == taxonomy]


def _named(story: StateStory, place: Place) -> Iterator[tuple[str, str]]:
    for number, (value, where) in enumerate(story.leaves(place)):
        if number >= _MOST_NAMES:
            return
        name, path = _name(value, where)
        if name:
            yield name, path


def _lead(outline: Outline, story: StateStory) -> Found:
    for _, (value, where) in story.values(*_LEADS):
        for item, path in (
            story.leaves((value, where), whole=True) if isinstance(value, list | Mapping) else ((value, where),)
        ):
            image, locator, raw = _image(outline, story, item, path)
            if image is not None:
                yield "images", _make(image, "images", locator, raw, 0.82)
                return


def _image(outline: Outline, story: StateStory, item: Any, where: str) -> tuple[Image | None, str, str]:
    """Return the picture that a string or an object is, where its address stands, and the address."""
    if isinstance(item, Mapping):
        said = read_picture((item, where), story.resolve)
        words = {name: text for name, (text, _) in said.items() if name != "url"}
        raw, path = said.get("url", ("", ""))
    else:
        raw, path, words = item if isinstance(item, str) and "/" in item and " " not in item else "", where, {}
    url = resolve_url(raw, outline.base or outline.url) if raw else None
    if url is None or not is_web_url(url):
        return None, "", ""
    cleaned = {name: text_in(text, "", outline.limits.max_headline)[0] or None for name, text in words.items()}
    return (
        caption_image(
            Image(url=url, credit=cleaned.get("credit"), alt=cleaned.get("alt")), cleaned.get("caption") or ""
        ),
        path,
        raw,
    )


def _pictures(body: Candidate[tuple[Block, ...]]) -> Iterator[Candidate[Image]]:
    """Yield the pictures that stand in the body."""
    for number, block in enumerate(body.value):
        if isinstance(block, Figure) and block.image.url is not None:
            trust = max(0.3, 0.7 - 0.01 * number)
            raw = block.image.caption or block.image.url
            yield _make(block.image, "images", body.evidence.locator, raw, trust)

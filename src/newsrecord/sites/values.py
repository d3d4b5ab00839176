"""Turn what a source of a rule found into the value of a field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import attrs

from newsrecord.find.bylines.byline import parse_byline
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.names import read_name
from newsrecord.find.dates.dates import read_date
from newsrecord.find.declared import clean_value
from newsrecord.model.body import Image
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Outline
from newsrecord.urls import is_web_url, resolve_url

__all__ = ["MOST", "READERS", "Found"]

MOST: Final = 60
"""Names that a source of a rule gives for one field, and texts that are read as bylines."""
_MOST_DATES: Final = 3


@attrs.frozen
class Found:
    """A text that a source of a rule leads to."""

    text: str
    locator: str
    href: str | None = None
    """Where the element links to."""


Taken = Sequence[Found]
"""Those of what was found that make up the value."""


def _read_line(found: Sequence[Found], outline: Outline) -> tuple[str | None, Taken]:
    for each in found:
        # Twice the limit, so that the draft sees that a text is too long, and cuts it with an issue.
        if text := clean_value(each.text, 2 * outline.limits.max_headline):
            return text, (each,)
    return None, ()


def _read_names(found: Sequence[Found], outline: Outline) -> tuple[tuple[str, ...] | None, Taken]:
    names: dict[str, str] = {}
    taken = []
    for each in found:
        name = clean_value(each.text, outline.limits.max_headline)
        if name and name.casefold() not in names and len(names) < MOST:
            names[name.casefold()] = name
            taken.append(each)
    return tuple(names.values()) or None, taken


def _read_byline(found: Sequence[Found], outline: Outline) -> tuple[Byline | None, Taken]:
    """Read the authors in each text; a text that names nobody by the rules of bylines is a name as it stands."""
    authors: dict[str, Author] = {}
    taken = []
    bylines = []
    for each in found[:MOST]:
        text = clean_value(each.text, outline.limits.max_byline)
        byline = parse_byline(text, language=outline.language)
        named = byline.authors
        if not named and byline.agency is None and (name := read_name(text)):
            named = (Author(name=name, kind=kind_of(name)),)
        url = resolve_url(each.href, outline.base or outline.url) if each.href is not None else None
        if len(named) == 1 and url is not None and is_web_url(url):
            named = (attrs.evolve(named[0], url=named[0].url or url),)
        if named or byline.agency is not None:
            bylines.append(byline)
            taken.append(each)
        for author in named:
            authors.setdefault(author.name.casefold(), author)
    if not bylines:
        return None, ()
    first = bylines[0]
    printed = first.text if len(bylines) == 1 and not taken[0].locator.startswith("json-ld") else None
    agency = next((byline.agency for byline in bylines if byline.agency is not None), None)
    return Byline(text=printed, authors=tuple(authors.values())[:MOST], location=first.location, agency=agency), taken


def _read_moment(found: Sequence[Found], outline: Outline) -> tuple[dt.date | dt.datetime | None, Taken]:
    # A printed date may cost milliseconds to read; what stands behind the first few is not the story's.
    for each in found[:_MOST_DATES]:
        moment = read_date(each.text, language=outline.language)
        if moment is not None:
            return moment, (each,)
    return None, ()


def _read_image(found: Sequence[Found], outline: Outline) -> tuple[Image | None, Taken]:
    for each in found:
        url = resolve_url(each.text, outline.base or outline.url)
        if url is not None and is_web_url(url):
            return Image(url=url), (each,)
    return None, ()


READERS: Final[Mapping[str, Callable[[Sequence[Found], Outline], tuple[Any, Taken]]]] = {
    "headline": _read_line,
    "standfirst": _read_line,
    "byline": _read_byline,
    "published": _read_moment,
    "modified": _read_moment,
    "sections": _read_names,
    "tags": _read_names,
    "image": _read_image,
}
"""For each field of a rule what makes its value of what was found: the value, or None, and what it was made of."""

"""Add the places to a record: those that its body names, and those of its byline and dateline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.gazetteer import default
from newsrecord.model.article import Article
from newsrecord.model.body import Block
from newsrecord.model.codes import COUNTRY_CODES
from newsrecord.model.location import Location
from newsrecord.text import is_clean
from newsrecord.toponyms.locate import find_all_locations, reads_language
from newsrecord.toponyms.senses import Sense, Senses
from newsrecord.toponyms.setting import Home
from newsrecord.urls import host_of

__all__ = ["locate_article"]

# What is shown from elsewhere is no text of the story.
_SHOWN: Final = frozenset({"figure", "embed", "preformatted"})
_KNOWN: Final = ("kind", "country_code", "admin1", "geonames_id")
# Countries' domains that are used by outlets anywhere.
_EVERYWHERE: Final = frozenset("ai bz cc co fm gg io is la ly me nu sc sh sr st tk to tv vc ws".split())
_CODES: Final = {"uk": "GB"}
"""The domains of countries that are not their codes."""


def locate_article(article: Article, limit: int, address: Sequence[str] = ()) -> tuple[Article, int]:
    """Return *article* with the first *limit* places that its body names, and how many were left out.

    The *address* that its outlet declares, its town, region and country, tells where it is at home, or else the country
    of the domain in the article's URL does.
    The places of byline and dateline are told with them, and get coordinates.  An article in a language that is not
    read stays as it is.
    """
    texts = [_text(block) for block in article.body]
    if not reads_language(texts, article.language):
        return article, 0
    byline = article.byline.location if article.byline else None
    dateline = article.dateline.location if article.dateline else None
    beside = [place.name for place in (byline, dateline) if place]
    locations, meant, left_out = find_all_locations(
        texts,
        language=article.language,
        home=_home_at(address) or _home(article.url),
        beside=beside,
        limit=limit,
    )
    told = iter(meant)
    if article.byline and byline:
        placed = _complete(byline, next(told))
        article = attrs.evolve(article, byline=attrs.evolve(article.byline, location=placed))
    if article.dateline and dateline:
        placed = _complete(dateline, next(told))
        article = attrs.evolve(article, dateline=attrs.evolve(article.dateline, location=placed))
    return attrs.evolve(article, locations=locations), left_out


def _complete(printed: Location, meant: Location | None) -> Location:
    """Return the place that is *meant*, under its printed name; what was known of it stays."""
    if meant is None or printed.latitude is not None:
        return printed
    known = {name: value for name in _KNOWN if (value := getattr(printed, name)) is not None}
    if any(value != getattr(meant, name) for name, value in known.items()):
        # Somebody knows better which place it is.
        return printed
    return attrs.evolve(meant, name=printed.name)


def _text(block: Block) -> str:
    # Blocks without text of the story keep their place, so that spans count blocks as the body does.
    return "" if block.type in _SHOWN else block.text


def _home(url: str | None) -> Home | None:
    """Return the country of the domain at *url*, if it is one that outlets have at home."""
    top = (host_of(url) or "").rpartition(".")[2] if url else ""
    if len(top) != 2 or top in _EVERYWHERE:
        return None
    code = _CODES.get(top, top.upper())
    return Home(code) if code in COUNTRY_CODES else None


def _home_at(address: Sequence[str]) -> Home | None:
    """Return the place at an *address*: its town, its region and its country, of which any may be missing."""
    if not any(address):
        return None
    town, region, country = address
    senses = Senses(default())
    code = country if country in COUNTRY_CODES else _whole(senses, country, "country")
    found = [sense for sense in _known(senses, town) if code is None or sense.country == code]
    if region:
        regions = {sense.region for sense in _known(senses, region) if sense.kind == "region"}
        found = [sense for sense in found if sense.region in regions] or (found if code else [])
        code = code or _whole(senses, region, "region")
    if found and (code or region or len(found) == 1):
        return Home(found[0].country or "", found[0]) if found[0].country else None
    return Home(code) if code else None


def _known(senses: Senses, name: str) -> Sequence[Sense]:
    meaning = senses.of(name) if name and is_clean(name) else None
    return meaning.senses if meaning else ()


def _whole(senses: Senses, name: str, kind: str) -> str | None:
    """Return the code of the country that *name* means, or that the region lies in that it means."""
    return next((sense.country for sense in _known(senses, name) if sense.kind == kind), None)

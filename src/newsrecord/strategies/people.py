"""Turn chance into authors, sources, places and what they said, tied to a body where they point into one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, get_args

import attrs
from hypothesis import strategies as st

from newsrecord.model.body import Block
from newsrecord.model.byline import Author, AuthorKind, Byline, Dateline, Organization
from newsrecord.model.location import Location, LocationKind
from newsrecord.model.quote import Attribution, Quote, QuoteKind, Speaker
from newsrecord.strategies.body import draw_spans, texts_of
from newsrecord.strategies.text import countries, days, lines, texts, urls

__all__ = [
    "attributions",
    "authors",
    "bylines",
    "datelines",
    "locations",
    "organizations",
    "quotes",
    "speakers",
]

_LINE = st.none() | lines(max_size=12)
_EMAILS = ("desk@example.org", "ana.ruiz+news@mail.example.org", "\u0645@\u0645\u062b\u0627\u0644.example")


@cache
def organizations() -> st.SearchStrategy[Organization]:
    """Return a strategy for publishers and other bodies."""
    return st.builds(Organization, name=lines(), url=st.none() | urls(), logo=st.none() | urls())


@cache
def authors() -> st.SearchStrategy[Author]:
    """Return a strategy for the names in a byline, of every kind."""
    return st.builds(
        Author,
        name=lines(),
        kind=st.sampled_from(get_args(AuthorKind)),
        role=_LINE,
        affiliation=_LINE,
        url=st.none() | urls(),
        email=st.none() | st.sampled_from(_EMAILS),
    )


@cache
def bylines() -> st.SearchStrategy[Byline]:
    """Return a strategy for bylines, printed or known from metadata alone."""
    return st.builds(
        Byline,
        text=st.none() | texts(max_size=24),
        authors=st.lists(authors(), max_size=3).map(tuple),
        location=st.none() | locations(),
        agency=_LINE,
    )


@st.composite
def datelines(draw: st.DrawFn, body: Sequence[Block] = ()) -> Dateline:
    """Return a strategy for datelines; the mentions of their places lie in *body*."""
    place = draw(locations(body)) if draw(st.booleans()) else None
    return attrs.evolve(draw(_loose_datelines()), location=place)


@cache
def _loose_datelines() -> st.SearchStrategy[Dateline]:
    return st.builds(Dateline, text=lines(), date=st.none() | days(), agency=_LINE)


@st.composite
def locations(draw: st.DrawFn, body: Sequence[Block] = ()) -> Location:
    """Return a strategy for places; their mentions lie in *body*, in reading order.

    >>> from hypothesis import find
    >>> find(locations(), lambda place: place.mentions == ()).name
    '0'
    """
    words = texts_of(body)
    mentions = draw_spans(draw, words) if any(words) and draw(st.booleans()) else ()
    return attrs.evolve(draw(_loose_locations()), mentions=mentions)


@cache
def _loose_locations() -> st.SearchStrategy[Location]:
    known = {
        "name": lines(),
        "kind": st.none() | st.sampled_from(get_args(LocationKind)),
        "country_code": st.none() | countries(),
        "admin1": _LINE,
        "geonames_id": st.none() | st.integers(1, 2**31),
        "confidence": st.none() | st.floats(0, 1),
    }
    on_the_map = st.builds(Location, latitude=st.floats(-90, 90), longitude=st.floats(-180, 180), **known)
    return st.builds(Location, **known) | on_the_map


@cache
def speakers() -> st.SearchStrategy[Speaker]:
    """Return a strategy for sources; each has at least a name, a role or an affiliation."""
    named = st.builds(Speaker, name=lines(), role=_LINE, affiliation=_LINE)
    return named | st.builds(Speaker, role=lines()) | st.builds(Speaker, affiliation=lines())


@st.composite
def attributions(draw: st.DrawFn, body: Sequence[Block] = ()) -> Attribution:
    """Return a strategy for attributions; the words of source and cue are what their spans slice from *body*."""
    loose = draw(_loose_attributions())
    words = texts_of(body)
    if not any(words):
        return loose
    tied: dict[str, Any] = {}
    for name in ("source", "cue"):
        if draw(st.booleans()):
            (span,) = draw_spans(draw, words, most=1)
            tied |= {name: words[span.block][span.start : span.end], f"{name}_span": span}
    return attrs.evolve(loose, **tied)


@cache
def _loose_attributions() -> st.SearchStrategy[Attribution]:
    some = st.none() | texts(max_size=12)
    return st.builds(Attribution, source=some, cue=some, speaker=st.none() | speakers(), addressee=some)


def quotes(body: Sequence[Block]) -> st.SearchStrategy[Quote]:
    """Return a strategy for quotations of *body*, in one piece or interrupted.  A body without text has none.

    >>> from hypothesis import find
    >>> from newsrecord import Paragraph
    >>> find(quotes([Paragraph(text="So we won.")]), lambda quote: len(quote.spans) == 2).text
    'S o'
    """
    return _quotes(body, texts_of(body)) if any(texts_of(body)) else st.nothing()


@st.composite
def _quotes(draw: st.DrawFn, body: Sequence[Block], words: Sequence[str]) -> Quote:
    run = draw_spans(draw, words)
    return Quote(
        text=" ".join(words[span.block][span.start : span.end] for span in run),
        kind=draw(st.sampled_from(get_args(QuoteKind))),
        spans=run,
        attribution=draw(attributions(body)) if draw(st.booleans()) else None,
    )

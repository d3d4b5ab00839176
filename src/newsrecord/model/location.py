"""Places and the ranges of text that name them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

import attrs

from newsrecord.errors import InvalidField
from newsrecord.model.convert import as_float
from newsrecord.model.fields import (
    CONFIDENCE,
    COUNTRY,
    LATITUDE,
    LINE,
    LONGITUDE,
    NATURAL,
    POSITIVE,
    Record,
    checked,
    many,
    obey,
    one,
    one_of,
)

__all__ = ["Location", "LocationKind", "Span"]

LocationKind = Literal[
    "continent",
    "country",
    "region",
    "city",
    "district",
    "area",
    "island",
    "mountain",
    "sea",
    "lake",
    "river",
    "site",
]


@checked
@attrs.frozen(kw_only=True, repr=False, order=True)
class Span(Record):
    """A range of text in one block of an article's body; sorted, spans stand in reading order.

    >>> Span(block=0, start=4, end=9).length
    5
    """

    block: int = attrs.field(metadata=obey(NATURAL))
    """Index into ``Article.body``."""
    start: int = attrs.field(metadata=obey(NATURAL))
    """First code point of the range in the block's ``text``."""
    end: int = attrs.field(metadata=obey(POSITIVE))
    """The code point behind the range: spans are half-open and never empty."""

    @property
    def length(self) -> int:
        """The number of code points in the range."""
        return self.end - self.start

    def _contradictions(self) -> Iterator[InvalidField]:
        if self.end <= self.start:
            yield InvalidField("Span.end", self.end, f"a number above start, which is {self.start}")


@checked
@attrs.frozen(kw_only=True, repr=False)
class Location(Record):
    """A place that a story names (schema.org ``Place``).

    >>> Location(name="Mosul", kind="city", country_code="IQ", latitude=36.335, longitude=43.119).country_code
    'IQ'
    """

    name: str = attrs.field(metadata=obey(LINE))
    """The place's name, as a gazetteer has it or, where none was asked, as printed (``name``)."""
    kind: LocationKind | None = attrs.field(
        default=None,
        metadata=obey(one_of(*get_args(LocationKind)), optional=True),
    )
    """What kind of place it is: a "region" is a state or province, an "area" a part of the world such as the Levant."""
    country_code: str | None = attrs.field(default=None, metadata=obey(COUNTRY, optional=True))
    """ISO 3166-1 alpha-2 code of its country (``addressCountry``)."""
    admin1: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """Name of the first-level region it lies in (``addressRegion``)."""
    latitude: float | None = attrs.field(default=None, converter=as_float, metadata=obey(LATITUDE, optional=True))
    """Degrees north of the equator, WGS 84."""
    longitude: float | None = attrs.field(default=None, converter=as_float, metadata=obey(LONGITUDE, optional=True))
    """Degrees east of Greenwich, WGS 84."""
    geonames_id: int | None = attrs.field(default=None, metadata=obey(POSITIVE, optional=True))
    """The place's number at GeoNames."""
    mentions: tuple[Span, ...] = attrs.field(default=(), metadata=obey(many(one(Span))))
    """Where the body names it, in reading order."""
    confidence: float | None = attrs.field(default=None, converter=as_float, metadata=obey(CONFIDENCE, optional=True))
    """How probable it is, from 0 to 1, that this is the place meant."""

    def _contradictions(self) -> Iterator[InvalidField]:
        if (self.latitude is None) != (self.longitude is None):
            yield InvalidField(
                "Location.longitude", self.longitude, f"both coordinates or neither; latitude is {self.latitude}"
            )

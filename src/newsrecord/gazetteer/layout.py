"""The layout of the index file, which the builder writes and the reader maps into memory.

A header, then the sections in the order of `SECTIONS`, each at an offset that the header names and that four divides.
All numbers are little-endian.

- ``buckets``: for each bucket of keys the number of keys before it, and at the end the number of all.
- ``prints``: the fingerprint of each key, by buckets.
- ``values``: for each key what it names, in the same order.  A value below `SHARED` is one posting; another one, less
  `SHARED`, is the word in ``lists`` where the number of postings stands, and behind it the postings.
- ``lists``: the postings of keys with several, the most important place first.
- ``start_buckets``, ``start_prints``, ``start_words``: the same for words that begin names of several words, with a
  byte each for the number of words of the longest such name.
- ``rows``: a record for each place, children behind one another and in the order of their parents.
- ``numbers``: rows by rising GeoNames number, of places that have one.
- ``names``: the names of places and, behind a unit separator, the codes of regions; parted by NUL.
- ``countries``: the ISO codes of countries, two letters each, by the number that stands in rows, counted from one.
- ``about``: what the file is made from and under which licences, in English.
"""

from __future__ import annotations

from struct import Struct
from typing import Final

from newsrecord.model.location import LocationKind

__all__ = ["FEATURES", "HEADER", "KINDS", "MAGIC", "NO_ROW", "POINT_SCALE", "ROW", "SECTIONS", "SHARED"]

MAGIC: Final = b"nrplaces\x01\x00\x00\x00"
SECTIONS: Final = (
    "buckets",
    "prints",
    "values",
    "lists",
    "start_buckets",
    "start_prints",
    "start_words",
    "rows",
    "numbers",
    "names",
    "countries",
    "about",
)
HEADER: Final = Struct(f"<12s{2 * len(SECTIONS)}I")
"""The magic bytes, then offset and length of each section."""

ROW: Final = Struct("<IiiIII")
"""GeoNames number or 0; latitude and longitude; population; offset of the name and feature; parent and country.

The last two share a word each: the upper byte has the number of the feature or the country.
"""

POINT_SCALE: Final = 100_000
NO_ROW: Final = 0xFFFFFF
SHARED: Final = 1 << 31

# GeoNames' feature codes, and what they are to a reader of news.  The order is part of the format.
_KINDS: Final[dict[LocationKind, str]] = {
    "continent": "CONT",
    "country": "PCLI",
    "region": "ADM1 ADM1H",
    "district": "ADM2 ADM2H PPLX",
    "city": "PPL PPLA PPLA2 PPLA3 PPLA4 PPLA5 PPLC PPLG PPLF PPLL PPLR PPLS PPLCH PPLH PPLQ PPLW STLMT",
    "area": "RGN DSRT PEN VAL CAPE PLN",
    "island": "ISL ISLS",
    "mountain": "MT MTS VLC",
    "sea": "SEA OCN GULF STRT BAY CHN CNL",
    "lake": "LK",
    "river": "STM",
    "site": "S PRK",
}
KINDS: Final[dict[str, LocationKind]] = {code: kind for kind, codes in _KINDS.items() for code in codes.split()}
"""The kind of place of each feature code."""
FEATURES: Final[tuple[str, ...]] = tuple(KINDS)
"""The feature codes, by the number that stands in a row."""

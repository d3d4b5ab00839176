"""Turn Natural Earth's country boundaries into ``src/newsrecord/atlas/outlines.bin``, the same bytes each time.

    python tools/build_outlines.py world-atlas-2.0.2.tgz [--check]

The archive is that of the npm package world-atlas, https://registry.npmjs.org/world-atlas/-/world-atlas-2.0.2.tgz, in
which ``countries-50m.json`` holds Natural Earth's 1:50m countries as TopoJSON.  ``--check`` writes nothing and fails
where the file holds other outlines.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tarfile
import zlib
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

OUT: Final = Path(__file__).resolve().parent.parent / "src" / "newsrecord" / "atlas" / "outlines.bin"
MEMBER: Final = "package/countries-50m.json"
SHA256: Final = "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394"

# Degrees that a line may be off: a mile, which is two pixels of the closest map.
TOLERANCE: Final = 0.015
# Steps in a degree.
STEPS: Final = 100
# Further south there is nothing but the pole, which is the edge of every map.
SOUTHMOST: Final = -89.9

HEADER: Final = f"""\
Outlines of land and borders between countries, for small maps.
Source: Natural Earth 4.1, 1:50m Admin 0 countries (https://www.naturalearthdata.com/), in the public domain;
  converted to TopoJSON in the npm package world-atlas 2.0.2 by Michael Bostock,
  {MEMBER.partition("/")[2]}, SHA-256 {SHA256}.
Borders are those that Natural Earth shows, de facto; they take no side.
Changes: land and borders alone, simplified by {TOLERANCE} degrees, without names.
Licence: public domain, as the source. The package that converted it is under the ISC licence:
  Copyright 2013-2019 Michael Bostock
  Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
  granted, provided that the above copyright notice and this permission notice appear in all copies.
  THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
  IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
  INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN
  AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
  PERFORMANCE OF THIS SOFTWARE.
Built by: tools/build_outlines.py, which says how; do not edit.
Form: after the blank line, zlib; see newsrecord.atlas.outlines.

"""

Line = list[tuple[float, float]]


def read_source(path: Path) -> dict[str, Any]:
    """Return the topology that the archive at *path* holds; leave where it is another one than was built from."""
    with tarfile.open(path) as archive:
        member = archive.extractfile(MEMBER)
        if member is None:
            raise SystemExit(f"{path}: no file {MEMBER}")
        data = member.read()
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise SystemExit(f"{path}: {MEMBER} is another edition; check its licence and change SHA256")
    topology: dict[str, Any] = json.loads(data)
    return topology


def decode_arcs(topology: dict[str, Any]) -> list[Line]:
    """Return the arcs in degrees, simplified one by one, so that lines that meet go on meeting."""
    (width, height), (west, south) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            line.append((x * width + west, y * height + south))
        arcs.append(simplify(unwrap(line)))
    return arcs


def unwrap(line: Line) -> Line:
    """Return *line* with longitudes past 180 degrees where it crosses the date line."""
    turned = line[:1]
    for x, y in line[1:]:
        turned.append((x - 360 * round((x - turned[-1][0]) / 360), y))
    return turned


def simplify(line: Line) -> Line:
    """Return the points of *line* that keep it within the tolerance (Ramer, Douglas and Peucker)."""
    kept = {0, len(line) - 1}
    parts = [(0, len(line) - 1)]
    while parts:
        first, last = parts.pop()
        farthest = max(range(first + 1, last), key=lambda i: _distance(line, i, first, last), default=None)
        if farthest is not None and _distance(line, farthest, first, last) > TOLERANCE**2:
            kept.add(farthest)
            parts += [(first, farthest), (farthest, last)]
    return [line[i] for i in sorted(kept)]


def _distance(line: Line, point: int, first: int, last: int) -> float:
    """Return the square of the distance of a point from the part of *line* between two others."""
    (x, y), (ax, ay), (bx, by) = line[point], line[first], line[last]
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    along = max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / length)) if length else 0.0
    return float((x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2)


def rings_of(geometry: dict[str, Any]) -> Iterator[list[int]]:
    """Yield the rings of a polygon or of several, each as the numbers of its arcs."""
    for polygon in [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]:
        yield from polygon


def land_of(topology: dict[str, Any], arcs: Sequence[Line]) -> Iterator[Line]:
    """Yield the shores, closed: the last point of each is its first."""
    for geometry in topology["objects"]["land"]["geometries"]:
        for numbers in rings_of(geometry):
            line: Line = []
            for number in numbers:
                arc = arcs[number] if number >= 0 else arcs[~number][::-1]
                line += arc[1:] if line else arc
            ring = unwrap(line)
            if max(y for _, y in ring) < SOUTHMOST:
                continue
            turn = ring[-1][0] - ring[0][0]
            if abs(turn) > 180:
                # Antarctica goes round the pole: the land ends there, in steps that two bytes hold.
                middle = (ring[0][0] + ring[-1][0]) / 2
                ring += [(ring[-1][0], -90.0), (middle, -90.0), (ring[0][0], -90.0), ring[0]]
            yield ring


def borders_of(topology: dict[str, Any], arcs: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines that two countries share."""
    users: Counter[int] = Counter()
    for geometry in topology["objects"]["countries"]["geometries"]:
        users.update({max(number, ~number) for ring in rings_of(geometry) for number in ring})
    yield from (unwrap(arcs[number]) for number in sorted(users) if users[number] > 1)


def pack(groups: Sequence[Sequence[Line]]) -> bytes:
    """Return the lines of each group as the form that ``newsrecord.atlas.outlines`` reads."""
    numbers = array("i", map(len, groups))
    starts = array("i")
    steps: tuple[array[int], array[int]] = (array("h"), array("h"))
    for line in (line for group in groups for line in group):
        whole = [(round(x * STEPS), round(y * STEPS)) for x, y in line]
        # Points that fell together say nothing.
        whole = [point for i, point in enumerate(whole) if i == 0 or point != whole[i - 1]]
        starts.extend((len(whole), *whole[0]))
        for axis in (0, 1):
            steps[axis].extend(b[axis] - a[axis] for a, b in pairwise(whole))
    if sys.byteorder == "big":
        for numbers_ in (numbers, starts, *steps):
            numbers_.byteswap()
    moves = steps[0].tobytes() + steps[1].tobytes()
    # Steps are short: their upper bytes are nearly all alike, and stand together.
    return numbers.tobytes() + starts.tobytes() + moves[::2] + moves[1::2]


def distinct(line: Line) -> int:
    """Return how many points of *line* are told apart."""
    return len({(round(x * STEPS), round(y * STEPS)) for x, y in line})


def main() -> int:
    """Build the file, or check that it holds what would be built."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path, help="world-atlas-2.0.2.tgz")
    parser.add_argument("--check", action="store_true", help="write nothing, fail where the file differs")
    options = parser.parse_args()
    topology = read_source(options.archive)
    arcs = decode_arcs(topology)
    land = [ring for ring in land_of(topology, arcs) if distinct(ring) > 2]
    borders = [line for line in borders_of(topology, arcs) if distinct(line) > 1]
    packed = pack([land, borders])
    if options.check:
        # What is compared is the outlines: releases of zlib press them differently.
        header, _, body = OUT.read_bytes().partition(b"\n\n")
        return int((header + b"\n\n", zlib.decompress(body)) != (HEADER.encode(), packed))
    OUT.write_bytes(HEADER.encode() + zlib.compress(packed, 9))
    return 0


if __name__ == "__main__":
    sys.exit(main())

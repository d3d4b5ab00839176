"""Turn outlines into paths of SVG: cut to the view, and no finer than an eye can see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsrecord.atlas.outlines import STEPS, Outline
from newsrecord.atlas.view import WIDTH, View

__all__ = ["draw_lines", "draw_shapes"]

_Point = tuple[float, float]
_Box = tuple[float, float, float, float]

# Units that outlines go on beyond the edge of the drawing, so that no line is seen where they are cut.
_BEYOND: Final = 8.0


def draw_shapes(outlines: Sequence[Outline], view: View, detail: float) -> str:
    """Return closed *outlines* within *view* as the data of one path.

    Args:
        outlines: the lines; the first point of each is its last.
        view: what is seen.
        detail: units of the drawing below which nothing is drawn.

    >>> square = Outline((0, 0, 99, 99, 0), (0, 99, 99, 0, 0), 0, 0, 99, 99)
    >>> draw_shapes([square], View(west=-1, north=2, across=10, down=10, height=30), 1)
    'M10 20l0-10 10 0 0 10z'
    """
    parts = []
    for points, is_inside in _seen(outlines, view, detail):
        ring = points if is_inside else _cut_ring(points, _box(view))
        thinned = _thin(ring, detail)
        if len(thinned) > 3 or len(set(thinned)) > 2:
            # A path is closed by its last letter.
            parts.append(_write(thinned[:-1] if thinned[0] == thinned[-1] else thinned) + "z")
    return "".join(parts)


def draw_lines(outlines: Sequence[Outline], view: View, detail: float) -> str:
    """Return open *outlines* within *view* as the data of one path.

    >>> line = Outline((0, 100, 900), (0, 0, 0), 0, 0, 900, 0)
    >>> draw_lines([line], View(west=0, north=1, across=500, down=10, height=30), 1)
    'M0 10l500 0 508 0'
    """
    parts = []
    for points, is_inside in _seen(outlines, view, detail):
        for line in [points] if is_inside else _cut_line(points, _box(view)):
            thinned = _thin(line, detail)
            if len(thinned) > 1:
                parts.append(_write(thinned))
    return "".join(parts)


def _box(view: View) -> _Box:
    return -_BEYOND, -_BEYOND, WIDTH + _BEYOND, view.height + _BEYOND


def _seen(outlines: Sequence[Outline], view: View, detail: float) -> Iterator[tuple[list[_Point], bool]]:
    """Yield the points in the drawing of each outline that touches it, and whether it lies in it as a whole.

    An outline is looked for on each turn of the globe, because longitudes go on past the date line.
    """
    left, top, right, bottom = _box(view)
    across, down = view.across / STEPS, view.down / STEPS
    for outline in outlines:
        low, high = (view.north * STEPS - outline.north) * down, (view.north * STEPS - outline.south) * down
        wide = (outline.east - outline.west) * across
        if high < top or low > bottom or (wide < detail and high - low < detail):
            continue
        for turn in (-360.0, 0.0, 360.0):
            west = (view.west - turn) * STEPS
            first, last = (outline.west - west) * across, (outline.east - west) * across
            if last < left or first > right:
                continue
            north = view.north * STEPS
            points = [
                ((x - west) * across, (north - y) * down)
                for x, y in zip(outline.longitudes, outline.latitudes, strict=True)
            ]
            yield points, first >= left and last <= right and low >= top and high <= bottom


def _cut_ring(points: list[_Point], box: _Box) -> list[_Point]:
    """Return what is left of a ring within *box*, side by side (Sutherland and Hodgman)."""
    for axis, edge, sign in ((0, box[0], 1), (1, box[1], 1), (0, box[2], -1), (1, box[3], -1)):
        kept: list[_Point] = []
        if not points:
            break
        before = points[-1]
        was_inside = (before[axis] - edge) * sign >= 0
        for point in points:
            is_inside = (point[axis] - edge) * sign >= 0
            if is_inside != was_inside:
                kept.append(_crossing(before, point, axis, edge))
            if is_inside:
                kept.append(point)
            before, was_inside = point, is_inside
        points = kept
    return points


def _crossing(a: _Point, b: _Point, axis: int, edge: float) -> _Point:
    along = (edge - a[axis]) / (b[axis] - a[axis])
    other = a[1 - axis] + along * (b[1 - axis] - a[1 - axis])
    return (edge, other) if axis == 0 else (other, edge)


def _cut_line(points: list[_Point], box: _Box) -> Iterator[list[_Point]]:
    """Yield the parts of a line within *box*."""
    part: list[_Point] = []
    for a, b in pairwise(points):
        seen = _cut_step(a, b, box)
        if seen is None:
            if part:
                yield part
            part = []
            continue
        if part and part[-1] != seen[0]:
            yield part
            part = []
        part = part or [seen[0]]
        part.append(seen[1])
    if part:
        yield part


def _cut_step(a: _Point, b: _Point, box: _Box) -> tuple[_Point, _Point] | None:
    """Return the part of a straight step within *box*, None where there is none (Liang and Barsky)."""
    begin, end = 0.0, 1.0
    for axis in (0, 1):
        move = b[axis] - a[axis]
        for room, toward in ((a[axis] - box[axis], -move), (box[axis + 2] - a[axis], move)):
            if toward == 0:
                if room < 0:
                    return None
            elif toward > 0:
                end = min(end, room / toward)
            else:
                begin = max(begin, room / toward)
    if begin > end:
        return None
    dx, dy = b[0] - a[0], b[1] - a[1]
    # What is whole stays the same to the last digit: the next step begins with it.
    first = a if begin == 0 else (a[0] + begin * dx, a[1] + begin * dy)
    return first, b if end == 1 else (a[0] + end * dx, a[1] + end * dy)


def _thin(points: Sequence[_Point], detail: float) -> list[tuple[int, int]]:
    """Return whole points of which none stands closer than *detail* to the one before, the last aside."""
    kept: list[tuple[int, int]] = []
    x = y = -1e9
    for point in points:
        if abs(point[0] - x) >= detail or abs(point[1] - y) >= detail:
            x, y = point
            kept.append((round(x), round(y)))
    if points and kept[-1] != (last := (round(points[-1][0]), round(points[-1][1]))):
        kept.append(last)
    return kept


def _write(points: Sequence[tuple[int, int]]) -> str:
    """Return *points* as steps, each from the one before."""
    steps = [f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in pairwise(points)]
    return f"M{points[0][0]} {points[0][1]}l{' '.join(steps).replace(' -', '-')}"

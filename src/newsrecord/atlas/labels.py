"""Find room for the names beside the places of a map."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final, Literal

import attrs

from newsrecord.atlas.pin import Pin
from newsrecord.atlas.view import WIDTH, View

__all__ = ["RADIUS", "SIZE", "Label", "shown_name", "write_labels"]

RADIUS: Final = 6
"""Units of the drawing from the middle of a place's mark to its edge."""
SIZE: Final = 20
"""Height of the letters, in units."""

Anchor = Literal["start", "middle", "end"]

_LONGEST: Final = 28
_MOST: Final = 40
# Widths of a letter as parts of its height, on the safe side: which typeface is used is not known.
_NARROW: Final = 0.58
_WIDE: Final = 1.05
_GAP: Final = 5


@attrs.frozen(slots=True)
class Label:
    """Where a name stands."""

    x: int
    y: int
    anchor: Anchor
    """Which end of the words is at *x*."""


_Box = tuple[float, float, float, float]


def shown_name(pin: Pin) -> str:
    """Return the name of *pin* as far as a map has room for it.

    >>> shown_name(Pin(name="Taumatawhakatangihangakoauauotamatea", latitude=-40.3, longitude=176.5))
    'Taumatawhakatangihangakoaua…'
    """
    return pin.name if len(pin.name) <= _LONGEST else pin.name[: _LONGEST - 1].rstrip() + "\u2026"


def write_labels(pins: Sequence[Pin], view: View) -> list[Label | None]:
    """Return for each of *pins* where its name stands, None where there is no room for it.

    No name stands on another one, on the mark of another place, or beyond the edge.

    >>> pins = [Pin(name="Mosul", latitude=36.3, longitude=43.1), Pin(name="Erbil", latitude=36.2, longitude=44.0)]
    >>> from newsrecord.atlas.view import fit_view
    >>> [label.anchor for label in write_labels(pins, fit_view(pins))]
    ['end', 'start']
    """
    spots = [view.place(pin.latitude, pin.longitude) for pin in pins]
    taken: list[_Box] = [(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS) for x, y in spots]
    labels: list[Label | None] = [None] * len(pins)
    for index in sorted(range(len(pins)), key=lambda i: -pins[i].weight)[:_MOST]:
        width = _width(shown_name(pins[index]))
        for label, box in _choices(*spots[index], width):
            inside = box[0] >= 0 and box[1] >= 0 and box[2] <= WIDTH and box[3] <= view.height
            if inside and not any(_meet(box, other) for i, other in enumerate(taken) if i != index):
                labels[index] = label
                taken.append(box)
                break
    return labels


def _width(name: str) -> float:
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in name)
    marks = sum(unicodedata.combining(letter) > 0 for letter in name)
    return SIZE * (_WIDE * wide + _NARROW * (len(name) - wide - marks))


def _choices(x: float, y: float, width: float) -> Iterator[tuple[Label, _Box]]:
    """Yield the places that a name may have beside its mark with the room it takes, the best first."""
    away = RADIUS + _GAP
    up, down = SIZE * 0.35, SIZE * 0.75
    sides: tuple[tuple[float, float, Anchor], ...] = (
        (x + away, y + up, "start"),
        (x - away, y + up, "end"),
        (x, y - away, "middle"),
        (x, y + RADIUS + SIZE * 0.9, "middle"),
        (x + away, y - up, "start"),
        (x + away, y + SIZE, "start"),
        (x - away, y - up, "end"),
        (x - away, y + SIZE, "end"),
    )
    for left, bottom, anchor in sides:
        begin = left - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
        box = (begin, bottom - down, begin + width, bottom + SIZE * 0.25)
        yield Label(round(left), round(bottom), anchor), box


def _meet(a: _Box, b: _Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]

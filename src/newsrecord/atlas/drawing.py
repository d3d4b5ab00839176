"""Turn places into a map: an element of SVG that stands by itself and takes the colours of what stands around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from itertools import accumulate
from typing import Final

from newsrecord.atlas.labels import RADIUS, SIZE, Label, shown_name, write_labels
from newsrecord.atlas.outlines import load_outlines
from newsrecord.atlas.pin import Pin
from newsrecord.atlas.shapes import draw_lines, draw_shapes
from newsrecord.atlas.view import WIDTH, View, fit_view

__all__ = ["draw_map"]

# More places than this are a list and no map.
_MOST: Final = 60
_LONGEST_TITLE: Final = 120
# Bytes of all marks with their names; what does not fit is left out, the places of least weight first.
_MARKS_SIZE: Final = 14_000
# Characters of all outlines, and how fine they may be, in units of the drawing.
_OUTLINE_SIZE: Final = 20_000
_FINEST: Final = 1.0

# Vermilion stands out on dark and light ground alike, also for the colour-blind; the rest is the text's own colour.
_RED: Final = "#d55e00"
_LAND: Final = 'fill="currentColor" fill-opacity=".09" fill-rule="evenodd" stroke="currentColor" stroke-opacity=".45"'
_BORDER: Final = 'fill="none" stroke="currentColor" stroke-opacity=".3"'
_FRAME: Final = 'fill="none" stroke="currentColor" stroke-opacity=".3"'
_STYLE: Final = "display:block;width:100%;height:auto;overflow:hidden"
# The ends of the code space are characters to Python and none to XML.
_NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def draw_map(pins: Sequence[Pin], title: str = "Map") -> str:
    """Return a map of *pins* as SVG of at most 36 kB; nothing where there are none.

    It shows coasts and the borders of countries; names stand beside the places as far as there is room.  Of more than
    sixty places those of most weight are shown.

    Args:
        pins: the places, in any order.
        title: what the map is, for who cannot see it and who points at it.

    >>> drawn = draw_map([Pin(name="Mosul & Rawa", latitude=36.3, longitude=43.1)], "Where it was")
    >>> drawn.startswith("<svg "), "<title>Where it was</title>" in drawn, ">Mosul &amp; Rawa</text>" in drawn
    (True, True, True)
    >>> draw_map([])
    ''
    """
    if not pins:
        return ""
    shown = sorted(pins, key=lambda pin: -pin.weight)[:_MOST]
    view = fit_view(shown)
    labels = write_labels(shown, view)
    marks = _fitting([_mark(pin, label, view) for pin, label in zip(shown, labels, strict=True)])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {view.height}" role="img" direction="ltr" '
        f'font-family="sans-serif" font-size="{SIZE}" style="{_STYLE}"><title>{_text(title)}</title>'
        f'{_outlines(view)}<rect x=".5" y=".5" width="{WIDTH - 1}" height="{view.height - 1}" {_FRAME}/>'
        # Where marks meet, the place of more weight lies above.
        f"{''.join(reversed(marks))}</svg>"
    )


def _fitting(marks: Sequence[str]) -> list[str]:
    """Return the first of *marks*, as many as have room."""
    sizes = accumulate(len(mark.encode()) for mark in marks)
    return [mark for mark, size in zip(marks, sizes, strict=True) if size <= _MARKS_SIZE]


@lru_cache(maxsize=16)
def _outlines(view: View) -> str:
    """Return land and borders, as fine as they may be; the world, which takes longest, is the same for many stories."""
    world = load_outlines()
    detail = _FINEST
    while True:
        land, borders = draw_shapes(world.land, view, detail), draw_lines(world.borders, view, detail)
        if len(land) + len(borders) <= _OUTLINE_SIZE:
            break
        detail *= 1.4
    return (f'<path d="{land}" {_LAND}/>' if land else "") + (f'<path d="{borders}" {_BORDER}/>' if borders else "")


def _mark(pin: Pin, label: Label | None, view: View) -> str:
    x, y = view.place(pin.latitude, pin.longitude)
    # Coordinates of an area are its middle and no place to go to: a ring says so.
    look = f'fill="none" stroke="{_RED}" stroke-width="2"' if pin.is_area else f'fill="{_RED}"'
    circle = f'<circle cx="{x:g}" cy="{y:g}" r="{RADIUS}" {look}/>'
    name = ""
    if label is not None:
        anchor = f' text-anchor="{label.anchor}"' if label.anchor != "start" else ""
        name = f'<text x="{label.x}" y="{label.y}"{anchor} fill="currentColor">{_text(shown_name(pin))}</text>'
    return f"<g><title>{_text(pin.about or pin.name)}</title>{circle}{name}</g>"


def _text(text: str) -> str:
    """Return *text* as content of an element of XML."""
    text = _NO_XML.sub("", text)
    return escape(text if len(text) <= _LONGEST_TITLE else text[:_LONGEST_TITLE] + "\u2026", quote=False)

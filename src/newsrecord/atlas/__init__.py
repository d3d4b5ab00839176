"""Draw places on a small map of the world: SVG by itself, without pictures, network or script."""

from __future__ import annotations

from newsrecord.atlas.drawing import draw_map
from newsrecord.atlas.pin import Pin

__all__ = ["Pin", "draw_map"]

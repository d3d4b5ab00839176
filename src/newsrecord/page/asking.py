"""Note where a page has readers fill something in, or choose: forms and polls, whatever element they are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsrecord.page.frames import Frame, Frames

__all__ = ["Asking"]

# A box that is ticked stands beside the steps of a recipe as well.
_KINDS: Final = frozenset({"email", "radio", "tel", "text"})
_CHOICES: Final = frozenset({"fieldset", "form", "li", "ol", "ul"})
_MOST: Final = 200
_NEAR: Final = 4


class Asking:
    """The frames that hold what readers fill in."""

    def __init__(self, frames: Frames) -> None:
        self._frames = frames
        self._found: list[Frame] = []

    def add(self, attributes: Mapping[str, str], _: int) -> None:
        """Take an ``input``."""
        kind = attributes.get("type", "text").lower()
        if kind not in _KINDS or len(self._found) >= _MOST:
            return
        frame = self._frames.top
        # What invites to a form stands beside it, and a question above its choices; a form that asks for words may be
        # the page's search.
        for _ in range(_NEAR):
            if frame.tag not in _CHOICES or frame.depth < 2 or kind == "text":
                break
            frame = frame.outer
        self._found.append(frame)

    def places(self) -> frozenset[int]:
        """Return the containers that hold, beside words, what readers fill in."""
        near = [frame if frame.index >= 0 else frame.outer for frame in self._found]
        return frozenset(frame.index for frame in near if frame and frame.index >= 0)

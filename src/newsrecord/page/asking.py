"""Note where a page has readers fill something in, choose or press, whatever element that is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from newsrecord.page.frames import Frame, Frames
from newsrecord.page.inline import Run
from newsrecord.page.outline import Chunk

__all__ = ["Asking"]

# A box that is ticked stands beside the steps of a recipe as well.
_KINDS: Final = frozenset({"email", "radio", "tel", "text"})
_CHOICES: Final = frozenset({"fieldset", "form", "li", "ol", "ul"})
_MOST: Final = 200
_MOST_BUTTONS: Final = 500
_NEAR: Final = 4
_DEEP: Final = 10


class Asking:
    """The frames that hold what readers fill in, and those that hold what they press."""

    def __init__(self, frames: Frames, run: Run, made: Sequence[Chunk]) -> None:
        self._frames = frames
        self._run = run
        self._made = made
        self._found: list[Frame] = []
        self._pressed: list[tuple[Frame, int, str]] = []
        self._words = 0

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
        if kind == "email" and len(self._pressed) < _MOST_BUTTONS:
            # An address is asked for at the end of what invites to give it, as a button is.
            self._pressed.append((self._around_form(), len(self._made), ""))

    def _around_form(self) -> Frame:
        """Return the frame around the form that is open, or the innermost one."""
        frame = self._frames.top
        for _ in range(_DEEP):
            if frame.depth < 2:
                break
            if frame.tag == "form":
                return frame.outer
            frame = frame.outer
        return self._frames.top

    def press(self, *_: object) -> None:
        """Take the start of a ``button``."""
        self._run.space()
        self._words = 0
        if len(self._pressed) < _MOST_BUTTONS:
            self._words = len(self._run.parts)
            self._pressed.append((self._frames.top, len(self._made), ""))

    def release(self) -> None:
        """Take the end of a ``button``, with its words where they stand in the line of others."""
        if self._words and self._pressed[-1][1] == len(self._made):
            frame, at, _ = self._pressed[-1]
            self._pressed[-1] = frame, at, " ".join("".join(self._run.parts[self._words :]).split())
        # Of buttons within buttons only the innermost is read: hostile pages hold thousands in one another.
        self._words = 0
        self._run.space()

    def buttons(self) -> tuple[tuple[int, int, str], ...]:
        """Return for each button its container, the index of the chunk in which its words stand or would, and these.

        The words of a button that stands alone, or holds the first words of a line, are not told from the line.
        """
        near = [(frame if frame.index >= 0 else frame.outer, at, words) for frame, at, words in self._pressed]
        return tuple((frame.index, at, words) for frame, at, words in near if frame and frame.index >= 0)

    def places(self) -> frozenset[int]:
        """Return the containers that hold, beside words, what readers fill in."""
        near = [frame if frame.index >= 0 else frame.outer for frame in self._found]
        return frozenset(frame.index for frame in near if frame and frame.index >= 0)

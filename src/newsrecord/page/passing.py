"""Pass over what is no part of a page's text: scripts, the length of menus, what stands behind the last one read."""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping
from typing import Final

from newsrecord.page.elements import UNSEEN, Kind, is_shadow
from newsrecord.page.embeds import FRAMES, SEALED
from newsrecord.page.events import Events
from newsrecord.page.menus import SHOWING
from newsrecord.page.state import holds_state

__all__ = ["Passing"]

# What a browser without frames is told is shorter.
_LONG_FRAME: Final = 1_000


class Passing(Events, ABC):
    """The events, with what is of no account."""

    __slots__ = ()

    def _start_skipped(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "template" and is_shadow(attributes):
            # A browser shows it in place of what the element around it holds.
            self._stack.append(None)
            return
        self._skipping, self._skipped = 1, tag
        self._before = self._is_careful, self._is_listening
        self._is_careful = self._is_listening = True
        if tag == "script":
            self._script = []
            self._linked = "ld+json" in attributes.get("type", "").lower()
        elif tag in SEALED:
            self._flush()
            if tag in FRAMES:
                self.chunks.add_embed(tag, attributes, self._kinds[tag].number)
        elif tag == "template" and "id" in attributes:
            self._flush()
            self.streams.open_slot(attributes["id"], self.frames.index(), len(self.chunks.made))

    def _start_unseen(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element of `UNSEEN` that is skipped."""
        self._start_skipped(tag, attributes)
        self._script = []

    def _end_skipped(self) -> None:
        # Nothing has changed since that text is listened to for.
        self._is_careful, self._is_listening = self._before
        if self._skipped in UNSEEN:
            words, self._script = "".join(self._script or ()), None
            if len(words) > _LONG_FRAME:
                self._swallowed += len(words)
            # What parts two texts that are set apart by other means, it parts here too.
            if words and not any(map(str.isalnum, words)):
                self.data(words)
            # Unlike the elements that are always skipped, it was noted as open.
            self.end("")
        if self._script is not None:
            text = self._script[0] if len(self._script) == 1 else "".join(self._script)
            self._script = None
            if self._linked:
                self.head.scripts.append(text)
            elif holds_state(text):
                self.head.state.append(text)

    def _read_on(self) -> None:
        """End the skipping of a part of a line: a block in it means that its end is missing, or that it hides more."""
        # Each element that is open in it is noted, and nothing is to be done at its end.
        self._stack.extend([None] * (self._skipping - 1))
        self._skipping = 0
        self._script = None
        self._listen()

    def _pass_over(self, kind: Kind, attributes: Mapping[str, str]) -> bool:
        """Return whether a start is of no account: in what is skipped, in a long menu, or behind the last one read."""
        if self._skipping and self._skipped in UNSEEN and kind.is_block:
            self._read_on()
        if self._skipping:
            self._skipping += 1
            if self._skipped == "noscript":
                if kind.tag == "img":
                    self._pictures.add_late(attributes, kind.number)
                elif kind.tag == "source":
                    self._pictures.note_source(attributes, kind.number)
            return True
        if kind.is_skipped:
            return False
        self._left -= 1
        if self._left < 0:
            self._stack.append(None)
            self._listen()
            return True
        menus = self.menus
        if not menus.is_long:
            return False
        if kind.tag in SHOWING:
            self._leave_menu()
            return False
        if not menus.is_passing:
            self._flush()
            menus.is_passing = True
            self._listen()
        menus.passed[len(self._stack)] = (kind, attributes, kind.number)
        self._stack.append(None)
        return True

    def _leave_menu(self) -> None:
        """Read on: what was taken for a menu holds more, and what is open of it is taken up again."""
        opened = self.menus.leave(len(self._stack))
        self._listen()
        if not opened:
            return
        del self._stack[-len(opened) :]
        self._left += len(opened)
        for kind, attributes, number in opened:
            met, kind.number = kind.number, number - 1
            self.start(kind.tag, attributes)
            kind.number = met

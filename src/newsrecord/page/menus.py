"""Tell the menus of a page, of which only the opening is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from newsrecord.page.elements import Kind
from newsrecord.page.frames import Frame, Frames
from newsrecord.page.outline import Chunk

__all__ = ["LONGEST_CHOICE", "SHOWING", "STORY_NAMES", "Menus"]

LONGEST_CHOICE: Final = 100
"""Characters of a text in a menu; a longer one says something."""
SHOWING: Final = frozenset({"article", "main", "h1"})
"""Elements that tell, within a menu, that more than the menu stands in it."""
_MOST_LINKS: Final = 6
"""Links of a menu that are read whatever else it holds: those of a path of sections, of a few topics."""
_NAMES: Final = frozenset({"menu", "nav", "navbar", "navigation", "submenu"})
STORY_NAMES: Final = frozenset({"entry", "post", "article", "story"})
"""One of these is among the names of a foot that is a story's and not the page's."""

Opened = tuple[Kind, Mapping[str, str], int]
"""An element that was passed over: its kind, its attributes, and its number among those of its name."""


class Menus:
    """The menu that is open, if any, and how many links it had so far.

    A page has hundreds of links in its menus, a third of its elements, and what stands behind the first few tells
    nothing of the story.  Where the end of a menu is missing, the whole page stands in it: what opened since it was
    found long is kept, so that it can be taken up again.
    """

    def __init__(self, frames: Frames, made: Sequence[Chunk]) -> None:
        self._frames = frames
        self._made = made
        # The head or foot of the page, whose lists are menus, and the number of chunks in it that were looked at.
        self._edge: Frame | None = None
        self._seen = 0
        self._menu: Frame | None = None
        self._links = 0
        self.passed: dict[int, Opened] = {}
        """What was passed over, by its place among the elements that are open; the last one to stand there."""
        self.is_off = False
        """Whether menus are read whole."""
        self.is_counting = False
        """Whether links are counted."""
        self.is_long = False
        """Whether the open menu had all links that are read of one."""
        self.is_passing = False
        """Whether something of it was passed over."""

    def open_edge(self, attributes: Mapping[str, str]) -> None:
        """Take the start of a head or a foot, whose lists are menus where it is the page's and not the story's."""
        frame = self._frames.top
        if self.is_off or self._edge is not None or self._menu is not None or frame.setting.is_story:
            return
        if frame.tag == "footer" and not self._frames.names_of(attributes).isdisjoint(STORY_NAMES):
            return
        self._frames.give_weight(frame)
        self._edge, self._seen = frame, frame.first
        self._links = 0
        self.is_counting = True

    def open_list(self, attributes: Mapping[str, str]) -> bool:
        """Take the start of a list, and return whether it is a menu that is long from its first link on."""
        if self.is_off or self._menu is not None:
            return False
        is_named = bool(attributes) and not self._frames.names_of(attributes).isdisjoint(_NAMES)
        return (is_named or self._is_at_edge()) and self.open_menu()

    def open_menu(self) -> bool:
        """Take the start of a menu, and return whether it is long from its first link on.

        The lists in the foot of a page are one menu; those in its head are not: a path of sections may be one.
        """
        frame = self._frames.top
        if self.is_off or self._menu is not None or frame.setting.is_story:
            return False
        if self._edge is None or self._edge.tag == "header":
            self._links = 0
        self._frames.give_weight(frame)
        self._menu = frame
        self.is_counting = True
        self.is_long = self._links >= _MOST_LINKS
        return self.is_long

    def count(self) -> bool:
        """Take the start of a link, and return whether it makes the open menu a long one."""
        self._links += 1
        if self._menu is None or self._links < _MOST_LINKS:
            return False
        opening = self._made[self._menu.first :]
        if self._frames.top.setting.is_story or any(c.tag in SHOWING or len(c.text) > LONGEST_CHOICE for c in opening):
            self._read_whole()
            return False
        self.is_counting = False
        self.is_long = True
        return True

    def close(self, frame: Frame) -> bool:
        """Take the end of *frame*, and return whether it was the open menu, or what holds menus."""
        if frame is self._edge:
            self._edge = None
        elif frame is self._menu:
            self._menu = None
            self._read_whole()
        else:
            return False
        self.is_counting = self._edge is not None
        return True

    def leave(self, number: int) -> list[Opened]:
        """Read on in what was taken for a menu, and return what was passed over of the *number* elements still open."""
        first = number
        while first - 1 in self.passed:
            first -= 1
        opened = [self.passed[place] for place in range(first, number)]
        self._read_whole()
        return opened

    def _read_whole(self) -> None:
        self.passed.clear()
        self.is_counting = self.is_long = self.is_passing = False

    def _is_at_edge(self) -> bool:
        """Return whether the place is in the head or foot of the page, and the end of a head is not missing."""
        if self._edge is None or self._edge.tag == "footer":
            return self._edge is not None
        made = self._made
        if any(len(made[index].text) > LONGEST_CHOICE for index in range(self._seen, len(made))):
            self._edge = None
            self.is_counting = False
            return False
        self._seen = len(made)
        return True

"""Know the parts of a page where readers talk, and keep what stands within their lines: who, when, and which link."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from newsrecord.page.frames import Frame, Frames
from newsrecord.page.inline import find_places
from newsrecord.page.outline import Part

__all__ = ["Talk", "is_talk", "names_talk"]

# What ids and classes call the place of comments or a forum, in the languages whose systems do not use English.
_TALK: Final = re.compile(
    r"com+ent|kommen?t|koment|reactie|reaction|lesermeinung|leserpost|leserbrief|disqus|livefyre|viafoura|coral"
    r"|spotim|spot-im|openweb|hyvor|remark42|\bisso\b|talkback|diskus|discuss|\bdebat|yorum|sxoli|sholi|hozzasz"
    r"|prispev|nazarat|pinglun|liuyan|\bcmt|[-_]cmt|\bpl_|respon(?:ds?|ses?)\b|gu?estbook|gaestebuch|g[aä]stebuch"
    r"|\bufi|forum|phpbb|viewtopic|crawler-post|postbody|message--post|bbwrapper|komm-|\bkom\b|otzyv|mnen[iy]"
    r"|thread|tagub|tguv|ulasan|tanggapan|binh-?luan|vastau|odpovedi|razprav|raspra|atsiliep|arutel|tunnisteet"
)
_FORUM: Final = re.compile(r"phpbb|viewtopic|forum|thread")
_WIDE: Final = frozenset({"html", "body", "main"})
_LONGEST: Final = 300
_SPOKEN_TYPES: Final = ("/comment", "/usercomments", "/discussionforumposting", "/answer")
# Attributes of which one at least makes an element without words worth a note: what links may lead to.
_ANCHORS: Final = ("id", "name")
_MOST_PARTS: Final = 200
"""Elements of one line that are kept."""


def names_talk(name: str) -> bool:
    """Return whether a class or an id is that of a place where readers talk.

    >>> names_talk("entry-comments"), names_talk("lesermeinungen"), names_talk("responsive")
    (True, True, False)
    """
    return _TALK.search(name[:_LONGEST].lower()) is not None


def is_talk(tag: str, attributes: Mapping[str, str], known: Mapping[str, bool]) -> bool:
    """Return whether an element is such a place by its names or its type.

    Args:
        tag: the name of the element.
        attributes: its attributes, of which it has one at least.
        known: a `dict` that answers `names_talk` for any name.
    """
    name, own = attributes.get("class"), attributes.get("id")
    if (name is not None and known[name]) or (own is not None and known[own]):
        # Themes write "comments-open" on the whole page; a forum calls the whole page one.
        return tag not in _WIDE or _FORUM.search(f"{name} {own}".lower()[:_LONGEST]) is not None
    if len(attributes) == 1:
        return False
    if "itemtype" in attributes and attributes["itemtype"].rstrip("/").lower().endswith(_SPOKEN_TYPES):
        return True
    return "data-testid" in attributes and known[attributes["data-testid"]]


class _Known(dict[str, bool]):
    def __missing__(self, name: str) -> bool:
        answer = self[name] = names_talk(name)
        return answer


class Talk:
    """The places of talk that were met, and the parts of the line that is being read in one of them."""

    def __init__(self, frames: Frames, pieces: Sequence[str]) -> None:
        self._frames = frames
        self._pieces = pieces
        self.known: dict[str, bool] = _Known()
        """Which names are those of such a place."""
        self.frame: Frame | None = None
        """The outermost place that is open."""
        self._places: list[Frame] = []
        self._open: list[_Opened] = []
        self._parts: list[_Opened] = []

    def open(self, frame: Frame) -> None:
        """Begin a place of talk with *frame*."""
        self.frame = frame
        self._frames.in_talk = True
        self._places.append(frame)
        self._frames.give_weight(frame)

    def close(self) -> None:
        """End the place."""
        self.frame = None
        self._frames.in_talk = False
        self._open.clear()
        self._parts.clear()

    def places(self) -> tuple[int, ...]:
        """Return the indexes of the containers that are such places, those without any words left out."""
        return tuple(frame.index for frame in self._places if frame.index >= 0)

    def start(
        self, tag: str, attributes: Mapping[str, str], number: int, ending: Callable[[], None] | None
    ) -> Callable[[], None]:
        """Note the start of an element within a line, and return what is to be done at its end."""
        opened = _Opened(tag, attributes, number, len(self._pieces))
        self._open.append(opened)

        def end() -> None:
            if ending is not None:
                ending()
            if self._open:
                self._end(self._open.pop())

        return end

    def _end(self, opened: _Opened) -> None:
        opened.end = len(self._pieces)
        is_empty = opened.end <= opened.start
        if (not is_empty or any(key in opened.attributes for key in _ANCHORS)) and len(self._parts) < _MOST_PARTS:
            self._parts.append(opened)

    def take(self, pieces: Sequence[str], text: str) -> tuple[Part, ...]:
        """Return the parts of the line *text*, which was made of *pieces*; those still open go on in the next line."""
        met = [*self._parts]
        self._parts = []
        for opened in self._open:
            if opened.start < len(pieces):
                met.append(_Opened(opened.tag, opened.attributes, opened.number, opened.start, len(pieces)))
            opened.start = 0
        if not met:
            return ()
        places = find_places(pieces, sorted({place for each in met for place in (each.start, each.end)}), text)
        if places is None:
            return ()
        names_of = self._frames.names_of
        parts = []
        for each in met:
            start, end = places[each.start], places[each.end]
            while start < end and text[start].isspace():
                start += 1
            while end > start and text[end - 1].isspace():
                end -= 1
            parts.append(Part(each.tag, start, end, each.attributes, names_of(each.attributes), each.number))
        # Of two elements of the same words the outer one ends last.
        parts.reverse()
        return tuple(sorted(parts, key=lambda part: (part.start, -part.end)))


class _Opened:
    __slots__ = ("attributes", "end", "number", "start", "tag")

    def __init__(self, tag: str, attributes: Mapping[str, str], number: int, start: int, end: int = -1) -> None:
        self.tag = tag
        self.attributes = attributes
        self.number = number
        self.start = start
        """How many pieces of text stand before it."""
        self.end = end

"""Give the words of a figure that holds no picture of its own to what it shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import attrs
from msgspec.structs import replace

from newsrecord.page.outline import Chunk

__all__ = ["Described", "give_picture", "give_shown", "give_slanted"]

_LONGEST_SLANTED: Final = 300
_NARROWEST: Final = 200
_DASHES: Final = "\u2014\u2013\u2015-~ "


class Described:
    """What the last picture names as the element that describes it: its caption, where that stands right behind."""

    __slots__ = ("_made", "_place", "name")

    def __init__(self, made: Sequence[Chunk]) -> None:
        self._made = made
        self.name = ""
        self._place = -1

    def note(self, name: str) -> None:
        """Take the *name* that a picture gives here, or several.

        A picture that is yet to be loaded has no chunk of its own.
        """
        self.name, self._place = name, len(self._made)

    def is_told_in(self, attributes: Mapping[str, str]) -> bool:
        """Return whether an element with these *attributes* bears that name, with no more than the picture before."""
        return self._place >= len(self._made) - 1 and "id" in attributes and attributes["id"] in self.name.split()


def give_picture(made: list[Chunk], first: int, caption: str, credit: str, *, where: str) -> bool:
    """Give caption and credit to the one picture from *first* on, where it has none; return whether there is such.

    It stands in a figure of its own within the one that has the words, which *where* locates.
    """
    places = [place for place in range(first, len(made)) if made[place].image is not None]
    shown = made[places[0]] if len(places) == 1 else None
    if shown is None or shown.text or shown.image is None or (credit and shown.image.credit is not None):
        return False
    image = attrs.evolve(shown.image, credit=credit) if credit else shown.image
    made[places[0]] = replace(shown, text=caption, image=image, locator=f"{shown.locator} | {where}")
    return True


def give_shown(made: list[Chunk], first: int, words: str) -> bool:
    """Give *words* to the last table, quotation or player from *first* on; return whether there is any."""
    for place in range(len(made) - 1, first - 1, -1):
        chunk = made[place]
        if chunk.kind in ("table", "quote") and not chunk.note:
            made[place] = replace(chunk, note=words.lstrip(_DASHES).strip() or words)
            return True
        if chunk.kind == "embed":
            made[place] = chunk if chunk.text else replace(chunk, text=words)
            return True
    return False


def give_slanted(made: list[Chunk], first: int, words: str) -> None:
    """Give the picture before *first* the one line behind it, where this is in italics as a whole: *words*.

    Beside a small one, the portrait of an author, stands a life.
    """
    if not first or len(made) != first + 1 or not 0 < len(words) <= _LONGEST_SLANTED:
        return
    picture, line = made[first - 1 : first + 1]
    is_plain = line.kind == "paragraph" and not line.link_chars and not line.role
    if not is_plain or line.text != words or picture.image is None or picture.text:
        return
    if picture.image.width is None or picture.image.width >= _NARROWEST:
        made[first - 1 :] = [replace(picture, text=words, locator=f"{picture.locator} | {line.locator}")]

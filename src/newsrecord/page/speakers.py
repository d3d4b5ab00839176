"""Know the lines that tell who is quoted, within a quotation that a page sets apart."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from newsrecord.page.outline import Chunk

__all__ = ["SPEAKERS", "with_office"]

SPEAKERS: Final = frozenset(
    "attribution author autor auteur autore cite citation source credit speaker name byline quotee urheber sprecher"
    " zitatgeber person".split()
)
"""One of these is among the names of an element that tells who is quoted, within a quotation or right behind it."""
_LONGEST_OFFICE: Final = 60


def with_office(name: Chunk, office: Chunk) -> list[Chunk]:
    """Return the line with a speaker's *name* with the *office* that stands below it, where that is one, else both.

    Where the name is the note of the words already, the office joins it there.
    """
    if len(office.text) > _LONGEST_OFFICE or office.text[-1] in ".!?":
        return [name, office]
    if name.note:
        return [replace(name, note=f"{name.note}, {office.text}")]
    return [replace(name, text=f"{name.text}, {office.text}")]

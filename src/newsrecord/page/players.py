"""Take the elements that show something from elsewhere, and the sources that a player names within itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsrecord.page.chunks import Chunks
from newsrecord.page.pictures import Pictures

__all__ = ["Players"]

_PLAYERS: Final = frozenset({"video", "audio"})


class Players:
    """The embeds of a page, and the player that has named no address so far."""

    def __init__(self, chunks: Chunks, pictures: Pictures) -> None:
        self._chunks = chunks
        self._pictures = pictures
        self._waiting: tuple[str, int, int] | None = None

    def add(self, tag: str, attributes: Mapping[str, str], number: int) -> None:
        """Take the *number*-th element *tag*, which shows something."""
        self._chunks.add_embed(tag, attributes, number)
        if tag in _PLAYERS:
            self._waiting = (tag, number, len(self._chunks.made)) if "src" not in attributes else None

    def add_source(self, attributes: Mapping[str, str], number: int) -> None:
        """Take a ``<source>``: of the picture behind it, or of the player that waits for one."""
        if "src" not in attributes or "srcset" in attributes:
            self._pictures.note_source(attributes, number)
        elif self._waiting is not None and self._waiting[2] == len(self._chunks.made):
            # The first is the one that the page prefers.
            tag, place, _ = self._waiting
            self._chunks.add_embed(tag, attributes, place)
            self._waiting = None

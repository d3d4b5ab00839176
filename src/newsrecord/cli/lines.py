"""Write each line of a text with what it was read as."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsrecord.page.outline import Chunk
from newsrecord.wire import read_text

__all__ = ["lines_read"]

_LONGEST: Final = 100
# What a reader of the output may not know by the name that the outline has for it.
_NAMES: Final = {"furniture": "left out", "item": "list item"}


def lines_read(text: str) -> Iterator[str]:
    r"""Yield for each line of *text* that is not blank its number, what it was read as, and its first words.

    >>> text = "Share\n\nFerry runs again\n\nBy Ana Ruiz\n\nThe ferry to Lund Island left on Saturday, the crew said.\n"
    >>> print(*lines_read(text), sep="\n")
       1  left out        Share
       3  headline        Ferry runs again
       5  byline          By Ana Ruiz
       7  paragraph       The ferry to Lund Island left on Saturday, the crew said.
    """
    for chunk in read_text(text).chunks:
        places = chunk.locator.replace("line ", "").replace(" | ", "+")
        yield f"{places:>4}  {_name(chunk):<14}  {_shown(chunk.text)}"


def _name(chunk: Chunk) -> str:
    name = chunk.role or chunk.kind
    return _NAMES.get(name, name)


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}..."

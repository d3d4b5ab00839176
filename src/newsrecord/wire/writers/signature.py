"""Hold the lines that say who wrote a story, and make one byline of what they say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.find.bylines.text import parse_byline

__all__ = ["Signature", "join_names", "sign"]

_COMMA: Final = ", "


@attrs.frozen(slots=True)
class Signature:
    """The lines that say who wrote the story."""

    lines: tuple[int, ...]
    text: str
    """What they say, as one byline."""
    dates: tuple[tuple[int, str], ...] = ()
    """The date that stands in one of the lines, with the line."""
    closes: int | None = None
    """The paragraph that ends in it, where it has no line of its own."""


def join_names(names: Sequence[str]) -> str:
    """Return *names* as one line, parted by commas unless these would be taken for parts of what they stand between.

    >>> join_names(["Ana Ruiz", "Tom Lee"])
    'Ana Ruiz, Tom Lee'
    """
    line = _COMMA.join(names)
    if len(names) < 2:
        return line
    parted = " | ".join(names)
    return line if parse_byline(line).names == parse_byline(parted).names else parted


def sign(lines: Sequence[int], text: str, date: str) -> Signature:
    """Return the signature in *lines*, the last of which has the *date* where there is one."""
    return Signature(tuple(lines), text, ((lines[-1], date),) if date else ())

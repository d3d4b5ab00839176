"""Hold a line of a text, and what the marks of the text's form say that the line is."""

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import Struct

from newsrecord.model.body import Image, Link

__all__ = ["Line", "Sign", "SignKind"]

SignKind = Literal[
    "headline",
    "heading",
    "standfirst",
    "section",
    "quote",
    "item",
    "pre",
    "table",
    "figure",
    "furniture",
    "end",
    "meta",
    "subject",
    "sender",
    "sent",
]
"""``meta`` is a field at the head of a source file; ``subject``, ``sender`` and ``sent`` are those of a mail."""


@attrs.frozen(slots=True, kw_only=True)
class Sign:
    """What a mark says: the rank of a heading, the picture of a figure."""

    kind: SignKind
    name: str = ""
    """The property that a ``meta`` gives, as a page's meta has it; "page" of a figure that may be another story's."""
    values: tuple[str, ...] = ()
    """What it gives for that property."""
    level: int = 0
    """Rank of a heading; depth of an item."""
    ordered: bool = False
    image: Image | None = None
    rows: tuple[tuple[str, ...], ...] = ()
    header_rows: int = 0


class Line(Struct, frozen=True, gc=False):
    """A paragraph of the text, or a line that stands for itself."""

    number: int
    """Line of the input it begins on, from 1."""
    text: str
    gap: int
    """Blank lines before it."""
    indent: int
    """Blanks it is set in by."""
    sign: Sign | None = None
    """What its marks say it is; without one, its shape has to tell."""
    links: tuple[Link, ...] = ()
    """Links in its text."""

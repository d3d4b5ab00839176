"""Make the chunks of an outline of lines."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from newsrecord.page.outline import BlockKind, Chunk, Container, Role
from newsrecord.wire.look import Look

__all__ = ["PAGE", "STORY", "TALK", "chunk_of", "container_of", "furniture_of", "remark_of"]

PAGE: Final = 0
STORY: Final = 1
TALK: Final = 2
"""The containers that every text has: all of it, the story, the readers' comments."""

_NO_ATTRIBUTES: Final = MappingProxyType[str, str]({})


def container_of(tag: str, parent: int, locator: str = "text") -> Container:
    """Return a container of that name within *parent*."""
    return Container(tag, parent, _NO_ATTRIBUTES, frozenset({tag}), locator)


def chunk_of(look: Look, kind: BlockKind = "paragraph", role: Role | None = None, *, text: str | None = None) -> Chunk:
    """Return the chunk of a line of the page or of the story; *text* is said in place of the line's own."""
    where = f"line {look.line.number}"
    words = look.text if text is None else text
    container = PAGE if role == "furniture" else STORY
    links = look.line.links if text is None else ()
    return Chunk(kind=kind, text=words, container=container, tag="line", locator=where, role=role, links=links)


def furniture_of(look: Look) -> Chunk:
    """Return the chunk of a line that is none of the story's, as most lines of a page are."""
    line = look.line
    return Chunk(
        kind="paragraph", text=look.text, container=PAGE, tag="line", locator=f"line {line.number}", role="furniture",
        links=line.links,
    )  # fmt: skip


def remark_of(look: Look, role: Role, container: int, text: str | None = None) -> Chunk:
    """Return the chunk of a line about comments, in its container."""
    words = look.text if text is None else text
    return Chunk(
        kind="paragraph", text=words, container=container, tag="line", locator=f"line {look.line.number}", role=role
    )

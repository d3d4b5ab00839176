"""Say what the marks of a line make of it: its look among the other lines, and its chunk in the outline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.page.outline import BlockKind, Chunk, Meta, Role
from newsrecord.text import clean_line
from newsrecord.wire.line import Line, Sign, SignKind

if TYPE_CHECKING:
    from newsrecord.wire.look import Shape

__all__ = ["BODY_KINDS", "SIGNED_SHAPES", "body_chunk", "head_chunks", "read_metas", "settle_mail"]

# The shape, and the worth where it does not grow with the length.
SIGNED_SHAPES: Final[Mapping[SignKind, tuple[Shape, int | None]]] = {
    "headline": ("short", 0),
    "heading": ("short", 5),
    "standfirst": ("short", 0),
    "section": ("short", 0),
    "quote": ("prose", None),
    "item": ("item", 10),
    "pre": ("long", 10),
    "table": ("long", 10),
    "figure": ("credit", 0),
    "furniture": ("button", 0),
    "end": ("end", -300),
    "meta": ("button", 0),
    "subject": ("short", 0),
    "sender": ("button", 0),
    "sent": ("button", 0),
}
"""What the lines of each sign look like."""

BODY_KINDS: Final[Mapping[SignKind, BlockKind]] = {
    "heading": "heading",
    "quote": "quote",
    "item": "item",
    "pre": "pre",
    "table": "table",
    "figure": "figure",
}
"""The kind of block that a sign makes within the text."""


def body_chunk(chunk: Chunk, sign: Sign) -> Chunk:
    """Return *chunk* as the block that its sign says it is."""
    return replace(
        chunk, kind=BODY_KINDS[sign.kind], level=sign.level, ordered=sign.ordered, image=sign.image, rows=sign.rows,
        header_rows=sign.header_rows,
    )  # fmt: skip


def head_chunks(chunk: Chunk, sign: Sign) -> Iterator[Chunk]:
    """Yield the chunks of a line that stands over the text, or beside it."""
    if sign.kind == "section":
        yield from (
            replace(chunk, text=clean_line(value), role="section") for value in sign.values if clean_line(value)
        )
    elif sign.kind == "standfirst":
        yield replace(chunk, role="standfirst")
    else:
        yield replace(chunk, role="furniture")


def read_metas(lines: Iterable[Line]) -> tuple[Meta, ...]:
    """Return what the fields at the head of a source file declare, as a page's metas do."""
    return tuple(
        Meta(line.sign.name, value, f"line {line.number}")
        for line in lines
        if line.sign is not None and line.sign.kind == "meta"
        for value in line.sign.values
    )


def settle_mail(chunks: list[Chunk], lines: Iterable[Line]) -> list[Chunk]:
    """Return *chunks* with who sent the mail, and when, as the story's byline and date where it has none itself."""
    signed = {f"line {line.number}": line.sign.kind for line in lines if line.sign is not None}
    if not signed:
        return chunks
    found = [(i, kind) for i, chunk in enumerate(chunks) if (kind := signed.get(chunk.locator)) in ("sender", "sent")]
    if not found or not any(chunk.role is None for chunk in chunks):
        return chunks
    roles = {chunk.role for chunk in chunks}
    for i, kind in found:
        role: Role = "byline" if kind == "sender" else "date"
        if role not in roles and (role == "date" or is_name_shaped(chunks[i].text)):
            chunks[i] = replace(chunks[i], role=role)
    return chunks

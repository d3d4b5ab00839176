"""Turn the chunks of a body into the blocks of the record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from newsrecord.find.body.entries import tells_hour
from newsrecord.find.body.results import tells_result
from newsrecord.find.pictures.image_words import caption_image
from newsrecord.model.body import (
    Block,
    BlockQuote,
    Embed,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Table,
)
from newsrecord.page.outline import Chunk
from newsrecord.urls import host_of

__all__ = ["to_blocks"]

_DEEPEST_LIST: Final = 20
_CROSSHEAD: Final = 100
_FEWEST_ENTRIES: Final = 2
_SHORTEST_ENTRY: Final = 80
_CLOSING: Final = "\"'\u201d\u201c\u2019\u2018\u00bb\u00ab\u203a\u2039\u300d\u300f\u00a0\u202f "
_ENDS: Final = tuple('.!?:;,…。！？؟।۔։።፧။។"”»›’')


def to_blocks(chunks: Iterable[Chunk]) -> tuple[Block, ...]:
    r"""Return the blocks that *chunks* make, neighbouring list items as one list.

    >>> items = [Chunk(kind="item", text=text, container=0, tag="li", locator="") for text in ("one", "two")]
    >>> to_blocks(items)[0].text
    'one\ntwo'
    """
    blocks: list[Block] = []
    items: list[Chunk] = []
    for chunk in chunks:
        if items and (chunk.kind != "item" or chunk.ordered != items[0].ordered):
            blocks += _listed(items)
            items = []
        if chunk.kind == "item":
            items.append(chunk)
        else:
            block = _block(chunk)
            if block is not None:
                blocks.append(block)
    if items:
        blocks += _listed(items)
    return tuple(blocks)


def _listed(items: list[Chunk]) -> list[Block]:
    """Return the list that *items* make, or the paragraphs of a list of entries, as a live blog may be.

    Each item then holds paragraphs in an element of its own, and several do; or hours stand above them.
    """
    if items[0].tag == "p" and items[-1].tag == "p":
        held = {item.container for item in items}
        is_long = sum([len(item.text) for item in items]) >= _SHORTEST_ENTRY * len(items)
        if is_long and _FEWEST_ENTRIES <= len(held) < len(items):
            return _said(items)
    if (
        any(tells_hour(item.text) for item in items[:2])
        and sum([tells_hour(item.text) for item in items]) >= _FEWEST_ENTRIES
    ):
        return _said(items)
    return [_list(items)]


def _said(items: list[Chunk]) -> list[Block]:
    return [block for item in items if (block := _block(replace(item, kind="paragraph"))) is not None]


def _list(items: list[Chunk]) -> ListBlock:
    lowest = min([item.level for item in items])
    return ListBlock(
        items=tuple([ListItem(text=item.text, level=min(item.level - lowest, _DEEPEST_LIST)) for item in items]),
        ordered=items[0].ordered,
    )


def _block(chunk: Chunk) -> Block | None:
    kind, text = chunk.kind, chunk.text
    if kind == "paragraph" and text and not text.isspace():
        # Nine of ten blocks are.
        return (
            Heading(text=text, level=3)
            if chunk.bold and is_crosshead(chunk)
            else Paragraph(text=text, links=chunk.links)
        )
    if kind == "figure":
        return None if chunk.image is None else Figure(image=caption_image(chunk.image, text))
    if kind == "embed":
        provider = host_of(chunk.url) if chunk.url else None
        return Embed(url=chunk.url, provider=provider, content=text or None) if chunk.url or text else None
    if not text or text.isspace():
        return None
    if kind == "table":
        return _table(chunk) if chunk.rows else None
    if kind == "heading":
        return Heading(text=_without_button(chunk) if text[-1] == "]" else text, level=min(chunk.level or 2, 6))
    if kind == "quote":
        return BlockQuote(text=text, credit=chunk.note or None)
    if kind == "pre":
        return Preformatted(text=text)
    if is_crosshead(chunk):
        return Heading(text=text, level=3)
    return Paragraph(text=text, links=chunk.links)


def _without_button(chunk: Chunk) -> str:
    """Return the words of a heading without the brackets at its end that lead to where a wiki edits the part."""
    words = chunk.text[: chunk.text.rfind("[")].rstrip()
    return words if words and any("action=edit" in address for address in chunk.addresses) else chunk.text


def _table(chunk: Chunk) -> Table:
    return Table(rows=chunk.rows, header_rows=chunk.header_rows, caption=chunk.note or None)


def is_crosshead(chunk: Chunk) -> bool:
    """Return whether a paragraph is a crosshead in disguise: short, all bold, and no sentence."""
    text = chunk.text
    if not chunk.bold or len(text) > _CROSSHEAD or "\n" in text or tells_result(chunk):
        return False
    # A quotation may head a part of a story, or close its crosshead; in one that is a sentence the full stop is within.
    return not text.rstrip(_CLOSING).endswith(_ENDS)

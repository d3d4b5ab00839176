"""Find the body of the story: the container that holds its paragraphs, without what publishers put between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.body.blocks import to_blocks
from newsrecord.find.body.extent import find_extents
from newsrecord.find.body.field import Field
from newsrecord.find.body.hidden_body import find_hidden_body, read_markup
from newsrecord.find.body.prune import prune
from newsrecord.find.candidate import Candidate, candidate, trusted
from newsrecord.find.declared import declared_texts
from newsrecord.find.mend import mend_chunks
from newsrecord.find.prose import leaves_prose
from newsrecord.model.body import Block, Paragraph
from newsrecord.page.outline import Chunk, Outline
from newsrecord.text import clean_block

__all__ = ["find_bodies"]

_SHORT: Final = 1_200
_DOUBTED: Final = 0.4
_SHOWN: Final = frozenset({"figure", "embed"})
_MARKUP: Final = ("</p>", "<p>", "<p ", "<br")


def find_bodies(
    outline: Outline, skip: frozenset[int], *, is_sure: bool = False
) -> tuple[Candidate[tuple[Block, ...]], ...]:
    """Return the bodies that the outline may hold, the best first.

    Args:
        outline: the page or text.
        skip: indexes of chunks that are known to be none of it, such as comments.
        is_sure: whether they are none of it even where no other prose is: then the page shares a link, and has no body.
    """
    if outline.form == "text":
        return _from_text(outline, skip)
    found = _from_page(outline, skip) if not is_sure or leaves_prose(outline, skip) else ()
    shown = _length(found)
    declared = _from_data(outline, shown)
    # The page's own paragraphs keep links and crossheads; the declared text wins where they are only its beginning.
    if declared is not None:
        found = (declared, *found) if shown * 2 < _length((declared,)) else (*found, declared)
    if outline.state and _length(found) < _SHORT:
        hidden = find_hidden_body(outline)
        if hidden is not None:
            found = (hidden, *_doubted(found)) if _length(found) * 2 < _length((hidden,)) else (*found, hidden)
    return found


def _doubted(found: Sequence[Candidate[tuple[Block, ...]]]) -> Iterator[Candidate[tuple[Block, ...]]]:
    """Yield *found* as what is not the whole story: such a page shows its beginning, or a notice on cookies."""
    return (trusted(each, min(each.evidence.confidence, _DOUBTED)) for each in found)


def _length(found: Sequence[Candidate[tuple[Block, ...]]]) -> int:
    return sum([len(block.text) for block in found[0].value if block.type not in _SHOWN]) if found else 0


def _from_text(outline: Outline, skip: frozenset[int]) -> tuple[Candidate[tuple[Block, ...]], ...]:
    kept = [c for i, c in enumerate(outline.chunks) if c.role is None and i not in skip]
    blocks = to_blocks(mend_chunks(kept))
    if not blocks:
        return ()
    return (
        candidate(blocks, source="text", rule="body.lines", locator=kept[0].locator, raw=kept[0].text, confidence=0.7),
    )


def _from_data(outline: Outline, shown: int) -> Candidate[tuple[Block, ...]] | None:
    """Return the body that linked data declare; markup is read where it may hold twice what is *shown*."""
    for text, locator in declared_texts(outline):
        is_markup = any(mark in text for mark in _MARKUP)
        if is_markup and len(text) < 2 * shown:
            continue
        blocks = to_blocks(read_markup(outline, text)) if is_markup else _lines_of(text)
        if blocks:
            where = f"{locator}.articleBody"
            return candidate(
                blocks, source="json-ld", rule="body.declared", locator=where, raw=blocks[0].text, confidence=0.6
            )
    return None


def _lines_of(text: str) -> tuple[Block, ...]:
    lines = [clean_block(part) for part in text.replace("\r\n", "\n").split("\n")]
    return tuple(Paragraph(text=line) for line in lines if line)


def _from_page(outline: Outline, skip: frozenset[int]) -> tuple[Candidate[tuple[Block, ...]], ...]:
    field = Field(outline, skip)
    found = []
    for winner, rule, confidence in find_extents(field):
        chunks = prune(field, winner)
        blocks = to_blocks(chunks)
        if blocks:
            where, raw = _place(field, winner, chunks)
            found.append(candidate(blocks, source="html", rule=rule, locator=where, raw=raw, confidence=confidence))
            break
    return tuple(found)


def _place(field: Field, winner: int, chunks: Sequence[Chunk]) -> tuple[str, str]:
    """Return the locator of the story's container, and the first words of the story that stand in it."""
    containers = field.outline.containers
    for chunk in chunks:
        around = list(field.outline.around(chunk.container))
        if any(containers[place].attributes.get("id", "").startswith("S:") for place in around):
            # It arrived late, and stands elsewhere in the page's source.
            return chunk.locator, chunk.text
        if chunk.text and chunk.kind not in ("figure", "table", "embed") and (winner < 0 or winner in around):
            return containers[winner].locator if winner >= 0 else chunk.locator, chunk.text
    return chunks[0].locator, chunks[0].text

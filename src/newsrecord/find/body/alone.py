"""Tell the lines that stand alone in a box: what a player or a gallery says, and what a page shows while it waits."""

from __future__ import annotations

from typing import Final

from newsrecord.find.body.boxes import own_looks
from newsrecord.find.body.field import Field
from newsrecord.find.places import stands_within
from newsrecord.find.prose import ends_sentence
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Chunk

__all__ = ["drop_placeholders", "is_label_alone"]

_SHORTEST: Final = 10
_LONGEST_WAIT: Final = 40
_LONGEST_DEMAND: Final = 160
_MOST_BLANKS: Final = 3
_WAITING: Final = ("...", "…")
# In every language what a page needs to go on bears this name.
_NEEDED: Final = ("javascript", "java-script")
_BOXES: Final = frozenset({"div", "section"})


def is_label_alone(field: Field, index: int) -> bool:
    """Return whether a paragraph of a few words, no sentence and no figure, stands alone in a box: "Swipe for more"."""
    chunk = field.chunks[index]
    if chunk.tag != "p" or chunk.kind != "paragraph" or chunk.bold or chunk.link_chars or len(chunk.text) < _SHORTEST:
        return False
    return not ends_sentence(chunk.text) and not has_digit(chunk.text) and _stands_alone(field, index)


def drop_placeholders(field: Field, kept: list[int]) -> list[int]:
    """Drop what a page shows while it loads something, and where it cannot: "Loading...", "Please enable JavaScript".

    Stories break off as well, and tell of scripts: there the line looks as their paragraphs do.
    """
    chunks = field.chunks
    waiting = [
        i
        for i in kept
        # Most lines are asked no more than this.
        if len(text := chunks[i].text) <= _LONGEST_DEMAND
        and (text.endswith(_WAITING) or "cript" in text or "CRIPT" in text)
        and _waits(chunks[i])
        and _stands_alone(field, i)
    ]
    if not waiting:
        return kept
    own = own_looks(field, kept)
    # The same words stand with others in a box, too, where several parts are waited for.
    dropped = {chunks[i].text for i in waiting if field.look(i) not in own}
    return [i for i in kept if chunks[i].text not in dropped] if dropped else kept


def _waits(chunk: Chunk) -> bool:
    text = chunk.text
    if chunk.kind != "paragraph" or not text:
        return False
    if len(text) <= _LONGEST_WAIT and text.endswith(_WAITING) and text.count(" ") <= _MOST_BLANKS:
        return text[0].isalpha()
    return any(name in text.casefold() for name in _NEEDED)


def _stands_alone(field: Field, index: int) -> bool:
    """Return whether a line is all that a box holds, and no picture or heading that it could belong to is above."""
    chunks, containers = field.chunks, field.outline.containers
    box = chunks[index].container
    if box >= 0 and containers[box].tag == "p":
        box = containers[box].parent
    if box < 0 or containers[box].tag not in _BOXES or (index and chunks[index - 1].kind in ("heading", "figure")):
        return False
    beside = (*chunks[max(0, index - 1) : index], *chunks[index + 1 : index + 2])
    return not any(stands_within(field.outline, each.container, box) for each in beside)

"""Know what leads away from a story by its saying the same again and again, in whatever language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from typing import Final

from newsrecord.find.prose import ends_sentence
from newsrecord.page.outline import Chunk

__all__ = ["headings_said_again", "said_again"]

_COLONS: Final = (":", "\uff1a")
_KINDS: Final = frozenset({"paragraph", "heading"})
_LONGEST: Final = 250
_LABEL: Final = 40
_TAIL: Final = 16
_TITLE: Final = 25
_TWICE, _OFTEN = 2, 3


def said_again(chunks: Sequence[Chunk], kept: Sequence[int]) -> set[int]:
    """Return the lines among *kept* that are a link behind the same words each: "See also: ...", "Our test of ...".

    Two lines are told by a colon before the link, and three by two words or more.
    """
    told: dict[tuple[str, str], list[int]] = {}
    for index in kept:
        chunk = chunks[index]
        if not chunk.link_chars or len(chunk.text) > _LONGEST or chunk.kind not in _KINDS or not chunk.links:
            continue
        if (words := _around_link(chunk)) is not None:
            told.setdefault(words, []).append(index)
    return {
        index
        for (label, _), places in told.items()
        if len(places) >= (_TWICE if label.endswith(_COLONS) else _OFTEN)
        for index in places
    }


def _around_link(chunk: Chunk) -> tuple[str, str] | None:
    """Return the words before the one link of a line and the word behind it; None where it is a sentence or a name."""
    first, last = chunk.links[0], chunk.links[-1]
    label, tail = chunk.text[: first.start].strip(), chunk.text[last.end :].strip()
    if label.endswith(_COLONS):
        # A title is longer than the name of whom or what a part of the story is about: "The boat: ...".
        is_label = last.end - first.start >= _TITLE
    else:
        is_label = " " in label and not ends_sentence(chunk.text)
    if not is_label or len(label) > _LABEL or len(tail) > _TAIL or 2 * (last.end - first.start) < len(label):
        return None
    return label.casefold(), tail.casefold()


def headings_said_again(chunks: Sequence[Chunk], kept: Sequence[int]) -> Set[str]:
    """Return the short headings that stand more than once among *kept*: most often those of links to other stories."""
    headings = Counter([text for i in kept if chunks[i].kind == "heading" and len(text := chunks[i].text) <= _LABEL])
    return {text for text, times in headings.items() if times >= _TWICE}

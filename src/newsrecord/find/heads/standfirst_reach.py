"""Tell how far from a headline the line that sums the story up may stand, and where the story itself has begun."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.heads.standfirst_apart import box_of
from newsrecord.find.heads.standfirst_place import is_furniture
from newsrecord.find.landmarks import is_aside, near_headline
from newsrecord.find.prose import ends_sentence, is_shorter, long_chunks
from newsrecord.page.outline import Chunk, Outline

__all__ = ["above_text", "far_paragraph", "steps_below", "within_text"]

_LONG_PARAGRAPH: Final = 100
_LONG_LINE: Final = 60
_REACH: Final = 14
_BUTTONS, _MOST_BUTTONS = 14, 60
_MOST_STEPS: Final = 5


def steps_below(outline: Outline, headline: int | None) -> dict[int, int]:
    """Return how many lines that readers read stand from the headline to each chunk behind it, by its identity.

    Buttons, pictures and links are none of them, however many stand there.
    """
    steps: dict[int, int] = {}
    if headline is None or outline.form != "html":
        return steps
    count = 1
    for chunk in outline.chunks[headline + 1 : headline + 1 + _MOST_BUTTONS]:
        steps[id(chunk)] = count
        count += not is_furniture(chunk)
        if count > _MOST_STEPS:
            break
    return steps


def above_text(outline: Outline, headline: int | None) -> Sequence[tuple[int, Chunk]]:
    """Return the line right above the first paragraph, and this, where many buttons set both far from the headline.

    The paragraph may be called what it is, if no other text stands before it.
    """
    if headline is None or outline.form != "html":
        return ()
    place = _first_paragraph(outline, headline)
    if not _BUTTONS < place - headline <= _MOST_BUTTONS:
        return ()
    near = {id(chunk) for _, chunk in near_headline(outline)}
    is_first = not any(headline < other < place and _is_text(it) for other, it in long_chunks(outline))
    lines = outline.chunks[place - 1 : place + is_first]
    return [(_BUTTONS, line) for line in lines if id(line) not in near and not is_aside(outline, line)]


def _is_text(chunk: Chunk) -> bool:
    return chunk.kind == "paragraph" and not is_shorter(chunk.text, _LONG_PARAGRAPH) and ends_sentence(chunk.text)


def far_paragraph(outline: Outline, headline: int | None) -> Sequence[tuple[int, Chunk]]:
    """Return the first paragraph with its distance from the headline, where many buttons stand between the two."""
    if headline is None or outline.form != "html":
        return ()
    place = _first_paragraph(outline, headline)
    return ((place - headline, outline.chunks[place]),) if _BUTTONS < place - headline <= _MOST_BUTTONS else ()


def _first_paragraph(outline: Outline, headline: int) -> int:
    return next(
        (
            place
            for place, it in long_chunks(outline)
            if place > headline and len(it.text) > _LONG_LINE and it.tag == "p"
        ),
        0,
    )


def within_text(outline: Outline, headline: int | None) -> frozenset[int]:
    """Return the lines behind two long paragraphs of one element, or one and a crosshead: the story has begun there.

    Where the two are called alike it has begun with the first of them, and what stands between them heads a part of it.
    What somebody said of it stands there in a box with a "description", too.
    """
    if headline is None:
        return frozenset()
    behind = outline.chunks[headline + 1 : headline + 1 + _REACH]
    last, first = -1, 0
    for place, chunk in enumerate(behind):
        if chunk.container >= 0 and "dropcap" in outline.containers[chunk.container].names:
            # With an initial a text opens.
            return frozenset(map(id, behind[place:]))
        if chunk.kind == "paragraph" and not is_shorter(chunk.text, _LONG_PARAGRAPH) and _is_prose(chunk):
            box = box_of(outline, chunk) if chunk.tag == "p" else outline.containers[chunk.container].parent
            if box == last and not is_aside(outline, chunk):
                is_one = _called(outline, behind[first]) == _called(outline, chunk)
                return frozenset(map(id, behind[(first if is_one else place) + 1 :]))
            last, first = box, place
        elif last >= 0 and chunk.kind == "heading" and chunk.level > 1 and not is_aside(outline, chunk):
            return frozenset(map(id, behind[place + 1 :]))
    return frozenset()


def _is_prose(chunk: Chunk) -> bool:
    """Return whether *chunk* is a paragraph by its element or, where that has no meaning of its own, a sentence."""
    return chunk.tag == "p" or (chunk.tag == "div" and ends_sentence(chunk.text))


def _called(outline: Outline, chunk: Chunk) -> tuple[str, str]:
    """Return the tag of a paragraph and the class of its element."""
    holder = outline.containers[chunk.container]
    return chunk.tag, holder.attributes.get("class", "") if holder.tag == chunk.tag else ""

"""Know a standfirst by how it looks: sentences between headline and text, in a box that the paragraphs do not share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile
from typing import Final

from newsrecord.find.bylines.payers import leads_to_payer
from newsrecord.find.closers import is_offer
from newsrecord.find.continued import is_continued
from newsrecord.find.heads.standfirst_place import has_length, is_sentence, may_be_credit
from newsrecord.find.landmarks import is_aside, names_around
from newsrecord.find.prose import ends_sentence, is_shorter
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["box_of", "is_of_other_item", "lines_set_apart", "may_sum_up"]

# What microdata say of these is not said of the story.
_OTHER_TYPES: Final = (
    "/Person", "/Organization", "/NewsMediaOrganization", "/WebSite", "/VideoObject", "/ImageObject", "/AudioObject",
)  # fmt: skip
_REACH: Final = 24
_MOST_LINES: Final = 4
_LONGEST: Final = 500
_LONG: Final = 80
_LONG_LABEL: Final = 48
_LEVELS: Final = 3
_MOST_BOXED: Final = 3
_BEHIND: Final = 12
_TEXT: Final = 2
# Boxes that turn to the readers, or say who the author is; and what opens a text with an initial.
_OTHERS: Final = word_set("author authors bio biography follow appeal appeals signup share social dropcap")


def is_of_other_item(holders: Iterable[Container]) -> bool:
    """Return whether microdata say that what the *holders* hold is of a person, an outlet, a film or a picture."""
    return any(it.attributes.get("itemtype", "").endswith(_OTHER_TYPES) for it in holders)


def lines_set_apart(outline: Outline, headline: int | None) -> Sequence[Chunk]:
    """Return the sentences behind the headline that stand in a box of their own, above a text of another look.

    They are a few lines, and at least two paragraphs that look alike follow on them, elsewhere and otherwise. What
    begins a text in larger letters stands in one box with the rest of it, and is none.
    """
    if headline is None or outline.form != "html":
        return ()
    behind = outline.chunks[headline + 1 : headline + 1 + _REACH]
    first = _first_line(outline, behind)
    if first < 0 or any(chunk.kind == "heading" for chunk in behind[:first] if len(chunk.text) > _LONG):
        return ()
    slot = _slot(outline, behind[first])
    lines = list(takewhile(lambda chunk: chunk.kind == "paragraph" and _slot(outline, chunk) == slot, behind[first:]))
    if len(lines) > _MOST_LINES or sum([len(line.text) for line in lines]) > _LONGEST or any(map(_is_linked, lines)):
        return ()
    if not names_around(outline, lines[0], 2).isdisjoint(_OTHERS):
        return ()
    start = headline + 1 + first + len(lines)
    text = [chunk for chunk in outline.chunks[start : start + _BEHIND] if _is_running(chunk)][:_TEXT]
    if len(text) < _TEXT or len({_look(outline, chunk) for chunk in text}) > 1:
        return ()
    is_apart = _look(outline, text[0]) != _look(outline, lines[0]) and all(box_of(outline, c) != slot[0] for c in text)
    return [line for line in lines if not may_be_credit(outline, line)] if is_apart else ()


def may_sum_up(line: Chunk) -> bool:
    """Return whether a line that nothing but its look tells of is told: a sentence, or long and without links.

    The buttons of a player ("Listen to this article 2 min") and a row of tags stand in a box of their own as well.
    """
    return ends_sentence(line.text) or (not line.link_chars and not is_shorter(line.text, _LONG_LABEL))


def _first_line(outline: Outline, behind: Sequence[Chunk]) -> int:
    """Return the place of the first line behind the headline that may sum up, past the words of a picture; or -1."""
    pictured = -1
    for place, chunk in enumerate(behind):
        if not _may_open(outline, chunk):
            continue
        if place and (box := _picture_box(outline, behind[place - 1], chunk, behind)) >= 0:
            pictured = box
        elif pictured < 0 or pictured not in outline.around(chunk.container):
            return place
    return -1


def _may_open(outline: Outline, chunk: Chunk) -> bool:
    text = chunk.text
    return (
        chunk.kind == "paragraph"
        and chunk.role is None
        and has_length(chunk)
        and is_sentence(text)
        and not may_be_credit(outline, chunk)
        and not is_aside(outline, chunk)
        and not (is_offer(text) or is_continued(text) or leads_to_payer(text))
        and (chunk.container < 0 or "noprint" not in outline.containers[chunk.container].names)
    )


def _picture_box(outline: Outline, above: Chunk, chunk: Chunk, near: Sequence[Chunk]) -> int:
    """Return the box that a line shares with the picture *above* it, and that holds hardly anything else; or -1."""
    if above.kind != "figure":
        return -1
    around = set(islice(outline.around(above.container), _LEVELS))
    box = next((place for place in islice(outline.around(chunk.container), _LEVELS) if place in around), -1)
    return box if sum([box in outline.around(other.container) for other in near]) <= _MOST_BOXED else -1


def _is_linked(chunk: Chunk) -> bool:
    return 2 * chunk.link_chars > len(chunk.text)


def _is_running(chunk: Chunk) -> bool:
    return chunk.kind == "paragraph" and len(chunk.text) >= _LONG and ends_sentence(chunk.text)


def _own(outline: Outline, chunk: Chunk) -> Iterator[int]:
    """Yield the container of *chunk*, and the one around it where that is the paragraph's own element."""
    yield chunk.container
    if outline.containers[chunk.container].tag == chunk.tag == "p":
        yield outline.containers[chunk.container].parent


def box_of(outline: Outline, chunk: Chunk) -> int:
    """Return the container that a paragraph stands in, its own element not counted."""
    return max(-1, [*_own(outline, chunk)][-1]) if chunk.container >= 0 else -1


def _slot(outline: Outline, chunk: Chunk) -> tuple[int, str]:
    return box_of(outline, chunk), _look(outline, chunk)


def _look(outline: Outline, chunk: Chunk) -> str:
    """Return the element and the names of a paragraph, and those of what it stands in where it has none."""
    if chunk.container < 0:
        return chunk.tag
    holder = outline.containers[chunk.container]
    return f"{chunk.tag} {holder.tag} {holder.attributes.get('class', '')}"

"""Tell the pull quotes of a story, which pages set in elements called so, from its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.keys import fold
from newsrecord.find.places import bearers
from newsrecord.find.prose import key_of
from newsrecord.page.outline import Chunk, Outline
from newsrecord.page.speakers import SPEAKERS

__all__ = ["find_echoes", "find_pull_quotes"]

_NAMES: Final = frozenset(
    "pullquote pullquotes blockquote quote quotes quotation quotebox zitat citat citation citazione cita sitat".split()
)
_WHOLE: Final = frozenset({"body", "html", "main", "article"})
# A part of a quotation is called after the whole, too.
_BESIDE: Final = frozenset({"author", "attribution", "source", "caption", "credit"})
_STARTS: Final = frozenset({"starts", "with"})
"""A paragraph "that starts with a quote" is one of the story's: its name tells of its first mark."""
_LINES: Final = frozenset({"p", "h2", "h3", "h4", "h5", "h6"})
_NEAR: Final = 2
_WORDS: Final = frozenset({"text", "content", "body", "inner", "words", "copy"})
_SPEAKERS: Final = SPEAKERS | frozenset({"by", "role", "position", "function", "funktion", "job"})
_SAID: Final = frozenset({"paragraph", "quote", "heading"})
_MOST_PARTS: Final = 30
_MOST: Final = 3
_LONGEST: Final = 600
_LONGEST_NAME: Final = 160
_SHORT: Final = 60
_SHORTEST: Final = 12
_LONGEST_MARK: Final = 2
_SENTENCES: Final = re.compile(r"(?<=[.!?\u2026\u3002])[\u201d\u00bb\u201c\"]?\s")
_ECHOED: Final = 40
_MOST_ECHOES: Final = 30
_ENDS: Final = tuple('.!?\u2026\u3002\u201d\u00bb\u201c\u00ab"')
_CLOSING: Final = frozenset('\u201d\u00bb\u201c\u00ab\u300d\u300f"')
_DASHES: Final = "\u2014\u2013\u2015-~ "


def find_pull_quotes(
    outline: Outline, chunks: Sequence[Chunk], kept: Sequence[int], asides: Iterable[int]
) -> dict[int, Chunk | None]:
    """Return the chunks among *kept* that are pull quotes, as quotations, and None for those that say who is quoted.

    Those are told by what their elements are called, and *asides* are some.  What stands in the same element behind the
    quoted words and is called after those who speak belongs to them.
    """
    called = bearers(outline, _NAMES)
    quotes = {place for place in called if _is_pull_quote(outline, place)}
    boxes = sorted({*asides, *[place for place in quotes if not _is_line_within(outline, place, quotes)]})
    if not boxes:
        return {}
    held_by = _boxed(outline, boxes)
    found: dict[int, Chunk | None] = {}
    groups: dict[int, list[int]] = {}
    for index in kept:
        chunk = chunks[index]
        if chunk.container in held_by and chunk.kind in _SAID and chunk.text:
            if len(chunk.text) <= _LONGEST_MARK and not any(map(str.isalnum, chunk.text)):
                # The mark that opens the words stands in an element of its own.
                found[index] = None
                continue
            groups.setdefault(held_by[chunk.container], []).append(index)
    for box in [box for box, held in groups.items() if len({chunks[i].kind == "heading" for i in held}) > 1]:
        # A heading above a quotation is none of it; where there are headings alone, they are how the words look.
        groups[box] = [i for i in groups[box] if chunks[i].kind != "heading"]
    for held in groups.values():
        # What holds more is the story, whatever it is called.
        if len(held) > _MOST or sum(len(chunks[i].text) for i in held) > _LONGEST:
            continue
        if _is_said_again(chunks, kept, held[0]):
            # What the story says besides is set apart for the eye.
            found.update(dict.fromkeys(held))
            continue
        found.update({i: replace(chunks[i], kind="quote", bold=False) for i in held})
        first = len(held)
        # A name, and below it what its bearer is.
        while first > 1 and _names_speaker(outline, chunks[held[first - 2]], chunks[held[first - 1]]):
            first -= 1
        if first < len(held):
            said, last = ", ".join([chunks[i].text for i in held[first:]]), chunks[held[first - 1]]
            found[held[first - 1]] = replace(last, kind="quote", bold=False, note=said.lstrip(_DASHES).strip() or said)
            found.update(dict.fromkeys(held[first:]))
    return found


def _is_said_again(chunks: Sequence[Chunk], kept: Sequence[int], quote: int) -> bool:
    """Return whether a paragraph of the story says the words of a pull quote."""
    words = fold(chunks[quote].text)
    if len(words) < _SHORTEST:
        return False
    # The story may say who speaks between two of the sentences.
    parts = [part for each in _SENTENCES.split(chunks[quote].text) if (part := fold(each))]
    return any(
        len(chunks[i].text) > len(words)
        and chunks[i].kind == "paragraph"
        and i != quote
        and _says_all(parts, fold(chunks[i].text))
        for i in kept
    )


def _says_all(parts: Sequence[str], said: str) -> bool:
    """Return whether *parts* stand in what is *said*, one behind the other."""
    at = 0
    for part in parts:
        at = said.find(part, at) + len(part)
        if at < len(part):
            return False
    return True


def _boxed(outline: Outline, boxes: Sequence[int]) -> dict[int, int]:
    """Return the containers that stand in one of *boxes*, each with the innermost."""
    containers = outline.containers
    held_by: dict[int, int] = {}
    for box in boxes:
        held_by[box] = place = box
        # What stands in a container follows on it.
        while (place := place + 1) < len(containers) and containers[place].parent >= box:
            if place - box > _MOST_PARTS:
                break
            held_by[place] = box
    return held_by


def _is_pull_quote(outline: Outline, place: int) -> bool:
    holder = outline.containers[place]
    if holder.tag in _WHOLE or not holder.names.isdisjoint(_BESIDE) or holder.names >= _STARTS:
        return False
    if holder.parent < 0:
        return True
    outer = outline.containers[holder.parent].names
    # "quote__text" is a part of "quote", and "quote-name" is one of "quote-box".
    is_part = not holder.names.isdisjoint(_WORDS) or not holder.names.isdisjoint(_SPEAKERS)
    return outer.isdisjoint(_NAMES) or not is_part


def _is_line_within(outline: Outline, place: int, called: Container[int]) -> bool:
    """Return whether an element is a line of text within a box that is called a pull quote as it is."""
    if outline.containers[place].tag not in _LINES:
        return False
    around = zip(outline.around(outline.containers[place].parent), range(_NEAR), strict=False)
    return any(outer in called for outer, _ in around)


def _names_speaker(outline: Outline, said: Chunk, line: Chunk) -> bool:
    """Return whether *line*, the last in a pull quote, is who is quoted."""
    if len(line.text) > _LONGEST_NAME or said.note:
        return False
    if line.text[0] in _DASHES or line.tag != said.tag:
        return True
    if said.text[-1] in _CLOSING and len(line.text) <= _SHORT and not line.text.endswith(_ENDS):
        return True
    if _is_portrait(line.text) and said.text.endswith(_ENDS):
        return True
    holder = outline.containers[line.container] if line.container >= 0 else None
    if holder is None or line.container == said.container:
        return False
    return not holder.names.isdisjoint(_SPEAKERS) or (len(line.text) <= _SHORT and not line.text.endswith(_ENDS))


def _is_portrait(text: str) -> bool:
    """Return whether *text* is a name with what somebody is behind a comma: "Ana Ruiz, ferrywoman"."""
    name, comma, office = text.partition(", ")
    return bool(comma and office) and len(text) <= _SHORT and not text.endswith(_ENDS) and is_name_shaped(name)


def find_echoes(chunks: Sequence[Chunk], kept: Sequence[int]) -> frozenset[int]:
    """Return the quotations among *kept* whose words stand in a paragraph of the story, too."""
    quoted = {i: key_of(chunks[i].text) for i in kept if chunks[i].kind == "quote" and len(chunks[i].text) >= _ECHOED}
    # A story that quotes so much is made of quotations.
    if not 0 < len(quoted) <= _MOST_ECHOES:
        return frozenset()
    story = "\n".join(key_of(chunks[i].text) for i in kept if chunks[i].kind == "paragraph")
    return frozenset(i for i, said in quoted.items() if said in story)

"""Find the small boxes that hold a picture and what is said of it, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from typing import Final

from newsrecord.find.body.field import Field
from newsrecord.find.pictures.captions import is_credit
from newsrecord.find.prose import ends_sentence
from newsrecord.page.outline import Chunk

__all__ = ["boxed_with_picture"]

_LEVELS: Final = 3
_CARDS: Final = 0.3
_LONGEST: Final = 180
_AT_LENGTH: Final = 500
_LONGEST_CREDIT: Final = 100
_SHOWN: Final = frozenset({"figure", "embed"})
_FEWEST_PARTS: Final = 3
_MOST_LINES: Final = 2
_SHORTEST_TOLD: Final = 80


def boxed_with_picture(field: Field, kept: Sequence[int]) -> set[int]:
    """Return the chunks that share a small box with a picture and nothing else: its caption, whatever it is called.

    Where such boxes hold much of the text, they are the cards that a story is told in.
    """
    chunks = field.chunks
    boxes = {
        container: _Box()
        for index in kept
        if chunks[index].kind in _SHOWN
        for container in _lines_up(field.parents, chunks[index].container)
    }
    if not boxes:
        return set()
    # Many chunks share a container, and with it the boxes that they are in.
    around: dict[int, list[Chunk]] = {}
    for index in kept:
        around.setdefault(chunks[index].container, []).append(chunks[index])
    for container, held in around.items():
        for place in _lines_up(field.parents, container):
            if place in boxes:
                boxes[place].add(held)
    few = {place for place, box in boxes.items() if box.is_picture_with_caption()}
    few |= _with_own_look(field, boxes, around, few)
    if not few:
        return set()
    small = {container for container in around if any(place in few for place in _lines_up(field.parents, container))}
    found = {i for i in kept if chunks[i].container in small and chunks[i].kind == "paragraph"}
    told = [i for i in found if len(chunks[i].text) >= _SHORTEST_TOLD and ends_sentence(chunks[i].text)]
    found -= _parts_of_text(field, kept, small, told) if told else set()
    length = sum([len(chunks[i].text) for i in found])
    if not found or length >= _CARDS * sum([len(chunks[i].text) for i in kept]):
        # A table of one picture and a line is how old systems set its caption, however many there are.
        holders = field.outline.containers
        tables = {place for place in few if holders[place].tag == "table"}
        return {i for i in found if any(place in tables for place in _lines_up(field.parents, chunks[i].container))}
    rows = _in_rows(field, boxes, few)
    if not rows:
        return found
    wide = {place for place in around if any(each in rows for each in _lines_up(field.parents, place))}
    return found | {i for i in kept if chunks[i].kind == "paragraph" and chunks[i].container in wide}


def _with_own_look(
    field: Field, boxes: Mapping[int, _Box], around: Mapping[int, Sequence[Chunk]], few: Set[int]
) -> set[int]:
    """Return the boxes with a longer caption, whose element is of a class that nothing outside such boxes is of."""
    wide = {place for place, box in boxes.items() if place not in few and box.is_picture_with_line()}
    if not wide:
        return wide
    holders = {place: next((each for each in _lines_up(field.parents, place) if each in wide), -1) for place in around}
    others = {_mark(field, place) for place, box in holders.items() if box < 0 <= place}
    found = set[int]()
    for place, box in holders.items():
        mark = _mark(field, place)
        if box >= 0 and place != box and mark[1] and mark not in others and around[place][-1].kind == "paragraph":
            found.add(box)
    return found


def _in_rows(field: Field, boxes: Mapping[int, _Box], few: Set[int]) -> set[int]:
    """Return the boxes with a longer caption, in a row with several of the *few* that hold a picture and a line or two.

    Of the pictures in a slide show some are told of at length.
    """
    rows = Counter((field.parents[place], _mark(field, place)) for place in few)
    if not rows or max(rows.values()) < _FEWEST_PARTS:
        return set()
    return {
        place
        for place, box in boxes.items()
        if rows[field.parents[place], _mark(field, place)] >= _FEWEST_PARTS and box.is_picture_with_caption(_AT_LENGTH)
    }


def _parts_of_text(field: Field, kept: Sequence[int], small: Set[int], told: Sequence[int]) -> set[int]:
    """Return those of *told* in elements of one class with several others that hold prose of the story.

    Such a page sets each part of its text in a box, and a picture in some of them.
    """
    prose = {field.chunks[i].container for i in kept if field.weights[i]} - small
    boxes = {place for inner in prose for place in _lines_up(field.parents, inner)}
    parts = Counter(_mark(field, place) for place in boxes)
    marks = {i: [_mark(field, place) for place in _lines_up(field.parents, field.chunks[i].container)] for i in told}
    return {i for i in told if any(mark[1] and parts[mark] >= _FEWEST_PARTS for mark in marks[i])}


def _mark(field: Field, container: int) -> tuple[str, str]:
    holder = field.outline.containers[container]
    return holder.tag, holder.attributes.get("class", "")


def _lines_up(parents: Sequence[int], container: int) -> list[int]:
    """Return *container* and the few around it."""
    found: list[int] = []
    for _ in range(_LEVELS):
        if container < 0:
            break
        found.append(container)
        container = parents[container]
    return found


class _Box:
    __slots__ = ("credited", "figures", "length", "others", "texts")

    def __init__(self) -> None:
        self.credited = False
        self.figures = self.texts = self.length = self.others = 0

    def add(self, chunks: Sequence[Chunk]) -> None:
        """Count *chunks* in, as far as the box may be one of a picture and its caption then."""
        for chunk in chunks:
            if self.others or self.figures > 1 or self.texts > _MOST_LINES:
                break
            if chunk.kind in _SHOWN:
                self.figures += 1
            elif chunk.kind == "paragraph":
                self.texts += 1
                self.length += len(chunk.text)
                self.credited = len(chunk.text) <= _LONGEST_CREDIT and is_credit(chunk.text)
            else:
                self.others += 1

    def is_picture_with_line(self) -> bool:
        """Return whether the box holds a picture and a single line, which may be longer than most captions are."""
        return self.figures == 1 == self.texts and not self.others and self.length <= _AT_LENGTH

    def is_picture_with_caption(self, most: int = _LONGEST) -> bool:
        """Return whether the box holds a picture and a line or two, of no more than *most* letters.

        Where the last says who took the picture, the other may be longer.
        """
        most = _AT_LENGTH if self.credited else most
        return self.figures == 1 and 1 <= self.texts <= _MOST_LINES and not self.others and self.length <= most

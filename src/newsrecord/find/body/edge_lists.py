"""Tell the lists that open and close a story from those that stand beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from newsrecord.find.body.beside import share_place
from newsrecord.find.body.field import Field
from newsrecord.page.outline import Chunk
from newsrecord.patterns import late

__all__ = ["count_key_points", "count_marked_points", "count_points", "opens_point"]

_FEWEST: Final = 2
_FEWEST_WORDS: Final = 4
_FEWEST_STEPS: Final = 2
_MOST_POINTS: Final = 8
_SHORTEST_POINT: Final = 20
_DEEPEST: Final = 3
_FEWEST_POINTS: Final = 3
# What points of a list open with that are set as paragraphs.
_SIGNS: Final = frozenset(
    "-\u2013\u2014\u2022\u00b7\u25cf\u25aa\u25ab\u25a0\u25a1\u25cb\u25e6\u2023\u2043\u25b6\u25b8\u25ba\u27a1\u2192\u2794\u27a2\u27a4\u2713\u2714\u2705"
)
# Years and days head the lines of a life told by dates: "1971 First show", "12 février 1940 Naissance à Lund".
_NUMBER: Final = late(
    r"\d{1,2}[.)]\s|(?:\d{1,2}(?:er|\.)?\s(?:de\s)?[^\W\d]{3,12}\.?\s(?:de\s)?)?(?:1[5-9]|20)\d\d(?!\d)"
)


def count_key_points(chunks: Sequence[Chunk], kept: list[int], first: int) -> int:
    """Return how many items end right before the *first* paragraph, where they are the key points of the story.

    Buttons, dates and links to other stories stand in lists there, too.
    """
    start = first
    while start > 0 and chunks[kept[start - 1]].kind == "item":
        start -= 1
    points = [chunks[i] for i in kept[start:first]]
    if len(points) < _FEWEST or not all(len(each.text.split()) >= _FEWEST_WORDS for each in points):
        return 0
    return len(points) if sum(each.link_chars for each in points) * 4 < sum(len(each.text) for each in points) else 0


def count_points(field: Field, before: Sequence[int], prose: int) -> int:
    """Return how many items end *before*, where they are the points of the story: a list beside its first paragraph.

    It stands in one element with that, or in one that is called as that of the paragraph is.
    """
    items = list(takewhile(lambda i: field.chunks[i].kind == "item", reversed(before)))
    if not _FEWEST_STEPS <= len(items) <= _MOST_POINTS or any(field.chunks[i].link_chars for i in items):
        return 0
    if sum([len(field.chunks[i].text) for i in items]) < _SHORTEST_POINT * len(items):
        return 0
    place = field.chunks[prose].container
    return len(items) if all(_stands_like(field, field.chunks[i].container, place) for i in items) else 0


def _stands_like(field: Field, inner: int, place: int) -> bool:
    """Return whether a list that holds *inner* stands at *place*, or in a neighbour that is called as that is."""
    holders = field.outline.containers
    for outer, _ in zip(field.outline.around(inner), range(_DEEPEST), strict=False):
        if outer == place:
            return True
        is_alike = holders[outer].names == holders[place].names and holders[outer].tag == holders[place].tag
        if is_alike and holders[outer].names:
            return True
    return False


def count_marked_points(field: Field, prose: int, kept: Sequence[int], behind: Sequence[int]) -> int:
    """Return how many of *behind* are points set as paragraphs beside the story's last, with a sign before each.

    Three lines of one sign are a list; between them may stand the lines that head its parts.
    """
    chunks = field.chunks
    # Finds, and what to buy, have a heading of their own.
    head = int(bool(behind) and _heads(chunks[behind[0]]))
    run = [
        _sign_of(chunks[i])
        for i in takewhile(
            lambda i: chunks[i].kind == chunks[prose].kind and share_place(field, prose, i) and _may_count(chunks[i]),
            behind[head:],
        )
    ]
    if not any(run[:1] if head else run):
        return 0
    signs = Counter(run)
    signs.update(_sign_of(chunks[i]) for i in kept if share_place(field, prose, i))
    count = max((place for place, sign in enumerate(run, 1) if sign and signs[sign] >= _FEWEST_POINTS), default=0)
    return count + head if count else 0


def _heads(chunk: Chunk) -> bool:
    """Return whether a line may head points: a heading, or one in bold that is no point itself, and leads nowhere."""
    is_set = chunk.kind == "heading" or (chunk.bold and chunk.kind == "paragraph" and not _sign_of(chunk))
    return is_set and not chunk.link_chars


def _may_count(chunk: Chunk) -> bool:
    """Return whether a line may be a point of a list: at most the shop that it names after a number is a link."""
    return not chunk.link_chars or (2 * chunk.link_chars <= len(chunk.text) and chunk.text[0].isdigit())


def _sign_of(chunk: Chunk) -> str:
    """Return the sign that a paragraph opens with as a point of a list does, or nothing: "\u2022", "-", "3."."""
    first = chunk.text[:1]
    if chunk.kind != "paragraph":
        return ""
    if first in _SIGNS:
        return first
    return "#" if opens_point(chunk.text) else ""


def opens_point(text: str) -> bool:
    """Return whether *text* opens with the number or the date of a point: "3. ", "1971 ", "12 février 1940 "."""
    return text[:1].isdigit() and _NUMBER.match(text) is not None

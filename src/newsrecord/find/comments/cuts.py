"""Tell where the stretches of lines that are a comment each begin and end, where no element holds one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.comments.ground import Ground
from newsrecord.find.comments.lines import Line
from newsrecord.find.comments.talk_words import COMMENT_HEADS
from newsrecord.find.wordlists import has_digit

__all__ = [
    "first_below_heading", "is_signed_below", "lines_before", "lines_by_place", "list_of_times", "until_foot",
    "until_heading",
]  # fmt: skip

_LISTS: Final = frozenset({"dl", "ul", "ol"})
_LETTERS: Final = 3


def lines_by_place(ground: Ground) -> Iterator[list[int]]:
    """Yield the numbers of the lines in each of the places of talk."""
    held: dict[int, list[int]] = {}
    for number, line in enumerate(ground.lines):
        held.setdefault(ground.place_of(line.container), []).append(number)
    yield from held.values()


def list_of_times(ground: Ground, inside: Sequence[int], heads: Sequence[int]) -> int:
    """Return the list whose items say when; -1 where there is none: what stands outside it belongs to no comment."""
    holders = ground.outline.containers
    parents = {holders[ground.lines[inside[head]].container].parent for head in heads}
    parent = parents.pop() if len(parents) == 1 and len(heads) > 1 else -1
    return parent if parent >= 0 and holders[parent].tag in _LISTS else -1


def lines_before(ground: Ground, inside: Sequence[int], heads: Sequence[int]) -> int:
    """Return 1 where a line with the name stands right above each time, else 0."""
    lines = [ground.lines[number].text for number in inside]
    if all(head and _is_portrait(lines[head - 1], lines[head]) for head in heads):
        return 1
    for head in heads:
        stamp, line = ground.stamps[inside[head]], ground.lines[inside[head]]
        rest = len(line.text) - max(stamp.end - stamp.start, 0)
        if head == 0 or rest > 8 or len(ground.lines[inside[head - 1]].text) > 40:
            return 0
        if _is_heading(ground.lines[inside[head - 1]]):
            # "Bo Li3 March": the name in the line is a short one.
            return 0
    return 1


def _is_portrait(text: str, below: str) -> bool:
    """Return whether *text* is a letter or two in place of the portrait of who is named *below* it."""
    return len(text) <= _LETTERS and text == text.upper() and not has_digit(text) and below[:1].upper() == text[0]


def is_signed_below(ground: Ground, inside: Sequence[int], heads: Sequence[int]) -> bool:
    """Return whether names and times stand under the texts: nothing follows on the last, and much stands above.

    What follows on a heading is the form for a new comment.
    """
    told = until_heading(ground, inside, heads[-1])
    first = first_below_heading(ground, inside, heads)
    above = sum(len(ground.lines[number].text) for number in inside[first : heads[0]])
    below = sum(len(ground.lines[number].text) for number in told[heads[-1] + 1 :])
    return above > 2 * below + 20 and heads[0] > 0


def first_below_heading(ground: Ground, inside: Sequence[int], heads: Sequence[int]) -> int:
    """Return the place of the first line behind the last heading that stands above the first of the *heads*."""
    return next((at + 1 for at in range(heads[0] - 1, -1, -1) if _is_heading(ground.lines[inside[at]])), 0)


def _is_heading(line: Line) -> bool:
    return line.chunk.kind == "heading" or line.said in COMMENT_HEADS


def until_heading(ground: Ground, numbers: Sequence[int], head: int) -> list[int]:
    """Return *numbers* up to a heading behind the *head*: what follows it is the form for a new comment."""
    for at, number in enumerate(numbers):
        line = ground.lines[number]
        if at > head and line.chunk.kind == "heading" and number not in ground.stamps:
            return list(numbers[:at])
    return list(numbers)


def until_foot(ground: Ground, numbers: Sequence[int], head: int, above: Sequence[int]) -> list[int]:
    """Return *numbers* up to a line behind the *head* that stands *above* the thread too, as a table's foot does."""
    if not above:
        return list(numbers)
    said = {ground.lines[number].text for number in above}
    return list(
        numbers[: next((at for at in range(head + 2, len(numbers)) if ground.lines[numbers[at]].text in said), None)]
    )

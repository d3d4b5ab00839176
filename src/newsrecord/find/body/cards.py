"""Tell the cards that lead to other stories: a linked heading with a date, and again, and again."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final

from newsrecord.find.dates.only import is_date_line
from newsrecord.find.landmarks import headline_index
from newsrecord.find.prose import density
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Outline

__all__ = ["find_cards"]

_OFTEN: Final = 3
_HEADS: Final = 2
"""A card has its headline and perhaps its section; what holds more linked headings is a list of cards."""
_DEEP: Final = 8
"""A card is this deep at most, from its frame to its words."""
_LINKED: Final = 0.9
_LONGEST_DATE: Final = 40


def find_cards(outline: Outline) -> frozenset[int]:
    """Return the containers that each hold another story's heading, linked, and its date.

    One such container may be anything; three side by side, most of them with a date of their own (what is paid for
    has none), are the latest stories, however much of their text is shown. The entries of a live blog have dates too,
    but their headings lead nowhere, and the parts of a list of products have linked headings, but no dates.
    """
    heads = [chunk.container for _, chunk in outline.headings() if chunk.link_chars and density(chunk) >= _LINKED]
    if len(heads) < _OFTEN:
        return frozenset()
    headline = headline_index(outline)
    own = {-1, *outline.around(outline.chunks[headline].container)} if headline is not None else {-1}
    held: dict[int, int] = {}
    for head in heads:
        for place in _chain(outline, head, own):
            held[place] = held.get(place, 0) + 1
    beside: dict[tuple[int, str], set[int]] = {}
    for index, number in held.items():
        if number <= _HEADS:
            container = outline.containers[index]
            beside.setdefault((container.parent, container.tag), set()).add(index)
    groups = [cards for cards in beside.values() if len(cards) >= _OFTEN]
    if not groups:
        return frozenset()
    dated = set(_dated(outline, set().union(*groups), own))
    return frozenset(card for cards in groups if len(cards & dated) * 2 > len(cards) for card in cards)


def _chain(outline: Outline, container: int, own: Set[int]) -> list[int]:
    """Return *container* and those around it, as far as a card reaches, without those around the headline."""
    containers = outline.containers
    chain: list[int] = []
    for _ in range(_DEEP):
        if container in own:
            break
        chain.append(container)
        container = containers[container].parent
    return chain


def _dated(outline: Outline, cards: set[int], own: Set[int]) -> Iterator[int]:
    """Yield those of *cards*, none of them among the story's *own* containers, that hold a date."""
    waiting = set(cards)
    first = min(cards)
    for chunk in outline.chunks:
        # What stands in a card comes behind it.
        if chunk.container < first or not 4 <= len(chunk.text) <= _LONGEST_DATE or not has_digit(chunk.text):
            continue
        found = waiting.intersection(_chain(outline, chunk.container, own))
        if found and is_date_line(chunk.text):
            waiting -= found
            yield from found

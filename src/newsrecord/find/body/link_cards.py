"""Tell the cards that lead to other pages of the outlet by what they are made of: a sentence, a link, and again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.dates.only import is_date_line
from newsrecord.find.landmarks import headline_index
from newsrecord.find.places import stands_within
from newsrecord.find.prose import density
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Chunk, Outline
from newsrecord.urls import host_of, is_stand_in

__all__ = ["find_link_cards"]

_OFTEN: Final = 3
_DEEP: Final = 6
"""A card is this deep at most, from its frame to its sentence."""
_BESIDE: Final = 4
"""Title, label, date and button of a card stand this near its sentence."""
_LONGEST: Final = 400
_LONGEST_DATE: Final = 40
_MANY: Final = 5
_HOUR: Final = re.compile(r"\d{1,2}[:.h]\d\d(?:\s?[ap]\.?\s?m\.?)?", re.IGNORECASE)
_LINKED: Final = 0.9
_MOST: Final = 0.4
"""Cards with more of the prose than this are what the page consists of."""
_ALONE: Final = 0.6
"""Cards of other stories have a place of their own, and with it most of what is said there."""


def find_link_cards(
    outline: Outline, sums: Sequence[float], heavy: Sequence[tuple[int, int]], weights: Sequence[float], total: float
) -> tuple[list[int], list[int]]:
    """Return the containers that each hold a sentence and a link to another page of the outlet, three and more alike.

    The second list has those that hold most of a page's prose and are the latest stories all the same.

    Where no heading is a link, as where a card has its title as plain text and a button, or the link as a line of its
    own, the repetition tells them: paragraphs of a story are alike, too, but no link stands alone beside each.

    Args:
        outline: the page.
        sums: how much prose each container holds.
        heavy: the chunks of prose, each with its container.
        weights: how much prose each chunk holds.
        total: how much prose there is.
    """
    found: list[int] = []
    feed: list[int] = []
    for parent, cards in _alike(outline, sums, heavy, weights):
        held = sum([sums[card] for card, _ in cards])
        # Cards in the course of a story, beside its paragraphs, are what it tells about.
        if held < _ALONE * sums[parent] or (held > _MOST * total and not _is_feed(outline, cards, heavy)):
            continue
        if all(_leads_on(outline, card, index) for card, index in cards):
            (feed if held > _MOST * total else found).extend(card for card, _ in cards)
    return found, feed


def _alike(
    outline: Outline, sums: Sequence[float], heavy: Sequence[tuple[int, int]], weights: Sequence[float]
) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Yield what three containers and more of one look have around them, and each of these with its sentence."""
    # Many sentences stand in one container.
    held: dict[int, list[int]] = {}
    for index, container in heavy:
        if weights[index] and len(outline.chunks[index].text) <= _LONGEST:
            held.setdefault(container, []).append(index)
    beside: dict[int, list[tuple[int, int]]] = {}
    for container, places in held.items():
        card = _card(outline, sums, container) if container >= 0 else -1
        if card >= 0 and (parent := outline.containers[card].parent) >= 0:
            beside.setdefault(parent, []).extend([(card, index) for index in places])
    for parent, cards in beside.items():
        if len(cards) < _OFTEN:
            continue
        looks: dict[tuple[str, str], list[tuple[int, int]]] = {}
        for card, index in cards:
            holder = outline.containers[card]
            looks.setdefault((holder.tag, holder.attributes.get("class", "")), []).append((card, index))
        for alike in looks.values():
            if len(alike) >= _OFTEN:
                yield parent, alike


def _is_feed(outline: Outline, cards: Sequence[tuple[int, int]], heavy: Sequence[tuple[int, int]]) -> bool:
    """Return whether *cards* are the latest stories below a story of a sentence or two: most have an hour or a date.

    What the page consists of would begin right below its headline.
    """
    headline = headline_index(outline) if len(cards) >= _MANY else None
    first = next((index for index, _ in heavy if index > headline), None) if headline is not None else None
    if first is None or first >= min(index for _, index in cards):
        return False
    return sum(_is_dated(outline, card, index) for card, index in cards) * 2 > len(cards)


def _is_dated(outline: Outline, card: int, index: int) -> bool:
    """Return whether a line that is an hour or a date stands in a *card* before the sentence at *index*."""
    lines = outline.chunks[max(0, index - _BESIDE) : index]
    return any(
        len(line.text) <= _LONGEST_DATE
        and stands_within(outline, line.container, card)
        and has_digit(line.text)
        and (_HOUR.fullmatch(line.text) is not None or is_date_line(line.text))
        for line in lines
    )


def _card(outline: Outline, sums: Sequence[float], container: int) -> int:
    """Return the outermost container around a sentence that holds no other prose than its own."""
    card, own = container, sums[container]
    for _ in range(_DEEP - 1):
        outer = outline.containers[card].parent
        if outer < 0 or sums[outer] > own:
            break
        card = outer
    return card


def _leads_on(outline: Outline, card: int, index: int) -> bool:
    """Return whether a link that stands alone in a *card*, beside the sentence at *index*, leads to another page."""
    chunks = outline.chunks
    near = range(max(0, index - _BESIDE), min(len(chunks), index + _BESIDE + 1))
    return any(
        chunks[i].link_chars and stands_within(outline, chunks[i].container, card) and _is_link(outline, chunks[i])
        for i in near
        if i != index
    )


def _is_link(outline: Outline, chunk: Chunk) -> bool:
    if not chunk.links or chunk.kind not in ("paragraph", "heading") or density(chunk) < _LINKED:
        return False
    url = chunk.links[0].url
    return "#" not in url and (outline.host is None or is_stand_in(url) or host_of(url) == outline.host)

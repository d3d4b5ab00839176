"""Tell the list of key points that opens a story from those that stand beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.page.outline import Chunk

__all__ = ["count_key_points"]

_FEWEST: Final = 2
_FEWEST_WORDS: Final = 4


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

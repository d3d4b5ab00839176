"""Tell the lists that open and close a story from those that stand beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.prose import ends_sentence
from newsrecord.page.outline import Chunk

__all__ = ["FEWEST_STEPS", "count_key_points", "heads_steps", "leads_to_items"]

FEWEST_STEPS: Final = 2
_FEWEST_WORDS: Final = 4


def leads_to_items(chunks: Sequence[Chunk], prose: int, kept: Sequence[int]) -> bool:
    """Return whether *kept* opens with a line that leads on to a list: "Votaram contra:", and who did.

    The line stands beside the last of the story's paragraphs, and what it leads to are no links.
    """
    if len(kept) <= FEWEST_STEPS:
        return False
    last, label = chunks[prose], chunks[kept[0]]
    return (
        label.kind == "paragraph"
        and label.text.endswith((":", "："))
        and (label.tag, label.container) == (last.tag, last.container)
        and not label.link_chars
        and all(chunks[i].kind == "item" and not chunks[i].link_chars for i in kept[1:])
    )


def heads_steps(chunks: Sequence[Chunk], kept: Sequence[int]) -> bool:
    """Return whether *kept* are a heading and the sentences of a list: how to get there, what to do, who was there."""
    if len(kept) <= FEWEST_STEPS or chunks[kept[0]].kind != "heading":
        return False
    items = [chunks[i] for i in kept[1:]]
    return all(item.kind == "item" and not item.link_chars and ends_sentence(item.text) for item in items)


def count_key_points(chunks: Sequence[Chunk], kept: list[int], first: int) -> int:
    """Return how many items end right before the *first* paragraph, where they are the key points of the story.

    Buttons, dates and links to other stories stand in lists there, too.
    """
    start = first
    while start > 0 and chunks[kept[start - 1]].kind == "item":
        start -= 1
    points = [chunks[i] for i in kept[start:first]]
    if len(points) < FEWEST_STEPS or not all(len(each.text.split()) >= _FEWEST_WORDS for each in points):
        return 0
    return len(points) if sum(each.link_chars for each in points) * 4 < sum(len(each.text) for each in points) else 0

"""Drop the blocks with which the body of a story repeats its headline and its standfirst, before it and behind it."""

from __future__ import annotations

from typing import Final

from newsrecord.model.body import Block, Heading, ListBlock
from newsrecord.text import squeeze

__all__ = ["drop_closing_repeats", "drop_opening_repeats"]

_SAID: Final = frozenset({"heading", "paragraph"})
# What is shown from elsewhere is no text of the story.
_SHOWN: Final = frozenset({"figure", "embed"})
_LONGEST_LABEL: Final = 20
# Behind a picture, a longer line is as often the first paragraph of a short text.
_LEAD: Final = 220
_LAST: Final = 6


def drop_opening_repeats(
    body: tuple[Block, ...], headline: str | None, standfirst: str | None, *, stands_apart: bool = True
) -> tuple[Block, ...]:
    """Return *body* without the opening blocks, past its pictures, that repeat the headline or the standfirst.

    A label may stand above the standfirst ("In short"), and then another one above the text ("In detail").

    Args:
        body: the blocks.
        headline: the headline.
        standfirst: the standfirst.
        stands_apart: whether the standfirst is a line of its own, and not what the story's first paragraph says too;
            as a heading it is none of the text in either case.
    """
    known = {_spelling(text) for text in (headline, standfirst, *(standfirst or "").split("\n")) if text}
    if not stands_apart:
        heads = known
        known = {_spelling(headline)} if headline else set()
        first = next((block for block in body if block.type not in _SHOWN), None)
        known |= heads & {_spelling(first.text)} if isinstance(first, Heading) else set()
    shown: list[Block] = []
    start, labelled = 0, 0
    while start < len(body):
        block = body[start]
        if block.type in _SHOWN:
            shown.append(block)
            start += 1
        elif isinstance(block, ListBlock):
            # The points of a summary.
            if not all(_spelling(item.text) in known for item in block.items):
                break
            start += 1
        elif block.type not in _SAID or (shown and len(block.text) > _LEAD):
            break
        elif _spelling(block.text) in known:
            start += 1
        elif (level := _label_level(body, start)) and _spelling(body[start + 1].text) in known:
            start, labelled = start + 2, level
        elif _is_badge(block) and start + 1 < len(body) and _spelling(body[start + 1].text) in known:
            start += 2
        else:
            break
    if start >= len(body) or start == len(shown):
        # A story that is all standfirst keeps its text.
        return body
    rest = body[start:]
    place = next((place for place, block in enumerate(rest) if block.type != "figure"), 0)
    if labelled and _label_level(rest, place) == labelled:
        rest = rest[:place] + rest[place + 1 :]
    return (*shown, *rest)


def drop_closing_repeats(body: tuple[Block, ...], headline: str | None, standfirst: str | None) -> tuple[Block, ...]:
    """Return *body* without the headline and what follows on it, where that is the standfirst or what was shown before.

    A second copy of the story for print is left so without its paragraphs, and a recording of it is called as it is.
    """
    known = {_spelling(text) for text in (standfirst or "").split("\n") if text}
    wanted = _spelling(headline) if headline else ""
    end = len(body)
    for place in range(end - 1, max(0, end - _LAST), -1):
        block = body[place]
        if block.type in _SAID and _spelling(block.text) == wanted:
            return body[:place]
        if block.type == "figure" and block in body[:place]:
            end = place if end == place + 1 else end
        elif block.type not in _SAID or _spelling(block.text) not in known:
            break
    return body[:end]


def _label_level(body: tuple[Block, ...], place: int) -> int:
    """Return the rank of the heading of one word at *place* that something stands under, else 0."""
    block = body[place]
    if not isinstance(block, Heading) or " " in block.text or place + 1 >= len(body):
        return 0
    return block.level if len(block.text) <= _LONGEST_LABEL else 0


def _is_badge(block: Block) -> bool:
    """Return whether a block is one word in a line of its own, as those on access are: "Abonnés"."""
    return block.type == "paragraph" and len(block.text) <= _LONGEST_LABEL and " " not in block.text


def _spelling(value: str) -> str:
    # A description may have a full stop that its line on the page has not.
    return squeeze(value).casefold().rstrip(".")

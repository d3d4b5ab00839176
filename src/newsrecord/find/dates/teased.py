"""Tell from the title beside a day that it is that of another story, to which the title leads."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsrecord.find.prose import ends_sentence, is_shorter
from newsrecord.page.outline import Chunk, Outline

__all__ = ["is_teased"]

# A title has as many letters; the name of an author or of a section that is linked has less.
_TITLE: Final = 22
_BEFORE: Final = 3
_HEAD: Final = 5
_PROSE: Final = 80
_LEVELS: Final = 2
_LONGEST_DAY: Final = 60


def is_teased(outline: Outline, index: int, headline: int) -> bool:
    """Return whether the line at *index* stands below, or behind, the linked title of a story in one box with it.

    The box holds neither the headline nor a paragraph right above: there a link to more is the story's own, and the
    day below it, too.  So is what stands between the headline and the text: a section, a series, a day.
    """
    chunk = outline.chunks[index]
    before = outline.chunks[max(0, index - _BEFORE) : index]
    titles = [other for other in (*before[-2:], chunk) if other.link_chars and _is_title(other)]
    if not titles:
        return False
    top = outline.chunks[headline].container
    own = [it for it in islice(outline.around(chunk.container), _LEVELS) if it > top or it not in outline.around(top)]
    if not own:
        return False
    boxed = [other for other in before if _shares(outline, other, own)]
    if any(_is_prose(other) for other in boxed):
        return False
    if not any(other is chunk or other in boxed for other in titles):
        return False
    return index - headline > _HEAD or any(map(_is_prose, outline.chunks[headline + 1 : index]))


def _shares(outline: Outline, other: Chunk, own: list[int]) -> bool:
    return any(it in own for it in islice(outline.around(other.container), _LEVELS))


def _is_title(chunk: Chunk) -> bool:
    if chunk.kind == "heading" and chunk.link_chars == len(chunk.text):
        return True
    text = chunk.text
    if len(text) - chunk.link_chars > _LONGEST_DAY or is_shorter(text[: chunk.link_chars], _TITLE):
        return False
    # A row of links that says who wrote, how to reach them, and for whom.
    return "@" not in text and "|" not in text


def _is_prose(chunk: Chunk) -> bool:
    is_long = chunk.kind == "paragraph" and not is_shorter(chunk.text, _PROSE)
    return is_long and not chunk.link_chars and ends_sentence(chunk.text)

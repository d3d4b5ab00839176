"""Find what tells that comments follow: headings, lines that say how many there are, links to answer them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from newsrecord.find.comments.counts import counts_comments, heads_comments
from newsrecord.find.comments.names import is_button
from newsrecord.find.comments.talk_words import COMMENT_HEADS, REPLIES, key
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Outline
from newsrecord.page.talk import heads_talk

__all__ = ["find_answers", "find_heads"]

_SURELY: Final = 2
_HEADING_KINDS: Final = frozenset({"heading", "paragraph"})
_LONGEST_HEADING: Final = 40
_LONGEST_ANSWER: Final = 30


def find_answers(outline: Outline) -> tuple[int, int] | None:
    """Return the indexes of the first and the last of the links to answer, where there are several alike."""
    short = [chunk.text for chunk in outline.chunks if len(chunk.text) <= _LONGEST_ANSWER]
    alike = {text for text, count in Counter(short).items() if count >= _SURELY and text and _answers_one(text)}
    if not alike:
        return None
    indexes = [index for index, chunk in enumerate(outline.chunks) if chunk.text in alike]
    return indexes[0], indexes[-1]


def _answers_one(text: str) -> bool:
    """Return whether *text* is the link to answer, alone or before other buttons in one row: "Reply Report"."""
    if key(text) in REPLIES:
        return True
    head, _, rest = text.partition(" ")
    return key(head) in REPLIES and all(map(is_button, rest.split()))


def find_heads(outline: Outline) -> Iterator[int]:
    """Yield the indexes of what may head comments: headings, and lines that say how many there are."""
    for index, chunk in enumerate(outline.chunks):
        if chunk.kind not in _HEADING_KINDS:
            continue
        text = chunk.text
        is_heading = chunk.kind == "heading"
        if len(text) > _LONGEST_HEADING:
            # "6 thoughts on “Title”"
            if is_heading and text[0].isdecimal() and counts_comments(text):
                yield index
        elif heads_talk(text):
            if has_digit(text):
                # "There are 13 comments"; below "0 comments" there are those on other stories.
                if (is_heading or heads_comments(text)) and counts_comments(text):
                    yield index
            elif (is_heading or key(text) in COMMENT_HEADS) and heads_comments(text):
                yield index
        elif is_heading and (counts_comments(text) if has_digit(text) else key(text) in COMMENT_HEADS):
            yield index

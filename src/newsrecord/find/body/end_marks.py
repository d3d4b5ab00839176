"""Cut what stands behind the line that closes a story: its editor in charge, or that this is the end."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.body.field import Field

__all__ = ["drop_behind_end"]

_LONGEST: Final = 30
_MOST: Final = 0.3
"""The part of the prose that may stand behind the end."""
_SIGNS: Final = " -_=~*#\u2013\u2014\u2015\u2022\u00b7()[]\u3010\u3011\uff08\uff09<>\u2500"
_ENDS: Final = frozenset({"the end", "end", "完", "全文完", "本文完", "正文完", "全文結束", "全文结束"})
# A story of several parts may name the editor of each, but not the one in charge.
_IN_CHARGE: Final = re.compile(r"(?:责任编辑|責任編輯|责编|責編)\s?[:：/／|｜丨]")


def drop_behind_end(field: Field, kept: list[int]) -> list[int]:
    """Drop the line that says a story ends, and what little of the prose stands behind it."""
    chunks = field.chunks
    for place in range(len(kept) // 4, len(kept)):
        text = chunks[kept[place]].text
        # Few lines are short enough to be asked more.
        if len(text) <= _LONGEST and text and _closes(text):
            weights = [field.weights[i] for i in kept]
            if sum(weights[place:]) <= _MOST * sum(weights):
                return kept[:place]
    return kept


def _closes(text: str) -> bool:
    inner = text.strip(_SIGNS)
    if text.isascii():
        # Unless signs set it apart, the word is one of the story.
        return inner != text and inner.casefold() in _ENDS
    return _IN_CHARGE.match(inner) is not None or inner.casefold() in _ENDS

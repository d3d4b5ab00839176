"""Find the tags below a text that no label heads: a row of short lines that name what the story is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.wire.look import Look

__all__ = ["find_subjects"]

_REACH: Final = 25
_FEWEST, _MOST = 2, 15
_LONGEST: Final = 40
_MOST_WORDS: Final = 5
_SHARE: Final = 0.5
_SHARE_APART: Final = 0.66
_MOST_READ: Final = 20_000
_WORD: Final = re.compile(r"\w{2,60}")
_STEM: Final = 5
_EDGES: Final = " \t#|,;·•⋅∙–—-"


def find_subjects(looks: Sequence[Look], text: range, end: int) -> range:
    """Return the lines below the text that are the story's tags; an empty range where none are.

    Menus and lists of sections look like tags.  What tells them apart is the story itself: it speaks of its tags.

    Args:
        looks: the lines.
        text: the lines from the headline to the end of the story's text.
        end: where the page ends.
    """
    last = next((i for i in reversed(text) if looks[i].is_prose), None)
    if last is None:
        return range(0)
    told = ""
    for run in _runs(looks, last + 1, min(last + 1 + _REACH, end)):
        told = told or " ".join([looks[i].text for i in text if i <= last])[:_MOST_READ].casefold()
        names = [looks[i].text.strip(_EDGES).casefold() for i in run]
        known = sum(_is_told(name, told) for name in names)
        together = not any(looks[i].line.gap for i in run[1:])
        if known >= max(_FEWEST, (_SHARE if together else _SHARE_APART) * len(names)):
            return run
    return range(0)


def _runs(looks: Sequence[Look], start: int, stop: int) -> Iterator[range]:
    """Yield the runs of short lines that a blank line sets apart, or that have blank lines between all of them."""
    i = start
    while i < stop:
        first = i
        while i < stop and _could_be_tag(looks[i]) and (i < first + 2 or looks[i].line.gap == looks[first + 1].line.gap):
            i += 1
        if _FEWEST <= i - first <= _MOST:
            yield range(first, i)
        i = max(i, first + 1)


def _could_be_tag(look: Look) -> bool:
    text = look.text
    return look.shape in {"short", "button"} and 1 < len(text) <= _LONGEST and text.count(" ") < _MOST_WORDS


def _is_told(name: str, told: str) -> bool:
    """Return whether the story speaks of *name*, in whatever case its words are inflected."""
    words = _WORD.findall(name)
    return bool(words) and all(word[: max(_STEM, len(word) - 2)] in told for word in words)

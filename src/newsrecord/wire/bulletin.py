"""Know the line that heads the first item of a bulletin, where others head those below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.wire.extents.theme import Theme
from newsrecord.wire.heads.breadcrumb import is_breadcrumb
from newsrecord.wire.look import Look

__all__ = ["heads_first"]

_LONGEST: Final = 60
_FEWEST: Final = 3
_MOST_TOLD: Final = 2


def heads_first(looks: Sequence[Look], theme: Theme, text: int, first: int, stop: int) -> bool:
    """Return whether the line right above the first paragraph of a story heads it, as others do those below.

    So it is in bulletins, whose items have a paragraph or two each.  Above any other story the label of a button stands
    there, or what a picture shows.

    Args:
        looks: the lines.
        theme: their words.
        text: the first paragraph.
        first: where the head of the story ends.
        stop: where the story does.
    """
    above = text - 1
    if above < first or not _is_title(looks, above) or is_breadcrumb(looks[above].text):
        return False
    heads = 1 + sum([looks[i + 1].is_prose and _is_title(looks, i) for i in range(text + 1, stop - 1)])
    told = sum([look.is_prose for look in looks[text:stop]])
    if heads < _FEWEST or told > _MOST_TOLD * heads:
        return False
    return not theme.words_of(above).isdisjoint(theme.words_of(text))


def _is_title(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* is short, set apart, and closes in no mark."""
    look = looks[i]
    return (
        look.is_label and look.line.gap > 0 and looks[i + 1].line.gap > 0 and look.width <= _LONGEST
        and look.text[-1].isalnum()
    )  # fmt: skip

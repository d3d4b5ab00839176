"""Keep the list of facts that closes a story, each in a paragraph of its own: results, hours, sums of money."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from newsrecord.find.body.beside import share_place
from newsrecord.find.body.field import Field
from newsrecord.find.closers import is_offer, is_pointer
from newsrecord.find.wordlists import has_digit

__all__ = ["count_facts"]

_FEWEST: Final = 3
_FEWEST_BLANKS: Final = 2
_LONGEST: Final = 80
_COLONS: Final = (":", "：")


def count_facts(field: Field, prose: int, behind: Sequence[int]) -> int:
    """Return how many of *behind* are a line that ends in a colon beside the paragraph *prose*, and facts below it.

    Most of these have figures, and none a link: what leads elsewhere, or to the outlet, has few.
    """
    if len(behind) <= _FEWEST or not _is_line(field, prose, behind[0]):
        return 0
    lead = field.chunks[behind[0]].text
    if not lead.endswith(_COLONS) or lead.count(" ") < _FEWEST_BLANKS or is_pointer(lead) or is_offer(lead):
        return 0
    facts = list(takewhile(lambda index: _is_line(field, prose, index) and _is_fact(field, index), behind[1:]))
    figures = sum([has_digit(field.chunks[index].text) for index in facts])
    return 1 + len(facts) if len(facts) >= _FEWEST and 2 * figures >= len(facts) else 0


def _is_line(field: Field, prose: int, index: int) -> bool:
    """Return whether a line is a paragraph without a link that stands beside the story's."""
    chunk = field.chunks[index]
    return chunk.kind == "paragraph" and chunk.tag == "p" and not chunk.link_chars and share_place(field, prose, index)


def _is_fact(field: Field, index: int) -> bool:
    text = field.chunks[index].text
    return len(text) <= _LONGEST and not text.endswith(_COLONS)

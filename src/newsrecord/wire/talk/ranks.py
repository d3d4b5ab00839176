"""Tell whether a comment of a text opens with a name alone, or with a name and what its bearer is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.wire.look import Look
from newsrecord.wire.talk.signatures import could_be_name

__all__ = ["has_rank", "is_bare"]

_PAIR: Final = 2


def is_bare(looks: Sequence[Look], lines: Sequence[int]) -> bool:
    """Return whether *lines* are a name and sentences, as where others have a rank between them."""
    return len(lines) > 1 and could_be_name(looks[lines[0]]) and all(looks[i].is_prose for i in lines[1:])


def has_rank(looks: Sequence[Look], lines: Sequence[int]) -> bool:
    """Return whether *lines* open with a name and a line below it that are no sentences, as all behind them are."""
    if len(lines) <= _PAIR or not could_be_name(looks[lines[0]]):
        return False
    below = looks[lines[1]]
    return not below.is_prose and below.shape == "short" and all(looks[i].is_prose for i in lines[_PAIR:])

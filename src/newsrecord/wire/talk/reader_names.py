"""Take off the names of a thread's readers what stands beside most of them: numbers, what they are, their towns."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.comments import talk_words
from newsrecord.wire.talk.answers import plain_name
from newsrecord.wire.words import key

__all__ = ["settle_names"]

_NUMBERED: Final = re.compile(r"(?P<number>\d{1,4})[.):]? (?P<name>\S.{0,80})")
_PAIR: Final = 2
_FEW: Final = 3
_SHARE: Final = 0.7


def settle_names(names: Sequence[str | None]) -> list[str | None]:
    """Return the *names* of those who wrote a thread's comments, in their order, without what stands beside them.

    >>> settle_names(["1. Ana", "2. Tom", "3. Li"])
    ['Ana', 'Tom', 'Li']
    >>> settle_names(["Ana Ruiz Moderator", None, "Ana Ruiz"]), settle_names(["Ana, Lund", "Tom, Lima", "Li, Oslo"])
    (['Ana Ruiz', None, 'Ana Ruiz'], ['Ana', 'Tom', 'Li'])
    """
    return _without_towns(_without_badges(_without_ordinals(list(names))))


def _without_ordinals(names: list[str | None]) -> list[str | None]:
    """Return *names* without the numbers before them, where they count the comments up or down."""
    found = [_NUMBERED.fullmatch(name) if name is not None else None for name in names]
    numbers = [int(each["number"]) for each in found if each is not None]
    if len(numbers) < len(names) or len(numbers) < _FEW:
        return names
    steps = {b - a for a, b in itertools.pairwise(numbers)}
    if steps not in ({1}, {-1}):
        return names
    return [each["name"] for each in found if each is not None]


def _without_badges(names: list[str | None]) -> list[str | None]:
    """Return *names* without what a reader is behind one: "Ana Ruiz Moderator".

    A name may end so: either she has signed without it, or several end so.
    """
    known = {plain_name(name) for name in names if name is not None}
    bare: dict[int, str] = {}
    for i, each in enumerate(names):
        name, _, badge = each.rpartition(" ") if each is not None else ("", "", "")
        if name and badge[:1].isupper() and key(badge) in talk_words.BADGES:
            bare[i] = name
    if len(bare) < _PAIR:
        bare = {i: name for i, name in bare.items() if plain_name(name) in known}
    return [bare.get(i, name) for i, name in enumerate(names)]


def _without_towns(names: list[str | None]) -> list[str | None]:
    """Return *names* without the towns behind them, where most of a thread have a comma: "Ana, Lund"."""
    told = [name for name in names if name is not None]
    parted = [name for name in told if ", " in name.strip(", ")]
    if len(parted) < _FEW or len(parted) < _SHARE * len(told):
        return names
    return [name.partition(", ")[0] if name is not None else None for name in names]

"""Take the second of two bylines that say the same out of a line."""

from __future__ import annotations

from typing import Final

from newsrecord.find.bylines.words import CUES

__all__ = ["say_once"]

_FULL_NAME: Final = 2


def say_once(text: str) -> str:
    """Return *text* without the second of two bylines that say the same: pages have them for two widths of the screen.

    >>> say_once("By Ana Ruiz By Ana Ruiz May 15"), say_once("Ana Ruiz By Ana Ruiz"), say_once("By Ana Ruiz By the Sea")
    ('By Ana Ruiz May 15', 'Ana Ruiz', 'By Ana Ruiz By the Sea')
    """
    tokens = text.split()
    if len(tokens) <= 2 * _FULL_NAME or len(set(tokens)) > len(tokens) - _FULL_NAME:
        return text
    first = int(tokens[0].rstrip(":").casefold() in CUES)
    for i in range(first + _FULL_NAME, len(tokens) - _FULL_NAME):
        name = tokens[first:i]
        if tokens[i].rstrip(":").casefold() in CUES and tokens[i + 1 : i + 1 + len(name)] == name:
            return " ".join(tokens[:i] + tokens[i + 1 + len(name) :])
    return text

"""Tell what the words of a passage look like without its marks: how many they are, and whether they are a title."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.sentences import is_dense

__all__ = ["core_of", "is_title", "size_of"]

_MARKS: Final = " \t\n\u00a0\u202f\"'“”„‟«»‹›‘’‚`「」『』〝〞〟＂"


def core_of(text: str) -> str:
    """Return the words of a passage without its marks.

    >>> core_of("« Non. »")
    'Non.'
    """
    return text.strip(_MARKS)


def size_of(core: str) -> int:
    """Return about how many words a passage has.

    >>> size_of("Es ist spät"), size_of("大桥将通车")
    (3, 2)
    """
    return max(core.count(" ") + 1, len(core) // 2 if core and is_dense(core[0]) else 0) if core else 0


def is_title(core: str) -> bool:
    """Return whether *core* is written like a name: every longer word capitalised, and no stop at the end.

    >>> is_title("Der Hafen"), is_title("Es ist spät")
    (True, False)
    """
    parts = core.rstrip(",").split()
    long = [part for part in parts if len(part) > 3]
    return bool(long) and all(part[0].isupper() or not part[0].isalpha() for part in long) and core[-1] not in ".!?"

"""Make the keys by which headlines, names and lines are compared: their words in one case, without marks."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsrecord.page.outline import Outline

__all__ = ["first_word", "fold", "folded", "shared_words", "squash"]

# To Python, vowel signs are no letters: they would part the words of the scripts of India and its neighbours.
_SIGNS: Final = r"\u0900-\u0963\u0966-\u0df3\u0e31-\u0e4e\u0eb1-\u0ece\u102b-\u103e\u17b4-\u17d3"
_WORD: Final = re.compile(rf"[\w{_SIGNS}]{{1,2000}}")
# Blanks for all that is no part of a word in ASCII.
_WORDS_ALONE: Final = bytes(code if chr(code).isalnum() or chr(code) == "_" else 32 for code in range(128)) + bytes(128)
_LONGEST: Final = 2_000
_LONGEST_KNOWN: Final = 200
_START: Final = 80


def fold(text: str) -> str:
    """Return *text* as a key for comparing headlines and names: words in lower case, without marks.

    >>> fold("ISIL 'leaves'  fighters")
    'isil leaves fighters'
    """
    # A page says its headline, its authors and its outlet again and again.
    return _fold_known(text) if len(text) <= _LONGEST_KNOWN else _fold(text)


def _fold(text: str) -> str:
    key = text[:_LONGEST].casefold()
    if key.isascii():
        # Bytes are translated many times faster than a pattern finds the words.
        return " ".join(key.encode().translate(_WORDS_ALONE).decode().split())
    return " ".join(_WORD.findall(key))


_fold_known: Final = lru_cache(512)(_fold)


def folded(outline: Outline, text: str) -> str:
    """Return the key of *text*, made once a page: metas, title and linked data repeat the same words."""
    known = outline.once("folded", _nothing_folded)
    key = known.get(text)
    if key is None:
        key = known[text] = fold(text)
    return key


def _nothing_folded(_: Outline) -> dict[str, str]:
    return {}


def first_word(text: str) -> str | None:
    """Return the first word of the key of *text*, at little cost; None where that cannot tell it.

    >>> first_word("ISIL 'leaves'  fighters"), first_word("?"), first_word("-" * 100 + "a")
    ('isil', '', None)
    """
    start = text[:_START].casefold()
    match = _WORD.search(start)
    if len(text) > _START and (match is None or match.end() == len(start)):
        return None
    return match[0] if match is not None else ""


def squash(name: str) -> str:
    """Return *name* as outlets write it in host names too.

    >>> squash("The Daily Harbour") == squash("dailyharbour")
    True
    """
    return fold(name).replace(" ", "").removeprefix("the")


def shared_words(one: str, other: str) -> float:
    """Return how much of the words of two texts is the same, from 0 to 1 (Jaccard).

    >>> shared_words("fighters stranded in Mosul", "Mosul: fighters stranded")
    0.75
    """
    first, second = set(fold(one).split()), set(fold(other).split())
    if not first or not second:
        return 0.0
    return len(first & second) / len(first | second)

"""Turn a paragraph in any language into the words that may be parts of names, in runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsrecord.toponyms.tongues.tongue import Tongue

__all__ = ["Token", "find_token_runs"]

_WORD: Final = re.compile(
    r"(?:[^\W\d_a-z]{1,2}\. ?){2,4}+(?![^\W\d_])|"
    r"[^\W\d_][^\W_\u0300-\u036f]*+(?:[\u0300-\u036f\u064b-\u0652]++[^\W_]*+)*+(?:[’'ʼ](?=[^\W\d_])[^\W_]++)*+"
)
_APOSTROPHE: Final = re.compile(r"[’'ʼ]")
_ALWAYS: Final = frozenset({" ", "-"})


class Token:
    """A word of a paragraph that may be a part of a name."""

    __slots__ = ("before", "end", "low", "start", "word")

    def __init__(self, word: str, start: int, before: str) -> None:
        self.word = word
        self.start = start
        self.end = start + len(word)
        self.low = word.lower()
        """In small letters."""
        self.before = before
        """What an apostrophe joins to it: "l" in "l'Irak"."""


def find_token_runs(text: str, tongue: Tongue) -> Iterator[list[Token]]:
    """Yield the words of *text* that may be names, in runs with nothing between them but what joins the words of one.

    >>> from newsrecord.toponyms.tongues.tongue import load_tongue
    >>> runs = find_token_runs("À Alger, l'Irak et La Haye discutent.", load_tongue("fr"))
    >>> [[token.word for token in run] for run in runs]
    [['À', 'Alger'], ['Irak'], ['La', 'Haye']]
    """
    run: list[Token] = []
    for match in _WORD.finditer(text):
        token = _read(match.group().rstrip(), match.start(), tongue)
        if tongue.is_cased and not token.word[0].isupper():
            continue
        gap = text[run[-1].end : token.start] if run else ""
        if run and (gap in _ALWAYS or gap in tongue.joints):
            run.append(token)
        else:
            if run:
                yield run
            run = [token]
    if run:
        yield run


def _read(word: str, start: int, tongue: Tongue) -> Token:
    """Return the word at *start* without what is joined to it."""
    if tongue.elided and (match := _APOSTROPHE.search(word)):
        head = word[: match.start()].lower()
        if head in tongue.elided:
            return Token(word[match.end() :], start + match.end(), head)
    return Token(word, start, "")

"""Turn a paragraph into its capitalised words, and those into runs that may be one name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

__all__ = ["Cap", "find_runs"]

# A word that may open with a capital: an article of Arabic or Spanish names joined by a hyphen, letters and figures,
# apostrophes within, and the dots of "U.S." and "St."
_WORD: Final = re.compile(
    r"(?<![\w@#])(?:(?:a[dlnrstz]|a[dts]h|e[dlnrstz]|e[cs]h|u[dlrsz]|os)-)?+(?=[^\W\d_a-z])"
    r"[^\W_][^\W_\u0300-\u036f]*+(?:[\u0300-\u036f]++[^\W_]*+)*+"
    r"(?:[’'ʻ][\w\u0300-\u036f]++)*+(?:\.[^\W\d_](?:[^\W\d_](?=\.))?+(?!\w))*+\.?+"
)
# Shortened words that keep their dot; that of any other word ends the sentence.
_SHORTENED: Final = frozenset("st ft mt pt ste dr mr mrs ms jr sr co no gov sen rep gen col lt capt sgt".split())

# What may stand between two words of one name: small words of many languages, if English has none like them, and any
# with hyphens.
_APART: Final = (
    "of|of the|the|and the|in the|upon|under|de|la|del|al|al-|el|el-|da|do|dos|das|des|du|de la|de los|de las|van|von|"
    "am|an der|ad|ar|az|ash|ed|er|es|ez|ud|ul|ul-|d'|d’|di|della|delle|dei|degli|nel|sul|bei|im|in der|ob der|nad|pod|"
    "na|op|aan de|aan den|sur|les|lui"
).split("|")
_HYPHENATED: Final = (
    "e|ye|i|on|in|by|at|under|upon|super|le|la|les|lès|lez|de|du|des|do|da|dos|das|di|del|della|sur|sous|en|au|aux|à|y|"
    "al|el|ul|ud|ez|es|ad|am|an-der|de-la|on-the|by-the|in-the|next-the|under-the|upon|d'|d’|l'|l’"
).split("|")
_JOINTS: Final = frozenset(
    [" ", "-", "–", "-e ", "-ye "]
    + [f" {joint}" if joint[-1] in "-'’" else f" {joint} " for joint in _APART]
    + [f"-{joint}" if joint[-1] in "'’" else f"-{joint}-" for joint in _HYPHENATED]
)


class Cap:
    """A capitalised word of a paragraph."""

    __slots__ = ("end", "is_dotted", "low", "possessive", "start", "word")

    def __init__(self, word: str, start: int, *, possessive: bool = False, is_dotted: bool = False) -> None:
        self.word = word
        """As printed, without the sign of the possessive."""
        self.start = start
        self.end = start + len(word)
        self.low = word.rstrip(".").lower()
        """In small letters, without a closing dot."""
        self.possessive = possessive
        """Whether "'s" follows."""
        self.is_dotted = is_dotted
        """Whether a dot follows that may be the word's or the sentence's."""


def find_runs(text: str) -> Iterator[list[Cap]]:
    """Yield the capitalised words of *text*, in runs with nothing between them but what joins the words of a name.

    >>> [[cap.word for cap in run] for run in find_runs("In New York's Gulf of Aden office, U.S. troops met al-Qaim.")]
    [['In', 'New', 'York'], ['Gulf', 'Aden'], ['U.S.'], ['al-Qaim']]
    """
    run: list[Cap] = []
    for match in _WORD.finditer(text):
        cap = _read(match.group(), match.start())
        if cap is None:
            continue
        if run and not run[-1].possessive and text[run[-1].end : cap.start] in _JOINTS:
            run.append(cap)
        else:
            if run:
                yield run
            run = [cap]
    if run:
        yield run


def _read(word: str, start: int) -> Cap | None:
    """Return the word at *start*, unless it has no capital."""
    head = word.partition("-")[2] or word if word[0].islower() else word
    if not head[0].isupper():
        return None
    if word[-1] == "." and word.count(".") == 1 and not _keeps_dot(word[:-1]):
        return Cap(word[:-1], start, is_dotted=True)
    if word[-2:] in {"'s", "’s"} and len(word) > 2:
        return Cap(word[:-2], start, possessive=True)
    return Cap(word, start)


def _keeps_dot(word: str) -> bool:
    """Return whether a dot behind *word* is its own wherever it stands."""
    return len(word) == 1 or word.lower() in _SHORTENED

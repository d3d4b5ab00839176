"""Ask of all the lines of a text at once which of them hold one of many words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Final

__all__ = ["Stems", "beyond_ascii", "without_typography"]

_ASCII: Final = bytes(range(128))
# Blanks for all that is no small letter in ASCII.
_LETTERS: Final = bytes(code if code < 128 and chr(code).islower() else 32 for code in range(256))
# All that is not ASCII in most texts in English.
_TYPOGRAPHIC: Final = "’‘“”–—…"


class Stems:
    """Words in groups that are looked for together; each group has a bit of its own.

    The words of all lines are told apart at once, and a line is asked only for those that stand anywhere in the text:
    most stand nowhere in it.  What is no word in ASCII letters is looked for as it stands.

    >>> Stems({1: ("photo", "©"), 2: ("cookies",)}).find(["Photo: Ana Ruiz", "We use cookies", "Home"])
    [1, 2, 0]
    """

    __slots__ = ("_elsewhere", "_marks", "_names", "_words")

    def __init__(self, groups: Mapping[int, Iterable[str]]) -> None:
        bits: dict[str, int] = {}
        for bit, stems in groups.items():
            for stem in stems:
                bits[stem] = bits.get(stem, 0) | bit
        self._words = {stem.encode(): (stem, bit) for stem, bit in bits.items() if stem.isascii() and stem.isalpha()}
        self._names = frozenset(self._words)
        self._marks = [(stem, bit) for stem, bit in bits.items() if stem.isascii() and not stem.isalpha()]
        # One letter is found far sooner than a word, and rules out the words of other scripts.
        self._elsewhere = [(max(stem), stem, bit) for stem, bit in bits.items() if not stem.isascii()]

    def find(self, lines: Sequence[str]) -> list[int]:
        """Return for each of *lines* the bits of the words that it holds, whatever their case.

        A line that holds a word within a longer one may have its bit as well.
        """
        found = [0] * len(lines)
        text = "\n".join(lines)
        if text.count("\n") >= len(lines):
            lines = [line.replace("\n", " ") for line in lines]
            text = "\n".join(lines)
        if text.isascii():
            self._search(text.casefold(), range(len(lines)), found)
            return found
        # Where nothing but its typography is beyond ASCII, a line is folded and parted at once with those in ASCII.
        lines = without_typography(text, "\0").split("\n")
        plain: list[int] = []
        other: list[int] = []
        for i, line in enumerate(lines):
            (plain if line.isascii() else other).append(i)
        self._search("\n".join([lines[i] for i in plain]).casefold(), plain, found)
        self._search("\n".join([lines[i] for i in other]).casefold(), other, found)
        return found

    def _search(self, text: str, places: Sequence[int], found: list[int]) -> None:
        """Add to *found*, at the *places* of the lines of *text*, the bits of the words that they hold."""
        data = text.encode("utf-8", "surrogatepass").translate(_LETTERS)
        stems = [self._words[word] for word in self._names.intersection(data.split())]
        stems += [(stem, bit) for stem, bit in self._marks if stem in text]
        if not text.isascii():
            stems += [(stem, bit) for letter, stem, bit in self._elsewhere if letter in text]
        if not stems:
            return
        starts = [0, *accumulate([len(line) + 1 for line in text.split("\n")])]
        for stem, bit in stems:
            at = text.find(stem)
            while at >= 0:
                line = bisect_right(starts, at) - 1
                found[places[line]] |= bit
                at = text.find(stem, starts[line + 1])


def beyond_ascii(text: str) -> str:
    """Return the characters of *text* that are not ASCII: what is asked of other scripts is asked of these alone.

    >>> beyond_ascii("Möwe – 鷗")
    'ö–鷗'
    """
    if text.isascii():
        return ""
    return text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")


def without_typography(text: str, instead: str = " ") -> str:
    """Return *text* with blanks, or *instead*, for the quotation marks and dashes that English texts are set with."""
    for mark in _TYPOGRAPHIC:
        text = text.replace(mark, instead)
    return text

"""Ask of all the lines of a text at once which of them hold one of many words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Final

__all__ = ["Stems", "beyond_ascii", "without_typography"]

_ASCII: Final = bytes(range(128))
# All that is not ASCII in most texts in English.
_TYPOGRAPHIC: Final = "’‘“”–—…"


class Stems:
    """Words, or parts of words, in groups that are looked for together; each group has a bit of its own.

    To search the whole text once for each word costs a fraction of asking each line for each word: most words stand
    nowhere in it.

    >>> Stems({1: ("photo", "©"), 2: ("cookie",)}).find(["photo: ana ruiz", "we use cookies", "home"])
    [1, 2, 0]
    """

    __slots__ = ("_elsewhere", "_plain")

    def __init__(self, groups: Mapping[int, Iterable[str]]) -> None:
        bits: dict[str, int] = {}
        for bit, stems in groups.items():
            for stem in stems:
                bits[stem] = bits.get(stem, 0) | bit
        # What holds a longer word holds the shorter one within it.
        bits = {
            stem: bit
            for stem, bit in bits.items()
            if not any(other in stem and other != stem and bits[other] & bit == bit for other in bits)
        }
        self._plain = tuple((stem, bit) for stem, bit in bits.items() if stem.isascii())
        # One letter is found far sooner than a word, and rules out the words of other scripts.
        self._elsewhere = tuple((max(stem), stem, bit) for stem, bit in bits.items() if not stem.isascii())

    def find(self, lines: Sequence[str]) -> list[int]:
        """Return for each of *lines*, which are case folded, the bits of the words that it holds."""
        found = [0] * len(lines)
        text = "\n".join(lines)
        starts = [0, *accumulate(len(line) + 1 for line in lines)]
        stems = self._plain
        if not text.isascii():
            stems += tuple((stem, bit) for letter, stem, bit in self._elsewhere if letter in text)
        for stem, bit in stems:
            at = text.find(stem)
            while at >= 0:
                line = bisect_right(starts, at) - 1
                found[line] |= bit
                at = text.find(stem, starts[line + 1])
        return found


def beyond_ascii(text: str) -> str:
    """Return the characters of *text* that are not ASCII: what is asked of other scripts is asked of these alone.

    >>> beyond_ascii("Möwe – 鷗")
    'ö–鷗'
    """
    if text.isascii():
        return ""
    return text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")


def without_typography(text: str) -> str:
    """Return *text* with blanks for the quotation marks and dashes that English texts are set with."""
    for mark in _TYPOGRAPHIC:
        text = text.replace(mark, " ")
    return text

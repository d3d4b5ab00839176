"""Hold a quotation while its paragraphs are read, and the paragraph that is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final

import attrs

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.marks import Passage
from newsrecord.prose.sentences import Word, read_words

__all__ = ["Block", "Draft", "Place", "Range", "core", "is_title", "read_block"]

Place = tuple[int, int, int]
"""Block, start and end of some words."""

Range = tuple[int, int]
"""The first word, and the word behind the last; an empty one was not found."""

_MARKS: Final = " \t\n\u00a0\u202f\"'“”„‟«»‹›‘’‚`「」『』〝〞〟＂"


@attrs.define(kw_only=True, weakref_slot=False)
class Draft:
    """A quotation while its paragraphs are read."""

    spans: list[Place]
    mixed: bool = False
    reported: bool = False
    """Nothing of it stands in quotation marks."""
    source: Place | None = None
    cue: Place | None = None
    addressee: Place | None = None


@attrs.frozen
class Block:
    """One paragraph in words, each passage in quotation marks a single one."""

    number: int
    words: Sequence[Word]
    lexicon: Lexicon
    outside: Sequence[int]
    """How many words outside of marks stand before each word."""

    def has_words(self, start: int, stop: int) -> bool:
        """Return whether any of the words from *start* to *stop* stands outside of marks."""
        return start < stop and self.outside[stop] > self.outside[start]

    def place(self, found: Range) -> Place | None:
        """Return where the words of a range stand, None for an empty one."""
        start, stop = found
        if start >= stop:
            return None
        word = self.words[start]
        if stop - start == 1 and word.low in self.lexicon.contracted:
            # "he's" is he.
            return self.number, word.start, word.start + max(word.text.find("'"), word.text.find("’"))
        return self.number, word.start, self.words[stop - 1].end

    def spans(self, ranges: Iterable[Range]) -> list[Place]:
        """Return where the words of several ranges stand."""
        return [(self.number, self.words[start].start, self.words[stop - 1].end) for start, stop in ranges]


def read_block(number: int, text: str, passages: Sequence[Passage], lexicon: Lexicon) -> Block:
    """Return a paragraph in words.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> block = read_block(0, 'She said "no".', [Passage(0, 9, 13, False)], load_lexicon("en"))
    >>> block.has_words(0, 2), block.has_words(2, 4)
    (True, False)
    """
    words = read_words(text, passages, lexicon)
    outside = [0, *accumulate(word.passage < 0 and word.text[0].isalnum() for word in words)]
    return Block(number, words, lexicon, outside)


def core(text: str) -> str:
    """Return the words of a passage without its marks.

    >>> core("“It is closed.”")
    'It is closed.'
    """
    return text.strip(_MARKS)


def is_title(text: str) -> bool:
    """Return whether *text* is written like a name: every longer word capitalised, and no stop at the end.

    >>> is_title("The Tides of Norland"), is_title("Not one more ship")
    (True, False)
    """
    parts = text.split()
    long = [part for part in parts if len(part) > 3]
    return bool(long) and all(part[0].isupper() or not part[0].isalpha() for part in long) and text[-1] not in ".!?"

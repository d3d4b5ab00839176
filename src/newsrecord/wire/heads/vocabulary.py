"""Make of a text the longer words by which a headline is known to be about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.wordlists import letter_runs
from newsrecord.patterns import late
from newsrecord.wire.look import Look
from newsrecord.wire.scan import without_typography

__all__ = ["longer_words", "vocabulary_of"]

_LONG_WORD: Final = 4
_ASCII_WORD: Final = re.compile("[a-z]{4,}")
_WORD: Final = late(r"(?:[^\W\d_\u0e00-\u0eff\u2e80-\uffff]|[\u0900-\u0dff]){4,}")
_SHORT_WORDS: Final = late(r"(?:[^\W\d_\u0e00-\u0eff\u2e80-\uffff]|[\u0900-\u0dff]){2,}")
_PAIR: Final = late(r"(?=([\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7af]{2}))")
# Scripts whose words are more, or less, than letters in a row.
_DENSE_FROM: Final = "\u0900"
# Vietnamese parts its words at each syllable.
_SHORT_WORD: Final = 4.2


def vocabulary_of(looks: Sequence[Look], start: int, stop: int) -> frozenset[str]:
    """Return the longer words of the paragraphs from *start* to *stop*, or of the first of them, case folded."""
    text = " ".join([looks[i].text[:1_000] for i in range(start, min(stop, start + 40)) if looks[i].is_prose])
    # To fold the case of a text is soon done where it is ASCII, as texts in English are but for their typography.
    folded = (text if text.isascii() else without_typography(text)).casefold()
    if folded.isascii():
        # Shorter words than are asked for do no harm here, and what only parts a text at blanks is soon done.
        return frozenset(letter_runs(folded))
    return frozenset(longer_words(folded))


def longer_words(folded: str) -> list[str]:
    """Return the longer words of a text, each at least once; of scripts without blanks, each two letters in a row."""
    if not folded.isascii():
        folded = without_typography(folded)
    if folded.isascii():
        return _ASCII_WORD.findall(folded)
    # The pattern is slow with letters of all scripts, and most words need but to be parted at blanks.
    parts = set(folded.split())
    short = sum(map(len, parts)) < _SHORT_WORD * len(parts)
    least = 2 if short else _LONG_WORD
    plain = [part for part in parts if part.isascii()]
    found = [word for word in letter_runs(" ".join(plain)) if len(word) >= least]
    rest = " ".join(parts.difference(plain))
    found += (_SHORT_WORDS if short else _WORD).findall(rest)
    return [*found, *_PAIR.findall(rest)] if max(rest, default="") >= _DENSE_FROM else found

"""Find where the text of a paragraph begins behind the time or the place that it opens with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.prose.sentences import Word

__all__ = ["find_text_start"]

_TIME: Final = re.compile(r"\d{1,2}[.:]\d{2}(?:[ap]m)?|\d{1,2}[ap]m")
_ZONE: Final = re.compile(r"[ap]m|[ap]\.m\.|[A-Z]{2,4}")
_JOINTS: Final = frozenset({":", "-", "–", "—", "--", "|"})
_REACH: Final = 14
"""Words of the longest dateline."""
_PLACE: Final = 3
"""Letters of the shortest place in capitals."""


def find_text_start(words: Sequence[Word]) -> int:
    """Return the word behind the time of an entry or the dateline of an agency that *words* open with, else 0.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> texts = ("14.05 Lee came", "LUND, May 1 (AB) — Lee came", "Lund: Lee came")
    >>> [find_text_start(read_words(text, [], load_lexicon("en"))) for text in texts]
    [1, 6, 0]
    """
    if not words or words[0].passage >= 0:
        return 0
    first = words[0].text
    if first[0].isdigit():
        return _past_time(words)
    return _past_place(words) if first.isupper() and len(first) >= _PLACE else 0


def _past_time(words: Sequence[Word]) -> int:
    """Return the word behind "14:05", "2.05pm:", "14:05 GMT"."""
    at = 1
    while at < len(words) and words[at].text in _JOINTS and words[at].start == words[at - 1].end:
        # "14:05" in three words
        if at + 1 >= len(words) or words[at + 1].start != words[at].end or not words[at + 1].text[0].isdigit():
            break
        at += 2
    if not _TIME.fullmatch("".join(word.text for word in words[:at])):
        return 0
    if at < len(words) and words[at].passage < 0 and _ZONE.fullmatch(words[at].text):
        at += 1
    while at < len(words) and words[at].text in _JOINTS:
        at += 1
    return at if at < len(words) and _opens(words[at]) else 0


def _past_place(words: Sequence[Word]) -> int:
    """Return the word behind "EK, Norland (AB) —", "NEW EK:"."""
    for index in range(1, min(len(words) - 1, _REACH)):
        word = words[index]
        if word.passage >= 0 or word.text[0].islower():
            return 0
        if word.text in _JOINTS:
            named = word.text != ":" or (words[index + 1].passage < 0 and all(w.text.isupper() for w in words[:index]))
            return index + 1 if named and _opens(words[index + 1]) else 0
        if word.text in {".", "!", "?", ";"}:
            return 0
    return 0


def _opens(word: Word) -> bool:
    return word.passage >= 0 or word.text[0].isupper() or word.text[0].isdigit()

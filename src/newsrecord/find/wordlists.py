"""Turn lists of words and phrases, written as running text in the source, into sets."""

from __future__ import annotations

__all__ = ["phrase_set", "word_set"]


def word_set(text: str) -> frozenset[str]:
    """Return the words of *text*, which are parted by white space.

    >>> sorted(word_set("desk team"))
    ['desk', 'team']
    """
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    r"""Return the phrases of *text*, which are parted by vertical bars, case folded; a line break counts as a blank.

    >>> sorted(phrase_set("by|written\n by"))
    ['by', 'written by']
    """
    return frozenset(" ".join(phrase.split()).casefold() for phrase in text.split("|"))

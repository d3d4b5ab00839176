"""Turn lists of words and phrases, written as running text in the source, into sets."""

from __future__ import annotations

import re

__all__ = ["phrase_pattern", "phrase_set", "word_set"]


def word_set(text: str) -> frozenset[str]:
    """Return the words of *text*, which are parted by white space.

    >>> sorted(word_set("desk team"))
    ['desk', 'team']
    """
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    r"""Return the phrases of *text*, which are parted by vertical bars; a line break counts as a blank.

    >>> sorted(phrase_set("by|written\n by"))
    ['by', 'written by']
    """
    return frozenset(" ".join(phrase.split()) for phrase in text.split("|"))


def phrase_pattern(text: str) -> re.Pattern[str]:
    r"""Return a pattern for the phrases of *text*, whatever their case, as whole words where the script parts words.

    >>> found = phrase_pattern("follow us|订阅")
    >>> [bool(found.search(words)) for words in ("Follow us!", "They follow Usain.", "请订阅我们")]
    [True, False, True]
    """
    phrases = sorted(phrase_set(text), key=lambda phrase: (-len(phrase), phrase))
    return re.compile("|".join(_bounded(phrase) for phrase in phrases), re.IGNORECASE)


def _bounded(phrase: str) -> str:
    """Return *phrase* as a pattern; letters beyond Arabic are those of scripts that set no blanks between words."""
    first = r"(?<!\w)" if phrase[0].isalnum() and phrase[0] < "\u0900" else ""
    last = r"(?!\w)" if phrase[-1].isalnum() and phrase[-1] < "\u0900" else ""
    return first + re.escape(phrase) + last

"""Turn lists of words and phrases, written as running text in the source, into sets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["Phrases", "folded_set", "has_digit", "holds", "letter_runs", "line_set", "phrase_set", "word_set"]

_UNSPACED: Final = "\u0900"
_DIGIT: Final = re.compile(r"\d")
# The comma below of Romanian's own letters, and the cedilla that keyboards had for it: in capitals and small letters.
_OLD_LETTERS: Final = str.maketrans("\u0219\u021b\u0218\u021a", "\u015f\u0163\u015e\u0162")
# No script has its digits before the Arabic ones, or among the marks; to compare is half of looking up what one is.
# A class is made letter by letter: this one names the few thousand that are out, not the fifty thousand others.
_MAY_BE_DIGIT: Final = re.compile("[^\x00-\u065f\u2000-\u2fff]")
_WORD: Final = re.compile("[a-z]{1,40}")
# Blanks for all that is no small letter in ASCII.
_LETTERS_ALONE: Final = bytes(code if chr(code).islower() else 32 for code in range(128)) + bytes(range(128, 256))
_ASCII_LETTERS_ALONE: Final = _LETTERS_ALONE[:128] + b" " * 128


def _with_old_letters(phrases: frozenset[str]) -> frozenset[str]:
    """Return *phrases* and those that are Romanian with the letters that fonts had before Unicode 3: "ş" and "ţ".

    Half of the country's outlets write them yet, so each list has its phrases once more in that spelling.
    """
    old = [phrase.translate(_OLD_LETTERS) for phrase in phrases if "\u0219" in phrase or "\u021b" in phrase]
    return phrases.union(old) if old else phrases


def word_set(text: str) -> frozenset[str]:
    """Return the words of *text*, which are parted by white space.

    >>> sorted(word_set("desk team"))
    ['desk', 'team']
    """
    return _with_old_letters(frozenset(text.split()))


def folded_set(text: str) -> frozenset[str]:
    """Return the words of *text*, case folded: what `str.casefold` makes of a Greek final sigma is another letter.

    >>> sorted(folded_set("Team στις"))
    ['team', 'στισ']
    """
    return _with_old_letters(frozenset(text.casefold().split()))


def phrase_set(text: str) -> frozenset[str]:
    r"""Return the phrases of *text*, which are parted by vertical bars, case folded; a line break counts as a blank.

    >>> sorted(phrase_set("by|written\n by"))
    ['by', 'written by']
    """
    return _with_old_letters(frozenset(" ".join(phrase.split()).casefold() for phrase in text.split("|")))


def line_set(text: str) -> frozenset[str]:
    r"""Return the phrases of *text*, which are parted by vertical bars or line breaks, case folded.

    >>> sorted(line_set("see also | στις\n read next"))
    ['read next', 'see also', 'στισ']
    """
    return _with_old_letters(frozenset(part.strip().casefold() for part in re.split(r"[|\n]", text) if part.strip()))


def holds(stems: Iterable[str], text: str) -> bool:
    """Return whether one of *stems* stands in *text*: a cheap question before a pattern that needs one of them.

    >>> holds(("by", "von"), "Text von Ana Ruiz")
    True
    """
    for stem in stems:  # noqa: SIM110  # a generator would cost as much as the pattern it saves
        if stem in text:
            return True
    return False


def has_digit(text: str) -> bool:
    """Return whether *text* has a decimal digit, of any script.

    >>> has_digit("3 May"), has_digit("May"), has_digit("٣ مايو")
    (True, False, True)
    """
    # To ask for ten characters one by one, those of years first, costs a fraction of a pattern that looks at each
    # character of the text, and half of a loop over them.
    if "2" in text or "1" in text or "0" in text or "3" in text or "4" in text:
        return True
    if "5" in text or "6" in text or "7" in text or "8" in text or "9" in text:
        return True
    return not text.isascii() and _MAY_BE_DIGIT.search(text) is not None and _DIGIT.search(text) is not None


def letter_runs(folded: str) -> list[str]:
    """Return the runs of small letters in *folded*; what is not ASCII counts as such.

    Bytes are translated, and parted at blanks, many times faster than a pattern finds the words.

    >>> letter_runs("a 2nd storm, wind-driven")
    ['a', 'nd', 'storm', 'wind', 'driven']
    """
    return folded.encode().translate(_LETTERS_ALONE).decode().split()


# The Turkish capital with a dot is two letters in small, of which nobody writes the second.
_DOTTED: Final = "i\u0307"


class Phrases:
    """Phrases to be looked for in running text, whatever their case, as whole words where the script parts words.

    >>> asked = Phrases("follow us|订阅")
    >>> [asked.stand_in(words) for words in ("Follow us!", "They follow Usain.", "请订阅我们")]
    [True, False, True]
    """

    __slots__ = ("_by_word", "_firsts", "_letters", "_openings", "_others", "_phrases")

    def __init__(self, text: str) -> None:
        self._phrases = tuple(sorted(phrase_set(text)))
        # A phrase is looked for only in a text that has the longest run of its plain letters as a run of its own, the
        # longest being the rarest.
        self._by_word: dict[str, list[str]] = {}
        self._others: list[str] = []
        for phrase in self._phrases:
            word = max(_WORD.findall(phrase), key=len, default="") if phrase[0] < _UNSPACED else ""
            if word:
                self._by_word.setdefault(word, []).append(phrase)
            else:
                self._others.append(phrase)
        self._firsts = frozenset(self._by_word)
        # One letter of each of the others: a text in another script has none of them.
        self._letters = frozenset(map(max, self._others))
        self._openings = frozenset(phrase[:2] for phrase in self._phrases)

    def __or__(self, other: Phrases) -> Phrases:
        return Phrases("|".join((*self._phrases, *other._phrases)))

    def stand_in(self, text: str) -> bool:
        """Return whether one of the phrases stands in *text*."""
        folded = text.casefold()
        if folded.isascii():
            words = self._firsts.intersection(letter_runs(folded))
            others = False
        else:
            folded = folded.replace(_DOTTED, "i")
            runs = folded.encode("utf-8", "surrogatepass").translate(_ASCII_LETTERS_ALONE).decode().split()
            words = self._firsts.intersection(runs)
            others = not self._letters.isdisjoint(folded) and holds(self._others, folded)
        if not words and not others:
            return False
        asked = [*(self._others if others else ()), *(phrase for word in words for phrase in self._by_word[word])]
        return any(phrase in folded and _stands_apart(phrase, folded, folded.find(phrase)) for phrase in asked)

    def open(self, text: str) -> bool:
        """Return whether *text* begins with one of the phrases."""
        if text[:1] == "\u0130":
            text = f"i{text[1:]}"
        # Two letters rule most texts out, and are soon looked up.
        if text[:2].casefold()[:2] not in self._openings:
            return False
        folded = text.casefold()
        if not folded.isascii():
            folded = folded.replace(_DOTTED, "i")
        if not folded.startswith(self._phrases):
            return False
        return any(folded.startswith(phrase) and _stands_apart(phrase, folded, 0) for phrase in self._phrases)


def _stands_apart(phrase: str, text: str, start: int) -> bool:
    """Return whether no letter joins *phrase* in *text* on either side; most scripts beyond Arabic set no blanks."""
    while start >= 0:
        end = start + len(phrase)
        before, behind = text[start - 1 : start], text[end : end + 1]
        if phrase[0] >= _UNSPACED or not ((before.isalnum() and phrase[0].isalnum()) or behind.isalnum()):
            return True
        start = text.find(phrase, end)
    return False

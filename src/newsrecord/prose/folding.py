"""Turn words into the form in which the words of a lexicon are looked up."""

from __future__ import annotations

from typing import Final

__all__ = ["fold", "folded"]

# Arabic papers leave out vowel signs and hamzas, or write them, as they please; Persian ones type Arabic letters for
# their own, and join the parts of a word without a blank, with a joiner or not at all; Russian ones leave out the dots
# of yo.  A final ya without dots is kept: it tells "upon" from the name Ali.
_FOLD: Final = str.maketrans(
    {
        **dict.fromkeys("ًٌٍَُِّْٰٕٓٔـ\u200c\u200d\u200e\u200f", ""),
        **dict.fromkeys("أإآٱ", "ا"),
        "ي": "ی",
        "ك": "ک",
        "ۀ": "ه",
        "ё": "е",
    }
)


def fold(word: str) -> str:
    """Return *word* in lower case and one spelling.

    >>> fold("Моё"), fold("أكَّد") == fold("اكد"), fold("می‌گوید") == fold("ميگويد")
    ('мое', True, True)
    """
    return word.lower().translate(_FOLD)


def folded(words: str) -> frozenset[str]:
    """Return the words of a text, each as `fold` gives it.

    >>> sorted(folded("ещё уже"))
    ['еще', 'уже']
    """
    return frozenset(fold(words).split())

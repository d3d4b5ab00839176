"""Turn a name romanised in any newsroom's way into what its spellings have in common: its consonants.

Arabic, Persian, Cyrillic, Indic and Korean names are written in Latin letters by sound, so that one town is "Hawija",
"Al-Hawijah" and "Haweeja". What the spellings share are the consonants, once the letters that stand for one sound are
one letter, the article is left out, and vowels are; the vowels then tell whether two names with the same consonants may
be one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import starmap
from typing import Final

__all__ = ["FAMILIES", "respell", "respelling_key", "unlikeness"]

_EASTERN: Final = "eastern"
_SLAVIC: Final = "slavic"
_KOREAN: Final = "korean"
_SOMALI: Final = "somali"

_COUNTRIES: Final = {
    _EASTERN: (
        "IQ SY LB JO PS IL EG LY TN DZ MA EH MR SD SA YE OM AE QA KW BH IR AF PK TJ ER ET DJ KM IN BD NP LK BT MV"
    ),
    _SLAVIC: "RU UA BY BG MK RS ME BA KZ KG UZ TM MD MN AM GE",
    _KOREAN: "KR KP",
    _SOMALI: "SO",
}
FAMILIES: Final[Mapping[str, str]] = {
    country: family for family, countries in _COUNTRIES.items() for country in countries.split()
}
"""The way in which names of each country are romanised; other countries' names are not."""

# Articles and the vowels that join words, as they are spelt before and between the words of a name; and generic words.
_SMALL: Final = frozenset(
    (
        "al el ar as ad adh an ash at ath az ed en er es esh et ez ul il e i ye district province governorate region "
        "state county raion rayon oblast krai kray muhafazat muhafazah subdistrict division"
    ).split()
)
# What several letters stand for in English, French and German romanisations, the longer first, and those with an h
# before the others. Capitals are sounds that no single letter of a key stands for.
_SOUNDS: Final = {
    family: tuple(tuple((pair[:-2], pair[-1]) for pair in pairs.split()) for pairs in lists)
    for family, lists in {
        _EASTERN: (
            "dsch:j tsch:C tch:C sch:C chh:C sh:C ch:C dzh:j zh:j kh:X gh:g dh:d th:t ph:f bh:b",
            "dj:j ee:i oo:u",
        ),
        _SLAVIC: (
            "shch:C dsch:J tsch:C tch:C sch:C sh:C ch:C dzh:J zh:J kh:h gh:h th:t ph:f",
            "dj:J ck:k ee:i",
        ),
        _KOREAN: ("ch:j sh:s", "eo:o eu:u ae:e oo:u ee:i"),
        _SOMALI: ("kh:X dh:d sh:C gh:g", "ee:i oo:u"),
    }.items()
}
_LETTERS: Final[Mapping[str, dict[int, str]]] = {
    family: {ord(pair[0]): pair[2:] for pair in pairs.split()}
    for family, pairs in {
        _EASTERN: "q:k c:k v:w x:X",
        _SLAVIC: "q:k c:C v:w g:h j:y x:ks",
        _KOREAN: "p:b t:d k:g r:l v:b",
        # Somali writes the sounds that Arabic has in the throat with "x" and "c", and newsrooms with "h" and nothing.
        _SOMALI: "q:k x:h v:w c:",
    }.items()
}
_VOWELS: Final = "aeiouy"
_NO_VOWELS: Final = str.maketrans("", "", _VOWELS)
_CONSONANT: Final = re.compile(f"[^{_VOWELS}]")
_GLIDE: Final = re.compile(f"w(?![{_VOWELS}])")
_FRENCH_GLIDE: Final = re.compile("ou(?=[aeiy])")
_TWICE: Final = re.compile(r"(.)(?=\1)")
_BEFORE_LIPS: Final = re.compile("m(?=[bp])")
_JOINED_ARTICLE: Final = re.compile(r"[ae](?=([zsrdtnl])\1)")

# What the letters of a vowel may sound like: "e" stands for a and for i, "o" for u.
_HEARD: Final = {
    letter: frozenset(heard) for letter, heard in {"a": "a", "e": "ai", "i": "i", "y": "i", "o": "u", "u": "u"}.items()
}
_DROPPED: Final = 0.5
"""What it counts that one spelling has a vowel and the other none, or one a and the other i."""
_OPEN: Final = 0.25
"""What it counts that one name ends in a vowel and the other does not, or one diphthong has u in it."""
_NEAR: Final = 0.1
"""What it counts that one spelling has a and the other ai."""
_ROUND: Final = 1.0
"""What it counts that one spelling has u and the other a or i."""
_FEWEST: Final = 2
"""Consonants of the shortest name that is looked for in another spelling."""
_MOST_UNLIKE: Final = (0.2, 0.6, 1.2)
"""How unlike the vowels of one name may be, by its consonants above the fewest."""


def respell(key: str, family: str) -> str:
    """Return the name with the *key* as one spelling for all that a *family* of romanisations has.

    >>> respell("al hawijah", "eastern"), respell("haweeja", "eastern"), respell("dayr az zawr", "eastern")
    ('hawija', 'hawija', 'dayrzaur')
    """
    words = [word for word in key.split(" ") if word not in _SMALL]
    if family == _EASTERN:
        words = [word[1:] if _JOINED_ARTICLE.match(word) else word for word in words]
    name = "".join(words)
    # An "h" that ends a name tells of the vowel before it, in all families that have it.
    if name[-1:] == "h" and name[-2:-1] in _VOWELS and family != _SLAVIC:
        name = name[:-1]
    aspirated, others = _SOUNDS[family]
    if "h" in name:
        for letters, sound in aspirated:
            name = name.replace(letters, sound)
    for letters, sound in others:
        name = name.replace(letters, sound)
    name = name.translate(_LETTERS[family])
    if family != _SLAVIC:
        if "ou" in name:
            name = _FRENCH_GLIDE.sub("w", name)
        if "w" in name:
            name = _GLIDE.sub("u", name)
    if "m" in name:
        name = _BEFORE_LIPS.sub("n", name)
    return _TWICE.sub("", name)


def respelling_key(respelt: str, country: str) -> str:
    """Return the key under which the index has the names of *country* that have the consonants of *respelt*.

    It is empty where there are too few of them.

    >>> respelling_key("hawija", "IQ"), respelling_key("erbil", "IQ"), respelling_key("ib", "YE")
    ('~IQhwj', '~IQarbl', '')
    """
    consonants = respelt.translate(_NO_VOWELS)
    if len(consonants) < _FEWEST:
        return ""
    return f"~{country}{'a' if respelt[0] in _VOWELS else ''}{consonants}"


def unlikeness(one: str, other: str) -> float | None:
    """Return how unlike the vowels of two respelt names with the same consonants are, None if too much to be one name.

    >>> unlikeness("hawija", "hawija"), unlikeness("suwayda", "sweida"), unlikeness("homs", "hamas")
    (0.0, 0.5, None)
    """
    ones, others = _CONSONANT.split(one), _CONSONANT.split(other)
    most = _MOST_UNLIKE[min(len(ones) - 1 - _FEWEST, len(_MOST_UNLIKE) - 1)]
    *inner, last = zip(ones, others, strict=True)
    # With what vowel a name ends is a matter of taste: "Hasaka", "Hasakeh", "Hasake".
    total = sum(starmap(_unlike, inner)) + (0.0 if all(last) or not any(last) else _OPEN)
    return total if total <= most else None


def _unlike(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if not one or not other:
        return _DROPPED
    heard, said = (frozenset().union(*(_HEARD[letter] for letter in vowel)) for vowel in (one, other))
    if heard == said:
        return 0.0
    if heard & said:
        return _OPEN if "u" in heard ^ said else _NEAR
    return _ROUND if "u" in heard ^ said else _DROPPED

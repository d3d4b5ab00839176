"""Tell which of the words beside a name are no part of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.people.spelling import bare
from newsrecord.prose.wordclasses import is_prefixed

__all__ = ["PARTICLES", "belongs", "is_calling", "may_precede", "opens_with_role", "past_post", "trails"]

PARTICLES: Final = frozenset("al el de del della da dos du van von der den ten bin ibn bint ben di la le af zu".split())
"""Words without a capital inside names."""

_FULL_NAME: Final = 2
_LONG_WORD: Final = 11
_GERMAN_AND: Final = frozenset({"und", "sowie"})


def may_precede(word: str, lexicon: Lexicon) -> bool:
    """Return whether a surname may follow *word*: a given name, "Mr." or "Rep.", but no office written in full.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> [may_precede(word, load_lexicon("en")) for word in ("Ana", "Mr.", "Rep.", "Police")]
    [True, True, True, True]
    >>> may_precede("Deputy", load_lexicon("en"))
    False
    """
    low = bare(word)
    return not is_calling(low, lexicon) or low in lexicon.honorifics or word.endswith(".")


def is_calling(low: str, lexicon: Lexicon) -> bool:
    """Return whether a word says what somebody is: one of the lexicon's, or a compound of one.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> [is_calling(low, load_lexicon("de")) for low in ("ministerin", "verkehrsminister", "hafen")]
    [True, True, False]
    """
    return low in lexicon.callings or (
        bool(lexicon.calling_endings) and low.endswith(lexicon.calling_endings.get(low[-3:], ()))
    )


def opens_with_role(before: str, words: Sequence[str], lexicon: Lexicon) -> bool:
    """Return whether the first of the *words* with capitals, behind *before*, is no part of the name in them.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> opens_with_role("υπουργός", "Μεταφορών Νίκος Παππάς".split(), load_lexicon("el"))
    True
    >>> opens_with_role("", "Buurtbewoner Karel Smit".split(), load_lexicon("nl"))
    True
    """
    if len(words) <= _FULL_NAME:
        return False
    if lexicon.capital_nouns:
        # "die Anwohnerin und Mutter Ana Ruiz", "der Arzt Tom Lee": behind an article stands no name.
        return before in _GERMAN_AND or (before.lower() in lexicon.articles and PARTICLES.isdisjoint(words))
    low = bare(before)
    if not lexicon.fields_before_names or low in lexicon.honorifics:
        return False
    if is_calling(low, lexicon):
        return len(words) == _FULL_NAME + 1 and PARTICLES.isdisjoint(words)
    # A word of such a length opens a sentence with what somebody is more often than with his name.
    return not before and len(words[0]) >= _LONG_WORD


def belongs(low: str, behind: int, lexicon: Lexicon) -> bool:
    """Return whether a word with a capital, with *behind* more of them behind it, says where somebody belongs.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> [belongs(low, 2, load_lexicon("en")) for low in ("british", "norland-based", "police", "ana")]
    [True, True, True, False]
    """
    if low in lexicon.origins or ("-" in low and low.endswith(lexicon.origin_endings)):
        return True
    # "Superintendent of Police Ana Ruiz", but "Police Federation" and "Post Lee", and "Banco Central Europeo" where the
    # body comes first.
    if low in lexicon.fields:
        return behind > 1
    # Two words are a person's name; more go on with that of a body, as in "United Nations World Food Programme".
    return behind == _FULL_NAME and bool(lexicon.fields) and low in lexicon.bodies


def _is_capital(word: str) -> bool:
    return word[0].isupper() or is_prefixed(word)


def past_post(words: Sequence[str], at: int, lexicon: Lexicon) -> int:
    """Return where a name begins behind an office and what it is held for, the number of words where none does.

    Args:
        words: a noun phrase, or the words before and in it.
        at: the index of a preposition.
        lexicon: the words of the language.

    Nothing parts "Norland" from "Ana Ruiz" in "envoy for Norland Ana Ruiz" but that a name has two words.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> words = "UN envoy for West Norland Ana Ruiz".split()
    >>> past_post(words, 2, load_lexicon("en")), past_post("lawyer for Ana Maria Ruiz".split(), 1, load_lexicon("en"))
    (5, 5)
    """
    none = len(words)
    if not 0 < at < none - _FULL_NAME or words[at] not in lexicon.posting_prepositions:
        return none
    if bare(words[at - 1]) not in lexicon.postings:
        return none
    first = none
    while first > at + 1 and (_is_capital(words[first - 1]) or words[first - 1] in PARTICLES):
        first -= 1
        if is_calling(bare(words[first]), lexicon):
            return none
    name = none - 1
    while name > first and words[name - 1] in PARTICLES:
        name -= 1
    return name - 1 if name - 1 > first or (first > at + 1 and name - 1 == first) else none


def trails(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Return whether the last of *words* stands behind a name in capitals: "Ana Ruiz KC", but not "the Norland MP".

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> [trails(words.split(), load_lexicon("en")) for words in ("Ana Ruiz MP", "Ruiz KC", "Norland MP")]
    [True, True, False]
    """
    low = words[-1].lower()
    if low not in lexicon.postnominals:
        return False
    return words[-1].isupper() and len(words) > 1 + (low in lexicon.callings)

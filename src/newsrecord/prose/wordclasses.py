"""Tell what part a word plays in its sentence: a name, a noun, a verb of saying, a finite verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.sentences import Word

__all__ = [
    "AND",
    "DASHES",
    "HARD",
    "NOBODY",
    "REACH",
    "is_adverb",
    "is_bare",
    "is_cue",
    "is_finite",
    "is_manner",
    "is_name",
    "is_noun",
    "is_past",
    "is_prefixed",
    "opens_source",
]

AND: Final = frozenset({"and", "und", "et", "y", "&"})
DASHES: Final = frozenset({"-", "–", "—", "--"})
HARD: Final = frozenset({";", ":", ".", "?", "!", "…", "...", *DASHES})
"""Punctuation that no source reaches across."""
NOBODY: Final = (0, 0)
"""The range of a part that was not found."""
REACH: Final = 45
"""Words that are looked at on either side of a quotation."""


_PREFIXED: Final = re.compile(r"(?:(?:al|el|as|ad|an|ar|at|az|ash|bin|ben|ibn)-|[dlo]['’])[^\W\d_a-z]")


def is_name(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a word is written like a part of a name."""
    if word.passage >= 0 or not (word.text[0].isupper() or is_prefixed(word.text)):
        return False
    return word.low not in lexicon.times


def is_prefixed(text: str) -> bool:
    """Return whether a word is a name with an article or a preposition in front: "al-Haddad", "d'Souza"."""
    return not text.isalpha() and bool(_PREFIXED.match(text))


def is_adverb(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a word may stand between a source and its cue: "also", "later", "repeatedly"."""
    return word.low in lexicon.auxiliaries or (word.text.islower() and lexicon.is_manner(word.low))


def is_manner(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a word is an adverb of manner by its ending."""
    return word.text.islower() and lexicon.is_manner(word.low)


def is_cue(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a verb of saying stands at *index*, in the active voice."""
    word = words[index]
    if word.low not in lexicon.cues or not word.text[0].islower() or is_noun(words, index, lexicon):
        return False
    needed = lexicon.phrasal.get(word.low)
    if needed is not None and not (index + 1 < len(words) and words[index + 1].low in needed):
        return False
    if word.low in lexicon.perceiving and index + 1 < len(words) and words[index + 1].low in lexicon.particles:
        # "held out a hand"
        return False
    before = index - 1
    if before >= 0 and words[before].low.endswith(("'s", "’s")) and words[before].low not in lexicon.contracted:
        # "Ruiz's repeated calls"
        return False
    if before >= 0 and words[before].low in lexicon.possessives:
        return False
    while before >= 0 and index - before < 4 and is_adverb(words[before], lexicon):
        before -= 1
    return before < 0 or words[before].low not in lexicon.passives or word.low == "quoted"


def is_noun(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a form that is a noun as often as a verb is a noun at *index*: "his claims", "new reports"."""
    if words[index].low not in lexicon.ambiguous or not index:
        return False
    if words[index].low in lexicon.callings and index + 1 < len(words) and is_name(words[index + 1], lexicon):
        # "senior advocate Ana Ruiz"
        return True
    before = words[index - 1]
    low = before.low
    if low in lexicon.quantifiers and index + 1 < len(words) and _opens_statement(words[index + 1], lexicon):
        # "Many fear that", "Some claim he"
        return False
    if before.passage >= 0 or low in lexicon.determiners or low in lexicon.inside or low in lexicon.possessives:
        return before.passage < 0
    if low in lexicon.pronouns or low in lexicon.auxiliaries or low in lexicon.infinitives or low in lexicon.relatives:
        return False
    if not before.text[0].isalnum():
        # "…, state media reported"
        return index + 2 < len(words) and words[index + 2].low in lexicon.cues and words[index + 1].text.islower()
    singular = words[index].low.endswith("s") and not words[index].low.endswith("ss")
    if is_name(before, lexicon):
        return not singular and not low.endswith("s")
    if (
        singular
        and index + 1 < len(words)
        and (
            _leads_to_clause(words[index + 1], lexicon)
            or (words[index].low in lexicon.intents and words[index + 1].low in lexicon.infinitives)
        )
    ):
        # "the ad claims that", "the campaign projects "…"", "the coach hopes to"
        return index < 2 or not (
            words[index - 2].low in lexicon.determiners
            or is_name(words[index - 2], lexicon)
            or words[index - 2].low.endswith(("'s", "’s"))
        )
    many = low.endswith("s") or low in lexicon.plural_nouns
    return singular or not many or (index > 1 and words[index - 2].low in lexicon.inside)


def _opens_statement(word: Word, lexicon: Lexicon) -> bool:
    return _leads_to_clause(word, lexicon) or word.low in lexicon.determiners or is_name(word, lexicon)


def _leads_to_clause(word: Word, lexicon: Lexicon) -> bool:
    return (
        word.passage >= 0
        or word.text == ":"
        or word.low in lexicon.complementizers
        or word.low in lexicon.pronouns
        or word.low in lexicon.definite
    )


def is_bare(words: Sequence[Word], start: int, stop: int, cue: int, lexicon: Lexicon) -> bool:
    """Return whether the words before a cue are too little for a subject: "his calls", "near-constant calls"."""
    first, last = words[start].low, words[stop - 1].low
    named = any(is_name(word, lexicon) and word.low not in lexicon.determiners for word in words[start:stop])
    if first in lexicon.pronouns or first in lexicon.quantifiers or named:
        return False
    plural = last.endswith("s") or last in lexicon.plural_nouns
    if words[cue].low in lexicon.plural_cues:
        # "did the port say": behind an auxiliary the plain form goes with anybody.
        return not plural and not (stop < cue and words[stop].low in lexicon.auxiliaries)
    return stop - start == 1 and not plural


def is_past(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a word is the past of a regular verb that stands right behind its subject: "Ruiz visited"."""
    word = words[index]
    if not index or word.passage >= 0 or len(word.low) < 4 or not word.text[0].islower():
        return False
    if not word.low.endswith(lexicon.past_endings):
        return False
    before = words[index - 1]
    if index > 1 and before.low in lexicon.auxiliaries and before.low not in lexicon.auxiliary_verbs:
        before = words[index - 2]
    if before.low.endswith(("'s", "’s")):
        return False
    return is_name(before, lexicon) or before.low in lexicon.pronouns or before.low in lexicon.times


def is_finite(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether the word at *index* is a finite verb by its form or its place."""
    word = words[index]
    if word.passage >= 0 or not word.text[0].islower():
        return False
    if word.low in lexicon.verbs or word.low in lexicon.auxiliary_verbs or is_past(words, index, lexicon):
        return True
    return _is_present(words, index, lexicon)


def _is_present(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a word is a present between its subject and what follows a verb: "Ruiz sings to them"."""
    word = words[index]
    if not index or index + 1 >= len(words) or not word.low.endswith(lexicon.present_endings):
        return False
    before, behind = words[index - 1], words[index + 1]
    if not is_name(before, lexicon) or before.low.endswith(("s", "'s", "’s")):
        return False
    low = behind.low
    return (
        low in lexicon.determiners
        or low in lexicon.adjuncts
        or low in lexicon.infinitives
        or low in lexicon.possessives
    )


def opens_source(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a source can begin with *word*."""
    low = word.low
    if word.passage >= 0 or not word.text[0].isalnum():
        return False
    if low in lexicon.pronouns or low in lexicon.determiners or word.text[0].isupper():
        return low not in lexicon.times
    return not (
        low in lexicon.adjuncts
        or low in lexicon.breaks
        or low in lexicon.verbs
        or low in lexicon.inside
        or low in lexicon.relatives
        or low in lexicon.complementizers
        or lexicon.is_manner(low)
        or low in lexicon.cues
        or low in lexicon.participles
    )

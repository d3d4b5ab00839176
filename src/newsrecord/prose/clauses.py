"""Find the clause, the question, the infinitive or the object that a verb of saying leads to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.sentences import Word
from newsrecord.prose.wordclasses import AND, DASHES, is_noun, is_past

__all__ = ["PLAIN", "find_complement", "is_verb", "opens_clause"]

_AHEAD: Final = 14
_CLAUSE: Final = 25
PLAIN: Final = 8
"""Words in which the verb of a plain clause is looked for."""
_PAST: Final = 5
"""Letters of the shortest past that is known by its ending: "asked"."""
_FEW: Final = 3
"""Blanks in a quotation that is more than a name."""


def find_complement(words: Sequence[Word], at: int, after: int, end: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return where the words begin that the verb at *at* reports, looked for from *after*, and their form.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> words = read_words("He vowed on Monday to rebuild the pier", [], load_lexicon("en"))
    >>> find_complement(words, 1, 2, len(words), load_lexicon("en"))
    (4, 'infinitive')
    """
    if after >= end:
        return None
    low, first = words[at].low, words[after]
    clausal = low in lexicon.clausal
    if first.text == ":":
        return (after + 1, "colon") if clausal and after + 1 < end else None
    prepositions = lexicon.prepositional.get(low)
    if prepositions and first.low in prepositions and after + 1 < end:
        return after + 1, "preposition"
    if _appeals(words, at, after, end, lexicon):
        return after + 1, "directed"
    if clausal:
        that = _find_that(words, after, min(end, after + _AHEAD), lexicon)
        if that is not None:
            return that, "that"
    start = _past_adjuncts(words, after, end, lexicon)
    if start >= end:
        return None
    opening = words[start].low
    if opening in lexicon.questions and low in lexicon.asking:
        return start, "question"
    if opening in lexicon.infinitives and low in lexicon.intents:
        return start, "infinitive"
    if clausal and opens_clause(
        words,
        start,
        end,
        lexicon,
        plain=low in lexicon.perceiving,
        hard=low in lexicon.objects or low in lexicon.ambiguous,
    ):
        return start, "bare"
    if first.passage >= 0 and low in lexicon.objects and first.text.count(" ") >= _FEW:
        return after, "object"
    if opening == first.low and _opens_object(words[after], lexicon):
        if low in lexicon.objects:
            return after, "object"
        if low in lexicon.directing and _has_infinitive(words, after, min(end, after + PLAIN), lexicon):
            return after, "directed"
    return None


def _appeals(words: Sequence[Word], at: int, after: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether somebody is appealed to: "appealed to youths to remain calm"."""
    if words[at].low not in lexicon.appealing or words[after].low not in lexicon.infinitives or after + 2 >= end:
        return False
    return _has_infinitive(words, after + 1, min(end, after + PLAIN), lexicon)


def _find_that(words: Sequence[Word], after: int, limit: int, lexicon: Lexicon) -> int | None:
    """Return where "that" opens the clause, right behind the verb or behind a statement of time or place."""
    first = words[after]
    if first.low in lexicon.complementizers:
        # "wrote that day"
        return None if after + 1 < limit and words[after + 1].low in lexicon.times else after
    loose = (
        first.low in lexicon.adjuncts or first.low in lexicon.times or first.low in lexicon.inside or first.text == ","
    )
    loose = loose or lexicon.is_manner(first.low)
    for index in range(after + 1, limit):
        word = words[index]
        if word.passage >= 0 or word.text in {";", ":"}:
            return None
        if word.low in lexicon.speech_verbs and not (loose and is_noun(words, index, lexicon)):
            # "said in a post that" goes on; "said Lee claimed that" does not.
            return None
        if word.low in lexicon.complementizers:
            return index if loose or index - after <= 3 else None
    return None


def _past_adjuncts(words: Sequence[Word], index: int, end: int, lexicon: Lexicon) -> int:
    """Pass over a day or an adverb behind the verb: "said on Monday", "said repeatedly"."""
    while index < end and words[index].passage < 0:
        word = words[index]
        adverb = word.text.islower() and lexicon.is_manner(word.low)
        if word.low in lexicon.times or adverb:
            index += 1
        elif word.low in lexicon.adjuncts and index + 1 < end and words[index + 1].low in lexicon.times:
            index += 2
        else:
            break
    return index


def opens_clause(
    words: Sequence[Word], start: int, end: int, lexicon: Lexicon, *, plain: bool = False, hard: bool = False
) -> bool:
    """Return whether a subject and its verb stand at *start*; with *plain* near it, with *hard* before any comma."""
    first = words[start]
    if first.passage >= 0 or not first.text[0].isalnum():
        return False
    low = first.low
    if (
        low in lexicon.infinitives
        or low in lexicon.relatives
        or low in lexicon.breaks
        or low in lexicon.inside
        or low in AND
    ):
        return low in lexicon.conditions
    if low in lexicon.adjuncts and not first.text[0].isupper():
        return False
    if low in lexicon.pronouns:
        return (start + 1 < end and is_verb(words, start + 1, lexicon)) or (not plain and not hard)
    aside = start
    for index in range(start + 1, min(end, start + (PLAIN if plain else _CLAUSE))):
        word = words[index]
        if index < aside:
            continue
        if word.low in lexicon.relatives and words[index - 1].text == ",":
            # "said the bank, which he owns, had been closed"
            aside = next((at for at in range(index, min(end - 1, index + _CLAUSE)) if words[at].text == ","), start)
        if word.text in {";", *DASHES} or (word.low in lexicon.relatives and aside <= index):
            return False
        if word.text == "," and (plain or hard):
            return False
        if is_verb(words, index, lexicon) or (not plain and not hard and _is_acted(words, index, lexicon)):
            return True
    return False


def _is_acted(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a past stands behind a noun in small letters: "the company remained"."""
    word, before = words[index], words[index - 1]
    if not word.text.islower() or not word.low.endswith(lexicon.past_endings) or len(word.low) < _PAST:
        return False
    low = before.low
    return before.text.islower() and not (
        low in lexicon.determiners
        or low in lexicon.adjuncts
        or low in lexicon.inside
        or low in AND
        or low in lexicon.possessives
        or low in lexicon.participles
        or lexicon.is_manner(low)
    )


def is_verb(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether the word at *index* is the verb of a clause whose subject stands before it."""
    word = words[index]
    low = word.low
    if low in lexicon.verbs or low in lexicon.auxiliary_verbs:
        return True
    if not word.text[0].islower() or word.passage >= 0:
        return False
    before = words[index - 1]
    if before.low in lexicon.pronouns and before.low not in lexicon.determiners:
        return low.endswith(("s", "ed")) or low in lexicon.speech_verbs
    if is_past(words, index, lexicon):
        return True
    if low in lexicon.intents and index + 1 < len(words) and words[index + 1].low in lexicon.infinitives:
        # "the mayor plans to"
        return before.low not in lexicon.determiners and before.low not in lexicon.possessives
    if low in lexicon.speech_verbs and low not in lexicon.participles and low not in lexicon.ambiguous:
        return before.low not in lexicon.determiners and before.low not in lexicon.inside
    return False


def _opens_object(word: Word, lexicon: Lexicon) -> bool:
    low = word.low
    return (
        word.passage < 0
        and word.text[0].isalnum()
        and not (
            low in lexicon.adjuncts
            or low in lexicon.breaks
            or low in lexicon.inside
            or low in lexicon.times
            or low in lexicon.verbs
            or low in lexicon.infinitives
            or low in lexicon.particles
            or lexicon.is_manner(low)
        )
    )


def _has_infinitive(words: Sequence[Word], start: int, limit: int, lexicon: Lexicon) -> bool:
    for index in range(start + 1, limit):
        word = words[index]
        if word.low in lexicon.infinitives:
            return True
        if word.text == "," or word.low in lexicon.adjuncts or word.low in lexicon.verbs or word.low in lexicon.inside:
            return False
    return False

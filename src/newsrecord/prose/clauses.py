"""Find the clause, the question, the infinitive or the object that a verb of saying leads to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.sentences import Word
from newsrecord.prose.wordclasses import AND, DASHES, is_cue, is_finite, is_noun, is_past

__all__ = ["find_complement", "find_content_end", "opens_clause"]

_AHEAD: Final = 14
_CLAUSE: Final = 25
_PLAIN: Final = 8
_PAST: Final = 5
"""Letters of the shortest past that is known by its ending: "asked"."""
_HEARING: Final = 8
"""Words of "the county court in Norland has heard"."""
_HEARD: Final = frozenset({"heard"})
_FEW: Final = 3
"""Blanks in a quotation that is more than a name."""
_MARKS: Final = " \t\u00a0\u202f\"'“”„‟«»‹›‘’`"
_STOPS: Final = (".", "!", "?", ",")
_BREAKS: Final = frozenset({";", *DASHES})


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
        if low in lexicon.directing and _has_infinitive(words, after, min(end, after + _PLAIN), lexicon):
            return after, "directed"
    return None


def _appeals(words: Sequence[Word], at: int, after: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether somebody is appealed to: "appealed to youths to remain calm"."""
    if words[at].low not in lexicon.appealing or words[after].low not in lexicon.infinitives or after + 2 >= end:
        return False
    return _has_infinitive(words, after + 1, min(end, after + _PLAIN), lexicon)


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
        return (start + 1 < end and _is_verb(words, start + 1, lexicon)) or (not plain and not hard)
    aside = start
    for index in range(start + 1, min(end, start + (_PLAIN if plain else _CLAUSE))):
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
        if _is_verb(words, index, lexicon) or (not plain and not hard and _is_acted(words, index, lexicon)):
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


def _is_verb(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
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


def find_content_end(words: Sequence[Word], start: int, end: int, lexicon: Lexicon, *, phrase: bool = False) -> int:
    """Return the word behind the reported words that begin at *start*: the end of the sentence unless it says more.

    With *phrase* they are an object and no clause, and end before a clause of their own.
    """
    stop = end
    for index in range(start, end):
        if words[index].passage >= 0:
            if words[index].text.rstrip(_MARKS).endswith(_STOPS) and not _lists_on(words, index, end, lexicon):
                stop = index + 1
                break
        elif index > start and _says_more(words, index, end, lexicon, phrase=phrase):
            stop = index
            break
    while (
        stop > start
        and words[stop - 1].passage < 0
        and not words[stop - 1].text[-1].isalnum()
        and not words[stop - 1].text[0].isalnum()
        and words[stop - 1].text[0] != "("
    ):
        stop -= 1
    return stop


def _lists_on(words: Sequence[Word], index: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether a quotation with a comma is one of several, or its reason follows: a "liar," a "cheat" and …."""
    if not words[index].text.rstrip(_MARKS).endswith(",") or index + 1 >= end:
        return False
    if words[index + 1].low in lexicon.reasons:
        return True
    for word in words[index + 1 : min(end, index + 4)]:
        if word.passage >= 0:
            return True
        if not (word.low in lexicon.determiners or word.low in AND):
            return False
    return False


def _says_more(words: Sequence[Word], index: int, end: int, lexicon: Lexicon, *, phrase: bool) -> bool:
    """Return whether the words from *index* on are no part of the report before them."""
    word = words[index]
    if word.text in _BREAKS or word.low in lexicon.according_openers:
        return True
    following = words[index + 1] if index + 1 < end else None
    if following is None or following.passage >= 0:
        return False
    low = following.low
    contrast = word.low in lexicon.contrasts
    if word.low in AND or contrast:
        return _reports_on(following, lexicon, phrase=phrase or contrast) or (
            phrase and _attributes(words, index + 1, end, lexicon)
        )
    if word.text != ",":
        return False
    if low in lexicon.relatives and (
        _names(words, index + 2, end, lexicon) or _comments(words, index + 2, end, lexicon)
    ):
        return True
    if _is_hearing(words, index + 1, end):
        return True
    if _introduces(words, index + 2, end, lexicon):
        return True
    if low in lexicon.contrasts or (low in lexicon.participles and low in lexicon.clausal):
        return True
    if low in AND and _attributes(words, index + 2, end, lexicon):
        return True
    finite = low in lexicon.speech_verbs and low not in lexicon.ambiguous and following.text[0].islower()
    if finite or not phrase:
        return finite
    return _is_verb(words, index + 1, lexicon) or opens_clause(words, index + 1, end, lexicon, plain=True)


def _reports_on(word: Word, lexicon: Lexicon, *, phrase: bool) -> bool:
    """Return whether *word*, behind a conjunction, reports something new: "… and called it a ruin", "… but argues"."""
    low = word.low
    if low not in lexicon.speech_verbs or low in lexicon.ambiguous or low in lexicon.plural_cues:
        return False
    if low in lexicon.participles:
        return phrase
    return phrase or low in lexicon.fronting or low in lexicon.addressing or low in lexicon.naming


def _names(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether a subject and a verb of naming follow a relative pronoun: "which she called "a ruin""."""
    for index in range(start + 1, min(end, start + 4)):
        if words[index].low in lexicon.naming or words[index].low in lexicon.clausal:
            return any(word.passage >= 0 for word in words[index + 1 : index + 4])
    return False


def _comments(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether somebody's answer closes the sentence behind a relative pronoun: "…, which he denied"."""
    stop = start + 1
    while stop < end and words[stop].low in lexicon.auxiliaries:
        stop += 1
    return start < end and words[start].low in lexicon.pronouns and stop == end - 1 and words[stop].low in lexicon.cues


def _is_hearing(words: Sequence[Word], start: int, end: int) -> bool:
    """Return whether the sentence closes with where it was said: "…, a court heard"."""
    if end - start > _HEARING or end - start < 2 or words[start].passage >= 0:
        return False
    return words[end - 1].low in _HEARD and all(word.text[0].isalnum() for word in words[start:end])


def _introduces(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether a subject with a cue and a quotation of its own stands there: "…, a man yelled "Stay!"."""
    for index in range(start, min(end - 1, start + 6)):
        if words[index].passage >= 0 or not words[index].text[0].isalnum():
            return False
        if is_cue(words, index, lexicon):
            behind = index + 2 if words[index + 1].text in {",", ":"} else index + 1
            return behind < end and words[behind].passage >= 0
    return False


def _attributes(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether the clause at *start* is another report: "…, and Ruiz called it a disgrace"."""
    if start >= end or words[start].low in lexicon.complementizers:
        return False
    for index in range(start + 1, min(end, start + _PLAIN)):
        word = words[index]
        if word.passage >= 0 or not word.text[0].isalnum():
            return False
        if is_cue(words, index, lexicon):
            return True
        if is_finite(words, index, lexicon) and word.low not in lexicon.auxiliaries:
            return False
    return False

"""Find where the words end that a report leads to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.clauses import PLAIN, is_verb, opens_clause
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.sentences import Word
from newsrecord.prose.wordclasses import AND, DASHES, is_cue, is_finite

__all__ = ["find_content_end"]

_HEARING: Final = 8
"""Words of "the county court in Norland has heard"."""
_HEARD: Final = frozenset({"heard"})
_MARKS: Final = " \t\u00a0\u202f\"'“”„‟«»‹›‘’`"
_STOPS: Final = (".", "!", "?", ",")
_BREAKS: Final = frozenset({";", *DASHES})


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
    return is_verb(words, index + 1, lexicon) or opens_clause(words, index + 1, end, lexicon, plain=True)


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
    for index in range(start + 1, min(end, start + PLAIN)):
        word = words[index]
        if word.passage >= 0 or not word.text[0].isalnum():
            return False
        if is_cue(words, index, lexicon):
            return True
        if is_finite(words, index, lexicon) and word.low not in lexicon.auxiliaries:
            return False
    return False

"""Find where the noun phrases around a verb of saying begin and end."""

from __future__ import annotations

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
    "find_addressee",
    "find_source_end",
    "find_subject_end",
    "is_bare",
    "is_cue",
    "is_name",
    "is_noun",
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


def _is_adverb(word: Word, lexicon: Lexicon) -> bool:
    return word.low in lexicon.auxiliaries or (word.text.islower() and word.low.endswith(lexicon.adverb_endings))


def is_cue(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a verb of saying stands at *index*, in the active voice."""
    word = words[index]
    if word.low not in lexicon.cues or not word.text[0].islower() or is_noun(words, index, lexicon):
        return False
    before = index - 1
    if before >= 0 and words[before].low.endswith(("'s", "’s")) and words[before].low not in lexicon.contracted:
        # "Ruiz's repeated calls"
        return False
    if before >= 0 and words[before].low in lexicon.possessives:
        return False
    while before >= 0 and index - before < 4 and _is_adverb(words[before], lexicon):
        before -= 1
    return before < 0 or words[before].low not in lexicon.passives or word.low == "quoted"


def is_noun(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a form that is a noun as often as a verb is a noun at *index*: "his claims", "new reports"."""
    if words[index].low not in lexicon.ambiguous or not index:
        return False
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
        return False
    singular = words[index].low.endswith("s")
    if is_name(before, lexicon):
        return not singular and not low.endswith("s")
    if singular and index + 1 < len(words) and _leads_to_clause(words[index + 1], lexicon):
        # "the ad claims that", "the campaign projects "…""
        return index < 2 or not (words[index - 2].low in lexicon.determiners or is_name(words[index - 2], lexicon))
    return singular or not low.endswith("s") or (index > 1 and words[index - 2].low in lexicon.inside)


def _opens_statement(word: Word, lexicon: Lexicon) -> bool:
    return _leads_to_clause(word, lexicon) or word.low in lexicon.determiners or is_name(word, lexicon)


def _leads_to_clause(word: Word, lexicon: Lexicon) -> bool:
    return word.passage >= 0 or word.low in lexicon.complementizers or word.low in lexicon.pronouns


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


def is_name(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a word is written like a part of a name."""
    return word.passage < 0 and word.text[0].isupper() and word.low not in lexicon.times


def _is_noun(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a word can go on a description: it is none of those that build sentences."""
    return not (
        word.low in lexicon.pronouns
        or word.low in lexicon.verbs
        or word.low in lexicon.cues
        or word.low in lexicon.participles
        or word.low in lexicon.adjuncts
        or word.low in lexicon.breaks
        or word.low in lexicon.auxiliaries
        or word.low.endswith(lexicon.adverb_endings)
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
        or low.endswith("ly")
        or low in lexicon.cues
    )


def find_subject_end(words: Sequence[Word], at: int, cue: int, lexicon: Lexicon) -> int:
    """Return where the source that began at *at* ends before its cue: adverbs, days and the comma are no part of it."""
    stop = cue
    while stop > at and (
        _is_adverb(words[stop - 1], lexicon) or words[stop - 1].low in lexicon.times or words[stop - 1].text == ","
    ):
        stop -= 1
    return stop


def find_source_end(words: Sequence[Word], begin: int, end: int, lexicon: Lexicon) -> int:
    """Return the word behind the noun phrase that begins at *begin*."""
    if words[begin].low in lexicon.pronouns:
        return begin + 1
    limit = min(end, begin + REACH)
    relative = apposed = False
    index = begin
    while index < limit:
        word = words[index]
        if word.passage >= 0 or word.text in HARD:
            break
        if word.text == ",":
            if not _continues(words, index, limit, lexicon):
                break
            relative, apposed = words[index + 1].low in lexicon.relatives, True
        elif word.low in lexicon.relatives and index > begin:
            relative = True
        elif not relative and index > begin and _ends_source(words, index, limit, lexicon, apposed=apposed):
            break
        index += 1
    while index > begin and words[index - 1].text == ",":
        index -= 1
    return _without_title(words, begin, index, limit, lexicon)


def _without_title(words: Sequence[Word], begin: int, stop: int, limit: int, lexicon: Lexicon) -> int:
    """Return the end of a source that breaks off before a title in marks: "Ruiz, the author of "Tides"" is Ruiz."""
    if stop >= limit or words[stop].passage < 0 or stop - begin < 2 or words[stop - 1].low not in lexicon.inside:
        return stop
    comma = next((index for index in range(stop - 1, begin, -1) if words[index].text == ","), None)
    return stop - 1 if comma is None else comma


def _continues(words: Sequence[Word], comma: int, limit: int, lexicon: Lexicon) -> bool:
    """Return whether an apposition or a relative clause follows the comma, rather than a new clause."""
    if comma + 1 >= limit:
        return False
    following = words[comma + 1]
    if following.low in lexicon.possessive_relatives:
        return False
    if following.low in lexicon.relatives:
        # "…, who added that …" says something new, and "…, who came by bus" nothing of who she is.
        behind = words[comma + 2].low if comma + 2 < limit else ""
        if lexicon.role_verbs and behind not in lexicon.role_verbs:
            return False
        return not any(is_cue(words, index, lexicon) for index in range(comma + 2, min(comma + 4, limit)))
    if following.low in lexicon.determiners:
        return True
    if following.passage >= 0 or following.low in lexicon.breaks or following.low in lexicon.adjuncts:
        return False
    if following.low in lexicon.pronouns or following.low in lexicon.participles or following.low.endswith("ing"):
        return False
    return following.text[0].isalnum() and following.low not in lexicon.cues and following.low not in lexicon.times


def _ends_source(words: Sequence[Word], index: int, limit: int, lexicon: Lexicon, *, apposed: bool) -> bool:
    word, before = words[index], words[index - 1]
    following = words[index + 1] if index + 1 < limit else None
    if word.low in lexicon.times or word.low in lexicon.verbs or word.low in lexicon.pronouns:
        return True
    if word.low in lexicon.determiners and following is not None and following.low in lexicon.times:
        return True
    if word.low in lexicon.breaks:
        # "Ana Ruiz and Tom Lee" and "president and founder" are one source; "said Ana Ruiz and left" is not.
        joins = word.low in AND and following is not None and following.text[0].isalpha()
        return not (
            joins
            and following is not None
            and (is_name(following, lexicon) or (apposed and _is_noun(following, lexicon)))
        )
    if word.low in lexicon.adjuncts:
        if following is not None and _names_occasion(words, index + 1, limit, lexicon):
            return True
        # "a professor at the university" is one phrase; "said Ana Ruiz at noon" is not.
        return not apposed and (is_name(before, lexicon) or before.low in lexicon.determiners)
    return word.text[0].islower() and (word.low in lexicon.cues or word.low in lexicon.participles)


def _names_occasion(words: Sequence[Word], index: int, limit: int, lexicon: Lexicon) -> bool:
    return any(
        words[at].low in lexicon.occasions or words[at].low in lexicon.times
        for at in range(index, min(index + 4, limit))
    )


def find_addressee(words: Sequence[Word], cue: int, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the person spoken to behind a verb such as "told"."""
    begin = cue + 1
    if words[cue].low not in lexicon.addressing or begin >= end:
        return NOBODY
    low = words[begin].low
    if low in lexicon.complementizers or not (
        opens_source(words[begin], lexicon) or low in {"him", "us", "me", "them"}
    ):
        return NOBODY
    if low in {"him", "her", "us", "me", "them", "it", "you"}:
        following = words[begin + 1] if begin + 1 < end else None
        if (
            low != "her"
            or following is None
            or not following.text[0].isalpha()
            or following.low in lexicon.complementizers
        ):
            return begin, begin + 1
    stop = begin
    limit = min(end, begin + 15)
    while stop < limit:
        word = words[stop]
        if word.passage >= 0 or not (word.text[0].isalnum() or word.text[0] == "("):
            break
        if word.low in lexicon.complementizers or (stop > begin and _ends_addressee(words, stop, lexicon)):
            break
        stop += 1
    return begin, stop


def _ends_addressee(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    word = words[index]
    return word.low != "and" and (
        word.low in lexicon.times
        or word.low in lexicon.adjuncts
        or word.low in lexicon.breaks
        or word.low in lexicon.verbs
        or word.low in lexicon.pronouns
        or (word.low in lexicon.determiners and words[index - 1].low not in lexicon.inside)
        or word.low in lexicon.participles
    )

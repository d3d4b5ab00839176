"""Find where the noun phrase begins that ends before a verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.sentences import Word
from newsrecord.prose.wordclasses import AND, HARD, NOBODY, REACH, is_name, is_noun, is_past

__all__ = ["find_phrase_before", "is_like", "is_wall", "past_names", "with_name", "with_town"]

_CLOSED: Final = (".", "!", "?", ",", "…")


def find_phrase_before(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the noun phrase that ends at *stop*, with the phrases that belong to it: "officials in Port Norland"."""
    floor = max(begin, stop - REACH)
    start = stop
    while start > floor and not _bounds(words, start - 1, floor, stop, lexicon):
        start -= 1
    start = _past_prefix(words, start + (start < stop and words[start].low in AND), stop, lexicon)
    last = words[stop - 1].low
    if last in lexicon.infinitives or last in lexicon.inside or last in lexicon.adjuncts:
        return NOBODY
    if start < stop and words[start].low in lexicon.questions:
        # "Why not say so?"
        return NOBODY
    if start >= stop or not any(word.text[0].isalpha() for word in words[start:stop]):
        return NOBODY
    return start, stop


def _bounds(words: Sequence[Word], index: int, floor: int, stop: int, lexicon: Lexicon) -> bool:
    """Return whether the word at *index* is no part of the noun phrase that ends at *stop*."""
    word = words[index]
    low = word.low
    if word.passage >= 0:
        return is_wall(word) or index + 1 == stop
    if not (word.text[0].isalnum() or word.text[0] in "(.&'’"):
        return True
    if word.text == ".":
        return not (index > floor and words[index - 1].low in lexicon.abbreviations)
    if low in lexicon.breaks or low in AND:
        joins = low in AND and floor < index < stop - 1
        return not (joins and is_like(words[index - 1], words[index + 1], lexicon))
    if low in lexicon.times or word.text == "(":
        return True
    if index > floor and index + 1 < stop and low in lexicon.participles and _owns(words[index - 1], lexicon):
        # "the council's planning committee"
        return False
    return (
        low in lexicon.verbs
        or low in lexicon.pronouns
        or low in lexicon.relatives
        or low in lexicon.complementizers
        or (low in lexicon.participles and word.text[0].islower())
        or (low in lexicon.cues and word.text[0].islower() and index + 1 < stop and _acts(words, index, lexicon))
        or is_past(words, index, lexicon)
    )


def _owns(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a noun must follow *word*: "the", "Norland's"."""
    low = word.low
    return low in lexicon.determiners or (low.endswith(("'s", "’s", "s’")) and low not in lexicon.contracted)


def is_wall(word: Word) -> bool:
    """Return whether no subject reaches across *word*: a stop, a dash, or a quotation that ends a clause."""
    return word.text in HARD or (word.passage >= 0 and word.text.strip("\"'“”’»« ").endswith(_CLOSED))


def is_like(before: Word, behind: Word, lexicon: Lexicon) -> bool:
    """Return whether a conjunction joins two of a kind: two names, or two descriptions."""
    if behind.low in lexicon.pronouns or not before.text[0].isalnum():
        return False
    if is_name(before, lexicon):
        # "Director and screenwriter Ana Ruiz", "Ana Ruiz and coach Tom Lee"
        called = behind.low in lexicon.callings
        return (
            called or is_name(behind, lexicon) or behind.low in lexicon.determiners or behind.low in lexicon.quantifiers
        )
    if is_name(behind, lexicon):
        # "co-founder and CEO Ana Ruiz"
        return before.low in lexicon.callings and behind.low in lexicon.callings
    return behind.text[0].isalpha() and behind.low not in lexicon.cues and behind.low not in lexicon.verbs


def _acts(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a word that may be a verb of saying or a noun ("calls", "report") is a verb where it stands."""
    return not is_noun(words, index, lexicon) and (index == 0 or words[index - 1].low not in lexicon.determiners)


def _past_prefix(words: Sequence[Word], start: int, stop: int, lexicon: Lexicon) -> int:
    """Return where the subject begins behind a phrase of time or place: "In Norland | the mayor"."""
    while start < stop and (
        words[start].low in lexicon.auxiliaries
        or words[start].low in lexicon.comparisons
        or words[start].low in lexicon.inside
        or words[start].text in {".", "'", "’"}
        or (words[start].text.islower() and lexicon.is_manner(words[start].low))
    ):
        start += 1
    if start + 1 < stop and words[start].low in lexicon.approximations and _is_number(words[start + 1], lexicon):
        return start
    if start < stop and words[start].low in lexicon.adjuncts:
        for index in range(stop - 1, start + 1, -1):
            if _opens_phrase(words, index, lexicon):
                return index
        return stop
    return start


def _is_number(word: Word, lexicon: Lexicon) -> bool:
    return word.text[0].isdigit() or word.low in lexicon.determiners


def _opens_phrase(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a new noun phrase begins at *index* right behind another."""
    word, before = words[index], words[index - 1]
    if before.low in lexicon.adjuncts or before.low in lexicon.inside or before.low in lexicon.determiners:
        return False
    if word.low in lexicon.determiners:
        return True
    if is_name(word, lexicon):
        return not is_name(before, lexicon) and before.text[0] != "(" and word.text[0] != "("
    return is_name(before, lexicon) and word.text[0].islower() and word.low not in lexicon.adjuncts


def with_name(words: Sequence[Word], begin: int, found: tuple[int, int], lexicon: Lexicon) -> tuple[int, int]:
    """Return the phrase with the name it describes where a comma is missing: "Ana Ruiz, the mayor said"."""
    start, stop = found
    if found == NOBODY or words[start].low not in lexicon.determiners or words[start - 1].text != ",":
        return found
    name = past_names(words, begin, start - 1, lexicon)
    return (name, stop) if start - 1 - name > 1 and name == begin else found


def with_town(words: Sequence[Word], begin: int, found: tuple[int, int], lexicon: Lexicon) -> tuple[int, int]:
    """Return the phrase with the words before its comma that parts a town from its state: "Lee of Ek, Norland"."""
    start, stop = found
    if (
        start - begin < 4
        or words[start - 1].text != ","
        or not all(is_name(word, lexicon) for word in words[start:stop])
    ):
        return found
    town = past_names(words, begin, start - 1, lexicon)
    if town == start - 1 or town <= begin or words[town - 1].low not in lexicon.from_places:
        return found
    name = past_names(words, begin, town - 1, lexicon)
    return (name, stop) if name < town - 1 else found


def past_names(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> int:
    """Return where the names begin that end at *stop*."""
    while stop > begin and is_name(words[stop - 1], lexicon):
        stop -= 1
    return stop

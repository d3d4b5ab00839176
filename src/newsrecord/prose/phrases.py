"""Find where the noun phrases around a verb of saying end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.sentences import Word
from newsrecord.prose.wordclasses import AND, HARD, NOBODY, REACH, is_adverb, is_cue, is_name, opens_source

__all__ = ["describes_office", "find_addressee", "find_source_end", "find_subject_end", "tells_role"]

_DESCRIPTION: Final = 4
"""Words of a description in front of a name, with the comma between them: "chief executive, Ana Ruiz"."""


def find_subject_end(words: Sequence[Word], at: int, cue: int, lexicon: Lexicon) -> int:
    """Return where the source that began at *at* ends before its cue: adverbs, days and the comma are no part of it."""
    stop = cue
    while stop > at and (
        is_adverb(words[stop - 1], lexicon) or words[stop - 1].low in lexicon.times or words[stop - 1].text == ","
    ):
        stop -= 1
    if at + 1 < stop == cue and words[stop - 1].low in lexicon.passives:
        stop -= 1
    if at + 1 < stop < cue and words[stop].low in lexicon.times and words[stop - 1].low in lexicon.adjuncts:
        # "Ana Ruiz on Friday said"
        return find_subject_end(words, at, stop - 1, lexicon)
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
        if lexicon.role_verbs and not tells_role(words, comma + 1, lexicon):
            return False
        return not any(is_cue(words, index, lexicon) for index in range(comma + 2, min(comma + 4, limit)))
    if following.low in lexicon.determiners or describes_office(words, comma + 1, lexicon):
        return True
    if following.passage >= 0 or following.low in lexicon.breaks or following.low in lexicon.adjuncts:
        return False
    if following.low in lexicon.pronouns or following.low in lexicon.participles or following.low.endswith("ing"):
        return False
    return following.text[0].isalnum() and following.low not in lexicon.cues and following.low not in lexicon.times


def describes_office(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a verb form stands before an office that it describes: "managing director", "retired teacher"."""
    if index + 1 >= len(words) or not words[index].low.endswith((*lexicon.gerund_endings, *lexicon.past_endings)):
        return False
    return words[index + 1].passage < 0 and words[index + 1].low in lexicon.callings


def tells_role(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether the relative clause at *index* says who somebody is: "who heads the port", not "who was asked"."""
    if not lexicon.role_verbs or index + 2 >= len(words):
        return not lexicon.role_verbs
    endings = (*lexicon.past_endings, *lexicon.gerund_endings)
    acting = words[index + 1].low in lexicon.passives and words[index + 2].low.endswith(endings)
    return words[index + 1].low in lexicon.role_verbs and not acting


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
            and (
                is_name(following, lexicon)
                or (apposed and _describes(following, lexicon))
                or _names_behind(words, index + 1, limit, lexicon)
                or _closes_role(words, index + 1, lexicon)
            )
        )
    if word.low in lexicon.adjuncts:
        if following is not None and _names_occasion(words, index + 1, limit, lexicon):
            return True
        # "a professor at the university" is one phrase; "said Ana Ruiz at noon" is not.
        return not apposed and (is_name(before, lexicon) or before.low in lexicon.determiners)
    if before.low in lexicon.determiners:
        # "a report by the Port Office"
        return False
    return word.text[0].islower() and (word.low in lexicon.cues or word.low in lexicon.participles)


def _names_behind(words: Sequence[Word], at: int, limit: int, lexicon: Lexicon) -> bool:
    """Return whether a description of a few words leads to a name: "(writer and) analyst Ana Ruiz"."""
    for index in range(at, min(limit, at + _DESCRIPTION)):
        word = words[index]
        if is_name(word, lexicon) or (word.text == "," and index > at):
            named = index if word.text != "," else index + 1
            return index > at and named < limit and is_name(words[named], lexicon)
        ending = word.low.endswith(lexicon.past_endings) and word.low not in lexicon.callings
        if not word.text[0].islower() or ending or not _describes(word, lexicon):
            return False
    return False


def _closes_role(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Return whether a second description ends its clause: "said the actress and singer."."""
    behind = words[at + 1] if at + 1 < len(words) else None
    return words[at].low in lexicon.callings and (behind is None or behind.text in {".", ",", ":"})


def _describes(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a word can go on a description: it is none of those that build sentences."""
    return not (
        word.low in lexicon.pronouns
        or word.low in lexicon.verbs
        or word.low in lexicon.cues
        or word.low in lexicon.participles
        or word.low in lexicon.adjuncts
        or word.low in lexicon.breaks
        or word.low in lexicon.auxiliaries
        or lexicon.is_manner(word.low)
    )


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

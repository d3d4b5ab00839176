"""Find the noun phrases and the words of saying in languages with free word order or without capitals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from newsrecord.prose.free_lexicon import FreeLexicon
from newsrecord.prose.free_words import COMMAS
from newsrecord.prose.sentences import Word

__all__ = [
    "MARKS",
    "NOBODY",
    "REACH",
    "Range",
    "find_cue",
    "find_phrase_end",
    "is_verb",
    "is_written_name",
    "match_phrase",
    "opens_phrase",
    "skip_loose",
]

Range = tuple[int, int]
"""The first word of something and the word behind it."""

MARKS: Final = " \t\n\u00a0\u202f\"'“”„‟«»‹›‘’‚`"
"""What may stand at either end of a passage around its words."""
NOBODY: Final = (0, 0)
"""The range of a part that was not found."""
REACH: Final = 45
"""Words that are looked at on either side of a quotation."""
_NEAR: Final = 4
"""Words behind a preposition among which the noun is looked for that tells what the preposition is about."""


def match_phrase(words: Sequence[Word], at: int, end: int, phrases: Iterable[tuple[str, ...]]) -> int:
    """Return the word behind the longest of *phrases* that begins at word *at*, *at* itself where none does."""
    stop = at
    for phrase in phrases:
        behind = at + len(phrase)
        if stop < behind <= end and all(words[at + step].low == low for step, low in enumerate(phrase)):
            stop = behind
    return stop


def find_cue(words: Sequence[Word], at: int, end: int, lexicon: FreeLexicon) -> int:
    """Return the word behind the verb of saying that begins at word *at*, *at* itself where there is none.

    >>> from newsrecord.prose.free_words import read_free_words
    >>> from newsrecord.prose.lexicons.fa import LEXICON
    >>> find_cue(read_free_words("تاکید کرده است", [], LEXICON), 0, 3, LEXICON)
    3
    """
    low = words[at].low
    stop = match_phrase(words, at, end, lexicon.phrases_by_opener.get(low, ()))
    if stop == at and (low in lexicon.cues or low in lexicon.participles):
        stop = at + 1
    while at < stop < end and words[stop].low in lexicon.tails:
        stop += 1
    return stop


def _is_name(word: Word) -> bool:
    return word.text[0].isupper() and word.text[1:].islower()


def is_written_name(word: Word, lexicon: FreeLexicon) -> bool:
    """Return whether the words in marks are a name by their capital, in a script that has capitals."""
    core = word.text.strip(MARKS)
    return lexicon.word_order == "either" and core[:1].isupper() and core[-1] not in ".!?…," and core.count(" ") < _NEAR


def is_verb(word: Word, lexicon: FreeLexicon) -> bool:
    """Return whether *word* is, or looks like, a finite verb that is no word of saying."""
    if word.low in lexicon.verbs:
        return True
    inflected = bool(lexicon.verb_endings) and word.text[0].islower() and word.low.endswith(lexicon.verb_endings)
    return inflected and word.low not in lexicon.nouns and word.low not in lexicon.titles


def _is_function(words: Sequence[Word], at: int, end: int, lexicon: FreeLexicon) -> bool:
    """Return whether word *at* builds sentences, tells a time or is a word of saying: no part of a noun phrase."""
    word = words[at]
    low = word.low
    return (
        low in lexicon.pronouns
        or low in lexicon.complementizers
        or low in lexicon.breaks
        or low in lexicon.times
        or low in lexicon.relatives
        or low in lexicon.auxiliaries
        or low in lexicon.hearers
        or find_cue(words, at, end, lexicon) > at
    )


def opens_phrase(words: Sequence[Word], at: int, end: int, lexicon: FreeLexicon) -> bool:
    """Return whether a source can begin at word *at*."""
    if at >= end or words[at].passage >= 0 or not words[at].text[0].isalnum():
        return False
    low = words[at].low
    if low in lexicon.pronouns:
        return True
    # A noun may look like a verb; where a phrase begins, it is a noun.
    known = low in lexicon.nouns or low not in lexicon.verbs
    return (
        known
        and low not in lexicon.adjuncts
        and low not in lexicon.joints
        and not _is_function(words, at, end, lexicon)
    )


def find_phrase_end(words: Sequence[Word], at: int, end: int, lexicon: FreeLexicon) -> int:
    """Return the word behind the noun phrase, with its appositions, that begins at word *at*.

    >>> from newsrecord.prose.free_words import read_free_words
    >>> from newsrecord.prose.lexicons.ru import LEXICON
    >>> words = read_free_words("директор порта Анна Белова в среду", [], LEXICON)
    >>> find_phrase_end(words, 0, len(words), LEXICON)
    4
    """
    if words[at].low in lexicon.pronouns:
        return at + 1
    end = min(end, at + REACH)
    index = at
    while index < end and _goes_on(words, at, index, end, lexicon):
        index += 1
    while index > at + 1 and (words[index - 1].text in COMMAS or words[index - 1].low in lexicon.joints):
        index -= 1
    return index


def _goes_on(words: Sequence[Word], at: int, index: int, end: int, lexicon: FreeLexicon) -> bool:
    """Return whether word *index* belongs to the noun phrase that begins at word *at*."""
    word = words[index]
    if word.passage >= 0:
        return index > at and (lexicon.is_namer(words[index - 1].low) or is_written_name(word, lexicon))
    if word.text in COMMAS:
        return index + 1 < end and _apposes(words[index + 1], lexicon)
    if not word.text[0].isalnum():
        return word.text[0] == "("
    named = index + 1 < end and _is_name(words[index + 1])
    if index > at and word.text.isupper() and len(word.text) > 2 and _is_name(words[index - 1]) and not named:
        # "сообщил Петров ТАСС": the agency behind a name was told so; "Представитель МЧС Олег Титов" is one phrase.
        return False
    if index > at and word.low in lexicon.resumer_openers and match_phrase(words, index, end, lexicon.resumers) > index:
        return False
    if word.low in lexicon.joints:
        return index + 1 < end and opens_phrase(words, index + 1, end, lexicon)
    if word.low in lexicon.adjuncts:
        return index > at and _describes(words, index, end, lexicon)
    return index == at or not (is_verb(word, lexicon) or _is_function(words, index, end, lexicon))


def _apposes(word: Word, lexicon: FreeLexicon) -> bool:
    return word.passage < 0 and (word.low in lexicon.titles or word.text.isdigit())


def _describes(words: Sequence[Word], at: int, end: int, lexicon: FreeLexicon) -> bool:
    """Return whether the preposition at *at* goes on with the noun before it: "эксперт по безопасности"."""
    if at + 1 >= end:
        return False
    if words[at + 1].low in lexicon.posts:
        return True
    inside = words[at].low in lexicon.inside
    if _find_circumstance(words, at, min(end, at + 2) if inside else end, lexicon) > at:
        return False
    before = words[at - 1]
    if inside:
        return not lexicon.quantifiers or before.low in lexicon.quantifiers
    if lexicon.article and before.low in lexicon.titles and not before.low.startswith(lexicon.article):
        return words[at].low in lexicon.places
    if lexicon.article:
        # "الوزير في العاصمة", and "السفير في إيران علي …", where the name that follows shows that the phrase goes on.
        named = all(opens_phrase(words, index, end, lexicon) for index in (at + 1, at + 2, at + 3))
        return before.low.startswith(lexicon.article) and (named or words[at + 1].low.startswith(lexicon.article))
    # "источник в полиции", but "Белов в Никольске".
    described = not before.text[0].isupper() or before.low in lexicon.titles
    return described and words[at].low in lexicon.places


def _find_circumstance(words: Sequence[Word], at: int, end: int, lexicon: FreeLexicon) -> int:
    """Return the word behind the time or occasion that the preposition at *at* tells, *at* where it tells none."""
    for index in range(at + 1, min(end, at + 1 + _NEAR)):
        word = words[index]
        if word.passage >= 0 or not word.text[0].isalnum() or find_cue(words, index, end, lexicon) > index:
            break
        if word.low in lexicon.occasions or word.low in lexicon.times or word.low in lexicon.hearers:
            return index + 1
    return at


def skip_loose(words: Sequence[Word], at: int, end: int, lexicon: FreeLexicon) -> int:
    """Return the first word from *at* on that is no adverb, no statement of time or occasion, and no hearer.

    >>> from newsrecord.prose.free_words import read_free_words
    >>> from newsrecord.prose.lexicons.ru import LEXICON
    >>> skip_loose(read_free_words("в среду на брифинге министр", [], LEXICON), 0, 5, LEXICON)
    4
    """
    while at < end:
        word = words[at]
        behind = at
        if word.passage >= 0:
            break
        if word.low in lexicon.adjuncts:
            # Some of them are adverbs of time as well: "накануне".
            behind = max(_skip_adjunct(words, at, end, lexicon), at + (word.low in lexicon.times))
        elif _is_loose(word, lexicon) or _is_agency(words, at, end):
            behind = at + 1
        if behind == at:
            break
        at = behind
        # "газете «Берег»", "в интервью радио «Маяк»": the name of what was told.
        while at < end and (words[at].passage >= 0 or lexicon.is_namer(words[at].low)) and at + 1 < end:
            at += 1
    return at


def _is_loose(word: Word, lexicon: FreeLexicon) -> bool:
    return word.low in lexicon.auxiliaries or word.low in lexicon.times or word.low in lexicon.hearers


def _is_agency(words: Sequence[Word], at: int, end: int) -> bool:
    """Return whether an agency that was told something stands in front of the subject: "сообщил ТАСС очевидец"."""
    if at + 1 >= end or not words[at].text.isupper() or len(words[at].text) < 3 or words[at + 1].passage >= 0:
        return False
    return words[at + 1].text.islower() or (_is_name(words[at + 1]) and at + 2 < end and _is_name(words[at + 2]))


def _skip_adjunct(words: Sequence[Word], at: int, end: int, lexicon: FreeLexicon) -> int:
    found = _find_circumstance(words, at, end, lexicon)
    if found > at:
        return found
    # "в Никольске": a place behind its preposition.
    named = lexicon.word_order == "either" and at + 2 < end and _is_name(words[at + 1])
    return at + 2 if named and words[at + 2].passage < 0 else at

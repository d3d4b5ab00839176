"""Find the subject of a verb of saying in front of it, past whatever stands between the two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.noun_phrases import find_phrase_before, is_wall, with_name, with_town
from newsrecord.prose.phrases import describes_office, find_subject_end, tells_role
from newsrecord.prose.sentences import Word
from newsrecord.prose.wordclasses import DASHES, NOBODY, REACH, is_name

__all__ = ["find_source_before"]

_RELATIVE: Final = 5
"""Words between a relative pronoun and the object of its clause."""


def find_source_before(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the noun phrase that is the subject of the cue and ends before it.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> words = read_words("On Monday Ana Ruiz, hoping for rain, said", [], load_lexicon("en"))
    >>> start, stop = find_source_before(words, 0, 9, load_lexicon("en"))
    >>> [word.text for word in words[start:stop]]
    ['Ana', 'Ruiz']
    """
    stop = find_subject_end(words, begin, cue, lexicon)
    if stop == begin or words[stop - 1].passage >= 0:
        return NOBODY
    last = words[stop - 1]
    if (
        last.low in lexicon.pronouns
        or last.low in lexicon.contracted
        or (last.low in lexicon.relatives and stop == cue)
    ):
        return stop - 1, stop
    if words[stop - 1].text in DASHES:
        return _past_dashes(words, begin, stop - 1, lexicon)
    if any(word.text == "," for word in words[stop:cue]):
        return _past_insertions(words, begin, stop, lexicon)
    if last.low in lexicon.complementizers:
        # "a headline that said"
        return _antecedent(words, begin, stop - 1, lexicon)
    found = find_phrase_before(words, begin, stop, lexicon)
    found = _with_relative(words, begin, found, lexicon)
    found = with_name(words, begin, found, lexicon)
    return with_town(words, begin, found, lexicon) if found != NOBODY else found


def _with_relative(words: Sequence[Word], begin: int, found: tuple[int, int], lexicon: Lexicon) -> tuple[int, int]:
    """Return the phrase that a relative clause without commas describes: "a man who had hidden a camera told …"."""
    start, stop = found
    if found == NOBODY or words[start].low in lexicon.pronouns:
        return found
    for index in range(start - 2, max(begin, start - _RELATIVE) - 1, -1):
        word = words[index]
        if word.passage >= 0 or not word.text[0].isalnum() or word.low in lexicon.speech_verbs:
            break
        if word.low in lexicon.relatives and index > begin and words[index - 1].text[0].isalnum():
            antecedent = find_phrase_before(words, begin, index, lexicon)
            return found if antecedent == NOBODY else (antecedent[0], stop)
    return found


def _antecedent(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the noun that a relative "that" at *stop* stands for, behind the nearest preposition."""
    start = stop
    while start > begin and stop - start < REACH and words[start - 1].text[0].isalnum():
        low = words[start - 1].low
        if low in lexicon.adjuncts or low in lexicon.inside or low in lexicon.verbs or low in lexicon.breaks:
            break
        start -= 1
    return (start, stop) if start < stop else NOBODY


def _past_dashes(words: Sequence[Word], begin: int, dash: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject before an insertion between dashes: "The mayor — Ana Ruiz — said"."""
    for index in range(dash - 1, max(begin, dash - REACH), -1):
        if words[index].text in DASHES:
            return with_name(words, begin, find_phrase_before(words, begin, index, lexicon), lexicon)
    return NOBODY


def _past_insertions(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject that commas part from its verb: "Ruiz, the mayor, …", "Ruiz, asked about it, …"."""
    floor = stop
    commas: list[int] = []
    while floor > begin and stop - floor < REACH and not is_wall(words[floor - 1]):
        floor -= 1
        if words[floor].text == ",":
            commas.append(floor)
    if not commas:
        return find_phrase_before(words, begin, stop, lexicon)
    end = stop
    for index, comma in enumerate(commas):
        if not _says_who(words, comma + 1, lexicon):
            end = comma
        before = find_phrase_before(words, floor, comma, lexicon)
        last = index + 1 == len(commas)
        opening = floor if last else commas[index + 1] + 1
        aside = words[opening].text[0].isdigit() or not _says_who(words, opening, lexicon)
        placed = not last and words[opening].low in lexicon.from_places
        if placed or (before == NOBODY and not last and aside):
            # "Ruiz, during a meeting in Ek, Norland, said", "Ruiz, 57, of Port Road, Ek, said"
            continue
        if before == NOBODY:
            break
        relative = any(word.low in lexicon.relatives for word in words[opening : before[0]])
        if not relative and words[before[0]].low.endswith(lexicon.gerund_endings):
            break
        if not (relative and index + 1 < len(commas)) and not _is_insertion(words, before[0], floor, lexicon):
            return before[0], end
    # No subject stands before the commas: the phrase behind the last of them is the subject itself.
    return find_phrase_before(words, begin, stop, lexicon)


def _says_who(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether the words behind a comma tell who somebody is, rather than when or why he speaks."""
    word = words[index]
    low = word.low
    if low in lexicon.relatives:
        return tells_role(words, index, lexicon)
    if low in lexicon.determiners or word.text[0].isdigit() or describes_office(words, index, lexicon):
        return True
    return not (
        low in lexicon.adjuncts
        or low in lexicon.breaks
        or low in lexicon.participles
        or low in lexicon.cues
        or low in lexicon.times
        or low in lexicon.auxiliaries
        or low == "not"
        or (len(low) > 4 and low.endswith(("ing", "ed")))
        or lexicon.is_manner(low)
    )


def _is_insertion(words: Sequence[Word], index: int, floor: int, lexicon: Lexicon) -> bool:
    """Return whether the phrase at *index*, behind a comma, only describes a name before it."""
    if index <= floor or words[index - 1].text != ",":
        return False
    word = words[index]
    if word.text[0].isdigit():
        return True
    if word.text[0].islower() and word.low.endswith(lexicon.past_endings):
        # "the mayor, represented by her deputy, …"
        return True
    plain = word.text[0].islower() and word.low not in lexicon.pronouns and word.low not in lexicon.adjuncts
    return (word.low in lexicon.determiners or plain) and is_name(words[index - 2], lexicon)

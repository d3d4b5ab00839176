"""Turn the words around a quotation into its source and cue, where the subject may stand on either side of the verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsrecord.prose.free_lexicon import FreeLexicon
from newsrecord.prose.free_phrases import (
    NOBODY,
    REACH,
    Range,
    find_cue,
    find_phrase_end,
    is_verb,
    is_written_name,
    match_phrase,
    opens_phrase,
    skip_loose,
)
from newsrecord.prose.free_words import COMMAS, DASHES, STOPS
from newsrecord.prose.sentences import Word

__all__ = ["FreeClause", "match_behind", "match_front", "read_clause"]

_HARD = DASHES | STOPS | frozenset(":;؛")


class FreeClause(NamedTuple):
    """An attribution as ranges of words; a range that is empty was not found."""

    source: Range
    cue: Range
    end: int
    """The word behind source and cue."""


def match_behind(
    words: Sequence[Word], at: int, end: int, lexicon: FreeLexicon, *, any_verb: bool = False
) -> FreeClause | None:
    """Return the attribution that begins at word *at*, behind a quotation and what links it.

    With *any_verb* the link leaves no doubt, so that a verb of any kind that begins there stands for one of saying.

    >>> from newsrecord.prose.free_words import read_free_words
    >>> from newsrecord.prose.lexicons.ru import LEXICON
    >>> words = read_free_words("сообщил журналистам в среду министр Лев Белов.", [], LEXICON)
    >>> clause = match_behind(words, 0, len(words), LEXICON)
    >>> [word.text for word in words[slice(*clause.source)]]
    ['министр', 'Лев', 'Белов']
    """
    end = next((index for index in range(at, min(end, at + REACH)) if words[index].text in _HARD), min(end, at + REACH))
    at = match_phrase(words, at, end, lexicon.resumers)
    if at >= end:
        return None
    named = _match_according(words, at, end, lexicon)
    if named is not None:
        return named
    while at < end and (words[at].low in lexicon.according_openers or words[at].low in lexicon.relatives):
        # "بحسب ما قال": a clause for the name of the source.
        at += 1
    verb = skip_loose(words, at, end, lexicon)
    if verb < end:
        stop = find_cue(words, verb, end, lexicon)
        if stop == verb and any_verb and words[verb].low not in lexicon.verbs and is_verb(words[verb], lexicon):
            stop = verb + 1
        if stop > verb:
            source = _subject_behind(words, verb, stop, end, lexicon)
            return FreeClause(source, (verb, stop), max(stop, source[1]))
    if not opens_phrase(words, verb, end, lexicon):
        return None
    for index in range(verb + 1, end):
        stop = find_cue(words, index, end, lexicon)
        if stop > index:
            source = _subject_before(words, verb, index, lexicon)
            return FreeClause(source, (index, stop), stop) if source != NOBODY else None
    return None


def match_front(words: Sequence[Word], begin: int, end: int, lexicon: FreeLexicon) -> FreeClause | None:
    """Return the nearest attribution between word *begin* and the quotation at word *end*.

    >>> from newsrecord.prose.free_words import read_free_words
    >>> from newsrecord.prose.lexicons.ar import LEXICON
    >>> words = read_free_words("وأكد الوزير في بيان أن", [], LEXICON)
    >>> clause = match_front(words, 0, len(words), LEXICON)
    >>> [word.text for word in words[slice(*clause.source)]], words[clause.cue[0]].text
    (['الوزير'], 'أكد')
    """
    begin = max(begin, end - REACH)
    for index in range(end - 1, begin - 1, -1):
        if words[index].passage >= 0:
            continue
        named = _match_according(words, index, end, lexicon)
        if named is not None:
            return named
        stop = find_cue(words, index, end, lexicon)
        if stop > index and not _is_inner(words, begin, index, end, lexicon) and _is_verb(words, begin, index, lexicon):
            return read_clause(words, begin, (index, stop), end, lexicon)
    return None


def _is_inner(words: Sequence[Word], begin: int, index: int, end: int, lexicon: FreeLexicon) -> bool:
    """Return whether the cue at *index* is the second half of a longer one, or of a phrase that names a source."""
    return any(
        max(find_cue(words, before, end, lexicon), match_phrase(words, before, end, lexicon.according)) > index
        for before in range(max(begin, index - 2), index)
    )


def _is_verb(words: Sequence[Word], begin: int, index: int, lexicon: FreeLexicon) -> bool:
    """Return whether the cue at *index* is no noun of the same letters: a verb that comes first opens its clause."""
    if lexicon.word_order != "behind" or words[index].low not in lexicon.nouns or index == begin:
        return True
    before = words[index - 1]
    joined = before.passage < 0 and (before.low in lexicon.proclitics or not before.text[0].isalnum())
    # "ومن جهته رد الوزير": only what is no part of the clause's frame stands before it.
    return joined or skip_loose(words, begin + (words[begin].low in lexicon.proclitics), index, lexicon) == index


def _match_according(words: Sequence[Word], at: int, end: int, lexicon: FreeLexicon) -> FreeClause | None:
    if words[at].low not in lexicon.according_openers:
        return None
    begin = match_phrase(words, at, end, lexicon.according)
    if begin == at:
        return None
    if begin < end and words[begin].low in lexicon.case_letters:
        begin += 1
    if not opens_phrase(words, begin, end, lexicon):
        return None
    stop = find_phrase_end(words, begin, end, lexicon)
    return FreeClause((begin, stop), (at, begin), stop)


def read_clause(words: Sequence[Word], begin: int, cue: Range, end: int, lexicon: FreeLexicon) -> FreeClause:
    """Return the clause of the verb that stands at *cue*, without a source where it has none of its own."""
    source = NOBODY
    frame = _find_frame(words, begin, cue[0], lexicon)
    if frame < cue[0]:
        # "وكان الوزير قد قال": the subject stands between the auxiliary and the verb.
        source = frame + 1, find_phrase_end(words, frame + 1, cue[0], lexicon)
    elif words[cue[0]].low not in lexicon.participles:
        before = _subject_before(words, begin, cue[0], lexicon)
        adjoins = before != NOBODY and lexicon.word_order == "either"
        if lexicon.word_order == "before" or (adjoins and not _is_cut(words, before[1], cue[0], lexicon)):
            source = before
        else:
            source = _subject_behind(words, cue[0], cue[1], end, lexicon)
            # A conjunction on an Arabic verb begins a sentence; elsewhere the verb shares the subject before it.
            if source == NOBODY and (adjoins or not _is_cut(words, cue[0] - 1, cue[0], lexicon)):
                source = before
    return FreeClause(source, cue, max(cue[1], source[1]))


def _find_frame(words: Sequence[Word], begin: int, cue: int, lexicon: FreeLexicon) -> int:
    """Return the auxiliary with the subject behind it that the cue goes with, the cue itself where there is none."""
    if lexicon.word_order == "behind":
        for index in range(cue - 1, max(begin, cue - 8) - 1, -1):
            if not words[index].text[0].isalnum():
                break
            if words[index].low in lexicon.framing and opens_phrase(words, index + 1, cue, lexicon):
                return index
    return cue


def _is_cut(words: Sequence[Word], start: int, stop: int, lexicon: FreeLexicon) -> bool:
    """Return whether a conjunction stands among the words, so that what is before it may be another clause."""
    joints = lexicon.joints | frozenset(lexicon.proclitics)
    return any(word.low in joints or word.low in lexicon.breaks for word in words[max(start, 0) : stop])


def _subject_behind(words: Sequence[Word], verb: int, at: int, end: int, lexicon: FreeLexicon) -> Range:
    """Return the subject that follows the cue, which is at *verb* and ends at *at*."""
    for relay, preposition in lexicon.relays:
        if words[verb].low == relay:
            mark = next((i for i in range(at, min(end, at + 10)) if words[i].low == preposition), end)
            if mark + 1 < end and opens_phrase(words, mark + 1, end, lexicon):
                return mark + 1, find_phrase_end(words, mark + 1, end, lexicon)
    if words[verb].low in lexicon.impersonal:
        return NOBODY
    if at + 1 < end and words[at].passage >= 0 and is_written_name(words[at], lexicon):
        # "рассказал «Вестнику» начальник": the paper that was told.
        at += 1
    at = skip_loose(words, at, end, lexicon)
    if at < end and words[verb].low in lexicon.plural_cues and words[at].low in lexicon.places:
        at += 1
    if not opens_phrase(words, at, end, lexicon):
        return NOBODY
    stop = find_phrase_end(words, at, end, lexicon)
    known = words[verb].low in lexicon.cues and words[verb].low not in lexicon.addressing
    return (at, stop) if known else (_past_object(words, at, stop, lexicon), stop)


def _past_object(words: Sequence[Word], at: int, stop: int, lexicon: FreeLexicon) -> int:
    """Return the word behind what a verb takes in front of its subject: "описала спектакль режиссер Инна Громова"."""
    if words[at].low in lexicon.titles or words[at].text[0].isupper() or not lexicon.verb_endings:
        return at
    title = next((index for index in range(at, min(stop, at + 3)) if words[index].low in lexicon.titles), at)
    # "первый заместитель": adjectives belong to the title.
    return at if all(word.low.endswith(lexicon.adjective_endings) for word in words[at:title]) else title


def _subject_before(words: Sequence[Word], begin: int, cue: int, lexicon: FreeLexicon) -> Range:
    """Return the subject in front of the cue, with what stands in commas behind it."""
    begin = next(
        (i + 1 for i in range(cue - 1, begin - 1, -1) if words[i].text in STOPS or words[i].text in ":;؛"), begin
    )
    commas = [index for index in range(begin, cue) if words[index].text in COMMAS]
    starts = [begin, *(index + 1 for index in commas)]
    stops = [*commas, cue]
    if begin < cue and words[cue].low in lexicon.plural_cues and words[begin].low in lexicon.places:
        # "В министерстве сообщили": those in a body speak for it.
        placed = skip_loose(words, begin, cue, lexicon) == begin and opens_phrase(words, begin + 1, cue, lexicon)
        if placed:
            return begin + 1, find_phrase_end(words, begin + 1, cue, lexicon)
    for number in range(len(starts) - 1, -1, -1):
        found = _subject_in(words, starts[number], stops[number], lexicon)
        if found == NOBODY:
            continue
        # "Анна Белова, директор порта, заявила": the part in commas describes the name before it.
        if number and found[0] == starts[number]:
            name = _subject_in(words, starts[number - 1], stops[number - 1], lexicon)
            closed = found[1] == stops[number] and number < len(stops) - 1
            apposed = closed or words[found[0]].low in lexicon.titles
            if name != NOBODY and name[1] == stops[number - 1] and apposed:
                return name[0], found[1]
        return found
    return NOBODY


def _subject_in(words: Sequence[Word], begin: int, end: int, lexicon: FreeLexicon) -> Range:
    at = begin
    openers = lexicon.joints | lexicon.breaks | frozenset(lexicon.proclitics)
    while at < end and words[at].low in openers:
        at += 1
    at = skip_loose(words, at, end, lexicon)
    if not opens_phrase(words, at, end, lexicon):
        return NOBODY
    return at, find_phrase_end(words, at, end, lexicon)

"""Turn the words around a quotation into its source, its cue and whom it was said to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsrecord.prose.leaning import find_subject
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.noun_phrases import is_like
from newsrecord.prose.phrases import find_addressee, find_source_end, find_subject_end
from newsrecord.prose.sentences import Word
from newsrecord.prose.subjects import find_source_before
from newsrecord.prose.wordclasses import (
    AND,
    DASHES,
    HARD,
    NOBODY,
    REACH,
    is_bare,
    is_cue,
    is_finite,
    is_name,
    opens_source,
)

__all__ = [
    "Clause",
    "match_after",
    "match_before",
    "match_colon",
    "match_inside",
    "match_label",
    "match_opening",
]


class Clause(NamedTuple):
    """An attribution as ranges of words; a range that is empty was not found."""

    source: tuple[int, int]
    cue: tuple[int, int]
    addressee: tuple[int, int]
    start: int
    """First word of the clause."""
    end: int
    """The word behind the clause: where reported words may begin."""


def match_after(words: Sequence[Word], index: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Return the attribution that begins at word *index*, right behind a quotation, and ends before *end*.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> words = read_words("said Ana Ruiz of the Port Office.", [], load_lexicon("en"))
    >>> clause = match_after(words, 0, len(words), load_lexicon("en"))
    >>> [word.text for word in words[slice(*clause.source)]]
    ['Ana', 'Ruiz', 'of', 'the', 'Port', 'Office']
    """
    at = index
    while at < end and (words[at].text in DASHES or words[at].text == ","):
        at += 1
    if at + 1 < end and words[at].low in lexicon.comparisons and words[at + 1].passage < 0:
        # "…, as she said"
        at += 1
    if at >= end or words[at].passage >= 0:
        return None
    named = _match_according(words, at, end, lexicon)
    if named is not None:
        return named
    inverted = _match_inverted(words, at, end, lexicon)
    return inverted if inverted is not None else _match_subject(words, at, end, lexicon)


def _match_according(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> Clause | None:
    if words[at].low not in lexicon.according_openers:
        return None
    for phrase in lexicon.according:
        stop = at + len(phrase)
        if stop < end and tuple(word.low for word in words[at:stop]) == phrase:
            until = find_source_end(words, stop, end, lexicon)
            if until > stop:
                return Clause((stop, until), (at, stop), NOBODY, at, until)
    return None


def _match_inverted(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Match the cue before its subject: "said Ana Ruiz", "has said the mayor"."""
    first = at
    while at < end and at - first < 3 and words[at].low in lexicon.auxiliaries and not is_cue(words, at, lexicon):
        at += 1
    if at >= end or not is_cue(words, at, lexicon):
        return None
    begin = at + 1
    # "said Tuesday": a day or an adverb may stand between.
    while begin < end and (words[begin].low in lexicon.times or words[begin].low in lexicon.auxiliaries):
        begin += 1
    if begin >= end or not opens_source(words[begin], lexicon):
        return None
    until = find_source_end(words, begin, end, lexicon)
    if until == begin or (until < end and is_finite(words, until, lexicon)):
        # "…," said the mayor would come: what follows is what was said.
        return None
    return Clause((begin, until), (at, at + 1), NOBODY, first, until)


def _match_subject(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Match the subject before its cue: "he said", "Ana Ruiz, 57, told the paper"."""
    if not opens_source(words[at], lexicon):
        return None
    limit = min(end, at + REACH)
    relative = commas = 0
    for index in range(at + 1, limit):
        word = words[index]
        if word.passage >= 0 or word.text in HARD:
            limit = index
            break
        if word.text == ",":
            commas += 1
            relative = 0
        elif word.low in lexicon.relatives:
            relative = 1
        elif not relative and is_cue(words, index, lexicon):
            stop = find_subject_end(words, at, index, lexicon)
            if stop == at or is_bare(words, at, stop, index, lexicon):
                return None
            addressee = find_addressee(words, index, end, lexicon)
            return Clause((at, stop), (index, index + 1), addressee, at, max(index + 1, addressee[1]))
        elif not relative and not commas and _leaves_subject(words, index, limit, lexicon):
            return None
        if words[at].low in lexicon.pronouns and index - at > 3:
            return None
    return _match_unclosed(words, at, limit, lexicon) if relative else None


def _leaves_subject(words: Sequence[Word], index: int, limit: int, lexicon: Lexicon) -> bool:
    """Return whether a word is no part of a subject: a verb, or a conjunction that joins no two of a kind."""
    word = words[index]
    if word.low in lexicon.passives and index + 1 < limit and is_cue(words, index + 1, lexicon):
        # "Ana Ruiz was quoted as saying"
        return False
    if word.low in AND and index + 1 < limit:
        # "Ana Ruiz and Tom Lee said"
        return not is_like(words[index - 1], words[index + 1], lexicon)
    if word.low in lexicon.verbs and word.low not in lexicon.auxiliaries:
        # "analysts led by Ana Ruiz wrote"
        return index + 1 >= limit or words[index + 1].low not in lexicon.agents
    return word.low in lexicon.breaks


def _match_unclosed(words: Sequence[Word], at: int, limit: int, lexicon: Lexicon) -> Clause | None:
    """Match a subject whose relative clause no comma closes: "Ruiz, the cook who owns the inn said on Monday"."""
    for index in range(limit - 1, at, -1):
        if not is_cue(words, index, lexicon):
            continue
        addressee = find_addressee(words, index, limit, lexicon)
        after = max(index + 1, addressee[1])
        behind = words[after] if after < len(words) else None
        if behind is None or behind.text in {".", ","} or behind.low in lexicon.adjuncts or behind.low in lexicon.times:
            return Clause((at, index), (index, index + 1), addressee, at, after)
    return None


def match_before(words: Sequence[Word], begin: int, index: int, lexicon: Lexicon) -> Clause | None:
    """Return the nearest attribution between word *begin* and the quotation at word *index*.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> words = read_words("On Monday, Ana Ruiz told the council that", [], load_lexicon("en"))
    >>> clause = match_before(words, 0, len(words), load_lexicon("en"))
    >>> words[clause.source[0]].text, words[clause.addressee[0] + 1].text, words[clause.end].text
    ('Ana', 'council', 'that')
    """
    floor = max(begin, index - REACH)
    for at in range(index - 1, floor - 1, -1):
        word = words[at]
        if word.passage >= 0:
            continue
        finite = is_cue(words, at, lexicon)
        noun = at > begin and words[at - 1].low in lexicon.determiners
        if finite or (word.low in lexicon.participles and not noun):
            clause = _clause_at(words, begin, at, index, lexicon, finite=finite)
            if clause is not None and not (
                clause.start > begin and words[clause.start - 1].low in lexicon.free_relatives
            ):
                return _outer(words, begin, clause, lexicon)
        named = _match_according(words, at, index, lexicon)
        if named is not None:
            return named
    return None


def _outer(words: Sequence[Word], begin: int, clause: Clause, lexicon: Lexicon) -> Clause:
    """Return the attribution that reports *clause*: in "she said he called it …" it is she who speaks."""
    if clause.source == NOBODY or clause.source[0] >= clause.cue[0]:
        return clause
    before = clause.start
    if before > begin and words[before - 1].low in lexicon.complementizers:
        before -= 1
    floor = max(begin, before - 6)
    for at in range(before - 1, floor - 1, -1):
        finite = words[at].passage < 0 and is_cue(words, at, lexicon)
        if finite or words[at].low in lexicon.participles:
            outer = _clause_at(words, begin, at, before, lexicon, finite=finite)
            if outer is not None and outer.source != NOBODY and outer.end == before:
                return outer
            break
    return clause


def match_inside(words: Sequence[Word], begin: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Return the first attribution clause that follows a comma in a range without one before it: "…, she said, …"."""
    for at in range(max(begin, 1), end):
        if words[at - 1].text == "," and words[at].passage < 0:
            clause = match_after(words, at, end, lexicon)
            if clause is not None and clause.end <= end:
                return clause
    return None


def match_colon(words: Sequence[Word], begin: int, spot: int, lexicon: Lexicon) -> Clause | None:
    """Return whose words a colon introduces without a verb of saying: "He gave a short answer: "…""."""
    for verb in range(spot - 2, begin, -1):
        if words[verb].passage < 0 and is_finite(words, verb, lexicon):
            start, stop = find_source_before(words, begin, verb, lexicon)
            if start < stop and words[start].low not in lexicon.self_pronouns:
                return Clause((start, stop), (spot - 1, spot), NOBODY, start, spot)
            break
    return None


def match_opening(words: Sequence[Word], begin: int, spot: int, lexicon: Lexicon) -> Clause | None:
    """Return the attribution that opens a sentence with its verb: "Said Ana Ruiz: "…""."""
    cue = words[begin]
    if (
        cue.passage >= 0
        or cue.low not in lexicon.cues
        or begin + 1 >= spot
        or not opens_source(words[begin + 1], lexicon)
    ):
        return None
    until = find_source_end(words, begin + 1, spot, lexicon)
    if until == begin + 1 or until >= spot or words[until].text not in {":", ","}:
        return None
    return Clause((begin + 1, until), (begin, begin + 1), NOBODY, begin, until + 1)


def match_label(words: Sequence[Word], begin: int, spot: int, lexicon: Lexicon) -> Clause | None:
    """Return the name that labels a statement at the start of a paragraph: "Ruiz: The port 'will not close'".

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> match_label(read_words("Ana Ruiz: No.", [], load_lexicon("en")), 0, 4, load_lexicon("en")).source
    (0, 2)
    """
    if words[begin].low in AND or words[begin].low in lexicon.contrasts:
        begin += 1
    stop = begin
    while stop < min(spot, begin + 5) and words[stop].passage < 0 and words[stop].text[0].isalnum():
        stop += 1
    if stop == begin or stop >= spot or words[stop].text != ":":
        return None
    if stop + 1 < spot and not is_name(words[stop - 1], lexicon):
        return None
    return Clause((begin, _label_end(words, begin, stop, lexicon)), (stop, stop + 1), NOBODY, begin, stop + 1)


def _label_end(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> int:
    """Return where the name ends that a label opens with: "Ana Ruiz shrugs:", "Ruiz on the storm:"."""
    end = begin
    while end < stop and is_name(words[end], lexicon):
        end += 1
    if end in {begin, stop} or not words[end].text.islower():
        return stop
    verb = words[end].low
    formed = verb.endswith((*lexicon.past_endings, *lexicon.present_endings)) or verb in lexicon.verbs
    formed = formed or verb in lexicon.adjuncts
    return end if formed else stop


def _match_turned(words: Sequence[Word], begin: int, cue: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Match a cue with its subject behind it, both between commas: "…, explained Ana Ruiz, "…""."""
    if cue == begin or words[cue - 1].text != "," or cue + 1 >= end or not opens_source(words[cue + 1], lexicon):
        return None
    if words[cue + 1].low in lexicon.complementizers or words[cue].low in lexicon.addressing:
        return None
    until = find_source_end(words, cue + 1, end, lexicon)
    if until == cue + 1 or until != end - 1 or words[until].text != ",":
        return None
    return Clause((cue + 1, until), (cue, cue + 1), NOBODY, cue, until)


def _clause_at(
    words: Sequence[Word], begin: int, cue: int, end: int, lexicon: Lexicon, *, finite: bool
) -> Clause | None:
    addressee = find_addressee(words, cue, end, lexicon)
    stop = max(cue + 1, addressee[1])
    bound = cue > begin and words[cue - 1].low in lexicon.infinitives
    inverted = _match_turned(words, begin, cue, end, lexicon) if finite and not bound else None
    if inverted is not None:
        return inverted
    start, until = find_source_before(words, begin, cue, lexicon) if finite and not bound else NOBODY
    if start < until and is_bare(words, start, until, cue, lexicon):
        return None
    if start == until:
        if finite and addressee == NOBODY:
            # "On Monday said the mayor: …" has its subject behind the verb, and a colon behind that.
            until = find_source_end(words, cue + 1, end, lexicon) if cue + 1 < end else cue + 1
            behind = words[until] if until < end else None
            if cue + 1 < until and behind is not None and behind.text in {":", ","} and cue + 1 < end:
                return Clause((cue + 1, until), (cue, cue + 1), NOBODY, cue, until)
        start, until = find_subject(words, begin, cue, lexicon)
    if start == until and not finite and addressee == NOBODY:
        return Clause(NOBODY, (cue, cue + 1), addressee, cue, stop)
    return Clause((start, until), (cue, cue + 1), addressee, start if start < until else cue, stop)

"""Turn the words around a quotation into its source, its cue and whom it was said to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsrecord.annotate.lexicon import Lexicon
from newsrecord.annotate.sentences import Word

__all__ = ["Clause", "match_after", "match_before", "match_inside"]

_REACH: Final = 45
"""Words that are looked at on either side of a quotation."""

_DASHES: Final = frozenset({"-", "–", "—", "--"})
_HARD: Final = frozenset({";", ":", ".", "?", "!", "…", "...", *_DASHES})


class Clause(NamedTuple):
    """An attribution as ranges of words; a range that is empty was not found."""

    source: tuple[int, int]
    cue: tuple[int, int]
    addressee: tuple[int, int]
    start: int
    """First word of the clause."""
    end: int
    """The word behind the clause: where reported words may begin."""


_NOBODY: Final = (0, 0)


def _is_cue(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    return words[index].low in lexicon.cues and words[index].text[0].islower()


def _is_name(word: Word, lexicon: Lexicon) -> bool:
    return word.passage < 0 and word.text[0].isupper() and word.low not in lexicon.times


def match_after(words: Sequence[Word], index: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Return the attribution that begins at word *index*, right behind a quotation, and ends before *end*.

    >>> from newsrecord.annotate.lexicon import load_lexicon
    >>> from newsrecord.annotate.sentences import read_words
    >>> words = read_words("said Ana Ruiz of the Port Office.", [])
    >>> clause = match_after(words, 0, len(words), load_lexicon("en"))
    >>> [word.text for word in words[slice(*clause.source)]]
    ['Ana', 'Ruiz', 'of', 'the', 'Port', 'Office']
    """
    at = index
    while at < end and (words[at].text in _DASHES or words[at].text == ","):
        at += 1
    if at >= end or words[at].passage >= 0:
        return None
    named = _match_according(words, at, end, lexicon)
    if named is not None:
        return named
    inverted = _match_inverted(words, at, end, lexicon)
    return inverted if inverted is not None else _match_subject(words, at, end, lexicon)


def _match_according(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> Clause | None:
    for phrase in lexicon.according:
        stop = at + len(phrase)
        if stop < end and tuple(word.low for word in words[at:stop]) == phrase:
            until = _source_forward(words, stop, end, lexicon)
            if until > stop:
                return Clause((stop, until), (at, stop), _NOBODY, at, until)
    return None


def _match_inverted(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Match the cue before its subject: "said Ana Ruiz", "a déclaré la ministre", "dijo"."""
    first = at
    while at < end and at - first < 3 and words[at].low in lexicon.auxiliaries and not _is_cue(words, at, lexicon):
        at += 1
    if at >= end or not _is_cue(words, at, lexicon):
        return None
    begin = at + 1
    # "said Tuesday", "fügte er hinzu": a day or an adverb may stand between.
    while begin < end and (words[begin].low in lexicon.times or words[begin].low in lexicon.auxiliaries):
        begin += 1
    if begin >= end or not _opens_source(words[begin], lexicon):
        return None
    until = _source_forward(words, begin, end, lexicon)
    if until == begin:
        return None
    return Clause((begin, until), (at, at + 1), _NOBODY, first, until)


def _opens_source(word: Word, lexicon: Lexicon) -> bool:
    low = word.low
    if word.passage >= 0 or not word.text[0].isalnum():
        return False
    if low in lexicon.pronouns or low in lexicon.determiners or word.text[0].isupper():
        return low not in lexicon.times
    return not (
        low in lexicon.adjuncts or low in lexicon.breaks or low in lexicon.verbs or low in lexicon.inside
        or low in lexicon.complementizers or low.endswith("ly") or low in lexicon.cues
    )


def _match_subject(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Match the subject before its cue: "he said", "Ana Ruiz, 57, told the paper"."""
    if not _opens_source(words[at], lexicon):
        return None
    limit = min(end, at + _REACH)
    relative = commas = 0
    for index in range(at + 1, limit):
        word = words[index]
        if word.passage >= 0 or word.text in _HARD:
            return None
        if word.text == ",":
            commas += 1
            relative = 0
        elif word.low in lexicon.relatives:
            relative = 1
        elif not relative and _is_cue(words, index, lexicon):
            stop = _subject_end(words, at, index, lexicon)
            if stop == at:
                return None
            addressee = _addressee(words, index, end, lexicon)
            return Clause((at, stop), (index, index + 1), addressee, at, max(index + 1, addressee[1]))
        elif not relative and word.low in lexicon.breaks and not commas:
            return None
        elif not relative and not commas and word.low in lexicon.verbs and word.low not in lexicon.auxiliaries:
            return None
        if words[at].low in lexicon.pronouns and index - at > 3:
            return None
    return None


def _subject_end(words: Sequence[Word], at: int, cue: int, lexicon: Lexicon) -> int:
    """Return where the source that began at *at* ends before its cue: adverbs, days and the comma are no part of it."""
    stop = cue
    while stop > at and (
        words[stop - 1].low in lexicon.auxiliaries or words[stop - 1].low in lexicon.times or words[stop - 1].text == ","
    ):
        stop -= 1
    return stop


def _source_forward(words: Sequence[Word], begin: int, end: int, lexicon: Lexicon) -> int:
    """Return the word behind the noun phrase that begins at *begin*."""
    if words[begin].low in lexicon.pronouns:
        return begin + 1
    limit = min(end, begin + _REACH)
    relative = False
    index = begin
    while index < limit:
        word = words[index]
        if word.passage >= 0 or word.text in _HARD:
            break
        if word.text == ",":
            if not _continues(words, index, limit, lexicon):
                break
            relative = words[index + 1].low in lexicon.relatives
        elif not relative and index > begin and _ends_source(words, index, lexicon):
            break
        index += 1
    while index > begin and words[index - 1].text == ",":
        index -= 1
    return index


def _continues(words: Sequence[Word], comma: int, limit: int, lexicon: Lexicon) -> bool:
    """Return whether an apposition or a relative clause follows the comma, rather than a new clause."""
    if comma + 1 >= limit:
        return False
    following = words[comma + 1]
    if following.low in lexicon.relatives or following.low in lexicon.determiners:
        return True
    if following.passage >= 0 or following.low in lexicon.breaks or following.low in lexicon.adjuncts:
        return False
    if following.low in lexicon.pronouns or following.low in lexicon.participles or following.low.endswith("ing"):
        return False
    return following.text[0].isalnum() and following.low not in lexicon.cues and following.low not in lexicon.times


def _ends_source(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    word, before = words[index], words[index - 1]
    if word.low in lexicon.times or word.low in lexicon.verbs or word.low in lexicon.pronouns:
        return True
    if word.low in lexicon.breaks:
        # "Ana Ruiz and Tom Lee", but not "said Ana Ruiz and left".
        return not (index + 1 < len(words) and _is_name(words[index + 1], lexicon) and word.low in {"and", "und", "et", "y"})
    if word.low in lexicon.adjuncts:
        # "a professor at the university" is one phrase; "said Ana Ruiz at noon" is not.
        return not (before.text[0].islower() and before.low not in lexicon.determiners) or index == 1
    return word.low in lexicon.cues or word.low in lexicon.participles


def _addressee(words: Sequence[Word], cue: int, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the person spoken to behind a verb such as "told"."""
    begin = cue + 1
    if words[cue].low not in lexicon.addressing or begin >= end:
        return _NOBODY
    low = words[begin].low
    if low in lexicon.complementizers or not (_opens_source(words[begin], lexicon) or low in {"him", "us", "me", "them"}):
        return _NOBODY
    if low in {"him", "her", "us", "me", "them", "it", "you"}:
        following = words[begin + 1] if begin + 1 < end else None
        if low != "her" or following is None or not following.text[0].isalpha() or following.low in lexicon.complementizers:
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
    if word.low == "and":
        return False
    return (
        word.low in lexicon.times
        or word.low in lexicon.adjuncts
        or word.low in lexicon.breaks
        or word.low in lexicon.verbs
        or word.low in lexicon.pronouns
        or (word.low in lexicon.determiners and words[index - 1].low not in lexicon.inside)
        or word.low in lexicon.participles
    )


def match_before(words: Sequence[Word], begin: int, index: int, lexicon: Lexicon) -> Clause | None:
    """Return the nearest attribution between word *begin* and the quotation at word *index*.

    >>> from newsrecord.annotate.lexicon import load_lexicon
    >>> from newsrecord.annotate.sentences import read_words
    >>> words = read_words("On Monday, Ana Ruiz told the council that", [])
    >>> clause = match_before(words, 0, len(words), load_lexicon("en"))
    >>> words[clause.source[0]].text, words[clause.addressee[0] + 1].text, words[clause.end].text
    ('Ana', 'council', 'that')
    """
    floor = max(begin, index - _REACH)
    for at in range(index - 1, floor - 1, -1):
        word = words[at]
        if word.passage >= 0:
            continue
        finite = _is_cue(words, at, lexicon)
        if finite or word.low in lexicon.participles:
            clause = _clause_at(words, begin, at, index, lexicon, finite=finite)
            if clause is not None:
                return clause
        named = _match_according(words, at, index, lexicon)
        if named is not None:
            return named
    return None


def match_inside(words: Sequence[Word], begin: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Return the first attribution clause that follows a comma in a range without one before it: "…, she said, …"."""
    for at in range(max(begin, 1), end):
        if words[at - 1].text == "," and words[at].passage < 0:
            clause = match_after(words, at, end, lexicon)
            if clause is not None and clause.end <= end:
                return clause
    return None


def _clause_at(
    words: Sequence[Word], begin: int, cue: int, end: int, lexicon: Lexicon, *, finite: bool
) -> Clause | None:
    addressee = _addressee(words, cue, end, lexicon)
    stop = max(cue + 1, addressee[1])
    start, until = _source_backward(words, begin, cue, lexicon) if finite else _NOBODY
    if start == until:
        if finite:
            # "Am Montag sagte die Ministerin: …" has its subject behind the verb, and a colon behind that.
            until = _source_forward(words, cue + 1, end, lexicon) if cue + 1 < end else cue + 1
            behind = words[until] if until < end else None
            if cue + 1 < until and behind is not None and behind.text in {":", ","} and cue + 1 < end:
                return Clause((cue + 1, until), (cue, cue + 1), _NOBODY, cue, until)
        start, until = _leaning_subject(words, begin, cue, lexicon)
    if start == until and not finite and addressee == _NOBODY:
        return Clause(_NOBODY, (cue, cue + 1), addressee, cue, stop)
    return Clause((start, until), (cue, cue + 1), addressee, start if start < until else cue, stop)


def _source_backward(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the noun phrase that ends before the cue."""
    stop = _subject_end(words, begin, cue, lexicon)
    if stop == begin or words[stop - 1].passage >= 0:
        return _NOBODY
    last = words[stop - 1]
    if last.low in lexicon.pronouns:
        return stop - 1, stop
    comma = stop < cue and any(word.text == "," for word in words[stop:cue])
    start = _phrase_start(words, begin, stop, lexicon)
    if comma:
        # "Ana Ruiz, the head of the port, said": the phrase before the comma is an apposition to a name.
        opening = start
        while opening > begin and words[opening - 1].text not in _HARD and words[opening - 1].passage < 0:
            opening -= 1
            if words[opening].text == "," and opening > begin and cue - opening < _REACH:
                name = _phrase_start(words, begin, opening, lexicon)
                if name < opening and any(_is_name(word, lexicon) for word in words[name:opening]):
                    return name, stop
                break
            if cue - opening > _REACH:
                break
    if start == stop or not any(word.text[0].isalpha() for word in words[start:stop]):
        return _NOBODY
    return start, stop


def _phrase_start(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> int:
    """Return where the noun phrase that ends at *stop* begins."""
    start = stop
    floor = max(begin, stop - _REACH)
    while start > floor:
        word = words[start - 1]
        low = word.low
        if word.passage >= 0 or not (word.text[0].isalnum() or word.text[0] in "(.&'’"):
            break
        if low in lexicon.times or low in lexicon.verbs or low in lexicon.pronouns or low in lexicon.relatives:
            break
        if low in lexicon.breaks and not (
            low in {"and", "und", "et", "y"} and start > floor + 1 and start < stop and _is_name(words[start - 2], lexicon)
            and _is_name(words[start], lexicon)
        ):
            break
        if word.text == "." and not (start > floor + 1 and words[start - 2].low in lexicon.abbreviations):
            break
        if low in lexicon.complementizers or low in lexicon.cues or low in lexicon.participles:
            break
        if low in lexicon.adjuncts and low not in lexicon.inside:
            break
        start -= 1
        if low in lexicon.determiners and not (start > floor and words[start - 1].low in lexicon.inside):
            break
    while start < stop and (words[start].low in lexicon.inside or words[start].low in lexicon.auxiliaries):
        start += 1
    return start


def _leaning_subject(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject that a cue without one of its own leans on: that of the finite cue before it, or of the sentence."""
    for at in range(cue - 1, max(begin, cue - _REACH) - 1, -1):
        if words[at].passage < 0 and _is_cue(words, at, lexicon):
            found = _source_backward(words, begin, at, lexicon)
            if found[0] < found[1]:
                return found
    at = begin
    # An opening phrase up to its comma is passed over: "On Monday, …".
    if words[at].low in lexicon.adjuncts or words[at].low in lexicon.times:
        while at < cue and words[at].text != ",":
            at += 1
        at += 1
    if at >= cue or not _opens_source(words[at], lexicon):
        return _NOBODY
    if words[at].low in lexicon.pronouns:
        return at, at + 1
    stop = at
    while stop < cue and words[stop].passage < 0 and (
        _is_name(words[stop], lexicon) or words[stop].low in lexicon.determiners or words[stop].text == "."
        or (stop == at + 1 and words[at].low in lexicon.determiners)
    ):
        stop += 1
    return (at, stop) if stop < cue else _NOBODY

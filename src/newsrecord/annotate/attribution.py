"""Turn the words around a quotation into its source, its cue and whom it was said to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsrecord.annotate.lexicon import Lexicon
from newsrecord.annotate.sentences import Word

__all__ = ["Clause", "is_opening", "match_after", "match_before", "match_inside", "match_label"]

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

_AND: Final = frozenset({"and", "und", "et", "y", "&"})


def _is_cue(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a verb of saying stands at *index*, in the active voice."""
    word = words[index]
    if word.low not in lexicon.cues or not word.text[0].islower():
        return False
    before = index - 1
    while before >= 0 and index - before < 4 and _is_adverb(words[before], lexicon):
        before -= 1
    return before < 0 or words[before].low not in lexicon.passives or word.low == "quoted"


def _is_adverb(word: Word, lexicon: Lexicon) -> bool:
    return word.low in lexicon.auxiliaries or (word.text.islower() and word.low.endswith(lexicon.adverb_endings))


def _is_bare(words: Sequence[Word], start: int, stop: int, cue: int, lexicon: Lexicon) -> bool:
    """Return whether the words before a cue are too little for a subject: "his calls", "near-constant calls"."""
    if words[start].low in lexicon.pronouns or any(_is_name(word, lexicon) for word in words[start:stop]):
        return False
    if words[cue].low in lexicon.plural_cues and stop < cue and words[stop].low in lexicon.auxiliaries:
        return False
    plural = words[stop - 1].low.endswith("s") or words[stop - 1].low in {
        "people",
        "men",
        "women",
        "children",
        "police",
    }
    if words[cue].low in lexicon.plural_cues and lexicon.plural_cues:
        return not plural and words[start].low not in {"many", "some", "most", "others", "both", "several", "few"}
    if stop - start == 1:
        return not plural and words[start].low not in {"one", "another", "many", "some", "most", "others", "several"}
    return False


def _is_name(word: Word, lexicon: Lexicon) -> bool:
    return word.passage < 0 and word.text[0].isupper() and word.low not in lexicon.times


def match_after(words: Sequence[Word], index: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Return the attribution that begins at word *index*, right behind a quotation, and ends before *end*.

    >>> from newsrecord.annotate.lexicon import load_lexicon
    >>> from newsrecord.annotate.sentences import read_words
    >>> words = read_words("said Ana Ruiz of the Port Office.", [], load_lexicon("en"))
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
    if words[at].low in lexicon.framing:
        framed = _match_framed(words, at, end, lexicon)
        if framed is not None:
            return framed
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


def _match_framed(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Match a subject between auxiliary and cue: "hat die Ministerin gesagt", "a-t-il ajouté"."""
    begin = at + 1
    if begin >= end or not _opens_source(words[begin], lexicon):
        return None
    for cue in range(begin + 1, min(end, begin + 12)):
        if words[cue].passage >= 0 or words[cue].text in _HARD:
            break
        if _is_cue(words, cue, lexicon):
            until = min(cue, _source_forward(words, begin, cue, lexicon))
            return Clause((begin, until), (cue, cue + 1), _NOBODY, at, cue + 1)
    return None


def _opens_source(word: Word, lexicon: Lexicon) -> bool:
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
            if stop == at or _is_bare(words, at, stop, index, lexicon):
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
        _is_adverb(words[stop - 1], lexicon) or words[stop - 1].low in lexicon.times or words[stop - 1].text == ","
    ):
        stop -= 1
    return stop


def _source_forward(words: Sequence[Word], begin: int, end: int, lexicon: Lexicon) -> int:
    """Return the word behind the noun phrase that begins at *begin*."""
    if words[begin].low in lexicon.pronouns:
        return begin + 1
    limit = min(end, begin + _REACH)
    relative = apposed = False
    index = begin
    while index < limit:
        word = words[index]
        if word.passage >= 0 or word.text in _HARD:
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
    return index


def _continues(words: Sequence[Word], comma: int, limit: int, lexicon: Lexicon) -> bool:
    """Return whether an apposition or a relative clause follows the comma, rather than a new clause."""
    if comma + 1 >= limit:
        return False
    following = words[comma + 1]
    if following.low in lexicon.relatives:
        # "…, who added that …" says something new.
        return not any(_is_cue(words, index, lexicon) for index in range(comma + 2, min(comma + 4, limit)))
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
        joins = word.low in _AND and following is not None and following.text[0].isalpha()
        return not (
            joins
            and following is not None
            and (_is_name(following, lexicon) or (apposed and _is_noun(following, lexicon)))
        )
    if word.low in lexicon.adjuncts:
        if following is not None and _names_occasion(words, index + 1, limit, lexicon):
            return True
        # "a professor at the university" is one phrase; "said Ana Ruiz at noon" is not.
        return not apposed and (_is_name(before, lexicon) or before.low in lexicon.determiners)
    return word.low in lexicon.cues or word.low in lexicon.participles


def _names_occasion(words: Sequence[Word], index: int, limit: int, lexicon: Lexicon) -> bool:
    return any(
        words[at].low in lexicon.occasions or words[at].low in lexicon.times
        for at in range(index, min(index + 4, limit))
    )


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


def _addressee(words: Sequence[Word], cue: int, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the person spoken to behind a verb such as "told"."""
    begin = cue + 1
    if words[cue].low not in lexicon.addressing or begin >= end:
        return _NOBODY
    low = words[begin].low
    if low in lexicon.complementizers or not (
        _opens_source(words[begin], lexicon) or low in {"him", "us", "me", "them"}
    ):
        return _NOBODY
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
    >>> words = read_words("On Monday, Ana Ruiz told the council that", [], load_lexicon("en"))
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
    if clause.source == _NOBODY or clause.source[0] >= clause.cue[0]:
        return clause
    before = clause.start
    if before > begin and words[before - 1].low in lexicon.complementizers:
        before -= 1
    floor = max(begin, before - 6)
    for at in range(before - 1, floor - 1, -1):
        finite = words[at].passage < 0 and _is_cue(words, at, lexicon)
        if finite or words[at].low in lexicon.participles:
            outer = _clause_at(words, begin, at, before, lexicon, finite=finite)
            if outer is not None and outer.source != _NOBODY and outer.end == before:
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


def match_label(words: Sequence[Word], begin: int, spot: int, lexicon: Lexicon) -> Clause | None:
    """Return the name that labels a statement at the start of a paragraph: "Ruiz: The port 'will not close'".

    >>> from newsrecord.annotate.lexicon import load_lexicon
    >>> from newsrecord.annotate.sentences import read_words
    >>> match_label(read_words("Ana Ruiz: No.", [], load_lexicon("en")), 0, 4, load_lexicon("en")).source
    (0, 2)
    """
    stop = begin
    while stop < min(spot, begin + 5) and words[stop].passage < 0 and words[stop].text[0].isalnum():
        stop += 1
    if stop == begin or stop >= spot or words[stop].text != ":" or not _is_name(words[stop - 1], lexicon):
        return None
    return Clause((begin, stop), (stop, stop + 1), _NOBODY, begin, stop + 1)


def _clause_at(
    words: Sequence[Word], begin: int, cue: int, end: int, lexicon: Lexicon, *, finite: bool
) -> Clause | None:
    addressee = _addressee(words, cue, end, lexicon)
    stop = max(cue + 1, addressee[1])
    start, until = _source_backward(words, begin, cue, lexicon) if finite else _NOBODY
    if start < until and _is_bare(words, start, until, cue, lexicon):
        return None
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
            low in _AND
            and start > floor + 1
            and start < stop
            and _is_name(words[start - 2], lexicon)
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


def is_opening(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> bool:
    """Return whether the words up to *stop* are a phrase of time, place or manner rather than a statement."""
    return stop - begin < 4 or _past_opening(words, begin, stop, lexicon) > begin


def _past_opening(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> int:
    """Return the word behind the conjunction or the phrase that opens a sentence: "On Monday, …", "Asked about it, …"."""
    at = begin
    while at < cue and (words[at].low in _AND or words[at].low in {"but", "so", "aber", "mais", "pero"}):
        at += 1
    low = words[at].low
    opening = (
        low in lexicon.adjuncts
        or low in lexicon.times
        or low in lexicon.breaks
        or low in lexicon.cues
        or low in lexicon.auxiliaries
        or low in lexicon.participles
        or (len(low) > 5 and low.endswith(("ing", "ed", "ly")))
    )
    comma = next((i for i in range(at, min(cue, at + _REACH)) if words[i].text == ","), None)
    return (
        comma + 1
        if comma is not None and (opening or comma - at == 1 and not _is_name(words[comma - 1], lexicon))
        else at
    )


def _leaning_subject(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject that a cue without one of its own leans on: that of the finite cue before it, or of the sentence."""
    for at in range(cue - 1, max(begin, cue - _REACH) - 1, -1):
        if words[at].passage < 0 and _is_cue(words, at, lexicon):
            found = _source_backward(words, begin, at, lexicon)
            if found[0] < found[1]:
                return found
    at = _past_opening(words, begin, cue, lexicon)
    if at >= cue or not _opens_source(words[at], lexicon):
        return _NOBODY
    if words[at].low in lexicon.pronouns:
        return at, at + 1
    stop = at
    while (
        stop < cue
        and words[stop].passage < 0
        and (
            _is_name(words[stop], lexicon)
            or words[stop].low in lexicon.determiners
            or words[stop].text == "."
            or (stop == at + 1 and words[at].low in lexicon.determiners)
        )
    ):
        stop += 1
    return (at, stop) if stop < cue else _NOBODY

"""Find the subject of a verb that has none of its own: that of the verb it is joined to, or of the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.noun_phrases import find_phrase_before
from newsrecord.prose.sentences import Word
from newsrecord.prose.subjects import find_source_before
from newsrecord.prose.wordclasses import AND, NOBODY, REACH, is_cue, is_finite, is_manner, is_name, opens_source

__all__ = ["find_main_clause", "find_subject", "is_opening"]

_WITH: Final = "with"
_BESIDE: Final = 7
"""Words between "with" and its participle."""


def find_subject(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject of the verb at *cue*: the one before it, or the one it leans on.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> words = read_words("Ana Ruiz came by bus and is promising to stay", [], load_lexicon("en"))
    >>> find_subject(words, 0, 7, load_lexicon("en"))
    (0, 2)
    """
    before = words[cue - 1] if cue > begin else None
    if before is None:
        return _subject_behind(words, cue, lexicon) if words[cue].low in lexicon.participles else NOBODY
    leans = before.low in lexicon.infinitives or before.low in AND or before.low in lexicon.contrasts
    verb = cue
    if words[cue].low in lexicon.participles:
        # "is promising": the subject stands before the auxiliary.
        while verb > begin and (words[verb - 1].low in lexicon.fillers or is_manner(words[verb - 1], lexicon)):
            verb -= 1
        if verb > begin and words[verb - 1].low in lexicon.contracted:
            return verb - 1, verb
        leans = leans or verb == begin or words[verb - 1].low not in lexicon.passives
        if verb > begin and is_name(words[verb - 1], lexicon):
            # "with Ana Ruiz saying"
            return find_phrase_before(words, begin, verb, lexicon)
        beside = _beside(words, begin, verb, lexicon)
        if beside != NOBODY:
            return beside
        if cue - begin < 2:
            return _subject_behind(words, cue, lexicon)
        while verb > begin and (words[verb - 1].low in lexicon.passives or words[verb - 1].low in lexicon.fillers):
            verb -= 1
    if not leans:
        source = find_source_before(words, begin, verb, lexicon)
        if source != NOBODY:
            return source
    return find_leaning_subject(words, begin, cue, lexicon)


def _beside(words: Sequence[Word], begin: int, verb: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject that "with" gives to a participle: "with both sides claiming to have won"."""
    for index in range(verb - 1, max(begin, verb - _BESIDE) - 1, -1):
        word = words[index]
        if word.passage >= 0 or not word.text[0].isalnum() or word.low in lexicon.verbs or word.low in lexicon.pronouns:
            break
        if word.low == _WITH:
            return (index + 1, verb) if index + 1 < verb else NOBODY
    return NOBODY


def find_main_clause(words: Sequence[Word], cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return where the clause begins behind a participle that opens the sentence, and its verb; twice the end if none.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> words = read_words("Noting that it was shut, Ruiz had left", [], load_lexicon("en"))
    >>> find_main_clause(words, 0, load_lexicon("en"))
    (5, 7)
    """
    for index in range(cue + 1, min(len(words) - 1, cue + REACH)):
        if words[index].text == "." or not words[index].text:
            break
        closed = words[index].passage >= 0 and words[index].text.rstrip("\"'”’»“ ").endswith(",")
        if (words[index].text == "," or closed) and opens_source(words[index + 1], lexicon):
            for verb in range(index + 2, min(len(words), index + 12)):
                if words[verb].text == "," or words[verb].passage >= 0:
                    break
                if is_finite(words, verb, lexicon) or is_cue(words, verb, lexicon):
                    return index, verb
    return len(words), len(words)


def _subject_behind(words: Sequence[Word], cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject of the clause behind a participle that opens the sentence: "Noting that …, Ruiz left"."""
    comma, verb = find_main_clause(words, cue, lexicon)
    return find_source_before(words, comma + 1, verb, lexicon) if verb < len(words) else NOBODY


def find_leaning_subject(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject that a cue without its own leans on: that of a finite verb before it."""
    before = words[cue - 1].low
    joined = before in AND or before in lexicon.contrasts or before in lexicon.infinitives
    for at in range(cue - 1, max(begin, cue - REACH) - 1, -1):
        # "Ruiz smiled and said": a conjunction joins to the nearest verb, a participle leans on the verb of saying.
        if words[at].passage < 0 and (is_cue(words, at, lexicon) or (joined and is_finite(words, at, lexicon))):
            found = find_source_before(words, begin, _reporting(words, begin, at, lexicon), lexicon)
            if found[0] < found[1] and words[found[0]].low not in lexicon.relatives:
                return found
    at = _past_opening(words, begin, cue, lexicon)
    if at >= cue:
        return NOBODY
    if words[at].low in lexicon.pronouns:
        return at, at + 1
    for verb in range(at + 1, min(cue, at + REACH)):
        if is_finite(words, verb, lexicon):
            found = find_source_before(words, at, verb, lexicon)
            if found != NOBODY and words[found[0]].low in lexicon.relatives:
                continue
            if found != NOBODY:
                return found
            break
    return _names_from(words, at, cue, lexicon)


def _reporting(words: Sequence[Word], begin: int, verb: int, lexicon: Lexicon) -> int:
    """Return the cue that reports the clause of *verb*: in "She said it had rained and said …" it is she who speaks."""
    if is_cue(words, verb, lexicon):
        return verb
    for at in range(verb - 1, begin, -1):
        if words[at].passage >= 0 or words[at].text in {",", ";"}:
            break
        if is_cue(words, at, lexicon):
            return at
    return verb


def _names_from(words: Sequence[Word], at: int, cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the names and determiners that open the clause at *at*."""
    if not opens_source(words[at], lexicon):
        return NOBODY
    stop = at
    while (
        stop < cue
        and words[stop].passage < 0
        and (
            is_name(words[stop], lexicon)
            or words[stop].low in lexicon.determiners
            or words[stop].text == "."
            or (stop == at + 1 and words[at].low in lexicon.determiners)
        )
    ):
        stop += 1
    # 'The "Big Sale" begins on Friday': an article alone is nobody.
    named = stop == at or any(words[index].low not in lexicon.determiners for index in range(at, stop))
    return (at, stop) if stop < cue and named else NOBODY


def _past_opening(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> int:
    """Return the word behind the conjunction or phrase that opens a sentence: "On Monday, …", "Asked about it, …"."""
    at = begin
    while at < cue and (words[at].low in AND or words[at].low in {"but", "so"}):
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
    span = range(at, min(cue, at + REACH))
    comma = next((i for i in span if words[i].text == ","), None)
    # "On Monday he came": a pronoun ends the phrase as a comma does, unless a preposition governs it.
    pronouns = (i for i in span[1:] if words[i].low in lexicon.pronouns)
    pronoun = next((i for i in pronouns if words[i - 1].low not in lexicon.adjuncts), None)
    if opening and pronoun is not None and (comma is None or pronoun < comma):
        return pronoun
    return (
        comma + 1
        if comma is not None
        and (
            opening
            or (comma - at == 1 and not is_name(words[comma - 1], lexicon))
            or (comma - at <= 4 and words[comma - 1].low in lexicon.times)
        )
        else at
    )


def is_opening(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> bool:
    """Return whether the words up to *stop* are a phrase of time, place or manner rather than a statement."""
    return stop - begin < 4 or _past_opening(words, begin, stop, lexicon) > begin

"""Find the parts of an attribution: its cue, its subject, whom it speaks to."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsrecord.prose.nouns import HARD, NOBODY, Line, find_noun_end, is_adverb, is_common, is_name, opens_noun

__all__ = [
    "FRAME",
    "Saying",
    "find_addressee",
    "find_cue",
    "find_subject_behind",
    "leads_to_cue",
    "match_phrase",
    "may_be_verb",
    "skip_loose",
]

FRAME: Final = 12
"""Words between an auxiliary and its participle: "hat der Minister am Mittwoch im Landtag gesagt"."""

# Words of an aside between a verb and its subject.
_ASIDE: Final = 6


class Saying(NamedTuple):
    """An attribution as ranges of words; a range that is empty was not found."""

    source: tuple[int, int]
    cue: tuple[int, int]
    addressee: tuple[int, int]
    start: int
    """First word of the attribution."""
    end: int
    """The word behind it."""


def find_cue(line: Line, index: int, *, perfect: bool, introducing: bool = False) -> int:
    """Return the word behind the cue at *index*, *index* itself where none stands there.

    Args:
        line: the words.
        index: where to look.
        perfect: an auxiliary stands before, so that a participle is a cue too.
        introducing: a colon stands behind, so that verbs are cues that are none elsewhere.
    """
    word, low, lexicon = line.words[index], line.lows[index], line.lexicon
    if word.passage >= 0 or not word.text[0].isalpha():
        return index
    if low in lexicon.light:
        # "fa sapere", "se limitó a decir"
        for tail in range(index + 1, min(index + 4, len(line.lows))):
            if line.lows[tail] in lexicon.tails:
                return tail + 1
    if low not in lexicon.cues and not (introducing and low in lexicon.introducing):
        return index
    if low in lexicon.perfects and not perfect:
        return index
    if index:
        before = line.lows[index - 1]
        # "una denuncia", "de denuncia": a noun.  "fue anunciado": a passive.
        noun = before in lexicon.determiners or before in lexicon.inside
        if before in lexicon.passives or (noun and before not in lexicon.clitics):
            return index
    return index + 1 if word.text[0].islower() or index == 0 or line.words[index - 1].text in HARD else index


def leads_to_cue(line: Line, index: int) -> bool:
    """Return whether the word may stand before a cue: an auxiliary, a pronoun that is no source, an adverb."""
    low, lexicon = line.lows[index], line.lexicon
    return low in lexicon.clitics or low in lexicon.framing or low in lexicon.auxiliaries or is_adverb(line, index)


def skip_loose(line: Line, index: int, end: int) -> int:
    """Pass over what may stand between a cue and its subject: "sich", "am Montag", "ayer"."""
    lexicon = line.lexicon
    limit = min(end, index + 6)
    while index < limit and line.words[index].passage < 0:
        low = line.lows[index]
        following = line.lows[index + 1] if index + 1 < end else ""
        clitic = low in lexicon.clitics and not opens_noun(line, index)
        # "sieht es Geoff Yu": a pronoun for a thing before the subject.
        object_ = low in lexicon.clitics and low in lexicon.pronouns and index + 1 < end and opens_noun(line, index + 1)
        if low in lexicon.times or is_adverb(line, index) or clitic or object_:
            index += 1
        elif following in lexicon.times and (low in lexicon.adjuncts or low in lexicon.determiners):
            index += 2
        else:
            break
    return index


def find_subject_behind(line: Line, stop: int, end: int) -> int:
    """Return where the subject of the cue before *stop* begins, *end* where none follows.

    Words that build no sentence may stand between: "recordó emocionado el padre", "fordert daher auch die Ministerin".
    """
    begin = skip_loose(line, stop, end)
    if begin < end and opens_noun(line, begin):
        return begin
    if begin < end and line.words[begin].text == ",":
        return _past_aside(line, begin, end)
    at = begin
    while at < min(end, begin + 3) and is_common(line, at):
        at += 1
    at = skip_loose(line, at, end) if at > begin else at
    return at if begin < at < end and opens_noun(line, at) else end


def _past_aside(line: Line, comma: int, end: int) -> int:
    """Return where a subject begins behind an aside: "replicó, visiblemente molesta, la concejala"; *end* if none."""
    for at in range(comma + 1, min(end - 1, comma + _ASIDE)):
        if line.words[at].text == ",":
            return at + 1 if at > comma + 1 and opens_noun(line, at + 1) else end
        if not (is_common(line, at) or is_adverb(line, at)):
            break
    return end


def match_phrase(line: Line, at: int, end: int, *, trailing: bool) -> Saying | None:
    """Match "selon le préfet", "laut Polizei", "so Vogt"."""
    lexicon = line.lexicon
    if line.words[at].low not in lexicon.phrase_openers:
        return None
    phrases = lexicon.according | lexicon.trailing if trailing else lexicon.according
    best: Saying | None = None
    for phrase in phrases:
        stop = at + len(phrase)
        if (best is not None and stop <= best.cue[1]) or stop >= end:
            continue
        if tuple(word.low for word in line.words[at:stop]) != phrase:
            continue
        # "nella nota": an article is part of the last word of such a phrase.
        if opens_noun(line, stop) or (len(phrase) > 1 and is_common(line, stop)):
            until = find_noun_end(line, stop, end)
            best = Saying((stop, until), (at, stop), NOBODY, at, until)
    return best


def find_addressee(line: Line, index: int, end: int) -> tuple[int, int]:
    """Return the person or paper spoken to, named right behind the attribution: "a Radio Villamar", "dem Sender"."""
    lexicon = line.lexicon
    if index + 1 >= end:
        return NOBODY
    low, begin = line.lows[index], index + 1
    if line.heads[index] in lexicon.recipients or (low in lexicon.recipients and low in lexicon.determiners):
        begin = index
    elif low not in lexicon.recipients or not opens_noun(line, begin):
        return NOBODY
    stop = find_noun_end(line, begin, end)
    while stop > begin and any(line.words[i].text == "," for i in range(begin, stop)):
        stop -= 1
    return (begin, stop) if any(is_name(line, i) for i in range(begin, stop)) else NOBODY


def may_be_verb(line: Line, index: int) -> bool:
    """Return whether a word that the lexicon has not can be a verb."""
    return is_common(line, index) and len(line.lows[index]) >= 4 and line.lows[index].isalpha()

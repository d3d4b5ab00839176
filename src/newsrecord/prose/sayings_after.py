"""Turn the words behind a direct quotation into its attribution, by the lexicon of a language alone."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.nouns import DASHES, HARD, NOBODY, Line, find_noun_end, is_common, is_name, opens_noun
from newsrecord.prose.sayings import (
    FRAME,
    Saying,
    find_addressee,
    find_cue,
    find_subject_behind,
    leads_to_cue,
    match_phrase,
    skip_loose,
)

__all__ = ["match_saying_after"]

# Endings of German offices, which a genitive may follow.
_OFFICES: Final = ("er", "in", "chef", "rat", "amt", "anwalt")


def match_saying_after(line: Line, at: int, end: int, *, guess: bool = False) -> Saying | None:
    """Return the attribution that begins at word *at*, right behind a quotation, and ends before *end*.

    Args:
        line: the words.
        at: the word behind the quotation.
        end: the end of the sentence.
        guess: a lower-case word before a noun phrase is taken for a verb of saying that the lexicon has not.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> from newsrecord.prose.nouns import read_line
    >>> line = read_line(read_words("ha señalado la ministra hoy", [], load_lexicon("es")), load_lexicon("es"))
    >>> match_saying_after(line, 0, 5)[:2]
    ((2, 4), (1, 2))
    """
    while at < end and (line.words[at].text in DASHES or line.words[at].text == ","):
        at += 1
    if at >= end or line.words[at].passage >= 0:
        return None
    named = match_phrase(line, at, end, trailing=True)
    if named is not None:
        return named
    first = at
    while at + 1 < end and at - first < 2 and line.lows[at] in line.lexicon.preludes:
        at += 1
    led = at > first
    return (
        _match_inverted(line, at, end, guess=guess and not led)
        or _match_postposed(line, at, end)
        or _match_subject(line, at, end, led=led)
    )


def _match_inverted(line: Line, at: int, end: int, *, guess: bool) -> Saying | None:
    """Match the cue before its subject: "sagte Vogt", "a déclaré la ministre", "se preguntó un vecino", "añadió"."""
    lexicon = line.lexicon
    index, perfect = _pass_auxiliaries(line, at, end)
    if index >= end:
        return None
    stop = find_cue(line, index, perfect=perfect)
    if stop == index:
        framed = _match_framed(line, index, end) if perfect else None
        if framed is not None:
            return framed._replace(start=at)
        split = _match_split(line, at, end)
        if split is not None or not guess or not _looks_like_verb(line, index, end):
            return split
        stop = index + 1
    begin = find_subject_behind(line, stop, end)
    if begin < end:
        until = _cut_recipient(line, index, begin, find_noun_end(line, begin, end))
        addressee = find_addressee(line, until, end)
        impersonal = line.lows[index] in lexicon.impersonal and line.lows[begin] in lexicon.pronouns
        source = NOBODY if impersonal else (begin, until)
        return Saying(source, (index, stop), addressee, at, max(until, addressee[1]))
    addressee = find_addressee(line, stop, end)
    if addressee != NOBODY:
        # "disse à Lusa a vereadora", "a déclaré à l'AFP la maire": who was told may stand before who told it.
        begin = find_subject_behind(line, addressee[1], end)
        if begin < end:
            until = find_noun_end(line, begin, end)
            return Saying((begin, until), (index, stop), addressee, at, until)
    if lexicon.pro_drop:
        return Saying(NOBODY, (index, stop), addressee, at, max(stop, addressee[1]))
    return None


def _cut_recipient(line: Line, cue: int, begin: int, until: int) -> int:
    """Return where the name of one person ends before an article in the dative: "sagte Vogt der Zeitung"."""
    lexicon = line.lexicon
    if not lexicon.capital_nouns or line.lows[cue].endswith("n") or line.lows[begin] in lexicon.determiners:
        return until
    stop = begin
    while stop < until and is_name(line, stop):
        stop += 1
    # "Sprecherin der Polizei" is one phrase; a name is more than a word, or a word that is no office.
    office = line.lows[begin] in lexicon.titles or line.lows[begin].endswith(_OFFICES)
    recipient = begin < stop < until and line.lows[stop] in lexicon.recipients
    return stop if recipient and (stop - begin > 1 or not office) else until


def _pass_auxiliaries(line: Line, at: int, end: int) -> tuple[int, bool]:
    """Return the word behind what may stand before a cue, and whether an auxiliary is among it."""
    perfect = False
    for index in range(at, min(end, at + 6)):
        if find_cue(line, index, perfect=perfect) > index or not leads_to_cue(line, index):
            return index, perfect
        perfect = perfect or line.lows[index] in line.lexicon.framing
    return min(end, at + 6), perfect


def _match_split(line: Line, at: int, end: int) -> Saying | None:
    """Match a verb that is none of saying by itself: "gab der Kämmerer zu", "ist sich Vogt sicher"."""
    lexicon = line.lexicon
    if not lexicon.verb_ends or not line.words[at].text.islower() or at + 2 >= end:
        return None
    reflexive = line.lows[at + 1] == "sich"
    begin = at + 2 if reflexive else at + 1
    if opens_noun(line, at) or not opens_noun(line, begin):
        return None
    until = find_noun_end(line, begin, end)
    split = until < end and line.lows[until] in lexicon.verb_ends
    return Saying((begin, until), (at, at + 1), NOBODY, at, until) if reflexive or split else None


def _match_framed(line: Line, begin: int, end: int) -> Saying | None:
    """Match a subject between auxiliary and cue: "hat die Ministerin gesagt", "a-t-il ajouté"."""
    if not opens_noun(line, begin):
        return None
    until = find_noun_end(line, begin, end)
    for cue in range(until, min(end, until + FRAME)):
        if line.words[cue].passage >= 0 or line.words[cue].text in HARD or line.words[cue].text == ",":
            break
        stop = find_cue(line, cue, perfect=True)
        if stop > cue:
            return Saying((begin, until), (cue, stop), NOBODY, begin, stop)
    return None


def _looks_like_verb(line: Line, index: int, end: int) -> bool:
    """Return whether an unknown word before a noun phrase can be a verb of saying: "verriet die Schauspielerin"."""
    word, low, lexicon = line.words[index], line.lows[index], line.lexicon
    if not (low.isalpha() and word.text.islower()) or len(low) < 4 or index + 1 >= end:
        return False
    if not is_common(line, index) or leads_to_cue(line, index) or low in lexicon.titles or low in lexicon.verb_ends:
        return False
    begin = skip_loose(line, index + 1, end)
    if begin >= end or not opens_noun(line, begin):
        return False
    articled = line.lows[begin] in lexicon.determiners or line.heads[begin] in lexicon.determiners
    if articled or line.lows[begin] in lexicon.pronouns or line.lows[begin] in lexicon.titles:
        return True
    # Behind "neue" any German noun may follow; a name has two capitals or is the end of its clause.
    named = begin + 1 >= end or line.words[begin + 1].text[0].isupper() or not line.words[begin + 1].text[0].isalpha()
    return named if lexicon.capital_nouns else True


def _match_postposed(line: Line, at: int, end: int) -> Saying | None:
    """Match "dem Minister zufolge"."""
    if not line.lexicon.postposed or not opens_noun(line, at):
        return None
    until = find_noun_end(line, at, end)
    if until < end and line.lows[until] in line.lexicon.postposed:
        return Saying((at, until), (until, until + 1), NOBODY, at, until + 1)
    return None


def _match_subject(line: Line, at: int, end: int, *, led: bool) -> Saying | None:
    """Match the subject before its cue: "wie das Unternehmen am Montag mitteilte", "il a dit"."""
    if not opens_noun(line, at):
        return None
    until = find_noun_end(line, at, end)
    index, perfect = until, led
    # A clause that "wie" opens has its verb at the end.
    limit = min(end, until + (FRAME if led else 5))
    while index < limit and line.words[index].passage < 0 and line.words[index].text not in HARD:
        stop = find_cue(line, index, perfect=perfect)
        if stop > index:
            addressee = find_addressee(line, stop, end)
            return Saying((at, until), (index, stop), addressee, at, max(stop, addressee[1]))
        if not led and not leads_to_cue(line, index):
            return None
        perfect = perfect or line.lows[index] in line.lexicon.framing
        index += 1
    return None

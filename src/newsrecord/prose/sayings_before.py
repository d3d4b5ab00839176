"""Turn the words before a direct quotation into its attribution, by the lexicon of a language alone."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.nouns import HARD, NOBODY, REACH, Line, find_noun_end, is_name, opens_noun
from newsrecord.prose.sayings import (
    FRAME,
    Saying,
    find_addressee,
    find_cue,
    find_subject_behind,
    leads_to_cue,
    match_phrase,
    may_be_verb,
)

__all__ = ["match_saying_before", "match_speaker_label"]

# Letters of a name in marks.
_NAME: Final = 40
# Words between a verb without a subject and the quotation: "Y añadió en una entrevista: «…»".
_NEAR: Final = 8
# Words of an office and a name before a colon.
_LABEL: Final = 8


def match_saying_before(line: Line, begin: int, spot: int) -> Saying | None:
    """Return the nearest attribution between word *begin* and the quotation at word *spot*.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> from newsrecord.prose.nouns import read_line
    >>> line = read_line(read_words("Am Dienstag erklärte der Minister:", [], load_lexicon("de")), load_lexicon("de"))
    >>> match_saying_before(line, 0, 6)[:2]
    ((3, 5), (2, 3))
    """
    colon = line.words[spot - 1].text == ":" if spot else False
    for at in range(spot - 1, max(begin, spot - REACH) - 1, -1):
        if line.words[at].passage >= 0:
            # "confie au « Courrier » :": a name in marks.
            if at + 1 < spot and len(line.words[at].text) <= _NAME:
                continue
            break
        stop = find_cue(line, at, perfect=_has_frame(line, begin, at), introducing=colon)
        if stop > at:
            found = _clause_at(line, begin, at, min(stop, spot), spot, colon=colon)
            weak = line.lows[at] not in line.lexicon.cues
            if found is not None and not (weak and not _is_person(line, found.source)):
                # "está convencida:" introduces a quotation, but "está" says nothing.
                return found._replace(cue=NOBODY) if weak and line.lows[at] in line.lexicon.verbs else found
        # "…, so Vogt:"
        trailing = colon and at > begin and line.words[at - 1].text == ","
        named = match_phrase(line, at, spot, trailing=trailing)
        if named is not None and (at == begin or not line.words[at].text[0].isupper()):
            return named
        if line.lows[at] in line.lexicon.postposed:
            start = _subject_start(line, begin, at)
            if start < at:
                return Saying((start, at), (at, at + 1), NOBODY, start, at + 1)
    found = _match_view(line, begin, spot)
    if found is None and colon and line.lexicon.cues:
        found = _match_last_verb(line, begin, spot) or _match_topic(line, begin, spot)
    return found


def _match_last_verb(line: Line, begin: int, spot: int) -> Saying | None:
    """Match a verb that the lexicon has not, right before a colon: "l'entraîneur a éludé :", "Nérac temporise :"."""
    cue = spot - 2
    if cue <= begin or not may_be_verb(line, cue):
        return None
    edge = cue
    while edge > begin and leads_to_cue(line, edge - 1) and not _is_source_pronoun(line, edge - 1):
        edge -= 1
    framed = any(line.lows[index] in line.lexicon.framing for index in range(edge, cue))
    source = _subject(line, begin, edge)
    if source == NOBODY or not (framed or is_name(line, source[1] - 1) or source[1] < edge):
        return None
    return Saying(source, (cue, cue + 1), NOBODY, source[0], cue + 1)


def _match_topic(line: Line, begin: int, spot: int) -> Saying | None:
    """Match somebody whom a sentence that ends in a colon is about, with whatever verb.

    "Elisa Rei respinge le critiche:", "Ruiz no tiene dudas:"
    """
    while begin < spot and (line.lows[begin] in line.lexicon.times or line.lows[begin] in line.lexicon.joins):
        begin += 1
    if begin >= spot or spot - begin > REACH or not opens_noun(line, begin) or _opens_about_subject(line, begin, spot):
        return None
    until = find_noun_end(line, begin, spot)
    if until >= spot - 1 or not _is_person(line, (begin, until)):
        return None
    cue = until + 1 if line.words[until].text == "," else until
    while cue < spot - 1 and leads_to_cue(line, cue) and not _is_source_pronoun(line, cue):
        cue += 1
    # "Ruiz, cansada, …": what a comma closes is no verb.
    verb = may_be_verb(line, cue) and line.words[cue + 1].text != "," and (cue > until or is_name(line, until - 1))
    return Saying((begin, until), (cue, cue + 1) if verb else NOBODY, NOBODY, begin, spot - 1)


def _match_view(line: Line, begin: int, spot: int) -> Saying | None:
    """Match "Pour la maire, « … »": who holds a view, at the head of the sentence and right before the quotation."""
    if begin + 1 >= spot or line.lows[begin] not in line.lexicon.views or not opens_noun(line, begin + 1):
        return None
    until = find_noun_end(line, begin + 1, spot)
    if until >= spot or line.words[until].text != ",":
        return None
    source = (begin + 1, until)
    # "Para a economista Ana Ruiz, o plano é "…"": more than a purpose where somebody is named.
    names = sum(is_name(line, index) for index in range(*source))
    whole = until == spot - 1 or (
        names > 1 and any(line.lows[index] in line.lexicon.titles for index in range(*source))
    )
    return Saying(source, NOBODY, NOBODY, begin, until) if whole else None


def _has_frame(line: Line, begin: int, cue: int) -> bool:
    """Return whether an auxiliary that the participle at *cue* goes with stands before it."""
    if line.lows[cue] not in line.lexicon.perfects and line.lows[cue] not in line.lexicon.light:
        return False
    for at in range(cue - 1, max(begin, cue - FRAME) - 1, -1):
        if line.words[at].passage >= 0 or line.words[at].text in HARD:
            return False
        if line.lows[at] in line.lexicon.framing:
            return True
        # Only German puts half a sentence between the two.
        if not line.lexicon.capital_nouns and not leads_to_cue(line, at) and line.words[at].text != ",":
            return False
    return False


def _clause_at(line: Line, begin: int, cue: int, stop: int, spot: int, *, colon: bool) -> Saying | None:
    """Return the attribution whose cue is known, its subject before or behind."""
    lexicon = line.lexicon
    edge = cue
    if line.lows[cue] in lexicon.perfects:
        edge = next(
            (i for i in range(cue - 1, max(begin, cue - FRAME) - 1, -1) if line.lows[i] in lexicon.framing), cue
        )
        if edge + 1 < cue and opens_noun(line, edge + 1):
            until = find_noun_end(line, edge + 1, cue)
            return Saying((edge + 1, until), (cue, stop), NOBODY, edge, stop)
    while edge > begin and leads_to_cue(line, edge - 1) and not _is_source_pronoun(line, edge - 1):
        edge -= 1
    source = _subject(line, begin, edge)
    if source != NOBODY:
        addressee = find_addressee(line, stop, spot)
        return Saying(source, (cue, stop), addressee, source[0], max(stop, addressee[1]))
    after = find_subject_behind(line, stop, spot)
    if after < spot:
        until = find_noun_end(line, after, spot)
        addressee = find_addressee(line, until, spot)
        if line.lows[cue] in lexicon.impersonal and line.lows[after] in lexicon.pronouns:
            return Saying(_place_of_words(line, begin, cue), (cue, stop), NOBODY, cue, until)
        return Saying((after, until), (cue, stop), addressee, cue, max(until, addressee[1]))
    linked = colon or line.lows[spot - 1] in lexicon.complementizers
    near = linked and spot - stop <= _NEAR
    return Saying(NOBODY, (cue, stop), NOBODY, cue, stop) if lexicon.pro_drop and near else None


def _place_of_words(line: Line, begin: int, cue: int) -> tuple[int, int]:
    """Return what the words stand in: "In dem Brief heißt es"."""
    at = begin + 1
    prepositions = {phrase[-1] for phrase in line.lexicon.according if phrase[0] in line.lexicon.impersonal}
    if at < cue and line.lows[begin] in prepositions and opens_noun(line, at):
        return at, find_noun_end(line, at, cue)
    return NOBODY


def _is_person(line: Line, source: tuple[int, int]) -> bool:
    """Return whether a phrase names a person for certain: by a title, a pronoun or a name."""
    lexicon = line.lexicon
    inner = range(*source)
    if any(line.lows[i] in lexicon.titles or _is_source_pronoun(line, i) for i in inner):
        return True
    names = [i for i in inner if is_name(line, i) and line.lows[i] not in lexicon.determiners]
    return len(names) > lexicon.capital_nouns


def _is_source_pronoun(line: Line, index: int) -> bool:
    return line.lows[index] in line.lexicon.pronouns and line.lows[index] not in line.lexicon.clitics


def _subject_start(line: Line, begin: int, edge: int) -> int:
    """Return where the subject that ends right before *edge* begins, *edge* where there is none."""
    source = _subject(line, begin, edge)
    return source[0] if source != NOBODY and source[1] == edge else edge


def _subject(line: Line, begin: int, edge: int) -> tuple[int, int]:
    """Return the noun phrase between *begin* and *edge* that the verb behind it belongs to."""
    lexicon = line.lexicon
    begin = max(begin, edge - REACH)
    starts = [begin, *(i + 1 for i in range(begin, edge) if _parts(line, i))]
    for first in starts:
        start = first
        if start > 0 and line.words[start - 1].text == "-" and line.words[start - 1].end == line.words[start].start:
            # "die „D-Day“-Formulierung betont": the second half of a word.
            continue
        while start < edge and (line.lows[start] in lexicon.times or line.lows[start] in lexicon.joins):
            start += 1
        if start >= edge or not opens_noun(line, start) or (start == begin and _opens_about_subject(line, start, edge)):
            continue
        until = find_noun_end(line, start, edge)
        if until == edge or (line.words[until].text == "," and until + 1 == edge):
            return start, until
        # "Vogt, die seit Mai im Amt ist, sagte", "Los sindicatos, por su parte, advierten"
        if line.words[until].text == "," and line.words[edge - 1].text == ",":
            return start, until
    return NOBODY


def _parts(line: Line, index: int) -> bool:
    """Return whether a subject may begin behind the word at *index*."""
    word, low, lexicon = line.words[index], line.lows[index], line.lexicon
    return word.passage < 0 and (
        word.text == "," or word.text in HARD or low in lexicon.complementizers or low in lexicon.breaks
    )


def _opens_about_subject(line: Line, start: int, edge: int) -> bool:
    """Return whether the sentence opens with a participle about its subject: "Contacté, le groupe …"."""
    low, lexicon = line.lows[start], line.lexicon
    if not lexicon.opening_endings or not low.endswith(lexicon.opening_endings) or start + 1 >= edge:
        return False
    after = line.words[start + 1]
    return after.text == "," or line.lows[start + 1] in lexicon.adjuncts or line.lows[start + 1] in lexicon.inside


def match_speaker_label(line: Line, begin: int, spot: int) -> Saying | None:
    """Return the name that labels a statement at the start of a paragraph: "Ana Ruiz: «No»"."""
    stop = begin
    while (
        stop < min(spot, begin + _LABEL) and line.words[stop].text[0].isalpha() and line.words[stop].text[0].isupper()
    ):
        stop += 1
    single = stop - begin == 1 and line.lexicon.capital_nouns
    if stop == begin or single or stop != spot - 1 or line.words[stop].text != ":" or not is_name(line, stop - 1):
        return None
    if line.lows[begin] in line.lexicon.determiners or not opens_noun(line, begin):
        return None
    return Saying((begin, stop), NOBODY, NOBODY, begin, stop + 1)

"""Turn the words around a direct quotation into its source, cue and addressee, by the lexicon of a language alone."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsrecord.prose.nouns import (
    DASHES,
    HARD,
    NOBODY,
    REACH,
    Line,
    find_noun_end,
    is_adverb,
    is_common,
    is_name,
    opens_noun,
)

__all__ = ["Saying", "find_cue", "match_saying_after", "match_saying_before", "match_speaker_label"]

# Words between an auxiliary and its participle: "hat der Minister am Mittwoch im Landtag gesagt".
_FRAME: Final = 12


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
    named = _match_phrase(line, at, end, trailing=True)
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


def _match_phrase(line: Line, at: int, end: int, *, trailing: bool) -> Saying | None:
    """Match "selon le préfet", "laut Polizei", "so Vogt"."""
    lexicon = line.lexicon
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


def _match_inverted(line: Line, at: int, end: int, *, guess: bool) -> Saying | None:
    """Match the cue before its subject: "sagte Vogt", "a déclaré la ministre", "se preguntó un vecino", "añadió"."""
    lexicon = line.lexicon
    index, perfect = at, False
    while index < end and index - at < 6 and find_cue(line, index, perfect=perfect) == index and _leads(line, index):
        perfect = perfect or line.lows[index] in lexicon.framing
        index += 1
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
    begin = _find_subject_behind(line, stop, end)
    if begin < end:
        until = find_noun_end(line, begin, end)
        addressee = _find_addressee(line, until, end)
        impersonal = line.lows[index] in lexicon.impersonal and line.lows[begin] in lexicon.pronouns
        source = NOBODY if impersonal else (begin, until)
        return Saying(source, (index, stop), addressee, at, max(until, addressee[1]))
    if lexicon.pro_drop:
        addressee = _find_addressee(line, stop, end)
        return Saying(NOBODY, (index, stop), addressee, at, max(stop, addressee[1]))
    return None


def _leads(line: Line, index: int) -> bool:
    """Return whether the word may stand before a cue: an auxiliary, a pronoun that is no source, an adverb."""
    low, lexicon = line.lows[index], line.lexicon
    return low in lexicon.clitics or low in lexicon.framing or low in lexicon.auxiliaries or is_adverb(line, index)


def _skip_loose(line: Line, index: int, end: int) -> int:
    """Pass over what may stand between a cue and its subject: "sich", "am Montag", "ayer"."""
    lexicon = line.lexicon
    limit = min(end, index + 6)
    while index < limit and line.words[index].passage < 0:
        low = line.lows[index]
        following = line.lows[index + 1] if index + 1 < end else ""
        if low in lexicon.times or is_adverb(line, index) or (low in lexicon.clitics and not opens_noun(line, index)):
            index += 1
        elif following in lexicon.times and (low in lexicon.adjuncts or low in lexicon.determiners):
            index += 2
        else:
            break
    return index


def _find_subject_behind(line: Line, stop: int, end: int) -> int:
    """Return where the subject of the cue before *stop* begins, *end* where none follows.

    Words that build no sentence may stand between: "recordó emocionado el padre", "fordert daher auch die Ministerin".
    """
    begin = _skip_loose(line, stop, end)
    if begin < end and opens_noun(line, begin):
        return begin
    at = begin
    while at < min(end, begin + 3) and is_common(line, at):
        at += 1
    at = _skip_loose(line, at, end) if at > begin else at
    return at if begin < at < end and opens_noun(line, at) else end


def _match_split(line: Line, at: int, end: int) -> Saying | None:
    """Match a verb that is none of saying by itself: "gab der Kämmerer zu", "ist sich Vogt sicher"."""
    lexicon = line.lexicon
    if not lexicon.particles or not line.words[at].text.islower() or at + 2 >= end:
        return None
    reflexive = line.lows[at + 1] == "sich"
    begin = at + 2 if reflexive else at + 1
    if opens_noun(line, at) or not opens_noun(line, begin):
        return None
    until = find_noun_end(line, begin, end)
    split = until < end and line.lows[until] in lexicon.particles
    return Saying((begin, until), (at, at + 1), NOBODY, at, until) if reflexive or split else None


def _match_framed(line: Line, begin: int, end: int) -> Saying | None:
    """Match a subject between auxiliary and cue: "hat die Ministerin gesagt", "a-t-il ajouté"."""
    if not opens_noun(line, begin):
        return None
    until = find_noun_end(line, begin, end)
    for cue in range(until, min(end, until + _FRAME)):
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
    if not is_common(line, index) or _leads(line, index) or low in lexicon.titles or low in lexicon.particles:
        return False
    begin = index + 1
    if line.lows[begin] in lexicon.clitics and not opens_noun(line, begin):
        begin += 1
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
    limit = min(end, until + (_FRAME if led else 5))
    while index < limit and line.words[index].passage < 0 and line.words[index].text not in HARD:
        stop = find_cue(line, index, perfect=perfect)
        if stop > index:
            addressee = _find_addressee(line, stop, end)
            return Saying((at, until), (index, stop), addressee, at, max(stop, addressee[1]))
        if not led and not _leads(line, index):
            return None
        perfect = perfect or line.lows[index] in line.lexicon.framing
        index += 1
    return None


def _find_addressee(line: Line, index: int, end: int) -> tuple[int, int]:
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
            break
        stop = find_cue(line, at, perfect=_has_frame(line, begin, at), introducing=colon)
        if stop > at:
            found = _clause_at(line, begin, at, min(stop, spot), spot, colon=colon)
            weak = line.lows[at] not in line.lexicon.cues
            if found is not None and not (weak and not _is_person(line, found.source)):
                # "está convencida:" introduces a quotation, but "está" says nothing.
                return found._replace(cue=NOBODY) if weak and line.lows[at] in line.lexicon.verbs else found
        named = _match_phrase(line, at, spot, trailing=False)
        if named is not None and (at == begin or not line.words[at].text[0].isupper()):
            return named
        if line.lows[at] in line.lexicon.postposed:
            start = _subject_start(line, begin, at)
            if start < at:
                return Saying((start, at), (at, at + 1), NOBODY, start, at + 1)
    return _match_view(line, begin, spot) or (
        _match_unknown(line, begin, spot) if colon and line.lexicon.cues else None
    )


def _match_unknown(line: Line, begin: int, spot: int) -> Saying | None:
    """Match a verb that the lexicon has not, right before a colon: "l'entraîneur a éludé :", "Nérac temporise :"."""
    cue = spot - 2
    if cue <= begin or not is_common(line, cue) or not line.lows[cue].isalpha() or len(line.lows[cue]) < 4:
        return None
    edge = cue
    while edge > begin and _leads(line, edge - 1) and not _is_source_pronoun(line, edge - 1):
        edge -= 1
    framed = any(line.lows[index] in line.lexicon.framing for index in range(edge, cue))
    source = _subject(line, begin, edge)
    if source == NOBODY or not (framed or is_name(line, source[1] - 1) or source[1] < edge):
        return None
    return Saying(source, (cue, cue + 1), NOBODY, source[0], cue + 1)


def _match_view(line: Line, begin: int, spot: int) -> Saying | None:
    """Match "Pour la maire, « … »": who holds a view, at the head of the sentence and right before the quotation."""
    if begin + 1 >= spot or line.lows[begin] not in line.lexicon.views or not opens_noun(line, begin + 1):
        return None
    until = find_noun_end(line, begin + 1, spot)
    if until == spot - 1 and line.words[until].text == ",":
        return Saying((begin + 1, until), NOBODY, NOBODY, begin, until)
    return None


def _has_frame(line: Line, begin: int, cue: int) -> bool:
    """Return whether an auxiliary that the participle at *cue* goes with stands before it."""
    if line.lows[cue] not in line.lexicon.perfects and line.lows[cue] not in line.lexicon.light:
        return False
    for at in range(cue - 1, max(begin, cue - _FRAME) - 1, -1):
        if line.words[at].passage >= 0 or line.words[at].text in HARD:
            return False
        if line.lows[at] in line.lexicon.framing:
            return True
        # Only German puts half a sentence between the two.
        if not line.lexicon.capital_nouns and not _leads(line, at) and line.words[at].text != ",":
            return False
    return False


def _clause_at(line: Line, begin: int, cue: int, stop: int, spot: int, *, colon: bool) -> Saying | None:
    """Return the attribution whose cue is known, its subject before or behind."""
    lexicon = line.lexicon
    edge = cue
    if line.lows[cue] in lexicon.perfects:
        edge = next(
            (i for i in range(cue - 1, max(begin, cue - _FRAME) - 1, -1) if line.lows[i] in lexicon.framing), cue
        )
        if edge + 1 < cue and opens_noun(line, edge + 1):
            until = find_noun_end(line, edge + 1, cue)
            return Saying((edge + 1, until), (cue, stop), NOBODY, edge, stop)
    while edge > begin and _leads(line, edge - 1) and not _is_source_pronoun(line, edge - 1):
        edge -= 1
    source = _subject(line, begin, edge)
    if source != NOBODY:
        addressee = _find_addressee(line, stop, spot)
        return Saying(source, (cue, stop), addressee, source[0], max(stop, addressee[1]))
    after = _find_subject_behind(line, stop, spot)
    if after < spot:
        until = find_noun_end(line, after, spot)
        addressee = _find_addressee(line, until, spot)
        if line.lows[cue] in lexicon.impersonal and line.lows[after] in lexicon.pronouns:
            return Saying(_place_of_words(line, begin, cue), (cue, stop), NOBODY, cue, until)
        return Saying((after, until), (cue, stop), addressee, cue, max(until, addressee[1]))
    linked = colon or line.lows[spot - 1] in lexicon.complementizers
    return Saying(NOBODY, (cue, stop), NOBODY, cue, stop) if lexicon.pro_drop and linked else None


def _place_of_words(line: Line, begin: int, cue: int) -> tuple[int, int]:
    """Return what the words stand in: "In dem Brief heißt es"."""
    at = begin + 1
    if at < cue and line.lows[begin] in line.lexicon.adjuncts and opens_noun(line, at):
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
    while stop < min(spot, begin + 5) and line.words[stop].text[0].isalpha() and line.words[stop].text[0].isupper():
        stop += 1
    single = stop - begin == 1 and line.lexicon.capital_nouns
    if stop == begin or single or stop != spot - 1 or line.words[stop].text != ":" or not is_name(line, stop - 1):
        return None
    if line.lows[begin] in line.lexicon.determiners or not opens_noun(line, begin):
        return None
    return Saying((begin, stop), NOBODY, NOBODY, begin, stop + 1)

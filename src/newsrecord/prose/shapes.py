"""Turn the words around a quotation into its attribution by their shape: where verbs, names and stops stand."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.nouns import DASHES, HARD, NOBODY, Line
from newsrecord.prose.sayings import Saying
from newsrecord.prose.shape_lexicon import ShapeLexicon

__all__ = ["match_front_source", "match_shape_after", "match_shape_before"]

_STOPS: Final = HARD | frozenset("।。؟۔")
_PARTICLES: Final = frozenset("de van von af den der ten ter bin binti".split())
"""Words without a capital inside names, in languages where they are no prepositions."""
_REACH: Final = 24
"""Words of an attribution."""
_REFLEXIVES: Final = frozenset("se się si sig seg zich ся je su du zuen".split())
"""Pronouns and auxiliaries between a verb and its subject: "zlobí se", "rekao je"."""
_AUXILIARIES: Final = frozenset("het har hat ha je jest are on".split())
"""Auxiliaries in front of a subject: "het minister Anna Nel gesê"."""
_VERB: Final = 6
"""Words between a quotation and a verb of saying with its subject before it."""
_PHRASE: Final = 8
"""Words of a source behind a verb that no list has, with the verb."""
_SHORT: Final = 3
"""Letters of auxiliaries, pronouns and prepositions in most languages, at most."""
_NAME: Final = 4
"""Words of a name that stands as an apposition."""
_QUOTING: Final = "と"
_STATEMENT: Final = 9
"""Characters of Japanese that say something."""
_LEAST: Final = 2
"""Words of a name that an unknown verb is believed beside."""


def match_shape_after(line: Line, at: int, end: int, *, sure: bool = False) -> Saying | None:
    """Return the attribution that begins at word *at*, right behind a quotation, and ends before *end*.

    Args:
        line: the words.
        at: the word behind the quotation.
        end: the end of the sentence.
        sure: only a verb of saying that the lexicon has is believed.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> from newsrecord.prose.nouns import read_line
    >>> line = read_line(read_words("säger ministern Eva Berg i dag.", [], load_lexicon("sv")), load_lexicon("sv"))
    >>> match_shape_after(line, 0, 7)[:2]
    ((1, 4), (0, 1))
    """
    while at < end and (line.words[at].text in DASHES or line.words[at].text == ","):
        at += 1
    end = _clause_end(line, at, min(end, at + _REACH))
    if at >= end:
        return None
    lexicon = _lexicon(line)
    cue = next((index for index in range(at, min(end, at + _VERB * 2)) if _is_saying(line, index)), None)
    if cue is None:
        return _match_quoting(line, at, end) or (None if sure else _match_any(line, at, end))
    stop = cue + 1
    if not (cue - at == 1 and _is_pronoun(line, at)) and (cue == at or _is_small(line, at, cue)):
        begin = _past_reflexive(line, stop, end)
        until = _source_end(line, begin, end)
        return Saying((begin, until) if until > begin else NOBODY, (cue, stop), NOBODY, at, max(stop, until))
    while at < cue and lexicon is not None and line.lows[at] in lexicon.markers:
        at += 1
    if any(line.words[index].text == "," for index in range(at, cue)) and cue - at > _VERB:
        return None
    at += cue - at > 1 and line.lows[at] in _AUXILIARIES
    until = at + 1 if _is_pronoun(line, at) else max(at + 1, _bare_end(line, at, cue))
    return Saying((at, until), (cue, stop), NOBODY, at, stop)


def match_shape_before(line: Line, begin: int, spot: int) -> Saying | None:
    """Return the attribution between word *begin* and the quotation at word *spot*.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> from newsrecord.prose.nouns import read_line
    >>> line = read_line(read_words("Starosta Jan Malý včera řekl:", [], load_lexicon("cs")), load_lexicon("cs"))
    >>> match_shape_before(line, 0, 6)[:2]
    ((0, 3), (4, 5))
    """
    words = line.words
    if spot == begin:
        return None
    begin = _sentence_start(line, begin, spot)
    named = _match_phrase(line, begin, spot)
    if named is not None:
        return named
    for cue in range(spot - 1, begin - 1, -1):
        if words[cue].passage >= 0 or words[cue].text in _STOPS - {":"}:
            return None
        if _is_saying(line, cue):
            return _around(line, begin, cue, spot)
    return _match_colon(line, begin, spot) if words[spot - 1].text == ":" else None


def match_front_source(line: Line, begin: int, spot: int) -> tuple[int, int]:
    """Return the source before a quotation whose verb stands behind it: "Kemal Aydın, "…" dedi"."""
    start = _sentence_start(line, begin, spot)
    while start < spot and not _is_word(line, start):
        start += 1
    stop = _bare_end(line, start, spot)
    comma = next((index for index in range(start, stop) if line.words[index].text == ","), stop)
    return (start, comma) if start < comma and comma - start <= _PHRASE else NOBODY


def _sentence_start(line: Line, begin: int, spot: int) -> int:
    floor = max(begin, spot - _REACH)
    return next((i + 1 for i in range(spot - 1, floor - 1, -1) if line.words[i].text in _STOPS - {":"}), floor)


def _lexicon(line: Line) -> ShapeLexicon | None:
    return line.lexicon if isinstance(line.lexicon, ShapeLexicon) else None


def _is_saying(line: Line, index: int) -> bool:
    lexicon = _lexicon(line)
    word = line.words[index]
    return lexicon is not None and word.passage < 0 and not word.text[0].isupper() and word.low in lexicon.sayings


def _is_capital(line: Line, index: int) -> bool:
    word = line.words[index]
    return word.passage < 0 and word.text[0].isupper()


def _is_word(line: Line, index: int) -> bool:
    word = line.words[index]
    return word.passage < 0 and word.text[0].isalnum()


def _is_small(line: Line, start: int, stop: int) -> bool:
    """Return whether only auxiliaries, pronouns or markers stand between two words: "a declarat", "diye konuştu"."""
    lexicon = _lexicon(line)
    return lexicon is not None and all(_is_idle(line, index, lexicon) for index in range(start, stop))


def _is_idle(line: Line, index: int, lexicon: ShapeLexicon) -> bool:
    """Return whether a word between a source or a quotation and the verb says nothing by itself."""
    word = line.words[index]
    return word.low in lexicon.markers or (len(word.text) <= _SHORT and word.text.islower())


def _clause_end(line: Line, at: int, end: int) -> int:
    """Return where an attribution ends at the latest: at a stop, a dash or another quotation."""
    for index in range(at, end):
        word = line.words[index]
        if word.passage >= 0 or word.text in _STOPS:
            return index
    return end


def _past_reflexive(line: Line, index: int, end: int) -> int:
    return index + 1 if index + 1 < end and line.lows[index] in _REFLEXIVES else index


def _is_pronoun(line: Line, index: int) -> bool:
    return line.lows[index] in line.lexicon.pronouns


def _source_end(line: Line, begin: int, end: int) -> int:
    """Return the word behind the source that begins at *begin*: up to its name, and a name behind a comma."""
    stop, index = begin, begin
    named = False
    if begin < end and _is_pronoun(line, begin):
        return begin + 1
    while index < end and (_is_word(line, index) or line.words[index].text[0] == "("):
        bracket = line.words[index].text[0] == "("
        small = len(line.words[index].text) <= _SHORT and line.words[index].text.islower() and index > begin
        follows = index + 1 < end and _is_capital(line, index + 1)
        # "een woordvoerder van de politie", "Jan van Dam"; "ministern i ett mejl" ends before its preposition.
        chain = index + 1 < end and _is_particle(line, index + 1)
        if small and not (_is_particle(line, index) and (follows or chain or not named)):
            break
        if named and not (_is_capital(line, index) or bracket or small or follows):
            break
        named = named or _is_capital(line, index)
        index += 1
        stop = index
    return _past_apposed(line, begin, stop, end)


def _is_particle(line: Line, index: int) -> bool:
    return line.lows[index] in _PARTICLES


def _past_apposed(line: Line, begin: int, stop: int, end: int) -> int:
    """Return the end of a source with the name that a comma parts from its office: "ministrul, Andrei Pop"."""
    if stop == begin or stop >= end or line.words[stop].text != ",":
        return stop
    name = stop + 1
    if name + 1 < end and line.words[name].text.isdigit() and line.words[name + 1].text == ",":
        # "Olle Berg, 67, pensionär i Strandby"
        return next((i for i in range(name + 2, end) if line.words[i].text == ","), end)
    while name < min(end, stop + 1 + _NAME) and _is_capital(line, name):
        name += 1
    whole = name >= end or line.words[name].text == ","
    return name if name - stop - 1 >= _LEAST and whole else stop


def _bare_end(line: Line, begin: int, stop: int) -> int:
    """Return the end of a source before its verb: commas, auxiliaries and markers are no part of it."""
    lexicon = _lexicon(line)
    while stop > begin + 1 and lexicon is not None:
        noun = _is_word(line, stop - 1) or line.words[stop - 1].text[0] in "(（"
        if noun and not _is_idle(line, stop - 1, lexicon):
            # "Starosta Jan Malý včera řekl": an adverb behind the name.
            adverb = stop - 3 > begin and line.words[stop - 1].text.islower()
            if not (adverb and _is_capital(line, stop - 2) and _is_capital(line, stop - 3)):
                break
        stop -= 1
    return stop


def _match_quoting(line: Line, at: int, end: int) -> Saying | None:
    """Match what stands behind the Japanese particle of quoting: a name alone, or any verb."""
    if line.words[at].low != _QUOTING or not line.words[at].text.startswith(_QUOTING) or end - at != _LEAST:
        return None
    last = line.words[at + 1].text
    if line.words[at - 1].passage < 0 or len(line.words[at - 1].text) < _STATEMENT or last.startswith("い"):
        return None
    verb = last[-1] in "たるうすくむいぐ"
    return Saying(NOBODY, (at + 1, end), NOBODY, at, end) if verb else Saying((at + 1, end), NOBODY, NOBODY, at, end)


def _match_any(line: Line, at: int, end: int) -> Saying | None:
    """Match a verb that no list has before a noun phrase that ends with a name: "zucht wethouder Femke de Wit"."""
    if not _is_word(line, at) or not line.words[at].text.islower() or end - at < _LEAST:
        return None
    cue = at
    if len(line.words[at].text) <= _SHORT and at + 1 < end and line.words[at + 1].text.islower():
        cue = at + 1
    begin = _past_reflexive(line, cue + 1, end)
    until = _source_end(line, begin, end)
    names = sum(_is_capital(line, index) for index in range(begin, until))
    # "Alena Pokorná z Lhoty": behind a full name a phrase of place may follow.
    closed = (
        until >= end
        or line.words[until].text in {",", "."}
        or (names >= _LEAST and len(line.words[until].text) <= _SHORT)
    )
    if not names or until - cue > _PHRASE or not closed or (names < _LEAST and until - cue > _LEAST):
        return None
    return Saying((begin, until), (cue, cue + 1), NOBODY, at, until)


def _around(line: Line, begin: int, cue: int, spot: int) -> Saying | None:
    """Return the attribution by the verb at *cue*, its subject before or behind it."""
    start = begin
    while start < cue and not _is_word(line, start):
        start += 1
    stop = _bare_end(line, start, cue)
    behind = _source_end(line, cue + 1, spot)
    names_behind = any(_is_capital(line, index) for index in range(cue + 1, behind))
    first = any(_is_capital(line, index) for index in range(start + 1, stop))
    first = first or (stop - start == 1 and len(line.words[start].text) > _SHORT)
    if names_behind and not first and line.words[behind].text in {":", ","}:
        return Saying((cue + 1, behind), (cue, cue + 1), NOBODY, start, behind)
    if (start >= cue or not _is_word(line, start)) and names_behind:
        # "…, sa Anna Berg till radion att …"
        return Saying((cue + 1, behind), (cue, cue + 1), NOBODY, start, behind)
    if start >= stop or not _is_word(line, start):
        return Saying(NOBODY, (cue, cue + 1), NOBODY, cue, cue + 1)
    return Saying((start, stop), (cue, cue + 1), NOBODY, start, cue + 1)


def _match_colon(line: Line, begin: int, spot: int) -> Saying | None:
    """Match a name with a verb that no list has before a colon: "Ministr Petr Hora dodává:"."""
    last = spot - 2
    stop = last
    while stop > begin and last - stop < _SHORT and line.words[stop].text.islower():
        stop -= 1
    first = stop + 1
    while first > begin and _is_capital(line, first - 1):
        first -= 1
    if stop == last or stop + 1 - first < _LEAST or any(line.words[i].text == "," for i in range(begin, first)):
        return None
    return Saying((begin, stop + 1), (last, last + 1), NOBODY, begin, last + 1)


def _match_phrase(line: Line, begin: int, spot: int) -> Saying | None:
    """Match "Volgens burgemeester Hans Brouwer", "Podle ředitelky" at the head of a sentence."""
    lexicon = _lexicon(line)
    if lexicon is None:
        return None
    for stop in range(begin + 1, min(spot, begin + _SHORT) + 1):
        until = _source_end(line, stop, spot) if stop < spot else stop
        if until > stop and tuple(line.lows[begin:stop]) in lexicon.according:
            return Saying((stop, until), (begin, stop), NOBODY, begin, until)
    for index in range(begin + 1, min(spot, begin + _VERB)):
        if line.lows[index] in lexicon.postposed and not _is_capital(line, index):
            return Saying((begin, index), (index, index + 1), NOBODY, begin, index + 1)
        if not _is_word(line, index):
            break
    return None

"""Turn a sentence into what it reports without quotation marks: "Ruiz said the pier was closed"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.clauses import find_complement
from newsrecord.prose.drafts import Range
from newsrecord.prose.fronts import read_according, read_behind, read_inverted, read_trailing
from newsrecord.prose.leaning import find_main_clause, find_subject
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.noun_reports import read_noun, read_stance
from newsrecord.prose.phrases import find_addressee, find_source_end
from newsrecord.prose.sentence import Report, Sentence, is_passive, make_sentence
from newsrecord.prose.sentences import Word
from newsrecord.prose.wordclasses import NOBODY, is_cue, is_finite, is_noun, opens_source

__all__ = ["find_reports"]

_PHRASES: Final = frozenset({"object", "preposition", "directed", "infinitive"})
"""Complements that are no clause, and so end before the next one."""
_NAMED: Final = 5
"""Words behind a verb of naming in which the name is looked for."""
_AGENT: Final = 14
"""Words behind a passive in which the words in marks are looked for."""
_LONGEST: Final = 400
"""Words of a sentence that is searched: what is longer is a list or no prose, and would cost its square."""


def find_reports(words: Sequence[Word], begin: int, end: int, taken: Sequence[Range], lexicon: Lexicon) -> list[Report]:
    """Return the reports in the sentence from *begin* to *end*, outermost only, apart from the words in *taken*.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> words = read_words("Ana Ruiz said on Monday that the pier was closed.", [], load_lexicon("en"))
    >>> report = find_reports(words, 0, len(words), [], load_lexicon("en"))[0]
    >>> [word.text for word in words[slice(*report.contents[0])]]
    ['that', 'the', 'pier', 'was', 'closed']
    """
    if end - begin > _LONGEST:
        return []
    sentence = make_sentence(words, begin, end, taken, lexicon)
    found: list[Report] = []
    trailing = read_trailing(sentence)
    index = sentence.begin
    if trailing is not None:
        found.append(trailing)
        index = sentence.done = _end_of(trailing)
    while index < sentence.end:
        behind = next((stop for start, stop in sentence.taken if start <= index < stop), 0)
        if behind:
            sentence.done = index = behind
            continue
        report = _read_at(sentence, index)
        index += 1
        if report is not None:
            found.append(report)
            sentence.done = index = max(index, _end_of(report))
    return found


def _end_of(report: Report) -> int:
    return max(report.contents[-1][1], report.source[1], report.cue[1])


def _read_at(sentence: Sentence, index: int) -> Report | None:
    """Return the report that the word at *index* is the cue of."""
    word, lexicon = sentence.words[index], sentence.lexicon
    if word.passage >= 0:
        return None
    report = None
    if word.low in lexicon.according_openers:
        report = read_according(sentence, index)
    elif word.low in lexicon.speech_verbs and (word.text[0].islower() or index == sentence.begin):
        report = _read_verb(sentence, index)
    if report is None and word.low in lexicon.stances:
        report = read_stance(sentence, index)
    if report is None and (word.low in lexicon.report_nouns or word.low in lexicon.voiced):
        report = read_noun(sentence, index)
    return report


def _read_verb(sentence: Sentence, at: int) -> Report | None:
    words, lexicon, begin = sentence.words, sentence.lexicon, sentence.begin
    if is_passive(sentence, at):
        return _read_passive(sentence, at)
    if _is_noun(sentence, at):
        return None
    inverted = read_inverted(sentence, at)
    if inverted is not None or _introduces(sentence, at):
        return inverted
    source = find_subject(words, begin, at, lexicon)
    if source == NOBODY or words[source[0]].low in lexicon.self_pronouns:
        return None
    before = words[source[0] - 1].low if source[0] > begin else ""
    if before in lexicon.free_relatives or (before in lexicon.relatives and words[at].low in lexicon.naming):
        return _read_named(sentence, at, source)
    addressee = find_addressee(words, at, sentence.end, lexicon)
    after = max(at + 1, addressee[1])
    complement = find_complement(words, at, after, sentence.limit(at), lexicon)
    if addressee != NOBODY and complement is None and _is_told_to(sentence, at, after):
        complement = addressee[0], "directed"
    if complement is None:
        return read_behind(sentence, at, source, addressee)
    start, form = complement
    content = sentence.content(start, phrase=form in _PHRASES)
    if at == begin:
        # "Noting that it was shut, Ruiz left"
        content = start, min(content[1], find_main_clause(words, at, lexicon)[0])
    if words[source[0]].low in lexicon.relatives and source[1] - source[0] == 1:
        content = start, _relative_end(sentence, source[0], content)
    if form in _PHRASES and content[1] < len(words) and words[content[1]].text == ":":
        # 'She scolded him: "…"': what she said is the quotation.
        return None
    if content[1] - content[0] < (1 if form in _PHRASES else 2):
        return None
    return Report((content,), source, (at, at + 1), addressee)


def _relative_end(sentence: Sentence, relative: int, content: Range) -> int:
    """Return where the words end that a relative clause between commas reports: "Ruiz, who said it was late, left"."""
    words, lexicon = sentence.words, sentence.lexicon
    start, stop = content
    if not relative or words[relative - 1].text != ",":
        return stop
    for index in range(start + 1, stop - 1):
        if words[index].text == "," and (
            is_finite(words, index + 1, lexicon) or is_cue(words, index + 1, lexicon) or _is_tense(words[index + 1])
        ):
            return index
    return stop


def _is_tense(word: Word) -> bool:
    return word.text.islower() and word.low.endswith("ed")


def _is_told_to(sentence: Sentence, at: int, after: int) -> bool:
    """Return whether somebody is told to do something: "urged the council to rebuild it"."""
    words, lexicon = sentence.words, sentence.lexicon
    return words[at].low in lexicon.directing and after < sentence.end and words[after].low in lexicon.infinitives


def _read_named(sentence: Sentence, at: int, source: Range) -> Report | None:
    """Match 'what Ruiz called "a ruin"': only the name that is given is hers."""
    words, lexicon = sentence.words, sentence.lexicon
    if words[at].low not in lexicon.naming:
        return None
    for index in range(at + 1, min(sentence.end, at + _NAMED)):
        if words[index].passage >= 0:
            start = at + 1
            while start < index and words[start].low in lexicon.naming_particles:
                start += 1
            return Report(((start, index + 1),), source, (at, at + 1), NOBODY)
        if not words[index].text[0].isalnum():
            break
    return None


def _read_passive(sentence: Sentence, at: int) -> Report | None:
    """Match 'was described by Ruiz as "a ruin"', 'was called "a ruin" by Ruiz'."""
    words, lexicon, end = sentence.words, sentence.lexicon, sentence.end
    if words[at].low not in lexicon.naming and words[at].low not in lexicon.objects:
        return None
    spot = next((index for index in range(at + 1, min(end, at + _AGENT)) if words[index].passage >= 0), None)
    if spot is None:
        return None
    agent = next((index for index in range(at + 1, min(end, spot + 2)) if words[index].low in lexicon.agents), None)
    if agent is None or agent + 1 >= end or not opens_source(words[agent + 1], lexicon):
        return None
    until = find_source_end(words, agent + 1, spot if agent < spot else end, lexicon)
    return Report(((spot, spot + 1),), (agent + 1, until), (at, at + 1), NOBODY) if until > agent + 1 else None


def _introduces(sentence: Sentence, at: int) -> bool:
    """Return whether the subject stands behind the verb and a quotation behind that: '…, said Ana Ruiz, "…"'."""
    words, lexicon = sentence.words, sentence.lexicon
    if words[at - 1].text != "," or at + 1 >= sentence.end or not opens_source(words[at + 1], lexicon):
        return False
    until = find_source_end(words, at + 1, sentence.end, lexicon)
    return until > at + 1 and until + 1 < len(words) and words[until].text == "," and words[until + 1].passage >= 0


def _is_noun(sentence: Sentence, at: int) -> bool:
    """Return whether the word at *at* is a noun or an adjective: "his claims", "the reported pier"."""
    words, lexicon = sentence.words, sentence.lexicon
    if at == sentence.begin:
        return words[at].low not in lexicon.participles
    low = words[at - 1].low
    if low in lexicon.quantifiers:
        return is_noun(words, at, lexicon)
    owned = low in lexicon.possessives or (low.endswith(("'s", "’s")) and low not in lexicon.contracted)
    return owned or low in lexicon.determiners or low in lexicon.inside or is_noun(words, at, lexicon)

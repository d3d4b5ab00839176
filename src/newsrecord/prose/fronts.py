"""Find reports whose attribution stands behind or inside them: "The pier, Ruiz said, is closed"."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.drafts import Range
from newsrecord.prose.leaning import find_subject
from newsrecord.prose.phrases import find_addressee, find_source_end
from newsrecord.prose.sentence import Report, Sentence, is_passive
from newsrecord.prose.wordclasses import AND, DASHES, NOBODY, is_finite, opens_source

__all__ = ["read_according", "read_behind", "read_inverted", "read_trailing"]

_CLAUSE: Final = 5
_FEWEST: Final = 2
"""Words of the shortest statement beside "according to"."""


def read_trailing(sentence: Sentence) -> Report | None:
    """Return the report of an attribution that the sentence ends with, or that stands in its midst between commas."""
    words, lexicon = sentence.words, sentence.lexicon
    if sentence.taken:
        return None
    for at in range(sentence.begin + 2, sentence.end):
        word = words[at]
        report = None
        if word.low in lexicon.according_openers:
            report = read_according(sentence, at)
            if report is not None and not _is_statement(sentence, report):
                report = None
        elif word.low in lexicon.fronting and word.low not in lexicon.ambiguous and word.text[0].islower():
            report = _read_cue(sentence, at)
        if report is not None:
            return report
    return None


def _read_cue(sentence: Sentence, at: int) -> Report | None:
    words, lexicon = sentence.words, sentence.lexicon
    if is_passive(sentence, at):
        return None
    report = read_inverted(sentence, at)
    if report is None and words[at].low not in lexicon.participles:
        source = find_subject(words, sentence.begin, at, lexicon)
        if source != NOBODY and source[1] <= at and words[source[0]].low not in lexicon.self_pronouns:
            report = read_behind(sentence, at, source, find_addressee(words, at, sentence.end, lexicon))
    return None if report is None or _reports_itself(sentence, report) else report


def _is_statement(sentence: Sentence, report: Report) -> bool:
    """Return whether what stands before the attribution, or goes on behind it, is a clause."""
    words, lexicon = sentence.words, sentence.lexicon
    if any(is_finite(words, index, lexicon) for start, stop in report.contents for index in range(start, stop)):
        return True
    # A verb that is in no list: believed where the words are no phrase of time or place.
    start, stop = report.contents[0]
    low = words[start].low
    opening = low in lexicon.adjuncts or low in lexicon.times or low in lexicon.participles or low in lexicon.cues
    commas = [index for index in range(start, stop) if words[index].text == ","]
    if len(commas) > 1 or (commas and all(word.text[0].isupper() for word in words[start : commas[0]])):
        # "Lee, of Port Road, Ek, admitted fraud", "Ana Ruiz, head of the Port of Ek": a name and what describes it.
        return False
    return stop - start >= _CLAUSE and not opening and low not in lexicon.breaks


def _reports_itself(sentence: Sentence, report: Report) -> bool:
    """Return whether the words before the attribution are a report: "She said that …, he wrote"."""
    start, stop = report.contents[0]
    inner = sentence.words[start:stop]
    return start < report.cue[0] and any(word.low in sentence.lexicon.complementizers for word in inner)


def read_according(sentence: Sentence, at: int) -> Report | None:
    """Return the report of "according to" at *at*, before or behind its words."""
    words, lexicon, end = sentence.words, sentence.lexicon, sentence.end
    size = next((len(p) for p in lexicon.according if tuple(word.low for word in words[at : at + len(p)]) == p), 0)
    stop = at + size
    if not size or stop >= end:
        return None
    until = _clip(sentence, stop, find_source_end(words, stop, end, lexicon))
    contents: tuple[Range, ...] = ()
    if any(word.text[0].isalnum() or word.passage >= 0 for word in words[sentence.done : at]):
        contents = _front(sentence, at, until)
    else:
        start = until
        while start < end and words[start].text[0] == ",":
            start += 1
        if start >= end:
            # "According to a witness, two boats sank": what is said begins at the comma.
            until = next((index for index in range(stop, end) if words[index].text == ","), end)
            start = until + 1
        contents = (sentence.content(start),) if start < end else ()
    if until == stop or not contents or contents[0][1] - contents[0][0] < _FEWEST:
        return None
    return Report(contents, (stop, until), (at, stop), NOBODY)


def _clip(sentence: Sentence, start: int, stop: int) -> int:
    """Return the end of a source behind which a clause begins: "According to Ruiz, | one pier is closed"."""
    words, lexicon = sentence.words, sentence.lexicon
    if stop >= sentence.end or not (is_finite(words, stop, lexicon) or words[stop].low in lexicon.cues):
        return stop
    return next((index for index in range(stop - 1, start, -1) if words[index].text == ","), stop)


def _front(sentence: Sentence, clause: int, until: int) -> tuple[Range, ...]:
    """Return what stands in front of an attribution, and what goes on behind it."""
    words = sentence.words
    stop = clause
    while stop > sentence.done and words[stop - 1].text == ",":
        stop -= 1
    start = sentence.done
    while start < stop and _is_joint(sentence, start):
        start += 1
    more_than_one = any(word.text in {";", ":"} for word in words[start:stop])
    if more_than_one or (stop - start == 1 and until >= sentence.end):
        return ()
    # "And, she added, the pier is closed" has all its words behind the attribution.
    contents = [(start, stop)] if stop > start else []
    behind = until + 1
    if behind < sentence.end and words[until].text == "," and _goes_on(sentence, behind):
        contents.append(sentence.content(behind))
    return tuple(contents)


def _is_joint(sentence: Sentence, index: int) -> bool:
    """Return whether a word is punctuation or a conjunction that joins a statement to the one before."""
    word, lexicon = sentence.words[index], sentence.lexicon
    return word.passage < 0 and (not word.text[0].isalnum() or word.low in AND or word.low in lexicon.contrasts)


def _goes_on(sentence: Sentence, index: int) -> bool:
    """Return whether the statement goes on at *index*, behind its attribution."""
    word, lexicon = sentence.words[index], sentence.lexicon
    if index >= sentence.limit(index) or word.passage >= 0 or not word.text[0].isalnum():
        return False
    if word.low in AND and index + 1 < sentence.end:
        # "…, they said, and have nowhere to go"
        behind = sentence.words[index + 1]
        verbal = behind.low in lexicon.auxiliary_verbs or behind.low in lexicon.verbs
        return verbal or behind.low in lexicon.complementizers
    return word.low not in lexicon.participles and word.low not in AND and word.low not in lexicon.contrasts


def read_behind(sentence: Sentence, at: int, source: Range, addressee: Range) -> Report | None:
    """Return the report of a cue with its subject before it, both behind or inside what is said."""
    words, lexicon = sentence.words, sentence.lexicon
    after = max(at + 1, addressee[1])
    if words[at].low not in lexicon.fronting or source[0] <= sentence.done or source[1] > at:
        return None
    if words[source[0] - 1].text != "," or not _ends_clause(sentence, after, {",", *DASHES}):
        return None
    if after + 1 < len(words) and words[after + 1].passage >= 0:
        # 'Asked about it, she said, "…"': what she said is the quotation.
        return None
    until = after
    while until < sentence.end and words[until].text != "," and words[until].passage < 0:
        until += 1
    report = Report(_front(sentence, source[0], until), source, (at, at + 1), addressee)
    return report if report.contents and _is_statement(sentence, report) else None


def _ends_clause(sentence: Sentence, at: int, stops: set[str]) -> bool:
    """Return whether an attribution can end before the word at *at*: at a comma, or before a time or a place."""
    if at >= sentence.end:
        return True
    word, lexicon = sentence.words[at], sentence.lexicon
    return word.text in stops or word.low in lexicon.adjuncts or word.low in lexicon.times


def read_inverted(sentence: Sentence, at: int) -> Report | None:
    """Return the report of a cue with its subject behind it: "The pier is closed, said Ana Ruiz"."""
    words, lexicon = sentence.words, sentence.lexicon
    if at <= sentence.done + 1 or at + 1 >= sentence.end or words[at].low not in lexicon.fronting:
        return None
    if words[at - 1].text != "," or words[at].low in lexicon.participles:
        return None
    if words[at + 1].low in lexicon.complementizers or not opens_source(words[at + 1], lexicon):
        return None
    if at + 2 < sentence.end and words[at + 2].low in lexicon.times:
        # "a study, it concluded this year"
        return None
    until = find_source_end(words, at + 1, sentence.end, lexicon)
    if until == at + 1 or not _ends_clause(sentence, until, {","}):
        return None
    report = Report(_front(sentence, at, until), (at + 1, until), (at, at + 1), NOBODY)
    return report if report.contents and _is_statement(sentence, report) else None

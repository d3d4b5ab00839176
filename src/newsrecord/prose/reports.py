"""Turn a sentence into what it reports without quotation marks: "Ruiz said the pier was closed"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsrecord.prose.clauses import find_complement, find_content_end, opens_clause
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.phrases import (
    AND,
    DASHES,
    NOBODY,
    find_addressee,
    find_source_end,
    is_name,
    is_noun,
    opens_source,
)
from newsrecord.prose.sentences import Word
from newsrecord.prose.subjects import find_subject, is_finite

__all__ = ["Range", "Report", "find_reports"]

Range = tuple[int, int]
_FEWEST: Final = 2
"""Words of the shortest statement that stands in front of its attribution."""


class Report(NamedTuple):
    """A report as ranges of words; a range that is empty was not found."""

    contents: tuple[Range, ...]
    source: Range
    cue: Range
    addressee: Range
    pattern: str


def find_reports(words: Sequence[Word], begin: int, end: int, taken: Sequence[Range], lexicon: Lexicon) -> list[Report]:
    """Return the reports in the sentence from *begin* to *end*, outermost only, apart from the words in *taken*.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> words = read_words("Ana Ruiz said on Monday that the pier was closed.", [], load_lexicon("en"))
    >>> report = find_reports(words, 0, len(words), [], load_lexicon("en"))[0]
    >>> [word.text for word in words[slice(*report.contents[0])]]
    ['that', 'the', 'pier', 'was', 'closed']
    """
    return _Finder(words, begin, end, taken, lexicon).find()


class _Finder:
    """Reads one sentence from front to back."""

    def __init__(self, words: Sequence[Word], begin: int, end: int, taken: Sequence[Range], lexicon: Lexicon) -> None:
        self.words = words
        self.lexicon = lexicon
        self.begin = begin
        self.end = _strip_end(words, begin, end)
        self.taken = [place for place in taken if place[0] < end and place[1] > begin]
        self.done = begin
        """The word up to which all is read."""

    def find(self) -> list[Report]:
        words, lexicon = self.words, self.lexicon
        found: list[Report] = []
        behind = self._read_trailing()
        if behind is not None:
            found.append(behind)
            self.done = max(behind.contents[-1][1], behind.source[1], behind.cue[1])
        index = self.done
        while index < self.end:
            behind = next((stop for start, stop in self.taken if start <= index < stop), 0)
            if behind:
                self.done = index = behind
                continue
            word = words[index]
            report = None
            if word.passage < 0:
                if word.low in lexicon.according_openers:
                    report = self._read_according(index)
                elif word.low in lexicon.speech_verbs and word.text[0].islower():
                    report = self._read_verb(index)
                if report is None and (word.low in lexicon.report_nouns or word.low in lexicon.voiced):
                    report = self._read_noun(index)
            index += 1
            if report is not None:
                found.append(report)
                self.done = index = max(index, report.contents[-1][1], report.source[1], report.cue[1])
        return found

    def _read_trailing(self) -> Report | None:
        """Match an attribution that the sentence ends with, or that stands in its midst between commas."""
        words, lexicon = self.words, self.lexicon
        if self.taken:
            return None
        for at in range(self.begin + 2, self.end):
            word = words[at]
            if word.low in lexicon.fronting and word.low not in lexicon.ambiguous and word.text[0].islower():
                if self._is_passive(at):
                    continue
                report = self._read_inverted(at)
                if report is None and word.low not in lexicon.participles:
                    source = find_subject(words, self.begin, at, lexicon)
                    if source != NOBODY and source[1] <= at and words[source[0]].low not in lexicon.self_pronouns:
                        addressee = find_addressee(words, at, self.end, lexicon)
                        report = self._read_behind(at, source, max(at + 1, addressee[1]), addressee)
                if report is not None and not self._reports_itself(report):
                    return report
            elif word.low in lexicon.according_openers:
                report = self._read_according(at)
                if report is not None and self._is_statement(report):
                    return report
        return None

    def _is_statement(self, report: Report) -> bool:
        """Return whether what stands before the attribution, or goes on behind it, has a verb."""
        words, lexicon = self.words, self.lexicon
        return any(is_finite(words, index, lexicon) for a, b in report.contents for index in range(a, b))

    def _reports_itself(self, report: Report) -> bool:
        """Return whether the words before the attribution report something by themselves: "She said that …, he wrote"."""
        start, stop = report.contents[0]
        return start < report.cue[0] and any(
            word.low in self.lexicon.complementizers for word in self.words[start:stop]
        )

    def _limit(self, index: int) -> int:
        """Return the first word behind *index* that belongs to a quotation already read."""
        return min((start for start, _ in self.taken if start >= index), default=self.end)

    def _content(self, start: int, *, phrase: bool = False) -> Range:
        return start, find_content_end(self.words, start, self._limit(start), self.lexicon, phrase=phrase)

    def _read_according(self, at: int) -> Report | None:
        words, lexicon = self.words, self.lexicon
        for phrase in lexicon.according:
            stop = at + len(phrase)
            if stop >= self.end or tuple(word.low for word in words[at:stop]) != phrase:
                continue
            until = find_source_end(words, stop, self.end, lexicon)
            until = self._clip(stop, until)
            if until == stop:
                return None
            if any(word.text[0].isalnum() or word.passage >= 0 for word in words[self.done : at]):
                contents = self._front(at, until)
            else:
                start = until
                while start < self.end and words[start].text[0] == ",":
                    start += 1
                contents = (self._content(start),) if start < self.end else ()
            if not contents or contents[0][1] - contents[0][0] < _FEWEST:
                return None
            return Report(contents, (stop, until), (at, stop), NOBODY, "according")
        return None

    def _clip(self, start: int, stop: int) -> int:
        """Return the end of a source behind which a clause begins: "According to Ruiz, | one pier is closed"."""
        words, lexicon = self.words, self.lexicon
        if stop >= self.end or not (is_finite(words, stop, lexicon) or words[stop].low in lexicon.cues):
            return stop
        return next((index for index in range(stop - 1, start, -1) if words[index].text == ","), stop)

    def _front(self, clause: int, until: int) -> tuple[Range, ...]:
        """Return what stands in front of an attribution, and what goes on behind it."""
        words = self.words
        stop = clause
        while stop > self.done and words[stop - 1].text == ",":
            stop -= 1
        start = self.done
        while (
            start < stop
            and words[start].passage < 0
            and (
                not words[start].text[0].isalnum()
                or words[start].low in AND
                or words[start].low in self.lexicon.contrasts
            )
        ):
            start += 1
        if _is_wall(words, start, stop):
            return ()
        # "And, she added, the pier is closed" has all its words behind the attribution.
        contents = [(start, stop)] if stop > start else []
        if stop - start == 1 and until >= self.end:
            return ()
        behind = until + 1
        if behind < self.end and words[until].text == "," and self._goes_on(behind):
            contents.append(self._content(behind))
        return tuple(contents)

    def _goes_on(self, index: int) -> bool:
        word, lexicon = self.words[index], self.lexicon
        if index >= self._limit(index) or word.passage >= 0 or not word.text[0].isalnum():
            return False
        return word.low not in lexicon.participles and word.low not in AND and word.low not in lexicon.contrasts

    def _read_verb(self, at: int) -> Report | None:
        words, lexicon = self.words, self.lexicon
        if self._is_passive(at) or self._is_noun(at):
            return None
        inverted = self._read_inverted(at)
        if inverted is not None:
            return inverted
        if self._introduces(at):
            return None
        source = find_subject(words, self.begin, at, lexicon)
        if source == NOBODY or words[source[0]].low in lexicon.self_pronouns:
            return None
        if source[0] > self.begin:
            before = words[source[0] - 1].low
            named = before in lexicon.relatives and words[at].low in lexicon.naming
            if named or before in lexicon.free_relatives:
                return self._read_named(at, source)
        addressee = find_addressee(words, at, self.end, lexicon)
        after = max(at + 1, addressee[1])
        complement = find_complement(words, at, after, self._limit(at), lexicon)
        if complement is not None:
            start, pattern = complement
            phrase = pattern in {"object", "preposition", "directed", "infinitive"}
            content = self._content(start, phrase=phrase)
            if phrase and content[1] < len(words) and words[content[1]].text == ":":
                # "She scolded him: "…"": what she said is the quotation.
                return None
            if content[1] - content[0] < (1 if phrase else _FEWEST):
                return None
            return Report((content,), source, (at, at + 1), addressee, pattern)
        return self._read_behind(at, source, after, addressee)

    def _read_named(self, at: int, source: Range) -> Report | None:
        """Match "what Ruiz called "a ruin"": only the name that is given is hers."""
        words, lexicon = self.words, self.lexicon
        if words[at].low not in lexicon.naming:
            return None
        for index in range(at + 1, min(self.end, at + 5)):
            if words[index].passage >= 0:
                start = at + 1
                while start < index and words[start].low in lexicon.naming_particles:
                    start += 1
                return Report(((start, index + 1),), source, (at, at + 1), NOBODY, "named")
            if not words[index].text[0].isalnum():
                break
        return None

    def _read_behind(self, at: int, source: Range, after: int, addressee: Range) -> Report | None:
        """Match "The pier is closed, Ruiz said" and "The pier, Ruiz said, is closed"."""
        words, lexicon = self.words, self.lexicon
        if words[at].low not in lexicon.fronting or source[0] <= self.done or source[1] > at:
            return None
        if words[source[0] - 1].text != ",":
            return None
        behind = words[after] if after < self.end else None
        ends = behind is None or behind.text in {",", *DASHES} or behind.low in lexicon.adjuncts
        if not (ends or (behind is not None and behind.low in lexicon.times)):
            return None
        if ends and after + 1 < len(words) and words[after + 1].passage >= 0:
            # "Asked about it, she said, "…"": what she said is the quotation.
            return None
        until = after
        while until < self.end and words[until].text != "," and words[until].passage < 0:
            until += 1
        contents = self._front(source[0], until)
        report = Report(contents, source, (at, at + 1), addressee, "behind")
        return report if contents and self._is_statement(report) else None

    def _read_inverted(self, at: int) -> Report | None:
        """Match "The pier is closed, said Ana Ruiz"."""
        words, lexicon = self.words, self.lexicon
        if at <= self.done + 1 or at + 1 >= self.end or words[at].low not in lexicon.fronting:
            return None
        if words[at - 1].text != "," or words[at].low in lexicon.participles:
            return None
        if words[at + 1].low in lexicon.complementizers or not opens_source(words[at + 1], lexicon):
            return None
        until = find_source_end(words, at + 1, self.end, lexicon)
        behind = words[until] if until < self.end else None
        ends = behind is None or behind.text == "," or behind.low in lexicon.adjuncts or behind.low in lexicon.times
        if until == at + 1 or not ends:
            return None
        contents = self._front(at, until)
        if not contents or not opens_clause(words, contents[0][0], contents[0][1], lexicon):
            return None
        return Report(contents, (at + 1, until), (at, at + 1), NOBODY, "inverted")

    def _introduces(self, at: int) -> bool:
        """Return whether the subject stands behind the verb and a quotation behind that: "…, said Ana Ruiz, "…""."""
        words, lexicon = self.words, self.lexicon
        if words[at - 1].text != "," or at + 1 >= self.end or not opens_source(words[at + 1], lexicon):
            return False
        until = find_source_end(words, at + 1, self.end, lexicon)
        return until > at + 1 and until + 1 < len(words) and words[until].text == "," and words[until + 1].passage >= 0

    def _is_passive(self, at: int) -> bool:
        """Return whether the verb is a passive or a participle behind a noun: "was told", "first reported"."""
        words, lexicon = self.words, self.lexicon
        if words[at].low in lexicon.participles:
            return False
        before = at - 1
        while (
            before >= self.begin
            and at - before < 4
            and (words[before].low.endswith(lexicon.adverb_endings) or words[before].low in lexicon.fillers)
        ):
            before -= 1
        return before >= self.begin and words[before].low in lexicon.passives

    def _is_noun(self, at: int) -> bool:
        words, lexicon = self.words, self.lexicon
        if at == self.begin:
            return words[at].low not in lexicon.participles
        low = words[at - 1].low
        owned = low in lexicon.possessives or (low.endswith(("'s", "’s")) and low not in lexicon.contracted)
        return owned or low in lexicon.determiners or low in lexicon.inside or is_noun(words, at, lexicon)

    def _read_noun(self, at: int) -> Report | None:
        """Match "her claim that the pier was closed"."""
        words, lexicon = self.words, self.lexicon
        if at + 2 >= self.end:
            return None
        marked = words[at + 1].low in lexicon.inside and self._is_marked(at + 2)
        if not marked and words[at + 1].low not in lexicon.complementizers:
            return None
        behind = at + 3 if words[at + 2].text == "," else at + 2
        quoted = behind < self.end and words[behind].passage >= 0
        if not marked and not quoted and not opens_clause(words, at + 2, self._limit(at + 2), lexicon):
            return None
        source = NOBODY
        for index in range(at - 1, max(self.begin, at - 5) - 1, -1):
            low = words[index].low
            if low in lexicon.possessives:
                source = (index, index + 1)
                break
            if low.endswith(("'s", "’s", "s’", "s'")):
                first = index
                while first > self.begin and is_name(words[first - 1], lexicon):
                    first -= 1
                source = (first, index + 1)
                break
        if source == NOBODY and words[at].low in lexicon.voiced and self._holder(at)[0] == NOBODY:
            return None
        if source == NOBODY and not marked:
            source, cue = self._holder(at)
            if source != NOBODY:
                return Report((self._content(at + 1),), source, cue, NOBODY, "held")
        if marked:
            return (
                Report((self._content(at + 2, phrase=True),), source, (at, at + 1), NOBODY, "call")
                if source != NOBODY
                else None
            )
        return Report((self._content(at + 1),), source, (at, at + 1), NOBODY, "noun")

    def _holder(self, at: int) -> tuple[Range, Range]:
        """Return who voices what the noun at *at* stands for, and by which verb: "Ruiz expressed confidence that …"."""
        words, lexicon = self.words, self.lexicon
        for verb in range(at - 1, max(self.begin, at - 4), -1):
            if words[verb].low in lexicon.voicing and not self._is_passive(verb):
                return find_subject(words, self.begin, verb, lexicon), (verb, verb + 1)
        return NOBODY, NOBODY

    def _is_marked(self, index: int) -> bool:
        """Return whether a quotation stands at *index*, perhaps behind an article: "her call for a "ban""."""
        words = self.words
        if words[index].low in self.lexicon.determiners:
            index += 1
        return index < self.end and words[index].passage >= 0


def _strip_end(words: Sequence[Word], begin: int, end: int) -> int:
    while (
        end > begin
        and words[end - 1].passage < 0
        and not words[end - 1].text[-1].isalnum()
        and words[end - 1].text[0] != "("
    ):
        end -= 1
    return end


def _is_wall(words: Sequence[Word], start: int, stop: int) -> bool:
    """Return whether a stop inside the range says that it is more than one statement."""
    return any(word.text in {";", ":"} for word in words[start:stop])

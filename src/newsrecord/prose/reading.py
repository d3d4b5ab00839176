"""Turn the passages of a story into drafts of quotations: which passages belong together, and whose words they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final

import attrs

from newsrecord.prose.attribution import (
    Clause,
    match_after,
    match_before,
    match_colon,
    match_inside,
    match_label,
    match_opening,
)
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.marks import Passage
from newsrecord.prose.phrases import is_bare, is_cue
from newsrecord.prose.reports import Report, find_reports
from newsrecord.prose.sentences import Word, read_words, split_sentences
from newsrecord.prose.subjects import find_source_before, is_opening

__all__ = ["Draft", "Place", "read_drafts"]

Place = tuple[int, int, int]
"""Block, start and end of some words."""

_MARKS: Final = " \t\n\u00a0\u202f\"'“”„‟«»‹›‘’‚`「」『』〝〞〟＂"
_OPEN_ENDS: Final = (",", "?", "!", "-", "–", "—", "…", "...", ";")
# Words that are looked at: behind a passage for its attribution, and at the end of a paragraph.
_AHEAD: Final = 120
_TAIL: Final = 40
_LONG: Final = 7
"""Blanks in a quotation that is one wherever it opens a sentence."""
_LINKS: Final = frozenset({",", "-", "–", "—", "--"})


@attrs.define(kw_only=True)
class Draft:
    """A quotation while its paragraphs are read."""

    spans: list[Place]
    mixed: bool = False
    reported: bool = False
    """Nothing of it stands in quotation marks."""
    pattern: str = ""
    source: Place | None = None
    cue: Place | None = None
    addressee: Place | None = None


def read_drafts(paragraphs: Sequence[str], passages: dict[int, list[Passage]], lexicon: Lexicon) -> list[Draft]:
    """Return the quotations among *passages*, in reading order.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.marks import find_passages
    >>> text = ['"We left," she said.']
    >>> read_drafts(text, find_passages(text), load_lexicon("en"))[0].source
    (0, 11, 14)
    """
    return _Reader(paragraphs, passages, lexicon).read()


class _Reader:
    """Reads the paragraphs once, in order, and collects drafts."""

    def __init__(self, paragraphs: Sequence[str], passages: dict[int, list[Passage]], lexicon: Lexicon) -> None:
        self.paragraphs = paragraphs
        self.passages = passages
        self.lexicon = lexicon
        self.drafts: list[Draft] = []
        self.reported: list[Draft] = []
        self.words: list[Word] = []
        self.outside: list[int] = []
        """How many words outside of marks stand before each word of the paragraph."""
        self.block = 0
        self.closing = -2
        """The last block that ends with a quotation or its attribution."""
        self.sentence = 0
        """Where the sentence before begins in the block."""
        self.before: tuple[Place, Place] | None = None
        """Source and cue of the sentence before, which a quotation without its own goes on with."""
        self.running: Draft | None = None
        """The quotation that the paragraph before left open."""

    def read(self) -> list[Draft]:
        reports = bool(self.lexicon.clausal)
        for block, text in enumerate(self.paragraphs):
            passages = self.passages.get(block, ())
            if block > self.block + 1:
                self.before = None
            if passages or (reports and self.lexicon.may_attribute(text)):
                self._read_block(block, passages)
        return sorted([*self.drafts, *self._apart()], key=lambda draft: draft.spans[0])

    def _apart(self) -> list[Draft]:
        """Return the reports that share no words with a quotation."""
        marked: dict[int, list[Place]] = {}
        for draft in self.drafts:
            for span in draft.spans:
                marked.setdefault(span[0], []).append(span)
        return [
            draft
            for draft in self.reported
            if not any(
                start < other[2] and other[1] < end
                for block, start, end in draft.spans
                for other in marked.get(block, ())
            )
        ]

    def _read_block(self, block: int, passages: Sequence[Passage]) -> None:
        self.block, self.sentence = block, 0
        self.words = read_words(self.paragraphs[block], passages, self.lexicon)
        self.outside = [0, *accumulate(_is_plain(word) for word in self.words)]
        first = len(self.drafts)
        running, self.running = self.running, None
        for begin, end in split_sentences(self.words, self.lexicon):
            self._read_sentence(begin, end, first, running if begin == 0 else None)
        if self.drafts and self._closes_block(self.drafts[-1]):
            self.closing = block
        if passages and passages[-1].continued:
            self.running = self._owner(passages[-1])

    def _closes_block(self, draft: Draft) -> bool:
        """Return whether the block ends with the quotation or with its attribution."""
        block, _, end = draft.spans[-1]
        if block != self.block:
            return False
        tail = [word for word in self.words[-_TAIL:] if word.start >= end]
        return len(tail) < _TAIL and sum(word.text in {".", "!", "?"} for word in tail) <= 1

    def _has_words(self, start: int, stop: int) -> bool:
        """Return whether any of the words from *start* to *stop* stands outside of marks."""
        return start < stop and self.outside[stop] > self.outside[start]

    def _owner(self, passage: Passage) -> Draft:
        """Return the draft that ends with *passage*, or one made for it."""
        if self.drafts and self.drafts[-1].spans[-1] >= (passage.block, passage.start, passage.start):
            return self.drafts[-1]
        self.drafts.append(Draft(spans=[passage[:3]]))
        return self.drafts[-1]

    def _read_sentence(self, begin: int, end: int, first: int, running: Draft | None) -> None:
        words = self.words
        spots = [index for index in range(begin, end) if words[index].passage >= 0]
        done = begin
        if running is not None and spots and spots[0] == 0:
            done = self._go_on(running, end)
        reports = self._find_reports(begin, done, end, spots)
        for spot in spots:
            if spot < done:
                continue
            report = next((r for r in reports if any(a <= spot < b for a, b in r.contents)), None)
            if report is not None:
                reports.remove(report)
                done = self._read_report(report, spot, end)
                continue
            done = self._read_passage(begin, done, spot, end, first)
        for report in reports:
            self._add_report(report)
        self.before = self._told(begin, end)
        self.sentence = words[begin].start

    def _told(self, begin: int, end: int) -> tuple[Place, Place] | None:
        """Return source and cue of the last attribution in the sentence."""
        floor = (self.block, self.words[begin].start, 0)
        last: Draft | None = None
        for drafts in (self.drafts, self.reported):
            draft = drafts[-1] if drafts else None
            if draft is not None and draft.spans[-1] >= floor and draft.source is not None and draft.cue is not None:
                last = draft if last is None or draft.cue > (last.cue or draft.cue) else last
        if last is not None and last.source is not None and last.cue is not None:
            return last.source, last.cue
        words, lexicon = self.words, self.lexicon
        for index in range(begin + 1, min(end, begin + _AHEAD)):
            if words[index].passage < 0 and is_cue(words, index, lexicon):
                start, stop = find_source_before(words, begin, index, lexicon)
                if start < stop and not is_bare(words, start, stop, index, lexicon):
                    source, cue = self._place((start, stop)), self._place((index, index + 1))
                    return (source, cue) if source and cue else None
        return None

    def _find_reports(self, begin: int, done: int, end: int, spots: Sequence[int]) -> list[Report]:
        """Return what the sentence reports, apart from quotations that have their attribution right behind them."""
        if not self.lexicon.clausal:
            return []
        clauses = {spot: clause for spot in spots if spot >= done and (clause := self._clause_after(spot, end))}
        taken = [(begin, done)] if done > begin else []
        taken += [(spot, clause.end) for spot, clause in clauses.items()]
        reports = find_reports(self.words, begin, end, taken, self.lexicon)
        return [self._with_marked(report, clauses) for report in reports]

    def _with_marked(self, report: Report, clauses: Mapping[int, Clause]) -> Report:
        """Return *report* with the quotation that it runs into: in 'Lee said it was "a ruin," she said' all is hers."""
        words, lexicon = self.words, self.lexicon
        start, stop = report.contents[-1]
        clause = clauses.get(stop)
        if clause is None or not words[stop - 1].text[-1].isalnum():
            return report
        source = words[clause.source[0] : clause.source[1]]
        weak = words[clause.cue[0]].low not in lexicon.fronting
        if weak or (
            len(source) == 1 and (source[0].low in lexicon.pronouns or source[0].low == words[report.source[1] - 1].low)
        ):
            return report._replace(contents=(*report.contents[:-1], (start, stop + 1)))
        return report

    def _read_report(self, report: Report, spot: int, end: int) -> int:
        """Make a draft of a report that holds the passage at *spot*; return the word up to which all is read."""
        words, lexicon = self.words, self.lexicon
        start, stop = report.contents[0][0], report.contents[-1][1]
        if self._is_name(start, stop, spot) and not self._has_words(start, stop):
            return stop
        spans = [(self.block, words[a].start, words[b - 1].end) for a, b in report.contents]
        bare = start + 1 if words[start].low in lexicon.complementizers else start
        draft = Draft(spans=spans, mixed=any(self._has_words(max(a, bare), b) for a, b in report.contents))
        draft.source, draft.cue, draft.addressee = (
            self._place(r) for r in (report.source, report.cue, report.addressee)
        )
        self.drafts.append(draft)
        return stop

    def _add_report(self, report: Report) -> None:
        words = self.words
        spans = [(self.block, words[a].start, words[b - 1].end) for a, b in report.contents]
        draft = Draft(spans=spans, reported=True, pattern=report.pattern)
        draft.source, draft.cue, draft.addressee = (
            self._place(r) for r in (report.source, report.cue, report.addressee)
        )
        self.reported.append(draft)

    def _go_on(self, draft: Draft, end: int) -> int:
        """Add the first passage of this paragraph to the quotation of the one before."""
        clause = self._clause_after(0, end)
        place = (self.block, self.words[0].start, self.words[0].end)
        if clause is not None and draft.source is not None:
            # Both paragraphs say whose words they are: two quotations.
            draft = Draft(spans=[])
            self.drafts.append(draft)
        draft.spans.append(place)
        if clause is not None and draft.source is None:
            self._attribute(draft, clause)
        return clause.end if clause else 1

    def _clause_after(self, spot: int, end: int) -> Clause | None:
        if spot + 1 >= end:
            return self._clause_past_stop(spot)
        words = self.words
        open_end = _core(words[spot].text).endswith(_OPEN_ENDS) or words[spot + 1].text in _LINKS
        clause = match_after(words, spot + 1, end, self.lexicon) if open_end else None
        return None if clause is not None and self._leads_on(spot, clause, end) else clause

    def _leads_on(self, spot: int, clause: Clause, end: int) -> bool:
        """Return whether the clause has words of its own to report: "Recalling "the war," she urged them to stay"."""
        words, lexicon = self.words, self.lexicon
        if clause.end >= end or not spot or words[spot - 1].passage >= 0 or not words[spot - 1].low:
            return False
        before = words[spot - 1].low
        opening = before in lexicon.participles or before in lexicon.adjuncts or before in lexicon.inside
        behind = words[clause.end]
        return (
            opening
            and behind.passage < 0
            and behind.text[0].isalnum()
            and not (behind.low in lexicon.adjuncts or behind.low in lexicon.times or behind.low in lexicon.auxiliaries)
        )

    def _clause_past_stop(self, spot: int) -> Clause | None:
        """Match "… left." Smith said.: behind a full stop an attribution must be a sentence of its own."""
        words = self.words
        stop = next((i for i in range(spot + 2, min(len(words), spot + 9)) if words[i].text == "."), None)
        if stop is None or words[spot + 1].passage >= 0:
            return None
        clause = match_after(words, spot + 1, stop, self.lexicon)
        return clause if clause is not None and clause.end == stop else None

    def _read_passage(self, begin: int, done: int, spot: int, end: int, first: int) -> int:
        """Make a draft of the passage at *spot* if it is a quotation; return the word up to which all is read."""
        words = self.words
        clause = self._clause_after(spot, end)
        if clause is not None:
            start = self._content_start(done, spot)
            if spot > begin and words[spot - 1].text != ":" and _is_title(_core(words[spot].text).rstrip(",")):
                # In "On "Ships Today," she said that …" the marks hold the title of a programme.
                return spot + 1
            draft = self._add(start, spot + 1, clause)
            return self._resume(draft, clause.end, end)
        clause = match_before(words, begin, spot, self.lexicon)
        if clause is not None and clause.cue[0] >= done:
            start, stop = self._reported(clause, spot, end)
            if not self._is_name(start, stop, spot):
                self._lead_in(self._add(start, stop, clause), done, spot, clause)
            return stop
        if done == begin:
            clause = match_opening(words, begin, spot, self.lexicon)
            if clause is None and begin == 0:
                clause = match_label(words, begin, spot, self.lexicon)
            if clause is not None:
                self._add(clause.end, self._reported_end(spot, end), clause)
                return end
        clause = match_inside(words, spot + 1, min(end, spot + _AHEAD), self.lexicon)
        if clause is not None and self._faces_passage(clause.end, end):
            return spot + 1
        if clause is not None:
            start = self._skip(done, spot)
            stop = self._strip_end(spot, clause.start)
            if not self._is_name(start, stop, spot):
                return self._resume(self._add(start, stop, clause), clause.end, end)
            return clause.end
        return self._read_introduced(begin, spot) or self._read_standing(begin, spot, end, first)

    def _read_introduced(self, begin: int, spot: int) -> int:
        """Make a draft of a whole sentence in marks that a colon or a comma leads up to; 0 where there is none."""
        words = self.words
        core = _core(words[spot].text)
        if spot == begin or words[spot - 1].text not in {":", ","} or core.count(" ") < 2:
            return 0
        if not core.endswith((".", "!", "?")) or not core[0].isupper() or _is_title(core):
            return 0
        draft = Draft(spans=[(self.block, words[spot].start, words[spot].end)])
        if words[spot - 1].text == ":":
            clause = match_colon(words, begin, spot, self.lexicon)
            if clause is not None:
                self._attribute(draft, clause)
        self.drafts.append(draft)
        return spot + 1

    def _faces_passage(self, at: int, end: int) -> bool:
        """Return whether an attribution that ends at *at* leads on to a quotation: "…, Ruiz said, "…""."""
        words = self.words
        while at < end and words[at].text in {",", ":"}:
            at += 1
        return at < end and words[at].passage >= 0

    def _lead_in(self, draft: Draft, done: int, spot: int, clause: Clause) -> None:
        """Put the statement that the quoted words go on with in front of them: "It takes time, she said, "as …"."."""
        words = self.words
        first = _core(words[spot].text)[:1]
        stop = clause.start - 1
        if not first.islower() or stop <= done or words[stop].text != "," or words[spot - 1].text != ",":
            return
        if spot - clause.end == 1 and not is_opening(words, done, stop, self.lexicon):
            draft.spans.insert(0, (self.block, words[done].start, words[stop - 1].end))
            draft.mixed = True

    def _content_start(self, done: int, spot: int) -> int:
        """Return where the words begin that a passage with its attribution behind it belongs to."""
        words = self.words
        if not self._has_words(done, spot) or words[spot - 1].text in {":", ","}:
            return spot
        clause = match_before(words, done, spot, self.lexicon)
        return self._skip(done, spot) if clause is None else self._skip(clause.end, spot)

    def _skip(self, start: int, spot: int) -> int:
        """Pass over punctuation and conjunctions that belong to no reported words."""
        words = self.words
        while start < spot and not words[start].text[0].isalnum() and words[start].passage < 0:
            start += 1
        return start

    def _reported(self, clause: Clause, spot: int, end: int) -> tuple[int, int]:
        """Return the range of the reported words behind an attribution."""
        words, lexicon = self.words, self.lexicon
        start = clause.end
        that = next((i for i in range(start, min(spot, start + 12)) if words[i].low in lexicon.complementizers), None)
        if that is not None and (that == start or self._is_loose(start) or words[that - 1].text == ","):
            start = that
        elif words[spot - 1].text in {",", ":"}:
            start = spot
        else:
            while start < spot and (self._is_time_or_adverb(start) or not words[start].text[0].isalnum()):
                start += 1
        return start, self._reported_end(spot, end)

    def _is_time_or_adverb(self, index: int) -> bool:
        word, lexicon = self.words[index], self.lexicon
        return word.low in lexicon.times or (word.text.islower() and word.low.endswith(lexicon.adverb_endings))

    def _is_loose(self, index: int) -> bool:
        """Return whether a statement of time, place or manner begins here: "said on Monday that"."""
        return self.words[index].low in self.lexicon.adjuncts or self._is_time_or_adverb(index)

    def _reported_end(self, spot: int, end: int) -> int:
        words, lexicon = self.words, self.lexicon
        inner = _core(words[spot].text)
        if inner.endswith((".", "!", "?", ",")):
            return spot + 1
        stop = spot + 1
        while stop < end:
            word = words[stop]
            if word.passage < 0:
                if word.low in lexicon.participles or (word.low in lexicon.cues and word.text[0].islower()):
                    break
                if word.text in {";", "—", "–", "--", "-"}:
                    break
            elif _core(word.text).endswith((".", "!", "?", ",")):
                return stop + 1
            stop += 1
        if stop < end:
            # A new clause begins before the verb: back to its comma or conjunction.
            back = stop
            while back > spot + 1 and words[back - 1].passage < 0:
                back -= 1
                if words[back].text == "," or words[back].low in lexicon.breaks:
                    return self._strip_end(spot, back)
            return self._strip_end(spot, back)
        return self._strip_end(spot, stop)

    def _strip_end(self, spot: int, stop: int) -> int:
        words = self.words
        while (
            stop > spot + 1
            and words[stop - 1].passage < 0
            and not words[stop - 1].text[-1].isalnum()
            and words[stop - 1].text[0] != "("
        ):
            stop -= 1
        return stop

    def _resume(self, draft: Draft, at: int, end: int) -> int:
        """Add the passages that take an interrupted quotation up again: "…," he said, "…"."""
        words = self.words
        limit = min(end, at + 25)
        for spot in range(at, limit):
            if words[spot].passage >= 0:
                # A quotation that goes on in small letters can only be the one before.
                small = _core(words[spot].text)[:1].islower()
                if words[spot - 1].text in _LINKS and (small or not self._has_cue(at, spot)):
                    stop = self._reported_end(spot, end)
                    draft.spans.append((self.block, words[spot].start, words[stop - 1].end))
                    draft.mixed = draft.mixed or self._has_words(spot, stop)
                    return stop
                break
        return at

    def _has_cue(self, start: int, stop: int) -> bool:
        return any(
            word.low in self.lexicon.cues or word.low in self.lexicon.participles for word in self.words[start:stop]
        )

    def _read_standing(self, begin: int, spot: int, end: int, first: int) -> int:
        """Read a passage that is a sentence of its own."""
        words = self.words
        long = spot == begin and words[spot].text.count(" ") >= _LONG
        if self._has_words(begin, spot) or (self._has_words(spot + 1, end) and not long):
            return spot + 1
        core = _core(words[spot].text)
        place = (self.block, words[spot].start, words[spot].end)
        before = self._taken_up(first, spot)
        if before is not None:
            before.spans.append(place)
        elif self._goes_on(begin, first):
            self._last_direct().spans.append(place)
        elif long or (core.endswith((".", "!", "?", "…", ",")) and core.count(" ") >= 2):
            draft = Draft(spans=[place])
            if self.before is not None:
                draft.source, draft.cue = self.before
            self.drafts.append(draft)
        return spot + 1

    def _taken_up(self, first: int, spot: int) -> Draft | None:
        """Return the quotation of this paragraph that a bare one at *spot* goes on with."""
        lexicon = self.lexicon
        for draft in reversed(self.drafts[first:]):
            if draft.mixed and not (draft.spans[-1][2] > self.sentence and self._only_clause_between(draft, spot)):
                continue
            if draft.source is None or self.before is None or self.before[1] == draft.cue:
                return draft if draft.mixed or self._only_clause_between(draft, spot) else None
            speaker = self._words_at(self.before[0]).lower()
            # "…," Ruiz said, adding that it rained. "…": somebody else who was named in between would speak now.
            same = speaker in lexicon.pronouns or speaker in lexicon.relatives
            return draft if same or speaker == self._words_at(draft.source).lower() else None
        return None

    def _last_direct(self) -> Draft:
        """Return the last quotation, or the one before it where that is all in marks and by the same source."""
        last = self.drafts[-1]
        before = self.drafts[-2] if len(self.drafts) > 1 else None
        if before is None or not last.mixed or before.mixed or before.spans[-1][0] != last.spans[-1][0]:
            return last
        return before if before.source is not None and before.source == last.source else last

    def _words_at(self, place: Place) -> str:
        return self.paragraphs[place[0]][place[1] : place[2]]

    def _goes_on(self, begin: int, first: int) -> bool:
        """Return whether a bare quotation that opens a paragraph goes on with the one ending the paragraph before."""
        if begin or self.closing != self.block - 1 or len(self.drafts) != first:
            return False
        return bool(self.drafts) and self.drafts[-1].source is not None

    def _only_clause_between(self, draft: Draft, spot: int) -> bool:
        """Return whether nothing but the quotation's own attribution lies between it and the passage at *spot*."""
        last = draft.spans[-1][2]
        stops = 0
        for index in range(spot - 1, -1, -1):
            word = self.words[index]
            if word.start < last or word.passage >= 0:
                break
            stops += word.text in {".", "!", "?"}
        return stops <= 1

    def _is_name(self, start: int, stop: int, spot: int) -> bool:
        """Return whether the only marks in the reported words enclose a name or a title."""
        passages = [word for word in self.words[start:stop] if word.passage >= 0]
        introduced = start == spot and spot > 0 and self.words[spot - 1].text in {",", ":"}
        return len(passages) == 1 and not introduced and _is_title(_core(passages[0].text))

    def _add(self, start: int, stop: int, clause: Clause) -> Draft:
        words = self.words
        # A leading "that" makes no quotation mixed.
        bare = start + 1 if words[start].low in self.lexicon.complementizers else start
        mixed = self._has_words(bare, stop)
        draft = Draft(spans=[(self.block, words[start].start, words[stop - 1].end)], mixed=mixed)
        self._attribute(draft, clause)
        self.drafts.append(draft)
        return draft

    def _attribute(self, draft: Draft, clause: Clause) -> None:
        draft.source = self._place(clause.source)
        draft.cue = self._place(clause.cue)
        draft.addressee = self._place(clause.addressee)

    def _place(self, found: tuple[int, int]) -> Place | None:
        start, stop = found
        if stop - start == 1 and self.words[start].low in self.lexicon.contracted:
            # "he's" is he.
            word = self.words[start]
            return self.block, word.start, word.start + max(word.text.find("'"), word.text.find("’"))
        return (self.block, self.words[start].start, self.words[stop - 1].end) if start < stop else None


def _core(text: str) -> str:
    """Return the words of a passage without its marks."""
    return text.strip(_MARKS)


def _is_plain(word: Word) -> bool:
    """Return whether *word* is a word, rather than punctuation, that stands outside of marks."""
    return word.passage < 0 and word.text[0].isalnum()


def _is_title(core: str) -> bool:
    """Return whether *core* is written like a name: every longer word capitalised, and no stop at the end."""
    parts = core.split()
    long = [part for part in parts if len(part) > 3]
    return bool(long) and all(part[0].isupper() or not part[0].isalpha() for part in long) and core[-1] not in ".!?"

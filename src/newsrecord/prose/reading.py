"""Turn the passages of a story into drafts of quotations: which words belong to them, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from newsrecord.prose.any_verbs import match_any_verb
from newsrecord.prose.attribution import (
    Clause,
    match_after,
    match_before,
    match_colon,
    match_inside,
    match_label,
    match_opening,
)
from newsrecord.prose.datelines import find_text_start
from newsrecord.prose.drafts import Block, Draft, core, is_title, read_block
from newsrecord.prose.extents import (
    find_content_start,
    find_reported,
    find_reported_end,
    is_name,
    skip_punctuation,
    strip_end,
)
from newsrecord.prose.leaning import is_opening
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.marks import Passage
from newsrecord.prose.reports import find_reports
from newsrecord.prose.sentence import Report
from newsrecord.prose.sentences import split_sentences
from newsrecord.prose.thread import Thread

__all__ = ["read_drafts"]

_OPEN_ENDS: Final = (",", "?", "!", "-", "–", "—", "…", "...", ";")
_SPOKEN_ENDS: Final = (",", "?", "!")
_LINKS: Final = frozenset({",", "-", "–", "—", "--"})
# Words that are looked at behind a passage: for its attribution, and for the passage that takes it up again.
_AHEAD: Final = 120
_SPEAKER: Final = re.compile(r"[\"“”'‘«„]{1,2}\s?([^\W\d_a-z]{2}[^\W\d_a-z .'’\-]{0,40})(:)\s+(?=\S)")
_PAUSE: Final = 25


def read_drafts(paragraphs: Sequence[str], passages: Mapping[int, Sequence[Passage]], lexicon: Lexicon) -> list[Draft]:
    """Return the quotations of a story in reading order, those of *passages* and those without marks.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.marks import find_passages
    >>> text = ['"We left," she said.']
    >>> read_drafts(text, find_passages(text), load_lexicon("en"))[0].source
    (0, 11, 14)
    """
    thread = Thread(paragraphs)
    for number, text in enumerate(paragraphs):
        own = passages.get(number, ())
        if own or (lexicon.clausal and lexicon.may_attribute(text)):
            _Reader(read_block(number, text, own, lexicon), thread).read(own)
    return thread.all()


class _Reader:
    """Reads one paragraph, sentence by sentence."""

    def __init__(self, block: Block, thread: Thread) -> None:
        self.block = block
        self.words = block.words
        self.lexicon = block.lexicon
        self.thread = thread

    def read(self, passages: Sequence[Passage]) -> None:
        running = self.thread.open(self.block.number)
        for begin, end in split_sentences(self.words, self.lexicon, start=find_text_start(self.words)):
            self._read_sentence(begin, end, running if begin == 0 else None)
        self.thread.close(self.block, passages)

    def _read_sentence(self, begin: int, end: int, running: Draft | None) -> None:
        words = self.words
        spots = [index for index in range(begin, end) if words[index].passage >= 0]
        done = begin
        if begin == 0 and spots and spots[0] == 0:
            done = self._read_speech(running) or (self._go_on(running, end) if running is not None else done)
        reports = self._find_reports(begin, done, end, spots)
        for spot in spots:
            if spot < done:
                continue
            report = next((r for r in reports if any(start <= spot < stop for start, stop in r.contents)), None)
            if report is None:
                done = self._read_passage(begin, done, spot, end)
            else:
                reports.remove(report)
                done = self._read_report(report, spot)
        for report in reports:
            self.thread.reported.append(self._draft(report, reported=True))
        self.thread.pass_sentence(self.block, begin, end)

    def _find_reports(self, begin: int, done: int, end: int, spots: Sequence[int]) -> list[Report]:
        """Return what the sentence reports, apart from quotations that have their attribution right behind them."""
        if not self.lexicon.clausal:
            return []
        found = {spot: clause for spot in spots if spot >= done and (clause := self._clause_after(spot, end))}
        clauses = {spot: clause for spot, clause in found.items() if not self._is_titled(begin, spot)}
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
        named = words[report.source[1] - 1].low
        same = len(source) == 1 and (source[0].low in lexicon.pronouns or source[0].low == named)
        if same or words[clause.cue[0]].low not in lexicon.fronting:
            return report._replace(contents=(*report.contents[:-1], (start, stop + 1)))
        return report

    def _read_report(self, report: Report, spot: int) -> int:
        """Make a draft of a report that holds the passage at *spot*; return the word up to which all is read."""
        block = self.block
        start, stop = report.contents[0][0], report.contents[-1][1]
        if not is_name(block, start, stop, spot) or block.has_words(start, stop):
            self.thread.drafts.append(self._draft(report, reported=False))
        return stop

    def _draft(self, report: Report, *, reported: bool) -> Draft:
        block, contents = self.block, report.contents
        bare = self._past_that(contents[0][0])
        return Draft(
            spans=block.spans(contents),
            mixed=any(block.has_words(max(start, bare), stop) for start, stop in contents),
            reported=reported,
            source=block.place(report.source),
            cue=block.place(report.cue),
            addressee=block.place(report.addressee),
        )

    def _past_that(self, start: int) -> int:
        """Return the word behind a leading "that", which makes no quotation mixed."""
        return start + 1 if self.words[start].low in self.lexicon.complementizers else start

    def _read_speech(self, running: Draft | None) -> int:
        """Read a paragraph of a transcript, whose marks enclose the speaker's name, too: '"RUIZ: We left."'."""
        first = self.words[0]
        match = _SPEAKER.match(first.text)
        if match is None or (running is None and not first.text[match.end() :].strip()):
            return 0
        number = self.block.number
        source, cue = match.span(1), match.span(2)
        self.thread.drafts.append(
            Draft(
                spans=[(number, first.start + match.end(), first.end)],
                source=(number, first.start + source[0], first.start + source[1]),
                cue=(number, first.start + cue[0], first.start + cue[1]),
            )
        )
        return 1

    def _go_on(self, draft: Draft, end: int) -> int:
        """Add the first passage of this paragraph to the quotation of the one before."""
        clause = self._clause_after(0, end)
        if clause is not None and draft.source is not None and draft.source[0] >= draft.spans[0][0]:
            # Both paragraphs say whose words they are: two quotations.
            draft = Draft(spans=[])
            self.thread.drafts.append(draft)
        draft.spans += self.block.spans([(0, 1)])
        if clause is not None:
            self._attribute(draft, clause)
            # What follows goes on with this quotation, as if it began here.
            self.thread.first = min(self.thread.first, len(self.thread.drafts) - 1)
        return clause.end if clause else 1

    def _clause_after(self, spot: int, end: int) -> Clause | None:
        words = self.words
        if spot + 1 >= end:
            return self._clause_past_stop(spot)
        open_end = core(words[spot].text).endswith(_OPEN_ENDS) or words[spot + 1].text in _LINKS
        clause = match_after(words, spot + 1, end, self.lexicon) if open_end else None
        if clause is None and core(words[spot].text).endswith(_SPOKEN_ENDS) and self._opens(spot):
            clause = match_any_verb(words, spot + 1, end, self.lexicon)
        return None if clause is not None and self._leads_on(spot, clause, end) else clause

    def _opens(self, spot: int) -> bool:
        """Return whether nothing of its sentence stands before the passage at *spot*."""
        return spot == 0 or self.words[spot - 1].passage >= 0 or self.words[spot - 1].text in {".", "!", "?"}

    def _leads_on(self, spot: int, clause: Clause, end: int) -> bool:
        """Return whether the clause has words of its own to report: 'Recalling "the war," she urged them to stay'."""
        words, lexicon = self.words, self.lexicon
        if clause.end >= end or not spot or words[spot - 1].passage >= 0:
            return False
        before, behind = words[spot - 1].low, words[clause.end]
        opening = before in lexicon.participles or before in lexicon.adjuncts or before in lexicon.inside
        if not opening or behind.passage >= 0 or not behind.text[0].isalnum():
            return False
        if behind.low in lexicon.infinitives:
            return True
        return not (behind.low in lexicon.adjuncts or behind.low in lexicon.times or behind.low in lexicon.auxiliaries)

    def _clause_past_stop(self, spot: int) -> Clause | None:
        """Match '"… left." Smith said.': behind a full stop an attribution must be a sentence of its own."""
        words = self.words
        stop = next((i for i in range(spot + 2, min(len(words), spot + 9)) if words[i].text == "."), None)
        if stop is None or words[spot + 1].passage >= 0:
            return None
        clause = match_after(words, spot + 1, stop, self.lexicon)
        return clause if clause is not None and clause.end == stop else None

    def _read_passage(self, begin: int, done: int, spot: int, end: int) -> int:
        """Make a draft of the passage at *spot* if it is a quotation; return the word up to which all is read."""
        clause = self._clause_after(spot, end)
        if clause is not None:
            return self._read_closed(begin, done, spot, end, clause)
        clause = match_before(self.words, begin, spot, self.lexicon)
        if clause is not None and clause.cue[0] >= done:
            start, stop = find_reported(self.block, clause, spot, end)
            if not is_name(self.block, start, stop, spot) and not self._is_idle(clause, start, spot):
                self._lead_in(self._add(start, stop, clause), done, spot, clause)
            return stop
        opening = self._match_start(begin, spot) if done == begin else None
        if opening is not None:
            self._add(opening.end, find_reported_end(self.block, spot, end), opening)
            return end
        clause = match_inside(self.words, spot + 1, min(end, spot + _AHEAD), self.lexicon)
        if clause is not None:
            return self._read_inside(done, spot, end, clause)
        return self._read_introduced(begin, spot) or self.thread.read_standing(self.block, begin, spot, end)

    def _is_idle(self, clause: Clause, start: int, spot: int) -> bool:
        """Return whether nobody says anything with a verb that has another sense: 'The "Big Sale" begins with "…"'."""
        words, lexicon = self.words, self.lexicon
        if clause.source[0] < clause.source[1] or start == spot or words[start].low in lexicon.complementizers:
            return False
        low = words[clause.cue[0]].low
        return low in lexicon.cues and low not in lexicon.speech_verbs

    def _match_start(self, begin: int, spot: int) -> Clause | None:
        """Match what can only open a sentence or a paragraph: "Said Ana Ruiz: …", "Ruiz: …"."""
        clause = match_opening(self.words, begin, spot, self.lexicon)
        return match_label(self.words, begin, spot, self.lexicon) if clause is None and begin == 0 else clause

    def _read_closed(self, begin: int, done: int, spot: int, end: int, clause: Clause) -> int:
        """Read a passage with its attribution right behind it."""
        if self._is_titled(begin, spot):
            return spot + 1
        draft = self._add(find_content_start(self.block, done, spot), spot + 1, clause)
        return self._resume(draft, clause.end, end)

    def _is_titled(self, begin: int, spot: int) -> bool:
        """Return whether the marks hold the title of a programme: 'On "Ships Today," she said that …'."""
        words = self.words
        return spot > begin and words[spot - 1].text != ":" and is_title(core(words[spot].text).rstrip(","))

    def _read_inside(self, done: int, spot: int, end: int, clause: Clause) -> int:
        """Read a passage with words behind it and then, past a comma, its attribution."""
        if self._faces_passage(clause.end, end):
            return spot + 1
        start = skip_punctuation(self.block, done, spot)
        stop = strip_end(self.block, spot, clause.start)
        if is_name(self.block, start, stop, spot):
            return clause.end
        return self._resume(self._add(start, stop, clause), clause.end, end)

    def _faces_passage(self, at: int, end: int) -> bool:
        """Return whether an attribution that ends at *at* leads on to a quotation: '…, Ruiz said, "…"'."""
        while at < end and self.words[at].text in {",", ":"}:
            at += 1
        return at < end and self.words[at].passage >= 0

    def _read_introduced(self, begin: int, spot: int) -> int:
        """Make a draft of a whole sentence in marks that a colon or a comma leads up to; 0 where there is none."""
        words = self.words
        text = core(words[spot].text)
        if spot == begin or words[spot - 1].text not in {":", ","} or text.count(" ") < 2:
            return 0
        if not text.endswith((".", "!", "?")) or not text[0].isupper() or is_title(text):
            return 0
        draft = Draft(spans=self.block.spans([(spot, spot + 1)]))
        clause = match_colon(words, begin, spot, self.lexicon) if words[spot - 1].text == ":" else None
        if clause is not None:
            self._attribute(draft, clause)
        self.thread.drafts.append(draft)
        return spot + 1

    def _lead_in(self, draft: Draft, done: int, spot: int, clause: Clause) -> None:
        """Put the statement that the quoted words go on with in front of them: 'It takes time, she said, "as …"'."""
        words = self.words
        first = core(words[spot].text)[:1]
        stop = clause.start - 1
        if not first.islower() or stop <= done or words[stop].text != "," or words[spot - 1].text != ",":
            return
        if spot - clause.end == 1 and not is_opening(words, done, stop, self.lexicon):
            draft.spans[:0] = self.block.spans([(done, stop)])
            draft.mixed = True

    def _resume(self, draft: Draft, at: int, end: int) -> int:
        """Add the passage that takes an interrupted quotation up again: '"…," he said, "…"'."""
        words, lexicon = self.words, self.lexicon
        spot = next((index for index in range(at, min(end, at + _PAUSE)) if words[index].passage >= 0), None)
        if spot is None or words[spot - 1].text not in _LINKS:
            return at
        # A quotation that goes on in small letters can only be the one before.
        small = core(words[spot].text)[:1].islower()
        if not small and any(word.low in lexicon.cues or word.low in lexicon.participles for word in words[at:spot]):
            return at
        stop = find_reported_end(self.block, spot, end)
        draft.spans += self.block.spans([(spot, stop)])
        draft.mixed = draft.mixed or self.block.has_words(spot, stop)
        return stop

    def _add(self, start: int, stop: int, clause: Clause) -> Draft:
        block = self.block
        draft = Draft(spans=block.spans([(start, stop)]), mixed=block.has_words(self._past_that(start), stop))
        self._attribute(draft, clause)
        self.thread.drafts.append(draft)
        return draft

    def _attribute(self, draft: Draft, clause: Clause) -> None:
        draft.source = self.block.place(clause.source)
        draft.cue = self.block.place(clause.cue)
        draft.addressee = self.block.place(clause.addressee)

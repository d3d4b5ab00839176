"""Turn the passages of a story in a language with free word order, or without capitals, into drafts of quotations."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from newsrecord.prose.drafts import Draft, Place
from newsrecord.prose.free_clauses import FreeClause, match_behind, match_front
from newsrecord.prose.free_leads import match_lead, match_name
from newsrecord.prose.free_lexicon import FreeLexicon
from newsrecord.prose.free_phrases import MARKS, NOBODY, Range, is_written_name, match_phrase, skip_loose
from newsrecord.prose.free_words import COMMAS, DASHES, STOPS, read_free_words, split_free_sentences
from newsrecord.prose.marks import Passage
from newsrecord.prose.sentences import Word

__all__ = ["read_free_drafts"]

_OPEN_ENDS: Final = (",", "،", "?", "؟", "!", "…", "...", ";", "؛")
_LINKS: Final = COMMAS | DASHES | frozenset(";؛")
_AHEAD: Final = 16
"""Words of the longest sentence that does nothing but name who said the quotation before it."""
_LONG: Final = 3
"""Words of a passage that is no mere name."""

# «Мост готов, — сказал он. — Теперь дороги»: the attribution stands within the marks of what it interrupts.
_INTERRUPTION: Final = re.compile(r"[,!?…]\s{0,3}[—–-]\s{1,3}([^—–\n]{3,200}?)[,.]\s{0,3}[—–-]\s{1,3}(?=\S)")
_NESTED: Final = re.compile(r"[«„“\"][^«»„“”\"\n]{1,80}[»“”\"]")


def read_free_drafts(
    paragraphs: Sequence[str], passages: dict[int, Sequence[Passage]], lexicon: FreeLexicon
) -> list[Draft]:
    """Return the quotations among *passages*, in reading order.

    >>> from newsrecord.prose.lexicons.ru import LEXICON
    >>> from newsrecord.prose.marks import find_passages
    >>> text = ["«Порт закрыт», — сказал Лев Белов."]
    >>> read_free_drafts(text, find_passages(text), LEXICON)[0].source
    (0, 24, 33)
    """
    return _FreeReader(paragraphs, lexicon).read(passages)


class _FreeReader:
    """Reads the paragraphs once, in order, and collects drafts."""

    def __init__(self, paragraphs: Sequence[str], lexicon: FreeLexicon) -> None:
        self.paragraphs = paragraphs
        self.lexicon = lexicon
        self.drafts: list[Draft] = []
        self.words: list[Word] = []
        self.outside: list[int] = []
        """How many words that are no conjunctions stand outside of marks before each word of the paragraph."""
        self.block = 0
        self.first = 0
        """How many drafts there were before this paragraph."""

    def read(self, passages: dict[int, Sequence[Passage]]) -> list[Draft]:
        running: Draft | None = None
        last = -2
        for block, found in passages.items():
            text = self.paragraphs[block]
            parts = [part for passage in found for part in self._split(text, passage)]
            self.words = read_free_words(text, parts, self.lexicon)
            self.outside = [0, *accumulate(self._is_plain(word) for word in self.words)]
            self.block, self.first = block, len(self.drafts)
            for begin, end in split_free_sentences(self.words, self.lexicon):
                self._read_sentence(begin, end, running if last == block - 1 else None)
                running = None
            running, last = (self._owner(parts[-1]), block) if parts[-1].continued else (None, -2)
        return self.drafts

    def _split(self, text: str, passage: Passage) -> list[Passage]:
        """Return the pieces of a passage that an attribution inside its marks interrupts."""
        if self.lexicon.word_order != "either":
            return [passage]
        pieces: list[Passage] = []
        at = passage.start
        for match in _INTERRUPTION.finditer(text, passage.start, passage.end):
            inner = [
                Passage(passage.block, name.start(), name.end(), False)
                for name in _NESTED.finditer(text, match.start(1), match.end(1))
            ]
            words = read_free_words(text, inner, self.lexicon, *match.span(1))
            clause = match_behind(words, 0, len(words), self.lexicon, any_verb=True) if words else None
            if clause is None:
                continue
            pieces += [Passage(passage.block, at, match.start() + 1, False), *inner]
            at = match.end()
        return [*pieces, passage._replace(start=at)]

    def _owner(self, passage: Passage) -> Draft:
        """Return the draft that ends with *passage*, or one made for it."""
        if self.drafts and self.drafts[-1].spans[-1] == passage[:3]:
            return self.drafts[-1]
        self.drafts.append(Draft(spans=[passage[:3]]))
        return self.drafts[-1]

    def _read_sentence(self, begin: int, end: int, running: Draft | None) -> None:
        done = begin
        for spot in range(begin, end):
            if spot < done or self.words[spot].passage < 0:
                continue
            if running is not None and spot == 0:
                running.spans.append(self._place((0, 1)))
                clause = self._clause_behind(spot, end)
                if clause is not None and running.source is None:
                    self._attribute(running, clause)
                done = clause.end if clause else 1
                # What follows goes on with this quotation, as if it began here.
                self.first = min(self.first, len(self.drafts) - 1)
            else:
                done = self._read_passage(begin, done, spot, end)

    def _read_passage(self, begin: int, done: int, spot: int, end: int) -> int:
        """Make a draft of the passage at *spot* if it is a quotation; return the word up to which all is read."""
        bare = not self._has_words(done, spot)
        front = None if bare else self._clause_front(done, spot)
        if front is not None:
            front = self._lean(front, begin, done)
            start = self._reported_start(front, spot)
            if start is not None:
                stop = self._add_reported(front, start, spot, end)
                if stop > spot:
                    return stop
        if bare:
            clause = self._clause_behind(spot, end)
            if clause is not None:
                return self._add_spoken(clause, done, spot, begin, end)
        elif done == begin:
            label = match_name(self.words, begin, spot, self.lexicon)
            if label is not None:
                self._add((spot, spot + 1), label, mixed=False)
                return spot + 1
        # What is no quotation is a name, and belongs to the words before the next passage.
        return spot + 1 if self._read_standing(done, spot, end) else done

    def _add_spoken(self, clause: FreeClause, done: int, spot: int, begin: int, end: int) -> int:
        """Add a passage with its attribution behind it, and what goes on behind that."""
        before = self.drafts[-1] if len(self.drafts) > self.first else None
        if before is not None and done > begin and before.source is not None and clause.source == NOBODY:
            self._extend(before, spot)
            return clause.end
        draft = self._add((spot, spot + 1), clause, mixed=False)
        behind = clause.end
        while behind < end and self.words[behind].passage < 0 and behind - clause.end < 25:
            behind += 1
        if behind < end and self.words[behind - 1].text in _LINKS and behind > clause.end:
            front = match_front(self.words, clause.end, behind, self.lexicon)
            if front is None:
                self._extend(draft, behind)
                return behind + 1
        return clause.end

    def _clause_behind(self, spot: int, end: int) -> FreeClause | None:
        """Return the attribution behind the passage at *spot*, if it is linked to it."""
        words, lexicon = self.words, self.lexicon
        core = _core(words[spot].text)
        at = spot + 1
        linked = core.endswith(_OPEN_ENDS) and lexicon.word_order != "either"
        while at < end and words[at].text in _LINKS | frozenset(".!?…"):
            linked = linked or words[at].text in _LINKS
            at += 1
        if at >= end:
            return self._clause_past_stop(at)
        if words[at].passage >= 0:
            return None
        resumed = match_phrase(words, at, end, lexicon.resumers) > at
        if not linked and not resumed and (lexicon.word_order != "behind" or core.count(" ") < _LONG - 1):
            return None
        # «…», — and «…!» — are followed by who says so.
        dashed = words[at - 1].text in DASHES and (
            words[spot + 1].text in COMMAS or core.endswith((",", "!", "?", "…"))
        )
        clause = match_behind(words, at, end, lexicon, any_verb=dashed)
        if clause is None:
            return None
        if clause.end < end and words[clause.end].low in lexicon.complementizers and not linked:
            # "النورس" قالت إن …: the name of whoever speaks.
            return None
        first = words[at].low
        subject_first = clause.source != NOBODY and clause.source[0] < clause.cue[0]
        if subject_first and not linked and not resumed and first not in lexicon.according_openers:
            return None
        return clause

    def _clause_front(self, done: int, spot: int) -> FreeClause | None:
        """Return the attribution before the passage at *spot*."""
        front = match_front(self.words, done, spot, self.lexicon)
        core = _core(self.words[spot].text)
        if front is None and (" " in core or core.endswith((".", "!", "?", "؟"))):
            return match_lead(self.words, done, spot, self.lexicon)
        return front

    def _clause_past_stop(self, at: int) -> FreeClause | None:
        """Match a sentence behind the quotation that takes it up: «…». شهردار این جمله را گفت."""
        words, resumers = self.words, self.lexicon.resumers
        end = next((i for i in range(at, min(len(words), at + _AHEAD)) if words[i].text in STOPS), at)
        taken_up = any(match_phrase(words, index, end, resumers) > index for index in range(at, end))
        return match_behind(words, at, end, self.lexicon) if taken_up else None

    def _reported_start(self, clause: FreeClause, spot: int) -> int | None:
        """Return where the words behind an attribution begin that the passage at *spot* belongs to."""
        words, lexicon = self.words, self.lexicon
        if words[spot - 1].text == ":":
            return spot
        at = clause.end
        that = next((i for i in range(at, spot) if words[i].low in lexicon.complementizers), None)
        if that is not None:
            # "بأنه «جبان»": the subject stands on the conjunction, and the passage is a part of the clause.
            return spot if that == spot - 1 and words[that].low not in lexicon.clause_openers else that
        while at < spot and (words[at].text in COMMAS or words[at].low in lexicon.resumer_openers):
            at += 1
        if words[clause.cue[0]].low in lexicon.according_openers:
            return at if at > clause.end or at == spot else None
        # Without colon or comma the words follow the verb or, where it stands first, its subject.
        adjoins = lexicon.word_order == "behind" or words[spot - 1].text in COMMAS or at == clause.cue[1] == spot
        loose = adjoins and skip_loose(words, at, spot, lexicon) == spot
        return spot if loose and not lexicon.is_namer(words[spot - 1].low) else None

    def _add_reported(self, clause: FreeClause, start: int, spot: int, end: int) -> int:
        """Add a quotation behind its attribution, direct where the passage is all of it and mixed otherwise.

        Returns the word behind it, or *spot* where the passage is no quotation.
        """
        words, lexicon = self.words, self.lexicon
        introduced = words[spot - 1].text == ":"
        core = _core(words[spot].text)
        stop = spot + 1
        ended = introduced or core.endswith((".", "!", "?", "؟", "…")) or not self._runs_on(stop, end)
        if start == spot and ended:
            apart = words[spot - 1].text in COMMAS or words[spot - 1].low in lexicon.complementizers
            if introduced or core.count(" ") >= (1 if apart else _LONG - 1):
                self._add((spot, stop), clause, mixed=False)
                return stop
            return spot
        # "проект «полностью готов»": no name begins with a small letter.
        named = lexicon.is_namer(words[spot - 1].low) and not core[0].islower()
        if " " not in core or named or is_written_name(words[spot], lexicon):
            return spot
        while stop < end and not ended and self._runs_on(stop, end):
            stop += 1
        self._add((start, stop), clause, mixed=True)
        return stop

    def _runs_on(self, at: int, end: int) -> bool:
        """Return whether the reported words go on at word *at*."""
        if at >= end:
            return False
        word, lexicon = self.words[at], self.lexicon
        if word.passage < 0 and not word.text[0].isalnum() and word.text[0] != "(":
            return False
        cue = word.low in lexicon.cues or word.low in lexicon.participles
        return not (cue or word.low in lexicon.joints or word.low in lexicon.proclitics)

    def _read_standing(self, done: int, spot: int, end: int) -> bool:
        """Read a passage that is a sentence of its own; return whether it is one."""
        if self._has_words(done, spot) or self._has_words(spot + 1, end):
            return False
        core = _core(self.words[spot].text)
        before = self.drafts[-1] if len(self.drafts) > self.first else None
        if before is not None and self._only_clause_between(before, spot):
            self._extend(before, spot)
        elif core.count(" ") >= _LONG - 1 and (core.endswith((".", "!", "?", "…", "؟")) or self._is_stopped(spot, end)):
            self.drafts.append(Draft(spans=[self._place((spot, spot + 1))]))
        else:
            return False
        return True

    def _is_stopped(self, spot: int, end: int) -> bool:
        return spot + 1 < end and self.words[spot + 1].text in STOPS

    def _only_clause_between(self, draft: Draft, spot: int) -> bool:
        """Return whether nothing but the quotation's own attribution lies between it and the passage at *spot*."""
        block, _, last = draft.spans[-1]
        if block != self.block:
            return False
        stops = 0
        for index in range(spot - 1, -1, -1):
            word = self.words[index]
            if word.start < last or word.passage >= 0:
                break
            stops += word.text in STOPS
        return stops <= 1

    def _lean(self, clause: FreeClause, begin: int, done: int) -> FreeClause:
        """Return *clause* with the source of the quotation before it in the sentence, where it has none of its own."""
        if clause.source != NOBODY or done == begin or len(self.drafts) <= self.first:
            return clause
        source = self.drafts[-1].source
        if source is None or source[0] != self.block:
            return clause
        start = bisect_left(self.words, source[1], key=lambda word: word.start)
        return clause._replace(source=(start, bisect_left(self.words, source[2], key=lambda word: word.start)))

    def _has_words(self, start: int, stop: int) -> bool:
        """Return whether any of the words is neither punctuation, nor in marks, nor a conjunction."""
        return start < stop and self.outside[stop] > self.outside[start]

    def _is_plain(self, word: Word) -> bool:
        joins = word.low in self.lexicon.joints or word.low in self.lexicon.proclitics
        return word.passage < 0 and word.text[0].isalnum() and not joins

    def _extend(self, draft: Draft, spot: int) -> None:
        draft.spans.append(self._place((spot, spot + 1)))

    def _add(self, content: Range, clause: FreeClause, *, mixed: bool) -> Draft:
        draft = Draft(spans=[self._place(content)], mixed=mixed)
        self._attribute(draft, clause)
        self.drafts.append(draft)
        return draft

    def _attribute(self, draft: Draft, clause: FreeClause) -> None:
        draft.source = self._place(clause.source) if clause.source != NOBODY else None
        draft.cue = self._place(clause.cue) if clause.cue != NOBODY else None

    def _place(self, found: Range) -> Place:
        return (self.block, self.words[found[0]].start, self.words[found[1] - 1].end)


def _core(text: str) -> str:
    """Return the words of a passage without its marks."""
    return text.strip(MARKS)

"""Keep the thread of a story: which quotation a bare one goes on with, over sentences and paragraphs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsrecord.prose.attribution import match_opening
from newsrecord.prose.drafts import Block, Draft, Place, core
from newsrecord.prose.leaning import find_subject
from newsrecord.prose.marks import Passage
from newsrecord.prose.wordclasses import is_bare, is_cue, is_name

__all__ = ["Thread"]

_CLOSING: Final = ('"', "'", "”", "’", "»", "“")
_AHEAD: Final = 120
_TAIL: Final = 40
"""Words at the end of a paragraph that may be the attribution of its last quotation."""
_LONG: Final = 7
"""Blanks in a quotation that is one wherever it opens a sentence."""
_VERB: Final = 20
"""Letters of the longest verb that gives a name."""
_SHORT: Final = 7
"""Words of "Ruiz shook her head slowly."."""
_BACK: Final = 20
"""Quotations of a paragraph that a bare one may go on with."""


class Thread:
    """The quotations found so far, and what the sentence and the paragraph before left open."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self.paragraphs = paragraphs
        self.drafts: list[Draft] = []
        """Quotations with marks."""
        self.reported: list[Draft] = []
        """Those without."""
        self.running: Draft | None = None
        """The quotation that the paragraph before left open."""
        self.first = 0
        """How many drafts there were before this paragraph."""
        self._closing = -2
        """The last block that ends with a quotation or its attribution."""
        self._sentence = 0
        """Where the sentence before begins in the block."""
        self._before: tuple[Place, Place] | None = None
        """Source and cue of the sentence before, which a quotation without its own goes on with."""
        self._block = -1

    def open(self, number: int) -> Draft | None:
        """Begin a block; return the quotation that the block before left open."""
        if number > self._block + 1:
            self._before = None
        self._block, self._sentence, self.first = number, 0, len(self.drafts)
        running, self.running = self.running, None
        return running

    def close(self, block: Block, passages: Sequence[Passage]) -> None:
        """End a block: remember whether it ends with a quotation, and one that goes on in the next."""
        if self.drafts and _closes(block, self.drafts[-1]):
            self._closing = block.number
        if passages and passages[-1].continued:
            self.running = self._owner(passages[-1])

    def _owner(self, passage: Passage) -> Draft:
        """Return the draft that ends with *passage*, or one made for it."""
        if not self.drafts or self.drafts[-1].spans[-1] < (passage.block, passage.start, passage.start):
            self.drafts.append(Draft(spans=[passage[:3]]))
        return self.drafts[-1]

    def read_standing(self, block: Block, begin: int, spot: int, end: int) -> int:
        """Take a passage that is a sentence of its own; return the word up to which all is read."""
        words = block.words
        long = spot == begin and words[spot].text.count(" ") >= _LONG
        if block.has_words(begin, spot) or (block.has_words(spot + 1, end) and not long):
            return spot + 1
        text = core(words[spot].text)
        place = (block.number, words[spot].start, words[spot].end)
        followed = block.has_words(spot + 1, end)
        # A paragraph whose mark stays open begins a quotation of its own.
        opens = not words[spot].text.rstrip().endswith(_CLOSING)
        before = self._taken_up(block, spot)
        if before is not None:
            before.spans.append(place)
        elif self._goes_on(block, begin) and not (self._last_direct().mixed and opens) and not followed:
            self._last_direct().spans.append(place)
        elif long or (text.endswith((".", "!", "?", "…", ",")) and text.count(" ") >= 2):
            draft = Draft(spans=[place])
            if self._before is not None:
                draft.source, draft.cue = self._before
            self.drafts.append(draft)
        return spot + 1

    def _taken_up(self, block: Block, spot: int) -> Draft | None:
        """Return the quotation of this paragraph that a bare one at *spot* goes on with."""
        lexicon = block.lexicon
        for draft in islice(reversed(self.drafts), min(len(self.drafts) - self.first, _BACK)):
            near = draft.spans[-1][2] > self._sentence
            if draft.mixed and not (near and _only_clause_between(block, draft, spot)):
                continue
            if draft.source is None or self._before is None or self._before[1] == draft.cue:
                return draft if draft.mixed or _only_clause_between(block, draft, spot) else None
            speaker = self._words_at(self._before[0]).lower()
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

    def _goes_on(self, block: Block, begin: int) -> bool:
        """Return whether a bare quotation that opens a paragraph goes on with the one ending the paragraph before."""
        if begin or self._closing != self._block - 1 or len(self.drafts) != self.first:
            return False
        return bool(self.drafts) and self.drafts[-1].source is not None and not self._is_word(block, self.drafts[-1])

    def _is_word(self, block: Block, draft: Draft) -> bool:
        """Return whether a quotation is a word that nobody goes on from: 'rooms that they call "cosy".'."""
        number, start, end = draft.spans[-1]
        text = self.paragraphs[number]
        if text[end : end + 1] != "." or draft.cue is None:
            return False
        before = text[max(0, start - _VERB) : start].split()
        return bool(before) and before[-1] in block.lexicon.naming

    def pass_sentence(self, block: Block, begin: int, end: int) -> None:
        """Remember the last attribution of a sentence, which a bare quotation behind it may go on with."""
        self._before = self._told(block, begin, end)
        self._sentence = block.words[begin].start

    def _told(self, block: Block, begin: int, end: int) -> tuple[Place, Place] | None:
        floor = (block.number, block.words[begin].start, 0)
        told = [
            (draft.cue, draft.source)
            for drafts in (self.drafts, self.reported)
            for draft in drafts[-1:]
            if draft.spans[-1] >= floor and draft.source is not None and draft.cue is not None
        ]
        if told and self.drafts and told[-1][0] == self.drafts[-1].cue and self._is_word(block, self.drafts[-1]):
            return None
        if told:
            cue, source = max(told)
            return source, cue
        words, lexicon = block.words, block.lexicon
        stated = match_opening(words, begin, end, lexicon) if words[end - 1].text == ":" else None
        if stated is not None:
            return block.spans([stated.source])[0], block.spans([stated.cue])[0]
        for index in range(begin + 1, min(end, begin + _AHEAD)):
            if words[index].passage < 0 and is_cue(words, index, lexicon):
                found = find_subject(words, begin, index, lexicon)
                if found[0] < found[1] and not is_bare(words, *found, index, lexicon):
                    return block.spans([found])[0], block.spans([(index, index + 1)])[0]
        return self._gesture(block, begin, end)

    def _gesture(self, block: Block, begin: int, end: int) -> tuple[Place, Place] | None:
        """Return subject and verb of a short sentence about somebody who speaks then: 'Ruiz smiled. "It is over."'."""
        words, lexicon = block.words, block.lexicon
        if end - begin > _SHORT or words[begin].passage >= 0 or end >= len(words) or words[end].passage < 0:
            return None
        stop = begin + 1
        if words[begin].low not in lexicon.he_forms and words[begin].low not in lexicon.she_forms:
            stop = begin
            while stop < end and is_name(words[stop], lexicon) and words[stop].low not in lexicon.no_names:
                stop += 1
        if not begin < stop < end or not words[stop].text.islower() or words[stop].low in lexicon.passives:
            return None
        low = words[stop].low
        irregular = low in lexicon.verbs and low not in lexicon.auxiliary_verbs
        if not (irregular or low.endswith((*lexicon.past_endings, *lexicon.present_endings))):
            return None
        return block.spans([(begin, stop)])[0], block.spans([(stop, stop + 1)])[0]

    def all(self) -> list[Draft]:
        """Return the quotations in reading order; a report that shares words with one in marks is left out."""
        marked = sorted(span for draft in self.drafts for span in draft.spans)

        def shares(span: Place) -> bool:
            block, start, end = span
            at = bisect_left(marked, (block, end, 0)) - 1
            return at >= 0 and marked[at][0] == block and marked[at][2] > start

        apart = [draft for draft in self.reported if not any(shares(span) for span in draft.spans)]
        return sorted([*self.drafts, *apart], key=lambda draft: draft.spans[0])


def _closes(block: Block, draft: Draft) -> bool:
    """Return whether the block ends with the quotation or with its attribution."""
    number, _, end = draft.spans[-1]
    if number != block.number:
        return False
    tail = [word for word in block.words[-_TAIL:] if word.start >= end]
    return len(tail) < _TAIL and sum(word.text in {".", "!", "?"} for word in tail) <= 1


def _only_clause_between(block: Block, draft: Draft, spot: int) -> bool:
    """Return whether nothing but the quotation's own attribution lies between it and the passage at *spot*."""
    last = draft.spans[-1][2]
    stops = 0
    for index in range(spot - 1, -1, -1):
        word = block.words[index]
        if word.start < last or word.passage >= 0:
            break
        stops += word.text in {".", "!", "?"}
    return stops <= 1

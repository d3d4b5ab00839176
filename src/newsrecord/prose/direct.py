"""Turn the passages of a story into drafts of direct quotations, in languages that are read by their lexicon alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.cores import core_of, is_title, size_of
from newsrecord.prose.direct_lexicon import DirectLexicon
from newsrecord.prose.drafts import Draft, Place
from newsrecord.prose.insets import split_insets
from newsrecord.prose.marks import Passage
from newsrecord.prose.nouns import DASHES, NOBODY, REACH, Line, read_line
from newsrecord.prose.sayings import Saying, find_cue
from newsrecord.prose.sayings_after import match_saying_after
from newsrecord.prose.sayings_before import match_saying_before, match_speaker_label
from newsrecord.prose.sentences import is_dense, read_words, split_sentences
from newsrecord.prose.shapes import match_front_source, match_shape_after, match_shape_before

__all__ = ["read_direct_quotes"]

_STOPS: Final = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।")
_OPEN_ENDS: Final = (",", "、", "،", "，", ";", "-", "–", "—", *_STOPS)
_LINKS: Final = frozenset({",", ":", "、", "،", *DASHES})
# Words between an attribution and the passage that takes an interrupted quotation up again.
_RESUME: Final = 25
# Words that make a passage longer than titles and names are.
_LONG: Final = 6
# Words of a passage that an unknown verb is believed behind.
_FEW: Final = 2
# Words between an attribution and a colon that lean on its speaker.
_LEANING: Final = 6


def read_direct_quotes(
    paragraphs: Sequence[str], passages: dict[int, Sequence[Passage]], lexicon: DirectLexicon
) -> list[Draft]:
    """Return the quotations among *passages*, in reading order.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.marks import find_passages
    >>> text = ["«Nos vamos», dijo ella. «Es tarde»."]
    >>> [draft.spans for draft in read_direct_quotes(text, find_passages(text), load_lexicon("es"))]
    [[(0, 0, 11), (0, 24, 34)]]
    """
    return _Reader(paragraphs, lexicon).read(passages)


class _Reader:
    """Reads the paragraphs once, in order, and collects drafts."""

    def __init__(self, paragraphs: Sequence[str], lexicon: DirectLexicon) -> None:
        self.paragraphs = paragraphs
        self.lexicon = lexicon
        self.drafts: list[Draft] = []
        self.line = Line((), [], [], lexicon)
        self.block = 0
        self.closing = -2
        """The last block that ends with a quotation or its attribution."""
        self.running: Draft | None = None
        """The quotation that the paragraph before left open."""
        self.reached = 0
        """The word up to which the last quotation of this paragraph and its attribution go."""

    def read(self, passages: dict[int, Sequence[Passage]]) -> list[Draft]:
        for block, found in passages.items():
            self._read_block(block, found)
        return self.drafts

    def _read_block(self, block: int, passages: Sequence[Passage]) -> None:
        self.block, self.reached = block, 0
        text = self.paragraphs[block]
        passages = [piece for passage in passages for piece in split_insets(text, passage, self.lexicon)]
        words = read_words(text, passages, self.lexicon)
        self.line = read_line(words, self.lexicon)
        running, self.running = self.running, None
        for begin, end in split_sentences(words, self.lexicon):
            done = begin
            for spot in range(begin, end):
                if words[spot].passage < 0 or spot < done:
                    continue
                done = self._read_passage(begin, done, spot, end, running if spot == 0 else None)
        if self.reached and self._stops_between(self.reached, len(words)) <= 1:
            self.closing = block
        if passages[-1].continued:
            last = passages[-1]
            if not self.drafts or self.drafts[-1].spans[-1][::2] < (block, last.end):
                self.drafts.append(Draft(spans=[last[:3]]))
            self.running = self.drafts[-1]

    def _read_passage(self, begin: int, done: int, spot: int, end: int, running: Draft | None) -> int:
        """Make a draft of the passage at *spot* if it is a quotation; return the word up to which all is read."""
        after = self._saying_after(begin, spot, end)
        if running is not None:
            running.spans.append(self._place((spot, spot + 1)))
            if after is not None and running.source is None:
                self._attribute(running, after)
            self.reached = after.end if after else spot + 1
            return self._resume(running, self.reached, end)
        if after is not None:
            return self._read_followed(done, spot, end, after)
        before = self._saying_before(max(begin, done), spot)
        if before is None and begin == 0:
            before = match_speaker_label(self.line, begin, spot)
        if before is not None:
            return self._read_led(done, spot, end, before)
        if self._leans(begin, spot):
            return self._read_leaning(spot, end)
        if self._is_standing(begin, spot, end):
            return self._read_standing(spot)
        if self._is_statement(begin, spot, end):
            return self._add(spot, spot + 1, None, end)
        # Marks that quote nothing are words like others.
        return done

    def _saying_after(self, begin: int, spot: int, end: int) -> Saying | None:
        words = self.line.words
        if not self.lexicon.cues:
            return self._shape_after(begin, spot, end)
        if spot + 1 >= len(words) or words[spot + 1].passage >= 0:
            return None
        core = core_of(words[spot].text)
        linked = words[spot + 1].text in _LINKS - {":"}
        if not linked and core.endswith(_STOPS) and words[spot + 1].text[0].isupper() and spot + 1 < end:
            # "… wahr?" Vogt antwortete: a new sentence, which introduces what comes.
            return None
        if spot + 1 >= end:
            # "… left." Smith said.: a sentence of its own behind the full stop.
            stop = next((i for i in range(spot + 1, min(len(words), spot + 9)) if words[i].text in {".", ","}), spot)
            found = match_saying_after(self.line, spot + 1, stop) if stop > spot + 1 else None
            return found if found is not None and found.end == stop else None
        sure = linked or core.endswith(_OPEN_ENDS) or find_cue(self.line, spot + 1, perfect=False) > spot + 1
        # Only behind words that can be a sentence an unknown verb is believed.
        guess = linked and not self._has_words(begin, spot) and size_of(core) >= 3 and not is_title(core)
        bare = not self._has_words(begin, spot) and size_of(core) >= 3
        return match_saying_after(self.line, spot + 1, end, guess=guess) if sure or bare else None

    def _saying_before(self, begin: int, spot: int) -> Saying | None:
        if self.lexicon.cues:
            return match_saying_before(self.line, begin, spot)
        return match_shape_before(self.line, begin, spot)

    def _shape_after(self, begin: int, spot: int, end: int) -> Saying | None:
        """Return the attribution behind the passage in a language without a lexicon."""
        words = self.line.words
        if spot + 2 < len(words) and words[spot + 1].text == "。":
            # 「…」。田中さんは話した。
            return match_shape_after(self.line, spot + 2, len(words), sure=True)
        if spot + 1 >= end or words[spot + 1].passage >= 0:
            return None
        core, behind = core_of(words[spot].text), words[spot + 1]
        linked = behind.text in _LINKS - {":"}
        if not (linked or core.endswith(_OPEN_ENDS) or not behind.text[0].isupper()):
            return None
        loose = self._has_words(begin, spot)
        found = match_shape_after(
            self.line, spot + 1, end, sure=loose or size_of(core) < _FEW or not (linked or core.endswith(","))
        )
        if found is None or found.source != NOBODY:
            return found
        front = match_front_source(self.line, begin, spot) if loose else NOBODY
        return found._replace(source=front)

    def _read_followed(self, done: int, spot: int, end: int, saying: Saying) -> int:
        """Read a passage with its attribution behind it."""
        words = self.line.words
        loose = self._has_words(done, spot)
        link = words[spot - 1].text if spot else ""
        # "X, "…" dedi": the source stands before the quotation.
        led = saying.source != NOBODY and saying.source[1] <= spot
        if loose and link != ":" and not led:
            if is_title(core_of(words[spot].text)) or size_of(core_of(words[spot].text)) < 2:
                return done
            if link != ",":
                start = done
                while start < spot and not words[start].text[0].isalnum() and words[start].passage < 0:
                    start += 1
                return self._add(start, spot + 1, saying, end, mixed=True)
        return self._add(spot, spot + 1, saying, end)

    def _read_led(self, done: int, spot: int, end: int, saying: Saying) -> int:
        """Read a passage with its attribution before it."""
        words, lexicon = self.line.words, self.lexicon
        core = core_of(words[spot].text)
        link = words[spot - 1]
        gap = spot - saying.end
        # Right behind its verb, "dizia "o rei do cais"", only a whole sentence is what is said.
        whole = core.endswith(_STOPS) or not core[:1].islower()
        attached = link.text == ":" or link.low in lexicon.complementizers or (gap <= 0 and whole)
        attached = attached or (link.text == "," and gap <= 4)
        clause = any(low in lexicon.complementizers for low in self.line.lows[saying.end : spot])
        if size_of(core) < 2 and not (link.text == ":" and core.endswith(_STOPS)) and not (clause and core.islower()):
            return done
        if attached and not (link.text not in {":", ","} and is_title(core)):
            return self._add(spot, spot + 1, saying, end, led=True)
        start = next((i for i in range(saying.end, spot) if words[i].low in lexicon.complementizers), None)
        if start is None:
            start = next((i + 1 for i in range(saying.end, spot - 1) if words[i].text == ","), saying.end)
        if is_title(core):
            return done
        return self._add(start, spot + 1, saying, end, mixed=True, led=True)

    def _leans(self, begin: int, spot: int) -> bool:
        """Return whether a conjunction takes up the speaker of the last quotation: "…", said Vogt and added: "…"."""
        words, lows = self.line.words, self.line.lows
        if not self.reached or words[spot - 1].text != ":" or spot - self.reached > _LEANING:
            return False
        start = max(self.reached, begin)
        while start < spot - 1 and not words[start].text[0].isalnum():
            start += 1
        return lows[start] in self.lexicon.joins and not self._stops_between(start, spot)

    def _read_leaning(self, spot: int, end: int) -> int:
        before = self.drafts[-1]
        done = self._add(spot, spot + 1, None, end)
        self.drafts[-1].source = before.source
        cue = next((i for i in range(spot - 1, spot - _LEANING, -1) if find_cue(self.line, i, perfect=True) > i), None)
        self.drafts[-1].cue = None if cue is None else self._place((cue, cue + 1))
        return done

    def _is_standing(self, begin: int, spot: int, end: int) -> bool:
        """Return whether the passage at *spot* is a sentence of its own."""
        core = core_of(self.line.words[spot].text)
        following = self.line.words[spot + 1].text if spot + 1 < len(self.line.words) else ""
        if self._has_words(begin, spot):
            return False
        ended = core.endswith((*_STOPS, ",")) or following in _STOPS
        if self._has_words(spot + 1, end):
            return core.endswith(("?", "!", "？", "！")) and size_of(core) >= 3 and following[:1].isupper()
        # «Es tarde» is enough where it goes on with what was quoted before.
        return ended and (size_of(core) >= 3 or (self.reached > 0 and self._is_near(spot)))

    def _read_standing(self, spot: int) -> int:
        """Read a passage that is a sentence of its own: it may go on with the quotation before."""
        place = self._place((spot, spot + 1))
        if self._is_near(spot) if self.reached else self._opens_block(spot) and self._goes_on():
            self.drafts[-1].spans.append(place)
        else:
            self.drafts.append(Draft(spans=[place]))
        self.reached = spot + 1
        return spot + 1

    def _is_statement(self, begin: int, spot: int, end: int) -> bool:
        """Return whether a passage that nobody is named for is a quotation all the same."""
        words = self.line.words
        core = core_of(words[spot].text)
        size = size_of(core)
        ended = core.endswith(_STOPS)
        if spot and words[spot - 1].text in {":", "："} and self._has_words(begin, spot):
            stopped = ended or (spot + 1 < len(words) and words[spot + 1].text in _STOPS)
            return size >= 4 or (size >= 3 and stopped) or (size >= 2 and core.endswith(("?", "!")))
        if self.lexicon.cues or is_title(core) or size < 3:
            return False
        # Without a lexicon the marks alone tell: a stop or a comma inside them, or more words than titles have.
        long = size >= _LONG
        if self._has_words(begin, spot):
            return ended or core.endswith((",", "，")) or (long and is_dense(core[0]))
        linked = spot + 1 < end and words[spot + 1].text in _LINKS
        dashed = linked and spot + 2 < end and words[spot + 1].text in DASHES and words[spot + 2].text.islower()
        again = any(
            words[at].passage >= 0 and words[at - 1].text in _LINKS
            for at in range(spot + 3, min(end, spot + _LONG * 2))
        )
        return core.endswith(_OPEN_ENDS) or long or dashed or (linked and (size >= 4 or again))

    def _is_near(self, spot: int) -> bool:
        """Return whether nothing but the end of a sentence lies between the last quotation and the word *spot*."""
        last = self.drafts[-1]
        named = last.source is not None or last.cue is not None or not self.lexicon.cues
        return self._stops_between(self.reached, spot) <= 1 and (named or not self._has_words(self.reached, spot))

    def _opens_block(self, spot: int) -> bool:
        """Return whether nothing but punctuation stands before the word *spot*."""
        return spot < REACH and not any(word.passage >= 0 or word.text[0].isalnum() for word in self.line.words[:spot])

    def _goes_on(self) -> bool:
        """Return whether a bare quotation goes on with the one that ends the paragraph before."""
        return self.closing == self.block - 1 and bool(self.drafts) and self.drafts[-1].source is not None

    def _stops_between(self, start: int, spot: int) -> int:
        """Return how many sentences end between two words, 2 where more than an attribution's worth of words does."""
        if spot - start > REACH:
            return 2
        between = self.line.words[start:spot]
        ends = sum(
            word.text in _STOPS or (word.passage >= 0 and core_of(word.text).endswith(_STOPS)) for word in between
        )
        return min(ends, 2)

    def _has_words(self, start: int, stop: int) -> bool:
        """Return whether any of the words from *start* to *stop* stands outside of marks."""
        words = self.line.words
        stop = min(stop, start + REACH)
        return any(words[i].passage < 0 and words[i].text[0].isalnum() for i in range(start, stop))

    def _add(
        self, start: int, stop: int, saying: Saying | None, end: int, *, mixed: bool = False, led: bool = False
    ) -> int:
        draft = Draft(spans=[self._place((start, stop))], mixed=mixed)
        self.drafts.append(draft)
        if saying is not None:
            self._attribute(draft, saying)
        self.reached = stop if led or saying is None else max(stop, saying.end)
        if mixed:
            return self.reached
        return self._resume(draft, self.reached, end)

    def _resume(self, draft: Draft, at: int, end: int) -> int:
        """Add the passages that take an interrupted quotation up again: "…", she said, "…"."""
        words = self.line.words
        for spot in range(at, min(end, at + _RESUME)):
            if words[spot].passage >= 0:
                if self._takes_up(at, spot):
                    draft.spans.append(self._place((spot, spot + 1)))
                    self.reached = spot + 1
                    return spot + 1
                break
            if not self.lexicon.cues and words[spot].text in _STOPS:
                break
        return at

    def _takes_up(self, at: int, spot: int) -> bool:
        words = self.line.words
        if spot == at:
            return True
        if any(find_cue(self.line, index, perfect=False) > index for index in range(at, spot)):
            return False
        return words[spot - 1].text in _LINKS and (bool(self.lexicon.cues) or words[at].text in _LINKS)

    def _attribute(self, draft: Draft, saying: Saying) -> None:
        draft.source, draft.cue, draft.addressee = (
            self._place(found) if found[0] < found[1] else None
            for found in (saying.source, saying.cue, saying.addressee)
        )

    def _place(self, found: tuple[int, int]) -> Place:
        return self.block, self.line.words[found[0]].start, self.line.words[found[1] - 1].end

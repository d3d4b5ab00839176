"""Follow who is spoken of through a story, and tell whom a pronoun means."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import attrs

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.marks import Passage
from newsrecord.prose.people.figures import Figure
from newsrecord.prose.people.spelling import bare

__all__ = ["Step", "Trail", "choose", "fits_many", "fits_pronoun"]

_WINDOW: Final = 20
"""Steps that are looked back over."""
_HELD: Final = 500
"""Steps, and sentences of as many paragraphs, that are held."""
_LOOK_BACK: Final = 3
"""Paragraphs that are looked back over."""
_FADING: Final = 0.4
"""What a sentence in between leaves of a mention's weight."""
_MARGIN: Final = 1.2
"""How much heavier than the next one somebody must be to be meant."""
_PRESENT: Final = 1.5
"""How much more a mention in the same paragraph weighs."""
_REPEATED: Final = 0.5
"""What a further mention of somebody adds to the weightiest one."""
_SOURCE: Final = 0.6
_SUBJECT: Final = 2.0
_CLAUSE: Final = 1.6
_OBJECT: Final = 1.0
_GOVERNED: Final = 0.6
_OWNER: Final = 0.6
_UNKNOWN: Final = 0.45
_LIKELY: Final = 0.8
_UNLIKELY: Final = 0.2
"""The factor of somebody of whom the story does not tell whether a man or a woman."""
_CLOSING: Final = ",.!?…\"”’'»"
_BOUNDARY: Final = re.compile(r"[.!?…][\"”’'»)\]]{0,6}\s{1,4}(?=[\"“‘'«(\[]?[^\W\d_])")
_LONGEST: Final = 12
"""Characters of an abbreviation."""
_WORD: Final = re.compile(r"\w{1,12}$")


@attrs.define(eq=False, weakref_slot=False)
class Step:
    """Somebody is spoken of."""

    block: int
    start: int
    end: int
    figure: Figure | None
    pronoun: str | None = None
    """"he" or "she", as long as it is not known whom the step means."""
    is_source: bool = False
    is_owner: bool = False
    weight: float = 0.0
    """Worked out when first asked for."""


class Trail:
    """The steps of a story in reading order."""

    def __init__(self, paragraphs: Sequence[str], passages: Mapping[int, Sequence[Passage]], lexicon: Lexicon) -> None:
        self._paragraphs = paragraphs
        self._passages = passages
        self._lexicon = lexicon
        self._sentences: dict[int, list[int]] = {}
        self._settled = 0
        self.steps: list[Step] = []

    def forget(self) -> None:
        """Drop the steps and sentences that nobody looks back to any more: a long story has thousands."""
        if len(self._sentences) > _HELD:
            self._sentences.clear()
        passed = len(self.steps) - _HELD
        if passed > 0:
            del self.steps[:passed]
            self._settled = max(0, self._settled - passed)

    def sentences(self, block: int) -> list[int]:
        """Return where the sentences of a paragraph begin; a passage in quotation marks is never cut."""
        found = self._sentences.get(block)
        if found is None:
            found = self._sentences[block] = [0]
            text, passages = self._paragraphs[block], self._passages.get(block, ())
            index = 0
            for match in _BOUNDARY.finditer(text):
                at = match.end()
                while index < len(passages) and passages[index].end < at:
                    index += 1
                if index < len(passages) and passages[index].start < at - 1 and at < passages[index].end:
                    continue
                if self._is_quoted(block, index, at):
                    continue
                before = _WORD.search(text, max(0, match.start() - _LONGEST), match.start())
                word = before[0].lower() if before else ""
                if word in self._lexicon.abbreviations or (len(word) == 1 and word.isalpha()):
                    continue
                found.append(at)
        return found

    def _is_quoted(self, block: int, index: int, at: int) -> bool:
        """Return whether the sentence that begins at *at* is nothing but a passage in quotation marks."""
        passages = self._passages.get(block, ())
        if index >= len(passages) or not at - 1 <= passages[index].start <= at + 1:
            return False
        return self._paragraphs[block][at : passages[index].end].rstrip("\"”’'»)").endswith((".", "!", "?", "…"))

    def sentence(self, block: int, at: int) -> int:
        """Return the index of the sentence of *block* that holds the character *at*."""
        return bisect_right(self.sentences(block), at) - 1

    def opens_sentence(self, block: int, at: int) -> bool:
        """Return whether a sentence begins at *at*."""
        return self.sentences(block)[self.sentence(block, at)] == at

    def _distance(self, step: Step, block: int, sentence: int) -> int:
        own = self.sentence(step.block, step.start)
        if step.block == block:
            return sentence - own
        between = sum(len(self.sentences(index)) for index in range(step.block + 1, block))
        return sentence + between + len(self.sentences(step.block)) - own

    def _weight(self, step: Step) -> float:
        """Return how much a step stands out in its sentence."""
        if not step.weight:
            step.weight = self._position(step) + _SOURCE * step.is_source
        return step.weight

    def _position(self, step: Step) -> float:
        if step.is_owner:
            return _OWNER
        text, lexicon = self._paragraphs[step.block], self._lexicon
        begin = self.sentences(step.block)[self.sentence(step.block, step.start)]
        words = text[max(begin, step.start - 80) : step.start].split()
        cut = step.start - 80 > begin
        while words:
            last, low = words[-1], bare(words[-1].rstrip(","))
            if last.rstrip("\"”’'»").endswith((",", "\u2014", "–")):
                return _CLAUSE
            if low in lexicon.breaks and len(words) > 1 and words[-2][0].isupper():
                # "Ruiz and Lee": the second of two names.
                return _OBJECT
            if low in lexicon.breaks or low in lexicon.complementizers or low in lexicon.relatives:
                return _CLAUSE
            if low in lexicon.adjuncts or low in lexicon.inside:
                return _GOVERNED
            if low in lexicon.cues and low not in lexicon.addressing:
                # In "said Ana Ruiz" she is the subject; in "Lee said Ana Ruiz had left" of a clause only.
                return _SUBJECT if len(words) == 1 or words[-2][-1] in _CLOSING else _CLAUSE
            if not (low in lexicon.callings or low in lexicon.determiners or low in lexicon.origins):
                return _OBJECT
            words.pop()
        return _OBJECT if cut else _SUBJECT

    def weigh(
        self, block: int, at: int, fits: Callable[[Figure], float], *, skip: int = -1
    ) -> list[tuple[float, Figure]]:
        """Return those spoken of shortly before a place, the weightiest first; *fits* is a factor, 0 for those out.

        The sentence that begins at *skip* is left out of account.
        """
        self._settle(block)
        sentence = self.sentence(block, at)
        scores: dict[Figure, list[float]] = {}
        for step in reversed(self._before(block, at)):
            figure = step.figure
            if figure is None or block - step.block > _LOOK_BACK:
                continue
            if skip >= 0 and step.block == block and step.start >= skip:
                continue
            factor = fits(figure)
            if factor:
                weight = self._weight(step) * factor * _FADING ** self._distance(step, block, sentence)
                scores.setdefault(figure, []).append(weight * (_PRESENT if step.block == block else 1.0))
        ranked = [(max(parts) + _REPEATED * (sum(parts) - max(parts)), figure) for figure, parts in scores.items()]
        return sorted(ranked, key=lambda pair: -pair[0])

    def pick(self, block: int, at: int, fits: Callable[[Figure], float], *, skip: int = -1) -> Figure | None:
        """Return the one meant at a place, None where two are near to equal."""
        return choose(self.weigh(block, at, fits, skip=skip))

    def add(self, step: Step) -> None:
        """Add a step, the last one as a rule; one in front of others, where sources are asked for out of order."""
        steps = self.steps
        if not steps or (steps[-1].block, steps[-1].start) <= (step.block, step.start):
            steps.append(step)
        else:
            index = bisect_right(steps, (step.block, step.start), key=lambda other: (other.block, other.start))
            steps.insert(index, step)
            self._settled += index < self._settled

    def speaks_of(self, figure: Figure, block: int) -> bool:
        """Return whether the last steps in a paragraph are about *figure* too."""
        return any(step.figure is figure and step.block == block for step in self.steps[-_WINDOW:])

    def last_source(self) -> Step | None:
        """Return the step of whoever spoke last, of those that a pronoun can mean."""
        return next((step for step in reversed(self.steps[-_WINDOW:]) if step.is_source), None)

    def insert(self, step: Step) -> None:
        """Add a step that lies in front of others, unless the place has one."""
        index = len(self.steps)
        while index and (self.steps[index - 1].block, self.steps[index - 1].start) > (step.block, step.start):
            index -= 1
        if index and self.steps[index - 1].block == step.block and self.steps[index - 1].end > step.start:
            return
        self.steps.insert(index, step)
        self._settled += index < self._settled

    def _before(self, block: int, at: int) -> list[Step]:
        """Return the last steps in front of a place."""
        stop = len(self.steps)
        while stop and (self.steps[stop - 1].block, self.steps[stop - 1].start) >= (block, at):
            stop -= 1
        return self.steps[max(0, stop - _WINDOW) : stop]

    def _settle(self, block: int) -> None:
        """Find whom the pronouns between the sources mean, from the oldest that still matters on."""
        steps = self.steps
        first = self._settled
        self._settled = len(steps)
        for index in range(max(first, len(steps) - _WINDOW), len(steps)):
            step = steps[index]
            if step.pronoun is not None and step.figure is None and block - step.block <= _LOOK_BACK:
                step.figure = self.pick(step.block, step.start, fits_pronoun(step.pronoun))


def choose(ranked: Sequence[tuple[float, Figure]], margin: float = _MARGIN) -> Figure | None:
    """Return the first of those that were weighed, None where the second is near to equal."""
    if not ranked or (len(ranked) > 1 and ranked[0][0] < margin * ranked[1][0]):
        return None
    return ranked[0][1]


def fits_pronoun(pronoun: str | None) -> Callable[[Figure], float]:
    """Return the factor of figures for a pronoun for one person: "he", "she", or None for either."""

    def fits(figure: Figure) -> float:
        if figure.kind != "person" or not figure.is_certain:
            return 0.0
        sex = figure.sex
        if pronoun is None or sex == pronoun:
            return 1.0
        if sex is not None:
            return 0.0
        he, she = figure.votes() if pronoun == "he" else figure.votes()[::-1]
        return _UNKNOWN if he == she else _LIKELY if he > she else _UNLIKELY

    return fits


def fits_many(figure: Figure) -> float:
    """Return the factor of figures for "they": groups and bodies."""
    return 0.0 if figure.kind == "person" else 1.0

"""Read a story from front to back for the people in it, and ahead for their full names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.marks import Passage
from newsrecord.prose.people.figures import Figure
from newsrecord.prose.people.mentions import Form, Mention, MentionReader, is_headline
from newsrecord.prose.people.register import Register
from newsrecord.prose.people.trail import Step, Trail, choose

__all__ = ["Place", "Story"]

Place = tuple[int, int, int]
"""Block, start and end of some words."""

_HELD: Final = 100
"""Paragraphs behind which what those before hold is let go."""
_MAX_PARAGRAPH: Final = 20_000
"""Characters of a paragraph that are read for names."""
_DOMINANT: Final = 3
"""How much more often than another of the same surname somebody must be named to be meant by it."""
_AGAIN: Final = 2
_NEARER: Final = 2.5
"""How much more a place must speak of somebody than of another of the same surname."""
_WORD_END: Final = re.compile(r"[\s,'’]")
_YEAR: Final = 4
"""Figures of a year, which are no age."""
_SOON: Final = 60
"""Characters behind a description in which a pronoun means the same person."""
_CROWD: Final = 6
"""People in one paragraph of whom pronouns tell nothing more."""
_TOLD: Final = 3
"""The weight of pronouns that makes a name one of a person."""


class Story:
    """The figures of a story up to a place in it."""

    def __init__(self, paragraphs: Sequence[str], lexicon: Lexicon, passages: Mapping[int, Sequence[Passage]]) -> None:
        self.paragraphs = paragraphs
        self.lexicon = lexicon
        self.reader = MentionReader(lexicon)
        self._passages = passages
        self._mentions: list[Sequence[Mention]] = []
        self._people = self._survey()
        self.register = Register(paragraphs, lexicon, self._people)
        self.trail = Trail(paragraphs, passages, lexicon)
        self.followed: dict[int, int] = {}
        """How many sentences of each paragraph were read for descriptions."""
        self._block = self._index = 0
        self._ahead: dict[str, tuple[int, Mention]] = {}
        self._ahead_given: dict[str, tuple[int, Mention]] = {}

    def _survey(self) -> Register:
        """Return the people of the whole story, with what the pronouns behind their names tell."""
        register = Register(self.paragraphs, self.lexicon)
        present: list[Figure] = []
        for block, text in enumerate(self.paragraphs):
            present = _survey_block(register, text, block, self._read(block), present, self.lexicon)
        for figure in register.people:
            # Whoever "he" or "she" is said of more than once is somebody.
            figure.is_certain = figure.is_certain or figure.he + figure.she >= _TOLD
        return register

    def walk(self, block: int, at: int) -> None:
        """Meet all who are named in front of a place."""
        while self._block <= block:
            mentions = self._read(self._block)
            while self._index < len(mentions):
                mention = mentions[self._index]
                if self._block == block and mention.start >= at:
                    return
                self._index += 1
                self._meet(self._block, mention)
            if self._block == block:
                return
            self._turn(self._block + 1)

    def _turn(self, block: int) -> None:
        self._block, self._index = block, 0
        if block % _HELD == 0 and block > _HELD:
            self._forget(block - 2 * _HELD, block - _HELD)

    def _forget(self, first: int, last: int) -> None:
        """Let go of what the paragraphs from *first* to *last* hold: those of a long story take several times its size.

        What is looked up in all paragraphs, the first full mention of each, is looked up before.
        """
        self.trail.forget()
        self._look_ahead()
        self._mentions[first:last] = [()] * (last - first)

    def take(self, figure: Figure, place: Place) -> None:
        """Add the figure that a source stands for to the trail."""
        steps = self.trail.steps
        while steps and steps[-1].block == place[0] and steps[-1].start >= place[1]:
            if steps[-1].pronoun is None and steps[-1].figure is not figure:
                break
            steps.pop()
        self.trail.add(Step(*place, figure, is_source=True))

    def _relation(self, block: int, mention: Mention) -> Figure | None:
        """Return the person of a given name behind a word for what he is to somebody: "his son, Leo,"."""
        start, end, form = mention
        text, lexicon = self.paragraphs[block], self.lexicon
        words = text[max(0, start - _SOON) : start].split()
        low = words[-1].rstrip(",").lower() if words else ""
        if text.startswith(", ", end) and not form.possessive:
            behind = _WORD_END.split(text[end + 2 : end + _SOON], maxsplit=1)[0]
            if behind in lexicon.relatives or (behind.isdigit() and len(behind) < _YEAR):
                # "Leo, 9," and "Leo, who": so it is with people only.
                return self.register.person(form)
        if (
            form.possessive
            or text[end : end + 1] not in {",", "."}
            or not (low in lexicon.masculine or low in lexicon.feminine)
        ):
            return None
        figure = self.register.person(form)
        figure.add_sex("he" if low in lexicon.masculine else "she")
        return figure

    def insert(self, figure: Figure, place: Place) -> None:
        """Add the figure that a description means to the trail, and learn from the pronoun that follows."""
        block, start, end = place
        self.trail.insert(Step(block, start, end, figure))
        mentions = self._read(block)
        index = bisect_right(mentions, end, key=lambda mention: mention.start)
        if index < len(mentions) and mentions[index].start - end < _SOON:
            _vote([figure], mentions[index].form, 2)

    def _read(self, block: int) -> Sequence[Mention]:
        while len(self._mentions) <= block:
            index = len(self._mentions)
            text = self.paragraphs[index]
            plain = len(text) <= _MAX_PARAGRAPH and not is_headline(text, self.lexicon)
            found = self.reader.mentions(text, self._passages.get(index, ())) if plain else ()
            self._mentions.append(tuple(found))
        return self._mentions[block]

    def _meet(self, block: int, mention: Mention) -> None:
        start, end, form = mention
        if form.kind in {"he", "she"}:
            self._hear_pronoun(block, mention)
            return
        figure = self.register.meet(form, block, start, end)
        if figure is None and form.kind == "single":
            known = self.register.named(form.key, form.given)
            figure = self.one_of(known, block, start) if known else self._relation(block, mention)
        if figure is not None:
            self.trail.steps.append(Step(block, start, end, figure, is_owner=form.possessive))

    def _hear_pronoun(self, block: int, mention: Mention) -> None:
        """Add a pronoun that may be a subject to the trail."""
        start, end, form = mention
        if form.name in self.lexicon.pronouns:
            self.trail.steps.append(Step(block, start, end, None, form.kind))

    def one_of(self, known: list[Figure], block: int, start: int) -> Figure | None:
        """Return the one of several people with one surname who is meant, None where the story leaves it open."""
        if not known:
            return None
        # Whoever is quoted by the full name again and again is told apart by it: the surname is the other's.
        left = [figure for figure in known if figure.told_apart < _AGAIN or figure.bare] or known
        found = left[0] if len(left) == 1 else self._nearest(left, block, start)
        if found is not None:
            found.bare += 1
        return found

    def _nearest(self, known: list[Figure], block: int, start: int) -> Figure | None:
        near = choose(self.trail.weigh(block, start, lambda figure: float(figure in known)), _NEARER)
        if near is not None and self.trail.speaks_of(near, block):
            return near
        # A surname stays with whom it stood for before others of the name came in.
        settled = sorted(known, key=lambda figure: -figure.bare)
        if settled[0].bare > _DOMINANT * settled[1].bare:
            return settled[0]
        if near is not None:
            return near
        ranked = sorted(known, key=lambda figure: -figure.mentions)
        return ranked[0] if ranked[0].mentions >= _DOMINANT * ranked[1].mentions else None

    def in_front(self, block: int, at: int) -> Sequence[Mention]:
        """Return the last two mentions of a paragraph in front of a place, the last first."""
        mentions = self._read(block)
        stop = bisect_right(mentions, at, key=lambda mention: mention.end)
        return mentions[max(0, stop - _AGAIN) : stop][::-1]

    def ahead(self, key: str) -> tuple[int, Mention] | None:
        """Return the first full mention anywhere in the story of somebody with this surname or given name."""
        self._look_ahead()
        found = self._ahead.get(key)
        if found is None and (given := self._ahead_given.get(key)) is not None:
            twin = self._people.find(given[1].form)
            found = given if twin is not None and twin.is_certain else None
        return found

    def fullest(self, figure: Figure) -> str | None:
        """Return the longest name that the story has for a person."""
        twin = figure.twin
        if twin is None or twin.name is None or figure.name is None:
            return figure.name
        return twin.name if len(twin.name.split()) > 1 else figure.name

    def quoted(self, key: str) -> Form | None:
        """Return the full name that stands for a surname inside quotation marks only."""
        self._look_ahead()
        return self.reader.quoted.get(key)

    def _look_ahead(self) -> None:
        if self._ahead or not self.paragraphs:
            return
        self._read(len(self.paragraphs) - 1)
        for block, mentions in enumerate(self._mentions):
            for mention in mentions:
                form = mention.form
                if form.kind != "full":
                    continue
                self._ahead.setdefault(form.key, (block, mention))
                self._ahead_given.setdefault(form.given, (block, mention))
        # Nothing found is an answer too: the entry is never looked up.
        self._ahead.setdefault("", (0, Mention(0, 0, Form("single", "", "", "", (), False))))


def _survey_block(
    register: Register,
    text: str,
    block: int,
    mentions: Sequence[Mention],
    before: Sequence[Figure],
    lexicon: Lexicon,
) -> list[Figure]:
    """Meet and return the people of a paragraph, and count its pronouns for the only person that they can mean."""
    present: list[Figure] = []
    owners: list[Figure] = []
    carried: set[str] = set()
    for start, end, form in mentions:
        if form.kind == "body":
            continue
        if form.kind in {"he", "she"}:
            if not present and not owners:
                # Somebody of the paragraph before is spoken of here too: most likely whom it named first.
                carried.add(form.kind)
                _vote(before[:1], form, 1)
            elif form.kind not in carried:
                people = [figure for figure in present if figure.is_certain] or present
                _vote(people, form, 2)
                if not present:
                    _vote(owners, form, 1)
            continue
        figure = register.meet(form, block, start, end)
        if figure is None:
            if len(register.named(form.key, form.given)) > 1:
                break
        elif form.possessive:
            owners = [*owners[:1], figure]
        elif len(present) > _CROWD:
            break
        elif figure not in present and (figure.is_certain or _may_act(text, start, lexicon)):
            present.append(figure)
    return present


def _may_act(text: str, start: int, lexicon: Lexicon) -> bool:
    """Return whether a name may be a subject: it opens a clause."""
    before = text[max(0, start - 20) : start].split()
    if not before or before[-1][-1] in ",.!?:;\"”’'»—–-":
        return True
    low = before[-1].lower()
    return low in lexicon.breaks or low in lexicon.complementizers or low in lexicon.determiners


def _vote(people: Sequence[Figure], form: Form, weight: int) -> None:
    """Count a pronoun for the sex of the only person that it can mean."""
    if len(people) == 1:
        people[0].he += weight * (form.kind == "he")
        people[0].she += weight * (form.kind == "she")

"""Tell who each source of a story is: the people in it, by full name, surname, pronoun or description."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from newsrecord.model.quote import Speaker
from newsrecord.prose.figures import Figure
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.marks import Passage, find_passages
from newsrecord.prose.mentions import Form, Mention, bare, strip_possessive
from newsrecord.prose.roles import follow_roles, resolve_role, sex_of
from newsrecord.prose.sources import read_speaker
from newsrecord.prose.story import Place, Story
from newsrecord.prose.trail import choose, fits_many, fits_pronoun
from newsrecord.text import clean_line

__all__ = ["Cast", "read_speaker"]

_NEAR: Final = 5
"""Paragraphs around a word that are searched for the same word in another place."""
_BRACKETS: Final = re.compile(r" ?\([^()]{0,60}\)")
_AND: Final = re.compile(r" (?:and|und|et|y|&) ")
_REACH: Final = 120
_TAIL: Final = 40
_GLIMPSE: Final = 2_000
"""Characters that are looked at between a name and its pronoun, behind a pronoun, and of a paragraph near by."""
_JOINED: Final = 2


class Cast:
    """The people of a story.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> cast = Cast(["The mayor, Ana Ruiz, spoke.", "It was late, she said."], load_lexicon("en"))
    >>> cast.speaker((1, 13, 16)).name
    'Ana Ruiz'
    """

    def __init__(
        self,
        paragraphs: Sequence[str],
        lexicon: Lexicon,
        *,
        passages: Mapping[int, Sequence[Passage]] | None = None,
    ) -> None:
        self._paragraphs = paragraphs
        self._lexicon = lexicon
        self._story = Story(paragraphs, lexicon, find_passages(paragraphs) if passages is None else passages)
        self._heard: dict[Place, Speaker | None] = {}

    def speaker(self, place: Place) -> Speaker | None:
        """Return who speaks, for the words at *place*; calls go through a story from front to back."""
        if place not in self._heard:
            self._story.walk(place[0], place[2])
            self._heard[place] = self._hear(place)
        return self._heard[place]

    def _hear(self, place: Place) -> Speaker | None:
        """Return the speaker that the words at *place* stand for, and remember that he spoke."""
        block, start, end = place
        source = self._paragraphs[block][start:end]
        low = strip_possessive(source.strip()).lower()
        lexicon, story = self._lexicon, self._story
        figure: Figure | None
        if low in lexicon.relatives:
            figure, found = self._antecedent(block, start), None
        elif low in lexicon.pronouns or low in lexicon.he_forms or low in lexicon.she_forms or low in lexicon.they_forms:
            figure, found = self._pronoun(low, place), None
        else:
            figure, found = self._described(self._core(source), place)
        if figure is None:
            return found
        figure.is_certain = True
        story.take(figure, place)
        return self._complete(figure, found)

    def _core(self, source: str) -> str:
        """Return the words of a source without what only stresses or owns: "Lee himself", "Lee's"."""
        words = source.split()
        while len(words) > 1 and words[-1].lower().endswith("self") and self._is_pronoun(words[-1].lower()):
            words.pop()
        return strip_possessive(" ".join(words))

    def _is_pronoun(self, low: str) -> bool:
        lexicon = self._lexicon
        return low in lexicon.he_forms or low in lexicon.she_forms or low in lexicon.they_forms

    def _pronoun(self, low: str, place: Place) -> Figure | None:
        """Return whom a pronoun means: the weightiest of those spoken of just before whom it fits."""
        block, start, _ = place
        lexicon, trail = self._lexicon, self._story.trail
        if low in lexicon.he_forms or low in lexicon.she_forms:
            sex = "he" if low in lexicon.he_forms else "she"
            figure = choose(self._candidates(sex, place))
            if figure is not None and figure.sex is None:
                # Nobody is "he" in one line and "she" in the next.
                figure.he += 2 * (sex == "he")
                figure.she += 2 * (sex == "she")
            return figure
        if low in lexicon.they_forms or (not lexicon.they_forms and low in lexicon.plural_pronouns):
            last = next((step for step in reversed(trail.steps) if step.is_source), None)
            if last is None or last.figure is None or last.figure.kind == "person" or block - last.block > 1:
                return None
            # A body is "it" and "they", a group of people "they" only.
            return trail.pick(block, start, fits_many)
        return None if low in lexicon.plural_pronouns else trail.pick(block, start, fits_pronoun(None))

    def _candidates(self, sex: str, place: Place) -> list[tuple[float, Figure]]:
        """Return those whom "he" or "she" can mean, the weightiest first."""
        block, start, end = place
        trail = self._story.trail
        follow_roles(block, start, self._story)
        ranked = trail.weigh(block, start, fits_pronoun(sex), skip=self._own_words(place))
        if len(ranked) > 1 and self._paragraphs[block][end : end + _TAIL].split(None, 1)[:1] and bare(
            self._paragraphs[block][end : end + _TAIL].split(None, 1)[0].rstrip(",:")
        ) in self._lexicon.answers:
            # "…," he replied: somebody else spoke last.
            last = next((step.figure for step in reversed(trail.steps) if step.is_source), None)
            ranked = [pair for pair in ranked if pair[1] is not last]
        return ranked

    def _own_words(self, place: Place) -> int:
        """Return where the words begin that a pronoun at the end of a sentence reports; -1 where it does not.

        In "Lee was late, she said." she is not Lee.
        """
        block, start, end = place
        text, trail = self._paragraphs[block], self._story.trail
        starts = trail.sentences(block)
        index = trail.sentence(block, start)
        begin = starts[index]
        until = starts[index + 1] if index + 1 < len(starts) else len(text)
        if until - end > _TAIL or not text[max(begin, start - 2) : start].rstrip().endswith(","):
            return -1
        first = bare(text[begin : begin + _REACH].split(None, 1)[0])
        return -1 if first in self._lexicon.no_names and first not in self._lexicon.determiners else begin

    def _antecedent(self, block: int, start: int) -> Figure | None:
        """Return the person right in front of a relative pronoun: "Ana Ruiz of the Port Office, who said …"."""
        text = self._paragraphs[block]
        for index, mention in enumerate(self._story.in_front(block, start)):
            if start - mention.end > _REACH:
                break
            between = _BRACKETS.sub("", text[mention.end : start]).strip(" ,")
            if not between:
                before = text[max(0, mention.start - _REACH) : mention.start].split()[-1:]
                governed = bool(before) and before[0].lower() in self._lexicon.inside
            elif not index or "," in between or between.split(None, 1)[0].lower() not in self._lexicon.inside:
                break
            else:
                governed = False
            figure = self._figure(mention, block) if mention.form.kind in {"full", "single"} else None
            if figure is not None and (figure.is_certain or not governed):
                return figure
        return None

    def _figure(self, mention: Mention, block: int) -> Figure | None:
        form = mention.form
        if form.kind == "full":
            return self._story.register.find(form)
        return self._surname(form, form.titles, block, mention.start)

    def _described(self, source: str, place: Place) -> tuple[Figure | None, Speaker | None]:
        """Return the figure and what the source itself says, for words that are no pronoun."""
        found = read_speaker(source, self._lexicon)
        if found is None or self._joins(source):
            return None, None
        if found.name is not None:
            figure, found = self._named(source, found, place)
            if figure is not None or (found is not None and found.name is not None):
                return figure, found
        else:
            figure = resolve_role(source, place[0], place[1], self._story)
            if figure is not None and figure.name is not None:
                return figure, found
        if found is None or found.role is None:
            return None, found
        return self._unnamed(source, found), found

    def _unnamed(self, source: str, found: Speaker) -> Figure:
        """Return a new figure for somebody whom the story does not name."""
        lexicon = self._lexicon
        head = bare((found.role or "").split()[-1])
        first = source.split()[0].lower()
        several = head in lexicon.plural_nouns or (head.endswith("s") and not head.endswith("ss"))
        several = several or first in lexicon.quantifiers or head in lexicon.collectives
        figure = Figure(kind="group" if several else "person", speaker=found, is_certain=True)
        sex = sex_of((found.role or "").split(), self._story)
        figure.he, figure.she = 2 * (sex == "he"), 2 * (sex == "she")
        if not several:
            figure.nouns.add(head)
            self._story.register.add_unnamed(figure)
        return figure

    def _joins(self, source: str) -> bool:
        """Return whether a source is two people: "Ana Ruiz and Tom Lee"."""
        return any(self._are_people(part) for part in source.split(",")[:2])

    def _are_people(self, words: str) -> bool:
        parts = _AND.split(words.strip())
        if len(parts) != _JOINED:
            return False
        forms = [self._story.reader.read_name(part.split("(")[0].strip()) for part in parts]
        named = self._story.register.named
        return all(form is not None and (form.kind == "full" or bool(named(form.key, form.given))) for form in forms)

    def _named(self, source: str, found: Speaker, place: Place) -> tuple[Figure | None, Speaker | None]:
        """Return the figure of a name."""
        block, start, _ = place
        name = found.name or ""
        story, register = self._story, self._story.register
        form = story.reader.read_name(name)
        if form is None or form.kind == "he" or form.kind == "she":
            return None, found
        at = start + max(0, source.find(name))
        if form.kind == "full" and found.role is None and source[: source.find(name)].strip().lower() in self._lexicon.definite:
            return register.body(form.name), found
        if form.kind == "full":
            figure = register.find(form) or register.meet(form, block, at, at + len(name))
            if figure is not None:
                figure.sources += 1
            return figure, found
        if form.kind == "body" and not register.named(name.lower()):
            return register.body(form.name), found
        titles = [bare(word) for word in source[: source.find(name)].split()]
        varied = bool(titles) and titles[0] in self._lexicon.definite and len(register.named(form.key, form.given)) > 1
        # "the elder Lee" tells two of the name apart by what the story has not said.
        figure = None if varied else self._surname(form, titles, block, start)
        if figure is not None:
            figure.add_titles(titles, self._lexicon)
            return figure, found
        if register.named(form.key, form.given):
            return None, found
        if self._is_many(form, place) or form.name.lower() in self._lexicon.origins:
            return None, Speaker(role=found.role or name, affiliation=found.affiliation)
        return register.person(form), found

    def _surname(self, form: Form, titles: Sequence[str], block: int, start: int) -> Figure | None:
        """Return the person whom a surname or a given name alone means."""
        story, register = self._story, self._story.register
        known = register.named(form.key, form.given, titled=any(title in self._lexicon.titles for title in titles))
        if len(known) == 1 and (known[0].given or not story.ahead(form.key)):
            known[0].bare += 1
            return known[0]
        if not known or len(known) == 1:
            ahead = story.ahead(form.key)
            if ahead is not None:
                figure = register.expect(ahead[1].form)
                figure.places.append((ahead[0], ahead[1].start, ahead[1].end))
                return figure
            quoted = story.quoted(form.key)
            return register.expect(quoted) if quoted else None
        sexes = {"he" for title in titles if title in self._lexicon.masculine}
        sexes |= {"she" for title in titles if title in self._lexicon.feminine}
        if len(sexes) == 1:
            fitting = [figure for figure in known if figure.sex in sexes] or [
                figure for figure in known if figure.sex is None
            ]
            if len(fitting) == 1:
                return fitting[0]
            known = fitting or known
        return story.one_of(known, block, start)

    def _is_many(self, form: Form, place: Place) -> bool:
        """Return whether a single word is a noun for many people at the start of a sentence: "Protesters said"."""
        block, start, _ = place
        lexicon, low = self._lexicon, form.name.lower()
        if low.endswith("s") and low[:-1] in lexicon.origins:
            return True
        if not (low.endswith("s") or low in lexicon.plural_nouns) or lexicon.capital_nouns:
            return False
        opens = self._story.trail.opens_sentence(block, start) or self._paragraphs[block].startswith(": ", max(0, start - 2))
        if form.titles or not opens:
            return False
        inside = re.compile(rf"[^\W\d_,] {re.escape(form.name)}(?!\w)")
        near = self._paragraphs[max(0, block - _NEAR) : block + _NEAR]
        return not any(inside.search(text[:_GLIMPSE]) for text in near)

    def _complete(self, figure: Figure, found: Speaker | None) -> Speaker | None:
        """Return the speaker with all that the story has said of the figure."""
        if figure.name is None:
            return figure.speaker if found is None else found
        story = self._story
        story.register.learn(figure)
        name = clean_line(story.fullest(figure) or figure.name)
        role, affiliation = (found.role, found.affiliation) if found is not None else (None, None)
        if found is None or found.name is None:
            role, affiliation = figure.role or role, figure.affiliation or affiliation
        elif role is None:
            role, affiliation = figure.role, affiliation or figure.affiliation
        if figure.role is None and role is not None and found is not None and found.name is not None:
            figure.role, figure.affiliation = role, affiliation
        speaker = Speaker(name=name)
        return attrs.evolve(
            speaker, role=clean_line(role) or None if role else None, affiliation=clean_line(affiliation) or None if affiliation else None
        )

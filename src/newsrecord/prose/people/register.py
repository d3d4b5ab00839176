"""Gather the people and organisations that a story names, in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.people.figures import Figure, is_same, split_name
from newsrecord.prose.people.mentions import Form
from newsrecord.prose.people.portraits import glance, learn

__all__ = ["Register"]

_MANY: Final = 32
"""People of one description that are told apart: the last ones."""
_PORTRAITS: Final = 3
"""Full mentions of a person that are read for a description."""
_FEW: Final = 8
"""People of one name that are told apart, so that the work stays in proportion to the story."""


class Register:
    """The figures met so far, in reading order."""

    def __init__(self, paragraphs: Sequence[str], lexicon: Lexicon, survey: Register | None = None) -> None:
        self._paragraphs = paragraphs
        self._survey = survey
        self._lexicon = lexicon
        self._named: dict[str, list[Figure]] = {}
        self._given: dict[str, list[Figure]] = {}
        self._known: dict[tuple[str, ...], Figure] = {}
        self._unread: list[Figure] = []
        """Figures with full mentions that were not read for descriptions yet."""
        self.people: list[Figure] = []
        self.nouns: dict[str, list[Figure]] = {}
        """The last figures that the story describes by a noun, of those that `learn_all` has read."""

    def meet(self, form: Form, block: int, start: int, end: int) -> Figure | None:
        """Return the figure of a mention; a full name or a body not met before is a new one."""
        if form.kind == "body":
            return self.body(form.name)
        if form.kind == "full":
            return self._meet_full(form, block, start, end)
        found = self.named(form.key, form.given, titled=bool(form.titles))
        if len(found) == 1:
            by_surname = found[0].key == form.key
            # "Volta's shares" may be those of Volta Motors.
            found[0].is_certain = found[0].is_certain or by_surname or not form.possessive
            found[0].bare += by_surname
            if form.titles:
                found[0].add_titles(form.titles, self._lexicon)
                self._unread.append(found[0])
            return found[0]
        if found:
            for figure in found:
                # A surname by itself is one of people, whoever of them is meant.
                figure.is_certain = True
            return None
        if form.titles and form.titles[-1] in self._lexicon.callings:
            return self.person(form)
        return None

    def find(self, form: Form) -> Figure | None:
        """Return the person with this full name, if met before."""
        return self._known.get(split_name(form.name))

    def body(self, name: str) -> Figure:
        """Return the organisation called *name*."""
        words = ("", name.lower())
        known = self._known.get(words)
        if known is None:
            known = self._known[words] = Figure(kind="body", name=name, key=name.lower(), is_certain=True)
            known.nouns |= {*name.lower().split()}
            self._unread.append(known)
        return known

    def person(self, form: Form) -> Figure:
        """Return a new person called by one name only, or the one met under it."""
        known = self._known.get((form.name.lower(),))
        if known is None:
            known = self._known[(form.name.lower(),)] = Figure(
                kind="person", name=form.name, key=form.key, is_certain=True
            )
            self._named.setdefault(form.key, []).append(known)
            self.people.append(known)
        known.add_titles(form.titles, self._lexicon)
        self._unread.append(known)
        return known

    def named(self, key: str, given: str = "", *, titled: bool = False) -> list[Figure]:
        """Return those whom one word can mean: by surname, else by given name; a title tells of a person."""
        found = self._named.get(key, [])[-_FEW:]
        if not found:
            # "Ruiz Tower" is nobody called Ruiz.
            others = self._given.get(given or key, [])[-_FEW:]
            found = [figure for figure in others if titled or figure.is_certain or figure.is_actor]
        if len(found) > 1:
            # What stands at the start of sentences only may be "Half Clinton" or "Meanwhile Lee".
            most = max(figure.mentions for figure in found)
            sure = [figure for figure in found if figure.is_inner or figure.is_certain or figure.mentions == most]
            found = sure or found
        return found

    def _meet_full(self, form: Form, block: int, start: int, end: int) -> Figure | None:
        text = self._paragraphs[block]
        inner = start > 1 and text[start - 2] not in ".!?:”\"'’"
        words = split_name(form.name)
        figure = self._known.get(words)
        if figure is None:
            figure = self._admit(form, words, text, start, inner=inner)
            if figure is None:
                return None
            self._known[words] = figure
        figure.mentions += 1
        figure.is_inner = figure.is_inner or inner
        figure.add_titles(form.titles, self._lexicon)
        if figure.portraits < _PORTRAITS:
            figure.portraits += 1
            glance(figure, text, start, end, self._lexicon)
            figure.places += ((block, start, end),)
            self._unread.append(figure)
        return figure

    def _admit(self, form: Form, words: tuple[str, ...], text: str, start: int, *, inner: bool) -> Figure | None:
        """Return the figure for a name that is written so for the first time."""
        if form.name.isupper():
            # "LUND CITY, Feb. 8": capitals alone name nobody whom the story does not name in small letters too.
            return None
        others = self._named.get(form.key, ())[-_FEW:]
        figure = next((other for other in others if is_same(words, other)), None)
        if figure is None:
            figure = self._new(form)
            articles = self._lexicon.definite or self._lexicon.articles
            if not form.titles and text[max(0, start - 4) : start].lower().strip() in articles:
                # "the Rolling Bells" are nobody whom a pronoun for one person means.
                figure.kind = "body"
        elif self._is_fuller(figure, words, inner=inner):
            self._name(figure, form)
        return figure

    def expect(self, form: Form) -> Figure:
        """Return the person of a full name that stands further on in the story."""
        words = split_name(form.name)
        others = self._named.get(form.key, ())[-_FEW:]
        known = next((figure for figure in others if is_same(words, figure)), None)
        if known is None:
            known = self._new(form)
        elif not known.given:
            self._name(known, form)
        self._known[words] = known
        return known

    def _is_fuller(self, figure: Figure, words: tuple[str, ...], *, inner: bool) -> bool:
        """Return whether *words* are to be the name of *figure*: the longest that no sentence begins with only."""
        known = split_name(figure.name or "")
        if len(known) == 1:
            return True
        if known[-len(words) :] == words and len(words) < len(known):
            # "Rival Ana Ruiz", at the start of a sentence, and then "Ana Ruiz".
            return not figure.is_inner and len(words) > 1
        return len(words) > len(known) and (inner or words[0] == known[0] or words[-len(known) :] != known)

    def _name(self, figure: Figure, form: Form) -> None:
        """Give a person a fuller name."""
        figure.name, figure.given = form.name, form.given
        self._given.setdefault(form.given, []).append(figure)
        self._pair(figure, form)

    def _pair(self, figure: Figure, form: Form) -> None:
        figure.twin = self._survey.find(form) if self._survey is not None else None
        figure.is_certain = figure.is_certain or (figure.twin is not None and figure.twin.is_certain)

    def _new(self, form: Form) -> Figure:
        figure = Figure(kind="person", name=form.name, key=form.key, given=form.given)
        self._named.setdefault(form.key, []).append(figure)
        self._given.setdefault(form.given, []).append(figure)
        self.people.append(figure)
        self._pair(figure, form)
        return figure

    def learn_all(self) -> None:
        """Read all descriptions up to here, and gather the figures by the nouns in them."""
        for figure in self._unread:
            self.learn(figure)
            for noun in figure.nouns:
                known = self.nouns.setdefault(noun, [])
                if figure not in known[-_FEW:]:
                    known.append(figure)
                    del known[:-_MANY]
        self._unread.clear()

    def add_unnamed(self, figure: Figure) -> None:
        """Add somebody without a name, who is known by a noun only."""
        self._unread.append(figure)

    def learn(self, figure: Figure) -> None:
        """Read the descriptions around the full mentions of *figure* that were not read yet."""
        learn(figure, self._paragraphs, self._lexicon)

"""Gather the people and organisations that a story names, each with all that it says of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Literal

import attrs

from newsrecord.model.quote import Speaker
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.mentions import SUFFIXES, Form, bare, fold, strip_possessive
from newsrecord.prose.sources import read_speaker

__all__ = ["Figure", "FigureKind", "Register", "describe"]

FigureKind = Literal["person", "body", "group"]

_CERTAIN: Final = 100
"""What a title says of a person's sex weighs more than any number of pronouns."""
_PORTRAITS: Final = 3
"""Full mentions of a person that are read for a description."""
_TOLD: Final = 2
"""The weight of pronouns that tells a man from a woman: one behind the name, or two in the next paragraph."""
_FEW: Final = 8
"""People of one name that are told apart, so that the work stays in proportion to the story."""
_STEM: Final = 3
_BEFORE: Final = 90
_BEHIND: Final = 160
_BRACKET: Final = re.compile(r" ?\(([^()]{1,40})\)")
_APPOSITION: Final = re.compile(r", (?:\d{1,3}, )?([^,;:.!?\"“”]{2,110})(?=[,;:.!?\"“”]|$)")
_PHRASE: Final = re.compile(r"[.;:,!?\"“”] ")
_STOP: Final = re.compile(r"[\w’'\-]+\.?$")


@attrs.define(eq=False, kw_only=True)
class Figure:
    """Somebody who plays a part in a story."""

    kind: FigureKind
    name: str | None = None
    key: str = ""
    given: str = ""
    speaker: Speaker | None = None
    """What the source said of somebody without a name."""
    he: int = 0
    """How much tells that this is a man: titles and pronouns."""
    she: int = 0
    twin: Figure | None = None
    """The same person as the whole story shows him."""
    is_certain: bool = False
    """Something besides two capitals tells that this is a person."""
    is_actor: bool = False
    """The full name opens a clause somewhere."""
    is_inner: bool = False
    """The name stands inside a sentence too, so that its first word is no mere opening."""
    mentions: int = 0
    bare: int = 0
    """How often the surname alone was taken for this person."""
    sources: int = 0
    """How often the full name stands as a source."""
    block: int = -1
    """The last paragraph with the full name."""
    role: str | None = None
    affiliation: str | None = None
    nouns: set[str] = attrs.field(factory=set)
    """The nouns that the story describes the person by."""
    marks: set[str] = attrs.field(factory=set)
    """The other words of those descriptions."""
    places: list[tuple[int, int, int]] = attrs.field(factory=list)
    """Full mentions that were not yet read for a description."""
    portraits: int = 0

    def votes(self) -> tuple[int, int]:
        """Return how much tells of a man, and how much of a woman."""
        if self.twin is None:
            return self.he, self.she
        return self.he + self.twin.he, self.she + self.twin.she

    @property
    def sex(self) -> str | None:
        """"he", "she", or None where the story does not tell."""
        he, she = self.votes()
        if he >= _TOLD and he > 2 * she:
            return "he"
        return "she" if she >= _TOLD and she > 2 * he else None

    def add_titles(self, titles: Sequence[str], lexicon: Lexicon) -> None:
        """Take what the words before a name say of the person."""
        for title in titles:
            self.he += _CERTAIN * (title in lexicon.masculine)
            self.she += _CERTAIN * (title in lexicon.feminine)
            if title in lexicon.titles:
                self.is_certain = True
                self.nouns.add(title)
                self.nouns.update(noun for short, noun in lexicon.offices if short == title)
            self.marks.add(title)


def describe(text: str, start: int, end: int, lexicon: Lexicon) -> str:
    """Return the words from *start* to *end*, a name, with the description around it.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> text = "They met former port director Ana Ruiz, a teacher, on Sunday."
    >>> describe(text, 30, 38, load_lexicon("en"))
    'former port director Ana Ruiz, a teacher'
    """
    office = _office_before(text, start, end, lexicon)
    if office:
        return f"{office} {text[start:end]}"
    before = _words_before(text, start, lexicon)
    behind = ""
    at = end
    bracket = _BRACKET.match(text, end)
    if bracket is not None:
        at = bracket.end()
    apposed = _APPOSITION.match(text, at, at + _BEHIND)
    if apposed is not None and _is_description(apposed[1], lexicon):
        behind = f", {apposed[1]}"
    return " ".join([*before, text[start:end]]) + behind


def _office_before(text: str, start: int, end: int, lexicon: Lexicon) -> str:
    """Return the description that a name between commas stands behind: "the mayor of Eastport,"."""
    if text[start - 2 : start] != ", " or text[end : end + 1] not in {",", ".", ""}:
        return ""
    phrase = _PHRASE.split(text[max(0, start - _BEFORE) : start - 2])[-1].split()
    opening = [
        index
        for index, word in enumerate(phrase)
        if (bare(word) in lexicon.determiners or strip_possessive(word) != word)
        and _is_noun_phrase([bare(later) for later in phrase[index + 1 :]], lexicon)
    ]
    return " ".join(phrase[opening[0] :]) + "," if opening else ""


def _is_noun_phrase(lows: Sequence[str], lexicon: Lexicon) -> bool:
    """Return whether words behind a determiner are a description with an office, and no clause."""
    clause = any(low in lexicon.cues or low in lexicon.auxiliaries or low in lexicon.verbs for low in lows)
    return not clause and any(low in lexicon.titles for low in lows)


def _words_before(text: str, start: int, lexicon: Lexicon) -> list[str]:
    """Return the description in front of a name: "former port director"."""
    begin = max(0, start - _BEFORE)
    words = text[begin:start].split()
    first = len(words)
    last = bare(words[-1]) if words else ""
    if not (_is_office(last, lexicon) or last in lexicon.origins):
        return []
    while first:
        word, low = words[first - 1], bare(words[first - 1])
        if low in lexicon.no_names or low in lexicon.cues or not _STOP.match(word):
            break
        if word.endswith(".") and low not in lexicon.abbreviations:
            break
        # "Ostrow met critic": a small word behind a capital may be a verb, unless it is known for a noun.
        verb = word[0].islower() and first > 1 and words[first - 2][0].isupper()
        if verb and not (_is_office(low, lexicon) or low in lexicon.origins or low in lexicon.bodies):
            break
        first -= 1
    if not first and not begin and first + 1 < len(words):
        # The word that opens the paragraph has a capital whatever it is.
        low, following = bare(words[0]), bare(words[1])
        if not (_is_office(low, lexicon) or low in lexicon.origins or _is_office(following, lexicon)):
            first = 1
    return words[first:]


def _is_office(low: str, lexicon: Lexicon) -> bool:
    return low in lexicon.titles or low in lexicon.stations or low in lexicon.masculine or low in lexicon.feminine


def _is_description(words: str, lexicon: Lexicon) -> bool:
    """Return whether *words* behind a name and a comma describe it."""
    parts = [bare(word) for word in words.split()]
    if not parts:
        return False
    if parts[0].replace("’", "'").split("'")[0] in lexicon.relatives:
        return len(parts) > 2 and parts[1] in lexicon.heading
    if any(part in lexicon.cues or part in lexicon.verbs for part in parts):
        return False
    if parts[0] in lexicon.determiners:
        return parts[0] not in lexicon.he_forms and parts[0] not in lexicon.she_forms
    return any(part in lexicon.titles for part in parts[:6])


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
        """The figures that the story describes by a noun, of those that `learn_all` has read."""

    def meet(self, form: Form, block: int, start: int, end: int) -> Figure | None:
        """Return the figure of a mention; a full name or a body not met before is a new one."""
        if form.kind == "body":
            return self.body(form.name)
        if form.kind == "full":
            return self._meet_full(form, block, start, end)
        found = self.named(form.key, form.given, titled=bool(form.titles))
        if len(found) == 1:
            # "Volta's shares" may be those of Volta Motors.
            found[0].is_certain = found[0].is_certain or found[0].key == form.key or not form.possessive
            found[0].bare += 1
            if form.titles:
                found[0].add_titles(form.titles, self._lexicon)
                self._unread.append(found[0])
            return found[0]
        if found:
            return None
        if form.titles and form.titles[-1] in self._lexicon.titles:
            return self.person(form)
        return None

    def find(self, form: Form) -> Figure | None:
        """Return the person with this full name, if met before."""
        return self._known.get(_words(form.name))

    def body(self, name: str) -> Figure:
        """Return the organisation called *name*."""
        words = ("", name.lower())
        known = self._known.get(words)
        if known is None:
            known = self._known[words] = Figure(kind="body", name=name, key=name.lower(), is_certain=True)
            known.nouns.update(name.lower().split())
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
            found = [figure for figure in self._given.get(given or key, [])[-_FEW:] if titled or figure.is_certain or figure.is_actor]
        if len(found) > 1:
            # What stands at the start of sentences only may be "Half Clinton" or "Meanwhile Lee".
            most = max(figure.mentions for figure in found)
            sure = [figure for figure in found if figure.is_inner or figure.is_certain or figure.mentions == most]
            found = sure or found
        return found

    def _meet_full(self, form: Form, block: int, start: int, end: int) -> Figure | None:
        words = _words(form.name)
        text = self._paragraphs[block]
        inner = start > 1 and text[start - 2] not in ".!?:”\"'’"
        figure = self._known.get(words)
        if figure is None:
            if form.name.isupper():
                # "MEXICO CITY, Feb. 8": capitals alone name nobody whom the story does not name in small letters too.
                return None
            others = self._named.get(form.key, ())[-_FEW:]
            figure = next((other for other in others if _is_same(words, other)), None)
            if figure is None:
                figure = self._new(form)
                if not form.titles and text[max(0, start - 4) : start].lower().strip() in self._lexicon.definite:
                    # "the Rolling Bells" are nobody whom a pronoun for one person means.
                    figure.kind = "body"
            elif self._is_fuller(figure, words, inner=inner):
                self._name(figure, form)
            self._known[words] = figure
        figure.mentions += 1
        figure.block = block
        figure.is_inner = figure.is_inner or inner
        figure.add_titles(form.titles, self._lexicon)
        if figure.portraits < _PORTRAITS:
            figure.portraits += 1
            self._glance(figure, block, start, end)
            figure.places.append((block, start, end))
            self._unread.append(figure)
        return figure

    def expect(self, form: Form) -> Figure:
        """Return the person of a full name that stands further on in the story."""
        words = _words(form.name)
        others = self._named.get(form.key, ())[-_FEW:]
        known = next((figure for figure in others if _is_same(words, figure)), None)
        if known is None:
            known = self._new(form)
        elif not known.given:
            self._name(known, form)
        self._known[words] = known
        return known

    def _is_fuller(self, figure: Figure, words: tuple[str, ...], *, inner: bool) -> bool:
        """Return whether *words* are to be the name of *figure*: the longest that no sentence begins with only."""
        known = _words(figure.name or "")
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

    def _glance(self, figure: Figure, block: int, start: int, end: int) -> None:
        """Look at the word before a full name and the sign behind it: do they tell of a person, a man, a woman?"""
        text, lexicon = self._paragraphs[block], self._lexicon
        before = text[max(0, start - 30) : start].rsplit(None, 2)
        word = bare(before[-1].rstrip(",")) if before else ""
        opens = not before or before[-1][-1] in ",.!?:\"”" or word in lexicon.breaks
        figure.is_actor = figure.is_actor or opens
        if word in lexicon.titles or word in lexicon.masculine or word in lexicon.feminine:
            figure.add_titles((word,), lexicon)
            figure.is_certain = True
        elif word in lexicon.cues:
            figure.is_certain = True
        behind = text[end : end + 24]
        following = behind[1:].split(" ", 1)[0].rstrip(",")
        if behind[:1] == " " and following in lexicon.cues:
            figure.is_certain = True
        if behind[:2] in {" (", ", "} and (behind[2:3].isdigit() or behind[2:6].split(" ")[0] in lexicon.relatives):
            figure.is_certain = True

    def learn_all(self) -> None:
        """Read all descriptions up to here, and gather the figures by the nouns in them."""
        for figure in self._unread:
            self.learn(figure)
            for noun in figure.nouns:
                known = self.nouns.setdefault(noun, [])
                if figure not in known[-_FEW:]:
                    known.append(figure)
        self._unread.clear()

    def add_unnamed(self, figure: Figure) -> None:
        """Add somebody without a name, who is known by a noun only."""
        self.people.append(figure)
        self._unread.append(figure)

    def learn(self, figure: Figure) -> None:
        """Read the descriptions around the full mentions of *figure* that were not read yet."""
        lexicon = self._lexicon
        for block, start, end in figure.places:
            text = self._paragraphs[block]
            words = describe(text, start, end, lexicon)
            found = read_speaker(words, lexicon)
            behind = text[end : end + 60].split()
            if behind and behind[0].lower() in lexicon.inside:
                figure.marks.update(bare(word.rstrip(",.")) for word in behind[1:4] if word[0].isupper())
            bracket = _BRACKET.match(text, end)
            if bracket is not None:
                figure.marks.update(part.lower().strip(".") for part in re.split(r"[-,\s–]+", bracket[1]))
            if found is None or found.role is None:
                figure.affiliation = figure.affiliation or (found.affiliation if found else None)
                continue
            parts = [bare(part) for part in found.role.split()]
            figure.nouns.add(parts[-1])
            if parts[-1] in lexicon.collectives and figure.kind == "person":
                figure.kind = "body"
            figure.marks.update(parts)
            figure.marks.update(bare(part) for part in (found.affiliation or "").split())
            for part in parts:
                figure.nouns.update(noun for short, noun in lexicon.offices if short == part)
                figure.he += _CERTAIN * (part == parts[-1] and part in lexicon.masculine)
                figure.she += _CERTAIN * (part == parts[-1] and part in lexicon.feminine)
            if any(part in lexicon.titles or part in lexicon.stations for part in parts) and (
                figure.role is None or len(found.role) > len(figure.role)
            ):
                figure.role = found.role
                figure.affiliation = found.affiliation or figure.affiliation
        figure.places.clear()


def _is_nickname(short: str, long: str) -> bool:
    """Return whether a given name is a short form: "Sandy" of "Sandra", "Dan" of "Daniel", but no "Paul" of "Paula"."""
    stem = short.removesuffix("y").removesuffix("ie")
    return _STEM <= len(stem) < len(long) and long.startswith(stem) and long not in {f"{stem}a", f"{stem}e", f"{stem}o"}


def _words(name: str) -> tuple[str, ...]:
    return tuple(fold(word.lower().rstrip(".,")) for word in name.split())


def _is_same(words: tuple[str, ...], other: Figure) -> bool:
    """Return whether a full name is a shorter or longer form of another: "D. Ruiz", "Ana Maria Ruiz", "Suu Kyi"."""
    known = _words(other.name or "")
    if len(known) < 2:
        # "Mr. Lee", met before "Tom Lee".
        return True
    if (words[-1] in SUFFIXES or known[-1] in SUFFIXES) and words[-1] != known[-1]:
        return False
    first, second = words[0], known[0]
    if first == second or _is_nickname(first, second) or _is_nickname(second, first):
        return True
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return words[-len(known) :] == known or known[-len(words) :] == words

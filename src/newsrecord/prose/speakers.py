"""Tell who each source of a story is: the people in it, by full name, surname, pronoun or description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

from newsrecord.model.quote import Speaker
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.marks import Passage, find_passages
from newsrecord.prose.people.figures import Figure
from newsrecord.prose.people.names import names_several, resolve_name
from newsrecord.prose.people.pronouns import resolve_pronoun, resolve_relative
from newsrecord.prose.people.roles import resolve_role, sex_of
from newsrecord.prose.people.sources import head_noun, read_speaker
from newsrecord.prose.people.spelling import bare, strip_possessive
from newsrecord.prose.people.story import Place, Story
from newsrecord.text import clean_line, is_caseless

__all__ = ["Cast", "read_speaker"]

_HELD: Final = 100
"""Sources that may be asked for once more."""


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
        """Make ready for questions about *paragraphs*; *passages* are those in quotation marks, if known already."""
        self._paragraphs = paragraphs
        self._lexicon = lexicon
        self._passages = passages
        self._story: Story | None = None
        self._heard: dict[Place, Speaker | None] = {}
        self._read: dict[str, Speaker | None] = {}
        """What sources say by themselves."""
        self._told: dict[tuple[str | None, ...], Speaker] = {}
        """The speakers so far, by name, role and affiliation."""
        self._named: Speaker | None = None
        """The last speaker named in a script without capitals."""

    def speaker(self, place: Place) -> Speaker | None:
        """Return who speaks, for the words at *place*; calls go through a story from front to back."""
        if place not in self._heard:
            if len(self._heard) > 2 * _HELD:
                # Of a long story those that nobody asks for again.
                self._heard = dict(islice(self._heard.items(), _HELD, None))
            source = self._paragraphs[place[0]][place[1] : place[2]]
            if self._lexicon.marks_in_words and is_caseless(source[:1]):
                self._heard[place] = self._hear_uncased(source)
                return self._heard[place]
            if self._story is None:
                passages = find_passages(self._paragraphs) if self._passages is None else self._passages
                self._story = Story(self._paragraphs, self._lexicon, passages)
            self._story.walk(place[0], place[2])
            self._heard[place] = self._hear(place, self._story)
        return self._heard[place]

    def _hear_uncased(self, source: str) -> Speaker | None:
        """Return the speaker that words in a script without capitals stand for."""
        from newsrecord.prose.people.uncased import is_pronoun, read_uncased  # noqa: PLC0415  # many names and titles

        found = self._named if is_pronoun(source) else read_uncased(source)
        self._named = found or self._named
        return found

    def carried(self, block: int, start: int) -> Speaker | None:
        """Return who speaks a quotation without a source that begins at *start*: whoever spoke right before it.

        That is the last source asked for, if it stands in the same paragraph or in the one before.
        """
        last = None if self._story is None else self._story.trail.last_source()
        if self._story is None or last is None or last.figure is None:
            return None
        if block - last.block > 1 or (last.block, last.start) > (block, start):
            return None
        return self._complete(last.figure, None, self._story)

    def _hear(self, place: Place, story: Story) -> Speaker | None:
        """Return the speaker that the words at *place* stand for, and remember that he spoke."""
        block, start, end = place
        source = self._core(self._paragraphs[block][start:end])
        low = source.lower()
        found: Speaker | None = None
        figure: Figure | None
        if low in self._lexicon.relatives:
            figure = resolve_relative(place, story)
        elif low in self._lexicon.pronouns or self._is_pronoun(low):
            figure = resolve_pronoun(low, place, story)
        else:
            figure, found = self._describe(source, place, story)
        if figure is None:
            return found
        if found is not None and found.role is not None:
            head = head_noun(found.role, self._lexicon)
            figure.nouns |= {head}
            if head in self._lexicon.collectives:
                figure.kind = "body"
        if figure.kind == "person":
            figure.is_certain = True
            if self._lexicon.man_pronouns and figure.sex is None:
                # "le ministre", "la sindaca"
                figure.add_sex(sex_of(source.replace("'", " ").split(None, 1)[:1], self._lexicon))
        story.take(figure, place)
        return self._complete(figure, found, story)

    def _core(self, source: str) -> str:
        """Return the words of a source without what only stresses or owns: "Lee himself", "Lee's"."""
        words = source.split()
        while len(words) > 1 and words[-1].lower().endswith("self") and self._is_pronoun(words[-1].lower()):
            words.pop()
        return strip_possessive(" ".join(words))

    def _is_pronoun(self, low: str) -> bool:
        lexicon = self._lexicon
        return low in lexicon.he_forms or low in lexicon.she_forms or low in lexicon.they_forms

    def _read_source(self, source: str) -> Speaker | None:
        """Return what a source says by itself; most speak more than once."""
        if source not in self._read:
            self._read[source] = read_speaker(source, self._lexicon)
        return self._read[source]

    def _describe(self, source: str, place: Place, story: Story) -> tuple[Figure | None, Speaker | None]:
        """Return the figure, and what the source itself says, for words that are no pronoun."""
        found = self._read_source(source)
        if found is None or names_several(source, story):
            return None, None
        if found.name is not None:
            figure, found = resolve_name(source, found, place, story)
        else:
            figure = resolve_role(source, place[0], place[1], story)
            figure = figure if figure is not None and figure.name is not None else None
        if figure is not None or found is None or found.name is not None:
            return figure, found
        return self._unnamed(source, found, story), found

    def _unnamed(self, source: str, found: Speaker, story: Story) -> Figure | None:
        """Return a new figure for somebody whom the story does not name."""
        lexicon = self._lexicon
        words = (found.role or "").split()
        if not words:
            return None
        head, first = bare(words[-1]), source.split(maxsplit=1)[0].lower()
        several = head in lexicon.plural_nouns or (head.endswith("s") and not head.endswith("ss"))
        # "one parent" is somebody.
        counted = first in lexicon.quantifiers and first not in lexicon.determiners
        if several or counted or head in lexicon.collectives:
            return Figure(kind="group", speaker=found, is_certain=True)
        figure = Figure(kind="person", speaker=found, is_certain=True)
        figure.add_sex(sex_of(words, lexicon))
        figure.nouns |= {head}
        story.register.add_unnamed(figure)
        return figure

    def _complete(self, figure: Figure, found: Speaker | None, story: Story) -> Speaker | None:
        """Return the speaker with all that the story has said of the figure."""
        name = clean_line(story.fullest(figure) or "")
        if not name:
            return figure.speaker if found is None else found
        story.register.learn(figure)
        role, affiliation = (found.role, found.affiliation) if found is not None else (None, None)
        if found is None or found.name is None:
            # "the senator" says less than the story has said before.
            role, affiliation = figure.role or role, figure.affiliation or affiliation
        elif role is None:
            role, affiliation = figure.role, affiliation or figure.affiliation
        if role is not None and len(role) >= len(figure.role or ""):
            # What a source says of itself is asked for again by pronouns and surnames.
            figure.role = role
        figure.affiliation = figure.affiliation or affiliation
        parts = name, clean_line(role or "") or None, clean_line(affiliation or "") or None
        told = self._told.get(parts)
        if told is None:
            told = self._told[parts] = Speaker(name=parts[0], role=parts[1], affiliation=parts[2])
        return told

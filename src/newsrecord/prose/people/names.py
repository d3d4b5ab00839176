"""Tell whom a name means that stands for a source: a full name, a surname, a given name, the name of a body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.model.quote import Speaker
from newsrecord.prose.people.figures import Figure
from newsrecord.prose.people.mentions import Form
from newsrecord.prose.people.spelling import bare
from newsrecord.prose.people.story import Place, Story
from newsrecord.prose.people.titles import PARTICLES

__all__ = ["names_several", "resolve_name", "resolve_surname"]

_AND: Final = re.compile(r" (?:and|und|et|y|&) ")
_PAIR: Final = 2
_NEAR: Final = 5
"""Paragraphs around a word that are searched for the same word in another place."""
_GLIMPSE: Final = 2_000
"""Characters of each of them."""


def names_several(source: str, story: Story) -> bool:
    """Return whether a source is two people: "Ana Ruiz and Tom Lee", "two clerks, Ana Ruiz and Tom Lee"."""
    first, *others = (part.strip() for part in source.split(",")[:2])
    # "Ana Ruiz, a clerk from Ek and Lund" is one.
    apposed = [part for part in others if part.partition(" ")[0].lower() not in story.lexicon.determiners]
    return any(_is_pair(part, story) for part in (first, *apposed))


def _is_pair(words: str, story: Story) -> bool:
    parts = _AND.split(words)
    if len(parts) != _PAIR:
        return False
    forms = [story.reader.read_name(part.partition("(")[0].strip()) for part in parts]
    named = story.register.named

    def is_one(form: Form | None, part: str) -> bool:
        # "Real estate dealer and actor Ana Ruiz": the name of a person ends what describes him.
        if form is None or not all(word[0].isupper() or word in PARTICLES for word in form.name.split()):
            return False
        return form.kind == "full" or (part.endswith(form.name) and bool(named(form.key, form.given)))

    return all(is_one(form, part) for form, part in zip(forms, parts, strict=True))


def resolve_name(source: str, found: Speaker, place: Place, story: Story) -> tuple[Figure | None, Speaker | None]:
    """Return the figure that the name of a source means, and what the source says by itself.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> story = Story(["Ana Ruiz came.", "Ruiz left."], load_lexicon("en"), {})
    >>> story.walk(1, 0)
    >>> resolve_name("Ruiz", Speaker(name="Ruiz"), (1, 0, 4), story)[0].name
    'Ana Ruiz'
    """
    name, register = found.name or "", story.register
    if any(word in story.lexicon.inside or word == "and" for word in name.split()):
        # "the Department for Roads", "Eastport and Lund Police"
        return register.body(name), found
    form = story.reader.read_name(name)
    if form is None or form.kind in {"he", "she"}:
        return None, found
    before = source[: max(0, source.find(name))]
    if form.kind == "full":
        if found.role is None and before.strip().lower() in story.lexicon.definite:
            return register.body(form.name), found
        at = place[1] + len(before)
        figure = register.find(form) or register.meet(form, place[0], at, at + len(name))
        if figure is not None:
            figure.told_apart += 1
        return figure, found
    known = register.named(form.key, form.given)
    if form.name.lower() in story.lexicon.plural_nouns:
        # "Police said"
        return None, Speaker(role=form.name)
    if form.kind == "body" and not register.named(name.lower()):
        return register.body(form.name), found
    titles = [bare(word) for word in before.split()]
    # "the elder Lee" tells two of the name apart by what the story has not said.
    varied = bool(titles) and titles[0] in story.lexicon.definite and len(known) > 1
    one = None if varied else resolve_surname(form, titles, place, story)
    if one is not None:
        one.add_titles(titles, story.lexicon)
    elif not known:
        if form.name.lower() in story.lexicon.origins or _is_many(form, place, story):
            return None, Speaker(role=found.role or name, affiliation=found.affiliation)
        one = register.person(form)
    return one, found


def resolve_surname(form: Form, titles: Sequence[str], place: Place, story: Story) -> Figure | None:
    """Return the person whom a surname or a given name alone means, as far as the story tells."""
    register, lexicon = story.register, story.lexicon
    known = register.named(form.key, form.given, titled=not lexicon.callings.isdisjoint(titles))
    if len(known) < _PAIR:
        ahead = None if known and known[0].given else story.ahead(form.key)
        if ahead is not None:
            figure = register.expect(ahead[1].form)
            figure.places += ((ahead[0], ahead[1].start, ahead[1].end),)
            return figure
        if known:
            if known[0].key == form.key:
                known[0].bare += 1
            else:
                known[0].told_apart += _PAIR
            return known[0]
        quoted = story.quoted(form.key)
        return register.expect(quoted) if quoted is not None else None
    he, she = not lexicon.masculine.isdisjoint(titles), not lexicon.feminine.isdisjoint(titles)
    if he != she:
        sex = "he" if he else "she"
        fitting = [figure for figure in known if figure.sex == sex] or [figure for figure in known if not figure.sex]
        if len(fitting) == 1:
            return fitting[0]
        known = fitting or known
    return story.one_of(known, place[0], place[1])


def _is_many(form: Form, place: Place, story: Story) -> bool:
    """Return whether a single word is a noun for many people at the start of a sentence: "Protesters said"."""
    block, start, _ = place
    lexicon, low = story.lexicon, form.name.lower()
    if low.endswith("s") and low[:-1] in lexicon.origins:
        return True
    plural = low.endswith("s") or low in lexicon.plural_nouns
    if not plural or lexicon.capital_nouns or form.titles:
        return False
    text = story.paragraphs[block]
    if not (story.trail.opens_sentence(block, start) or text.startswith(": ", max(0, start - 2))):
        return False
    inside = re.compile(rf"[^\W\d_,] {re.escape(form.name)}(?!\w)")
    near = story.paragraphs[max(0, block - _NEAR) : block + _NEAR]
    return not any(inside.search(other[:_GLIMPSE]) for other in near)

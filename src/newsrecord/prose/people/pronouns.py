"""Tell whom a pronoun means that stands for a source."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.prose.people.figures import Figure
from newsrecord.prose.people.names import resolve_surname
from newsrecord.prose.people.roles import follow_roles
from newsrecord.prose.people.spelling import bare
from newsrecord.prose.people.story import Place, Story
from newsrecord.prose.people.trail import choose, fits_many, fits_pronoun

__all__ = ["resolve_pronoun", "resolve_relative"]

_BRACKETS: Final = re.compile(r" ?\([^()]{0,60}\)")
_REACH: Final = 120
"""Characters between a name and its relative pronoun."""
_TAIL: Final = 40
"""Characters behind a pronoun that are looked at."""


def resolve_pronoun(low: str, place: Place, story: Story) -> Figure | None:
    """Return whom a pronoun means: the weightiest of those spoken of just before whom it fits.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> story = Story(["Mr. Lee met Mrs. Ek.", "She left."], load_lexicon("en"), {})
    >>> story.walk(1, 0)
    >>> resolve_pronoun("she", (1, 0, 3), story).name
    'Ek'
    """
    lexicon = story.lexicon
    if low in lexicon.he_forms or low in lexicon.she_forms:
        return _one_person("he" if low in lexicon.he_forms else "she", place, story)
    if low in lexicon.they_forms or (not lexicon.they_forms and low in lexicon.plural_pronouns):
        return _several(place, story)
    if low in lexicon.plural_pronouns:
        return None
    sex = "he" if low in lexicon.man_pronouns else "she" if low in lexicon.woman_pronouns else None
    return story.trail.pick(place[0], place[1], fits_pronoun(sex))


def _one_person(sex: str, place: Place, story: Story) -> Figure | None:
    block, start, end = place
    follow_roles(block, start, story)
    ranked = story.trail.weigh(block, start, fits_pronoun(sex), skip=_own_words(place, story))
    following = story.paragraphs[block][end : end + _TAIL].split(None, 1)[:1]
    if following and bare(following[0].rstrip(",:")) in story.lexicon.answers:
        # In "…," he replied, somebody else spoke last.
        last = story.trail.last_source()
        ranked = [pair for pair in ranked if last is None or pair[1] is not last.figure]
    figure = choose(ranked)
    if figure is not None and figure.sex is None:
        # Nobody is "he" in one line and "she" in the next.
        figure.add_sex(sex)
    return figure


def _several(place: Place, story: Story) -> Figure | None:
    """Return the group or the body that spoke last, unless a person spoke after it."""
    last = story.trail.last_source()
    if last is None or last.figure is None or last.figure.kind == "person" or place[0] - last.block > 1:
        return None
    return story.trail.pick(place[0], place[1], fits_many)


def _own_words(place: Place, story: Story) -> int:
    """Return where the words begin that a pronoun at the end of a sentence reports; -1 where it does not.

    In "Lee was late, she said." she is not Lee.
    """
    block, start, end = place
    text, trail = story.paragraphs[block], story.trail
    starts = trail.sentences(block)
    index = trail.sentence(block, start)
    begin = starts[index]
    until = starts[index + 1] if index + 1 < len(starts) else len(text)
    if until - end > _TAIL or not text[max(begin, start - 2) : start].rstrip().endswith(","):
        return -1
    first = bare(text[begin : begin + _REACH].lstrip().partition(" ")[0])
    return -1 if first in story.lexicon.no_names and first not in story.lexicon.determiners else begin


def resolve_relative(place: Place, story: Story) -> Figure | None:
    """Return the person right in front of a relative pronoun: "Ana Ruiz of the Port Office, who said …"."""
    block, start, _ = place
    text, inside = story.paragraphs[block], story.lexicon.inside
    for index, mention in enumerate(story.in_front(block, start)):
        if start - mention.end > _REACH:
            break
        between = _BRACKETS.sub("", text[mention.end : start]).strip(" ,")
        governed = False
        if not between:
            before = text[max(0, mention.start - _REACH) : mention.start].split()[-1:]
            governed = bool(before) and before[0].lower() in inside
        elif not index or "," in between or between.split(None, 1)[0].lower() not in inside:
            break
        form = mention.form
        figure = story.register.find(form) if form.kind == "full" else None
        if form.kind == "single":
            figure = resolve_surname(form, form.titles, (block, mention.start, mention.end), story)
        # "Ana Ruiz of New Lund, who": a place is nobody.
        if figure is not None and (figure.is_certain or not governed):
            return figure
    return None

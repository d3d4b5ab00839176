"""Somebody who plays a part in a story, with all that the story says of him."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

import attrs

from newsrecord.model.quote import Speaker
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.people.spelling import SUFFIXES, fold

__all__ = ["CERTAIN", "Figure", "FigureKind", "is_same", "split_name"]

FigureKind = Literal["person", "body", "group"]

CERTAIN: Final = 100
"""What a title says of a person's sex weighs more than any number of pronouns."""
_TOLD: Final = 2
"""The weight of pronouns that tells a man from a woman: one behind the name, or two in the next paragraph."""
_STEM: Final = 3


@attrs.define(eq=False, kw_only=True, weakref_slot=False)
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
    told_apart: int = 0
    """How often the full name stands as a source, or the given name for the person."""
    role: str | None = None
    affiliation: str | None = None
    # Frozen, because of most figures there is nothing to hold, and a long text has thousands of them.
    nouns: frozenset[str] = frozenset()
    """The nouns that the story describes the person by."""
    marks: frozenset[str] = frozenset()
    """The other words of those descriptions."""
    places: tuple[tuple[int, int, int], ...] = ()
    """Full mentions that were not yet read for a description."""
    portraits: int = 0

    def votes(self) -> tuple[int, int]:
        """Return how much tells of a man, and how much of a woman."""
        if self.twin is None:
            return self.he, self.she
        return self.he + self.twin.he, self.she + self.twin.she

    @property
    def sex(self) -> str | None:
        """Whether this is "he" or "she"; None where the story does not tell."""
        he, she = self.votes()
        if he >= _TOLD and he > 2 * she:
            return "he"
        return "she" if she >= _TOLD and she > 2 * he else None

    def add_sex(self, sex: str | None) -> None:
        """Take it that a pronoun or a description tells of a man or a woman."""
        self.he += _TOLD * (sex == "he")
        self.she += _TOLD * (sex == "she")

    def add_titles(self, titles: Sequence[str], lexicon: Lexicon) -> None:
        """Take what the words before a name say of the person."""
        for title in titles:
            self.he += CERTAIN * (title in lexicon.masculine)
            self.she += CERTAIN * (title in lexicon.feminine)
            if title in lexicon.callings:
                self.is_certain = True
                self.nouns |= {title, *(noun for short, noun in lexicon.offices if short == title)}
            self.marks |= {title}


def _is_nickname(short: str, long: str) -> bool:
    """Return whether a given name is a short form: "Sandy" of "Sandra", "Dan" of "Daniel", but no "Paul" of "Paula"."""
    stem = short.removesuffix("y").removesuffix("ie")
    return _STEM <= len(stem) < len(long) and long.startswith(stem) and long not in {f"{stem}a", f"{stem}e", f"{stem}o"}


def split_name(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared.

    >>> split_name("Zoë J. Lee, Jr.")
    ('zoe', 'j', 'lee', 'jr')
    """
    return tuple(fold(word.lower().rstrip(".,")) for word in name.split())


def is_same(words: tuple[str, ...], other: Figure) -> bool:
    """Return whether a full name is a shorter or longer form of another: "D. Ruiz", "Ana Maria Ruiz", "Min Lee".

    >>> is_same(("ana", "maria", "ruiz"), Figure(kind="person", name="A. Ruiz"))
    True
    >>> is_same(("leo", "ruiz"), Figure(kind="person", name="Ana Ruiz"))
    False
    """
    known = split_name(other.name or "")
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

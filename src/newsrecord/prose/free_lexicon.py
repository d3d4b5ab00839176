"""Give the words that attribution goes by in a language whose word order is free, or whose script has no capitals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import attrs

from newsrecord.prose.lexicon import Lexicon

__all__ = ["FreeLexicon"]


@attrs.frozen(kw_only=True)
class FreeLexicon(Lexicon):
    """What such a language says quotations with.  Every word is in the form that `folding.fold` gives it."""

    word_order: Literal["behind", "before", "either"]
    """Where the subject of a verb of saying stands, seen from the verb."""
    cue_phrases: frozenset[tuple[str, ...]] = frozenset()
    """Verbs of saying of several words: "تاکید کرد"."""
    tails: frozenset[str] = frozenset()
    """Auxiliaries behind a verb of saying that belong to it: "گفته است"."""
    impersonal: frozenset[str] = frozenset()
    """Those of the cues that have no subject that speaks: "говорится"."""
    relays: frozenset[tuple[str, str]] = frozenset()
    """Verbs of passing words on, each with the preposition that names whose they are: "نقلت … عن"."""
    proclitics: str = ""
    """Conjunctions of one letter that are written onto the word behind."""
    case_letters: str = ""
    """Prepositions of one letter that go with a phrase in ``according`` and are written onto the word behind."""
    joints: frozenset[str] = frozenset()
    """Words for "and" that can join two nouns."""
    namers: frozenset[str] = frozenset()
    """Nouns that a name in quotation marks follows: "newspaper", "company"."""
    hearers: frozenset[str] = frozenset()
    """Words for whoever something is told to, in the form that says so: "журналистам"."""
    ranks: frozenset[str] = frozenset()
    """Those of the titles that a name follows at once: "دکتر"."""
    posts: frozenset[str] = frozenset()
    """Nouns that go on the description of a person behind any preposition: "affairs", "university"."""
    article: str = ""
    """The definite article where it is written onto the noun."""
    clause_openers: frozenset[str] = frozenset()
    """Those of the complementizers that hold the subject of the clause: "بأنه"."""
    places: frozenset[str] = frozenset()
    """Prepositions that stand before a body whose people speak: "сообщили в министерстве"."""
    resumers: frozenset[tuple[str, ...]] = frozenset()
    """Phrases that take up a quotation in front of its attribution: "این را", "هكذا"."""
    verb_endings: tuple[str, ...] = ()
    """Endings of finite verbs, for words in small letters that are not in ``nouns``."""
    adjective_endings: tuple[str, ...] = ()
    """Endings of adjectives in the case of the subject."""
    light_verbs: frozenset[str] = frozenset()
    """Verbs that make one of any noun before them: "کرد"."""
    nouns: frozenset[str] = frozenset()
    """Frequent nouns that look like a verb, by an ending out of ``verb_endings`` or altogether."""
    phrases_by_opener: Mapping[str, Sequence[tuple[str, ...]]] = attrs.field(init=False)
    """The phrases in ``cue_phrases``, by their first words."""
    resumer_openers: frozenset[str] = attrs.field(init=False)
    """The first words of the phrases in ``resumers``."""

    @phrases_by_opener.default
    def _sort_phrases(self) -> Mapping[str, Sequence[tuple[str, ...]]]:
        phrases: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.cue_phrases:
            phrases.setdefault(phrase[0], []).append(phrase)
        return phrases

    @resumer_openers.default
    def _open_resumers(self) -> frozenset[str]:
        return frozenset(phrase[0] for phrase in self.resumers)

    def is_key(self, low: str) -> bool:
        """Return whether an attribution goes by the word *low*, or reported words begin with it."""
        return (
            low in self.cues
            or low in self.participles
            or low in self.according_openers
            or low in self.complementizers
            or low in self.resumer_openers
            or low in self.framing
        )

    def is_namer(self, low: str) -> bool:
        """Return whether a name in quotation marks may follow *low*, which a conjunction may be written onto."""
        return low in self.namers or (low[:1] in self.proclitics and low[1:] in self.namers)

    def resumes(self, low: str) -> bool:
        """Return whether *low*, right behind a quotation, can begin its attribution."""
        return low in self.resumer_openers or low in self.cues or low in self.participles or low in self.joints

"""Give the words that attribution goes by in a language that is read for direct quotations."""

from __future__ import annotations

import attrs

from newsrecord.prose.lexicon import Lexicon

__all__ = ["DirectLexicon", "inflect", "sort_endings"]


@attrs.frozen(kw_only=True)
class DirectLexicon(Lexicon):
    """What such a language says quotations with.  Every word is in lower case."""

    dashes: bool = False
    """A dash at the head of a paragraph opens what somebody says."""
    adverbs: frozenset[str] = frozenset()
    """Adverbs that stand around a cue, in a source never: "also", "hinzu"."""
    perfects: frozenset[str] = frozenset()
    """Those of the cues that need one of ``framing`` before them: "gesagt", "dicho"."""
    introducing: frozenset[str] = frozenset()
    """Verbs that say nothing by themselves, but do before a colon: "zeigte" in "zeigte sich zufrieden:"."""
    light: frozenset[str] = frozenset()
    """Verbs that are a cue together with one of ``tails``: "fait" in "fait savoir"."""
    tails: frozenset[str] = frozenset()
    """Infinitives that go with ``light``: "savoir"."""
    clitics: frozenset[str] = frozenset()
    """Pronouns at the verb that are no source: "se", "lo", "sich"."""
    elisions: frozenset[str] = frozenset()
    """What stands before an apostrophe and is a word of its own: "l", "qu"."""
    joins: frozenset[str] = frozenset()
    """Words for "and"."""
    verb_ends: frozenset[str] = frozenset()
    """Parts of a verb that stand at the end of its clause: "an" in "kündigte Vogt an"."""
    preludes: frozenset[str] = frozenset()
    """Words that open an attribution and say nothing else: "wie" in "wie Vogt sagte"."""
    people: frozenset[str] = frozenset()
    """Nouns in lower case that can be a source without an article: "fuentes"."""
    trailing: frozenset[tuple[str, ...]] = frozenset()
    """Phrases that name the source behind them, but only behind the quotation: "so"."""
    views: frozenset[str] = frozenset()
    """Prepositions that name a source at the head of a sentence: "pour" in "Pour la maire, « … »"."""
    postposed: frozenset[str] = frozenset()
    """Words that name the source before them: "zufolge"."""
    recipients: frozenset[str] = frozenset()
    """Prepositions and articles before the person spoken to: "a" in "dijo a Radio Villamar"."""
    impersonal: frozenset[str] = frozenset()
    """Those of the cues that have a pronoun for a subject and nobody for a source: "heißt" in "heißt es"."""
    pro_drop: bool = False
    """A verb needs no subject: "añadió"."""
    opening_endings: tuple[str, ...] = ()
    """Endings of participles that open a sentence about its subject: "Contacté, le groupe …"."""
    phrase_openers: frozenset[str] = attrs.field(init=False)
    """The first words of the phrases in ``according`` and ``trailing``."""

    @phrase_openers.default
    def _open_phrases(self) -> frozenset[str]:
        return frozenset(phrase[0] for phrase in self.according | self.trailing)


def inflect(stems: str, endings: str) -> frozenset[str]:
    """Return each of the stems with each of the endings, both parted by spaces; "-" is no ending.

    >>> sorted(inflect("afirm cont", "a ó"))
    ['afirma', 'afirmó', 'conta', 'contó']
    """
    return frozenset(stem + ending.removeprefix("-") for stem in stems.split() for ending in endings.split())


def sort_endings(words: str) -> dict[str, tuple[str, ...]]:
    """Return the words by their last three letters.

    >>> sort_endings("minister meister chef")
    {'ter': ('minister', 'meister'), 'hef': ('chef',)}
    """
    found: dict[str, list[str]] = {}
    for word in words.split():
        found.setdefault(word[-3:], []).append(word)
    return {tail: tuple(endings) for tail, endings in found.items()}

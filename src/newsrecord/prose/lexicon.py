"""Give the words that attribution goes by in one language: verbs of saying, pronouns, titles, words that end a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Final

import attrs

__all__ = ["LANGUAGES", "Lexicon", "english_forms", "inflect", "load_lexicon", "tell_language"]

LANGUAGES: Final = ("de", "en", "es", "fr", "it", "pt")
"""The languages with a lexicon of their own; others are read by their marks alone."""


_LETTERS: Final = re.compile(r"[^\W\d_]+")


@attrs.frozen(kw_only=True)
class Lexicon:
    """What one language says quotations with.  Every word is in lower case."""

    cues: frozenset[str]
    """Verb forms that can have a subject: "said", "says", "told"."""
    participles: frozenset[str] = frozenset()
    """Verb forms that lean on a subject elsewhere in the sentence: "saying", "adding"."""
    addressing: frozenset[str] = frozenset()
    """Those of the cues and participles whose object is the person spoken to: "told"."""
    according: frozenset[tuple[str, ...]] = frozenset()
    """Phrases that name the source behind them: "according to"."""
    complementizers: frozenset[str] = frozenset()
    """Words that open reported speech: "that"."""
    pronouns: frozenset[str] = frozenset()
    """Pronouns that can be a source."""
    plural_pronouns: frozenset[str] = frozenset()
    """Those of them that stand for several people or for nobody in particular."""
    determiners: frozenset[str] = frozenset()
    """Words that open a noun phrase: "the", "a", "one"."""
    capital_nouns: bool = False
    """Every noun has a capital, so that one capital word behind a determiner is no name."""
    enclitics: frozenset[str] = frozenset()
    """Pronouns that hang on the verb by a hyphen: "dit-il"."""
    framing: frozenset[str] = frozenset()
    """Auxiliaries that can stand before the subject with the cue behind it: "hat die Ministerin gesagt"."""
    inside: frozenset[str] = frozenset()
    """Prepositions that belong to the noun before them: "of", "for"."""
    adjuncts: frozenset[str] = frozenset()
    """Words that begin a statement of time, place or manner and so end a source: "in", "during", "on"."""
    breaks: frozenset[str] = frozenset()
    """Conjunctions: no source reaches across them."""
    relatives: frozenset[str] = frozenset()
    """Relative pronouns: "who"."""
    free_relatives: frozenset[str] = frozenset()
    """Words that make a clause a noun: in "what she called" the words behind are hers, but not a statement."""
    verbs: frozenset[str] = frozenset()
    """Frequent finite verbs that are no words of saying; none stands inside a source."""
    auxiliaries: frozenset[str] = frozenset()
    """Verbs and adverbs that may stand between a source and its cue: "has", "also"."""
    times: frozenset[str] = frozenset()
    """Days, months and words such as "yesterday": no names of people."""
    adverb_endings: tuple[str, ...] = ()
    """Endings of adverbs of manner: "ly"."""
    passives: frozenset[str] = frozenset()
    """Verbs that turn a form that is also a participle into a passive: "was told"."""
    plural_cues: frozenset[str] = frozenset()
    """Those of the cues that go with a plural only: "say"."""
    quantifiers: frozenset[str] = frozenset()
    """Words that stand for people without a noun: "many", "others"."""
    plural_nouns: frozenset[str] = frozenset()
    """Frequent plurals without a final s: "people"."""
    occasions: frozenset[str] = frozenset()
    """What people speak in or at: "interview", "statement"."""
    abbreviations: frozenset[str] = frozenset()
    """Words whose full stop does not end a sentence, without the stop."""
    honorifics: frozenset[str] = frozenset()
    """Titles of courtesy: no role."""
    titles: frozenset[str] = frozenset()
    """Words before a name that are no part of it, without a full stop: "sen", "president"."""
    direct_only: bool = False
    """The language is read for direct quotations by `newsrecord.prose.direct`, which all fields below are for."""
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
    particles: frozenset[str] = frozenset()
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
    according_openers: frozenset[str] = attrs.field(init=False)
    """The first words of the phrases in ``according``."""
    speech: frozenset[str] = attrs.field(init=False)
    """The first letters, up to any other sign, of all that an attribution goes by."""

    @according_openers.default
    def _open_according(self) -> frozenset[str]:
        return frozenset(phrase[0] for phrase in self.according)

    @speech.default
    def _gather_speech(self) -> frozenset[str]:
        words = self.cues | self.participles | self.according_openers
        return frozenset(letters[0] for word in words if (letters := _LETTERS.findall(word)))

    def may_attribute(self, text: str) -> bool:
        """Return whether *text* has a word that an attribution goes by: what has none need not be read.

        >>> load_lexicon("en").may_attribute("She said so."), load_lexicon("en").may_attribute("It rained.")
        (True, False)
        """
        return not self.speech.isdisjoint(_LETTERS.findall(text.lower()))


@lru_cache(maxsize=len(LANGUAGES))
def _read(language: str) -> Lexicon:
    module = import_module(f"newsrecord.prose.lexicons.{language}")
    lexicon: Lexicon = module.LEXICON
    return lexicon


def load_lexicon(language: str | None) -> Lexicon:
    """Return the lexicon for a BCP 47 tag, an empty one where the language is unknown or has none.

    >>> "sagte" in load_lexicon("de-AT").cues, load_lexicon("sv").cues
    (True, frozenset())
    """
    primary = (language or "").replace("_", "-").split("-", 1)[0].casefold()
    # Only a name from our own table is ever imported.
    return _read(primary) if primary in LANGUAGES else _EMPTY


def tell_language(paragraphs: Sequence[str]) -> str | None:
    """Return the language whose small words the beginning of the text has most of, None where none leads.

    >>> tell_language(["„Wir gehen“, sagte die Ministerin.", "Das ist alles."]), tell_language(["Vi går nu."])
    ('de', None)
    """
    words: list[str] = []
    left = _TOLD_BY
    for text in paragraphs:
        words.extend(_LETTERS.findall(text[:left].lower()))
        left -= len(text)
        if left <= 0:
            break
    hits = sorted(((sum(map(_small_words(name).__contains__, words)), name) for name in LANGUAGES), reverse=True)
    (best, name), (second, _) = hits[:2]
    return name if best >= 2 and best > second and best * 5 >= len(words) else None


# Some thousand characters have hundreds of small words, and those of one language outnumber the others' by far.
_TOLD_BY: Final = 4_000


@lru_cache(maxsize=len(LANGUAGES))
def _small_words(language: str) -> frozenset[str]:
    lexicon = _read(language)
    return (
        lexicon.cues
        | lexicon.pronouns
        | lexicon.determiners
        | lexicon.inside
        | lexicon.adjuncts
        | lexicon.breaks
        | lexicon.verbs
        | lexicon.auxiliaries
        | lexicon.relatives
        | lexicon.complementizers
    )


_EMPTY: Final = Lexicon(cues=frozenset(), direct_only=True, dashes=True)


def inflect(stems: str, endings: str) -> frozenset[str]:
    """Return each of the stems with each of the endings, both parted by spaces; "-" is no ending.

    >>> sorted(inflect("afirm cont", "a ó"))
    ['afirma', 'afirmó', 'conta', 'contó']
    """
    return frozenset(stem + ending.removeprefix("-") for stem in stems.split() for ending in endings.split())


def english_forms(verbs: Iterable[str]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the finite forms, the plural forms among them and the -ing forms of regular English verbs.

    >>> [sorted(forms) for forms in english_forms(["note", "reply"])]
    [['noted', 'notes', 'replied', 'replies', 'reply'], ['reply'], ['noting', 'replying']]
    """
    finite: set[str] = set()
    plural: set[str] = set()
    participles: set[str] = set()
    for verb in verbs:
        stem = verb.removesuffix("e")
        if verb not in _NOUNS:
            plural.add(verb)
        if verb[-1] == "y" and verb[-2] not in "aeo":
            finite |= {f"{verb[:-1]}ied", f"{verb[:-1]}ies"}
        else:
            finite |= {f"{stem}ed", f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"}
        participles.add(f"{stem}ing")
    return frozenset(finite | plural), frozenset(plural), frozenset(participles)


# The base forms of these are nouns far more often than verbs.
_NOUNS: Final = frozenset(
    "answer attack blame caution challenge charge claim comment counter demand detail estimate fault joke label laugh "
    "mock note plan pledge promise question remark report state toast tweet urge voice vow".split()
)

"""Give the words that attribution goes by in one language: verbs of saying, pronouns, titles, words that end a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from typing import Final

import attrs

__all__ = ["LANGUAGES", "Lexicon", "english_forms", "load_lexicon"]

LANGUAGES: Final = ("ar", "de", "en", "es", "fa", "fr", "it", "pt", "ru")
"""The languages with a lexicon of their own; others are read by their shape."""

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_STRETCH: Final = 100_000
_LONGEST: Final = 60  # Letters of the longest word of saying, so that none is lost where two stretches meet.


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
    contracted: frozenset[str] = frozenset()
    """Pronouns with an auxiliary that hangs on them: "he's"."""
    plural_pronouns: frozenset[str] = frozenset()
    """Those of them that stand for several people or for nobody in particular."""
    determiners: frozenset[str] = frozenset()
    """Words that open a noun phrase: "the", "a", "one"."""
    capital_nouns: bool = False
    """Every noun has a capital, so that one capital word behind a determiner is no name."""
    marks_in_words: bool = False
    """Words may have vowel signs in them, as in the scripts of India and Thailand."""
    fields_before_names: bool = False
    """What an office is for may stand between it and the name: "ministrul Transporturilor, Andrei Pop"."""
    enclitics: frozenset[str] = frozenset()
    """Pronouns that hang on the verb by a hyphen: "dit-il"."""
    framing: frozenset[str] = frozenset()
    """Auxiliaries that can stand before the subject with the cue behind it: "hat die Ministerin gesagt"."""
    from_places: frozenset[str] = frozenset()
    """Prepositions between a name and a town: "of", "from"."""
    inside: frozenset[str] = frozenset()
    """Prepositions that belong to the noun before them: "of", "for"."""
    adjuncts: frozenset[str] = frozenset()
    """Words that begin a statement of time, place or manner and so end a source: "in", "during", "on"."""
    breaks: frozenset[str] = frozenset()
    """Conjunctions: no source reaches across them."""
    relatives: frozenset[str] = frozenset()
    """Relative pronouns: "who"."""
    role_verbs: frozenset[str] = frozenset()
    """Verbs behind a relative pronoun that say who somebody is: "who heads the port"; empty where all may."""
    possessive_relatives: frozenset[str] = frozenset()
    """Those of them that open what a reader takes for an aside rather than for a part of the name: "whose"."""
    free_relatives: frozenset[str] = frozenset()
    """Words that make a clause a noun: in "what she called" the words behind are hers, but not a statement."""
    verbs: frozenset[str] = frozenset()
    """Frequent finite verbs that are no words of saying; none stands inside a source."""
    auxiliaries: frozenset[str] = frozenset()
    """Verbs and adverbs that may stand between a source and its cue: "has", "also"."""
    auxiliary_verbs: frozenset[str] = frozenset()
    """Those of the auxiliaries that are verbs, contracted ones as well: "won't"."""
    times: frozenset[str] = frozenset()
    """Days, months and words such as "yesterday": no names of people."""
    namesakes: frozenset[str] = frozenset()
    """Months and auxiliaries that are given names and surnames, too: "april", "will"."""
    adverb_endings: tuple[str, ...] = ()
    """Endings of adverbs of manner: "ly"."""
    no_adverbs: frozenset[str] = frozenset()
    """Words with such an ending that are no adverbs: "family"."""
    past_endings: tuple[str, ...] = ()
    """Endings of the past of regular verbs: "ed"."""
    present_endings: tuple[str, ...] = ()
    """Endings of the present of verbs behind a single subject: "s"."""
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
    homographs: frozenset[str] = frozenset()
    """Those of them that are words too: "no"."""
    honorifics: frozenset[str] = frozenset()
    """Titles of courtesy: no role."""
    titles: frozenset[str] = frozenset()
    """Words before a name that are no part of it, without a full stop: "sen", "president"."""
    clausal: frozenset[str] = frozenset()
    """Forms of verbs that a clause follows which is what is said or held: "said (that) …"."""
    perceiving: frozenset[str] = frozenset()
    """Those of them that take a plain object as often: "found"."""
    fronting: frozenset[str] = frozenset()
    """Those of them that stand behind or inside the clause, too: "The pier, she said, is closed"."""
    asking: frozenset[str] = frozenset()
    """Forms of verbs that an indirect question follows: "asked whether …"."""
    questions: frozenset[str] = frozenset()
    """Words that open an indirect question: "whether"."""
    intents: frozenset[str] = frozenset()
    """Forms of verbs that an infinitive follows which is what is wanted or said: "vowed to …"."""
    directing: frozenset[str] = frozenset()
    """Forms of verbs that an object and an infinitive follow: "urged them to …"."""
    appealing: frozenset[str] = frozenset()
    """Forms of verbs that "to", somebody and an infinitive follow: "appealed to them to …"."""
    infinitives: frozenset[str] = frozenset()
    """Words that open an infinitive: "to"."""
    objects: frozenset[str] = frozenset()
    """Forms of verbs whose object is what is said or held: "criticised the plan"."""
    prepositional: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """Forms of verbs, each with the prepositions that lead to what is said: "called for …"."""
    ambiguous: frozenset[str] = frozenset()
    """Forms of all these that are nouns as often: "claims"."""
    voicing: frozenset[str] = frozenset()
    """Forms of verbs that give a noun of saying to their subject: "expressed" in "expressed confidence that"."""
    naming: frozenset[str] = frozenset()
    """Forms of verbs that give something a name: "called"."""
    naming_particles: frozenset[str] = frozenset()
    """Words between such a verb and the name: "as"."""
    reasons: frozenset[str] = frozenset()
    """Conjunctions of reason: "because"."""
    comparisons: frozenset[str] = frozenset()
    """Conjunctions before an attribution: "as" in "as she said"."""
    stances: frozenset[str] = frozenset()
    """Adjectives of what somebody holds, with a clause behind them: "confident" in "was confident that"."""
    agents: frozenset[str] = frozenset()
    """Prepositions before whoever does what a passive says: "by"."""
    voiced: frozenset[str] = frozenset()
    """Adjectives between a verb of voicing and its clause: "clear" in "made it clear that"."""
    contrasts: frozenset[str] = frozenset()
    """Conjunctions behind a comma that say something new: "but"."""
    conditions: frozenset[str] = frozenset()
    """Conjunctions that can open a reported clause: "if", "when"."""
    fillers: frozenset[str] = frozenset()
    """Small words between an auxiliary and its verb: "not", "first"."""
    particles: frozenset[str] = frozenset()
    """Adverbs that belong to the verb before them: "off" in "called off"."""
    approximations: frozenset[str] = frozenset()
    """Words before a number that make it rough: "about"."""
    gerund_endings: tuple[str, ...] = ()
    """Endings of verb forms that open an adjunct: "ing"."""
    possessives: frozenset[str] = frozenset()
    """Pronouns that own a noun: "her"."""
    self_pronouns: frozenset[str] = frozenset()
    """Pronouns for the writer and the reader, who are no sources outside of marks."""
    report_nouns: frozenset[str] = frozenset()
    """Nouns that a clause follows which is what is said: "the claim that …"."""
    he_forms: frozenset[str] = frozenset()
    """The pronouns, possessive and reflexive ones too, that stand for a man: "he", "his"."""
    she_forms: frozenset[str] = frozenset()
    """The pronouns that stand for a woman: "she", "her"."""
    man_pronouns: frozenset[str] = frozenset()
    """Those of the pronouns that stand for a man as well as for a thing, and so are no mention of him: "il"."""
    woman_pronouns: frozenset[str] = frozenset()
    """The same for a woman: "elle"."""
    they_forms: frozenset[str] = frozenset()
    """The pronouns that stand for several people or for a body: "they", "it"."""
    masculine: frozenset[str] = frozenset()
    """Titles, descriptions and articles of men: "mr", "spokesman", "le"."""
    feminine: frozenset[str] = frozenset()
    """Titles and descriptions of women: "mrs", "spokeswoman"."""
    definite: frozenset[str] = frozenset()
    """The determiners of what was spoken of before: "the"."""
    articles: frozenset[str] = frozenset()
    """Articles that no name of a person has in front of it, where ``definite`` is empty: "la" in "la République"."""
    calling_endings: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    """Endings of compounds that are such words, by their last letters: "minister" in "Verkehrsminister"."""
    occupations: frozenset[str] = frozenset()
    """Words for what people do that are no titles, but stand before names as titles do: "teacher"."""
    origins: frozenset[str] = frozenset()
    """Words with a capital before a name that say where somebody belongs: "republican", "british"."""
    natives: frozenset[str] = frozenset()
    """Nouns for somebody from a place that are no adjectives: "spaniard"."""
    aged: tuple[str, ...] = ()
    """Endings of nouns that tell an age or a family: "-year-old", "-of-two"."""
    postings: frozenset[str] = frozenset()
    """Offices that are held for a place or a field: "envoy" in "envoy for Norland"."""
    posting_prepositions: frozenset[str] = frozenset()
    """Prepositions between the two: "for"."""
    postnominals: frozenset[str] = frozenset()
    """Short forms in capitals behind a name: "kc", "obe"."""
    phrasal: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """Those of the cues that are such only with one of some words behind them: "went on"."""
    fields: frozenset[str] = frozenset()
    """Words with a capital behind an office and "of" that say what it is for: "Director of Operations Ana Ruiz"."""
    origin_endings: tuple[str, ...] = ()
    """Endings of such words that are made from the name of a place: "-based"."""
    bodies: frozenset[str] = frozenset()
    """Words that make the name that they stand in one of an organisation: "department", "university"."""
    collectives: frozenset[str] = frozenset()
    """Nouns that stand for an organisation named before: "company", "group"."""
    public: frozenset[str] = frozenset()
    """Those of them that every place has, so that no name of another kind stands for them: "government"."""
    situations: frozenset[str] = frozenset()
    """Callings that people have beside their work: "neighbour"."""
    stations: frozenset[str] = frozenset()
    """Nouns by which writers vary the name of the person whom they write of: "candidate", "billionaire"."""
    heading: frozenset[str] = frozenset()
    """Verbs between a person and the body at whose head he is: "heads", "leads"."""
    serving: frozenset[str] = frozenset()
    """Verbs between a person and the body he is a member of: "serves", "sits"."""
    commanding: frozenset[str] = frozenset()
    """Offices whose words before them say whom they lead: "commander"."""
    answers: frozenset[str] = frozenset()
    """Those of the cues by which somebody else than the last speaker speaks: "replied"."""
    names_too: frozenset[str] = frozenset()
    """Words of the other sets that are names of people too: "may", "king"."""
    given_too: frozenset[str] = frozenset()
    """Titles that are a given name in front of one word: "Dean Lee"."""
    offices: frozenset[tuple[str, str]] = frozenset()
    """Titles, each with a noun that stands for those who bear it: ("sen", "senator")."""
    callings: frozenset[str] = attrs.field(init=False, repr=False)
    """The titles and the occupations."""
    small_words: frozenset[str] = attrs.field(init=False, repr=False)
    """Words that have no capital in headlines where the others have one."""
    no_names: frozenset[str] = attrs.field(init=False, repr=False)
    """Words that with a capital open a sentence or stand beside a name, but are no part of it."""
    according_openers: frozenset[str] = attrs.field(init=False)
    """The first words of the phrases in ``according``."""
    speech_verbs: frozenset[str] = attrs.field(init=False)
    """All verb forms that a report without quotation marks goes by."""
    speech: frozenset[str] = attrs.field(init=False)
    """The first letters, up to any other sign, of all that an attribution goes by."""

    @callings.default
    def _gather_callings(self) -> frozenset[str]:
        return self.titles | self.occupations

    @small_words.default
    def _gather_small_words(self) -> frozenset[str]:
        return self.determiners | self.breaks | self.adjuncts | self.inside

    @no_names.default
    def _gather_no_names(self) -> frozenset[str]:
        words = self.determiners | self.breaks | self.adjuncts | self.times | self.inside | self.auxiliaries
        words |= self.verbs | self.pronouns | self.participles | self.relatives | self.complementizers
        words |= frozenset(phrase[0] for phrase in self.according)
        return words - self.names_too

    @according_openers.default
    def _open_according(self) -> frozenset[str]:
        return frozenset(phrase[0] for phrase in self.according)

    @speech_verbs.default
    def _gather_verbs(self) -> frozenset[str]:
        return (
            self.appealing
            | self.clausal
            | self.asking
            | self.intents
            | self.directing
            | self.objects
            | self.prepositional.keys()
        )

    @speech.default
    def _gather_speech(self) -> frozenset[str]:
        words = (
            self.cues
            | self.participles
            | self.according_openers
            | self.speech_verbs
            | self.report_nouns
            | self.voiced
            | self.stances
        )
        return frozenset(letters[0] for word in words if (letters := _LETTERS.findall(word)))

    def is_manner(self, low: str) -> bool:
        """Return whether a word is an adverb of manner by its ending.

        >>> load_lexicon("en").is_manner("slowly"), load_lexicon("en").is_manner("family")
        (True, False)
        """
        return low.endswith(self.adverb_endings) and low not in self.no_adverbs

    def may_attribute(self, text: str) -> bool:
        """Return whether *text* has a word that an attribution goes by: what has none need not be read.

        >>> load_lexicon("en").may_attribute("She said so."), load_lexicon("en").may_attribute("It rained.")
        (True, False)
        """
        if len(text) <= _STRETCH:
            return not self.speech.isdisjoint(_LETTERS.findall(text.lower()))
        # The words of a paragraph without end take ten times its size.
        pieces = (text[start : start + _STRETCH + _LONGEST] for start in range(0, len(text), _STRETCH))
        return any(not self.speech.isdisjoint(_LETTERS.findall(piece.lower())) for piece in pieces)


@lru_cache(maxsize=len(LANGUAGES) + 1)
def _read(language: str) -> Lexicon:
    module = import_module(f"newsrecord.prose.lexicons.{language}")
    lexicon: Lexicon = module.LEXICON
    return lexicon


def load_lexicon(language: str | None) -> Lexicon:
    """Return the lexicon for a BCP 47 tag, one without words where the language is unknown or has none.

    >>> "sagte" in load_lexicon("de-AT").cues, load_lexicon("sv").cues
    (True, frozenset())
    """
    primary = (language or "").replace("_", "-").split("-", 1)[0].casefold()
    # Only a name from our own table is ever imported.
    return _read(primary if primary in LANGUAGES else "unknown")


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

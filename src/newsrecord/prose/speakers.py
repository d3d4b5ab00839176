"""Turn the words for a source into a speaker: name, role and affiliation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.model.quote import Speaker
from newsrecord.prose.attribution import match_before, match_inside
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.sentences import read_words, split_sentences
from newsrecord.text import clean_line

__all__ = ["Cast", "read_speaker"]

Place = tuple[int, int, int]
"""Block, start and end of some words."""

_MAX_SOURCE: Final = 400
_MAX_PARAGRAPH: Final = 2_000
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
_FEW: Final = 8
_LOOK_BACK: Final = 2
"""Paragraphs in front of a pronoun in which the person it stands for is looked for."""

# A name: capitalised words, with the particles that stand inside names in between.
_PARTICLES: Final = "al|el|de|del|della|da|dos|du|van|von|der|den|ten|bin|ibn|bint|ben|di|la|le|af|zu"
_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿ][\w’'\-]{0,40}"
_NAMES: Final = re.compile(
    rf"(?<!\w){_CAPITAL}\.?(?: (?:(?:{_PARTICLES}) ){{0,2}}(?:{_CAPITAL}|(?:al|el)-{_CAPITAL})\.?){{1,5}}"
)
_PREFIXED: Final = re.compile(r"(?:al|el|d|l)[-'’][^\W\d_]", re.IGNORECASE)
_POSSESSIVE: Final = re.compile(r"['’]s$")
_EDGES: Final = " \t\n\u00a0,;:.\"'“”’"


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or bool(_PREFIXED.match(word))


def _bare(word: str) -> str:
    return word.rstrip(".").lower()


def read_speaker(source: str, lexicon: Lexicon) -> Speaker | None:
    """Return what the words for a source say of the speaker by themselves.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> read_speaker("Port Authority spokesman Tom Lee", load_lexicon("en"))
    Speaker(name='Tom Lee', role='Port Authority spokesman')
    >>> read_speaker("Ana Ruiz, director of the Harbour Office,", load_lexicon("en"))
    Speaker(name='Ana Ruiz', role='director', affiliation='Harbour Office')
    """
    head, _, tail = source[:_MAX_SOURCE].partition(",")
    words = re.sub(r"\([^()]{0,60}\)", " ", head).split()
    if len(words) == 1 and words[0].lower() in lexicon.pronouns:
        return None
    split = next((i for i, word in enumerate(words) if i and word.lower() in lexicon.inside), len(words))
    name, role, affiliation = _read_head(words[:split], lexicon)
    if split < len(words) and affiliation is None:
        affiliation = _body_named(head, words[split])
    if name is None and role is not None and tail:
        # "the spokesman of the police, Juan Mora"
        name = _read_head(tail.split(",")[0].split(), lexicon)[0]
    elif role is None and name and tail:
        role, apposed = _read_apposition(tail, lexicon)
        affiliation = affiliation or apposed
    if name is None and role is None:
        return None
    name, role, affiliation = (clean_line(part) or None if part else None for part in (name, role, affiliation))
    if name is None and role is None and affiliation is None:
        return None
    return Speaker(name=name, role=role, affiliation=affiliation)


def _read_head(words: Sequence[str], lexicon: Lexicon) -> tuple[str | None, str | None, str | None]:
    """Return name, role and affiliation of a noun phrase without its prepositions."""
    given = len(words)
    while words and words[0].lower() in lexicon.determiners:
        words = words[1:]
    if not words:
        return None, None, None
    if lexicon.capital_nouns and len(words) == 1 < given:
        return None, words[0].strip(_EDGES) or None, None
    first = len(words)
    while first and (
        _is_capital(words[first - 1]) or (first < len(words) and words[first - 1].lower() in _PARTICLES.split("|"))
    ):
        if _bare(words[first - 1]) in lexicon.titles:
            break
        first -= 1
    before, name = list(words[:first]), " ".join(words[first:]).strip(_EDGES)
    if not name:
        return None, *_read_role(before, lexicon)
    if not before:
        return name, None, None
    rank = len(before)
    while rank and (_bare(before[rank - 1]) in lexicon.titles) and _is_capital(before[rank - 1]):
        rank -= 1
    # "US Army Maj. Gen.": a body of two words or more in front of a written rank; "Iraqi MP" is one description.
    if 2 <= rank < len(before) and all(_is_capital(word) for word in before[:rank]):
        return name, " ".join(before[rank:]), " ".join(before[:rank])
    if all(_bare(word) in lexicon.honorifics for word in before):
        return name, None, None
    return name, " ".join(before), None


def _read_role(words: Sequence[str], lexicon: Lexicon) -> tuple[str | None, str | None]:
    """Return role and affiliation of a description without a name: "ISIL fighter", "security officials"."""
    count = 0
    while count < len(words) and _is_capital(words[count]) and _bare(words[count]) not in lexicon.titles:
        count += 1
    role = " ".join(words[count:]).strip(_EDGES)
    body = " ".join(words[:count]).strip(_EDGES)
    return role or None, _POSSESSIVE.sub("", body) or None


def _body_named(head: str, preposition: str) -> str | None:
    """Return the name behind the first preposition of a source: "of the Counter-Terrorism Service (CTS)"."""
    behind = head.partition(f" {preposition} ")[2].strip(_EDGES)
    match = re.match(r"(?:the |der |des |la |el |l['’])?(.{2,120})", behind)
    return match[1] if match and _is_capital(match[1]) else None


def _read_apposition(tail: str, lexicon: Lexicon) -> tuple[str | None, str | None]:
    words = tail.strip(_EDGES).split(",")[0].split()
    while words and words[0].lower() in lexicon.determiners:
        words = words[1:]
    if not words or words[0][0].isdigit() or words[0].lower() in lexicon.relatives or len(words) > 25:
        return None, None
    split = next((i for i, word in enumerate(words) if i and word.lower() in lexicon.inside), len(words))
    body = _body_named(" ".join(words), words[split]) if split < len(words) else None
    if body is None:
        return " ".join(words).strip(_EDGES), None
    return " ".join(words[:split]).strip(_EDGES), body


class Cast:
    """The people a story names, in the order in which it quotes them."""

    def __init__(self, paragraphs: Sequence[str], lexicon: Lexicon) -> None:
        self._paragraphs = paragraphs
        self._lexicon = lexicon
        self._full_names: dict[str, str] | None = None
        self._asked: dict[str, str | None] = {}
        self._known: dict[str, Speaker] = {}
        self._last: tuple[int, Speaker] | None = None
        self._read_to = 0

    def speaker(self, place: Place) -> Speaker | None:
        """Return who speaks, for the words at *place*; calls go through a story from front to back."""
        block, start, end = place
        self._read_between(block)
        speaker = self._hear(block, self._paragraphs[block][start:end])
        self._read_to = max(self._read_to, block + 1)
        return speaker

    def _hear(self, block: int, source: str) -> Speaker | None:
        """Return the speaker that *source* stands for, and remember it as the last one."""
        low = source.lower()
        if low in self._lexicon.pronouns:
            speaker = self._resolve_pronoun(low, block)
        else:
            speaker = self._complete(read_speaker(source, self._lexicon))
        if speaker is not None:
            self._last = (block, speaker)
        elif low not in self._lexicon.pronouns:
            # Somebody else spoke in between, so that a pronoun behind may not mean the one before.
            self._last = None
        return speaker

    def _resolve_pronoun(self, low: str, block: int) -> Speaker | None:
        """Return whoever was quoted last, if that was no longer ago than the paragraph before."""
        if self._last is None or block - self._last[0] > 1:
            return None
        speaker = self._last[1]
        several = low in self._lexicon.plural_pronouns
        if speaker.name is not None:
            return speaker if not several and " " in speaker.name else None
        return speaker if several and speaker.role is not None and speaker.role.endswith("s") else None

    def _read_between(self, block: int) -> None:
        """Look for people whose words are reported without marks in the paragraphs just before *block*."""
        for index in range(max(self._read_to, block - _LOOK_BACK), block):
            text = self._paragraphs[index][:_MAX_PARAGRAPH]
            if not self._lexicon.may_attribute(text):
                continue
            words = read_words(text, (), self._lexicon)
            for begin, end in split_sentences(words, self._lexicon):
                clause = match_inside(words, begin + 1, end, self._lexicon)
                clause = clause or match_before(words, begin, end, self._lexicon)
                if clause is not None and clause.source[0] < clause.source[1]:
                    first, last = words[clause.source[0]], words[clause.source[1] - 1]
                    self._hear(index, self._paragraphs[index][first.start : last.end])
        self._read_to = max(self._read_to, block)

    def _complete(self, speaker: Speaker | None) -> Speaker | None:
        """Return *speaker* with what the story has said of the same person before."""
        if speaker is None or speaker.name is None:
            return speaker
        surname = _key(speaker.name)
        before = self._known.get(surname)
        if " " not in speaker.name:
            full = self._full_name(surname)
            if before is None or (full is not None and before.name != full):
                return attrs.evolve(speaker, name=full) if full else speaker
            return attrs.evolve(
                speaker,
                name=before.name,
                role=speaker.role or before.role,
                affiliation=speaker.affiliation or before.affiliation,
            )
        if before is not None and before.name == speaker.name:
            speaker = attrs.evolve(
                speaker, role=speaker.role or before.role, affiliation=speaker.affiliation or before.affiliation
            )
        self._known[surname] = speaker
        return speaker

    def _full_name(self, surname: str) -> str | None:
        """Return the full name that the story has for a surname, None where it has several."""
        if self._full_names is not None:
            return self._full_names.get(surname)
        if surname not in self._asked:
            if len(self._asked) >= _FEW:
                self._full_names = _read_full_names(self._paragraphs, self._lexicon)
                return self._full_names.get(surname)
            # A few names are looked for where they stand; reading all names of the story takes far longer.
            where = [text for text in self._paragraphs if surname in text.lower()]
            self._asked[surname] = _read_full_names(where, self._lexicon).get(surname)
        return self._asked[surname]


def _key(name: str) -> str:
    words = [word for word in name.split() if _bare(word) not in _SUFFIXES]
    return _POSSESSIVE.sub("", (words or [name])[-1]).strip(_EDGES).lower()


def _read_full_names(paragraphs: Sequence[str], lexicon: Lexicon) -> dict[str, str]:
    """Return the full name of each surname in the story that belongs to one person only."""
    counts: dict[str, Counter[str]] = {}
    for text in paragraphs:
        for match in _NAMES.finditer(text):
            words = match.group().split()
            opening = [i for i, word in enumerate(words) if not _can_open_name(word, lexicon)]
            words = words[opening[-1] + 1 :] if opening else words
            cut = next(
                (
                    i
                    for i, word in enumerate(words)
                    if _POSSESSIVE.search(word) or (word.endswith(".") and len(word) > 3)
                ),
                None,
            )
            words = words if cut is None else words[: cut + 1]
            if 2 <= len(words) <= 4:
                name = _POSSESSIVE.sub("", " ".join(words)).strip(_EDGES)
                counts.setdefault(_key(name), Counter())[name] += 1
    full: dict[str, str] = {}
    for surname, names in counts.items():
        people: dict[str, Counter[str]] = {}
        for name, count in names.items():
            people.setdefault(name.split()[0], Counter())[name] += count
        ranked = sorted(people.values(), key=lambda person: -person.total())
        # A second person of the name leaves the surname open, unless he is mentioned in passing only.
        if len(ranked) == 1 or ranked[0].total() >= 3 * ranked[1].total():
            full[surname] = max(ranked[0], key=lambda name: (len(name.split()), ranked[0][name]))
    return full


def _can_open_name(word: str, lexicon: Lexicon) -> bool:
    low = _bare(word)
    return not (
        low in lexicon.titles
        or low in lexicon.determiners
        or low in lexicon.breaks
        or low in lexicon.adjuncts
        or low in lexicon.times
        or low in lexicon.inside
        or low in lexicon.auxiliaries
        or low in lexicon.pronouns
    )

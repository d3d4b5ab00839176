"""Find the longest name of a place that begins at a word, in languages other than English."""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsrecord.toponyms.senses import Meaning, Senses
from newsrecord.toponyms.tokens import Token
from newsrecord.toponyms.tongues.tongue import Tongue

__all__ = ["LONGEST", "Match", "Names", "words_before"]

LONGEST: Final = 6
"""Words of the longest name."""
_REACH: Final = 80
"""Characters of the longest name."""
_FAR: Final = 48
_WEAK: Final = 50_000
"""Inhabitants of the largest town with a name that may rather be another name with an ending."""
_SHORT: Final = 3
_NEXT: Final = re.compile(r"(?:[ \u00a0]|-| ?\()?([^\W\d_][^\W_]*+(?:[’'ʼ](?=[^\W\d_])[^\W_]++)*+)")
_GAPS: Final = " \u00a0«„“\"'’("
_OPENING: Final = "«„“\"'’(¿¡"
_ARTICLE: Final = "ال"


@attrs.frozen
class Match:
    """A name of a place in a paragraph."""

    start: int
    end: int
    meaning: Meaning
    is_inflected: bool = False
    """Whether the gazetteer has only what the name is a form of."""


def words_before(text: str, start: int, most: int = 2) -> list[str]:
    """Return the *most* words right before the character at *start*, the nearest first, in small letters.

    >>> words_before("Er fuhr in die Stadt Bonn", 21), words_before("Chambre de commerce de l'Ain", 25, 3)
    (['stadt', 'die'], ['l', 'de', 'commerce'])
    """
    found: list[str] = []
    head = text[max(0, start - _FAR) : start]
    while len(found) < most:
        bare = head.rstrip(_GAPS)
        # A word that nothing parts from what follows is a part of it.
        last = bare.rpartition(" ")[2].rpartition("\u00a0")[2] if len(bare) < len(head) else ""
        word = last.rpartition("'")[2].rpartition("’")[2].lstrip(_OPENING)
        if not word or not word.replace("-", "").isalnum() or not word[0].isalpha():
            break
        found.append(word.lower())
        head = bare[: len(bare) - len(word)]
    return found


class Names:
    """The names that a text may have, in one language."""

    def __init__(self, senses: Senses, tongue: Tongue) -> None:
        self._senses, self._tongue = senses, tongue
        self._reach: dict[str, int] = {}
        self._meanings: dict[str, tuple[Meaning | None, bool]] = {}

    def longest(self, text: str, token: Token) -> Match | None:
        """Return the longest name of a place that begins with *token* in *text*, or None."""
        ends = self._ends(text, token)
        if token.low in self._tongue.function or self._is_generic(token.low):
            del ends[0]
        before = words_before(text, token.start) if ends else []
        for end in reversed(ends):
            found = self._at(text, token, end, before)
            if found is not None:
                return found
        return None

    def _is_generic(self, word: str) -> bool:
        """Return whether a *word* that no capital tells from a name is a noun for a kind of place or body."""
        return not self._tongue.is_cased and (word in self._tongue.generics or word in self._tongue.bodies)

    def _ends(self, text: str, token: Token) -> list[int]:
        """Return where names that begin with *token* may end; words in small letters may be parts of one."""
        reach = self._reach_of(token.word)
        ends = [token.end]
        while len(ends) < reach and (match := _NEXT.match(text, ends[-1], token.start + _REACH)):
            ends.append(match.end())
            if text[match.start()] == " " and "(" in text[match.start() : match.start(1)]:
                ends[-1] += text.startswith(")", match.end())
        return ends

    def _reach_of(self, word: str) -> int:
        """Return how many words the longest name has that begins with *word* or what it is a form of."""
        reach = self._reach.get(word)
        if reach is None:
            heads = [word, *self._tongue.bases(word), *self._tongue.heads(word), *self._without_prefix(word)]
            reach = self._reach[word] = min(LONGEST, max(map(self._senses.reach, heads)))
        return reach

    def _without_prefix(self, word: str) -> list[str]:
        return [word[len(prefix) :] for prefix in self._tongue.prefixes if word.startswith(prefix) and word != prefix]

    def _at(self, text: str, token: Token, end: int, before: list[str]) -> Match | None:
        """Return the name from *token* to *end*, with what belongs to it of the words *before* it."""
        name = text[token.start : end]
        if len(name) == 1 or (token.low in self._tongue.function and name[len(token.word) :].islower()):
            # An article with a capital opens a sentence, and names a place only before one.
            return None
        (meaning, is_inflected), start = self._meaning(name), token.start
        if article := self._tongue.contracted.get(token.before or (before[0] if before else "")):
            named = self._senses.of(f"{article}{name}" if article[-1] == "'" else f"{article} {name}")
            if named is not None and (meaning is None or _rank(named) > _rank(meaning)):
                meaning = named
                if token.before and text[start - len(token.before) - 1].isupper() and article[-1] == "'":
                    start -= len(article) if len(token.before) == 1 else 0
        whole = self._with_generic(text, token.start, end, before)
        if whole is not None:
            return whole
        if meaning is not None:
            return Match(start, end, meaning, is_inflected)
        return self._behind_prefix(name, start, end)

    def _with_generic(self, text: str, start: int, end: int, before: list[str]) -> Match | None:
        """Return the name with the generic word in small letters before it, if a place has the two together."""
        generics = self._tongue.generics
        if before and before[0] in generics:
            generic = before[0]
        elif len(before) > 1 and before[1] in generics and before[0] in self._tongue.linking:
            generic = before[1]
        else:
            return None
        head = text[max(0, start - _FAR) : start]
        at = head.lower().rfind(generic)
        whole, _ = self._meaning(head[at:] + text[start:end])
        if whole is None or whole.kind != "area":
            return None
        return Match(start - len(head) + at, end, whole)

    def _meaning(self, name: str) -> tuple[Meaning | None, bool]:
        """Return what *name* may mean, and whether it only does so without its ending."""
        if name not in self._meanings:
            printed = meaning = self._senses.of(name)
            if len(name) == _SHORT and name.istitle() and (code := self._senses.of(name.upper())):
                # Italian writes "Usa".
                meaning = code if code.kind == "country" else meaning
            if meaning is None or (meaning.kind == "city" and meaning.population < _WEAK):
                bases = (self._senses.of(base) for base in self._tongue.bases(name))
                known = [each for each in (meaning, *bases) if each is not None]
                meaning = max(known, key=_rank, default=None)
            self._meanings[name] = meaning, meaning is not printed
        return self._meanings[name]

    def _is_word(self, word: str) -> bool:
        tongue = self._tongue
        return word in tongue.function or word in tongue.into or word in tongue.generics or word in tongue.ordinary

    def _behind_prefix(self, name: str, start: int, end: int) -> Match | None:
        """Return the name behind letters that are written together with it."""
        for prefix in self._tongue.prefixes:
            rest = name[len(prefix) :]
            if name.startswith(prefix) and len(rest) >= _SHORT and not self._is_word(rest):
                meaning = self._senses.of(rest)
                if meaning is not None and (meaning.kind != "city" or meaning.population >= _WEAK):
                    return Match(start + len(prefix), end, meaning)
        if self._tongue.prefixes and name.startswith(_ARTICLE[1] * 2):
            meaning = self._senses.of(_ARTICLE + name[2:])
            if meaning is not None:
                return Match(start + 1, end, meaning)
        return None


def _rank(meaning: Meaning) -> tuple[bool, float]:
    return meaning.kind == "country", meaning.population

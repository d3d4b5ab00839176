"""Weigh a name in a language other than English by what it may mean and by the words beside it.

Nothing is learned here: there are no annotated articles to learn from.  The numbers are logarithms of odds, kept round.
"""

from __future__ import annotations

import math
import re
from collections.abc import Set
from typing import Final

from newsrecord.model.location import LocationKind
from newsrecord.toponyms.abroad_names import LONGEST, Match, words_before
from newsrecord.toponyms.senses import Meaning, Sense
from newsrecord.toponyms.tokens import Token
from newsrecord.toponyms.tongues.tongue import Tongue

__all__ = ["Odds", "opens"]

_BY_KIND: Final = {"country": 3.0, "area": 1.8, "region": 1.4}
_TOWN: Final = -9.0
_DIGIT: Final = 1.9
_LARGEST: Final = 3.6
_INTO: Final = 2.4
_OF: Final = 1.0
_GENERIC: Final = 3.5
_DATELINE: Final = 3.0
_PERSON: Final = -4.5
_BODY: Final = -4.0
_OF_BODY: Final = -1.5
_ORDINARY: Final = -3.5
_BESIDE: Final = -3.0
_BEHIND: Final = -1.5
_SPEAKS: Final = -1.6
_DISTRICT: Final = 0.2
_ALTERNATE: Final = 0.2
_INFLECTED: Final = -1.5
_TITLE: Final = -3.0
_FOREIGN: Final = -0.6
_OPENING: Final = -1.2
_WORDS: Final = 1.2
_UNCASED: Final = -2.0
_NOUN: Final = -0.5
_DETERMINED: Final = -2.0

_DATED: Final = re.compile(r" ?\([^)\n]{2,30}\)|,? [\w. /]{0,24}[—–-] |\. ?[—–-]")
_WORD_BEHIND: Final = re.compile(r",? ([^\W\d_]{1,40})")
_MARKS: Final = frozenset('«„“"‹‚‘')
_CLOSED: Final = re.compile(r"[^«»„“”\"\n.]{0,25}[»“”\"›’]")
_FIGURE: Final = re.compile(r"\d[ \u00a0]?$")
_SHORTENED: Final = re.compile(r"([^\W\d_]{1,5})\. $")
_OPENS: Final = frozenset('.!?:"“”„«»\n—–-•*')
_HUGE: Final = 400_000
_SHORT: Final = 3
_PHRASE: Final = 4
"""Words before a name in which the organisation that it belongs to is looked for."""


class Odds:
    """Gives the odds that names in one language are meant as places."""

    def __init__(self, tongue: Tongue, given: Set[str]) -> None:
        self._tongue = tongue
        self._given = given
        """Given names of people."""

    def of(self, text: str, run: list[Token], at: int, match: Match, kinds: frozenset[LocationKind]) -> float:
        """Return the odds of the *match*, whose first word is that at *at* of the *run*; *kinds* stand before it."""
        behind = next((token for token in run[at + 1 : at + 1 + LONGEST] if token.start >= match.end), None)
        odds = self._own(text, match) + self._before(text, run, at, match, kinds)
        odds += self._behind(text, behind, match)
        if kinds:
            odds += _GENERIC
        if match.is_inflected and opens(text, match.start):
            odds += _INFLECTED
        if text[match.start - 1 : match.start] in _MARKS and _CLOSED.match(text, match.end):
            odds += _TITLE
        if match.start == 0 and _DATED.match(text, match.end):
            odds += _DATELINE
        return odds

    def _own(self, text: str, match: Match) -> float:
        """Return what a name counts for by itself."""
        meaning, tongue = match.meaning, self._tongue
        name = text[match.start : match.end]
        low = name.lower()
        odds = _BY_KIND.get(meaning.kind) or _size(meaning)
        if " " in name or "-" in name:
            odds += _WORDS
        if low in tongue.titles or low in tongue.generics or low in tongue.bodies:
            odds += _ORDINARY
        if low in (tongue.given if meaning.kind == "country" else self._given):
            odds += _PERSON if meaning.population < _HUGE else _PERSON / 2
        if not tongue.is_cased:
            share = 0.5 if meaning.kind == "country" else 1.0 if len(low) > _SHORT else 1.5
            odds += _UNCASED * share
        elif tongue.has_capital_nouns and meaning.kind != "country":
            odds += _NOUN
        # "16 GB" is a measure, and other codes than those of countries are hardly places.
        is_unit = _FIGURE.search(text, max(0, match.start - 2), match.start) is not None
        if len(low) <= _SHORT and name.isupper() and (is_unit or meaning.kind != "country"):
            odds += _ORDINARY
        if not meaning.is_main:
            odds += _FOREIGN
        if low in tongue.ordinary or (not tongue.is_cased and all(word in tongue.ordinary for word in low.split())):
            odds += self._ordinary(text, match.start)
        return odds

    def _ordinary(self, text: str, start: int) -> float:
        """Return what it counts for that a name is an ordinary word too, where it stands."""
        tongue = self._tongue
        if tongue.is_cased and not tongue.has_capital_nouns:
            # Ordinary words have no capital but where a sentence opens, and in headlines.
            return _ORDINARY if opens(text, start) or text[start : start + _SHORT].isupper() else _ORDINARY / 5
        before = words_before(text, start, 1)
        return 2 * _ORDINARY if before and before[0] in tongue.determiners else _ORDINARY

    def _before(self, text: str, run: list[Token], at: int, match: Match, kinds: frozenset[LocationKind]) -> float:
        """Return what the words before a name add."""
        tongue, token = self._tongue, run[at]
        if match.start > token.start:
            return _INTO if text[match.start - 1] in "بل" else _OF / 3
        words = words_before(text, match.start, _PHRASE)
        left = run[at - 1] if at and match.start == token.start else None
        if left is not None and tongue.is_cased and left.low not in tongue.function:
            beside = self._beside(text, left, match, kinds)
            if beside is not None:
                return beside
        if token.before and match.start == token.start:
            words = [token.before, *words[1:]] if words and words[0] == token.before else [token.before, *words]
        if text[match.start - 1 : match.start] == "-":
            return _BODY
        if not words:
            if self._is_titled(text, match.start):
                return _PERSON
            return _OPENING if match.meaning.kind == "city" and opens(text, match.start) else 0.0
        return self._small_words(words, kinds, match.meaning)

    def _is_titled(self, text: str, start: int) -> bool:
        """Return whether a shortened title stands right before the character at *start*: "Dr. Kassel"."""
        short = _SHORTENED.search(text, max(0, start - 8), start)
        return short is not None and short[1].lower() in self._tongue.titles

    def _beside(self, text: str, left: Token, match: Match, kinds: frozenset[LocationKind]) -> float | None:
        """Return what a capitalised word right before a name adds, None where others tell."""
        tongue = self._tongue
        gap = text[left.end : match.start]
        if gap in {" ", ". "} and (left.low in self._given or left.low in tongue.titles):
            return _PERSON
        if kinds:
            return 0.0
        if left.low in tongue.bodies:
            return _BODY
        if gap == " ":
            if tongue.has_capital_nouns:
                return _BESIDE / 3 if match.meaning.kind == "city" else 0.0
            return _BESIDE / 2 if opens(text, left.start) else _BESIDE
        if gap == "-":
            return _BODY
        if gap.strip(" ").partition(" ")[0] in tongue.linking and not opens(text, left.start):
            # "Junta de Andalucía" is one name, and no place.
            return _BODY if match.meaning.kind != "country" else _BODY / 2
        return None

    def _small_words(self, words: list[str], kinds: frozenset[LocationKind], meaning: Meaning) -> float:
        """Return what the *words* before a name add, of which the first is the nearest."""
        tongue, nearest = self._tongue, words[0]
        if nearest in tongue.bodies or self._is_of_body(words):
            return _OF_BODY if tongue.is_cased else _BODY
        if (nearest in tongue.titles and not kinds) or (not tongue.is_cased and nearest in self._given):
            return _PERSON
        if nearest in tongue.into:
            return _INTO
        if nearest in tongue.of:
            if tongue.has_capital_nouns and nearest in tongue.determiners and meaning.kind == "city":
                return _DETERMINED
            return _OF
        if nearest in tongue.determiners:
            if words[1:2] and words[1] in tongue.into and not (tongue.has_capital_nouns and meaning.kind == "city"):
                return _INTO / 2
            return _DETERMINED if tongue.has_capital_nouns and meaning.kind == "city" else _DETERMINED / 2
        return 0.0

    def _is_of_body(self, words: list[str]) -> bool:
        """Return whether the words before a name end in a body that it belongs to: "chambre de commerce de"."""
        tongue = self._tongue
        if words[0] not in tongue.linking:
            return False
        for word in words[1:]:
            if word in tongue.bodies:
                return True
            if word in tongue.into or word in tongue.speaking:
                return False
        return False

    def _behind(self, text: str, right: Token | None, match: Match) -> float:
        """Return what the words behind a name add."""
        tongue = self._tongue
        if right is not None and tongue.is_cased:
            gap = text[match.end : right.start]
            if gap in {" ", "-"} and right.low in tongue.bodies:
                return _BODY
            if gap == "-":
                return _BODY if tongue.has_capital_nouns else _BESIDE / 2
            if gap == " " and right.low not in tongue.function:
                return 0.0 if tongue.has_capital_nouns else _BEHIND
        if match.meaning.kind == "country":
            return 0.0
        following = _WORD_BEHIND.match(text, match.end)
        return _SPEAKS if following and following[1].lower() in tongue.speaking else 0.0


def _size(meaning: Meaning) -> float:
    """Return what a town's inhabitants count for."""
    inhabitants = max(sense.population * _share(sense) for sense in meaning.senses)
    return min(_LARGEST, _TOWN + _DIGIT * math.log10(inhabitants + 10))


def _share(sense: Sense) -> float:
    """Return how much the inhabitants of a place count: those of districts are in their towns already."""
    return (_DISTRICT if sense.kind == "district" else 1.0) * (1.0 if sense.is_main else _ALTERNATE)


def opens(text: str, start: int) -> bool:
    """Return whether a sentence opens at *start*."""
    bare = text[max(0, start - 3) : start].rstrip(" ")
    return not bare or bare[-1] in _OPENS

"""Turn a name that may be a place's into the signs for and against it: its own, those before and those behind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from newsrecord.toponyms.caps import Cap
from newsrecord.toponyms.lore import Lore
from newsrecord.toponyms.people import People
from newsrecord.toponyms.senses import Meaning, Senses
from newsrecord.toponyms.words import (
    DATES,
    DIRECTIONS,
    FUNCTION,
    GENERIC,
    INSTITUTIONS,
    LOCAL_BODIES,
    MEDIA,
    MOVING,
    OF_INSTITUTIONS,
    REGION_WORDS,
    SAYING,
    SPEAKING,
    STREETS,
    TEAMS,
    TITLES,
)

__all__ = ["Signs"]

_HUGE: Final = 300_000
"""Inhabitants from which a town's name is used like a country's."""
_KNOWN: Final = 50_000
_IN: Final = frozenset(
    (
        "in at near outside from around across throughout into toward towards within reach reached reaching leaving "
        "entered entering visited visiting approached approaching"
    ).split()
)
_OF: Final = frozenset("of between through".split())
_OF_PEOPLE: Final = frozenset("by with for that if as when because while but against told".split())
_PLACE_NOUNS: Final = GENERIC | frozenset("capital suburb neighborhood neighbourhood area hamlet resort".split())
_WORD_BEFORE: Final = re.compile(r"([\w’'-]{1,40})[,;:]? {1,3}(?:(the) )?[“\"'‘(]?$")
_WORD_BEHIND: Final = re.compile(r" ([a-z]{1,40})")
_NAME_BEFORE: Final = re.compile(r"[^\W\d_a-z][\w.’-]{1,40}, $")
_NAME_BEHIND: Final = re.compile(r", ((?:[^\W\d_a-z][\w’.]{0,30} ?){1,4})")
_BEFORE_TO: Final = re.compile(r"(\w{1,20}) to (?:the )?$")
_ACCORDING: Final = re.compile(r"ccording to (?:the )?$")
_AGE: Final = re.compile(r", \d\d,")
_NEW_SENTENCE: Final = frozenset('.!?:"“”\n—–-•*')
_NO_NOUNS: Final = ("ed", "ly", "s", "ing")
"""How words end that are more often verbs and adverbs than nouns before which a place's name stands."""
_FAR: Final = 40


class Signs:
    """The signs about names in one text."""

    def __init__(self, senses: Senses, lore: Lore, people: People, small: Set[str]) -> None:
        self._senses, self._lore, self._people = senses, lore, people
        self._small = small
        """The words that the text has in small letters."""
        self._known: dict[tuple[str, ...], tuple[str, ...]] = {}
        """The signs about names so far: a long text has a hundred thousand names, and most have those of another."""

    def of(self, text: str, run: list[Cap], first: int, last: int, meaning: Meaning) -> tuple[str, ...]:
        """Return the signs about the name that the words *first* to *last* of the *run* in *text* are."""
        signs = list(self._own(run, first, last, meaning))
        signs += self._before(text, run, first, meaning)
        behind = list(self._behind(text, run, first, last, meaning))
        if "in" in signs or "of" in signs:
            # In "ministers in Cardiff said" it is not Cardiff that says.
            behind = ["before a verb" if sign == "before a verb of speech" else sign for sign in behind]
        found = (*signs, *behind)
        return self._known.setdefault(found, found)

    def _own(self, run: list[Cap], first: int, last: int, meaning: Meaning) -> Iterator[str]:
        """Yield what the name itself tells."""
        cap = run[first]
        town = meaning.kind == "city"
        yield f"{meaning.kind}, {'one word' if first == last else 'words'}"
        if town:
            yield f"town of {min(7, len(str(int(meaning.population))))} digits"
        if not meaning.is_main:
            yield "alternate"
        if all(each.word.isupper() and len(each.word) > 4 for each in run[first : last + 1]):
            yield "capitals"
        if first < last:
            if all(each.low in self._lore.ordinary for each in run[first : last + 1]):
                yield "ordinary words"
            return
        word = cap.low
        if "." in cap.word:
            yield "abbreviation"
        if len(word) <= 3:
            yield "short"
        if cap.word.isupper() and len(word) <= 4 and not _is_shouted(run):
            yield "acronym"
        known = not town or meaning.population > _HUGE
        if word in self._lore.ordinary:
            yield "ordinary and known place" if known else "ordinary"
        if word in self._small and meaning.kind != "country" and (not town or meaning.population < _HUGE):
            yield "small elsewhere"
        if word in self._lore.given:
            yield "given name and known place" if known else "given name"
        if word in self._lore.family:
            yield "family name and known place" if known else "family name"
        if word in self._people.full:
            yield "person" if town else "person or country"
        if word in self._people.titled:
            yield "titled" if town else "titled or country"
        if said := self._people.said[word]:
            yield ("capital speaks" if known else "speaks") + (" often" if said > 1 else "")

    def _before(self, text: str, run: list[Cap], first: int, meaning: Meaning) -> Iterator[str]:
        """Yield what stands before the name."""
        start = run[first].start
        left = run[first - 1] if first else None
        gap = text[left.end : start] if left else ""
        if left is not None and left.low not in FUNCTION:
            if gap == " ":
                yield self._word_before(left)
                if meaning.kind != "city" and left.low not in DIRECTIONS and left.low not in TITLES:
                    yield "large behind a name"
                return
            if gap in {"-", "–"}:
                yield "behind a hyphen"
            elif gap.startswith(" of"):
                yield _owner(run, first - 1)
            elif gap.startswith(" and") and first > 2:
                yield _owner(run, first - 2)
        yield from self._context_before(text[max(0, start - _FAR) : start])

    def _word_before(self, left: Cap) -> str:
        """Return the sign that a capitalised word before the name is."""
        word = left.low
        if word in TITLES:
            return "behind a title"
        if word in DIRECTIONS:
            return "behind a direction"
        if word in DATES:
            return "behind a date"
        if len(word) == 1:
            return "behind an initial"
        if word in GENERIC:
            return "behind a generic"
        if word in INSTITUTIONS:
            return "behind an institution"
        known = self._senses.of(left.word)
        if word in self._lore.given and (known is None or known.population < _KNOWN):
            return "behind a given name"
        return "behind a place" if known else "behind a name"

    def _context_before(self, head: str) -> Iterator[str]:
        """Yield what the text before the name tells where no other name stands right there."""
        if _NAME_BEFORE.search(head):
            yield "behind a name and comma"
        if head and head[-1] in "/#@&(":
            yield "behind a bracket" if head[-1] == "(" else "behind a slash"
        bare = head.rstrip(" ")
        if not bare or bare[-1] in _NEW_SENTENCE:
            yield "opens a sentence"
            return
        match = _WORD_BEFORE.search(head)
        if match is None:
            return
        if match[2]:
            yield "behind the"
        word = match[1].lower()
        if word == "to":
            before = _BEFORE_TO.search(head)
            yield (
                "to, of moving"
                if before and before[1] in MOVING
                else "according to"
                if _ACCORDING.search(head)
                else "to"
            )
        elif word in _IN:
            yield "in"
        elif word in _OF:
            yield "of"
        elif word in SAYING:
            yield "behind a verb of saying"
        elif word in {"and", "or"}:
            yield "and"
        elif word in _OF_PEOPLE:
            yield "for"
        elif word in {"a", "an"}:
            yield "a"
        elif word in TITLES:
            yield "behind a small title"
        elif word in _PLACE_NOUNS:
            yield "behind a noun of places"
        elif word in DIRECTIONS:
            yield "behind a small direction"
        elif word in FUNCTION:
            yield "behind a small word"
        elif word[-1:].isdigit():
            yield "behind a figure"
        else:
            yield "behind any word"

    def _behind(self, text: str, run: list[Cap], first: int, last: int, meaning: Meaning) -> Iterator[str]:
        """Yield what stands behind the name."""
        cap = run[last]
        right = run[last + 1] if last + 1 < len(run) else None
        gap = text[cap.end : right.start] if right else ""
        if right is None or cap.possessive or (gap == " " and right.low in FUNCTION):
            yield from self._context_behind(text[cap.end : cap.end + _FAR], cap.possessive)
            return
        if gap == " ":
            yield self._word_behind(right)
            if first == last and right.low in self._lore.family and run[first].low in self._lore.given:
                yield "before a family name"
            if meaning.kind != "city":
                yield "large before a name"
            later = {each.low for each in run[last + 2 : last + 6]}
            if later & MEDIA:
                yield "media ahead"
            if later & INSTITUTIONS:
                yield "institution ahead"
        elif gap in {"-", "–"}:
            yield "before a hyphen"
        elif gap.startswith(" of"):
            yield "before of"

    def _word_behind(self, right: Cap) -> str:
        """Return the sign that a capitalised word behind the name is."""
        word = right.low
        for sign, words in _KINDS_BEHIND:
            if word in words:
                return sign
        if word in self._lore.ordinary:
            return "before an ordinary word"
        return "before a place" if self._senses.are_there(right.word) else "before a name"

    def _context_behind(self, tail: str, possessive: bool) -> Iterator[str]:
        """Yield what the text behind the name tells where no other name stands right there."""
        if possessive:
            yield "possessive"
            tail = tail[2:]
        mark = tail[:1]
        if mark == " ":
            if match := _WORD_BEHIND.match(tail):
                yield _small_word_behind(match[1])
            elif tail[1:2] == "(":
                yield "before a bracket"
            elif tail[1:2].isdigit():
                yield "before a figure"
            elif tail[1:2] in {"—", "–", "-"}:
                yield "before a dash"
        elif mark == ",":
            yield self._behind_comma(tail)
        elif mark == ".":
            yield "ends a sentence"
        elif mark == "/":
            yield "before a slash"
        elif mark in {"-", "–", "—"}:
            yield "before a hyphen and word"
        elif mark == "$":
            yield "before a sum"

    def _behind_comma(self, tail: str) -> str:
        """Return the sign that a comma and what follows are."""
        if _AGE.match(tail):
            return "before an age"
        match = _NAME_BEHIND.match(tail)
        if match is None:
            return "before a comma"
        words = match[1].split()
        for end in range(len(words), 0, -1):
            name = " ".join(words[:end])
            known = self._senses.of(name) or self._senses.of(name.rstrip("."))
            if known is not None and known.kind in {"country", "region"}:
                return "before a comma and region"
        return "before a comma and name"


def _is_shouted(run: list[Cap]) -> bool:
    """Return whether the words around a name have nothing but capitals too, as headlines may."""
    return len(run) > 2 and all(cap.word.isupper() for cap in run)


def _owner(run: list[Cap], last: int) -> str:
    """Return the sign that a name of which *last* is the last word is, where "of" and a place follow."""
    word = run[last].low
    if word in OF_INSTITUTIONS:
        return "of an institution"
    if word in TITLES:
        return "of an office"
    if last and run[last - 1].low not in FUNCTION and run[last - 1].low not in DIRECTIONS:
        return "of a long name"
    return "of a name"


_KINDS_BEHIND: Final = (
    ("before a street word", STREETS),
    ("before a medium", MEDIA),
    ("before a team", TEAMS),
    ("before a region word", REGION_WORDS),
    ("before a title", TITLES),
    ("before a local body", LOCAL_BODIES),
    ("before a generic", GENERIC),
    ("before an institution", INSTITUTIONS),
    ("before a date", DATES),
)


def _small_word_behind(word: str) -> str:
    """Return the sign that a word in small letters behind the name is."""
    if word in SPEAKING:
        return "before a verb of speech"
    if word in SAYING:
        return "before a verb"
    if word in LOCAL_BODIES:
        return "before a small local body"
    if word in GENERIC:
        return "before a small generic"
    if word in {"and", "or"}:
        return "before and"
    if word in FUNCTION:
        return "before a small word"
    return "before any word" if word.endswith(_NO_NOUNS) else "before a noun"

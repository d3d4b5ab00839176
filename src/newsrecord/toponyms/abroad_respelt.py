"""Find the names that the gazetteer has in another romanisation, in texts in languages other than English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from newsrecord.toponyms.abroad_names import Match
from newsrecord.toponyms.ranges import Ranges
from newsrecord.toponyms.senses import Meaning, Senses
from newsrecord.toponyms.tokens import Token
from newsrecord.toponyms.tongues.tongue import Tongue

__all__ = ["ARTICLES", "RespeltAbroad"]

_JOINTS: Final = frozenset({" ", "-"})
ARTICLES: Final = frozenset("al el an ar as at ad ez es et".split())
_ARTICLED: Final = re.compile(r" (?:a[dlnrstz]|a[dts]h|e[dlnrstz]|e[cs]h|u[dlrsz])-[^\W\d_a-z][^\W_]{1,30}")
"""A word with its article, in small letters, as a part of a name."""
_LONGEST: Final = 3
"""Words of the longest name that is looked for in another spelling."""
_SHORTEST: Final = 4
"""Letters of the shortest."""
_ROMAN: Final = str.maketrans(
    {"а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y"}
    | {"к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f"}
    | {"х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ы": "y", "э": "e", "ю": "yu", "я": "ya"}
    | {"ъ": "", "ь": "", "і": "i", "ї": "yi", "є": "ye", "ґ": "g"}
)


class RespeltAbroad:
    """The names of one text in other spellings than those of the gazetteer."""

    def __init__(self, senses: Senses, tongue: Tongue, given: Set[str], countries: tuple[str, ...]) -> None:
        self._senses, self._tongue, self._given, self._countries = senses, tongue, given, countries
        self._found: dict[str, Meaning | None] = {}

    def find(self, text: str, run: Sequence[Token], taken: Ranges) -> Iterator[tuple[int, Match]]:
        """Yield the names in *run* with the numbers of their first words; what is *taken* is a part of none."""
        done = 0
        for at, token in enumerate(run):
            if token.start >= done and (match := self._longest(text, run, at, taken)) is not None:
                done = match.end
                yield at, match

    def _longest(self, text: str, run: Sequence[Token], at: int, taken: Ranges) -> Match | None:
        last = at
        while last + 1 < len(run) and last - at + 1 < _LONGEST and text[run[last].end : run[last + 1].start] in _JOINTS:
            last += 1
        joined = _ARTICLED.match(text, run[last].end)
        if joined and not self._is_word(run[at].low) and not taken.cuts(run[at].start, joined.end()):
            meaning = self._of(text[run[at].start : joined.end()])
            if meaning is not None:
                return Match(run[at].start, joined.end(), meaning)
        for end in range(last, at - 1, -1):
            # An article that is a small word of the language, too, is a part of the name.
            first = at + (run[at].low in ARTICLES)
            if first > end or any(self._is_word(token.low) for token in run[first : end + 1]):
                continue
            if not taken.cuts(run[at].start, run[end].end):
                meaning = self._of(text[run[at].start : run[end].end])
                if meaning is not None:
                    return Match(run[at].start, run[end].end, meaning)
        return None

    def _is_word(self, word: str) -> bool:
        """Return whether a *word* is one of the language or a person's."""
        tongue = self._tongue
        return (
            word in tongue.function or word in tongue.generics or word in tongue.bodies or word in tongue.titles
            or word in tongue.ordinary or word in self._given
        )  # fmt: skip

    def _of(self, name: str) -> Meaning | None:
        if name not in self._found:
            self._found[name] = None if len(name) < _SHORTEST else self._look_up(name)
        return self._found[name]

    def _look_up(self, name: str) -> Meaning | None:
        if self._tongue.is_latin:
            return self._senses.of_respelt(name, self._countries)
        if self._senses.are_there(name):
            return None
        # Russian has one letter for two sounds of Arabic.
        roman = name.lower().translate(_ROMAN)
        spellings = (roman, roman.replace("h", "kh")) if "h" in roman.replace("ch", "").replace("sh", "") else (roman,)
        meanings = (self._senses.of_respelt(spelling, self._countries) for spelling in spellings)
        return next((meaning for meaning in meanings if meaning is not None), None)

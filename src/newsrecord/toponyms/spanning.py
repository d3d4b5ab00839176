"""Find the names of places that reach over what ends a name elsewhere: "Cox's Bazar", "Trinidad and Tobago"."""

from __future__ import annotations

import re
import sys
from typing import Final

from newsrecord.toponyms.caps import Cap
from newsrecord.toponyms.senses import Senses
from newsrecord.toponyms.signs import Signs
from newsrecord.toponyms.spots import Spot

__all__ = ["find_spanning", "find_syllables"]

_GOES_ON: Final = re.compile(
    r"(?:[’']s | and | in | on | a | y | e | i )([^\W\d_a-z][\w’-]{1,30})(?: ([^\W\d_a-z][\w’-]{1,30}))?"
)
_SAINTS: Final = re.compile(r"[’']s(?=[,.;)]|$)")
_LONGEST: Final = 4
"""Words before what a name reaches over."""
_SYLLABLES: Final = re.compile(r"-[a-z]{2,7}(?:-[a-z]{2,7})?(?![\w-])")
_SYLLABIC: Final = frozenset("CN TW KR KP HK".split())


def find_spanning(block: int, text: str, run: list[Cap], place: int, senses: Senses, signs: Signs) -> Spot | None:
    """Return the name that begins with the word at *place* and goes on behind its *run*, if a place has it."""
    reach = senses.reach(run[place].word)
    last = len(run) - 1
    if reach <= last - place + 1 or last - place >= _LONGEST:
        return None
    match = _GOES_ON.match(text, run[last].end)
    if match is None:
        return _saint(block, text, run, place, senses, signs)
    for group in (2, 1):
        if match[group] is None:
            continue
        name = text[run[place].start : match.end(group)]
        meaning = senses.of(name)
        if meaning is not None and meaning.is_main:
            behind = Cap(match[group].removesuffix("’s").removesuffix("'s"), match.start(group))
            spot = Spot(block, run[place].start, behind.end, sys.intern(name), sys.intern(name), meaning)
            spot.signs = signs.of(text, [*run, behind], place, last + 1, meaning)
            return spot
    return None


def _saint(block: int, text: str, run: list[Cap], place: int, senses: Senses, signs: Signs) -> Spot | None:
    """Return the name of a town that is called by a saint's possessive, where nothing is the saint's: "St. John's,"."""
    if place + 1 != len(run) - 1 or run[place].low not in {"st", "saint"}:
        return None
    match = _SAINTS.match(text, run[-1].end)
    meaning = senses.of(text[run[place].start : match.end()]) if match else None
    if match is None or meaning is None or not meaning.is_main:
        return None
    name = sys.intern(text[run[place].start : match.end()])
    spot = Spot(block, run[place].start, match.end(), name, name, meaning)
    spot.signs = signs.of(
        text, [*run[:-1], Cap(text[run[-1].start : match.end()], run[-1].start)], place, place + 1, meaning
    )
    return spot


def find_syllables(block: int, text: str, run: list[Cap], place: int, senses: Senses, signs: Signs) -> Spot | None:
    """Return the name of an East Asian town whose syllables hyphens part, as older papers print it: "Tai-chung"."""
    cap = run[place]
    match = _SYLLABLES.match(text, cap.end)
    meaning = senses.of(cap.word + match[0].replace("-", "")) if match else None
    if match is None or meaning is None or not meaning.is_main or meaning.senses[0].country not in _SYLLABIC:
        return None
    printed = sys.intern(text[cap.start : match.end()])
    spot = Spot(block, cap.start, match.end(), printed, printed, meaning)
    spot.signs = signs.of(text, run, place, place, meaning)
    return spot

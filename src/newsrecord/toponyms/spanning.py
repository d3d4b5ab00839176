"""Find the names of places that reach over what ends a name elsewhere: "Cox's Bazar", "Trinidad and Tobago"."""

from __future__ import annotations

import re
import sys
from typing import Final

from newsrecord.toponyms.caps import Cap
from newsrecord.toponyms.senses import Senses
from newsrecord.toponyms.signs import Signs
from newsrecord.toponyms.spots import Spot

__all__ = ["BEYOND", "find_spanning", "goes_on"]

_JOINTS: Final = (" and ", " in ", " on ", " a ", " y ", " e ", " i ", "’s ", "'s ")
_GOES_ON: Final = re.compile(f"(?:{'|'.join(_JOINTS)})" r"([^\W\d_a-z][\w’-]{1,30})(?: ([^\W\d_a-z][\w’-]{1,30}))?")
BEYOND: Final = (*_JOINTS, "’s", "'s", "-")
"""What stands right behind a name that may go on."""
_SAINTS: Final = re.compile(r"[’']s(?=[,.;)]|$)")
_SAINT: Final = frozenset({"st", "saint"})
_SYLLABLES: Final = re.compile(r"-[a-z]{2,7}(?:-[a-z]{2,7})?(?![\w-])")
_SYLLABIC: Final = frozenset("CN TW KR KP HK".split())


def goes_on(text: str, run: list[Cap]) -> re.Match[str] | None:
    """Return what a name at the end of *run* may go on with behind it, where one of `BEYOND` is."""
    end = run[-1].end
    if text.startswith(_JOINTS, end):
        return _GOES_ON.match(text, end)
    if text.startswith("-", end):
        return _SYLLABLES.match(text, end)
    return _SAINTS.match(text, end) if len(run) > 1 and run[-2].low in _SAINT else None


def find_spanning(
    block: int, text: str, run: list[Cap], place: int, match: re.Match[str], senses: Senses, signs: Signs
) -> Spot | None:
    """Return the name that begins with the word at *place* and goes on with what *match* found behind its *run*."""
    last = len(run) - 1
    if match.re is _SYLLABLES:
        return _in_syllables(block, text, run, match, senses, signs) if place == last else None
    if match.re is _SAINTS:
        return _saint(block, text, run, match, senses, signs) if place == last - 1 else None
    # The small word is a word of the name; the possessive is none.
    room = senses.reach(run[place].word) - (last - place + 1) - (text[run[last].end] == " ")
    for group in (2, 1):
        if group > room or match[group] is None:
            continue
        name = text[run[place].start : match.end(group)]
        meaning = senses.of(name)
        if meaning is not None and meaning.is_main:
            behind = Cap(match[group].removesuffix("’s").removesuffix("'s"), match.start(group))
            spot = Spot(block, run[place].start, behind.end, sys.intern(name), sys.intern(name), meaning)
            spot.signs = signs.of(text, [*run, behind], place, last + 1, meaning)
            return spot
    return None


def _saint(block: int, text: str, run: list[Cap], match: re.Match[str], senses: Senses, signs: Signs) -> Spot | None:
    """Return the name of a town that is called by a saint's possessive, where nothing is the saint's: "St. John's,"."""
    first, start = len(run) - 2, run[-2].start
    name = sys.intern(text[start : match.end()])
    meaning = senses.of(name)
    if meaning is None or not meaning.is_main:
        return None
    spot = Spot(block, start, match.end(), name, name, meaning)
    whole = Cap(text[run[-1].start : match.end()], run[-1].start)
    spot.signs = signs.of(text, [*run[:-1], whole], first, first + 1, meaning)
    return spot


def _in_syllables(
    block: int, text: str, run: list[Cap], match: re.Match[str], senses: Senses, signs: Signs
) -> Spot | None:
    """Return the name of an East Asian town whose syllables hyphens part, as older papers print it: "Tai-chung"."""
    cap = run[-1]
    meaning = senses.of(cap.word + match[0].replace("-", ""))
    if meaning is None or not meaning.is_main or meaning.senses[0].country not in _SYLLABIC:
        return None
    printed = sys.intern(text[cap.start : match.end()])
    spot = Spot(block, cap.start, match.end(), printed, printed, meaning)
    spot.signs = signs.of(text, run, len(run) - 1, len(run) - 1, meaning)
    return spot

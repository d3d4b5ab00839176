"""Turn paragraphs into the names in them that are names of places."""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from newsrecord.toponyms.caps import Cap, find_runs
from newsrecord.toponyms.lore import load_lore
from newsrecord.toponyms.names import is_other_water
from newsrecord.toponyms.people import People
from newsrecord.toponyms.ranges import Ranges
from newsrecord.toponyms.respelt import Respelt, romanised_of
from newsrecord.toponyms.senses import Meaning, Senses
from newsrecord.toponyms.signs import Signs
from newsrecord.toponyms.spanning import BEYOND, find_spanning, goes_on
from newsrecord.toponyms.spots import Spot
from newsrecord.toponyms.streets import find_streets
from newsrecord.toponyms.weighing import PLACE_SIGNS, countries_told, weigh, weigh_alone
from newsrecord.toponyms.words import (
    DATES,
    DIRECTIONS,
    FUNCTION,
    GENERIC,
    INSTITUTIONS,
    NOT_PLACES,
    REGION_WORDS,
    STREETS,
    TITLES,
)

__all__ = ["find_candidates", "find_spots"]

_NO_NAMES: Final = DATES | TITLES | GENERIC | STREETS | DIRECTIONS | INSTITUTIONS | NOT_PLACES
"""Words that are no place's name by themselves."""
_ABBREVIATION: Final = re.compile(r"[\"”’']?,? ?\(([A-Z]{3,9})\)")
_INITIAL: Final = re.compile(r"(?<!\w)[^\W\d_a-z]")
_LONGEST_BODY: Final = 120
"""Characters of the longest name of an organisation."""
_PLURAL: Final = re.compile(r" (?:counties|parishes|provinces|districts|governorates|townships|boroughs)\b")
_AND: Final = re.compile(r",? (?:and|or) |, ")
_FIGURE: Final = re.compile(r"\d ?$")
_PERSONAL: Final = frozenset("mr mrs ms miss dr prof rev sen rep gov gen col capt lt sgt".split())
"""Titles before people, which no place's name begins with."""
_LONGEST_SHORT: Final = 6
"""Letters of the longest abbreviation of a state or province."""
_HELD: Final = 200_000
"""Characters of the longest text whose words are held."""
_CODE: Final = 2
_WITH_WORD: Final = "with a region word"
"""The sign that a word for a region belongs to a name."""
_NOBODY: Final[Mapping[str, int]] = {}


def find_spots(
    paragraphs: Sequence[str], senses: Senses, most: int | None = None, peoples: Mapping[str, int] = _NOBODY
) -> tuple[list[Spot], bool]:
    """Return the names of places in *paragraphs*, in reading order, and whether all were read.

    Only the first *most* names that may be some are.
    """
    spots, told = find_candidates(paragraphs, senses, None if most is None else most + 1, peoples)
    is_whole = most is None or len(spots) <= most
    del spots[len(spots) if most is None else most :]
    weigh(spots, told)
    spots = [spot for spot in spots if spot.odds > 0]
    for spot in spots:
        if is_other_water(spot):
            spot.meaning = None
    taken = {block: Ranges(spans) for block, text in enumerate(paragraphs) if (spans := find_streets(text))}
    streets = [
        Spot(block, start, end, paragraphs[block][start:end], paragraphs[block][start:end], None)
        for block, ranges in taken.items()
        for start, end in ranges.kept
    ]
    if streets:
        spots = [spot for spot in spots if spot.block not in taken or not _overlaps(taken[spot.block], spot)]
        spots = sorted([*spots, *streets], key=lambda spot: (spot.block, spot.start))
    return spots, is_whole


def _overlaps(ranges: Ranges, spot: Spot) -> bool:
    return ranges.overlapping(spot.start, spot.end) is not None


def find_candidates(
    paragraphs: Sequence[str], senses: Senses, most: int | None = None, peoples: Mapping[str, int] = _NOBODY
) -> tuple[list[Spot], Counter[str]]:
    """Return the first *most* names in *paragraphs* that places have, and how often each country is told.

    The names have the signs about them and the odds of these.  Countries are told by names and by the words for
    *peoples*; in these, a name may be spelt in another way than the gazetteer has it.
    """
    lore = load_lore()
    # The words of a long text are read twice, because to hold them takes several times its size.
    held = sum(map(len, paragraphs)) <= _HELD
    lines = [list(find_runs(text)) for text in paragraphs] if held else None
    people = People(paragraphs, lines or map(find_runs, paragraphs), senses, lore)
    small: set[str] = set()
    for text in paragraphs:
        # In pieces, because the words of a paragraph without end take ten times its size.
        for start in range(0, len(text), _HELD):
            small.update(text[start : start + _HELD].split())
    signs = Signs(senses, lore, people, small)
    spots: list[Spot] = []
    for block, (text, runs) in enumerate(zip(paragraphs, lines or map(find_runs, paragraphs), strict=True)):
        found = _apart(spot for run in runs for spot in _read_run(block, text, run, senses, signs))
        bodies = Ranges(_abbreviated(text))
        named = (spot for spot in found if not _is_part(spot, bodies.overlapping(spot.start, spot.end)))
        first = len(spots)
        spots += named if most is None else islice(named, most - len(spots))
        _share_plural(text, spots[first:])
    weigh_alone(spots)
    told = countries_told(spots, peoples)
    if countries := romanised_of(told):
        respelt = Respelt(senses, lore, people, countries)
        spots = _with_respelt(paragraphs, lines or map(find_runs, paragraphs), spots, respelt, signs)[:most]
    return spots, told


def _with_respelt(
    paragraphs: Sequence[str], lines: Iterable[Iterable[list[Cap]]], spots: list[Spot], respelt: Respelt, signs: Signs
) -> list[Spot]:
    """Return *spots* with those whose names the gazetteer has in another spelling."""
    by_block: dict[int, list[Spot]] = defaultdict(list)
    for spot in spots:
        by_block[spot.block].append(spot)
    every: list[Spot] = []
    for block, (text, runs) in enumerate(zip(paragraphs, lines, strict=True)):
        known = by_block[block]
        taken = Ranges([(spot.start, spot.end) for spot in known])
        more = [spot for run in runs for spot in _read_respelt(block, text, run, respelt.find(text, run, taken), signs)]
        if more:
            longer = Ranges([(spot.start, spot.end) for spot in more])
            known = [spot for spot in known if longer.overlapping(spot.start, spot.end) is None]
            known = sorted([*known, *more], key=lambda spot: spot.start)
            _share_plural(text, known)
            weigh_alone(more)
        every += known
    return every


def _read_respelt(
    block: int, text: str, run: list[Cap], found: Iterable[tuple[int, int, Meaning]], signs: Signs
) -> Iterator[Spot]:
    """Yield the names in *run* that were *found* in another spelling: first word, last word and meaning of each."""
    for first, last, meaning in found:
        extended = _extended(text, run, last)
        start, end = run[first].start, run[extended].end
        spot = Spot(block, start, end, sys.intern(text[start:end]), sys.intern(text[start : run[last].end]), meaning)
        spot.signs = signs.of(text, run, first, last, meaning)
        spot.is_respelt = True
        if extended > last:
            spot.signs = (*spot.signs, _WITH_WORD)
        # A sheikh is hardly ever a village, unless somebody is in him.
        if run[first].low not in TITLES or PLACE_SIGNS.intersection(spot.signs):
            yield spot


def _share_plural(text: str, spots: Sequence[Spot]) -> None:
    """Tell all names of a list that the plural behind it says what they are: "Clay, Grant and Madison counties"."""
    in_list = False
    for place in range(len(spots) - 1, -1, -1):
        spot = spots[place]
        in_list = bool(_PLURAL.match(text, spot.end)) or (
            in_list and place + 1 < len(spots) and _AND.fullmatch(text, spot.end, spots[place + 1].start) is not None
        )
        if in_list and _WITH_WORD not in spot.signs:
            spot.signs = (*spot.signs, _WITH_WORD)


def _apart(spots: Iterable[Spot]) -> Iterator[Spot]:
    """Yield the *spots* but those that one before them reaches into."""
    done = 0
    for spot in spots:
        if spot.start >= done:
            done = spot.end
            yield spot


def _read_run(block: int, text: str, run: list[Cap], senses: Senses, signs: Signs) -> Iterator[Spot]:
    """Yield the names in *run*, the longest first match of the gazetteer from left to right."""
    beyond = goes_on(text, run) if text.startswith(BEYOND, run[-1].end) else None
    place = 0
    while place < len(run):
        if beyond and (spot := find_spanning(block, text, run, place, beyond, senses, signs)):
            yield spot
            place += 1
            while place < len(run) and run[place].start < spot.end:
                place += 1
            continue
        found = _longest(text, run, place, senses)
        if found is None:
            place += 1
            continue
        last, meaning = found
        start, end = run[place].start, run[last].end
        extended = _extended(text, run, last)
        stop = run[extended].end
        short = _shortened(text, run[place], senses) if place == extended else None
        if short is not None:
            meaning, stop = short, stop + 1
        name, printed = sys.intern(text[start:end]), sys.intern(text[start:stop])
        spot = Spot(block, start, stop, printed, name, meaning)
        spot.signs = signs.of(text, run, place, last, meaning)
        if short is not None:
            spot.signs = (*spot.signs, "abbreviation")
        if extended > last:
            spot.signs = (*spot.signs, _WITH_WORD)
        yield spot
        place = extended + 1


def _shortened(text: str, cap: Cap, senses: Senses) -> Meaning | None:
    """Return what a word with its dot means as an abbreviation: that of a state, behind a town and a comma."""
    if not cap.is_dotted or len(cap.word) > _LONGEST_SHORT or not text.endswith(", ", 0, cap.start):
        return None
    return senses.of_abbreviation(f"{cap.word}.")


def _abbreviated(text: str) -> list[tuple[int, int]]:
    """Return the ranges of names that an abbreviation in brackets behind them stands for.

    "Islamic State of Iraq and the Levant (ISIL)" is one name, and what is part of it is named by nobody.
    """
    spans = []
    for match in _ABBREVIATION.finditer(text) if "(" in text else ():
        head = text[max(0, match.start() - _LONGEST_BODY) : match.start()]
        words = list(_INITIAL.finditer(head))[-len(match[1]) :]
        if "".join(word[0] for word in words).upper() == match[1]:
            spans.append((match.start() - len(head) + words[0].start(), match.start()))
    return spans


def _longest(text: str, run: list[Cap], place: int, senses: Senses) -> tuple[int, Meaning] | None:
    """Return the last word and the meaning of the longest name that begins at *place*."""
    cap = run[place]
    if cap.low in FUNCTION and not _is_article(text, run, place):
        return None
    start = cap.start
    reach = senses.reach(cap.word)
    words = 0
    last = place - 1
    ends = []
    while last + 1 < len(run) and words < reach:
        last += 1
        words = _words(text[start : run[last].end])
        if words <= reach:
            ends.append(last)
        if run[last].possessive:
            break
    for end in reversed(ends):
        if end == place and cap.low in _NO_NAMES:
            return None
        meaning = _meaning(text, run, place, end, senses)
        if meaning is None and end == place:
            meaning = _shortened(text, cap, senses)
        if meaning is not None:
            return end, meaning
    return None


def _meaning(text: str, run: list[Cap], first: int, last: int, senses: Senses) -> Meaning | None:
    """Return what the words mean as the name of a place."""
    name = text[run[first].start : run[last].end]
    if len(name) == 1 or (last > first and run[first].low in _PERSONAL):
        return None
    if name.isupper() and _FIGURE.search(text, max(0, run[first].start - 2), run[first].start):
        # "16 GB" is a measure.
        return None
    meaning = senses.of(name)
    if meaning is not None and len(name) == _CODE and name.isupper() and meaning.kind != "country":
        # Postal codes of states stand behind a town and a comma; codes of countries anywhere.
        return meaning if text.endswith(", ", 0, run[first].start) else None
    return meaning


def _words(name: str) -> int:
    return name.count(" ") + name.count("-") + name.count("–") + 1


def _is_article(text: str, run: list[Cap], place: int) -> bool:
    """Return whether the word at *place* is part of a name such as "The Hague", and opens no sentence."""
    if place + 1 == len(run) or run[place].low != "the":
        return False
    before = text[max(0, run[place].start - 12) : run[place].start].rstrip(" ")
    return bool(before) and before[-1] not in '.!?:"“”\n—–-•*'


def _extended(text: str, run: list[Cap], last: int) -> int:
    """Return the last word of the name with the word for a region behind it, if one is there."""
    if last + 1 == len(run) or run[last].possessive or run[last].low in REGION_WORDS:
        return last
    behind = run[last + 1]
    return last + (behind.low in REGION_WORDS and text[run[last].end : behind.start] == " ")


def _is_part(spot: Spot, body: tuple[int, int] | None) -> bool:
    """Return whether *spot* is a part of a *body*'s name, and not all of it."""
    return body is not None and body[0] <= spot.start and spot.end <= body[1] and body != (spot.start, spot.end)

"""Find the place that a story is sent from where a line of its own names it, and what that says of the lines around."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.byline_agencies import is_agency
from newsrecord.find.byline_places import is_place
from newsrecord.find.dateline import parse_dateline
from newsrecord.wire.look import Look

__all__ = ["find_place", "opens_placed", "read_place"]

_LONGEST: Final = 40
_REACH: Final = 6
_DASHES: Final = "—–-"
_SENT: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|-){2,30} [–—-] (?=[A-ZÄÖÜÅØÆÉÈÀŠŽČ„“\"«])")
_TITLED: Final = re.compile(r"([A-ZÀÂÇÉÈÊÎÔÛ][A-ZÀÂÇÉÈÊÎÔÛ ’']{4,40}) [–—-] (?=[A-ZÀÂÇÉÈÊÎÔÛ«“\"])")
_SENTENCES: Final = frozenset({"prose", "long"})
_ASKED: Final = frozenset({"short", "prose", "long", "slug"})


def find_place(looks: Sequence[Look], start: int, stop: int) -> int | None:
    """Return the line among the first from *start* that says where the story is from and nothing else, or None.

    It stands right above a paragraph, and no more than one is above it.
    """
    sentences = 0
    for i in range(start, min(start + _REACH, stop - 1)):
        look = looks[i]
        if (
            look.width <= _LONGEST
            and look.shape in _ASKED
            and looks[i + 1].shape in _SENTENCES
            and read_place(look.text)
        ):
            return i
        sentences += look.is_prose
        if sentences > 1:
            return None
    return None


def read_place(text: str) -> str | None:
    """Return the dateline that a line of its own is, or None.

    >>> read_place("Nairobi."), read_place("LUND, Sweden —"), read_place("AFP, MANILA"), read_place("Silence.")
    ('Nairobi —', 'LUND, Sweden —', 'MANILA (AFP) —', None)
    """
    bare = text.strip()
    last = bare[-1:]
    if last in _DASHES:
        found = parse_dateline(bare)
        return bare if found is not None and found.location is not None else None
    agency, comma, place = bare.partition(", ")
    if comma and place.isupper() and is_agency(agency) and _is_known(place):
        return f"{place} ({agency}) —"
    return f"{bare[:-1]} —" if last == "." and _is_known(bare[:-1]) else None


def _is_known(place: str) -> bool:
    parts = [part.strip() for part in place.replace("/", ",").split(",")]
    return len(parts) <= 2 and all(
        part[:1].isupper() and is_place(part.title() if part.isupper() else part) for part in parts
    )


def opens_placed(text: str, *, loose: bool = False) -> bool:
    """Return whether a paragraph opens with a place that a story is sent from.

    Args:
        text: the paragraph.
        loose: whether a place that no list has is one, too, where a sentence begins behind its dash: papers of a region
            tell of its villages.

    >>> opens_placed("NAIROBI (AP) — Rain fell."), opens_placed("Silence — and then rain.")
    (True, False)
    >>> opens_placed("Oberfranz – Mit Regen begann es."), opens_placed("Oberfranz – Mit Regen begann es.", loose=True)
    (False, True)
    """
    found = parse_dateline(text)
    if found is None or found.location is None:
        return False
    if found.agency is not None or _is_known(found.location.name):
        return True
    return loose and " " not in found.location.name and _SENT.match(text) is not None


def opens_titled(text: str) -> bool:
    """Return whether a paragraph opens with the kind of story in capitals, as French standfirsts do.

    >>> opens_titled("RÉCIT - Le port a fermé lundi."), opens_titled("NEW YORK - The port shut on Monday.")
    (True, False)
    """
    match = _TITLED.match(text)
    return match is not None and not _is_known(match[1]) and not is_agency(match[1])

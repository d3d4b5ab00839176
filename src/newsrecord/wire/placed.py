"""Find the place that a story is sent from where a line of its own names it, and what that says of the lines around."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.places import is_place
from newsrecord.find.bylines.words import FORMS
from newsrecord.find.heads.dateline import parse_dateline
from newsrecord.find.wordlists import holds, word_set
from newsrecord.wire.dates import split_date
from newsrecord.wire.look import Look

__all__ = ["find_place", "is_filed", "is_place_and_date", "opens_placed", "opens_titled", "read_place"]

_LONGEST: Final = 40
_SHORTEST: Final = 4
_LONGEST_FILED: Final = 100
_CENTURIES: Final = ("20", "19")
_CLOCK: Final = re.compile(r"(?<![\d.:])[012]?\d[.:h][0-5]\d(?![\d.:])")
_REACH: Final = 6
_DASHES: Final = "—–-"
_SENT: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|-){2,30} [–—-] (?=[A-ZÄÖÜÅØÆÉÈÀŠŽČ„“\"«])")
_TITLED: Final = re.compile(r"([A-ZÀÂÇÉÈÊÎÔÛ][A-ZÀÂÇÉÈÊÎÔÛ ’']{4,40}) [–—-] (?=[A-ZÀÂÇÉÈÊÎÔÛ«“\"])")
_TITLE_WORD: Final = re.compile(r"\w{4,20}")
_KINDS: Final = word_set(
    """
    direct info infos infographie vidéo vidéos images carte exclusif exclusivité focus décryptage récit enquête
    entretien interview reportage analyse portrait chronique tribune édito éditorial témoignage témoignages critique
    format dossier billet opinion podcast explications vrai verbatim inédit factuel
    """
)
_SITUATIONS: Final = ("POINT", "LE POINT")
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
        if len(bare) < _SHORTEST:
            # "A-" sets the text smaller.
            return None
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


def is_filed(look: Look) -> bool:
    """Return whether a line says where and when a story was filed: "LUND (SCANIA), 16 May 2023, 15:44"."""
    place, date = _split(look)
    # A section may bear the name of some hamlet; but no comma stands behind it.
    return bool(date) and ("(" in place or look.text[len(place)] == ",") and _is_known(place.partition(" (")[0])


def is_place_and_date(look: Look) -> bool:
    """Return whether a line says when a story was published and where, or in which section: "Culture 16 May, 15:44"."""
    place, date = _split(look)
    if not date:
        return False
    is_word = bool(place) and " " not in place and look.text.startswith(place)
    if is_word and _CLOCK.search(date) is not None:
        return True
    return any(map(_is_known, place.partition(" (")[0].split(" / ")))


def _split(look: Look) -> tuple[str, str]:
    """Return what stands beside the date of a short line, and the date; nothing for any other line."""
    if not (look.is_label and look.has_digit and look.width <= _LONGEST_FILED and holds(_CENTURIES, look.text)):
        return "", ""
    return split_date(look.text)


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
    # What no list has may be a village; towns are called "HIGH POINT".
    return match is not None and (
        match[1].startswith(_SITUATIONS)
        or any(word in FORMS or word in _KINDS for word in _TITLE_WORD.findall(match[1].casefold()))
    )

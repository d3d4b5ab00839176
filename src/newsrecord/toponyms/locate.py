"""Turn paragraphs into the places that they name, and the places of bylines and datelines into those meant."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Final

from newsrecord.errors import InvalidField, check_count, check_language, check_texts, check_type
from newsrecord.gazetteer import default
from newsrecord.gazetteer.place import Gazetteer, Place
from newsrecord.limits import DEFAULT_LIMITS
from newsrecord.model.codes import COUNTRY_CODES
from newsrecord.model.location import Location, Span
from newsrecord.prose.telling import tell_language
from newsrecord.text import clean_signs, is_clean
from newsrecord.toponyms.abroad import find_spots_abroad
from newsrecord.toponyms.choosing import choose
from newsrecord.toponyms.names import WATERS, Name, gather_names
from newsrecord.toponyms.senses import Senses
from newsrecord.toponyms.setting import Home, read_setting
from newsrecord.toponyms.spots import Spot
from newsrecord.toponyms.spotting import find_spots
from newsrecord.toponyms.tongues.tongue import LANGUAGES, load_tongue

__all__ = ["Located", "find_all_locations", "find_home", "find_locations", "reads_language"]

Located = tuple[tuple[Location, ...], tuple[Location | None, ...], int]
"""The places that paragraphs name, those meant by names beside them, and how many were left out."""

_ENGLISH: Final = "en"
_AT_HOME: Final = 0.5
"""How many mentions of a place there it counts as that a language is at home in a country."""
_MENTIONS: Final = 10
"""Mentions that are read for each place that is kept."""


def find_locations(
    paragraphs: Sequence[str],
    *,
    language: str | None = "en",
    near: str | None = None,
    gazetteer: Gazetteer | None = None,
    limit: int = DEFAULT_LIMITS.max_locations,
) -> tuple[Location, ...]:
    """Return the places that *paragraphs* name in the order of their first mention, each with all its mentions.

    A place that the gazetteer has comes with coordinates and with how probable it is that this place is meant; streets
    and roads come without. Words for peoples ("Iraqi") and places in the names of organisations are no mentions.

    Args:
        paragraphs: the texts of the blocks in order; a span's ``block`` is an index into them.  A control character in
            them is read as a blank.
        language: BCP 47 tag of the text; Arabic, English, French, German, Italian, Portuguese, Russian and Spanish are
            read, in others nothing is found.  None has it told by the text's small words.
        near: where the outlet is from: the code of a country or the name of a place.
        gazetteer: what to look names up in, in place of the one in the package.
        limit: how many places are kept.

    Raises:
        InvalidField: *paragraphs* is no sequence of texts, or *near* neither the code of a country nor the name of a
            place, or another argument of the wrong type.

    >>> paragraphs = ["Police in Paris, Texas, called Dallas."]
    >>> [(place.name, place.admin1) for place in find_locations(paragraphs)]
    [('Paris', 'Texas'), ('Texas', 'Texas'), ('Dallas', 'Texas')]
    """
    check_texts("paragraphs", paragraphs)
    check_language(language)
    check_count("limit", limit)
    if gazetteer is not None:
        check_type("gazetteer", gazetteer, Gazetteer, "a newsrecord.gazetteer.Gazetteer, or None")
    index = gazetteer or default()
    home = find_home(near, index) if near is not None else None
    texts = [clean_signs(text) for text in paragraphs]
    return find_all_locations(texts, language=language, home=home, gazetteer=index, limit=limit)[0]


def find_home(near: str, gazetteer: Gazetteer) -> Home:
    """Return where *near*, the code of a country or the name of a place, is.

    Raises:
        InvalidField: It is neither.
    """
    if near in COUNTRY_CODES:
        return Home(near)
    meaning = Senses(gazetteer).of(near) if isinstance(near, str) and near and is_clean(near) else None
    placed = [sense for sense in meaning.senses if sense.country is not None] if meaning is not None else []
    if not placed:
        raise InvalidField("near", near, "the code of a country, such as 'US', or the name of a place in a country")
    return Home(placed[0].country or "", placed[0])


def reads_language(paragraphs: Sequence[str], language: str | None) -> bool:
    """Return whether places are found in *language*, which None has told by the small words of *paragraphs*.

    >>> reads_language(["Rain fell."], "en-GB"), reads_language(["Det regnade."], "sv")
    (True, False)
    """
    return _language_of(paragraphs, language) in {_ENGLISH, *LANGUAGES}


def _language_of(paragraphs: Sequence[str], language: str | None) -> str | None:
    language = language or tell_language(paragraphs)
    return None if language is None else language.replace("_", "-").partition("-")[0].lower()


def find_all_locations(
    paragraphs: Sequence[str],
    *,
    language: str | None = "en",
    home: Home | None = None,
    beside: Sequence[str] = (),
    gazetteer: Gazetteer | None = None,
    limit: int = DEFAULT_LIMITS.max_locations,
) -> Located:
    """Return the first *limit* places, what the names *beside* the text mean, and how many places were left out."""
    code = _language_of(paragraphs, language)
    index = gazetteer or default()
    if code not in {_ENGLISH, *LANGUAGES}:
        return (), (None,) * len(beside), 0
    setting = read_setting(paragraphs, index, home)
    if code == _ENGLISH:
        senses = Senses(index)
        spots, is_whole = find_spots(paragraphs, senses, limit * _MENTIONS, setting.peoples)
    elif code in LANGUAGES:
        tongue = load_tongue(code)
        senses = Senses(index, abroad=True)
        spots, is_whole = find_spots_abroad(paragraphs, senses, tongue, limit * _MENTIONS)
        home = home or (Home(tongue.home, weight=_AT_HOME) if tongue.home else None)
    else:
        return (), (None,) * len(beside), 0
    guests = [_read_guest(name, senses) for name in beside]
    names = gather_names(paragraphs, spots)
    named = [each for guest in guests if guest for each in (guest, *guest.within)]
    choose([*names, *named], setting)
    located = sorted([*_locate_all(names), *_name_unknown(spots)], key=lambda location: location.mentions[0])
    meant = (_locate(*guest.choice(), ()) if guest else None for guest in guests)
    left_out = max(0, len(located) - limit) or int(not is_whole)
    return tuple(located[:limit]), tuple(meant), left_out


def _read_guest(printed: str, senses: Senses) -> Name | None:
    """Return the name of a place as datelines print it: "BASRA, Iraq"."""
    place, _, whole = printed.partition(", ")
    meaning, around = senses.of(place), senses.of(whole) if whole else None
    if meaning is None:
        return None
    name = Name(meaning.senses)
    if around is not None:
        name.within.append(Name(around.senses))
    return name


def _locate_all(names: Iterable[Name]) -> list[Location]:
    """Return the places that *names* mean, each once."""
    found: dict[int, tuple[Place, float, list[Spot]]] = {}
    for name in names:
        place, share = name.choice()
        share *= 1 / (1 + math.exp(-max([spot.odds for spot in name.mentions])))
        mentions = name.mentions
        if place.ref in found:
            _, known, others = found[place.ref]
            share, mentions = max(share, known), sorted([*others, *mentions], key=_place_of)
        found[place.ref] = (place, share, mentions)
    # Each makes room for its record.
    return [_locate(*found.pop(ref)) for ref in list(found)]


def _locate(place: Place, share: float, mentions: Sequence[Spot]) -> Location:
    return Location(
        name=place.name,
        kind=place.kind,
        country_code=place.country_code,
        admin1=place.admin1,
        latitude=place.latitude,
        longitude=place.longitude,
        geonames_id=place.geonames_id,
        mentions=_spans(mentions),
        confidence=round(share, 3),
    )


def _name_unknown(spots: Iterable[Spot]) -> list[Location]:
    """Return the streets and waters among *spots* that the gazetteer has not."""
    unknown: dict[str, list[Spot]] = {}
    for spot in spots:
        if spot.meaning is None and is_clean(spot.text):
            unknown.setdefault(spot.text, []).append(spot)
    return [
        Location(name=name, kind=WATERS.get(name.rpartition(" ")[2].lower(), "site"), mentions=_spans(mentions))
        for name, mentions in unknown.items()
    ]


def _place_of(spot: Spot) -> tuple[int, int]:
    return spot.block, spot.start


def _spans(mentions: Iterable[Spot]) -> tuple[Span, ...]:
    return tuple([Span(block=spot.block, start=spot.start, end=spot.end) for spot in mentions])

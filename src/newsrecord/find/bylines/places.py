"""Tell the places of a byline from its people and houses, by the list of places in the package."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsrecord.find.bylines import words
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.gazetteer import NameForm, default, key_of
from newsrecord.text import is_caseless

__all__ = ["is_branch", "is_place", "is_place_shaped", "may_be_seat", "name_behind_place", "open_place"]

_LONGEST: Final = 40
_MOST_WORDS: Final = 4
_TOWN: Final = 20_000
"""The fewest people of a town whose name has several words: hamlets are named after people."""
_INFLECTED_FROM: Final = frozenset({"z", "ze", "aus", "из", "із"})
_INFLECTED_IN: Final = frozenset("v ve w we u в у".split())
_NAME: Final = 2
_LONGEST_HOUSE: Final = 5
_UNSPACED_FROM: Final = "\u3040"


@lru_cache(maxsize=512)
def is_place(name: str, *, fewest: int = 0) -> bool:
    """Return whether *name* is that of a town of *fewest* people, a region or a country, in any language that knows it.

    >>> is_place("Nairobi"), is_place("New Delhi"), is_place("Казань"), is_place("Anna Martel")
    (True, True, True, False)
    """
    if not 1 < len(name) <= _LONGEST or name.islower():
        return False
    count = len(name.split())
    if count > _MOST_WORDS:
        return False
    for found in default().find(key_of(name)):
        if found.form == NameForm.DEMONYM or (found.form == NameForm.CODE and found.kind != "country"):
            continue
        if (
            (count == 1 and not fewest)
            or found.kind in ("country", "continent", "region")
            or found.population >= max(fewest, _TOWN)
        ):
            return True
    return False


def may_be_seat(following: str) -> bool:
    """Return whether what stands behind a desk is where it sits: one word in a script without capitals is no name.

    >>> may_be_seat("Nairobi"), may_be_seat("हरितपुर"), may_be_seat("Ana Ruiz")
    (True, True, False)
    """
    is_word = " " not in following and is_caseless(following) and following[0] < _UNSPACED_FROM
    return is_word or is_place(following)


def open_place(part: str) -> tuple[str | None, str]:
    """Return the place that *part* opens with, behind a word for "from", and the rest of it.

    >>> open_place("Aus Nairobi berichtet Jan Feld"), open_place("From Jan Feld in Nairobi")
    (('Nairobi', 'Jan Feld'), (None, 'Jan Feld in Nairobi'))
    """
    tokens = part.split()
    if len(tokens) <= _NAME or tokens[0].casefold() not in words.FROM_WORDS or len(tokens) > 2 * _MOST_WORDS + 1:
        return None, part
    for end in range(min(1 + _MOST_WORDS, len(tokens) - 1), 1, -1):
        place = " ".join(tokens[1:end])
        rest = _behind_verb(tokens[end:])
        if len(rest) >= _NAME and is_place(place) and words.IN_WORDS.isdisjoint(rest):
            return place, " ".join(rest)
    if tokens[0].casefold() == "from":
        return None, " ".join(tokens[1:])
    # "Z Kijowa Anna Nowak": an ending hides the name of the town.
    rest = _behind_verb(tokens[2:])
    if tokens[0].casefold() in _INFLECTED_FROM and tokens[1][0].isupper() and len(rest) == _NAME:
        return tokens[1], " ".join(rest)
    return None, part


def _behind_verb(tokens: list[str]) -> list[str]:
    """Return *tokens* without a verb at their beginning: "berichtet", "pisze"."""
    return tokens[1:] if tokens and tokens[0].islower() and tokens[0] not in words.PARTICLES else tokens


def name_behind_place(tokens: list[str]) -> int | None:
    """Return where, in *tokens* that open with an office, a name begins behind the place it is held in.

    >>> name_behind_place("correspondante à Kigali Maëlys Guyon".split())
    3
    >>> name_behind_place("correspondent in Baghdad".split())
    """
    at = next((i for i, word in enumerate(tokens) if i and (word in words.IN_WORDS or word == "a")), len(tokens)) + 2
    name = tokens[at:]
    if not _NAME <= len(name) <= _MOST_WORDS or not name[0][0].isupper():
        return None
    if not all(word[0].isupper() or word in words.PARTICLES for word in name):
        return None
    place = tokens[at - 1]
    # An ending may hide the name of the town; a place of several words is no name.
    is_known = is_place(place) or (tokens[at - 2] in _INFLECTED_IN and place[0].isupper())
    return at if is_known and not is_place(f"{place} {name[0]}") and kind_of(" ".join(name)) == "person" else None


def is_place_shaped(tokens: list[str]) -> bool:
    """Return whether *tokens* have the shape of a place's name.

    >>> is_place_shaped(["São", "Paulo"]), is_place_shaped(["LinkedIn"])
    (True, False)
    """
    # Capitals within a word are a log-in or a product, not a place.
    if not 1 <= len(tokens) <= 4 or tokens[0][0].islower() or not tokens[0][0].isalpha():
        return False
    return tokens[0].isupper() or tokens[0][1:].islower() or is_caseless(tokens[0])


def is_branch(tokens: list[str]) -> bool:
    """Return whether *tokens* are a house in capitals and one of its places.

    >>> is_branch(["HFR-Studio", "Rom"]), is_branch(["QUANG", "HUY"])
    (True, False)
    """
    house = tokens[0].partition("-")[0]
    if tokens[1].isupper():
        # "QUANG HUY" is a name in capitals.
        return False
    return house.isalpha() and house.isupper() and 2 < len(house) <= _LONGEST_HOUSE and is_place(" ".join(tokens[1:]))

"""What is asked of a language whose places are found by its names for them, its small words and its endings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Final

import attrs

from newsrecord.model.location import LocationKind

__all__ = ["LANGUAGES", "Tongue", "kinds", "load_tongue", "words"]

LANGUAGES: Final = frozenset({"ar", "de", "es", "fr", "it", "pt", "ru"})
"""The languages, besides English, that places are found in."""


def words(*lists: str) -> frozenset[str]:
    """Return the words of the *lists*, which blanks part.

    >>> sorted(words("a b", "c"))
    ['a', 'b', 'c']
    """
    return frozenset(word for each in lists for word in each.split())


def kinds(**lists: str) -> Mapping[str, frozenset[LocationKind]]:
    """Return the kinds of place that each generic word allows, from the words of each kind.

    >>> kinds(city="ville", region="province", district="province")["province"] == {"region", "district"}
    True
    """
    known: tuple[LocationKind, ...] = (
        "country", "region", "district", "city", "island", "sea", "river", "lake", "mountain", "area",
    )  # fmt: skip
    allowed: dict[str, frozenset[LocationKind]] = {}
    for kind in known:
        for word in lists.get(kind, "").split():
            allowed[word] = allowed.get(word, frozenset()) | {kind}
    return allowed


def _none(_: str) -> tuple[str, ...]:
    return ()


@attrs.frozen(kw_only=True)
class Tongue:
    """The words of one language, in small letters, by what they tell of a name beside them."""

    home: str | None = None
    """The code of the country that a story in the language is in where nothing tells another."""
    is_latin: bool = True
    """Whether it is written in Latin letters, as the shared list of given names is."""
    is_cased: bool = True
    """Whether names have capitals."""
    has_capital_nouns: bool = False
    """Whether all nouns have them."""
    into: frozenset[str]
    """Prepositions that say where something is, goes or comes from."""
    of: frozenset[str] = frozenset()
    """Those that say so among other things."""
    function: frozenset[str]
    """Small words, capitalised where a sentence opens."""
    generics: Mapping[str, frozenset[LocationKind]]
    """Nouns for kinds of places before the name of one, with the kinds."""
    determiners: frozenset[str] = frozenset()
    """Articles and other words that stand before common nouns and before few names."""
    linking: frozenset[str] = frozenset()
    """What may stand between a generic word and the name."""
    titles: frozenset[str]
    """Titles and offices before people."""
    speaking: frozenset[str]
    """Verbs of what people do, and places hardly ever."""
    bodies: frozenset[str]
    """What organisations, teams, papers and buildings are called by."""
    given: frozenset[str]
    """Given names."""
    ordinary: frozenset[str]
    """Words of the language that are names of towns as well, and names of months and days."""
    joints: frozenset[str] = frozenset()
    """What stands between the words of one name, besides a blank and a hyphen."""
    name_joints: frozenset[str] = frozenset(
        {" de ", " da ", " do ", " dos ", " von ", " van ", " di ", " della ", " del ", " ibn ", " bin "}
    )
    """What stands between the parts of a person's name."""
    contracted: Mapping[str, str] = attrs.field(factory=dict)
    """Prepositions that hold the article of a name, with the article: "du" Havre is "Le" Havre."""
    elided: frozenset[str] = frozenset()
    """Articles and prepositions that an apostrophe joins to a name."""
    conjunctions: frozenset[str] = frozenset()
    """The words for "and" and "or"."""
    prefixes: tuple[str, ...] = ()
    """Words that are written together with a name behind them."""
    bases: Callable[[str], tuple[str, ...]] = _none
    """Gives the forms that a name may have in a dictionary if it is inflected as printed."""
    heads: Callable[[str], tuple[str, ...]] = _none
    """Gives those that the first word of a name may have besides."""


@cache
def load_tongue(language: str) -> Tongue:
    """Return the words of *language*, one of `LANGUAGES`.

    >>> "nach" in load_tongue("de").into
    True
    """
    tongue: Tongue = import_module(f"newsrecord.toponyms.tongues.{language}").TONGUE
    return tongue

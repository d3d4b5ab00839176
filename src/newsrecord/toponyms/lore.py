"""Which words are names of people, and which names of places are ordinary words of the language."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import attrs

__all__ = ["Lore", "load_alike", "load_lore"]


@attrs.frozen(kw_only=True)
class Lore:
    """Words in small letters, by what they may be besides names of places."""

    ordinary: frozenset[str]
    """Words of the dictionary that are not proper names: "reading", "mobile"."""
    given: frozenset[str]
    """Given names."""
    family: frozenset[str]
    """Family names."""


@cache
def load_lore() -> Lore:
    """Return what the file beside this module has, which ``tools/build_name_lore.py`` made and which says from what.

    >>> lore = load_lore()
    >>> "mobile" in lore.ordinary, "mary" in lore.given, "smith" in lore.family, "baghdad" in lore.ordinary
    (True, True, True, False)
    """
    sets: dict[str, list[str]] = {}
    words: list[str] = []
    for line in files("newsrecord.toponyms").joinpath("lore.txt").read_text("utf-8").splitlines():
        if line.startswith("  "):
            words += line.split()
        elif not line.startswith("#"):
            words = sets[line.removesuffix(":")] = []
    return Lore(**{name: frozenset(words) for name, words in sets.items()})


@cache
def load_alike() -> frozenset[str]:
    """Return the words of the dictionary that a name of a place might be spelt like in another romanisation.

    >>> "senior" in load_alike(), "hawija" in load_alike()
    (True, False)
    """
    lines = files("newsrecord.toponyms").joinpath("alike.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if line.startswith("  ") for word in line.split())

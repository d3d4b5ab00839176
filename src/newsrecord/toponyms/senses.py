"""Look up what the names of a text may mean, each of them once."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence, Set
from functools import partial
from typing import Final, Literal

from newsrecord.gazetteer.keys import key_of
from newsrecord.gazetteer.place import Candidate, Gazetteer, NameForm, Place
from newsrecord.gazetteer.romanised import FAMILIES, respell, respelling_key, unlikeness
from newsrecord.model.location import LocationKind

__all__ = ["Class", "Meaning", "Sense", "Senses"]

Class = Literal["country", "area", "region", "city"]

_WORD: Final = 4
_MOST: Final = 40
"""Places that one name is taken for; the gazetteer has the important ones first."""
_LARGE: Final[frozenset[LocationKind]] = frozenset(
    {"continent", "area", "sea", "lake", "river", "island", "mountain", "site"}
)
# Sets of forms as plain numbers, whose arithmetic is ten times as fast.
_PLAIN: Final = int(NameForm.MAIN | NameForm.SHORT)
_BEYOND_LATIN: Final = "\u0370"
_FAMOUS: Final = 400_000
"""Inhabitants of towns that many languages have names of their own for."""
_ALIKE: Final = 0.7
"""Part of a name with which another spelling of it begins."""
_AS_ALIKE: Final = 0.1
"""How much more unlike a printed name other places' names may be than the likest."""
_SEVERAL: Final = 4
"""Places that a rare name may have."""
_FEW: Final = 3
"""Characters of the key that all spellings of a name with two consonants have."""
_OWN: Final = int(NameForm.MAIN | NameForm.ABBREVIATION | NameForm.CODE)
_MARKED: Final = int(NameForm.ABBREVIATION | NameForm.CODE | NameForm.DEMONYM)
_NAMES: Final = int(NameForm.MAIN | NameForm.ALTERNATE | NameForm.SHORT)
_ALTERNATE: Final = int(NameForm.ALTERNATE)
_ABBREVIATION: Final = int(NameForm.ABBREVIATION)
_CODE: Final = int(NameForm.CODE)
_DEMONYM: Final = int(NameForm.DEMONYM)


class Sense:
    """A place that a name may mean, with what the choice among them asks of it."""

    __slots__ = (
        "_candidate",
        "_radians",
        "country",
        "is_capital",
        "is_main",
        "kind",
        "population",
        "region",
    )

    def __init__(
        self,
        candidate: Candidate,
        form: int,
        key: str,
        *,
        abroad: bool = False,
        is_rare: bool = False,
        is_respelt: bool = False,
    ) -> None:
        self._candidate = candidate
        self.country = candidate.country_code
        own = (
            bool(form & _OWN)
            or is_respelt
            or (bool(form & _ALTERNATE) and _is_alike(key, candidate.name, self.country if is_rare else None))
        )
        self.is_main = own or (
            # A name in another script than Latin is hardly that of a third language.
            abroad and (candidate.population >= _FAMOUS or candidate.kind != "city" or key[:1] >= _BEYOND_LATIN)
        )
        """Whether the name is the place's own, its abbreviation or nearly its own spelling."""
        self.is_capital = candidate.is_capital
        self.kind = candidate.kind
        self.population = candidate.population
        self.region = candidate.region
        """The number of its first-level region."""
        self._radians: tuple[float, float] | None = None

    @property
    def place(self) -> Place:
        """The place, which is read here for the first time."""
        return self._candidate.place

    @property
    def radians(self) -> tuple[float, float]:
        """The place's latitude and longitude in radians; most names are told from places before theirs are asked."""
        if self._radians is None:
            latitude, longitude = self._candidate.point
            self._radians = math.radians(latitude), math.radians(longitude)
        return self._radians


class Meaning:
    """What a name may mean, and what kind of name that makes it."""

    __slots__ = ("_rest", "is_main", "kind", "population", "senses")

    def __init__(self, senses: list[Sense], key: str, rest: Callable[[], list[Sense]] | None = None) -> None:
        self.senses = senses
        self._rest = rest
        # Other languages' names of countries are short words of this one: "Cat", "Siri".
        kinds = {sense.kind for sense in senses if sense.is_main or len(key) > _WORD}
        self.kind: Class
        if "country" in kinds:
            self.kind = "country"
        elif kinds & _LARGE:
            self.kind = "area"
        elif "region" in kinds:
            self.kind = "region"
        else:
            self.kind = "city"
        self.population = max(sense.population * (1.0 if sense.is_main else 0.2) for sense in senses)
        """Inhabitants of the largest place with the name."""
        self.is_main = any(sense.is_main for sense in senses)

    def of_kinds(self, kinds: Set[LocationKind]) -> list[Sense]:
        """Return the places of these *kinds*, also those that many others with the name come before."""
        senses = [*self.senses, *self._rest()] if self._rest else self.senses
        return [sense for sense in senses if sense.kind in kinds][:_MOST]


class Senses:
    """The names of one text; whatever was looked up is kept as long as the text is read."""

    def __init__(self, gazetteer: Gazetteer, *, abroad: bool = False) -> None:
        """Look names up in *gazetteer*; *abroad*, in a language in which a place's main name need not be its own."""
        self._gazetteer = gazetteer
        self._abroad = abroad
        self._printed: dict[str, Meaning | None] = {}
        self._found: dict[tuple[str, int], Meaning | None] = {}
        self._reach: dict[str, int] = {}

    def of(self, name: str) -> Meaning | None:
        """Return what *name* may mean, as it is printed, or None where the gazetteer has no place by it."""
        found = self._printed.get(name)
        if found is None and name not in self._printed:
            key, forms = key_of(name), _forms_of(name)
            if (key, forms) not in self._found:
                self._found[key, forms] = self._look_up(key, forms)
            found = self._printed[name] = self._found[key, forms]
        return found

    def of_abbreviation(self, name: str) -> Meaning | None:
        """Return what *name* may mean as an abbreviation alone."""
        return self._look_up(key_of(name), _ABBREVIATION)

    def of_respelt(self, name: str, countries: Iterable[str]) -> Meaning | None:
        """Return what *name* may mean as another spelling of places in the *countries*, None if it is known so."""
        key = key_of(name)
        respelt: dict[str, str] = {}
        found: list[tuple[float, Candidate]] = []
        for country in countries:
            family = FAMILIES[country]
            if family not in respelt:
                respelt[family] = respell(key, family)
            spelling = respelt[family]
            shared = respelling_key(spelling, country)
            for candidate in self._gazetteer.find(shared)[:_MOST] if shared else ():
                unlike = unlikeness(spelling, respell(key_of(candidate.name), family))
                if unlike is not None:
                    found.append((unlike, candidate))
        if not found or self._gazetteer.find(key):
            return None
        least = min(unlike for unlike, _ in found) + _AS_ALIKE
        senses = [
            Sense(candidate, int(candidate.form), key, is_respelt=True)
            for unlike, candidate in found
            if unlike <= least
        ]
        return Meaning(senses, key)

    def are_there(self, name: str) -> bool:
        """Return whether the gazetteer has a place by this *name*."""
        return self.of(name) is not None

    def reach(self, word: str) -> int:
        """Return the number of words of the longest name of a place that begins with *word*."""
        reach = self._reach.get(word)
        if reach is None:
            key = key_of(word)
            first, _, rest = key.partition(" ")
            reach = self._reach[word] = max(1, self._gazetteer.reach(first) - rest.count(" ") - bool(rest))
        return reach

    def _look_up(self, key: str, forms: int) -> Meaning | None:
        """Return what the name with *key* may mean if it is printed in one of these *forms*."""
        found = self._gazetteer.find(key)
        senses = _read(found[:_MOST], key, forms, abroad=self._abroad)
        if not senses:
            return None
        # Without a hold on these, which hold what is returned: it goes as soon as the text is read.
        rest = partial(_read_rest, found, key, forms, abroad=self._abroad) if len(found) > _MOST else None
        return Meaning(senses, key, rest)


def _read_rest(found: Sequence[Candidate], key: str, forms: int, *, abroad: bool) -> list[Sense]:
    return _read(found[_MOST:], key, forms, abroad=abroad)


def _read(found: Sequence[Candidate], key: str, forms: int, *, abroad: bool) -> list[Sense]:
    """Return the places *found* under a *key* that a name printed in one of these *forms* may mean."""
    senses = []
    # To compare how names are romanised takes long, and what many places are called tells little of either.
    is_rare = len(found) <= _SEVERAL
    capitals = {one.country_code for one in found if one.is_capital and int(one.form) & _PLAIN}
    for candidate in found:
        form = int(candidate.form)
        if (
            candidate.kind == "country"
            and candidate.country_code in capitals
            and not form & _PLAIN
            and not _is_alike(key, candidate.name, None)
        ):
            # Some list has the capital's own name among those of its country: "Brasilia".
            continue
        if form & _DEMONYM and not form & _PLAIN:
            # The word for a people is no name of the towns that are called like it.
            return []
        if _own_form(form) & forms:
            senses.append(Sense(candidate, form, key, abroad=abroad, is_rare=is_rare))
    return senses


def _is_alike(key: str, name: str, country: str | None) -> bool:
    """Return whether *key* spells *name* in another way, as romanised names are, and is no other name."""
    own = key_of(name)
    same = 0
    for one, other in zip(key, own, strict=False):
        if one != other:
            break
        same += 1
    if same >= _ALIKE * max(len(key), len(own)):
        return True
    family = FAMILIES.get(country) if country else None
    return family is not None and _is_respelt(key, own, family)


def _is_respelt(key: str, own: str, family: str) -> bool:
    """Return whether two keys are romanisations of one name."""
    one, other = respell(key, family), respell(own, family)
    shared = respelling_key(one, "")
    # Two consonants are those of many a short word: "Wal" is no "Waal".
    return len(shared) > _FEW and shared == respelling_key(other, "") and unlikeness(one, other) is not None


def _own_form(form: int) -> int:
    """Return *form* without the alternate spellings that only repeat an abbreviation, a code or a demonym."""
    return form & ~_ALTERNATE if form & _MARKED and not form & _PLAIN else form


def _forms_of(name: str) -> int:
    """Return the forms that a name printed like *name* may have: codes want capitals, abbreviations a dot."""
    forms = _NAMES
    if "." in name:
        forms |= _ABBREVIATION
        if name.replace(".", "").isupper():
            forms |= _CODE
    elif name.isupper():
        forms |= _CODE
    return forms

"""The places in the making: what is known of each, and by which names."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final

from newsrecord.gazetteer.keys import key_of
from newsrecord.gazetteer.place import NameForm
from newsrecord.gazetteer.romanised import FAMILIES, respell, respelling_key

__all__ = ["Entries", "Entry"]

# The transcriptions that GeoNames makes by machine from other scripts are all in small letters: they are no names.
_MACHINE_MADE: Final = re.compile(r"[^A-Z\u0080-\U0010ffff]+")
# Two or three capitals are the codes of airports and regions.
_CODE: Final = re.compile(r"[A-Z]{2,3}")
# Letters of two alphabets in one name, and signs that no name has, come from slips and from broken encodings.
_BROKEN: Final = re.compile(r"[\u00a1-\u00b3\u00b5-\u00b6\u00b8-\u00bf\ufffd?*@#=<>\[\]{}_~|\\]")
_EXCHANGED: Final = {
    short: others
    for words in (("saint", "st"), ("sainte", "ste"), ("mount", "mt"), ("fort", "ft"), ("port", "pt"))
    for short, others in ((words[0], words[1:]), (words[1], words[:1]))
}
# The Arabic article as romanisations write it, before some consonants by sound.
_ARTICLES: Final = frozenset("al el ad adh an ar as ash at ath az ed en er es esh et ez".split())
_SHORTEST_REST: Final = 3
_BEYOND_LATIN: Final = "\u0370"
_SPELLED: Final = NameForm.MAIN | NameForm.ALTERNATE
_FEWEST: Final = 2


@dataclass(kw_only=True)
class Entry:
    """A place; `parent` is the id of another entry."""

    id: str
    name: str
    feature: str
    latitude: float | None = None
    longitude: float | None = None
    geonames: int = 0
    country: str = ""
    code: str = ""
    iso: str = ""
    parent: str = ""
    population: int = 0
    weight: float = 0.0
    """How many times more readers mean it than its population tells."""
    keys: dict[str, int] = field(default_factory=dict)

    def call(self, name: str, form: NameForm = NameForm.ALTERNATE) -> None:
        """Add a *name*, unless it is none."""
        key = key_of(name)
        if len(key) < _FEWEST and (key.isascii() or not key):
            return
        self.keys[key] = self.keys.get(key, 0) | form

    def call_people(self, word: str) -> None:
        """Add a *word* for the people, which some language's name for the place may be spelt like."""
        key = key_of(word)
        self.keys[key] = self.keys.get(key, 0) & ~NameForm.ALTERNATE | NameForm.DEMONYM

    def call_otherwise(self, *, arabic: bool) -> None:
        """Add the spellings that writers exchange with those added so far: St. for Saint, al- for ar- in Arabic."""
        for key, form in list(self.keys.items()):
            first, _, rest = key.partition(" ")
            if not rest or not form & _SPELLED:
                continue
            for other in _EXCHANGED.get(first, ()):
                self.call(f"{other} {rest}")
            if arabic and first in _ARTICLES and len(rest) > _SHORTEST_REST:
                self.call(f"al {rest}")
                self.call(rest, NameForm.SHORT)

    def call_by_consonants(self) -> None:
        """Add the key of all spellings that a romanised main name may have; it is none of another form."""
        family = FAMILIES.get(self.country)
        if family and self.feature != "PCLI":
            key = respelling_key(respell(key_of(self.name), family), self.country)
            if key:
                self.keys[key] = NameForm.ALTERNATE

    def call_foreign(self, name: str) -> None:
        """Add a *name* that a source lists among others, unless it shows that it is a code or no name."""
        # Other names of two Latin letters, such as "He", "At" and "So", are codes or transcriptions.
        if len(name) < _SHORTEST_REST and name[:1] < _BEYOND_LATIN:
            return
        if not (_MACHINE_MADE.fullmatch(name) or _CODE.fullmatch(name) or _BROKEN.search(name) or name.isdigit()):
            self.call(name)


class Entries(dict[str, Entry]):
    """The places by id: ``C:IQ`` a country, ``1:IQ.15`` and ``2:US.TX.001`` regions, ``P:99072`` a town."""

    def add(self, entry: Entry) -> Entry:
        """Add *entry*, called by its name."""
        entry.call(entry.name, NameForm.MAIN)
        self[entry.id] = entry
        return entry

    def towns_by_key(self) -> dict[tuple[str, str], list[Entry]]:
        """Return the towns of each pair of country and key."""
        towns = defaultdict(list)
        for entry in self.values():
            if entry.id.startswith("P:"):
                for key in entry.keys:
                    towns[entry.country, key].append(entry)
        return towns

"""Weigh which countries a text is likely to be about before any of its places is known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.gazetteer.place import Gazetteer, NameForm
from newsrecord.toponyms.senses import Sense

__all__ = ["Home", "Setting", "read_setting"]

_AMERICAN: Final = re.compile(
    r"\b(?:[Cc]ounty|[Ss]heriff|Highway|Interstate|Ave\.|St\.|Blvd|neighbors?|color|honor|center|[Tt]ownship|"
    r"[Ss]ophomore|downtown|mph|miles|felony|misdemeanor)\b"
)
_BRITISH: Final = re.compile(
    r"£|\b(?:colour|honour|centre|neighbours?|programme|organis\w{2,6}|councillors?|kilometres|favour|labour|tonnes|"
    r"pensioner|MPs?)\b"
)
# What is in those words; most texts have none, and to look for each is faster than to look for all.
_IN_AMERICAN: Final = (
    "ounty heriff Highway Interstate Ave. St. Blvd neighbor color honor center ownship ophomore downtown mph miles "
    "felony misdemeanor"
).split()
_IN_BRITISH: Final = (
    "£ colour honour centre neighbour programme organis ouncillor kilometres favour labour tonnes pensioner MP"
).split()
_BRITISH_COUNTRIES: Final = frozenset({"GB", "IE", "AU", "NZ", "IN", "ZA"})
_PAGE: Final = 2000
"""Characters in which a habit of spelling is looked for as often as once."""
_DEMONYM: Final = re.compile(r"(?<![\w’'-])[^\W\d_a-z][a-z]{2,12}(?:ns?|is?|se|sh|ch|ts?|rs?|ks?|s)(?![\w’'])")
_MOST: Final = 2.0


@attrs.frozen
class Home:
    """Where an outlet is from."""

    country: str
    """The code of the country."""
    sense: Sense | None = None
    """The place, if more than the country is known."""
    weight: float = 2.0
    """How many mentions of a place there it counts as."""


@attrs.frozen(kw_only=True)
class Setting:
    """What a text tells of the countries it is about by its spelling and its words for peoples."""

    american: float
    """How much it is written like in the United States, from 0 to 2."""
    british: float
    """How much it is written like in the United Kingdom and the countries that spell like it, from 0 to 2."""
    peoples: Counter[str]
    """How often the people and things of each country are named, by its code."""
    home: Home | None = None
    """Where it is published, if that is known."""

    def habit(self, country: str | None) -> tuple[float, float]:
        """Return how much the text is written like in *country*: American habit, British habit."""
        return (
            self.american if country == "US" else 0.0,
            self.british if country in _BRITISH_COUNTRIES else 0.0,
        )


def read_setting(paragraphs: Sequence[str], gazetteer: Gazetteer, home: Home | None) -> Setting:
    """Return what *paragraphs* tell of the countries they are about."""
    text = "\n".join(paragraphs)
    pages = len(text) / _PAGE + 1
    peoples: Counter[str] = Counter()
    for word, times in Counter(_DEMONYM.findall(text)).items():
        for candidate in gazetteer.find(word.lower()):
            if candidate.form & NameForm.DEMONYM:
                country = candidate.place.country_code
                if country is not None:
                    peoples[country] += times
                break
    return Setting(
        american=min(_MOST, _count(_AMERICAN, _IN_AMERICAN, text) / pages),
        british=min(_MOST, _count(_BRITISH, _IN_BRITISH, text) / pages),
        peoples=peoples,
        home=home,
    )


def _count(habit: re.Pattern[str], parts: Sequence[str], text: str) -> int:
    return len(habit.findall(text)) if any(part in text for part in parts) else 0

"""Tell the lines that count the stories a reader may still read for nothing."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import holds
from newsrecord.patterns import late

__all__ = ["is_metered"]

_LONGEST: Final = 160
# "article", "Artikel", "artículo", "artigo", "articolo", "artykuł", "artikkeli"; "story", "stories".
_STORIES: Final = ("rtic", "rtik", "rtíc", "rtig", "rtyk", "stor")
_COUNT: Final = r"(?:\d{1,2}|(?-i:one|two|three|four|five)|your (?:last|final|first)|no more|the last)"
_METERED: Final = late(
    # "You have 2 free articles left this month", "This is your last free article", "You've read 3 of 5 stories"
    rf"\A\W{{0,3}}you(?:['’]ve| have| can)\b.{{0,20}}\b{_COUNT}\b(?: of(?: your)?(?: \d{{1,2}})?)?(?: more)?"
    r"(?: (?:free|complimentary))?"
    r" (?:articles?|stories|story)\b.{0,40}\b(?:left|remaining|this month|this week|register|subscribe|for free)\b"
    r"|\A\W{0,3}\d{1,2} (?:more )?(?:free|complimentary) (?:articles?|stories|story) (?:left|remaining)\b"
    r"|\A\W{0,3}this is (?:your|the) (?:last|final|first|only)(?: of your)?(?: \d)? (?:free )?(?:article|story)\b"
    r"(?=.{0,30}(?:\byou\b|month|week|free|register|subscri|\.?$))"
    r"|\b(?:sie|ihr|ihnen|du|dein|dir)\b.{0,30}\b(?:\d{1,2}|ein|einen|zwei|drei|letzter|keine)\b.{0,16}"
    r"\b(?:kostenlos|frei|gratis)\w{0,3}[\s-]{1,2}artikel"
    r"|\bil (?:vous|te) reste \w{1,6} (?:articles?|lectures?)\b|\bvotre (?:dernier|premier) article gratuit"
    r"|\b(?:te|le) quedan? \w{1,6} (?:artículos?|lecturas?)\b|\bes (?:tu|su) último artículo gratuit"
    r"|\bti riman\w{1,4} (?:ancora )?\w{1,6} articol[oi]\b|\bti rest\w{1,3} (?:ancora )?\w{1,6} articol[oi]\b"
    r"|\b(?:restam?|tem|tens)(?:-lhe| lhe)? (?:ainda )?\w{1,6} artigos? (?:gratuit|grátis|para ler)"
    r"|\bje (?:hebt|kan|kunt) (?:nog )?\w{1,6} (?:gratis )?artikel(?:en)?\b.{0,20}\b(?:over|tegoed|lezen|deze maand)"
    r"|\bdu har \w{1,6} (?:(?:gratis|fria|kostnadsfria|frie) )?artik(?:lar|kel|ler|el)\b.{0,12}\b(?:kvar|igjen|tilbage)"
    r"|\b(?:pozostało|został|zostały) (?:ci |Ci |Ci jeszcze )?\w{1,6} (?:darmow\w{1,4} )?artyku",
    re.IGNORECASE,
)


def is_metered(text: str) -> bool:
    """Return whether *text* tells a reader how many stories may still be read without paying or registering.

    >>> is_metered("You have 2 free articles left this month."), is_metered("This is your last free article.")
    (True, True)
    >>> is_metered("You have read 3 of your 5 free articles. Subscribe"), is_metered("1 free article remaining")
    (True, True)
    >>> is_metered("You wrote two articles for the paper, which the editor left out.")
    False
    """
    return len(text) <= _LONGEST and holds(_STORIES, text) and _METERED.search(text) is not None

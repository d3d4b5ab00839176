"""Compare names that one story spells in several ways."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

__all__ = ["PREFIX", "SUFFIXES", "bare", "fold", "name_key", "strip_possessive"]

SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
PREFIX: Final = r"(?:(?:al|el|as|ad|an|ar|at|az|ash)-|[dl]['’])"
"""What may stand before the capital of a name."""
_EDGES: Final = " \t\n\u00a0,;:.\"'“”’‘"
_LEADING: Final = re.compile(rf"^{PREFIX}(?=\w)")
_POSSESSIVE: Final = re.compile(r"['’]s$|(?<=s)['’]$", re.IGNORECASE)
_ENDINGS: Final = frozenset("s'’S")


def bare(word: str) -> str:
    """Return *word* in lower case without the stop of an abbreviation.

    >>> bare("Sen.")
    'sen'
    """
    return word.rstrip(".").lower()


def fold(low: str) -> str:
    """Return *low* without accents: one story writes "Calderón" and "Calderon".

    >>> fold("calderón")
    'calderon'
    """
    if low.isascii():
        return low
    return "".join(letter for letter in unicodedata.normalize("NFKD", low) if not unicodedata.combining(letter))


def strip_possessive(word: str) -> str:
    """Return *word* without the ending of an owner.

    >>> strip_possessive("Ruiz’s"), strip_possessive("Sanders'")
    ('Ruiz', 'Sanders')
    """
    return _POSSESSIVE.sub("", word) if word[-1:] in _ENDINGS else word


def name_key(name: str) -> str:
    """Return what a name is looked up by: its last word in lower case, without suffixes and articles.

    >>> name_key("Omar al-Haddad"), name_key("Tom Lee Jr.")
    ('haddad', 'lee')
    """
    words = name.split() or [name]
    last = words[-1]
    if len(words) > 1 and bare(last.strip(",")) in SUFFIXES:
        last = words[-2]
    last = strip_possessive(last.strip(_EDGES)).lower()
    return fold(_LEADING.sub("", last).replace("’", "'")) if not last.isalpha() or not last.isascii() else last

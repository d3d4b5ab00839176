"""Tell the lines that say who wrote a story: what the author is, and where."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from newsrecord.find.wordlists import Phrases, holds, word_set
from newsrecord.patterns import late

__all__ = ["ACTS", "OWN_ACTS", "is_biography", "opens_life", "spans_life", "tells_life"]

_LONGEST_LIFE: Final = 900
_SHORTEST_SPAN, _LONGEST_SPAN, _LIFE_YEARS = 24, 200, 18
_YEARS: Final = late(r"(?<![\d/.-])(?:1[89]|20)\d\d(?![\d/-])")
_NEAR, _OPENS = 70, 32
# Who wrote this, without the name.
_WRITERS: Final = Phrases(
    """
    the writer is|the author is|the writer was|the author was|the writers are|the authors are|der autor ist
    |die autorin ist|der verfasser ist|die verfasserin ist|die autoren sind|unser autor ist|unsere autorin ist
    |l'auteur est|l'auteure est|l'autrice est|les auteurs sont|el autor es|la autora es|los autores son|o autor é
    |a autora é|l'autore è|l'autrice è|de auteur is|skribenten är|författaren är|forfatteren er|skribenten er
    |kirjoittaja on|kirjoittajat ovat|kirjoittaja työskentelee|autor jest|autorka jest|autor je|autorka je|a szerző
    |autorul este|autoarea este|автор является|авторът е|авторката е|аутор је|autor je|autorica je
    |ο συγγραφέας είναι|ο αρθρογράφος είναι|yazar hakkında|الكاتب هو|הכותב הוא|הכותבת היא|penulis adalah|tác giả là
    |作者为|作者為|作者系|作者係|作者简介|作者簡介|作者介绍|作者现任|作者單位|作者单位|本文作者|（作者为|（作者為|（作者系|（作者係|（作者是|(作者是
    |（作者单位|筆者は|筆者プロフィール
    """
)
OWN_ACTS: Final = word_set(
    """
    covers writes lives studies edits teaches reports schreibt lebt studiert écrit vit escribe vive scrive escreve
    schrijft woont skriver bor
    """
)
"""What nobody but people does, with the name before it."""
ACTS: Final = OWN_ACTS | word_set(
    """
    is are has works loves holds specializes specialises brings enjoys leads serves represents ist hat arbeitet est a
    couvre travaille es ha trabaja è lavora é trabalha werkt är har arbetar arbejder jobber
    """
)
"""What somebody does whose life is told."""
# What stands behind the given name of somebody whose life is told: that, and what was done.
_LIVED: Final = ACTS | word_set(
    "was wrote started joined lived studied grew spent led served began war studierte estudió estudou studeerde"
)
_LIVES: Final = tuple(f"{verb} {article} " for verb in ("is", "was", "are") for article in ("a", "an", "the"))
_LIFE_ENDS: Final = 200
# One of those verbs stands in what the pattern finds.
_LIFE: Final = late(
    r"\b(?:is|was|are) (?:an?|the) (?:[\w’'&-]{1,24},? ){0,6}(?:writer|reporter|journalist|editor|author|columnist"
    r"|correspondent|blogger|professor|lecturer|founder|co-founder|fellow|specialist|strategist|associate|attorney|cto|ceo)\b",
    re.IGNORECASE,
)


def is_biography(text: str, authors: Collection[str]) -> bool:
    """Return whether *text* says who one of the *authors* is.

    >>> is_biography("Ana Ruiz covers the harbour.", {"Ana Ruiz"}), is_biography("The harbour is closed.", {"Ana Ruiz"})
    (True, False)
    >>> is_biography("Tom Lee is a freelance writer in Lund.", ()), is_biography("Kirjoittaja on toimittaja.", ())
    (True, True)
    """
    if len(text) > _LONGEST_LIFE:
        return False
    if _WRITERS.open(text[:_OPENS]):
        return True
    if authors:
        opening = text[:_NEAR].casefold()
        if any(name.casefold() in opening for name in authors) or opens_life(text, authors):
            return True
    opening = text[:_LIFE_ENDS]
    return holds(_LIVES, opening.casefold()) and _LIFE.search(opening) is not None


def opens_life(text: str, authors: Collection[str]) -> bool:
    """Return whether *text* begins to tell the life of one of the *authors*, who is called by the given name.

    >>> opens_life("Ana has covered the harbour.", {"Ana Ruiz"}), opens_life("Ana Ruiz is away.", {"Ana Ruiz"})
    (True, False)
    """
    words = text[:_NEAR].split(maxsplit=2)
    return len(words) > 2 and words[1] in _LIVED and any(name.startswith(words[0] + " ") for name in authors)


def tells_life(text: str, authors: Collection[str]) -> bool:
    """Return whether *text* opens with the full name of one of the *authors*, and what the author is or does.

    >>> tells_life("Ana Ruiz covers the harbour.", {"Ana Ruiz"}), tells_life("Then Ana Ruiz left.", {"Ana Ruiz"})
    (True, False)
    """
    name = next((name for name in authors if text.startswith(name)), None)
    return name is not None and text[len(name) : _NEAR].strip().partition(" ")[0] in _LIVED


def spans_life(text: str) -> bool:
    """Return whether a line gives two years with most of a life between them, as the last one of an obituary does.

    >>> spans_life("Ana Ruiz, born 3 May 1950; died 1 May 2024"), spans_life("First in May 2023, last in May 2024")
    (True, False)
    """
    if not _SHORTEST_SPAN <= len(text) <= _LONGEST_SPAN or "\u00a9" in text or "opyright" in text:
        return False
    years = [int(year) for year in _YEARS.findall(text)]
    return len(years) > 1 and years[-1] - years[0] >= _LIFE_YEARS

"""Know what is said of a picture by what its elements are called, and how its words look."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

__all__ = [
    "MAY_CAPTION",
    "MAY_CREDIT",
    "SOURCES",
    "credits_caption",
    "is_titled",
    "may_name",
    "names_caption",
    "names_credit",
    "names_more",
]

_CAPTION_NAMES: Final = frozenset(
    "caption figcaption bildunterschrift bildtext legende leyenda legenda didascalia didascalie epigrafe bijschrift "
    "onderschrift billedtekst bildetekst kuvateksti popisek kepalairas piefoto peufoto photojournal "
    "picinfo photoinfo photocaption".split()
)
MAY_CREDIT: Final = frozenset(
    "credit credits credito creditos crediti copyright photographer fotograf photocredit quelle attribution "
    "rights".split()
)
"""One of these is among the names of every element that holds a credit."""
_CREDITED: Final = MAY_CREDIT | frozenset(
    "byline author autor auteur autore source fuente fonte firma agency agence agencia agenzia fotografo fotografa "
    "photographe kuvaaja valokuvaaja fotnotis bron kilde zdroj foto photo".split()
)
"""Within a caption these, too, name who took the picture, and nothing else."""
SOURCES: Final = (_CREDITED | {"contributor"}) - frozenset("byline author autor auteur autore foto photo".split())
"""Beside a picture these name whose it is."""
# "img_desc", "photo-description"
_DESCRIBING: Final = frozenset({"desc", "descr", "description", "podpis", "potpis", "opis", "pie", "peu"})
_OTHER_CAPTIONS: Final = frozenset({"toggle", "transcript", "transcripts", "subtitles"})
_DESCRIBED: Final = frozenset(
    {"img", "image", "photo", "pic", "picture", "foto", "imagen", "zdjecie", "slika", "slike"}
)
MAY_CAPTION: Final = _CAPTION_NAMES | _DESCRIBING
"""One of these is among the names of every element that holds a caption."""
_LONGEST_NAME: Final = 60


def names_caption(names: frozenset[str]) -> bool:
    """Return whether an element with these names holds a caption.

    >>> names_caption(frozenset({"img", "desc"})), names_caption(frozenset({"desc"}))
    (True, False)
    """
    if not names.isdisjoint(_CAPTION_NAMES):
        # What opens a caption is none, nor is what is said in a film.
        return names.isdisjoint(_OTHER_CAPTIONS)
    return not names.isdisjoint(_DESCRIBING) and not names.isdisjoint(_DESCRIBED)


def names_credit(names: frozenset[str]) -> bool:
    """Return whether an element with these names holds a credit, if it stands within a figure."""
    return not names.isdisjoint(MAY_CREDIT)


def credits_caption(names: frozenset[str]) -> bool:
    """Return whether an element with these names holds a credit, if it stands within a caption."""
    return not names.isdisjoint(_CREDITED)


def is_titled(text: str) -> bool:
    """Return whether every word of *text* has a capital, as those of names have, and those of buttons seldom."""
    words = text.split()
    return all(word[0].isupper() or not word[0].isalnum() for word in words) and (
        text.isupper() or (len(words) > 1 and text[-1].isalpha())
    )


def may_name(text: str) -> bool:
    """Return whether *text* may be who took a picture, and no more: such words are a caption only within a figure."""
    return len(text) <= _LONGEST_NAME and " " in text and is_titled(text)


def names_more(names: frozenset[str], is_caption: bool, known: Collection[str]) -> bool:
    """Return whether an element with these names holds a credit beside those *known* in its figure, or in a caption."""
    return (is_caption or bool(known)) and not names.isdisjoint(_CREDITED if is_caption else SOURCES)

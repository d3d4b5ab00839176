"""Tell by the names of an element what a line beside an author's name says: an office, a house, a place."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Final, Literal

from newsrecord.find.wordlists import word_set
from newsrecord.page.credits import BYLINE_NAMES
from newsrecord.page.elements import HEADINGS
from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["AsideKind", "is_of_byline", "kind_of_aside"]

AsideKind = Literal["role", "house", "place", "town", "none"]

_ROLES: Final = word_set(
    """
    title titles jobtitle job jobs role roles position positions function designation occupation profession rank
    funktion rolle beruf amt fonction poste metier cargo puesto profesion ocupacion posada funcao profissao ruolo
    qualifica carica incarico functie beroep rol titel stilling tittel yrke befattning tehtava titteli ammatti
    stanowisko funkcja zawod funkce pozice funkcia beosztas pozicio functia unvan gorev jabatan posisi dolzhnost posada
    idiotita thesi chucdanh yobikata katagaki zhiwei tafkid desg
    """
)
_HOUSES: Final = word_set(
    """
    org organization organisation source agency affiliation outlet company publication publisher provider employer
    newspaper quelle agentur fuente agencia fonte agenzia bron kilde kalla lahde zrodlo zdroj forras sursa kaynak
    sumber istochnik dzherelo pigi masdar nguon
    """
)
_PLACES: Final = word_set(
    """
    place location loc city town dateline ort standort lieu ville lugar ciudad localidad local localidade cidade luogo
    citta plaats plek standplaats sted paikka paikkakunta miejsce miejscowosc misto mesto hely helyszin loc oras yer
    sehir konum lokasi kota gorod topos poli diadiem
    """
)
# Names that other lines bear as well: a headline, a box that lies somewhere.  They count within what is called after
# those who write.
_AMBIGUOUS: Final = word_set(
    """
    title titles titel titre titulo rank job jobs position positions place location loc local city town company brand
    publication source agency medium yer ort oras misto medium
    """
)
# What else stands beside a name.
_OTHERS: Final = word_set(
    """
    bio biography description desc about date time timestamp published updated share social follow count comments
    comment category categories section sections tag tags topic topics reading readtime more related caption
    credit image avatar button icon subscribe newsletter intro standfirst summary lead headline
    """
)


_KINDS: Final[tuple[tuple[AsideKind, frozenset[str]], ...]] = (("role", _ROLES), ("place", _PLACES), ("house", _HOUSES))
_BOX: Final = 3
_LEAST: Final = 4
"""Headings from this rank on are lines of a box as well."""


def kind_of_aside(outline: Outline, chunk: Chunk) -> AsideKind | None:
    """Return what the element of a line is called after, or None where its names tell nothing."""
    if chunk.container < 0:
        return None
    holder = outline.containers[chunk.container]
    names = holder.names
    if not names or HEADINGS.get(holder.tag, _LEAST) < _LEAST:
        return None
    for kind, known in _KINDS:
        if not (found := names & known):
            continue
        if not names.isdisjoint(_OTHERS) and _part_of_block(holder) not in known:
            return "none"
        own = not found <= _AMBIGUOUS or is_of_byline(outline, chunk, islice(outline.ancestors(chunk.container), _BOX))
        if not own:
            # A box called after a place may lie there as well: what stands in it is to be a town.
            return "town" if kind == "place" else None
        return kind
    return None if names.isdisjoint(_OTHERS) else "none"


def _part_of_block(holder: Container) -> str:
    """Return what an element is within the block that its class names first: "role" in "author-bio__role"."""
    return holder.attributes.get("class", "").partition(" ")[0].rpartition("__")[2].lower()


def is_of_byline(outline: Outline, chunk: Chunk, holders: Iterable[Container] | None = None) -> bool:
    """Return whether the element of a line, or one of its *holders*, is called after those who write."""
    if chunk.container < 0:
        return False
    if holders is None:
        holders = (outline.containers[chunk.container],)
    return any(not holder.names.isdisjoint(BYLINE_NAMES) for holder in holders)

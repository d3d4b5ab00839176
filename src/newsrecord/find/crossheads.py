"""Tell the crossheads that stand in elements which are no headings."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from newsrecord.find.field import Field
from newsrecord.find.prose import LEAST_WEIGHED
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk, Container

__all__ = ["with_crossheads"]

# What a crosshead is called, by the class of its element or by the element that a page made for it.
_NAMES: Final = word_set(
    """
    crosshead crossheading crossheader subhead subheading subheader intertitle intertitre ladillo intertitulo
    entretitulo zwischentitel zwischenueberschrift zwischenuberschrift tussenkop tussenkopje mellanrubrik mellomtittel
    mellemrubrik valiotsikko mezititulek srodtytul
    """
)
_LONGEST: Final = 120
_LEVEL: Final = 3


def with_crossheads(field: Field, kept: list[int]) -> tuple[Chunk, ...]:
    """Return the chunks of the page, those among *kept* as headings that say to be headings."""
    chunks = field.chunks
    containers = field.outline.containers
    heads: list[int] = []
    begun = False
    for index in kept:
        chunk = chunks[index]
        if chunk.kind == "paragraph" and chunk.container >= 0 and 0 < len(chunk.text) <= _LONGEST:
            container = containers[chunk.container]
            if chunk.tag == container.tag and _says_so(container, begun=begun):
                heads.append(index)
                continue
        begun = begun or field.weights[index] > LEAST_WEIGHED
    if not heads:
        return chunks
    made = list(chunks)
    for index in heads:
        made[index] = replace(made[index], kind="heading", level=_LEVEL)
        field.weights[index] = 0.0
    return tuple(made)


def _says_so(container: Container, *, begun: bool) -> bool:
    """Return whether an element says to be a crosshead; lines above the story may be called so for their looks."""
    return container.tag == "summary" or (begun and not container.names.isdisjoint(_NAMES))

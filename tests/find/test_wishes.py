"""Wishes and thanks below a story look like names and sign nothing."""

from __future__ import annotations

import pytest

from newsrecord import parse_html, parse_text

PARAGRAPHS = (
    "El ayuntamiento votó el martes cerrar la vieja piscina, tras meses de discusión sobre la factura del arreglo.",
    "Los concejales dijeron que el edificio, abierto en 1962, costaría al menos cuatro millones a los vecinos.",
    "Los vecinos que reunieron nueve mil firmas dijeron que pedirían a un juez que mirase la decisión.",
    "La piscina seguirá abierta hasta el final de agosto, y sus doce empleados tendrán otro puesto en el distrito.",
)
HEADLINE = "El ayuntamiento cierra la vieja piscina"


def names(closing: str) -> list[list[str]]:
    lines = [*PARAGRAPHS, closing]
    page = "".join(f"<p>{line}</p>" for line in lines)
    read = (
        parse_html(f'<html lang="es"><h1>{HEADLINE}</h1>{page}</html>', annotate=()),
        parse_text("\n\n".join([HEADLINE, *lines]), annotate=()),
    )
    return [[author.name for author in article.authors] for article in read]


@pytest.mark.parametrize("closing", ["Feliz Navidad", "Buena Suerte", "Más Información", "Gran Canaria"])
def test_a_wish_is_nobody(closing: str) -> None:
    """Its words have a capital each, as those of a name have."""
    assert names(closing) == [[], []]


def test_a_name_below_the_story_signs_it() -> None:
    """Nobody else is named on the page."""
    assert names("Ana Ruiz") == [["Ana Ruiz"], ["Ana Ruiz"]]

"""The views of records with thousands of quotes and places cost their size."""

from __future__ import annotations

import pytest

from builders import said, span
from newsrecord import Article, Location, Paragraph
from newsrecord.cli.screen import Screen
from newsrecord.cli.show import render_article


def one_text(number, length=3):
    """Return a record of one paragraph with *number* quotes, each by somebody else."""
    text = '"a" ' * number
    quotes = (said(text, (i * 4, min(i * 4 + length, len(text))), name=f"N {i}") for i in range(number))
    return Article(body=(Paragraph(text=text),), quotes=tuple(quotes))


def many_texts(number):
    """Return a record of *number* paragraphs with a quote each, each by somebody else."""
    body = tuple(Paragraph(text=f'"Rain {i}," he said.') for i in range(number))
    quotes = (said(block.text, (0, 7), block=i, name=f"N {i}") for i, block in enumerate(body))
    return Article(body=body, quotes=tuple(quotes))


SHAPES = {
    "one text": one_text,
    # Each quote reaches over the next five hundred.
    "overlapping": lambda n: one_text(n, length=2_000),
    "many texts": many_texts,
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("colour", [False, True])
def test_a_screen_of_quotes_costs_their_number(scale, shape, colour):
    """Work in the terminal grows with the quotes, whether they stand apart or over each other."""
    scale(lambda article: render_article(article, Screen(80, colour)), SHAPES[shape], [500, 2_000, 8_000])


@pytest.mark.parametrize("shape", SHAPES)
def test_a_notebook_of_quotes_costs_their_number(scale, shape):
    """Work for a notebook grows with the quotes, although few of them are shown."""
    scale(Article._repr_html_, SHAPES[shape], [250, 1_000, 4_000])


def many_places(number):
    """Return a record of *number* places, each named five times, all over the world."""
    body = tuple(Paragraph(text="Rain in Lund. " * 5) for _ in range(number))
    places = (
        Location(
            name=f"N {i}",
            latitude=float(i % 170 - 85),
            longitude=float(i % 350 - 175),
            mentions=tuple(span(i, k * 14 + 8, k * 14 + 12) for k in range(5)),
        )
        for i in range(number)
    )
    return Article(body=body, locations=tuple(places))


def test_a_notebook_of_places_costs_their_number(scale):
    """Marks, list and map grow with the places, although few of them are shown."""
    scale(Article._repr_html_, many_places, [500, 2_000, 8_000])

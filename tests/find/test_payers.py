"""Who paid for a page has not written it."""

from __future__ import annotations

import pytest
from tests.builders import FERRY

import newsrecord


@pytest.mark.parametrize(
    "line",
    [
        "Paid for by Reed Bank",
        "Paid content by Reed Bank",
        "Präsentiert von der Reedbank",
        "Contenuto offerto da Banca Reed",
        "Proposé par Banque Reed",
        "Contenido ofrecido por Banco Reed",
        "Betaald door Reedbank Noord",
        "Presenteras av Reedbanken Norr",
        "Prezentowane przez Bank Reed",
    ],
)
@pytest.mark.parametrize("markup", ["<p class=byline>{}</p>", "<p>{}</p>"])
def test_who_paid_is_neither_author_nor_standfirst(line: str, markup: str) -> None:
    """A line that leads to a sponsor names no author, and does not sum the story up."""
    told = "".join(f"<p>{text}</p>" for text in FERRY)
    head = f"<h1>Ferry stays in port</h1>{markup.format(line)}<time datetime=2024-05-03>May 3</time>"
    article = newsrecord.parse_html(f"<article>{head}<div>{told}</div></article>", annotate=())
    assert (article.byline, article.standfirst) == (None, None)


def test_an_author_beside_a_sponsor_is_named() -> None:
    """What stands behind the sponsor's line is a byline of its own."""
    assert newsrecord.parse_byline("Sponsored content by Reed Bank | By Ana Ruiz").names == ("Ana Ruiz",)
    assert newsrecord.parse_byline("In partnership with Reed Bank\nBy Ana Ruiz").names == ("Ana Ruiz",)

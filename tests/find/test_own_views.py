"""A note below an opinion that says whose it is."""

from __future__ import annotations

import pytest
from tests.builders import FERRY

import newsrecord
from newsrecord.find.closers import is_closer


@pytest.mark.parametrize(
    "note",
    [
        "The views expressed in this article are those of the author and not those of the Reed Courier.",
        "Der Beitrag gibt die Meinung der Autorin wieder und nicht notwendigerweise die der Redaktion.",
        "Les opinions exprimées dans cet article n’engagent que leur auteur.",
        "Las opiniones expresadas en este artículo son responsabilidad exclusiva de su autora.",
        "Este texto não reflete necessariamente a opinião do jornal.",
        "Мнение автора может не совпадать с позицией редакции.",
        "本文仅代表作者观点",
    ],
)
def test_whose_an_opinion_is_is_none_of_it(note: str) -> None:
    """The outlet, and no author, says that the views are not its own."""
    told = "".join(f"<p>{text}</p>" for text in FERRY)
    page = f"<article><h1>Build the bridge now</h1><p>By Ana Roe</p><div>{told}<p><em>{note}</em></p></div></article>"
    assert newsrecord.parse_html(page, annotate=()).text == "\n\n".join(FERRY)


def test_a_story_on_views_is_told() -> None:
    """Views that somebody expressed elsewhere are news."""
    assert not is_closer("The views expressed in this survey surprised the mayor, who had hoped for more support.")

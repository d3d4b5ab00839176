"""A name that stands alone below the last paragraph of a story."""

from __future__ import annotations

import pytest

import newsrecord

TOLD = {
    "es": "El río subió otros {} centímetros el domingo, y la alcaldesa dijo que el puente seguirá cerrado.",
    "nl": "De rivier steeg zondag nog eens {} centimeter, en de burgemeester zei dat de brug gesloten blijft.",
    "en": "The river rose by another {} centimetres on Sunday, and the mayor said that the bridge would stay closed.",
}


def read(language: str, below: str, around: str = "") -> newsrecord.Article:
    told = "".join(f"<p>{TOLD[language].format(n)}</p>" for n in range(3, 8))
    shell = f"<html lang={language}><article><h1>Rivierpeil 2030 x</h1><div>{told}{below}</div></article>{around}"
    return newsrecord.parse_html(shell, annotate=())


@pytest.mark.parametrize("below", ["<p>Ana Robledo</p>", "<p><em>Ana Robledo</em></p>", "<p>(Ana Robledo)</p>"])
def test_a_bare_name_below_the_story_signs_it(below: str) -> None:
    """Where nobody else is named, a full name in the last line is that of the author, and none of the body."""
    article = read("es", below)
    assert article.byline is not None
    assert article.byline.names == ("Ana Robledo",)
    assert len(article.body) == 5


@pytest.mark.parametrize("below", ["Foto Archivo", "Lo último", "ANA ROBLEDO VIVE"])
def test_other_words_below_the_story_sign_nothing(below: str) -> None:
    """What tells of a picture, a line with a small letter and a line in capitals are no names."""
    assert read("es", f"<p>{below}</p>").byline is None


def test_a_label_with_capitals_is_no_name() -> None:
    """Where a page sets its labels with a capital on each word, or a language does, a few words may be one."""
    labels = "".join(f"<p>{label}</p>" for label in ("Mas Leidas", "Lo Ultimo", "Nuestros Temas", "Mis Noticias"))
    assert read("es", "<p>Ana Robledo</p>", labels).byline is None
    assert read("en", "<p>Happy Holidays</p>").byline is None

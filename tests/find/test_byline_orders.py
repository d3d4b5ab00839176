"""Bylines in the orders that papers print them in, below a headline of a page and in pasted text."""

import pytest

from newsrecord import Article, parse_html, parse_text

_PARAGRAPHS = (
    "The harbour board met on Monday and agreed to widen the northern channel by next spring, its chair said.",
    "Work on the quay will begin in May and is to be finished before the storms of the autumn, the plan says.",
    "Fishermen had asked for the change for years, and some of them stood before the town hall with banners.",
)
_HEADLINE = "Harbour board widens the northern channel"


def _page(line: str, language: str) -> Article:
    body = "".join(f"<p>{each}</p>" for each in _PARAGRAPHS)
    head = f"<title>{_HEADLINE}</title>"
    return parse_html(
        f'<html lang="{language}"><head>{head}</head><body><article><h1>{_HEADLINE}</h1><p>{line}</p>{body}</article>'
    )


def _names(article: Article) -> tuple[str, ...]:
    return article.byline.names if article.byline is not None else ()


_LABELLED = [
    ("de", "Text und Fotos: Nadja Kessel", "Nadja Kessel"),
    ("de", "Text &amp; Foto: Nadja Kessel", "Nadja Kessel"),
    ("de", "Text: Dr. Nadja Kessel", "Nadja Kessel"),
    ("it", "Testi: Ilaria Conti", "Ilaria Conti"),
    ("pt", "Textos e fotos: Célia Antunes", "Célia Antunes"),
]


@pytest.mark.parametrize(("language", "line", "name"), _LABELLED)
def test_a_label_for_the_text_leads_to_who_wrote(language: str, line: str, name: str) -> None:
    """A word for the text, or one beside another for the pictures, names the author of a page, title or not."""
    article = _page(line, language)
    assert _names(article) == (name,)
    assert [block.text for block in article.body] == list(_PARAGRAPHS)


@pytest.mark.parametrize("line", ["Testo: Ilaria Conti", "Testi: Ilaria Conti / Foto: Nico Ambrosi"])
def test_a_label_for_the_text_leads_to_who_wrote_in_pasted_text(line: str) -> None:
    """Pasted text names its author behind a word for the text that opens no other byline."""
    assert _names(parse_text("\n\n".join((_HEADLINE, line, *_PARAGRAPHS)))) == ("Ilaria Conti",)


def test_who_took_the_pictures_alone_wrote_nothing() -> None:
    """A word for the pictures, without one for the text, names no author."""
    assert _names(_page("Fotos: Nadja Kessel", "de")) == ()


def test_a_name_with_an_office_in_brackets_is_a_byline() -> None:
    """An office in brackets tells a name below the headline from the first line of a story."""
    assert _names(_page("Max Kahl (Chefredakteur)", "de")) == ("Max Kahl",)


def test_a_byline_known_by_its_shape_leaves_the_body() -> None:
    """What names the authors by its shape alone, right below the headline, is no paragraph of the story."""
    article = _page("Max Kahl (Chefredakteur, Neue Hafenzeitung)", "de")
    assert _names(article) == ("Max Kahl",)
    assert [block.text for block in article.body] == list(_PARAGRAPHS)

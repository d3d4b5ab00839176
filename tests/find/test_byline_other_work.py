"""Lines beside a story that name who did other work than writing, and labels that are written as names are."""

from __future__ import annotations

import pytest

import newsrecord
from newsrecord import parse_byline

URL = "https://www.quay.example/news/ferry-runs-again"
TEXT = (
    "<p>The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, said the port, and "
    "brought back nineteen guests of a wedding who had been waiting there since the storm broke the pier.</p>"
)


@pytest.mark.parametrize(
    "line",
    [
        "Photo Ana Ruiz", "Photo Credit Ana Ruiz", "Illustration Ana Ruiz", "Crédit photo Ana Ruiz", "Beeld Ana Ruiz",
        "Traducción Ana Ruiz", "Přeložil Jan Kos", "Tłumaczyła Ewa Lis", "Фото Анна Петрова", "Kuvat Aino Rantala",
        "FOTO ANA RUIZ", "Fotos Ana Ruiz und Tom Lee", "Fotoğraf Ayşe Kaya", "Fordította Kis Anna",
    ],
)  # fmt: skip
def test_name_behind_other_work_is_no_author(line: str) -> None:
    """A word for other work leads to whoever did it without a colon, too."""
    assert parse_byline(line).names == ()


@pytest.mark.parametrize(
    "line",
    [
        "Crédit photo : Ana Ruiz", "Photo credit: Ana Ruiz", "Sursa foto: Ana Popa", "Autor fotografie: Jan Kos",
        "Bildnachweis: Ana Ruiz", "Copyright: Ana Ruiz", "Ilustração: Ana Ruiz", "Prijevod: Ana Horvat",
    ],
)  # fmt: skip
def test_name_behind_a_label_of_other_work_is_no_author(line: str) -> None:
    """A label of several words, or of none that stands in bylines, says what whoever is named did."""
    assert parse_byline(line).names == ()


@pytest.mark.parametrize(
    "line",
    ["Foto Ana Ruiz Text Jan Feld", "Foto Ana Ruiz | Jan Feld", "Jan Feld | Photo Credit Ana Ruiz",
     "Crédit photo : Ana Ruiz, texte : Jan Feld", "Testo Jan Feld Foto Ana Ruiz"],
)  # fmt: skip
def test_whoever_wrote_beside_other_work_is_the_author(line: str) -> None:
    """The text has its own label, or its own part of the line."""
    assert parse_byline(line).names == ("Jan Feld",)


@pytest.mark.parametrize(
    "name", ["Imagen Hale", "Arte Moreira", "Tessa Foto", "Kamera Singh", "Art Bell", "Page Lumen"]
)
def test_given_name_that_is_a_word_for_work_is_a_name(name: str) -> None:
    """A word for work that somebody is called by as well stays in the name."""
    assert parse_byline(name).names == (name,)


@pytest.mark.parametrize(
    "line",
    ["Read Aloud", "Leer Más", "Ultime Notizie", "Letzte Aktualisierung", "Fotos Archivo", "Show Comments",
     "Listen Now", "Читать Далее", "Lue Lisää", "Photo Gallery"],
)  # fmt: skip
def test_label_written_as_a_name_is_no_author(line: str) -> None:
    """Buttons, titles of lists and kinds of pictures name nobody, though each word has a capital."""
    assert parse_byline(line).names == ()


@pytest.mark.parametrize(
    "head",
    [
        '<div class="byline">{}</div>', '<span class="author">{}</span>', "<p>{}</p>",
        '<div><span>{}</span><time datetime="2026-03-04T10:00:00Z">4.3.2026</time></div>',
        '<p><a rel="author" href="/people/ana">{}</a></p>', '<meta name="author" content="{}">',
    ],
)  # fmt: skip
def test_other_work_below_the_headline_makes_no_author(head: str) -> None:
    """Who translated a story stands where its author does elsewhere."""
    page = (
        f'<html lang="fr"><body><main><h1>Ferry runs again</h1>{head.format("Traduction Ana Ruiz")}'
        f"<div>{TEXT}{TEXT.replace('eleven', 'twelve')}</div></main></body></html>"
    )
    byline = newsrecord.parse_html(page, url=URL, annotate=()).byline
    assert byline is None or byline.names == ()


def test_name_below_a_label_of_other_work_is_no_author() -> None:
    """In a box for bylines the label may be a line of its own, above the name."""
    lines = "<div>Text</div><div>Jan Feld</div><div>Fotos</div><div>Ana Ruiz</div>"
    for box, names in ((lines, ("Jan Feld",)), (lines.partition("Jan Feld</div>")[2], ())):
        page = (
            f'<html lang="de"><body><main><h1>Ferry runs again</h1><div class="byline">{box}</div>'
            f"<div>{TEXT}{TEXT.replace('eleven', 'twelve')}</div></main></body></html>"
        )
        byline = newsrecord.parse_html(page, url=URL, annotate=()).byline
        assert (() if byline is None else byline.names) == names


@pytest.mark.parametrize("line", ["Foto", "Credits", "Фото", "Translation"])
def test_label_of_other_work_alone_is_no_author(line: str) -> None:
    """A label without a name behind it names nobody."""
    assert parse_byline(line).names == ()


@pytest.mark.parametrize(
    "line",
    [
        "Par Jan Feld Crédit photo : Ana Ruiz", "Autor: Jan Feld Sursa foto: Ana Ruiz", "Jan Feld Přeložil Tom Lee",
        "By Jan Feld Translation Ana Ruiz", "Von Jan Feld, Bildnachweis: Ana Ruiz", "Jan Feld Suomennos: Ana Ruiz",
        "By Jan Feld, Credit: Ana Ruiz", "Por Jan Feld Tradução Ana Ruiz",
    ],
)  # fmt: skip
def test_other_work_behind_a_name_is_no_part_of_it(line: str) -> None:
    """A label in the midst of a line ends the name of who wrote, and whoever stands behind it did not."""
    assert parse_byline(line).names == ("Jan Feld",)

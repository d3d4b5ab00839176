"""What outlets of many languages call the day of publication and that of the last change, and how they print both."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord import parse_html

STORY = "The harbour was closed for the winter, and nobody knew for how long it would be so. "
DAY = dt.date(2026, 5, 18)
AT = dt.datetime(2026, 5, 18, 10, 10)
LATER = dt.datetime(2026, 5, 20, 12, 0)


def page(head: str, *, language: str = "en", caption: str = "", below: str = "", foot: str = "") -> str:
    body = f"<p>{STORY * 3}</p><p>{STORY * 2}</p>"
    figure = f"<figure><img src='/quay.jpg'><figcaption>{caption}</figcaption></figure>" if caption else ""
    return (
        f"<html lang={language}><body><main><article><h1>Harbour opens again</h1>{head}{figure}"
        f"<div>{body}</div></article>{below}</main><footer>{foot}</footer></body></html>"
    )


def moments(source: str, *, url: str | None = None) -> tuple[object, object]:
    article = parse_html(source, url=url, annotate=())
    return article.published, article.modified


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("it", "Ultimo aggiornamento: "),
        ("de", "Letzte Aktualisierung: "),
        ("nl", "Laatste wijziging: "),
        ("sv", "Senaste uppdatering: "),
        ("nb", "Siste oppdatering: "),
        ("da", "Seneste opdatering: "),
        ("fi", "Viimeisin päivitys: "),
        ("cs", "Poslední aktualizace: "),
        ("pl", "Aktualizowano: "),
        ("sl", "Zadnja posodobitev: "),
        ("eu", "Azken eguneraketa: "),
        ("id", "Pembaruan terakhir: "),
        ("el", "Τελευταία τροποποίηση: "),
        ("bn", "হালনাগাদ: "),
    ],
)
def test_nouns_call_a_day_that_of_the_change(language: str, label: str) -> None:
    """The last change is told by a noun as often as by a verb, also where it stands below the text."""
    below = f"<div>{label}20.05.2026, 12:00</div>"
    assert moments(page("<p>18.05.2026, 10:10</p>", language=language, below=below)) == (AT, LATER)


@pytest.mark.parametrize("label", ["Updated Date:", "Modified date:", "Update Date:"])
def test_date_of_a_change_is_none_of_a_publication(label: str) -> None:
    """The words "updated date" close in a word that elsewhere is the publication's."""
    head = f"<p>Publish Date: 18 May 2026 10:10</p><p>{label} 20 May 2026 12:00</p>"
    assert moments(page(head)) == (AT, LATER)


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("de", "Veröffentlichung: "),
        ("da", "Offentliggjort: "),
        ("fr", "Parution : "),
        ("it", "Pubblicazione: "),
        ("sv", "Publicering: "),
        ("uk", "Додано: "),
        ("en", "Issued: "),
        ("zh", "刊登日期："),
    ],
)
def test_nouns_and_verbs_call_a_day_that_of_the_publication(language: str, label: str) -> None:
    """What is called the day of publication below the text is surer than the day of another story."""
    below = f"<div>{label}18.05.2026</div><div><a href='/x'>The quay is full</a><br>17.05.2026</div>"
    assert moments(page("", language=language, below=below))[0] == DAY

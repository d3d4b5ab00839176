"""How newsrooms around the world print who wrote a story, who took its pictures, and where it ends."""

from __future__ import annotations

import pytest
from tests.builders import FERRY

import newsrecord
from newsrecord.find.pictures.captions import split_credit

STORY = "".join(f"<p>{line}</p>" for line in FERRY)


def read(around: str, *, head: str = "", behind: str = "", language: str = "en") -> newsrecord.Article:
    page = f"<html lang='{language}'><head>{head}</head><body><article><h1>Ferry laid up</h1>{around}{STORY}{behind}"
    return newsrecord.parse_html(f"{page}</article></body></html>", annotate=())


def names(article: newsrecord.Article) -> list[str]:
    return [author.name for author in article.byline.authors] if article.byline else []


def test_office_within_the_link_to_an_author_is_no_part_of_the_name() -> None:
    """A link may hold a name in capitals and the office behind it; what is declared spells the names it has."""
    line = 'By <a href="/s?a=1">ANA RUIZ, SENIOR REPORTER</a> and <a href="/s?a=2">TOM LEE</a>'
    told = read(f'<p class="author-section">{line}</p>', head='<meta name="author" content="Ana Ruiz">')
    assert names(told) == ["Ana Ruiz", "TOM LEE"]


def test_printed_byline_with_a_house_behind_its_people_goes_before_a_shorter_declared_one() -> None:
    """A page that declares the first author alone prints all of them, and perhaps a team behind them."""
    line = (
        '<div class="author-strip">By <a href="/a/1">Ana Ruiz</a>, <a href="/a/2">Tom Lee</a> &amp; Harbour Team</div>'
    )
    told = read(line, head='<meta name="author" content="Ana Ruiz">')
    assert names(told)[:2] == ["Ana Ruiz", "Tom Lee"]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Par Léa Morel (Plouvenan, envoyée spéciale) et Benoît Auriol", "fr"),
        ("Por Léa Morel (Plouvenan, corresponsal) y Benoît Auriol", "es"),
        ("Von Léa Morel (Plouvenan, Korrespondentin) und Benoît Auriol", "de"),
    ],
)
def test_word_before_an_office_of_those_who_are_sent_is_where_they_are(line: str, language: str) -> None:
    """A word behind a name and before such an office is a place, though no gazetteer has it, and no author."""
    said = newsrecord.parse_byline(line, language=language)
    assert said.names == ("Léa Morel", "Benoît Auriol")
    assert said.location is not None
    assert said.location.name == "Plouvenan"


def test_headline_keeps_the_mark_that_closes_its_quotation() -> None:
    """In French a blank stands before the closing mark, as before the mark that joins an outlet to a title."""
    page = f"<title>« Nous attendons » | Le Quai</title><h1>« Nous attendons »</h1>{STORY}"
    assert newsrecord.parse_html(page, annotate=()).headline == "« Nous attendons »"


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Auto’s op de kade. Beeld Ada Finch / ANP", "Auto’s op de kade.", "Ada Finch / ANP"),
        ("Auto’s op de kade. Beeld ANP", "Auto’s op de kade.", "ANP"),
        ("Πλοία στο λιμάνι (φωτ. Γιώργος Βλάχος)", "Πλοία στο λιμάνι", "Γιώργος Βλάχος"),
        ("Biler i kø. Arkivfoto: Ada Finch", "Biler i kø.", "Ada Finch"),
        ("Autoja jonossa. Arkistokuva: Ada Finch", "Autoja jonossa.", "Ada Finch"),
        ("துறைமுகத்தில் வாகனங்கள். | படம்: எல். குமார்", "துறைமுகத்தில் வாகனங்கள்.", "எல். குமார்"),
        ("Kenderaan di jeti. - Foto BERNAMA", "Kenderaan di jeti.", "BERNAMA"),
        ("السفن في مرفأ الجزيرة (الفرنسية)", "السفن في مرفأ الجزيرة", "الفرنسية"),
        ("घाट पर नावें। (फोटो साभार: सोशल मीडिया)", "घाट पर नावें।", "सोशल मीडिया"),
        ("เรือที่ท่าเรือ ภาพจาก: เฟซบุ๊ก", "เรือที่ท่าเรือ", "เฟซบุ๊ก"),
        ("Boats at anchor. ST PHOTO: ADA FINCH", "Boats at anchor.", "ST PHOTO: ADA FINCH"),
        ("Boats at the pier. - Bernama pic", "Boats at the pier.", "Bernama pic"),
        ("Ein Familienfoto von Maria Berg", "Ein Familienfoto von Maria Berg", None),
    ],
)
def test_credits_are_told_by_the_labels_of_their_language(text: str, caption: str, credit: str | None) -> None:
    """A label parts the credit from the caption whether a colon, a stop or the capitals of a name stand behind it."""
    assert split_credit(text) == (caption, credit)


def test_sources_and_initials_above_a_notice_end_no_story() -> None:
    """Where a notice below the story is dropped, the lines right above it that are no prose are dropped as well."""
    notice = "<p><em>Únete a nuestro canal de Whatsapp y entérate de las noticias más relevantes del día.</em></p>"
    marks = "<p><em>*Con información de la agencia Peninsular</em></p><p>afcl/LL</p>"
    assert read("", behind=marks + notice, language="es").text.endswith(FERRY[-1])


@pytest.mark.parametrize(
    ("line", "language", "authors"),
    [
        ("有料記事　岡村夏海　神田大介", "ja", ("岡村夏海", "神田大介")),
        ("박하늘 기자 최나루 기자", "ko", ("박하늘", "최나루")),
        ("編譯林以晴／綜合報導", "zh", ("林以晴",)),
        ("كتبت- هبة عبد الستار", "ar", ("هبة عبد الستار",)),
        ("عائشہ صدیقی | اپ ڈیٹ 12 نومبر 2024", "ur", ("عائشہ صدیقی",)),
        ("Izvor: Tanjug, RTS Autor: Milica Đorić", "sr", ("Milica Đorić",)),
        ("Ελένη Σταμάτη / Ανταπόκριση: Νίκος Δρόσος", "el", ("Ελένη Σταμάτη", "Νίκος Δρόσος")),
    ],
)
def test_labels_and_offices_beside_names_are_no_names(line: str, language: str, authors: tuple[str, ...]) -> None:
    """What stands between and before the names says for whom the story is, when it came, or what its writers are."""
    assert newsrecord.parse_byline(line, language=language).names == authors


def test_link_to_who_took_the_pictures_names_no_author() -> None:
    """Brackets behind the link to a name may say that it is that of the photographer."""
    line = '<a href="/author/1">Ana Ruiz</a> (Text), <a href="/author/2">Tom Lee</a> (Bilder)'
    assert names(read(f'<div class="byl">{line}</div>', language="de")) == ["Ana Ruiz"]


def test_office_in_the_link_to_a_korean_author_is_no_part_of_the_name() -> None:
    """Nothing but its word tells the office from the name there."""
    line = (
        '<strong><a href="/reporter/1">박하늘 기자</a></strong><strong><a href="/reporter/2">최나루</a> 기자</strong>'
    )
    assert names(read(f'<div class="writer-zone">{line}</div>', language="ko")) == ["박하늘", "최나루"]


def test_line_with_a_sentence_above_a_notice_is_told() -> None:
    """What ends in no full stop but holds a sentence is the story's, whatever stood behind it."""
    notice = "<p><em>Únete a nuestro canal de Whatsapp y entérate de las noticias más relevantes del día.</em></p>"
    told = read("", behind=f"<p>PD: Mañana llueve otra vez. Hasta pronto, lectores :-)</p>{notice}", language="es")
    assert told.text.endswith("lectores :-)")

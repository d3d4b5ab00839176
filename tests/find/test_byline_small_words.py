"""Names with small words in them are read whole, from a page and from pasted text alike."""

from __future__ import annotations

import pytest

from newsrecord import parse_byline, parse_html, parse_text

HEADLINE = "Harbour strike ends after nine days"
TEXT = "Dockers went back to work on Monday after nine days of strike, the union of the harbour said in the morning."
NAMES = [
    "Khalid al-Taie",
    "Waleed Abu al-Khair",
    "Saad al-Din ash-Shami",
    "Ahmed el-Qadi",
    "Marco d'Amico",
    "Jan van 't Hof",
    "Jan van \u2019t Hof",
    "Mutua wa Kamau",
    "Thabo ka Sigcau",
    "Nomsa kwaZulu",
    "Luís de Oliveira e Silva",
    "Ana de los Santos y Vega",
    "María del Carmen López de la Torre",
]


def page(line: str) -> str:
    return f"<html lang=en><h1>{HEADLINE}</h1><p>{line}</p>" + f"<p>{TEXT}</p>" * 4


def pasted(line: str) -> str:
    return "\n\n".join([HEADLINE, line, *[TEXT] * 4])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("line", ["By {}", "By {} in Aden"])
def test_a_name_with_small_words_is_one_author(name, line):
    """Behind a cue the whole name is the author's, and the place behind it is none of it."""
    for article in (parse_html(page(line.format(name))), parse_text(pasted(line.format(name)))):
        assert article.byline is not None
        assert article.byline.names == (name,)
        assert (article.byline.location.name if article.byline.location else "") == ("Aden" if "Aden" in line else "")


def test_two_names_with_small_words_are_two_authors():
    """Each has its place; the first is that of the story."""
    article = parse_text(pasted("By Waleed Abu al-Khair in Cairo and Salam al-Omar in Hasakeh"))
    assert article.byline is not None
    assert article.byline.names == ("Waleed Abu al-Khair", "Salam al-Omar")
    assert article.byline.location is not None
    assert article.byline.location.name == "Cairo"


@pytest.mark.parametrize("language", ["pt", "en", None])
def test_a_portuguese_name_keeps_its_two_family_names(language):
    """One word behind "e" is a family name, two are a person."""
    assert parse_byline("João dos Santos e Silva", language=language).names == ("João dos Santos e Silva",)
    assert parse_byline("Ana Lima e Rui Costa", language=language).names == ("Ana Lima", "Rui Costa")


def test_small_words_before_small_words_are_nobody():
    """What has no capital but the cue's is no name."""
    assert parse_text(pasted("By de facto rulers")).byline is None


@pytest.mark.parametrize(
    ("line", "language", "name", "place"),
    [
        ("Di Marco Rossi a Roma", "it", "Marco Rossi", "Roma"),
        ("Di Marco Rossi da Napoli", "it", "Marco Rossi", "Napoli"),
        ("Oleh Dewi Lestari di Jakarta", "id", "Dewi Lestari", "Jakarta"),
        ("Oleh Dewi Lestari dari Jakarta", "id", "Dewi Lestari", "Jakarta"),
        ("Ni Juan Cruz sa Maynila", "tl", "Juan Cruz", "Maynila"),
        ("Na Neema Juma mjini Nairobi", "sw", "Neema Juma", "Nairobi"),
        ("De Ion Rus la București", "ro", "Ion Rus", "București"),
        ("Nga Arben Hoxha në Tiranë", "sq", "Arben Hoxha", "Tiranë"),
        ("Piše Marija Novak iz Beograda", "sr", "Marija Novak", "Beograda"),
        ("От Мария Стоянова в София", "bg", "Мария Стоянова", "София"),
        ("بقلم سامر حداد من بغداد", "ar", "سامر حداد", "بغداد"),
        ("نوشته آرش کریمی در تهران", "fa", "آرش کریمی", "تهران"),
        ("از آرش کریمی", "fa", "آرش کریمی", None),
        ("Bởi Lê Hoàng tại Hà Nội", "vi", "Lê Hoàng", "Hà Nội"),
        ("Waxaa qoray Cabdi Saciid, Muqdisho", "so", "Cabdi Saciid", "Muqdisho"),
    ],
)
def test_what_leads_to_a_place_in_one_language(line, language, name, place):
    """The words for "in" and "from" lead to a place, some of them in one language alone."""
    byline = parse_byline(line, language=language)
    assert byline.names == (name,)
    assert (byline.location.name if byline.location else None) == place


@pytest.mark.parametrize(
    ("line", "language"), [("By Anna di Roma", "en"), ("Von Ana de la Cruz in Lima", "de"), ("Por Leo da Bahia", "pt")]
)
def test_the_same_words_are_parts_of_names_in_others(line, language):
    """In a language that does not lead to places so they belong to the name."""
    assert parse_byline(line, language=language).names == (line.partition(" ")[2].removesuffix(" in Lima"),)


def test_an_and_printed_twice_joins_two_names():
    """In a line of capitals too, where each word is looked at for itself."""
    assert parse_byline("BY ANA RUIZ AND AND TOM LEE", language="en").names == ("ANA RUIZ", "TOM LEE")


@pytest.mark.parametrize(
    "line",
    [
        "By Ana Ruiz Published today at 13:59", "Par Ana Ruiz Publié aujourd’hui à 13h59, mis à jour à 15h25",
        "Por Ana Ruiz Publicado hoy a las 13:59", "Von Ana Ruiz Veröffentlicht gestern um 13:59 Uhr",
        "Di Ana Ruiz Pubblicato ieri alle 13:59", "Av Ana Ruiz Publicerad idag kl 13:59",
    ],
)  # fmt: skip
def test_a_day_told_from_today_is_no_part_of_the_name(line: str) -> None:
    """Pages glue the name and "published today" into one line."""
    assert list(parse_byline(line).names) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "line", ["By Ana Ruiz By Ana Ruiz May 15, 2017", "Ana Ruiz By Ana Ruiz", "Von Ana Ruiz Von Ana Ruiz"]
)
def test_a_byline_that_stands_twice_names_one(line: str) -> None:
    """Pages have one for narrow and one for wide screens, and a paste has both in a line."""
    assert list(parse_byline(line).names) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("By Ana Ruiz, Food & Drink Editor", "Food & Drink Editor"),
        ("Ana Ruiz Arts & Culture Writer", "Arts & Culture Writer"),
        ("By Ana Ruiz, Business & Technology Correspondent", "Business & Technology Correspondent"),
        ("Ana Ruiz News and Features Editor", "News and Features Editor"),
        ("By Ana Ruiz, Science + Health Reporter", "Science + Health Reporter"),
    ],
)
def test_an_office_over_two_fields_is_one(line: str, role: str) -> None:
    """Nobody is named by what an office is over: neither of its two fields is a name."""
    (author,) = parse_byline(line).authors
    assert (author.name, author.role) == ("Ana Ruiz", role)


def test_two_authors_before_an_office_are_two() -> None:
    """A full name on either side of "and" is that of a person each."""
    assert parse_byline("By Ana Ruiz and Tom Lee, Staff Writers").names == ("Ana Ruiz", "Tom Lee")


@pytest.mark.parametrize(
    "told_by",
    [
        "<div>Written by<span>Ana Ruiz</span><span>Fact-checked by</span><span>Tom Lee</span></div>",
        "<div><span>Words by</span><strong>Ana Ruiz</strong><span>Photos by</span><strong>Tom Lee</strong></div>",
        "<div>Escrito por<span>Ana Ruiz</span><span>Revisado por</span><span>Tom Lee</span></div>",
        "<div>Written by<a href=/ana>Ana Ruiz</a>Edited by<a href=/tom>Tom Lee</a></div>",
    ],
)
def test_elements_that_meet_without_a_blank_are_parted_behind_by(told_by: str) -> None:
    """The word that leads on to who did it does not run into the name."""
    told = "".join(f"<p>{TEXT} {n}</p>" for n in range(4))
    article = parse_html(f"<article><h1>Ferry stays in port</h1>{told_by}<div>{told}</div></article>")
    assert article.byline is not None
    assert article.byline.names == ("Ana Ruiz",)

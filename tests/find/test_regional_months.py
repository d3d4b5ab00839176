"""Dates in languages of regions, and with marks of direction, as pages print them."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord import parse_html
from newsrecord.find.dates.calendars import ethiopian_day
from newsrecord.find.dates.month_names import find_month
from newsrecord.find.dates.shapes import find_shape

STORY = "".join(
    f"<p>Ka dikwasha e nge tse {n}, lo mphato lo fitlhile kwa Tlhabane, mme batho ba le bantsi ba emetse foo.</p>"
    for n in range(3, 9)
)


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        ("14 Mopitlo 2023", "tn", dt.date(2023, 3, 14)),
        ("Tūrei, 14 Māehe 2023", "mi", dt.date(2023, 3, 14)),
        ("14ê adara 2023an", "ku", dt.date(2023, 3, 14)),
        ("27ی ئابی 2024", "ckb", dt.date(2024, 8, 27)),
        ("14mh dhen Mhàrt 2023", "gd", dt.date(2023, 3, 14)),
        ("divendres 16 de junh de 2023", "oc", dt.date(2023, 6, 16)),
        ("2024-يىلى 27-ئاۋغۇست", "ug", dt.date(2024, 8, 27)),
        ("14 ނޮވެންބަރު 2026", "dv", dt.date(2026, 11, 14)),
        ("14ê çiriya paşîn 2026", "ku", dt.date(2026, 11, 14)),
        ("14 Pulungoana 2026", "st", dt.date(2026, 11, 14)),
        ("ኅዳር 5 ቀን 2019 ዓ.ም", "am", dt.date(2026, 11, 14)),
        ("መስከረም 1, 2017", "am", dt.date(2024, 9, 11)),
        ("14 ሕዳር 2026", "ti", dt.date(2026, 11, 14)),
    ],
)
def test_months_of_regional_languages_are_read_on_their_pages(line: str, language: str, day: object) -> None:
    """A date in a language of few outlets is read where the page tells the language."""
    html = (
        f"<html lang='{language}'><body><h1>Mphato wa Tlhabane</h1><div><span>{line}</span></div>{STORY}</body></html>"
    )
    assert parse_html(html, annotate=()).published == day


def test_regional_month_is_asked_in_its_language_only() -> None:
    """The Breton "du" is November, and no month for a reader of French or of a page that tells no language."""
    assert [find_month("du", language) for language in ("br", "fr", None)] == [11, None, None]


@pytest.mark.parametrize(
    "line",
    ["14\u200f/03\u200f/2023", "14\u200f/3\u200f/2023، 4:05م", "١٤\u200f/٣\u200f/٢٠٢٣", "2023\u200f/3\u200f/14"],
)
def test_marks_of_direction_within_a_date_are_no_hindrance(line: str) -> None:
    """Browsers print a date in Arabic with a mark of direction before each stroke."""
    shape = find_shape(f"نشر في {line}")
    assert shape is not None
    assert {int(shape["word"])} == {3}


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Imeandikwa na Sanda Moro", "sw"), ("Yanditswe na Sanda Moro", "rw"), ("Site n'aka Sanda Moro", "ig"),
        ("Wolemba: Sanda Moro", "ny"), ("Ka Sanda Moro", "st"), ("Na Sanda Moro", "sn"), ("Bya Sanda Moro", "lg"),
        ("Allattoq: Sanda Moro", "kl"), ("Čálli: Sanda Moro", "se"), ("Ohai: Sanda Moro", "gn"),
        ("Tusia e Sanda Moro", "sm"),
    ],
)  # fmt: skip
def test_bylines_of_regional_languages_open_with_their_own_words(line: str, language: str) -> None:
    """What leads to a name in a language of few outlets is no part of the name."""
    html = (
        f"<html lang='{language}'><body><h1>Mphato wa Tlhabane</h1><div><span>{line}</span></div>{STORY}</body></html>"
    )
    byline = parse_html(html, annotate=()).byline
    assert byline is not None
    assert byline.names == ("Sanda Moro",)


def test_no_such_day_of_the_ethiopian_calendar_is_no_date() -> None:
    """The thirteenth month has five days, six before a leap year."""
    assert [ethiopian_day(year, "ጳጉሜን", 6) for year in ("2015", "2016")] == [dt.date(2023, 9, 11), None]

"""What pages set side by side: labels and values, sections, clocks and days, credits and pictures."""

from __future__ import annotations

from datetime import datetime

import pytest

import newsrecord
from newsrecord.find.closers import is_notice
from newsrecord.find.pictures.captions import split_credit
from newsrecord.find.pictures.strays import is_picture
from newsrecord.model.article import Article
from newsrecord.model.body import Image

MENU = "<nav><ul><li><a href='/coast'>Coast</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
HEADLINE = "<h1>Council promises new ferries</h1>"
PICTURE = '<img src="https://harbour.example/ferry.jpg" width="900" height="500">'
LINES = (
    "The council will vote on the plan for new ferries on Thursday, the operator said in a statement to the town.",
    "Islanders have begun to stockpile fuel, and the school has moved its exams to the week after the next one.",
    "The ferries carried 412,000 passengers last year, a fall of nine percent on the year before, figures show.",
)
TEXT = "".join(f"<p>{line}</p>" for line in LINES)


def read(body: str) -> Article:
    page = f"<html lang='en'><body>{MENU}<main><article>{body}</article></main></body></html>"
    article = newsrecord.extract_html(page, url="https://harbour.example/a/17", annotate=()).article
    assert article is not None
    assert [block.text for block in article.body if block.type == "paragraph"] == [*LINES]
    return article


@pytest.mark.parametrize(
    "row",
    [
        "<ul><li class='category'><a href='/c/1'>News</a></li><li class='category'><a href='/c/2'>Coast</a></li></ul>",
        "<div><div class='kicker'>News</div><div class='kicker'>Coast</div></div>",
    ],
)
def test_two_sections_above_a_headline(row: str) -> None:
    """Items of one list above the headline that are called sections are all the story's."""
    assert read(f"{row}{HEADLINE}{TEXT}").sections == ("News", "Coast")


@pytest.mark.parametrize(
    ("line", "sections"),
    [
        ("<span>Coast</span> | <span>12 May 2026</span>", ("Coast",)),
        ("<span>12 May 2026</span> • <span>Coast</span>", ("Coast",)),
        ("<span>Lund</span> | <span>12 May 2026</span>", ()),
    ],
)
def test_word_beside_the_date(line: str, sections: tuple[str, ...]) -> None:
    """What stands beside the date is a section where the menu has it, too."""
    assert read(f"{HEADLINE}<div class='m'>{line}</div>{TEXT}").sections == sections


@pytest.mark.parametrize("label", ["Photo", "Crédit photo", "Foto:"])
def test_label_of_a_field(label: str) -> None:
    """The label of a field belongs to the name beside it, which is no author's."""
    field = f"<div class='field__label'>{label}</div><div class='field__item'>Ana Ruiz</div>"
    legend = "<div>The old ferry at the quay in May.</div>"
    article = read(f"{HEADLINE}<div><div>{PICTURE}</div>{legend}<div class='field'>{field}</div></div>{TEXT}")
    assert [(image.caption, image.credit) for image in article.images] == [
        ("The old ferry at the quay in May.", "Ana Ruiz")
    ]
    assert article.byline is None


def test_field_below_a_picture_without_words() -> None:
    """What a field holds is read as it is where a picture stands before it."""
    field = f"<div class='field__label'>{PICTURE}</div><h2 class='field__item'>The old ferry</h2>"
    page = f"<article>{HEADLINE}<p>{LINES[0]}</p><div class='field'>{field}</div>{TEXT}</article>"
    article = newsrecord.parse_html(page, url="https://harbour.example/a/17", annotate=())
    assert [block.text for block in article.body if block.type == "heading"] == ["The old ferry"]


@pytest.mark.parametrize("names", [("", ""), ("class='hour'", "class='day'")])
def test_clock_right_before_the_day(names: tuple[str, str]) -> None:
    """The time of day and the day in elements of their own are two words."""
    line = f"<div class='d'><span {names[0]}>07:45</span><span {names[1]}>12 May 2026</span></div>"
    assert read(f"{HEADLINE}{line}{TEXT}").published == datetime(2026, 5, 12, 7, 45)


def test_clock_right_before_how_long_it_takes_to_read() -> None:
    """What stands in an element behind a time of day is no part of it."""
    line = "<a href='/a/ana' class='a'>Ana Ruiz</a><span class='d'>12 May 2026 • 08:14</span><span>3 min read</span>"
    assert read(f"{HEADLINE}<div class='m'>{line}</div>{TEXT}").published == datetime(2026, 5, 12, 8, 14)


def test_day_and_clock_behind_the_path() -> None:
    """A day with its time of day in the box of the path, right above the headline, is the story's."""
    path = "<div class='breadcrumbs'><a href='/'>Home</a> / <a href='/coast'>Coast</a> / 12 May 2026, 08:14</div>"
    article = read(f"{path}{HEADLINE}{TEXT}")
    assert (article.published, article.sections) == (datetime(2026, 5, 12, 8, 14), ("Coast",))


def test_day_behind_the_path_alone() -> None:
    """A day without a time of day there may be the one that the page is read on."""
    path = "<div class='breadcrumbs'><a href='/'>Home</a> / <a href='/coast'>Coast</a> / 12 May 2026</div>"
    assert read(f"{path}{HEADLINE}{TEXT}").published is None


@pytest.mark.parametrize(
    ("credit", "rest"),
    [
        ("Tom Lee for the Courier", ""),
        ("Tom Lee, Special to the Courier", ""),
        ("Luc Morin pour Le Courrier", ""),
        ("Anna Berg für den Kurier", ""),
        (None, " They wait for the Courier"),
        (None, " Ana Ruiz waits for the Courier"),
    ],
)
def test_credit_says_for_whom(credit: str | None, rest: str) -> None:
    """Names behind a sentence, and for whom, are a credit."""
    caption = "The old ferry at the quay in May."
    text = f"{caption} {credit}" if credit else caption + rest
    assert split_credit(text) == ((caption, credit) if credit else (text, None))


def test_credit_above_the_picture_in_its_box() -> None:
    """An element called a credit may stand before the picture in the box of the two."""
    lines = f"<div class='photo-credit'>Ada Finch</div>{PICTURE}<div class='caption'>The quay in May.</div>"
    article = read(f"{HEADLINE}<div class='p'>{lines}</div>{TEXT}")
    assert [(image.caption, image.credit) for image in article.images] == [("The quay in May.", "Ada Finch")]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.harbour-beacon.example/photos/ferry.jpg", True),
        ("https://beacon.example/photos/ferry.jpg", False),
        ("https://harbour.example/beacon/ferry.gif", False),
    ],
)
def test_pictures_of_an_outlet_that_is_called_as_a_counter_is(url: str, expected: bool) -> None:
    """Part of an outlet's name in the address of a picture says nothing of it."""
    assert is_picture(Image(url=url)) is expected


@pytest.mark.parametrize(
    "line",
    [
        "Біздің Telegram-арнамызға жазылыңыз!",
        "Sekojiet mums arī Facebook.",
        "Jälgi meid sotsiaalmeedias",
        "Na ndiqni edhe në rrjetet sociale",
        "Informaciją atgaminti be sutikimo draudžiama.",
        "გამოგვყევით სოციალურ ქსელებში",
        "Մեջբերումներ կատարելիս հղումը պարտադիր է",
    ],
)
def test_notices_of_papers_in_few_countries(line: str) -> None:
    """Calls to readers and terms of use are told in languages of the Baltic, the Balkans and inner Asia."""
    assert is_notice(line)


@pytest.mark.parametrize(
    "line",
    [
        "12. november 2024 ob 08:14\nAna Ruiz",
        "12 ноември 2024 во 08:14\nAna Ruiz",
        "12. november 2024 kell 08:14\nAna Ruiz",
        "12 Nëntor 2024 në 08:14\nAna Ruiz",
        "12 Noyabr 2024 saat 08:14-də\nAna Ruiz",
        "Ana Ruiz dňa 12. 11. 2024",
        "Ana Ruiz на 12 ноември 2024 во 08:14",
        "Ana Ruiz më datë 12 nëntor 2024",
        "Ana Ruiz þann 12. nóvember 2024",
    ],
)
def test_small_words_beside_day_and_clock_are_no_names(line: str) -> None:
    """What stands between the day and its time, or before the day, is no name and no part of one."""
    assert [author.name for author in newsrecord.parse_byline(line).authors] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("line", "sections"),
    [
        ("<a href='/sport/'>Sport</a> 12 May 2026, 08:14", ("Sport",)),
        ("<a href='/sport/'>Sport</a> | <span>12 May 2026</span> | <span>08:14</span>", ("Sport",)),
        ("<a href='/sport/'>Sport</a> is what the whole island talks about", ()),
    ],
)
def test_section_in_a_link_with_the_day_behind_it(line: str, sections: tuple[str, ...]) -> None:
    """The link to a section may open the line of the date above the headline."""
    page = f"<article><div><div>{line}</div>{HEADLINE}</div>{TEXT}</article>"
    article = newsrecord.parse_html(page, url="https://harbour.example/a/17", annotate=())
    assert article.sections == sections


def test_day_in_mongolian_numbers() -> None:
    """The month may stand as a bare number before its word."""
    assert read(f"{HEADLINE}<p class='date'>2026 оны 5 сарын 12, 08:14</p>{TEXT}").published == datetime(
        2026, 5, 12, 8, 14
    )


def test_short_label_with_a_stroke() -> None:
    """The label "Ph" may have a stroke behind it in the place of a colon."""
    assert split_credit("The old ferry at the quay. Ph/Luc Morin") == ("The old ferry at the quay.", "Luc Morin")

"""Bylines whose parts stand side by side in spans, with nothing but a style sheet between them."""

from __future__ import annotations

import pytest

import newsrecord
from newsrecord.page.walk import read_page

URL = "https://www.quay.example/news/ferry-runs-again"
TEXT = (
    "<p>The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, said the port.</p>"
    "<p>The shop on the island had been without fresh bread since the storm tore the pier from its posts in March.</p>"
    "<p>A second boat is to follow next week, once divers have looked at the posts on the northern side of it.</p>"
)


def read(above: str, language: str = "en", title: str = "Ferry runs again to Lund") -> newsrecord.Article:
    page = (
        f'<html lang="{language}"><head><title>{title}</title></head><body><main><article>'
        f"<h1>{title}</h1>{above}<div>{TEXT}</div></article></main></body></html>"
    )
    return newsrecord.parse_html(page, url=URL, annotate=())


def said(article: newsrecord.Article) -> list[tuple[str, str | None]]:
    return [(author.name, author.role) for author in article.byline.authors] if article.byline else []


@pytest.mark.parametrize(
    ("above", "wanted"),
    [
        (
            '<div class="contributor"><a href="/c/ana">Ana Ruiz</a><span>Weather reporter</span></div>',
            [("Ana Ruiz", "Weather reporter")],
        ),
        (
            "<div><span>By</span><span>Ana Ruiz</span><span>Weather reporter</span></div>",
            [("Ana Ruiz", "Weather reporter")],
        ),
        (
            '<div><span>Written by</span><a href="/team/ana">Ana Ruiz</a><span>Weather editor</span></div>',
            [("Ana Ruiz", "Weather editor")],
        ),
        (
            "<div><span>Ana Ruiz</span><span>Reporter</span><span>May 3, 2024</span><span>4 min</span></div>",
            [("Ana Ruiz", "Reporter")],
        ),
        (
            "<div><span>Ana Ruiz</span><span>Reporter</span><span>Tom Lee</span><span>Editor</span></div>",
            [("Ana Ruiz", "Reporter"), ("Tom Lee", "Editor")],
        ),
        ('<div><a href="/people/ana">Ana Ruiz</a><span>Verified</span></div>', [("Ana Ruiz", None)]),
    ],
)
def test_spans_behind_a_name_are_set_off(above: str, wanted: list[tuple[str, str | None]]) -> None:
    """What follows on a name in spans of their own, an office or a reading time, is no part of the name."""
    assert said(read(above)) == wanted


@pytest.mark.parametrize(
    ("word", "name", "language"),
    [
        ("Door", "Femke Bos", "nl"),
        ("Av", "Elin Berg", "sv"),
        ("Της", "Μαρία Καλλέργη", "el"),
        ("מאת", "נועה ברזילי", "he"),
        ("بقلم", "ليلى حمدان", "ar"),
        ("di", "Giulia Ferrante", "it"),
    ],
)
def test_word_in_a_span_before_a_bold_name_is_set_off(word: str, name: str, language: str) -> None:
    """The word that a byline opens with may stand right before the name, in an element of its own."""
    above = f'<div class="x1"><span>{word}</span><strong>{name}</strong></div>'
    assert said(read(above, language)) == [(name, None)]


def test_link_to_the_comments_is_set_off_from_the_date() -> None:
    """The date behind a name ends where a link to the comments begins."""
    above = '<div><span>Ana Ruiz</span><span>May 3, 2024</span><a href="#comments">12 Comments</a></div>'
    assert str(read(above).published) == "2024-05-03"


def test_span_within_a_word_is_left_as_it_is() -> None:
    """A letter in a span of its own is one of the word."""
    chunks = read_page("<h1>Ferry</h1><div><span>T</span><span>he wind fell</span></div>").chunks
    assert chunks[-1].text == "The wind fell"


@pytest.mark.parametrize(
    ("name", "office", "language"),
    [
        ("ليلى حمدان", "مراسلة", "ar"),
        ("נועה ברזילי", "כתבת", "he"),
        ("अनीता वर्मा", "संवाददाता", "hi"),
        ("山田花子", "記者", "ja"),
        ("김하늘", "기자", "ko"),
    ],
)
def test_name_above_an_office_is_the_author_without_capitals(name: str, office: str, language: str) -> None:
    """In a script without capitals the office in the next line tells that a line is a name."""
    above = f"<div class='c1'><img src='/a.jpg'><div><div>{name}</div><div>{office}</div></div></div>"
    assert [author for author, _ in said(read(above, language))] == [name]


@pytest.mark.parametrize(
    "attributes",
    [
        'title="May 3, 2024, 10:15 AM"',
        'data-date="2024-05-03T10:15:00Z" class="date"',
        'data-timestamp="1714731300" class="timestamp"',
        'aria-label="Friday, 3 May 2024"',
    ],
)
def test_day_in_an_attribute_of_a_span_is_read(attributes: str) -> None:
    """What prints how long ago a story came out keeps the day where the pointer shows it."""
    above = f"<div><span>By Ana Ruiz</span> <span {attributes}>2 days ago</span></div>"
    assert str(read(above).published)[:10] == "2024-05-03"


def test_day_since_when_somebody_is_a_member_is_not_read() -> None:
    """Profiles keep it in the same attribute."""
    above = '<div><span class="joinDate tooltip" title="3:06 PM - 20 Oct 2011">Joined October 2011</span></div>'
    assert read(above).published is None


@pytest.mark.parametrize("sep", ["\n", " · "])
@pytest.mark.parametrize(
    "label",
    [
        *[
            "Lectura de 4 minutos",
            "4 мин чтения",
            "4 λεπτά ανάγνωση",
            "この記事は約4分で読めます",
            "4분 소요",
            "阅读需4分钟",
        ],
        *["4 min čtení", "4 minute de citit"],
        *["Folgen", "Suivre", "Seguir", "Följ", "Obserwuj", "Подписаться", "Takip Et", "フォロー", "팔로우", "关注"],
        *["Verified", "Alle Artikel", "Tous ses articles", "記事一覧", "기사 더보기", "Все статьи", "كل المقالات"],
    ],
)
def test_button_or_reading_time_below_a_name_names_nobody(label: str, sep: str) -> None:
    """What readers press beside a name, and how long a story takes, are neither authors nor houses."""
    [author] = newsrecord.parse_byline(f"Ana Ruiz{sep}{label}").authors
    assert (author.name, author.role, author.affiliation) == ("Ana Ruiz", None, None)


@pytest.mark.parametrize("button", ["Folgen", "S’abonner", "Volgen", "Prenumerera", "Abone ol", "フォローする", "关注"])
def test_button_behind_a_blank_is_no_part_of_the_name(button: str) -> None:
    """A blank may be all that parts the name from the button."""
    assert newsrecord.parse_byline(f"Ana Ruiz {button}").names == ("Ana Ruiz",)

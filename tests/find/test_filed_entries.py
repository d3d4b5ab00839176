"""What a publishing system says beside a name of where the entry is filed is no part of the name, nor of the story."""

from __future__ import annotations

import pytest

from newsrecord import extract_html, parse_byline
from newsrecord.find.entry_lines import is_entry_line

TEXT = "".join(
    f"<p>The harbour stayed shut on day {day} while the waves broke over the wall, and nobody was sorry for it.</p>"
    for day in range(2, 9)
)


def read(above="", below=""):
    return extract_html(f"<article><h1>Storm closes port</h1>{above}{TEXT}{below}</article>").article


@pytest.mark.parametrize(
    "line",
    [
        "May 3, 2024 by Ana Roe Filed Under: Storms, Roads Tagged With: rain",
        "by Ana Roe under Storms, Roads",
        "by Ana Roe | May 3, 2024 | Storms, Roads | 3 comments",
        "Posted by Ana Roe · 3 May 2024 · Storms",
        "Author: Ana Roe\nPublished: 3 May 2024\nCategory: Storms, Roads",
        "This entry was posted in Storms by Ana Roe. Bookmark the permalink.",
        "Dieser Beitrag wurde unter Stürme von Ana Roe veröffentlicht. Setze ein Lesezeichen auf den Permalink.",
    ],
)
def test_what_an_entry_is_filed_under_is_no_part_of_a_name(line):
    """Themes print the writer, the day and the categories side by side."""
    assert parse_byline(line).names == ("Ana Roe",)


def test_who_stands_behind_a_date_with_a_cue_wrote_too():
    """Only bare words behind the date are a category; an outlet or a second writer stays."""
    assert parse_byline("By Ana Roe | 3 May 2024 | By Bo Lind").names == ("Ana Roe", "Bo Lind")
    assert parse_byline("By Ana Roe | 3 May 2024 | Associated Press").agency == "Associated Press"


@pytest.mark.parametrize("between", ["<br>", " | "])
def test_a_label_with_a_category_beside_the_author_keeps_the_author(between):
    """A page may set author, day and category as labelled lines of one paragraph."""
    box = between.join(("Author: Ana Roe", "Published: 3 May 2024", "Category: Storms"))
    record = read(f"<p>{box}</p>")
    assert record.byline.names == ("Ana Roe",)
    assert record.published.isoformat() == "2024-05-03"
    assert len(record.body) == 7


def test_the_line_of_a_category_at_the_edge_of_a_story_is_no_part_of_it():
    """It stands in a list with the author and the day."""
    rows = ("<b>Author:</b> Ana Roe", "<b>Date:</b> 3 May 2024", "<b>Category:</b> Storms, Roads")
    assert len(read("<ul>" + "".join(f"<li>{row}</li>" for row in rows) + "</ul>").body) == 7


@pytest.mark.parametrize(
    "line",
    [
        "This entry was posted in Storms and tagged rain. Bookmark the permalink.",
        "Dieser Beitrag wurde unter Stürme veröffentlicht. Setze ein Lesezeichen auf den Permalink.",
        "Ce contenu a été publié dans Tempêtes par Ana Roe. Mettez-le en favori avec son permalien.",
        "Esta entrada fue publicada en Tormentas por Ana Roe. Guarda el enlace permanente.",
        "Запись опубликована в рубрике Шторм автором Анна Роева. Добавьте в закладки постоянную ссылку.",
    ],
)
def test_the_line_below_an_entry_that_says_where_it_was_posted_is_no_part_of_it(line):
    """The themes of weblogs print it in the language of the site."""
    assert is_entry_line(line)
    assert len(read(below=f"<p>{line}</p>").body) == 7


def test_a_sentence_about_an_entry_is_part_of_a_story():
    """Only the systems' own words are theirs."""
    assert not is_entry_line("The entry was posted on the door of the harbour office on Friday.")


@pytest.mark.parametrize("line", ["Analysis | By Ana Roe", "Kolumne · Von Ana Roe", "Weather\nBy Ana Roe"])
def test_a_word_over_a_byline_is_a_label(line):
    """Above the cue stands the form of the story, or its section."""
    assert parse_byline(line).names == ("Ana Roe",)
    assert parse_byline("Reuters | By Ana Roe").agency == "Reuters"


def test_who_pays_for_a_page_did_not_write_it():
    """A sponsor is named as a writer is."""
    assert parse_byline("By Ana Roe | Sponsored by Coast Foods").names == ("Ana Roe",)
    assert parse_byline("Brought to you by Coast Foods").names == ()


def test_a_house_in_capitals_is_no_part_of_the_name():
    """Papers set whole bylines in capitals."""
    author = parse_byline("BY ANA ROE FOR THE QUAY").authors[0]
    assert (author.name, author.affiliation) == ("ANA ROE", "THE QUAY")


def test_a_dutch_cue_lets_the_dutch_and_join_names():
    """Elsewhere the same word leads to a place."""
    assert parse_byline("Door Jan Smit en Piet Bakker").names == ("Jan Smit", "Piet Bakker")

"""The headline of what declares no title and has no heading of the first rank: a fragment, a letter, a draft."""

from __future__ import annotations

import pytest

from newsrecord import parse_html

HEAD = "Hallow Bay votes to close its ferry terminal"
TEXT = (
    "<p>The town council of Hallow Bay voted nine to four on Tuesday night to close the old ferry terminal.</p>"
    "<p>Engineers expect the demolition to take eleven weeks and to cost 2.4 million crowns, the town said.</p>"
)


@pytest.mark.parametrize(
    "opening",
    [
        f"<h2>{HEAD}</h2>",
        f"<h3>Harbour</h3><h2>{HEAD}</h2>",
        f"<h2>{HEAD}</h2><h3>Nine councillors against four</h3>",
        f"<h3>{HEAD}</h3><p>By Ana Ruiz</p>",
        f"<p><b>{HEAD}</b></p><p>By Ana Ruiz</p>",
        f"<p>14 March 2024</p><div>{HEAD}</div>",
        f"<p>By Ana Ruiz</p><p>{HEAD}</p>",
        f'<p><a href="/view">View this letter in your browser</a></p><p>{HEAD}</p>',
    ],
)
def test_first_heading_or_line_is_the_headline(opening):
    """It is the highest heading before the text, or the first line that is no name, no date and no link."""
    article = parse_html(opening + TEXT)
    assert article.headline == HEAD
    assert HEAD not in [block.text for block in article.body]


@pytest.mark.parametrize(
    "opening",
    [
        "",
        "<p>By Ana Ruiz</p>",
        "<p>Ana Ruiz</p>",
        "<p>14 March 2024</p>",
        "<p>The pier stays open until spring.</p><p>Hallow Bay, where the ferries land</p>",
        "<nav><h2>Sections of the paper</h2></nav>",
    ],
)
def test_neither_name_nor_date_nor_sentence_is_a_headline(opening):
    """What opens with its text has no headline."""
    assert parse_html(opening + TEXT).headline is None


def test_heading_behind_the_text_is_no_headline():
    """What comes behind the running text heads something else."""
    assert parse_html(TEXT + "<h2>More from Hallow Bay</h2>").headline is None


def test_line_in_a_script_without_blanks_is_the_headline():
    """A line of few letters says much in Chinese."""
    text = "<p>市议会星期二晚上以九票对四票决定关闭旧渡轮码头，结束了港区六年来的争议，拆除工程预计需要十一个星期。</p>"
    assert parse_html("<p>港区旧码头将关闭</p>" + text + text).headline == "港区旧码头将关闭"


def dated(*heads: str, title: str) -> str | None:
    body = "".join(f"<h5>{head}</h5><div>Posted 14 March 2026</div>{TEXT}" for head in heads)
    return parse_html(f"<title>{title}</title><h3>Home - News</h3>{body}", annotate=()).headline


def test_heading_over_a_date_is_the_headline_where_the_title_names_a_section() -> None:
    """The title of many a society's pages is that of the section on all of them."""
    assert dated("A cracked hull stops the boats", title="News -- Quay Society") == "A cracked hull stops the boats"


def test_title_that_shares_words_with_the_heading_stays() -> None:
    """It is on the same matter, and whole."""
    title = "The boats of the Quay Society stop for a year"
    assert dated("Boats stop", title=title) == title


def test_headings_over_dates_in_a_list_are_no_headline() -> None:
    """Lists of stories give the day of each."""
    title = "News -- Quay Society"
    assert dated("A cracked hull", "The tide is late", title=title) == title


@pytest.mark.parametrize(
    "title",
    [
        "Microsoft Word - ferry draft 3",
        "The Quay - Print version",
        "Druckansicht",
        "ferry_final.docx",
        "Untitled document",
    ],
)
def test_title_of_a_program_or_a_page_to_print_is_no_headline(title: str) -> None:
    """Programs and papers call such a page by what it is: its first line, or its one heading, is the headline."""
    for opening in (f"<p class=MsoTitle>{HEAD}</p>", f"<h2>{HEAD}</h2>"):
        article = parse_html(f"<html><head><title>{title}</title></head><body>{opening}<p>By Ana Ruiz</p>{TEXT}</body>")
        assert article.headline == HEAD


def test_title_that_says_the_headline_and_that_it_is_printed_stays() -> None:
    """More words than an outlet's name has are the story's."""
    title = f"{HEAD} - Print version"
    article = parse_html(f"<html><head><title>{title}</title></head><body>{TEXT}</body></html>")
    assert article.headline is not None
    assert article.headline.startswith(HEAD)

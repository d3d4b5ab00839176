"""Lists of a forum's boards and threads, each with its latest post: no comments, no story, no date, no author."""

from __future__ import annotations

import pytest

from newsrecord import Article, extract_html, parse_html

BOARDS = ("Docks and piers", "Sails and ropes", "Knots for beginners", "Whatever floats")


def index(row: str, *, count: int = 4) -> str:
    rows = "".join(row.format(i=i, board=board, day=3 + i) for i, board in enumerate(BOARDS[:count]))
    return f'<html lang="en"><body id="phpbb" class="section-index"><h1>The quay forum</h1>{rows}</body></html>'


def read(page: str) -> Article:
    return parse_html(page, url="https://quay.example/forum/", annotate=())


DEFINED = (
    '<li class="row"><dl class="icon"><dt><a href="f{i}">{board}</a><br>Talk of the harbour, one board of many</dt>'
    '<dd class="posts">{day}12 <dfn>Posts</dfn></dd><dd class="lastpost"><span><dfn>Last post</dfn> by '
    '<a href="u{i}">gull{i}</a><br>2024-06-0{day} 10:1{i}</span></dd></dl></li>'
)
DIVIDED = (
    '<div class="forumrow"><h2><a href="f{i}">{board}</a></h2><p>Talk of the harbour, one board of many</p>'
    '<div class="forumlastpost td"><p class="lastposttitle"><a href="t{i}">Who painted it?</a></p>'
    '<div class="lastpostby">by <a class="username" href="u{i}">Ana Gull</a></div>'
    '<p class="lastpostdate">06-0{day}-2024, 10:1{i} AM</p></div></div>'
)
NODES = (
    '<li class="node"><h3><a href="f{i}">{board}</a></h3><p>Talk of the harbour, one board of many</p>'
    '<div class="nodeLastPost"><a href="t{i}">Who painted it?</a> <a href="u{i}">gull{i}</a>, '
    "Jun {day}, 2024</div></li>"
)


@pytest.mark.parametrize("row", [DEFINED, DIVIDED, NODES])
def test_boards_with_their_latest_posts_are_no_comments(row: str) -> None:
    """The rows of a forum's first page have a title, a name and a date, and nobody says anything in them."""
    assert read(index(row)).comments == ()


@pytest.mark.parametrize("row", [DEFINED, DIVIDED, NODES])
def test_latest_posts_date_and_sign_no_page(row: str) -> None:
    """Who wrote the latest post of a board, and when, tells nothing of the page."""
    article = read(index(row))
    assert article.published is None
    assert article.byline is None


@pytest.mark.parametrize("row", [DEFINED, DIVIDED, NODES])
def test_a_list_of_boards_holds_no_story(row: str) -> None:
    """An issue says that the page lists what a forum holds."""
    issues = extract_html(index(row), url="https://quay.example/forum/").issues
    assert "no-story" in [issue.code for issue in issues]


def test_a_thread_beside_a_list_of_others_is_read() -> None:
    """Threads alike with their latest posts stand below many a thread, whose posts are comments."""
    said = "Cranes at the port of Varna moved again on Monday for the first time since Friday, it was said. " * 2
    posts = "".join(
        f'<div class="post" id="post_{i}"><a class="username" href="u{i}">gull{i}</a> <span class="date">'
        f'2024-05-0{i} 10:1{i}</span><div class="postbody">{said} And that makes {i}.</div></div>'
        for i in range(1, 5)
    )
    rows = "".join(DEFINED.format(i=i, board=board, day=3 + i) for i, board in enumerate(BOARDS))
    body = f'<h1>Cranes</h1><div id="posts" class="thread">{posts}</div><ul>{rows}</ul>'
    page = f'<html lang="en"><body>{body}</body></html>'
    extraction = extract_html(page, url="https://quay.example/t/1", annotate=())
    assert [comment.author for comment in extraction.article.comments] == ["gull2", "gull3", "gull4"]
    assert "no-story" not in [issue.code for issue in extraction.issues]


@pytest.mark.parametrize(
    "line", ["It is currently 2024-06-06 00:55", "Текущее время: 06.06.2024, 00:55", "Nous sommes le 6 juin 2024"]
)
def test_the_hour_of_a_visit_dates_no_page(line: str) -> None:
    """Forums print on every page when it was asked for."""
    assert read(f"<html><body><h1>The quay forum</h1><p>{line}</p><p>{BOARDS[0]}</p></body></html>").published is None

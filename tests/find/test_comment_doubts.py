"""Lists beside a story that look like readers' comments and are links to other talks."""

from __future__ import annotations

import pytest

from newsrecord import Article, parse_html

STORY = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, it was said. " * 3
TALKS = ("Which crane is the tallest?", "Open thread for Sunday", "Do ships still whistle here?")


def read(section: str) -> Article:
    page = f'<html lang="en"><body><h1>Cranes move</h1><p>{STORY}</p>{section}</body></html>'
    return parse_html(page, url="https://quay.example/cranes", annotate=())


def rows(wrap: str) -> str:
    return "".join(wrap.format(i=i, title=title, day=3 + i, name=f"gull{i}") for i, title in enumerate(TALKS))


def test_links_to_other_talks_with_their_days_are_no_comments() -> None:
    """A box with the latest talks of a forum has names and days, and each text is a link to another page."""
    row = '<li><a href="/forums/{i}">{title}</a><p><span>in Harbour</span> by {name} on Jun {day}, 2024</p></li>'
    assert read(f'<div id="article-comments"><h2>Latest</h2><ul>{rows(row)}</ul></div>').comments == ()


def test_bylines_of_other_talks_are_no_comments() -> None:
    """Without days, such a box leaves the lines that say who began the talks."""
    row = '<div class="t"><h3><a href="/forums/{i}">{title}</a></h3></div><p class="byline"><b>in Harbour</b> by {name}'
    assert read(f'<div class="comments-with-box"><h2>Active</h2>{rows(row)}</div>').comments == ()


def test_most_commented_stories_are_no_comments() -> None:
    """A table of the stories that readers talk of most is called by their comments."""
    row = "<tr><td title='{i} comments of 3 May 2024'>{i}</td><td><a href='/{i}'>{title}</a></td></tr>"
    article = read(f'<table class="tb_most_commented">{rows(row)}</table>')
    assert article.comments == ()
    assert article.comment_count is None


@pytest.mark.parametrize(
    "row",
    [
        '<tr><td id="td_threadtitle_{i}"><a href="/t{i}.html" id="thread_title_{i}">{title}</a><div>{name}</div></td>'
        "<td>06-0{day}-2024 10:22 AM<br>by <a href='/u{i}'>gannet</a></td><td>1{i}</td><td>3{i}0</td></tr>",
        '<tr id="row_{i}"><td><b><a href="/topic/{i}" class="topic_title">{title}</a></b><br><span>Started by '
        '<a href="/user/{i}">{name}</a>, {day} Jun 2024</span></td><td>1{i} replies</td><td>{day} Jun 2024</td></tr>',
        '<tr><td><span class="topictitle"><a href="t{i}.php" class="topictitle">{title}</a></span></td><td>1{i}</td>'
        '<td><a href="/u{i}">{name}</a></td><td>Mon Jun 0{day}, 2024 8:00 pm<br><a href="/u9">gannet</a></td></tr>',
    ],
)
def test_the_list_of_a_forums_talks_is_no_thread(row: str) -> None:
    """Each row has the title of a talk, which leads to it, who began it, and who spoke in it last and when."""
    assert read(f'<table class="forum_list"><tbody id="rows_forum_2">{rows(row)}</tbody></table>').comments == ()

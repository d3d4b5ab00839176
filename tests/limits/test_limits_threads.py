"""Hostile threads on pages: thousands of comments, replies to replies without end, ids that lie."""

from __future__ import annotations

import pytest

from newsrecord import extract_html
from newsrecord.limits import Limits

STORY = (
    "<h1>Rain in Lund</h1><p>"
    + "Rain fell in Lund all through Sunday and the river rose by a metre, he said. " * 3
    + "</p>"
)


def comment(number, inside="", more=""):
    return (
        f'<li class="comment" id="c-{number}" {more}><div class="meta"><b class="fn">Ann {number}</b> '
        f'<time datetime="2020-03-01T10:{number % 60:02d}:00"></time></div>'
        f'<div class="content"><p>The {number}th word of it.</p></div>{inside}'
    )


def flat(number):
    return STORY + '<ol id="comments">' + "</li>".join(comment(n) for n in range(number)) + "</ol>"


def deep(number):
    opened = "".join(comment(n, '<ol class="children">') for n in range(number))
    return STORY + '<ol id="comments">' + opened + "</ol></li>" * number


def chained(number):
    return STORY + '<ol id="comments">' + "".join(comment(n, more=f'data-parent-id="c-{n - 1}"') for n in range(number))


def circling(number):
    wheel = "".join(comment(n, more=f'data-parent-id="c-{(n + 1) % number}"') for n in range(number))
    return STORY + '<ol id="comments">' + wheel


def named(number):
    return STORY + '<div id="comments">' + "".join(f'<p class="a{n}x b{n % 7} k">{n} May</p>' for n in range(number))


def parted(number):
    return STORY + "".join(f'<div class="comments"><b>Ann</b> 3 May 2020<p>Word {n}</p></div>' for n in range(number))


def indented(number):
    return (
        STORY
        + '<div id="comments">'
        + "".join(
            f'<div class="c" style="margin-left:{n}px"><b>Ann {n}</b> 3 May 2020<p>Word {n}</p></div>'
            for n in range(number)
        )
    )


def headed(number):
    shape = "<div><h3>3 comments</h3><div><i>Ann</i> 3 May 2020<p>Word</div></div>"
    return STORY + shape * number


def counting(number):
    return STORY + '<ol id="comments">' + "<h3>63 likes</h3>" * 20 * number


@pytest.mark.parametrize("make", [flat, deep, chained, circling, named, parted, indented, headed, counting])
def test_threads_are_read_in_proportion(make, scale):
    """Four times as many comments take four times as long, however they hang together."""
    scale(lambda page: extract_html(page, annotate=()), make, (150, 600))


def called_apart(number):
    """Return a page of four rows, each with a line for every one of *number* classes."""
    row = "".join(f"<p class=a{n}>{n} a</p>" for n in range(number))
    return STORY + "<div>" + f"<div>{row}<p>A day of rain in all of Lund, they said.</p><p>Dela</p></div>" * 4


def test_rows_of_many_classes_are_read_in_proportion(scale):
    """Each kind of element whose lines could be times of posts is not looked for in all of the page."""
    scale(lambda page: extract_html(page, annotate=()), called_apart, (1000, 4000))


def test_thousands_of_comments_are_read():
    """Each of them is there, with its writer and its time, and the story is none of them."""
    article = extract_html(flat(4_000), annotate=()).article
    assert len(article.comments) == 4_000
    assert article.comments[3_999].author == "Ann 3999"
    assert all(each.published is not None for each in article.comments)
    assert "word of it" not in article.text


def test_comments_past_the_limit_are_cut_with_an_issue():
    """The first ones are kept."""
    found = extract_html(flat(40), annotate=(), limits=Limits(max_comments=30))
    assert len(found.article.comments) == 30
    assert "comments-cut" in {issue.code for issue in found.issues}


@pytest.mark.parametrize("make", [deep, chained])
def test_a_chain_of_replies_is_kept_to_its_end(make):
    """Replies nested or chained two thousand deep each answer the one before them."""
    comments = extract_html(make(2_000), annotate=()).article.comments
    assert [each.reply_to for each in comments] == [None, *range(1_999)]


def test_a_cycle_of_replies_is_cut_with_an_issue():
    """Comments that each answer the next one answer nobody; the last has its parent."""
    found = extract_html(circling(50), annotate=())
    assert [each.reply_to for each in found.article.comments] == [*[None] * 49, 0]
    assert "reply-unresolved" in {issue.code for issue in found.issues}


def test_ids_that_repeat_are_an_issue():
    """Comments that bear one id are all kept."""
    page = STORY + '<ol id="comments">' + "".join(comment(n).replace(f"c-{n}", "c-1") for n in range(20))
    found = extract_html(page, annotate=())
    assert len(found.article.comments) == 20
    assert "comment-id-repeated" in {issue.code for issue in found.issues}


def test_a_reply_to_itself_or_to_nobody_is_no_reply():
    """Ids that lead nowhere are told."""
    page = (
        STORY + '<ol id="comments">' + comment(1, more='data-parent-id="c-1"') + comment(2, more='data-parent-id="99"')
    )
    found = extract_html(page, annotate=())
    assert [each.reply_to for each in found.article.comments] == [None, None]
    assert "reply-unresolved" in {issue.code for issue in found.issues}


def test_places_within_places_without_end():
    """A hundred thousand open places of comments hold none."""
    assert extract_html(STORY + '<div class="comments">' * 100_000, annotate=()).article.comments == ()


def test_a_line_of_elements_without_end():
    """A line of ten thousand names is one line."""
    found = extract_html(STORY + '<div id="comments"><p>' + '<span class="author">x</span> ' * 10_000, annotate=())
    assert found.article.comments == ()

"""What a comment repeats of another's words is part of its text, and marked."""

from __future__ import annotations

import pytest

from newsrecord import parse_html, parse_text

STORY = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, it was said. " * 3
PAGE = f'<html lang="en"><body><h1>Cranes move</h1><p>{STORY}</p><div class="comments">{{}}</div></body></html>'
HEAD = '<div class="comment" id="c{}"><b>{}</b> <time datetime="2024-05-0{}T10:15">then</time>{}</div>'


def second(text: str):
    first = HEAD.format(1, "Ann", 1, "<p>The wind will rise.</p><p>Stay at home.</p>")
    found = parse_html(PAGE.format(first + HEAD.format(2, "Jon", 2, text))).comments
    assert [comment.author for comment in found] == ["Ann", "Jon"]
    assert found[0].quoted == ()
    return found[1]


@pytest.mark.parametrize(
    "quotation",
    [
        "<blockquote><p>The wind will rise.</p></blockquote>",
        "<blockquote><div>The wind will rise.</div></blockquote>",
        "<div class='quote'>The wind will rise.</div>",
        "<div class='bbcode_quote'>The wind will rise.</div>",
        "<div class='quotetext'><p>The wind will rise.</p></div>",
        "<aside class='quoted'><p>The wind will rise.</p></aside>",
        "<p>&gt; The wind will rise.</p>",
    ],
)
def test_a_quotation_is_marked(quotation):
    comment = second(f"<div class='text'>{quotation}<p>It did not.</p></div>")
    assert [(is_quoted, line.lstrip("> ")) for is_quoted, line in comment.lines()] == [
        (True, "The wind will rise."), (False, "It did not."),
    ]  # fmt: skip
    assert comment.own_text == "It did not."


def test_each_line_of_a_quotation_is_marked():
    text = "<p>Well.</p><blockquote><b>Ann wrote:</b><p>The wind will rise.</p><p>Stay.</p></blockquote><p>No.</p>"
    comment = second(f"<div class='text'>{text}</div>")
    assert [line for is_quoted, line in comment.lines() if is_quoted][-2:] == ["The wind will rise.", "Stay."]
    assert comment.own_text == "Well.\nNo."


def test_a_theme_that_sets_all_comments_as_quotations_marks_none():
    comment = second("<blockquote><p>It did not.</p><p>Not at all.</p></blockquote>")
    assert (comment.text, comment.quoted) == ("It did not.\nNot at all.", ())


@pytest.mark.parametrize("line", ["2 > 1", "&gt;&gt; 12", "&gt;", "-&gt; see above"])
def test_other_uses_of_the_mark_are_none(line):
    assert second(f"<p>{line}</p><p>It did not.</p>").quoted == ()


def test_marks_in_linked_data_are_read():
    comment = '{"@type": "Comment", "text": "> It will.\\nNo."}'
    node = f'{{"@type": "NewsArticle", "headline": "Cranes move", "comment": [{comment}]}}'
    page = f'<script type="application/ld+json">{node}</script><h1>Cranes move</h1><p>{STORY}</p>'
    (comment,) = parse_html(page).comments
    assert (comment.text, comment.quoted) == ("> It will.\nNo.", (0,))


def test_marks_in_pasted_text_are_read():
    text = f"Cranes move\n\n{STORY}\n\n2 comments\n\nAnn Lee\n3 May 2024 at 10:15\nThe wind will rise.\nReply\n\n"
    text += "Jon Roe\n4 May 2024 at 10:15\n> The wind will rise.\nIt did not.\nReply\n"
    comments = parse_text(text).comments
    assert [comment.quoted for comment in comments] == [(), (0,)]
    assert [comment.own_text for comment in comments] == ["The wind will rise.", "It did not."]

"""Hostile size and shape: deep, huge and repetitive input costs what its size is worth, and loses nothing silently."""

from __future__ import annotations

import sys

import pytest

from builders import REPEATED
from newsrecord import LimitExceeded, Limits, extract_html, extract_text, parse_html, parse_text

DEEP_TAGS = ["div", "b", "blockquote", "table", "span"]


def texts(article):
    return {block.text for block in article.body}


def nested(sentences, tag, depth):
    parts = [sentences[:4], sentences[4:8], sentences[8:]]
    first, second, third = ("".join(f"<p>{text}</p>" for text in part) for part in parts)
    opened, closed = f"<{tag}>" * depth, f"</{tag}>" * depth
    return f"<title>Rain in Lund</title><article><h1>Rain in Lund</h1>{first}{opened}{second}{closed}{third}</article>"


@pytest.mark.parametrize("tag", DEEP_TAGS)
@pytest.mark.parametrize("depth", [300, 2_000, 100_000])
def test_deep_nesting_loses_no_paragraph(sentences, tag, depth):
    """All twelve paragraphs are read, before, in and behind the deepest nesting; none is lost without an issue."""
    found = extract_html(nested(sentences, tag, depth))
    whole = " ".join(block.text for block in found.article.body)
    missing = [text for text in sentences if text not in whole]
    assert missing == []


def test_deep_nesting_needs_no_deep_stack(sentences):
    """A page a hundred thousand levels deep is read with a small stack."""
    page = nested(sentences, "div", 100_000)
    parse_html(page)
    before = sys.getrecursionlimit()
    frame, depth = sys._getframe(), 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    sys.setrecursionlimit(depth + 200)
    try:
        article = parse_html(page)
    finally:
        sys.setrecursionlimit(before)
    assert article.headline == "Rain in Lund"


@pytest.mark.parametrize("tag", ["div", "b"])
def test_deep_nesting_costs_its_size(scale, sentences, tag):
    """Work grows with the depth, not with its square."""
    scale(extract_html, lambda n: nested(sentences, tag, n), [2_000, 8_000, 32_000])


SHAPES = {
    "paragraphs": lambda n: "<p>word </p>" * (n // 12),
    "one text": lambda n: "word " * (n // 5),
    "one attribute": lambda n: f'<p title="{"x" * n}">word</p>',
    "one comment": lambda n: f"<!--{'x' * n}--><p>word</p>",
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("kind", [str, bytes])
def test_a_page_past_the_limit_is_refused_with_both_numbers(shape, kind):
    """The error names the limit, the size and what is allowed, before any other work."""
    page = SHAPES[shape](200_000)
    data = page if kind is str else page.encode()
    with pytest.raises(LimitExceeded) as caught:
        parse_html(data, limits=Limits(max_bytes=100_000))
    assert (caught.value.limit, caught.value.found, caught.value.allowed) == ("max_bytes", len(data), 100_000)


def test_a_huge_page_is_refused_at_once():
    """Refusing 100 MB takes no longer than a moment."""
    import time

    data = b"<p>word </p>" * 8_000_000
    begin = time.process_time()
    with pytest.raises(LimitExceeded):
        parse_html(data)
    assert time.process_time() - begin < 0.1


@pytest.mark.parametrize("extract", [extract_html, extract_text])
def test_the_tolerant_reader_says_what_is_too_large(extract):
    """Extract gives an issue in place of the exception."""
    (issue,) = extract("word " * 100, limits=Limits(max_bytes=99)).issues
    assert (issue.severity, extract("word " * 100, limits=Limits(max_bytes=99)).article) == ("error", None)
    assert "500" in issue.message


def test_a_text_past_the_limit_is_refused():
    """Plain text has the same limit."""
    with pytest.raises(LimitExceeded, match="max_bytes: the input has 500, 99 are allowed"):
        parse_text("word " * 100, limits=Limits(max_bytes=99))


def test_a_text_of_eleven_million_characters_is_kept():
    """A single text node past libxml's usual bound of ten million is read whole, or its cut is told."""
    words = "The river rose again on Sunday. " * 340_000
    found = extract_html(f"<h1>Rain in Lund</h1><p>{words}</p>", annotate=())
    cut = {issue.code for issue in found.issues} & {"text-cut"}
    assert cut or len(found.article.text) == len(words) - 1


def test_sixteen_thousand_attributes_are_read(page):
    """A tag with thousands of attributes takes nothing from the page."""
    many = " ".join(f'a{n}="x"' for n in range(16_000))
    assert (
        len(parse_html(page(f"<p {many}>And then it stopped raining, the mayor of Lund said on Monday.</p>")).body)
        == 13
    )


def test_a_hundred_thousand_open_tags_lose_nothing(page, sentences):
    """Tags that are never closed nest without end."""
    assert set(sentences) <= texts(parse_html(page("<b>" * 100_000)))


@pytest.mark.parametrize("shape", REPEATED)
def test_repetition_costs_its_size(scale, page, shape):
    """Thousands of the same element cost in proportion."""
    scale(extract_html, lambda n: page(REPEATED[shape](n)), [300, 1_200, 4_800])


LINES = {
    "paragraphs": lambda n: "The river rose again on Sunday, the mayor said in Lund.\n\n" * n,
    "bylines": lambda n: "By Ana Ruiz in Lund\n" * n,
    "short": lambda n: "word\n" * n,
    "blank": lambda n: "Rain in Lund\n" + " \n" * n + "It rains in Lund today, the mayor said.",
    "long": lambda n: "word " * n,
    "comments": lambda n: (
        "Rain\n\nIt rained.\n\n5 Comment(s)\n\n" + "Bo | 2016-11-21\n\nAt last it rains.\n\nReply\n\n" * n
    ),
    "blanks": lambda n: " " * n + "x",
}


@pytest.mark.parametrize("shape", LINES)
def test_lines_cost_their_number(scale, shape):
    """Thousands of lines of one kind cost in proportion."""
    scale(extract_text, LINES[shape], [500, 2_000, 8_000])


def test_the_lives_of_thousands_of_authors_grow_linearly(scale, page):
    """Each looks like the box that names who wrote the story, and each line begins as the name does."""
    life = "<h4>Ana Roe</h4><p>Reporter</p><p>Ana writes about the coast and lives in Lund.</p>"
    scale(extract_html, lambda n: page(life * n), [300, 1_200, 4_800])

"""The pipelines refuse arguments of the wrong kind by name."""

from __future__ import annotations

from typing import Any

import pytest

import newsrecord


def test_annotate_takes_records_only() -> None:
    """What is no Article is refused, and the error names the argument."""
    with pytest.raises(newsrecord.InvalidField, match=r"article: .*an Article"):
        newsrecord.annotate("text")


@pytest.mark.parametrize("read", [newsrecord.parse_text, newsrecord.parse_html, newsrecord.extract_text])
def test_unknown_annotation_is_refused(read) -> None:
    """A name that no annotation has is refused, and the error lists the known ones."""
    with pytest.raises(newsrecord.InvalidField, match="'quotes' or 'locations'"):
        read("<h1>Rain</h1>", annotate=("places",))


def test_no_annotation_leaves_quotes_out() -> None:
    """Without annotations the words of a quote stay in the body and no quote is listed."""
    text = 'Rain in Lund\n\nBy Ana Ruiz\n\n"It has rained since Sunday and will go on," said Maria Holm.'
    assert newsrecord.parse_text(text).quotes
    assert newsrecord.parse_text(text, annotate=()).quotes == ()


def test_record_is_the_same_with_and_without_its_evidence() -> None:
    """parse_html() gives the record that extract_html() explains."""
    page = (
        '<title>Rain in Lund | Harbour Post</title><meta property="og:title" content="Rain in Lund">'
        "<h1>Rain in Lund</h1>"
        '<p class="byline">By Ana Ruiz</p><time datetime="2024-05-03">3 May 2024</time>'
        "<p>It has rained in the old harbour since Sunday, and it will go on until the end of the week.</p>"
    )
    found = newsrecord.extract_html(page, url="https://harbour.example/rain")
    assert newsrecord.parse_html(page, url="https://harbour.example/rain") == found.article
    assert {"headline", "byline", "published", "body"} <= set(found.evidence)


def test_the_issue_of_an_input_that_is_not_read_says_what_an_exception_would() -> None:
    """The words are the error's own, without quotation marks around them."""
    (issue,) = newsrecord.extract_html(b"x" * 10, limits=newsrecord.Limits(max_bytes=3)).issues
    assert (issue.code, issue.message) == ("limit-exceeded", "max_bytes: the input has 10, 3 are allowed")
    (issue,) = newsrecord.extract_html(b"%PDF-1.7 ...").issues
    assert (issue.code, issue.message) == ("unreadable", "the input is a PDF file, and no page or text")


@pytest.mark.parametrize(
    ("parse", "source", "advice"),
    [
        (newsrecord.parse_html, "https://courier.example/2024/ferry", "nothing is fetched: give the page"),
        (newsrecord.parse_html, b" http://courier.example/ferry.html\n", "nothing is fetched: give the page"),
        (newsrecord.parse_text, "https://courier.example/2024/ferry", "nothing is fetched: give the page"),
        (newsrecord.parse_html, "pages/ferry.HTML", "none is opened: give what the file holds"),
        (newsrecord.parse_text, "ferry.txt", "none is opened: give what the file holds"),
        (newsrecord.parse_text, "\n<!DOCTYPE html>\n<title>Ferry</title>\n", "parse_html reads pages"),
    ],
)
def test_what_stands_in_place_of_a_page_is_told(parse: Any, source: bytes | str, advice: str) -> None:
    """An address, the name of a file and markup given as text are common mistakes, and the error says what to give."""
    with pytest.raises(newsrecord.ParseError, match=advice):
        parse(source)


def test_what_cannot_be_encoded_is_advised_on_all_the_same() -> None:
    """A lone surrogate in XML that holds no story is no second error."""
    with pytest.raises(newsrecord.ParseError, match="XML that opens with <list"):
        newsrecord.parse_html("<?xml version='1.0'?><list \ud800>")


@pytest.mark.parametrize("source", ["", "Home\nNews", "<i>" * 5_000 + ".html", "https://courier.example/ and more"])
def test_no_advice_where_there_is_none(source: str) -> None:
    """What is no address and no name is not called one."""
    with pytest.raises(newsrecord.ParseError) as caught:
        newsrecord.parse_html(source)
    assert "give" not in str(caught.value)


@pytest.mark.parametrize(
    "declared", ['lang=""', 'xml:lang=""', 'lang=" "', 'lang="english"', 'lang="{{ lang }}"', 'lang="English (US)"']
)
def test_a_page_whose_language_is_no_tag_is_read(declared: str) -> None:
    """What a page declares as its language may be nothing, or no tag: the page is read as one that declares none."""
    page = (
        f'<html {declared}><head><meta name="author" content="Ana Ruiz"></head><body><h1>Harbour strike ends</h1>'
        "<p>Dockers in the port of Lund went back to work on Monday, officials said.</p></body></html>"
    )
    article = newsrecord.parse_html(page)
    assert article.byline is not None
    assert (article.headline, article.byline.names, article.language) == ("Harbour strike ends", ("Ana Ruiz",), "en")

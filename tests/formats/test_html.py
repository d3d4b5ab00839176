"""The HTML document says what the record says, and nothing that could act."""

from __future__ import annotations

import datetime as dt
import re

import attrs
import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import PAYLOADS, all_fields, assert_within, text_of, tree_of
from newsrecord import (
    Article,
    Author,
    Byline,
    Comment,
    Figure,
    Heading,
    Image,
    Link,
    ListBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Table,
)
from newsrecord.formats.html import to_html
from newsrecord.model.markup import Mark, escape_text, mark_text
from newsrecord.parse import parse_html
from newsrecord.strategies import articles

ELEMENTS = {
    *("html", "head", "meta", "title", "link", "body", "article", "header", "footer", "nav", "section"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "a", "span", "time", "cite", "pre", "blockquote"),
    *("ol", "ul", "li", "figure", "img", "figcaption", "table", "caption", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {
    *("lang", "dir", "charset", "name", "property", "content", "rel", "href", "class", "datetime", "src", "alt"),
    *("width", "height", "id"),
}


def assert_harmless(page: str) -> None:
    assert_within(tree_of(page), ELEMENTS, ATTRIBUTES)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_every_field_stays_text(payload: str) -> None:
    """Markup in any field is text in the document."""
    page = to_html(all_fields(payload), comments=True)
    assert_harmless(page)
    tree = tree_of(page)
    assert text_of(tree.find(".//h1")) == payload
    assert text_of(tree.find(".//title")) == payload
    assert text_of(tree.find(".//article/p")) == payload
    assert text_of(tree.find(".//pre")) == payload


@given(st.text(st.sampled_from(list("<>&\"'/!-=;#x[] aé\u2028")), min_size=1).filter(lambda text: not text.isspace()))
def test_any_markup_in_every_field_stays_text(text: str) -> None:
    """However the characters of markup meet, they are text."""
    page = to_html(all_fields(text), comments=True)
    assert_harmless(page)
    assert text_of(tree_of(page).find(".//article/p")) == text


@given(articles())
def test_any_record_gives_a_harmless_document(article: Article) -> None:
    """No record gives an element, attribute or address outside the allow-lists."""
    assert_harmless(to_html(article, comments=True))


@given(articles())
def test_the_text_of_the_document_is_the_text_of_the_fields(article: Article) -> None:
    """Headline, paragraphs, list items, cells and preformatted texts come out as they went in."""
    tree = tree_of(to_html(article))
    story = tree.find("body/article")
    headline = story.find("header/h1")
    assert (text_of(headline) if headline is not None else None) == article.headline
    paragraphs = [block.text for block in article.body if isinstance(block, Paragraph)]
    # Footer and header have their own containers, so that the story's own paragraphs are its body.
    assert [text_of(element) for element in story.findall("p")] == paragraphs
    wanted = [cell for block in article.body if isinstance(block, Table) for row in block.rows for cell in row]
    found = [text_of(e) for table in story.findall("table") for e in table.iter() if e.tag in ("td", "th")]
    assert found == wanted
    preformatted = [block.text for block in article.body if isinstance(block, Preformatted)]
    assert [text_of(element) for element in story.findall("pre")] == preformatted


def test_a_link_keeps_its_address_and_words() -> None:
    """A link's words stand in its element and nothing else does."""
    link = Link(url="https://example.org/?a=1&copy=2", start=4, end=8)
    tree = tree_of(to_html(Article(body=(Paragraph(text="See this.", links=(link,)),))))
    element = tree.find(".//article/p/a")
    assert (element.text, element.get("href"), element.tail) == ("this", link.url, ".")


def test_an_author_with_a_page_is_linked_in_the_byline() -> None:
    """The name in the printed byline leads to the author's page; a name without a page is marked as an author."""
    authors = (Author(name="Ana Ruiz", url="https://example.org/ana"), Author(name="Tom Lee"), Author(name="Not There"))
    page = to_html(Article(byline=Byline(text="By Ana Ruiz and Tom Lee", authors=authors)))
    assert '<p class="byline">By <a rel="author" href="https://example.org/ana">Ana Ruiz</a> and ' in page
    assert '<span class="author">Tom Lee</span></p>' in page


def test_authors_without_a_printed_byline_stand_in_the_head() -> None:
    """Names that only metadata give are written as metadata, and for the reader."""
    page = to_html(Article(byline=Byline(authors=(Author(name="Ana Ruiz"),))))
    assert '<meta name="author" content="Ana Ruiz">' in page
    assert '<p class="byline"><span class="author">Ana Ruiz</span></p>' in page


def test_list_levels_become_nested_lists() -> None:
    """A deeper item stands in a list within the item before it."""
    items = (ListItem(text="a"), ListItem(text="b", level=1), ListItem(text="c", level=5), ListItem(text="d"))
    tree = tree_of(to_html(Article(body=(ListBlock(items=items, ordered=True),))))
    outer = tree.find("body/article/ol")
    assert [item.text.strip() for item in outer.findall("li")] == ["a", "d"]
    assert outer.find("li/ol/li/ol/li").text == "c"


def test_a_thread_of_any_depth_is_written() -> None:
    """Ten thousand comments that each answer the one before nest twelve levels and stay in order."""
    first = Comment(text="0")
    replies = [Comment(text=str(i), reply_to=i - 1) for i in range(1, 10_000)]
    page = to_html(Article(comments=(first, *replies)), comments=True)
    assert page.count("<ol>") == 13
    texts = [element.text for element in tree_of(page).iter("p")]
    assert texts == [str(i) for i in range(10_000)]


def test_comments_are_written_on_request_only() -> None:
    """Without the keyword no comment is written."""
    article = Article(comments=(Comment(text="I disagree.", author="Sami", published=dt.date(2016, 11, 21)),))
    assert "disagree" not in to_html(article)
    assert '<time datetime="2016-11-21">2016-11-21</time>' in to_html(article, comments=True)


def test_pictures_outside_the_body_stand_in_the_header() -> None:
    """The lead image is shown once, whether the body holds it or not."""
    lead = Image(url="https://example.org/1.jpg", caption="A bridge.", width=640, height=480)
    loose = to_html(Article(images=(lead,)))
    assert loose.count("<img") == 1
    assert 'width="640" height="480"' in loose
    assert to_html(Article(images=(lead,), body=(Figure(image=attrs.evolve(lead, alt="Bridge")),))).count("<img") == 1


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (None, "<html>"),
        ("en-GB", '<html lang="en-GB">'),
        ("ar", '<html lang="ar" dir="rtl">'),
        ("az-Arab", '<html lang="az-Arab" dir="rtl">'),
        ("ku-Latn", '<html lang="ku-Latn">'),
    ],
)
def test_language_sets_the_direction(language: str | None, expected: str) -> None:
    """Languages written from right to left say so at the root."""
    assert expected in to_html(Article(language=language))


def test_dates_tags_and_addresses_stand_in_the_head() -> None:
    """What other readers look for in the head is there."""
    moment = dt.datetime(2016, 11, 21, 8, 30, tzinfo=dt.timezone(dt.timedelta(hours=3)))
    page = to_html(Article(published=moment, modified=moment, tags=("Iraq",), url="https://example.org/1"))
    assert '<meta property="article:published_time" content="2016-11-21T08:30:00+03:00">' in page
    assert '<link rel="canonical" href="https://example.org/1">' in page
    assert '<meta property="article:tag" content="Iraq">' in page


def test_a_page_reads_back() -> None:
    """parse_html finds headline, standfirst, byline, date, sections and body where to_html wrote them."""
    text = "The bridge over the river reopened on Monday after three years of repairs, the city said in a statement."
    link = Link(url="https://example.org/city", start=text.index("the city"), end=text.index(" said"))
    article = Article(
        headline="Bridge reopens after three years",
        sections=("News", "City"),
        standfirst="Thousands crossed it in the first hour, and some of them wept.",
        byline=Byline(text="By Ana Ruiz and Tom Lee", authors=(Author(name="Ana Ruiz"), Author(name="Tom Lee"))),
        published=dt.datetime(2016, 11, 21, 8, 30, tzinfo=dt.UTC),
        language="en",
        body=(
            Paragraph(text=text, links=(link,)),
            Heading(text="A long wait"),
            Paragraph(text='"We waited for this day for so long," said the mayor, who cut the ribbon & smiled.'),
            ListBlock(items=(ListItem(text="It is 300 metres long."), ListItem(text="It carries four lanes."))),
            Figure(image=Image(url="https://example.org/1.jpg", caption="The bridge on Monday.", credit="Photo: AP")),
            Paragraph(text="Repairs had begun in 2013, when a ship hit one of the pillars of the old bridge at night."),
        ),
    )
    again = parse_html(to_html(article))
    kept = ("headline", "sections", "standfirst", "byline", "published", "language", "text")
    assert {name: getattr(again, name) for name in kept} == {name: getattr(article, name) for name in kept}
    assert again.body[0] == article.body[0]


def test_the_document_is_deterministic() -> None:
    """One record gives one document."""
    article = all_fields("a & b")
    assert to_html(article, comments=True) == to_html(article, comments=True)


spans = st.tuples(st.integers(0, 12), st.integers(1, 14)).map(lambda p: Mark(min(p), max(p) + 1, "mark"))


@given(st.text(st.sampled_from("ab<&\n"), min_size=1, max_size=12), st.lists(spans, max_size=8))
def test_ranges_that_cross_keep_the_text_and_nest_well(text: str, marks: list[Mark]) -> None:
    """However ranges touch, nest or cross, the text is whole and every element is closed."""
    written = mark_text(text, marks)
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    fragment = parser.parseFragment(written, container="p")
    assert text_of(fragment) == text
    assert "<mark></mark>" not in written
    marked = sum(len(text_of(e)) for e in fragment if e.tag == "mark")
    covered = {i for mark in marks for i in range(mark.start, min(mark.end, len(text)))}
    assert marked == len(covered) or len(marks) > 4


@given(st.text(st.sampled_from("ab<&\n"), min_size=1, max_size=12), st.lists(spans, max_size=4))
def test_what_stands_behind_a_range_comes_once(text: str, marks: list[Mark]) -> None:
    """However often an element is closed and opened again, what stands behind it comes where its range ends."""
    numbered = [Mark(mark.start, mark.end, mark.tag, "", f"<i>{i}</i>") for i, mark in enumerate(marks)]
    written = mark_text(text, numbered)
    for i, mark in enumerate(marks):
        if mark.start < len(text):
            before, _ = written.split(f"<i>{i}</i>")
            assert re.sub(r"<i>\d</i>|</?mark>", "", before) == escape_text(text[: mark.end])


def test_thousands_of_crossing_ranges_stay_small() -> None:
    """Output grows with the number of ranges, not with its square."""
    text = "x" * 10_000
    crossing = [Mark(i, i + 5_000, "mark") for i in range(5_000)]
    assert len(mark_text(text, crossing)) < 10 * len(text)


def test_the_lines_of_a_comment_are_paragraphs() -> None:
    """Each line is a paragraph, and what repeats another's words a quotation."""
    comment = Comment(text="It will rain.\nNo.\nNever.", quoted=(0,))
    said = tree_of(to_html(Article(comments=(comment,)), comments=True)).find(".//section//article")
    assert [(element.tag, element.text.strip()) for element in said] == [
        ("blockquote", ""), ("p", "No."), ("p", "Never."),
    ]  # fmt: skip
    assert said.find("blockquote/p").text == "It will rain."


def test_what_is_written_of_a_thread_is_read_again() -> None:
    """Comments that were written as HTML are found with their texts, writers, replies and quotations."""
    story = Paragraph(text="The ferry left the harbour on Saturday morning for the first time in eleven days. " * 3)
    comments = (
        Comment(text="It will rain.", author="Ana Ruiz", published=dt.datetime(2016, 11, 21, 10, 5)),
        Comment(
            text="It will rain.\nNo.\nNever.", author="Tom Lee", published=dt.datetime(2016, 11, 21, 11, 5),
            reply_to=0, quoted=(0,),
        ),
    )  # fmt: skip
    written = to_html(Article(headline="Ferry", body=(story,), comments=comments), comments=True)
    assert parse_html(written).comments == comments

"""The notebook's view of a record is harmless, small, and shows what a reader looks for."""

from __future__ import annotations

import datetime as dt
import time
from typing import Any

import html5lib
import pytest
from hypothesis import given

from builders import PAYLOADS, all_fields, assert_within, said
from newsrecord import (
    Article,
    Author,
    Byline,
    Comment,
    Figure,
    Image,
    Link,
    ListBlock,
    ListItem,
    Location,
    Paragraph,
    Quote,
    Span,
    Table,
)
from newsrecord.strategies import articles

ELEMENTS = {
    *("article", "h2", "h3", "p", "strong", "a", "mark", "br", "blockquote", "ul", "ol", "li", "pre", "div"),
    *("figure", "img", "figcaption", "table", "tbody", "caption", "tr", "th", "td"),
}
ATTRIBUTES = {"style", "lang", "title", "href", "rel", "src", "alt", "referrerpolicy", "loading"}


def view_of(article: Article) -> Any:
    return html5lib.parseFragment(article._repr_html_(), treebuilder="etree", namespaceHTMLElements=False)


def assert_harmless(article: Article) -> None:
    assert len(article._repr_html_().encode()) <= 64_000
    view = view_of(article)
    # The root is the fragment itself.
    view.tag = "article"
    assert_within(view, ELEMENTS, ATTRIBUTES)


def marked(article: Article) -> list[tuple[str, str]]:
    return [("".join(element.itertext()), element.get("title")) for element in view_of(article).iter("mark")]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_every_field_stays_text(payload: str) -> None:
    """Markup in any field is text in the view."""
    article = all_fields(payload)
    assert_harmless(article)
    assert view_of(article).find(".//h2").text == payload
    assert f"{payload}, {payload}" in marked(article)[0][1]


@given(articles())
def test_any_record_gives_a_harmless_view(article: Article) -> None:
    """No record gives an element, attribute or address outside the allow-lists."""
    assert_harmless(article)


@given(articles())
def test_the_view_has_the_text_of_the_paragraphs(article: Article) -> None:
    """Each paragraph's words stand in the view whatever quotes and links cross in it."""
    shown = "".join(view_of(article).itertext())
    for block in article.body:
        if isinstance(block, Paragraph):
            assert block.text.replace("\n", "") in shown


def test_quotes_are_marked_with_their_speaker() -> None:
    """Both pieces of an interrupted quotation are marked, and each names who spoke."""
    text = '"We won," he said. "We did."'
    quote = said(text, (0, 9), (19, 28), name="Gary Volesky", role="Maj. Gen.")
    assert marked(Article(body=(Paragraph(text=text),), quotes=(quote,))) == [
        ('"We won,"', "Gary Volesky, Maj. Gen."),
        ('"We did."', "Gary Volesky, Maj. Gen."),
    ]


def test_a_quote_that_nobody_is_named_for_says_so() -> None:
    """Without a speaker the mark says that none is named."""
    text = '"We won."'
    assert marked(Article(body=(Paragraph(text=text),), quotes=(said(text, (0, 9)),))) == [(text, "speaker not named")]


def test_a_quote_across_a_link_keeps_both() -> None:
    """A link that begins in a quotation and ends behind it is not lost."""
    text = "abcdef"
    link = Link(url="https://example.org/", start=2, end=5)
    article = Article(body=(Paragraph(text=text, links=(link,)),), quotes=(said(text, (0, 3), name="A"),))
    assert [words for words, _ in marked(article)] == ["abc"]
    linked = "".join("".join(element.itertext()) for element in view_of(article).iter("a"))
    assert linked == "cde"


def test_quotes_in_a_list_are_marked_in_their_items() -> None:
    """A range counts from the start of the block, and is found in the item it falls into."""
    block = ListBlock(items=(ListItem(text="one"), ListItem(text='he: "two"', level=1)), ordered=True)
    article = Article(body=(block,), quotes=(said(block.text, (8, 13), name="A"),))
    assert marked(article) == [('"two"', "A")]
    assert [item.get("style") for item in view_of(article).iter("li")] == ["margin-left:0em", "margin-left:1em"]


def test_places_and_comments_stand_below_the_body() -> None:
    """Places say what they are; replies are indented, and the declared count is given where it differs."""
    comments = (Comment(text="one", author="Sami", published=dt.date(2016, 11, 21)), Comment(text="two", reply_to=0))
    places = (Location(name="Mosul", kind="city", country_code="IQ"),)
    view = Article(locations=places, comments=comments, comment_count=5)._repr_html_()
    assert "<li>Mosul (city, IQ)</li>" in view
    assert "(2 of 5)" in view
    assert '0.0em"><strong>Sami \u00b7 2016-11-21</strong><br>one</div>' in view
    assert '1.5em">two</div>' in view


def test_the_count_alone_is_shown_where_no_comment_was_read() -> None:
    """A page that declares comments without showing them says so."""
    assert "(0 of 7)" in Article(comment_count=7)._repr_html_()


def test_the_lead_image_is_shown_once() -> None:
    """The first image stands above the body unless the body opens with it."""
    lead = Image(url="https://example.org/1.jpg", caption="A bridge.")
    assert Article(images=(lead,))._repr_html_().count("<img") == 1
    assert Article(images=(lead,), body=(Figure(image=lead),))._repr_html_().count("<img") == 1


def test_an_image_without_address_shows_its_words() -> None:
    """Plain text has captions and no addresses."""
    view = Article(images=(Image(alt="A bridge."),))._repr_html_()
    assert "<img" not in view
    assert "A bridge." in view


def test_a_byline_from_metadata_gives_the_names() -> None:
    """Names stand where no byline is printed."""
    assert (
        "Ana Ruiz"
        in Article(byline=Byline(authors=(Author(name="Ana Ruiz"),)), url="https://example.org/")._repr_html_()
    )


@pytest.mark.parametrize(
    "article",
    [
        Article(body=(Paragraph(text="<&" * 5_000_000),)),
        Article(body=tuple(Paragraph(text=f"{i} " + "word " * 200) for i in range(10_000))),
        Article(body=(Paragraph(text="x"),), comments=tuple(Comment(text="\U0001f600" * 5_000) for _ in range(500))),
        Article(locations=tuple(Location(name=f"Place {i}") for i in range(5_000))),
        Article(body=(ListBlock(items=tuple(ListItem(text="& item") for _ in range(100_000))),)),
        Article(body=(Table(rows=(("cell",) * 100,) * 5_000),)),
        Article(url="https://example.org/?" + "&" * 8_000, headline="h"),
    ],
    ids=["one text", "many blocks", "comments", "places", "list", "table", "address"],
)
def test_a_view_of_anything_is_small_and_says_where_it_was_cut(article: Article) -> None:
    """However large the record, the view stays under 64 kB and is made at once."""
    begun = time.perf_counter()
    view = article._repr_html_()
    assert time.perf_counter() - begun < 1
    assert "cut" in view
    assert_harmless(article)


def test_thousands_of_quotes_in_one_paragraph_stay_small() -> None:
    """A text with more quotes than a reader could tell apart is shown without marks."""
    text = '"a" ' * 2_000
    quotes = tuple(said(text, (i * 4, i * 4 + 3), name="n" * 500) for i in range(2_000))
    article = Article(body=(Paragraph(text=text),), quotes=quotes)
    assert_harmless(article)
    assert marked(article) == []


def test_quotes_that_point_nowhere_do_not_break_the_view() -> None:
    """A span behind the text, or in no block, is passed over."""
    quotes = (
        Quote(text="x", spans=(Span(block=9, start=0, end=1),)),
        Quote(text="x", spans=(Span(block=0, start=50, end=51),)),
    )
    assert marked(Article(body=(Paragraph(text="short"),), quotes=quotes)) == []


def test_the_repr_stays_short() -> None:
    """The one-line view is at most 2,000 characters whatever the fields hold."""
    names = tuple(Author(name="x" * 10_000) for _ in range(5))
    assert len(repr(Article(headline="<" * 10_000, byline=Byline(authors=names)))) <= 2_000

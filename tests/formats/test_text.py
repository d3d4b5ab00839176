"""Plain text reads as a person would have pasted it."""

from __future__ import annotations

import datetime as dt

from hypothesis import given

from builders import story
from newsrecord import (
    Article,
    Author,
    BlockQuote,
    Byline,
    Comment,
    Embed,
    Figure,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
)
from newsrecord.formats.text import to_text
from newsrecord.strategies import articles


def test_the_parts_stand_in_the_order_of_a_page() -> None:
    """Sections, headline, standfirst, byline, date, picture and body follow each other."""
    article = story(
        standfirst="The battle nears its end.",
        byline=Byline(text="By Ana Ruiz in Baghdad"),
        images=(Image(caption="A bridge.", credit="Photo: AP"),),
        body=(Paragraph(text="One."), Heading(text="Left to fight"), Paragraph(text="Two.")),
    )
    assert to_text(article) == (
        "World\nIraq\n\nForces advance\n\nThe battle nears its end.\n\nBy Ana Ruiz in Baghdad\n\n2016-11-21\n\n"
        "A bridge. [Photo: AP]\n\nOne.\n\nLeft to fight\n\nTwo.\n"
    )


def test_a_byline_from_metadata_gives_the_names() -> None:
    """Where no byline was printed, names and agency are written."""
    byline = Byline(authors=(Author(name="Ana Ruiz"), Author(name="Tom Lee")), agency="AP")
    assert to_text(Article(byline=byline)) == "Ana Ruiz, Tom Lee, AP\n"


def test_an_empty_byline_is_left_out() -> None:
    """A byline that names nobody leaves no line."""
    assert to_text(Article(byline=Byline(), headline="A")) == "A\n"


def test_numbers_start_anew_in_each_inner_list() -> None:
    """Items count within their own list."""
    levels = (("a", 0), ("b", 1), ("c", 1), ("d", 0), ("e", 1))
    block = ListBlock(items=tuple(ListItem(text=text, level=level) for text, level in levels), ordered=True)
    assert to_text(Article(body=(block,))) == "1. a\n  1. b\n  2. c\n2. d\n  1. e\n"


def test_lines_of_an_item_stay_under_its_words() -> None:
    """The second line of an item is indented past the mark."""
    assert to_text(Article(body=(ListBlock(items=(ListItem(text="a\nb"),)),))) == "- a\n  b\n"


def test_every_kind_of_block_has_its_words() -> None:
    """Quotation credits, captions, table titles and addresses are kept."""
    body = (
        BlockQuote(text="We go on.", credit="A reader"),
        Figure(image=Image(caption="A bridge.")),
        Figure(image=Image(url="https://example.org/1.jpg")),
        Table(rows=(("city", "held by"), ("Rawa", "none")), caption="Cities"),
        Embed(url="https://example.org/v", provider="Example Video", content="Watch"),
    )
    assert to_text(Article(body=body)) == (
        "We go on.\n\u2014 A reader\n\nA bridge.\n\nCities\ncity\theld by\nRawa\tnone\n\n"
        "Watch\nExample Video\nhttps://example.org/v\n"
    )


def test_comments_follow_on_request_with_replies_indented() -> None:
    """Comments come last, each with its author and day, replies under what they answer."""
    comments = (
        Comment(text="One.\nMore.", author="Sami", published=dt.date(2016, 11, 21)),
        Comment(text="Two."),
        Comment(text="Reply.", author="Ana", reply_to=0),
    )
    article = Article(headline="A", comments=comments)
    assert to_text(article) == "A\n"
    assert to_text(article, comments=True) == (
        "A\n\n3 comments\n\nSami, 2016-11-21\nOne.\nMore.\n\n    Ana\n    Reply.\n\nTwo.\n"
    )


def test_an_empty_record_gives_no_text() -> None:
    """Nothing in, nothing out."""
    assert to_text(Article()) == ""


@given(articles())
def test_every_paragraph_is_in_the_text(article: Article) -> None:
    """The text holds headline and paragraphs word for word."""
    text = to_text(article, comments=True)
    wanted = [block.text for block in article.body if isinstance(block, Paragraph)]
    assert all(part in text for part in [*wanted, article.headline or ""])


def test_quoted_lines_of_a_comment_bear_a_mark() -> None:
    """What a comment repeats of another stands behind a mark, as in letters."""
    article = Article(comments=(Comment(text="It will rain.\nNo.", author="Ana", quoted=(0,)),))
    assert to_text(article, comments=True) == "1 comment\n\nAna\n> It will rain.\nNo.\n"

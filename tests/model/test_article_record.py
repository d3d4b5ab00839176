"""The article: its text, slices and threads, and how it shows itself."""

from __future__ import annotations

import pickle

import attrs
import pytest

from newsrecord import (
    Article,
    Author,
    Byline,
    Comment,
    Embed,
    Figure,
    Heading,
    Image,
    InvalidField,
    Paragraph,
    Quote,
    Span,
)


def test_an_article_needs_no_field():
    """What the source does not give is None or empty."""
    article = Article()
    assert (article.headline, article.body, article.text) == (None, (), "")


def test_the_text_leaves_captions_and_empty_blocks_out():
    """Blocks are joined by blank lines; figures and embeds without words leave no trace."""
    body = (
        Paragraph(text="One."),
        Figure(image=Image(caption="A caption.")),
        Embed(url="https://example.org/v"),
        Heading(text="Two"),
    )
    assert Article(body=body).text == "One.\n\nTwo"


def test_authors_are_those_of_the_byline():
    """Whoever asks many records for their authors need not ask each whether it has a byline."""
    byline = Byline(text="By Ana Ruiz and Tom Lee", authors=(Author(name="Ana Ruiz"), Author(name="Tom Lee")))
    assert Article(byline=byline).authors == byline.authors
    assert Article(byline=Byline(text="Staff")).authors == Article().authors == ()


def test_slice_gives_the_words_of_a_span():
    """A span slices the text of its block, a caption too, in code points."""
    article = Article(body=(Paragraph(text="\U0001f469 said"), Figure(image=Image(caption="A caption."))))
    assert article.slice(Span(block=0, start=2, end=6)) == "said"
    assert article.slice(Span(block=1, start=0, end=1)) == "A"


@pytest.mark.parametrize(
    ("span", "message"),
    [
        (Span(block=1, start=0, end=1), r"span\.block: got 1, expected an index below 1, the number of blocks"),
        (Span(block=0, start=0, end=6), r"span\.end: got 6, expected at most 5, the length of block 0"),
    ],
)
def test_slice_refuses_a_span_outside_the_body(span, message):
    """The error tells the block or the length there is."""
    with pytest.raises(InvalidField, match=message):
        Article(body=(Paragraph(text="abcde"),)).slice(span)


def test_slice_takes_a_span():
    """A pair of numbers is none."""
    with pytest.raises(InvalidField, match=r"span: got \(0, 1\), expected a Span"):
        Article(body=(Paragraph(text="abcde"),)).slice((0, 1))


@pytest.mark.parametrize(
    ("parent", "index", "message"),
    [
        (0, 0, "got 0, expected None: no comment stands before this one"),
        (5, 2, "got 5, expected the index of an earlier comment, from 0 to 1, or None"),
    ],
)
def test_a_reply_that_points_ahead_is_told_what_it_may_answer(parent, index, message):
    """The error has the numbers that fit, and says where there are none."""
    comments = (*(Comment(text="x") for _ in range(index)), Comment(text="y", reply_to=parent))
    with pytest.raises(InvalidField, match=message):
        Article(comments=comments)


@pytest.mark.parametrize(("parents", "index"), [((0,), 0), ((None, 1), 1), ((None, 2, None), 1), ((None, None, 9), 2)])
def test_a_reply_points_back(parents, index):
    """A comment answers an earlier one, so that no circle can form."""
    with pytest.raises(InvalidField) as caught:
        Article(comments=tuple(Comment(text="x", reply_to=parent) for parent in parents))
    assert caught.value.path == f"Article.comments[{index}].reply_to"


def test_evolve_checks_again():
    """A change that breaks the record is refused."""
    article = Article(comments=(Comment(text="x"), Comment(text="y", reply_to=0)))
    with pytest.raises(InvalidField):
        attrs.evolve(article, comments=article.comments[1:])


def test_repr_names_headline_authors_and_counts():
    """The repr is a line for people."""
    article = Article(
        headline="Rain",
        byline=Byline(authors=tuple(Author(name=name) for name in ("Ana", "Bo", "Cy", "Di"))),
        body=(Paragraph(text="Rain fell."), Paragraph(text="More.")),
        quotes=(Quote(text="Rain", spans=(Span(block=0, start=0, end=4),)),) * 2,
        comments=(Comment(text="x"), Comment(text="y")),
    )
    assert repr(article) == "<Article 'Rain' by Ana, Bo, Cy: 2 blocks, 2 quotes, 2 comments>"


def test_repr_of_an_article_without_headline():
    """An article without a headline or authors says so."""
    assert repr(Article(byline=Byline(agency="AP"))) == "<Article '(no headline)': 0 blocks>"


def test_repr_is_safe_to_print():
    """A hostile headline or name cannot reorder the terminal, nor fill it."""
    article = Article(headline="\u202e" * 500, byline=Byline(authors=(Author(name="\u202e" * 5_000),)))
    assert repr(article).isprintable()
    assert len(repr(article)) < 1_000


def test_the_notebook_view_escapes():
    """A headline is shown as text."""
    assert "<script>" not in Article(headline="<script>alert(1)</script>")._repr_html_()


def test_a_reply_chain_of_ten_thousand_comments_is_flat():
    """Deep threads pickle, compare, hash, show and walk without deep recursion."""
    comments = tuple(Comment(text="x", reply_to=index - 1 if index else None) for index in range(10_000))
    article = Article(comments=comments)
    again = pickle.loads(pickle.dumps(article))
    assert again == article
    assert hash(again) == hash(article)
    assert len(repr(article)) < 200
    assert [depth for depth, _ in article.threads()[0].walk()] == list(range(10_000))

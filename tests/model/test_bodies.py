"""Blocks: what each says as text, and which values contradict each other."""

from __future__ import annotations

import pytest

from newsrecord import (
    BlockQuote,
    Embed,
    Figure,
    Heading,
    Image,
    InvalidField,
    Link,
    ListBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Table,
)
from newsrecord.model.body import BLOCK_TYPES

URL = "https://example.org/"


@pytest.mark.parametrize(
    ("block", "tag", "text"),
    [
        (Paragraph(text="a\nb"), "paragraph", "a\nb"),
        (Heading(text="Left alone"), "heading", "Left alone"),
        (ListBlock(items=(ListItem(text="one"), ListItem(text="two", level=1))), "list", "one\ntwo"),
        (BlockQuote(text="We go.", credit="A reader"), "blockquote", "We go."),
        (Figure(image=Image(url=URL, caption="A bridge.")), "figure", "A bridge."),
        (Figure(image=Image(url=URL)), "figure", ""),
        (Table(rows=(("a", ""), ("", "b"))), "table", "a\t\n\tb"),
        (Embed(url=URL), "embed", ""),
        (Embed(content="A post"), "embed", "A post"),
        (Preformatted(text=" a\n  b"), "preformatted", " a\n  b"),
    ],
)
def test_a_block_knows_its_tag_and_its_text(block, tag, text):
    """Every block has a tag for JSON and a text that spans slice."""
    assert (block.type, block.text) == (tag, text)


def test_the_list_of_block_types_is_complete():
    """Each class has a tag of its own."""
    tags = {cls.__name__: cls.__attrs_attrs__[0].default for cls in BLOCK_TYPES}
    assert len(set(tags.values())) == len(BLOCK_TYPES) == 8


def test_the_tag_cannot_be_chosen():
    """A block's type is its class."""
    with pytest.raises(TypeError):
        Paragraph(type="heading", text="a")


@pytest.mark.parametrize(("start", "end"), [(3, 3), (3, 2)])
def test_a_link_is_never_empty(start, end):
    """A link covers at least one character."""
    with pytest.raises(InvalidField, match=r"Link\.end: got \d, expected a number above start, which is 3"):
        Link(url=URL, start=start, end=end)


def link(start, end):
    return Link(url=URL, start=start, end=end)


@pytest.mark.parametrize("links", [(link(0, 4), link(4, 5)), (link(1, 2), link(4, 5)), ()])
def test_links_stand_in_reading_order(links):
    """Links may touch but not overlap."""
    assert Paragraph(text="abcde", links=links).links == links


@pytest.mark.parametrize(
    ("links", "index"), [((link(0, 6),), 0), ((link(0, 3), link(2, 5)), 1), ((link(3, 4), link(0, 1)), 1)]
)
def test_links_outside_the_text_or_overlapping_are_refused(links, index):
    """The error names the first link that does not fit."""
    with pytest.raises(InvalidField) as caught:
        Paragraph(text="abcde", links=links)
    assert caught.value.path == f"Paragraph.links[{index}]"


@pytest.mark.parametrize("level", [0, 7, 2.0, None])
def test_a_heading_has_a_level_of_html(level):
    """Levels go from 1 to 6."""
    with pytest.raises(InvalidField, match=r"Heading\.level: .* from 1 to 6"):
        Heading(text="x", level=level)


def test_a_list_has_an_item():
    """A list without items says nothing."""
    with pytest.raises(InvalidField, match=r"ListBlock\.items: .* at least one ListItem"):
        ListBlock(items=())


@pytest.mark.parametrize("level", [-1, 21])
def test_a_list_item_is_nested_at_most_20_deep(level):
    """The depth of an item is a small number, so that nothing nests without end."""
    with pytest.raises(InvalidField, match=r"ListItem\.level"):
        ListItem(text="x", level=level)


def test_an_image_says_something():
    """An image without URL, caption, credit and alt text is refused."""
    with pytest.raises(InvalidField, match=r"Image\.url: got None"):
        Image(width=4)


@pytest.mark.parametrize("rows", [(), ((),), (("", ""), ())])
def test_a_table_has_words(rows):
    """A table of empty cells is refused."""
    with pytest.raises(InvalidField, match=r"Table\.rows: .* at least one cell with text"):
        Table(rows=rows)


def test_a_table_has_no_more_heading_rows_than_rows():
    """The number of heading rows is at most the number of rows."""
    with pytest.raises(InvalidField, match=r"Table\.header_rows: got 2, expected at most the 1 rows"):
        Table(rows=(("a",),), header_rows=2)


def test_an_embed_shows_something():
    """An embed has a URL or a content."""
    with pytest.raises(InvalidField, match=r"Embed\.url: got None, expected a URL or a content"):
        Embed(provider="Example")

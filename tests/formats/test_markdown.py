"""Markdown renders, by CommonMark, to the words of the record and to no markup that the record does not have."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from builders import tree_of
from newsrecord import (
    Article,
    BlockQuote,
    Byline,
    Comment,
    Embed,
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
from newsrecord.formats.markdown import to_markdown
from newsrecord.strategies import articles

COMMONMARK = MarkdownIt("commonmark").enable("table")
# What could be taken for markup, at a line's start or within it.
MARKUP = st.text(st.sampled_from(list("\\`*_{}[]()<>#+-.!|~&;:=$^\"'/ \n\t1aé中")), min_size=1, max_size=30).filter(
    lambda text: not text.isspace()
)
URLS = st.text(st.sampled_from(list("ab/()[]\\`*_&;!|~#?=é")), max_size=20).map("https://example.org/{}".format)
STARTS = """
# a;#a;- a;+ a;* a;1. a;12) a;> a;>a;---;===;***;___;```;~~~;| a;: a
""".strip().split(";")
TABLE = ("table", "thead", "tbody", "tr", "th", "td")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
INLINE = [
    "*a*", "**a**", "_a_", "__a__", "`a`", "``a`` b", "[a](b)", "![a](b)", "[a]", "[a]: b", "<b>", "<http://a.b>",
    "&lt;", "&#60;", "a\\*b", "a\\", "~~a~~", "<!-- a -->", "[^1]", "AT&T", "a | b", "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
]  # fmt: skip


def render(markdown: str) -> Any:
    """Return the rendered page as a tree."""
    page = COMMONMARK.render(markdown)
    return tree_of(f"<body>{page}").find("body")


def text_of(element: Any) -> str:
    parts = [element.text or ""]
    for child in element:
        # A line break is written <br>, with a line break behind it that says nothing.
        parts += ["\n" if child.tag == "br" else text_of(child)]
        parts += [(child.tail or "").removeprefix("\n") if child.tag == "br" else child.tail or ""]
    return "".join(parts)


def trimmed(text: str) -> str:
    """Return *text* with its lines trimmed and its empty lines left out, as a paragraph of Markdown has them."""
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def tags_of(element: Any) -> set[str]:
    return {child.tag for child in element.iter()} - {"body"}


@pytest.mark.parametrize("text", [*STARTS, *INLINE, *(f"a\n{start}" for start in STARTS), "a\n    b", "    a"])
def test_markup_in_a_paragraph_stays_text(text: str) -> None:
    """A paragraph of special characters renders as one paragraph of those characters."""
    page = render(to_markdown(Article(body=(Paragraph(text=text),))))
    assert tags_of(page) <= {"p", "br"}
    assert [text_of(element) for element in page] == [trimmed(text)]


@given(MARKUP)
def test_any_paragraph_renders_as_itself(text: str) -> None:
    """Whatever characters meet, one paragraph renders as one paragraph with the same lines."""
    page = render(to_markdown(Article(body=(Paragraph(text=text),))))
    assert tags_of(page) <= {"p", "br"}
    assert [text_of(element) for element in page] == [trimmed(text)]


@given(MARKUP, st.data())
def test_links_keep_words_and_address(text: str, data: st.DataObject) -> None:
    """A link renders as a link on the same words to the same address, whatever stands around and in it."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    link = Link(url=data.draw(URLS), start=start, end=end)
    page = render(to_markdown(Article(body=(Paragraph(text=text, links=(link,)),))))
    assert [text_of(element) for element in page] == [trimmed(text)]
    assert tags_of(page) <= {"p", "br", "a"}
    linked = "".join(text_of(element) for element in page.iter("a"))
    assert linked.split() == text[start:end].split()
    for element in page.iter("a"):
        assert same_address(element.get("href"), link.url)


def same_address(found: str, wanted: str) -> bool:
    """Return whether two addresses are one once everything that may be written as %XX is."""
    for mark in "()\\`":
        wanted = wanted.replace(mark, f"%{ord(mark):02X}")
    return found == COMMONMARK.normalizeLink(wanted)


def test_an_exclamation_in_front_of_a_link_makes_no_picture() -> None:
    """The mark before a link stays text."""
    link = Link(url="https://example.org/", start=4, end=8)
    page = render(to_markdown(Article(body=(Paragraph(text="Wow!this", links=(link,)),))))
    assert tags_of(page) == {"p", "a"}
    assert text_of(page).strip() == "Wow!this"


def test_links_in_two_lines_keep_their_lines() -> None:
    """Each line finds the links that stand in it, and a link across a line break is two."""
    links = (
        Link(url="https://example.org/1", start=0, end=1),
        Link(url="https://example.org/2", start=2, end=5),
        Link(url="https://example.org/3", start=6, end=7),
    )
    page = render(to_markdown(Article(body=(Paragraph(text="a b\nc d", links=links),))))
    found = [(element.text, element.get("href")[-1]) for element in page.iter("a")]
    assert found == [("a", "1"), ("b", "2"), ("c", "2"), ("d", "3")]


@pytest.mark.parametrize("text", [*STARTS, *INLINE, "a #", "a ##", "C#"])
def test_markup_in_a_heading_stays_text(text: str) -> None:
    """A heading keeps its number signs and all else."""
    page = render(to_markdown(Article(headline="h", body=(Heading(text=text, level=3),))))
    assert [(element.tag, element.text) for element in page] == [("h1", "h"), ("h3", text)]


@given(st.lists(st.tuples(MARKUP, st.integers(0, 4)), min_size=1, max_size=5), st.booleans())
def test_lists_render_item_by_item(items: list[tuple[str, int]], ordered: bool) -> None:
    """Items of any level and text render as items with that text."""
    block = ListBlock(items=tuple(ListItem(text=text, level=level) for text, level in items), ordered=ordered)
    page = render(to_markdown(Article(body=(block,))))
    assert tags_of(page) <= {"ol" if ordered else "ul", "li", "br"}
    assert text_of(page).split() == " ".join(text for text, _ in items).split()
    assert len(list(page.iter("li"))) == len(items)


@pytest.mark.parametrize("ordered", [True, False])
def test_neighbouring_lists_stay_apart(ordered: bool) -> None:
    """Three lists in a row render as three lists."""
    block = ListBlock(items=(ListItem(text="a"), ListItem(text="b")), ordered=ordered)
    page = render(to_markdown(Article(body=(block, block, block))))
    assert [element.tag for element in page] == ["ol" if ordered else "ul"] * 3


@given(MARKUP.map(lambda text: text.strip(" \n\t")).filter(bool))
def test_preformatted_text_renders_line_by_line(text: str) -> None:
    """Blanks, line breaks and runs of backticks come out as they went in."""
    page = render(to_markdown(Article(body=(Preformatted(text=f"  {text}"),))))
    assert [element.tag for element in page] == ["pre"]
    assert text_of(page[0]) == f"  {text}\n"


@given(
    st.lists(st.lists(MARKUP.map(lambda text: " ".join(text.split())), min_size=1, max_size=3), min_size=1, max_size=3)
)
def test_tables_render_cell_by_cell(rows: list[list[str]]) -> None:
    """Cells keep their text, bars and backslashes included."""
    for top in (0, 1):
        table = Table(rows=tuple(tuple(row) for row in rows), header_rows=top)
        page = render(to_markdown(Article(body=(table,))))
        cells = [[text_of(cell) for cell in row] for row in page.iter("tr")]
        width = max(len(row) for row in rows)
        wanted = [row + [""] * (width - len(row)) for row in rows]
        assert cells == (wanted if top else [[""] * width, *wanted])


def test_a_table_keeps_its_caption() -> None:
    """The caption stands above the table."""
    page = render(to_markdown(Article(body=(Table(rows=(("a",),), caption="Cities"),))))
    assert [element.tag for element in page] == ["p", "table"]


def test_a_block_quotation_keeps_its_credit() -> None:
    """Quotation and credit are two paragraphs of one quotation; two quotations are two."""
    quotes = (BlockQuote(text="# a\nb", credit="- c"), BlockQuote(text="d"))
    page = render(to_markdown(Article(body=quotes)))
    assert [[text_of(p) for p in quote] for quote in page.iter("blockquote")] == [["# a\nb", "- c"], ["d"]]


def test_pictures_and_embeds_keep_their_words() -> None:
    """A picture has its alternative text, caption and credit; an embed its words and its address."""
    body = (
        Figure(image=Image(url="https://example.org/(1).jpg", alt="a [b]", caption="*Cap*.", credit="AP")),
        Figure(image=Image(alt="only words")),
        Embed(url="https://example.org/v", provider="Example [Video]", content="Watch"),
        Embed(content="Watch too", provider="Example"),
    )
    page = render(to_markdown(Article(body=body)))
    picture = page.find(".//img")
    assert (picture.get("src"), picture.get("alt")) == ("https://example.org/%281%29.jpg", "a [b]")
    texts = [text_of(element) for element in page if element.tag == "p"]
    assert texts == ["", "*Cap*.\nAP", "only words", "Watch", "Example [Video]", "Watch too", "Example"]


def test_head_and_comments_stand_around_the_body() -> None:
    """Sections, headline, standfirst, byline, lead image, body and, on request, the threads."""
    article = Article(
        headline="Forces advance",
        sections=("World", "Iraq"),
        standfirst="1. Sum",
        byline=Byline(text="By Ana Ruiz"),
        images=(Image(caption="A bridge."),),
        comments=(Comment(text="one", author="Sami"), Comment(text="- two", reply_to=0), Comment(text="three")),
    )
    assert "Sami" not in to_markdown(article)
    page = render(to_markdown(article, comments=True))
    assert [element.tag for element in page] == ["p", "h1", "p", "p", "p", "h2", "ul"]
    assert text_of(page[-1]).split() == ["Sami", "one", "-", "two", "three"]
    assert page[-1].find("li/ul/li").text == "- two"


def test_an_empty_record_gives_nothing() -> None:
    """Nothing in, nothing out."""
    assert to_markdown(Article()) == ""


@given(
    st.text(
        st.sampled_from(list("\"\\:#-'{}[]&*!|>%@` aé中\u00a0\u2028\ufeff\ufffe\U0001f600")), min_size=1, max_size=20
    ).filter(lambda text: not text.isspace())
)
def test_front_matter_loads_to_the_same_strings(text: str) -> None:
    """A headline of any characters comes out of a YAML reader unchanged."""
    written = to_markdown(Article(headline=text, tags=(text, "b")), front_matter=True)
    loaded = yaml.safe_load(written.split("\n---\n")[0].removeprefix("---\n"))
    assert loaded == {"title": text, "tags": [text, "b"]}


def test_front_matter_cannot_be_ended_by_a_field() -> None:
    """Line breaks and fences in a field stay within its quotation marks."""
    written = to_markdown(Article(standfirst='a"\n---\nb: c'), front_matter=True)
    line = next(line for line in written.split("\n") if line.startswith("description: "))
    assert json.loads(line.removeprefix("description: ")) == 'a"\n---\nb: c'


@given(articles())
def test_any_record_renders_without_foreign_markup(article: Article) -> None:
    """No record renders to an element that its own parts do not give."""
    page = render(to_markdown(article, comments=True))
    allowed = {"p", "br", "a", "ul", "ol", "li", "blockquote", "img", "pre", "code", *TABLE, *HEADINGS}
    assert tags_of(page) <= allowed
    for element in [*page.iter("a"), *page.iter("img")]:
        assert (element.get("href") or element.get("src")).lower().startswith(("http://", "https://", "mailto:"))


@given(articles())
def test_the_rendered_words_are_the_words_of_the_record(article: Article) -> None:
    """Headline, paragraphs and crossheads come out in order, word for word."""
    rendered = " ".join(text_of(render(to_markdown(article))).split())
    position = 0
    for block in article.body:
        if isinstance(block, Paragraph | Heading):
            words = " ".join(block.text.split())
            found = rendered.find(words, position)
            assert found >= 0, words
            position = found + len(words)


def test_quoted_lines_of_a_comment_are_quotations() -> None:
    """What a comment repeats of another is a quotation within its item, and its own words follow it."""
    quoting = Comment(text="It will rain.\nAnd snow.\nNo.", author="Ana", quoted=(0, 1))
    page = render(to_markdown(Article(comments=(Comment(text="one"), quoting)), comments=True))
    item = page.findall("ul/li")[1]
    assert [element.tag for element in item] == ["p", "blockquote", "p"]
    assert text_of(item.find("blockquote")).split() == ["It", "will", "rain.", "And", "snow."]
    assert item[2].text == "No."

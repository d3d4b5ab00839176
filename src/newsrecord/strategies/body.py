"""Turn chance into the blocks of a body, and into spans that lie in one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from hypothesis import strategies as st

from newsrecord.model.body import (
    Block,
    BlockQuote,
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
from newsrecord.model.location import Span
from newsrecord.strategies.text import cells, lines, texts, urls

__all__ = [
    "block_quotes",
    "blocks",
    "bodies",
    "draw_spans",
    "embeds",
    "figures",
    "headings",
    "images",
    "links",
    "list_blocks",
    "paragraphs",
    "preformatted",
    "spans",
    "tables",
    "texts_of",
]


@cache
def _addresses() -> st.SearchStrategy[str]:
    return urls() | st.just("mailto:desk@example.org")


@st.composite
def links(draw: st.DrawFn, text: str = "a link") -> Link:
    """Return a strategy for links on some of the words of *text*.

    >>> from hypothesis import find
    >>> link = find(links("Mosul"), lambda link: link.start == 2)
    >>> link.start, link.end
    (2, 3)
    """
    return _link(draw, 0, text)


def _link(draw: st.DrawFn, behind: int, text: str) -> Link:
    start = draw(st.integers(behind, len(text) - 1))
    return Link(url=draw(_addresses()), start=start, end=draw(st.integers(start + 1, len(text))))


@cache
def paragraphs() -> st.SearchStrategy[Paragraph]:
    """Return a strategy for paragraphs; some have links, which lie in their text in reading order."""
    return st.builds(Paragraph, text=texts()) | _linked()


@st.composite
def _linked(draw: st.DrawFn) -> Paragraph:
    text = draw(texts())
    found: list[Link] = []
    behind = 0
    while behind < len(text) and len(found) < 3 and draw(st.booleans()):
        found.append(_link(draw, behind, text))
        behind = found[-1].end
    return Paragraph(text=text, links=tuple(found))


@cache
def headings() -> st.SearchStrategy[Heading]:
    """Return a strategy for crossheads of any level."""
    return st.builds(Heading, text=texts(max_size=16), level=st.integers(1, 6))


@cache
def list_blocks() -> st.SearchStrategy[ListBlock]:
    """Return a strategy for lists, numbered or not, with items nested up to the deepest level."""
    level = st.just(0) | st.integers(0, 20)
    items = st.lists(st.builds(ListItem, text=texts(max_size=16), level=level), min_size=1, max_size=4).map(tuple)
    return st.builds(ListBlock, items=items, ordered=st.booleans())


@cache
def block_quotes() -> st.SearchStrategy[BlockQuote]:
    """Return a strategy for quotations set apart."""
    return st.builds(BlockQuote, text=texts(), credit=st.none() | texts(max_size=16))


@cache
def images() -> st.SearchStrategy[Image]:
    """Return a strategy for pictures: each has at least a URL, a caption, a credit or an alt text."""
    size = st.none() | st.integers(1, 8_000)
    words = st.none() | texts(max_size=24)
    with_url = st.builds(Image, url=urls(), caption=words, credit=words, alt=words, width=size, height=size)
    printed = st.builds(Image, caption=texts(max_size=24), credit=words)
    return with_url | printed | st.builds(Image, credit=texts(max_size=12)) | st.builds(Image, alt=texts(max_size=12))


@cache
def figures() -> st.SearchStrategy[Figure]:
    """Return a strategy for pictures at their place in a body."""
    return st.builds(Figure, image=images())


@cache
def tables() -> st.SearchStrategy[Table]:
    """Return a strategy for tables of up to three rows, ragged ones and empty cells included; one cell has text."""
    rows = st.lists(st.lists(cells(), max_size=3).map(tuple), max_size=2)
    # Empty rows may stand anywhere but one row must say something.
    spoken = st.tuples(lines(max_size=12)) | st.tuples(lines(max_size=12), cells())
    return st.tuples(spoken, rows, st.booleans()).flatmap(_table)


def _table(parts: tuple[tuple[str, ...], list[tuple[str, ...]], bool]) -> st.SearchStrategy[Table]:
    spoken, others, first = parts
    rows = (spoken, *others) if first else (*others, spoken)
    return st.builds(
        Table,
        rows=st.just(rows),
        header_rows=st.integers(0, len(rows)),
        caption=st.none() | texts(max_size=16),
    )


@cache
def embeds() -> st.SearchStrategy[Embed]:
    """Return a strategy for things shown from elsewhere, with a URL, a content or both."""
    provider = st.none() | lines()
    shown = st.builds(Embed, url=urls(), provider=provider, content=st.none() | texts())
    return shown | st.builds(Embed, content=texts(), provider=provider)


@cache
def preformatted() -> st.SearchStrategy[Preformatted]:
    """Return a strategy for text whose line breaks and blanks matter."""
    return st.builds(Preformatted, text=texts())


@cache
def blocks() -> st.SearchStrategy[Block]:
    """Return a strategy for blocks of every kind, paragraphs the most often."""
    return st.one_of(
        paragraphs(),
        paragraphs(),
        headings(),
        list_blocks(),
        block_quotes(),
        figures(),
        tables(),
        embeds(),
        preformatted(),
    )


@cache
def bodies(*, min_size: int = 0, max_size: int = 6) -> st.SearchStrategy[tuple[Block, ...]]:
    """Return a strategy for bodies of *min_size* to *max_size* blocks."""
    return st.lists(blocks(), min_size=min_size, max_size=max_size).map(tuple)


def spans(body: Sequence[Block]) -> st.SearchStrategy[Span]:
    """Return a strategy for spans of *body*; what they slice is never blank.  A body without text has none.

    >>> from hypothesis import find
    >>> find(spans([Paragraph(text="To Mosul")]), lambda span: span.start > 2)
    Span(block=0, start=3, end=4)
    """
    words = texts_of(body)
    return _spans(words) if any(words) else st.nothing()


@st.composite
def _spans(draw: st.DrawFn, words: Sequence[str]) -> Span:
    return draw_spans(draw, words, most=1)[0]


def texts_of(body: Sequence[Block]) -> list[str]:
    """Return the texts of the blocks, "" for a blank one."""
    return ["" if (text := block.text).isspace() else text for block in body]


def draw_spans(draw: st.DrawFn, words: Sequence[str], *, most: int = 3) -> tuple[Span, ...]:
    """Draw one to *most* spans of the blocks with the texts *words*: disjoint, in reading order, none of them blank.

    At least one of the texts has words.
    """
    found: list[Span] = []
    for _ in range(draw(st.integers(1, most)) if most > 1 else 1):
        span = _draw_span(draw, words, found[-1] if found else None)
        if span is None:
            break
        found.append(span)
    return tuple(found)


def _draw_span(draw: st.DrawFn, words: Sequence[str], before: Span | None) -> Span | None:
    """Draw one span behind *before*, or return None where no words are left."""
    first, behind = (before.block, before.end) if before else (0, 0)
    rest = [i for i in range(first, len(words)) if words[i] and (i > first or not _is_blank(words[i][behind:]))]
    if not rest:
        return None
    block = rest[draw(st.integers(0, len(rest) - 1))]
    text = words[block]
    # The last character that is no blank: a span may start at any place up to it.
    start = draw(st.integers(behind if block == first else 0, len(text.rstrip()) - 1))
    end = draw(st.integers(start + 1, len(text)))
    # Blanks alone are no quotation: the span grows until it holds a word.
    solid = end + len(text) - end - len(text[end:].lstrip()) + 1 if text[start:end].isspace() else end
    return Span(block=block, start=start, end=solid)


def _is_blank(text: str) -> bool:
    return not text or text.isspace()

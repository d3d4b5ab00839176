"""The blocks of a story's body, in the order they are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import attrs

from newsrecord.errors import InvalidField
from newsrecord.model.fields import (
    BOOLEAN,
    CELL,
    LINE,
    LINK,
    NATURAL,
    POSITIVE,
    PROSE,
    WEB_URL,
    Record,
    checked,
    many,
    obey,
    one,
    whole,
)

__all__ = [
    "BLOCK_TYPES",
    "Block",
    "BlockQuote",
    "Embed",
    "Figure",
    "Heading",
    "Image",
    "Link",
    "ListBlock",
    "ListItem",
    "Paragraph",
    "Preformatted",
    "Table",
]

_DEEPEST_LIST = 20


@checked
@attrs.frozen(kw_only=True, repr=False)
class Link(Record):
    """A link in a paragraph.

    >>> Link(url="https://example.org/", start=0, end=4).end
    4
    """

    url: str = attrs.field(metadata=obey(LINK))
    """Where it leads: an absolute http, https or mailto URL."""
    start: int = attrs.field(metadata=obey(NATURAL))
    """First code point of the link's words in the paragraph's ``text``."""
    end: int = attrs.field(metadata=obey(POSITIVE))
    """The code point behind them."""

    def _contradictions(self) -> Iterator[InvalidField]:
        if self.end <= self.start:
            yield InvalidField("Link.end", self.end, f"a number above start, which is {self.start}")


@checked
@attrs.frozen(kw_only=True, repr=False)
class Image(Record):
    """A picture with what is printed about it (schema.org ``ImageObject``).

    >>> Image(caption="Forces advance.", credit="Photo courtesy of the Iraqi Special Forces").url is None
    True
    """

    url: str | None = attrs.field(default=None, metadata=obey(WEB_URL, optional=True))
    """Address of the best rendition; None where the source is plain text, or where it is relative to an address that
    is not known (``contentUrl``)."""
    caption: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """The caption without its credit (``caption``)."""
    credit: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """Photographer, agency or other source as printed (``creditText``)."""
    alt: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """The text that stands for the picture where it is not shown."""
    width: int | None = attrs.field(default=None, metadata=obey(POSITIVE, optional=True))
    """Pixels across (``width``)."""
    height: int | None = attrs.field(default=None, metadata=obey(POSITIVE, optional=True))
    """Pixels down (``height``)."""

    def _contradictions(self) -> Iterator[InvalidField]:
        if self.url is None and self.caption is None and self.credit is None and self.alt is None:
            yield InvalidField("Image.url", None, "a URL, a caption, a credit or an alt text: an image says something")


@checked
@attrs.frozen(kw_only=True, repr=False)
class Paragraph(Record):
    """A paragraph of running text.

    >>> Paragraph(text="The number of foreign fighters is unknown.").type
    'paragraph'
    """

    type: Literal["paragraph"] = attrs.field(default="paragraph", init=False)
    """The block's tag in JSON."""
    text: str = attrs.field(metadata=obey(PROSE))
    """The words; a line break within the paragraph is a newline."""
    links: tuple[Link, ...] = attrs.field(default=(), metadata=obey(many(one(Link))))
    """The links in it, in reading order."""

    def _contradictions(self) -> Iterator[InvalidField]:
        behind = 0
        for index, link in enumerate(self.links):
            if link.start < behind or link.end > len(self.text):
                wanted = f"a link that starts at {behind} or later and ends by {len(self.text)}, the length of the text"
                yield InvalidField(f"Paragraph.links[{index}]", link, wanted)
            behind = link.end


@checked
@attrs.frozen(kw_only=True, repr=False)
class Heading(Record):
    """A crosshead.

    >>> Heading(text="Left to fight alone").level
    2
    """

    type: Literal["heading"] = attrs.field(default="heading", init=False)
    """The block's tag in JSON."""
    text: str = attrs.field(metadata=obey(PROSE))
    """The words."""
    level: int = attrs.field(default=2, metadata=obey(whole(1, 6)))
    """Rank as in HTML, 1 the highest; the story's headline would be 1."""


@checked
@attrs.frozen(kw_only=True, repr=False)
class ListItem(Record):
    """One item of a list.

    >>> ListItem(text="first").level
    0
    """

    text: str = attrs.field(metadata=obey(PROSE))
    """The item's words."""
    level: int = attrs.field(default=0, metadata=obey(whole(0, _DEEPEST_LIST)))
    """How deep it is nested, 0 for the outermost list."""


@checked
@attrs.frozen(kw_only=True, repr=False)
class ListBlock(Record):
    r"""A list.

    >>> ListBlock(items=(ListItem(text="one"), ListItem(text="two"))).text
    'one\ntwo'
    """

    type: Literal["list"] = attrs.field(default="list", init=False)
    """The block's tag in JSON."""
    items: tuple[ListItem, ...] = attrs.field(metadata=obey(many(one(ListItem), least=1)))
    """The items in order; at least one."""
    ordered: bool = attrs.field(default=False, metadata=obey(BOOLEAN))
    """Whether the items are numbered."""

    @property
    def text(self) -> str:
        """The items' texts, one a line."""
        return "\n".join([item.text for item in self.items])

    def _contradictions(self) -> Iterator[InvalidField]:
        if not self.items:
            yield InvalidField("ListBlock.items", self.items, "at least one ListItem")


@checked
@attrs.frozen(kw_only=True, repr=False)
class BlockQuote(Record):
    """A quotation or pull quote set apart from the running text.

    >>> BlockQuote(text="We cannot go on.", credit="A reader").credit
    'A reader'
    """

    type: Literal["blockquote"] = attrs.field(default="blockquote", init=False)
    """The block's tag in JSON."""
    text: str = attrs.field(metadata=obey(PROSE))
    """The quoted words."""
    credit: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """Who is quoted, where it is printed under the quotation."""


@checked
@attrs.frozen(kw_only=True, repr=False)
class Figure(Record):
    """A picture at its place in the body.

    >>> Figure(image=Image(caption="Forces advance.")).text
    'Forces advance.'
    """

    type: Literal["figure"] = attrs.field(default="figure", init=False)
    """The block's tag in JSON."""
    image: Image = attrs.field(metadata=obey(one(Image)))
    """The picture."""

    @property
    def text(self) -> str:
        """The caption, or nothing."""
        return self.image.caption or ""


@checked
@attrs.frozen(kw_only=True, repr=False)
class Table(Record):
    r"""A table of text.

    >>> Table(rows=(("city", "held by"), ("Rawa", "ISIL")), header_rows=1).text
    'city\theld by\nRawa\tISIL'
    """

    type: Literal["table"] = attrs.field(default="table", init=False)
    """The block's tag in JSON."""
    rows: tuple[tuple[str, ...], ...] = attrs.field(metadata=obey(many(many(CELL), least=1)))
    """The cells, row by row; a cell may be empty."""
    header_rows: int = attrs.field(default=0, metadata=obey(NATURAL))
    """How many rows at the top are headings."""
    caption: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """The table's caption or title."""

    @property
    def text(self) -> str:
        """The rows, one a line, their cells parted by tabs."""
        return "\n".join("\t".join(row) for row in self.rows)

    def _contradictions(self) -> Iterator[InvalidField]:
        if not any(cell for row in self.rows for cell in row):
            yield InvalidField("Table.rows", self.rows, "at least one cell with text")
        if self.header_rows > len(self.rows):
            yield InvalidField("Table.header_rows", self.header_rows, f"at most the {len(self.rows)} rows there are")


@checked
@attrs.frozen(kw_only=True, repr=False)
class Embed(Record):
    """Something shown from elsewhere: a post, a video, a document.

    >>> Embed(url="https://example.org/watch/1", provider="Example Video").text
    ''
    """

    type: Literal["embed"] = attrs.field(default="embed", init=False)
    """The block's tag in JSON."""
    url: str | None = attrs.field(default=None, metadata=obey(WEB_URL, optional=True))
    """Address of what is shown."""
    provider: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """The service it comes from."""
    content: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """Its text, as far as the page holds it."""

    @property
    def text(self) -> str:
        """The text of what is shown, or nothing."""
        return self.content or ""

    def _contradictions(self) -> Iterator[InvalidField]:
        if self.url is None and self.content is None:
            yield InvalidField("Embed.url", None, "a URL or a content")


@checked
@attrs.frozen(kw_only=True, repr=False)
class Preformatted(Record):
    r"""Text whose line breaks and blanks matter: verse, code.

    >>> Preformatted(text="  a\n    b").type
    'preformatted'
    """

    type: Literal["preformatted"] = attrs.field(default="preformatted", init=False)
    """The block's tag in JSON."""
    text: str = attrs.field(metadata=obey(PROSE))
    """The text as set."""


Block = Paragraph | Heading | ListBlock | BlockQuote | Figure | Table | Embed | Preformatted
"""Any block of a body."""

BLOCK_TYPES: tuple[type[Block], ...] = (
    Paragraph,
    Heading,
    ListBlock,
    BlockQuote,
    Figure,
    Table,
    Embed,
    Preformatted,
)
"""The classes of `Block`, in the order of the reference."""

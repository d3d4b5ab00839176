"""The outline: what one walk over an input keeps of it, whichever form it came in.

Readers of pages and of plain text both make an `Outline`; the finders read nothing else.  What it holds is made by the
thousand, so it carries no checks (the records do) and is made of msgspec's structs, which take a sixth of the time of
attrs' classes.  They hold nothing that could lead back to them, and spare the garbage collector the look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, Protocol, TypeVar

import attrs
from msgspec import Struct

from newsrecord.errors import Issue
from newsrecord.limits import DEFAULT_LIMITS, Limits
from newsrecord.model.body import Image, Link
from newsrecord.urls import host_of, is_stand_in

__all__ = [
    "BlockKind",
    "Chunk",
    "Container",
    "DataNode",
    "LinkTag",
    "Match",
    "Meta",
    "Outline",
    "Part",
    "Role",
    "TimeTag",
]

T = TypeVar("T")

BlockKind = Literal["paragraph", "heading", "item", "quote", "figure", "table", "embed", "pre"]

Role = Literal[
    "section",
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "date",
    "caption",
    "tag",
    "comment",
    "comment-author",
    "comment-date",
    "comment-likes",
    "comment-count",
    "furniture",
]
"""What a reader already knows a chunk to be, by the markup or by the shape of the lines around it."""


class _Holder(Struct, frozen=True, gc=False):
    tag: str
    """Element name in lower case."""
    parent: int
    """Index of the container around it, always smaller than its own; -1 for the outermost."""
    attributes: Mapping[str, str]
    """Its attributes: ``id``, ``class``, ``role``, ``itemprop``, ``itemtype``, ``data-*`` ..."""
    names: frozenset[str]
    """The words of its ``id``, ``class``, ``data-testid`` and the like in lower case, split at blanks, dashes,
    underscores and camel humps."""
    locator: int | str
    hidden: bool = False
    """Whether the page hides it (``hidden``, ``aria-hidden``, ``display:none``)."""
    depth: int = 0
    """How deep it stands, where that is so deep that its ``parent`` is not the element around it; else 0."""


class TimeTag(Struct, frozen=True, gc=False):
    """A ``<time>`` element, or an ``<abbr>`` whose title is the machine's form of a date (the hAtom microformat)."""

    value: str
    """Its ``datetime``, ``content`` or ``title`` attribute, as it came."""
    names: frozenset[str]
    """The words of its class and id, as those of a `Container`, and "pubdate" where it has that attribute."""
    locator: str = ""
    """Where it stands."""


class Container(_Holder, frozen=True, gc=False):
    """An element that holds chunks; its ``parent`` chain tells where on the page it stands.

    Plain text has containers too where its lines fall into parts (article, comments, furniture).

    >>> Container("div", -1, {}, frozenset(), 7).locator
    '(//div)[7]'
    """

    @property  # type: ignore[misc]
    def locator(self) -> str:
        """Where it stands, for evidence; made from its number among the elements of its name where that was given."""
        return _locate(self.tag, super().locator)


class _Place(Struct, frozen=True, gc=False):
    tag: str
    """Element name in lower case."""
    start: int
    """Where its words begin in the text of the chunk."""
    end: int
    """Where they end; some elements hold none."""
    attributes: Mapping[str, str]
    """Its attributes."""
    names: frozenset[str]
    """The words of its names, as those of a `Container`."""
    locator: int | str


class Part(_Place, frozen=True, gc=False):
    """An element within a line of readers' talk: a name, a time, a link.

    >>> Part("b", 0, 3, {}, frozenset(), 2).locator
    '(//b)[2]'
    """

    @property  # type: ignore[misc]
    def locator(self) -> str:
        """Where it stands, for evidence."""
        return _locate(self.tag, super().locator)


class Unmade(Protocol):
    """The links of a chunk that nobody has asked for."""

    @property
    def addresses(self) -> tuple[str, ...]:
        """Their addresses as the page has them."""

    def __call__(self) -> tuple[Link, ...]:
        """Make them."""


class _Piece(Struct, frozen=True, gc=False, kw_only=True):
    locator: int | str
    links: tuple[Link, ...] | Unmade = ()


class Chunk(_Piece, frozen=True, gc=False, kw_only=True):
    """One block-level piece of text (or a picture, a table, an embed) in reading order.

    >>> Chunk(kind="item", text="one", container=0, tag="li", locator=7).locator
    '(//li)[7]'
    """

    kind: BlockKind
    text: str
    """Cleaned text; "" for a picture without words."""
    container: int
    """Index of the container that holds it directly."""
    tag: str
    """Element the text stands in: ``p``, ``h2``, ``div``, ``li``; ``line`` in plain text."""
    level: int = 0
    """Rank of a heading (1-6); depth of a list item (0-)."""
    link_chars: int = 0
    """Characters of the text inside links, kept or not."""
    role: Role | None = None
    """What the reader already knows it to be."""
    image: Image | None = None
    """The picture of a figure."""
    rows: tuple[tuple[str, ...], ...] = ()
    """The cells of a table."""
    header_rows: int = 0
    """Heading rows of a table."""
    url: str | None = None
    """Address of an embed."""
    note: str = ""
    """What is printed with it in an element of its own: who is quoted, the caption of a table.  Of a picture, what it
    calls itself where that is none of a story: an avatar, a logo."""
    datetime: str | None = None
    """The ``datetime`` or ``content`` attribute of the first ``<time>`` element, where the chunk holds one."""
    times: tuple[TimeTag, ...] = ()
    """All of them: publication and change often stand in one line."""
    ordered: bool = False
    """Whether a list item is numbered."""
    bold: bool = False
    """Whether all of the text is set in bold (often a crosshead in disguise)."""
    parts: tuple[Part, ...] = ()
    """The elements within the line, outer ones first; known only where readers talk."""

    @property  # type: ignore[misc]
    def locator(self) -> str:
        """Where it stands: a path of elements, or ``line 12``."""
        return _locate(self.tag, super().locator)

    @property  # type: ignore[misc]
    def links(self) -> tuple[Link, ...]:
        """Links in the text that a record may hold."""
        # Most links of a page lead to other stories, and nobody asks for them: they are made when someone does.
        links = super().links
        return links if isinstance(links, tuple) else links()

    @property
    def addresses(self) -> tuple[str, ...]:
        """Addresses of the links as the page has them, those included that no record may hold."""
        links = super().links
        return tuple([link.url for link in links]) if isinstance(links, tuple) else links.addresses


def _locate(tag: str, place: int | str) -> str:
    # Evidence names a few of the places; to spell out all of them would cost as much as to make the containers.
    return place if isinstance(place, str) else f"(//{tag})[{place}]"


class Meta(Struct, frozen=True, gc=False):
    """A ``<meta>`` element, or a microdata property with its value."""

    name: str
    """``name``, ``property``, ``http-equiv`` or ``itemprop`` in lower case."""
    content: str
    locator: str


class LinkTag(Struct, frozen=True, gc=False):
    """A ``<link>`` element of the head, or an ``<a rel>`` of the body."""

    rel: str
    """The ``rel`` in lower case."""
    url: str
    text: str
    locator: str


class DataNode(Struct, frozen=True, gc=False):
    """One object of the page's linked data: JSON-LD, or microdata read to the same shape."""

    types: tuple[str, ...]
    """The ``@type`` names without their vocabulary: ``("NewsArticle",)``."""
    values: Mapping[str, Any]
    """The properties, as JSON values; references stay references."""
    locator: str
    """Where it stands: ``json-ld[0]$.@graph[2]``."""
    source: Literal["json-ld", "microdata"]


@attrs.define(slots=True)
class Match:
    """An element that a selector of the caller's matches."""

    tag: str
    locator: str
    attributes: Mapping[str, str]
    attribute: str | None = None
    """The attribute that the selector asks for; "" where it asks for the words."""
    text: str = ""
    """The words in it, white space squeezed; "" behind the first thousand matches of a selector."""

    @property
    def value(self) -> str:
        """What the element says: the attribute that was asked for, else what a page says with such an element."""
        if self.attribute:
            return self.attributes.get(self.attribute) or ""
        names = _SAYING.get(self.tag, ()) if self.attribute is None else ()
        return next((said for name in names if (said := self.attributes.get(name))), self.text)


_SAYING: Final = {"meta": ("content", "value"), "link": ("href",), "time": ("datetime",), "img": ("src",)}


@attrs.frozen(slots=True, kw_only=True)
class Outline:
    """Everything the finders may look at."""

    form: Literal["html", "text"]
    chunks: tuple[Chunk, ...] = ()
    containers: tuple[Container, ...] = ()
    marked: tuple[int, ...] | None = None
    """The containers that say more of themselves than a class, in page order; None where nobody noted them."""
    is_nested: bool = False
    """Whether it is known that what stands in a container follows right on it: parts of some pages arrive late."""
    metas: tuple[Meta, ...] = ()
    links: tuple[LinkTag, ...] = ()
    nodes: tuple[DataNode, ...] = ()
    state: tuple[str, ...] = ()
    """Scripts that hold data other than linked data, as they stand; see `newsrecord.page.state`."""
    talks: tuple[int, ...] = ()
    """Containers whose names or types are those of readers' talk (comments, a forum); none stands in another."""
    asking: frozenset[int] = frozenset()
    """Containers that hold, beside words, what readers are to fill in or to choose from."""
    buttons: tuple[tuple[int, int, str], ...] = ()
    """The containers of the buttons, each with the index of the chunk its words stand in, or would, and such words."""
    matches: Mapping[str, Sequence[Match]] = attrs.field(factory=dict)
    """What the selectors of the caller's rules match, by the text of the selector."""
    title: str | None = None
    """The ``<title>``."""
    language: str | None = None
    """The ``lang`` of the root element, as declared."""
    url: str | None = None
    """The address the caller gave."""
    address: str | None = attrs.field(default=attrs.Factory(lambda self: self.url, takes_self=True))
    """The address of the page: the caller's, or what the page declares or a browser noted; None where nobody tells."""
    address_locator: str = "url"
    """Where that stands."""
    base: str | None = None
    """What relative addresses are resolved on: a stand-in where nothing tells."""
    limits: Limits = DEFAULT_LIMITS
    issues: tuple[Issue, ...] = ()
    """What the reader noticed."""
    _known: dict[str, Any] = attrs.field(factory=dict, init=False, eq=False, repr=False)

    @property
    def host(self) -> str | None:
        """The host of the site that the page is of, without "www.", as far as it is known."""
        known = self.address or (None if self.base is None or is_stand_in(self.base) else self.base)
        return host_of(known) if known is not None else None

    def once(self, name: str, make: Callable[[Outline], T]) -> T:
        """Return what *make* makes of the outline, made the first time *name* is asked for: several finders ask."""
        known: dict[str, T] = self._known
        if name in known:
            return known[name]
        found = known[name] = make(self)
        return found

    def ancestors(self, container: int) -> Iterator[Container]:
        """Yield the container and those around it, from the inside out."""
        while container >= 0:
            holder = self.containers[container]
            yield holder
            container = holder.parent

    def around(self, container: int) -> Iterator[int]:
        """Yield the index of the container and of those around it, from the inside out."""
        while container >= 0:
            yield container
            container = self.containers[container].parent

    def headings(self) -> Sequence[tuple[int, Chunk]]:
        """Return the headings in reading order, each with its index."""
        return self.once("headings by index", _headings)

    def with_role(self, role: Role) -> Iterator[Chunk]:
        """Yield the chunks that the reader knows to be *role*, in reading order."""
        return iter([chunk for chunk in self.once("chunks with a role", _with_a_role) if chunk.role == role])


def _headings(outline: Outline) -> tuple[tuple[int, Chunk], ...]:
    return tuple([(index, chunk) for index, chunk in enumerate(outline.chunks) if chunk.kind == "heading"])


def _with_a_role(outline: Outline) -> tuple[Chunk, ...]:
    # A page has hardly any.
    return tuple([chunk for chunk in outline.chunks if chunk.role is not None])

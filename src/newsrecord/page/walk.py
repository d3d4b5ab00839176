"""Turn a page into an outline, in one pass over its events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from newsrecord.errors import Issue
from newsrecord.limits import DEFAULT_LIMITS, Limits
from newsrecord.model.body import Image
from newsrecord.page.addresses import Addresses
from newsrecord.page.chunks import Chunks
from newsrecord.page.elements import BLOCKS, BOLD, FORMATTING, SKIPPED, SPACED
from newsrecord.page.frames import Frame, Frames
from newsrecord.page.head import Head
from newsrecord.page.inline import Run
from newsrecord.page.linked_data import read_scripts
from newsrecord.page.outline import Outline, TimeTag
from newsrecord.page.pictures import add_source, read_image
from newsrecord.page.properties import Properties
from newsrecord.page.selectors import Selector
from newsrecord.page.source import decode
from newsrecord.page.state import holds_state
from newsrecord.page.streams import Streams
from newsrecord.page.tree import feed
from newsrecord.page.watch import Watch

__all__ = ["read_page"]

_EMBEDS: Final = frozenset({"iframe", "embed", "video", "audio", "amp-youtube", "amp-twitter", "amp-instagram"})
_CREDITS: Final = frozenset("author authors byline date published time timestamp pubdate datetime kicker".split())
# What to do at the start of an element, found with one look; elements that are not here are rare and told apart later.
_KINDS: Final = {
    **dict.fromkeys(BLOCKS, "block"),
    **dict.fromkeys(SKIPPED, "skipped"),
    **dict.fromkeys(FORMATTING - SPACED, "formatting"),
    **dict.fromkeys(BOLD, "bold"),
    "span": "span",
    "a": "link",
    "abbr": "abbreviation",
    "br": "break",
}
_WEIGHTY: Final = frozenset({"pre", "figure", "td", "th", "table", "blockquote"})
_NOTED: Final = frozenset({"html", "pre"})
_MOST_TIMES: Final = 8
_MOST_SOURCES: Final = 8
_CLOSING: Final = frozenset({"a", "title", *BOLD, *SPACED})


def read_page(
    page: bytes | str, *, url: str | None = None, limits: Limits = DEFAULT_LIMITS, selectors: Sequence[Selector] = ()
) -> Outline:
    """Return the outline of an HTML page.

    Args:
        page: the page as it came, best as bytes.
        url: its address, on which links are resolved.
        limits: the sizes past which work stops.
        selectors: those whose matches the outline is to have as well.

    Raises:
        LimitExceeded: the page is larger than ``limits.max_bytes``.

    >>> outline = read_page("<h1>Forces advance</h1><p>By <a href=/jane>Jane Roe</a>", url="https://example.org/1")
    >>> [(chunk.kind, chunk.text) for chunk in outline.chunks]
    [('heading', 'Forces advance'), ('paragraph', 'By Jane Roe')]
    >>> outline.chunks[1].links[0].url
    'https://example.org/jane'
    """
    source = decode(page, limits)
    walk = _Walk(url, limits)
    watch = Watch(walk, walk._locate, selectors) if selectors else None
    feed(source.text if source.data is None else source.data, watch or walk)
    nodes, issues = read_scripts(walk.head.scripts, limits)
    return Outline(
        form="html",
        chunks=tuple(walk.streams.put_in_place(walk.chunks.made)),
        containers=tuple(walk.frames.containers),
        metas=tuple(walk.head.metas),
        links=tuple(walk.head.links),
        nodes=nodes,
        state=tuple(walk.head.state),
        matches=watch.matches if watch is not None else {},
        title=walk.head.title,
        language=walk.head.language,
        url=url,
        base=walk.addresses.base,
        limits=limits,
        issues=(*source.issues, *issues, *walk.issues()),
    )


class _Walk:
    """The handler of the events: what is open, and what is being gathered."""

    def __init__(self, url: str | None, limits: Limits) -> None:
        self.addresses = Addresses(url)
        self.frames = Frames()
        self.chunks = Chunks(self.frames, self.addresses)
        self.head = Head(self.addresses, self._locate)
        self.streams = Streams()
        self._limits = limits
        self._counts: dict[str, int] = {}
        self._left = limits.max_nodes
        self._lost = 0
        self._stack: list[tuple[str, Frame | None, bool]] = []
        self._skipping = 0
        self._script: list[str] | None = None
        self._linked = False
        self._title: list[str] | None = None
        self._pre: list[str] | None = None
        self._run = Run()
        self._properties = Properties(self.head.metas)
        self._times: list[TimeTag] = []
        self._source: str | None = None
        self._sources: list[str] = []
        self._waiting: list[tuple[Image, str]] = []
        self._missed = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        number = self._counts[tag] = self._counts.get(tag, 0) + 1
        if self._skipping:
            self._skipping += 1
            if tag == "img" and self._stack[-1][0] == "noscript":
                self._start_late_image(attributes)
            return
        kind = _KINDS.get(tag)
        if kind == "skipped":
            self._start_skipped(tag, attributes)
            return
        self._left -= 1
        if self._left < 0:
            self._stack.append((tag, None, False))
            return
        captured = False
        if attributes and ("itemprop" in attributes or "itemscope" in attributes or "itemtype" in attributes):
            captured = self._properties.start(tag, attributes, self._locate, len(self._stack))
        frame = None
        if kind == "block":
            if self._run.length or self._pre is not None:
                self._flush()
            frame = self.frames.open(tag, attributes, number, len(self.chunks.made))
            if "hidden" in attributes and "id" in attributes:
                frame.slot = self.streams.slot_of(attributes["id"])
            if tag in _NOTED:
                self._note_block(tag, attributes)
        elif kind == "span":
            if attributes and "class" in attributes and not self._run.length:
                frame = self._start_span(attributes, number)
        elif kind is None and "-" in tag:
            frame = self._start_custom(tag, attributes, number)
        elif kind != "formatting":
            self._start_inline(tag, kind, attributes)
        self._stack.append((tag, frame, captured))

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if self._skipping:
            self._skipping -= 1
            if not self._skipping:
                self._end_skipped()
            return
        stack = self._stack
        if not stack or stack[-1][0] != tag:
            # The parser closes what it opens; this guards the walk against the day it does not.
            return
        _, frame, captured = stack.pop()
        if frame is not None:
            if self._run.length or self._pre is not None:
                self._flush()
            self.frames.close(frame)
            if frame.slot is not None:
                self.streams.add_part(frame.slot[1], frame.first, len(self.chunks.made))
            if tag in _WEIGHTY:
                self._pre = None
                self.chunks.end(frame)
        elif tag in _CLOSING:
            self._end_inline(tag)
        if captured:
            self._properties.end(len(stack))

    def data(self, text: str) -> None:
        """Take a piece of text."""
        if self._skipping:
            if self._script is not None:
                self._script.append(text)
            return
        if self._title is not None:
            self._title.append(text)
            return
        if self._left < 0:
            self._lost += 0 if text.isspace() else len(text)
            return
        if self._pre is not None:
            self._pre.append(text)
        elif not text.isspace():
            self._run.add(text)
        elif self._run.parts:
            # Most of what stands between elements is white space, and is not worth a call.
            self._run.parts.append(" ")
        if self.head.listening:
            self.head.add_words(text)
        if self._properties.listening:
            self._properties.add(text)

    def close(self) -> None:
        """Take the end of the page."""
        while self._skipping:
            self.end("")
        while self._stack:
            self.end(self._stack[-1][0])
        self._flush()

    def _note_block(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "pre":
            self._pre = []
        elif self.head.language is None:
            self.head.language = attributes.get("lang") or attributes.get("xml:lang")

    def _start_custom(self, tag: str, attributes: Mapping[str, str], number: int) -> Frame | None:
        """Take the start of an element of the page's own making."""
        if self.frames.inline:
            # It stands within a paragraph: a definition, a ticker symbol.
            return None
        if tag in _EMBEDS:
            self._add_embed(tag, attributes)
        elif tag == "amp-img":
            self._start_image(tag, attributes)
        if self._run.length or self._pre is not None:
            self._flush()
        return self.frames.open(tag, attributes, number, len(self.chunks.made))

    def _start_span(self, attributes: Mapping[str, str], number: int) -> Frame | None:
        """Set a span apart that holds the byline or the date beside others in one line, so that its name is kept."""
        if self.frames.inline or self._pre is not None:
            return None
        if not (self.frames.names_of(attributes) & _CREDITS) or self.frames.top_names & _CREDITS:
            return None
        return self.frames.open("span", attributes, number, len(self.chunks.made))

    def _start_inline(self, tag: str, kind: str | None, attributes: Mapping[str, str]) -> None:
        if kind == "link":
            address = attributes.get("href")
            if address is not None:
                self._run.open_link(address)
                if "rel" in attributes:
                    self.head.start_anchor(attributes["rel"], address)
        elif kind == "bold":
            self._run.open_bold()
        elif kind == "abbreviation":
            self._add_time(tag, attributes.get("title"), attributes)
        elif kind == "break":
            if self._pre is not None:
                self._pre.append("\n")
            elif self._run.break_line():
                self._flush()
        else:
            self._start_other(tag, attributes)

    def _add_time(self, tag: str, value: str | None, attributes: Mapping[str, str]) -> None:
        # Hostile pages repeat a tag for ever; no line prints more than a few moments.
        if value and len(self._times) < _MOST_TIMES and any(letter.isdecimal() for letter in value[:40]):
            self._times.append(TimeTag(value, self.frames.names_of(attributes), self._locate(tag)))

    def _start_other(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "img":
            self._start_image(tag, attributes)
        elif tag == "meta":
            self.head.add_meta(attributes)
        elif tag == "link":
            self.head.add_link(attributes)
        elif tag == "time":
            self._run.space()
            self._add_time(tag, attributes.get("datetime") or attributes.get("content"), attributes)
        elif tag == "source":
            self._source = add_source(self._source, attributes)
            if len(self._sources) < _MOST_SOURCES:
                self._sources.append(self._locate(tag))
        elif tag in _EMBEDS:
            self._add_embed(tag, attributes)
        elif tag == "title":
            self._title = []
        elif tag == "base":
            self.addresses.set_base(attributes.get("href"))
        elif tag in SPACED:
            self._run.space()
        elif tag == "hr":
            self._flush()

    def _end_inline(self, tag: str) -> None:
        if tag == "a":
            self._run.close_link()
            self.head.end_anchor()
        elif tag in BOLD:
            self._run.close_bold()
        elif tag != "title":
            self._run.space()
        elif self._title is not None:
            self.head.add_title("".join(self._title))
            self._title = None

    def _flush(self) -> None:
        """Make a chunk of the text gathered so far."""
        if self._pre is not None:
            pieces, self._pre = self._pre, []
            self.chunks.add_pre("".join(pieces))
        elif self._run.length:
            top = self.frames.top
            # Nobody follows a record into a menu, and menus hold most of a page's links.
            resolve = None if top is not None and top.setting.menu else self.addresses.resolve
            text, links, link_chars, bold = self._run.take(resolve)
            if text:
                self.chunks.add_text(text, links, link_chars, bold=bold, times=tuple(self._times))
        if self._times:
            self._times.clear()
        if self._waiting:
            for image in self._waiting:
                self.chunks.add_image(*image)
            self._waiting.clear()

    def _start_image(self, tag: str, attributes: Mapping[str, str]) -> None:
        if "emoji" in attributes.get("class", "") and "alt" in attributes:
            self._run.add(attributes["alt"])
            return
        image = read_image(attributes, self.addresses.resolve, self._source)
        # The address may be that of the source before it.
        where = " | ".join((*self._sources, self._locate(tag)))
        self._source = None
        self._sources.clear()
        figure = self.frames.top.setting.figure if self.frames.top is not None else None
        self._missed = image is None
        if image is None:
            return
        if figure is not None:
            figure.images.append(image)
        elif self._run.length:
            self._waiting.append((image, where))
        else:
            self.chunks.add_image(image, where)

    def _start_late_image(self, attributes: Mapping[str, str]) -> None:
        """Take the picture that a page shows where scripts are off, where no other was found in its place."""
        figure = self.frames.top.setting.figure if self.frames.top is not None else None
        if self._missed if figure is None else not figure.images:
            self._start_image("img", attributes)
            self._missed = False

    def _add_embed(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._flush()
        address = attributes.get("src") or attributes.get("data-src") or attributes.get("data-lazy-src")
        self.chunks.add_embed(tag, self._locate(tag), address)

    def _start_skipped(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._skipping = 1
        self._stack.append((tag, None, False))
        if tag == "template":
            if "id" in attributes:
                self._flush()
                self.streams.open_slot(attributes["id"], self.frames.index(), len(self.chunks.made))
        elif tag == "script":
            self._script = []
            self._linked = "ld+json" in attributes.get("type", "").lower()

    def _end_skipped(self) -> None:
        self._stack.pop()
        if self._script is not None:
            text = self._script[0] if len(self._script) == 1 else "".join(self._script)
            self._script = None
            if self._linked:
                self.head.scripts.append(text)
            elif holds_state(text):
                self.head.state.append(text)

    def _locate(self, tag: str) -> str:
        return f"(//{tag})[{self._counts[tag]}]"

    def issues(self) -> tuple[Issue, ...]:
        """Return what went wrong in the walk."""
        issues = []
        if self._left < 0:
            message = (
                f"the page has {self._limits.max_nodes - self._left} elements, {self._limits.max_nodes} are read; "
                f"{self._lost} characters of text behind them are left out"
            )
            issues.append(Issue(code="text-cut", path="$", message=message))
        if self.addresses.lost:
            message = f"{self.addresses.lost} relative addresses are left out; pass the page's url"
            issues.append(Issue(code="url-unresolved", path="$", message=message, severity="info"))
        return tuple(issues)

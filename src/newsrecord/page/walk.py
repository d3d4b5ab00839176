"""Turn a page into an outline, in one pass over its events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final

import attrs

from newsrecord.errors import Issue
from newsrecord.limits import DEFAULT_LIMITS, Limits
from newsrecord.model.body import Image
from newsrecord.page.elements import (
    BLOCKS,
    BOLD,
    FORMATTING,
    HEADINGS,
    SKIPPED,
    SPACED,
)
from newsrecord.page.frames import Figure, Frame, Frames, Grid
from newsrecord.page.inline import Run
from newsrecord.page.linked_data import read_scripts
from newsrecord.page.outline import BlockKind, Chunk, LinkTag, Meta, Outline
from newsrecord.page.pictures import read_image
from newsrecord.page.properties import Properties
from newsrecord.page.source import decode
from newsrecord.page.tree import feed
from newsrecord.text import clean_block, clean_line
from newsrecord.urls import is_web_url, resolve_url

__all__ = ["read_page"]

_RELS: Final = frozenset("author license tag category bookmark canonical me".split())
_FRAMES: Final = frozenset({"iframe", "embed", "video", "audio", "amp-youtube", "amp-twitter", "amp-instagram"})
# Posts of social networks are quoted as <blockquote class="twitter-tweet">, which a script then turns into a frame.
_POSTS: Final = frozenset({"tweet", "instagram", "tiktok", "bluesky", "mastodon", "fb"})
_CREDITS: Final = frozenset("author authors byline date published time timestamp pubdate datetime kicker".split())
_LONGEST_TITLE: Final = 2_000
# What to do at the start of an element, found with one look; elements that are not here are rare and told apart later.
_KINDS: Final = {
    **dict.fromkeys(BLOCKS, "block"),
    **dict.fromkeys(SKIPPED, "skipped"),
    **dict.fromkeys(FORMATTING - SPACED, "formatting"),
    **dict.fromkeys(BOLD, "bold"),
    "span": "span",
    "a": "link",
    "br": "break",
}
_WEIGHTY: Final = frozenset({"pre", "figure", "td", "th", "table", "blockquote"})
_CLOSING: Final = frozenset({"a", "title", *BOLD, *SPACED})


def read_page(page: bytes | str, *, url: str | None = None, limits: Limits = DEFAULT_LIMITS) -> Outline:
    """Return the outline of an HTML page.

    Args:
        page: the page as it came, best as bytes.
        url: its address, on which links are resolved.
        limits: the sizes past which work stops.

    Raises:
        LimitExceeded: the page is larger than ``limits.max_bytes``.

    >>> outline = read_page("<h1>Forces advance</h1><p>By <a rel=author href=/jane>Jane Roe</a>", url="https://example.org/1")
    >>> [(chunk.kind, chunk.text) for chunk in outline.chunks]
    [('heading', 'Forces advance'), ('paragraph', 'By Jane Roe')]
    >>> outline.chunks[1].links[0].url
    'https://example.org/jane'
    """
    source = decode(page, limits)
    walk = _Walk(url, limits)
    feed(source.text, walk)
    nodes, issues = read_scripts(walk.scripts, limits)
    return Outline(
        form="html",
        chunks=tuple(walk.chunks),
        containers=tuple(walk.frames.containers),
        metas=tuple(walk.metas),
        links=tuple(walk.links),
        nodes=nodes,
        title=walk.title,
        language=walk.language,
        url=url,
        base=walk.base,
        limits=limits,
        issues=(*source.issues, *issues, *walk.issues()),
    )


class _Walk:
    """The handler of the events: what is open, and what has been gathered."""

    def __init__(self, url: str | None, limits: Limits) -> None:
        self.chunks: list[Chunk] = []
        self.metas: list[Meta] = []
        self.links: list[LinkTag] = []
        self.scripts: list[str] = []
        self.title: str | None = None
        self.language: str | None = None
        self.base = url if url is not None and is_web_url(url) else None
        self._root = _root_of(self.base)
        self.frames = Frames()
        self._based = False
        self._limits = limits
        self._counts: defaultdict[str, int] = defaultdict(int)
        self._left = limits.max_nodes
        self._lost = 0
        self._stack: list[tuple[str, Frame | None, bool]] = []
        self._skipping = 0
        self._script: list[str] | None = None
        self._title: list[str] | None = None
        self._pre: list[str] | None = None
        self._run = Run()
        self._properties = Properties(self.metas)
        self._rel: tuple[str, str, list[str], int] | None = None
        self._time: str | None = None
        self._source: str | None = None
        self._waiting: list[Image] = []
        self._resolved: dict[str, str | None] = {}

    # The events ------------------------------------------------------------------------------------------------

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._counts[tag] += 1
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
        if kind == "block" or (kind is None and "-" in tag):
            frame = self._start_block(tag, attributes)
        elif kind == "link":
            self._start_link(attributes)
        elif kind == "bold":
            self._run.open_bold()
        elif kind == "span":
            if attributes:
                frame = self._start_span(attributes)
        elif kind == "break":
            self._break()
        elif kind is None:
            self._start_other(tag, attributes)
        self._stack.append((tag, frame, captured))

    def end(self, tag: str) -> None:
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
            if tag in _WEIGHTY:
                self._end_weighty(frame)
        elif tag in _CLOSING:
            self._end_inline(tag)
        if captured:
            self._properties.end(len(stack))

    def data(self, text: str) -> None:
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
        else:
            self._run.add(text)
        if self._rel is not None:
            self._rel[2].append(text)
        if self._properties.listening:
            self._properties.add(text)

    def close(self) -> None:
        while self._stack:
            self.end(self._stack[-1][0])
        self._flush()

    # Blocks ----------------------------------------------------------------------------------------------------

    def _start_block(self, tag: str, attributes: Mapping[str, str]) -> Frame | None:
        frames = self.frames
        if "-" in tag:
            if frames.inline:
                # An element of the page's own making within a paragraph: a definition, a ticker symbol.
                return None
            if tag in _FRAMES:
                self._add_embed(tag, attributes)
        if self._run.length or self._pre is not None:
            self._flush()
        frame = frames.open(tag, attributes, self._counts[tag], len(self.chunks))
        if tag == "pre":
            self._pre = []
        elif tag == "figure":
            frame.figure = Figure()
        elif tag == "table":
            frame.grid = Grid()
        elif tag == "tr" and frame.grid is not None:
            frame.grid.start_row()
        elif tag == "html" and self.language is None:
            self.language = attributes.get("lang") or attributes.get("xml:lang")
        return frame

    def _start_span(self, attributes: Mapping[str, str]) -> Frame | None:
        """Set a span apart that holds the byline or the date beside others in one line, so that its name is kept."""
        marks = attributes.get("class")
        if not marks or self._run.length or self.frames.inline:
            return None
        if not (self.frames.names_of(attributes) & _CREDITS) or self.frames.top_names & _CREDITS:
            return None
        return self.frames.open("span", attributes, self._counts["span"], len(self.chunks))

    def _end_weighty(self, frame: Frame) -> None:
        tag = frame.tag
        if tag == "pre":
            self._pre = None
        elif tag == "figure":
            self._end_figure(frame)
        elif tag in ("td", "th") and frame.grid is not None:
            frame.grid.end_cell(self.chunks[frame.first :], tag == "th")
        elif tag == "table":
            self._end_table(frame)
        elif tag == "blockquote" and frame.names & _POSTS:
            self._end_post(frame)

    def _end_inline(self, tag: str) -> None:
        if tag == "a":
            self._end_link()
        elif tag in BOLD:
            self._run.close_bold()
        elif tag == "title":
            self._end_title()
        else:
            self._run.space()

    def _break(self) -> None:
        if self._pre is not None:
            self._pre.append("\n")
        elif self._run.break_line():
            self._flush()

    def _flush(self) -> None:
        """Make a chunk of the text gathered so far."""
        run = self._run
        if self._pre is not None:
            self._flush_pre()
        elif run.length:
            top = self.frames.top
            # Nobody follows a record into a menu, and menus hold most of a page's links.
            text, links, link_chars, bold = run.take(None if top is not None and top.menu else self._resolve)
            if text:
                self._add_text(text, links, link_chars, bold)
        self._time = None
        if self._waiting:
            for image in self._waiting:
                self._add_image(image)
            self._waiting.clear()

    def _add_text(self, text: str, links: Any, link_chars: int, bold: bool) -> None:
        frame = self.frames.top
        if frame is None:
            kind, level, ordered, tag, number, caption = "paragraph", 0, False, "body", 1, None
        else:
            kind, level, ordered, tag, number = frame.kind, frame.level, frame.ordered, frame.tag, frame.number
            caption = frame.caption
        if caption is not None:
            caption.append(text)
            return
        self.chunks.append(
            Chunk(
                kind=kind,  # type: ignore[arg-type]
                text=text,
                container=self.frames.index(),
                tag=tag,
                locator=f"(//{tag})[{number}]",
                level=level,
                links=links,
                link_chars=link_chars,
                role="caption" if tag in ("figcaption", "caption") else None,
                datetime=self._time,
                ordered=ordered,
                bold=bold,
            )
        )

    def _flush_pre(self) -> None:
        pieces, self._pre = self._pre, []
        lines = [line.rstrip() for line in "".join(pieces or []).expandtabs(4).split("\n")]
        # Blank lines within are the text's own; squeezing is not: the blanks are what the element is for.
        text = "\n".join(lines).strip("\n")
        if text.strip():
            text = "\n".join(line if line.isprintable() else clean_block(line) for line in text.split("\n"))
            self._add("pre", text)

    def _add(self, kind: BlockKind, text: str, **more: Any) -> None:
        frame = self.frames.top
        tag, number = (frame.tag, frame.number) if frame is not None else ("body", 1)
        self.chunks.append(
            Chunk(kind=kind, text=text, container=self.frames.index(), tag=tag, locator=f"(//{tag})[{number}]", **more)
        )

    # Figures, tables, embeds -----------------------------------------------------------------------------------

    def _start_image(self, attributes: Mapping[str, str]) -> None:
        if "emoji" in attributes.get("class", "") and "alt" in attributes:
            self._run.add(attributes["alt"])
            return
        image = read_image(attributes, self._resolve, self._source)
        self._source = None
        if image is None:
            return
        frame = self.frames.top
        if frame is not None and frame.figure is not None:
            frame.figure.images.append(image)
        elif self._run.length:
            self._waiting.append(image)
        else:
            self._add_image(image)

    def _start_late_image(self, attributes: Mapping[str, str]) -> None:
        """Take the picture that a page shows where scripts are off, if the figure has none yet."""
        frame = self.frames.top
        if frame is not None and frame.figure is not None and not frame.figure.images:
            image = read_image(attributes, self._resolve)
            if image is not None:
                frame.figure.images.append(image)

    def _add_image(self, image: Image, text: str = "") -> None:
        self._add("figure", text, image=image)

    def _end_figure(self, frame: Frame) -> None:
        figure = frame.figure
        if figure is None or frame.parent_figure is figure:
            return
        caption = clean_block("\n".join(figure.captions))
        self.frames.reopen(frame)
        if not figure.images and caption:
            self._add("paragraph", caption, role="caption")
        for number, image in enumerate(figure.images):
            self._add_image(image, caption if number == 0 else "")
        self.frames.close(frame)

    def _end_table(self, frame: Frame) -> None:
        grid = frame.grid
        if grid is None or not grid.is_data():
            return
        caption = " ".join(chunk.text for chunk in self.chunks[frame.first :] if chunk.role == "caption")
        del self.chunks[frame.first :]
        self.frames.reopen(frame)
        rows = tuple(tuple(row) for row in grid.rows)
        text = "\n".join("\t".join(row) for row in rows)
        if caption:
            self._add("paragraph", caption, role="caption")
        self._add("table", text, rows=rows, header_rows=grid.header_rows())
        self.frames.close(frame)

    def _end_post(self, frame: Frame) -> None:
        taken = self.chunks[frame.first :]
        links = [link.url for chunk in taken for link in chunk.links if is_web_url(link.url)]
        cited = self._resolve(frame.attributes.get("cite") or frame.attributes.get("data-instgrm-permalink") or "")
        text = "\n".join(chunk.text for chunk in taken if chunk.text)
        if not text and not links and not cited:
            return
        del self.chunks[frame.first :]
        self.frames.reopen(frame)
        self._add("embed", text, url=cited or (links[-1] if links else None))
        self.frames.close(frame)

    def _add_embed(self, tag: str, attributes: Mapping[str, str]) -> None:
        address = attributes.get("src") or attributes.get("data-src") or attributes.get("data-lazy-src")
        url = self._resolve(address) if address and not address.startswith(("about:", "data:")) else None
        if url is not None and is_web_url(url):
            self._flush()
            locator = self._locate(tag)
            self.chunks.append(
                Chunk(kind="embed", text="", container=self.frames.index(), tag=tag, locator=locator, url=url)
            )

    # Links, times, head ----------------------------------------------------------------------------------------

    def _start_link(self, attributes: Mapping[str, str]) -> None:
        address = attributes.get("href")
        if address is None:
            return
        self._run.open_link(address)
        rel = attributes.get("rel")
        if rel and self._rel is None:
            rels = [word for word in rel.lower().split() if word in _RELS]
            if rels:
                self._rel = (rels[0], address, [], self._counts["a"])

    def _end_link(self) -> None:
        self._run.close_link()
        if self._rel is not None:
            rel, address, words, number = self._rel
            self._rel = None
            url = self._resolve(address) or address
            self.links.append(LinkTag(rel, url, clean_line("".join(words)[:_LONGEST_TITLE]), f"(//a)[{number}]"))

    def _start_other(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "img" or tag == "amp-img":
            self._start_image(attributes)
        elif tag == "meta":
            self._add_meta(attributes)
        elif tag == "link":
            rel, address = attributes.get("rel"), attributes.get("href")
            if rel and address:
                title = clean_line(attributes.get("title", "")[:_LONGEST_TITLE])
                self.links.append(LinkTag(rel.lower(), self._resolve(address) or address, title, self._locate("link")))
        elif tag == "time":
            self._run.space()
            self._time = attributes.get("datetime") or attributes.get("content") or self._time
        elif tag == "source":
            self._source = attributes.get("srcset") or attributes.get("data-srcset")
        elif tag in _FRAMES:
            self._add_embed(tag, attributes)
        elif tag == "title":
            self._title = []
        elif tag == "base":
            self._set_base(attributes.get("href"))
        elif tag in SPACED:
            self._run.space()
        elif tag == "hr":
            self._flush()

    def _add_meta(self, attributes: Mapping[str, str]) -> None:
        content = attributes.get("content")
        if content is None:
            return
        for key in ("property", "name", "http-equiv"):
            if name := attributes.get(key):
                shown = name.strip().lower()
                self.metas.append(Meta(shown, content.strip(), f'meta[{key}="{shown[:80]}"]'))

    def _set_base(self, address: str | None) -> None:
        if self._based or not address:
            return
        self._based = True
        base = resolve_url(address, self.base)
        if base is not None and is_web_url(base):
            self.base = base
            self._root = _root_of(base)
            self._resolved.clear()

    def _end_title(self) -> None:
        words, self._title = self._title, None
        if self.title is None and words:
            self.title = clean_line("".join(words)[:_LONGEST_TITLE]) or None

    # Skipped elements ------------------------------------------------------------------------------------------

    def _start_skipped(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._skipping = 1
        self._stack.append((tag, None, False))
        if tag == "script" and "ld+json" in attributes.get("type", "").lower():
            self._script = []

    def _end_skipped(self) -> None:
        self._stack.pop()
        if self._script is not None:
            self.scripts.append("".join(self._script))
            self._script = None

    # Small things ----------------------------------------------------------------------------------------------

    def _locate(self, tag: str) -> str:
        return f"(//{tag})[{self._counts[tag]}]"

    def _resolve(self, address: str) -> str | None:
        known = self._resolved
        if address in known:
            return known[address]
        # Most addresses are absolute, or begin at the root: joining costs ten times the check.
        url: str | None = address
        if address.startswith("/") and self._root and not address.startswith("//") and "/." not in address:
            url = self._root + address
        if not (url.startswith("http") and is_web_url(url)):  # type: ignore[union-attr]
            url = resolve_url(address, self.base)
        known[address] = url
        return url

    def issues(self) -> tuple[Issue, ...]:
        """Return what went wrong in the walk."""
        if self._left >= 0:
            return ()
        message = (
            f"the page has {self._limits.max_nodes - self._left} elements, {self._limits.max_nodes} are read; "
            f"{self._lost} characters of text behind them are left out"
        )
        return (Issue(code="text-cut", path="$", message=message),)


def _root_of(base: str | None) -> str:
    """Return scheme and host of *base*, or nothing."""
    return "/".join(base.split("/", 3)[:3]) if base is not None and "?" not in base and "#" not in base else ""

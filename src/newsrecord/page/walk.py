"""Turn a page into an outline, in one pass over its events."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from newsrecord.errors import Issue
from newsrecord.limits import DEFAULT_LIMITS, Limits
from newsrecord.page.addresses import Addresses
from newsrecord.page.chunks import Chunks
from newsrecord.page.elements import BOLD, SPACED, WEIGHTY, Kind, Kinds, Start, is_unseen
from newsrecord.page.frames import Frame, Frames
from newsrecord.page.head import Head
from newsrecord.page.inline import Run
from newsrecord.page.linked_data import read_scripts
from newsrecord.page.outline import Chunk, Outline, TimeTag
from newsrecord.page.pictures import Pictures
from newsrecord.page.properties import Properties
from newsrecord.page.selectors import Selector
from newsrecord.page.source import decode
from newsrecord.page.state import holds_state
from newsrecord.page.streams import Streams
from newsrecord.page.tree import feed
from newsrecord.page.watch import Watch

__all__ = ["read_page"]

_EMBEDS: Final = ("iframe", "embed", "video", "audio", "amp-youtube", "amp-twitter", "amp-instagram")
_CREDITS: Final = frozenset(
    {"author", "authors", "byline", "date", "published", "time", "timestamp", "pubdate", "datetime", "kicker"}
)
_ODD: Final = frozenset({"itemprop", "itemscope", "itemtype", "hidden"})
_MOST_TIMES: Final = 8


def read_page(
    page: bytes | str, *, url: str | None = None, limits: Limits = DEFAULT_LIMITS, selectors: Sequence[Selector] = ()
) -> Outline:
    """Return the outline of an HTML page.

    Args:
        page: the page as it came, best as bytes.
        url: its address, on which links are resolved.
        limits: the sizes past which work stops.
        selectors: those of the caller's rules, whose matches the outline then holds.

    Raises:
        LimitExceeded: the page is larger than ``limits.max_bytes``.

    >>> outline = read_page("<h1>Forces advance</h1><p>By <a href=/jane>Jane Roe</a>", url="https://example.org/1")
    >>> [(chunk.kind, chunk.text) for chunk in outline.chunks]
    [('heading', 'Forces advance'), ('paragraph', 'By Jane Roe')]
    >>> outline.chunks[1].links[0].url
    'https://example.org/jane'
    """
    source = decode(page, limits)
    walk = _Walk(url, limits, len(source.data))
    watch = Watch(walk, walk.locate, selectors) if selectors else None
    feed(source.data, watch or walk)
    nodes, issues = read_scripts(walk.head.scripts, limits)
    outline = Outline(
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
    # lxml's parser and its context hold each other and the handler until the garbage collector comes by: what the
    # handler holds does not wait for that.
    vars(walk).clear()
    return outline


class _Walk:
    """The handler of the events: what is open, and what is being gathered.

    A page has thousands of events, and most are starts and ends of blocks and the white space between them.  `start`,
    `end` and `data` deal with those in as few steps as can be, and leave the rest to others.
    """

    def __init__(self, url: str | None, limits: Limits, size: int) -> None:
        made: list[Chunk] = []
        self.addresses = Addresses(url)
        self.frames = Frames(made)
        self.chunks = Chunks(made, self.frames, self.addresses)
        self.head = Head(self.addresses)
        self.streams = Streams()
        self._run = Run(self.addresses.resolve)
        self._parts = self._run.parts
        self._limits = limits
        self._kinds = Kinds(self._meet)
        self._pictures = Pictures(self._run, self.frames, self.chunks, self.addresses)
        self._starts = self._list_starts()
        self._ends = {"a": self._end_link, "title": self._end_title, **dict.fromkeys(BOLD, self._run.close_bold)}
        self._ends.update(dict.fromkeys(SPACED, self._run.space))
        self._left = limits.max_nodes
        # The parser adds three elements to a page that lacks them; each other comes with a byte at least.
        self._is_counting = size + 3 > limits.max_nodes
        # Whether a start may be one to be passed over.
        self._is_careful = self._is_counting
        self._lost = 0
        # What is to be done at the end of each open element: a frame is to be closed.
        self._stack: list[Frame | Callable[[], None] | None] = []
        self._skipping = 0
        self._skipped = ""
        self._script: list[str] | None = None
        self._linked = False
        self._title: list[str] | None = None
        self._pre: list[str] | None = None
        self._properties = Properties(self.head.metas)
        self._times: list[TimeTag] = []
        # Whether text has any other use than to become part of the run.
        self._is_listening = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        kind = self._kinds[tag]
        kind.number = number = kind.number + 1
        if self._is_careful and self._pass_over(kind, attributes):
            return
        odd = None
        # Most elements have a class and nothing else, or nothing at all.
        if attributes and (len(attributes) > 1 or "class" not in attributes) and not _ODD.isdisjoint(attributes):
            odd = self._start_odd(kind, attributes)
        if kind.is_block:
            if self._parts or self._pre is not None:
                self._flush()
            frames = self.frames
            if kind.is_telling:
                frame = frames.open(kind, attributes)
            else:
                outer = frames.top
                frames.top = frame = Frame(kind.tag, attributes, number, outer.setting, outer, outer.depth + 1)
            self._stack.append(frame)
            if kind.start is not None:
                kind.start(attributes, number)
        elif kind.is_skipped:
            self._start_skipped(kind.tag, attributes)
        elif kind.start is None:
            self._stack.append(None)
        else:
            self._stack.append(kind.start(attributes, number) or kind.end)
        if odd is not None:
            self._settle_odd(*odd)

    def end(self, _: str) -> None:
        """Take the end of an element; the parser closes what it opens, and nothing else."""
        if self._skipping:
            self._skipping -= 1
            if not self._skipping:
                self._end_skipped()
            return
        try:
            ending = self._stack.pop()
        except IndexError:
            return
        if ending is None:
            return
        if isinstance(ending, Frame):
            if self._parts or self._pre is not None:
                self._flush()
            self.frames.top = ending.outer
            if ending.is_weighty:
                self._end_weighty(ending)
        else:
            ending()

    def data(self, text: str) -> None:
        """Take a piece of text."""
        if self._is_listening:
            self._hear(text)
        elif text.isspace():
            if self._parts:
                self._parts.append(" ")
        else:
            self._parts.append(text)
            run = self._run
            if run.bold:
                run.bold_length += len(text)
            if run.link is not None:
                run.link_length += len(text)

    def close(self) -> None:
        """Take the end of the page."""
        while self._skipping:
            self.end("")
        while self._stack:
            self.end("")
        self._flush()

    def _flush(self) -> None:
        """Make a chunk of the text gathered so far."""
        if self._pre is not None:
            pieces, self._pre = self._pre, []
            self.chunks.add_pre("".join(pieces))
        elif self._parts:
            # Nobody follows a record into a menu, and menus hold most of a page's links.
            text, marks, link_chars, bold = self._run.take(keeps_links=not self.frames.top.setting.menu)
            if text:
                self.chunks.add_text(text, marks, link_chars, bold, tuple(self._times) if self._times else ())
        if self._times:
            self._times.clear()
        if self._pictures.waiting:
            self._pictures.release()

    def _listen(self) -> None:
        """Note whether anyone but the run waits for text."""
        self._is_careful = self._is_counting or self._skipping > 0
        self._is_listening = (
            self._skipping > 0
            or self._left < 0
            or self._title is not None
            or self._pre is not None
            or self.head.listening
            or self._properties.listening > 0
        )

    def _hear(self, text: str) -> None:
        """Take a piece of text that is not for the run, or not for the run alone."""
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
        elif text.isspace():
            self._run.space()
        else:
            self._run.add(text)
        if self.head.listening:
            self.head.add_words(text)
        if self._properties.listening:
            self._properties.add(text)

    def _list_starts(self) -> dict[str, Start]:
        return {
            **{tag: partial(self._start_embed, tag) for tag in _EMBEDS},
            **dict.fromkeys(SPACED, lambda *_: self._run.space()),
            **dict.fromkeys(BOLD, lambda *_: self._run.open_bold()),
            "a": self._start_link,
            "abbr": self._start_abbreviation,
            "base": lambda attributes, _: self.addresses.set_base(attributes.get("href")),
            "br": self._start_break,
            "hr": lambda *_: self._flush(),
            "html": self.head.add_root,
            "img": self._pictures.add,
            "link": self.head.add_link,
            "meta": self.head.add_meta,
            "pre": self._start_pre,
            "source": self._pictures.note_source,
            "span": self._start_span,
            "time": self._start_time,
            "title": self._start_title,
        }

    def _meet(self, tag: str) -> Kind:
        """Return what is to be done at the elements of a name that is new on this page."""
        start = partial(self._start_custom, tag) if "-" in tag else self._starts.get(tag)
        return Kind(tag, start, self._ends.get(tag))

    def _start_skipped(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._skipping, self._skipped = 1, tag
        self._is_careful = self._is_listening = True
        if tag == "script":
            self._script = []
            self._linked = "ld+json" in attributes.get("type", "").lower()
        elif tag == "template" and "id" in attributes:
            self._flush()
            self.streams.open_slot(attributes["id"], self.frames.index(), len(self.chunks.made))

    def _end_skipped(self) -> None:
        self._listen()
        if self._skipped == "span":
            words, self._script = "".join(self._script or ()), None
            # What parts two texts that are set apart by other means, it parts here too.
            if words and not any(map(str.isalnum, words)):
                self.data(words)
            # Unlike the elements that are always skipped, it was noted as open.
            self.end("")
        if self._script is not None:
            text = self._script[0] if len(self._script) == 1 else "".join(self._script)
            self._script = None
            if self._linked:
                self.head.scripts.append(text)
            elif holds_state(text):
                self.head.state.append(text)

    def _pass_over(self, kind: Kind, attributes: Mapping[str, str]) -> bool:
        """Return whether a start is of no account: it is in an element that is skipped, or behind the last one read."""
        if self._skipping:
            self._skipping += 1
            if kind.tag == "img" and self._skipped == "noscript":
                self._pictures.add_late(attributes, kind.number)
            return True
        if kind.is_skipped:
            return False
        self._left -= 1
        if self._left < 0:
            self._stack.append(None)
            self._listen()
        return self._left < 0

    def _start_odd(self, kind: Kind, attributes: Mapping[str, str]) -> tuple[bool, tuple[int, int] | None] | None:
        """Take the start of an element with microdata, or of a hidden one.

        Returns:
            whether it is an item or a property whose end is wanted, and its place where it is a part that came late.
        """
        if kind.is_skipped:
            return None
        is_scope = self._properties.start(kind.tag, attributes, kind.number)
        self._listen()
        is_part = kind.is_block and "hidden" in attributes and "id" in attributes
        return is_scope, self.streams.slot_of(attributes["id"]) if is_part else None

    def _settle_odd(self, is_scope: bool, slot: tuple[int, int] | None) -> None:
        """Note at the element that was started last what `_start_odd` found."""
        opened = self._stack[-1]
        if slot is not None and isinstance(opened, Frame):
            opened.slot = slot
            self.frames.give_weight(opened)
        if is_scope:
            self._stack[-1] = partial(self._end_property, opened)

    def _end_property(self, ending: Frame | Callable[[], None] | None) -> None:
        """Take the end of such an element, which also ends in its own way."""
        self._stack.append(ending)
        self.end("")
        self._properties.end()
        self._listen()

    def _start_title(self, *_: object) -> None:
        self._title = []
        self._listen()

    def _end_title(self) -> None:
        if self._title is not None:
            self.head.add_title("".join(self._title))
            self._title = None
            self._listen()

    def _start_pre(self, *_: object) -> None:
        self.frames.give_weight(self.frames.top)
        self._pre = []
        self._listen()

    def _end_weighty(self, frame: Frame) -> None:
        """Take the end of an element that comes to one thing as a whole, or of a part that came late."""
        if frame.slot is not None:
            self.streams.add_part(frame.slot[1], frame.first, len(self.chunks.made))
        if frame.tag not in WEIGHTY:
            return
        if self._pre is not None:
            self._pre = None
            self._listen()
        self.chunks.end(frame)

    def _start_custom(self, tag: str, attributes: Mapping[str, str], number: int) -> Frame | None:
        """Take the start of an element of the page's own making."""
        if self.frames.inline:
            # It stands within a paragraph: a definition, a ticker symbol.
            return None
        if tag in _EMBEDS:
            self._start_embed(tag, attributes, number)
        elif tag == "amp-img":
            self._pictures.add(attributes, number, tag)
        if self._parts or self._pre is not None:
            self._flush()
        return self.frames.open(self._kinds[tag], attributes)

    def _start_span(self, attributes: Mapping[str, str], _: int) -> Frame | None:
        """Set a span apart that holds the byline or the date beside others in one line, so that its name is kept."""
        if "class" not in attributes:
            return None
        if is_unseen(attributes):
            self._start_skipped("span", attributes)
            self._script = []
            return None
        if self._parts or self._pre is not None or self.frames.inline:
            return None
        if self.frames.names_of(attributes).isdisjoint(_CREDITS) or self.frames.top_names & _CREDITS:
            return None
        return self.frames.open(self._kinds["span"], attributes)

    def _start_link(self, attributes: Mapping[str, str], number: int) -> None:
        if "href" in attributes:
            self._run.link = (attributes["href"], len(self._parts))
            if "rel" in attributes:
                self.head.start_anchor(attributes["rel"], attributes["href"], number)
                self._listen()

    def _end_link(self) -> None:
        run, parts = self._run, self._parts
        if run.link is not None:
            if run.link[1] < len(parts):
                run.marks.append((run.link[0], run.link[1], len(parts)))
            run.link = None
        if self.head.listening:
            self.head.end_anchor()
            self._listen()

    def _start_break(self, *_: object) -> None:
        if self._pre is not None:
            self._pre.append("\n")
        elif self._run.break_line():
            self._flush()

    def _start_time(self, attributes: Mapping[str, str], number: int) -> None:
        self._run.space()
        self._add_time("time", attributes.get("datetime") or attributes.get("content"), attributes, number)

    def _start_abbreviation(self, attributes: Mapping[str, str], number: int) -> None:
        self._add_time("abbr", attributes.get("title"), attributes, number)

    def _add_time(self, tag: str, value: str | None, attributes: Mapping[str, str], number: int) -> None:
        # Hostile pages repeat a tag for ever; no line prints more than a few moments.
        if value and len(self._times) < _MOST_TIMES and any(letter.isdecimal() for letter in value[:40]):
            self._times.append(TimeTag(value, self.frames.names_of(attributes), f"(//{tag})[{number}]"))

    def _start_embed(self, tag: str, attributes: Mapping[str, str], number: int) -> None:
        self._flush()
        self.chunks.add_embed(tag, attributes, number)

    def locate(self, tag: str) -> str:
        """Return where the element of this name stands that was started last."""
        return f"(//{tag})[{self._kinds[tag].number}]"

    def issues(self) -> tuple[Issue, ...]:
        """Return what went wrong in the walk."""
        issues = []
        if self._left < 0:
            most = self._limits.max_nodes
            message = f"the page has {most - self._left} elements, {most} are read; "
            message += f"{self._lost} characters of text behind them are left out"
            issues.append(Issue(code="text-cut", path="$", message=message))
        if self.addresses.lost:
            message = f"{self.addresses.lost} relative addresses are left out; pass the page's url"
            issues.append(Issue(code="url-unresolved", path="$", message=message, severity="info"))
        return tuple(issues)

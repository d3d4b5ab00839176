"""Turn a page into an outline, in one pass over its events."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from operator import attrgetter
from typing import Final

from newsrecord.errors import Issue
from newsrecord.limits import DEFAULT_LIMITS, Limits
from newsrecord.page.addresses import Addresses
from newsrecord.page.asking import Asking
from newsrecord.page.caption_names import MAY_CAPTION, MAY_CREDIT
from newsrecord.page.elements import BOLD, HEADINGS, SPACED, Kind, is_unseen
from newsrecord.page.embeds import FRAMES
from newsrecord.page.events import Events
from newsrecord.page.frames import Frame
from newsrecord.page.heading_text import without_heading_text
from newsrecord.page.linked_data import read_scripts
from newsrecord.page.outline import Outline
from newsrecord.page.players import Players
from newsrecord.page.saved import saved_from
from newsrecord.page.selectors import Selector
from newsrecord.page.setting_off import CREDITS, TITLES, SettingOff
from newsrecord.page.source import decode
from newsrecord.page.talk import names_talk
from newsrecord.page.title_lines import part_title_line
from newsrecord.page.tree import feed
from newsrecord.page.watch import Watch
from newsrecord.text import SIGNS, is_sign

__all__ = ["read_page"]

_SMALL: Final = frozenset({"cite", "em", "i", "small"})
_SLANTED: Final = frozenset({"em", "i"})
_SET_APART: Final = CREDITS | MAY_CAPTION | MAY_CREDIT

# What is done at the start and at the end of the elements of a name, found in the walk when the first is met.
_STARTS: Final = {
    **dict.fromkeys(SPACED, attrgetter("_start_spaced")),
    "a": attrgetter("_start_link"),
    "abbr": attrgetter("_start_abbreviation"),
    "base": attrgetter("_start_base"),
    "br": attrgetter("_start_break"),
    "button": attrgetter("asking.press"),
    **dict.fromkeys(("footer", "header"), attrgetter("_start_edge")),
    "hr": attrgetter("_start_rule"),
    "html": attrgetter("_start_root"),
    "img": attrgetter("_pictures.add"),
    "input": attrgetter("asking.add"),
    "link": attrgetter("head.add_link"),
    "meta": attrgetter("head.add_meta"),
    "nav": attrgetter("_start_menu"),
    "pre": attrgetter("_start_pre"),
    "rp": attrgetter("_start_bracket"),
    "rt": attrgetter("_start_reading"),
    "ruby": attrgetter("_start_ruby"),
    "source": attrgetter("_players.add_source"),
    "span": attrgetter("_start_span"),
    "time": attrgetter("_start_time"),
    "title": attrgetter("_start_title"),
    "ul": attrgetter("_start_list"),
}
_ENDS: Final = {
    **dict.fromkeys(SPACED, attrgetter("_run.space")),
    "a": attrgetter("_end_link"),
    "button": attrgetter("asking.release"),
    "ruby": attrgetter("_end_ruby"),
    "title": attrgetter("_end_title"),
}


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
    walk = _Walk(Addresses(url, saved_from(source.data)), limits, len(source.data))
    watch = Watch(walk, walk.locate, selectors) if selectors else None
    # A rule may say that the story stands in what looks like a menu.
    walk.menus.is_off = bool(selectors)
    feed(source.data, watch or walk)
    nodes, issues = read_scripts(walk.head.take_scripts(), limits)
    outline = Outline(
        form="html",
        chunks=tuple(
            without_heading_text(part_title_line(walk.streams.put_in_place(walk.chunks.made), walk.head.title))
        ),
        containers=tuple(walk.frames.containers),
        marked=tuple(walk.frames.marked),
        is_nested=walk.frames.is_nested,
        metas=tuple(walk.head.metas),
        links=(*walk.head.links(), *walk.addresses.saved_from),
        nodes=nodes,
        state=walk.head.states(source.data, walk.chunks.made),
        talks=walk.talk.places(),
        asking=walk.asking.places(),
        buttons=walk.asking.buttons(),
        matches=watch.matches if watch is not None else {},
        title=walk.head.title,
        language=walk.head.language,
        url=url,
        address=walk.addresses.page,
        address_locator=walk.addresses.locator,
        base=walk.addresses.base,
        limits=limits,
        issues=(*source.issues, *issues, *walk.issues(limits)),
    )
    # lxml's parser and its context hold the handler until garbage is collected: what it holds does not wait for that.
    for name in (*Events.__slots__, *SettingOff.__slots__, *_Walk.__slots__):
        delattr(walk, name)
    return outline


class _Walk(SettingOff):
    """The events, with what single elements mean."""

    __slots__ = ("_players", "_ruby", "_unseen", "asking")

    def __init__(self, addresses: Addresses, limits: Limits, size: int) -> None:
        super().__init__(addresses, limits, size)
        # Whether brackets are known in the open <ruby>; None outside of any.
        self._ruby: bool | None = None
        self.asking = Asking(self.frames, self._run, self.chunks.made)
        self._players = Players(self.chunks, self._pictures)
        self._unseen: dict[str, bool] = {}

    def _meet(self, tag: str) -> Kind:
        """Return what is to be done at the elements of a name that is new on this page."""
        if "-" in tag:
            return Kind(tag, partial(self._start_custom, tag), None)
        if tag in FRAMES:
            return Kind(tag, partial(self._start_embed, tag), None)
        if tag in _SMALL:
            return Kind(tag, partial(self._start_slanted if tag in _SLANTED else self._start_small, tag), None)
        if tag in BOLD:
            return Kind(tag, partial(self._start_bold, tag), self._run.close_bold)
        start, end = _STARTS.get(tag), _ENDS.get(tag)
        return Kind(tag, start and start(self), end and end(self))

    def _start_spaced(self, *_: object) -> None:
        self._run.space()

    def _start_base(self, attributes: Mapping[str, str], _: int) -> None:
        self.addresses.set_base(attributes.get("href"))

    def _start_rule(self, *_: object) -> None:
        self._flush()

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

    def _start_custom(self, tag: str, attributes: Mapping[str, str], number: int) -> Frame | None:
        """Take the start of an element of the page's own making."""
        if self.frames.inline:
            return None  # It stands within a paragraph: a definition, a ticker symbol.
        if tag in FRAMES:
            self._start_embed(tag, attributes, number)
        elif tag == "amp-img":
            self._pictures.add(attributes, number, tag)
        if self._parts or self._pre is not None:
            self._flush()
        if "datetime" in attributes and self._talks is None:
            self._add_time(tag, attributes["datetime"], attributes, number)
        frame = self.frames.open(self._kinds[tag], attributes)
        if (self._talks is None or self.talk.is_bare) and names_talk(tag):
            self._meet_talk(frame)
        return frame

    def _start_span(self, attributes: Mapping[str, str], _: int) -> Frame | Callable[[], None] | None:
        """Set a span apart that holds the byline or the date beside others in one line, so that its name is kept."""
        if (
            "title" in attributes
            or "data-date" in attributes
            or "data-time" in attributes
            or "data-timestamp" in attributes
            or "data-datetime" in attributes
            or "aria-label" in attributes
        ):
            self._tell_time(attributes)
        if "role" in attributes and attributes["role"] == "tooltip":
            self._start_unseen("span", attributes)
            return None
        if "class" not in attributes:
            if self.frames.top.setting.caption is not None:
                return self._part_caption()
            if "role" in attributes and self._heads(attributes):
                return self._open_heading("span", attributes)
            return None if self.frames.inline else self._part_line()
        if (unseen := self._unseen.get(name := attributes["class"])) is None:
            unseen = self._unseen[name] = is_unseen(attributes)
        if unseen:
            self._start_unseen("span", attributes)
            return None
        if "role" in attributes and self._heads(attributes):
            return self._open_heading("span", attributes)
        parts = self._parts
        if self.frames.top.setting.caption is not None:
            return self._start_credit("span", attributes) or self._part_caption()
        if parts and self._pre is None and not self.frames.inline and self._is_parted(attributes):
            self._flush()
        elif parts or self._pre is not None or self.frames.inline:
            if parts and self._opens_subtitle("span", attributes):
                return self._open_subtitle("span", attributes)
            if parts and ((last := parts[-1][-1:]).isalnum() or parts[-1] == " " or (last > SIGNS and is_sign(last))):
                self._set_off(attributes)
            if self._signs(attributes) if parts else self._opens_kicker(attributes):
                self._flush()
                return self.frames.open(self._kinds["span"], attributes)
            if not parts and self._opens_dateline(attributes):
                return self._run.space
            return self._at_end if self.frames.inline and self.frames.top.tag not in TITLES else self._note_end
        names = self.frames.names_of(attributes)
        if names.isdisjoint(_SET_APART):
            is_credit = self.chunks.may_credit(names)
            return self.frames.open(self._kinds["span"], attributes) if is_credit else self._note_end
        if (names.isdisjoint(CREDITS) or self.frames.top_names & CREDITS) and not self._is_of_picture(names):
            return self._note_end
        return self.frames.open(self._kinds["span"], attributes)

    def _start_slanted(self, tag: str, attributes: Mapping[str, str], _: int) -> Frame | Callable[[], None] | None:
        """Watch words in italics that begin a line below the picture in one paragraph: its caption perhaps."""
        frame, top = self._start_small(tag, attributes, _), self.frames.top
        if frame is not None or self._parts or top.tag != "p" or top.is_weighty or not self._pictures.is_above(top):
            return frame
        self.frames.give_weight(top)
        return self._pictures.note_slanted

    def _start_ruby(self, *_: object) -> None:
        self._ruby = False

    def _start_bracket(self, *_: object) -> None:
        self._ruby = self._ruby is not None or None

    def _start_reading(self, attributes: Mapping[str, str], _: int) -> None:
        """Leave out how characters are read, unless brackets set it off: it stands above the line, not in it."""
        if self._ruby is False:
            self._start_unseen("rt", attributes)

    def _end_ruby(self) -> None:
        self._ruby = None

    def _start_edge(self, attributes: Mapping[str, str], _: int) -> None:
        if self._talks is None:
            self.menus.open_edge(attributes)

    def _start_menu(self, *_: object) -> None:
        if self._talks is None and self.menus.open_menu():
            self._listen()
        self.frames.open_trail()

    def _start_list(self, attributes: Mapping[str, str], _: int) -> None:
        if self._talks is None and self.menus.open_list(attributes):
            self._listen()

    def _start_link(self, attributes: Mapping[str, str], number: int) -> None:
        if self.menus.is_counting and self.menus.count():
            self._listen()
        if "href" in attributes:
            address, parts = attributes["href"], self._parts
            # What leads to a note on the same page stands behind a name as it is: a figure, a star.  Behind what was
            # set off it leads to the comments.
            if (
                parts
                and (address[:1] != "#" or (len(parts) > 1 and parts[-2] == "\n"))
                and ((last := parts[-1][-1:]).isalnum() or (last > SIGNS and is_sign(last)))
            ):
                self._set_off(attributes)
            self._run.link = (address, len(parts))
            self._run.link_number = number
            if "rel" in attributes and self.head.start_anchor(attributes["rel"], address, number):
                self._listen()

    def _end_link(self) -> None:
        if self._at_end is not None:
            self._at_end()
        if self._run.link is not None:
            self._run.close_link(self.frames.top.tag in HEADINGS, self._talks is not None)
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
        told = attributes.get("datetime") or attributes.get("content") or attributes.get("title")
        self._add_time("time", told, attributes, number)

    def _start_abbreviation(self, attributes: Mapping[str, str], number: int) -> None:
        self._add_time("abbr", attributes.get("title"), attributes, number)

    def _start_embed(self, tag: str, attributes: Mapping[str, str], number: int) -> None:
        self._flush()
        self._players.add(tag, attributes, number)
        if tag == "iframe":
            self._start_unseen(tag, attributes)

    def locate(self, tag: str) -> str:
        """Return where the element of this name stands that was started last."""
        return f"(//{tag})[{self._kinds[tag].number}]"

    def issues(self, limits: Limits) -> tuple[Issue, ...]:
        """Return what went wrong in the walk."""
        issues = []
        if self._left < 0:
            told = f"the page has {limits.max_nodes - self._left} elements, {limits.max_nodes} are read; "
            told += f"{self._lost} characters of text behind them are left out"
            issues.append(Issue(code="text-cut", path="$", message=told))
        if self._swallowed:
            told = f"a frame that does not end holds {self._swallowed} characters; they are left out, as in browsers"
            issues.append(Issue(code="text-cut", path="$", message=told))
        if self.addresses.lost:
            told = f"{self.addresses.lost} relative addresses are left out; pass the page's url"
            issues.append(Issue(code="url-unresolved", path="$", message=told, severity="info"))
        return tuple(issues)

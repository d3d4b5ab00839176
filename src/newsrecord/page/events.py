"""Take the events of a page: what is open, and what is being gathered."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from functools import partial

from newsrecord.limits import Limits
from newsrecord.page.addresses import Addresses
from newsrecord.page.captioned import give_slanted
from newsrecord.page.chunks import Chunks
from newsrecord.page.elements import HEADINGS, NO_ATTRIBUTES, WEIGHTY, Kind, Kinds
from newsrecord.page.embeds import INNER, inner_address
from newsrecord.page.frames import Frame, Frames
from newsrecord.page.head import Head
from newsrecord.page.inline import LONGEST_PLAIN, Run, part_blank_lines
from newsrecord.page.menus import LONGEST_CHOICE, Menus
from newsrecord.page.outline import Chunk, TimeTag
from newsrecord.page.pictures import Pictures
from newsrecord.page.properties import Properties
from newsrecord.page.streams import Streams
from newsrecord.page.talk import Talk, heads_talk, is_talk_type, place_under
from newsrecord.page.tree import tell_signature

__all__ = ["Events"]

# Attributes of elements that need more than a frame: microdata, what is hidden, what scripts fill.
_ODD = frozenset({"itemprop", "hidden", "itemscope", "itemtype"}) | INNER


class Events(ABC):
    """The handler of the events, whatever elements a page has; a subclass knows what single ones mean.

    A page has thousands of events, and most are starts and ends of blocks and the white space between them.  `start`,
    `end` and `data` deal with those in as few steps as can be, and leave the rest to others.
    """

    # What is asked at each event is found in a slot sooner than in the mapping of so many attributes.
    __slots__ = (
        "_before", "_is_careful", "_is_counting", "_is_listening", "_kinds", "_left", "_linked", "_lost",
        "_names_of_talk", "_parts", "_pictures", "_pre", "_properties", "_run", "_script", "_skipped", "_skipping",
        "_stack", "_swallowed", "_talks", "_times", "_title", "addresses", "chunks", "frames", "head", "menus",
        "streams", "talk",
    )  # fmt: skip

    def __init__(self, addresses: Addresses, limits: Limits, size: int) -> None:
        made: list[Chunk] = []
        self.addresses = addresses
        self.frames = Frames(made)
        self.menus = Menus(self.frames, made)
        self.chunks = Chunks(made, self.frames, self.addresses)
        self.head = Head(self.addresses)
        self.streams = Streams()
        self._run = Run(self.addresses.resolve)
        self._parts = self._run.parts
        self.talk = Talk(self.frames, self._parts)
        # The outermost place of talk that is open.
        self._talks: Frame | None = None
        self._names_of_talk = self.talk.known
        self._kinds = Kinds(self._meet)
        self._pictures = Pictures(self._run, self.frames, self.chunks, self.addresses)
        self._left = limits.max_nodes
        # The parser adds three elements to a page that lacks them; each other comes with a byte at least.
        self._is_counting = size + 3 > limits.max_nodes
        # Whether a start may be one to be passed over.
        self._is_careful = self._is_counting
        self._lost = 0
        # The characters within a frame whose end is missing.
        self._swallowed = 0
        # What is to be done at the end of each open element: a frame is to be closed.
        self._stack: list[Frame | Callable[[], None] | None] = []
        self._skipping = 0
        self._skipped = ""
        self._before = (False, False)
        self._script: list[str] | None = None
        self._linked = False
        self._title: list[str] | None = None
        self._pre: list[str] | None = None
        self._properties = Properties(self.head.metas)
        self._times: list[TimeTag] = []
        # Whether text has any other use than to become part of the run.
        self._is_listening = False

    @abstractmethod
    def _meet(self, tag: str) -> Kind:
        """Return what is to be done at the elements of a name that is new on this page."""

    @abstractmethod
    def _pass_over(self, kind: Kind, attributes: Mapping[str, str]) -> bool:
        """Return whether a start is of no account."""

    @abstractmethod
    def _start_skipped(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element whose text is no part of the page's."""

    @abstractmethod
    def _end_skipped(self) -> None:
        """Take its end."""

    @abstractmethod
    def _leave_menu(self) -> None:
        """Read on in what was taken for a menu."""

    @tell_signature
    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        kind = self._kinds[tag]
        kind.number = number = kind.number + 1
        if self._is_careful and self._pass_over(kind, attributes):
            return
        odd = None
        is_plain = True
        # Most elements have a class and nothing else, or nothing at all.
        if not attributes:
            # What lxml gives instead is slow to be asked for anything.
            attributes = NO_ATTRIBUTES
        elif len(attributes) > 1 or "class" not in attributes:
            is_plain = False
            if not _ODD.isdisjoint(attributes):
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
            if self._talks is not None and not self.talk.is_bare:
                if frame.setting.grid is not None:
                    frame.setting.grid.is_layout = True
            elif attributes:
                known = self._names_of_talk
                if ("class" in attributes and known[attributes["class"]]) or not (
                    is_plain or self._has_no_name_of_talk(attributes, odd)
                ):
                    self._meet_talk(frame)
            begin = kind.start
            if begin is not None:
                begin(attributes, number)
        elif kind.is_skipped:
            self._start_skipped(kind.tag, attributes)
        elif self._talks is not None:
            self._start_in_talk(kind, attributes)
        else:
            begin = kind.start
            self._stack.append(begin(attributes, number) or kind.end if begin is not None else None)
        if odd is not None:
            self._settle_odd(*odd)

    def _has_no_name_of_talk(self, attributes: Mapping[str, str], odd: object) -> bool:
        """Return whether neither the id nor the type of an element is that of a place where readers talk."""
        known = self._names_of_talk
        if ("id" in attributes and known[attributes["id"]]) or (odd and is_talk_type(attributes.get("itemtype", ""))):
            return False
        return "data-testid" not in attributes or not known[attributes["data-testid"]]

    def _meet_talk(self, frame: Frame) -> None:
        """Take the start of a block that may be a place where readers talk."""
        if self.talk.open(frame):
            self._talks = frame
            if frame.setting.grid is not None:
                frame.setting.grid.is_layout = True

    def _start_in_talk(self, kind: Kind, attributes: Mapping[str, str]) -> None:
        """Take the start of an element within a line of readers' talk."""
        opened = kind.start(attributes, kind.number) if kind.start is not None else None
        if type(opened) is Frame:
            self._stack.append(opened)
        else:
            self._stack.append(self.talk.start(kind.tag, attributes, kind.number, kind.end))

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
        # Where it is none, isinstance() would ask the class what it takes for its own.
        if type(ending) is Frame:
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
        elif (
            "\n" in text
            and len(text) > LONGEST_PLAIN
            and len(lines := part_blank_lines(text)) > 1
            and self._run.link is None
        ):
            for line in lines:
                self._flush()
                self._run.add(line)
        else:
            self._parts.append(text)
            run = self._run
            if run.bold:
                run.bold_length += len(text)
            if run.link is not None:
                run.link_length += len(text)
                if "\n" in text:
                    run.link_layout += len(text) - len(" ".join(text.split()))

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
            gathered = [*self._parts] if self.talk.has_parts else None
            text, marks, link_chars, bold = self._run.take(not self.frames.top.setting.menu)
            parts = self.talk.take(gathered, text) if gathered is not None else ()
            if text:
                self.chunks.add_text(text, marks, link_chars, bold, tuple(self._times) if self._times else (), parts)
        if self._times:
            self._times.clear()
        if self._pictures.waiting:
            self._pictures.release()

    def _listen(self) -> None:
        """Note whether anyone but the run waits for text."""
        self._is_careful = self._is_counting or self._skipping > 0 or self.menus.is_long
        self._is_listening = (
            self._skipping > 0
            or self.menus.is_passing
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
        if self.menus.is_passing:
            if len(text) <= LONGEST_CHOICE or len(text.strip()) <= LONGEST_CHOICE:
                return
            self._leave_menu()
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

    def _start_odd(self, kind: Kind, attributes: Mapping[str, str]) -> tuple[bool, tuple[int, int] | None] | None:
        """Take the start of an element with microdata, or of a hidden one.

        Returns:
            whether it is an item or a property whose end is wanted, and its place where it is a part that came late.
        """
        if kind.is_skipped:
            return None
        if not INNER.isdisjoint(attributes) and (address := inner_address(attributes)) is not None:
            self._flush()
            self.chunks.add_embed(kind.tag, {"src": address}, kind.number)
        captioned = self.frames.top.setting.caption is not None
        is_scope = self._properties.start(kind.tag, attributes, kind.number, captioned=captioned)
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

    def _end_heading(self, frame: Frame) -> None:
        """Take the end of a heading, which may be that of readers' comments."""
        made = self.chunks.made
        if len(made) == frame.first + 1 and heads_talk(made[-1].text):
            place = place_under(frame, made[-2].container if frame.first else -1)
            if place is not None:
                self.talk.listen(place)
                self._talks = place

    def _end_weighty(self, frame: Frame) -> None:
        """Take the end of an element that comes to one thing as a whole, or of a part that came late."""
        if frame.slot is not None:
            self.streams.add_part(frame.slot[1], frame.first, len(self.chunks.made))
        if self.menus.close(frame):
            self._listen()
        if frame is self._talks:
            self._talks = self.talk.close()
        if frame.tag not in WEIGHTY:
            if frame.tag == "p":
                give_slanted(self.chunks.made, frame.first, self._pictures.slanted)
            elif self._talks is None and frame.tag in HEADINGS:
                self._end_heading(frame)
            return
        if self._pre is not None:
            self._pre = None
            self._listen()
        self.chunks.end(frame)

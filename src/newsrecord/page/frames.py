"""Keep what is open around the words being read: containers, figures, tables, lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, cast, final

from msgspec import Struct

from newsrecord.model.body import Image
from newsrecord.page.credits import BYLINE_NAMES
from newsrecord.page.elements import HEADINGS, HIDERS, NO_ATTRIBUTES, Kind, is_hidden, marks_of, names_told, split_names
from newsrecord.page.outline import BlockKind, Chunk, Container

__all__ = ["Figure", "Frame", "Frames", "Grid", "Setting"]

_NO_NAMES: Final[frozenset[str]] = frozenset()
# Elements whose text is one line or paragraph; without attributes they tell nothing that a chunk's tag does not.
_LEAVES: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "tr", "tbody"})
_LINES: Final = _LEAVES - {"tr", "tbody", "td"}
# Deeper containers tell no more about what a text is, and a chain of thousands would make every look at it slow.
_DEEPEST: Final = 200
# What may hold one reader's comment even without a name of its own.
_ROWS: Final = frozenset({"li", "dt", "dd", "td", "tr"})
_LISTS: Final = frozenset({"ul", "ol", "li", "article", "section", "dl", "table"})
_EACH_ANEW: Final = frozenset({"figure", "table", "figcaption"})
# Some editors wrap the words of an item or of a quotation in a section, for its looks.
_KEPT_IN_SECTIONS: Final = frozenset({"item", "quote"})
_MOST_ROWS: Final = 5_000
_LONGEST_CELL: Final = 400
# A story and a page may be called after who wrote them, too.
_STORIES: Final = frozenset({"article", "main", "section", "body", "html"})
_DEEP_HEADING, _NEAR = 8, 2
_TRAILS: Final = frozenset({"breadcrumb", "breadcrumbs", "crumb", "crumbs"})
_LAID_OUT: Final = frozenset({"figure", "heading", "embed"})


class Figure:
    """A figure being read."""

    __slots__ = ("captions", "credits", "images", "link_chars")

    def __init__(self) -> None:
        self.images: list[Image] = []
        self.captions: list[str] = []
        self.credits: list[str] = []
        self.link_chars = 0
        """How many characters of the captions are those of links."""


class Grid:
    """A table being read."""

    __slots__ = ("_heads", "is_layout", "rows")

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self._heads: list[bool] = []
        self.is_layout = False
        """Whether it is a way to lay out a page: it holds another table, a story, pictures or headings."""

    def start_row(self) -> None:
        """Begin a row."""
        self.rows.append([])
        self._heads.append(True)

    def end_cell(self, chunks: Sequence[Chunk], *, heading: bool) -> None:
        """Take what one cell holds."""
        if not self.rows:
            self.start_row()
        if self.is_layout:
            return
        text = " ".join([" ".join(chunk.text.split()) for chunk in chunks if chunk.text])
        self.is_layout = len(text) > _LONGEST_CELL or any(c.kind in _LAID_OUT for c in chunks)
        self.rows[-1].append(text)
        self._heads[-1] = self._heads[-1] and heading

    def is_data(self) -> bool:
        """Return whether this is a table of values rather than a way to lay out a page."""
        rows = self.rows = [row for row in self.rows if row]
        if self.is_layout or not 2 <= len(rows) <= _MOST_ROWS:
            return False
        wide = [row for row in rows if len(row) > 1]
        return len(wide) * 2 > len(rows) and sum(1 for row in rows for cell in row if cell) >= 4

    def header_rows(self) -> int:
        """Return how many rows at the top hold nothing but headings."""
        count = 0
        for heading in self._heads[: len(self.rows)]:
            if not heading:
                break
            count += 1
        return count


class Setting:
    """What holds for all text within an element; shared by every frame that changes nothing of it."""

    __slots__ = ("caption", "figure", "grid", "is_story", "kind", "known", "level", "lists", "menu", "ordered")

    def __init__(self) -> None:
        self.known: dict[str, Setting] = {}
        """The settings within this one by element, for those that all such elements share."""
        self.kind: BlockKind = "paragraph"
        self.level = self.lists = 0
        self.ordered = self.menu = self.is_story = False
        self.caption: list[str] | None = None
        self.figure: Figure | None = None
        self.grid: Grid | None = None

    def within(self, tag: str) -> Setting:
        """Return the setting within an element *tag* that stands in this one."""
        if tag in self.known:
            return self.known[tag]
        if tag == "tr":
            if self.grid is not None:
                self.grid.start_row()
            return self
        inner = self._copy()
        if tag in _EACH_ANEW:
            self._begin(tag, inner)
            return inner
        if tag in HEADINGS:
            inner.kind, inner.level = "heading", HEADINGS[tag]
        elif tag == "li":
            inner.kind, inner.level = "item", max(self.lists - 1, 0)
        elif tag in ("dt", "dd"):
            inner.kind, inner.level, inner.ordered = "item", 0, False
        elif tag in ("ul", "ol", "menu"):
            inner.lists, inner.ordered = self.lists + 1, tag == "ol"
        elif tag == "nav" or (tag == "footer" and (not self.is_story or self.kind == "quote")):
            # A story has a foot of its own, with its tags and its categories; that of a quotation says who is quoted.
            inner.menu = True
        elif tag in ("article", "main"):
            inner.kind, inner.level, inner.is_story = "paragraph", 0, True
        elif tag == "blockquote":
            inner.kind, inner.level = "quote", 0
        elif tag != "section" or self.kind not in _KEPT_IN_SECTIONS:
            inner.kind, inner.level = "paragraph", 0
        self.known[tag] = inner
        return inner

    def _copy(self) -> Setting:
        inner = Setting()
        inner.kind, inner.level, inner.lists = self.kind, self.level, self.lists
        inner.ordered, inner.menu, inner.is_story = self.ordered, self.menu, self.is_story
        inner.caption, inner.figure, inner.grid = self.caption, self.figure, self.grid
        return inner

    def _begin(self, tag: str, inner: Setting) -> None:
        if tag == "figure":
            inner.figure = Figure()
        elif tag == "table":
            if self.grid is not None:
                self.grid.is_layout = True
            inner.grid = Grid()
        elif tag == "figcaption":
            # Beside its figure it parts caption and credit just so.
            inner.caption = self.figure.captions if self.figure is not None else []


@final
class Frame(Struct, gc=False):
    """One open element that the outline may know as a container."""

    tag: str
    attributes: Mapping[str, str]
    number: int
    """Its place among the elements of its name."""
    setting: Setting
    outer: Frame
    """The frame around it."""
    depth: int
    """How many frames are around it."""
    is_weighty: bool = False
    """Whether more is to be done at its end than to close it."""
    first: int = 0
    """Number of chunks before it, where it is weighty."""
    index: int = -1
    """Its place among the containers, once it has one."""
    slot: tuple[int, int] | None = None
    """The container and the chunk before which it belongs, where it came late."""


class _Names(dict[str, frozenset[str]]):
    """The words of names, by the names as they stand: most of a page's elements are called like others."""

    def __missing__(self, marks: str) -> frozenset[str]:
        names = self[marks] = split_names(marks)
        return names


class Frames:
    """The open frames, and the containers that were made of them."""

    def __init__(self, made: Sequence[Chunk]) -> None:
        self.containers: list[Container] = []
        self.marked: list[int] = []
        """The indexes of those that say more of themselves than a class, in page order."""
        self.is_nested = True
        self._made = made
        # Nothing is around the page.
        self.top = Frame("body", NO_ATTRIBUTES, 1, Setting(), cast("Frame", None), 0)
        """The innermost open frame; at first one that stands for the page and becomes no container."""
        self._names = _Names()
        self.talk: Frame | None = None
        """The outermost open frame in which readers talk."""
        self._starts: dict[int, int] = {}
        """How deep the chains of deep containers begin, by their indexes."""

    @property
    def inline(self) -> bool:
        """Whether the innermost frame is a paragraph, heading or item: what comes next belongs to its line."""
        return self.top.tag in _LINES

    @property
    def top_names(self) -> frozenset[str]:
        """The names of the innermost frame."""
        return self.names_of(self.top.attributes) if self.top.attributes else _NO_NAMES

    def is_past_heading(self) -> bool:
        """Return whether the innermost frame, a paragraph, stands in a heading that holds a chunk already.

        Nothing closed that heading, and it holds the text below it as well.
        """
        frame = self.top
        for _ in range(_DEEP_HEADING):
            if frame.tag in HEADINGS or not frame.depth:
                break
            frame = frame.outer
        if frame.tag not in HEADINGS or frame.index < 0 or not self._made or self._made[-1].kind == "figure":
            # A heading may open with a picture, and have its words in a paragraph.
            return False
        place = self._made[-1].container
        for _ in range(_DEEP_HEADING):
            if place <= frame.index:
                break
            place = self.containers[place].parent
        return place == frame.index

    def holds_byline(self) -> bool:
        """Return whether the innermost frame, or the one around it, is called after those who write."""
        frame = self.top
        for _ in range(_NEAR):
            if frame.tag in _STORIES or not frame.depth:
                return False
            if frame.attributes and not self.names_of(frame.attributes).isdisjoint(BYLINE_NAMES):
                return True
            frame = frame.outer
        return False

    def open_trail(self) -> None:
        """Note that the links in the innermost frame are wanted, where it is called the way to the page."""
        frame = self.top
        if frame.attributes and not self.names_of(frame.attributes).isdisjoint(_TRAILS):
            frame.setting = frame.outer.setting

    def names_of(self, attributes: Mapping[str, str]) -> frozenset[str]:
        """Return the words of an element's names."""
        if not attributes:
            return _NO_NAMES
        # Most elements with any attribute have a class and nothing else.
        is_plain = len(attributes) == 1 and "class" in attributes
        return self._names[attributes["class"] if is_plain else marks_of(attributes)]

    def words_of(self, name: str) -> frozenset[str]:
        """Return the words of the value of a ``class``."""
        return self._names[name]

    def open(self, kind: Kind, attributes: Mapping[str, str]) -> Frame:
        """Open a frame within the innermost one."""
        outer = self.top
        setting = outer.setting
        if kind.is_telling:
            setting = setting.known.get(kind.tag) or setting.within(kind.tag)
        self.top = frame = Frame(kind.tag, attributes, kind.number, setting, outer, outer.depth + 1)
        if kind.is_weighty:
            self.give_weight(frame)
        return frame

    def give_weight(self, frame: Frame) -> None:
        """Note that the chunks in *frame* are wanted at its end."""
        frame.is_weighty = True
        frame.first = len(self._made)

    def close(self) -> None:
        """Close the innermost frame."""
        self.top = self.top.outer

    def reopen(self, frame: Frame) -> None:
        """Open a frame again that was closed last, to add what it comes to as a whole."""
        self.top = frame

    def index(self) -> int:
        """Return the index of the innermost container, making those that no chunk has needed before; -1 for none."""
        frame = self.top
        if frame.index >= 0 or not frame.depth:
            return frame.index
        waiting = [frame]
        outer = frame.outer
        while outer.index < 0 and outer.depth:
            waiting.append(outer)
            outer = outer.outer
        containers, talk, index = self.containers, self.talk, outer.index
        while waiting:
            frame = waiting.pop()
            attributes, tag, parent = frame.attributes, frame.tag, index
            names, hidden, depth = _NO_NAMES, False, 0
            if not attributes:
                # A headline that holds elements keeps its own, which joins their lines.
                is_leaf = tag in _LEAVES and not (waiting and tag == "h1")
                if is_leaf and parent >= 0 and (talk is None or tag not in _ROWS):
                    frame.index = parent
                    continue
            elif len(attributes) == 1 and "class" in attributes:
                # As in `names_of`, for each of hundreds.
                names = self._names[attributes["class"]]
            else:
                names = self._names[(names_told if "aria-label" in attributes else marks_of)(attributes)]
                self.marked.append(len(containers))
                if frame.slot is not None:
                    parent, self.is_nested = frame.slot[0], False
                elif not HIDERS.isdisjoint(attributes):
                    hidden = is_hidden(attributes)
            if "-" in tag:
                # Elements of a page's own making are named by their tags: <story-caption>.
                names |= self._names[tag]
            if frame.depth > _DEEPEST and parent >= 0:
                if talk is None:
                    frame.index = index = parent
                    if self.marked[-1:] == [len(containers)]:
                        self.marked.pop()
                    continue
                depth, parent = frame.depth, self._parent_in_depth(frame, parent)
            frame.index = index = len(containers)
            containers.append(Container(tag, parent, attributes, names, frame.number, hidden, depth))
        return index

    def _parent_in_depth(self, frame: Frame, parent: int) -> int:
        """Return the container that *frame* is said to stand in, deep within replies to replies.

        Where the chain from *parent* outwards is long enough, a new one begins at the place of talk; depths are kept.
        """
        start = self._starts.get(parent, 0)
        length = frame.depth - start
        if length > _DEEPEST and (frame.tag in _LISTS or length > 2 * _DEEPEST) and self.talk is not None:
            start, self.is_nested = frame.depth, False
            parent = max(self.talk.index, 0)
        self._starts[len(self.containers)] = start
        return parent

"""Keep what is open around the words being read: containers, figures, tables, lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from newsrecord.model.body import Image
from newsrecord.page.elements import HEADINGS, is_hidden, marks_of, split_names
from newsrecord.page.outline import BlockKind, Chunk, Container

__all__ = ["Figure", "Frame", "Frames", "Grid", "Setting"]

_NOTHING: Final[Mapping[str, str]] = {}
_NO_NAMES: Final[frozenset[str]] = frozenset()
# Elements whose text is one line or paragraph; without attributes they tell nothing that a chunk's tag does not.
_LEAVES: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "tr", "tbody"})
_TELLING: Final = frozenset(
    {
        *HEADINGS,
        *"li dt dd ul ol menu blockquote article section table tr td th main nav footer figure figcaption".split(),
    }
)
# Deeper containers tell no more about what a text is, and a chain of thousands would make every look at it slow.
_DEEPEST: Final = 200
_EACH_ANEW: Final = frozenset({"figure", "table", "figcaption"})
_MOST_ROWS: Final = 5_000
_LONGEST_CELL: Final = 400
_LAID_OUT: Final = frozenset({"figure", "heading", "embed"})


class Figure:
    """A figure being read."""

    __slots__ = ("captions", "credits", "images")

    def __init__(self) -> None:
        self.images: list[Image] = []
        self.captions: list[str] = []
        self.credits: list[str] = []


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

    __slots__ = ("caption", "figure", "grid", "kind", "known", "level", "lists", "menu", "ordered")

    def __init__(self) -> None:
        self.known: dict[str, Setting] = {}
        """The settings within this one by element, for those that all such elements share."""
        self.kind: BlockKind = "paragraph"
        self.level = self.lists = 0
        self.ordered = self.menu = False
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
        elif tag in ("nav", "footer"):
            inner.menu = True
        elif tag == "blockquote":
            inner.kind, inner.level = "quote", 0
        else:
            inner.kind, inner.level = "paragraph", 0
        self.known[tag] = inner
        return inner

    def _copy(self) -> Setting:
        inner = Setting()
        inner.kind, inner.level, inner.lists = self.kind, self.level, self.lists
        inner.ordered, inner.menu = self.ordered, self.menu
        inner.caption, inner.figure, inner.grid = self.caption, self.figure, self.grid
        return inner

    def _begin(self, tag: str, inner: Setting) -> None:
        if tag == "figure":
            inner.figure = Figure()
        elif tag == "table":
            if self.grid is not None:
                self.grid.is_layout = True
            inner.grid = Grid()
        elif tag == "figcaption" and self.figure is not None:
            inner.caption = self.figure.captions


class Frame:
    """One open element that the outline may know as a container."""

    __slots__ = ("attributes", "depth", "first", "index", "number", "setting", "slot", "tag")

    def __init__(
        self, tag: str, attributes: Mapping[str, str], number: int, first: int, depth: int, setting: Setting
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.number = number
        self.first = first
        """Number of chunks before it."""
        self.depth = depth
        self.setting = setting
        self.index = -1
        """Its place among the containers, once it has one."""
        self.slot: tuple[int, int] | None = None
        """The container and the chunk before which it belongs, where it came late."""


class Frames:
    """The open frames, and the containers that were made of them."""

    def __init__(self) -> None:
        self.containers: list[Container] = []
        self.top: Frame | None = None
        self._open: list[Frame] = []
        self._names: dict[str, frozenset[str]] = {}
        self._outside = Setting()

    @property
    def inline(self) -> bool:
        """Whether the innermost frame is a paragraph, heading or item: what comes next belongs to its line."""
        return self.top is not None and self.top.tag in _LEAVES and self.top.tag not in ("tr", "tbody", "td")

    @property
    def top_names(self) -> frozenset[str]:
        """The names of the innermost frame."""
        return self.names_of(self.top.attributes) if self.top is not None and self.top.attributes else _NO_NAMES

    def names_of(self, attributes: Mapping[str, str]) -> frozenset[str]:
        """Return the words of an element's names."""
        # Most elements with any attribute have a class and nothing else.
        marks = attributes["class"] if len(attributes) == 1 and "class" in attributes else marks_of(attributes)
        names = self._names.get(marks)
        if names is None:
            names = self._names[marks] = split_names(marks)
        return names

    def open(self, tag: str, attributes: Mapping[str, str], number: int, first: int) -> Frame:
        """Open a frame within the innermost one."""
        top = self.top
        setting, depth = (self._outside, 0) if top is None else (top.setting, top.depth + 1)
        if tag in _TELLING:
            setting = setting.known.get(tag) or setting.within(tag)
        frame = Frame(tag, attributes or _NOTHING, number, first, depth, setting)
        self._open.append(frame)
        self.top = frame
        return frame

    def close(self, frame: Frame) -> None:
        """Close the innermost frame."""
        if self.top is frame:
            opened = self._open
            opened.pop()
            self.top = opened[-1] if opened else None

    def reopen(self, frame: Frame) -> None:
        """Open a frame again that was closed last, to add what it comes to as a whole."""
        self._open.append(frame)
        self.top = frame

    def index(self) -> int:
        """Return the index of the innermost container, making those that no chunk has needed before."""
        top = self.top
        if top is None:
            return -1
        if top.index < 0:
            opened = self._open
            at = len(opened) - 1
            while at and opened[at - 1].index < 0:
                at -= 1
            parent = opened[at - 1].index if at else -1
            for frame in opened[at:]:
                if frame.slot is not None:
                    parent = frame.slot[0]
                parent = frame.index = self._make(frame, parent)
        return top.index

    def _make(self, frame: Frame, parent: int) -> int:
        if parent >= 0 and ((not frame.attributes and frame.tag in _LEAVES) or frame.depth > _DEEPEST):
            return parent
        tag, attributes = frame.tag, frame.attributes
        names, hidden = _NO_NAMES, False
        if attributes:
            names = self.names_of(attributes)
            # A class alone, which is what most elements have, hides nothing.
            hidden = frame.slot is None and (len(attributes) > 1 or "class" not in attributes) and is_hidden(attributes)
        self.containers.append(Container(tag, parent, attributes, names, f"(//{tag})[{frame.number}]", hidden))
        return len(self.containers) - 1

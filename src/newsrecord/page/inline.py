"""Turn the pieces of text within one block, with their links and bold stretches, into one cleaned text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final
from unicodedata import is_normalized

from newsrecord.text import clean_block, squeeze

__all__ = ["LONGEST_PLAIN", "Mark", "Run", "find_places", "leads_to_picture", "part_blank_lines"]

LONGEST_PLAIN: Final = 700
"""A text without elements that is longer may be a whole story."""
_FEWEST_LINES: Final = 4
# A sentence ends before the blank line.
_BLANK_LINE: Final = re.compile(r"(?<=[.;!?\u2026\"\u201d\u00bb')\u3002])[ \t\r]{0,8}\n[ \t\r]{0,40}\n\s{0,40}(?=\S)")
_BREAK: Final = "\n"
_FILES: Final = (".jpg", ".jpeg", ".png", ".webp", ".avif")
# Marks that stand right behind a word in every script.
_CLOSING: Final = frozenset(",.;:!?)")
# What documents made of Markdown print beside a heading, as a link to the heading itself.
_ANCHORS: Final = frozenset({"#", "\xb6", "\xa7", "\U0001f517"})
# What leads from a note back to the text, or from the foot of a page to its top.
_ARROWS: Final = frozenset("\u21a9 \u21a9\ufe0e \u21a9\ufe0f \u21b5 \u2191 \u2b06 \u2b06\ufe0f ^".split())

Mark = tuple[str, int, int]
"""The address of a link as the page gives it, and where its words begin and end."""


def leads_to_picture(marks: Sequence[Mark]) -> bool:
    """Return whether words are one link, to the file of a picture: it stands around the picture and its caption.

    >>> leads_to_picture([("/harbour.jpg?w=900", 0, 7)]), leads_to_picture([("/harbour", 0, 7)])
    (True, False)
    """
    return len(marks) == 1 and marks[0][0].partition("?")[0].lower().endswith(_FILES)


_JOINERS: Final = frozenset("\u200c\u200d")


class Run:
    """Text being gathered for one chunk.  White space folds as in a browser; only ``<br>`` breaks a line."""

    __slots__ = (
        "_blanks",
        "_has_breaks",
        "_resolve",
        "bold",
        "bold_length",
        "is_broken",
        "link",
        "link_layout",
        "link_length",
        "link_number",
        "marks",
        "parts",
    )

    def __init__(self, resolve: Callable[[str], str | None]) -> None:
        """Begin; *resolve* makes the address of a link absolute, or gives None where a record may not hold it."""
        self._resolve = resolve
        self.parts: list[str] = []
        """The pieces so far, white space between them as one blank each time.  The first is never blank.  It is the
        same list all the time."""
        self.bold = 0
        """How many bold stretches are open."""
        self.link: tuple[str, int] | None = None
        """The address of the link that is open, and the number of pieces before it.  The walk opens and closes it."""
        self.link_number = 0
        """The number of the last link among the page's."""
        self.bold_length = self.link_length = 0
        """How many characters of the pieces are bold, and how many are those of links."""
        self.link_layout = 0
        """How many of those of links are the white space that only sets the source of a page in."""
        self.marks: list[Mark] = []
        """The links so far, their places counted in pieces."""
        self.is_broken = False
        """Whether a line break stands before the pieces; whoever asks takes that back before."""
        self._has_breaks = False
        self._blanks: list[int] = []

    def add(self, words: str) -> None:
        """Add a piece of text that is not blank."""
        self.parts.append(words)
        if self.bold:
            self.bold_length += len(words)
        if self.link is not None:
            self.link_length += len(words)
            if "\n" in words:
                self.link_layout += len(words) - len(" ".join(words.split()))

    def space(self) -> None:
        """Part what comes from what was."""
        if self.parts:
            self._blanks.append(len(self.parts))
            self.parts.append(" ")

    def break_line(self) -> bool:
        """Add a line break; return whether it is the second in a row, which parts paragraphs."""
        parts = self.parts
        if not parts:
            self.is_broken = True
            return False
        while parts[-1] == " " and (not self.marks or self.marks[-1][2] < len(parts)):
            parts.pop()
        if self.link is not None and self.link[1] > len(parts):
            self.link = (self.link[0], len(parts))
        if parts[-1] == _BREAK:
            return True
        parts.append(_BREAK)
        self._has_breaks = True
        return False

    def close_link(self, in_heading: bool, in_talk: bool) -> None:
        """End the link that is open; one from a heading to itself or from a note back says nothing and is left out.

        In readers' talk an arrow leads to what a comment answers.
        """
        link, parts = self.link, self.parts
        self.link = None
        if link is None or link[1] >= len(parts):
            return
        if link[1] == len(parts) - 1 and (
            (in_heading and parts[-1] in _ANCHORS) or (link[0][:1] == "#" and parts[-1] in _ARROWS and not in_talk)
        ):
            self.link_length -= len(parts.pop())
        else:
            self.marks.append((link[0], link[1], len(parts)))

    def open_bold(self) -> None:
        """Begin a bold stretch."""
        self.bold += 1

    def close_bold(self) -> None:
        """End a bold stretch."""
        if self.bold:
            self.bold -= 1

    def take(self, keeps_links: bool) -> tuple[str, tuple[Mark, ...], int, bool]:
        """Return the cleaned text, its links, the characters inside links and whether all is bold; begin anew.

        Unless *keeps_links*, there are no links.  A bold stretch or a link that is still open goes on in the next text.
        """
        parts = self.parts
        if self._blanks:
            self._close_up()
        if parts[0][:1] in _JOINERS:
            # Editors begin lines with one, and leave it alone in those that are empty; it has nothing to join there.
            parts[0] = parts[0].lstrip("\u200c\u200d")
        raw = parts[0] if len(parts) == 1 else "".join(parts)
        bold, link_chars = False, 0
        marks: tuple[Mark, ...] = ()
        if self.bold_length:
            bold = self.bold_length >= len(raw) - _count_blanks(parts)
            self.bold_length = 0
        has_breaks = self._has_breaks
        if has_breaks:
            raw = self._join_lines()
            self._has_breaks = False
        if self.link_length:
            text = _clean(raw, has_breaks)
            length = self.link_length
            link_chars = min(len(text), length - self.link_layout)
            if link_chars and keeps_links:
                marks = self._take_marks(text, len(raw))
            self.link_length = self.link_layout = 0
            parts.clear()
        else:
            # A page may be one text of many pieces: those make room before it is copied again.
            parts.clear()
            text = _clean(raw, has_breaks)
        if self.marks:
            self.marks = []
        if self.link is not None:
            self.link = (self.link[0], 0)
        return text, marks, link_chars, bold

    def _close_up(self) -> None:
        """Take back the blanks set between elements where a mark follows that belongs to the word before."""
        parts = self.parts
        for place in self._blanks:
            if place + 1 < len(parts) and parts[place] == " " and parts[place + 1][:1] in _CLOSING:
                parts[place] = ""
        self._blanks.clear()

    def _join_lines(self) -> str:
        # Line breaks in the source of a page are white space, those of <br> are not.
        self.parts[:] = [part if part == _BREAK else part.replace("\n", " ") for part in self.parts]
        return "".join(self.parts)

    def _take_marks(self, text: str, length: int) -> tuple[Mark, ...]:
        parts, marks = self.parts, self.marks
        if self.link is not None and self.link[1] < len(parts):
            marks.append((*self.link, len(parts)))
        # Most texts with a link are a link as a whole.
        if (
            len(marks) == 1
            and marks[0][1] == 0
            and self.link_length == (length if len(parts) == 1 else length - _count_blanks(parts))
        ):
            return ((marks[0][0], 0, len(text)),)
        laid = _lay(parts, marks, text)
        if laid is None:
            # What a record cannot link to need not stand in the way of the other links.
            laid = _lay(parts, [mark for mark in marks if self._resolve(mark[0]) is not None], text)
        return laid or ()


def _count_blanks(parts: list[str]) -> int:
    return parts.count(" ") + parts.count(_BREAK)


def _clean(raw: str, breaks: bool) -> str:
    """Return *raw* as the text of a block; with *breaks* its line breaks are to be kept."""
    # White space at the edges, which most pieces of a page have for its layout, goes either way.
    text = raw.strip()
    if not text.isprintable():
        if not breaks:
            text = text.replace("\n", " ")
        text = text.replace("\xa0", " ").replace("\t", " ")
        if not text.isprintable():
            return clean_block(text)
    # Printable text holds no controls, joiners or line breaks, and no white space but blanks.
    if text.isascii() or is_normalized("NFC", text):
        return squeeze(text) if "  " in text else text
    return clean_block(text)


def _lay(parts: Sequence[str], marks: Sequence[Mark], text: str) -> tuple[Mark, ...] | None:
    """Return *marks*, whose places are counted in parts, with their places in the cleaned *text*.

    Each stretch is cleaned by itself and laid behind the last one.  Where that does not add up to the text cleaned as
    a whole (a letter composed of two stretches), the links' places are unknown, and there is no result.
    """
    offsets = find_places(parts, sorted({place for mark in marks for place in mark[1:]}), text)
    if offsets is None:
        return None
    laid = []
    for address, start, end in marks:
        first, last = offsets[start], offsets[end]
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            laid.append((address, first, last))
    return tuple(laid)


def find_places(parts: Sequence[str], places: list[int], text: str) -> dict[int, int] | None:
    """Return for each of *places*, counted in parts, how many characters of the cleaned *text* stand before it."""
    offsets: dict[int, int] = {}
    at = before = 0
    for place in places:
        words = _clean("".join(parts[before:place]), False)
        before = place
        # Most stretches stand in the text as they are; where a line break parts two words, each is looked for.
        start = at + (text[at : at + 1] == " ")
        if text.startswith(words, start):
            offsets[place] = at = start + len(words) if words else at
            continue
        for word in words.split():
            # Each word stands right here or behind one blank or line break.
            found = text.find(word, at, at + len(word) + 1)
            if found < 0:
                return None
            at = found + len(word)
        offsets[place] = at
    return offsets


def part_blank_lines(text: str) -> list[str]:
    """Return the paragraphs of a long *text* without elements; one, where blank lines are the layout of the source.

    Where a style sheet keeps the lines of a text, its paragraphs have blank lines between them and no element.
    """
    lines = _BLANK_LINE.split(text) if "\n" in text else [text]
    return lines if len(lines) >= _FEWEST_LINES else [text]

"""Turn the pieces of text within one block, with their links and bold stretches, into one cleaned text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from unicodedata import is_normalized

from newsrecord.model.body import Link
from newsrecord.text import clean_block, squeeze

__all__ = ["Run"]

_BREAK: Final = "\n"


class Run:
    """Text being gathered for one chunk.  White space folds as in a browser; only ``<br>`` breaks a line."""

    __slots__ = ("_bold", "_bold_length", "_link_length", "_marks", "_open", "length", "parts")

    def __init__(self) -> None:
        self.parts: list[str] = []
        """The pieces so far, white space between them as one blank each time."""
        self._marks: list[tuple[int, int, str]] = []
        self._open: tuple[int, str] | None = None
        self._bold = 0
        self.length = self._bold_length = self._link_length = 0

    def add(self, text: str) -> None:
        """Add a piece of text as the page has it."""
        if text.isspace():
            if self.parts:
                self.parts.append(" ")
            return
        length = len(text)
        self.parts.append(text.replace("\n", " ") if "\n" in text else text)
        self.length += length
        if self._bold:
            self._bold_length += length
        if self._open is not None:
            self._link_length += length

    def space(self) -> None:
        """Part what comes from what was."""
        if self.parts:
            self.parts.append(" ")

    def break_line(self) -> bool:
        """Add a line break; return whether it is the second in a row, which parts paragraphs."""
        if not self.length:
            self.parts.clear()
            return False
        parts = self.parts
        while parts and parts[-1] == " " and (not self._marks or self._marks[-1][1] < len(parts)):
            parts.pop()
        if self._open is not None and self._open[0] > len(parts):
            self._open = (len(parts), self._open[1])
        if parts and parts[-1] is _BREAK:
            return True
        parts.append(_BREAK)
        return False

    def open_bold(self) -> None:
        """Begin a bold stretch."""
        self._bold += 1

    def close_bold(self) -> None:
        """End a bold stretch."""
        if self._bold:
            self._bold -= 1

    def open_link(self, address: str) -> None:
        """Begin a link."""
        self._open = (len(self.parts), address)

    def close_link(self) -> None:
        """End the link that was begun last."""
        if self._open is not None:
            start, address = self._open
            if start < len(self.parts):
                self._marks.append((start, len(self.parts), address))
            self._open = None

    def take(self, resolve: Callable[[str], str | None] | None) -> tuple[str, tuple[Link, ...], int, bool]:
        """Return the cleaned text, its links, the characters inside links and whether all is bold; begin anew.

        Without *resolve* no links are kept.  A bold stretch or a link that is still open goes on in the next text.
        """
        parts, still_open = self.parts, self._open
        if still_open is not None:
            self.close_link()
        text = _clean(parts[0] if len(parts) == 1 else "".join(parts))
        marks = self._marks
        links = _lay(parts, marks, resolve, text) if marks and text and resolve is not None else ()
        result = (text, links, min(self._link_length, len(text)), self._bold_length >= self.length > 0)
        self.parts = []
        if marks:
            self._marks = []
        if still_open is not None:
            self._open = (0, still_open[1])
        self.length = self._bold_length = self._link_length = 0
        return result


def _clean(raw: str) -> str:
    if "\xa0" in raw:
        raw = raw.replace("\xa0", " ")
    # Printable text holds no controls, joiners or line breaks; most text needs no more than its blanks folded.
    if raw.isprintable() and (raw.isascii() or is_normalized("NFC", raw)):
        return squeeze(raw)
    return clean_block(raw)


def _lay(
    parts: list[str], marks: list[tuple[int, int, str]], resolve: Callable[[str], str | None], text: str
) -> tuple[Link, ...]:
    """Return the links of *marks*, whose places are counted in parts, with their places in the cleaned *text*."""
    wanted = [(start, end, url) for start, end, address in marks if (url := resolve(address)) is not None]
    if not wanted:
        return ()
    if len(wanted) == 1 and len(text) == len(_clean("".join(parts[wanted[0][0] : wanted[0][1]]))):
        return (Link(url=wanted[0][2], start=0, end=len(text)),)
    # Each stretch is cleaned by itself and laid behind the last one.  Where that does not add up to the text cleaned
    # as a whole (a letter composed of two stretches), the links' places are unknown.
    offsets = _offsets(parts, sorted({place for mark in wanted for place in mark[:2]}), text)
    if offsets is None:
        return ()
    links = []
    for start, end, url in wanted:
        first, last = offsets[start], offsets[end]
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            links.append(Link(url=url, start=first, end=last))
    return tuple(links)


def _offsets(parts: list[str], places: list[int], text: str) -> dict[int, int] | None:
    """Return for each of *places*, counted in parts, how many characters of the cleaned *text* stand before it."""
    offsets: dict[int, int] = {}
    at = before = 0
    for place in places:
        for word in _clean("".join(parts[before:place])).split():
            # Each word stands right here or behind one blank or line break.
            found = text.find(word, at, at + len(word) + 1)
            if found < 0:
                return None
            at = found + len(word)
        before = place
        offsets[place] = at
    return offsets

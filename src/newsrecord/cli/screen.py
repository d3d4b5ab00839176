"""Set text for a terminal: how wide, in which colours, and nothing in it that steers the terminal."""

from __future__ import annotations

import os
import re
import shutil
import unicodedata
from collections.abc import Iterator
from typing import Final, TextIO

import attrs

from newsrecord.text import strip_bidi

__all__ = ["NARROWEST", "Screen", "safe", "screen_of", "wrap"]

NARROWEST: Final = 20
"""Columns that a text is set in at least."""

_UNSAFE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_WORD: Final = re.compile(r"\S+")
_RESET: Final = "\x1b[0m"


@attrs.frozen(slots=True)
class Screen:
    """What the text is laid out for."""

    width: int = 80
    """Columns."""
    colour: bool = False
    """Whether it understands ANSI colours, and the reader wants them."""

    def paint(self, style: str, text: str) -> str:
        """Return *text* in *style*, or as it is where there are no colours."""
        return f"{style}{text}{_RESET}" if self.colour and style and text else text


def screen_of(stream: TextIO) -> Screen:
    """Return what *stream* shows: as wide as the terminal; colours only there, and not with NO_COLOR set."""
    colour = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Screen(max(NARROWEST, shutil.get_terminal_size().columns), colour)


def safe(text: str) -> str:
    r"""Return *text* without anything a terminal acts on: controls, direction overrides, lone surrogates.

    >>> safe("red\x1b[31m\tname")
    'red[31m name'
    """
    return _UNSAFE.sub("", strip_bidi(text).replace("\t", " "))


def wrap(text: str, width: int) -> Iterator[range]:
    """Yield the range of each line when *text* is set in *width* columns, its own line breaks kept."""
    width = max(width, NARROWEST // 2)
    start = 0
    for paragraph in text.split("\n"):
        yield from _wrap_line(text, start, start + len(paragraph), width)
        start += len(paragraph) + 1


def _wrap_line(text: str, start: int, end: int, width: int) -> Iterator[range]:
    line, behind, used = start, start, 0
    for word in _WORD.finditer(text, start, end):
        size = _columns(text, word.start(), word.end())
        gap = word.start() - behind if used else 0
        if used and used + gap + size > width:
            yield range(line, behind)
            used = gap = 0
        if not used:
            line = word.start()
        behind, used = word.end(), used + gap + size
        while used > width:
            # A word wider than the screen, as an address or a sentence in Chinese, is broken where the screen ends.
            fit = line + 1
            taken = _columns(text, line, fit)
            while taken + (step := _columns(text, fit, fit + 1)) <= width:
                fit, taken = fit + 1, taken + step
            yield range(line, fit)
            line, used = fit, used - taken
    if used:
        yield range(line, behind)


def _columns(text: str, start: int, end: int) -> int:
    """Return how many columns a terminal needs for a part of *text*."""
    part = text[start:end]
    if part.isascii():
        return end - start
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in part)
    marks = sum(unicodedata.category(c) in ("Mn", "Me", "Cf") for c in part)
    return len(part) + wide - marks

"""Turn plain text, and ranges within it, into HTML that says the same and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

import attrs

__all__ = ["Mark", "escape_attribute", "escape_text", "mark_text"]

# More elements than this around one word help no reader, and ranges that cross each other in thousands would make each
# boundary close and open all of them.
_DEEPEST = 4


@attrs.frozen(slots=True)
class Mark:
    """A range of a text that stands within an element."""

    start: int
    end: int
    tag: str
    """Name of the element: ``a``, ``mark``."""
    attributes: str = ""
    """Its attributes, escaped, with a blank in front."""
    behind: str = ""
    """HTML that stands right behind the element, as it is."""


def escape_text(text: str) -> str:
    r"""Return *text* as the content of an element; a line break becomes ``<br>``.

    >>> escape_text('5 < 6 & "7"\n<script>')
    '5 &lt; 6 &amp; "7"<br>&lt;script&gt;'
    """
    return escape(text, quote=False).replace("\n", "<br>")


def escape_attribute(name: str, value: str) -> str:
    """Return an attribute with a blank in front, whatever its value holds.

    >>> escape_attribute("title", '"><script>')
    ' title="&quot;&gt;&lt;script&gt;"'
    """
    return f' {name}="{escape(value, quote=True)}"'


def mark_text(text: str, marks: Iterable[Mark]) -> str:
    """Return *text* as the content of an element, each range of *marks* within its own element.

    Ranges may touch, nest and cross: an element that another one crosses is closed and opened again, and what stands
    behind it comes once, at the end of its range.  What reaches past the text is cut; of more than four ranges around
    one word the inner ones are left out.

    >>> mark_text("He is gone.", [Mark(0, 5, "b"), Mark(3, 10, "i", behind="<sup>1</sup>")])
    '<b>He <i>is</i></b><i> gone</i><sup>1</sup>.'
    """
    writer = _Writer(text)
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if mark.start < min(mark.end, len(text)):
            writer.close_until(mark.start)
            writer.open(mark)
    writer.close_until(len(text))
    return "".join(writer.parts)


class _Writer:
    """The text written so far and the elements that are open."""

    __slots__ = ("_open", "_position", "_text", "parts")

    def __init__(self, text: str) -> None:
        self.parts: list[str] = []
        self._text = text
        self._position = 0
        self._open: list[Mark] = []

    def open(self, mark: Mark) -> None:
        if len(self._open) < _DEEPEST:
            self._write(mark.start)
            self.parts.append(f"<{mark.tag}{mark.attributes}>")
            self._open.append(mark)

    def close_until(self, limit: int) -> None:
        """Close every element that ends at *limit* or before, and write the text up to the last of them."""
        whole = len(self._text)
        while self._open and (end := min(min(mark.end, whole) for mark in self._open)) <= limit:
            self._write(end)
            lowest = next(i for i, mark in enumerate(self._open) if min(mark.end, whole) == end)
            above = self._open[lowest:]
            self.parts.extend(f"</{mark.tag}>" for mark in reversed(above))
            # At the end of the text nothing is left to stand in a reopened element.
            kept = [mark for mark in above if end < min(mark.end, whole)]
            self.parts.extend(mark.behind for mark in reversed(above) if min(mark.end, whole) == end)
            self.parts.extend(f"<{mark.tag}{mark.attributes}>" for mark in kept)
            self._open[lowest:] = kept
        if limit == whole:
            self._write(whole)

    def _write(self, end: int) -> None:
        if end > self._position:
            self.parts.append(escape_text(self._text[self._position : end]))
            self._position = end

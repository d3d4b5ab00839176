"""Turn the references that a page's markup has for characters into these, where a text was copied with them."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.text import clean_line
from newsrecord.wire.line import Line

__all__ = ["without_references"]

_REFERENCE: Final = re.compile(r"&(?:#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}[0-9]{0,2});")
# A text about markup speaks of them: there they are what is meant.
_MARKUP: Final = ("&lt;", "&#60;", "</", "/>", "`&", '"&', "'&", "“&", "(&", "&;")


def without_references(lines: Sequence[Line], text: str) -> list[Line]:
    """Return *lines* of *text* with "&#8217;", "&amp;" and "&nbsp;" read as a page would show them.

    >>> lines = [Line(1, "Finch&#8217;s R&amp;D", 0, 0), Line(2, "&nbsp;", 0, 0), Line(3, "The end", 0, 0)]
    >>> [(line.text, line.gap) for line in without_references(lines, "")]
    [('Finch’s R&D', 0), ('The end', 1)]
    >>> without_references([Line(1, "Write &lt; as &amp;lt;", 0, 0)], "Write &lt; as &amp;lt;")[0].text
    'Write &lt; as &amp;lt;'
    """
    if any(mark in text for mark in _MARKUP):
        return list(lines)
    read: list[Line] = []
    gap = 0
    for line in lines:
        shown = line
        if "&" in line.text and line.sign is None and _REFERENCE.search(line.text) is not None:
            shown = replace(line, text=clean_line(html.unescape(line.text)))
        if not shown.text:
            # A paragraph that holds a blank and nothing else keeps two others apart.
            gap = max(gap, line.gap, 1)
            continue
        read.append(replace(shown, gap=gap) if gap > line.gap else shown)
        gap = 0
    return read

"""Read the data that a page hands to its scripts in the attributes of elements.

Inertia has the whole page in ``data-page``, React on Rails the properties of a part in ``data-react-props``, and
templates bind an object to a component of Vue (``:article="{...}"``).  What they are called is not looked at: JSON is
JSON.
"""

from __future__ import annotations

import html
import re
from typing import Final

from newsrecord.page.state import holds_state

__all__ = ["attribute_states"]

_LEAST: Final = 300
_QUOTE: Final = rb"&quot;|&#34;|&#x22;"
_VALUE: Final = re.compile(
    rb"""=(?:"([\[{]\s{0,8}(?:[\[{]|%b)[^"]{%d,})"|'([\[{]\s{0,8}(?:[\[{"]|%b)[^']{%d,})')"""
    % (_QUOTE, _LEAST, _QUOTE, _LEAST)
)
_MOST: Final = 200
# One of these is in every page that has any; a page is searched for them a hundred times faster than for the pattern.
_OPENINGS: Final = (b"{&quot;", b"{&#34;", b"{&#x22;", b"='{", b"='[")


def attribute_states(page: bytes) -> tuple[str, ...]:
    """Return the longer JSON in the attributes of *page*, which is in UTF-8, in page order.

    >>> story = html.escape('{"story": "' + "It rained. " * 40 + '"}')
    >>> [data[:20] for data in attribute_states(f'<div data-page="{story}">'.encode())]
    ['{"story": "It rained']
    """
    found: list[str] = []
    if not any(opening in page for opening in _OPENINGS):
        return ()
    for value in _VALUE.finditer(page):
        data = html.unescape((value[1] or value[2]).decode("utf-8", "replace"))
        if holds_state(data):
            found.append(data)
            if len(found) == _MOST:
                break
    return tuple(found)

"""Take off a description what says that the text it was made of goes on."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import holds

__all__ = ["uncut", "without_label"]

# What ends a text that was cut: "[…]", "(...)", "... Read more", "→", "... | The Courier".
_CUT: Final = re.compile(
    r"(?:\s?(?:[\[(]?(?:\u2026|\.{3})[\])]?|\u2192|\u00bb|read more|continue reading))+"
    r"(?:\s\|\s[^\n\u2026]{2,60})?\s?$",
    re.IGNORECASE,
)
_CUT_MARKS: Final = ("\u2026", "...", "\u2192", "\u00bb", "read more", "continue reading")
"""One of them stands where a text was cut."""
_LONGEST_END: Final = 160


def uncut(text: str) -> str:
    """Return *text* without what says at its end that it was cut.

    >>> uncut("The ferry is back on its old line [...]"), uncut("The ferry is back. Read more")
    ('The ferry is back on its old line', 'The ferry is back.')
    """
    end = text[-_LONGEST_END:]
    return text[:-_LONGEST_END] + _CUT.sub("", end) if holds(_CUT_MARKS, end.casefold()) else text


def without_label(text: str, title: str) -> str:
    """Return *text* without what stands behind its last bar, where the *title* of the page says that as well.

    >>> without_label("The mill turns again. | Harbour news", "The mill | Harbour news | The Courier")
    'The mill turns again.'
    """
    front, _, label = text.rpartition(" | ")
    return front if front and label in title else text

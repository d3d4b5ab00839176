"""Tell what a page's title has behind the headline: the outlet, as its readers call it."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.landmarks import headline_index
from newsrecord.page.outline import Outline
from newsrecord.text import is_caseless

__all__ = ["end_of_title", "outlet_in_title"]

_PARTINGS: Final = re.compile(r"\s[-\u2013\u2014:]\s|\s?[|\uff1a\uff5c\u00b7]")


def outlet_in_title(outline: Outline) -> str:
    """Return the last of the parts that the title has behind the headline, "" where it is in a script with capitals.

    In those without, metas give the name of an outlet in Latin letters, and the title gives it as it is printed.
    """
    own = end_of_title(outline)
    return own if is_caseless(own) else ""


def end_of_title(outline: Outline) -> str:
    """Return the last of the parts that the title has behind the headline, which is most often the outlet; or ""."""
    return outline.once("end of title", _end_of_title)


def _end_of_title(outline: Outline) -> str:
    index, title = headline_index(outline), outline.title or ""
    headline = outline.chunks[index].text if index is not None else ""
    if not headline or not title.startswith(headline) or _PARTINGS.match(title, len(headline)) is None:
        return ""
    return _PARTINGS.split(title[len(headline) :])[-1].strip()

"""Find the name that stands alone below the last paragraph of a text: who wrote it, on many a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.bylines.wishes import opens_wish
from newsrecord.find.keys import fold
from newsrecord.wire.look import Look
from newsrecord.wire.writers.names import CUED, NameLine, read_names

__all__ = ["find_addressed", "find_undersigned", "headed_name"]

_LONGEST: Final = 40
_LONGEST_HOUSED: Final = 80
_DASHES: Final = " -–—"
_FEWEST_WORDS, _MOST_WORDS = 2, 4
_MOST_TIMES: Final = 3
_TITLED: Final = 0.25
_MOST_BEFORE: Final = 3
_LINKED: Final = 6
_VIETNAMESE: Final = re.compile("[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0]")


def find_undersigned(looks: Sequence[Look], first: int) -> tuple[int, NameLine] | None:
    """Return the line at *first*, or the one below, that is a name right below a paragraph, and what it says.

    Where a page sets its titles with a capital on each word, any of them would look like a name.
    """
    for i in range(max(1, first), min(first + 2, len(looks))):
        look = looks[i]
        if not (look.is_label and look.line.gap and looks[i - 1].is_prose) or look.width > _LONGEST_HOUSED:
            continue
        if (housed := _read_housed(look.text)) is not None:
            return i, housed
        if look.width > _LONGEST:
            continue
        # Vietnamese papers sign in capitals.
        signs = _VIETNAMESE.search(look.text) is not None
        if not _FEWEST_WORDS <= len(look.text.split()) <= _MOST_WORDS << signs or (_shouts(look.text) and not signs):
            return None
        line = read_names(look.text)
        if line is None or not 1 <= len(line.people) <= 1 + signs or line.is_caseless or line.is_east:
            return None
        if opens_wish(look.text):
            return None
        labels = [other.text for other in looks if other.is_label and " " in other.text]
        times = labels.count(look.text)
        titled = sum([all(word[0].isupper() for word in text.split()) for text in labels]) - times
        return (i, line) if titled <= _TITLED * (len(labels) - times) and times <= _MOST_TIMES else None
    return None


def _read_housed(text: str) -> NameLine | None:
    """Return what a line says that closes with the agency its names write for: "Ana Ruiz, The Canadian Press"."""
    _, comma, agency = text.strip(_DASHES).rpartition(", ")
    if not comma or not is_agency(agency):
        return None
    line = read_names(text)
    return line if line is not None and line.people and line.strength != CUED else None


def find_addressed(looks: Sequence[Look], lines: range) -> tuple[int, NameLine] | None:
    """Return the first of *lines* that is a name right above an address of mail with a part of it, and what it says."""
    for i in lines:
        if "@" not in (below := looks[i + 1]).text or not looks[i].is_label or below.line.gap or below.width > _LONGEST:
            continue
        line = read_names(looks[i].text)
        if line is None or len(line.people) != 1 or line.is_east or line.is_caseless:
            continue
        address = fold(below.text.partition("@")[0])
        if any(len(part) > _FEWEST_WORDS and part in address for part in fold(line.people[0]).split()):
            return i, line
    return None


def headed_name(looks: Sequence[Look], i: int, opening: str) -> str | None:
    """Return the name that heading *i* ends in, where the sentences below open with it and a link leads to its works.

    "About Ana Ruiz" stands over such sentences, and "All posts by Ana Ruiz" below; of a company there is no such link.
    """
    words, first = looks[i].text.split(), opening.partition(" ")[0]
    at = words.index(first) if first in words else 0
    name = " ".join(words[at:])
    if not 0 < at <= _MOST_BEFORE or not _FEWEST_WORDS <= len(words) - at <= _MOST_WORDS or not is_name_shaped(name):
        return None
    below = (look.text for look in looks[i + 2 : i + 2 + _LINKED] if look.is_label and "©" not in look.text)
    return name if any(name in text and len(text) > len(name) for text in below) else None


def _shouts(text: str) -> bool:
    return any(len(word) > 1 and word.isupper() for word in text.split())

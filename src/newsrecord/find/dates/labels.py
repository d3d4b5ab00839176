"""Tell from the words beside a date, and from the names of elements, whether it is a publication's or a change's."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsrecord.find.dates.lines import DateLine
from newsrecord.find.dates.places import UPDATE_NAMES
from newsrecord.find.dates.words import last_words
from newsrecord.page.outline import Outline

__all__ = ["is_named_update", "judge", "says_change"]

# Names that say of an element called "updated" that it holds the day of publication all the same.
_PUBLISHED_NAMES: Final = frozenset({"published", "publish", "pubdate"})
_ENTRY_NAMES: Final = frozenset({"entry", "post"})
# Those that no microformat asks for.
_CHANGE_NAMES: Final = frozenset({"modified", "modification", "lastmod"})


def judge(outline: Outline, line: DateLine, words: str) -> tuple[bool, bool]:
    """Return whether a date behind *words* is that of a change, and whether words say that it is the publication's."""
    for said in (words, line.label):
        if not said:
            continue
        update, published = _last_words(said)
        if update >= 0 or published >= 0:
            return update >= published, published > update
    if says_change(line, words):
        # "18 May 2026 (changed on 21 May 2026)": the element is called by the other one.
        return False, False
    holder = next(outline.ancestors(line.chunk.container), None)
    return holder is not None and is_named_update(holder.names), False


def says_change(line: DateLine, words: str) -> bool:
    """Return whether the line calls a date that other words than *words* lead to that of a change."""
    return any(other is not words and _last_words(other)[0] >= 0 for _, other in line.dates)


def is_named_update(names: frozenset[str]) -> bool:
    """Return whether an element of these names holds the day of a change.

    "updated" is what the hAtom microformat calls the date of any entry, so that themes write "entry-date updated"
    and "published updated" around the day of publication; "post-date__modified-date" says what it is.
    """
    if names.isdisjoint(UPDATE_NAMES) or not names.isdisjoint(_PUBLISHED_NAMES):
        return False
    return names.isdisjoint(_ENTRY_NAMES) or not names.isdisjoint(_CHANGE_NAMES)


# What stands before a date is short, and the same on many pages.
@lru_cache(maxsize=256)
def _last_words(said: str) -> tuple[int, int]:
    """Return where the last word of change stands in a few words before a date, and the last of publication, or -1."""
    # The small letter of a Turkish "İ" bears its dot as a mark.
    return last_words(said.lower().replace("i\u0307", "i"))

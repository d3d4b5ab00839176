"""Find what most comments of a thread say alike: labels and buttons, in any language, and counts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import Final

from newsrecord.find.comments.furniture import LONGEST_FURNITURE, tells_whom
from newsrecord.find.comments.ground import Ground, names_person
from newsrecord.find.comments.lines import Line
from newsrecord.find.comments.names import is_button
from newsrecord.find.comments.units import Unit

__all__ = ["find_common", "find_counting", "without_figures"]

_SEVERAL, _OFTEN = 2, 3
_LONGEST_COMMON: Final = 100
_HEAD: Final = 2
"""Lines that may say who and when."""
_OPENING: Final = 3
"""Lines that may name the writer: a letter in place of the portrait and a rank may stand above the name."""
_PRESSED: Final = frozenset({"a", "button"})
_FIGURES: Final = re.compile(r"[-+−]?\d{1,9}")


def find_common(ground: Ground, units: Sequence[Unit]) -> frozenset[str]:
    """Return the lines that most comments have: labels and buttons, in any language.

    One reader may have written most comments: a line in an element that is named for a person is a label where all
    have it.
    """
    if len(units) < _OFTEN:
        return frozenset()
    least = max(_OFTEN, len(units) * 0.6)
    # One comment may say it twice.
    seen = Counter([text for unit in units for text in _said_in(unit)])
    often = {text for text, times in seen.items() if times >= least}
    # A line that all have names nobody.
    if doubted := {text for text in often if seen[text] < len(units)}:
        holders = ground.outline.containers
        lines = (line for unit in units for line in unit.lines if line.text in doubted)
        often -= {line.text for line in lines if names_person(holders, line)}
        often -= _told_apart(ground, units, doubted & often)
    opening = {*_opening_links(units[0])}
    for unit in units:
        if not opening:
            break
        opening &= {*_opening_links(unit)}
    return frozenset(often | opening)


def _opening_links(unit: Unit) -> Iterator[str]:
    """Yield what the first of several links in a line says: "Post" before "by Ana Ruiz" leads to the comment itself."""
    for line in unit.lines:
        if len(line.parts) > 1 and line.parts[0].tag == "a" and line.parts[0].start == line.start:
            yield line.words(line.parts[0])


def _told_apart(ground: Ground, units: Sequence[Unit], doubted: Set[str]) -> set[str]:
    """Return those of *doubted* that a link at the head of some comments says, and in the others the same link another.

    So do the names of their writers, whatever the elements around them are called.
    """
    if not doubted:
        return set()
    holders = ground.outline.containers
    said: dict[tuple[str, str], list[str]] = {}
    for unit in units:
        for line in unit.lines[:_OPENING]:
            if line.is_linked and any(map(str.isalpha, line.text)):
                holder = holders[line.container]
                said.setdefault((holder.tag, holder.attributes.get("class", "")), []).append(line.text)
    found: set[str] = set()
    for texts in said.values():
        # An element of which each comment has one.
        if len(texts) == len(units) and not any(map(is_button, texts)):
            found.update(doubted & {*texts})
    return found


def find_counting(units: Sequence[Unit]) -> frozenset[str]:
    """Return the lines below the head that most comments have with figures of their own: votes, numbers of answers."""
    if len(units) < _OFTEN:
        return frozenset()
    counts = Counter([said for unit in units for said in {without_figures(line) for line in unit.lines[_HEAD:]}])
    return frozenset([said for said, times in counts.items() if said and times >= max(_OFTEN, len(units) * 0.6)])


def without_figures(line: Line) -> str:
    """Return a short line with figures without their values; "" for any other."""
    text = line.text
    return _FIGURES.sub("0", text) if len(text) <= LONGEST_FURNITURE and line.has_digit else ""


def _said_in(unit: Unit) -> set[str]:
    """Return the short lines of a comment, and the links that end longer ones."""
    said = set()
    for line in unit.lines:
        parts = line.parts
        if len(line.text) <= _LONGEST_COMMON and (len(parts) < _SEVERAL or not tells_whom(line)):
            said.add(line.text)
        if parts and parts[-1].tag in _PRESSED and len(link := _last_link(line)) <= _LONGEST_COMMON:
            said.add(link)
    said.discard("")
    return said


def _last_link(line: Line) -> str:
    """Return the words of the link that is the last element of a line and ends it, behind others; or nothing."""
    last = line.parts[-1]
    if last.end - line.start < len(line.text) or last.start <= line.start:
        return ""
    return line.words(last)

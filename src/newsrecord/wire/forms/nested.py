"""Take off the marks that programs set before the entries of a menu within a menu.

A browser for terminals marks an entry with "*", one below it with "+", and those further in with "o" and "-".  No story
has lists within lists of a few words each; the menus of a page have.
"""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from newsrecord.wire.line import Line

__all__ = ["without_levels"]

_OUTER: Final = "* "
_INNER: Final = frozenset({"+ ", "o "})
_INNERMOST: Final = "- "
_FEWEST, _FEWEST_INNER = 4, 2
_LONGEST: Final = 60


def without_levels(lines: list[Line], text: str) -> list[Line]:
    """Return *lines* without the marks of the inner levels, where the page marks the levels of its lists.

    >>> menu = [Line(number, f"* Part {number}", 0, 2) for number in range(4)]
    >>> menu += [Line(number, f"+ Street {number}", 0, 6) for number in range(4, 6)]
    >>> [line.text for line in without_levels(menu, "* " * 4)][3:5]
    ['* Part 3', 'Street 4']
    """
    if text.count(_OUTER) < _FEWEST:
        return lines
    marks = [line.text[:2] if line.indent else "" for line in lines]
    if sum([mark in _INNER for mark in marks]) < _FEWEST_INNER or marks.count(_OUTER) < _FEWEST:
        return lines
    inner = _INNER | {_INNERMOST} if "o " in marks else _INNER
    return [
        replace(line, text=line.text[2:]) if mark in inner and len(line.text) <= _LONGEST else line
        for line, mark in zip(lines, marks, strict=True)
    ]

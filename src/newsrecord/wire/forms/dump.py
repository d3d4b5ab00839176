"""Take the marks off a text that a browser of the terminal made of a page, and off the lines of a chat."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.wire.line import Line

__all__ = ["read_dump", "without_emphasis"]

_REFERENCE: Final = re.compile(
    r"(?:(?P<number>\d{1,4})\.|\[(?P<note>\d{1,4})\]) (?:https?|file|mailto|ftp|javascript):\S{1,4000}"
)
_MARK: Final = re.compile(r"\[\d{1,4}\](?=[^\s\[]|\[)|\(BUTTON\) ?")
# Mail programs set the number behind the words, and the list below "Links:" and a rule.
_NOTE: Final = re.compile(r"\s?\[\d{1,4}\](?![\w(\[])")
_RULED: Final = ":-=_"
_HEADINGS: Final = 3
_LONGEST_HEADING: Final = 16
_EMPHASIS: Final = "*_"
_SHORTEST: Final = 4


def read_dump(lines: list[Line], text: str) -> list[Line]:
    r"""Return *lines* without the numbers of links and the list of their addresses, which Lynx sets below a page.

    >>> dump = "By [1]Ana Ruiz\n\nReferences\n\n   1. https://quay.example/ana\n"
    >>> [line.text for line in read_dump([Line(1, "By [1]Ana Ruiz", 0, 0), Line(3, "References", 1, 0),
    ...                                   Line(5, "1. https://quay.example/ana", 1, 3)], dump)]
    ['By Ana Ruiz']
    """
    if "[1]" not in text or ("1. " not in text and "[1] " not in text):
        return lines
    stop, mark = _start_of_references(lines)
    if stop == len(lines):
        return lines
    return [
        replace(line, text=bare) if bare != line.text else line
        for line in lines[:stop]
        if (bare := mark.sub("", line.text).strip() if "[" in line.text or "(B" in line.text else line.text)
    ]


def _start_of_references(lines: Sequence[Line]) -> tuple[int, re.Pattern[str]]:
    """Return where the headings begin over the numbered addresses that close the text, and how the text is numbered.

    Where none do, that is all its end.
    """
    first = len(lines)
    number = headings = 0
    mark = _MARK
    while first and headings <= _HEADINGS:
        text = lines[first - 1].text
        if number != 1 and (found := _REFERENCE.fullmatch(text)) is not None:
            number = int(found["number"] or found["note"])
            mark = _MARK if found["number"] else _NOTE
        elif number and len(text) <= _LONGEST_HEADING and "[" not in text and (mark is _MARK or text[-1] in _RULED):
            # "Hidden links:" stands among them, "References" and "Visible links" above.
            headings += 1
        else:
            break
        first -= 1
    return (first if number == 1 else len(lines)), mark


def without_emphasis(lines: Sequence[Line]) -> list[Line]:
    """Return *lines* without the asterisks around a whole line, with which chats set a headline in bold.

    >>> [line.text for line in without_emphasis([Line(1, "*Ferry laid up*", 0, 0), Line(2, "* a point", 0, 0)])]
    ['Ferry laid up', '* a point']
    """
    return [
        replace(line, text=line.text.strip(line.text[0]), links=()) if _is_emphasised(line) else line for line in lines
    ]


def _is_emphasised(line: Line) -> bool:
    text = line.text
    if text[0] not in _EMPHASIS or text[-1] != text[0] or len(text) < _SHORTEST or line.sign is not None:
        return False
    inner = text.strip(text[0])
    return bool(inner) and not inner[0].isspace() and not inner[-1].isspace() and text[0] not in inner

"""Know the marks of Markdown, and tell a text written in it from one that has an asterisk."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.wire.forms.inline import read_inline
from newsrecord.wire.line import Line, Sign

__all__ = [
    "FENCE",
    "HEADING",
    "ITEM",
    "RULE",
    "STARS",
    "TABLE_RULE",
    "TARGET",
    "is_markdown",
    "is_underline",
    "read_table",
    "split_row",
]

HEADING: Final = re.compile(r"(?P<marks>#{1,6})\s{1,4}(?P<words>\S[^\n]{0,1000})")
FENCE: Final = re.compile(r"(?:```|~~~)[^`]{0,100}$")
# Pandoc writes the boxes of a page as "::: sidebar" and ":::".
RULE: Final = re.compile(r"(?:(?:\*\s?){3,60}|(?:-\s?){3,100}|(?:_\s?){3,100}|:{3,60}(?:\s[^\n]{1,300})?)")
ITEM: Final = re.compile(r"(?P<mark>[-*+•]|\d{1,3}[.)])\s{1,8}(?:\[[ xX]\]\s{1,3})?(?P<words>\S[^\n]*)")
STARS: Final = "** "
"""How the text parts of newsletters mark a title that has a rule below it."""
TABLE_RULE: Final = re.compile(r"\|?\s?:?-{1,60}:?\s?(?:\|\s?:?-{1,60}:?\s?){0,60}\|?")
TARGET: Final = re.compile(r"\[(?P<label>[^\[\]\n]{1,100})\]:(?:\s{1,3}<?(?P<url>https?://[^\s<>]{1,2000})>?|\s)")
_ADDRESSED: Final = re.compile(r"!?\[[^\[\]\n]{1,400}\]\(<?(?:https?://|/|mailto:|#)")
_STRONG: Final = re.compile(r"(?<![\w*])\*\*[^\s*][^*\n]{1,200}\*\*(?![\w*])")
_CELLS: Final = re.compile(r"(?<!\\)\|")
_STARTS: Final = frozenset("#!|[`~=->:")
_TOP: Final = 6
# The longer a text, the likelier is a mark by chance: in a reader's comment under a page, for one.
_ENOUGH: Final = 2
_LINES_A_POINT: Final = 60
_MOST_STRONG: Final = 2
_MOST_TEXT: Final = 2_000


def is_underline(text: str, below: str) -> bool:
    """Return whether the line *below* makes *text* a heading.

    >>> is_underline("The night shifts", "----------------"), is_underline("The night shifts", "-")
    (True, False)
    """
    if len(below) < 3 or below[0] not in "=-" or below.strip(below[0]):
        return False
    is_wide = len(below) * 2 >= len(text) or text.startswith(STARS)
    return len(text) <= 200 and is_wide and any(map(str.isalpha, text))


def split_row(text: str) -> list[str]:
    r"""Return the cells of a row of a table.

    >>> split_row(r"| a \| b | c |")
    ['a | b', 'c']
    """
    inner = text.removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.strip().replace("\\|", "|") for cell in _CELLS.split(inner)]


def read_table(lines: Sequence[Line], targets: Mapping[str, str]) -> Line | None:
    """Return the line of a table, which bears its rows, or None where they are empty.

    Args:
        lines: the rows as they are written, with the rule below the first.
        targets: addresses by the label in small letters that they are referred to by.
    """
    rows = [
        tuple(read_inline(cell, targets)[0] for cell in split_row(line.text))
        for line in lines
        if not TABLE_RULE.fullmatch(line.text)
    ]
    if rows and not any(rows[0]):
        headers, rows = 0, rows[1:]
    else:
        headers = 1
    if not any(any(row) for row in rows):
        return None
    text = "\n".join("\t".join(row) for row in rows)
    return replace(lines[0], text=text, sign=Sign(kind="table", rows=tuple(rows), header_rows=headers))


def is_markdown(lines: Sequence[Line], text: str, *, is_source: bool = False) -> bool:
    """Return whether a text is written in Markdown: it has several of its marks, or the head of a source file.

    Args:
        lines: the lines of the text.
        text: the text.
        is_source: whether fields in fences stand at its head.
    """
    if is_source:
        return True
    # What stands for a mark at all stands in few texts, and a single letter is looked for many times as fast as two.
    if not (
        ("#" in text and "# " in text) or ("]" in text and "](" in text) or ("*" in text and "**" in text)
        or ("`" in text and "```" in text) or ("=" in text and "\n==" in text) or "\n--" in text
    ):  # fmt: skip
        return False
    wanted = _ENOUGH + len(lines) // _LINES_A_POINT
    points = strong = 0
    for index, line in enumerate(lines):
        if line.sign is not None:
            continue
        words = line.text
        if words[0] in _STARTS:
            points += _count_at_start(lines, index)
        if "](" in words and _ADDRESSED.search(words[:_MOST_TEXT]):
            points += 2
        elif strong < _MOST_STRONG and "**" in words and _STRONG.search(words[:_MOST_TEXT]):
            strong += 1
            points += 1
        if points >= wanted:
            return True
    return False


def _count_at_start(lines: Sequence[Line], index: int) -> int:
    """Return how surely a line that begins with a mark is one of Markdown's."""
    words = lines[index].text
    first = words[0]
    if first == "#":
        found = HEADING.fullmatch(words)
        if found is None or (index and not lines[index].gap) or not any(map(str.isalpha, found["words"])):
            return 0
        # A single mark opens comments of programs too, and stands for a number.
        is_first = index < _TOP and found["words"][-1] not in ".,;" and found["words"][0].isalpha()
        return 2 if len(found["marks"]) > 1 or is_first else 0
    if first in "`~":
        return 1 if FENCE.match(words) else 0
    if first in "|:-" and "|" in words and TABLE_RULE.fullmatch(words):
        return 2
    if first == "[":
        return 2 if TARGET.match(words) else 0
    if first in "=-" and index and not lines[index].gap:
        above = lines[index - 1]
        is_apart = index == 1 or above.gap > 0
        is_sure = first == "=" or above.text.startswith(STARS)
        return (2 if is_sure else 1) if is_apart and is_underline(above.text, words) else 0
    return 0

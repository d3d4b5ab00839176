"""Take page numbers and running heads out of a text that came in pages, and join what the end of a page divides."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import Final

from msgspec.structs import replace

from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.wordlists import has_digit
from newsrecord.wire.forms.wrap import SOFT_HYPHEN
from newsrecord.wire.line import Line, Sign

__all__ = ["join_pages"]

# "12", "- 12 -", "Page 12 of 20", "Seite 3", "[4]", "12/20".
_PAGE_NUMBER: Final = re.compile(
    r"[-–—\[(|~ ]{0,4}(?:[^\W\d_]{1,8}\.?\s?)?(?P<number>\d{1,3})"
    r"(?:\s?(?:/|of|von|de|sur|di|da|van|av|af|z|из|od)\s?\d{1,4})?[-–—\])|~ ]{0,4}",
    re.IGNORECASE,
)
_LONGEST_NUMBER: Final = 24
_NUMBER_OPENINGS: Final = "-–—[(|~"
_LONGEST_HEAD: Final = 100
_LONGEST_NAME: Final = 50
_MOST_DIGITS: Final = 3
_TOP: Final = 8
_TWICE: Final = 2
# A page has more lines than this.
_SHORTEST_PAGE: Final = 8
_NARROW, _WIDE = 12, 100
_WRAPPED_SHARE: Final = 0.5
_NEAR: Final = 2
_STOPS: Final = frozenset('.!?…。！？؟।۔։።:"”»“«)')
_FULL_LINE: Final = 40
_PARAGRAPH: Final = 100
_WIDE_GAP: Final = "   "
_NO_LETTERS: Final = re.compile(r"[\W\d_]+")
_FURNITURE: Final = Sign(kind="furniture")


def join_pages(lines: list[Line], text: str) -> list[Line]:
    """Return *lines* with what each page repeats as furniture, and no gap where a paragraph runs over two pages.

    Pages end in form feeds, or show in numbers that count up.  Any other text comes back as it was.
    """
    heads: list[int] = []
    lines = _without_stops(lines)
    if (is_masthead := _is_masthead(lines[0].text, text)) or (heads := _at_names(lines, text)):
        heads = _at_heads(lines) if is_masthead else heads
        lines = list(lines)
        for i in (0, *heads):
            lines[i] = replace(lines[i], sign=_FURNITURE)
    if heads or is_masthead:
        lines = _with_day(lines)
    breaks = _after_feeds(lines, text) if "\f" in text else heads or _at_numbers(lines)
    if not breaks:
        return lines
    made = list(lines)
    for index in _running(lines, breaks):
        made[index] = replace(made[index], sign=_FURNITURE)
    return _close(made, breaks)


def _is_masthead(first: str, text: str) -> bool:
    """Return whether the first line is the head of a page: parts set wide apart, and a number at one of its ends."""
    if len(first) > _LONGEST_HEAD or not (first[-1].isdecimal() or first[0].isdecimal()) or first.isdecimal():
        return False
    raw = text[: 4 * _LONGEST_HEAD].lstrip().partition("\n")[0]
    return _WIDE_GAP in raw.rstrip().expandtabs(4)


def _at_heads(lines: Sequence[Line]) -> list[int]:
    """Return the lines that say what the head of the first page says, numbers aside."""
    head = _letters(lines[0].text)
    return [
        i
        for i, line in enumerate(lines)
        if i and len(line.text) <= _LONGEST_HEAD and has_digit(line.text) and _letters(line.text) == head
    ]


def _at_names(lines: Sequence[Line], text: str) -> list[int]:
    """Return the heads of later pages, where the first is headed by the paper's name in capitals alone.

    They say the name again, with the number of the page at one end: "2 THE LUND MAIL, MARCH 13, 1936."
    """
    name = lines[0].text.rstrip(".")
    if not name.isupper() or len(name) > _LONGEST_NAME or text.count(name) < _TWICE:
        return []
    heads = [
        i
        for i, line in enumerate(lines)
        if i > _NEAR and line.gap and len(line.text) <= _LONGEST_HEAD and name in line.text
        and any(_is_count(word) for word in (line.text.split()[0], line.text.split()[-1]))
    ]  # fmt: skip
    wrapped = [0, *accumulate(map(_is_wrapped, lines[_NEAR : heads[-1]]))] if heads else []
    return [i for i in heads if wrapped[i - _NEAR] >= _WRAPPED_SHARE * (i - _NEAR)]


def _without_stops(lines: list[Line]) -> list[Line]:
    """Return *lines* with the capitals at their head without the full stop that old papers set behind a headline."""
    top = next((i for i, line in enumerate(lines[:_TOP]) if not line.text.isupper()), 0)
    if not top or all(line.text[-1] != "." for line in lines[:top]):
        return lines
    return [
        replace(line, text=line.text[:-1])
        if i < top and lines[i + 1].gap and line.text[-1] == "." and line.text.count(".") == 1
        else line
        for i, line in enumerate(lines)
    ]


def _with_day(lines: list[Line]) -> list[Line]:
    """Return *lines* with the one right below a paper's name told that gives the day of the issue."""
    below = lines[1] if len(lines) > 1 else None
    if below is None or below.gap or not has_digit(below.text) or (shape := find_shape(below.text)) is None:
        return lines
    return [lines[0], replace(below, text=shape[0], sign=Sign(kind="sent")), *lines[2:]]


def _is_count(word: str) -> bool:
    return word.isdecimal() and len(word) <= _MOST_DIGITS


def _after_feeds(lines: Sequence[Line], text: str) -> list[int]:
    """Return the index of the first line behind each form feed."""
    starts = [number for number, raw in enumerate(text.splitlines(keepends=True), start=2) if raw.endswith("\f")]
    found: list[int] = []
    index = 0
    for start in starts:
        while index < len(lines) and lines[index].number < start:
            index += 1
        if 0 < index < len(lines) and (not found or found[-1] != index):
            found.append(index)
    return found


def _at_numbers(lines: Sequence[Line]) -> list[int]:
    """Return the lines that are page numbers: at least two, each one more than the last, a page apart."""
    best: dict[int, tuple[int, int, int]] = {}
    longest = (0, 0)
    # Most lines are longer, and most short ones words.
    for index in [
        index
        for index, line in enumerate(lines)
        if len(text := line.text) <= _LONGEST_NUMBER and (text[-1].isdecimal() or text[0] in _NUMBER_OPENINGS)
    ]:
        number = _page_number(lines[index].text)
        if number is None:
            continue
        before = best.get(number - 1)
        if before is not None and index - before[1] >= _SHORTEST_PAGE:
            best[number] = (before[0] + 1, index, before[1])
        elif number not in best:
            best[number] = (1, index, -1)
        longest = max(longest, (best[number][0], number))
    count, number = longest
    if count < 2:
        return []
    found = sorted(best[each][1] for each in range(number - count + 1, number + 1))
    return found if all(_is_page(lines[a + 1 : b]) for a, b in pairwise(found)) else []


def _is_page(lines: Sequence[Line]) -> bool:
    """Return whether *lines* are a page of wrapped text: in lists that count up, most lines stand alone."""
    return sum(map(_is_wrapped, lines)) >= _WRAPPED_SHARE * len(lines)


def _is_wrapped(line: Line) -> bool:
    return not line.gap and _NARROW <= len(line.text) <= _WIDE


def _page_number(text: str) -> int | None:
    if not (text[-1].isdecimal() or text[0] in _NUMBER_OPENINGS):
        return None
    found = _PAGE_NUMBER.fullmatch(text)
    return int(found["number"]) if found is not None and found["number"].isascii() else None


def _running(lines: Sequence[Line], breaks: Sequence[int]) -> set[int]:
    """Return the lines at the ends of pages that are numbers, or that say the same, numbers aside, on several pages."""
    edges = (0, *breaks, len(lines))
    near = {i for at in edges for i in range(max(0, at - _NEAR), min(len(lines), at + _NEAR + 1))}
    known = {i: _letters(lines[i].text) for i in near if _could_run(lines[i])}
    times = Counter(known.values())
    upwards: set[int] = set()
    downwards: set[int] = set()
    for at in edges:
        for step, i, passed in ((-1, at - 1, upwards), (1, at, downwards)):
            # From the end of the page inwards, as far as all is the page's own; where another page went, it went on.
            while (
                i in known
                and i not in passed
                and (_page_number(lines[i].text) is not None or (known[i] and times[known[i]] > 1))
            ):
                passed.add(i)
                i += step  # noqa: PLW2901
    return upwards | downwards


def _could_run(line: Line) -> bool:
    text = line.text
    if len(text) > _LONGEST_HEAD or line.sign is not None:
        return False
    return not (text[0].islower() or text[-1] in ".,;-") or _page_number(text) is not None


def _letters(text: str) -> str:
    return _NO_LETTERS.sub(" ", text).strip().casefold()


def _close(lines: list[Line], breaks: Iterable[int]) -> list[Line]:
    """Return the lines with the halves of a paragraph that two pages share one below the other, or joined."""
    gone: set[int] = set()
    plain = [i for i, line in enumerate(lines) if line.sign is None]
    for at in breaks:
        behind = bisect_left(plain, at)
        if not 0 < behind < len(plain):
            continue
        upper, lower = plain[behind - 1], plain[behind]
        above, below = lines[upper], lines[lower]
        if not _is_divided(above.text, below.text):
            lines[lower] = replace(below, gap=max(below.gap, 1))
        elif len(above.text) > _PARAGRAPH:
            # The paragraphs are a line each.
            lines[upper] = replace(above, text=_joined(above.text, below.text))
            gone.add(lower)
            del plain[behind]
        else:
            lines[lower] = replace(below, gap=0, indent=min(below.indent, above.indent))
    return [line for i, line in enumerate(lines) if i not in gone] if gone else lines


def _is_divided(above: str, below: str) -> bool:
    """Return whether a page ends within a sentence."""
    if above[-1] in _STOPS:
        return False
    return below[0].islower() or above[-1] in ("-", SOFT_HYPHEN) or len(above) >= _FULL_LINE


def _joined(above: str, below: str) -> str:
    if above[-1] == SOFT_HYPHEN or (above[-1] == "-" and below[0].islower()):
        return above[:-1] + below
    return f"{above} {below}"

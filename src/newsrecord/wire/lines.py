"""Turn pasted text into clean, numbered lines, with the lines of a hard-wrapped paragraph joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

import attrs

from newsrecord.text import clean_block

__all__ = ["Line", "has_bidi_controls", "split_lines"]

# Embeddings, overrides and isolates can make a whole page read backwards; the plain marks (LRM, RLM) only help Arabic
# and Hebrew punctuation and stay.
_BIDI_CONTROLS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BULLET: Final = re.compile(r"(?:[•‣◦▪●·*–—-]|\d{1,2}[.)])\s")
_STOPS: Final = frozenset('.!?…。！？؟।۔:;"”»)')
# Telexes wrap at 60 to 80 characters, mail at 72 to 78; a menu is narrower and a paragraph on one line is wider.
_NARROWEST, _WIDEST = 45, 100
_FORCED_SHARE: Final = 0.75
_SLACK: Final = 3


@attrs.frozen(slots=True)
class Line:
    """A paragraph of the text, or a line that stands for itself."""

    number: int
    """Line of the input it begins on, from 1."""
    text: str
    gap: int
    """Blank lines before it."""
    indent: int
    """Blanks it is set in by."""


def has_bidi_controls(text: str) -> bool:
    """Return whether *text* holds characters that turn the direction of what follows."""
    return not text.isascii() and _BIDI_CONTROLS.search(text) is not None


def split_lines(text: str) -> tuple[Line, ...]:
    r"""Return the lines of *text* that are not blank; hard-wrapped paragraphs are one line each.

    >>> [(line.number, line.text, line.gap) for line in split_lines("Headline\n\n  By\u00a0Ana Ruiz\r\n")]
    [(1, 'Headline', 0), (3, 'By Ana Ruiz', 1)]
    """
    lines: list[Line] = []
    gap = 0
    for number, raw in enumerate(text.splitlines(), start=1):
        clean = _clean(raw)
        if not clean:
            gap += 1
            continue
        lines.append(Line(number, clean, gap, len(raw) - len(raw.lstrip())))
        gap = 0
    return tuple(_unwrap(lines))


def _clean(raw: str) -> str:
    if not raw or raw.isspace():
        return ""
    return clean_block(_BIDI_CONTROLS.sub("", raw) if has_bidi_controls(raw) else raw)


def _unwrap(lines: Sequence[Line]) -> Iterable[Line]:
    """Yield *lines* with those of a paragraph joined, where the text is wrapped at a width at all."""
    width = _find_width(lines)
    if not width:
        return lines
    vocabulary = {_bare(word) for line in lines for word in line.text.split()}
    joined: list[Line] = []
    parts: list[str] = []
    for index, line in enumerate(lines):
        if parts and _continues(lines[index - 1], line, width):
            parts.append(line.text)
            continue
        if parts:
            joined[-1] = attrs.evolve(joined[-1], text=_join(parts, vocabulary))
        joined.append(line)
        parts = [line.text]
    if parts:
        joined[-1] = attrs.evolve(joined[-1], text=_join(parts, vocabulary))
    return joined


def _find_width(lines: Sequence[Line]) -> int:
    """Return the column *lines* are wrapped at, or 0.

    A line of wrapped text ends where the first word of the next did not fit: that tells a paragraph of five lines from
    five lines that somebody broke.
    """
    width = breaks = wrapped = open_ends = 0
    for group in _groups(lines):
        longest = max(len(line.text) for line in group)
        if len(group) < 3 or longest < _NARROWEST:
            continue
        breaks += len(group) - 1
        forced = [a for a, b in pairwise(group) if _is_forced(a, b, longest)]
        if longest <= _WIDEST and len(forced) >= _FORCED_SHARE * (len(group) - 1):
            wrapped += len(group) - 1
            open_ends += sum(line.text[-1] not in _STOPS for line in forced)
            width = max(width, longest)
    # Each line of a list of headlines may be as long as the next by chance; sentences run over most breaks.
    return width if wrapped >= 2 and wrapped >= 0.5 * breaks and open_ends >= 0.5 * wrapped else 0


def _groups(lines: Sequence[Line]) -> Iterable[list[Line]]:
    """Yield the runs of lines between blank lines and indented openings."""
    group: list[Line] = []
    for line in lines:
        if group and (line.gap or line.indent > group[-1].indent):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _first_word(text: str) -> str:
    return text.partition(" ")[0]


def _bare(word: str) -> str:
    return word.strip(".,:;!?()\"'“”„»«’").casefold()


def _is_forced(line: Line, following: Line, width: int) -> bool:
    return len(line.text) + 1 + len(_first_word(following.text)) > width


def _continues(line: Line, following: Line, width: int) -> bool:
    """Return whether *following* goes on with the paragraph of *line*."""
    if following.gap or following.indent > line.indent or _BULLET.match(following.text):
        return False
    if len(line.text) > width + _SLACK:
        return False
    if _is_forced(line, following, width - _SLACK):
        return True
    return len(line.text) > 0.6 * width and line.text[-1] not in _STOPS and following.text[0].islower()


def _join(parts: Sequence[str], vocabulary: set[str]) -> str:
    """Return the lines *parts* as one; a divided word is made whole where the text has it whole."""
    if len(parts) == 1:
        return parts[0]
    pieces = [parts[0]]
    for before, part in pairwise(parts):
        if before[-1] == "-" and before[-2:-1].isalpha() and part[0].islower():
            whole = before.rpartition(" ")[2][:-1] + _first_word(part)
            if _bare(whole) in vocabulary:
                pieces[-1] = pieces[-1][:-1]
            pieces.append(part)
        else:
            pieces.append(" " + part)
    return "".join(pieces)

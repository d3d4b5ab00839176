"""Join the lines of each hard-wrapped paragraph to one line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from newsrecord.find.wordlists import has_digit
from newsrecord.wire.dates import is_date
from newsrecord.wire.line import Line
from newsrecord.wire.shapes import is_byline

__all__ = ["SOFT_HYPHEN", "join_flowed", "unwrap"]

SOFT_HYPHEN: Final = "\u00ad"
"""What stands at the end of a line that divides a word, whichever sign the text has for it."""

_BULLET: Final = re.compile(r"(?:[•‣◦▪●·*–—-]|\d{1,2}[.)])\s")
_ITEM: Final = frozenset("•‣◦▪●·*–—-")
_SET_OFF: Final = _ITEM | {"("}
_NOTE: Final = re.compile(r"\([^\W\d_a-z][a-zß-öø-ÿ]")
_STOPS: Final = frozenset('.!?…。！？؟։።।۔:;"”»“«)')
# Telexes wrap at 60 to 80 characters, mail at 72 to 78; a menu is narrower and a paragraph on one line is wider.
_NARROWEST, _WIDEST = 45, 100
# The columns of a scanned newspaper are narrower: there, most lines must begin within a sentence.
_COLUMN: Final = 26
_COLUMN_LINES: Final = 4
_RUNNING_ON: Final = 0.6
_FORCED_SHARE: Final = 0.75
_RUN_ON_SHARE: Final = 0.15
_HEAD: Final = 6
_RUNNING: Final = 3
_RUNNING_SHARE: Final = 0.8
_FULL: Final = 0.7
_SLACK: Final = 3
_DEEPEST: Final = 10
_WIDER: Final = 12
_FEW: Final = 9
_FEWEST_FORCED: Final = 6
_SMALL_SHARE: Final = 0.4
_BAR: Final = " | "
# Who breaks words at the end of the line breaks one in ten or so; an ordinary text has a dash there once by chance.
_DIVIDED_SHARE: Final = 0.05
_DIVIDED: Final = 3
_DOUBLED_LINES: Final = 6
_DOUBLED_SHARE: Final = 20


def unwrap(lines: Sequence[Line]) -> list[Line]:
    """Return *lines* with those of a paragraph joined, where the text is wrapped at a width at all.

    Lines that a mark says something of stay as they are; what stands between two halves of a paragraph, such as the
    number of a page, comes behind it.
    """
    plain = [line for line in lines if line.sign is None]
    width = _find_width(plain)
    if not width and (single := _close_up(plain)) is not None:
        plain, width = single, _find_width(single)
    if not width:
        return list(lines)
    joined = _join_paragraphs(plain, width)
    if len(plain) < len(lines):
        joined += [line for line in lines if line.sign is not None]
        joined.sort(key=_number)
    return joined


def _number(line: Line) -> int:
    return line.number


def _join_paragraphs(lines: Sequence[Line], width: int) -> list[Line]:
    # Only where a line ends in a hyphen it is asked which words the text has.
    is_divided = any(line.text[-1] == "-" for line in lines)
    vocabulary = {_bare(word) for line in lines for word in line.text.split()} if is_divided else set()
    divides = is_divided and _divides_words(lines)
    joined: list[Line] = []
    parts: list[str] = []
    for index, line in enumerate(lines):
        if parts and _continues(lines[index - 1], line, width):
            parts.append(line.text)
            continue
        if parts:
            joined[-1] = _with_text(joined[-1], _join(parts, vocabulary, divides=divides))
        joined.append(line)
        parts = [line.text]
    if parts:
        joined[-1] = _with_text(joined[-1], _join(parts, vocabulary, divides=divides))
    return joined


def _with_text(line: Line, text: str) -> Line:
    return line if line.text == text else replace(line, text=text)


def _find_width(lines: Sequence[Line]) -> int:
    """Return the column *lines* are wrapped at, or 0.

    A line of wrapped text ends where the first word of the next did not fit: that tells a paragraph of five lines from
    five lines that somebody broke.
    """
    width = breaks = wrapped = open_ends = 0
    pairs: list[tuple[Line, Line]] = []
    for block in _groups(lines):
        if len(block) < 3:
            pairs.append((block[0], block[1]))
            continue
        longest = max([len(line.text) for line in block])
        group = _below_head(block, longest)
        if (longest < _NARROWEST and not _is_column(group, longest)) or _is_list(group):
            continue
        breaks += len(group) - 1
        if longest > _WIDEST:
            continue
        forced = [a for a, b in pairwise(group) if _is_forced(a, b, longest)]
        running = [(a, b) for a, b in pairwise(group) if a.text[-1] not in _STOPS]
        # A line that ends a sentence may end a paragraph, which no width forces.
        runs_on = len(running) > _RUNNING and sum(
            _is_forced(a, b, longest - _SLACK) for a, b in running
        ) >= _RUNNING_SHARE * len(running)
        if len(forced) >= _FORCED_SHARE * (len(group) - 1) or runs_on:
            wrapped += len(group) - 1
            open_ends += sum(line.text[-1] not in _STOPS for line in forced)
            width = max(width, longest)
    # Each line of a list of headlines may be as long as the next by chance; sentences run over most breaks.
    if wrapped >= 2 and wrapped >= 0.5 * breaks and open_ends >= 0.5 * wrapped:
        return max([width, *_widths_of_pairs(pairs, width)])
    if breaks:
        return _width_of_all(lines)
    return _width_of_pairs(pairs, few=len(lines) < _FEW) if pairs else 0


def _width_of_all(lines: Sequence[Line]) -> int:
    """Return the column that no line of the text goes beyond and that many of them are broken at, or 0.

    On a whole page the menus and lists are more than the story; their lines end anywhere, and seldom there.
    """
    longest = max([len(line.text) for line in lines if " " in line.text], default=0)
    if not _NARROWEST <= longest <= _WIDEST:
        return 0
    forced = [
        (above.text[-1] not in _STOPS, not below.text[0].isupper())
        for above, below in pairwise(lines)
        if not below.gap and len(above.text) > _FULL * longest and _is_forced(above, below, longest)
    ]
    is_open, goes_on = (sum(each) for each in zip(*forced, strict=True)) if forced else (0, 0)
    # One word in three of a German text has a capital.
    is_wrapped = is_open >= _RUNNING_SHARE * len(forced) and goes_on >= _SMALL_SHARE * len(forced)
    return longest if len(forced) >= _FEWEST_FORCED and is_wrapped else 0


def _below_head(group: Sequence[Line], longest: int) -> Sequence[Line]:
    """Return the lines without the first few that are short: the headline and the byline, with no blank behind them."""
    opening = next((i for i, line in enumerate(group[:_HEAD]) if len(line.text) > _FULL * longest), 0)
    return group[opening:] if len(group) > opening + 2 else group


def _is_list(group: Sequence[Line]) -> bool:
    """Return whether next to no line goes on in a small letter where the script has any: lines of a list begin anew."""
    small = sum([line.text[0].islower() for line in group[1:]])
    return small < _RUN_ON_SHARE * (len(group) - 1) and any(line.text[0].isupper() for line in group[1:])


def _widths_of_pairs(pairs: Sequence[tuple[Line, Line]], width: int) -> Iterable[int]:
    """Yield how long the first lines of paragraphs of two are that a word more would have made longer than *width*."""
    for above, below in pairs:
        if width < len(above.text) <= width + _WIDER and above.text[-1] not in _STOPS and below.text[0].islower():
            yield len(above.text)


def _width_of_pairs(pairs: Sequence[tuple[Line, Line]], *, few: bool) -> int:
    """Return the column that paragraphs of two lines are wrapped at, where nearly all run on in small letters, or 0."""
    longest = max([len(above.text) for above, _ in pairs])
    # Two short lines are a headline and its byline, or items of a list; a full line with a stop ends a paragraph.
    full = [pair for pair in pairs if len(pair[0].text) >= _FULL * longest and pair[0].text[-1] not in _STOPS]
    pairs = full if len(full) > 1 else pairs
    running = sum(
        above.text[-1] not in _STOPS and below.text[0].islower() and _is_forced(above, below, longest)
        for above, below in pairs
    )
    if not _NARROWEST <= longest <= _WIDEST or (len(pairs) < 2 and not few):
        return 0
    return longest if running >= _FORCED_SHARE * len(pairs) else 0


def _is_column(group: Sequence[Line], longest: int) -> bool:
    """Return whether the lines are a narrow column of running text, and no menu."""
    if longest < _COLUMN or len(group) < _COLUMN_LINES:
        return False
    running = sum(a.text[-1] not in _STOPS and (b.text[0].islower() or a.text[-1] == "-") for a, b in pairwise(group))
    return running >= _RUNNING_ON * (len(group) - 1)


def _close_up(lines: Sequence[Line]) -> list[Line] | None:
    """Return the lines of a double-spaced text without the blank line behind each, or None for any other text."""
    if len(lines) < _DOUBLED_LINES or sum([len(line.text) > _WIDEST for line in lines]) * _DOUBLED_SHARE > len(lines):
        return None
    # A blank line behind every line makes one of none, three of one: all gaps are odd.
    even = sum([line.gap % 2 == 0 for line in lines[1:]])
    if even * _DOUBLED_SHARE > len(lines):
        return None
    return [replace(line, gap=line.gap // 2) for line in lines]


def _groups(lines: Sequence[Line]) -> Iterable[Sequence[Line]]:
    """Yield the runs of two and more lines between blank lines, indented openings, and notes to the desk."""
    starts = [
        i
        for i, (above, line) in enumerate(pairwise(lines), start=1)
        if line.gap
        or line.indent > above.indent
        or ((line.text[0] in _SET_OFF or above.text[0] == "(") and _is_set_off(above.text, line.text))
    ]
    for start, stop in pairwise([0, *starts, len(lines)]):
        if stop - start > 1:
            yield lines[start:stop]


def _is_set_off(above: str, text: str) -> bool:
    """Return whether a text that is not wrapped there begins anew: an item, or a note in brackets above or below."""
    if text[0] == "(":
        return above[-1] in _STOPS
    return (above[0] == "(" and above[-1] == ")") or (text[0] in _ITEM and _BULLET.match(text) is not None)


def _first_word(text: str) -> str:
    return text.partition(" ")[0]


def _bare(word: str) -> str:
    return word.strip(".,:;!?()\"'“”„»«’").casefold()


def _is_forced(line: Line, following: Line, width: int) -> bool:
    # The first line of a paragraph may be set in, which takes as much of its width.
    inset = line.indent - following.indent
    long = len(line.text) + (inset if 0 < inset <= _DEEPEST else 0)
    if long + 1 + len(_first_word(following.text)) > width:
        return True
    return line.text[-1] == SOFT_HYPHEN or (line.text[-1] == "-" and following.text[0].islower())


def _continues(line: Line, following: Line, width: int) -> bool:
    """Return whether *following* goes on with the paragraph of *line*."""
    if following.gap or following.indent > line.indent or _BULLET.match(following.text):
        return False
    if _opens(line) and following.text[-1] not in _STOPS and is_byline(following.text, has_digit=False):
        return False
    if line.number <= _HEAD and _NOTE.match(following.text) is not None:
        # "(Adds quotes)": what an agency notes below the headline.
        return False
    if following.text.count(_BAR) > 1 or line.text.count(_BAR) > 1:
        # A row of links: "by Ana 5 hours ago | hide | 12 comments".
        return False
    if len(line.text) > width + _SLACK or (_opens(line) and has_digit(following.text) and is_date(following.text)):
        return False
    if _is_forced(line, following, width - _SLACK):
        return True
    return len(line.text) > 0.6 * width and line.text[-1] not in _STOPS and following.text[0].islower()


def _opens(line: Line) -> bool:
    """Return whether *line* is the first of its group: a date right below is that of a headline."""
    return line.gap > 0 or line.number == 1


def _divides_words(lines: Sequence[Line]) -> bool:
    """Return whether the text divides words at the ends of its lines as a habit."""
    divided = sum(
        a.text[-1] == "-" and a.text[-2:-1].isalpha() and b.text[0].islower() and not b.gap for a, b in pairwise(lines)
    )
    return (divided >= _DIVIDED and divided >= _DIVIDED_SHARE * len(lines)) or (
        divided == _DIVIDED - 1 and divided >= 2 * _DIVIDED_SHARE * len(lines)
    )


def _join(parts: Sequence[str], vocabulary: set[str], *, divides: bool) -> str:
    """Return the lines *parts* as one; a divided word is made whole where the text has it so, or divides by habit."""
    if len(parts) == 1:
        return parts[0]
    pieces = [parts[0]]
    for before, part in pairwise(parts):
        if before[-1] == SOFT_HYPHEN:
            pieces[-1] = pieces[-1][:-1]
            pieces.append(part)
        elif before[-1] == "-" and before[-2:-1].isalpha() and part[0].islower():
            head, tail = before.rpartition(" ")[2], _first_word(part)
            if _bare(head[:-1] + tail) in vocabulary or (divides and _bare(head + tail) not in vocabulary):
                pieces[-1] = pieces[-1][:-1]
            pieces.append(part)
        else:
            pieces.append(" " + part)
    return "".join(pieces)


def join_flowed(lines: Sequence[Line], raws: Sequence[str]) -> list[Line]:
    """Return *lines* with those joined that end in a blank, as mails do that flow (RFC 3676, ``format=flowed``)."""
    joined: list[Line] = []
    flows = False
    for line in lines:
        if flows and not line.gap and line.sign is None:
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {line.text}")
        else:
            joined.append(line)
        flows = line.sign is None and raws[line.number - 1].endswith(" ")
    return joined

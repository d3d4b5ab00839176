"""Tell how many readers like each comment of a text: by the words beside the number, or by where the number stands."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.comments.likes import read_likes
from newsrecord.find.comments.talk_words import LIKES, REPLIES, key
from newsrecord.patterns import late
from newsrecord.wire.look import Look
from newsrecord.wire.shapes import count_likes
from newsrecord.wire.talk.notices import is_links
from newsrecord.wire.talk.pieces import Piece

__all__ = ["read_votes"]

_LONGEST: Final = 48
_FEW: Final = 3
_BEHIND_LAST: Final = 6
_MOST: Final = 0.6
_DIGITS: Final = 6
_PAIR: Final = 2
# Seldom has a comment so many answers.
_MANY: Final = 10
_VOTE: Final = re.compile(r"(\d{1,6}) [•·|] (?=[^\W\d])")
_VOTES: Final = re.compile(r"(\d{1,6}) (\d{1,6}) ?(?=[^\W\d])")
# "12/3": for it and against it.
_RATIO: Final = re.compile(r"(\d{1,5}) ?/ ?(\d{1,5})")
# "Ana 12 points 5 hours ago"
_POINTS: Final = late(r"(?<=[\s•·|])(?P<number>\d{1,6}) (?P<word>[^\W\d_]{2,12})[\s•·|]{1,3}(?=\d)")
_MINUS: Final = "-−–"


def read_votes(looks: Sequence[Look], pieces: Sequence[Piece]) -> dict[int, tuple[int, str]]:
    """Return for comments whose number of likes is printed the line that has it, and the number as it stands there."""
    spans = _spans(looks, pieces)
    found: dict[int, tuple[int, str]] = {}
    for k, (span, piece) in enumerate(zip(spans, pieces, strict=True)):
        # "Ana Ruiz", "12 points", "2 hours ago"
        start = min(span.start, piece.mark.first) if piece.mark is not None else span.start
        for i in range(start, span.stop):
            if looks[i].has_digit and looks[i].width <= _LONGEST and (number := _worded(looks[i])) is not None:
                found[k] = i, number
                break
    return (
        found
        or _below_labels(looks, spans)
        or _above_names(looks, pieces)
        or _in_columns(looks, spans)
        or _above_answers(looks, spans)
    )


def _spans(looks: Sequence[Look], pieces: Sequence[Piece]) -> list[range]:
    """Return the lines of each comment with those around its words, up to the first line of the next."""
    if not pieces:
        return []
    below = [piece.mark is not None and piece.mark.first >= piece.lines.stop for piece in pieces]
    ends = [_begins(piece) for piece in pieces[1:]]
    last = min(len(looks), max(pieces[-1].lines.stop, _begins(pieces[-1]) + 1) + _BEHIND_LAST)
    stop = next((i for i in range(pieces[-1].lines.stop, last) if _ends_thread(looks[i])), last)
    spans = []
    for piece, is_below, end in zip(pieces, below, [*ends, stop], strict=True):
        mark, start = piece.mark, piece.lines.start
        if mark is not None and not is_below:
            spans.append(range(mark.last + 1, end))
            continue
        # Links behind the signature, or the link that ends a comment, are of that comment, and so none of the next.
        close = end if mark is None else mark.last + 1
        first = start if not spans else _behind_links(looks, start, close)
        spans.append(range(first, _behind_links(looks, close, max(close, stop))))
    return spans


def _begins(piece: Piece) -> int:
    mark = piece.mark
    return mark.first if mark is not None and mark.last < piece.lines.start else piece.lines.start


def _ends_thread(look: Look) -> bool:
    return look.shape == "tail" or look.is_talk_head or look.is_prose


def _behind_links(looks: Sequence[Look], i: int, stop: int) -> int:
    """Return the first line from *i* on that is neither a number nor links."""
    while i < stop and (looks[i].text.isdecimal() or _is_link(looks[i])):
        i += 1
    return i


def _worded(look: Look) -> str | None:
    """Return the number of a line that says what it counts: "12 likes", "Like (12) Reply", "▲ 12 ▼ 2"."""
    if (points := _POINTS.search(look.text)) is not None and key(points["word"]) in LIKES:
        return points["number"]
    likes = count_likes(look.text)
    likes = read_likes(look.text) if likes is None else likes
    return None if likes is None else str(likes)


def _below_labels(looks: Sequence[Look], spans: Sequence[range]) -> dict[int, tuple[int, str]]:
    """Return the numbers that stand right below the link that likes a comment: "Like", "6", "Reply".

    Where one stands right above such a link, those below belong to the next.
    """
    found: dict[int, tuple[int, str]] = {}
    for k, span in enumerate(spans):
        for i in span[:-1]:
            if looks[i].text.isdecimal() or key(looks[i].text) not in LIKES:
                continue
            if i > span.start and looks[i - 1].text.isdecimal():
                return {}
            if looks[i + 1].text.isdecimal() and len(looks[i + 1].text) <= _DIGITS:
                found.setdefault(k, (i + 1, looks[i + 1].text))
    return found


def _above_names(looks: Sequence[Look], pieces: Sequence[Piece]) -> dict[int, tuple[int, str]]:
    """Return the numbers that stand right above the lines that sign the comments, where the first has one too.

    Those that count the comments go up or down by one.
    """
    above = [piece.mark.first - 1 if piece.mark is not None and piece.mark.first else -1 for piece in pieces]
    if len(above) < _FEW or not all(i >= 0 and len(looks[i].text) <= _DIGITS and _is_number(looks[i]) for i in above):
        return {}
    values = [_value(looks[i].text) for i in above]
    if {abs(b - a) for a, b in itertools.pairwise(values)} == {1}:
        return {}
    return {k: (i, looks[i].text) for k, i in enumerate(above) if values[k] >= 0}


def _in_columns(looks: Sequence[Look], spans: Sequence[range]) -> dict[int, tuple[int, str]]:
    """Return the numbers that stand alone beside most comments at the same place, but those that count the comments.

    Of two, votes for it and votes against it, the first; where the second is the greater it counts something else.
    """
    columns = [[(i, looks[i].text) for i in _numbers(looks, span)] or _pair_of(looks, span) for span in spans]
    most = max(map(len, columns), default=0)
    whole = [column for column in columns if len(column) == most]
    if most == _PAIR and 2 * len(whole) < sum(map(bool, columns)):
        # Most have no votes against.
        columns = [column[:1] for column in columns]
        most, whole = 1, [column for column in columns if column]
    if most not in (1, _PAIR) or len(spans) < _FEW or len(whole) < max(_PAIR, _MOST * len(spans)):
        return {}
    firsts = [_value(column[0][1]) for column in whole]
    if len(whole) < _FEW and max(firsts) < _MANY:
        return {}
    steps = {b - a for a, b in itertools.pairwise(firsts)}
    if len(steps) == 1 and abs(steps.pop()) <= 1:
        # The number of each, or the same with all.
        return {}
    if most == _PAIR:
        others = [_value(column[1][1]) for column in whole]
        above = sum(a >= b for a, b in zip(firsts, others, strict=True))
        if above < _MOST * len(whole) or sum(firsts) < 2 * sum(others):
            return {}
    return {k: column[0] for k, column in enumerate(columns) if len(column) == most and _value(column[0][1]) >= 0}


def _above_answers(looks: Sequence[Look], spans: Sequence[range]) -> dict[int, tuple[int, str]]:
    """Return the numbers right above the links that answer comments, where those without votes have none.

    Of two, votes for it and votes against it, the first.
    """
    found: dict[int, tuple[int, str]] = {}
    against = 0
    for k, span in enumerate(spans):
        at = next((i for i in span if looks[i].is_reply), span.start)
        first = at
        while first > span.start and at - first < _PAIR and looks[first - 1].text.isdecimal():
            first -= 1
        if first < at and len(looks[first].text) <= _DIGITS:
            found[k] = first, looks[first].text
            against += int(looks[at - 1].text) if first < at - 1 and len(looks[at - 1].text) <= _DIGITS else 0
    values = [int(text) for _, text in found.values()]
    # Numbers that go up or down by one count the comments.
    is_counting = {abs(b - a) for a, b in itertools.pairwise(values)} <= {1}
    is_told = len(found) > _PAIR or (len(found) == _PAIR and max(values) >= _MANY)
    return found if is_told and not is_counting and sum(values) >= 2 * against else {}


def _pair_of(looks: Sequence[Look], span: range) -> list[tuple[int, str]]:
    """Return the two numbers, votes for and against, that open a line of links: "12 3 Reply Report"; or the only one.

    Where nobody voted none stands there.
    """
    for i in span:
        if looks[i].has_digit and (ratio := _RATIO.fullmatch(looks[i].text)) is not None:
            return [(i, ratio[1]), (i, ratio[2])]
        if looks[i].has_digit and (alone := _VOTE.match(looks[i].text)) is not None and is_links(looks[i]):
            return [(i, alone[1])]
        found = _VOTES.match(looks[i].text) if looks[i].has_digit and looks[i].width <= _LONGEST else None
        if found is not None and is_links(looks[i]):
            return [(i, found[1]), (i, found[2])]
    return []


def _is_number(look: Look) -> bool:
    """Return whether a line is a number; more votes may be against a comment than for it."""
    return look.text.isdecimal() or (look.text[0] in _MINUS and look.text[1:].isdecimal())


def _value(text: str) -> int:
    return int(text) if text.isdecimal() else -int(text[1:])


def _numbers(looks: Sequence[Look], span: range) -> list[int]:
    """Return the lines of *span* that are a number, those right behind its signature or beside links."""
    lines = [i for i in span if len(looks[i].text) <= _DIGITS and _is_number(looks[i])]
    found: list[int] = []
    for _, run in itertools.groupby(enumerate(lines), key=lambda each: each[1] - each[0]):
        near = [i for _, i in run]
        beside = [looks[k] for k in (near[0] - 1, near[-1] + 1) if span.start <= k < span.stop]
        if near[0] == span.start or any(map(_is_link, beside)):
            found.extend(near)
    return found


def _is_link(look: Look) -> bool:
    if look.has_digit and look.shape == "short" and key(look.text.rpartition(" ")[2]) in REPLIES:
        # "12 March 2024 Reply"
        return True
    return look.is_reply or (look.shape == "button" and not look.text.isdecimal()) or is_links(look)

"""Find readers' comments in a language of which no word is known: by what comes round with each of them.

A thread is a round of the same lines: who wrote and when, a few words, a button.  The dates of one program are alike,
whatever the months are called; the names differ, and what stands beside all of them is no part of them.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.wire.extents.runs import best_run
from newsrecord.wire.look import Look
from newsrecord.wire.talk.marks import Mark
from newsrecord.wire.talk.pieces import Piece
from newsrecord.wire.talk.remarks import Remark, read_pieces
from newsrecord.wire.talk.round_marks import Round, signed_rounds
from newsrecord.wire.talk.round_proofs import are_comments, count_above, find_button, is_button

__all__ = ["Thread", "find_rounds"]

_FEW: Final = 3
_STORY: Final = 150
_LONGEST_BUTTON: Final = 40
_MOST: Final = 0.7
_NEARLY_ALL: Final = 0.8
_VARIED: Final = 4
_FAR: Final = 6
_PAIR: Final = 2


@attrs.frozen(slots=True)
class Thread:
    """A thread that its rounds tell of."""

    start: int
    """Its first line."""
    remarks: tuple[Remark, ...]
    count: tuple[int, str] | None
    """The line that says as many as there are, and the number."""


def find_rounds(looks: Sequence[Look]) -> Thread | None:
    """Return the thread below the story that comes round, or None."""
    for signed in signed_rounds(looks):
        if (found := _read(looks, signed)) is not None:
            return found
    return None


def _read(looks: Sequence[Look], found: Round) -> Thread | None:
    """Return the comments of a round that stands below a story, where enough speaks for them."""
    marks = _without_strays(found.marks)
    # A forum signs the first post, which is the story, as it does the others; so do pages their story.
    if marks and (best_run(looks, 0, marks[0].first)[0] < _STORY or (marks[0].kind == "date" and found.is_labelled)):
        marks = marks[1:]
    if len(marks) < _PAIR or best_run(looks, 0, marks[0].first)[0] < _STORY:
        return None
    count = count_above(looks, marks, is_whole=found.is_whole)
    if count is not None and count[0] == marks[0].first:
        # The first has no name, and the number of all stands in its place.
        marks = (attrs.evolve(marks[0], kind="date", first=marks[0].last, name=None), *marks[1:])
    end = best_run(looks, 0, marks[0].first)[2]
    if count is None and any(looks[i].shape == "tail" for i in range(end, marks[0].first)):
        return None
    found = attrs.evolve(found, marks=marks, count=count)
    found = attrs.evolve(found, button=find_button(looks, found.spans))
    if not are_comments(looks, found):
        return None
    pieces = _cut(looks, found, 0 if count is None else count[0] + 1)
    remarks = read_pieces(looks, pieces)
    start = min(pieces[0].lines.start, marks[0].first) if count is None else count[0]
    return Thread(start, tuple(_with_answers(looks, remarks)), count) if len(remarks) > 1 else None


def _with_answers(looks: Sequence[Look], remarks: Sequence[Remark]) -> list[Remark]:
    """Return *remarks* with those they answer, if the same words stand before earlier names: "Reply to Ana"."""
    answered: dict[int, tuple[str, int]] = {}
    latest: dict[str, int] = {}
    for k, remark in enumerate(remarks):
        i, text = remark.texts[0]
        is_short = len(remark.texts) > 1 and looks[i].width <= _LONGEST_BUTTON
        ends = (text[at + 1 :] for at, letter in enumerate(text) if letter == " ") if is_short else ()
        whom = next((end for end in ends if end in latest), "")
        if whom:
            answered[k] = text.removesuffix(whom), latest[whom]
        if remark.author is not None:
            latest[remark.author[1]] = k
    labels = Counter(label for label, _ in answered.values())
    return [
        attrs.evolve(remark, texts=remark.texts[1:], answers=answered[k][1])
        if k in answered and labels[answered[k][0]] > 1
        else remark
        for k, remark in enumerate(remarks)
    ]


def _without_strays(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return *marks* without those of other things far below the last comment."""
    for _ in range(_FEW):
        if len(marks) <= _FEW:
            break
        *others, last = [after.first - mark.last for mark, after in itertools.pairwise(marks)]
        if last <= _FAR + _VARIED * max(others) and (marks[-1].name is not None or marks[-2].name is None):
            break
        marks = marks[:-1]
    return marks


def _cut(looks: Sequence[Look], found: Round, begin: int) -> list[Piece]:
    """Return the pieces of the comments: each goes on to its button, and the last no further than its words."""
    marks, spans = found.marks, found.spans
    if _is_signed_below(looks, marks, begin):
        first = range(_words_begin(looks, begin, marks[0].first), marks[0].first)
        if len(first) > _FEW + max(map(len, spans)):
            # The story stands right above.
            first = range(first.stop, first.stop)
        return [Piece(span, mark) for span, mark in zip([first, *spans], marks, strict=True)]
    last = range(marks[-1].last + 1, len(looks))
    pieces = []
    for mark, span in zip(marks, [*spans, last], strict=True):
        stop = next((i for i in span[1:] if is_button(looks[i], found.button)), span.stop)
        if _is_led(mark):
            # The date stands behind the words.
            pieces.append(Piece(range(span.start, mark.date[0] if mark.date is not None else stop), mark))
            continue
        if span is last:
            stop = min(stop, _words_end(looks, span, spans))
        pieces.append(Piece(range(span.start, stop), mark))
    return pieces


def _is_led(mark: Mark) -> bool:
    return mark.date is not None and mark.date[0] > mark.last


def _is_signed_below(looks: Sequence[Look], marks: Sequence[Mark], begin: int) -> bool:
    """Return whether words stand right above the first mark, and none below the last.

    Or the name of each stands above its words, too.
    """
    headed = sum(
        after.name is not None and any(looks[i].text == after.name[1] for i in range(mark.last + 1, mark.last + _FAR))
        for mark, after in itertools.pairwise(marks)
        if after.kind == "inline" and after.last - mark.last > _FEW
    )
    if headed >= max(_PAIR, _MOST * (len(marks) - 1)):
        return True
    last = marks[-1].last + 1
    if any(map(_is_led, marks)) or marks[0].first <= begin or not looks[marks[0].first - 1].is_prose:
        return False
    spans = (range(mark.last + 1, after.first) for mark, after in itertools.pairwise(marks))
    led = sum(len(span) > 0 and looks[span.start].is_prose for span in spans)
    reach = 1 if led >= _NEARLY_ALL * (len(marks) - 1) else _FEW
    return not any(look.is_prose for look in looks[last : last + reach])


def _words_begin(looks: Sequence[Look], begin: int, stop: int) -> int:
    """Return where the words of the first comment begin, that is signed below: behind the last label."""
    first = stop
    while first > begin and looks[first - 1].is_prose:
        first -= 1
    return first


def _words_end(looks: Sequence[Look], lines: range, spans: Sequence[range]) -> int:
    """Return where the words of the last comment end: at the first label that is set apart from them.

    Where no other comment has a blank line between its words they end at the first one.
    """
    is_parted = any(looks[i].line.gap for span in spans for i in span[1:] if looks[i].is_prose)
    for i in lines[1:]:
        if looks[i].line.gap and not (is_parted and looks[i].is_prose):
            return i
        if not looks[i].is_prose and looks[i].shape != "short":
            return i
    return lines.stop

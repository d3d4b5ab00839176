"""Tell on which side of the words the lines stand that sign the comments of a text: above them or below."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.comments.toggles import read_toggle
from newsrecord.wire.look import Look
from newsrecord.wire.talk.furniture import content_of, repeated
from newsrecord.wire.talk.marks import Mark
from newsrecord.wire.talk.notices import is_links, is_notice
from newsrecord.wire.talk.signatures import could_be_name

__all__ = ["between", "is_ordinal", "leads", "names_lead", "sign_below"]

_LONGEST_FIELD: Final = 45
_LONGEST_ORDINAL: Final = 16
_ORDINAL: Final = re.compile(r"[#№] ?\d{1,5}(?:\.\d{1,3}){0,4}\.?|\d{1,4}(?:\.\d{1,3}){1,4}\.?")
_FEW: Final = 3
_PAIR: Final = 2
_MOST: Final = 0.7


def sign_below(looks: Sequence[Look], marks: Sequence[Mark], begin: int, stop: int) -> bool:
    """Return whether the marks stand under the words that they sign, the first of which begin at *begin*.

    Then there are words above the first mark and none below the last, and the marks stand closer to what is above.
    """
    above = [
        i
        for i in range(begin, marks[0].first)
        if looks[i].shape not in {"button", "date", "tail"}
        and (looks[i].is_prose or not is_notice(looks[i]))
        and not is_ordinal(looks[i].text)
    ]
    if not above or marks[0].kind == "said" or _words_follow(looks, marks, above, stop):
        return False
    if marks[0].kind == "date" and names_lead(looks, between(marks)):
        return True
    tight = sum(_gap(looks, mark.last + 1, 1) - _gap(looks, mark.first, -1) for mark in marks[:-1])
    if len(marks) > _FEW and abs(tight) > 0.6 * (len(marks) - 1):
        return tight > 0
    behind = marks[-1].last + 1
    while behind < min(stop, marks[-1].last + 4) and looks[behind].shape == "button" and not looks[behind].is_talk_head:
        behind += 1
    if behind >= stop:
        return True
    rows = looks[behind + 1 : behind + 3]
    if len(rows) > 1 and all(row.shape in {"short", "lead"} and row.width < _LONGEST_FIELD for row in rows):
        # The form for another.
        return not looks[behind].line.gap or not rows[0].line.gap
    look = looks[behind]
    return look.is_talk_head or look.shape in {"tail", "end"} or is_notice(look)


def _words_follow(looks: Sequence[Look], marks: Sequence[Mark], above: Sequence[int], stop: int) -> bool:
    """Return whether words stand below the last mark, and what is *above* the first sorts comments, or asks for one.

    That is so where it has no sentence, as nearly all comments have, or where the links of the comment before stand
    right above most marks.
    """
    # A name and a rank may stand between a date and the words.
    reach = _PAIR * (1 + (marks[0].kind == "date"))
    behind = range(marks[-1].last + 1, min(stop, marks[-1].last + 1 + reach))
    first = looks[behind[0]] if behind else None
    # What is below the last mark and no button, note or form is the comment.
    if len(marks) > _PAIR and first is not None and _is_said(first) and _close_each(looks, marks):
        return True
    if not any(_is_told(looks[i]) for i in behind):
        return False
    if len(marks) <= _PAIR:
        return not any(_is_told(looks[i]) for i in above)
    if any(mark.last + 1 < stop and is_links(looks[mark.last + 1]) for mark in marks):
        return False
    told = sum(any(_is_told(looks[i]) for i in span) for span in between(marks))
    closed = sum(_is_beside(looks[mark.first - 1]) for mark in marks[1:])
    return max(0 if any(_is_told(looks[i]) for i in above) else told, closed) >= _MOST * (len(marks) - 1)


def _close_each(looks: Sequence[Look], marks: Sequence[Mark]) -> bool:
    """Return whether the links of the comment before stand right above each mark but the first, and none below it."""
    return all(
        is_links(looks[mark.first - 1]) and mark.last + 1 < len(looks) and not is_links(looks[mark.last + 1])
        for mark in marks[1:]
    )


def _is_said(look: Look) -> bool:
    return look.is_prose or not (_is_beside(look) or is_notice(look) or look.is_talk_head)


def _is_told(look: Look) -> bool:
    return look.is_prose or (look.width > _LONGEST_FIELD and not is_notice(look))


def _is_beside(look: Look) -> bool:
    """Return whether a line is the links beside a comment, or shows its answers."""
    return look.shape == "button" or is_links(look) or read_toggle(look.text) is not None


def _gap(looks: Sequence[Look], i: int, step: int) -> int:
    """Return how far what the mark before or behind line *i* signs is from it, links beside the mark left out."""
    gap = 0
    for k in range(i, i + 4 * step, step):
        if not 0 <= k < len(looks):
            return 1
        gap += looks[k].line.gap
        if looks[k + min(step, 0)].shape != "button":
            break
    return min(gap, 1)


def between(marks: Sequence[Mark]) -> list[range]:
    """Return the lines between each mark and the next."""
    return [range(mark.last + 1, after.first) for mark, after in itertools.pairwise(marks)]


def names_lead(looks: Sequence[Look], spans: Sequence[range]) -> bool:
    """Return whether names open the *spans* behind the dates: of the comments that the dates below them belong to."""
    furniture = repeated(looks, spans)
    led = sum(
        len(lines) > 1 and leads(looks, lines[0]) for lines in (content_of(looks, span, furniture) for span in spans)
    )
    return led >= 2 and led >= _MOST * len(spans)


def leads(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* could be the name over a comment, or the name and a link beside it."""
    return could_be_name(looks[i]) or (looks[i].shape == "short" and is_notice(looks[i]))


def is_ordinal(text: str) -> bool:
    """Return whether a line is no more than the number of a comment: "#3", "2.1"."""
    return len(text) <= _LONGEST_ORDINAL and _ORDINAL.fullmatch(text) is not None

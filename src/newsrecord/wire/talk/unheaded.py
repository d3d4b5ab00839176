"""Find where readers' comments begin that nothing heads, answers or rates: sentences, each under a name and a date."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from newsrecord.wire import shapes
from newsrecord.wire.look import Look
from newsrecord.wire.talk.ages import is_age
from newsrecord.wire.talk.days import date_form
from newsrecord.wire.talk.marks import Mark
from newsrecord.wire.talk.notices import answered
from newsrecord.wire.talk.signatures import could_be_name

__all__ = ["find_signed", "find_unheaded"]

_FEW: Final = 3
_LONGEST_NAME: Final = 46
# The entries of a live report are signed and dated too, and longer.
_LONGEST: Final = 400
_MOST_LINES: Final = 4
_CLOCK: Final = re.compile(r"\d[:.h]\d\d(?!\d)")
_MOST_OF_CLOCK: Final = 4
"""A clock alone has no more figures."""


def find_signed(looks: Sequence[Look]) -> int | None:
    """Return the first of at least three lines that are a date with a name above and a sentence below, or None.

    Whom a comment answers may stand between.
    """
    dated = [
        i
        for i, look in enumerate(looks)
        if look.shape == "date" and any(each.is_prose for each in looks[i + 1 : i + 3])
    ]
    if len(dated) < _FEW:
        return None
    signed = [i for i in dated if i and looks[i - 1].width <= _LONGEST_NAME and could_be_name(looks[i - 1])]
    return signed[0] if len(signed) >= _FEW else None


def find_unheaded(looks: Sequence[Look], marks: Sequence[Mark]) -> int | None:
    """Return the first line of a thread among *marks*: three or more, one right behind the words of the other.

    Teasers have a title, which is no sentence, and the hour of a live report's entries has no day beside it.
    """
    run: list[Mark] = []
    for mark, after in itertools.zip_longest(marks, marks[1:]):
        stop = after.first if after is not None else min(len(looks), mark.last + 2)
        fits = _is_moment(mark) and _is_said(looks, range(mark.last + 1, stop))
        if fits and (not run or _form(mark) == _form(run[-1])):
            run.append(mark)
            # Whoever writes all of them is no reader.
            if len(run) >= _FEW and len({each.name[1] for each in run if each.name is not None}) > 1:
                return run[0].first
        else:
            run = [mark] if fits else []
    return None


def _form(mark: Mark) -> str:
    return date_form(mark.date[1]) if mark.date is not None else ""


def _is_moment(mark: Mark) -> bool:
    """Return whether a mark has a name and tells the day and the hour, or how long ago it was."""
    if mark.kind != "pair" or mark.name is None or mark.date is None:
        return False
    date = mark.date[1]
    return is_age(date) or (_CLOCK.search(date) is not None and sum(map(str.isdecimal, date)) > _MOST_OF_CLOCK)


def _is_said(looks: Sequence[Look], lines: range) -> bool:
    """Return whether *lines* are a few sentences, and nothing else but buttons and whom they answer."""
    words = [looks[i] for i in lines if looks[i].shape != "button" and answered(looks[i].text) is None]
    return (
        0 < len(words) <= _MOST_LINES
        and all(look.is_prose and shapes.ends_sentence(look.text) for look in words)
        and sum(look.width for look in words) <= _LONGEST
    )

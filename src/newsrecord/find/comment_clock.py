"""Turn the times that comments are printed with into dates."""

from __future__ import annotations

import datetime as dt
from typing import Final

from newsrecord.find.comment_lines import Stamp
from newsrecord.find.date_places import page_order
from newsrecord.find.date_shapes import PLAIN_NUMBERS, find_shape
from newsrecord.find.moments import read_machine_date, read_printed_date
from newsrecord.page.outline import Outline

__all__ = ["Clock"]

# dateparser takes milliseconds a call; comments of one page print their dates alike.
_MAX_ASKED: Final = 4
_LARGEST_OFFSET: Final = dt.timedelta(hours=14)
_QUARTER: Final = dt.timedelta(minutes=15)


class Clock:
    """Reads the dates of one page's comments; it asks dateparser a few times only."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.language = outline.language
        self.longest = outline.limits.max_date
        self.asked = 0

    def read(self, text: str) -> dt.date | dt.datetime | None:
        """Return the date in *text*; ages such as "2 hours ago" are none, for the day they count from is unknown."""
        if not text or len(text) > self.longest:
            return None
        found = read_machine_date(text)
        if found is None and (shape := find_shape(text)) is not None:
            order = page_order(self.outline) if shape.re is PLAIN_NUMBERS else None
            found = read_printed_date(shape, language=self.language, ask=self.asked < _MAX_ASKED, order=order)
            self.asked += found is None
        return found

    def read_stamp(self, stamp: Stamp) -> dt.date | dt.datetime | None:
        """Return the moment of *stamp*: the machine's, in the offset that the printed one shows."""
        best: dt.date | dt.datetime | None = None
        for value in stamp.values:
            found = self.read(value)
            if found is None:
                continue
            best = found if best is None else _agree(best, found)
        return best


def _agree(machine: dt.date | dt.datetime, printed: dt.date | dt.datetime) -> dt.date | dt.datetime:
    """Return the moment that two forms of the same time give together."""
    if not isinstance(printed, dt.datetime):
        return machine
    if not isinstance(machine, dt.datetime):
        return printed if printed.date() == machine else machine
    if machine.tzinfo is None or machine.utcoffset() or printed.tzinfo is not None:
        return machine
    # The machine's form is in UTC, the printed one in the time of the place.
    offset = printed - machine.replace(tzinfo=None, second=0, microsecond=0)
    steps = round(offset / _QUARTER)
    if abs(offset) > _LARGEST_OFFSET or abs(offset - steps * _QUARTER) > dt.timedelta(minutes=1):
        return machine
    return machine.astimezone(dt.timezone(steps * _QUARTER))

"""Turn the times that comments are printed with into dates."""

from __future__ import annotations

import datetime as dt
from typing import Final

from newsrecord.find.comments.lines import Stamp
from newsrecord.find.comments.times import is_age, is_day
from newsrecord.find.dates.dates import find_modified, find_published
from newsrecord.find.dates.moments import read_age, read_machine_date, read_printed_date
from newsrecord.find.dates.places import page_language, page_order
from newsrecord.find.dates.shapes import PLAIN_NUMBERS, find_partial, find_shape
from newsrecord.page.outline import Outline

__all__ = ["Clock"]

# dateparser takes milliseconds a call; comments of one page print their dates alike.
_MAX_ASKED: Final = 4
_MAX_AGES: Final = 16
_LARGEST_OFFSET: Final = dt.timedelta(hours=14)
_QUARTER: Final = dt.timedelta(minutes=15)


class Clock:
    """Reads the dates of one page's comments; it asks dateparser a few times only."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.language = outline.language
        self.longest = outline.limits.max_date
        self.asked = 0
        self._ages: dict[str, dt.date | None] = {}

    def read(self, text: str) -> dt.date | dt.datetime | None:
        """Return the date in *text*; that of an age such as "2 hours ago" is counted from the page's own date."""
        if not text or len(text) > self.longest:
            return None
        found = read_machine_date(text)
        if found is None and (shape := find_shape(text)) is not None:
            order = page_order(self.outline) if shape.re is PLAIN_NUMBERS else None
            found = read_printed_date(shape, language=self.language, ask=self.asked < _MAX_ASKED, order=order)
            self.asked += found is None
            if found is None and self.language is None and shape.re is not PLAIN_NUMBERS:
                # A text declares no language, and the calendar goes with it.
                found = read_printed_date(shape, language=page_language(self.outline), ask=False)
        if found is not None:
            return found
        return self._aged(text) if is_age(text) else self._in_year(text) if is_day(text) else None

    def _aged(self, text: str) -> dt.date | None:
        """Return the day that an age counts back to from the day when the page last changed; the day is never today's.

        A day before the story came out is none: then the page was made later than it says.
        """
        if text not in self._ages and len(self._ages) < _MAX_AGES:
            published, changed = self._own_dates()
            # A text declares no language: its words tell it.
            language = self.language or page_language(self.outline)
            day = read_age(text, since=changed, language=language) if changed is not None else None
            self._ages[text] = None if day is None or (published is not None and day < _day(published)) else day
        return self._ages.get(text)

    def _in_year(self, text: str) -> dt.date | None:
        """Return the day that "3 May" means: the first from the day before the story came out on, which zones shift."""
        partial = find_partial(text)
        published, _ = self._own_dates()
        if partial is None or published is None:
            return None
        first = _day(published) - dt.timedelta(days=1)
        for year in (first.year, first.year + 1):
            try:
                day = dt.date(year, *partial)
            except ValueError:
                continue
            if day >= first:
                return day
        return None

    def _own_dates(self) -> tuple[dt.date | None, dt.date | None]:
        """Return when the story of the page came out, and when it last changed."""
        published = next((each.value for each in find_published(self.outline) if each.value is not None), None)
        changed = next((each.value for each in find_modified(self.outline) if each.value is not None), published)
        return published, changed

    def read_stamp(self, stamp: Stamp) -> dt.date | dt.datetime | None:
        """Return the moment of *stamp*: the machine's, in the offset that the printed one shows."""
        best: dt.date | dt.datetime | None = None
        for value in stamp.values:
            found = self.read(value)
            if found is None:
                continue
            best = found if best is None else _agree(best, found)
        return best


def _day(moment: dt.date) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment


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

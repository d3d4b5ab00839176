"""Cut the chunks in which readers talk into lines, and tell which of them say when something was written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from newsrecord.find.comments.talk_words import REPLIES, key
from newsrecord.find.comments.times import LONGEST_AGE, LONGEST_HEAD, find_time, is_age
from newsrecord.find.dates.moments import read_machine_date
from newsrecord.find.dates.month_names import find_month
from newsrecord.find.dates.shapes import find_clock, find_partial, find_shape
from newsrecord.find.places import places_with_marks
from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.page.outline import Chunk, Outline, Part

__all__ = ["Line", "Stamp", "find_stamp", "is_answer", "lines_of", "make_line"]

_LONGEST_ANSWER: Final = 30
_LONGEST_SAID: Final = 100
_FEW: Final = 4
_MACHINE_DAY: Final = re.compile(r"\d{4}-(?P<month>\d{2})-(?P<day>\d{2})")
_YEARLESS: Final = re.compile(
    r"(?:(?P<front>[^\W\d_]{3,12})\.? )?(?<!\d)(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?"
    r"(?: (?:de )?(?P<behind>[^\W\d_]{3,12})\.?)?$"
)
_LONGEST_DAY: Final = 16
# As JavaScript prints it: "Mon Mar 04 2024 12:00:10 GMT+0000 (Coordinated Universal Time)".
_LONGEST_MOMENT: Final = 80
_MOST_AROUND: Final = 3
"""Containers around a line that may hold its time in an attribute."""
_TIME_NAMES: Final = word_set(
    "date time datetime timestamp timeago ago posted created published dateline datum zeit uhrzeit fecha hora data"
    " heure tarih dato tid tidspunkt aika czas kiedy quando quand wann ora orario cuando wra giorno tijd pvm"
)
_TIME_TAGS: Final = frozenset({"time", "abbr"})
_TIME_PROPS: Final = frozenset({"datepublished", "datecreated", "commenttime", "uploaddate"})
_MACHINE: Final = (
    "datetime", "content", "title", "data-utime", "data-timestamp", "data-time", "data-date", "data-datetime",
    "data-created", "data-unixtime", "data-original-title", "data-at-unix", "uptime", "aria-label",
)  # fmt: skip
"""Attributes that hold a time, those for machines first."""
_UNNAMED: Final[frozenset[str]] = frozenset()
_MACHINE_SET: Final = frozenset(_MACHINE)


class Line(Struct, frozen=True, gc=False):
    """One line of a chunk."""

    index: int
    """The place of its chunk among the outline's."""
    chunk: Chunk
    start: int
    """Where it begins in the text of the chunk."""
    text: str
    parts: tuple[Part, ...]
    """The elements that begin in it."""
    container: int
    """The container that holds it."""
    said: str
    """What it says as `talk_words` spell it; "" where it is longer than any of these."""
    has_digit: bool

    def words(self, part: Part) -> str:
        """Return what *part* says in this line."""
        if not self.start:
            # Most chunks are one line.
            return self.text[part.start : part.end]
        return self.text[max(part.start - self.start, 0) : max(part.end - self.start, 0)]

    @property
    def is_linked(self) -> bool:
        """Whether most of it is links."""
        return bool(self.chunk.link_chars) and self.chunk.link_chars * 5 >= len(self.chunk.text) * 4


class Stamp(Struct, frozen=True, gc=False):
    """Where a line says when it was written."""

    values: tuple[str, ...]
    """What may be the time, as it came, the likeliest first."""
    start: int
    """Where it is printed in the line; -1 where it is not."""
    end: int
    locator: str
    is_exact: bool
    """Whether the first value has the form that machines read."""


def make_line(index: int, chunk: Chunk, start: int, text: str, parts: tuple[Part, ...]) -> Line:
    """Return the line *text* of the chunk at *index*, which begins at *start* in it and holds *parts*."""
    said = key(text) if len(text) <= _LONGEST_SAID else ""
    return Line(index, chunk, start, text, parts, chunk.container, said, has_digit(text))


def lines_of(outline: Outline, indexes: Iterable[int]) -> Iterator[Line]:
    """Yield the lines of the chunks at *indexes*.

    >>> from newsrecord.page.walk import read_page
    >>> [line.text for line in lines_of(read_page("<p>Ana wrote:<br>At last!"), [0])]
    ['Ana wrote:', 'At last!']
    """
    for index in indexes:
        chunk = outline.chunks[index]
        text = chunk.text
        if "\n" not in text:
            if text:
                yield make_line(index, chunk, 0, text, chunk.parts or (_parts_of(chunk) if chunk.link_chars else ()))
            continue
        at = place = 0
        parts = chunk.parts or (_parts_of(chunk) if chunk.link_chars else ())
        for said in text.split("\n"):
            first = place
            while place < len(parts) and parts[place].start <= at + len(said):
                place += 1
            if said:
                yield make_line(index, chunk, at, said, parts[first:place])
            at += len(said) + 1


def _parts_of(chunk: Chunk) -> tuple[Part, ...]:
    """Return the links within a chunk as its elements: where nothing says that readers talk no more are known."""
    return tuple([Part("a", link.start, link.end, {"href": link.url}, _UNNAMED, chunk.locator) for link in chunk.links])


def find_stamp(outline: Outline, line: Line) -> Stamp | None:
    """Return where *line* says when it was written: in a time element, an attribute, a printed date or an age.

    >>> from newsrecord.page.walk import read_page
    >>> outline = read_page("<div id=comments><p><b>Ana</b> on 3 May 2021, 10:15</div>")
    >>> find_stamp(outline, next(lines_of(outline, [0]))).values
    ('3 May 2021, 10:15',)
    """
    is_short = len(line.text) <= LONGEST_HEAD
    vague: Stamp | None = None
    for part in line.parts:
        words = line.words(part)
        if len(words) <= LONGEST_HEAD and (stamp := _of_part(line, part, words)) is not None:
            if stamp.is_exact:
                return stamp
            if vague is None or (is_age(vague.values[0]) and not is_age(stamp.values[0])):
                vague = stamp
    if vague is not None:
        return vague
    if line.chunk.times and is_short and _has_time_of(line):
        tag = line.chunk.times[0]
        start, end, _ = find_time(line.text)
        if start < 0:
            start, end = _without_year(line.text, tag.value)
        return Stamp((tag.value,), start, end, tag.locator or line.chunk.locator, True)
    if not is_short:
        return None
    start, end, printed = find_time(line.text)
    declared = _around(outline, line) if len(line.text) <= LONGEST_HEAD // 2 else None
    if declared is not None:
        value, locator = declared
        values = (value, printed) if printed else (value,)
        return Stamp(values, start, end, locator, read_machine_date(value) is not None)
    if printed:
        return Stamp((printed + _clock_below(line, end),), start, end, line.chunk.locator, False)
    return _age_behind(line)


def _clock_below(line: Line, end: int) -> str:
    """Return, with a blank before it, the time of day that the next line of the chunk is where a date ends this one."""
    if end < len(line.text):
        return ""
    start = line.start + end
    below = line.chunk.text[start + 1 : start + 1 + _LONGEST_DAY].partition("\n")[0]
    clock = find_clock(below) if has_digit(below) else None
    return f" {below}" if clock is not None and clock.span() == (0, len(below)) else ""


def is_answer(line: Line) -> bool:
    """Return whether *line* is the button with which a comment is answered."""
    return len(line.text) <= _LONGEST_ANSWER and line.said in REPLIES


def _has_time_of(line: Line) -> bool:
    """Return whether of the lines of its chunk this is the one in which the chunk's time stands."""
    whole = line.chunk.text
    if line.start == 0 and "\n" not in whole:
        return True
    value = line.chunk.times[0].value
    shown = next((n for n, each in enumerate(whole.split("\n")[:_FEW]) if _shows(each, value)), 0)
    return whole.count("\n", 0, line.start) == shown


def _shows(text: str, value: str) -> bool:
    """Return whether *text* prints a date, or the day of the time *value*."""
    return has_digit(text) and (find_time(text)[0] >= 0 or _without_year(text, value)[0] >= 0)


def _age_behind(line: Line) -> Stamp | None:
    """Return the age behind the element that opens the line: "<b>Ann</b> 2 hours ago"."""
    if not line.parts or line.parts[0].start != line.start or not line.has_digit:
        return None
    rest = line.text[line.parts[0].end - line.start :]
    age = rest.strip(" ,;|·•–—-()")
    if not is_age(age):
        return None
    start = line.text.rindex(age)
    return Stamp((age,), start, start + len(age), line.chunk.locator, False)


def _of_part(line: Line, part: Part, words: str) -> Stamp | None:
    """Return the time that an element within the line is, or holds in an attribute."""
    attributes = part.attributes
    if not attributes and part.tag not in _TIME_TAGS and not has_digit(words):
        return None
    is_time = (
        part.tag in _TIME_TAGS
        or not part.names.isdisjoint(_TIME_NAMES)
        or "datetime" in attributes
        or attributes.get("itemprop", "").lower() in _TIME_PROPS
    )
    values: list[str] = []
    if not _MACHINE_SET.isdisjoint(attributes):
        values = [value for name in _MACHINE if (value := attributes.get(name)) and _is_moment(value)]
    if part.tag == "abbr" and not values:
        return None
    if not is_time and not values and (not has_digit(words) or len(words) > LONGEST_AGE):
        return None
    start, end, printed = find_time(words)
    if not is_time and not values and (end - start) * 5 < len(words) * 4:
        # Without a name an element is a time if it holds nothing else.
        return None
    if not values and not printed:
        return None
    if not is_time and not printed and not _shows_day_of(words, values):
        # A link may have a date in its title that has nothing to do with it.
        return None
    shift = max(part.start - line.start, 0)
    if not values and len(line.text) <= LONGEST_HEAD:
        # The day may be one element, and the clock beside it another.
        first, last, whole = find_time(line.text)
        if len(whole) > len(printed) and first == shift + start:
            return Stamp((whole,), first, last, line.chunk.locator, False)
    machine = [value for value in values if read_machine_date(value) is not None]
    others = [value for value in values if value not in machine]
    told = (*machine, *others, *([printed] if printed else ()))
    locator = part.locator if told[0] != printed else line.chunk.locator
    if start < 0:
        start, end = 0, len(words)
    return Stamp(told, shift + start, shift + end, locator, bool(machine))


def _shows_day_of(words: str, values: Iterable[str]) -> bool:
    """Return whether *words* are the day of one of *values* without its year: "May 30" for "May 30, 2024, 9:12 AM"."""
    day = find_partial(words) if len(words) <= _LONGEST_DAY and has_digit(words) else None
    if day is None:
        return False
    machine = (read_machine_date(value) for value in values)
    return any(each is not None and (each.month, each.day) == day for each in machine) or day in map(
        find_partial, values
    )


def _around(outline: Outline, line: Line) -> tuple[str, str] | None:
    """Return the time in an attribute of the line's own container, and where that is."""
    timed = outline.once("containers with times", _find_timed)
    if not timed:
        return None
    place = line.container
    # What stands around several lines says nothing of one of them.
    for _ in range(_MOST_AROUND if line.chunk.text == line.text else 1):
        if place < 0 or (holder := outline.containers[place]).tag in ("body", "html"):
            break
        if place in timed:
            for name in _MACHINE:
                if (value := holder.attributes.get(name)) and _is_moment(value):
                    return value, holder.locator
        place = holder.parent
    return None


def _find_timed(outline: Outline) -> frozenset[int]:
    """Return the containers that may have a time in an attribute."""
    return frozenset(
        [
            index
            for index in places_with_marks(outline)
            if not _MACHINE_SET.isdisjoint(outline.containers[index].attributes)
        ]
    )


def _is_moment(value: str) -> bool:
    if not 8 <= len(value) <= _LONGEST_MOMENT or not has_digit(value):
        return False
    return read_machine_date(value) is not None or find_shape(value) is not None


def _without_year(text: str, value: str) -> tuple[int, int]:
    """Return where *text* ends in the day and the month of a time for machines, "Ana 3 May"; -1 where it does not."""
    day, found = _MACHINE_DAY.match(value), _YEARLESS.search(text)
    if day is None or found is None or int(found["day"]) != int(day["day"]):
        return -1, -1
    name = "behind" if found["behind"] else "front"
    if not found[name] or find_month(found[name]) != int(day["month"]):
        return -1, -1
    return found.start("day") if name == "behind" else found.start(), len(text)

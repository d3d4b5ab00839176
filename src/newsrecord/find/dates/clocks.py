"""Read the clocks that stand apart from their date: "Updated 16:20", or a time of day in an element of its own."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from newsrecord.find.dates.lines import DateLine
from newsrecord.find.dates.moments import read_clock
from newsrecord.find.dates.places import page_language
from newsrecord.find.dates.shapes import find_clock, find_partial, find_shape
from newsrecord.find.dates.words import CLOCK_WORDS, LABEL_WORDS, find_published_word, find_update_word
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Outline

__all__ = ["change_behind", "offset_between", "told_here", "with_clock_beside", "with_clock_in", "with_clock_said"]

# How far from UTC clocks are, in minutes, and by what parts of an hour.
_FARTHEST: Final = 14 * 60
_PARTS_OF_HOURS: Final = frozenset({0, 30, 45})
_LONGEST_CHANGE: Final = 40
_LONGEST_CLOCK: Final = 20
_LINES_BEHIND: Final = 2
# "Updated: today at 16:20" has so much between the word and the clock, "12:00更新" so much between clock and word.
_BETWEEN: Final = 14
_GLUED: Final = 3
# The rest of a word of change, of which the patterns have the stem, and words of some length behind it.
_ENDING: Final = re.compile(r"^[^\W\d_]{1,12}")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_ARROW: Final = re.compile(r"\s?(?:->|>>|\u2192|\u00bb)\s?([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)")
_MARKS: Final = " \t|,;·•⋅∙–—-/()[]"


def change_behind(outline: Outline, line: DateLine, published: dt.date, stop: int) -> tuple[dt.datetime, str] | None:
    """Return the moment of a change that is told by its clock alone behind a date, and the words that tell it.

    The day is that of the date, as it is where readers are told "3 May 2026, 14:05 | Updated 16:20"; a clock that is
    earlier than that of the publication is of another day, and none.

    Args:
        outline: the page.
        line: the line of the date.
        published: the date.
        stop: where the date ends in the line.
    """
    pointed = _ARROW.match(line.chunk.text, stop)
    if pointed is not None and isinstance(published, dt.datetime):
        # "14.03.2026. | 10:12 -> 12:40"
        changed = dt.time(int(pointed[1]), int(pointed[2]))
        return (_at(published, changed), pointed[0]) if changed > published.time() else None
    for text in _texts_behind(outline, line, stop):
        said = find_update_word(text.lower())
        clock = _clock_said(text, said) if said is not None else None
        moment = read_clock(clock, language=page_language(outline)) if clock is not None else None
        if said is not None and clock is not None and moment is not None:
            day = _day_said(_ENDING.sub("", clock.string[: clock.start()]), published)
            if day is None:
                return None
            found = _at(day, moment)
            return None if isinstance(published, dt.datetime) and _bare(found) <= _bare(published) else (found, text)
    return None


def with_clock_said(outline: Outline, line: DateLine, day: dt.date, stop: int) -> dt.date:
    """Return *day* with the time of day that the words of publication behind it in the line lead to, else as it is.

    "Mardi 24 janvier 2017 | Mise en ligne à 12h02": *stop* is where the date ends.
    """
    rest = line.chunk.text[stop : stop + _LONGEST_CHANGE]
    said = find_published_word(rest.lower()) if has_digit(rest) else None
    clock = find_clock(rest[said.end() :]) if said is not None else None
    if clock is None or clock.start() > _BETWEEN or has_digit(clock.string[: clock.start()]):
        return day
    moment = read_clock(clock, language=page_language(outline))
    return day if moment is None else _at(day, moment)


def _texts_behind(outline: Outline, line: DateLine, stop: int) -> Iterator[str]:
    rest = line.chunk.text[stop : stop + _LONGEST_CHANGE]
    if has_digit(rest):
        yield rest
    for chunk in outline.chunks[line.index + 1 : line.index + 1 + _LINES_BEHIND]:
        text = chunk.text
        if len(text) > _LONGEST_CHANGE or chunk.kind == "heading":
            return
        if has_digit(text) and find_update_word(text.lower()) is not None and find_shape(text) is None:
            yield text


def _clock_said(text: str, said: re.Match[str]) -> re.Match[str] | None:
    """Return the clock that the word *said* belongs to: the next one behind it, or the one glued to it."""
    behind = find_clock(text[said.end() :])
    if behind is not None and behind.start() <= _BETWEEN:
        return behind
    before = find_clock(text[: said.start()])
    return before if before is not None and said.start() - before.end() <= _GLUED else None


def _day_said(between: str, published: dt.date) -> dt.date | None:
    """Return the day on which a change was: that of the publication where nothing *between* word and clock names one.

    "Updated 19 May, 9:30" is of the same year; what else has figures or words, such as "yesterday", is not understood.
    """
    if not has_digit(between):
        words = _WORD.findall(between.casefold())
        return published if all(word in CLOCK_WORDS or word in LABEL_WORDS for word in words) else None
    partial = find_partial(between)
    try:
        return published.replace(month=partial[0], day=partial[1]) if partial is not None else None
    except ValueError:
        return None


def with_clock_beside(outline: Outline, line: DateLine, day: dt.date) -> dt.date:
    """Return *day* with the time of day that the next line, or the one before, is made of; else *day* as it is."""
    for step in (1, -1):
        text = _line_at(outline, line.index + step).strip(_MARKS)
        if text.casefold() in CLOCK_WORDS:
            # "at" may have an element of its own.
            text = _line_at(outline, line.index + 2 * step).strip(_MARKS)
        if len(text) > _LONGEST_CLOCK or not has_digit(text):
            continue
        clock = find_clock(text)
        if clock is not None and clock.span() == (0, len(text)):
            moment = read_clock(clock, language=page_language(outline))
            if moment is not None:
                return _at(day, moment)
    return day


def with_clock_in(outline: Outline, text: str, day: dt.date) -> dt.date:
    """Return *day* with the time of day in a short *text* that gives the day without its year, else as it is."""
    clock = find_clock(text)
    moment = read_clock(clock, language=page_language(outline)) if clock is not None else None
    return day if moment is None else _at(day, moment)


def offset_between(moment: dt.datetime, other: dt.date | None) -> dt.timezone | None:
    """Return the offset from UTC at which *other* shows the same moment, if there is one and it is not none."""
    if not isinstance(other, dt.datetime):
        return None
    offset = other.utcoffset()
    if offset is not None:
        same = abs((other - moment).total_seconds()) < 60
        return dt.timezone(offset) if same and offset else None
    shown = other.replace(second=0, microsecond=0) - moment.replace(second=0, microsecond=0, tzinfo=None)
    minutes = shown.days * 24 * 60 + shown.seconds // 60
    if not minutes or abs(minutes) > _FARTHEST or abs(minutes) % 60 not in _PARTS_OF_HOURS:
        return None
    return dt.timezone(dt.timedelta(minutes=minutes))


def told_here(moment: dt.date, shown: dt.date | None) -> dt.date:
    """Return a *moment* in UTC at the offset at which the page has *shown* it, else as it is.

    `<time datetime="2026-05-03T08:00Z">3 May 2026 05:00</time>` is of a place three hours behind.
    """
    if not isinstance(moment, dt.datetime) or moment.utcoffset() != dt.timedelta(0):
        return moment
    zone = offset_between(moment, shown)
    return moment if zone is None else moment.astimezone(zone)


def _line_at(outline: Outline, index: int) -> str:
    return outline.chunks[index].text if 0 <= index < len(outline.chunks) else ""


def _at(day: dt.date, clock: dt.time) -> dt.datetime:
    """Return the moment at *clock* on the day of *day*, at its own offset or else at that of *day*."""
    if isinstance(day, dt.datetime):
        return dt.datetime.combine(day.date(), clock if clock.tzinfo else clock.replace(tzinfo=day.tzinfo))
    return dt.datetime.combine(day, clock)


def _bare(moment: dt.datetime) -> dt.datetime:
    return moment.replace(tzinfo=None)

"""Turn the lines of a page that print dates into candidates for the day of publication and that of the last change."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from newsrecord.find.candidate import Candidate, trusted
from newsrecord.find.dates.clocks import change_behind, told_here, with_clock_beside, with_clock_in, with_clock_said
from newsrecord.find.dates.declared import Moment, date_candidate, day_addressed, month_in_url, read_declared
from newsrecord.find.dates.given import (
    HEAD,
    TOLD,
    TOLD_AT_LENGTH,
    is_in_sentence,
    is_label_of_day,
    is_of_other,
    is_own_line,
    words_behind,
)
from newsrecord.find.dates.labels import is_named_update, judge, says_change
from newsrecord.find.dates.lines import DateLine, last_line, lines_of_dates
from newsrecord.find.dates.moments import knows_month
from newsrecord.find.dates.orders import is_ambiguous, read_shape
from newsrecord.find.dates.places import DATE_NAMES, UPDATE_NAMES
from newsrecord.find.dates.shapes import find_partial
from newsrecord.find.dates.told import FIRST_PAGES, names_issue, tells_life
from newsrecord.find.dates.words import find_labels, find_published_word, find_update_word
from newsrecord.find.landmarks import headline_index
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Outline, TimeTag

__all__ = ["Found", "in_page"]

Found = tuple[bool, Candidate[Moment]]
"""Whether a day is that of a change, and the candidate."""

_MAX_CALLS: Final = 4
_SEARCHED: Final = 250
_LONGEST_PARTIAL: Final = 30
# Above this, words say what the day is; so many days below it are a list of stories.
_SAID: Final = 0.48
_LIST: Final = 3
_REACH: Final = 20
# Below the day in the page's address.
_LISTED: Final = 0.44
_BESIDE_TWO: Final = 30
# The day of a printed issue counts less than that in the page's address.
_ISSUE: Final = 0.4
# A line with no more beside its date may have its clock in the next.
_CLOCKLESS: Final = 24
# How much less a day is trusted that its numbers give in one of two orders, with nothing to say in which.
_IN_DOUBT: Final = 0.1
_ONE_DAY: Final = dt.timedelta(days=1)
# "BERLIN, 3 May 2021 (Wire) -- The harbour ...": what ends a dateline.
_DATELINE_END: Final = re.compile(r"(?:\s?[гр]\.)?[^.\d]{0,30}?(?:[\u2013\u2014]|\s-{1,2}\s|/\w|\)\s)")
# "2023-06-20T08:41:12+01:00June 12th, 2023": a stamp up to the first letter of the next date.
_STAMP: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?\s?\w$", re.ASCII)


def in_page(outline: Outline, declared: Collection[dt.date]) -> list[Found]:
    """Return the dates of ``<time>`` elements and the printed ones, those around the headline first.

    Args:
        outline: the page.
        declared: days that the page declares, by which "03/04/2023" is understood.
    """
    near: list[Found] = []
    far: list[tuple[DateLine, Found]] = []
    asked: list[str] = []
    for line in lines_of_dates(outline):
        moments = [(tag, value) for tag in line.chunk.times if (value := read_declared(outline, tag.value)) is not None]
        if len(line.dates) == len(moments):
            shown = [
                read_shape(outline, shape, (_day(value),), ask=False)
                for (shape, _), (_, value) in zip(line.dates, moments, strict=True)
            ]
            moments = [(tag, told_here(value, here)) for (tag, value), here in zip(moments, shown, strict=True)]
        # Further down than a story's head may reach are the days of other stories too, where the story is short.
        is_near = line.near and (line.distance <= HEAD or bool(moments))
        found: list[Found] = near if is_near else []
        if moments:
            found.extend(_in_times(outline, line, moments))
        else:
            found.extend(_in_words(outline, line, declared, asked))
        if line.near and not near:
            found.extend(_with_year_known(outline, line, declared))
        if not is_near:
            far.extend((line, each) for each in found)
    return [*near, *_without_lists(outline, far)]


def _without_lists(outline: Outline, far: Sequence[tuple[DateLine, Found]]) -> list[Found]:
    """Return the days of *far* lines without those of lists of other stories.

    Several days close to each other, in elements of one kind, that nothing but their form speaks for are such a list;
    where there are several on the page, one that stands apart is trusted less.  Several that all are called the day of
    a publication are no less those of a list.
    """
    if len(far) < _LIST:
        return [each for _, each in far]
    bare = [(line, _day(each.value)) for line, (_, each) in far if each.value and each.evidence.confidence < _SAID]
    said = {_day(each.value) for _, (_, each) in far if each.value and each.evidence.confidence >= _SAID}
    is_list = len({day for _, day in bare}) >= _LIST
    if not is_list and len(said) < _LIST:
        return [each for _, each in far]
    kinds = [(line.index, _kind(outline, line), day) for line, day in bare]
    found: list[Found] = []
    for line, (is_update, each) in far:
        trust = each.evidence.confidence
        if trust >= _SAID:
            trust = trust if is_update or len(said) < _LIST else min(trust, _LISTED)
        elif is_list:
            kind = _kind(outline, line)
            if len({day for at, other, day in kinds if other == kind and abs(at - line.index) <= _REACH}) >= _LIST:
                continue
            trust = 0.22
        found.append((is_update, each if trust == each.evidence.confidence else trusted(each, trust)))
    return found


def _kind(outline: Outline, line: DateLine) -> tuple[str, frozenset[str]]:
    holder = next(outline.ancestors(line.chunk.container), None)
    return line.chunk.tag, holder.names if holder is not None else frozenset()


def _in_times(outline: Outline, line: DateLine, moments: Sequence[tuple[TimeTag, dt.date]]) -> Iterator[Found]:
    """Yield the dates of the line's ``<time>`` elements."""
    chunk, dates = line.chunk, line.dates
    told = [_told_of(outline, line, number, tag) for number, (tag, _) in enumerate(moments)]
    labels = find_labels(chunk.text[:_SEARCHED].lower()) if len(moments) > 1 and not dates else []
    if len(labels) == len(moments):
        # "Published 14 March, 21:47, updated yesterday, 0:10" shows no full date, but a word for each of them.
        told = [(is_update, not is_update) for is_update in labels]
    elif len(moments) == 2 and not any(map(any, told)) and _day(moments[0][1]) > _day(moments[1][1]):
        # Where neither is named, the later of two that comes first is that of the change: themes hide it there.
        told[0] = True, False
    is_told = any(map(any, told))
    for number, (tag, value) in enumerate(moments):
        is_update, said = told[number]
        if line.boxed and not is_told:
            continue
        named = line.named or not tag.names.isdisjoint(DATE_NAMES)
        if len(moments) == 1 and line.near and not (said or "published" in tag.names):
            is_update = is_update or _is_behind_address(outline, value)
        trust = line.trust(said=said or named) + 0.02 - 0.01 * number
        if not tag.value[:1].isdigit() and line.index < (headline_index(outline) or 0):
            # What is in no form for machines, above the headline, is the site's own calendar and clock.
            trust -= _IN_DOUBT
        yield is_update, _candidate(value, "time-element", line, tag.value, trust, is_update, locator=tag.locator)
        if len(moments) == 1 and len(dates) == 1:
            printed = read_shape(outline, dates[0][0], (_day(value),), ask=False)
            # Only what is shown is proof-read; a day more or less is a matter of time zones.
            if printed is not None and abs((_day(printed) - _day(value)).days) > 1:
                is_issue = names_issue(dates[0][1], words_behind(line, dates[0][0]))
                sure = _ISSUE if is_issue else trust + 0.02
                yield is_update, _candidate(printed, "printed", line, dates[0][0][0], sure, is_update)
    if len(moments) == 1 < len(dates) and not told[0][0]:
        yield from _changes_beside(outline, line)
    if any(not isinstance(value, dt.datetime) for _, value in moments):
        yield from _clocks_shown(outline, line, [_day(value) for _, value in moments])


def _changes_beside(outline: Outline, line: DateLine) -> Iterator[Found]:
    """Yield the days of a change that are printed behind the only ``<time>`` of a line, without one of their own."""
    for number, (shape, words) in enumerate(line.dates[1:], 1):
        value = read_shape(outline, shape, (), ask=False) if judge(outline, line, words)[0] else None
        if value is not None:
            yield from _with_clocks(outline, line, number, value, (True, line.trust(said=True)))


def _told_of(outline: Outline, line: DateLine, number: int, tag: TimeTag) -> tuple[bool, bool]:
    """Return what `judge` does for the ``<time>`` element that stands in the line as *number*."""
    shown = number < len(line.dates)
    words = line.dates[number][1] if shown else line.chunk.text[:_SEARCHED]
    is_update, said = judge(outline, line, words)
    # The words right before what is shown count most, then the element's own name, then the words of the line.
    if not (shown and said) and not tag.names.isdisjoint(UPDATE_NAMES):
        is_update = is_named_update(tag.names) or find_update_word(words.lower()) is not None
        said = said and not is_update
    return is_update, said


def _clocks_shown(outline: Outline, line: DateLine, days: Sequence[dt.date]) -> Iterator[Found]:
    """Yield the moments that a line shows where its ``<time>`` elements give *days* alone, or do not stand for all."""
    for number, (shape, words) in enumerate(line.dates):
        printed = read_shape(outline, shape, days, ask=False)
        is_update, said = judge(outline, line, words)
        is_own = number < len(days) and printed is not None and _day(printed) == days[number]
        if isinstance(printed, dt.datetime) and (is_own or said or is_update):
            yield is_update, _candidate(printed, "printed", line, shape[0], line.trust(said=True), is_update)


def _in_words(outline: Outline, line: DateLine, declared: Collection[dt.date], asked: list[str]) -> Iterator[Found]:
    """Yield the printed dates of *line*; *asked* gathers what dateparser was asked for on this page."""
    if not line.dates or tells_life(line.dates):
        return
    length = len(line.chunk.text)
    beside = length - sum(len(each[0]) for each, _ in line.dates)
    for number, (shape, words) in enumerate(line.dates):
        is_update, said = judge(outline, line, words)
        # "18 May 2026 (changed on 21 May 2026)": what stands before the day of the change is that of the publication.
        said = said or (not (is_update or number) and beside <= _BESIDE_TWO and says_change(line, words))
        is_update = is_update or (not number and _is_stamp_of_change(outline, line))
        dateline = line.near and shape.start() <= 60 and _DATELINE_END.match(shape.string, shape.end()) is not None
        if is_of_other(line, shape, words) or not (said or is_update or dateline or line.speaks_alone):
            continue
        labelled = is_label_of_day(line, beside)
        is_told = not (labelled or dateline) and is_in_sentence(line, shape, beside)
        # "Dieser Beitrag wurde am 3. Mai 2026 um 10:12 Uhr veröffentlicht": in some languages the word comes last.
        if is_told and not (said or is_update or find_published_word(words_behind(line, shape)) is not None):
            continue
        # Far from the headline a line must be about little but its date.
        if not (line.near or said or is_update or line.named or is_own_line(outline, line, shape)):
            continue
        value = read_shape(outline, shape, declared, ask=len(asked) < _MAX_CALLS)
        if not knows_month(shape, outline.language):
            asked.append(shape[0])
        if value is None or (value.year < FIRST_PAGES and beside > TOLD and not (said or dateline or labelled)):
            continue
        # A sentence that happens to have a date in it is longer than a date line.
        plain = labelled or dateline or (said and not (is_told and beside > TOLD_AT_LENGTH))
        told = 0.0 if plain else min(0.25, max(0, beside) / 400)
        past = 0.3 if value.year < FIRST_PAGES else 0.0
        doubt = _IN_DOUBT if is_ambiguous(outline, shape) or _is_server_time(outline, line, value) else 0.0
        sure = max(line.trust(said=said) - told - past - doubt - 0.01 * number, 0.2)
        sure = min(sure, _ISSUE) if names_issue(words, words_behind(line, shape)) else sure
        if line.near and not (said or number or is_update) and len(line.dates) == 1:
            is_update = _is_behind_address(outline, value)
        yield from _with_clocks(outline, line, number, value, (is_update, sure))


def _is_behind_address(outline: Outline, value: dt.date) -> bool:
    """Return whether a day that nothing calls the publication's is after that of the address, and so the change's.

    Where the two are next to each other, they may be one day in two time zones.
    """
    first = day_addressed(outline)
    return first is not None and _day(value) - first > _ONE_DAY


def _is_server_time(outline: Outline, line: DateLine, value: Moment) -> bool:
    """Return whether a time to the second stands above the headline: the clock of whoever sent the page ticks so."""
    return isinstance(value, dt.datetime) and value.second > 0 and line.index < (headline_index(outline) or 0)


def _is_stamp_of_change(outline: Outline, line: DateLine) -> bool:
    """Return whether the first date of *line* is one for machines that an earlier printed day follows at once.

    The hAtom microformat asks for the last change of an entry, which themes hide before the day that they print.
    """
    if len(line.dates) != 2:
        return False
    (first, _), (second, _) = line.dates
    if _STAMP.match(line.chunk.text, first.start(), second.start() + 1) is None:
        return False
    values = [read_shape(outline, each, (), ask=False) for each in (first, second)]
    return values[0] is not None and values[1] is not None and _day(values[0]) > _day(values[1])


def _with_clocks(
    outline: Outline, line: DateLine, number: int, value: dt.date, judged: tuple[bool, float]
) -> Iterator[Found]:
    """Yield the date of the line that stands there as *number*, and what the clocks beside it add."""
    is_update, sure = judged
    shape = line.dates[number][0]
    form = outline.form
    change = None
    if line.near and number == len(line.dates) - 1 and not is_update:
        change = change_behind(outline, line, value, shape.end())
    if line.near and not isinstance(value, dt.datetime) and len(line.chunk.text) <= len(shape[0]) + _CLOCKLESS:
        value = with_clock_beside(outline, line, value)
    elif line.near and not isinstance(value, dt.datetime):
        value = with_clock_said(outline, line, value, shape.end())
    yield is_update, _candidate(value, "printed", line, _as_printed(line, shape), sure, is_update, form=form)
    if change is not None:
        yield True, _candidate(change[0], "printed-clock", line, change[1], sure - 0.05, True, form=form)


def _with_year_known(outline: Outline, line: DateLine, declared: Collection[dt.date]) -> Iterator[Found]:
    """Yield the day of a line such as "3 May" where the page declares that day, or its address the month, of a year."""
    text = last_line(line.chunk.text)
    partial = find_partial(text) if len(text) <= _LONGEST_PARTIAL else None
    if partial is None:
        return
    value = min((day for day in declared if (day.month, day.day) == partial), default=None)
    known = outline.once("month in url", month_in_url) if value is None else None
    if known is not None and known[1] == partial[0]:
        value = dt.date(*known, 1) + dt.timedelta(days=partial[1] - 1)
    if value is not None and value.month == partial[0]:
        value = with_clock_in(outline, text, value)
        yield False, _candidate(value, "printed-day", line, text, line.trust(said=False) - 0.1, False)


def _candidate(
    value: dt.date,
    rule: str,
    line: DateLine,
    raw: str,
    trust: float,
    is_update: bool,
    *,
    form: str = "html",
    locator: str = "",
) -> Candidate[Moment]:
    source: SourceKind = "html" if form == "html" else "text"
    return date_candidate(value, source, rule, locator or line.chunk.locator, raw, trust, is_update)


def _as_printed(line: DateLine, shape: re.Match[str]) -> str:
    """Return the date as the page has it: it was read with the digits of other scripts written as 0 to 9."""
    printed = line.chunk.text[shape.start() : shape.end()]
    same = len(printed) == len(shape[0]) and all(
        one == other or one.isdecimal() for one, other in zip(printed, shape[0], strict=True)
    )
    return printed if same else shape[0]


def _day(value: dt.date) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value

"""Find when a story was published and when it was changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.candidate import Candidate, trusted
from newsrecord.find.dates.clocks import offset_between
from newsrecord.find.dates.declared import Moment, date_candidate, in_linked_data, in_metas, in_titles, in_url
from newsrecord.find.dates.moments import read_date
from newsrecord.find.dates.printed import in_page
from newsrecord.page.outline import Outline

__all__ = ["Moment", "find_modified", "find_published", "read_date"]

Candidates = tuple[Candidate[Moment], ...]

# Offsets from UTC in use that are no whole hours, in minutes within the hour.
_NAMED: Final = 0.45
_ADDRESSED: Final = 0.38
_WEAK: Final = 0.3
# Below what stands at the headline or is called the day of publication.
_LISTED: Final = 0.44
_DOUBTED: Final = 0.22
_DATE_LINE: Final = 0.5
_DECLARED: Final = frozenset({"json-ld", "meta", "microdata"})
_SEVERAL: Final = 2
# West of Greenwich it is still the day before.
_ZERO: Final = frozenset({dt.date(1969, 12, 31), dt.date(1970, 1, 1)})
_ZERO_YEARS: Final = frozenset(day.year for day in _ZERO)
_HALF_A_DAY: Final = dt.timedelta(hours=12)


def find_published(outline: Outline) -> Candidates:
    """Return the days or moments at which the story may have been published, the likeliest first.

    A candidate's value is None where something stands in a date's place that cannot be read.  Where the page gives
    the day of a change only, that day is the last candidate: the text as it stands was published then.
    """
    return outline.once("dates of the story", _find)[0]


def find_modified(outline: Outline) -> Candidates:
    """Return the days or moments at which the story may last have been changed, the likeliest first."""
    return outline.once("dates of the story", _find)[1]


def _find(outline: Outline) -> tuple[Candidates, Candidates]:
    published = [*in_linked_data(outline, updates=False), *in_metas(outline, updates=False)]
    modified = [*in_linked_data(outline, updates=True), *in_metas(outline, updates=True)]
    addressed = tuple(in_url(outline))
    days = frozenset(_day(each.value) for each in (*published, *modified, *addressed) if each.value is not None)
    for is_update, found in in_page(outline, days):
        (modified if is_update else published).append(found)
    published.extend((*addressed, *in_titles(outline)))
    published, modified = _without_zero(published), _without_zero(modified)
    changes = _ranked(_doubt_unchanged(_tell_locally(modified), published))
    published = _doubt_later(_doubt_twins(_tell_locally(published), changes), changes)
    published.extend(_by_local_day(published))
    published.extend(_to_the_minute(published))
    published.extend(_with_offset(published))
    published.extend(_in_the_afternoon(published))
    best = max((each.evidence.confidence for each in published if each.value is not None), default=0.0)
    if changes and changes[0].value is not None and (best <= _WEAK or best < min(_LISTED, _confidence(changes[0]))):
        # "Updated 3 May 2026" at the headline is the story's own; a bare day far from it is surer of another.
        published.append(_as_published(changes[0], best))
    return _ranked(published), changes


def _without_zero(found: list[Candidate[Moment]]) -> list[Candidate[Moment]]:
    """Return *found* without the days that programs write where they have none: what they count from, or its eve."""
    if not any(each.value is not None and each.value.year in _ZERO_YEARS for each in found):
        return found
    return [
        Candidate(None, each.evidence) if each.value is not None and _day(each.value) in _ZERO else each
        for each in found
    ]


def _ranked(found: Sequence[Candidate[Moment]]) -> Candidates:
    # What cannot be read says that there is a date, but gives none: it stands behind all that can.
    return tuple(sorted(found, key=lambda each: (each.value is None, -each.evidence.confidence)))


def _as_published(change: Candidate[Moment], best: float) -> Candidate[Moment]:
    """Return the day of a change as that of the publication, where the page gives none that is trusted above *best*."""
    seen, trust = change.evidence, max(_WEAK + 0.05, best + 0.01)
    return date_candidate(change.value, seen.source, "only-change", seen.locator, seen.raw, trust, updates=False)


def _doubt_twins(found: list[Candidate[Moment]], changes: Candidates) -> list[Candidate[Moment]]:
    """Return *found* with less trust in a declared publication that is the change to the second.

    A system that writes one moment for both knows the last change only; an earlier day that the page prints in its
    date line is then that of the publication, unless the page prints the declared day, too: the earlier one is a day
    that the story tells of.
    """
    twins = {each.value for each in changes if each.evidence.source in _DECLARED}
    lines = [each for each in found if each.evidence.source == "html" and each.evidence.confidence >= _DATE_LINE]
    printed = [_day(each.value) for each in lines if each.value is not None]
    if not twins or not printed:
        return found
    first = min(printed)
    return [
        trusted(each, _DATE_LINE)
        if each.evidence.source in _DECLARED
        and each.value is not None
        and each.value in twins
        and first < _day(each.value) not in printed
        else each
        for each in found
    ]


def _doubt_unchanged(
    changes: list[Candidate[Moment]], published: Sequence[Candidate[Moment]]
) -> list[Candidate[Moment]]:
    """Return *changes* with less trust in a declared one that is the publication, where a later one is declared, too.

    A system that writes one moment for both in one place may tell of the change in another.
    """
    declared = [each for each in changes if each.value is not None and each.evidence.source in _DECLARED]
    if len(declared) < _SEVERAL:
        return changes
    first = {each.value for each in published if each.value is not None and each.evidence.source in _DECLARED}
    same = [each for each in declared if each.value in first]
    if not same or not any(_is_later(each.value, same[0].value) for each in declared):
        return changes
    return [trusted(each, _DATE_LINE) if each in same else each for each in changes]


def _doubt_later(found: list[Candidate[Moment]], changes: Candidates) -> list[Candidate[Moment]]:
    """Return *found* with less trust in printed days behind the change that a surer line of the page prints.

    No story is published after its last change: those days are of other stories.  The moments of ``<time>`` elements
    are left as they are: the rule was measured on what is printed.
    """
    last = changes[0] if changes else None
    if last is None or last.value is None or last.evidence.source != "html":
        return found
    change, trust = last.value, last.evidence.confidence
    return [
        trusted(each, _DOUBTED)
        if (seen := each.evidence).rule == "published.printed"
        and _WEAK < seen.confidence < trust
        and each.value is not None
        and (_is_later(each.value, change) or _day(each.value) > _day(change))
        else each
        for each in found
    ]


def _is_later(one: Moment, other: Moment) -> bool:
    if not isinstance(one, dt.datetime) or not isinstance(other, dt.datetime):
        return False
    return (one.utcoffset() is None) == (other.utcoffset() is None) and one > other


def _tell_locally(found: list[Candidate[Moment]]) -> list[Candidate[Moment]]:
    """Return *found* with moments given in UTC told in the outlet's own time, where the page shows its offset.

    A page that declares "2023-11-09T06:35Z" and prints "Nov. 8, 10:35 pm" was published on the eighth.
    """
    zones: dict[dt.datetime, dt.timezone] = {}
    for moment in [each.value for each in found if _is_universal(each.value)][:4]:
        if not isinstance(moment, dt.datetime) or moment in zones:
            continue
        for other in found:
            if other.evidence.confidence >= _NAMED and (zone := offset_between(moment, other.value)) is not None:
                zones[moment] = zone
                break
    return [
        Candidate(each.value.astimezone(zones[each.value]), each.evidence)
        if isinstance(each.value, dt.datetime) and _is_universal(each.value) and each.value in zones
        else each
        for each in found
    ]


def _to_the_minute(found: Sequence[Candidate[Moment]]) -> Iterator[Candidate[Moment]]:
    """Yield the moment that the page's date line prints on the day which the best candidate gives without a clock."""
    best = max((each for each in found if each.value is not None), key=_confidence, default=None)
    if best is None or isinstance(best.value, dt.datetime):
        return
    # That a line prints the day which the page declares, or its address holds, says that it is the story's.
    for each in found:
        seen = each.evidence
        if not isinstance(each.value, dt.datetime) or best.value not in (_day(each.value), _universal_day(each.value)):
            continue
        # Midnight is what programs write that know the day only.
        if seen.confidence >= _ADDRESSED and each.value.time() != dt.time():
            trust = best.evidence.confidence + 0.01
            yield date_candidate(each.value, seen.source, "minute", seen.locator, seen.raw, trust, updates=False)
            return


def _with_offset(found: Sequence[Candidate[Moment]]) -> Iterator[Candidate[Moment]]:
    """Yield the moment of the best candidate, which has no offset from UTC, as a line prints it that has one."""
    best = max((each for each in found if each.value is not None), key=_confidence, default=None)
    moment = best.value if best is not None else None
    if best is None or not isinstance(moment, dt.datetime) or moment.utcoffset() is not None:
        return
    for each in found:
        seen, value = each.evidence, each.value
        # Programs write the clock of the place as if it were UTC, too.
        if not isinstance(value, dt.datetime) or not value.utcoffset() or seen.confidence < _NAMED:
            continue
        if value.replace(second=0, tzinfo=None) == moment.replace(second=0):
            trust = best.evidence.confidence + 0.01
            yield date_candidate(value, seen.source, "offset", seen.locator, seen.raw, trust, updates=False)
            return


def _in_the_afternoon(found: Sequence[Candidate[Moment]]) -> Iterator[Candidate[Moment]]:
    """Yield the moment that a line prints, where the best candidate is twelve hours before it to the minute.

    Programs that write the hour of a clock of twelve hours make 1:21 of 1:21 p.m.
    """
    best = max((each for each in found if each.value is not None), key=_confidence, default=None)
    moment = best.value if best is not None else None
    # A moment with an offset may be twelve hours from the clock of the place.
    if best is None or not isinstance(moment, dt.datetime) or moment.utcoffset() is not None or not moment.hour:
        return
    for each in found:
        seen, value = each.evidence, each.value
        if seen.source != "html" or not isinstance(value, dt.datetime) or seen.confidence < _ADDRESSED:
            continue
        if value.replace(second=0, tzinfo=None) - moment.replace(second=0) == _HALF_A_DAY:
            trust = best.evidence.confidence + 0.01
            yield date_candidate(value, seen.source, "afternoon", seen.locator, seen.raw, trust, updates=False)
            return


def _by_local_day(found: Sequence[Candidate[Moment]]) -> Iterator[Candidate[Moment]]:
    """Yield the day next to that of the best moment, if that is in UTC and two kinds of source name the other day.

    The page then tells on which day it was published where the outlet is, but not how far from UTC that is.
    """
    best = max((each for each in found if each.value is not None), key=_confidence, default=None)
    moment = best.value if best is not None else None
    if not isinstance(moment, dt.datetime) or not _is_universal(moment):
        return
    for step, is_possible in ((-1, moment.hour < 12), (1, moment.hour >= 10)):
        day = moment.date() + dt.timedelta(days=step)
        named = [each for each in found if each.value == day and each.evidence.confidence >= _NAMED]
        if is_possible and len({each.evidence.source for each in named}) > 1:
            top = max(named, key=_confidence).evidence
            yield date_candidate(day, top.source, "local-day", top.locator, top.raw, 0.96, updates=False)


def _confidence(found: Candidate[Moment]) -> float:
    return found.evidence.confidence


def _is_universal(value: Moment) -> bool:
    return isinstance(value, dt.datetime) and value.utcoffset() == dt.timedelta(0)


def _universal_day(value: dt.datetime) -> dt.date:
    """Return the day of a moment in UTC, which metas hold that were cut from it, where its offset is known."""
    return value.date() if value.utcoffset() is None else value.astimezone(dt.UTC).date()


def _day(value: dt.date) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value

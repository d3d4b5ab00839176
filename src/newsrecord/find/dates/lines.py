"""Find the lines of a page that print a date or hold a ``<time>`` element, with the dates in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.dates.moments import end_of_clock
from newsrecord.find.dates.places import ASIDE, DATE_NAMES, FOOT, MENU, STORY, place_of
from newsrecord.find.dates.shapes import find_partial, find_shape
from newsrecord.find.dates.teased import is_teased
from newsrecord.find.dates.told import names_other_day
from newsrecord.find.dates.words import labels_day
from newsrecord.find.forum_lists import is_of_forum_row
from newsrecord.find.landmarks import headline_index, is_head_line, names_around
from newsrecord.find.wordlists import has_digit, holds, line_set, word_set
from newsrecord.page.outline import Chunk, Outline

__all__ = ["DateLine", "last_line", "lines_of_dates"]

_NEAR_BEFORE, _NEAR_AFTER = 6, 14
_LINE_NAMES: Final = DATE_NAMES | word_set("data time byline meta postmeta entry info publication")
_SEARCHED: Final = 250
_BEGINNING: Final = 125
_LONGEST: Final = 1_000
_MOST_LINES: Final = 60
_MOST_TRIES: Final = 400
_LONGEST_LABEL: Final = 30
_LONGEST_PART: Final = 14
_AT_HEADLINE: Final = 5
_AT_HEADLINE_ABOVE: Final = 2
_LONGEST_MENU: Final = 150
_CLOCK: Final = re.compile(r"(?<![\d.:])[0-2]?\d[:.h][0-5]\d(?![\d.])")
# Whatever words and names say of it: less than what any other line prints or the address holds.
_TEASED: Final = 0.27
_BEHIND: Final = 8
_FOLLOWING: Final = 16
_TOLD_ELSEWHERE: Final = frozenset({"table", "pre", "embed"})
_LONGEST_TABLE: Final = 400
_BARS: Final = ("|", "\u2022", "\u00b7")
# A line far from the headline that may print a date: a year and another number near it, or numbers parted as in dates.
_YEAR: Final = re.compile(
    r"\d(?:(?<=[12])\d{3}\D{1,40}+\d|\D{1,40}+[12]\d{3}|\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d|[年日])"
)
# In a text in ASCII the digits are ten, and are told in a third of the time.
_YEAR_IN_ASCII: Final = re.compile(_YEAR.pattern, re.ASCII)
# One part of a date whose day, month and year stand in boxes of their own.
_PART: Final = re.compile(
    r"\d{1,2}[.,]?|\d{4}|\d\d/\d\d|\d\d:\d\d(?::\d\d)?|[^\W\d_]{3,10}\.?,?|[^\W\d_]{3,10}\.?\s\d{1,2},?|\d{1,2}\.?\s[^\W\d_]{3,10}\.?,?"
)
# The same in boxes that are set in one line: "May182026".
_GLUED: Final = re.compile(r"([^\W\d_]{3,10})\.?(\d{1,2})((?:19|20)\d{2})")
# East Asian pages say what a date is behind it: "2021年5月3日更新".  Elsewhere what follows speaks of something else.
_EAST: Final = re.compile(r"[^更新修改正公開掲載配信発布수정입력승인등록]")

Dates = Sequence[tuple[re.Match[str], str]]
"""Shapes of dates, each with the words before it."""


class DateLine:
    """A chunk that prints dates, and what is known of its place."""

    __slots__ = (
        "boxed",
        "chunk",
        "dates",
        "distance",
        "index",
        "label",
        "labelled",
        "named",
        "near",
        "place",
        "speaks_alone",
        "teased",
    )

    def __init__(self, outline: Outline, index: int, headline: int, dates: Dates, *, near: bool, place: int) -> None:
        chunk = self.chunk = outline.chunks[index]
        distance = abs(index - headline)
        self.index, self.dates, self.distance, self.near, self.place = index, dates, distance, near, place
        self.label = _label_before(outline, index)
        names = names_around(outline, chunk)
        self.named = chunk.role == "date" or not names.isdisjoint(DATE_NAMES)
        # In the head of the page an element of such a name holds the day it is read on.
        opens = near and ((place == FOOT and index < headline) or (headline < 0 and not index))
        self.labelled = not opens and (self.named or not names.isdisjoint(_LINE_NAMES))
        # A box at the side holds facts about the story or other stories; right at the headline it is the story's own.
        own = near and distance <= _AT_HEADLINE and len(chunk.text) <= _LONGEST_LABEL
        self.boxed = place == ASIDE and not own
        # In such a box, and in a long text, the words before the date must say what it is.
        self.speaks_alone = not self.boxed and (self.labelled or len(chunk.text) <= _SEARCHED)
        self.teased = 0 <= headline < index - 1 and is_teased(outline, index, headline)

    def trust(self, *, said: bool) -> float:
        """Return how surely a date in this line is the story's; *said*: words of publication stand before it."""
        if self.teased:
            return _TEASED
        if self.near:
            return (0.68 if self.labelled or said else 0.55) - 0.012 * self.distance - 0.12 * min(self.place, 1)
        return (0.54 if said else 0.45 if self.named else 0.33) - 0.06 * self.place


def lines_of_dates(outline: Outline) -> Sequence[DateLine]:
    """Return the lines that may print the story's date: those around the headline, then the others in page order."""
    return outline.once("lines of dates", _find_lines)


def _find_lines(outline: Outline) -> Sequence[DateLine]:
    head = headline_index(outline)
    start = -1 if head is None else head
    lines: list[DateLine] = []
    tries = 0
    for index, near in _in_order(outline, start):
        chunk = outline.chunks[index]
        if chunk.kind == "figure" and outline.form == "html" and not chunk.times:
            continue  # The day in a caption is that on which the picture was taken.
        place = place_of(outline, chunk)
        if place == MENU and _is_at_headline(outline, start, index):
            place = FOOT
        if place >= MENU and near and is_head_line(outline, chunk) and not is_of_forum_row(outline, chunk.container):
            place = STORY
        if place >= MENU:
            continue
        tries += 1
        if tries > _MOST_TRIES:
            break
        is_table = chunk.kind == "table"
        dates = tuple(_dates_in_rows(chunk.text) if is_table else _dates_in(chunk.text[:_SEARCHED]))
        if is_table and not dates:
            continue
        is_label = near and len(chunk.text) <= _LONGEST_LABEL
        if not dates and is_label:
            dates = tuple(_dates_in(_joined(outline, index)))
        if dates and len(chunk.text) <= _LONGEST_NOW and chunk.text.casefold().startswith(_NOW):
            continue
        # A short line may lack its year.
        if dates or chunk.times or (near and _is_day_of_year(chunk.text)):
            lines.append(DateLine(outline, index, start, dates, near=near, place=place))
            if len(lines) >= _MOST_LINES:
                break
    return lines


def last_line(text: str) -> str:
    """Return the last of the lines that *text* is broken into."""
    return text[text.rfind("\n") + 1 :]


def _is_day_of_year(text: str) -> bool:
    """Return whether *text* is, or closes with, a short line that gives a day without its year."""
    last = last_line(text)
    return len(last) <= _LONGEST_LABEL and find_partial(last) is not None


def _is_at_headline(outline: Outline, start: int, index: int) -> bool:
    """Return whether a line of a menu stands right below the headline, before the text, or right above with a clock.

    Some set path, author and day there in one element, and call it by the first.  Above the headline the day alone may
    be the one that the page is read on.
    """
    if start - _AT_HEADLINE_ABOVE <= index < start:
        text = outline.chunks[index].text
        return len(text) <= _LONGEST_MENU and _CLOCK.search(text) is not None
    if not 0 <= start < index <= start + _AT_HEADLINE or len(outline.chunks[index].text) > _LONGEST_MENU:
        return False
    return all(len(each.text) <= _SEARCHED for each in outline.chunks[start + 1 : index])


# What says when the page was asked for, as forums print it on every page.
_LONGEST_NOW: Final = 64
_NOW: Final = tuple(
    line_set(
        """
        it is currently | the time now is | current time | current date | aktuelle zeit | aktuelles datum
        | nous sommes le | nous sommes actuellement | heure actuelle | date actuelle | fecha actual | hora actual
        | data atual | hora atual | oggi è | ora attuale | het is nu | huidige tijd | teraz jest | obecny czas
        | právě je | aktuální čas | práve je | aktuálny čas | det är nu | aktuell tid | dato og tid er
        | tänään on | pontos idő | acum este | ora curentă | şu an | şu anki zaman | σήμερα είναι
        | τρέχουσα ώρα | текущее время | сейчас | поточний час | зараз | текущо време | trenutno vrijeme
        | trenutno vreme | тренутно време | الوقت الآن | الوقت الحالي | اکنون | הזמן כעת | 現在時刻 | 现在的时间
        | 現在的時間 | 目前的時間 | 现在时间 | 현재 시간 | waktu sekarang | thời gian hiện tại
        """
    )
)


def _in_order(outline: Outline, start: int) -> Iterator[tuple[int, bool]]:
    """Yield the places of chunks that may print a date, and whether they are near the headline at *start*.

    Those behind it come first, and those far from it last.
    """
    chunks = outline.chunks
    behind = range(start + 1, min(len(chunks), start + 1 + _NEAR_AFTER))
    before = range(start - 1, max(-1, start - 1 - _NEAR_BEFORE), -1)
    for index in (*behind, *before):
        if _may_date(chunks, index):
            yield index, True
    far = _far_lines(chunks)
    for index in far:
        if index > start + _NEAR_AFTER:
            yield index, False
    for index in far:
        if index < start - _NEAR_BEFORE:
            yield index, False


def _may_date(chunks: Sequence[Chunk], index: int) -> bool:
    """Return whether a chunk near the headline may print a date."""
    chunk = chunks[index]
    if chunk.times:
        return True
    text = chunk.text
    if not text or len(text) > _LONGEST:
        return False
    if not has_digit(text[:_SEARCHED]):
        # The first part of a date in boxes may be the month.
        return len(text) <= _LONGEST_PART and chunk.kind != "heading" and _goes_on_in_figures(chunks, index)
    return _is_own(chunk)


def _goes_on_in_figures(chunks: Sequence[Chunk], index: int) -> bool:
    """Return whether in one of the two lines behind a part of a date there may be another part that is a number."""
    for below in chunks[index + 1 : index + 3]:
        if len(below.text) > _LONGEST_PART:
            return False
        if has_digit(below.text):
            return True
    return False


def _is_own(chunk: Chunk) -> bool:
    # A date in a table that is more than a few facts, or in a post quoted from elsewhere, belongs to what is told; a
    # title is looked at by itself.
    if chunk.kind == "table":
        return len(chunk.text) <= _LONGEST_TABLE
    return chunk.kind not in _TOLD_ELSEWHERE and not (chunk.kind == "heading" and chunk.level == 1)


def _far_lines(chunks: Sequence[Chunk]) -> list[int]:
    """Return the places of the chunks that may print a date although they stand far from the headline.

    There a date must begin its line, or be all there is in it.
    """
    # What a year or a date in numbers has, in the order in which most lines are ruled out soonest.
    return [
        index
        for index, chunk in enumerate(chunks)
        if chunk.times
        or (
            (
                "2" in (text := chunk.text[:_BEGINNING])
                or "1" in text
                or (("." in text or "-" in text or "/" in text) and (not text.isascii() or has_digit(text)))
                or (not text.isascii() and ("年" in text or "日" in text))
            )
            and len(chunk.text) <= _LONGEST
            and (_YEAR_IN_ASCII if text.isascii() else _YEAR).search(text) is not None
            and _is_own(chunk)
        )
    ]


def _label_before(outline: Outline, index: int) -> str:
    """Return the words of the line before, if they can be a label: "Published", "Last update:"."""
    before = outline.chunks[index - 1] if index else None
    if before is None or len(before.text) > _LONGEST_LABEL or (before.kind == "heading" and before.level == 1):
        return ""
    return "" if has_digit(before.text) else before.text


def _dates_in(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield the first two dates of *text*: many pages print "published ... updated ..." in one line."""
    first = find_shape(text)
    if first is not None and holds(_BARS, text) and names_other_day(text[: first.start()][-40:]):
        # "Deadline: 18 March 2026 | Posted: 14 March 2026"
        yield from _dates_in(" " * first.end() + text[first.end() :])
    elif first is not None:
        # The second is searched in place, so that what stands before it can still be read.
        rest = text[first.end() :]
        second = find_shape(" " * first.end() + rest) if has_digit(rest) else None
        if second is None:
            behind = "" if text.isascii() else _said_behind(text[end_of_clock(first) :])
            yield first, text[: first.start()][-40:] + behind
            return
        between = text[end_of_clock(first) : second.start()]
        if not text.isascii() and (said := _said_behind(text[second.end() :])):
            # Where the word stands behind the second date, that between the two is the first one's.
            yield first, text[: first.start()][-40:] + _said_behind(between)
            yield second, said
        else:
            yield first, text[: first.start()][-40:]
            yield second, between[-40:]


def _dates_in_rows(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield the dates of the rows of a table that call them the story's: "Published", "Data ostatniej modyfikacji"."""
    start = 0
    for row in text.split("\n"):
        label, tab, rest = row.partition("\t")
        if tab and len(label) <= _LONGEST_LABEL and has_digit(rest) and labels_day(label.lower()):
            before = start + len(label) + 1
            shape = find_shape(" " * before + rest)
            if shape is not None:
                yield shape, f"{label.rstrip(' :')}: "
        start += len(row) + 1


def _said_behind(text: str) -> str:
    start = text[:_BEHIND]
    # A word that a clock or a day follows belongs to that.
    return "" if start.isascii() or has_digit(text[:_FOLLOWING]) else _EAST.sub("", start)


def _joined(outline: Outline, index: int) -> str:
    """Return a line together with the next two, where each is a part of a date: day, month and year in boxes."""
    text = outline.chunks[index].text
    if text[-1:].isdecimal() and text[:1].isalpha() and (glued := _GLUED.fullmatch(text)) is not None:
        return " ".join(glued.groups())
    parts = []
    for chunk in outline.chunks[index : index + 3]:
        if len(chunk.text) > _LONGEST_PART or _PART.fullmatch(chunk.text) is None:
            break
        parts.append(chunk.text)
    return " ".join(parts) if len(parts) > 1 else ""

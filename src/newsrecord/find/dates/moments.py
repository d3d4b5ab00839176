"""Turn the text of a date, machine-made or printed, into a date or a date-time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Final, Literal

from newsrecord.find.dates.calendars import (
    BIKRAM_YEARS,
    common_year,
    era_year,
    ethiopian_day,
    find_solar_month,
    from_solar,
    is_solar,
)
from newsrecord.find.dates.halves import hour_of_day, is_no_time
from newsrecord.find.dates.month_names import find_month, month_names
from newsrecord.find.dates.shapes import PLAIN_NUMBERS, YEAR_FIRST, find_shape, leading_clock, month_word, names_month
from newsrecord.limits import DEFAULT_LIMITS
from newsrecord.patterns import late
from newsrecord.text import clean_line

__all__ = [
    "Order", "end_of_clock", "find_shape", "knows_month", "order_of", "read_age", "read_clock",
    "read_date", "read_machine_date", "read_printed_date",
]  # fmt: skip

_LONGEST_AGE: Final = 60
_SHORT_AGE: Final = re.compile(r"(?P<number>\d{1,2}) ?(?P<unit>d|h|m|min)")
_GLUED_CLOCK: Final = re.compile(r"(?<=[^\W\d_])(?=\d{1,2}:\d{2})")
_UNITS: Final = {"d": "days", "h": "hours", "m": "minutes", "min": "minutes"}
# Units that name no day, in the languages whose ages are commonest: dateparser is not asked for them.
_ROUNDED: Final = (
    "week", "month", "year", "woche", "monat", "jahr", "semaine", "mois", "année", "semana", "mes", "año", "ano",
    "settiman", "mese", "mesi", "anno", "anni", "недел", "месяц", "год", "лет", "أسبوع", "شهر", "سنة", "سنوات",
)  # fmt: skip
_OLDEST_AGE: Final = dt.timedelta(days=7)
"""Ages from a week on are counted in weeks, or rounded."""

Order = Literal["day-first", "month-first"]
"""What stands first in a date of three numbers with the year behind."""

_EARLIEST, _LATEST = 1600, 2100
_FARTHEST: Final = dt.timedelta(hours=15)

_ISO: Final = late(
    r"(?P<year>\d{4})(?P<dash>[-/.]?)(?P<month>\d{2}|(?<=[-/.])\d)(?P=dash)(?P<day>\d{2}|(?<=[-/.])\d)"
    r"(?:(?:[T_]|,?\s{1,3})(?P<hour>\d{1,2}):?(?P<minute>\d{2})(?::?(?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    r"\s?(?P<zone>Z|[A-Z]{2,5}|(?:GMT|UTC)?\s?[+\u2212-]\d{1,2}:?(?:\d{2})?)?)?(?:\s?\[[\w/+-]{1,40}\])?",
    re.IGNORECASE,
)
# What Python reads as this module does: it knows more kinds of offsets, and since 3.14 an hour of 24.
_PLAIN: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
)
# "20230428161100" and "202304281611"
_COMPACT: Final = re.compile(
    r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?(?P<zone>Z?)"
)
_EPOCH: Final = re.compile(r"(?P<seconds>\d{9,10})(?:\d{3}|\.\d{1,6})?")

_ZONES: Final[Mapping[str, int]] = {
    "z": 0, "gmt": 0, "utc": 0, "ut": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120, "mez": 60,
    "mesz": 120, "eet": 120, "eest": 180, "sast": 120, "cat": 120, "eat": 180, "wat": 60, "msk": 180, "trt": 180,
    "pkt": 300, "wib": 420, "ict": 420, "wita": 480, "wit": 540, "sgt": 480, "hkt": 480, "pht": 480, "awst": 480,
    "jst": 540, "kst": 540, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180,
    "art": -180, "nst": -210, "ndt": -150, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "мск": 180, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600,
}  # fmt: skip
_INDIAN: Final = frozenset({"hi", "ta", "te", "ml", "kn", "mr", "gu", "pa", "bn", "or", "as"})
# Languages that number their months; those of others are known by name.
_NUMBERING: Final = frozenset({"ja", "ko", "vi", "zh", "yue"})
# Countries whose pages in English write the month first; in all others the day comes first, whatever the language.
_MONTH_FIRST: Final = frozenset({"us", "ph", "fm", "mh", "pw", "gu", "pr"})


def read_date(text: str, *, language: str | None = None) -> dt.date | dt.datetime | None:
    """Return the date that *text* gives, with its time and offset where it gives them; None where it gives none.

    Machine forms are tried first, then the printed ones in the *language* of the page.  Nothing is filled in from
    today.  Dates of the Solar Hijri, the Buddhist and the Japanese calendar become those of the common one.

    >>> read_date("2023-04-28T16:11:00+0200").isoformat()
    '2023-04-28T16:11:00+02:00'
    >>> read_date("28. April 2023, 18:11 Uhr", language="de")
    datetime.datetime(2023, 4, 28, 18, 11)
    >>> read_date("yesterday") is None
    True
    """
    if len(text) > DEFAULT_LIMITS.max_date:
        return None
    text = clean_line(text)
    found = read_machine_date(text)
    if found is None and (shape := find_shape(text)):
        found = read_printed_date(shape, language=language)
    return found


def read_machine_date(text: str) -> dt.date | dt.datetime | None:
    """Return the date of *text* if it is written as ISO 8601 has it, or as seconds or milliseconds since 1970.

    >>> read_machine_date("20230428"), read_machine_date("2023-04")
    (datetime.date(2023, 4, 28), None)
    """
    text = text.strip()
    if len(text) > DEFAULT_LIMITS.max_date:
        return None
    if (plain := _read_plain(text)) is not None:
        return plain
    if match := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _build(match, int(match["year"]), int(match["month"]), int(match["day"]))
    if match := _EPOCH.fullmatch(text):
        seconds = int(match["seconds"])
        # Numbers of nine or ten digits are moments from 1990 on; smaller ones are something else.
        if seconds >= 631_152_000:
            return dt.datetime.fromtimestamp(seconds, tz=dt.UTC)
    return None


def _read_plain(text: str) -> dt.datetime | None:
    """Return the moment of "2023-04-28T16:11:00+02:00", as most pages write it: a third of what `_build` takes.

    Whatever is written otherwise, or is out of the ordinary, is None here.
    """
    if _PLAIN.fullmatch(text) is None:
        return None
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    offset = found.utcoffset()
    if not _EARLIEST <= found.year <= _LATEST or (offset is not None and abs(offset) > _FARTHEST):
        return None
    return found.replace(microsecond=0) if found.microsecond else found


# Where every date begins with its year, also one whose year has two figures.
_YEAR_BEFORE: Final = frozenset({"zh", "ja", "ko"})


def order_of(language: str | None, country: str | None = None) -> Order:
    """Return the order of day and month in numbers on a page in *language* from *country* (ISO 3166, if known).

    >>> order_of("en"), order_of("en", "gb"), order_of("en-AU"), order_of("de")
    ('month-first', 'day-first', 'day-first', 'day-first')
    """
    base, _, rest = (language or "").casefold().replace("_", "-").partition("-")
    region = rest.rpartition("-")[2]
    country = (country or (region if len(region) == 2 else "")).casefold()
    if base not in ("", "en", "fil", "tl"):
        return "month-first" if country == "us" and base == "es" else "day-first"
    return "month-first" if not country or country in _MONTH_FIRST else "day-first"


def read_printed_date(
    shape: re.Match[str], *, language: str | None = None, ask: bool = True, order: Order | None = None
) -> dt.date | dt.datetime | None:
    """Return the date of a *shape* that `find_shape` found.

    Args:
        shape: the match.
        language: BCP 47 tag of the text, in which the name of the month is read.
        ask: whether dateparser may be asked for names of months that are not known here.
        order: the order of day and month in "03/04/2023", if the page shows it; else the language decides.
    """
    word, day = month_word(shape), int(shape["day"])
    if word.isdecimal():
        month = int(word)
        # A dot is nowhere a sign of the month first.
        first = "day-first" if shape.re is PLAIN_NUMBERS and shape["dash"] == "." else order or order_of(language)
        if shape.re is PLAIN_NUMBERS and (month > 12 or (first == "month-first" and day <= 12)):
            month, day = day, month
        year = _year_of(shape, language)
        if shape.re is PLAIN_NUMBERS and len(shape["year"]) == 2 and (language or "")[:2].casefold() in _YEAR_BEFORE:
            year, month, day = common_year(int(shape["day"]), thai=False), int(word), int(shape["year"])
        return _build(shape, year, month, day, language=language, solar=is_solar(year, language))
    if (solar := find_solar_month(word)) and (year := int(shape["year"].strip("'\u2019"))) and is_solar(year, "fa"):
        return _build(shape, year, solar, day, language=language, solar=True)
    if (language or "")[:2] == "am" and (told := ethiopian_day(shape["year"], word, day)) is not None:
        return _build(shape, told.year, told.month, told.day, language=language)
    found = find_month(word, language)
    if found is None and ask and not knows_month(shape, language):
        found = _ask_month(shape, language)
    return _build(shape, _year_of(shape, language), found, day, language=language) if found else None


def knows_month(shape: re.Match[str], language: str | None = None) -> bool:
    """Return whether this module can tell what month *shape* names, if any, so that dateparser is not asked.

    It is asked for languages only whose months are not known here: it is slow, and reads "15 in 2021" as a date.
    """
    base = (language or "").casefold().partition("-")[0]
    return names_month(shape) or base in _NUMBERING or bool(month_names(base))


def _year_of(shape: re.Match[str], language: str | None) -> int:
    if shape.re is YEAR_FIRST and shape["era"]:
        if shape["era"].isascii() and not (language or "").startswith("ja"):
            return 0
        # The first year of an era is written with a sign of its own.
        return era_year(shape["era"], 1 if shape["era_year"] == "元" else int(shape["era_year"]))
    digits, base = shape["year"].lstrip("'\u2019"), (language or "").casefold().partition("-")[0]
    if len(digits) == 3 or (base == "ne" and int(digits) in BIKRAM_YEARS):
        # "115-03-14" counts from the Republic of China; the months of Nepal's own calendar begin within others.
        return era_year("民國", int(digits)) if len(digits) == 3 and base == "zh" else 0
    thai = "\u0e00" <= shape["word"][0] <= "\u0e7f" or base == "th"
    return common_year(int(digits), thai=thai) if len(digits) == 2 or int(digits) >= _EARLIEST else int(digits)


def _ask_month(shape: re.Match[str], language: str | None) -> int | None:
    """Return the month that dateparser reads in *shape*: it knows the months of far more languages than this module."""
    # Without a language dateparser loads and tries all of its two hundred, which takes seconds.
    base = (language or "").partition("-")[0].casefold()
    if not base:
        return None
    import dateparser  # noqa: PLC0415  # it takes a quarter of a second to load, and few pages need it

    settings = {
        "TIMEZONE": "UTC",  # else the system is asked for its own
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RETURN_AS_TIMEZONE_AWARE": False,
        "RELATIVE_BASE": dt.datetime(2000, 1, 1),  # fixed: the answer must not depend on today
        "DATE_ORDER": "DMY",
    }
    text = f"{int(shape['day'])} {shape['word']} {shape['year']}"
    try:
        found = dateparser.parse(text, languages=[base], settings=settings)
    except (ValueError, OverflowError, TypeError, RecursionError):
        return None
    if found is None or found.day != int(shape["day"]) or str(found.year) != shape["year"]:
        return None
    return int(found.month)


def read_age(text: str, *, since: dt.date, language: str | None) -> dt.date | None:
    """Return the day that an age such as "2 hours ago" counts back to from the moment *since*; None for no age.

    An age of weeks, months or years names no day.

    >>> read_age("vor 2 Tagen", since=dt.date(2024, 3, 5), language="de")
    datetime.date(2024, 3, 3)
    >>> read_age("3 hours ago", since=dt.datetime(2024, 3, 5, 1, 30), language="en-GB")
    datetime.date(2024, 3, 4)
    >>> read_age("17h", since=dt.date(2024, 3, 5), language=None)
    datetime.date(2024, 3, 4)
    >>> read_age("4 years ago", since=dt.date(2024, 3, 5), language="en") is None
    True
    """
    base = (language or "").partition("-")[0].casefold()
    moment = since.replace(tzinfo=None) if isinstance(since, dt.datetime) else dt.datetime.combine(since, dt.time(12))
    if (match := _SHORT_AGE.fullmatch(text)) and moment.year > _EARLIEST:
        return (moment - dt.timedelta(**{_UNITS[match["unit"]]: int(match["number"])})).date()
    if not base or len(text) > _LONGEST_AGE or any(word.startswith(_ROUNDED) for word in text.casefold().split()):
        return None
    import dateparser  # noqa: PLC0415  # as above

    # Scripts without blanks set the clock right behind the day: "昨天08:23".
    text = text if text.isascii() else _GLUED_CLOCK.sub(" ", text)
    settings = {
        "TIMEZONE": "UTC",  # as above
        "PARSERS": ["relative-time"],
        "RETURN_AS_TIMEZONE_AWARE": False,
        "RELATIVE_BASE": moment,
    }
    try:
        found = dateparser.parse(text, languages=[base], settings=settings)
    except (ValueError, OverflowError, TypeError, RecursionError):
        return None
    return found.date() if found is not None and found <= moment < found + _OLDEST_AGE else None


def read_clock(match: re.Match[str], *, language: str | None = None) -> dt.time | None:
    """Return the time of day that a *match* of `find_clock` gives, with its offset where it gives one.

    >>> from newsrecord.find.dates.shapes import find_clock
    >>> read_clock(find_clock("Updated at 4:20 pm"))
    datetime.time(16, 20)
    """
    return _read_clock(match, language)


def end_of_clock(shape: re.Match[str]) -> int:
    """Return where a date ends: before the word in capitals behind its clock where that is no time zone.

    >>> from newsrecord.find.dates.shapes import find_shape
    >>> text = "18/05/2026 10:10 MIS A JOUR"
    >>> text[end_of_clock(find_shape(text)):]
    'MIS A JOUR'
    """
    zone = (shape["zone"] or "").strip() if "zone" in shape.re.groupindex else ""
    if zone.isalpha() and zone.casefold() not in _ZONES:
        return shape.start("zone")
    return shape.end()


def _build(
    match: re.Match[str], year: int, month: int, day: int, *, language: str | None = None, solar: bool = False
) -> dt.date | dt.datetime | None:
    """Return the moment of *match*; None where there is no such day, a day alone where there is no such time."""
    try:
        found = from_solar(year, month, day) if solar else dt.date(year, month, day)
    except ValueError:
        return None
    if not _EARLIEST <= found.year <= _LATEST:
        return None
    clock = _read_clock(match, language)
    return found if clock is None else dt.datetime.combine(found, clock)


def _read_clock(match: re.Match[str], language: str | None) -> dt.time | None:
    """Return the time of day that stands behind the date of *match*, or right before it."""
    parts = match.groupdict()
    if parts["hour"] is None:
        before = leading_clock(match) if "word" in parts else None
        if before is None:
            return None
        parts = before.groupdict()
    hour, minute, second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
    if is_no_time(parts, hour, language):
        return None
    if half := parts.get("half") or parts.get("full") or parts.get("part"):
        hour = hour_of_day(hour, half)
    if hour > 23 or minute > 59:
        return None
    return dt.time(hour, minute, min(second, 59), tzinfo=_zone(parts.get("zone"), language))


def _zone(name: str | None, language: str | None) -> dt.timezone | None:
    """Return the fixed offset called *name*, or None where it is none or means another in another place: "IST"."""
    if not name:
        return None
    name = name.casefold().replace("\u2212", "-").replace(" ", "")
    base, _, region = (language or "").casefold().partition("-")
    if name == "ist" and (base in _INDIAN or region == "in"):
        return dt.timezone(dt.timedelta(minutes=330))
    if name in _ZONES:
        return dt.timezone(dt.timedelta(minutes=_ZONES[name]))
    sign = max(name.find("+"), name.find("-"))
    if sign < 0:
        return None
    digits = name[sign + 1 :].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    minutes_east = int(hours or 0) * 60 + int(minutes)
    if minutes_east > 15 * 60:
        return None
    return dt.timezone(dt.timedelta(minutes=-minutes_east if name[sign] == "-" else minutes_east))

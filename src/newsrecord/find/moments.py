"""Turn the text of a date, machine-made or printed, into a date or a date-time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Final

from newsrecord.limits import DEFAULT_LIMITS
from newsrecord.text import clean_line

__all__ = ["DATE_SHAPE", "find_shape", "knows_month", "read_date", "read_machine_date", "read_printed_date"]

_EARLIEST, _LATEST = 1600, 2100

_ISO: Final = re.compile(
    r"(?P<year>\d{4})(?P<dash>[-/.]?)(?P<month>\d{2}|(?<=[-/.])\d)(?P=dash)(?P<day>\d{2}|(?<=[-/.])\d)"
    r"(?:(?:[T_]|,?\s{1,3})(?P<hour>\d{1,2}):?(?P<minute>\d{2})(?::?(?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    r"\s?(?P<zone>Z|[A-Z]{2,4}|(?:GMT|UTC)?\s?[+\u2212-]\d{1,2}:?(?:\d{2})?)?)?(?:\s?\[[\w/+-]{1,40}\])?",
    re.IGNORECASE,
)
_EPOCH: Final = re.compile(r"\d{9,10}|\d{13}")

_MONTHS: Final[Mapping[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar jänner janvier enero janeiro gennaio januari janv ene gen stycznia ocak января січня "
            "ianuarie gener يناير",
            "feb february februar febr février febrero fevereiro febbraio februari fév fev lutego şubat февраля лютого "
            "februarie febrer فبراير",
            "mar march märz marts mars marzo março maart mär mrz mrt marca mart марта березня martie març مارس",
            "apr april avril abril aprile avr abr kwietnia nisan апреля квітня aprilie أبريل ابريل",
            "may mai maj mayo maio maggio mei mag maja mayıs мая травня maig مايو",
            "jun june juni juin junio junho giugno giu czerwca haziran июня червня iunie juny يونيو",
            "jul july juli juillet julio julho luglio juil lug lipca temmuz июля липня iulie juliol يوليو",
            "aug august août agosto augustus augusti ago aoû sierpnia ağustos августа серпня agost أغسطس اغسطس",
            "sep sept september septembre septiembre setembro settembre set sett września eylül сентября вересня "
            "septembrie setembre سبتمبر",
            "oct october oktober octobre octubre outubro ottobre okt out ott października ekim октября жовтня "
            "octombrie أكتوبر اكتوبر",
            "nov november novembre noviembre novembro listopada kasım ноября листопада noiembrie نوفمبر",
            "dec december dezember décembre diciembre dezembro dicembre desember déc dic dez des dic grudnia aralık "
            "декабря грудня decembrie desembre ديسمبر",
        ),
        start=1,
    )
    for name in names.split()
}

# A clock behind a date; what comes between is "at", "um", "à", "om", "|", a comma or a dash.
_CLOCK: Final = (
    r"(?:[\s,|\u2013\u2022\u00b7-]{1,4}(?:(?:at|um|à|om|kl\.?|a las|às|alle|ore|в|о)\s{1,2})?"
    r"(?P<hour>\d{1,2})\s?(?P<colon>[:.h])\s?(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?!\d)"
    r"\s?(?P<half>[ap]\.?m\b\.?)?(?:\s?\(?(?P<zone>[A-Z]{2,4}\b(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2})\)?)?)?"
)
_LETTERS: Final = r"[^\W\d_]"
_WORD_DAY: Final = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º|-)?[\s\u2011-]{{1,2}}(?:de\s|of\s|di\s)?(?P<word>{_LETTERS}{{3,12}})\.?"
    rf"[\s,-]{{1,3}}(?:de\s|del\s)?(?P<year>\d{{4}})(?!\d)(?:\s?г\.|\s?р\.|\s?года)?{_CLOCK}",
    re.IGNORECASE,
)
_WORD_FIRST: Final = re.compile(
    rf"(?<!{_LETTERS})(?P<word>{_LETTERS}{{3,12}})\.?\s{{0,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s,]{{1,3}}(?P<year>\d{{4}})"
    rf"(?!\d{{2}}){_CLOCK}",
    re.IGNORECASE,
)
_NUMBERS: Final = re.compile(
    rf"(?<![\d.])(?P<day>\d{{1,2}})(?P<dash>[./-])\s?(?P<word>\d{{1,2}})(?P=dash)\s?(?P<year>\d{{4}}|\d{{2}}(?=\s|,|$))(?!\d)"
    rf"{_CLOCK}",
    re.IGNORECASE,
)
_YEAR_FIRST: Final = re.compile(
    rf"(?<!\d)(?P<year>\d{{4}})\s?[./年년-]\s?(?P<word>\d{{1,2}})\s?[./月월-]\s?(?P<day>\d{{1,2}})\s?[日일.]?(?!\d){_CLOCK}",
    re.IGNORECASE,
)
_SHAPES: Final = (_WORD_DAY, _WORD_FIRST, _YEAR_FIRST, _NUMBERS)
DATE_SHAPE: Final = re.compile(r"\d{4}")
"""A text without a match holds no date that could be read: every form asks for a year."""
# Numbers parted as in a date: what has none of this is not looked at by the long pattern.
_GROUPED: Final = re.compile(r"\d[./-]")

_ZONES: Final[Mapping[str, int]] = {
    "z": 0, "gmt": 0, "utc": 0, "ut": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "bst": 60, "jst": 540, "kst": 540,
}  # fmt: skip


def read_date(text: str, *, language: str | None = None) -> dt.date | dt.datetime | None:
    """Return the date that *text* gives, with its time and offset where it gives them; None where it gives none.

    Machine forms are tried first, then the printed ones in the *language* of the page.  Nothing is filled in from
    today.

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
    if match := _ISO.fullmatch(text):
        return _build(match, int(match["month"]))
    if _EPOCH.fullmatch(text):
        seconds = int(text[:10])
        # Numbers of nine or ten digits are moments from 1990 on; smaller ones are something else.
        if seconds >= 631_152_000:
            return dt.datetime.fromtimestamp(seconds, tz=dt.UTC)
    return None


def find_shape(text: str) -> re.Match[str] | None:
    """Return the first place in *text* that has the shape of a full date, with day, month and year."""
    if len(text) > 2_000:
        text = text[:2_000]
    if DATE_SHAPE.search(text) is None and (_GROUPED.search(text) is None or _NUMBERS.search(text) is None):
        return None
    found = [match for shape in _SHAPES if (match := shape.search(text))]
    return min(found, key=lambda match: match.start(), default=None)


def read_printed_date(
    shape: re.Match[str], *, language: str | None = None, ask: bool = True
) -> dt.date | dt.datetime | None:
    """Return the date of a *shape* that `find_shape` found.

    Args:
        shape: the match.
        language: BCP 47 tag of the text; it decides the order of day and month in "03/04/2023".
        ask: whether dateparser may be asked for names of months that are not known here.
    """
    word = shape["word"]
    if word.isdecimal():
        return _read_numbers(shape, language)
    month = _MONTHS.get(word.casefold())
    if month is None and ask:
        month = _ask_month(shape, language)
    return _build(shape, month) if month else None


def knows_month(shape: re.Match[str]) -> bool:
    """Return whether the month of *shape* is a number or a name known here, so that dateparser is not asked."""
    return shape["word"].isdecimal() or shape["word"].casefold() in _MONTHS


def _read_numbers(shape: re.Match[str], language: str | None) -> dt.date | dt.datetime | None:
    first, second = int(shape["day"]), int(shape["word"])
    if shape.re is _YEAR_FIRST:
        return _build(shape, second)
    # The United States write the month first; a dot is never theirs.
    tag = (language or "").casefold()
    month_first = "." not in shape[0][:6] and (tag in {"", "en"} or tag.startswith("en-us"))
    if second > 12 or (month_first and first <= 12):
        return _build(shape, first, day=second)
    return _build(shape, second)


def _ask_month(shape: re.Match[str], language: str | None) -> int | None:
    """Return the month that dateparser reads in *shape*: it knows the months of far more languages than this module."""
    import dateparser  # noqa: PLC0415  # it takes a quarter of a second to load, and few pages need it

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RETURN_AS_TIMEZONE_AWARE": False,
        "RELATIVE_BASE": dt.datetime(2000, 1, 1),  # fixed: the answer must not depend on today
        "DATE_ORDER": "DMY",
    }
    text = f"{int(shape['day'])} {shape['word']} {shape['year']}"
    # Without a language dateparser loads and tries all of its two hundred, which takes seconds.
    base = (language or "").partition("-")[0].casefold()
    if not base:
        return None
    try:
        found = dateparser.parse(text, languages=[base], settings=settings)
    except (ValueError, OverflowError, TypeError, RecursionError):
        return None
    if found is None or found.day != int(shape["day"]) or found.year != int(shape["year"]):
        return None
    return int(found.month)


def _build(match: re.Match[str], month: int, *, day: int | None = None) -> dt.date | dt.datetime | None:
    """Return the moment of *match*; None where there is no such day, a day alone where there is no such time."""
    parts = match.groupdict()
    year = int(parts["year"])
    if len(parts["year"]) == 2:
        year += 2000 if year < 70 else 1900
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        found = dt.date(year, month, day or int(parts["day"]))
    except ValueError:
        return None
    hour, minute, second = (int(parts[name] or 0) for name in ("hour", "minute", "second"))
    if parts["hour"] is None or _is_no_time(parts, hour):
        return found
    if half := parts.get("half"):
        hour = hour % 12 + 12 * (half[0] in "pP")
    if hour > 23 or minute > 59:
        return found
    clock = dt.time(hour, minute, min(second, 59), tzinfo=_zone(parts["zone"]))
    return dt.datetime.combine(found, clock)


def _is_no_time(parts: Mapping[str, str | None], hour: int) -> bool:
    """Return whether the digits behind a date only look like a clock: "28.04.2023 3.50" may be a price."""
    return parts.get("colon") == "." and (hour > 23 or len(parts["hour"] or "") == 1)


def _zone(name: str | None) -> dt.timezone | None:
    """Return the fixed offset called *name*, or None where it is none or means another in another place."""
    if not name:
        return None
    name = name.casefold().replace("\u2212", "-").replace(" ", "")
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

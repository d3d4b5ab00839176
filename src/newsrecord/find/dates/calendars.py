"""Turn the years, months and days of other calendars, as news pages print them, into those of the common one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from newsrecord.find.dates.month_names import fold_name

__all__ = [
    "BIKRAM_YEARS", "SOLAR_YEARS", "common_year", "era_year", "ethiopian_day", "find_solar_month", "from_solar",
    "is_solar",
]  # fmt: skip

# The months of the Solar Hijri calendar, official in Iran and, under names of the zodiac, in Afghanistan.
_SOLAR_MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {
        fold_name(name): number
        for number, names in enumerate(
            (
                "فروردین حمل وری",
                "اردیبهشت ثور غویی غويی",
                "خرداد جوزا غبرګولی",
                "تیر سرطان چنګاښ",
                "مرداد امرداد اسد زمری",
                "شهریور سنبله وږی",
                "مهر میزان تله",
                "آبان عقرب لړم",
                "آذر قوس لیندۍ",
                "دی جدی مرغومی",
                "بهمن دلو سلواغه",
                "اسفند حوت کب",
            ),
            start=1,
        )
        for name in names.split()
    }
)
# The months of the Ethiopian calendar, by which Amharic papers date; twelve of thirty days, and one of five or six.
_ETHIOPIAN_MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            (
                "መስከረም", "ጥቅምት", "ኅዳር ህዳር ሕዳር", "ታኅሣሥ ታህሳስ ታህሣሥ ታኅሳስ ታሕሳስ", "ጥር", "የካቲት", "መጋቢት", "ሚያዝያ ሚያዚያ",
                "ግንቦት", "ሰኔ", "ሐምሌ ሀምሌ ሃምሌ", "ነሐሴ ነሀሴ ነሃሴ", "ጳጉሜን ጳጉሜ ጳጉሜይ",
            ),
            start=1,
        )
        for name in names.split()
    }
)  # fmt: skip
# The last day before the year 1 of that calendar, 28 August 8 (Julian), as `datetime.date.toordinal` counts it.
_ETHIOPIAN_EVE: Final = 2_795
_LATEST_COUNTED: Final = 3000
SOLAR_YEARS: Final = range(1300, 1500)
"""Years that are read as Solar Hijri ones, 1921 to 2121 of the common calendar."""
BIKRAM_YEARS: Final = range(2057, 2158)
"""Years that Nepal counts, which are those from 2000 to 2101 of the common calendar."""
_SOLAR_LANGUAGES: Final = frozenset({"fa", "ps", "prs", "ckb", "mzn", "glk", "lrc"})
# 1 Farvardin of the year 1 is 19 March 622 (Julian), in days as `datetime.date.toordinal` counts them.
_SOLAR_START: Final = 226_895
_BUDDHIST_AHEAD: Final = 543
# The year before the first of each era, and of the Republic of China.
_ERAS: Final[Mapping[str, int]] = MappingProxyType(
    {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911, "R": 2018, "H": 1988}
)


def is_solar(year: int, language: str | None) -> bool:
    """Return whether a *year* on a page in *language* counts from the Hijra by the sun.

    >>> is_solar(1400, "fa"), is_solar(1400, "en"), is_solar(2021, "fa")
    (True, False, False)
    """
    return year in SOLAR_YEARS and (language or "").casefold().partition("-")[0] in _SOLAR_LANGUAGES


def find_solar_month(name: str) -> int | None:
    """Return the number of the Solar Hijri month called *name*."""
    return _SOLAR_MONTHS.get(fold_name(name))


def from_solar(year: int, month: int, day: int) -> dt.date:
    """Return the day of the common calendar that a Solar Hijri date names.

    Leap years follow the cycle of 33 years, which agrees with the official calendar for all years read here.

    Raises:
        ValueError: there is no such day.

    >>> from_solar(1400, 2, 13), from_solar(1399, 12, 30)
    (datetime.date(2021, 5, 3), datetime.date(2021, 3, 20))
    """
    if not (1 <= month <= 12 and 1 <= day <= _month_length(year, month)):
        raise ValueError(f"no day {year}-{month}-{day}")
    before = 31 * (month - 1) - max(0, month - 7)
    return dt.date.fromordinal(_SOLAR_START + 365 * (year - 1) + _leap_days(year) + before + day - 1)


def ethiopian_day(year: str, name: str, day: int) -> dt.date | None:
    """Return the day of the common calendar that an Ethiopian date names, or None where *name* is none of its months.

    Every fourth year has a day more; there is no day where a month is shorter.

    >>> ethiopian_day("2019", "ኅዳር", 5), ethiopian_day("2015", "ጳጉሜን", 6), ethiopian_day("2016", "ጳጉሜን", 6)
    (datetime.date(2026, 11, 14), datetime.date(2023, 9, 11), None)
    >>> ethiopian_day("2026", "ኖቬምበር", 14) is None
    True
    """
    month = _ETHIOPIAN_MONTHS.get(name)
    count = int(year) if year.isdecimal() else 0
    if month is None or not 0 < count < _LATEST_COUNTED:
        return None
    length = 30 if month < 13 else 6 if count % 4 == 3 else 5
    if not 1 <= day <= length:
        return None
    return dt.date.fromordinal(_ETHIOPIAN_EVE + 365 * (count - 1) + count // 4 + 30 * (month - 1) + day)


def _leap_days(year: int) -> int:
    """Return how many leap days lie before the first day of *year*."""
    return (8 * (year - 1) + 29) // 33


def _month_length(year: int, month: int) -> int:
    if month < 12:
        return 31 if month < 7 else 30
    return 29 + _leap_days(year + 1) - _leap_days(year)


def common_year(year: int, *, thai: bool) -> int:
    """Return the *year* in full and of the common era; a *thai* page counts from the Buddha's passing.

    >>> common_year(2564, thai=True), common_year(64, thai=True), common_year(95, thai=False)
    (2021, 2021, 1995)
    """
    if year < 100:
        # Thai newspapers shorten the Buddhist year; below 40 it would lie before 1997, and is a year of the common era.
        if thai and year >= 40:
            return 2500 + year - _BUDDHIST_AHEAD
        return year + (2000 if year < 70 else 1900)
    return year - _BUDDHIST_AHEAD if 2400 <= year < 2700 else year


def era_year(era: str, year: int) -> int:
    """Return the year of the common era that is the *year*-th of a Japanese *era*, or of the Republic of China.

    >>> era_year("令和", 3), era_year("民國", 110)
    (2021, 2021)
    """
    return _ERAS[era] + year

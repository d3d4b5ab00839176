"""Find in a text what has the shape of a full printed date: day, month and year, and the clock beside them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice
from typing import Final

from newsrecord.find.dates.calendars import find_solar_month
from newsrecord.find.dates.halves import BEFORE, BEHIND
from newsrecord.find.dates.month_names import find_month
from newsrecord.find.wordlists import has_digit, holds
from newsrecord.patterns import late

__all__ = [
    "PLAIN_NUMBERS", "VOWEL_MARKS", "YEAR_FIRST", "find_clock", "find_partial", "find_shape", "leading_clock",
    "month_word", "names_month",
]  # fmt: skip

_LONGEST: Final = 2_000
_LONGEST_KNOWN: Final = 300
_LONGEST_CLOCK: Final = 60
_TRIES: Final = 4

# Letters, and in scripts that write vowels as marks the marks too: "\w" alone stops within a Hindi or Thai word.
VOWEL_MARKS: Final = (
    r"\u05b4-\u05bd\u05bf\u0300-\u036f\u064b-\u0655\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a4d\u0a70\u0a71\u0a81-\u0acd\u0b01-\u0b03\u0b3c-\u0b57"
    r"\u0b82-\u0bcd\u0c00-\u0c4d\u0c81-\u0ccd\u0d00-\u0d4d\u0d82-\u0ddf\u0e31-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b4-\u17d3"
    r"\u07a6-\u07b0\u200c\u200d"
)
"""Marks that belong to the letter before them, as ranges of a class of characters."""
_LETTER: Final = rf"(?:[^\W\d_]|[{VOWEL_MARKS}])"
_ASCII_LETTER: Final = "(?-i:[A-Za-z])"
# Two Arabic and two Irish months are pairs of words; Thai and Lao abbreviate with dots inside; Hebrew with a geresh.
_WORD: Final = (
    rf"(?P<word>(?:كانون|تشرين|[كک]انوو?ن[يی]|تشر[يی]ن[يی]|me[áa]n|deireadh|[çc]iriya|kan[ûu]na|[çc]ileya)\s{_LETTER}{{4,8}}|{_LETTER}{{1,4}}\.{_LETTER}{{1,3}}(?=[\s.])"
    rf"|{_LETTER}{{2,18}}׳?)"
)
# What stands between day and month, or month and year: "3 de mayo de 2021", "3 ta' Mejju", "3 of May".
_OF: Final = rf"(?:(?!me[áa]n){_LETTER}{{1,4}}[.'\u2019]?\s|d['\u2019])?"
# Arabic pages print both names of a month: "4 آب/أغسطس 2013".
_TWIN: Final = rf"(?:\s?/\s?{_LETTER}{{2,8}}(?:\s{_LETTER}{{4,8}})?)?"
_GAP: Final = r"[\s,،၊.॰/\u2010\u2011\u2013-]{1,4}"
# Where a page sets two pieces side by side its text has nothing between them: "9 May 202211:01", "May 2nd 20255 min".
_FULL_YEAR: Final = r"(?:\d{4}(?!\d)|(?:19|20)\d{2}(?=\d{1,2}(?::\d{2}|\s?min)))"
_START: Final = rf"(?:(?<!{_LETTER})|(?<=(?-i:[a-z]))(?=(?-i:[A-Z])))"
# In "gull7 March 14, 2005" and "7 comments March 14, 2005" the year is the one behind.
_YEAR: Final = (
    rf"(?P<year>{_FULL_YEAR}|['\u2019]\d{{2}}(?!\d)"
    r"|\d{2}(?!,\s\d{4}(?!\d))(?=\s{0,2}(?:$|[,|\n])|\s\(?\d{1,2}[:.]\d{2}))"
)

# A clock behind a date, and what may come between: "of the year", a weekday, marks, a word for "at" or for the half of
# the day.
_YEARS: Final = (
    r"\s?(?:г|р|r|m|d|թ)\.|م(?=[\s,،-])|\s(?:года|року|г|р|d|م(?=\s\S{0,2}\s?(?:الساعة\s)?\d))"
    r"|[\s-](?:жыл|жылы|йил|yil|il)\b"
)
_DAYS_BEHIND: Final = (
    r"hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|понеделник|вторник|сряда|четвъртък|петък|събота|неделя"
    r"|понедельник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п['’]ятниця|неділя"
    r"|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle"
    r"|[^\W\d_]{4,8}dien(?:is|a)|пн|вт|ср|чт|пт|сб|вс|нд|çərşənbə|cümə|şənbə|bazar|shanba|juma"
    rf"|{_LETTER}{{2,9}}(?:वार|বার|વાર|ਵਾਰ|ವಾರ|వారం)"
)
_WEEKDAY: Final = (
    r"\s?[(（\[][^\d()（）\[\]]{1,12}[)）\]]|\s(?:pazar(?:tesi)?|salı|çarşamba|perşembe|cuma(?:rtesi)?)"
    # Behind the day as before it: "14., szombat 10:12", "14 март 2026, събота, 10:12".
    rf"|\.?,?\s(?:{_DAYS_BEHIND}),?(?=\s)"
    # Whatever stands between two commas, and before a clock.
    rf"|,\s{_LETTER}{{2,12}}\.?,(?=\s\d\d?:\d\d)"
    r"|\s?(?:星期|周|週)[一二三四五六日天]|\s?[月火水木金土日]曜日?|\s?[월화수목금토일]요일"
)
_MARK: Final = r"[\s,،，:;|/@(\[.\u2022\u00b7\u2010-\u2014-]"
_AT: Final = (
    r"(?:at(?: around)?|um|a(?: las?| les)?|à|às|as|alle(?: ore)?|or[ae]|om|klo?|klokken|o(?: godz)?|godz|vers|v|u|ob"
    r"|в|во|о|об|у|la(?: ora)?|në(?: orën)?|saat|στις|ώρα|lúc|pukul|jam|kell|plkst|kl\.|ob|ora|orë|ժամը|сағат|time"
    r"|שעה|בשעה|(?:على )?الساعة|ساعت|เวลา|को|hora|ម៉ោង)"
)
_HALF: Final = (
    r"(?P<half>[ap]\.?\s?m\b\.?|[πμ]\.?μ\b\.?|(?:صباح|مساء)[\u064b\u0627]{0,2}"
    r"|[صم]\b|[قب]\.\s?ظ|SA\b|CH\b|(?:এ|পি)এম|(?:ए|पी)एम"
    rf"|(?:{BEHIND})(?!{_LETTER}))"
)
# A zone's letters are capitals: "est" is a verb in French.  One letter, that of UTC, is glued to the clock.
_ZONE: Final = (
    r"\(?(?P<zone>(?-i:[A-ZА-Я]{2,5})\b\s?(?:[+\u2212-]\d{1,2}(?::?\d{2})?)?|[+\u2212-]\d{2}:?\d{2}"
    r"|(?<=\d)(?-i:Z)\b)\)?"
)
_TIME: Final = (
    r"(?P<hour>\d{1,2})(?:\s?(?P<colon>[:.hHu時时시點点])\s?(?P<minute>\d{2}|\d(?=[分분]))(?!\.?\d)"
    rf"(?::(?P<second>\d{{2}})(?:\.\d{{1,6}})?)?[分분]?(?:\s?{_HALF})?|\s?(?P<full>[ap]\.?m\b\.?))"
)
_CLOCK: Final = (
    # "May 12, 2026: 1:21 PM"
    rf"(?:(?:{_YEARS})?(?:{_WEEKDAY})?(?:\s?:(?=\s))?{_MARK}{{0,5}}T?"
    rf"(?:(?P<part>{BEFORE})\s?|(?P<at>{_AT})[.:]?\s{{1,2}})?{_TIME}"
    rf"(?:\s?(?:Uhr|hrs?|น\.?|{_ZONE}))?)?"
)
# What may not stand before a number is asked behind its first digit: a pattern that begins with a digit is searched for
# at the speed of one character.
_DAY: Final = r"(?P<day>\d(?<![\d.]\d)(?<!\d:\d)\d?)"

_WORD_DAY: Final = late(
    rf"{_DAY}(?:(?:[-:.]?(?:{_LETTER}{{1,2}})|[.ºª°])(?=[\s.,-]))?(?:{_GAP}|(?={_LETTER}))(?:ב|ខែ|{_OF}){_WORD}[.॰]?{_TWIN}"
    rf"(?:{_GAP}|(?=\d))(?:{_LETTER}{{1,4}}\.?\s{{1,2}}|[พค]\.ศ\.\s?|ឆ្នាំ\s?)?{_YEAR}{_CLOCK}",
    re.IGNORECASE,
)
_WORD_FIRST: Final = late(
    rf"{_START}{_WORD}\.?(?:[\s-]{{0,3}}|\sthe\s)(?P<day>\d{{1,2}})(?:(?:st|nd|rd|th|[.ºª])(?=[\s.,]))?(?:\s(?:del?|ቀን)\s|[\s,،၊.'-]{{1,3}})"
    rf"(?P<year>{_FULL_YEAR}|['\u2019]\d{{2}}(?!\d)){_CLOCK}",
    re.IGNORECASE,
)
# As programs print it: "Mon May 3 14:05:00 CEST 2021".
_STAMP: Final = late(
    rf"{_START}{_WORD}\s{{1,2}}(?P<day>\d{{1,2}})\s(?P<hour>\d{{1,2}}):(?P<minute>\d{{2}})(?::(?P<second>\d{{2}}))?"
    r"(?:\s(?P<zone>[A-Z]{2,5}|[+-]\d{4}))?\s(?P<year>\d{4})(?!\d)",
    re.IGNORECASE,
)
# In Turkic languages, Georgian and Latvian the day comes before the month behind a year, too.
_YEAR_NAMED: Final = (
    r"gada|оны|ж\.|жыл[а-яәғқңөұүһі]{0,4}|йил(?:нинг)?|елның|yil(?:ning)?|nj[iy]\sýyly[nň]|c[iıuü]\sil(?:in)?|წლის|يىلى"
)
# "2021. május 3.", "2021 m. gegužės 3 d.", "2021eko maiatzaren 3a", "2021 May 3"; in Latvian "2021. gada 3. maijs".
_YEAR_WORD: Final = late(
    rf"(?P<year>\d(?<!\d\d)\d{{3}})(?!\d)(?:[(-]?{_LETTER}{{1,4}}[).]?(?:{_LETTER}{{2}})?\s|\sခုနှစ်[၊\s]{{1,2}}|[\s.,-]{{1,3}}(?:{_LETTER}{{1,2}}\.\s)?){_WORD}\.?(?:\sමස)?[\s.-]{{1,2}}"
    rf"(?P<day>\d{{1,2}})(?!\d)(?:\.|\(?a\b\)?|\sd\.)?{_CLOCK}",
    re.IGNORECASE,
)
_YEAR_DAY: Final = late(
    rf"(?P<year>\d(?<!\d\d)\d{{3}})(?:\.\s|\s|-)(?:{_YEAR_NAMED}),?\s(?P<day>\d{{1,2}})(?:\.|-nj[iy])?[\s-]{_WORD}{_CLOCK}",
    re.IGNORECASE,
)
PLAIN_NUMBERS: Final = re.compile(
    # A dash may part the day from the place before it: "Lund-03/05/2026".
    r"(?P<day>\d(?<![\d./]\d)(?<!\d:\d)(?:(?<!-\d)|(?<=[^\W\d_]-\d)(?=\d?\s?[./]))\d?)"
    # "17.07, 2011" is the habit of some German themes.
    rf"\s?(?P<dash>[./\u2011-])\s?(?P<word>\d{{1,2}})(?:\s?(?P=dash)\s?|(?<=\.\d\d),\s(?=\d{{4}}(?:$|[\n)]|,?\s(?:@|\d\d?:\d\d))))"
    rf"(?P<year>{_FULL_YEAR}|['\u2019]?\d{{2}}(?=[\s,|)\]T]|$)){_CLOCK}",
    re.IGNORECASE,
)
"""Day, month and year as numbers, in an order that the page's country decides."""
# "ngày 3 tháng 5 năm 2021"
_NAMED_NUMBERS: Final = late(
    rf"{_DAY}\s(?:tháng|thg)\s(?P<word>\d{{1,2}})(?:,|,?\snăm)?\s(?P<year>\d{{4}})(?!\d){_CLOCK}", re.IGNORECASE
)
YEAR_FIRST: Final = re.compile(
    r"(?<![\d.,/-])(?:(?P<era>令和|平成|昭和|大正|民[國国]|(?-i:(?<![A-Za-z])[RH])(?=\d\d?\.\d\d?\.\d\d?(?![\d.])))\s?"
    # "115年3月14日" and "發布日期：115-03-14" are of Taiwan.
    r"(?P<era_year>\d{1,3}|元)|(?P<year>\d{4}|1[0-2]\d(?=年)|(?:(?<=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff][:：\s]))"
    r"1[0-2]\d(?=-\d\d-\d\d(?![\d-])|/\d\d/\d\d(?![\d/])|\.\d\d\.\d\d(?![\d.]))))(?:\s?[./年년-]|\sоны"
    # "2026 03/14 16:32", the year in an element of its own.
    r"|\s(?=\d\d/\d\d\s\d\d:\d\d))\s?"
    rf"(?P<word>\d{{1,2}})(?:\s?[./月월-]|(?:-?р)?\sсарын|-р\sсар)\s?(?P<day>\d{{1,2}}(?!\d)|\d\d(?=\d\d:\d\d))(?:\s?[日일号號.]|-ны?)?{_CLOCK}",
    re.IGNORECASE,
)


def _in_ascii(shape: re.Pattern[str]) -> re.Pattern[str]:
    """Return the pattern that finds the same in a text in ASCII, in half the time: there a letter is one of few."""
    return late(shape.pattern.replace(_LETTER, _ASCII_LETTER), (shape.flags & ~re.UNICODE) | re.ASCII)


def _plain(hint: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the pattern of a *hint*, and one that takes half the time in a text in ASCII, where the digits are ten."""
    within = hint.replace(r"[\d", "[0-9").replace(r"[^\d", "[^0-9")
    return re.compile(hint), re.compile(within.replace(r"\d", "[0-9]").replace(r"\D", "[^0-9]"))


_TAIL: Final = re.compile(r"(?<=[a-z])[A-Z][a-z]{2,17}$")
_DIGIT: Final = _plain(r"\d")
# Programs that print dates for readers of Arabic and Hebrew set marks of direction beside the strokes.
_ODD: Final = re.compile(r"(?![0-9])\d|[\u061c\u200e\u200f]")
_DAY_FIRST: Final = (
    r"\d(?<!\d\d)\d?(?:[sS\u017f][tT]|[nNrR][dD]|[tT][hH]|[.ºª])?(?:\s(?:[dD][eE][lL]?|ቀን)\s|[\s,،၊.'-]{1,3})"
    r"(?:\d{4}|['\u2019]\d\d)"
)
# What a text must hold for each pattern to be worth a search (one of some marks, and a shape), the pattern, that for
# a text in ASCII, and how far before that shape its date can begin: the patterns are slow where they begin with a word.
_SHAPES: Final = (
    ("", _plain(_DAY_FIRST), _WORD_FIRST, _in_ascii(_WORD_FIRST), 26),
    ("", _plain(r"\d\D{1,40}+\d\d"), _WORD_DAY, _in_ascii(_WORD_DAY), None),
    (":", _plain(r"\d{1,2}\s\d{1,2}:\d\d"), _STAMP, _in_ascii(_STAMP), 26),
    ("", _plain(r"\d{4}\D{4,12}+\d"), _YEAR_DAY, _YEAR_DAY, None),
    ("", _plain(r"\d{4}[^\d:/]{4,30}+\d"), _YEAR_WORD, _YEAR_WORD, None),
    ("./-年년ы", _plain(r"\d\s?[./年년-]\s?\d|\sоны\s|元年"), YEAR_FIRST, YEAR_FIRST, None),
    (
        "./-\u2011",
        _plain(r"\d\s?[./\u2011-]\s?\d{1,2}(?:\s?[./\u2011-]\s?['\u2019]?|,\s)\d\d"),
        PLAIN_NUMBERS,
        PLAIN_NUMBERS,
        None,
    ),
    ("tT", _plain(r"[tT][hH](?:[áÁ][nN])?[gG]\s\d"), _NAMED_NUMBERS, _NAMED_NUMBERS, None),
)
# The farthest before its first digit that a date begins: a month, or a year of an era.
_AHEAD: Final = 24
# A text without one of these holds no date that could be read: four digits, numbers parted as in a date, "3 May '21",
# a year of an era.
_GATE: Final = _plain(
    r"[\d'\u2019](?:(?<=\d)(?:\d{3}|[\s\u200e\u200f]?[./-]\s?\d{1,2}[\s\u200e\u200f]?[./-]\s?\d|[年日]|\D{2,14}+\d\d(?!\d|[:.]\d))|(?<=['\u2019])\d\d)"
)
# All others, beyond Latin, but for the blocks of marks, of Han and of Hangul, which have none; a pattern finds them
# sooner than they would be asked one by one.
_DIGITS: Final = {
    ord(digit): str(unicodedata.decimal(digit))
    for block in (range(0x660, 0x2000), range(0xA000, 0xAC00), range(0xFB00, 0x10000))
    for digit in _DIGIT[False].findall("".join(map(chr, block)))
} | dict.fromkeys((0x61C, 0x200E, 0x200F), " ")
# A clock before a date: "14:05, 3 May 2021", "4:11 PM ET, Fri April 28, 2023".
_LEADING: Final = re.compile(
    rf"(?<![\d:./-])(?P<hour>\d{{1,2}})(?P<colon>[:.hH])(?P<minute>\d{{2}})(?::(?P<second>\d{{2}}))?(?!\d)['\u2019]?(?:\s?{_HALF})?"
    rf"(?:\s?(?:Uhr|hrs?|น\.|{_ZONE}))?[\s,;|/\u2022\u00b7\u2013\u2014-]{{1,4}}(?:(?:on|am|le|el|em|il|на|den|dne|dnia)\s)?(?:{_LETTER}{{2,12}}[.,]{{0,2}}\s)?$",
    re.IGNORECASE,
)

# A clock alone: "16:20", "klo 12.00", "alle ore 12:30", "오후 4:05".
_ALONE: Final = late(
    rf"(?<![\d:./-])(?:(?P<part>{BEFORE})\s?|\b(?P<at>{_AT})[.:]?\s{{1,2}})?"
    rf"(?<![\d:./-]){_TIME}(?![\d:./-]\d)(?:\s?(?:Uhr|hrs?|น\.?|{_ZONE}))?",
    re.IGNORECASE,
)


def find_clock(text: str) -> re.Match[str] | None:
    """Return the first time of day in *text* that stands without a date.

    >>> find_clock("Updated at 4:20 pm")[0], find_clock("Updated today")
    ('at 4:20 pm', None)
    """
    start = text[:_LONGEST_CLOCK]
    return _ALONE.search(start if start.isascii() else start.translate(_DIGITS)) if has_digit(start) else None


# A day without its year, in a line of little else: "3 May", "May 3", "3. Mai", "5月3日", "5/3(火)", where the
# day of the week tells that the month comes first.
_PARTIAL: Final = late(
    rf"(?<![\d.,:/-])(?:(?P<day>\d{{1,2}})(?:[.º]|st|nd|rd|th)?\s{{0,2}}(?:de\s)?(?P<word>{_LETTER}{{3,12}})(?!\d)"
    rf"|(?P<first>{_LETTER}{{3,12}})\.?\s{{0,2}}(?P<second>\d{{1,2}})(?!\d)"
    # The clock may follow without a blank.
    r"|(?P<month>\d{1,2})(?:[月월]\s?|/(?=\d{1,2}[(（]))(?P<number>\d{1,2})(?:[日일]|[(（][日月火水木金土월화수목금토일][)）]))",
)
_PARTIAL_IN_ASCII: Final = _in_ascii(_PARTIAL)


def find_partial(text: str) -> tuple[int, int] | None:
    """Return the month and the day that *text* gives without a year.

    >>> find_partial("3. Mai"), find_partial("May 03"), find_partial("2/15(火) 17:26"), find_partial("3 cats")
    ((5, 3), (5, 3), (2, 15), None)
    """
    start = text[:80]
    # Translated letter by letter, a text costs as much as the search.
    found = _PARTIAL_IN_ASCII.finditer(start) if start.isascii() else _PARTIAL.finditer(start.translate(_DIGITS))
    for match in islice(found, _TRIES):
        if match["month"]:
            return int(match["month"]), int(match["number"])
        month = find_month(match["word"] or match["first"])
        if month:
            return month, int(match["day"] or match["second"])
    return None


def find_shape(text: str) -> re.Match[str] | None:
    """Return the first place in *text* that has the shape of a full date, with day, month and year.

    The match is one of a text in which every digit is an ASCII one; places are the same.
    """
    # A date stands in several places of a page in the same words, and is looked for in a line for several reasons.
    return _known_shape(text) if len(text) <= _LONGEST_KNOWN else _shape_in(text[:_LONGEST])


def _shape_in(text: str) -> re.Match[str] | None:
    is_ascii = text.isascii()
    if not has_digit(text) or _GATE[is_ascii].search(text) is None or (digit := _DIGIT[is_ascii].search(text)) is None:
        return None
    if not is_ascii and _ODD.search(text) is not None:
        text = text.translate(_DIGITS)
    start = max(0, digit.start() - _AHEAD)
    found: list[re.Match[str]] = []
    for marks, hints, shape, plain, ahead in _SHAPES:
        if marks and not holds(marks, text):
            continue
        seen = hints[is_ascii].search(text, start)
        if seen is not None:
            begin = start if ahead is None else max(start, seen.start() - ahead)
            for match in islice((plain if is_ascii else shape).finditer(text, begin), _TRIES):
                found.append(match)
                if names_month(match):
                    if is_ascii and match.start() <= digit.start():
                        # The others begin with a digit, or with a word before another digit: none can come before it.
                        return match
                    # Of one shape nothing behind it can come before it.
                    break
    if len(found) < 2:
        return found[0] if found else None
    # "12 friends 2021" has the shape of a date too: what names no month is taken only where nothing else is there.
    return min(found, key=lambda match: (not names_month(match), match.start()))


_known_shape: Final = lru_cache(256)(_shape_in)


def month_word(shape: re.Match[str]) -> str:
    """Return the name or number of the month of *shape*, without what runs into it: "EditorialNovember"."""
    word = shape["word"]
    tail = _TAIL.search(word)
    return tail[0] if tail else word


def names_month(shape: re.Match[str]) -> bool:
    """Return whether the month of *shape* is a number or a name known here."""
    word = month_word(shape)
    if word.isdecimal():
        return 0 < int(word) <= 31
    return find_month(word) is not None or find_solar_month(word) is not None


def leading_clock(shape: re.Match[str]) -> re.Match[str] | None:
    """Return the clock that stands right before the date of *shape*."""
    start = shape.start()
    return _LEADING.search(shape.string[max(0, start - 40) : start])

"""Tell the lines of a text that are dates, and the dates at either end of a line."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.comments.times import is_age
from newsrecord.find.dates.shapes import VOWEL_MARKS, find_shape, names_month
from newsrecord.find.dates.words import (
    WEEKDAYS,
    find_published_word,
    find_update_word,
    opens_as_label,
)
from newsrecord.find.wordlists import has_digit, holds, letter_runs, word_set
from newsrecord.patterns import late
from newsrecord.wire import words
from newsrecord.wire.caseless import is_bare_name
from newsrecord.wire.counted import without_counts
from newsrecord.wire.date_tokens import BESIDE_TOKENS, KNOWN_TOKENS, calls_someone
from newsrecord.wire.words import key

__all__ = [
    "UNIT_RUNS", "date_before_name", "glued_day", "is_date", "is_date_line", "leading_date",
    "may_tell_time", "split_date",
]  # fmt: skip

# Words, with the vowels that Indian and Thai letters bear as marks, and numbers.
_LETTERS: Final = rf"(?:[^\W\d_]|[{VOWEL_MARKS}])+"
_TOKEN: Final = late(rf"{_LETTERS}(?:[.'’]{_LETTERS})*|\d+")
_ASCII_TOKEN: Final = re.compile(r"[A-Za-z]+(?:[.'][A-Za-z]+)*|[0-9]+")
_NUMERIC_DATE: Final = re.compile(
    r"(?<!\d)(?:(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:19|20)?\d{2}|(?:19|"
    r"20)\d{2}年)"
)
_COLONS: Final = frozenset("：:")
_FIRST_IDEOGRAPH: Final = "\u2e80"
_PARTING: Final = ("-", ".", "/", "年")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_CLOCK: Final = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)")
_DAY: Final = 2
_CLOCK_MARKS: Final = (":", ".", "h")
_INNER_CUES: Final = word_set("by von par por di da door av af przez oleh от від од bởi od")
_INNER_CUE: Final = re.compile(rf"\s(?:{'|'.join(sorted(_INNER_CUES))})\s", re.IGNORECASE)
# "Published in print: 3 March 2021": a label of a few words that the lists do not know.
_FEW_WORDS: Final = 6
# What opens a label of two words: "last updated", "zuletzt aktualisiert".
_FIRST_EAST: Final = "\u3040"
_SHORT_DAY: Final = 4  # Shorter ones are names as well.
UNIT_RUNS: Final = frozenset(
    run for each in words.MONTHS | words.TIME_UNITS if each.isascii() for run in letter_runs(each)
)
"""The runs of letters in months and units of time, one of which a date in words has."""
_LONGEST_DATE: Final = 110
_LONGEST_FULL: Final = 100
_CENTURIES: Final = ("20", "19")
_MANY: Final = 0.7
_OPENERS: Final = frozenset("last first originally zuletzt dernière última último ultimo sist senast laatst".split())
# What may stand between the word for publication and the day: "Publicado em 3 de maio", "Publicat pe 3 mai".
_ON: Final = KNOWN_TOKENS | frozenset("em no dia dnia w v pe la data în ora ob o den dňa dne dana kuupäeval".split())
_MARKS: Final = " \t|,;·•⋅∙–—-/:("
# What stands behind the date in Chinese and Japanese is labelled: "2024-05-03 10:15 来源：海港报 字号：A+".
_LABEL_BEHIND: Final = late(r"(?<=[\d\s日分])[\u3400-\u9fff]{2,6}\s?[:：]")
_LABEL_BEFORE: Final = late(r"[\u3400-\u9fff]{2,6}\s?[:：]\s?(?=(?:19|20)\d\d)")
_SHORTEST_FULL: Final = 8
# The outlet may stand behind the clock without a label.
_OUTLET_BEHIND: Final = late(
    r"(?:19|20)\d\d[-年./]\d{1,2}[-月./]\d{1,2}日?\s?\d{1,2}:\d\d(?::\d\d)?\s(?=[\u3400-\u9fff])[^。！？!?]{2,14}$"
)
_LABEL: Final = re.compile(r"[^\W\d_][^\W\d]{2,20}(?: [^\W\d]{2,20}){0,2}\s?[:：]\s?(?=\S)")


def is_date(text: str) -> bool:
    """Return whether *text* is a date or an age and little else.

    >>> is_date("Published: 3 March 2021, 10:15 am"), is_date("vor 3 Stunden"), is_date("In March 2021 he left.")
    (True, True, False)
    """
    if "**" in text:
        # "min0****": what a reader goes by.
        return False
    if _is_date_in_words(text) or _is_age_line(text):
        return True
    if len(text) <= _LONGEST_FULL and (not text.isascii() or holds(_CENTURIES, text)) and _is_full_date(text):
        return True
    dated = without_counts(text)  # "3 March 2021, 10:15 842 views 2 comments"
    return bool(dated) and is_date(dated)


def is_date_line(text: str) -> bool:
    """Return whether *text* is a date, or in Chinese or Japanese a date with the outlet it is from behind it.

    >>> is_date_line("2024-05-03 10:15 来源：海港报 字号：A+"), is_date_line("2024年05月03日 10:15 海港报")
    (True, True)
    >>> is_date_line("2024年，来源：海港报"), is_date_line("3 May 2024")
    (False, True)
    """
    if is_date(text):
        # "佐藤健一2025年3月14日": who wrote it, and when.
        name = split_date(text)[0] if text[0] >= _FIRST_EAST else ""
        return not (name and is_bare_name(name))
    if text.isascii() or len(text) > _LONGEST_DATE:
        return False
    before = _LABEL_BEFORE.match(text)
    text = text[before.end() :] if before is not None else text
    if _OUTLET_BEHIND.match(text) is not None:
        return True
    behind = _LABEL_BEHIND.search(text, _SHORTEST_FULL)
    return behind is not None and text[0].isdecimal() and is_date(text[: behind.start()].rstrip())


def _is_age_line(text: str) -> bool:
    """Return whether *text* is an age or a day counted from now, with a word of publication or change before it."""
    if len(text) > _LONGEST_DATE or not has_digit(text):
        return False
    label, _, rest = text.partition(" ")
    return is_age(text) or (bool(rest) and opens_as_label(label.lower()) and is_age(rest))


def _is_full_date(text: str) -> bool:
    """Return whether *text* is a date with its year, the month in any language, and nothing but labels beside it."""
    if not text[0].isalnum() or text.isalnum() or not has_digit(text):
        return False
    shape = find_shape(text)
    if shape is None or not names_month(shape) or (len(shape["year"] or "0000") < 4 and not _has_clock(text)):
        return False
    start, stop = shape.span()
    beside = [each.casefold() for each in _TOKEN.findall(f"{text[:start]} {_behind(text, stop)}")]
    return all(token in BESIDE_TOKENS or token.isdigit() or opens_as_label(token) for token in beside)


def _behind(text: str, stop: int) -> str:
    """Return what stands behind the date that ends at *stop*, and behind a second one: "published ... updated ..."."""
    rest = text[stop:]
    second = find_shape(rest) if has_digit(rest) else None
    return rest if second is None or not names_month(second) else f"{rest[: second.start()]} {rest[second.end() :]}"


def _is_date_in_words(text: str) -> bool:
    may_be_labelled = ":" in text or "：" in text
    if len(text) > _LONGEST_DATE and not may_be_labelled:
        return False
    # Most lines with a figure name no month and nothing that time is counted in.
    if not (_has_figure(text) or key(text) in words.TIME_UNITS) or not may_tell_time(text, UNIT_RUNS):
        return False
    labelled = _behind_label(text) if may_be_labelled else None
    if labelled is not None:
        text = labelled
        if not may_tell_time(text, UNIT_RUNS):
            return False
    if len(text) > _LONGEST_DATE:
        return False
    numeric = _has_numeric_date(text)
    if text.isascii():
        tokens = _ASCII_TOKEN.findall(text.casefold())
    else:
        tokens = [each.casefold() for each in _TOKEN.findall(text)]
    has_month = not words.MONTHS.isdisjoint(tokens)
    if not (numeric or has_month or not words.TIME_UNITS.isdisjoint(tokens) or _has_clock(text)):
        return False
    # Figures make up most of a date; it is the words between them that tell it from other lines.
    letters = [token for token in tokens if not token.isdigit()]
    unknown = [token for token in letters if token not in KNOWN_TOKENS]
    if len(letters) > _FEW_WORDS and len(letters) - len(unknown) < _MANY * len(letters):
        return False
    if not (numeric or letters or _YEAR.search(text)):
        # A clock alone opens an entry of a ticker.
        return False
    if unknown and len(letters) <= _FEW_WORDS:
        unknown = [token for token in unknown if not opens_as_label(token)]
    enough = _MANY if numeric or (has_month and _YEAR.search(text)) else 0.8
    # "Posted by: Karl on 19 December 2025" has a name behind its label.
    enough = enough if labelled is None else 1.0
    is_told = len(letters) - len(unknown) >= enough * len(letters) and (numeric or len(tokens) > 1)
    return is_told and not (unknown and len(tokens) > 1 and calls_someone(tokens, unknown))


def may_tell_time(text: str, runs: frozenset[str]) -> bool:
    """Return whether a line in ASCII has a date in figures, a clock or one of *runs* of letters; any other line may.

    >>> may_tell_time("3 May", UNIT_RUNS), may_tell_time("from 12.5 to 14 tons", UNIT_RUNS)
    (True, False)
    """
    if not text.isascii() or _has_clock(text) or _has_numeric_date(text):
        return True
    return not runs.isdisjoint(letter_runs(text.casefold()))


def _has_numeric_date(text: str) -> bool:
    return holds(_PARTING, text) and _NUMERIC_DATE.search(text) is not None


def _has_clock(text: str) -> bool:
    return holds(_CLOCK_MARKS, text) and _CLOCK.search(text) is not None


def _has_figure(text: str) -> bool:
    """Return whether *text* has a digit of any kind, those that are set high or in circles too."""
    return has_digit(text) or (not text.isascii() and any(map(str.isdigit, text)))


def _behind_label(text: str) -> str | None:
    label = _LABEL.match(text)
    rest = text[label.end() :] if label else ""
    return rest if _NUMERIC_DATE.search(rest) or _YEAR.search(rest) else None


def _is_time_token(token: str) -> bool:
    return token in KNOWN_TOKENS or token.isdigit()


def _tells_day(token: str) -> bool:
    """Return whether a word is one of those of a date, or a day of the week by its whole name."""
    return _is_time_token(token) or (len(token) > _SHORT_DAY and token in WEEKDAYS)


def _is_dense_label(token: str) -> bool:
    """Return whether a word of a script that parts no words opens as one of publication or of change: "发布时间"."""
    return token[0] >= _FIRST_IDEOGRAPH and opens_as_label(token)


def leading_date(text: str) -> int:
    """Return where a date at the end of *text* begins, or the length of *text*.

    >>> text = "by Ana Ruiz Jul. 19, 2021 9:45 am"
    >>> text[leading_date(text):]
    'Jul. 19, 2021 9:45 am'
    """
    if len(text) > 160:
        return len(text)
    start = len(text)
    for token in reversed(list((_ASCII_TOKEN if text.isascii() else _TOKEN).finditer(text))):
        glued = token.group().isdigit() and text[token.start() - 1 : token.start()].isalpha()
        word = token.group().casefold()
        is_labelled = text[token.end() : token.end() + 1] in _COLONS and _is_dense_label(word)
        if glued or not (is_labelled or _tells_day(word)):
            break
        start = token.start()
    return start if is_date(text[start:]) else len(text)


def glued_day(text: str, cut: int) -> int:
    """Return where the day begins that is glued to the name before it, else *cut*, where the rest of the date does.

    >>> text = "Ana Ruiz14 de mayo de 2024"
    >>> text[glued_day(text, 11):]
    '14 de mayo de 2024'
    >>> glued_day("ana77 March 12, 2024", 6), glued_day("Ana04.03.2024 10:12", 6)
    (6, 3)
    """
    end = len(text[:cut].rstrip(" ./-"))
    if cut >= len(text) or not text[:end][-1:].isdecimal():
        return cut
    begin = end
    while begin and text[begin - 1].isdecimal():
        begin -= 1
    rest = find_shape(text[cut:])
    if (
        not 0 < end - begin <= _DAY
        or not begin
        or not text[begin - 1].isalpha()
        or (rest is not None and rest.start() == 0)
    ):
        return cut
    shape = find_shape(text[begin:])
    return begin if shape is not None and shape.start() == 0 else cut


def date_before_name(text: str) -> int:
    """Return where the byline begins in a line that opens with the date, else 0.

    >>> text = "Posted on March 13, 2024 by Ada Finch"
    >>> text[date_before_name(text):]
    'by Ada Finch'
    """
    if len(text) > 160 or _INNER_CUES.isdisjoint(text.casefold().split()) or not _has_figure(text):
        return 0
    for found in _INNER_CUE.finditer(text):
        if is_date(text[: found.start()]):
            return found.start() + 1
    return 0


def split_date(text: str) -> tuple[str, str]:
    """Return the words of *text* beside the date it prints, and the date with all that stands on its other side.

    >>> split_date("Ana Ruiz | 3 May 2021 | 5 min read"), split_date("12.03.2024, 17.40 Uhr, Ana Ruiz")
    (('Ana Ruiz', '3 May 2021 | 5 min read'), ('Ana Ruiz', '12.03.2024, 17.40 Uhr'))
    >>> split_date("Ana Ruiz, Reporter")
    ('Ana Ruiz, Reporter', '')
    >>> split_date("Ana RuizMarch 12, 2024")
    ('Ana Ruiz', 'March 12, 2024')
    """
    if not _has_figure(text):
        return text, ""
    begin = date_before_name(text)
    if begin:
        return text[begin:], text[:begin].strip(_MARKS)
    shape = find_shape(text)
    if shape is None or not names_month(shape):
        cut = leading_date(text)
        return (text[:cut].strip(_MARKS), text[cut:]) if cut < len(text) else (text, "")
    start, stop = shape.span()
    start = _behind_glued(text, start)
    before = _without_label(text[:start])
    if before:
        return before, text[len(before) :].strip(_MARKS)
    behind = text[stop:].strip(_MARKS)
    return behind, text[: len(text) - len(text[stop:].lstrip(_MARKS))].rstrip(_MARKS)


def _behind_glued(text: str, start: int) -> int:
    """Return where the month begins in the word at *start*, to which the name before it is glued: "RuizMarch"."""
    stop = start
    while stop < len(text) and text[stop].isalpha():
        stop += 1
    word = text[start:stop]
    inner = (at for at in range(1, len(word) - 1) if word[at].isupper() and word[at - 1].islower())
    return next((start + at for at in inner if word[at:].casefold() in words.MONTHS), start)


def _without_label(text: str) -> str:
    """Return what stands before a date without the words that call it one."""
    text = text.rstrip(_MARKS)
    for find in (find_published_word, find_update_word):
        found = find(text.lower())
        # "Posted by Ana at": the name stands behind the word.
        if found is not None and all(
            word in _ON or word.isdigit() for word in _behind_word(text, found.end()).lower().replace("：", " ").split()
        ):
            text = text[: found.start()].rstrip(_MARKS)
    kept = len(text)
    for token in reversed(list(_TOKEN.finditer(text))):
        word = token.group().casefold()
        if not _tells_day(word) and word not in _OPENERS:
            break
        if word in words.MONTHS and not text[: token.start()].rstrip(" .")[-1:].isdecimal():
            # "Ana Maio on January 21, 2023": people are called like months, and the date has its own.
            break
        kept = token.start()
    return text[:kept].strip(_MARKS)


def _behind_word(text: str, end: int) -> str:
    """Return *text* from behind the word on that *end* stands in: "közzé" is but the stem of "közzétéve"."""
    while text[end : end + 1].isalpha():
        end += 1
    return text[end:]

"""Tell whether a line of names says who is in a picture, or who took it, and not who wrote the story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.dates.words import labels_day
from newsrecord.find.pictures.archives import is_archive
from newsrecord.find.pictures.captions import split_credit
from newsrecord.wire.credits import is_captioned, is_credit_line, is_shown_twice
from newsrecord.wire.look import Look
from newsrecord.wire.writers.names import DATED, NameLine

__all__ = ["is_pictured", "is_pictured_on", "is_taker"]

# How much of a line that names people is their names.
_NAMED: Final = 0.6
_STOP: Final = ". "
_NUMBERS: Final = re.compile(r"\d{1,4}")
_ABOVE: Final = 6
_SAME_DAY: Final = 2


def is_pictured(looks: Sequence[Look], end: int, i: int, line: NameLine) -> bool:
    """Return whether names with a picture's credit below say who is in the picture, and not who wrote the story.

    Where a blank parts the two, they do if they stand with other words, or if the story speaks of who bears them.
    """
    if is_captioned(looks, i) or _is_below_doubled(looks, i) or _bears_credit(looks[i]):
        return True
    if i + 1 >= len(looks) or looks[i + 1].shape != "credit" or not is_credit_line(looks[i + 1]):
        return False
    if not line.people or any(name not in looks[i].text for name in line.people):
        return False
    told = " ".join([look.text for look in looks[i + 2 : end] if look.is_prose])
    return sum(map(len, line.people)) < _NAMED * looks[i].width or any(
        name.rpartition(" ")[2] in told for name in line.people
    )


def is_pictured_on(looks: Sequence[Look], headline: int, i: int, line: NameLine) -> bool:
    """Return whether a name with a day says who is in a picture and when it was taken: its credit stands right below.

    When the story came out stands between the headline and that, and is another day: "Ana Ruiz, in Lund on 27 October
    2012".  The day above a headline may be today's.
    """
    if headline < 0 or not line.date or line.strength != DATED or i + 1 >= len(looks) or looks[i + 1].line.gap:
        return False
    if labels_day(line.date.casefold()) or looks[i + 1].shape != "credit" or not is_credit_line(looks[i + 1]):
        return False
    told = next((look for look in reversed(looks[max(headline + 1, i - _ABOVE) : i]) if look.shape == "date"), None)
    # "3 May 2024" and "03.05.2024, 10:15" share the day and the year.
    return told is not None and len(_numbers(told.text) & _numbers(line.date)) < _SAME_DAY <= len(_numbers(told.text))


def _numbers(text: str) -> frozenset[int]:
    return frozenset(map(int, _NUMBERS.findall(text)))


def _bears_credit(look: Look) -> bool:
    """Return whether a line closes as a sentence before its credit, or has an archive in brackets behind it.

    "Alder School. Foto: TOM LEE", "Ana Ruiz (Getty Images)": agencies stand in brackets behind writers, too.
    """
    if look.text[-1] != ")" and (look.shape != "credit" or _STOP not in look.text):
        return False
    caption, credit = split_credit(look.text)
    return bool(caption and credit) and (is_archive(credit or "") or (caption or "").endswith(_STOP.strip()))


def _is_below_doubled(looks: Sequence[Look], i: int) -> bool:
    """Return whether a caption that the page says twice stands right above line *i*, and so its credit is there."""
    if i < 2 or looks[i].line.gap or i + 1 >= len(looks) or looks[i + 1].shape == "date":
        return False
    return is_shown_twice(looks, i - 1)


def is_taker(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* is an agency, or a name in capitals, right below what a picture shows, and no date below.

    Of the capitals the head of the story has told already that they are a credit.
    """
    look = looks[i]
    if look.shape == "credit" and not look.is_label and look.text.isupper():
        return True
    if not is_agency(look.text) or not i or looks[i - 1].shape != "credit" or looks[i].line.gap:
        return False
    return i + 1 >= len(looks) or looks[i + 1].shape != "date"

"""Read printed dates in the order of day and month that the page means: "03/04/2026" may be either."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection
from typing import Final

from newsrecord.find.dates.declared import Moment, month_filed
from newsrecord.find.dates.moments import Order, read_printed_date
from newsrecord.find.dates.places import is_indian, order_is_known, page_language, page_order
from newsrecord.find.dates.shapes import PLAIN_NUMBERS
from newsrecord.page.outline import Outline

__all__ = ["is_ambiguous", "read_shape"]

_MONTHS: Final = 12
_NOON: Final = 12
_AMERICAN: Final = frozenset("ET CT MT PT EST EDT CST CDT MST MDT PST PDT AKST AKDT HST".split())
_EUROPEAN: Final = frozenset("GMT CET CEST BST EET EEST MSK MEZ MESZ WIB IST AEST AEDT NZST NZDT SAST".split())


def read_shape(outline: Outline, shape: re.Match[str], declared: Collection[dt.date], *, ask: bool) -> Moment:
    """Return the date of *shape*, of two orders of its numbers the one that the page means.

    That is the one which makes it a day the page declares, or puts it in the month under which the page or its picture
    is filed; else the one in which the page writes its dates.

    Args:
        outline: the page.
        shape: the match.
        declared: the days that the page declares.
        ask: whether dateparser may be asked for names of months that are not known here.
    """
    language = page_language(outline)
    if "zone" in shape.re.groupindex and (shape["zone"] or "").strip() == "IST" and is_indian(outline):
        language = f"{(language or 'en').partition('-')[0]}-IN"
    if shape.re is not PLAIN_NUMBERS:
        return read_printed_date(shape, language=language, ask=ask)
    # A dot is a sign of the day first, but American magazines write "12.09.26", too.
    if shape["dash"] == "." and (language or "en")[:2].casefold() != "en":
        return read_printed_date(shape, language=language)
    found = read_printed_date(shape, language=language, order=_order_by_clock(outline, shape) or page_order(outline))
    if found is None or found.day > _MONTHS or found.day == found.month:
        return found
    turned = found.replace(month=found.day, day=found.month)
    if declared:
        return turned if _day(turned) in declared and _day(found) not in declared else found
    filed = outline.once("month filed", month_filed)
    return turned if filed == (turned.year, turned.month) else found


def is_ambiguous(outline: Outline, shape: re.Match[str]) -> bool:
    """Return whether the numbers of *shape* are a day in either order and nothing on the page says which is meant."""
    if shape.re is not PLAIN_NUMBERS or shape["dash"] == "." or shape["day"] == shape["word"]:
        return False
    if max(int(shape["day"]), int(shape["word"])) > 12 or _order_by_clock(outline, shape) is not None:
        return False
    return not order_is_known(outline)


def _order_by_clock(outline: Outline, shape: re.Match[str]) -> Order | None:
    """Return the order of day and month that the clock beside them tells of, if any.

    Those who write the month first count the hours to twelve.
    """
    by_zone = _order_by_zone(shape["zone"])
    if by_zone is None and shape["hour"] and int(shape["hour"]) > _NOON and not order_is_known(outline):
        return "day-first"
    return by_zone


def _order_by_zone(zone: str | None) -> Order | None:
    """Return the order of day and month where the time zone behind the clock belongs to one."""
    name = (zone or "").partition("+")[0].strip().upper()
    return "month-first" if name in _AMERICAN else "day-first" if name in _EUROPEAN else None


def _day(value: dt.date) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value

"""Bring values that are equal but written differently to one form, before a record holds them."""

from __future__ import annotations

import datetime as dt
from typing import Any

__all__ = ["as_float", "fixed_offset"]


def fixed_offset(value: Any) -> Any:
    """Return a date-time with a named zone as the same wall clock with that zone's offset at that time.

    Zone names do not survive ISO 8601, and Python holds two ambiguous times in different zones unequal whatever they
    are (PEP 495); offsets have neither trouble.  Everything else is returned as it is.
    """
    if type(value) is dt.datetime and value.tzinfo is not None and type(value.tzinfo) is not dt.timezone:
        offset = value.utcoffset()
        if offset is not None:
            return value.replace(tzinfo=dt.timezone(offset), fold=0)
    return value


def as_float(value: Any) -> Any:
    """Return a whole number as the float it equals, and minus zero as zero: equal records are to be written alike.

    Everything else, numbers far out of every range included, is returned as it is.
    """
    if type(value) is float or (type(value) is int and -1_000 < value < 1_000):
        return value + 0.0
    return value

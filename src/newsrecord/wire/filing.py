"""Read the moment of filing that the last line of an agency's copy gives."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.dates.moments import read_date

__all__ = ["filing_time"]

_LONGEST_FILING: Final = 60
# The line that agencies close a copy with: day, hour, minute, month and year in one group ("121530 Mrz 24", "121530 GMT
# MAR 24"), or the day and the clock before the end of the message ("12-MAR-24 17:40 NNNN").
_TIME_GROUP: Final = re.compile(
    r"(?P<day>[0-3]\d)(?P<hour>[0-2]\d)(?P<minute>[0-5]\d) ?(?P<zone>GMT|UTC|Z)? "
    r"(?P<word>[^\W\d_]{3,9})\.? (?:20)?(?P<year>\d\d)"
)
_SIGN_OFF: Final = re.compile(
    r"(?P<day>[0-3]?\d)[-./ ](?P<word>[^\W\d_]{3,9}|[01]?\d)[-./ ](?:20)?(?P<year>\d\d) "
    r"(?P<hour>[0-2]?\d)[:.](?P<minute>[0-5]\d) ?"
    r"(?P<zone>GMT|UTC|Z)? ?NNNN"
)


def filing_time(text: str) -> str | None:
    """Return, as ISO 8601, the moment of filing that an agency's last line gives, or None.

    >>> filing_time("121530 Mrz 24"), filing_time("12-MAR-24 17:40 NNNN"), filing_time("12 boats")
    ('2024-03-12T15:30:00', '2024-03-12T17:40:00', None)
    """
    if len(text) > _LONGEST_FILING or not text[:1].isdecimal():
        return None
    found = _TIME_GROUP.fullmatch(text) or _SIGN_OFF.fullmatch(text)
    if found is None:
        return None
    zone = " GMT" if found["zone"] else ""
    mark = "." if found["word"].isdecimal() else " "
    printed = f"{found['day']}{mark}{found['word']}{mark}20{found['year']}, {found['hour']}:{found['minute']}{zone}"
    moment = read_date(printed)
    return moment.isoformat() if moment is not None else None

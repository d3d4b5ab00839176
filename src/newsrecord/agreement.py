"""Tell whether two sources of a page say the same: other spelling is no disagreement, other words are one."""

from __future__ import annotations

import datetime as dt
from typing import Final, TypeAlias

from newsrecord.model.byline import Byline
from newsrecord.urls import host_of, unwrapped

__all__ = ["Moment", "day_of", "same_authors", "same_day", "same_headline", "same_site"]

Moment: TypeAlias = dt.date | dt.datetime

# Shorter words may stand in another headline by chance.
_TELLING: Final = 12
_REGISTRY: Final = 3
_DAY: Final = dt.timedelta(days=1)


def same_headline(one: str, other: str) -> bool:
    """Return whether two headlines have the same words, one of them perhaps with a kicker or the outlet's name added.

    >>> same_headline("Mosul\u2019s last bridge", "Mosul's last bridge | The Courier")
    True
    >>> same_headline("Mosul's last bridge", "What we know of the bridges")
    False
    """
    if one == other:
        return True
    first, second = _letters(one), _letters(other)
    if min(len(first), len(second)) < _TELLING:
        return first == second
    return first in second or second in first


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def same_authors(won: Byline, lost: Byline) -> bool:
    """Return whether *lost* names nobody whom *won* does not: it may leave out some, or name the outlet in their place.

    >>> from newsrecord.model.byline import Author
    >>> two = Byline(authors=(Author(name="Ana Ruiz"), Author(name="Tom Lee")))
    >>> same_authors(two, Byline(authors=two.authors[1:])), same_authors(Byline(authors=two.authors[1:]), two)
    (True, False)
    """
    names = set(map(_letters, won.names))
    people = [author.name for author in lost.authors if author.kind == "person"]
    # Where neither is a person, the outlets themselves are compared.
    others = people if any(author.kind == "person" for author in won.authors) else list(lost.names)
    return names.issuperset(map(_letters, others))


def same_day(one: Moment, other: Moment) -> bool:
    """Return whether two dates may be of one day somewhere: an offset that is not given may shift a day by one.

    >>> same_day(dt.datetime(2023, 11, 9, 6, 35, tzinfo=dt.UTC), dt.datetime(2023, 11, 8, 22, 35))
    True
    >>> same_day(dt.date(2023, 11, 9), dt.date(2023, 11, 12))
    False
    """
    if isinstance(one, dt.datetime) and isinstance(other, dt.datetime):
        if one.tzinfo is not None and other.tzinfo is not None:
            return abs(one - other) < _DAY
        return abs(day_of(one) - day_of(other)) <= _DAY
    # Two bare days are days at the place of the outlet, both of them.
    if not isinstance(one, dt.datetime) and not isinstance(other, dt.datetime):
        return one == other
    return abs(day_of(one) - day_of(other)) <= _DAY


def same_site(one: str, other: str) -> bool:
    """Return whether two addresses are of one site, whatever the host within it and the path.

    >>> same_site("https://www.courier.example/1", "https://amp.courier.example/1.amp")
    True
    >>> same_site("https://courier.example/1", "https://herald.example/1")
    False
    >>> same_site("https://web.archive.org/web/2026/https://courier.example/1", "https://courier.example/2")
    True
    """
    # Most links of a page lead to its own host: what stands before the path is the same, and is not to be taken apart.
    return one.split("/", 3)[:3] == other.split("/", 3)[:3] or _site_of(one) == _site_of(other)


def _site_of(url: str) -> str:
    # A copy that an archive keeps of a page links to copies of the others.
    labels = (host_of(unwrapped(url) if url.find("/http", 8) > 0 else url) or "").split(".")
    # Short labels before the last one are those of registries: "co.uk", "com.br", "or.jp".
    kept = 3 if len(labels) > 2 and len(labels[-2]) <= _REGISTRY else 2
    return ".".join(labels[-kept:])


def day_of(value: Moment) -> dt.date:
    """Return the day of a date or a moment."""
    return value.date() if isinstance(value, dt.datetime) else value

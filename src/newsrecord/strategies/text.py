"""Turn chance into the values that records are made of: texts, lines, addresses, languages and dates."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Final

from hypothesis import strategies as st

__all__ = ["cells", "countries", "counts", "days", "languages", "lines", "moments", "texts", "urls"]

_PLAIN: Final = "abcdefgh XYZ0123456789.,:;-'"
# One of each kind of letter that has broken a reader or a writer of text: blanks that are none, letters written from
# right to left and their marks, combining and joining characters, letters outside the first plane, quotation marks,
# what HTML, Markdown, JSON and spreadsheets take for their own, and U+2028, which only JavaScript takes for a line end.
_TROUBLE: Final = (
    "a \u00a0\u202f\u3000\u05e9\u0627\u0644\u064e\u0301\u0308\u200d\u200c\U0001f469\U0001f3fd\U0001d504\u4e2d\u0e01"
    "\u1e9e\u0130\ufb01\ufdfa\"'\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u2026\u2014\\/<>"
    "&;`*_#~|[](){}!=+-@$%^\u2028\ufffd\u200b\u202e"
)
_PIECES: Final = (
    "a",
    "said",
    '"We won,"',
    "\u201cWe won\u201d",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title>",
    "<!--",
    "-->",
    "]]>",
    "&amp;",
    "&#106;",
    "[x](javascript:alert(1))",
    "](",
    "```",
    "# head",
    "1. one",
    "- item",
    "---",
    "> quoted",
    "| cell |",
    "\\n",
    "\\",
    "=1+1",
    "null",
    "MOSUL, Iraq (AP) \u2014",
    "By Ana Ruiz",
    "2 Comment(s)",
    "\u0645\u0631\u062d\u0628\u0627",
)
_TAGS: Final = ("en", "de", "fr", "ar", "pt-BR", "zh-Hant-TW", "sr-Latn", "es-419", "sl-rozaj", "x-private")
_COUNTRIES: Final = ("IQ", "GB", "US", "DE", "BR", "NZ", "XK")
_ADDRESSES: Final = (
    "https://example.org/",
    "http://example.org:8080/a/b?c=d&e=f#g",
    "https://news.example/%D9%85/\u0645\u0648\u0635\u0644?q='x'",
    "HTTPS://[2001:db8::1]/",
    "https://example.org/a_(b)*c*|d|`e`\\f",
)
_MINUTES_A_DAY: Final = 24 * 60


@cache
def texts(*, max_size: int = 40) -> st.SearchStrategy[str]:
    """Return a strategy for texts of one or more lines that a record accepts, of about *max_size* characters at most.

    >>> from hypothesis import find
    >>> find(texts(), lambda text: text.isdecimal())
    '0'
    """
    return _written("\n\t", max_size)


@cache
def lines(*, max_size: int = 24) -> st.SearchStrategy[str]:
    """Return a strategy for single lines that a record accepts: names, headlines, labels.

    >>> from hypothesis import find
    >>> find(lines(), lambda line: line.endswith("Z"))
    'Z'
    """
    return _written("", max_size)


@cache
def cells() -> st.SearchStrategy[str]:
    """Return a strategy for the cells of a table, some empty."""
    return st.just("") | lines(max_size=12)


def _written(breaks: str, max_size: int) -> st.SearchStrategy[str]:
    joint = (breaks or " ")[0]
    return st.one_of(
        st.text(_PLAIN + breaks, min_size=1, max_size=max_size),
        st.lists(st.sampled_from(_PIECES), min_size=1, max_size=max(1, max_size // 8)).map(" ".join),
        st.text(_TROUBLE + breaks, min_size=1, max_size=max_size),
        st.lists(st.sampled_from(_PIECES), min_size=2, max_size=3).map(joint.join),
        st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=max_size),
    ).map(_not_blank)


def _not_blank(text: str) -> str:
    return f"{text}a" if text.isspace() else text


@cache
def urls() -> st.SearchStrategy[str]:
    """Return a strategy for absolute web addresses.

    >>> from hypothesis import find
    >>> find(urls(), lambda url: True)
    'https://example.org/'
    """
    slugs = st.text("abc-/_.~%20?&=#()\u00e9\u0645", max_size=12)
    return st.sampled_from(_ADDRESSES) | slugs.map("https://example.org/".__add__)


@cache
def languages() -> st.SearchStrategy[str]:
    """Return a strategy for BCP 47 language tags."""
    return st.sampled_from(_TAGS)


@cache
def countries() -> st.SearchStrategy[str]:
    """Return a strategy for ISO 3166-1 country codes."""
    return st.sampled_from(_COUNTRIES)


@cache
def counts() -> st.SearchStrategy[int]:
    """Return a strategy for whole numbers as records hold them: seldom large, never past 2**53."""
    return st.integers(0, 12) | st.integers(0, 2**53 - 1)


@cache
def days() -> st.SearchStrategy[dt.date]:
    """Return a strategy for days of any year."""
    return st.dates()


@cache
def moments() -> st.SearchStrategy[dt.date | dt.datetime]:
    """Return a strategy for days, local times and times with an offset of whole minutes, as records hold them.

    >>> from hypothesis import find
    >>> find(moments(), lambda when: getattr(when, "tzinfo", None) is not None).isoformat()
    '2000-01-01T00:00:00+00:00'
    """
    offsets = st.integers(1 - _MINUTES_A_DAY, _MINUTES_A_DAY - 1).map(_zone)
    # Hypothesis asks a zone for its offset only to leave out imaginary times, of which a fixed offset has none.
    return st.one_of(days(), st.datetimes(), st.builds(_at, st.datetimes(), offsets))


def _zone(minutes: int) -> dt.timezone:
    return dt.timezone(dt.timedelta(minutes=minutes))


def _at(when: dt.datetime, zone: dt.timezone) -> dt.datetime:
    return when.replace(tzinfo=zone)

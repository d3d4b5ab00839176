"""Two sources agree where they say the same in other spelling; they disagree where one says what the other does not."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord import Author, Byline
from newsrecord.agreement import same_authors, same_day, same_headline, same_site


def by(*names, kind="person"):
    return Byline(authors=tuple(Author(name=name, kind=kind) for name in names))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ferry runs again", "FERRY RUNS AGAIN", True),
        ("Ferry\u2019s crew waits", "Ferry's crew waits", True),
        ("Ferry runs again, at last", "Harbour | Ferry runs again, at last - Courier", True),
        ("渡船时隔十一天再次离开港口前往隆德岛", "渡船时隔十一天再次离开港口前往隆德岛_快报", True),
        ("Ferry", "Ferry accident", False),
        ("Ferry runs again", "Ferry runs late", False),
        ("Ferry runs again", "All you need to know of ferries", False),
    ],
)
def test_headlines(one, other, same):
    """Marks, case and an added name are no difference; a word more within short headlines is one."""
    assert same_headline(one, other) is same_headline(other, one) is same


@pytest.mark.parametrize(
    ("won", "lost", "same"),
    [
        (by("Ana Ruiz"), by("ANA RUIZ"), True),
        (by("Ana Ruiz", "Tom Lee"), by("Tom Lee"), True),
        (by("Tom Lee"), by("Ana Ruiz", "Tom Lee"), False),
        (by("Tom Lee"), by("Ana Ruiz"), False),
        (by("Tom Lee"), by("The Courier", kind="organization"), True),
        (by("The Courier", kind="organization"), by("Tom Lee"), False),
        (by("The Courier", kind="organization"), by("Herald", kind="organization"), False),
        (by("The Courier", kind="organization"), by("the courier", kind="organization"), True),
    ],
)
def test_authors(won, lost, same):
    """A source that leaves out authors, or names the outlet in their place, contradicts nobody."""
    assert same_authors(won, lost) is same


UTC = dt.UTC
EAST = dt.timezone(dt.timedelta(hours=9))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (dt.date(2024, 3, 5), dt.date(2024, 3, 5), True),
        (dt.date(2024, 3, 5), dt.date(2024, 3, 6), False),
        (dt.date(2024, 3, 5), dt.datetime(2024, 3, 6, 1, tzinfo=EAST), True),
        (dt.date(2024, 3, 5), dt.datetime(2024, 3, 7, 1), False),
        (dt.datetime(2024, 3, 5, 23, tzinfo=UTC), dt.datetime(2024, 3, 6, 8, tzinfo=EAST), True),
        (dt.datetime(2024, 3, 5, 1, tzinfo=UTC), dt.datetime(2024, 3, 6, 2, tzinfo=UTC), False),
        (dt.datetime(2024, 3, 5, 22), dt.datetime(2024, 3, 6, 5, tzinfo=UTC), True),
        (dt.datetime(2024, 3, 5, 22), dt.datetime(2024, 3, 8, 5), False),
    ],
)
def test_days(one, other, same):
    """An offset that is not given may shift a day by one; known moments are compared as such."""
    assert same_day(one, other) is same_day(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.courier.example/1", "http://courier.example/2?x", True),
        ("https://m.courier.co.uk/1", "https://www.courier.co.uk/1", True),
        ("https://herald.co.uk/1", "https://courier.co.uk/1", False),
        ("https://sport.courier.com.br/1", "https://courier.com.br/1", True),
        ("https://courier.example/1", "https://courier.test/1", False),
        ("https://[::1]/1", "https://[::1]/2", True),
    ],
)
def test_sites(one, other, same):
    """Hosts below one registered name are one site; two names under one registry are two."""
    assert same_site(one, other) is same_site(other, one) is same

"""When comments were written: by printed dates, and by ages that count from the page's own date."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord import parse_html

STORY = (
    "<article><h1>Ferry runs again</h1><p>The ferry to Lund Island left the harbour on Saturday morning for the first "
    "time in eleven days, with 140 passengers and the island's post on board.</p></article>"
)


def written(age: str, *, language: str = "en", published: str = "2024-03-01", modified: str = "2024-03-05T10:00:00Z"):
    """Return when a comment of that *age* was written, under a story with these dates."""
    metas = f'<meta property="article:published_time" content="{published}">' if published else ""
    metas += f'<meta property="article:modified_time" content="{modified}">' if modified else ""
    comments = "".join(
        f'<div class="comment" id="c{n}"><b>Sami</b> <span class="date">{age}</span><p>At last, for the {n}th time.</p>'
        '<a href="#reply">Reply</a></div>'
        for n in range(3)
    )
    page = f'<html lang="{language}"><head>{metas}</head>{STORY}<section class="comments">{comments}</section></html>'
    return parse_html(page, annotate=()).comments[0].published


@pytest.mark.parametrize(
    ("language", "age", "day"),
    [
        ("en", "2 days ago", 3),
        ("en", "3 hours ago", 5),
        ("en", "11 hours ago", 4),
        ("en", "yesterday", 4),
        ("de", "vor 2 Tagen", 3),
        ("fr", "il y a 2 jours", 3),
        ("es", "hace 3 horas", 5),
        ("en", "2d", 3),
        ("sv", "11h", 4),
    ],
)
def test_an_age_counts_from_the_last_change_of_the_page(language, age, day):
    """The day is that many days or hours before the page says that it changed."""
    assert written(age, language=language) == dt.date(2024, 3, day)


def test_an_age_counts_from_the_day_of_the_story_where_the_page_has_no_other():
    """A page that never changed was made on the day that it came out."""
    assert written("5 minutes ago", published="2024-03-01T12:00:00Z", modified="") == dt.date(2024, 3, 1)


def test_nobody_comments_on_a_story_before_it_is_out():
    """An age that leads behind the day of the story shows that the page was made later than it says: no date."""
    assert written("2 months ago") is None
    assert written("2 days ago", modified="") is None


@pytest.mark.parametrize("age", ["1 week ago", "3 months ago", "a year ago"])
def test_a_rounded_age_names_no_day(age):
    """Weeks, months and years are rounded."""
    assert written(age, published="2020-01-01") is None


def test_an_age_never_counts_from_today():
    """A page without a date gives its comments none."""
    assert written("2 days ago", published="", modified="") is None


@pytest.mark.parametrize(
    ("printed", "language", "day"),
    [
        ("Mar 2", "en", dt.date(2024, 3, 2)),
        ("3 March at 10:15 pm", "en", dt.date(2024, 3, 3)),
        ("3. April, 10:15 Uhr", "de", dt.date(2024, 4, 3)),
        ("4 de marzo", "es", dt.date(2024, 3, 4)),
        ("3月4日 10:15", "ja", dt.date(2024, 3, 4)),
        ("Feb 29", "en", dt.date(2024, 2, 29)),
        ("Jan 7", "en", dt.date(2025, 1, 7)),
    ],
)
def test_a_day_without_its_year_is_the_first_after_the_story(printed, language, day):
    """Nobody comments before the story is out; time zones may shift it by a day."""
    assert written(printed, language=language) == day


def test_a_day_without_its_year_is_none_where_the_story_has_no_date():
    """The year is never today's."""
    assert written("Mar 2", published="", modified="") is None


def test_a_comment_with_a_day_without_its_year_is_a_comment():
    """One reader is enough, where the page calls what he says a comment."""
    comment = '<div class="comment"><b class="author">Ida Holm</b><i>Feb 15</i><p>Make it a museum.</p></div>'
    page = f'<html lang="en">{STORY}<div class="discussion"><h4>Discussion about this post</h4>{comment}</div></html>'
    assert [each.author for each in parse_html(page, annotate=()).comments] == ["Ida Holm"]

"""Which days are read off pages that declare none: what the lines say, and where they stand."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord import parse_html

STORY = "The harbour was closed for the winter, and nobody knew for how long it would be so. "
DAY = dt.date(2026, 5, 18)
AT = dt.datetime(2026, 5, 18, 10, 10)
LATER = dt.date(2026, 5, 21)


def page(head: str, *, above: str = "", foot: str = "", below: str = "", text: str = "") -> str:
    body = f"{text}<p>{STORY * 3}</p><p>{STORY * 2}</p>"
    return (
        f"<html lang=en><body>{above}<main><article><h1>Harbour opens again</h1>{head}"
        f"<div class=entry-content>{body}</div>{foot}</article>{below}</main></body></html>"
    )


def moments(source: str, *, url: str | None = None) -> tuple[object, object]:
    article = parse_html(source, url=url, annotate=())
    return article.published, article.modified


@pytest.mark.parametrize(
    "told",
    [
        "The new ferry left the yard for the first time on May 8, 2026, and has been on the bay most days since.",
        "In a photo of Monday, May 4, 2026, divers look for the crack in the hull of the ferry to the outer islands.",
    ],
)
def test_day_that_a_sentence_of_an_entry_tells_of_is_not_the_storys(told: str) -> None:
    """The element of an "entry" that holds the text does not make each day in it that of the publication."""
    assert moments(page("", text=f"<p>{told}</p>")) == (None, None)
    url = "https://news.example/2026/05/18/harbour-opens-again/"
    assert moments(page("", text=f"<p>{told}</p>"), url=url) == (DAY, None)
    assert moments(page("<p>May 18, 2026</p>", text=f"<p>{told}</p>")) == (DAY, None)


def test_sentence_that_closes_with_the_word_of_publication_gives_the_day() -> None:
    """The foot of a blog's post tells the day in a sentence, in which German puts the word last."""
    foot = "<p>Dieser Eintrag wurde von Ana Ruiz am Montag, 18. Mai 2026 um 10:10 Uhr veröffentlicht und unter Hafen "
    source = page("", foot=f"<div class=entry>{foot}abgelegt.</p></div>").replace("lang=en", "lang=de")
    assert moments(source)[0] == dt.datetime(2026, 5, 18, 10, 10)


def test_day_at_the_headline_counts_more_than_those_of_cards() -> None:
    """Cards that tease other stories tell their days by properties; the story's own line may have none."""
    cards = "".join(
        f"<div class=card><span itemprop=datePublished content=2026-06-{day:02}>{day} hours ago</span></div>"
        for day in (13, 11, 9)
    )
    assert moments(page("<div>May 18, 2026</div>", below=cards)) == (DAY, None)


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("world/2026/may/18/harbour-opens", DAY),
        ("2026/mai/18/hafen", DAY),
        ("2026-May-18", DAY),
        ("2026/may/18-ferries-sail", None),
        ("2026/ferries/18/", None),
    ],
)
def test_address_may_name_the_month(path: str, day: object) -> None:
    """Some outlets file their stories under the name of the month."""
    assert moments(page(""), url=f"https://news.example/{path}") == (day, None)


@pytest.mark.parametrize("element", ["div class=breadcrumbs", "nav class=pst-by"])
def test_line_below_the_headline_may_stand_in_what_is_called_a_menu(element: str) -> None:
    """Some set path, author and day below the headline in one element, and call it by the first."""
    line = f"<{element}><div>By Ana Ruiz</div><div>May 18, 2026</div></{element.split(maxsplit=1)[0]}>"
    assert moments(page(line)) == (DAY, None)


@pytest.mark.parametrize("element", ["div class=breadcrumbs", "nav"])
def test_menus_above_the_headline_and_at_the_foot_are_none_of_the_storys(element: str) -> None:
    """What a menu elsewhere prints is the day of today, or that of another story."""
    menu = f"<{element}><a href=/x>Harbour closes</a><div>May 18, 2026</div></{element.split(maxsplit=1)[0]}>"
    assert moments(page("", above=menu)) == (None, None)
    assert moments(page("", foot=menu)) == (None, None)


def test_later_of_two_unnamed_times_of_one_line_is_that_of_the_change() -> None:
    """Themes hide the moment of the change before that of the publication; classes that nobody knows tell nothing."""
    line = "<div><time datetime=2026-05-21>May 21, 2026</time><time datetime=2026-05-18>May 18, 2026</time></div>"
    assert moments(page(line)) == (DAY, LATER)


def test_time_beside_that_of_the_change_is_that_of_the_publication() -> None:
    """Of two moments of one line in a box at the side, one of which is named, the other is told apart, too."""
    line = "<time datetime=2026-05-18>6 days ago</time> <time class=updated datetime=2026-05-21>3 days ago</time>"
    assert moments(page(f"<aside><ul><li>Share</li><li>{line} by the desk</li></ul></aside>")) == (DAY, LATER)


def test_element_that_is_called_modified_holds_the_change_of_a_post() -> None:
    """The publishing system that most blogs have calls the day of a change the "modified date" of a "post-date"."""
    lines = (
        "<div class=wp-block-post-date><time datetime=2026-05-18>5/18/2026</time></div>"
        "<div class='wp-block-post-date__modified-date wp-block-post-date'>"
        "<time datetime=2026-05-21>5/21/2026</time></div>"
    )
    assert moments(page(lines)) == (DAY, LATER)


def test_days_behind_the_change_are_of_other_stories() -> None:
    """No story is published after its last change: where only that is printed, days of other stories do not count."""
    cards = "".join(
        f"<div class=date>{day} May 2026</div><h3>The ferry sails for the {day}th time</h3>" for day in (24, 24)
    )
    lines = "".join(f"<p>Boat {number} is back in the harbour.</p>" for number in range(16))
    assert moments(page("<p>Updated 21 May 2026</p>", below=lines + cards)) == (LATER, LATER)
    assert moments(page("<p>Updated 25 May 2026</p>", below=lines + cards))[0] == dt.date(2026, 5, 24)


@pytest.mark.parametrize(
    "line", ["18 May, 10:10", "Ana Ruiz<br>Tom Lee<br>May 18, 10:10 am", "18 мая, 10:10", "5月18日10:10"]
)
def test_day_without_its_year_has_its_clock(line: str) -> None:
    """Where the address gives the year, the line gives the day and the time of day."""
    url = "https://news.example/2026/05/18/harbour-opens-again/"
    assert moments(page(f"<div>{line}</div>"), url=url) == (AT, None)


def test_word_between_day_and_clock_may_have_an_element_of_its_own() -> None:
    """Day, "at" and clock stand in three elements on some pages."""
    line = "<div><div>May 18, 2026</div><div>at</div><div>10:10 AM</div></div>"
    assert moments(page(line)) == (AT, None)


def test_day_before_that_of_the_change_is_no_change_whatever_the_line_is_called() -> None:
    """The line of both days is called by the second of them at the foot of some newspapers' stories."""
    line = "<p class=last-update>18 May 2026 (modified on 21 May 2026)</p>"
    assert moments(page("", foot=line)) == (DAY, LATER)
    assert moments(page("", foot="<p class=last-update>21 May 2026</p>"))[1] == LATER
    far = "".join(f"<p>Boat {number} is back in the harbour.</p>" for number in range(16))
    assert moments(page("", foot=far + line)) == (DAY, LATER)


@pytest.mark.parametrize("zero", ["1970-01-01T00:00:00Z", "1970-01-01", "1969-12-31T19:00:00-05:00"])
def test_day_from_which_programs_count_is_none_of_a_story(zero: str) -> None:
    """A program that has no date and writes one all the same writes the moment that its clocks count from."""
    head = f"<head><meta property='article:published_time' content='{zero}'></head><body>"
    assert moments(page("<p>May 18, 2026</p>").replace("<body>", head)) == (DAY, None)
    assert moments(page("").replace("<body>", head)) == (None, None)
    assert moments(page("<p class=date>Jan 1, 1970</p>")) == (None, None)
    archived = head.replace(zero, "1970-01-02")
    assert moments(page("").replace("<body>", archived))[0] == dt.date(1970, 1, 2)


@pytest.mark.parametrize("line", ["June 8, 2026 Issue", "8 June 2026 print edition", "2026年6月8日号"])
def test_day_of_the_printed_issue_is_named_behind_it_too(line: str) -> None:
    """The issue in which a story is printed has a later day than the page."""
    assert moments(page(f"<p><time datetime=2026-05-18>{line}</time></p>"))[0] == DAY
    url = "https://news.example/2026/05/18/harbour-opens-again/"
    assert moments(page(f"<p>{line}</p>"), url=url)[0] == DAY

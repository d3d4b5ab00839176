"""Which of the dates on a whole page are taken for those of the story."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord import parse_html, parse_text
from newsrecord.find.dates.dates import find_modified, find_published
from newsrecord.find.dates.lines import lines_of_dates
from newsrecord.page.outline import Outline
from newsrecord.page.walk import read_page

DAY = dt.date(2023, 4, 28)
AT = dt.datetime(2023, 4, 28, 16, 11)


def published(outline: Outline) -> object:
    found = find_published(outline)
    return found[0].value if found else None


STORY = "<p>" + "The harbour was closed for the winter, and nobody knew for how long. " * 5 + "</p>"


def html(body: str, *, head: str = "", language: str = "en", url: str | None = None) -> Outline:
    return read_page(f"<html lang={language}><head>{head}</head><body>{body}</body></html>", url=url)


def story(before: str = "", after: str = "", foot: str = "") -> str:
    return f"<main><article>{before}<h1>Harbour opens</h1>{after}{STORY * 3}{foot}</article></main>"


def days(outline: Outline) -> tuple[object, object]:
    changed = find_modified(outline)
    return published(outline), changed[0].value if changed else None


def test_two_time_elements_in_one_line_are_told_apart_by_their_names() -> None:
    """Publication and change stand in one line of most blogs, told apart by their classes only."""
    line = (
        "<span>Posted on <time class='entry-date published' datetime='2023-04-28'>April 28</time>"
        "<time class=updated datetime='2023-05-02'>May 2</time></span>"
    )
    assert days(html(story(after=line))) == (DAY, dt.date(2023, 5, 2))


def test_updated_is_the_name_of_an_entrys_date() -> None:
    """The class "updated" that the hAtom microformat asks for stands at the day of publication too."""
    for names in ("entry-date updated", "post-date updated", "published updated"):
        line = f"<div class=meta><time class='{names}' datetime='2023-04-28'>April 28, 2023</time></div>"
        assert days(html(story(after=line))) == (DAY, None)


def test_title_of_an_abbreviation_is_a_machine_form() -> None:
    """Old blogs carry the machine's form of the date in the title of an abbreviation."""
    line = "<p>von Ana am <abbr class=published title='2023-04-28T16:11:00+02:00'>Freitag</abbr></p>"
    assert published(html(story(after=line))) == AT.replace(tzinfo=dt.timezone(dt.timedelta(hours=2)))


def test_shown_day_wins_over_an_attribute_that_names_another() -> None:
    """What readers see is proof-read; the attribute behind it is not."""
    line = "<p class=date><time datetime='2023-05-03'>Published on 28 April 2023</time></p>"
    assert published(html(story(after=line))) == DAY


def test_date_in_boxes_is_put_together() -> None:
    """Blogs set day, month and year in boxes of their own."""
    boxes = "<div class=date><div>28</div><div>Apr</div><div>2023</div></div>"
    assert published(html(story(before=boxes))) == DAY
    assert (
        published(html(story(before=boxes.replace("28", "Apr", 1).replace("Apr</div><div>2023", "28</div><div>2023"))))
        == DAY
    )


def test_day_without_year_takes_it_from_the_address() -> None:
    """The year of "28. April" is that of the address, where the address names the same month."""
    body = story(before="<p class=date>28. April</p>")
    assert published(html(body, language="de", url="https://h.example/2023/04/harbour-opens/")) == DAY
    assert published(html(body, language="de", url="https://h.example/2023/05/harbour-opens/")) is None
    assert published(html(body.replace("28", "31"), language="de", url="https://h.example/2023/04/x/")) is None


def test_line_at_the_foot_of_the_story_is_read() -> None:
    """Many blogs print the date below the text, in a sentence."""
    for text in ("Posted on April 28, 2023 at 4:11 pm", "Dieser Artikel wurde am 28. April 2023 um 16:11 geschrieben"):
        assert published(html(story(foot=f"<div class=post-footer><p>{text}</p></div>"))) == AT


def test_label_in_the_line_before_says_what_the_date_is() -> None:
    """A label may stand in a line of its own."""
    box = "<aside><h4>Published</h4><p>28 April 2023</p><h4>Last updated</h4><p>2 May 2023</p></aside>"
    assert days(html(story(foot=box))) == (DAY, dt.date(2023, 5, 2))


def test_headline_is_no_label() -> None:
    """A headline with the word "updates" says nothing about the date below it."""
    body = "<article><h1>Market updated</h1><p>28 April 2023</p></article>"
    assert days(html(body)) == (DAY, None)


def test_day_above_the_headline_is_read() -> None:
    """The line above a headline is the story's, in whatever spacing it stands."""
    assert published(html(f"<div class='section top-padding'><p>28 April 2023</p></div>{story()}")) == DAY


def test_unlabelled_days_of_one_line_stand_in_their_order() -> None:
    """Of two days in one line that nothing tells apart the first is the publication's."""
    assert published(html(story(after="<p>28 April 2023 (5 May 2023 | 09:00)</p>"))) == DAY


def test_day_in_the_pages_head_is_that_of_the_reader() -> None:
    """A page's own head prints the day it is read on, which is no day of the story."""
    head = "<header class=site-header><p>Friday, 8 December 2023</p></header><nav><p>8 December 2023</p></nav>"
    assert published(html(head + story())) is None
    assert published(html(f"<div id=header><p class=date>8 December 2023</p></div>{story()}")) is None
    assert published(html(head + story(after="<p>28 April 2023</p>"))) == DAY


def test_days_of_other_stories_and_comments_are_left() -> None:
    """Teasers and comments carry dates of their own."""
    others = "".join(f"<div class=card><h3>Other</h3><p class=date>{day} May 2023</p></div>" for day in (1, 2, 3))
    talk = "<div id=comments><div class=comment><p class=date>30 April 2023</p><p>Fine.</p></div></div>"
    assert published(html(story() + f"<div class=related>{others}</div>" + talk)) is None
    line = "<p>28 April 2023</p>"
    assert published(html(story(foot=STORY * 12 + line) + f"<section>{others}</section>" + talk)) == DAY


def test_copyright_and_dates_of_birth_are_left() -> None:
    """The words right before a date say that it is not the story's."""
    assert published(html(story(after="<p>Ana Ruiz, born 28 April 1983</p>"))) is None
    assert published(html(story(after="<p>Open until 28 April 2023</p>"))) is None


def test_day_before_the_web_is_hardly_one_of_publication() -> None:
    """A day of a time without web pages is one told of."""
    body = story(after="<p class=date>28 April 1923</p><p>28 April 2023</p>")
    assert published(html(body)) == DAY


def test_dateline_of_a_long_paragraph_is_read() -> None:
    """Releases give the day in the dateline."""
    body = f"<h1>Harbour opens</h1><p>PORT MASON, April 28, 2023 /Wire/ -- {STORY[3:]}"
    assert published(html(body)) == DAY


def test_only_change_stands_for_the_publication() -> None:
    """A page that gives the day of a change only was published as it stands on that day; the evidence says so."""
    outline = html(story(after="<p>Last updated: April 28, 2023</p>"))
    (found,) = find_published(outline)
    assert (found.value, found.evidence.rule) == (DAY, "published.only-change")
    assert found.evidence.confidence < 0.4
    assert find_modified(outline)[0].value == DAY


def test_words_behind_an_east_asian_date_say_what_it_is() -> None:
    """In East Asia the word may follow the date."""
    assert days(html(story(after="<p>2023年4月28日更新</p>"), language="ja"))[1] == DAY
    both = html(story(after="<p>입력 2023.04.28 16:11 수정 2023.05.02 09:00</p>"), language="ko")
    assert days(both) == (AT, dt.datetime(2023, 5, 2, 9))


# Declarations against what is shown.

META = "<meta property='article:published_time' content='{}'>"


def test_universal_time_is_told_in_the_outlets_own() -> None:
    """A moment in UTC is given in the offset that the page shows, with its day there."""
    head = META.format("2023-04-29T04:11:30Z")
    aware = dt.datetime(2023, 4, 28, 21, 11, 30, tzinfo=dt.timezone(dt.timedelta(hours=-7)))
    for line in ("<p>April 28, 2023 9:11 PM</p>", "<time datetime='2023-04-28T21:11:30-07:00'>April 28</time>"):
        found = published(html(story(after=line), head=head))
        assert found == aware
        assert isinstance(found, dt.datetime)
        assert found.utcoffset() == dt.timedelta(hours=-7)


def test_universal_time_stays_where_the_page_shows_no_offset() -> None:
    """Another time of day that no offset explains, and another day alone, change nothing."""
    moment = dt.datetime(2023, 4, 29, 4, 11, tzinfo=dt.UTC)
    for line in ("<p>April 28, 2023 9:03 PM</p>", "<p>April 28, 2023</p>", "<p>29 April 2023 04:11</p>"):
        assert published(html(story(after=line), head=META.format("2023-04-29T04:11Z"))) == moment


def test_day_where_the_outlet_is_wins_where_two_sources_name_it() -> None:
    """Where the printed line and the address agree on the neighbouring day, that day was the day there."""
    outline = html(
        story(after="<p class=date>28 April 2023</p>"),
        head=META.format("2023-04-29T01:11:30Z"),
        url="https://h.example/2023/04/28/harbour",
    )
    assert published(outline) == DAY
    assert "published.local-day" in [each.evidence.rule for each in find_published(outline)]


# The order of day and month in numbers.


def test_order_of_numbers_is_shown_by_another_date() -> None:
    """A date that can be read in one order only settles the others of its page."""
    assert published(html(story(after="<p>06/04/2023</p>", foot="<p>Tickets from 28/04/2023</p>"))) == dt.date(
        2023, 4, 6
    )
    assert published(html(story(after="<p>04/06/2023</p>", foot="<p>Tickets from 04/28/2023</p>"))) == dt.date(
        2023, 4, 6
    )


def test_order_of_numbers_is_shown_by_what_the_page_declares() -> None:
    """Of two readings the one wins that is a declared day."""
    outline = html(story(after="<p>06/04/2023 16:11</p>"), head="<meta name=date content=2023-04-06>")
    printed = [each.value for each in find_published(outline) if each.evidence.rule == "published.printed"]
    assert printed == [dt.datetime(2023, 4, 6, 16, 11)]


def test_order_of_numbers_follows_address_locale_and_zone() -> None:
    """Where nothing else shows it, the country does: by the address, the locale, or the time zone."""
    body = story(after="<p>06/04/2023</p>")
    april, june = dt.date(2023, 4, 6), dt.date(2023, 6, 4)
    assert published(html(body)) == june
    assert published(html(body, url="https://h.example.co.uk/x")) == april
    assert published(html(body, url="https://h.example.io/x")) == june
    assert published(html(body, head="<meta property=og:locale content=en_GB>")) == april
    assert published(html(body, head="<meta property=og:locale content=en_US>", url="https://h.example.au/x")) == april
    for zone, hours in (("CEST", 2), ("GMT+1", 1), ("GMT", 0)):
        zoned = story(after=f"<p>06/04/2023 16:11 {zone}</p>")
        assert published(html(zoned)) == dt.datetime(2023, 4, 6, 16, 11, tzinfo=dt.timezone(dt.timedelta(hours=hours)))


# Limits.


def test_lines_looked_at_are_bounded() -> None:
    """A page of thousands of dates is not read to its end for them."""
    outline = html(
        story() + "".join(f"<p><time datetime='junk {n}'>28 April {1_900 + n % 100}</time></p>" for n in range(2_000))
    )
    assert len(lines_of_dates(outline)) <= 60
    assert len(find_published(outline)) < 200


@pytest.mark.parametrize(
    "story",
    [
        "Les pêcheurs de la ville sont en grève et le port est fermé pour une semaine, dit le maire dans une lettre.",
        "El puerto de la ciudad fue cerrado por los pescadores, que no se van a ir, como dice el alcalde en una carta.",
        "Il porto della città è stato chiuso dai pescatori, che non sono più usciti, come dice la lettera del sindaco.",
        "O porto da cidade foi fechado pelos pescadores, que não vão sair, como diz o prefeito em uma carta.",
    ],
)
@pytest.mark.parametrize("form", ["text", "html"])
def test_the_language_of_the_text_orders_day_and_month_where_none_is_declared(story: str, form: str) -> None:
    """Pasted text declares no language, nor do many pages; what their words are in says which number is the day."""
    if form == "text":
        article = parse_text(f"Le Havre 2024\n\n03/04/2024 14:30\n\n{story}\n\n{story}")
    else:
        article = parse_html(f"<body><h1>Titolo</h1><p>03/04/2024 14:30</p><p>{story}</p><p>{story}</p></body>")
    assert article.published == dt.datetime(2024, 4, 3, 14, 30)


def test_the_text_counts_more_than_a_language_that_it_is_plainly_not_in() -> None:
    """A theme left in English does not turn the dates of a German page."""
    text = "Der Hafen ist für die Fischer der Stadt geschlossen, und das wird auch so bleiben, wie es im Brief steht. "
    page = html(f"<main><article><h1>Hafen</h1><p>03/04/2024</p><p>{text * 4}</p></article></main>")
    assert published(page) == dt.date(2024, 4, 3)


def test_a_day_in_doubt_is_trusted_less() -> None:
    """English writes 03/04/2024 in two orders: America's is taken, and the confidence says that it may be wrong."""

    def trust(day: str) -> float:
        return find_published(html(story(after=f"<p>{day}</p>")))[0].evidence.confidence

    assert published(html(story(after="<p>03/04/2024</p>"))) == dt.date(2024, 3, 4)
    assert trust("03/04/2024") < trust("03/28/2024")
    assert trust("04/04/2024") == trust("03/28/2024")


def test_stamp_before_an_earlier_printed_day_is_that_of_the_change() -> None:
    """Themes hide the last change of a post, which hAtom asks for, right before the day that they print."""
    line = "<div class=meta>By Ana Ruiz|<span>2023-06-20T08:41:12+01:00</span><span>June 12th, 2023</span></div>"
    day, change = days(html(story(foot=line)))
    assert day == dt.date(2023, 6, 12)
    assert isinstance(change, dt.datetime)
    assert change.date() == dt.date(2023, 6, 20)


def test_stamp_before_the_same_printed_day_is_that_of_the_publication() -> None:
    """Nothing says then that the post was changed."""
    line = "<div class=meta><span>2023-06-12T08:41:12+01:00</span><span>June 12th, 2023</span></div>"
    day, change = days(html(story(after=line)))
    assert str(day)[:10] == "2023-06-12"
    assert change is None


def test_time_element_that_gives_the_publication_by_its_attribute_is_no_change() -> None:
    """The drafts of HTML 5 had ``pubdate`` for the day of publication; hAtom calls any entry's date "updated"."""
    body = '<h1>Storm</h1><time class="updated" datetime="2023-04-28 16:11:00" pubdate>April 28</time>' + STORY
    assert published(html(body)) == AT
    assert find_modified(html(body)) == ()


def test_day_cut_from_a_moment_in_utc_is_told_by_the_moment() -> None:
    """A meta with the day alone was cut from the moment in UTC; the time that the page prints is the same moment."""
    body = '<h1>Storm</h1><time datetime="2023-04-28T20:11:00-04:00">April 28</time>' + STORY
    zone = dt.timezone(dt.timedelta(hours=-4))
    outline = html(body, head='<meta name="sailthru.date" content="2023-04-29">')
    assert published(outline) == dt.datetime(2023, 4, 28, 20, 11, tzinfo=zone)


def test_bar_that_is_called_the_storys_holds_its_date() -> None:
    """Style sheets move such a bar to the top; in the page it may stand at the foot."""
    bar = "<div class='{}'><div>Published 28 April 2023</div></div>"
    assert published(html(f"<h1>Storm</h1>{STORY}{bar.format('article_topbar')}")) == DAY
    assert published(html(f"<h1>Storm</h1>{STORY}{bar.format('topbar')}")) is None


@pytest.mark.parametrize(
    ("printed", "day"),
    [("06/01/2026 - 13:55", "2026-01-06"), ("06/01/2026 1:55 pm", "2026-06-01"), ("06/01/2026 09:55", "2026-06-01")],
)
def test_a_clock_of_24_hours_tells_that_the_day_comes_first(printed: str, day: str) -> None:
    """In English, where nothing says which land a page is from: those who write the month first count to twelve."""
    text = "<p>The old bridge of the town was closed, and no one could say when it would open.</p>" * 4
    head = f'<h1>Bridge closed for the whole of winter</h1><div class="date">{printed}</div>'
    page = f'<html lang="en">{head}{text}</html>'
    assert str(parse_html(page, annotate=()).published)[:10] == day

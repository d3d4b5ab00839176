"""How dates are read, and which of a page's dates is that of the story."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord.find.dates.dates import find_modified, find_published, read_date
from newsrecord.page.outline import Chunk, Container, DataNode, LinkTag, Meta, Outline, TimeTag

DAY = dt.date(2023, 4, 28)


def at(hour: int, minute: int, second: int = 0, *, east: int | None = None) -> dt.datetime:
    zone = None if east is None else dt.timezone(dt.timedelta(minutes=east))
    return dt.datetime(2023, 4, 28, hour, minute, second, tzinfo=zone)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2023-04-28", DAY),
        ("20230428", DAY),
        ("2023/04/28", DAY),
        ("2023-4-28", DAY),
        ("2023-04-28T16:11:00Z", at(16, 11, east=0)),
        ("2023-04-28T16:11:00.123Z", at(16, 11, east=0)),
        ("20230428T161100Z", at(16, 11, east=0)),
        ("2023-04-28T16:11+0200", at(16, 11, east=120)),
        ("2023-04-28T16:11:30-03:30", at(16, 11, 30, east=-210)),
        ("2023-04-28T16:11+02", at(16, 11, east=120)),
        ("2023-04-28 16:11", at(16, 11)),
        ("2023-04-28 16:11 IST", at(16, 11)),
        ("2023-04-28T16:11+99:00", at(16, 11)),
        ("2023-04-28T25:11", DAY),
        ("2023-04-28T16:11:60Z", at(16, 11, 59, east=0)),
        ("1682698260", at(16, 11, east=0)),
        ("1682698260000", at(16, 11, east=0)),
        ("Fri, 28 Apr 2023 16:11:00 GMT", at(16, 11, east=0)),
        ("Fri Apr 28 2023 16:11:00 GMT+0200 (CEST)", at(16, 11, east=120)),
        ("April 28, 2023 4:11 pm EST", at(16, 11, east=-300)),
        ("28th April 2023, 12:05 a.m.", at(0, 5)),
        ("April 28, 2023 25:99", DAY),
        ("7 April 28, 2023", DAY),
        ("Comments 12 April 28, 2023 4:11 pm", at(16, 11)),
        ("28 April 2023 3.50", DAY),
    ],
)
def test_machine_and_english_forms_are_read(text: str, wanted: object) -> None:
    """ISO 8601, RFC 2822, seconds since 1970 and the forms of English pages give day, time and offset."""
    assert read_date(text) == wanted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("28. April 2023", "de"),
        ("28 avril 2023", "fr"),
        ("28 de abril de 2023", "es"),
        ("28 апреля 2023 г.", "ru"),
        ("28 Nisan 2023", "tr"),
        ("2023年4月28日", "ja"),
        ("2023. 4. 28.", "ko"),
        ("28/04/2023", "fr"),
        ("04/28/2023", "en-US"),
        ("28.04.23", "de"),
        ("28 huhtikuuta 2023", "fi"),
        ("9 أبريل 2023", "ar"),
        ("28 Απριλίου 2023", "el"),
        ("28 aprill 2023", "et"),
        ("28 avrigl 2023", "rm"),
    ],
)
def test_printed_dates_of_many_languages_are_read(text: str, language: str) -> None:
    """Months are known in many languages, and day and month in their order."""
    found = read_date(text, language=language)
    assert found is not None
    assert (found.year, found.month) == (2023, 4)


@pytest.mark.parametrize("language", [None, "", "xx"])
def test_rare_month_of_an_unknown_language_is_not_guessed(language: str | None) -> None:
    """A month outside the common languages is read where the language is known, and not tried in all of them."""
    assert read_date("28 avrigl 2023", language=language) is None


def test_order_of_numbers_follows_the_language() -> None:
    """Only the United States write the month first."""
    assert read_date("06/01/2026", language="en-US") == dt.date(2026, 6, 1)
    assert read_date("06/01/2026", language="fr") == dt.date(2026, 1, 6)
    assert read_date("06.01.2026") == dt.date(2026, 1, 6)
    assert read_date("28.04.95") == dt.date(1995, 4, 28)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "to",
        "May",
        "April 2023",
        "2023-04",
        "3 hours ago",
        "99999-01-01",
        "0001-01-01T00:00+14:00",
        "2023-02-30",
        "2023-13-01",
        "1" * 5_000,
        "1 " * 16_000,
        "monday january ago " * 1_600,
        "28 Gribbles 2023",
        "28 Gribbles 99999",
        "0123456789",
    ],
)
def test_what_is_no_full_date_is_none(text: str) -> None:
    """Nothing is completed from today, and no length or shape of junk is an error."""
    assert read_date(text) is None


# The finder.

HEADING = Chunk(kind="heading", level=1, text="Harbour opens", container=0, tag="h1", locator="h1")


BODY = Container("body", -1, {}, frozenset(), "body")


def line(text: str, container: int = 0, **more: object) -> Chunk:
    return Chunk(kind="paragraph", text=text, container=container, tag="p", locator="p", **more)  # type: ignore[arg-type]


def page(*chunks: Chunk, names: str = "", **parts: object) -> Outline:
    holders = (
        BODY,
        Container("div", 0, {}, frozenset(names.split()), "div"),
    )
    return Outline(form="html", chunks=(HEADING, *chunks), containers=holders, **parts)  # type: ignore[arg-type]


def node(kind: str = "NewsArticle", **values: object) -> DataNode:
    return DataNode((kind,), values, f"json-ld[0]${kind}", "json-ld")


def published(outline: Outline) -> object:
    found = find_published(outline)
    return found[0].value if found else None


def test_linked_data_wins() -> None:
    """The story's own declaration comes first, whatever else the page has."""
    outline = page(
        line("27 April 2023"),
        nodes=(
            node(datePublished=["2023-04-28T16:11:00Z"], dateModified="2023-04-29"),
            node("WebPage", datePublished="2020-01-01"),
        ),
        metas=(Meta("article:published_time", "2023-04-27", "meta"),),
        url="https://h.example/2023/04/26/harbour",
    )
    assert published(outline) == at(16, 11, east=0)
    assert [each.evidence.source for each in find_published(outline)] == ["json-ld", "meta", "json-ld", "html", "url"]
    assert find_modified(outline)[0].value == dt.date(2023, 4, 29)


def test_metas_and_microdata_are_read() -> None:
    """Metas name the day in many ways; microdata does too."""
    assert published(page(metas=(Meta("pubdate", "20230428", "meta"),))) == DAY
    assert published(page(metas=(Meta("itemprop:datepublished", "2023-04-28", "time"),))) == DAY
    assert find_modified(page(metas=(Meta("article:modified_time", "2023-04-28", "meta"),)))[0].value == DAY


def test_unreadable_declaration_is_a_candidate_without_value() -> None:
    """A declared date that cannot be read is kept as such, behind what can."""
    outline = page(
        nodes=(node(datePublished="soon"),), metas=(Meta("date", "x" * 200, "m"), Meta("pubdate", "2023-04-28", "m"))
    )
    assert [each.value for each in find_published(outline)] == [DAY, None, None]


def test_time_element_near_the_headline_is_read() -> None:
    """A time element by the headline gives the day; one that is called updated gives the change."""
    outline = page(line("today", times=(TimeTag("2023-04-28", frozenset()),)))
    assert published(outline) == DAY
    changed = page(line("today", 1, times=(TimeTag("2023-04-28", frozenset()),)), names="date updated")
    assert [each.evidence.rule for each in find_published(changed)] == ["published.only-change"]
    assert find_modified(changed)[0].value == DAY


def test_printed_dates_near_the_headline_are_read() -> None:
    """The words before a printed date tell publication from change."""
    outline = page(line("Published 28 April 2023 | Updated 29 April 2023", 1), names="date")
    assert published(outline) == DAY
    assert find_modified(outline)[0].value == dt.date(2023, 4, 29)


def test_date_in_running_text_is_not_the_stories() -> None:
    """A date in a long paragraph belongs to what is told."""
    assert published(page(line("On 28 April 2023 the harbour closed. " * 10))) is None


def test_date_in_a_short_sentence_is_trusted_less() -> None:
    """A date line is trusted more than a sentence with a date in it."""
    alone = find_published(page(line("28 April 2023")))[0].evidence.confidence
    told = find_published(page(line("Written by Ana Ruiz, of the harbour desk in Varna, on 28 April 2023.")))[0]
    assert alone > told.evidence.confidence


def test_sentence_about_another_day_dates_no_story() -> None:
    """The day of which a sentence tells is none of the story's, even where the page gives no other."""
    assert published(page(line("On 28 April 2023 the harbour closed for the winter and for good."))) is None


def test_day_in_the_address_is_the_last_resort() -> None:
    """The path of the page's address, or of its canonical one, may carry the day."""
    assert published(page(url="https://h.example/2023/04/28/harbour")) == DAY
    assert published(page(links=(LinkTag("canonical", "https://h.example/news/20230428/x", "", "link"),))) == DAY
    assert published(page(url="https://h.example/2023/99/99/harbour")) is None
    assert published(page(url="https://h.example/harbour")) is None


def test_calls_of_the_slow_reader_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many odd dates a page prints, the general reader of dates is asked a few times only."""
    import dateparser

    asked = []
    monkeypatch.setattr(dateparser, "parse", lambda text, **_: asked.append(text))
    outline = page(*(line(f"{day} Gribbl{'e' * (day % 5)} 2023") for day in range(1, 20)), language="qq")
    find_published(outline)
    find_modified(outline)
    assert 0 < len(asked) <= 8


def test_date_of_plain_text_is_read() -> None:
    """A line that the reader of plain text knows to be the date is read in the page's language."""
    outline = Outline(form="text", chunks=(line("28. Mai 2023", role="date"),), containers=(BODY,), language="de")
    (found,) = find_published(outline)
    assert (found.value, found.evidence.source) == (dt.date(2023, 5, 28), "text")


def test_date_among_the_furniture_of_a_text_is_read() -> None:
    """In pasted text the line with the date may be taken for furniture; that of a comment is none of the story's."""
    lines = (line("By Ana | 28 April 2023", role="furniture"), line("2 May 2023", role="comment-date"))
    outline = Outline(form="text", chunks=(HEADING, *lines), containers=(BODY,))
    assert [each.value for each in find_published(outline)] == [DAY]


def test_publication_that_is_the_change_to_the_second_is_doubted() -> None:
    """A system that writes one moment for both knows the last change only; an earlier printed day is the true one."""
    moment = "2023-06-01T08:00:07Z"
    nodes = (node(datePublished=moment, dateModified=moment),)
    outline = page(line("28 April 2023", 1), names="date", nodes=nodes)
    assert published(outline) == DAY
    later = page(line("2 June 2023", 1), names="date", nodes=nodes)
    assert published(later) == dt.datetime(2023, 6, 1, 8, 0, 7, tzinfo=dt.UTC)


def test_entry_of_a_live_report_is_not_the_report() -> None:
    """The day of an entry in a live report says nothing about the day the report began."""
    entry = DataNode(
        ("BlogPosting",), {"datePublished": "2023-05-02T10:00Z"}, "json-ld[0]$.liveBlogUpdate[0]", "json-ld"
    )
    assert published(page(nodes=(entry,), metas=(Meta("pubdate", "2023-04-28", "m"),))) == DAY


def test_metas_of_other_names_are_read_if_they_hold_a_date() -> None:
    """What a publishing system calls its own metas is told by a few words; other dates than the story's are left."""
    assert published(page(metas=(Meta("acme.firstpublished", "2023-04-28", "m"),))) == DAY
    assert find_modified(page(metas=(Meta("x-last-changed", "2023-04-28", "m"),)))[0].value == DAY
    others = ("article:publisher", "event-published-until", "page-generated", "video:release_date")
    assert find_published(page(metas=tuple(Meta(name, "2023-04-28", "m") for name in others[1:]))) == ()
    assert find_published(page(metas=(Meta(others[0], "https://h.example/2", "m"),))) == ()


def test_titles_and_pictures_are_the_weakest_sources() -> None:
    """The day in a title, or in the address of the page's picture, is taken where nothing else gives one."""
    assert published(page(title="Newsletter of 28 April 2023")) == DAY
    picture = Meta("og:image", "https://h.example/uploads/2023/04/28/x.jpg", "m")
    assert published(page(metas=(picture,))) == DAY
    assert published(page(line("27 April 2023"), metas=(picture,), title="28 April 2023")) == dt.date(2023, 4, 27)


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://h.example/articles/2023-04-28+Harbour:+open", DAY),
        ("https://h.example/a/4060503-20230428-harbour", DAY),
        ("https://h.example/a/123456-202304281", None),
        ("https://h.example/harbour?from=2023-04-28", None),
    ],
)
def test_day_is_found_in_addresses_of_many_forms(url: str, wanted: object) -> None:
    """The day stands at any place of a path, and ends with its digits."""
    assert published(page(url=url)) == wanted


def test_publication_that_is_the_change_stands_where_the_page_prints_its_day() -> None:
    """An earlier day near the headline is one that the story tells of."""
    moment = "2023-06-01T08:00:07Z"
    nodes = (node(datePublished=moment, dateModified=moment),)
    outline = page(line("June 1, 2023", 1), line("She was born on June 3rd 1993.", 1), names="date", nodes=nodes)
    assert published(outline) == dt.datetime(2023, 6, 1, 8, 0, 7, tzinfo=dt.UTC)

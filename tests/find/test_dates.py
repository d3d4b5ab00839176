"""How dates are read, and which of a page's dates is that of the story."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord.find.dates import find_modified, find_published, read_date
from newsrecord.page.outline import Chunk, Container, DataNode, LinkTag, Meta, Outline

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
    assert read_date("28 aprill 2023", language=language) is None


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
    outline = page(line("today", datetime="2023-04-28"))
    assert published(outline) == DAY
    changed = page(line("today", 1, datetime="2023-04-28"), names="date updated")
    assert published(changed) is None
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
    told = find_published(page(line("On 28 April 2023 the harbour closed for the winter and for good.")))[0]
    assert alone > told.evidence.confidence


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

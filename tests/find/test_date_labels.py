"""What outlets of many languages call the day of publication and that of the last change, and how they print both."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord import parse_html

STORY = "The harbour was closed for the winter, and nobody knew for how long it would be so. "
DAY = dt.date(2026, 5, 18)
AT = dt.datetime(2026, 5, 18, 10, 10)
STREETS = f"<ul>{''.join(f'<li>Quay of the {number}th street</li>' for number in range(12))}</ul>"
LATER = dt.datetime(2026, 5, 20, 12, 0)


def page(head: str, *, language: str = "en", caption: str = "", below: str = "", foot: str = "") -> str:
    body = f"<p>{STORY * 3}</p><p>{STORY * 2}</p>"
    figure = f"<figure><img src='/quay.jpg'><figcaption>{caption}</figcaption></figure>" if caption else ""
    return (
        f"<html lang={language}><body><main><article><h1>Harbour opens again</h1>{head}{figure}"
        f"<div>{body}</div></article>{below}</main><footer>{foot}</footer></body></html>"
    )


def moments(source: str, *, url: str | None = None) -> tuple[object, object]:
    article = parse_html(source, url=url, annotate=())
    return article.published, article.modified


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("it", "Ultimo aggiornamento: "),
        ("de", "Letzte Aktualisierung: "),
        ("nl", "Laatste wijziging: "),
        ("sv", "Senaste uppdatering: "),
        ("nb", "Siste oppdatering: "),
        ("da", "Seneste opdatering: "),
        ("fi", "Viimeisin päivitys: "),
        ("cs", "Poslední aktualizace: "),
        ("pl", "Aktualizowano: "),
        ("sl", "Zadnja posodobitev: "),
        ("eu", "Azken eguneraketa: "),
        ("id", "Pembaruan terakhir: "),
        ("el", "Τελευταία τροποποίηση: "),
        ("bn", "হালনাগাদ: "),
    ],
)
def test_nouns_call_a_day_that_of_the_change(language: str, label: str) -> None:
    """The last change is told by a noun as often as by a verb, also where it stands below the text."""
    below = f"<div>{label}20.05.2026, 12:00</div>"
    assert moments(page("<p>18.05.2026, 10:10</p>", language=language, below=below)) == (AT, LATER)


@pytest.mark.parametrize("label", ["Updated Date:", "Modified date:", "Update Date:"])
def test_date_of_a_change_is_none_of_a_publication(label: str) -> None:
    """The words "updated date" close in a word that elsewhere is the publication's."""
    head = f"<p>Publish Date: 18 May 2026 10:10</p><p>{label} 20 May 2026 12:00</p>"
    assert moments(page(head)) == (AT, LATER)


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("de", "Veröffentlichung: "),
        ("da", "Offentliggjort: "),
        ("fr", "Parution : "),
        ("it", "Pubblicazione: "),
        ("sv", "Publicering: "),
        ("uk", "Додано: "),
        ("en", "Issued: "),
        ("zh", "刊登日期："),
    ],
)
def test_nouns_and_verbs_call_a_day_that_of_the_publication(language: str, label: str) -> None:
    """What is called the day of publication below the text is surer than the day of another story."""
    below = f"<div>{label}18.05.2026</div><div><a href='/x'>The quay is full</a><br>17.05.2026</div>"
    assert moments(page("", language=language, below=below))[0] == DAY


def test_change_at_the_headline_is_surer_than_a_bare_day_far_from_it() -> None:
    """A story that only tells when it was changed was published then, and not on the day of the story beside it."""
    below = f"{STREETS}<div>The quay is full</div><div>12 May 2026</div>"
    assert moments(page("<p>Updated on 18 May 2026, 10:10</p>", below=below))[0] == AT


@pytest.mark.parametrize(
    ("language", "shown", "offset"),
    [("pt", "18/05/2026 07h10", -3), ("en", "May 18, 2026 3:40 PM", 5.5), ("de", "18.05.2026, 12:10 Uhr", 2)],
)
def test_moment_of_a_time_element_is_told_as_it_is_shown(language: str, shown: str, offset: float) -> None:
    """What is in UTC for machines is shown to readers in the time of the place, which tells its offset."""
    zone = dt.timezone(dt.timedelta(hours=offset))
    found = moments(page(f'<time datetime="2026-05-18T10:10:00.000Z">{shown}</time>', language=language))[0]
    assert found == AT.replace(tzinfo=dt.UTC)
    assert isinstance(found, dt.datetime)
    assert found.utcoffset() == zone.utcoffset(None)


def test_two_time_elements_of_a_line_are_both_told_as_they_are_shown() -> None:
    """Publication and change are told in one line."""
    head = (
        '<p><time datetime="2026-05-18T08:10:00Z">18 May 2026 10:10</time> Updated '
        '<time datetime="2026-05-20T10:00:00Z">20 May 2026 12:00</time></p>'
    )
    zone = dt.timezone(dt.timedelta(hours=2))
    assert [each.isoformat() for each in moments(page(head)) if isinstance(each, dt.datetime)] == [
        AT.replace(tzinfo=zone).isoformat(),
        LATER.replace(tzinfo=zone).isoformat(),
    ]


@pytest.mark.parametrize(
    ("language", "url", "offset"),
    [("en-IN", None, 330), ("en", "https://www.quay.in/x", 330), ("en", "https://www.quay.ie/x", None)],
)
def test_zone_of_three_lands_is_that_of_the_page(language: str, url: str | None, offset: int | None) -> None:
    """On a page from India "IST" is that of India; elsewhere it may be Ireland's or Israel's."""
    found = moments(page("<p>May 18, 2026 10:10 am IST - PORT HALLAN</p>", language=language), url=url)[0]
    zone = None if offset is None else dt.timezone(dt.timedelta(minutes=offset))
    assert isinstance(found, dt.datetime)
    assert found.isoformat() == AT.replace(tzinfo=zone).isoformat()


@pytest.mark.parametrize(
    "foot",
    [
        "© 2003-2026 Quay. Last updated: 20 May 2026 12:00",
        "All rights reserved 1998-2026. Last updated 20 May 2026",
        "Letzte Änderung der Website: 20.05.2026",
    ],
)
def test_change_of_the_site_is_none_of_the_story(foot: str) -> None:
    """Beside the copyright the foot of a page tells when the site was changed, which is the day it is read on."""
    assert moments(page("<p>18 May 2026, 10:10</p>", below=STREETS, foot=f"<p>{foot}</p>")) == (AT, None)


def test_day_in_a_caption_is_that_of_the_picture() -> None:
    """A story without a date is not of the day on which its picture was taken."""
    assert moments(page("<p>By Ana Ruiz</p>", caption="The quay on 2 January 2026. Photo: Ada Moll")) == (None, None)


def test_day_without_its_year_is_of_the_year_that_the_page_declares() -> None:
    """The line "18 mai à 10 h 10" is read with the day in the page's address."""
    head = "<p>Publié le 18 mai à 10 h 10</p>"
    assert moments(page(head, language="fr"), url="https://quay.ca/2026-05-18/port.php")[0] == AT


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Mis à jour il y a 20 minutes"),
        ("fr", "Publié le 18 mai à 10 h 10"),
        ("sv", "Uppdaterad för 2 timmar sedan"),
        ("nb", "Oppdatert for 2 timer siden"),
    ],
)
def test_line_that_tells_when_is_no_standfirst(language: str, line: str) -> None:
    """An age, or a day without its year, sums nothing up, whatever element it stands in."""
    assert parse_html(page(f"<div>{line}</div>", language=language), annotate=()).standfirst is None


@pytest.mark.parametrize(
    ("language", "other", "day"),
    [
        ("en", "Closing date: 21 May 2026", "18 May 2026"),
        ("en", "Date of event: Saturday, 21 May 2026", "18 May 2026"),
        ("de", "Einsendeschluss: 21.05.2026", "18.05.2026"),
        ("fr", "Date limite : 21/05/2026", "18/05/2026"),
        ("es", "Fecha del evento: 21/05/2026", "18/05/2026"),
        ("it", "Scadenza: 21/05/2026", "18/05/2026"),
        ("pl", "Data wydarzenia: 21.05.2026", "18.05.2026"),
        ("cs", "Termín: 21. 5. 2026", "18. 5. 2026"),
        ("ru", "Дата проведения: 21.05.2026", "18.05.2026"),
        ("ja", "締切：2026年5月21日", "2026年5月18日"),
        ("zh", "活动时间：2026年5月21日", "2026年5月18日"),
        ("ar", "آخر موعد: 21 مايو 2026", "18 مايو 2026"),
    ],
)
def test_days_of_events_and_deadlines_are_none_of_the_story(language: str, other: str, day: str) -> None:
    """What a label calls the day of something else is none of the publication, even where there is no other."""
    assert moments(page(f"<p>{other}</p><p>{day}</p>", language=language)) == (DAY, None)
    assert moments(page(f"<p>{other}</p>", language=language)) == (None, None)


def test_rows_of_a_small_table_tell_the_days_of_the_story() -> None:
    """Public bodies print who wrote and changed a page, and when, in a table below it."""
    rows = (
        ("Data wytworzenia:", "17.05.2026"),
        ("Data publikacji:", "18.05.2026"),
        ("Data ostatniej modyfikacji:", "20.05.2026"),
        ("Osoba publikująca:", "Anna Moll"),
    )
    cells = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)
    below = f"<table>{cells}</table>"
    assert moments(page("", language="pl", below=below)) == (DAY, LATER.date())


def test_rows_of_a_table_that_only_say_date_tell_of_something_else() -> None:
    """A table of facts has the day of what the story tells of."""
    below = "<table><tr><td>Date</td><td>3 May 2026</td></tr><tr><td>Place</td><td>Hallan</td></tr></table>"
    assert moments(page("", below=below)) == (None, None)


def test_third_day_of_a_line_is_read_behind_those_of_other_things() -> None:
    """A row of facts may tell the event and the deadline before the publication."""
    head = "<p>Event date: 21 May 2026 | Deadline: 20 May 2026 | Posted: 18 May 2026</p>"
    assert moments(page(head)) == (DAY, None)


def test_title_of_a_time_element_tells_the_moment_of_an_age() -> None:
    """What shows "3 hours ago" has its moment in the title where it has no other attribute for it."""
    head = '<time title="2026-05-18T10:10:00Z">3 hours ago</time>'
    assert moments(page(head))[0] == AT.replace(tzinfo=dt.UTC)


def test_dateline_may_say_year_behind_the_year() -> None:
    """Russian and Ukrainian agencies set a short word for the year before the dash."""
    source = page("", language="ru").replace("<p>The", "<p>МОСКВА, 18 мая 2026 г. – The", 1)
    assert moments(source)[0] == DAY


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ga", "Dé Sathairn, 18 Bealtaine 2026"),
        ("cy", "Dydd Sadwrn, 18 Mai 2026"),
        ("en", "EMBARGOED UNTIL 00:01 MONDAY 18 MAY 2026"),
    ],
)
def test_words_before_a_day_sign_no_story(language: str, line: str) -> None:
    """A day of the week in two words, and the words of an embargo, are no names."""
    byline = parse_html(page(f"<p>{line}</p>", language=language), annotate=()).byline
    assert byline is None or not byline.authors

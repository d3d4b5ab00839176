"""Dates of pages that declare none: what stands in bare lines, and what an address seems to say."""

from __future__ import annotations

import datetime as dt

from newsrecord import parse_html

STORY = "The harbour was closed for the winter, and nobody knew for how long it would be so. "
DAY = dt.date(2026, 5, 18)


def moments(head: str, *, language: str = "en", below: str = "", url: str | None = None) -> tuple[object, object]:
    page = (
        f"<html lang={language}><body><div><h1>Harbour opens again</h1>{head}"
        f"<div><p>{STORY * 3}</p><p>{STORY * 2}</p></div></div>{below}</body></html>"
    )
    article = parse_html(page, url=url, annotate=())
    return article.published, article.modified


def test_clock_of_a_change_behind_the_day_makes_no_sentence_of_the_line() -> None:
    """A date with the hour of a change behind it, and a full stop, is the story's."""
    line = "<div><span>18/05/2026</span> <span>Actualizado a las 15:10h.</span></div>"
    assert moments(line, language="es") == (DAY, dt.datetime(2026, 5, 18, 15, 10))


def test_day_that_a_dash_parts_from_the_place_is_read() -> None:
    """A day in numbers may stand right behind a place and a dash."""
    line = "<p><span>Madrid</span>-<span>18/05/2026 20:00</span></p>"
    assert moments(line, language="es")[0] == dt.datetime(2026, 5, 18, 20, 0)


def test_number_that_opens_the_title_in_an_address_is_no_day() -> None:
    """An address of year and month may go on with a title that begins with a number."""
    url = "https://www.quay.example/2026/05/3-questions-to-the-port/"
    assert moments("<p>18 May 2026</p>", url=url) == (DAY, None)
    assert moments("", url="https://www.quay.example/2026/5/3/harbour-opens/")[0] == dt.date(2026, 5, 3)


def test_day_that_figures_are_of_is_not_the_story_s() -> None:
    """A note below a table says from when its data are."""
    below = "<p>Data as of May 20, 2026.</p>"
    assert moments("<p>By Ana Ruiz \u2013 Updated May 18, 2026</p>", below=below)[0] == DAY

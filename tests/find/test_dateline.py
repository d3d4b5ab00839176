"""Which openings are datelines, and what they say."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord.find.heads.dateline import parse_dateline


@pytest.mark.parametrize(
    ("text", "printed", "place", "agency"),
    [
        ("MOSUL, Iraq (AP) \u2014 Troops advanced.", "MOSUL, Iraq (AP) \u2014", "MOSUL, Iraq", "AP"),
        ("BERLIN (dpa) - Die Stadt wartet.", "BERLIN (dpa) -", "BERLIN", "dpa"),
        ("Berlin (dpa) - Die Stadt wartet.", "Berlin (dpa) -", "Berlin", "dpa"),
        ("Lund (dpa/lsk) - Die Stadt wartet.", "Lund (dpa/lsk) -", "Lund", "dpa/lsk"),
        ("PARIS, March 3 (Reuters) - The city waits.", "PARIS, March 3 (Reuters) -", "PARIS", "Reuters"),
        ("Washington \u2013 The city waits.", "Washington \u2013", "Washington", None),
        ("WASHINGTON -- The city waits.", "WASHINGTON --", "WASHINGTON", None),
        ("RIO DE JANEIRO \u2014 The city waits.", "RIO DE JANEIRO \u2014", "RIO DE JANEIRO", None),
        ("Frankfurt/Main (dpa) - Die Stadt.", "Frankfurt/Main (dpa) -", "Frankfurt/Main", "dpa"),
        ("KYIV\u2014The city waits.", "KYIV\u2014", "KYIV", None),
        ("Varna (Bulgaria), 12 mar (EFE).- Los", "Varna (Bulgaria), 12 mar (EFE).-", "Varna (Bulgaria)", "EFE"),
        ("(ANSA) - ROMA, 12 MAR - I portuali", "(ANSA) - ROMA, 12 MAR -", "ROMA", "ANSA"),
        ("MADRID, 12 (EUROPA PRESS) - Los", "MADRID, 12 (EUROPA PRESS) -", "MADRID", "EUROPA PRESS"),
        ("Kochi, Mar 12 (PTI) Dockers went", "Kochi, Mar 12 (PTI)", "Kochi", "PTI"),
        ("СОФИЯ, 12 марта. /ТАСС/. Докеры порта", "СОФИЯ, 12 марта. /ТАСС/.", "СОФИЯ", "ТАСС"),
        ("NEW DELHI: Dockers went back.", "NEW DELHI:", "NEW DELHI", None),
        ('DUBAI: "We won," he said.', "DUBAI:", "DUBAI", None),
        ("بيروت (رويترز) - المدينة تنتظر", "بيروت (رويترز) -", "بيروت", "رويترز"),
    ],
)
def test_dateline_is_read(text: str, printed: str, place: str, agency: str | None) -> None:
    """Place and agency before the dash are read; the printed words are kept."""
    found = parse_dateline(text)
    assert found is not None
    assert found.location is not None
    assert (found.text, found.location.name, found.agency, found.date) == (printed, place, agency, None)


def test_dateline_with_a_year_has_a_date() -> None:
    """Only a date with its year is one."""
    found = parse_dateline("PARIS, March 3, 2024 (AFP) \u2014 The city waits.")
    assert found is not None
    assert found.date == dt.date(2024, 3, 3)


def test_dateline_with_the_country_in_brackets_has_a_date() -> None:
    """A country in brackets is part of the place, and what follows it is the date."""
    found = parse_dateline("VARNA (Bulgarie), 12 mars 2024 (AFP) - Les dockers reprennent.")
    assert found is not None
    assert found.location is not None
    assert (found.location.name, found.date, found.agency) == ("VARNA (Bulgarie)", dt.date(2024, 3, 12), "AFP")


def test_dash_behind_an_agency_alone_leads_to_no_place() -> None:
    """Behind an agency without a place, only capitals before a second dash are one."""
    found = parse_dateline("(ANSA) - Il sindaco - Dopo tre giorni - parla.")
    assert found is not None
    assert (found.text, found.location) == ("(ANSA) -", None)


def test_agency_alone_is_a_dateline() -> None:
    """An agency in brackets before the dash needs no place."""
    found = parse_dateline("(AP) \u2014 The city waits.")
    assert found is not None
    assert (found.agency, found.location) == ("AP", None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The city waits.",
        "The city waits \u2014 for now.",
        "The mayor of the city and many others in it \u2014 They wait.",
        "Breaking - The city waits.",
        "He said: Go \u2014 They went.",
        "2024 \u2014 The year it rained.",
        "Mosul (the second city of the country by size) \u2014 It waits.",
        "Mosul (2nd) \u2014 It waits.",
        "\u2014 It waits.",
        "de Paris \u2014 It waits.",
        "the City \u2014 It waits.",
        "مدينة \u2014 المدينة",
        "BREAKING: Dockers went back.",
        "WHY IT MATTERS: The port is the largest.",
        "Mumbai: Dockers went back.",
        "NEW DELHI: dockers went back.",
        "Mr. Donev (PTI) Dockers went back.",
        "X" * 200 + " \u2014 It waits.",
        "A, " * 60 + "\u2014 It waits.",
    ],
)
def test_sentences_are_no_datelines(text: str) -> None:
    """A dash within a sentence makes no dateline."""
    assert parse_dateline(text) is None


def test_place_in_brackets_is_no_agency() -> None:
    """Local stations set the place in brackets before a dash."""
    line = parse_dateline("(Menomonie, WI) -- A chase began with a broken light.")
    assert line is not None
    assert (line.location and line.location.name, line.agency) == ("Menomonie, WI", None)

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


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("海港社滨州5月4日电 渡轮周一晚间停航", "滨州", "海港社"),
        ("海港社滨州５月４日电（记者 周晓岚）渡轮", "滨州", "海港社"),
        ("据海港网北京11月17日电 渡轮", "北京", "海港网"),
        ("本报北京3月5日电（记者 周晓岚）渡轮", "北京", None),
        ("（中央社台北12日電）渡輪", "台北", "中央社"),
        ("（中央社記者林佩蓉台北20日電）渡輪", "台北", "中央社"),
        ("（中央社東京12日綜合外電報導）渡輪", "東京", "中央社"),
        ("(서울=연합뉴스) 나루터 기자 = 배가 다시 떴다.", "서울", "연합뉴스"),
        ("[서울=나루터 기자] 배가 다시 떴다.", "서울", None),
        ("【ワシントン共同】渡し船が", "ワシントン", "共同"),
        ("【東京＝森山一郎】渡し船が", "東京", None),
        ("［東京　３日　ロイター］ - 渡し船が", "東京", "ロイター"),
        ("【5月4日 AFP】渡し船が", None, "AFP"),
    ],
)
def test_datelines_of_east_asia(opening: str, place: str | None, agency: str | None) -> None:
    """Agencies and papers of East Asia set the place in brackets, or between their name and the day."""
    line = parse_dateline(opening)
    assert line is not None
    assert (line.location and line.location.name, line.agency) == (place, agency)
    assert opening.replace("\u3000", " ").startswith(line.text)


@pytest.mark.parametrize(
    "opening",
    [
        "(사진=연합뉴스) 배가 다시 떴다.",
        "【動画＝渡し船】渡し船が",
        "【お知らせ】渡し船が",
        "３月３日，渡轮停航",
        "海港社记者周晓岚3月5日电",
    ],
)
def test_brackets_and_days_that_are_no_dateline(opening: str) -> None:
    """A label in brackets, and a day that opens a sentence, are none."""
    assert parse_dateline(opening) is None

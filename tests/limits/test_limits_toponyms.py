"""Hostile names: capitals without end, dots without number, towns by the thousand."""

from __future__ import annotations

from itertools import pairwise

import pytest

from newsrecord import Limits, extract_text, find_locations
from newsrecord.gazetteer import default


def towns(number: int) -> list[str]:
    """Return the names of that many towns."""
    names: dict[str, None] = {}
    index = default()
    for row in range(len(index)):
        if len(names) == number:
            break
        place = index.place(row)
        if place.kind == "city" and place.population > 1_000:
            names[place.name] = None
    return list(names)


TOWNS = towns(6_400)
SHAPES = {
    "capitals": lambda n: ["Word " * n],
    "letters": lambda n: ["A " * n],
    "shouting": lambda n: ["WORD " * n],
    "one word": lambda n: ["A" * n * 4],
    "one small word": lambda n: ["a" * n * 4],
    "one name": lambda n: ["Paris" * n],
    "dots": lambda n: ["." * n * 4],
    "initials": lambda n: ["A. " * n],
    "dotted": lambda n: ["A." * n],
    "saints": lambda n: ["St. " * n],
    "saint towns": lambda n: ["St. Paul, " * n],
    "commas": lambda n: ["Paris, " * n],
    "bare commas": lambda n: ["," * n * 4],
    "apostrophes": lambda n: ["A'" * n],
    "curly apostrophes": lambda n: ["A’s" * n],
    "possessives": lambda n: ["Kenya's Nairobi's " * n],
    "hyphens": lambda n: ["A-" * n],
    "town hyphens": lambda n: ["Paris-" * n],
    "dashes": lambda n: ["Paris–" * n],
    "articles": lambda n: ["al-" * n],
    "directions": lambda n: ["North North " * n],
    "openings": lambda n: ["New New " * n],
    "of": lambda n: ["Of of the " * n],
    "joints": lambda n: ["City of the " * n],
    "spaces": lambda n: ["Paris" + " " * n * 4 + "Texas"],
    "brackets": lambda n: ["Paris (" * n],
    "codes": lambda n: ["Paris, TX " * n],
    "abbreviations": lambda n: ["Bank Of Iraq (BOI) " * n],
    "one organisation": lambda n: ["Bank " * n + "(BBBBBBBB)"],
    "streets": lambda n: ["Old Mill Road " * n],
    "numbered streets": lambda n: ["Interstate 70 North " * n],
    "half streets": lambda n: ["Old Mill " * n],
    "combined": lambda n: ["Bogota\u0301 " * n],
    "peoples": lambda n: ["Iraqis Swedes " * n],
    "people": lambda n: ["Mr. Paul Dallas said. Dallas said. " * n],
    "surnames": lambda n: [f"Maria {town} said. {town} left." for town in TOWNS[:n]],
    "towns": lambda n: [", ".join(TOWNS[: 2 * n])],
    "town paragraphs": lambda n: [f"Rain fell in {town} on Monday." for town in TOWNS[: 2 * n]],
    "towns in a state": lambda n: [f"Rain fell in {town}, Texas." for town in TOWNS[: 2 * n]],
    "counties": lambda n: [" and ".join(TOWNS[: 2 * n]) + " counties were wet."],
    "one town": lambda n: ["Rain fell in Springfield. " * n],
    "one town a paragraph": lambda n: ["Rain fell in Springfield."] * n,
    "ambiguous": lambda n: ["San José, Santa Cruz, Springfield, Hamilton, San Antonio, " * (n // 4)],
    "other spellings": lambda n: ["Iraq " + "Hawija al-Raqa Nassiriya, " * n],
    "other spellings in paragraphs": lambda n: ["Iraq"] + ["Police in Hawija and Nassiriya."] * n,
    "unknown names": lambda n: ["Iraq " + "Qurtash Zamblik al-Dowreh " * n],
    "names that go on": lambda n: ["Trinidad and " * n],
    "owners": lambda n: ["Cox's " * n],
    "syllables": lambda n: ["Tai-chung-" * n],
    "empty": lambda n: [""] * n,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_places_cost_the_length_of_the_text(scale, shape):
    """Finding places takes time in proportion to the text."""
    scale(find_locations, SHAPES[shape], [100, 400, 1_600])


ABROAD = {
    "de": "Die Halle in Berlin am Schwarzen Meer, Anna Hamburger (Oder), Deutschlands ",
    "fr": "du Caire l'Irak la République dominicaine au Havre, Jean Tours et l'océan ",
    "es": "El Cairo golfo de México Junta de Andalucía, Cruz EE. UU. y Nueva ",
    "it": "L'Aia dall'Iraq Monaco di Baviera Usa, Marco Verona e il Po ",
    "pt": "São Paulo no Rio de Janeiro Universidade de Lisboa, Ana Lisboa e Nova ",
    "ru": "В Нижнем Новгороде Нижнем Московской Филиппин «Ростов» Новой Красной из Багдада ",
    "ar": "وبغداد للعراق في مدينة محافظة بالموصل محمد البغدادي و ول وب قم كان ",
}


@pytest.mark.parametrize("language", ABROAD)
@pytest.mark.parametrize("parted", ["", "\n"])
def test_places_in_other_languages_cost_the_length_of_the_text(scale, language, parted):
    """So it is in languages with other names, endings and letters."""
    scale(
        lambda paragraphs: find_locations(paragraphs, language=language),
        lambda n: [(ABROAD[language] + parted) * n] if parted != "\n" else [ABROAD[language]] * n,
        [15, 60, 240],
    )


@pytest.mark.parametrize("language", ABROAD)
def test_the_towns_of_the_world_in_other_languages(scale, language):
    """Towns by the thousand cost their number."""
    scale(
        lambda paragraphs: find_locations(paragraphs, language=language),
        lambda n: [" في ".join(TOWNS[:n]), ", ".join(TOWNS[:n])],
        [50, 200, 800],
    )


@pytest.mark.parametrize("shape", SHAPES)
def test_hostile_mentions_stay_in_the_text(shape):
    """Mentions slice to text that is not empty, and no two of them overlap."""
    paragraphs = SHAPES[shape](60)
    spans = sorted(span for location in find_locations(paragraphs) for span in location.mentions)
    assert all(paragraphs[span.block][span.start : span.end].strip() for span in spans)
    assert all(one.block < other.block or one.end <= other.start for one, other in pairwise(spans))


def test_one_town_ten_thousand_times():
    """Every mention of a town is kept, and the town is one place."""
    (town,) = find_locations(["Rain fell in Nairobi on Monday. " * 10_000])
    assert len(town.mentions) == 10_000


def test_places_past_the_limit_are_told():
    """The first ones are kept, and an issue says that there are more."""
    text = "Rain in Norway\n\n" + "\n\n".join(f"Rain fell in {town} on Monday." for town in TOWNS[:100])
    found = extract_text(text, annotate=["locations"], limits=Limits(max_locations=10))
    assert len(found.article.locations) == 10
    assert "locations-cut" in {issue.code for issue in found.issues}


@pytest.mark.parametrize("shape", ["other spellings", "other spellings in paragraphs", "unknown names"])
@pytest.mark.parametrize("language", ["de", "ru"])
def test_other_spellings_cost_the_length_of_the_text_abroad(scale, shape, language):
    """So does finding names in other romanisations in another language."""
    scale(lambda texts: find_locations(["Irak. Ирак.", *texts], language=language), SHAPES[shape], [100, 400, 1_600])

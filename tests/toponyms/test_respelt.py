"""Places whose names stand in no list as a newsroom spells them, and names that go on where others end."""

from __future__ import annotations

import pytest

from newsrecord import find_locations
from newsrecord.toponyms.lore import load_alike, load_lore


def named(text: str, **options: str) -> dict[str, tuple[str, str | None]]:
    """Return name and country of each place by the words that name it."""
    return {
        text[span.start : span.end]: (location.name, location.country_code)
        for location in find_locations([text], **options)
        for span in location.mentions
    }


@pytest.mark.parametrize(
    ("text", "printed", "name", "country"),
    [
        ("Iraqi troops fought in Hawija on Monday.", "Hawija", "Al Ḩawījah", "IQ"),
        ("Jets bombed al-Raqa, in Syria, on Monday.", "al-Raqa", "Ar Raqqah", "SY"),
        ("He was governor of Salaheddine province in Iraq.", "Salaheddine", "Salah ad Din", "IQ"),
        ("He was governor of Salaheddine Province in Iraq.", "Salaheddine Province", "Salah ad Din", "IQ"),
        ("A drone fell near Nabatiyeh, in Lebanon.", "Nabatiyeh", "Nabatieh", "LB"),
        ("Syrian troops left the town of Deir el-Zour.", "Deir el-Zour", "Deir ez-Zor", "SY"),
        ("Egyptian police went to Sheikh Zuweyid in Sinai.", "Sheikh Zuweyid", "Ash Shaykh Zuwayd", "EG"),
        ("Shells hit Ukraine's town of Nykopol again.", "Nykopol", "Nikopol", "UA"),
        ("South Korea's army met in Kangnyung on Monday.", "Kangnyung", "Gangneung", "KR"),
    ],
)
def test_a_name_spelt_in_another_way_is_found(text, printed, name, country):
    """In a country that the story tells, a name is known by its consonants, however it is romanised."""
    assert named(text)[printed] == (name, country)


@pytest.mark.parametrize(
    "text",
    [
        "Troops fought in Hawija on Monday.",
        "Troops from Sweden fought in Hawija on Monday.",
    ],
)
def test_another_spelling_is_known_only_where_its_country_is_told(text):
    """Nothing else tells that a word of a story about elsewhere is the name of a town."""
    assert "Hawija" not in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Leaders of Hamas and Syria met.",
        "Iraqi Prime Minister Haidar al-Abadi said so.",
        "Iraq's Senior Vice President signed, in Error, a Matter for the court.",
        "Egypt and Russia won the Cream of the prizes.",
        "Iran said that Fridays were free.",
        "He spoke in Farsi and in Hindi of Ramadan in Iraq, India and Iran.",
    ],
)
def test_names_of_people_and_words_are_no_other_spellings(text):
    """What is a person's, an organisation's or a word of the language is no town for its consonants."""
    kinds = {place.kind for place in find_locations([text])}
    assert kinds <= {"country"}


def test_words_alike_are_no_names_of_places_or_people():
    """The words that a name might be spelt like are others than those that are names."""
    lore = load_lore()
    assert not load_alike() & (lore.ordinary | lore.given | lore.family)


@pytest.mark.parametrize(
    ("language", "text", "printed", "country"),
    [
        ("fr", "En Syrie, des familles ont fui vers Kamechliyé.", "Kamechliyé", "SY"),
        ("es", "En Siria, los aviones bombardearon Al Raqa y Alepo.", "Al Raqa", "SY"),
        ("de", "In der Ukraine wurde in Tschassiw Jar gekämpft.", "Tschassiw Jar", "UA"),
        ("de", "In Syrien wurde bei Dschisr al-Schughur gekämpft.", "Dschisr al-Schughur", "SY"),
        ("it", "In Siria si combatte a Kamishlie.", "Kamishlie", "SY"),
        ("ru", "В Ираке боевики напали на пост в районе Эль-Хавиджи.", "Эль-Хавиджи", "IQ"),
    ],
)
def test_other_languages_spell_in_their_own_way(language, text, printed, country):
    """Their digraphs, and Cyrillic letters, stand for the same sounds."""
    assert named(text, language=language)[printed][1] == country


def test_directions_are_no_region():
    """The words for south and west are those of directions, though a region is called so."""
    assert named("قتل ثلاثة جنود جنوب غرب بغداد.", language="ar").keys() == {"بغداد"}


@pytest.mark.parametrize(
    ("language", "text", "printed"),
    [
        ("ar", "في سوريا قصفت الطائرات بلدة الطبقة أمس.", "الطبقة"),
        ("es", "En Irak, el ejército entró en Tal Afar.", "Tal Afar"),
        ("de", "Im Irak kämpfte die Armee bei Tal Afar.", "Tal Afar"),
    ],
)
def test_rare_names_of_a_country_told_are_places(language, text, printed):
    """A town that nobody counted is believed where the story is about its country."""
    assert printed in named(text, language=language)


def test_a_town_is_believed_where_its_country_is_told():
    """What only one country has a town by is its town in a story about that country."""
    text = "Workers stayed home, Zakho and Semel said."
    assert "Zakho" not in named(text)
    assert named(f"{text} Iraq sent police from Mosul.")["Zakho"][1] == "IQ"


@pytest.mark.parametrize(
    ("text", "printed", "name"),
    [
        ("Camps near Cox's Bazar, Bangladesh, were full.", "Cox's Bazar", "Cox’s Bāzār"),
        ("Police in Prince George's County, Maryland, said so.", "Prince George's County", "Prince George's County"),
        ("She moved to King's Lynn, England.", "King's Lynn", "King's Lynn"),
        ("She moved to St. John's, Newfoundland.", "St. John's", "St. John's"),
        ("A flight from Trinidad and Tobago landed.", "Trinidad and Tobago", "Trinidad and Tobago"),
        ("A flight from Port-au-Prince, Haiti, landed.", "Port-au-Prince", "Port-au-Prince"),
        ("Trucks left Dar es Salaam, Tanzania.", "Dar es Salaam", "Dar es Salaam"),
        ("Fighting in Deir ez-Zor, Syria, went on.", "Deir ez-Zor", "Deir ez-Zor"),
        ("Floods hit Pol-e Dokhtar in Iran.", "Pol-e Dokhtar", "Poldokhtar"),
        ("The train to Reggio di Calabria, Italy, was late.", "Reggio di Calabria", "Reggio Calabria"),
        ("Plants in Tai-chung, Taiwan, stopped.", "Tai-chung", "Taichung"),
    ],
)
def test_a_name_is_whole(text, printed, name):
    """Small words, possessives and hyphens within the name of a place do not end it."""
    found = named(text)
    assert printed in found
    assert found[printed][0] == name


@pytest.mark.parametrize("text", ["Shops in Boston and London closed.", "In Paris's north, in Texas, rain fell."])
def test_two_names_stay_two(text):
    """What no place is called by is no name."""
    assert len(named(text)) == 2


@pytest.mark.parametrize("country", ["Philippines", "Laos", "Vatican", "Eswatini"])
def test_countries_called_like_their_people_are_found(country):
    """The name of a country is no word for its people alone."""
    assert country in named(f"She flew to the {country} on Monday.")

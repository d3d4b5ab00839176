"""Names romanised in different ways: what they have in common, and what tells them from other names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord import gazetteer
from newsrecord.gazetteer import key_of
from newsrecord.gazetteer.romanised import FAMILIES, respell, respelling_key, unlikeness
from newsrecord.model.codes import COUNTRY_CODES

KEYS = st.text(st.characters(), max_size=40).map(key_of)
ROMAN = st.text("abcdefghijklmnopqrstuvwxyz ", max_size=30).map(key_of)
COUNTRIES = st.sampled_from(sorted(FAMILIES))


def are_one(one: str, other: str, country: str) -> bool:
    """Return whether two names of *country* may be one."""
    family = FAMILIES[country]
    spellings = respell(key_of(one), family), respell(key_of(other), family)
    keys = [respelling_key(spelling, country) for spelling in spellings]
    return keys[0] == keys[1] != "" and unlikeness(*spellings) is not None


@pytest.mark.parametrize(
    ("country", "one", "other"),
    [
        ("IQ", "Hawija", "Al Ḩawījah"),
        ("IQ", "Nassiriya", "An Nāşirīyah"),
        ("IQ", "Salaheddine", "Salah ad Din"),
        ("IQ", "Makhmour", "Mexmur"),
        ("SY", "al-Raqa", "Ar Raqqah"),
        ("SY", "Deir Ezzor", "Dayr az Zawr"),
        ("SY", "Deir el-Zour", "Deir ez-Zor"),
        ("SY", "Kamechliyé", "Al Qāmishlī"),
        ("SY", "Dschisr al-Schughur", "Jisr ash Shughūr"),
        ("LB", "Nabatiyeh", "Nabatieh"),
        ("LB", "Bécharré", "Bcharré"),
        ("YE", "al-Khokha", "Al Khawkhah"),
        ("EG", "Beni Sweif", "Banī Suwayf"),
        ("IR", "Khoramabad", "Khorramābād"),
        ("AF", "Lashkargah", "Lashkar Gāh"),
        ("IN", "Chattisgarh", "Chhattisgarh"),
        ("UA", "Chasov Yar", "Chasiv Yar"),
        ("UA", "Gorlovka", "Horlivka"),
        ("UA", "Tschassiw Jar", "Chasiv Yar"),
        ("RU", "Krasnyy Luch", "Krasny Luch"),
        ("KR", "Kangnung", "Gangneung"),
        ("SO", "Harardhere", "Xarardheere"),
    ],
)
def test_spellings_of_one_name_are_one(country, one, other):
    """The article, doubled letters, long vowels and letters for one sound make no other name."""
    assert are_one(one, other, country)


@pytest.mark.parametrize(
    ("country", "one", "other"),
    [
        ("SY", "Hamas", "Homs"),
        ("IQ", "Basra", "Busayr"),
        ("SY", "Syrian", "Şūrān"),
        ("EG", "Yassine", "Esna"),
        ("YE", "Ibb", "Abb"),
        ("UA", "Kyiv", "Kaniv"),
    ],
)
def test_other_names_are_others(country, one, other):
    """Other consonants, other vowels in a short name, and a single consonant tell names apart."""
    assert not are_one(one, other, country)


@given(KEYS | ROMAN, COUNTRIES)
def test_any_key_is_respelt(key, country):
    """No name raises anything; what is respelt is like itself, and its key is none of a printed name."""
    respelt = respell(key, FAMILIES[country])
    shared = respelling_key(respelt, country)
    assert shared == "" or (shared.startswith(f"~{country}") and key_of(shared) != shared)
    assert not shared or unlikeness(respelt, respelt) == 0.0


@given(ROMAN, COUNTRIES)
def test_doubled_letters_make_no_other_name(key, country):
    """A name whose letters are all doubled has the consonants that it had, if no letters stand for one sound."""
    bare = "".join(letter for letter in key if letter in "bdfklmnrstaiu")
    doubled = "".join(letter * 2 for letter in bare)
    family = FAMILIES[country]
    assert respell(f"b{doubled}", family) == respell(f"b{bare}", family)


@given(ROMAN, ROMAN, COUNTRIES)
def test_unlikeness_has_no_direction(one, other, country):
    """One name is as unlike another as that one is unlike it."""
    first, second = (respell(key, FAMILIES[country]) for key in (one, other))
    shared = respelling_key(first, country)
    if shared and shared == respelling_key(second, country):
        assert unlikeness(first, second) == unlikeness(second, first)


def test_families_are_of_countries():
    """Each country with a way of romanising is one."""
    assert set(FAMILIES) <= set(COUNTRY_CODES)


@pytest.mark.parametrize(("name", "country"), [("Hawija", "IQ"), ("Horlivka", "UA"), ("Xarardheere", "SO")])
def test_the_index_has_places_by_their_consonants(name, country):
    """A place of a country with romanised names stands in the index under what all its spellings share."""
    respelt = respell(key_of(name), FAMILIES[country])
    found = gazetteer.default().find(respelling_key(respelt, country))
    assert any(unlikeness(respelt, respell(key_of(place.name), FAMILIES[country])) is not None for place in found)


def test_a_search_by_name_does_not_ask_for_consonants():
    """The keys of consonants are for readers of prose: who searches for a name gets those that are called so."""
    assert gazetteer.search("~IQhwj") == gazetteer.search("Hawija", country="US") == ()

"""Looking places up in the gazetteer that comes with the package."""

from __future__ import annotations

import pytest

from newsrecord import gazetteer
from newsrecord.gazetteer import NameForm, key_of


def first(name, **only):
    found = gazetteer.search(name, limit=1, **only)
    return found[0] if found else None


def forms(name):
    """Return the forms in which *name* names the most important place that it names."""
    return gazetteer.default().find(key_of(name))[0].form


@pytest.mark.parametrize(
    ("name", "country", "kind"),
    [
        ("Mosul", "IQ", "city"),
        ("Ninawa", "IQ", "region"),
        ("Nineveh", "IQ", "region"),
        ("Ninewa", "IQ", "region"),
        ("Anbar", "IQ", "region"),
        ("Haditha", "IQ", "city"),
        ("al-Qaim", "IQ", "city"),
        ("Anah", "IQ", "city"),
        ("Paris", "FR", "city"),
        ("Washington", "US", "city"),
        ("Georgia", "GE", "country"),
        ("Middlesex", "GB", "district"),
        ("Burma", "MM", "country"),
        ("Holland", "NL", "country"),
        ("Baker County", "US", "district"),
        ("Persian Gulf", None, "sea"),
        ("Levant", None, "area"),
        ("Middle East", None, "area"),
        ("Danube", None, "river"),
        ("Lake Victoria", None, "lake"),
        ("Himalayas", None, "mountain"),
        ("Sumatra", "ID", "island"),
        ("Kremlin", "RU", "site"),
        ("Europe", None, "continent"),
    ],
)
def test_names_of_each_kind_lead_to_their_place(name, country, kind):
    """The most important place of a name is the one that news most often mean."""
    place = first(name, kind=kind)
    assert (place.country_code, place.kind) == (country, kind)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Deutschland", "Germany"),
        ("Россия", "Russia"),
        ("Москва", "Moscow"),
        ("بغداد", "Baghdad"),
        ("Londres", "London"),
        ("Mailand", "Milan"),
        ("Nueva York", "New York City"),
        ("Baviera", "Bavaria"),
        ("東京", "Tokyo"),
        ("서울", "Seoul"),
    ],
)
def test_names_in_other_languages_are_found(name, expected):
    """A place is found by the names that German, Russian, Arabic and other papers print."""
    assert expected in [place.name for place in gazetteer.search(name, limit=3)]


@pytest.mark.parametrize("name", ["LÓDZ", "lodz", "Łódź", "Lo\u0301dz\u0301"])
def test_case_and_accents_do_not_matter(name):
    """Letters with and without accents, put together or apart, are one name."""
    assert first(name).country_code == "PL"


@pytest.mark.parametrize("name", ["al-Qa’im", "Al Qaim", "al-Qa'im", "AL QA\u02bfIM", "Qaim"])
def test_apostrophes_hyphens_and_the_arabic_article_do_not_matter(name):
    """Romanised Arabic is found as different papers print it."""
    assert (first(name).name, first(name).country_code) == ("Al Qā’im", "IQ")


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("St. Paul", "Saint Paul"),
        ("Saint Petersburg", "St. Petersburg"),
        ("Mt. Vernon", "Mount Vernon"),
        ("Ft. Lauderdale", "Fort Lauderdale"),
    ],
)
def test_saints_mounts_and_forts_are_found_short_and_whole(short, whole):
    """A name is found whichever of the two ways of writing it the source has."""
    shared = {place.ref for place in gazetteer.search(short, limit=99)} & {
        place.ref for place in gazetteer.search(whole, limit=99)
    }
    assert shared


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("S.C.", "South Carolina"),
        ("Calif.", "California"),
        ("N.Y.", "New York"),
        ("W. Va.", "West Virginia"),
        ("N.S.W.", "New South Wales"),
        ("Ont.", "Ontario"),
        ("B.C.", "British Columbia"),
        ("Qld.", "Queensland"),
    ],
)
def test_abbreviations_of_regions_are_found_and_marked(name, region):
    """What papers print with dots is a name, and marked as an abbreviation."""
    assert first(name, kind="region").name == region
    assert NameForm.ABBREVIATION in forms(name)


@pytest.mark.parametrize("name", ["U.S.", "USA", "UK", "U.K.", "UAE", "DRC", "PRC"])
def test_abbreviations_of_countries_are_found(name):
    """The usual abbreviations of countries lead to the country."""
    assert first(name).kind == "country"


def test_codes_are_marked():
    """What is a name in capitals only is marked as a code, so that nobody takes "in" for Indiana."""
    assert forms("TX") & (NameForm.CODE | NameForm.MAIN) == NameForm.CODE
    assert {found.form for found in gazetteer.default().find("in") if found.place.name == "Indiana"} == {NameForm.CODE}


def test_names_without_their_generic_word_are_marked():
    """A county is found without the word, and the form says that the word is missing."""
    counties = [found for found in gazetteer.default().find("orange") if found.place.name == "Orange County"]
    assert counties
    assert all(NameForm.SHORT in found.form and NameForm.MAIN not in found.form for found in counties)


def test_counties_are_found_abbreviated():
    """Butler Co. is Butler County, of which there are several."""
    assert {place.name for place in gazetteer.search("Butler Co.")} == {"Butler County"}


def test_country_narrows_a_search():
    """A search within a country gives no other."""
    places = gazetteer.search("Paris", country="US", limit=99)
    assert len(places) > 5
    assert {place.country_code for place in places} == {"US"}


def test_kind_narrows_a_search():
    """A search for a kind gives no other."""
    assert [place.kind for place in gazetteer.search("New York", kind="region")] == ["region"]


def test_limit_cuts_a_search():
    """No more places come than were asked for, and all where that many are not there."""
    assert len(gazetteer.search("Springfield", limit=3)) == 3
    assert gazetteer.search("Springfield", limit=0) == ()
    assert 20 < len(gazetteer.search("Springfield", limit=999)) < 999


def test_places_come_by_importance():
    """Of towns with one name, the larger comes first."""
    populations = [place.population for place in gazetteer.search("Springfield", kind="city", country="US", limit=5)]
    assert populations == sorted(populations, reverse=True)


def test_demonyms_are_no_names():
    """A word for people finds no place, and its country by `demonym`."""
    assert gazetteer.search("Iraqi") == ()
    assert gazetteer.demonym("Iraqi") == "IQ"


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("American", "US"),
        ("Britons", "GB"),
        ("Dutch", "NL"),
        ("FRENCH", "FR"),
        ("Filipinos", "PH"),
        ("Iraqis", "IQ"),
        ("Texan", "US"),
        ("Scots", "GB"),
        ("New Zealander", "NZ"),
        ("Sri Lankans", "LK"),
        ("Bavarian", "DE"),
    ],
)
def test_demonyms_lead_to_a_country(word, code):
    """Words for the people of a country or of a region lead to the country."""
    assert gazetteer.demonym(word) == code


@pytest.mark.parametrize("word", ["", "Mosul", "table", "Chineses", "Frenchs"])
def test_other_words_are_no_demonyms(word):
    """Places, common words and plurals that nobody uses have no country."""
    assert gazetteer.demonym(word) is None


def test_a_place_is_had_by_its_number():
    """The number at GeoNames leads to the place, and an unknown one to none."""
    assert gazetteer.get(99072).name == "Mosul"
    assert gazetteer.get(0) is None
    assert gazetteer.get(-1) is None
    assert gazetteer.get(999_999_999_999) is None


def test_a_place_lies_in_others():
    """From a town the chain leads over its regions and country to the continent."""
    chain = gazetteer.default().parents(gazetteer.get(99072))
    assert [place.kind for place in chain] == ["district", "region", "country", "continent"]
    assert [place.name for place in chain[1:]] == ["Nineveh", "Iraq", "Asia"]


def test_a_place_names_its_regions():
    """A town carries the names of its regions, and the code of the first."""
    place = first("Cincinnati")
    assert (place.admin1, place.admin1_code, place.admin2) == ("Ohio", "OH", "Hamilton County")


def test_a_country_has_its_regions():
    """The children of a country are its regions, by place or by number."""
    iraq = gazetteer.get(99237)
    names = {place.name for place in gazetteer.children(iraq, "region")}
    assert {"Nineveh", "Anbar", "Baghdad"} <= names
    assert gazetteer.children(99237, "region") == gazetteer.children(iraq, "region")


def test_children_and_parents_agree():
    """A child's nearest parent is the place it is a child of."""
    ohio = first("Ohio", kind="region")
    counties = gazetteer.children(ohio, "district")
    assert len(counties) == 88
    assert {gazetteer.default().parents(county)[0] for county in counties} == {ohio}


def test_an_unknown_number_has_no_children():
    """A number that GeoNames did not give, or the gazetteer does not have, has nothing below it."""
    assert gazetteer.children(999_999_999) == ()


def test_the_package_s_gazetteer_is_a_gazetteer():
    """The index is what the protocol asks for."""
    assert isinstance(gazetteer.default(), gazetteer.Gazetteer)


def test_another_object_is_no_gazetteer():
    """The protocol refuses what lacks its methods."""
    assert not isinstance({}, gazetteer.Gazetteer)


def test_the_gazetteer_names_its_sources():
    """The data says what it is made from and under which licence."""
    assert "GeoNames" in gazetteer.default().about
    assert "creativecommons.org/licenses/by/4.0" in gazetteer.default().about

"""Which names of a text are places, which places they are, and what a reader is told of each."""

# ruff: noqa: D102  # the methods of the small gazetteer are those of the Protocol

from __future__ import annotations

from collections.abc import Sequence

import pytest

from newsrecord import Location, find_locations
from newsrecord.errors import InvalidField
from newsrecord.gazetteer import key_of
from newsrecord.gazetteer.place import Gazetteer, NamedPlace, Place
from newsrecord.model.location import LocationKind


def places(*paragraphs: str, **options: object) -> list[Location]:
    return list(find_locations(paragraphs, **options))


def names(*paragraphs: str, **options: object) -> list[str]:
    return [location.name for location in places(*paragraphs, **options)]


def regions(*paragraphs: str, **options: object) -> dict[str, str | None]:
    """Return the region of each place by its name."""
    return {location.name: location.admin1 for location in places(*paragraphs, **options)}


def countries(*paragraphs: str, **options: object) -> dict[str, str | None]:
    """Return the country of each place by its name."""
    return {location.name: location.country_code for location in places(*paragraphs, **options)}


def mentions(location: Location, *paragraphs: str) -> list[str]:
    """Return the words that name *location*."""
    return [paragraphs[span.block][span.start : span.end] for span in location.mentions]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Police in Paris, Texas, called for help.", "Texas"),
        ("Police in Paris, Ontario, called for help.", "Ontario"),
        ("Police in Paris, Tennessee, called for help.", "Tennessee"),
        ("Police in Paris, France, called for help.", "Île-de-France"),
        ("Police in Paris called for help.", "Île-de-France"),
        ("Police in Paris (Texas) called for help.", "Texas"),
    ],
)
def test_region_behind_a_comma_tells_the_town(text, region):
    """A town lies in the region or country that stands behind it."""
    assert regions(text)["Paris"] == region


def test_region_behind_a_comma_is_a_place_too():
    """A region that tells where a town lies is named itself."""
    assert names("Police in Paris, Texas, called for help.") == ["Paris", "Texas"]


def test_places_come_in_the_order_of_their_first_mention():
    """A place named again keeps its rank."""
    assert names("A train left Lisbon for Madrid.", "It came back to Lisbon from Rome.") == ["Lisbon", "Madrid", "Rome"]


def test_place_has_coordinates_kind_and_number():
    """What the gazetteer knows of a place is told."""
    (mosul,) = places("Rebels marched into Mosul on Monday.")
    assert (mosul.name, mosul.kind, mosul.country_code, mosul.admin1) == ("Mosul", "city", "IQ", "Nineveh")
    assert (mosul.latitude, mosul.longitude) == (pytest.approx(36.34, abs=0.1), pytest.approx(43.12, abs=0.1))
    assert mosul.geonames_id == 99072


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rain fell across Kenya on Monday.", "country"),
        ("Rain fell across Texas on Monday.", "region"),
        ("Rain fell in Nairobi on Monday.", "city"),
        ("Rain fell in Butler County, Ohio, on Monday.", "district"),
        ("Rain fell across Africa on Monday.", "continent"),
    ],
)
def test_kinds_of_place(text, kind):
    """A place is of the kind that the gazetteer has it as."""
    assert places(text)[0].kind == kind


def test_list_of_regions():
    """Each name of a list is a place of its own."""
    assert names("The law holds in Texas, Oklahoma, Kansas and Nebraska.") == [
        "Texas",
        "Oklahoma",
        "Kansas",
        "Nebraska",
    ]


def test_list_of_countries():
    """A country in a list of countries is no state of the same name."""
    assert countries("Envoys of Armenia, Azerbaijan and Georgia met in Turkey.") == {
        "Armenia": "AM",
        "Azerbaijan": "AZ",
        "Georgia": "GE",
        "Turkey": "TR",
    }


def test_list_of_states():
    """A state in a list of states is no country of the same name."""
    assert countries("The law holds in Florida, Alabama and Georgia.")["Georgia"] == "US"


def test_county_with_its_word():
    """The word "County" belongs to the name and to its mention."""
    text = "Deputies in Butler County, Ohio, found the car near a barn."
    county = places(text)[0]
    assert (county.name, county.kind, county.admin1) == ("Butler County", "district", "Ohio")
    assert mentions(county, text) == ["Butler County"]


def test_county_tells_its_towns():
    """A town is sought near the county that the text names."""
    assert regions("Deputies in Butler County, Ohio, found the car in Hamilton.")["Hamilton"] == "Ohio"


def test_possessive_country_tells_the_town():
    """The country and its capital in "Kenya's capital Nairobi" are two places."""
    text = "Kenya's capital Nairobi was calm on Monday."
    assert countries(text) == {"Kenya": "KE", "Nairobi": "KE"}
    assert mentions(places(text)[0], text) == ["Kenya"]


@pytest.mark.parametrize(
    ("text", "town", "country"),
    [
        ("Cuba's second city, Santiago, was calm.", "Santiago de Cuba", "CU"),
        ("Venezuela's port of Barcelona was calm.", "Barcelona", "VE"),
        ("Spain's port of Barcelona was calm.", "Barcelona", "ES"),
    ],
)
def test_possessive_country_decides_among_towns(text, town, country):
    """Of towns with one name, the one in the country before it is meant."""
    assert countries(text)[town] == country


def test_one_sense_in_a_story():
    """A name that is told once means the same place all through a story."""
    story = [
        "A fire broke out in Springfield, Illinois, on Monday.",
        "Schools in Springfield were closed, and the mayor of Springfield asked for help.",
    ]
    springfield = places(*story)[0]
    assert (springfield.name, springfield.admin1) == ("Springfield", "Illinois")
    assert len(springfield.mentions) == 3


def test_one_sense_is_told_backwards():
    """What the last sentence tells of a name holds for the first."""
    story = ["A fire broke out in Springfield on Monday.", "Crews from all over Springfield, Illinois, were sent."]
    assert regions(*story)["Springfield"] == "Illinois"


@pytest.mark.parametrize(
    ("text", "town", "region"),
    [
        ("The firm moved to Fresno, Calif., last year.", "Fresno", "California"),
        ("The firm moved to Springfield, Ill., last year.", "Springfield", "Illinois"),
        ("The firm moved to Portland, Ore., last year.", "Portland", "Oregon"),
        ("The firm moved to Dubbo, N.S.W., last year.", "Dubbo", "New South Wales"),
        ("The firm moved to Nelson, B.C., last year.", "Nelson", "British Columbia"),
        ("The firm moved to Charleston, W.Va., last year.", "Charleston", "West Virginia"),
    ],
)
def test_abbreviated_region(text, town, region):
    """A region may be abbreviated behind a town, and is a place as well."""
    found = regions(text)
    assert found == {town: region, region: region}


def test_dots_belong_to_an_abbreviation():
    """The mention of an abbreviated name has its dots."""
    text = "The U.S. and the U.K. signed a treaty."
    assert [mentions(place, text) for place in places(text)] == [["U.S."], ["U.K."]]


def test_abbreviated_country_is_the_country():
    """A country's full name and its abbreviation are one place."""
    story = ["Talks in the United States went on.", "The U.S. and Canada signed a treaty."]
    united = places(*story)[0]
    assert (united.name, mentions(united, *story)) == ("United States", ["United States", "U.S."])


def test_postal_code_behind_a_town():
    """Two capitals behind a town and a comma are its state."""
    assert regions("He was born in Omaha, NE, and raised in Tulsa, OK.") == {
        "Omaha": "Nebraska",
        "Nebraska": "Nebraska",
        "Tulsa": "Oklahoma",
        "Oklahoma": "Oklahoma",
    }


@pytest.mark.parametrize(
    "text", ["The hotel is OK, he said.", "OK, he said.", "Call ME or look into the IN box OR wait."]
)
def test_postal_code_alone(text):
    """Two capitals without a town before them are no state."""
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Iraqi and Syrian soldiers met French officers; the Kurds were absent.",
        "Swedish police arrested two Norwegians and a German.",
        "The Iraqis left first, then the Americans.",
        "She speaks Arabic, Polish and Japanese.",
    ],
)
def test_words_for_peoples(text):
    """Words for peoples, their things and their languages name no place."""
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Maria Houston won the prize. Houston said she was glad, and the jury praised Houston.",
        "Mayor Jack London said no. London left the room.",
        "Ms. Carol Lincoln paid for it. Lincoln did not want her name on the wall, Lincoln said.",
        "Anna Chester and Robert Preston were charged. Preston will be heard on Monday, Chester on Tuesday.",
        "Dr. Peter Lancaster, 51, was named head of the school. Lancaster said he was proud.",
    ],
)
def test_surnames_that_are_towns(text):
    """After a full name, the surname alone is the person again."""
    assert names(text) == []


def test_surname_beside_the_town():
    """A person may have the name of the town in the same story."""
    text = "Police in Houston, Texas, arrested a man on Monday. Mr. Paul Dallas, 40, was taken to a court in Houston."
    assert names(text) == ["Houston", "Texas"]


@pytest.mark.parametrize(
    "text",
    [
        "The Islamic State of Iraq and the Levant (ISIL) claimed the attack.",
        "The Bank of Greater Denver (BGD) published its figures.",
        "The Society for Trade and Tourism of Japan (STTJ) met on Monday.",
    ],
)
def test_organisations_with_an_abbreviation(text):
    """A place in a name that an abbreviation in brackets stands for is not named by itself."""
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The New York Times reported it on Monday.",
        "The Chicago Tribune and The Washington Post asked for the records.",
        "She told the Boston Globe that she would go.",
    ],
)
def test_newspapers(text):
    """The town in the name of a newspaper is not named."""
    assert names(text) == []


def test_streets_have_no_coordinates():
    """A street is a site as printed, and neither its place nor its town is guessed."""
    text = "A water main broke on Baker Street near Old Mill Road on Monday."
    found = places(text)
    assert [(place.name, place.kind) for place in found] == [("Baker Street", "site"), ("Old Mill Road", "site")]
    assert {(place.latitude, place.longitude, place.country_code, place.confidence) for place in found} == {(None,) * 4}


def test_town_in_the_name_of_a_street():
    """The town that a street is called after is not named."""
    assert names("A water main broke on London Road on Monday.") == ["London Road"]


def test_numbered_roads():
    """A road with a number is a street as well."""
    assert names("A crash closed Interstate 70 near Topeka, Kansas.") == ["Interstate 70", "Topeka", "Kansas"]


def test_street_named_twice_is_one():
    """All mentions of a street are of one place."""
    street = places("A pipe broke on Baker Street.", "Baker Street was closed until noon.")[0]
    assert len(street.mentions) == 2


def test_all_mentions_are_kept():
    """Each mention has its span, in reading order, across paragraphs."""
    story = ["Lisbon is old. People in Lisbon work hard.", "It rained.", "The river in Lisbon rose."]
    (lisbon,) = places(*story)
    assert [(span.block, span.start, span.end) for span in lisbon.mentions] == [(0, 0, 6), (0, 25, 31), (2, 13, 19)]


def test_possessive_is_no_part_of_a_mention():
    """The mention ends before the apostrophe, straight or curly."""
    story = ["The fire in Nairobi is out.", "Nairobi's mayor thanked them.", "Nairobi\u2019s mayor slept."]
    assert mentions(places(*story)[0], *story) == ["Nairobi"] * 3


@pytest.mark.parametrize(
    ("plain", "accented"),
    [("Bogota", "Bogotá"), ("Zurich", "Zürich"), ("Reykjavik", "Reykjavík"), ("Malmo", "Malmö"), ("Lodz", "Łódź")],
)
def test_accents_may_be_left_out(plain, accented):
    """A name is the same place with its accents and without."""
    without, within = (places(f"The crew flew to {name} on Monday.") for name in (plain, accented))
    assert [place.geonames_id for place in without] == [place.geonames_id for place in within] != []


def test_accents_may_be_decomposed():
    """A letter with its accent as a mark of its own is the same letter, and the span covers the mark."""
    text = "The crew flew to Bogota\u0301 on Monday."
    (bogota,) = places(text)
    assert mentions(bogota, text) == ["Bogota\u0301"]


def test_dateline_in_capitals():
    """A town in capitals before a dash is the town."""
    assert names("NAIROBI, Kenya — Rain fell on Monday.") == ["Nairobi", "Kenya"]


def test_line_in_capitals():
    """Places are found in a line of capitals."""
    assert names("RAIN FLOODS STREETS OF NAIROBI, KENYA") == ["Nairobi", "Kenya"]


def test_hyphen_joins_two_places():
    """Two places joined by a hyphen are two."""
    assert names("The Moscow-Beijing express left on time.") == ["Moscow", "Beijing"]
    assert names("The Moscow–Beijing express left on time.") == ["Moscow", "Beijing"]


def test_hyphen_inside_a_name():
    """A name with a hyphen of its own is one place."""
    assert names("He was born in Stratford-upon-Avon, England.")[0] == "Stratford-upon-Avon"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Protests Spread From Cairo to Alexandria", ["Cairo", "Alexandria"]),
        ("Two Dead in Lagos Bus Crash", ["Lagos"]),
        ("Quake Shakes Northern Japan, No Damage in Tokyo", ["Japan", "Tokyo"]),
    ],
)
def test_headlines(text, expected):
    """Places are found where every word has a capital."""
    assert names(text) == expected


def test_article_of_a_name():
    """The article belongs to "The Hague" inside a sentence."""
    text = "The court sits in The Hague, in the Netherlands."
    hague = places(text)[0]
    assert (hague.name, mentions(hague, text)) == ("The Hague", ["The Hague"])


def test_longest_name_wins():
    """A name of several words is not a shorter name inside it."""
    assert names("The ferry links Papua New Guinea with New Caledonia.") == ["Papua New Guinea", "New Caledonia"]


def test_near_a_country():
    """A name of many places is sought in the country of the outlet."""
    text = "Fire near Birmingham kills two."
    assert countries(text, near="GB")["Birmingham"] == "GB"
    assert countries(text, near="US")["Birmingham"] == "US"


@pytest.mark.parametrize("code", "US GB CA AU IN DE FR GE IL KE NG JM".split())
def test_near_takes_the_code_of_any_country(code):
    """Every country's code is taken, those that are a state's as well."""
    assert names("Rain fell in Nairobi on Monday.", near=code) == ["Nairobi"]


def test_near_prefers_the_country_to_the_state():
    """The code of a country is not the postal code of a state."""
    assert countries("Crews from Hamilton put the fire out.", near="CA")["Hamilton"] == "CA"


def test_near_a_place():
    """A name of many places is sought near the outlet's town."""
    text = "Crews from Hamilton put the fire out."
    assert regions(text, near="Cincinnati")["Hamilton"] == "Ohio"
    assert regions(text, near="Toronto")["Hamilton"] == "Ontario"


def test_near_yields_to_the_text():
    """Where the text tells the place, the outlet's town does not count."""
    assert regions("Crews from Hamilton, Ontario, put the fire out.", near="Cincinnati")["Hamilton"] == "Ontario"


@pytest.mark.parametrize("near", ["", "QQ", "Nowhere At All", "\x00", "us and them"])
def test_near_nowhere(near):
    """What is neither a country's code nor a place is refused with its path, its value and what was wanted."""
    with pytest.raises(InvalidField) as caught:
        find_locations(["Rain fell in Nairobi."], near=near)
    assert (caught.value.path, caught.value.value) == ("near", near)
    assert "code of a country" in str(caught.value)
    assert "place" in str(caught.value)


class Atlas:
    """A gazetteer of three places that no other has."""

    PLACES = (
        Place(ref=1, name="Zembla", kind="region", latitude=60.0, longitude=20.0, country_code="SE", admin1="Zembla"),
        Place(
            ref=2,
            name="Onhava",
            kind="city",
            latitude=60.1,
            longitude=20.2,
            country_code="SE",
            admin1="Zembla",
            population=90_000,
            parent=1,
        ),
        Place(
            ref=3,
            name="Port Quillip",
            kind="city",
            latitude=60.4,
            longitude=20.3,
            country_code="SE",
            admin1="Zembla",
            population=400_000,
            parent=1,
        ),
    )

    def reach(self, word: str) -> int:
        return 2 if word == "port" else 1

    def find(self, key: str) -> Sequence[NamedPlace]:
        return [NamedPlace(place=place, region=1) for place in self.PLACES if key_of(place.name) == key]

    def get(self, geonames_id: int) -> Place | None:
        return None

    def parents(self, place: Place) -> tuple[Place, ...]:
        return self.PLACES[:1] if place.parent else ()

    def children(self, place: Place, kind: LocationKind | None = None) -> tuple[Place, ...]:
        found = [child for child in self.PLACES if child.parent == place.ref]
        return tuple(child for child in found if kind is None or child.kind == kind)


def test_gazetteer_of_the_users_own():
    """Names are looked up in the gazetteer that is given, and in no other."""
    assert isinstance(Atlas(), Gazetteer)
    text = "Trains left Onhava, Zembla, for Port Quillip and Nairobi."
    assert names(text, gazetteer=Atlas()) == ["Onhava", "Zembla", "Port Quillip"]


def test_near_is_looked_up_in_the_users_own():
    """The outlet's place is one of the gazetteer that is given."""
    assert names("Rain fell in Onhava.", near="Zembla", gazetteer=Atlas()) == ["Onhava"]
    with pytest.raises(InvalidField):
        find_locations(["Rain fell in Onhava."], near="Nairobi", gazetteer=Atlas())


def test_limit_keeps_the_first():
    """Past the limit, places are left out in reading order."""
    text = "The law holds in Texas, Oklahoma, Kansas and Nebraska."
    assert names(text, limit=2) == ["Texas", "Oklahoma"]
    assert names(text, limit=0) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Polisen i Nairobi stängde vägen till Paris."),
        ("nl-BE", "De politie in Nairobi sloot de weg naar Berlijn."),
        ("zz", "La policía de Nairobi cerró la carretera de Madrid."),
    ],
)
def test_other_languages_are_not_read(language, text):
    """A text in a language that is not read gives no places."""
    assert names(text, language=language) == []


@pytest.mark.parametrize("language", ["en", "en-GB", "EN-us"])
def test_varieties_of_english_are_read(language):
    """Every English is English."""
    assert names("Rain fell in Nairobi on Monday.", language=language) == ["Nairobi"]


def test_language_is_told_by_the_text():
    """Without a language, the small words of the text tell it."""
    assert names("The rain that fell in Nairobi was the first of the year, and it did not stop.", language=None) == [
        "Nairobi"
    ]
    assert names("La pluie qui est tombée à Nairobi était la première de l’année.", language=None) == ["Nairobi"]
    assert names("Regnet som föll över Nairobi var årets första.", language=None) == []


@pytest.mark.parametrize("paragraphs", [[], [""], ["", " ", "\n"], ["nothing here has a capital."]])
def test_nothing_is_found_in_nothing(paragraphs):
    """Texts without a name give no places."""
    assert find_locations(paragraphs) == ()


def test_confidence_tells_how_many_places_have_the_name():
    """A name that many places have is surer of none of them than a name that one has."""
    (springfield,), (reykjavik,) = (places(f"The crew flew to {name}.") for name in ("Springfield", "Reykjavik"))
    assert springfield.confidence < reykjavik.confidence


def test_confidence_grows_with_the_evidence():
    """A town whose state is told is surer than the town alone."""
    alone, told = (places(text)[0] for text in ("They met in Springfield.", "They met in Springfield, Illinois."))
    assert alone.confidence < told.confidence

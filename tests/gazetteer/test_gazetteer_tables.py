"""The tables of this project's own, and the writing of an index from entries."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from gazetteer.entries import Entries, Entry
from gazetteer.pack import pack
from gazetteer.sources import SOURCES, Sources, middle

from newsrecord import gazetteer
from newsrecord.gazetteer import NameForm, key_of
from newsrecord.gazetteer.index import Index
from newsrecord.gazetteer.layout import KINDS
from newsrecord.model.codes import COUNTRY_CODES

TOOLS = Path(__file__).resolve().parents[2] / "tools"


def rows(table):
    with (TOOLS / "gazetteer" / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"))


PLACES = rows("places.tsv")
TOWNS = rows("towns.tsv")


def few() -> Entries:
    """Return a continent, a country, a region and two towns of one name."""
    entries = Entries()
    entries.add(Entry(id="K:EU", name="Europe", feature="CONT", latitude=50, longitude=10, geonames=1))
    entries.add(
        Entry(
            id="C:XK", name="Arland", feature="PCLI", latitude=47.5, longitude=8, country="XK", code="XK", parent="K:EU"
        )
    )
    entries.add(
        Entry(
            id="1:XK.1", name="Ostmark", feature="ADM1", latitude=47, longitude=9, country="XK", code="1", parent="C:XK"
        )
    )
    for number, parent, population in ((7, "1:XK.1", 900), (8, "C:XK", 50_000)):
        town = Entry(id=f"P:{number}", name="Sankt Élan", feature="PPL", latitude=-47.12345, longitude=-8.5)
        town.geonames, town.country, town.parent, town.population = number, "XK", parent, population
        entries.add(town).call("Elanville", NameForm.ALTERNATE)
    return entries


@pytest.fixture
def index(tmp_path):
    path = tmp_path / "places.bin"
    path.write_bytes(pack(few(), "made for a test\n"))
    return Index(path)


def test_the_same_entries_give_the_same_bytes():
    """Writing an index twice gives the same file, in whatever order the entries come."""
    turned = Entries(reversed(few().items()))
    assert pack(few(), "x") == pack(few(), "x") == pack(turned, "x")


def test_an_index_of_a_few_places_is_read(index):
    """What was written is read: names, points, regions, parents, and the larger town first."""
    towns = [found.place for found in index.find(key_of("sankt elan"))]
    assert [town.geonames_id for town in towns] == [8, 7]
    assert (towns[1].latitude, towns[1].longitude) == (-47.12345, -8.5)
    assert (towns[1].admin1, towns[1].admin1_code, towns[0].admin1) == ("Ostmark", "1", None)
    assert [place.name for place in index.parents(towns[1])] == ["Ostmark", "Arland", "Europe"]
    assert index.about == "made for a test\n"


def test_children_stand_together(index):
    """A place's children are those whose parent it is, and no others."""
    arland = index.find("arland")[0].place
    assert [child.name for child in index.children(arland)] == ["Sankt Élan", "Ostmark"]
    assert [child.kind for child in index.children(arland, "region")] == ["region"]
    assert index.children(index.find("ostmark")[0].place)[0].geonames_id == 7


def test_reach_is_written(index):
    """The first word of a name of two words reaches two."""
    assert (index.reach("sankt"), index.reach("ostmark")) == (2, 1)


def test_a_place_within_itself_is_refused():
    """Entries whose parents go round in a ring are no gazetteer."""
    entries = few()
    entries["C:XK"].parent = "P:7"
    with pytest.raises(SystemExit, match="lies in itself"):
        pack(entries, "")


def test_codes_and_transcriptions_of_a_source_are_no_names():
    """Airports' codes, machine-made transcriptions and broken names are left out."""
    entry = Entry(id="P:1", name="Elan", feature="PPL")
    for name in ("ELN", "ai lan", "\u00bfElan", "12", ""):
        entry.call_foreign(name)
    assert entry.keys == {}


def test_a_missing_package_is_named(tmp_path):
    """The build says which package it lacks."""
    with pytest.raises(SystemExit, match=SOURCES[0].name):
        Sources(tmp_path)


def test_another_package_is_refused(tmp_path):
    """The build takes no package that is not the pinned one."""
    for source in SOURCES:
        (tmp_path / source.file).write_bytes(b"something else")
    with pytest.raises(SystemExit, match="pinned"):
        Sources(tmp_path)


def test_every_source_has_a_licence_and_an_origin():
    """A source says where its data is from and what it may be used for."""
    assert all(source.license and source.origin and source.gives and len(source.sha256) == 64 for source in SOURCES)


def test_the_middle_of_an_archipelago_lies_between_its_islands():
    """Parts of about one size count together, a rock does not."""

    def square(x: float, size: float) -> list[tuple[float, float]]:
        return [(x, 0.0), (x + size, 0.0), (x + size, size), (x, size)]

    latitude, longitude = middle([square(0, 2), square(4, 2), square(100, 0.1)])
    assert (round(latitude, 2), round(longitude, 2)) == (1.0, 3.0)


@pytest.mark.parametrize("row", PLACES, ids=[row["name"] for row in PLACES])
def test_places_of_the_table_are_plausible(row):
    """A place of the table has a known feature, a point on the earth, a real country, and is in the index."""
    assert row["feature"] in KINDS
    assert abs(float(row["latitude"])) <= 90
    assert abs(float(row["longitude"])) <= 180
    assert row["country"] == "" or row["country"] in COUNTRY_CODES
    assert float(row["weight"]) > 0
    assert gazetteer.search(row["name"], limit=99)


def test_places_of_the_table_lie_near_their_country():
    """A place of the table with a country lies near a town of that country or off its coast."""
    towns = {}
    countries = [place for place in map(gazetteer.default().place, range(2_000)) if place.kind == "country"]
    for country in countries:
        code = country.country_code
        below = [country, *gazetteer.children(country)]
        towns[code] = [(place.latitude, place.longitude) for place in below]
    far = []
    for row in PLACES:
        if code := row["country"]:
            near = min(
                max(abs(float(row["latitude"]) - latitude), abs(float(row["longitude"]) - longitude) % 360)
                for latitude, longitude in towns[code]
            )
            far += [row["name"]] if near > 16 else []
    assert far == []


def test_names_of_the_table_have_a_form():
    """A row of names says in which way they name their place."""
    assert {row["form"].upper() for row in rows("names.tsv")} <= set(NameForm.__members__)


def test_every_demonym_of_the_table_is_known():
    """Each word of the table leads to a country; where two share a word, to the larger."""
    words = [word for row in rows("demonyms.tsv") for word in row["words"].split("|")]
    assert [word for word in words if gazetteer.demonym(word) is None] == []


@pytest.mark.parametrize("row", TOWNS, ids=[f"{row['country']} {row['name']}" for row in TOWNS])
def test_towns_of_the_table_lie_in_their_country(row):
    """A town of the table is in the index by each of its names, and within two degrees of another of its country."""
    latitude, longitude = float(row["latitude"]), float(row["longitude"])
    for name in filter(None, [row["name"], *row["names"].split("|")]):
        places = gazetteer.search(name, country=row["country"], limit=99)
        assert any((place.latitude, place.longitude) == (latitude, longitude) for place in places)
    (town,) = [place for place in places if (place.latitude, place.longitude) == (latitude, longitude)]
    assert town.kind in {"city", "district", "area"}
    around = gazetteer.default().place(town.parent)
    assert abs(around.latitude - latitude) < 8
    assert abs(around.longitude - longitude) < 8


def test_no_town_of_the_table_is_one_of_the_sources():
    """What the sources have needs no line in the table: none lies where another place of its name lies."""
    for row in TOWNS:
        places = gazetteer.search(row["name"], country=row["country"], kind="city", limit=99)
        near = [
            place
            for place in places
            if abs(place.latitude - float(row["latitude"])) < 0.2
            and abs(place.longitude - float(row["longitude"])) < 0.2
        ]
        assert len(near) <= 1, row["name"]


def test_a_romanised_name_is_written_by_its_consonants_too():
    """The main name of a place in a country that romanises has one key more, and no other place has."""
    towns = {}
    for country, name in (("IQ", "Al Hawijah"), ("FR", "Honfleur"), ("YE", "Ibb")):
        entry = Entries().add(Entry(id="P:1", name=name, feature="PPL", country=country))
        entry.call_by_consonants()
        towns[name] = [key for key in entry.keys if key.startswith("~")]
    assert towns == {"Al Hawijah": ["~IQhwj"], "Honfleur": [], "Ibb": []}

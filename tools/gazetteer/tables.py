"""Add what no source has, from the tables beside this module: this project's own compilation."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from math import hypot
from pathlib import Path
from typing import Final

from gazetteer.entries import Entries, Entry
from gazetteer.sources import Sources
from newsrecord.gazetteer.keys import key_of
from newsrecord.gazetteer.place import NameForm

__all__ = ["add_tables"]

_FOLDER: Final = Path(__file__).resolve().parent
_NO_PLURAL: Final = ("s", "ese", "sh", "ch", "men", "ic")


def _rows(table: str) -> Iterator[dict[str, str]]:
    with (_FOLDER / table).open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def _target(entries: Entries, name: str) -> Entry:
    if name not in entries:
        raise SystemExit(f"the tables name a place that no source has: {name}")
    return entries[name]


def add_tables(entries: Entries, sources: Sources) -> None:
    """Add to *entries* the places, names, abbreviations and demonyms of the tables."""
    translations = defaultdict(list)
    for _, code, name in sources.territories():
        translations[code.partition("-")[0]].append(name)
    regions = {
        (entry.country, key): entry
        for entry in entries.values()
        for key, form in entry.keys.items()
        if (entry.feature == "ADM1" and form & ~NameForm.SHORT) or (entry.feature == "ADM2" and form & NameForm.MAIN)
    }
    for row in _rows("places.tsv"):
        entry = Entry(
            id=f"O:{key_of(row['name'])}",
            name=row["name"],
            feature=row["feature"],
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            country=row["country"],
            parent=f"C:{row['country']}" if row["country"] else "",
            weight=float(row["weight"]),
        )
        if entry.id in entries:
            raise SystemExit(f"twice in the tables: {row['name']}")
        # Corsica is an island and a region: as the region it has a number.
        known = regions.get((entry.country, key_of(entry.name))) if entry.feature in {"RGN", "ISL", "ISLS"} else None
        if known is not None:
            known.weight = max(known.weight, entry.weight)
            entry = known
        else:
            entries.add(entry)
        for name in (*row["names"].split("|"), *translations.get(row["cldr"] or "-", ())):
            entry.call(name, NameForm.CODE if name.isupper() and name.isascii() else NameForm.ALTERNATE)
    _add_towns(entries)
    for row in _rows("names.tsv"):
        form = NameForm[row["form"].upper()]
        for name in row["names"].split("|"):
            _target(entries, row["place"]).call(name, form)
    _add_peoples(entries)
    for entry in entries.values():
        entry.call_by_consonants()


def _add_peoples(entries: Entries) -> None:
    """Add the words for the people and things of a place."""
    for row in _rows("demonyms.tsv"):
        for word in row["words"].split("|"):
            _target(entries, row["place"]).call_people(word)
            if not word.endswith(_NO_PLURAL):
                _target(entries, row["place"]).call_people(word + "s")


def _add_towns(entries: Entries) -> None:
    """Add the towns and areas of the table of towns, each in the region of the nearest town."""
    by_country = defaultdict(list)
    for entry in entries.values():
        if entry.id.startswith("P:"):
            by_country[entry.country].append(entry)
    for row in _rows("towns.tsv"):
        latitude, longitude = float(row["latitude"]), float(row["longitude"])
        nearest = min(
            by_country[row["country"]], key=lambda town: hypot(town.latitude - latitude, town.longitude - longitude)
        )
        entry = Entry(
            id=f"T:{row['country']}:{key_of(row['name'])}",
            name=row["name"],
            feature=row["feature"],
            latitude=latitude,
            longitude=longitude,
            country=row["country"],
            parent=nearest.parent,
            population=int(row["thousands"]) * 1000 if row["feature"].startswith("PPL") else 0,
            weight=float(row["thousands"]),
        )
        if entry.id in entries:
            raise SystemExit(f"twice in the tables: {row['name']}")
        entries.add(entry)
        for name in filter(None, row["names"].split("|")):
            entry.call(name)

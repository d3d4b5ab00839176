"""The index file: whole, small, as built, and the same for all who read it."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import get_args

import pytest

from newsrecord import gazetteer
from newsrecord.gazetteer.index import Found, Index
from newsrecord.gazetteer.keys import key_of
from newsrecord.gazetteer.layout import FEATURES, KINDS, MAGIC
from newsrecord.model.codes import COUNTRY_CODES
from newsrecord.model.location import LocationKind

FILE = Path(gazetteer.__file__).with_name("places.bin")
SHA256 = "bed3bf9cfa2d40cb5dc0d49bdf657bf9fdd95c7c890210e4928d16cb4e346a6c"
MOST_BYTES = 30_000_000
STEP = 97

INDEX = gazetteer.default()
ROWS = range(0, len(INDEX), STEP)
COUNTRIES = [place for place in map(INDEX.place, range(2_000)) if place.kind == "country"]

_FIRST_LOOKUP = """
import time
from newsrecord import gazetteer
begin = time.perf_counter()
assert gazetteer.search("Mosul")
print(time.perf_counter() - begin)
"""
_MEMORY = """
import random, re
from pathlib import Path
from newsrecord import gazetteer
index, draw = gazetteer.default(), random.Random(1)
for _ in range(20_000):
    gazetteer.search(index.place(draw.randrange(len(index))).name)
print(re.search("VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1])
"""


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def look_up(name: str) -> list[int]:
    """Return the rows of what *name* may mean; for pools, which need a function of a module."""
    return [found.row for found in gazetteer.default().find(key_of(name))]


def test_the_file_is_the_one_that_the_tool_builds():
    """The checksum changes with the data only: whoever builds it anew writes the new one here."""
    assert hashlib.sha256(FILE.read_bytes()).hexdigest() == SHA256


def test_the_file_is_small():
    """The gazetteer takes at most 30 MB of a disk."""
    assert FILE.stat().st_size <= MOST_BYTES


def test_the_notice_is_beside_it():
    """The licences of the sources are installed with the data."""
    text = FILE.with_name("NOTICE.txt").read_text("utf-8")
    assert all(name in text for name in ("GeoNames", "Natural Earth", "UNICODE LICENSE V3", "by/4.0"))


def test_every_place_is_found_by_its_name():
    """The name that a place shows leads to the place."""
    lost = [row for row in ROWS if len(key_of(INDEX.place(row).name)) > 1 and row not in look_up(INDEX.place(row).name)]
    assert lost == []


def test_numbers_are_unique_and_lead_back():
    """No two places have one GeoNames number, and each number leads to its place."""
    numbers = [number for row in range(len(INDEX)) if (number := INDEX.fields(row)[0])]
    assert len(numbers) == len(set(numbers)) > 200_000
    assert all(INDEX.get(place.geonames_id) == place for row in ROWS if (place := INDEX.place(row)).geonames_id)


def test_every_place_is_on_the_earth():
    """Coordinates are in their ranges."""
    points = [INDEX.fields(row)[1:3] for row in range(len(INDEX))]
    assert all(abs(latitude) <= 9_000_000 and abs(longitude) <= 18_000_000 for latitude, longitude in points)


def test_parents_exist_and_end():
    """Each chain of parents ends at a place without one, and a country lies in a continent."""
    for row in ROWS:
        place = INDEX.place(row)
        chain = INDEX.parents(place)
        assert len(chain) < 6
        assert [above.ref for above in chain][:1] == ([] if place.parent is None else [place.parent])
        assert {above.country_code for above in chain} <= {place.country_code, None}
    assert {INDEX.parents(country)[0].kind for country in COUNTRIES} == {"continent"}


def test_regions_lie_where_their_places_lie():
    """A town is within a thousand miles of its region's midpoint, so that no region has another one's."""
    far = []
    for row in ROWS:
        place = INDEX.place(row)
        chain = INDEX.parents(place)
        if place.kind == "city" and chain and chain[0].kind == "district":
            turn = abs(place.longitude - chain[0].longitude) % 360
            if abs(place.latitude - chain[0].latitude) > 10 or 20 < turn < 340:
                far.append((place.name, chain[0].name, place.country_code))
    assert far == []


def test_codes_and_kinds_are_the_model_s():
    """Every country code and every kind can stand in a record."""
    assert set(KINDS.values()) <= set(get_args(LocationKind))
    assert {place.country_code for place in COUNTRIES} <= COUNTRY_CODES
    assert len(COUNTRIES) > 240


def test_the_features_are_in_the_order_of_the_format():
    """The numbers of features stand in files: a new one goes to the end of its kind only with a new file."""
    assert len(FEATURES) == len(set(FEATURES)) < 256


def test_a_candidate_tells_parts_without_the_rest():
    """Kind, population, country and point are the place's."""
    for found in INDEX.find("springfield"):
        place = found.place
        assert (found.kind, found.population, found.country_code) == (place.kind, place.population, place.country_code)
        assert found.point == (place.latitude, place.longitude)
        assert found.row == place.ref
        assert found.rows_above[0] == place.parent
        assert "Springfield" in repr(found) or place.name in repr(found)


def test_candidates_are_a_sequence():
    """What a name may mean has a length, items and slices, and is false where there is nothing."""
    found = INDEX.find("springfield")
    assert isinstance(found, Found)
    assert [one.row for one in found] == [found[at].row for at in range(len(found))]
    assert [one.row for one in found[:3]] == [posting >> 8 for posting in found.postings[:3]]
    assert not INDEX.find("no place has this name")


def test_reach_tells_the_longest_name():
    """The words of the longest name that begins with a word bound the search for it."""
    assert INDEX.reach("new") >= 3
    assert INDEX.reach("papua") >= 3
    assert INDEX.reach("nothingbeginslikethis") == 1


def test_every_name_is_within_reach():
    """No name has more words than its first word reaches."""
    for row in ROWS:
        words = key_of(INDEX.place(row).name).split(" ")
        assert INDEX.reach(words[0]) >= len(words)


def test_the_first_look_up_is_quick():
    """Opening the index and the first search take under 50 ms, the best of three."""
    assert min(float(run(_FIRST_LOOKUP)) for _ in range(3)) < 0.05


@pytest.mark.skipif(sys.platform != "linux", reason="read from /proc")
def test_memory_stays_small():
    """After 20,000 searches all over the index the process holds at most 50 MB."""
    assert int(run(_MEMORY)) <= 50_000


def test_threads_share_the_index():
    """Eight threads that look the same names up get the same places."""
    names = [INDEX.place(row).name for row in ROWS[:400]]
    expected = [look_up(name) for name in names]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _: [look_up(name) for name in names], range(8))) == [expected] * 8


def test_processes_share_the_index():
    """Eight processes that look names up in the file get the same places."""
    names = [INDEX.place(row).name for row in ROWS[:200]]
    with ProcessPoolExecutor(8, mp_context=get_context("fork" if sys.platform == "linux" else "spawn")) as pool:
        assert list(pool.map(_look_all_up, [names] * 8)) == [[look_up(name) for name in names]] * 8


def _look_all_up(names: list[str]) -> list[list[int]]:
    return [look_up(name) for name in names]


@pytest.mark.parametrize("data", [b"", b"x", MAGIC, MAGIC + bytes(400), b"another file" * 99])
def test_another_file_is_refused(data, tmp_path):
    """A file that is empty, short or of another kind is no index."""
    path = tmp_path / "places.bin"
    path.write_bytes(data)
    with pytest.raises(ValueError, match=r"\w"):
        Index(path)


def test_a_file_that_is_cut_off_is_refused(tmp_path):
    """An index that lacks its end is no index."""
    path = tmp_path / "places.bin"
    path.write_bytes(FILE.read_bytes()[:1_000_000])
    with pytest.raises(ValueError, match="no gazetteer"):
        Index(path)

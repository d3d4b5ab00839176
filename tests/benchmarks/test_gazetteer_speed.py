"""Looking names up: what the search for places in running text does for each word in capitals."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from clock import ratio
from newsrecord import gazetteer
from newsrecord.gazetteer.index import Index

# Words of which most are in no gazetteer, as at the starts of sentences, and names that many places have.
WORDS = "officials wednesday the however residents spokeswoman meanwhile authorities quarterback unfortunately".split()
NAMES = ["mosul", "springfield", "san jose", "butler county", "united states", "calif"]


@pytest.fixture(scope="module")
def index() -> Index:
    """Give the open index."""
    return gazetteer.default()


def test_look_ups_stay_near_a_dictionary(index: Index) -> None:
    """A look-up takes at most 60 times what it takes a dictionary, about a microsecond."""
    known = dict.fromkeys(WORDS)
    ours, theirs = (lambda: [index.find(word) for word in WORDS]), (lambda: [known.get(word) for word in WORDS])
    # A neighbour on the machine may spoil one measurement, not three.
    found = (ratio(ours, theirs, rounds=25, calls=20) for _ in range(3))
    assert any(each <= 60 for each in found)


def test_words_speed(index: Index, benchmark: Callable[..., list[object]]) -> None:
    """The time of ten look-ups of words that name nothing or little, for the record."""
    assert len(benchmark(lambda: [index.find(word) for word in WORDS])) == len(WORDS)


def test_names_speed(index: Index, benchmark: Callable[..., list[object]]) -> None:
    """The time of six look-ups of names, no place of which is read, for the record."""
    assert all(benchmark(lambda: [index.find(name) for name in NAMES]))


def test_places_speed(index: Index, benchmark: Callable[..., list[object]]) -> None:
    """The time of reading the first place of six names whole, for the record."""
    assert all(benchmark(lambda: [index.find(name)[0].place for name in NAMES]))


def test_keys_speed(benchmark: Callable[..., list[str]]) -> None:
    """The time of making keys of four names with capitals, accents and dots, for the record."""
    assert all(benchmark(lambda: [gazetteer.key_of(name) for name in ("Mosul", "al-Qa’im", "Łódź", "N.S.W.")]))

"""Hostile names are looked up at little cost and find nothing."""

from __future__ import annotations

import pytest

from newsrecord import gazetteer
from newsrecord.gazetteer.keys import LONGEST_NAME, key_of

HOSTILE = {
    "empty": "",
    "blank": " \t\n\u00a0",
    "nul": "\0",
    "nuls": "Mo\0sul\0",
    "controls": "\x01\x1f\x7f",
    "surrogate": "\ud800\udfff",
    "noncharacter": "\uffff\ufdd0",
    "marks": "\u0301" * 150,
    "dots": "." * 150,
    "bidi": "\u202e\u2066",
    "separator": "Texas\x1fTX",
    "long": "x" * 1_000_000,
    "words": "a " * 500_000,
    "accents": "e\u0301" * 500_000,
    "unicode": "\U0010fffd" * 100,
    "expanding": "\ufdfa" * LONGEST_NAME,
}


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_find_nothing(name):
    """A name that is none is in no gazetteer."""
    assert gazetteer.search(name) == ()
    assert gazetteer.demonym(name) is None


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_reach_nothing(name):
    """Such a name begins no other."""
    assert gazetteer.default().reach(name[:LONGEST_NAME]) == 1


def test_names_of_a_megabyte_cost_as_little_as_short_ones(scale):
    """What is too long for a name is not read."""
    scale(key_of, lambda n: "é" * n, (62_500, 250_000, 1_000_000), most=1.5)


def test_keys_of_the_longest_names_are_bounded():
    """No name makes a key of more than a few thousand characters."""
    assert max(len(key_of(letter * LONGEST_NAME)) for letter in "x\ufdfaßÆ\u1e9e") <= 20 * LONGEST_NAME

"""The figures on the annotated corpora never fall below ``floors.json``."""

from __future__ import annotations

import importlib.util
import subprocess  # noqa: F401  # the suite lets only modules that name it start processes, as the scorers are
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _load_tool():
    spec = importlib.util.spec_from_file_location("refresh_scores", ROOT / "tools" / "refresh_scores.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCORES = _load_tool()
FLOORS = SCORES.read_floors()


@pytest.mark.corpus
@pytest.mark.parametrize("name", sorted(name for name, floors in FLOORS.items() if floors))
def test_scores_stay_at_or_above_their_floors(name):
    """Every figure that has a floor is at least that high."""
    shared = SCORES.find_shared()
    if shared is None:
        pytest.skip("no corpora beside the checkout: set NEWSRECORD_SHARED to their folder to measure")
    assert SCORES.shortfalls(name, SCORES.measure(name, shared)) == []


def test_floors_name_known_scorers_and_percentages():
    """The floors are percentages of scorers that exist."""
    assert set(FLOORS) <= set(SCORES.SCORERS)
    assert all(0 <= floor <= 100 for figures in FLOORS.values() for floor in figures.values())


def test_a_figure_below_its_floor_is_named(monkeypatch, tmp_path):
    """A fallen figure and a missing one are reported, a figure at its floor is not."""
    floors = tmp_path / "floors.json"
    floors.write_text('{"seed": {"a": 50.0, "b": 50.0, "c": 50.0}}', "utf-8")
    monkeypatch.setattr(SCORES, "FLOORS", floors)
    below = SCORES.shortfalls("seed", {"a": 50.0, "b": 49.9})
    assert [line.split(":")[0] for line in below] == ["seed, b", "seed, c"]

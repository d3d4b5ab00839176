"""The fuzzing harnesses run without Atheris, find nothing on a few inputs, and would notice if there were something."""

from __future__ import annotations

import importlib
import random
from pathlib import Path

import pytest

import harness
import oracle
from newsrecord import Article, Evidence, EvidenceMap, Extraction, FieldEvidence, InvalidField

HARNESSES = ["html", "json", "dates", "byline", "quotes"]
CRASHES = sorted((Path(__file__).parent / "cases" / "crashes").glob("*-*"))


@pytest.mark.parametrize("name", HARNESSES)
def test_a_harness_runs_without_atheris(name):
    """Inputs made by chance from the seeds break none of the promises."""
    module = importlib.import_module(f"fuzz_{name}")
    assert len(module.SEEDS) > 5
    assert harness.run(module.check, module.SEEDS, ["--plain", "--runs", "60", "--seed", "3"]) == 60


@pytest.mark.parametrize("path", CRASHES, ids=lambda path: path.name)
def test_what_crashed_once_crashes_no_more(path):
    """Each input that a harness found is read by its check."""
    check = importlib.import_module(f"fuzz_{path.name.partition('-')[0]}").check
    assert check(path.read_bytes()) is None


def test_an_input_that_fails_is_kept(tmp_path, monkeypatch):
    """The input is written to the current folder, and the failure leaves."""
    monkeypatch.chdir(tmp_path)

    def check(data):
        assert b"rain" not in data

    with pytest.raises(AssertionError):
        harness.run(check, [b"sun", b"rain"], ["--plain", "--runs", "2"])
    (kept,) = tmp_path.iterdir()
    assert kept.read_bytes() == b"rain"
    with pytest.raises(AssertionError):
        harness.run(check, [], [str(kept)])


def test_chance_is_the_same_for_the_same_seed():
    """A run can be repeated."""
    seeds = [b"<p>rain</p>", b"By Ana Ruiz"]
    one, other = ([harness.mutate(random.Random(9), seeds) for _ in range(5)] for _ in range(2))
    assert one == other


@pytest.mark.parametrize(
    "page", ["<script>x</script>", '<p onclick="x">', '<a href="javascript:x">x</a>', '<img src="data:x">']
)
def test_the_oracle_sees_what_could_act(monkeypatch, page):
    """A view with a script, a handler or an address of another scheme fails the check."""
    monkeypatch.setattr(oracle, "to_html", lambda *_, **__: page)
    with pytest.raises(AssertionError, match="in a view"):
        oracle.check_article(Article(headline="Rain in Lund"))


def test_the_oracle_sees_an_unclean_text(monkeypatch):
    """A control character in a record fails the check."""
    monkeypatch.setattr(oracle, "_texts", lambda _: iter(["a\x1b"]))
    with pytest.raises(AssertionError, match="unclean"):
        oracle.check_article(Article(headline="Rain in Lund"))


def test_the_oracle_wants_a_reason_for_no_article():
    """An extraction without an article and without an issue fails the check."""
    evidence = Evidence(source="html", rule="a.b", locator="h1", raw="x", confidence=1)
    fields = EvidenceMap((FieldEvidence(path="headline", winner=evidence),))
    with pytest.raises(AssertionError, match="no article"):
        oracle.check_extraction(Extraction(article=None, evidence=fields))


def test_only_the_errors_of_the_library_are_survived():
    """One of its errors is an answer; any other exception leaves."""

    def refuse():
        raise InvalidField("url", 3, "a URL")

    assert oracle.survive(refuse) is None
    with pytest.raises(ZeroDivisionError):
        oracle.survive(lambda: 1 / 0)

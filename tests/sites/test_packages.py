"""Installed packages bring rules by entry points; what is wrong with one of them stops no other."""

from __future__ import annotations

import itertools
import sys
import types
from importlib.metadata import EntryPoint

import pytest

from newsrecord import extract_html
from newsrecord.sites import FailedRule, SiteRule, installed

GOOD = SiteRule(name="courier", hosts="courier.example", headline="h2")
PAGE = "<h1>Courier</h1><h2>Ferry runs again</h2><p>The ferry left the harbour on Saturday, and it was full.</p>"


def _raising():
    yield GOOD
    raise RuntimeError("no\x1bmore")


def _leaving():
    yield GOOD
    sys.exit("usage: rules FILE")


class _BadError(Exception):
    def __str__(self):
        raise ValueError


def _bad():
    raise _BadError
    yield


@pytest.fixture
def bring(monkeypatch):
    """Give a function that makes objects look like those of installed packages."""

    def install(**held):
        module = types.ModuleType("brought_rules")
        vars(module).update(held)
        monkeypatch.setitem(sys.modules, "brought_rules", module)
        points = [EntryPoint(name, f"brought_rules:{name}", "newsrecord.sites") for name in held]
        points.append(EntryPoint("zz-missing", "no_such_module:rules", "newsrecord.sites"))
        monkeypatch.setattr("importlib.metadata.entry_points", lambda group: points if group else [])
        return installed()

    return install


def test_a_package_brings_one_rule_or_several(bring):
    """An entry point leads to a rule, or to a list of rules; packages come in the order of their names."""
    other = SiteRule(name="herald", hosts="herald.example")
    assert bring(b=GOOD, a=[other, GOOD])[:3] == (other, GOOD, GOOD)


def test_a_module_that_is_missing_is_a_failed_rule(bring):
    """What cannot be imported is named with the reason."""
    (failed,) = bring()
    assert failed.name == "zz-missing"
    assert "ModuleNotFoundError" in failed.reason


@pytest.mark.parametrize(
    ("held", "reason"),
    [
        (7, "gives 7, which is no SiteRule"),
        ("courier", "gives 'courier', which is no SiteRule"),
        ([GOOD, None], "gives None, which is no SiteRule"),
        (_raising(), "RuntimeError: no\\u001bmore"),
        (_leaving(), "SystemExit: usage: rules FILE"),
        (_bad(), "_BadError: "),
        (itertools.repeat(GOOD), "more than 1000 rules"),
        (itertools.count(), "gives 0, which is no SiteRule"),
    ],
)
def test_what_is_no_rule_is_a_failed_rule(bring, held, reason):
    """Wrong types, exceptions and endless lists are told of and bounded; nothing leaves but rules."""
    found = bring(a=held)
    assert len(found) <= 1_003
    assert {type(rule) for rule in found} <= {SiteRule, FailedRule}
    assert reason in next(rule.reason for rule in found if isinstance(rule, FailedRule))


def test_other_rules_run_beside_a_failed_one(bring):
    """The issue names the rule that failed; the others are used all the same."""
    found = extract_html(PAGE, url="https://courier.example/1", sites=bring(a=7, b=GOOD))
    assert found.article.headline == "Ferry runs again"
    failed = [issue.message for issue in found.issues if issue.code == "rule-failed"]
    assert [message.partition(" could")[0] for message in failed] == ["rule 'a'", "rule 'zz-missing'"]


def test_no_installed_rule_is_used_unasked(bring):
    """Reading a page looks at no entry point by itself."""
    bring(a=SiteRule(name="all", hosts="*", headline="h2"))
    sys.modules.pop("brought_rules", None)
    assert extract_html(PAGE).article.headline == "Courier"
    assert "brought_rules" not in sys.modules

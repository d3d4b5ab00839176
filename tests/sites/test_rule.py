"""A rule is checked when it is made: a wrong source is named with what is wanted in its place."""

from __future__ import annotations

import copy
import datetime as dt
import pickle

import pytest

from newsrecord import InvalidField
from newsrecord.sites import FailedRule, SiteRule, parse_rules

TOML = """
[[rule]]
name = "courier until the redesign"
hosts = ["courier.example", "*.courier.example"]
valid_until = 2023-05-31
headline = "h1.headline"
byline = ["a.author", "json-ld:NewsArticle.author.name"]

[[rule]]
name = "courier"
hosts = "courier.example"
valid_from = 2023-06-01
body = "div.text"
remove = [".promo", "aside"]
"""


def rule(**fields):
    return SiteRule(**{"name": "courier", "hosts": "courier.example", **fields})


@pytest.mark.parametrize(
    ("pattern", "host", "covered"),
    [
        ("courier.example", "courier.example", True),
        ("courier.example", "www.courier.example", True),
        ("www.courier.example", "courier.example", True),
        ("Courier.example", "courier.EXAMPLE", True),
        ("courier.example", "sport.courier.example", False),
        ("courier.example", "mycourier.example", False),
        ("*.courier.example", "sport.courier.example", True),
        ("*.courier.example", "courier.example", False),
        ("*.courier.example", "evilcourier.example", False),
        ("*", "anything.example", True),
        ("*", "", True),
        ("courier.example", "", False),
    ],
)
def test_a_host_pattern_covers(pattern, host, covered):
    """A host is matched with and without "www."; a star stands for the hosts below, or for all."""
    assert rule(hosts=pattern).covers(host) is covered


@pytest.mark.parametrize(
    ("fields", "path", "wanted"),
    [
        ({"headline": "h1:first-child"}, "SiteRule.headline[0]", ":first-child"),
        ({"headline": ["h1", "h1 >"]}, "SiteRule.headline[1]", "a CSS selector such as"),
        ({"headline": ""}, "SiteRule.headline[0]", "one line of text"),
        ({"headline": "json-ld:headline"}, "SiteRule.headline[0]", "json-ld:NewsArticle.headline"),
        ({"headline": "json-ld:NewsArticle..x"}, "SiteRule.headline[0]", "json-ld:NewsArticle.headline"),
        ({"body": "json-ld:NewsArticle.articleBody"}, "SiteRule.body[0]", "no place on the page"),
        ({"remove": "p::text"}, "SiteRule.remove[0]", "without ::attr() or ::text"),
        ({"tags": 7}, "SiteRule.tags", "a tuple"),
        ({"tags": ["a"] * 101}, "SiteRule.tags", "at most 100"),
        ({"hosts": ()}, "SiteRule.hosts", "the hosts the rule is for"),
        ({"hosts": "https://courier.example/"}, "SiteRule.hosts[0]", "a host such as"),
        ({"hosts": "courier.*"}, "SiteRule.hosts[0]", "a host such as"),
        ({"name": "x" * 101}, "SiteRule.name", "at most 100"),
        ({"name": "a\nb"}, "SiteRule.name", "one line"),
        ({"valid_from": "2023-06-01"}, "SiteRule.valid_from", "a datetime.date"),
        ({"valid_from": dt.date(2024, 1, 1), "valid_until": dt.date(2023, 1, 1)}, "SiteRule.valid_until", "2024-01-01"),
    ],
)
def test_what_is_no_rule_is_refused(fields, path, wanted):
    """The error names the source and says what would do."""
    with pytest.raises(InvalidField) as caught:
        rule(**fields)
    assert caught.value.path == path
    assert wanted in caught.value.wanted


def test_one_source_may_stand_by_itself():
    """A single selector need not be in a list; several are kept in their order."""
    assert rule(headline="h1").headline == ("h1",)
    assert rule(headline=["h1", "h2"]).headline == ("h1", "h2")


def test_a_rule_is_a_value():
    """A rule compares, hashes, copies and pickles like any record."""
    made = rule(headline="h1.title", valid_from=dt.date(2023, 6, 1))
    assert pickle.loads(pickle.dumps(made)) == copy.deepcopy(made) == made
    assert len({made, rule(headline="h1.title", valid_from=dt.date(2023, 6, 1))}) == 1


def test_days_of_a_rule_include_both_ends():
    """A rule is valid on its first and its last day, and without days always."""
    days = [dt.date(2023, 5, 31), dt.date(2023, 6, 1), dt.date(2023, 6, 30), dt.date(2023, 7, 1)]
    bounded = rule(valid_from=days[1], valid_until=days[2])
    assert [bounded.is_valid_on(day) for day in days] == [False, True, True, False]
    assert rule().is_valid_on(days[0])


def test_a_rule_takes_the_day_as_a_record_has_it():
    """`Article.published` goes in as it is: of a date-time the printed day counts, and without a day any rule does."""
    bounded = rule(valid_until=dt.date(2023, 6, 1))
    late = dt.datetime(2023, 6, 1, 23, 30, tzinfo=dt.timezone(-dt.timedelta(hours=7)))
    assert [bounded.is_valid_on(day) for day in (late, late.replace(tzinfo=None), None)] == [True, True, True]
    assert not bounded.is_valid_on(dt.datetime(2023, 6, 2))


@pytest.mark.parametrize("value", ["2023-06-01", 7])
def test_what_is_no_day_and_no_host_is_refused(value):
    """A rule that is asked about something else names the argument, whether or not it has days."""
    for made in (rule(), rule(valid_until=dt.date(2023, 6, 1))):
        with pytest.raises(InvalidField, match="day: got"):
            made.is_valid_on(value)
    with pytest.raises(InvalidField, match="host: got 7"):
        rule().covers(7)


def test_rules_are_read_from_toml():
    """A document of rules gives them in its order, with dates as dates."""
    old, new = parse_rules(TOML)
    assert (old.valid_until, new.valid_from) == (dt.date(2023, 5, 31), dt.date(2023, 6, 1))
    assert old.byline == ("a.author", "json-ld:NewsArticle.author.name")
    assert new.remove == (".promo", "aside")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("[[rule]", "rules"),
        ("name = 1", "rules"),
        ("rule = 1", "rules"),
        ("rule = [1]", "rule[0]"),
        ('[[rule]]\nhosts = "a"', "rule[0].name"),
        ('[[rule]]\nname = "a"\nhosts = "a"\nheadlin = "h1"', "rule[0].headlin"),
        ('[[rule]]\nname = "a"\nhosts = "a"\n[[rule]]\nname = "b"\nhosts = "b"\ntags = [1]', "rule[1].tags[0]"),
        (TOML + "[other]", "rules"),
        (b"", "rules"),
        (7, "rules"),
    ],
)
def test_what_holds_no_rules_is_refused(text, path):
    """The error names the rule by its number, and the field."""
    with pytest.raises(InvalidField) as caught:
        parse_rules(text)
    assert caught.value.path == path


def test_a_failed_rule_says_why():
    """A rule that could not be had has a name and a reason."""
    with pytest.raises(InvalidField, match=r"FailedRule\.reason"):
        FailedRule(name="x", reason="")


def test_a_file_may_begin_with_a_byte_order_mark():
    """Editors of Windows write one."""
    assert parse_rules(f"\ufeff{TOML}") == parse_rules(TOML)


def test_a_number_that_python_does_not_read_is_no_toml():
    """No other exception leaves, whatever the file holds."""
    with pytest.raises(InvalidField, match="expected TOML"):
        parse_rules(f"number = {'9' * 5_000}")

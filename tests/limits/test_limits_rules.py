"""Hostile rules and hostile pages for rules: work is bounded, and a page without rules pays nothing."""

from __future__ import annotations

import gc
import time

import pytest

from clock import undisturbed
from newsrecord import extract_html, locate
from newsrecord.page import walk
from newsrecord.sites import SiteRule

SIZES = (1_000, 4_000, 16_000)


def rule(**fields):
    return SiteRule(**{"name": "hostile", "hosts": "*", **fields})


def test_a_million_matches_give_a_bounded_value(page):
    """A selector that matches everything gives no more tags than a page may have."""
    with undisturbed():
        found = extract_html(page("<b>x</b>" * 250_000), sites=[rule(tags="*", sections="b::text", byline="*")])
    assert len(found.article.tags) <= 60
    assert found.article.sections == ("x",)
    assert len(found.evidence["tags"].winner.raw) <= 500


@pytest.mark.parametrize(
    "make",
    [
        lambda n: "<b>x</b>" * n,
        lambda n: "<div>" * n + "x" + "</div>" * n,
        lambda n: '<div class="a b c"><p>x</p>' * n,
        lambda n: f'<p class="{"a " * n}">x</p>',
        lambda n: "<i>" * n + "x</i>" * n,
    ],
    ids=["siblings", "nested", "nested with classes", "one element of many classes", "formatting"],
)
def test_matching_is_linear(make, page, scale):
    """Nested matches of many steps take time in proportion to the page."""
    steps = ["* * * * *", "div div > div div", "body * .a .b", ":not(p) :is(div, p, b) b", "*"]
    hostile = rule(tags=steps, headline="* > *", body="div", remove=".c p", standfirst="*:not(*)")
    scale(lambda text: extract_html(text, sites=[hostile]), lambda n: page(make(n)), SIZES)


def test_many_rules_take_time_in_proportion(page, scale):
    """Rules for hosts of their own are passed over; those for any page are all asked."""
    text = page("<p class=x>x</p>" * 50)

    def make(count):
        return [rule(name=f"r{n}", hosts=f"h{n}.example", headline=f".c{n} h1") for n in range(count)]

    scale(lambda rules: extract_html(text, sites=rules), make, (60, 240, 960))


def test_a_page_without_rules_is_not_watched(monkeypatch, page):
    """Where no rule concerns the page, its events go straight to the walk."""

    def refuse(*_):
        raise AssertionError("watched")

    monkeypatch.setattr(walk, "Watch", refuse)
    other = SiteRule(name="other", hosts="herald.example", headline="h2")
    assert extract_html(page()).article.headline == "Rain in Lund"
    assert extract_html(page(), url="https://courier.example/1", sites=[other]).article.headline == "Rain in Lund"


def test_rules_of_other_sites_cost_next_to_nothing(page):
    """With rules for another host, a page takes at most 1.05 times as long as without."""
    text, url = page("<div class=a><p>It rained in Lund.</p></div>" * 300), "https://courier.example/1"
    others = [SiteRule(name=f"r{n}", hosts=f"h{n}.example", headline="h2", body="p", remove="*") for n in range(20)]

    def seconds(**options):
        begin = time.process_time()
        extract_html(text, url=url, **options)
        return time.process_time() - begin

    gc.collect()
    gc.disable()
    try:
        # Taken in turns: a neighbour on the machine slows both.
        for _ in range(5):
            pairs = [(seconds(), seconds(sites=others)) for _ in range(7)]
            plain, ruled = (min(times) for times in zip(*pairs, strict=True))
            if ruled <= 1.05 * plain:
                return
    finally:
        gc.enable()
    raise AssertionError(f"{ruled} seconds with rules for other hosts, {plain} without")


@pytest.mark.parametrize("make", [lambda n: "<b>x</b>" * n, lambda n: "<div class=a>" * n], ids=["siblings", "nested"])
def test_following_a_locator_is_linear(make, page, scale):
    """Looking a place up takes one walk, whatever its depth."""
    scale(lambda text: locate(text, "(//body)[1] | (//b)[900] | (//div)[900]"), lambda n: page(make(n)), SIZES)


def test_linked_data_that_refers_in_circles_is_followed_to_an_end(page):
    """A path through two objects that name each other ends with the path."""
    first, second = (
        '"@type": "A", "@id": "#a", "next": {"@id": "#b"}',
        '"@id": "#b", "name": 1, "next": {"@id": "#a"}',
    )
    data = f'{{"@graph": [{{{first}}}, {{{second}}}]}}'
    head = f'<script type="application/ld+json">{data}</script>'
    found = extract_html(page(head=head), sites=[rule(tags="json-ld:A." + ".".join(["next"] * 60))])
    assert [issue.code for issue in found.issues] == ["rule-missed"]
    assert locate(page(head=head), "json-ld[0]$.@graph[0].next")

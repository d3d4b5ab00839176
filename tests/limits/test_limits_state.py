"""Hostile data in the scripts of a page whose story stands there: deep, shared, circular, or without an end."""

from __future__ import annotations

import json

import pytest

from newsrecord import extract_html

TITLE = "Bridge of Harrowgate to close"
LINE = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
URL = "https://news.example/1"


def page(data):
    return f"<title>{TITLE}</title><h1>{TITLE}</h1><script>{data}</script>"


def read(source):
    return extract_html(source, url=URL, annotate=())


def cached(n):
    names = [{"__ref": f"P:{i}"} for i in range(n)]
    people = {f"A:{i}": {"__ref": f"A:{(i + 1) % 5}"} for i in range(5)}
    parts = {f"P:{i}": {"text": LINE, "content": [{"__ref": f"P:{i}"}]} for i in range(n)}
    return "x = " + json.dumps(
        {"S:1": {"headline": TITLE, "authors": [{"__ref": "A:0"}], "body": names}, **people, **parts}
    )


def included(n):
    people = [{"type": "p", "id": f"p{i}", "attributes": {"author": {"data": {"id": f"p{i + 1}"}}}} for i in range(n)]
    story = {"title": TITLE, "body": [LINE] * 9, "author": {"data": [{"type": "p", "id": "p0"}] * n}}
    return "x = " + json.dumps({"data": {"attributes": story}, "included": people})


def circling(n):
    story = {"title": 1, "self": 0, "list": 2, "body": 4}
    return "x = " + json.dumps(
        [story, TITLE, [0, 0, 0, 3], {"content": 2, "text": 4}, LINE * 6] + [{"b": 2, "c": 0}] * n
    )


def called(n):
    return f"x=(function(a,b){{return {{title:b,lines:[{'a,' * n}a]}}}}({json.dumps(LINE * 20)},{json.dumps(TITLE)}))"


def pushed(n):
    rows = f"1:T{len(LINE * 9):x},{LINE * 9}2:{json.dumps({'title': TITLE, 'lines': ['$1'] * n})}\n"
    return f"self.__next_f.push({json.dumps([1, rows])})"


SHAPES = {
    "cached": cached,
    "included": included,
    "circling": circling,
    "called": called,
    "pushed": pushed,
    "stories": lambda n: "x = " + json.dumps([{"title": TITLE, "body": f"<p>{LINE * 6}</p>"}] * (n // 8)),
    "parts": lambda n: "x = " + json.dumps({"title": TITLE, "body": [{"type": "p", "text": LINE}] * n}),
    "authors": lambda n: "x = " + json.dumps({"title": TITLE, "body": LINE * 9, "authors": [{"name": "Ana"}] * n}),
    "keys": lambda n: "x = " + json.dumps({"title": TITLE, "body": LINE * 9} | {f"published{i}": 1 for i in range(n)}),
    "returns": lambda n: f"x=(function(a){{{'return {' * n}{TITLE}",
    "openings": lambda n: f"x = {{'{TITLE}': 1}}; " + "f({a:[1," * n,
    "written": lambda n: "x = " + json.dumps([json.dumps({"title": TITLE, "body": LINE * 6})] * (n // 8)),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_data_of_scripts_cost_their_size(scale, shape):
    """Large data take time in proportion."""
    scale(read, lambda n: page(SHAPES[shape](n)), [500, 2_000, 8_000])


def forked(levels, branches=20):
    rows = [{"title": 1, "body": 2}, TITLE]
    for level in range(levels):
        rows.append([len(rows) + 1] * branches if level % 2 == 0 else {"content": len(rows) + 1})
    return "x = " + json.dumps([*rows, LINE * 5])


def test_what_stands_in_many_places_is_not_read_for_each(timed):
    """A list of a list, fourteen levels deep, has a thousand million ends."""
    assert timed(read, page(forked(14))) < 2


@pytest.mark.parametrize("depth", [65, 1_100, 100_000])
def test_data_too_deep_are_passed_over(depth):
    """The page is read whatever its scripts hold."""
    found = read(page(f'x = {{"title":{json.dumps(TITLE)},"body":{"[" * depth}1{"]" * depth}}}'))
    assert found.article.headline == TITLE


def test_evidence_of_circling_data_leads_back(stray_evidence):
    """An object may stand in itself."""
    source = page(circling(3))
    found = read(source)
    assert found.evidence["body"].winner.source == "script"
    assert stray_evidence(found, source, URL) == []

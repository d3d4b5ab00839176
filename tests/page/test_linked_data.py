"""JSON-LD scripts become data nodes."""

from __future__ import annotations

import pytest

from newsrecord import Limits
from newsrecord.page.linked_data import read_scripts


def types(script):
    return [node.types for node in read_scripts([script])[0]]


def codes(script, **limits):
    return [issue.code for issue in read_scripts([script], Limits(**limits))[1]]


def test_each_object_is_a_node_with_its_place():
    """Nested objects are nodes of their own, in reading order."""
    nodes, issues = read_scripts(['[{"@type": "A", "b": [{"@type": ["schema:B", "http://schema.org/C"]}]}]', "{}"])
    assert [(node.types, node.locator) for node in nodes] == [
        (("A",), "json-ld[0]$[0]"),
        (("B", "C"), "json-ld[0]$[0].b[0]"),
        ((), "json-ld[1]$"),
    ]
    assert issues == ()


def test_references_stay_references():
    """An @id that names another node is not followed."""
    nodes, _ = read_scripts(['{"@id": "#a", "author": {"@id": "#b"}, "x": {"@id": "#a"}}'])
    assert [dict(node.values) for node in nodes][1:] == [{"@id": "#b"}, {"@id": "#a"}]


@pytest.mark.parametrize(
    "script",
    [
        '<!-- {"@type": "A"} -->',
        '//<![CDATA[\n{"@type": "A"}\n//]]>',
        '{"@type": "A", "b": [1, 2,],}',
        '/* note */ {"@type": "A"} // end',
        '{"@type": "A"};',
        "{&quot;@type&quot;: &quot;A&quot;}",
        '{"@type": "A", "text": "line\nbreak"}',
        '{"@type": "A"} trailing words',
    ],
)
def test_common_faults_are_repaired(script):
    """What publishing systems do to JSON does not lose it."""
    assert types(script) == [("A",)]


def test_concatenated_objects_are_all_read():
    """Objects that stand behind one another are read one by one."""
    assert types('{"@type": "A"}\n{"@type": "B"},{"@type": "C"}') == [("A",), ("B",), ("C",)]


def test_repair_leaves_strings_alone():
    """What looks like a comment within a string is text."""
    nodes, _ = read_scripts(['{"url": "https://example.org/a", "x": "a,]",}'])
    assert nodes[0].values == {"url": "https://example.org/a", "x": "a,]"}


def test_bare_quotation_marks_within_strings_are_repaired():
    """Templates that print a headline as it is leave its quotation marks bare."""
    nodes, issues = read_scripts(['{"headline": "The "big" rain, "it said"", "tags": ["a", "b "c" d"], "n": 1}'])
    assert nodes[0].values == {"headline": 'The "big" rain, "it said"', "tags": ["a", 'b "c" d'], "n": 1}
    assert [issue.severity for issue in issues] == ["info"]


def test_hopeless_json_is_an_issue():
    """A script that is no JSON gives no node and an issue."""
    assert types("var x = 1") == []
    assert codes("var x = 1") == ["json-invalid"]
    assert codes('{"a": "\\"\\"') == ["json-invalid"]


@pytest.mark.parametrize("script", ["[" * 65 + "]" * 65, '{"a":' * 100_000])
def test_deep_json_is_not_read(script):
    """Brackets past the limit are an issue, and no RecursionError."""
    assert codes(script) == ["json-too-deep"]


def test_many_flat_brackets_are_not_deep():
    """Depth counts, not the number of brackets, and brackets in strings do not count."""
    assert codes("[" + ",".join(["[]", '"[[\\"["'] * 200) + "]") == []


def test_numbers_no_computer_holds_are_nothing():
    """NaN, infinities and numbers of thousands of digits become None."""
    nodes, _ = read_scripts(['{"a": NaN, "b": ' + "9" * 5000 + ', "c": 1e999, "d": 2, "e": 2.5}'])
    assert nodes[0].values == {"a": None, "b": None, "c": None, "d": 2, "e": 2.5}


def test_number_of_values_is_bounded():
    """Past the limit of values the rest is left out, and an issue says so."""
    nodes, issues = read_scripts(["[" + ",".join(["{}"] * 50) + "]"], Limits(max_json_nodes=10))
    assert len(nodes) < 12
    assert [issue.code for issue in issues] == ["json-invalid"]


def test_empty_script_is_nothing():
    """An empty script is neither a node nor an issue."""
    assert read_scripts(["  ", "null"]) == ((), ())

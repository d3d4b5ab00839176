"""Hostile linked data: too deep, too large, circular, or of the wrong types."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsrecord import extract_html, require_valid, to_json

STORY = "It rained in Lund on Sunday, the mayor of the town said in the afternoon, and more rain would follow."


def page(*scripts):
    data = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return f"<title>Rain in Lund</title>{data}<h1>Rain in Lund</h1><p>{STORY}</p><p>{STORY} Again.</p>"


def read(*scripts):
    """Read a page with linked data and return its issues; the page itself is read whatever the data."""
    found = extract_html(page(*scripts))
    article = require_valid(found.article)
    assert [block.text for block in article.body][:1] == [STORY]
    assert to_json(article)
    return {issue.code for issue in found.issues}


def nested(depth, opening="[", closing="]"):
    return '{"@type":"NewsArticle","author":' + opening * depth + closing * depth + "}"


@pytest.mark.parametrize("depth", [65, 1_100, 100_000])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
def test_data_too_deep_is_left_out_and_told(depth, opening, closing):
    """The block is skipped with an issue, at a depth that is the same on every Python."""
    script = nested(depth, opening, closing)
    if opening != "[":
        script = script.replace(":}", ":1}", 1)
    assert "json-too-deep" in read(script)


def test_data_that_never_closes_is_told():
    """A million opening brackets are no crash."""
    assert read("[" * 1_000_000) & {"json-too-deep", "json-invalid"}


def test_data_within_the_depth_is_read():
    """Sixty levels are no reason to skip."""
    assert "json-too-deep" not in read(nested(60))


@pytest.mark.parametrize(
    "script",
    [
        '{"@type":"NewsArticle","wordCount":' + "9" * 5_000 + "}",
        '{"@type":"NewsArticle","wordCount":NaN,"commentCount":-Infinity}',
        '{"@type":"NewsArticle","commentCount":1e400}',
        '{"@type":"NewsArticle","headline":"a","headline":"b"}',
        '<!-- {"@type":"NewsArticle"} -->',
        '/*<![CDATA[*/{"@type":"NewsArticle"}/*]]>*/',
        '{"@type":"NewsArticle",}',
        '// comment\n{"@type":"NewsArticle"}',
        "{&quot;@type&quot;:&quot;NewsArticle&quot;}",
        '{"@type":"NewsArticle"} trailing',
        "\ufeff{}",
        "",
        "null",
        '"text"',
        "{",
        '{"@type":"NewsArticle","headline":"line\nbreak"}',
    ],
)
def test_broken_data_leaves_the_page_alone(script):
    """What cannot be read is repaired or skipped."""
    assert isinstance(read(script), set)


def test_fifty_scripts_are_read():
    """Many blocks of data are no trouble."""
    assert isinstance(read(*['{"@type":"NewsArticle","headline":"Rain in Lund"}'] * 50), set)


DATA = {
    "array": lambda n: json.dumps([{"@type": "Person", "name": "Ana"}] * n),
    "keys": lambda n: json.dumps({"@type": "NewsArticle"} | {f"k{i}": i for i in range(n)}),
    "images": lambda n: json.dumps(
        {"@type": "NewsArticle", "image": [f"https://example.org/{i}.jpg" for i in range(n)]}
    ),
    "images called alike": lambda n: json.dumps(
        {
            "@type": "NewsArticle",
            "image": [f"https://example.org/harbours{i * 7_919 % 10_007}{'x' * 40}.jpg" for i in range(n)],
        }
    ),
    "authors": lambda n: json.dumps({"@type": "NewsArticle", "author": [{"name": f"Ana Ruiz {i}"} for i in range(n)]}),
    "keywords": lambda n: json.dumps({"@type": "NewsArticle", "keywords": ",".join(f"tag {i}" for i in range(n))}),
    "references": lambda n: json.dumps(
        {"@graph": [{"@id": f"#{i}", "author": {"@id": f"#{i + 1}"}} for i in range(n)]}
    ),
}


@pytest.mark.parametrize("shape", DATA)
def test_data_costs_its_size(scale, shape):
    """Large data takes time in proportion."""
    scale(extract_html, lambda n: page(DATA[shape](n)), [500, 2_000, 8_000])


def forked(levels):
    graph = [{"@id": f"#{n}", "@type": "NewsArticle", "author": [{"@id": f"#{n + 1}"}] * 2} for n in range(levels)]
    return json.dumps({"@graph": graph})


@pytest.mark.parametrize(
    "script",
    [
        '{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"}},{"@id":"#b","worksFor":{"@id":"#a"}}]}',
        '{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"publisher":{"@id":"#a"},"image":{"@id":"#a"}}',
        '{"@graph":[{"@graph":[{"@graph":[{"@type":"NewsArticle","headline":"Rain in Lund"}]}]}]}',
        forked(30),
    ],
    ids=["circle", "self", "graphs", "forked"],
)
def test_references_stay_references(script):
    """Circles and forks of references are never expanded."""
    assert isinstance(read(script), set)


PROPERTIES = (
    "headline alternativeHeadline description author creator publisher image thumbnailUrl datePublished dateModified "
    "keywords articleSection inLanguage isAccessibleForFree license url mainEntityOfPage identifier commentCount "
    "comment articleBody @type @id @graph @context"
).split()
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["", "x", "2024-05-01", "https://example.org/", "\x00"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["@type", "@id", "name", "url", "@value"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=150)
@given(st.dictionaries(st.sampled_from(PROPERTIES), VALUES, max_size=6))
def test_values_of_the_wrong_type_are_passed_over(values):
    """Any JSON value in any property leaves a sound record of the page."""
    read(json.dumps({"@type": "NewsArticle"} | values).replace("</", "<\\/"))

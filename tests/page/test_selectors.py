"""Selectors are read by the grammar of CSS, and what one pass over a page cannot tell is refused with a reason."""

from __future__ import annotations

import pytest

from newsrecord.page.selectors import parse_selector
from newsrecord.page.walk import read_page

PAGE = """<html><head><meta property="og:title" content="From the head"></head><body>
<article class="story lead" id="one"><div><h1 class="t">Rain in <b>Lund</b></h1>
<p>By <a rel="author nofollow" href="/ana">Ana Ruiz</a>, <a rel="author" lang="en-GB" href="/tom">Tom Lee</a></p></div>
<h1>Aside</h1><time datetime="2024-03-05">Tuesday</time><img src="/a.jpg" alt="Rain"></article></body></html>"""


def found(selector: str, page: str = PAGE) -> list[str]:
    outline = read_page(page, selectors=[parse_selector(selector)])
    return [match.value for match in outline.matches[selector]]


@pytest.mark.parametrize(
    ("selector", "values"),
    [
        ("h1", ["Rain in Lund", "Aside"]),
        ("H1.t", ["Rain in Lund"]),
        (".story.lead time", ["2024-03-05"]),
        ("#one > h1", ["Aside"]),
        ("article h1", ["Rain in Lund", "Aside"]),
        ("article > div > h1", ["Rain in Lund"]),
        ("div > time", []),
        ("h1:not(.t)", ["Aside"]),
        ("h1:is(.t, .u)", ["Rain in Lund"]),
        ("h1:where(.u)", []),
        ("a[rel~=author]", ["Ana Ruiz", "Tom Lee"]),
        ("a[rel=author]", ["Tom Lee"]),
        ("a[rel!=author]", ["Ana Ruiz"]),
        ("a[lang|=en]", ["Tom Lee"]),
        ("a[href^='/a']", ["Ana Ruiz"]),
        ("a[href$=om]", ["Tom Lee"]),
        ("a[href*=t]", ["Tom Lee"]),
        ("a[href*='']", []),
        ("a[lang]", ["Tom Lee"]),
        ("article[class~=lead][id=one] b", ["Lund"]),
        ("h1.t, time", ["Rain in Lund", "2024-03-05"]),
        ("h1, .t", ["Rain in Lund", "Aside"]),
    ],
)
def test_a_selector_finds_what_it_does_in_a_browser(selector, values):
    """Elements, ids, classes, attributes, their parts, descendants, children and alternatives mean what CSS says."""
    assert found(selector) == values


@pytest.mark.parametrize(
    ("selector", "values"),
    [
        ("meta[property='og:title']", ["From the head"]),
        ("img", ["/a.jpg"]),
        ("img::attr(alt)", ["Rain"]),
        ("time", ["2024-03-05"]),
        ("time::text", ["Tuesday"]),
        ("a::attr(href)", ["/ana", "/tom"]),
        ("a::attr(lang)", ["", "en-GB"]),
    ],
)
def test_an_element_says_what_it_is_there_for(selector, values):
    """A meta gives its content, a time its moment, an image its address; an attribute can be asked for by name."""
    assert found(selector) == values


@pytest.mark.parametrize(
    ("selector", "part"),
    [
        ("h1:first-child", ":first-child"),
        ("h1 + p", "+"),
        ("h1 ~ p", "~"),
        ("p:nth-child(2)", ":nth-child"),
        ("a:has(> b)", ":has"),
        ("a::before", "::before"),
        ("svg|a", "svg|"),
    ],
)
def test_what_one_pass_cannot_tell_is_refused(selector, part):
    """The message names the part that cannot be asked and what can."""
    with pytest.raises(ValueError, match="among what can be asked") as caught:
        parse_selector(selector)
    assert part in str(caught.value)


@pytest.mark.parametrize("selector", ["", "h1[", "..a", "h1 >", "a" * 1_001, "a " * 60 + "a", ":not(" * 300])
def test_what_is_no_selector_is_refused(selector):
    """Anything that is none, or is out of all proportion, is a ValueError and nothing worse."""
    with pytest.raises(ValueError, match=r"\w"):
        parse_selector(selector)


def test_words_of_scripts_are_not_part_of_a_match():
    """Scripts and styles within an element are not its text."""
    assert found("p", "<p>Rain <script>let x = 1</script>in <style>a {}</style>Lund</p>") == ["Rain in Lund"]


def test_blocks_within_a_match_are_set_apart():
    """Two paragraphs within one element do not run into each other."""
    assert found("div", "<div><p>Rain</p><p>in<br>Lund</p></div>") == ["Rain in Lund"]


def test_an_element_cut_off_by_the_end_of_the_page_counts():
    """What is still open at the end is a match with the words it has."""
    assert found("h1", "<h1>Rain in Lund") == ["Rain in Lund"]


def test_matching_leaves_the_outline_as_it_is():
    """The outline of a page is the same with selectors and without."""
    plain, watched = read_page(PAGE), read_page(PAGE, selectors=[parse_selector("article, h1, a, b")])
    assert (plain.containers, plain.links) == (watched.containers, watched.links)
    assert [(c.text, c.locator, c.links) for c in plain.chunks] == [
        (c.text, c.locator, c.links) for c in watched.chunks
    ]


def test_a_match_knows_its_place():
    """The locator of a match is that of its element."""
    outline = read_page(PAGE, selectors=[parse_selector("h1:not(.t)")])
    assert [match.locator for match in outline.matches["h1:not(.t)"]] == ["(//h1)[2]"]

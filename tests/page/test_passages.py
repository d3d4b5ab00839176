"""A locator leads back to what stands there, whatever kind of place it is."""

from __future__ import annotations

import pytest

from newsrecord.page.passages import find_passages
from newsrecord.page.selectors import parse_selector
from newsrecord.page.walk import read_page

PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>Rain - Courier</title>
<meta property="og:title" content="Rain in Lund"><meta property="article:tag" content="Weather">
<meta property="article:tag" content="Lund"><base href="https://courier.example/news/">
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "author": {"@id": "#ana"}, "image": "a.jpg",
"a | b": {"name": "barred"}}, {"@id": "#ana", "name": "Ana Ruiz"}]}</script></head>
<body><div class="story main x-1" id="s"><div><h1>Rain</h1><h1 class="big title">Rain <b>in</b> Lund</h1></div>
<p>First.</p><p>Second, with a <a href="more">link</a>.</p></div></body></html>"""


def at(locator, page=PAGE, **options):
    return find_passages(page, [locator], **options)[locator]


def only(locator, page=PAGE, **options):
    (passage,) = at(locator, page, **options)
    return passage


def test_an_element_is_found_by_its_number():
    """The locator of an element counts those of its name from the top of the page."""
    assert only("(//h1)[2]").text == "Rain in Lund"
    assert only("(//h1)[2]").markup == '<h1 class="big title">'


def test_metas_of_one_name_are_all_found():
    """A meta's locator leads to each meta of the name."""
    assert [passage.values for passage in at('meta[property="article:tag"]')] == [
        ("article:tag", "Weather"),
        ("article:tag", "Lund"),
    ]


def test_several_places_are_parted_by_a_bar():
    """A value gathered from several places names them all."""
    assert [passage.text for passage in at("(//p)[1] | (//h1)[1]")] == ["First.", "Rain"]


def test_title_and_language_have_names_of_their_own():
    """The title and the language of the root element are found by what they are."""
    assert only("title").text == "Rain - Courier"
    assert "en-GB" in only("html[lang]").values


def test_linked_data_is_found_by_its_path():
    """The path of a property leads to its value; addresses are there as absolute ones too."""
    passage = only("json-ld[0]$.@graph[0].image")
    assert passage.text == "a.jpg"
    assert "https://courier.example/news/a.jpg" in passage.values


def test_a_reference_leads_to_what_it_refers_to():
    """An author named by the id of another object is found with that object's name."""
    assert any("Ana Ruiz" in value for value in only("json-ld[0]$.@graph[0].author").values)


def test_a_property_may_have_any_name():
    """A name with a bar in it does not part the locator."""
    assert only("json-ld[0]$.@graph[0].a | b.name").text == "barred"


def test_addresses_are_given_as_written_and_made_absolute():
    """A link is found both ways."""
    assert {"more", "https://courier.example/news/more"} <= set(only("(//a)[1]").values)


def test_the_address_of_the_page_is_a_place():
    """What was read from the address leads to it."""
    assert only("url", url="https://courier.example/1").text == "https://courier.example/1"
    assert at("url") == ()


def test_all_words_of_the_page_are_a_place():
    """What was told from the whole text leads to it."""
    assert only("text").text.endswith("First.\nSecond, with a link.") or "First. Second" in only("text").text


@pytest.mark.parametrize(
    "locator", ["(//h1)[9]", "(//nothing)[1]", 'meta[name="x"]', "json-ld[7]$.a", "json-ld[0]$.b", "", "nonsense", "|"]
)
def test_what_is_not_there_is_not_found(locator):
    """A locator that leads nowhere gives nothing and raises nothing."""
    assert at(locator) == ()


@pytest.mark.parametrize("locator", ["(//h1)[2]", "(//p)[2]", "(//b)[1]", "(//div)[2]", 'meta[property="og:title"]'])
def test_the_selector_of_a_passage_finds_it(locator):
    """The selector that a passage offers matches its element, so that a rule can begin with it."""
    passage = only(locator)
    matches = read_page(PAGE, selectors=[parse_selector(passage.selector)]).matches[passage.selector]
    assert passage.markup in [only(match.locator).markup for match in matches]


def test_the_selector_begins_at_the_nearest_id():
    """What stands around an element with an id is left out, and so are names that would need escapes."""
    assert only("(//h1)[2]").selector == "div#s > div > h1.big.title"
    assert only("(//p)[1]", '<p class="a:b c md:w-1/2">x</p>').selector == "p.c"


def test_elements_of_any_name_are_found():
    """A name with a character that no terminal should see is written with an escape, and still found."""
    assert only("(//x-\\u0007y)[1]", "<x-\x07y>Rain</x-\x07y>").text == "Rain"


def test_a_script_that_never_ends_is_read():
    """The end of the page ends its last script."""
    page = '<p>x</p><script type="application/ld+json">{"name": "Rain"}'
    assert only("json-ld[0]$.name", page).text == "Rain"

"""The views of a record show where its places are named and where they lie."""

from __future__ import annotations

from typing import Any

import attrs
import html5lib
from hypothesis import given

from builders import said, span
from newsrecord import Article, Link, ListBlock, ListItem, Location, Paragraph, Span
from newsrecord.model.location import LocationKind
from newsrecord.strategies import articles

SVG = "{http://www.w3.org/2000/svg}"


def view_of(article: Article) -> Any:
    return html5lib.parseFragment(article._repr_html_(), treebuilder="etree", namespaceHTMLElements=False)


def mosul(*spans: Span, **changes: Any) -> Location:
    fields = {"kind": "city", "country_code": "IQ", "latitude": 36.335, "longitude": 43.119}
    return Location(name="Mosul", mentions=spans, **(fields | changes))


def marked(article: Article) -> list[str]:
    return ["".join(element.itertext()) for element in view_of(article).iter("u")]


def on(text: str, *places: Location, **changes: Any) -> Article:
    return Article(body=(Paragraph(text=text),), locations=places, **changes)


def maps(article: Article) -> list[Any]:
    return list(view_of(article).iter(SVG + "svg"))


def names_on_map(article: Article) -> set[str]:
    return {element.text for element in view_of(article).iter(SVG + "text")}


def placed(name: str, kind: LocationKind | None, latitude: float = 10.0, longitude: float = 20.0) -> Location:
    return Location(name=name, kind=kind, latitude=latitude, longitude=longitude)


def test_each_mention_is_marked() -> None:
    """A place is marked wherever the body names it, with name, country and coordinates in the title."""
    text = "From Mosul to Erbil. Mosul is larger."
    article = on(text, mosul(span(0, 5, 10), span(0, 21, 26)))
    assert marked(article) == ["Mosul", "Mosul"]
    titles = [element.get("title") for element in view_of(article).iter("u")]
    assert titles == ["Mosul (city, IQ), 36.34\u00b0N 43.12\u00b0E"] * 2


def test_a_place_without_coordinates_is_marked_without_them() -> None:
    """What is not known is not told."""
    article = on("In Mosul.", mosul(span(0, 3, 8), latitude=None, longitude=None))
    assert [element.get("title") for element in view_of(article).iter("u")] == ["Mosul (city, IQ)"]


def test_a_place_in_a_quotation_stands_within_its_mark() -> None:
    """The mark of the place is inside that of the quote."""
    text = '"We saw Mosul," he said.'
    article = on(text, mosul(span(0, 8, 13)), quotes=(said(text, (0, 15), name="A"),))
    assert [child.tag for child in view_of(article).find(".//mark")] == ["u"]
    assert marked(article) == ["Mosul"]


def test_a_place_that_is_quoted_alone_stands_within_the_quote() -> None:
    """Where both mark the same words the quote is the outer one."""
    article = on("Mosul", mosul(span(0, 0, 5)), quotes=(said("Mosul", (0, 5), name="A"),))
    assert [element.tag for element in view_of(article).find(".//mark")] == ["u"]


def test_a_place_across_the_end_of_a_quotation_keeps_both_marks() -> None:
    """The parts of a name on both sides are marked, and no word stands twice."""
    text = "Old Mosul city"
    article = on(text, mosul(span(0, 4, 14)), quotes=(said(text, (0, 9), name="A"),))
    assert "".join(marked(article)) == "Mosul city"
    assert "".join("".join(mark.itertext()) for mark in view_of(article).iter("mark")) == "Old Mosul"


def test_a_place_in_a_link_is_marked() -> None:
    """Link and place nest."""
    body = (Paragraph(text="In Mosul.", links=(Link(url="https://example.org/", start=0, end=9),)),)
    article = Article(body=body, locations=(mosul(span(0, 3, 8)),))
    assert view_of(article).find(".//a/u").text == "Mosul"


def test_a_place_in_a_list_is_marked_in_its_item() -> None:
    """A range counts from the start of the block."""
    block = ListBlock(items=(ListItem(text="one"), ListItem(text="in Mosul")))
    article = Article(body=(block,), locations=(mosul(span(0, 7, 12)),))
    assert view_of(article).findall(".//li")[1].find("u").text == "Mosul"


def test_a_text_crowded_with_places_keeps_its_quotes() -> None:
    """Where there are more marks than a reader can tell apart, those of the places are left out first."""
    text = "Rain. " * 300
    spans = [span(0, i * 6, i * 6 + 4) for i in range(300)]
    article = on(text, mosul(*spans), quotes=(said(text, (0, 5), name="A"),))
    assert marked(article) == []
    assert len(list(view_of(article).iter("mark"))) == 1


def test_a_mention_outside_the_body_is_passed_over() -> None:
    """A record whose spans lead nowhere is shown all the same."""
    assert marked(on("In Mosul.", mosul(span(0, 3, 80), span(7, 0, 2)))) == ["Mosul."]


def test_the_list_says_where_and_how_often() -> None:
    """Each place stands in the list with its coordinates and the number of its mentions."""
    view = on("In Mosul.", mosul(span(0, 3, 8)), Location(name="Rawa"))._repr_html_()
    assert "<li>Mosul (city, IQ) \u00b7 36.34\u00b0N 43.12\u00b0E \u00b7 1 mention</li><li>Rawa</li>" in view


def test_a_record_with_coordinates_has_a_map() -> None:
    """The map stands between the heading and the list of the places."""
    (drawn,) = maps(on("In Mosul.", mosul()))
    assert drawn.findtext(SVG + "title") == "Map of 1 place: Mosul"


def test_a_record_without_coordinates_has_no_map() -> None:
    """Places of which nobody knows where they lie are a list."""
    assert maps(on("In Rawa.", Location(name="Rawa"))) == []
    assert maps(Article(headline="h")) == []


def test_places_without_coordinates_are_not_on_the_map() -> None:
    """The map has the others."""
    assert names_on_map(on("x", mosul(), Location(name="Rawa"))) == {"Mosul"}


def test_continents_are_on_no_map_with_other_places() -> None:
    """A story of Lagos that names Africa shows Lagos."""
    lagos, africa = placed("Lagos", "city"), placed("Africa", "continent")
    assert names_on_map(on("x", lagos, africa)) == {"Lagos"}
    assert names_on_map(on("x", africa)) == {"Africa"}


def test_a_country_is_a_ring_and_a_town_a_dot() -> None:
    """The middle of a country is no place to go to."""
    fills = [
        view_of(on("x", placed("X", kind))).find(f".//{SVG}circle").get("fill") == "none"
        for kind in ("country", "region", "city", None)
    ]
    assert fills == [True, True, False, False]


@given(articles())
def test_places_change_no_word(article: Article) -> None:
    """The body reads the same with its places marked."""
    bare = Article(headline="Rain", body=article.body, quotes=article.quotes)
    with_places = attrs.evolve(bare, locations=article.locations)
    shown = "".join(view_of(with_places).itertext())
    assert shown.startswith("".join(view_of(bare).itertext()))

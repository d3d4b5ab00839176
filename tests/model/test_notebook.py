"""The notebook's view of a record is harmless, small, and shows what a reader looks for."""

from __future__ import annotations

import datetime as dt
import time
from typing import Any, get_args

import attrs
import html5lib
import pytest
from hypothesis import given

from builders import PAYLOADS, all_fields, assert_within, said
from newsrecord import (
    Article,
    Attribution,
    Author,
    Byline,
    Comment,
    Figure,
    Image,
    Link,
    ListBlock,
    ListItem,
    Location,
    Paragraph,
    Quote,
    Span,
    Speaker,
    Table,
)
from newsrecord.model.quote import QuoteKind
from newsrecord.strategies import articles

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {
    *("article", "h2", "h3", "p", "strong", "a", "mark", "br", "blockquote", "ul", "ol", "li", "pre", "div"),
    *("figure", "img", "figcaption", "table", "tbody", "caption", "tr", "th", "td", "span", "sup", "u"),
    *(SVG + name for name in ("svg", "title", "path", "rect", "g", "circle", "text")),
}
KINDS: tuple[QuoteKind, ...] = get_args(QuoteKind)
ATTRIBUTES = {
    *("style", "lang", "title", "href", "rel", "src", "alt", "referrerpolicy", "loading"),
    *("viewBox", "role", "direction", "font-family", "font-size", "text-anchor", "d", "x", "y", "width", "height"),
    *("cx", "cy", "r", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity", "stroke-width"),
    "{http://www.w3.org/2000/xmlns/}xmlns",
}


def view_of(article: Article) -> Any:
    return html5lib.parseFragment(article._repr_html_(), treebuilder="etree", namespaceHTMLElements=False)


def assert_harmless(article: Article) -> None:
    assert len(article._repr_html_().encode()) <= 100_000
    view = view_of(article)
    # The root is the fragment itself.
    view.tag = "article"
    assert_within(view, ELEMENTS, ATTRIBUTES)


def marked(article: Article) -> list[tuple[str, str]]:
    return [("".join(element.itertext()), element.get("title")) for element in view_of(article).iter("mark")]


def legend(article: Article) -> dict[str, str]:
    """Return what the legend says, by the numbers."""
    found = (item for item in view_of(article).iter("li") if item.find("span") is not None)
    return {item[0].text: item[0].tail.strip() for item in found}


def without_numbers(article: Article) -> str:
    """Return the words of the view without the numbers of quotes and their legend."""
    view = view_of(article)
    if article.quotes:
        head = next(element for element in view.iter("p") if element.findtext("strong") == "Quoted")
        (parent,) = (element for element in view.iter() if head in list(element))
        place = list(parent).index(head)
        del parent[place : place + 2]
    for number in view.iter("sup"):
        number.text = ""
    return "".join(view.itertext())


def looks(article: Article) -> list[str]:
    return [element.get("style") for element in view_of(article).iter("mark")]


def talk(*speakers: Speaker | None, kind: QuoteKind = "direct") -> Article:
    """Return a record with a quote by each of *speakers*, one a paragraph."""
    body = tuple(Paragraph(text='"Yes."') for _ in speakers)
    quotes = (
        Quote(
            text='"Yes."',
            kind=kind,
            spans=(Span(block=i, start=0, end=6),),
            attribution=Attribution(source="he", cue="said", speaker=speaker),
        )
        for i, speaker in enumerate(speakers)
    )
    return Article(body=body, quotes=tuple(quotes))


def people(number: int) -> list[Speaker]:
    return [Speaker(name=f"N {i}") for i in range(number)]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_every_field_stays_text(payload: str) -> None:
    """Markup in any field is text in the view."""
    article = all_fields(payload)
    assert_harmless(article)
    assert view_of(article).find(".//h2").text == payload
    assert f"{payload}, {payload}" in marked(article)[0][1]


@given(articles())
def test_any_record_gives_a_harmless_view(article: Article) -> None:
    """No record gives an element, attribute or address outside the allow-lists."""
    assert_harmless(article)


@given(articles())
def test_the_view_has_the_text_of_the_paragraphs(article: Article) -> None:
    """Each paragraph's words stand in the view whatever quotes and links cross in it, their numbers aside."""
    shown = without_numbers(article)
    for block in article.body:
        if isinstance(block, Paragraph):
            assert block.text.replace("\n", "") in shown


@given(articles())
def test_marks_change_no_word(article: Article) -> None:
    """Without numbers and legend the view says what it says of the same record without quotes."""
    assert without_numbers(article) == "".join(view_of(attrs.evolve(article, quotes=())).itertext())


@given(articles())
def test_every_number_is_in_the_legend(article: Article) -> None:
    """What stands beside a quote is explained above the body."""
    assert {element.text for element in view_of(article).iter("sup")} <= set(legend(article))


def test_quotes_are_marked_with_their_speaker() -> None:
    """Both pieces of an interrupted quotation are marked, and each names who spoke."""
    text = '"We won," he said. "We did."'
    quote = said(text, (0, 9), (19, 28), name="Gary Volesky", role="Maj. Gen.")
    assert marked(Article(body=(Paragraph(text=text),), quotes=(quote,))) == [
        ('"We won,"', "Gary Volesky, Maj. Gen."),
        ('"We did."', "Gary Volesky, Maj. Gen."),
    ]


def test_a_quote_that_nobody_is_named_for_says_so() -> None:
    """Without a speaker the mark says that none is named."""
    text = '"We won."'
    assert marked(Article(body=(Paragraph(text=text),), quotes=(said(text, (0, 9)),))) == [(text, "speaker not named")]


def test_a_quote_has_its_number_where_it_ends() -> None:
    """An interrupted quotation has one number, right behind its last piece and not to be copied with it."""
    text = '"We won," he said. "We did." So.'
    view = Article(body=(Paragraph(text=text),), quotes=(said(text, (0, 9), (19, 28), name="A"),))._repr_html_()
    assert view.count("<sup") == 1
    assert '</mark><sup style="line-height:0;user-select:none">[1]</sup> So.' in view


def test_a_quote_over_items_of_a_list_has_one_number() -> None:
    """The number stands in the item that the quotation ends in."""
    block = ListBlock(items=(ListItem(text="one"), ListItem(text="two"), ListItem(text="three")))
    article = Article(body=(block,), quotes=(said(block.text, (0, 7), name="A"),))
    items = ["".join(item.itertext()) for item in view_of(article).findall(".//ul")[1]]
    assert items == ["one", "two[1]", "three"]


def test_a_quote_over_paragraphs_is_marked_in_each() -> None:
    """A quotation that goes on in the next paragraph has its number in the last."""
    quote = Quote(text="ab cd", spans=(Span(block=0, start=0, end=2), Span(block=1, start=0, end=2)))
    view = view_of(Article(body=(Paragraph(text="ab"), Paragraph(text="cd")), quotes=(quote,)))
    assert ["".join(element.itertext()) for element in view.iter("p")][-2:] == ["ab", "cd[?]"]
    assert len(list(view.iter("mark"))) == 2


def test_the_legend_says_who_and_how_often() -> None:
    """Each speaker stands in the legend once, as fully as the story tells; those not named come last."""
    ruiz = Speaker(name="Ana Ruiz", role="mayor", affiliation="City of Lund")
    assert legend(talk(None, ruiz, Speaker(role="officials"), ruiz)) == {
        "[1]": "Ana Ruiz, mayor, City of Lund \u00b7 2 quotes",
        "[2]": "officials \u00b7 1 quote",
        "[?]": "speaker not named \u00b7 1 quote",
    }


def test_a_record_without_quotes_has_no_legend() -> None:
    """Nothing is explained where nothing is marked."""
    assert "Quoted" not in talk()._repr_html_()


def test_the_legend_shows_the_colours_of_the_marks() -> None:
    """The number in the legend looks as the quotes of its speaker do."""
    article = talk(*people(9), None)
    swatches = [item.get("style") for item in view_of(article).iter("span")]
    assert swatches == looks(article)


def test_twenty_one_speakers_look_different() -> None:
    """Where the colours have been given out they come again without their tint, then with a line above."""
    styles = looks(talk(*people(21), None))
    assert len(set(styles)) == 22
    assert sum("rgba" in style for style in styles) == 7
    assert sum("border-top" in style for style in styles) == 7


def test_a_speaker_has_one_look() -> None:
    """All quotes of one speaker look alike."""
    first, second = people(2)
    styles = looks(talk(first, second, first))
    assert styles[0] == styles[2] != styles[1]


def test_nothing_depends_on_the_colour() -> None:
    """In black and white the numbers tell the speakers, the lines the kinds."""
    lines = {kind: looks(talk(None, kind=kind))[0].split("border-bottom:2px ")[1].split()[0] for kind in KINDS}
    assert lines == {"direct": "solid", "mixed": "dashed", "indirect": "dotted"}
    numbers = [element.text for element in view_of(talk(*people(30))).iter("sup")]
    assert len(set(numbers)) == 30


def test_marks_keep_the_colour_of_the_text() -> None:
    """Words are as light or dark as the notebook's, and every mark has a line, which is printed."""
    for style in looks(talk(*people(25), None)):
        assert ";color:inherit;" in style
        assert "border-bottom" in style


def test_the_lines_are_explained_where_there_are_several() -> None:
    """The legend says which line means which kind, unless all quotes are direct."""
    assert "direct</span>" not in talk(None)._repr_html_()
    view = talk(None, kind="indirect")._repr_html_()
    assert 'dotted">indirect</span>' in view
    assert "mixed</span>" not in view


def test_a_mark_says_by_which_word() -> None:
    """The word of saying stands in the title, and the kind where the words are not the speaker's own."""
    assert marked(talk(Speaker(name="Ana Ruiz"), kind="mixed"))[0][1] == 'Ana Ruiz ("said"), mixed'


def test_a_pronoun_is_given_where_nobody_is_named() -> None:
    """What the story calls the speaker stands in the title."""
    assert marked(talk(None))[0][1] == 'speaker not named ("he said")'


def test_a_quote_across_a_link_keeps_both() -> None:
    """A link that begins in a quotation and ends behind it is not lost."""
    text = "abcdef"
    link = Link(url="https://example.org/", start=2, end=5)
    article = Article(body=(Paragraph(text=text, links=(link,)),), quotes=(said(text, (0, 3), name="A"),))
    assert [words for words, _ in marked(article)] == ["abc"]
    linked = "".join("".join(element.itertext()) for element in view_of(article).iter("a"))
    assert linked == "cde"


def test_quotes_in_a_list_are_marked_in_their_items() -> None:
    """A range counts from the start of the block, and is found in the item it falls into."""
    block = ListBlock(items=(ListItem(text="one"), ListItem(text='he: "two"', level=1)), ordered=True)
    article = Article(body=(block,), quotes=(said(block.text, (8, 13), name="A"),))
    assert marked(article) == [('"two"', "A")]
    assert [item.get("style") for item in view_of(article).find(".//ol")] == ["margin-left:0em", "margin-left:1em"]


def test_places_and_comments_stand_below_the_body() -> None:
    """Places say what they are; replies are indented, and the declared count is given where it differs."""
    comments = (Comment(text="one", author="Sami", published=dt.date(2016, 11, 21)), Comment(text="two", reply_to=0))
    places = (Location(name="Mosul", kind="city", country_code="IQ"),)
    view = Article(locations=places, comments=comments, comment_count=5)._repr_html_()
    assert "<li>Mosul (city, IQ)</li>" in view
    assert "(2 of 5)" in view
    assert '0.0em"><strong>Sami \u00b7 2016-11-21</strong><br>one</div>' in view
    assert '1.5em">two</div>' in view


def test_the_count_alone_is_shown_where_no_comment_was_read() -> None:
    """A page that declares comments without showing them says so."""
    assert "(0 of 7)" in Article(comment_count=7)._repr_html_()


def test_the_lead_image_is_shown_once() -> None:
    """The first image stands above the body unless the body opens with it."""
    lead = Image(url="https://example.org/1.jpg", caption="A bridge.")
    assert Article(images=(lead,))._repr_html_().count("<img") == 1
    assert Article(images=(lead,), body=(Figure(image=lead),))._repr_html_().count("<img") == 1


def test_an_image_without_address_shows_its_words() -> None:
    """Plain text has captions and no addresses."""
    view = Article(images=(Image(alt="A bridge."),))._repr_html_()
    assert "<img" not in view
    assert "A bridge." in view


def test_a_byline_from_metadata_gives_the_names() -> None:
    """Names stand where no byline is printed."""
    assert (
        "Ana Ruiz"
        in Article(byline=Byline(authors=(Author(name="Ana Ruiz"),)), url="https://example.org/")._repr_html_()
    )


@pytest.mark.parametrize(
    "article",
    [
        Article(body=(Paragraph(text="<&" * 5_000_000),)),
        Article(body=tuple(Paragraph(text=f"{i} " + "word " * 200) for i in range(10_000))),
        Article(body=(Paragraph(text="x"),), comments=tuple(Comment(text="\U0001f600" * 5_000) for _ in range(500))),
        Article(locations=tuple(Location(name=f"Place {i}") for i in range(5_000))),
        Article(body=(ListBlock(items=tuple(ListItem(text="& item") for _ in range(100_000))),)),
        Article(body=(Table(rows=(("cell",) * 100,) * 5_000),)),
        Article(url="https://example.org/?" + "&" * 8_000, headline="h"),
    ],
    ids=["one text", "many blocks", "comments", "places", "list", "table", "address"],
)
def test_a_view_of_anything_is_small_and_says_where_it_was_cut(article: Article) -> None:
    """However large the record, the view stays under 100 kB and is made at once."""
    begun = time.perf_counter()
    view = article._repr_html_()
    assert time.perf_counter() - begun < 1
    assert "cut" in view
    assert_harmless(article)


def test_thousands_of_quotes_in_one_paragraph_stay_small() -> None:
    """A text with more quotes than a reader could tell apart is shown without marks."""
    text = '"a" ' * 2_000
    quotes = tuple(said(text, (i * 4, i * 4 + 3), name="n" * 500) for i in range(2_000))
    article = Article(body=(Paragraph(text=text),), quotes=quotes)
    assert_harmless(article)
    assert marked(article) == []


def test_a_legend_of_thousands_is_cut_and_says_so() -> None:
    """The legend leaves the body its room."""
    article = talk(*people(10_000))
    assert_harmless(article)
    assert " of 10000 speakers shown]</li>" in article._repr_html_()
    assert len(marked(article)) > 100


def test_all_parts_at_their_largest_fit_together() -> None:
    """Head, legend, body, places and comments that are each cut are small together, too."""
    long = "&\U0001f600" * 2_000
    article = attrs.evolve(
        attrs.evolve(talk(*people(5_000), kind="indirect"), headline=long, standfirst=long, sections=(long,) * 8),
        byline=Byline(text=long),
        url="https://example.org/?" + "&" * 1_000,
        images=(Image(url="https://example.org/1.jpg?" + "&" * 500, alt=long, caption=long),),
        locations=tuple(Location(name=f"{i}" + "&" * 90) for i in range(500)),
        comments=tuple(Comment(text=f"{i}" + "&" * 90) for i in range(500)),
    )
    assert_harmless(article)
    assert article._repr_html_().count("[cut: ") >= 4


def test_a_crowded_text_is_shown_without_its_marks() -> None:
    """A text that marks would make too long for the view is shown all the same."""
    text = '"a" ' * 190
    quotes = tuple(said(text, (i * 4, i * 4 + 3), name=f"{i}" + "&" * 100) for i in range(190))
    article = Article(body=(Paragraph(text=text),), quotes=quotes)
    assert_harmless(article)
    assert marked(article) == []
    assert text in "".join(view_of(article).itertext())


def test_quotes_that_point_nowhere_do_not_break_the_view() -> None:
    """A span behind the text, or in no block, is passed over."""
    quotes = (
        Quote(text="x", spans=(Span(block=9, start=0, end=1),)),
        Quote(text="x", spans=(Span(block=0, start=50, end=51),)),
    )
    assert marked(Article(body=(Paragraph(text="short"),), quotes=quotes)) == []


def test_the_repr_stays_short() -> None:
    """The one-line view is at most 2,000 characters whatever the fields hold."""
    names = tuple(Author(name="x" * 10_000) for _ in range(5))
    assert len(repr(Article(headline="<" * 10_000, byline=Byline(authors=names)))) <= 2_000


def test_a_record_with_nothing_to_show_says_so():
    """A cell is not left blank: it shows what a console does."""
    assert "&lt;Article '(no headline)': 0 blocks&gt;" in Article(language="en")._repr_html_()
    assert "(no headline)" not in Article(body=(Paragraph(text="Rain."),))._repr_html_()

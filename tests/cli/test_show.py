"""The terminal view wraps, numbers the quotes, and never lets the content steer the terminal."""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import get_args

import attrs
import pytest
from hypothesis import given

from builders import said, span, story
from newsrecord import (
    Article,
    Block,
    BlockQuote,
    Comment,
    Embed,
    Figure,
    Heading,
    Image,
    Link,
    ListBlock,
    ListItem,
    Location,
    Organization,
    Paragraph,
    Preformatted,
    Quote,
    Span,
    Table,
)
from newsrecord.cli.screen import Screen, safe, screen_of
from newsrecord.cli.show import render_article
from newsrecord.model.quote import QuoteKind
from newsrecord.model.voices import number_voices
from newsrecord.strategies import articles, bodies

STYLE = re.compile("\x1b\\[[0-9]{1,2}m")


def told(text: str, kind: QuoteKind, *ranges: tuple[int, int], name: str = "Ana Ruiz") -> Quote:
    return attrs.evolve(said(text, *ranges, name=name), kind=kind)


def plain(article: Article) -> str:
    """Return the view without colours, which is the one with colours but for these."""
    shown = render_article(article)
    assert STYLE.sub("", render_article(article, Screen(colour=True))) == shown
    return shown


def test_quotes_are_numbered_and_name_their_speaker() -> None:
    """The number stands where the quotation ends, the speaker under the paragraph and in the list below the body."""
    text = '"We won," he said. "We did." Then "no".'
    quotes = (said(text, (0, 9), (19, 28), name="Gary Volesky"), said(text, (34, 38)))
    assert plain(Article(body=(Paragraph(text=text),), quotes=quotes)) == (
        '"We won," he said. "We did." [1] Then "no" [?].\n    [1] Gary Volesky\n\n'
        "Quoted\n  [1] Gary Volesky \u00b7 1 quote\n  [?] speaker not named \u00b7 1 quote\n"
    )


def test_a_speaker_is_named_at_the_first_quote_only() -> None:
    """Later quotes of a speaker have the number alone."""
    body = tuple(Paragraph(text='"Yes."') for _ in range(3))
    quotes = tuple(said('"Yes."', (0, 6), block=i, name="Ana Ruiz") for i in range(3))
    assert plain(Article(body=body, quotes=quotes)) == (
        '"Yes." [1]\n    [1] Ana Ruiz\n\n"Yes." [1]\n\n"Yes." [1]\n\nQuoted\n  [1] Ana Ruiz \u00b7 3 quotes\n'
    )


def test_words_without_quotation_marks_stand_in_braces() -> None:
    """Where no marks show how far a quote goes, braces do, around each piece."""
    text = 'It rains, he said, and "pours" a lot.'
    shown = plain(Article(body=(Paragraph(text=text),), quotes=(told(text, "indirect", (0, 8), (19, 36)),)))
    assert shown.startswith('{It rains}, he said, {and "pours" a lot} [1].\n')
    assert shown.endswith("  {...} told in other words, at least in part\n")


def test_quotation_marks_need_no_braces() -> None:
    """A piece of a mixed quote that is quoted as a whole shows that by itself."""
    text = "It rains, he said, \u201ea lot\u201c."
    shown = plain(Article(body=(Paragraph(text=text),), quotes=(told(text, "mixed", (0, 8), (19, 26)),)))
    assert shown.startswith("{It rains}, he said, \u201ea lot\u201c [1].\n")


def test_quotes_that_touch_are_told_apart() -> None:
    """A quote that begins where another one ends begins behind its number."""
    quotes = (told("abcd", "indirect", (0, 2), name="A"), told("abcd", "indirect", (2, 4), name="B"))
    assert plain(Article(body=(Paragraph(text="abcd"),), quotes=quotes)).startswith("{ab} [1]{cd} [2]\n")


def test_kinds_differ_in_weight() -> None:
    """Direct quotes are bold, mixed ones underlined, indirect ones neither."""
    body = (Paragraph(text="ab"),)
    shown = {
        kind: render_article(Article(body=body, quotes=(told("ab", kind, (0, 2)),)), Screen(colour=True)).split("\n")[0]
        for kind in get_args(QuoteKind)
    }
    assert shown == {
        "direct": "\x1b[36m\x1b[1mab\x1b[0m \x1b[36m[1]\x1b[0m",
        "mixed": "{\x1b[36m\x1b[4mab\x1b[0m} \x1b[36m[1]\x1b[0m",
        "indirect": "{\x1b[36mab\x1b[0m} \x1b[36m[1]\x1b[0m",
    }


def test_twelve_speakers_have_colours_of_their_own() -> None:
    """The number in the list has the colour of the speaker's quotes."""
    names = [f"N {i}" for i in range(12)]
    body = tuple(Paragraph(text="ab") for _ in names)
    quotes = tuple(said("ab", (0, 2), block=i, name=name) for i, name in enumerate(names))
    shown = render_article(Article(body=body, quotes=quotes), Screen(colour=True))
    colours = [re.findall(rf"(\x1b\[\d+m)\[{i}\]", shown) for i in range(1, 13)]
    assert [len(found) for found in colours] == [3] * 12
    assert len({colour for found in colours for colour in found}) == 12


@given(articles())
def test_every_number_is_in_the_list(article: Article) -> None:
    """Whoever has a number is listed below the body with it."""
    bare = Article(body=article.body, quotes=article.quotes)
    _, _, listed = plain(bare).rpartition("Quoted\n")
    for voice in number_voices(article.quotes).every:
        assert f"  {voice.label} " in listed


def test_quotes_are_coloured_where_colours_are_wanted() -> None:
    """Each piece of a quotation is coloured, and so is its number."""
    text = 'x "a" y "b"'
    article = Article(body=(Paragraph(text=text),), quotes=(said(text, (2, 5), (8, 11), name="A"),))
    shown = render_article(article, Screen(colour=True))
    assert shown.split("\n")[0] == ('x \x1b[36m\x1b[1m"a"\x1b[0m y \x1b[36m\x1b[1m"b"\x1b[0m \x1b[36m[1]\x1b[0m')


def test_quotes_that_overlap_or_reach_too_far_are_shown_once() -> None:
    """Ranges that share words colour them once, and one that ends behind the text ends with it."""
    article = Article(
        body=(Paragraph(text="abcdef"),),
        quotes=(said("abcdef", (0, 4)), said("abcdef", (2, 6)), said("abcdef", (5, 9))),
    )
    shown = render_article(article, Screen(colour=True))
    assert STYLE.sub("", shown).split("\n")[0] == "abcd [?]ef [?] [?]"


@pytest.mark.parametrize("width", [20, 40, 80])
def test_lines_are_as_wide_as_the_terminal(width: int) -> None:
    """Words are wrapped, and a word wider than the terminal is broken."""
    text = "Some words and https://example.org/" + "a" * 100 + " and \u4e2d\u6587\u5b57" * 20 + " end\nnew line"
    lines = render_article(Article(body=(Paragraph(text=text),)), Screen(width)).rstrip("\n").split("\n")
    assert lines[-1] == "new line"
    assert "".join("".join(lines).split()) == "".join(text.split())
    columns = [sum(2 if "\u4e00" <= c <= "\u9fff" else 1 for c in line) for line in lines]
    assert max(columns) <= width


def test_combining_marks_take_no_column() -> None:
    """Ten letters with an accent each fit where ten letters do."""
    lines = render_article(Article(body=(Paragraph(text=("e\u0301" * 10 + " ") * 2),)), Screen(20)).split("\n")
    assert lines[0] == "e\u0301" * 10


def test_head_places_and_comments_are_shown() -> None:
    """Everything that a reader asks of a story is on the screen."""
    article = story(
        modified=dt.date(2016, 11, 22),
        publisher=Organization(name="Example Post"),
        language="en",
        images=(Image(caption="A bridge.", credit="AP"),),
        locations=(
            Location(name="Mosul", country_code="IQ", latitude=36.335, longitude=43.119, mentions=(span(0, 0, 1),)),
            Location(name="Rawa"),
        ),
        comments=(
            Comment(text="First.", author="Sami", published=dt.date(2016, 11, 23)),
            Comment(text="R", reply_to=0),
        ),
        comment_count=5,
    )
    assert render_article(article) == (
        "World / Iraq\nForces advance\nThe end nears.\nBy Ana Ruiz\n"
        "2016-11-21 \u00b7 modified 2016-11-22 \u00b7 Example Post \u00b7 en\n\n"
        "[picture: A bridge. [AP]]\n\nOne.\n\nPlaces\n"
        "  Mosul (IQ) \u00b7 36.34\u00b0N 43.12\u00b0E \u00b7 1 mention\n  Rawa\n\n"
        "Comments (2 of 5)\n  Sami, 2016-11-23\n    First.\n      (no name)\n        R\n"
    )


def test_every_kind_of_block_is_shown() -> None:
    """Blocks keep their words and their order."""
    body = (
        Heading(text="Then"),
        ListBlock(items=(ListItem(text="a\nb"), ListItem(text="c", level=1)), ordered=True),
        BlockQuote(text="We go on.", credit="A reader"),
        Figure(image=Image(url="https://example.org/1.jpg")),
        Table(rows=(("city", "by"), ("Rawa", "none")), caption="Cities"),
        Embed(url="https://example.org/v", content="Watch"),
        Preformatted(text="a\n  b"),
    )
    assert render_article(Article(body=body)) == (
        "Then\n\n1. a\n   b\n  2. c\n\n  | We go on.\n    \u2014 A reader\n\n[picture: https://example.org/1.jpg]\n\n"
        "  Cities\n  city | by\n  Rawa | none\n\n  | Watch\n  | https://example.org/v\n\n  a\n    b\n"
    )


def test_a_quote_in_a_list_is_numbered_too() -> None:
    """A list with a quotation in it is shown line by line."""
    block = ListBlock(items=(ListItem(text="one"), ListItem(text='"two"')))
    assert '"two" [1]\n    [1] A' in render_article(
        Article(body=(block,), quotes=(said(block.text, (4, 9), name="A"),))
    )


def test_a_quote_over_two_blocks_names_its_speaker_once() -> None:
    """Number and speaker stand where the quotation ends."""
    quote = Quote(text="ab cd", spans=(Span(block=0, start=0, end=2), Span(block=1, start=0, end=2)))
    shown = render_article(Article(body=(Paragraph(text="ab"), Paragraph(text="cd")), quotes=(quote,)))
    assert shown == "ab\n\ncd [?]\n\nQuoted\n  [?] speaker not named \u00b7 1 quote\n"


def test_direction_overrides_are_left_out() -> None:
    """A name that reorders the line is shown without that power."""
    assert safe("evil\u202egpj.exe\u2028\tx") == "evilgpj.exe x"


@given(articles())
def test_no_record_sends_a_command_to_the_terminal(article: Article) -> None:
    """Without colours there is no control character but the line break, with them nothing but our own styles."""
    for screen in (Screen(30), Screen(60, colour=True)):
        shown = STYLE.sub("", render_article(article, screen)) if screen.colour else render_article(article, screen)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


@given(bodies())
def test_every_word_of_the_body_is_shown(body: tuple[Block, ...]) -> None:
    """Wrapping and numbering lose no word."""
    shown = "".join(render_article(Article(headline="The harbour", body=body), Screen(25)).split())
    for block in body:
        if isinstance(block, Paragraph):
            assert "".join(safe(block.text).split()) in shown


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "colour"),
    [
        (Terminal(), {}, True),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (Terminal(), {"NO_COLOR": ""}, True),
        (Terminal(), {"TERM": "dumb"}, False),
        (io.StringIO(), {}, False),
    ],
)
def test_colours_are_for_terminals_that_want_them(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, environment: dict[str, str], colour: bool
) -> None:
    """A pipe, NO_COLOR and a dumb terminal get plain text."""
    for name, value in {"NO_COLOR": "", "TERM": "xterm", "COLUMNS": "55", **environment}.items():
        monkeypatch.setenv(name, value)
    assert screen_of(stream) == Screen(55, colour)


def test_links_do_not_disturb_the_text() -> None:
    """A paragraph with a link shows its words."""
    link = Link(url="https://example.org/", start=0, end=3)
    assert render_article(Article(body=(Paragraph(text="See this.", links=(link,)),))) == "See this.\n"

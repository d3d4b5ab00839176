"""Fields: which values fit them, and what the error says of the others."""

from __future__ import annotations

import datetime as dt
import math
from zoneinfo import ZoneInfo

import attrs
import pytest

from newsrecord import Article, Author, Comment, Evidence, Image, InvalidField, Link, Location, Paragraph, Table
from newsrecord.model.convert import fixed_offset
from newsrecord.model.fields import LINE, many, one, rule_of, whole

EVIDENCE = {"source": "meta", "rule": "headline.og", "locator": "meta[0]", "raw": "x", "confidence": 1}


class Text(str):
    """A subclass of str, which would not come back from JSON as what it was."""

    __slots__ = ()


@pytest.mark.parametrize(
    "text", ["Plain", "مرحبا", " lead", "trail ", "a\u00a0b", "\u202eb", "a\u2028b", "\U0001f469\u200d\U0001f4bb"]
)
def test_a_line_takes_any_words(text):
    """Blanks at the edges, marks of direction and letters of any script are the caller's business."""
    assert Article(headline=text).headline == text


@pytest.mark.parametrize(
    "text",
    ["", " ", "\u00a0\u3000", "a\nb", "a\tb", "a\x00", "\x1b[31m", "a\x85", "\ud800", "\x7f", Text("a"), b"a", 3],
)
def test_a_line_refuses_what_is_no_line(text):
    """Nothing, blanks alone, line breaks, controls, surrogates and other types are refused."""
    with pytest.raises(InvalidField, match=r"Article\.headline: got .*, expected one line of text"):
        Article(headline=text)


@pytest.mark.parametrize("text", ["a\nb", "\ta", " \n a"])
def test_prose_takes_lines_and_tabs(text):
    """The text of a paragraph may have several lines."""
    assert Paragraph(text=text).text == text


@pytest.mark.parametrize("text", ["", "\n", "\n \t", "a\r\nb", "a\x0bb", "\udcff", None])
def test_prose_refuses_blanks_and_controls(text):
    """A paragraph says something, and a carriage return is not a line break in a record."""
    with pytest.raises(InvalidField, match=r"Paragraph\.text"):
        Paragraph(text=text)


@pytest.mark.parametrize("cell", ["a\nb", "a\tb", "\x00", None])
def test_a_cell_is_one_line(cell):
    """A cell may be empty but has no line break, so that the table's text can be told apart again."""
    with pytest.raises(InvalidField, match=r"Table\.rows\[0\]\[1\]"):
        Table(rows=(("a", cell),))


@pytest.mark.parametrize("url", ["javascript:alert(1)", "/path", "", "mailto:a@example.org", "http://[", 3])
def test_a_web_url_is_absolute_http(url):
    """Addresses of other schemes and relative ones are refused."""
    with pytest.raises(InvalidField, match="expected an absolute http or https URL, or None"):
        Image(url=url)


def test_a_link_may_be_mail():
    """A link in a paragraph may lead to a mailbox."""
    assert Link(url="mailto:a@example.org", start=0, end=1).url == "mailto:a@example.org"


@pytest.mark.parametrize(
    "tag", ["en", "pt-BR", "zh-Hant-TW", "sl-rozaj-biske", "de-CH-1996", "x-private", "en-a-bbb-x-a", "es-419"]
)
def test_a_language_is_a_bcp_47_tag(tag):
    """Script, region, variants, extensions and private use pass."""
    assert Article(language=tag).language == tag


@pytest.mark.parametrize(
    "tag", ["", "english language", "en_GB", "e", "en-", "1", "a" * 70, "en-" + "-".join(["abcde"] * 20), 5]
)
def test_a_language_refuses_what_is_no_tag(tag):
    """Names of languages, underscores and endless tags are refused."""
    with pytest.raises(InvalidField, match=r"Article\.language: .* BCP 47"):
        Article(language=tag)


@pytest.mark.parametrize("code", ["iq", "IRQ", "ZZ", "", None.__class__])
def test_a_country_is_an_iso_code_in_capitals(code):
    """Small letters, three letters and unassigned codes are refused."""
    with pytest.raises(InvalidField, match="ISO 3166-1"):
        Location(name="x", country_code=code)


@pytest.mark.parametrize("email", ["a@example.org", "ana.ruiz+x@mail.example.org"])
def test_an_email_address(email):
    """A mailbox at a host with a dot passes."""
    assert Author(name="A", email=email).email == email


@pytest.mark.parametrize(
    "email", ["a", "a@b", "a b@example.org", "a@b@example.org", "<a@example.org>", "a@exam\u0000ple.org"]
)
def test_what_is_no_email_address(email):
    """Blanks, two at-signs and brackets are refused."""
    with pytest.raises(InvalidField, match="an e-mail address"):
        Author(name="A", email=email)


@pytest.mark.parametrize("number", [-1, 2**53, 1.0, True, "1", math.nan])
def test_a_count_is_a_whole_number(number):
    """Negative, huge, fractional and boolean values are no counts."""
    with pytest.raises(InvalidField, match="a whole number from 0"):
        Article(comment_count=number)


@pytest.mark.parametrize("number", [0, -3, 2**53, 4.5, False])
def test_a_width_is_positive(number):
    """A picture has at least one pixel."""
    with pytest.raises(InvalidField, match="a whole number from 1"):
        Image(url="https://example.org/a.jpg", width=number)


@pytest.mark.parametrize(("latitude", "longitude"), [(90.1, 0.0), (-91, 0), (0, 180.5), (0, -181), ("1", 2), (True, 0)])
def test_coordinates_lie_on_the_globe(latitude, longitude):
    """A latitude beyond the poles and a longitude beyond the date line are refused."""
    with pytest.raises(InvalidField, match="degrees"):
        Location(name="x", latitude=latitude, longitude=longitude)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_coordinates_are_finite(value):
    """The message for what is no number says that a finite one was wanted."""
    with pytest.raises(InvalidField, match="and finite"):
        Location(name="x", latitude=value, longitude=0)


@pytest.mark.parametrize("value", [-0.1, 1.1, "1", None, math.nan])
def test_a_confidence_goes_from_0_to_1(value):
    """Confidence is a probability."""
    with pytest.raises(InvalidField, match="a number from 0 to 1"):
        Evidence(**(EVIDENCE | {"confidence": value}))


@pytest.mark.parametrize("value", ["paid", 1, ["free"], None.__class__])
def test_a_word_is_one_of_its_list(value):
    """The message names the words that fit."""
    with pytest.raises(InvalidField, match="one of 'free', 'metered', 'subscription', or None"):
        Article(access=value)


@pytest.mark.parametrize(
    "moment", [dt.date(2024, 2, 29), dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31, tzinfo=dt.UTC)]
)
def test_a_moment_is_a_day_or_a_time(moment):
    """Days and times of any year pass, with an offset or without."""
    assert Article(published=moment).published is moment


class Day(dt.date):
    """A subclass of date."""


@pytest.mark.parametrize("moment", ["2024-05-01", 1714550400, dt.time(8), Day(2024, 5, 1)])
def test_what_is_no_moment(moment):
    """Text, numbers, times without a day and subclasses are refused."""
    with pytest.raises(InvalidField, match=r"datetime\.date where the day is known"):
        Comment(text="x", published=moment)


def test_a_named_zone_becomes_its_offset():
    """A time in a named zone keeps its wall clock and gets the offset that holds there then."""
    summer = Article(published=dt.datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("Europe/Stockholm"))).published
    assert summer.isoformat() == "2024-07-01T12:00:00+02:00"
    assert type(summer.tzinfo) is dt.timezone


def test_the_second_of_two_equal_wall_clocks_gets_the_later_offset():
    """When clocks go back an hour happens twice; ``fold`` tells which, and the offset keeps it."""
    zone = ZoneInfo("Europe/Stockholm")
    first, second = (fixed_offset(dt.datetime(2024, 10, 27, 2, 30, fold=fold, tzinfo=zone)) for fold in (0, 1))
    assert (first.isoformat(), second.isoformat()) == ("2024-10-27T02:30:00+02:00", "2024-10-27T02:30:00+01:00")
    assert second.fold == 0


class Nowhere(dt.tzinfo):
    """A zone that does not know its offset."""

    def utcoffset(self, _):
        """Return None, as the standard library allows."""
        return


def test_a_zone_without_offset_is_refused():
    """A zone that gives no offset cannot be written down."""
    with pytest.raises(InvalidField):
        Article(published=dt.datetime(2024, 1, 1, tzinfo=Nowhere()))


def test_a_list_is_no_tuple():
    """Sequences are tuples, because records are hashed."""
    with pytest.raises(InvalidField, match=r"Article\.tags: got \['a'\], expected a tuple, each item one line of text"):
        Article(tags=["a"])


def test_an_error_names_the_item():
    """The path leads to the wrong item of a tuple."""
    with pytest.raises(InvalidField) as caught:
        Article(tags=("a", "b", ""))
    assert caught.value.path == "Article.tags[2]"


def test_a_block_of_another_class_is_refused():
    """A body holds blocks, and the message names their classes."""
    with pytest.raises(InvalidField, match=r"Article\.body\[0\]: .*one of Paragraph, Heading"):
        Article(body=(Image(caption="x"),))


def test_a_rule_tells_its_words_and_its_schema():
    """Rules describe themselves for messages and for JSON Schema."""
    rule = rule_of(attrs.fields(Article).tags)
    assert rule.schema["type"] == "array"
    assert rule.item is LINE
    assert rule_of(attrs.fields(Paragraph).type) is None


def test_rules_combine():
    """A rule for many values asks the rule for one of each."""
    rule = many(many(whole(1, 3)))
    assert rule.fits(((1, 2), (), (3,)))
    assert not rule.fits(((1, 4),))
    assert not rule.fits([(1,)])
    assert one(Image, Link).fits(Image(caption="x"))


class _Soup(str):
    """A text of a class of its own, as parsers of pages give it."""

    __slots__ = ()


@pytest.mark.parametrize(
    ("make", "path"),
    [
        (lambda text: Article(headline=text), "Article.headline"),
        (lambda text: Article(tags=("Lund", text)), r"Article.tags\[1\]"),
    ],
)
def test_a_text_of_another_class_is_told_from_a_str(make, path):
    """It looks like any text, so that the message has to say what is wrong with it."""
    with pytest.raises(InvalidField, match=f"^{path}: got 'Rain', expected one line .*, as a plain str and no _Soup$"):
        make(_Soup("Rain"))
    with pytest.raises(InvalidField, match=r"control characters(, or None)?$"):
        make(_Soup(""))


def test_the_words_for_a_record_have_their_article():
    """What is wanted reads as English."""
    with pytest.raises(InvalidField, match="expected a Byline, or None"):
        Article(byline="By Ana Ruiz")
    with pytest.raises(InvalidField, match="expected an Organization, or None"):
        Article(publisher="Courier")

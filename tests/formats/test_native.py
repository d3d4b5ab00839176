"""The native JSON format: an exact inverse, and a strict reader that tells every error at once."""

from __future__ import annotations

import copy
import datetime as dt
import json
import math
from collections.abc import Callable
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import CLOCK, full
from newsrecord import (
    DEFAULT_LIMITS,
    Article,
    Comment,
    InvalidArticle,
    InvalidField,
    LimitExceeded,
    Limits,
    Location,
    Paragraph,
)
from newsrecord.formats.native import from_dict, from_json, to_dict, to_json
from newsrecord.strategies import articles


def changed(*path: str | int, to: Any = ...) -> dict[str, Any]:
    """Return the full document with the value at *path* replaced, or left out."""
    document = to_dict(full())
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    if to is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = to
    return document


def faults(document: Any) -> dict[str, str]:
    """Return what `from_json` and `from_dict` say of *document*, which is the same: path and what was wanted."""
    with pytest.raises(InvalidArticle) as from_text:
        from_json(json.dumps(document))
    with pytest.raises(InvalidArticle) as from_values:
        from_dict(document)
    found = {wrong.path: wrong.wanted for wrong in from_text.value.fields}
    assert found == {wrong.path: wrong.wanted for wrong in from_values.value.fields}
    assert str(from_text.value).count("\n") == len(from_text.value.fields)
    return found


def refusal(data: bytes | str, **options: Any) -> InvalidArticle:
    """Return the exception with which `from_json` refuses *data*."""
    with pytest.raises(InvalidArticle) as caught:
        from_json(data, **options)
    return caught.value


def same(one: Article, other: Article) -> bool:
    """Return whether two records are equal and their times have the same offsets."""
    times = [
        [str(moment) for moment in (a.published, a.modified, *(c.published for c in a.comments))] for a in (one, other)
    ]
    return one == other and times[0] == times[1]


# Writing.


def test_version_stands_first() -> None:
    """The first key of a document is the version of its format."""
    assert to_json(Article()).startswith(b'{"newsrecord":1,')
    assert next(iter(to_dict(Article()))) == "newsrecord"


def test_every_field_is_written() -> None:
    """Fields without a value are written as null or an empty array."""
    names = {field.name for field in attrs.fields(Article)}
    assert set(to_dict(Article())) == {"newsrecord", *names}
    assert to_dict(Article())["headline"] is None
    assert to_dict(Article())["tags"] == []


def test_names_stand_in_alphabetical_order() -> None:
    """One record has one form: behind the version, the names of each object are sorted."""
    version, *names = to_dict(full())
    assert (version, names) == ("newsrecord", sorted(names))
    assert list(to_dict(full())["body"][0]) == ["links", "text", "type"]


def test_text_is_written_as_utf8() -> None:
    """Letters beyond ASCII are written as they are."""
    assert "\u6a4b \U0001f309".encode() in to_json(full())


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (dt.date(2024, 5, 1), "2024-05-01"),
        (dt.date(30, 5, 1), "0030-05-01"),
        (CLOCK, "2024-05-01T09:30:15.123456"),
        (CLOCK.replace(microsecond=0, tzinfo=dt.UTC), "2024-05-01T09:30:15Z"),
        (
            CLOCK.replace(year=1, tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=45))),
            "0001-05-01T09:30:15.123456+05:45",
        ),
        (
            CLOCK.replace(year=1930, tzinfo=dt.timezone(dt.timedelta(seconds=1172))),
            "1930-05-01T09:30:15.123456+00:19:32",
        ),
    ],
)
def test_moments_are_written_in_iso_form_and_come_back(moment: dt.date, written: str) -> None:
    """Days and times are ISO 8601 to the microsecond, offsets to the second where they have seconds."""
    article = Article(
        published=moment, modified=moment, comments=(Comment(text="one", published=moment), Comment(text="two"))
    )
    document = to_dict(article)
    assert [document["published"], document["modified"], document["comments"][0]["published"]] == [written] * 3
    assert document["comments"][1]["published"] is None
    assert same(from_json(to_json(article)), article)


def test_old_local_time_of_a_named_zone_comes_back() -> None:
    """A zone's local mean time, an offset of broken minutes, survives."""
    article = Article(published=dt.datetime(1890, 1, 1, 12, tzinfo=ZoneInfo("Europe/Amsterdam")))
    assert same(from_json(to_json(article)), article)


def test_odd_offset_changes_nothing_else() -> None:
    """A document with an offset of broken minutes is the usual one but for that time."""
    odd = attrs.evolve(full(), modified=CLOCK.replace(tzinfo=dt.timezone(dt.timedelta(seconds=1172))))
    plain = to_json(full()).replace(b'"0987-05-02"', b'"2024-05-01T09:30:15.123456+00:19:32"')
    assert to_json(odd) == plain


@pytest.mark.parametrize("value", [None, {}, "text", Paragraph(text="one")])
def test_only_articles_are_written(value: Any) -> None:
    """Anything but an article is a mistake of the caller."""
    with pytest.raises(InvalidField, match="expected an Article"):
        to_json(value)


@pytest.mark.parametrize("value", [None, {}, 3, Article()])
def test_only_text_and_bytes_are_read(value: Any) -> None:
    """Anything but text and bytes is a mistake of the caller."""
    with pytest.raises(InvalidField, match="expected bytes or str"):
        from_json(value)


# Reading what was written.


class Text(str):
    """Text of a class of its own."""

    __slots__ = ()


def test_a_text_of_another_class_is_told_from_a_str() -> None:
    """A dict may hold what a parser of pages gave; it looks like any text."""
    with pytest.raises(InvalidArticle) as caught:
        from_dict({"newsrecord": 1, "headline": Text("Rain"), "tags": ["Lund", Text("Rain")], "access": Text("")})
    wanted = [wrong.wanted for wrong in caught.value.fields]
    assert [words.endswith(", as a plain str and no Text") for words in wanted] == [True, True, False]


@pytest.mark.parametrize("convert", [bytes, bytearray, memoryview, bytes.decode, lambda data: Text(data.decode())])
def test_every_form_of_input_is_read(convert: Callable[[bytes], Any]) -> None:
    """A document may come as bytes, text, a bytearray or a view of memory."""
    assert same(from_json(convert(to_json(full()))), full())


def test_dict_is_the_inverse_too() -> None:
    """`from_dict` reads what `to_dict` gives, and read-only mappings and tuples as well."""
    document = to_dict(full())
    assert from_dict(document) == full()
    assert from_dict(MappingProxyType({**document, "tags": tuple(document["tags"])})) == full()


@pytest.mark.parametrize(
    "spell",
    [
        json.dumps,
        lambda document: json.dumps(document, indent=2, ensure_ascii=False),
        lambda document: json.dumps(dict(reversed(document.items()))),
        lambda document: json.dumps({**document, "published": "2024-05-01T09:30:15.1-03:30"}).replace(
            ".1-", ".123456-"
        ),
    ],
)
def test_other_spellings_of_the_same_document_are_read(spell: Callable[[Any], str]) -> None:
    """White space, escapes and the order of names do not matter."""
    assert same(from_json(spell(to_dict(full()))), full())


def test_fields_with_a_default_may_be_missing() -> None:
    """A document of an earlier release lacks what later ones added."""
    document = '{"newsrecord":1,"body":[{"type":"paragraph","text":"One."}],"comments":[{"text":"a"}]}'
    assert from_json(document) == Article(body=(Paragraph(text="One."),), comments=(Comment(text="a"),))


def test_offset_of_zero_has_two_spellings() -> None:
    """Both Z and +00:00 are read as UTC."""
    for spelling in ("2024-05-01T09:30:15Z", "2024-05-01T09:30:15+00:00", "2024-05-01T09:30:15.0-00:00"):
        published = from_json(json.dumps({"newsrecord": 1, "published": spelling})).published
        assert published == dt.datetime(2024, 5, 1, 9, 30, 15, tzinfo=dt.UTC)


def test_equal_coordinates_are_written_alike() -> None:
    """A coordinate given as a whole number is the float it equals, and minus zero is zero."""
    whole = Article(locations=(Location(name="Null Island", latitude=0, longitude=-0.0, confidence=1),))
    exact = Article(locations=(Location(name="Null Island", latitude=0.0, longitude=0.0, confidence=1.0),))
    assert to_json(whole) == to_json(exact)
    assert to_json(from_json(to_json(whole).replace(b"0.0", b"0"))) == to_json(exact)


@pytest.mark.parametrize("latitude", [1_000, 10**400, -1_001])
def test_coordinates_out_of_range_are_refused(latitude: int) -> None:
    """A number of any size is refused as what it is."""
    with pytest.raises(InvalidField, match=r"Location\.latitude"):
        Location(name="Nowhere", latitude=latitude, longitude=0)


# Refusing.


@pytest.mark.parametrize(
    ("path", "value", "at", "wanted"),
    [
        (["headline"], 3, "$.headline", "one line of text"),
        (["headline"], "two\nlines", "$.headline", "one line of text"),
        (["headline"], "\ud800", "$.headline", "one line of text"),
        (["standfirst"], "bell\x07", "$.standfirst", "no control characters"),
        (["url"], "/news", "$.url", "an absolute http or https URL, or null"),
        (["language"], "german!", "$.language", "a BCP 47 language tag such as 'en' or 'pt-BR', or null"),
        (["access"], "paid", "$.access", "one of 'free', 'metered', 'subscription', or null"),
        (["tags"], "bridge", "$.tags", "an array, each item one line of text"),
        (["tags"], None, "$.tags", "an array"),
        (["tags", 0], None, "$.tags[0]", "one line of text"),
        (["published"], "yesterday-ish", "$.published", "'2016-11-01' or '2016-11-01T09:30:00+03:00', or null"),
        (["published"], "2024-02-30", "$.published", "an ISO 8601 date"),
        (["published"], "20240501", "$.published", "an ISO 8601 date"),
        (["published"], "2024-05-01 09:30:15", "$.published", "an ISO 8601 date"),
        (["published"], "2024-05-01T09:30", "$.published", "an ISO 8601 date"),
        (["published"], "2024-05-01T24:00:00", "$.published", "an ISO 8601 date"),
        (["published"], "2024-05-01T09:30:15.1234567", "$.published", "an ISO 8601 date"),
        (["published"], "2024-05-01T09:30:15+24:00", "$.published", "an ISO 8601 date"),
        (["published"], "0000-05-01", "$.published", "an ISO 8601 date"),
        (["published"], 20240501, "$.published", "an ISO 8601 date"),
        (
            ["dateline", "date"],
            "2024-05-01T09:30:15",
            "$.dateline.date",
            "an ISO 8601 date, such as '2016-11-01', or null",
        ),
        (["dateline", "location"], "Sion", "$.dateline.location", "an object, Location"),
        (["byline"], [], "$.byline", "an object, Byline"),
        (["byline", "authors", 0, "email"], "nobody", "$.byline.authors[0].email", "an e-mail address, or null"),
        (["publisher", "name"], None, "$.publisher.name", "one line of text"),
        (["comment_count"], True, "$.comment_count", "a whole number from 0, or null"),
        (["comment_count"], 3.0, "$.comment_count", "a whole number from 0, or null"),
        (["comment_count"], 2**53, "$.comment_count", "a whole number from 0, or null"),
        (["body"], {}, "$.body", "an array, each item one of Paragraph, Heading"),
        (["body", 0], "One.", "$.body[0]", "an object whose type is one of 'paragraph', 'heading'"),
        (["body", 0, "type"], "video", "$.body[0].type", "one of 'paragraph', 'heading'"),
        (["body", 0, "type"], ["paragraph"], "$.body[0].type", "one of 'paragraph', 'heading'"),
        (
            ["body", 0, "links", 0, "url"],
            "javascript:alert(1)",
            "$.body[0].links[0].url",
            "an absolute http, https or mailto",
        ),
        (["body", 1, "level"], 7, "$.body[1].level", "a whole number from 1 to 6"),
        (["body", 2, "ordered"], 1, "$.body[2].ordered", "true or false"),
        (["body", 5, "rows", 1, 0], 3, "$.body[5].rows[1][0]", "one line of text"),
        (["quotes", 0, "kind"], {}, "$.quotes[0].kind", "one of 'direct', 'indirect', 'mixed'"),
        (["locations", 0, "latitude"], 90.5, "$.locations[0].latitude", "a latitude from -90 to 90 degrees, or null"),
        (["locations", 0, "latitude"], math.nan, "$.locations[0].latitude", "a latitude"),
        (["locations", 0, "confidence"], math.inf, "$.locations[0].confidence", "a number from 0 to 1"),
        (["locations", 0, "country_code"], "ch", "$.locations[0].country_code", "an ISO 3166-1 alpha-2 country code"),
        (["locations", 0, "mentions", 1, "end"], 0, "$.locations[0].mentions[1].end", "a whole number from 1"),
        (["comments", 0, "published"], "", "$.comments[0].published", "an ISO 8601 date"),
    ],
)
def test_wrong_value_is_refused_at_its_path(path: list[str | int], value: Any, at: str, wanted: str) -> None:
    """A value that does not fit its field is one error with the field's path and what it takes."""
    found = faults(changed(*path, to=value))
    assert list(found) == [at]
    assert wanted in found[at]


@pytest.mark.parametrize(
    ("path", "value", "at"),
    [
        (["body", 0, "links", 0, "end"], 400, "$.body[0].links[0]"),
        (["body", 0, "links", 0, "start"], 5, "$.body[0].links[0].end"),
        (["body", 2, "items"], [], "$.body[2].items"),
        (["body", 4, "image", "url"], None, "$.body[4].image.url"),
        (["body", 5, "header_rows"], 3, "$.body[5].header_rows"),
        (["body", 6, "url"], None, "$.body[6].url"),
        (["quotes", 0, "spans"], [], "$.quotes[0].spans"),
        (["quotes", 0, "spans", 1, "block"], 0, None),
        (["quotes", 0, "spans", 0, "block"], 1, "$.quotes[0].spans[1]"),
        (["quotes", 0, "attribution", "speaker"], {}, "$.quotes[0].attribution.speaker.name"),
        (["locations", 0, "longitude"], None, "$.locations[0].longitude"),
        (["comments", 1, "reply_to"], 1, "$.comments[1].reply_to"),
    ],
)
def test_fields_at_odds_are_refused_at_their_path(path: list[str | int], value: Any, at: str | None) -> None:
    """Fields that fit alone but not together are one error at the field that gives way."""
    document = changed(*path, to=value)
    if at is None:
        assert from_dict(document) == full()
    else:
        assert list(faults(document)) == [at]


def test_every_error_is_told_at_once() -> None:
    """A document with many faults gives them all, in the order of the document."""
    document = to_dict(full())
    document["url"] = "nowhere"
    document["byline"]["authors"].append({"name": "", "kind": "robot"})
    document["body"][0]["links"][0]["end"] = 400
    document["comments"] += [{"text": "three", "reply_to": 7}, {"text": 4}, {"text": "five", "reply_to": 9}]
    document["extra"] = None
    assert set(faults(document)) == {
        "$.url",
        "$.byline.authors[1].name",
        "$.byline.authors[1].kind",
        "$.body[0].links[0]",
        "$.comments[2].reply_to",
        "$.comments[3].text",
        "$.comments[4].reply_to",
        "$.extra",
    }


@pytest.mark.parametrize(
    ("path", "at"),
    [
        (["newsrecord"], "$.newsrecord"),
        (["body", 0, "type"], "$.body[0].type"),
        (["body", 0, "text"], "$.body[0].text"),
        (["body", 2, "items"], "$.body[2].items"),
        (["body", 4, "image"], "$.body[4].image"),
        (["quotes", 0, "spans"], "$.quotes[0].spans"),
        (["publisher", "name"], "$.publisher.name"),
        (["comments", 1, "text"], "$.comments[1].text"),
    ],
)
def test_missing_field_is_refused(path: list[str | int], at: str) -> None:
    """A field without a default must be there."""
    found = faults(changed(*path))
    assert list(found) == [at]
    assert found[at].endswith("the field is missing")


@pytest.mark.parametrize(
    ("path", "at"),
    [
        (["headlin"], "$.headlin"),
        (["body", 0, "level"], "$.body[0].level"),
        (["body", 4, "image", "text"], "$.body[4].image.text"),
        (["quotes", 0, "spans", 0, "length"], "$.quotes[0].spans[0].length"),
        (["publisher", "two words"], "$.publisher['two words']"),
        (["comments", 0, "\ud800"], "$.comments[0]['\\ud800']"),
        (["comments", 0, "x" * 61], "$.comments[0]['" + "x" * 56 + "...]"),
    ],
)
def test_unknown_field_is_refused(path: list[str | int], at: str) -> None:
    """A name that the record does not have is an error, wherever it stands, and names those it has."""
    found = faults(changed(*path, to=None))
    assert list(found) == [at]
    assert found[at].startswith("a field of ")


def test_names_that_are_no_text_are_refused() -> None:
    """A mapping may have keys that JSON cannot."""
    with pytest.raises(InvalidArticle) as caught:
        from_dict({"newsrecord": 1, 3: None})  # type: ignore[dict-item]
    assert [wrong.path for wrong in caught.value.fields] == ["$[3]"]


def test_repeated_name_is_refused() -> None:
    """A name may stand once in an object: readers differ over which of two values counts."""
    text = to_json(full()).decode()
    text = text.replace('"text":"Crosshead"', '"text":"Crosshead","text":"Another","level":3,"text":"Third"')
    text = text.replace('{"newsrecord":1,', '{"newsrecord":1,"newsrecord":1,')
    assert {wrong.path for wrong in refusal(text).fields} == {"$.newsrecord", "$.body[1].text", "$.body[1].level"}


@pytest.mark.parametrize("version", [0, -1, True, 1.0, "1", None])
def test_wrong_version_is_refused(version: Any) -> None:
    """The version is the whole number 1."""
    assert list(faults(changed("newsrecord", to=version))) == ["$.newsrecord"]


def test_newer_version_is_refused_alone() -> None:
    """Of a document that a later release wrote nothing else is said, for the rest may be right there."""
    found = faults({"newsrecord": 2, "heading": "New name"})
    assert list(found) == ["$.newsrecord"]
    assert "a later release wrote the document" in found["$.newsrecord"]


@pytest.mark.parametrize("document", [None, 3, "text", [], [{"newsrecord": 1}], True, math.nan])
def test_document_that_is_no_object_is_refused(document: Any) -> None:
    """A document is an object."""
    assert faults(document) == {"$": "an object, Article"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "line 1, column 1"),
        ('{"newsrecord": 1, tags: []}', "line 1, column 19"),
        ('{"newsrecord": 1\n "tags": []}', "line 2, column 2"),
        ('{"newsrecord": 1} {}', "line 1, column 19"),
        ('{"newsrecord": 1, "headline": "two\nlines"}', "line 1, column 35"),
        ('\ufeff{"newsrecord": 1}', "BOM"),
        ("{'newsrecord': 1}", "line 1, column 2"),
    ],
)
def test_malformed_json_is_one_error_with_its_place(text: str, place: str) -> None:
    """Text that is no JSON is refused with line and column."""
    for data in (text, text.encode()):
        (wrong,) = refusal(data).fields
        assert wrong.path == "$"
        assert place in wrong.wanted


def test_bytes_that_are_no_utf8_are_refused() -> None:
    """Bytes in another encoding are told by their place."""
    (wrong,) = refusal('{"newsrecord": 1,\n "headline": "Br\u00fccke"}'.encode("latin-1")).fields
    assert wrong.path == "$"
    assert wrong.wanted == "UTF-8; byte 34, on line 2, is none"


def test_lone_surrogates_are_refused_in_text_and_as_escapes() -> None:
    """Half a surrogate pair is no character, however it is written."""
    for headline in ("\ud800", "\\ud800", "\\ude00\\ud83d"):
        assert [wrong.path for wrong in refusal(f'{{"newsrecord": 1, "headline": "{headline}"}}').fields] == [
            "$.headline"
        ]


def test_surrogate_pairs_are_read() -> None:
    """Escapes of both halves are one character."""
    assert from_json('{"newsrecord": 1, "headline": "\\ud83d\\ude00"}').headline == "\U0001f600"


@pytest.mark.parametrize("number", ["1" * 5_000, "-" + "9" * 30, "1e400", "NaN", "-Infinity"])
def test_extreme_numbers_are_refused(number: str) -> None:
    """A number that no field takes is refused at its path."""
    assert [wrong.path for wrong in refusal(f'{{"newsrecord": 1, "comment_count": {number}}}').fields] == [
        "$.comment_count"
    ]


def test_huge_number_in_a_dict_is_described() -> None:
    """Python refuses to print some numbers; the error can be printed all the same."""
    with pytest.raises(InvalidArticle) as caught:
        from_dict({"newsrecord": 10**5_000})
    assert "bits" in str(caught.value)


# Hostile input.


@pytest.mark.limits
@pytest.mark.parametrize(
    "opening", ["[", '{"newsrecord":', '{"newsrecord":1,"body":[', '{"x":[', '{"newsrecord":1,"url":[']
)
@pytest.mark.parametrize("depth", [70, 900, 100_000])
def test_deep_nesting_is_refused(opening: str, depth: int) -> None:
    """However deep the brackets go, closed or not, there is one error, and no other exception."""
    closing = {"[": "]", "{": "}"}
    closed = opening * depth + "1" + "".join(closing[mark] for mark in reversed(opening) if mark in closing) * depth
    for text in (opening * depth, closed):
        (wrong,) = refusal(text).fields
        assert (wrong.path, wrong.wanted) == ("$", "JSON with brackets at most 64 deep")


def test_brackets_in_text_are_not_counted() -> None:
    """A string may hold any number of brackets; the fault elsewhere is told."""
    document = {"newsrecord": 1, "headline": '[{"\\' * 200, "url": 3}
    assert list(faults(document)) == ["$.url"]


@pytest.mark.limits
def test_unclosed_string_of_escapes_is_refused_in_linear_time() -> None:
    """A megabyte of escaped quotation marks that never end is one error."""
    assert "JSON" in refusal('{"newsrecord": 1, "headline": "' + '\\"' * 500_000).fields[0].wanted


@pytest.mark.limits
def test_deep_and_cyclic_values_are_refused() -> None:
    """`from_dict` refuses nested lists, and even a list in itself, with an error that can be printed."""
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    cyclic: list[Any] = []
    cyclic.append(cyclic)
    with pytest.raises(InvalidArticle) as caught:
        from_dict(
            {"newsrecord": 1, "headline": deep, "tags": cyclic, "byline": deep, "url": dict.fromkeys(range(2_000))}
        )
    assert len(str(caught.value)) < 2_000
    assert [wrong.path for wrong in caught.value.fields] == ["$.headline", "$.tags[0]", "$.byline", "$.url"]


@pytest.mark.limits
def test_errors_are_counted_to_the_last_and_kept_to_the_first_thousand() -> None:
    """A document of nothing but mistakes costs no more memory than a thousand errors."""
    wrong = refusal(json.dumps({"newsrecord": 1, "tags": [1] * 20_000}))
    assert len(wrong.fields) == 1_000
    assert str(wrong).startswith("20000 fields are wrong; the first 1000 are")


@pytest.mark.parametrize("convert", [bytes, bytearray, memoryview, bytes.decode])
def test_document_above_the_limit_is_refused(convert: Callable[[bytes], Any]) -> None:
    """A document larger than ``max_bytes`` is not looked at."""
    data = to_json(Article())
    assert from_json(convert(data), limits=Limits(max_bytes=len(data))) == Article()
    with pytest.raises(LimitExceeded) as caught:
        from_json(convert(data), limits=Limits(max_bytes=len(data) - 1))
    assert (caught.value.limit, caught.value.found, caught.value.allowed) == ("max_bytes", len(data), len(data) - 1)


def test_default_limit_is_in_force() -> None:
    """Without a word from the caller 16 MiB are the limit."""
    with pytest.raises(LimitExceeded):
        from_json(b" " * (DEFAULT_LIMITS.max_bytes + 1))


# Laws.


@given(articles())
def test_json_is_an_exact_inverse(article: Article) -> None:
    """Every record comes back equal, times with their offsets, from compact and from printed JSON."""
    data = to_json(article)
    assert same(from_json(data), article)
    assert to_json(from_json(data)) == data
    assert same(from_json(json.dumps(json.loads(data), indent=1)), article)
    assert same(from_dict(to_dict(article)), article)


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 2**54),
    st.floats(),
    st.text(max_size=5),
    st.sampled_from(
        ["2024-05-01", "2024-05-01T00:00:00Z", "2024-W01", "paragraph", "https://a.org/", [], {}, [None], "en"]
    ),
)


@given(articles(), st.data())
def test_both_passes_accept_the_same_documents(article: Article, data: st.DataObject) -> None:
    """Whatever is changed in a document, the compiled pass and the detailed one agree, and only our error leaves."""
    document = to_dict(article)
    for _ in range(data.draw(st.integers(1, 2))):
        place: Any = document
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = data.draw(st.sampled_from(keys))
            if not isinstance(place[key], (dict, list)) or data.draw(st.integers(0, 3)) == 0:
                if data.draw(st.booleans()) or isinstance(place, list):
                    place[key] = copy.deepcopy(data.draw(VALUES))
                elif data.draw(st.booleans()):
                    del place[key]
                else:
                    place[data.draw(st.sampled_from(["extra", "text", "type", "level", "url"]))] = data.draw(VALUES)
                break
            place = place[key]
    text = json.dumps(document)
    try:
        detailed: Any = from_dict(json.loads(text))
    except InvalidArticle as error:
        detailed = [str(wrong) for wrong in error.fields]
    for spelling in (text, json.dumps(document, ensure_ascii=False, separators=(",", ":"))):
        try:
            read: Any = from_json(spelling)
        except InvalidArticle as error:
            read = [str(wrong) for wrong in error.fields]
        assert read == detailed


@given(st.binary(max_size=60) | st.text(max_size=60))
def test_anything_else_is_refused_with_our_error(data: bytes | str) -> None:
    """Bytes and text at random are refused, and no other exception leaves."""
    assert refusal(data).fields

"""The JSON Schema of the native format, derived from the records."""

from __future__ import annotations

import copy
import re
from typing import Any

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from newsrecord import Article, Comment, Heading, InvalidArticle, Location, Paragraph, strategies
from newsrecord.formats.native import from_dict, to_dict
from newsrecord.formats.schema import json_schema
from newsrecord.model import forms
from newsrecord.model.body import BLOCK_TYPES
from newsrecord.strategies import articles

VALIDATOR = Draft202012Validator(json_schema())


def test_schema_is_a_valid_schema() -> None:
    """The schema obeys the 2020-12 metaschema and says so."""
    Draft202012Validator.check_schema(json_schema())
    assert json_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_every_field_of_every_record_is_described() -> None:
    """The properties of each object are the fields of its record, in their order, and no others are allowed."""
    schema = json_schema()
    assert list(schema["properties"]) == ["newsrecord", *(field.name for field in attrs.fields(Article))]
    for cls in (*BLOCK_TYPES, Comment, Location):
        described = schema["$defs"][cls.__name__]
        assert list(described["properties"]) == [field.name for field in attrs.fields(cls)]
        assert described["additionalProperties"] is False


def test_every_reference_leads_somewhere() -> None:
    """Each ``$ref`` names a definition, and each definition is named."""
    schema = json_schema()
    named = set()
    waiting: list[Any] = [schema]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            named |= {item["$ref"]} if "$ref" in item else set()
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
    assert named == {f"#/$defs/{name}" for name in schema["$defs"]}


def test_required_fields_are_those_without_a_default() -> None:
    """A block requires its type and what has no default; the document its version."""
    schema = json_schema()
    assert schema["required"] == ["newsrecord"]
    assert schema["$defs"]["Paragraph"]["required"] == ["type", "text"]
    assert schema["$defs"]["Heading"]["properties"]["level"] == {
        "type": "integer",
        "minimum": 1,
        "maximum": 6,
        "default": 2,
    }


def test_each_call_gives_a_schema_of_its_own() -> None:
    """A caller may change the schema."""
    schema = json_schema()
    before = copy.deepcopy(schema)
    schema["properties"]["url"].clear()
    schema["$defs"]["Location"]["properties"]["country_code"]["anyOf"][0]["enum"].clear()
    assert json_schema() == before


@given(articles())
def test_schema_accepts_what_is_written(article: Article) -> None:
    """Every record's document fits the schema."""
    assert VALIDATOR.is_valid(to_dict(article))


@pytest.mark.parametrize(
    "change",
    [
        {"newsrecord": 2},
        {"headline": 3},
        {"headline": "two\nlines"},
        {"published": "yesterday-ish"},
        {"published": "2024-05-01 10:00"},
        {"access": "paid"},
        {"comment_count": -1},
        {"body": [{"type": "video", "text": "One."}]},
        {"body": [{"type": "heading", "text": "One.", "level": 7}]},
        {"extra": None},
        {"publisher": {}},
        {"headline": " "},
        {"headline": "\x1b[31m"},
        {"standfirst": "\n\u00a0"},
        {"url": "https://courier.example/a b"},
        {"url": "https://courier.example/" + "a" * 9_000},
        {"language": "en_GB"},
        {"byline": {"authors": [{"name": "Ana Ruiz", "email": "ana"}]}},
        {"body": [{"type": "list", "items": []}]},
        {"body": [{"type": "table", "rows": []}]},
        {"quotes": [{"text": "One.", "spans": []}]},
    ],
)
def test_schema_refuses_wrong_documents(change: dict[str, Any]) -> None:
    """What a schema can see, the schema refuses."""
    document = to_dict(Article(body=(Paragraph(text="One."), Heading(text="Two."))))
    assert VALIDATOR.is_valid(document)
    assert not VALIDATOR.is_valid({**document, **change})


def fits(document: dict[str, Any]) -> bool:
    """Return whether the strict reader takes *document*."""
    try:
        from_dict(document)
    except InvalidArticle:
        return False
    return True


@pytest.mark.parametrize(("field", "form"), [("headline", forms.LINE), ("standfirst", forms.PROSE)])
def test_schema_knows_every_character_as_the_records_do(field: str, form: str) -> None:
    """A text of one character, or with it in the middle, fits the schema's pattern where it fits the record."""
    pattern = re.compile(form)
    # Half a character is no text of JSON that a pattern could speak of.
    signs = [chr(code) for code in range(0x3100) if not 0xD800 <= code <= 0xDFFF]
    for text in (form for sign in signs for form in (sign, f"a{sign}b")):
        assert (pattern.search(text) is not None) == fits({"newsrecord": 1, field: text}), repr(text)


@pytest.mark.parametrize("tag", ["en", "pt-BR", "zh-Hant-TW", "x-a", "EN-x-y", "de-1996", "e", "en-", "en_GB", "a" * 9])
def test_schema_knows_tags_of_languages_as_the_records_do(tag: str) -> None:
    """The pattern of the schema is the one that the records ask."""
    document = {"newsrecord": 1, "language": tag}
    assert VALIDATOR.is_valid(document) == fits(document)


@given(strategies.urls())
def test_schema_takes_every_address_of_a_record(url: str) -> None:
    """The schema refuses no address that a record may hold."""
    assert VALIDATOR.is_valid(to_dict(Article(url=url)))

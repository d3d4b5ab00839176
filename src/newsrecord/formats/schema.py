"""Turn the rules of the records into the JSON Schema of the native format."""

from __future__ import annotations

from typing import Any

import attrs

from newsrecord.formats.strict import VERSION, VERSION_KEY
from newsrecord.model.article import Article
from newsrecord.model.fields import Rule, rule_of

__all__ = ["json_schema"]


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of what `to_json` writes; each call gives a new dict.

    The schema says what a schema can: names, types, ranges, code lists and forms.  That spans are in order, or that a
    reply stands behind what it answers, only `from_json` checks.

    >>> schema = json_schema()
    >>> schema["properties"]["tags"]["type"], schema["$defs"]["Heading"]["properties"]["type"]
    ('array', {'const': 'heading'})
    """
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newsrecord Article",
        **_object(Article),
        "$defs": {cls.__name__: _object(cls) for cls in _records(Article)},
    }
    schema["properties"] = {VERSION_KEY: {"const": VERSION}, **schema["properties"]}
    schema["required"] = [VERSION_KEY, *schema["required"]]
    return schema


def _object(cls: type) -> dict[str, Any]:
    """Return the schema of the JSON objects that are records of *cls*."""
    properties: dict[str, Any] = {}
    required: list[str] = []
    for field in attrs.fields(cls):
        rule = rule_of(field)
        properties[field.name] = {"const": field.default} if rule is None else _copy(rule.schema)
        if field.default is attrs.NOTHING or rule is None:
            required.append(field.name)
        else:
            properties[field.name]["default"] = [] if field.default == () else field.default
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _records(cls: type) -> list[type]:
    """Return the classes of the records that a record of *cls* can hold, by name."""
    found: dict[str, type] = {}
    waiting = _rules(cls)
    while waiting:
        rule = waiting.pop()
        if rule.item is not None:
            waiting.append(rule.item)
        for below in (*rule.choices, *([rule.record] if rule.record is not None else [])):
            if below.__name__ not in found:
                found[below.__name__] = below
                waiting.extend(_rules(below))
    return [found[name] for name in sorted(found)]


def _rules(cls: type) -> list[Rule]:
    return [rule for field in attrs.fields(cls) if (rule := rule_of(field)) is not None]


def _copy(schema: Any) -> Any:
    """Return *schema* with no part shared, so that the caller may change it."""
    if isinstance(schema, dict):
        return {name: _copy(value) for name, value in schema.items()}
    return [_copy(value) for value in schema] if isinstance(schema, list) else schema

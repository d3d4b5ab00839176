"""Turn plain JSON values into an Article, or into every error there is in them, each with its ``$`` path."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from types import SimpleNamespace
from typing import Any, Final, TypeAlias, cast

import attrs

from newsrecord.errors import InvalidArticle, InvalidField, shorten
from newsrecord.model.article import Article
from newsrecord.model.fields import BOOLEAN, DAY, MOMENT, Rule, rule_of, say_class

__all__ = ["VERSION", "VERSION_KEY", "Repeated", "article_of", "read_moment", "refusal"]

VERSION_KEY: Final = "newsrecord"
"""The key of a document under which the version of its format stands."""
VERSION: Final = 1
"""The version of the format that this release writes."""

# A document with more faults than these is no record with mistakes in it; keeping each would take memory for nothing.
_MAX_FAULTS: Final = 1_000
# A larger or deeper value is described in its error, not kept: ``repr`` of deeply nested lists overflows the stack.
_MAX_SHOWN: Final = 1_000
_MAX_DEPTH: Final = 32
_MAX_BITS: Final = 256
_MOMENT: Final = re.compile(MOMENT.schema["pattern"])
_DAY_LENGTH: Final = 10
# What a reader returns for a value that does not enter the record: a wrong one, or a tag.
_LEFT_OUT: Final = object()

_IN_JSON: Final = (
    (BOOLEAN, "true or false"),
    (DAY, "an ISO 8601 date, such as '2016-11-01'"),
    (MOMENT, "an ISO 8601 date or date-time, such as '2016-11-01' or '2016-11-01T09:30:00+03:00'"),
)


class Repeated(dict[str, Any]):
    """A JSON object in which a name stands more than once."""

    __slots__ = ("names",)

    def __init__(self, pairs: Sequence[tuple[str, Any]]) -> None:
        super().__init__()
        again: dict[str, None] = {}
        for name, value in pairs:
            if name in self:
                again[name] = None
            self[name] = value
        self.names = tuple(again)
        """The names that do, in the order of their second coming."""

    def __eq__(self, other: object) -> bool:
        """Say no: two readers may differ over what it holds."""
        return False

    __hash__ = None


@attrs.define
class _Faults:
    """The errors found so far."""

    fields: list[InvalidField] = attrs.field(factory=list)
    total: int = 0

    def add(self, path: str, value: object, wanted: str) -> None:
        self.total += 1
        if len(self.fields) < _MAX_FAULTS:
            self.fields.append(InvalidField(path, _shown(value), wanted))


_Reader: TypeAlias = Callable[[Any, str, _Faults], Any]


def article_of(document: object) -> Article:
    """Return the article that *document*, a native document as plain values, describes.

    Raises:
        InvalidArticle: the document is wrong; one `InvalidField` for each wrong value, at most the first 1,000.
    """
    version = document.get(VERSION_KEY) if isinstance(document, Mapping) else None
    if type(version) is int and version > VERSION:
        # What else looks wrong may be right in that version.
        wanted = f"{VERSION}, the newest version that this release reads; a later release wrote the document"
        raise refusal([InvalidField(f"$.{VERSION_KEY}", _shown(version), wanted)])
    faults = _Faults()
    article = _reader_of_record(Article)(document, "$", faults)
    if faults.total:
        raise refusal(faults.fields, faults.total)
    return cast("Article", article)


def refusal(fields: Sequence[InvalidField], total: int = 0) -> InvalidArticle:
    """Return the exception that holds *fields*, the first of *total* errors."""
    total = max(total, len(fields))
    message = "1 field is wrong" if total == 1 else f"{total} fields are wrong"
    return InvalidArticle(message if total == len(fields) else f"{message}; the first {len(fields)} are", fields)


@attrs.frozen
class _RecordReader:
    """Reads JSON objects into records of one class."""

    cls: type
    readers: Mapping[str, _Reader]
    missing: Mapping[str, str]
    """The fields that must be there, with what an error says where they are not."""
    defaults: Mapping[str, object]
    contradictions: Callable[[Any], Iterable[InvalidField]] | None
    """The class's own check of fields that depend on each other."""

    def __call__(self, value: Any, path: str, faults: _Faults) -> Any:
        """Return the record, or a stand-in with the fields that are right."""
        if type(value) is not dict and not isinstance(value, Mapping):
            faults.add(path, value, f"an object, {self.cls.__name__}")
            return SimpleNamespace()
        before = faults.total
        found: dict[str, Any] = {}
        for name in value:
            reader = self.readers.get(name)
            if reader is None:
                faults.add(
                    _below(path, name), value[name], f"a field of {self.cls.__name__}: {', '.join(self.readers)}"
                )
            elif (item := reader(value[name], f"{path}.{name}", faults)) is not _LEFT_OUT:
                found[name] = item
        for name in value.names if isinstance(value, Repeated) else ():
            faults.add(_below(path, name), value[name], "each name once in an object")
        for name, wanted in self.missing.items():
            if name not in value:
                faults.add(f"{path}.{name}", None, wanted)
        right = faults.total == before
        if right and self.contradictions is None:
            return self.cls(**found)
        absent = {name: default for name, default in self.defaults.items() if name not in value}
        partial = SimpleNamespace(**absent, **found)
        # It may ask for a field that is wrong by itself, which has been told.
        with suppress(AttributeError):
            for wrong in self.contradictions(partial) if self.contradictions is not None else ():
                faults.add(path + wrong.path.removeprefix(self.cls.__name__), wrong.value, wrong.wanted)
                right = False
        return self.cls(**found) if right else partial


@cache
def _reader_of_record(cls: type) -> _RecordReader:
    fields = attrs.fields(cls)
    rules = {field.name: rule for field in fields if (rule := rule_of(field)) is not None}
    readers = {name: _reader_of(rule) for name, rule in rules.items()}
    required = {f.name: rules[f.name] for f in fields if f.name in rules and f.default is attrs.NOTHING}
    missing = {name: f"{_wanted(rule)}; the field is missing" for name, rule in required.items()}
    if cls is Article:
        readers = {VERSION_KEY: _read_version, **readers}
        missing[VERSION_KEY] = f"{VERSION}, the version of the format; the field is missing"
    elif "type" not in rules and any(field.name == "type" for field in fields):
        readers = {"type": _read_tag, **readers}
    defaults = {field.name: field.default for field in fields if field.name in rules and field.name not in required}
    return _RecordReader(cls, readers, missing, defaults, getattr(cls, "_contradictions", None))


def _reader_of(rule: Rule) -> _Reader:
    """Return the reader of values that obey *rule*."""
    wanted = _wanted(rule)
    if rule.item is not None:
        reader = _reader_of_items(_reader_of(rule.item), wanted)
    elif rule.record is not None:
        reader = _reader_of_record(rule.record)
    elif rule.choices:
        reader = _reader_of_choices(rule.choices)
    elif rule.names is MOMENT.names or rule.names is DAY.names:
        reader = _reader_of_dates(wanted, with_time=rule.names is MOMENT.names)
    else:
        return _reader_of_scalars(rule, wanted)
    if not rule.nullable:
        return reader
    return lambda value, path, faults: None if value is None else reader(value, path, faults)


def _reader_of_scalars(rule: Rule, wanted: str) -> _Reader:
    fits = rule.compile()

    def read(value: Any, path: str, faults: _Faults) -> Any:
        if fits(value):
            return value
        is_like = isinstance(value, str) and fits(str(value))
        faults.add(path, value, f"{wanted}{say_class(value)}" if is_like else wanted)
        return _LEFT_OUT

    return read


def _reader_of_items(reader: _Reader, wanted: str) -> _Reader:
    def read(value: Any, path: str, faults: _Faults) -> Any:
        if type(value) is not list and type(value) is not tuple:
            faults.add(path, value, wanted)
            return _LEFT_OUT
        before = faults.total
        items = tuple([reader(item, f"{path}[{index}]", faults) for index, item in enumerate(value)])
        return _LEFT_OUT if faults.total > before and any(item is _LEFT_OUT for item in items) else items

    return read


def _reader_of_choices(classes: Sequence[type]) -> _Reader:
    readers = {attrs.fields_dict(cls)["type"].default: _reader_of_record(cls) for cls in classes}
    wanted = "one of " + ", ".join(repr(tag) for tag in readers)

    def read(value: Any, path: str, faults: _Faults) -> Any:
        if not isinstance(value, Mapping):
            faults.add(path, value, f"an object whose type is {wanted}")
            return SimpleNamespace()
        tag = value.get("type")
        if type(tag) is not str or tag not in readers:
            faults.add(f"{path}.type", tag, wanted if "type" in value else f"{wanted}; the field is missing")
            return SimpleNamespace()
        return readers[tag](value, path, faults)

    return read


def _reader_of_dates(wanted: str, *, with_time: bool) -> _Reader:
    def read(value: Any, path: str, faults: _Faults) -> Any:
        # Python reads more than one spelling of ISO 8601, and others in each version.
        if type(value) is str and _MOMENT.fullmatch(value) and (with_time or len(value) == _DAY_LENGTH):
            try:
                return read_moment(value)
            except ValueError:
                pass
        faults.add(path, value, wanted)
        return _LEFT_OUT

    return read


def read_moment(value: str) -> dt.date | dt.datetime:
    """Return the day or time that *value* is the ISO 8601 form of.

    >>> read_moment("2016-11-01")
    datetime.date(2016, 11, 1)
    """
    return dt.date.fromisoformat(value) if len(value) == _DAY_LENGTH else dt.datetime.fromisoformat(value)


def _read_version(value: Any, path: str, faults: _Faults) -> Any:
    if type(value) is not int or value != VERSION:
        faults.add(path, value, f"{VERSION}, the version of the format")
    return _LEFT_OUT


def _read_tag(*_: Any) -> Any:
    # The class was chosen by it.
    return _LEFT_OUT


def _wanted(rule: Rule) -> str:
    """Return what an error says of *rule*, in the words of JSON."""
    wanted = rule.wanted.removesuffix(", or None")
    for known, words in _IN_JSON:
        if rule.names is known.names:
            wanted = words
    if rule.item is not None:
        wanted = f"an array, each item {_wanted(rule.item)}"
    elif rule.record is not None:
        wanted = f"an object, {rule.record.__name__}"
    return f"{wanted}, or null" if rule.nullable else wanted


def _below(path: str, name: object) -> str:
    plain = type(name) is str and len(name) <= 60 and name.isidentifier()
    return f"{path}.{name}" if plain else f"{path}[{shorten(name, 60)}]"


def _shown(value: object) -> object:
    """Return *value*, or a description where it is too large or too deep to be shown."""
    if type(value) is int and value.bit_length() > _MAX_BITS:
        return f"<a number of {value.bit_length()} bits>"
    stack, seen = [(value, 1)], 0
    while stack:
        item, depth = stack.pop()
        if isinstance(item, (Mapping, list, tuple)):
            seen += len(item)
            if seen > _MAX_SHOWN or depth > _MAX_DEPTH:
                kind = "an object" if isinstance(value, Mapping) else "an array"
                return f"<{kind} of {len(value)} items>"  # type: ignore[arg-type]
            items = item.values() if isinstance(item, Mapping) else item
            stack.extend((below, depth + 1) for below in items)
    return value

"""Say once, beside each field of a record, which values fit it; check values, tell errors and describe JSON from that.

A `Rule` holds a test as a Python expression, what the error message says was wanted, and the JSON Schema of the value.
`checked` compiles the rules of a class to one straight function, in the way attrs compiles ``__init__``: a list of
attrs validators costs 1.2 microseconds an object, the compiled check a third of that, and records are read by the
million.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar, cast

import attrs

from newsrecord.errors import InvalidField
from newsrecord.model import forms
from newsrecord.model.codes import COUNTRY_CODES
from newsrecord.text import is_clean
from newsrecord.urls import LONGEST_URL, is_link, is_web_url

__all__ = [
    "BOOLEAN",
    "CELL",
    "CONFIDENCE",
    "COUNTRY",
    "DAY",
    "EMAIL",
    "LANGUAGE",
    "LATITUDE",
    "LINE",
    "LINK",
    "LONGITUDE",
    "MOMENT",
    "NATURAL",
    "POSITIVE",
    "PROSE",
    "WEB_URL",
    "Record",
    "Rule",
    "checked",
    "many",
    "obey",
    "one",
    "one_of",
    "rule_of",
    "say_class",
    "whole",
]

T = TypeVar("T")

_BCP47: Final = re.compile(forms.LANGUAGE)
_MAX_TAG: Final = 64
_EMAIL: Final = re.compile(r"[^\s@<>\"(),:;\[\]\\]{1,64}@[^\s@<>\"(),:;\[\]\\]{1,253}\.[^\s@<>\"(),:;\[\]\\.]{1,63}")
_RULE: Final = "newsrecord.rule"
_LONGEST_REPR: Final = 2_000


@attrs.frozen
class Rule:
    """Which values fit a field."""

    test: str
    """A Python expression that is true for a good value; ``{v}`` stands for it."""
    wanted: str
    """What an error message says was expected."""
    schema: Mapping[str, Any]
    """The JSON Schema (2020-12) of the value as native JSON writes it."""
    names: Mapping[str, object] = attrs.field(factory=dict)
    """What the names in *test* stand for."""
    record: type | None = None
    """The record class of the value."""
    item: Rule | None = None
    """The rule of each item, where the value is a tuple."""
    choices: tuple[type, ...] = ()
    """The record classes of the value, where it may be of several."""
    nullable: bool = False
    """Whether None fits too."""

    def optional(self) -> Rule:
        """Return the rule that also takes None."""
        schema = {"anyOf": [self.schema, {"type": "null"}]}
        test = f"({{v}} is None or {self.test})"
        return attrs.evolve(self, test=test, wanted=f"{self.wanted}, or None", schema=schema, nullable=True)

    def tuple_of(self, least: int = 0) -> Rule:
        """Return the rule for a tuple whose every item fits this one; the schema has how many there are at least."""
        # The name of the loop variable cannot be that of a field.
        test = f"(type({{v}}) is tuple and (not {{v}} or all([{self.test.format(v='_item')} for _item in {{v}}])))"
        names = self.names
        classes = self.choices if self.record is None else (self.record,)
        if classes and not self.nullable:
            # One call into compiled code for all items.
            name = "ITEMS_" + "_".join(cls.__name__ for cls in classes)
            test, names = f"(type({{v}}) is tuple and {name}.issuperset(map(type, {{v}})))", {name: frozenset(classes)}
        return attrs.evolve(
            self,
            test=test,
            names=names,
            wanted=f"a tuple, each item {self.wanted}",
            schema={"type": "array", "items": self.schema, **({"minItems": least} if least else {})},
            record=None,
            item=self,
            choices=(),
        )

    def compile(self) -> Callable[[Any], bool]:
        """Return the test as a function, for a caller with many values."""
        return cast("Callable[[Any], bool]", eval(f"lambda v: {self.test.format(v='v')}", dict(self.names)))  # noqa: S307  # our own text

    def fits(self, value: object) -> bool:
        """Return whether *value* obeys the rule (the slow way, for messages)."""
        return bool(self.compile()(value))


def _is_prose(value: str) -> bool:
    return is_clean(value) and not value.isspace()


def _is_line(value: str) -> bool:
    return "\n" not in value and "\t" not in value and is_clean(value) and not value.isspace()


def _is_language(value: str) -> bool:
    return len(value) <= _MAX_TAG and _BCP47.fullmatch(value) is not None


def _is_email(value: str) -> bool:
    return _EMAIL.fullmatch(value) is not None and is_clean(value)


def _number(low: float, high: float, wanted: str) -> Rule:
    test = f"(type({{v}}) in NUMBERS and {low!r} <= {{v}} <= {high!r})"
    schema = {"type": "number", "minimum": low, "maximum": high}
    return Rule(test, wanted, schema, {"NUMBERS": frozenset({int, float})})


def _string(test: Callable[[str], bool], wanted: str, **schema: object) -> Rule:
    name = test.__name__
    return Rule(f"(type({{v}}) is str and {name}({{v}}))", wanted, {"type": "string", **schema}, {name: test})


# "isprintable" is true for most lines and false for none that is bad: the function behind "or" is seldom called.
PROSE: Final = Rule(
    "(type({v}) is str and ({v} and {v}.isprintable() and {v}[0] != ' ' or {v} and _is_prose({v})))",
    "text that is not blank and has no control characters but tab and newline",
    {"type": "string", "minLength": 1, "pattern": forms.PROSE},
    {"_is_prose": _is_prose},
)
"""Text of any number of lines."""
LINE: Final = Rule(
    "(type({v}) is str and ({v} and {v}.isprintable() and {v}[0] != ' ' or {v} and _is_line({v})))",
    "one line of text that is not blank and has no control characters",
    {"type": "string", "minLength": 1, "pattern": forms.LINE},
    {"_is_line": _is_line},
)
"""One line of text: a name, a headline, a label."""
CELL: Final = Rule(
    "(type({v}) is str and (not {v} or {v}.isprintable() or '\\n' not in {v} and '\\t' not in {v} and is_clean({v})))",
    "one line of text without control characters, which may be empty",
    {"type": "string", "pattern": forms.CELL},
    {"is_clean": is_clean},
)
"""A line that may be empty, as a cell of a table."""
WEB_URL: Final = _string(
    is_web_url, "an absolute http or https URL", format="iri", pattern=forms.WEB_URL, maxLength=LONGEST_URL
)
LINK: Final = _string(
    is_link, "an absolute http, https or mailto URL", format="iri", pattern=forms.LINK, maxLength=LONGEST_URL
)
EMAIL: Final = _string(_is_email, "an e-mail address", pattern=forms.EMAIL)
LANGUAGE: Final = _string(
    _is_language, "a BCP 47 language tag such as 'en' or 'pt-BR'", pattern=forms.LANGUAGE, maxLength=_MAX_TAG
)
COUNTRY: Final = Rule(
    "(type({v}) is str and {v} in COUNTRY_CODES)",
    "an ISO 3166-1 alpha-2 country code in capitals, such as 'IQ'",
    {"type": "string", "enum": sorted(COUNTRY_CODES)},
    {"COUNTRY_CODES": COUNTRY_CODES},
)
NATURAL: Final = Rule(
    "(type({v}) is int and 0 <= {v} <= 9007199254740991)",
    "a whole number from 0",
    # Larger numbers do not survive JSON readers that hold numbers as doubles (RFC 8259, section 6).
    {"type": "integer", "minimum": 0, "maximum": 2**53 - 1},
)
POSITIVE: Final = Rule(
    "(type({v}) is int and 1 <= {v} <= 9007199254740991)",
    "a whole number from 1",
    {"type": "integer", "minimum": 1, "maximum": 2**53 - 1},
)
LATITUDE: Final = _number(-90.0, 90.0, "a latitude from -90 to 90 degrees")
LONGITUDE: Final = _number(-180.0, 180.0, "a longitude from -180 to 180 degrees")
CONFIDENCE: Final = _number(0.0, 1.0, "a number from 0 to 1")
MOMENT: Final = Rule(
    # A subclass of date would not come back from JSON as what it was.
    "(type({v}) is _date or type({v}) is _datetime and ({v}.tzinfo is None or type({v}.tzinfo) is _timezone))",
    "a datetime.date where the day is known, or a datetime.datetime where the time is",
    {"type": "string", "pattern": forms.MOMENT},
    {"_date": dt.date, "_datetime": dt.datetime, "_timezone": dt.timezone},
)
DAY: Final = Rule(
    # Not "date": a field of that name would hide it.
    "(type({v}) is _date)",
    "a datetime.date",
    {"type": "string", "pattern": forms.DAY},
    {"_date": dt.date},
)
BOOLEAN: Final = Rule("(type({v}) is bool)", "True or False", {"type": "boolean"})


def whole(low: int, high: int) -> Rule:
    """Return the rule for a whole number from *low* to *high*."""
    test = f"(type({{v}}) is int and {low} <= {{v}} <= {high})"
    return Rule(test, f"a whole number from {low} to {high}", {"type": "integer", "minimum": low, "maximum": high})


def one_of(*values: str) -> Rule:
    """Return the rule for one of a few words."""
    name = "WORDS_" + "_".join(value for value in values if value.isidentifier())
    wanted = "one of " + ", ".join(repr(value) for value in values)
    # A list in place of a word would not hash.
    test = f"(type({{v}}) is str and {{v}} in {name})"
    return Rule(test, wanted, {"type": "string", "enum": list(values)}, {name: frozenset(values)})


def one(*classes: type) -> Rule:
    """Return the rule for a record of one of *classes*."""
    name = "OF_" + "_".join(cls.__name__ for cls in classes)
    refs = [{"$ref": f"#/$defs/{cls.__name__}"} for cls in classes]
    wanted = classes[0].__name__ if len(classes) == 1 else "one of " + ", ".join(cls.__name__ for cls in classes)
    schema: dict[str, Any] = refs[0] if len(refs) == 1 else {"oneOf": refs}
    if len(classes) == 1:
        article = "an" if wanted[0] in "AEIOU" else "a"
        return Rule(f"(type({{v}}) is {name})", f"{article} {wanted}", schema, {name: classes[0]}, record=classes[0])
    return Rule(f"(type({{v}}) in {name})", wanted, schema, {name: frozenset(classes)}, choices=classes)


def many(rule: Rule, *, least: int = 0) -> Rule:
    """Return the rule for a tuple whose every item obeys *rule*.

    That there are *least* of them stands in the schema; the class refuses fewer, in words of its own.
    """
    return rule.tuple_of(least)


def obey(rule: Rule, *, optional: bool = False) -> dict[str, Rule]:
    """Return *rule* as the metadata of an attrs field."""
    return {_RULE: rule.optional() if optional else rule}


def rule_of(field: attrs.Attribute[Any]) -> Rule | None:
    """Return the rule a field was declared with, or None where it has none."""
    rule = field.metadata.get(_RULE)
    return rule if isinstance(rule, Rule) else None


class Record:
    """What all records share: one compiled check after construction, and a short ``repr``."""

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        """Stand in until `checked` puts the compiled check in its place."""

    def __repr__(self) -> str:
        shown = []
        for field in attrs.fields(type(self)):  # type: ignore[arg-type]
            value = getattr(self, field.name)
            if field.init and value is not None and value not in ((), ""):
                shown.append(f"{field.name}={_short(value)}")
        whole = f"{type(self).__name__}({', '.join(shown)})"
        # Escapes make a short text long, and records hold records: a log line is to stay one.
        return whole if len(whole) <= _LONGEST_REPR else whole[: _LONGEST_REPR - 4] + "...)"


def _short(value: object) -> str:
    if isinstance(value, str):
        return repr(value if len(value) <= 60 else value[:57] + "...")
    if isinstance(value, tuple):
        kinds = {type(item).__name__ for item in value}
        return f"<{len(value)} {kinds.pop() if len(kinds) == 1 else 'items'}>"
    return repr(value)


def checked(cls: type[T]) -> type[T]:
    """Compile the rules of *cls* into its check; a value that does not fit raises `InvalidField` with its path.

    A class may add ``_contradictions()``, which is asked last and yields an error for each pair of fields at odds.
    """
    rules = {field.name: rule for field in attrs.fields(cls) if (rule := rule_of(field)) is not None}  # type: ignore[arg-type]
    names: dict[str, object] = {"_refuse": _refuse}
    for rule in rules.values():
        names.update(rule.names)
    lines = ["def __attrs_post_init__(self):"]
    lines += [f"    {name} = self.{name}" for name in rules]
    test = " and ".join(rule.test.format(v=name) for name, rule in rules.items())
    lines += [f"    if not ({test}):", "        _refuse(self)"] if rules else ["    pass"]
    if hasattr(cls, "_contradictions"):
        # A generator costs 45 nanoseconds more than a call, and lets the reader of JSON tell every error at once.
        lines += ["    for wrong in self._contradictions():", "        raise wrong"]
    exec("\n".join(lines), names)  # noqa: S102  # our own text, as attrs does it
    cls.__attrs_post_init__ = names["__attrs_post_init__"]  # type: ignore[attr-defined]
    return cls


def _refuse(record: object) -> None:
    for field in attrs.fields(type(record)):  # type: ignore[arg-type]
        rule = rule_of(field)
        value = getattr(record, field.name)
        if rule is not None and not rule.fits(value):
            raise _field_error(f"{type(record).__name__}.{field.name}", rule, value)


def say_class(value: str) -> str:
    """Return what to add to the words for a good value where *value* would be one, were it a plain str.

    Parsers of pages give texts of classes of their own, which are shown like any text.
    """
    return f", as a plain str and no {type(value).__name__}"


def _field_error(path: str, rule: Rule, value: object) -> InvalidField:
    if rule.item is not None and type(value) is tuple:
        for index, item in enumerate(value):
            if not rule.item.fits(item):
                return _field_error(f"{path}[{index}]", rule.item, item)
    if isinstance(value, str) and rule.fits(str(value)):
        return InvalidField(path, value, f"{rule.wanted}{say_class(value)}")
    # NaN is the one number that a reader of the message could take for a good one.
    finite = ", and finite" if isinstance(value, float) and not math.isfinite(value) else ""
    return InvalidField(path, value, rule.wanted + finite)

"""Say in a few lines how the pages of one site are read, and check that it can be done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, cast

import attrs

from newsrecord.errors import InvalidField, check_type
from newsrecord.model.fields import DAY, LINE, Record, checked, many, obey
from newsrecord.page.selectors import parse_selector

__all__ = ["DATA", "FIELDS", "PARTS", "FailedRule", "SiteRule", "parse_rules", "split_path"]

DATA: Final = "json-ld:"
"""What a source begins with that asks the page's linked data and not its elements."""
FIELDS: Final = ("headline", "standfirst", "byline", "published", "modified", "sections", "tags", "image")
"""The fields of a rule that name where a value stands."""
PARTS: Final = ("body", "remove")
"""The fields of a rule that name parts of the page."""
_LONGEST_NAME: Final = 100
_MOST: Final = 100


def _several(value: str | Sequence[str]) -> tuple[str, ...]:
    """Return one source or several as a tuple; what is neither is refused by the check behind."""
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else cast("tuple[str, ...]", value)


_LINES: Final = obey(many(LINE))


@checked
@attrs.frozen(kw_only=True, repr=False)
class SiteRule(Record):
    """How the pages of one site are read, for what the general reader gets wrong there.

    Each field names its sources, one or several; the first that finds something gives the value.  A source is a CSS
    selector (the text of the element; ``::attr(name)`` for an attribute; a ``meta`` gives its content, a ``time`` its
    ``datetime``, an ``img`` its address) or ``json-ld:Type.property.property``.  What a rule does not name, the
    general reader finds.

    >>> rule = SiteRule(name="courier", hosts="courier.example", headline="h1.story-title", remove=".promo")
    >>> rule.covers("www.courier.example"), rule.covers("sport.courier.example")
    (True, False)
    """

    name: str = attrs.field(metadata=obey(LINE))
    """What evidence and issues call the rule."""
    hosts: tuple[str, ...] = attrs.field(default=(), converter=_several, metadata=_LINES)
    """The hosts whose pages it is for: ``courier.example`` (with and without "www."), ``*.courier.example`` for every
    host below it, ``*`` for all."""
    valid_from: dt.date | None = attrs.field(default=None, metadata=obey(DAY, optional=True))
    """The first day of publication of the stories it is for."""
    valid_until: dt.date | None = attrs.field(default=None, metadata=obey(DAY, optional=True))
    """The last day of publication of the stories it is for."""
    headline: tuple[str, ...] = attrs.field(default=(), converter=_several, metadata=_LINES)
    """Where the headline stands."""
    standfirst: tuple[str, ...] = attrs.field(default=(), converter=_several, metadata=_LINES)
    """Where the standfirst stands."""
    byline: tuple[str, ...] = attrs.field(default=(), converter=_several, metadata=_LINES)
    """Where the authors stand: all that a source finds, in page order."""
    published: tuple[str, ...] = attrs.field(default=(), converter=_several, metadata=_LINES)
    """Where the day or moment of publication stands."""
    modified: tuple[str, ...] = attrs.field(default=(), converter=_several, metadata=_LINES)
    """Where the day or moment of the last change stands."""
    sections: tuple[str, ...] = attrs.field(default=(), converter=_several, metadata=_LINES)
    """Where the sections stand, outermost first: all that a source finds."""
    tags: tuple[str, ...] = attrs.field(default=(), converter=_several, metadata=_LINES)
    """Where the tags stand: all that a source finds."""
    image: tuple[str, ...] = attrs.field(default=(), converter=_several, metadata=_LINES)
    """Where the address of the lead picture stands."""
    body: tuple[str, ...] = attrs.field(default=(), converter=_several, metadata=_LINES)
    """Selectors of the elements that hold the body."""
    remove: tuple[str, ...] = attrs.field(default=(), converter=_several, metadata=_LINES)
    """Selectors of blocks that are no part of the story: nothing on the page is read from them."""

    def covers(self, host: str) -> bool:
        """Return whether the rule is for pages of *host*.

        Raises:
            InvalidField: *host* is no text.
        """
        check_type("host", host, str, "a host such as 'www.courier.example'")
        host = host.lower().removeprefix("www.")
        for pattern in self.hosts:
            bare = pattern.lower().removeprefix("www.")
            if bare in ("*", host) or (bare.startswith("*.") and host.endswith(bare[1:])):
                return True
        return False

    def is_valid_on(self, day: dt.date | None) -> bool:
        """Return whether the rule is for stories published on *day*, such as `Article.published`.

        Of a date-time the day counts, as it is printed; a story without a day takes any rule.

        Raises:
            InvalidField: *day* is no date, date-time or None.

        >>> rule = SiteRule(name="courier", hosts="courier.example", valid_until=dt.date(2024, 5, 1))
        >>> rule.is_valid_on(dt.datetime(2024, 5, 1, 9, 30)), rule.is_valid_on(dt.date(2024, 5, 2))
        (True, False)
        """
        if day is None:
            return True
        check_type("day", day, dt.date, "a datetime.date or datetime.datetime, or None")
        if isinstance(day, dt.datetime):
            day = day.date()
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )

    def _contradictions(self) -> Iterator[InvalidField]:
        if len(self.name) > _LONGEST_NAME:
            yield InvalidField("SiteRule.name", self.name, f"a name of at most {_LONGEST_NAME} characters")
        if not self.hosts:
            yield InvalidField("SiteRule.hosts", self.hosts, "the hosts the rule is for, or '*' for all")
        for index, pattern in enumerate(self.hosts):
            if not _is_pattern(pattern):
                wanted = "a host such as 'courier.example' or '*.courier.example'"
                yield InvalidField(f"SiteRule.hosts[{index}]", pattern, wanted)
        if self.valid_from is not None and self.valid_until is not None and self.valid_until < self.valid_from:
            yield InvalidField("SiteRule.valid_until", self.valid_until, f"a day from {self.valid_from} on")
        for field in (*FIELDS, *PARTS):
            sources: tuple[str, ...] = getattr(self, field)
            if len(sources) > _MOST:
                yield InvalidField(f"SiteRule.{field}", sources, f"at most {_MOST} sources")
            for index, source in enumerate(sources):
                if fault := _fault(source, field):
                    yield InvalidField(f"SiteRule.{field}[{index}]", source, fault)


@checked
@attrs.frozen(kw_only=True, repr=False)
class FailedRule(Record):
    """A rule that could not be had; it stands among the others so that each page's issues name it.

    >>> FailedRule(name="courier-rules", reason="ModuleNotFoundError: No module named 'courier_rules'").name
    'courier-rules'
    """

    name: str = attrs.field(metadata=obey(LINE))
    """What it was to be had by."""
    reason: str = attrs.field(metadata=obey(LINE))
    """What went wrong."""


def _is_pattern(pattern: str) -> bool:
    bare = pattern.removeprefix("*.")
    return pattern == "*" or (bare != "" and not any(c in "*/:@?#" or c.isspace() for c in bare))


def _fault(source: str, field: str) -> str | None:
    """Return what is wanted in place of *source*, or None where it is in order."""
    if source.startswith(DATA):
        if field in PARTS:
            return "a CSS selector: linked data has no place on the page"
        kind, keys = split_path(source)
        return (
            None if kind and keys and all(keys) else "'json-ld:Type.property', such as 'json-ld:NewsArticle.headline'"
        )
    try:
        selector = parse_selector(source)
    except ValueError as error:
        return f"a CSS selector such as 'h1.title', or 'json-ld:Type.property' ({error})"
    if field in PARTS and any(path.attribute is not None for path in selector.paths):
        return "a selector of elements, without ::attr() or ::text"
    return None


def split_path(source: str) -> tuple[str, tuple[str, ...]]:
    """Return the type and the way through its properties that a source of linked data names.

    >>> split_path("json-ld:NewsArticle.author.name")
    ('NewsArticle', ('author', 'name'))
    """
    kind, _, rest = source.removeprefix(DATA).strip().partition(".")
    return kind, tuple(rest.split(".")) if rest else ()


def parse_rules(text: str) -> tuple[SiteRule, ...]:
    r"""Return the rules that a TOML document holds: one ``[[rule]]`` each, its keys the fields of `SiteRule`.

    Raises:
        InvalidField: the document is no TOML, or a rule in it is none; the path names the rule and the field.

    >>> parse_rules('[[rule]]\nname = "courier"\nhosts = "courier.example"\nheadline = "h1.story-title"')[0].headline
    ('h1.story-title',)
    """
    if not isinstance(text, str):
        raise InvalidField("rules", text, "TOML text; read the file first")
    import tomllib  # noqa: PLC0415  # a page that is read without rules need not load it

    try:
        # Editors of Windows begin a file with a mark.
        held = tomllib.loads(text.removeprefix("\ufeff"))
    # A number of thousands of digits is a ValueError of Python's.
    except (ValueError, RecursionError) as error:
        raise InvalidField("rules", text, f"TOML ({error})") from None
    rules = held.get("rule")
    if not isinstance(rules, list) or set(held) != {"rule"}:
        raise InvalidField("rules", sorted(held), "one [[rule]] for each rule and nothing else")
    return tuple(_make_rule(f"rule[{index}]", values) for index, values in enumerate(rules))


def _make_rule(path: str, values: object) -> SiteRule:
    if not isinstance(values, Mapping):
        raise InvalidField(path, values, "a table of the fields of a rule")
    known = attrs.fields_dict(SiteRule)
    for name in values:
        if name not in known:
            raise InvalidField(f"{path}.{name}", values[name], f"one of the fields {', '.join(known)}")
    if "name" not in values:
        raise InvalidField(f"{path}.name", None, "the name of the rule")
    try:
        return SiteRule(**values)
    except InvalidField as error:
        raise InvalidField(error.path.replace("SiteRule", path, 1), error.value, error.wanted) from None

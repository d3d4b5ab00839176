"""Name the sizes past which work on one input stops."""

from __future__ import annotations

import attrs

from newsrecord.errors import InvalidField, check_type

__all__ = ["DEFAULT_LIMITS", "Limits", "check_limits"]


def _positive(_: object, attribute: attrs.Attribute[int], value: int) -> None:
    if type(value) is not int or value < 1:
        raise InvalidField(f"Limits.{attribute.name}", value, "a whole number of at least 1")


@attrs.frozen(kw_only=True)
class Limits:
    """The sizes that bound the work on one input.

    Past ``max_bytes`` a reader raises `LimitExceeded`; past the others it cuts and says so with an `Issue`.

    >>> Limits(max_comments=100).max_comments
    100
    """

    max_bytes: int = attrs.field(default=16 * 1024 * 1024, validator=_positive)
    """Bytes of the input before decoding (a ``str`` counts a byte a character)."""
    max_nodes: int = attrs.field(default=500_000, validator=_positive)
    """Elements of a page that are looked at."""
    max_json_depth: int = attrs.field(default=64, validator=_positive)
    """Levels of brackets in JSON found in a page."""
    max_json_nodes: int = attrs.field(default=50_000, validator=_positive)
    """Values in JSON found in a page."""
    max_headline: int = attrs.field(default=2_000, validator=_positive)
    """Characters of a headline, standfirst, tag or other short field."""
    max_byline: int = attrs.field(default=1_000, validator=_positive)
    """Characters of a printed byline."""
    max_date: int = attrs.field(default=80, validator=_positive)
    """Characters of a declared date; what is longer is read as no date."""
    max_comments: int = attrs.field(default=10_000, validator=_positive)
    """Comments of one article."""
    max_items: int = attrs.field(default=1_000, validator=_positive)
    """Sections, tags, authors or pictures of one article, each."""
    max_quotes: int = attrs.field(default=5_000, validator=_positive)
    """Quotes of one article."""
    max_locations: int = attrs.field(default=5_000, validator=_positive)
    """Places that the body of one article names; of all of them together, ten times as many mentions are read."""


DEFAULT_LIMITS = Limits()
"""The limits in force where none are passed."""


def check_limits(value: object) -> None:
    """Raise `InvalidField` where *value*, the argument ``limits`` of a public function, is no `Limits`.

    >>> check_limits(1_000)
    Traceback (most recent call last):
    ...
    newsrecord.errors.InvalidField: limits: got 1000, expected a Limits, such as Limits(max_bytes=4_000_000)
    """
    check_type("limits", value, Limits, "a Limits, such as Limits(max_bytes=4_000_000)")

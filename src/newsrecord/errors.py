"""Say what went wrong: the exceptions that leave the library, and the issues that stay beside a record."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, Literal, get_args

import attrs

__all__ = [
    "ISSUE_CODES",
    "InvalidArticle",
    "InvalidField",
    "Issue",
    "LimitExceeded",
    "NewsRecordError",
    "ParseError",
    "Severity",
    "UnreadableInput",
    "check_count",
    "check_language",
    "check_texts",
    "check_type",
    "is_language",
    "printable",
    "shorten",
]

Severity = Literal["info", "warning", "error"]
_SEVERITIES: Final = get_args(Severity)

_SHOWN = 120
# The language of a tag, or what stands in its place in a private or an old one.
_LANGUAGE: Final = re.compile(r"(?:[a-z]{2,3}|[xi])(?:[-_.@]|\Z)", re.IGNORECASE)


def shorten(value: object, limit: int = _SHOWN) -> str:
    r"""Return ``repr(value)`` cut to *limit* characters, safe to print in a log or a terminal.

    >>> shorten("line\nbreak")
    "'line\\nbreak'"
    >>> shorten("x" * 500, limit=12)
    "'xxxxxxxx..."
    """
    # A long text is cut before repr, so that the cost does not grow with the value.
    try:
        shown = printable(repr(value[: limit + 1] if isinstance(value, str | bytes) else value))
    except Exception:  # a list too deep, a number with too many digits, a class with a bad __repr__
        shown = f"<{type(value).__name__} that cannot be shown>"
    return shown if len(shown) <= limit else shown[: limit - 3] + "..."


def printable(text: str) -> str:
    r"""Return *text* with every character a terminal could act on written as an escape.

    >>> printable("a\x1b[31m")
    'a\\u001b[31m'
    """
    return text if text.isprintable() else "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)


class NewsRecordError(Exception):
    """The base of every exception that the library raises on purpose."""


class ParseError(NewsRecordError):
    """There is nothing to make a record of; the message says what was seen instead."""


class UnreadableInput(ParseError):
    """The input is no page, text or JSON that can be read at all."""


class LimitExceeded(ParseError):
    """The input is larger than a limit in `Limits` allows.

    Its ``limit`` is the name of that limit, ``found`` the size of the input, ``allowed`` what the limit allows.

    >>> error = LimitExceeded(limit="max_bytes", found=20, allowed=16)
    >>> str(error)
    'max_bytes: the input has 20, 16 are allowed'
    """

    def __init__(self, *, limit: str, found: int, allowed: int) -> None:
        super().__init__(f"{limit}: the input has {found}, {allowed} are allowed")
        self.limit = limit
        self.found = found
        self.allowed = allowed

    def __reduce__(self) -> tuple[object, ...]:
        return _limit_exceeded, (self.limit, self.found, self.allowed)


def _limit_exceeded(limit: str, found: int, allowed: int) -> LimitExceeded:
    return LimitExceeded(limit=limit, found=found, allowed=allowed)


class InvalidField(NewsRecordError, ValueError):
    """One value does not fit its field, or an argument is not what the function takes.

    Its ``path`` is the place of the value, ``value`` the value itself, ``wanted`` what would fit, in words.

    >>> error = InvalidField("comments[3].published", "yesterday-ish", "an ISO 8601 date-time with an offset")
    >>> print(error)
    comments[3].published: got 'yesterday-ish', expected an ISO 8601 date-time with an offset
    """

    def __init__(self, path: str, value: object, wanted: str) -> None:
        super().__init__(path, value, wanted)
        self.path = path
        self.value = value
        self.wanted = wanted

    def __str__(self) -> str:
        return f"{self.path}: got {shorten(self.value)}, expected {self.wanted}"


def check_type(path: str, value: object, kind: type, wanted: str) -> None:
    """Raise `InvalidField` where the argument *path* of a public function is of another kind than it takes.

    >>> check_type("text", b"By Ana Ruiz", str, "str")
    Traceback (most recent call last):
    ...
    newsrecord.errors.InvalidField: text: got b'By Ana Ruiz', expected str
    """
    if not isinstance(value, kind):
        raise InvalidField(path, value, wanted)


def check_texts(path: str, value: object) -> None:
    """Raise `InvalidField` where *value* is no sequence of texts; a single text would pass for one of its letters.

    Bytes would pass for a sequence of numbers, and a message about the first of these would be no help.

    >>> check_texts("paragraphs", "Rain fell.")
    Traceback (most recent call last):
    ...
    newsrecord.errors.InvalidField: paragraphs: got 'Rain fell.', expected a sequence of texts, such as ['Rain fell.']
    """
    if isinstance(value, str | bytes | bytearray | memoryview) or not isinstance(value, Sequence):
        example = f"[{shorten(value, 40)}]" if isinstance(value, str) else "['Rain fell.']"
        raise InvalidField(path, value, f"a sequence of texts, such as {example}")
    for index, text in enumerate(value):
        check_type(f"{path}[{index}]", text, str, "str")


def is_language(value: str) -> bool:
    """Return whether *value* opens with the code of a language, as a tag does.

    >>> is_language("en_GB"), is_language("english"), is_language("")
    (True, False, False)
    """
    return _LANGUAGE.match(value) is not None


def check_language(value: object) -> None:
    """Raise `InvalidField` where *value*, the argument that says which language a text is in, is no tag and not None.

    A name such as "english" would be read as a language that nobody knows, and nothing would be found.  What follows
    the language in a tag is not looked at: "en_GB" is plain enough.

    >>> check_language("english")
    Traceback (most recent call last):
    ...
    newsrecord.errors.InvalidField: language: got 'english', expected a BCP 47 language tag such as 'en' or ...
    """
    if value is not None and not (isinstance(value, str) and is_language(value)):
        raise InvalidField("language", value, "a BCP 47 language tag such as 'en' or 'pt-BR', or None")


def check_count(path: str, value: object) -> None:
    """Raise `InvalidField` where the argument *path*, a number of things, is no whole number or below zero.

    >>> check_count("limit", -1)
    Traceback (most recent call last):
    ...
    newsrecord.errors.InvalidField: limit: got -1, expected a whole number from 0
    """
    if not isinstance(value, int) or value is True or value is False or value < 0:
        raise InvalidField(path, value, "a whole number from 0")


class InvalidArticle(NewsRecordError, ExceptionGroup[InvalidField]):
    """A record or a document has several wrong values: one `InvalidField` for each of them.

    >>> try:
    ...     raise InvalidArticle("2 wrong", [InvalidField("$.url", 3, "a URL"), InvalidField("$.id", 3, "text")])
    ... except InvalidArticle as error:
    ...     print([wrong.path for wrong in error.fields])
    ['$.url', '$.id']
    """

    @property
    def fields(self) -> tuple[InvalidField, ...]:
        """The wrong fields, in the order of the document."""
        return tuple(error for error in self.exceptions if isinstance(error, InvalidField))

    def derive(self, excs: Sequence[InvalidField]) -> InvalidArticle:  # type: ignore[override]
        """Return a group of the same class, as `ExceptionGroup.split` needs it."""
        return InvalidArticle(self.message, excs)

    def __str__(self) -> str:
        return self.message + "".join(f"\n  {error}" for error in self.exceptions)


ISSUE_CODES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # What a reader notices about its input.
        "bidi-control": "Control characters that reorder text were removed, or isolates were closed.",
        "body-truncated": "The page prints the beginning of the story only; the rest is for subscribers.",
        "bytes-replaced": "Bytes that are no text in the page's encoding were replaced by U+FFFD.",
        "charset-conflict": "The page declares more than one encoding; the first by the WHATWG order was used.",
        "charset-guessed": "The page declares no encoding; one was told by its bytes or its language.",
        "comment-id-repeated": "More than one comment of the page bears the same id.",
        "comments-cut": "The page has more comments than `Limits.max_comments`; the rest is left out.",
        "date-unreadable": "A date is printed or declared that could not be read.",
        "dates-disagree": "Two sources on the page name different days of publication.",
        "authors-disagree": "Two sources on the page name different authors.",
        "headline-disagree": "Two sources on the page give different headlines.",
        "list-cut": "A list has more items than `Limits.max_items`; the rest is left out.",
        "reply-unresolved": "A comment answers one that does not stand before it; it is kept as no reply.",
        "json-invalid": "A block of JSON in the page could not be read, or only after repair.",
        "json-too-deep": "A block of JSON in the page is nested deeper than `Limits.max_json_depth`.",
        "language-disagree": "The text is in another language than the page declares, or two declarations differ.",
        "limit-exceeded": "The input is larger than `Limits` allows and was not read.",
        "unreadable": "The input is no page or text that can be read.",
        "no-headline": "No headline was found.",
        "no-body": "No body text was found.",
        "no-story": "The page looks like a home page, a list, an error, a wall or a form; what was found is kept.",
        "locations-cut": "The text names more places than `Limits.max_locations`; the rest is left out.",
        "quotes-cut": "The text has more quotes than `Limits.max_quotes`; the rest is left out.",
        "rule-expired": "The rules for the site are for older stories than this one; the general reader took over.",
        "rule-failed": "A rule for a site could not be used; the general reader took over.",
        "rule-missed": "A rule for the site found nothing for a field; the general reader took over.",
        "text-cut": "A field was longer than its limit and was cut.",
        "url-unresolved": "Addresses of links or pictures are relative to nothing: the page's own is not known.",
        "urls-disagree": "The page's addresses lead to different sites: the story may come from another outlet.",
        # What `validate` says of a finished record.
        "attribution-mismatch": "The words of a source or a cue are not what their span slices from the body.",
        "author-repeated": "The byline names the same author twice.",
        "caption-repeated": "A picture's caption stands again as a paragraph of the body.",
        "comment-count-low": "The declared number of comments is smaller than the number of comments.",
        "comment-early": "A comment is dated before the story was published.",
        "dates-reversed": "The record was modified before it was published.",
        "duplicate-block": "Two neighbouring blocks of the body have the same text.",
        "duplicate-comment-id": "Two comments have the same id.",
        "duplicate-image": "Two images have the same URL.",
        "heading-last": "The body ends with a crosshead that heads nothing.",
        "headline-repeated": "The body begins with the headline.",
        "image-missing": "A picture of the body is not among the images.",
        "mention-mismatch": "A location's mention lies outside the text of the body.",
        "place-at-zero": "A place has the coordinates 0, 0, which databases give to what they know no place for.",
        "quote-mismatch": "A quote's text is not what its spans slice from the body.",
        "quotes-unordered": "The quotes do not stand in the order of the body.",
        "span-outside-body": "A span points outside the block it names, or at no block.",
        "tag-repeated": "The same tag or section stands twice.",
    }
)
"""Every code an `Issue` can have, with what it means.  The set is closed: a new code adds to the public face."""


def _is_text(_: object, attribute: attrs.Attribute[str], value: object) -> None:
    if type(value) is not str:
        raise InvalidField(f"Issue.{attribute.name}", value, "text")


@attrs.frozen(kw_only=True)
class Issue:
    """Something about an input or a record that a reader should know; it is never raised.

    >>> Issue(code="no-headline", path="headline", message="no heading, title or meta names one").severity
    'warning'
    """

    code: str = attrs.field()
    """One of `ISSUE_CODES`."""
    path: str = attrs.field(validator=_is_text)
    """The field concerned, such as ``comments[3].published``; ``$`` for the whole input."""
    message: str = attrs.field(validator=_is_text)
    """One sentence with the values that matter."""
    severity: Severity = attrs.field(default="warning")
    """``info``: nothing is lost; ``warning``: a value may be wrong or missing; ``error``: a contradiction."""

    @code.validator
    def _check_code(self, _: object, code: object) -> None:
        if type(code) is not str or code not in ISSUE_CODES:
            raise InvalidField("Issue.code", code, "one of newsrecord.ISSUE_CODES")

    @severity.validator
    def _check_severity(self, _: object, severity: object) -> None:
        if severity not in _SEVERITIES:
            raise InvalidField("Issue.severity", severity, f"one of {', '.join(map(repr, _SEVERITIES))}")

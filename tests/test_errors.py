"""Errors and issues: what their messages say, and that they travel."""

from __future__ import annotations

import pickle

import attrs
import pytest

from newsrecord import (
    ISSUE_CODES,
    InvalidArticle,
    InvalidField,
    Issue,
    LimitExceeded,
    NewsRecordError,
    ParseError,
    UnreadableInput,
)
from newsrecord.errors import shorten


class Broken:
    """Something that cannot be shown."""

    def __repr__(self) -> str:
        raise RuntimeError("no repr today")


def deep(levels: int) -> list[object]:
    value: list[object] = []
    for _ in range(levels):
        value = [value]
    return value


def wrong(*names: str) -> list[InvalidField]:
    return [InvalidField(f"$.{name}", 3, "text") for name in names]


def test_shorten_shows_a_short_value_as_repr_does():
    """A value that fits is shown whole."""
    assert shorten({"a": [1, None]}) == "{'a': [1, None]}"


@pytest.mark.parametrize("limit", [8, 50, 120])
def test_shorten_keeps_to_its_limit(limit):
    """However long the value, no more than the limit is shown, and three dots say so."""
    assert len(shorten("x" * 10_000, limit)) == limit
    assert shorten(b"x" * 10_000, limit).endswith("...")


@pytest.mark.parametrize("bad", ["\x1b[31m", "\n", "\u202e", "\x00", "\ud800", "\u2028", "\x9b"])
def test_shorten_escapes_what_a_terminal_would_act_on(bad):
    """Control, format and surrogate characters are shown as escapes."""
    shown = shorten(f"a{bad}b")
    assert shown.isprintable()
    assert shown.encode()


def test_shorten_escapes_what_a_class_prints_of_itself():
    """A repr with a line break or an escape sequence cannot forge a line of a log."""

    class Forger:
        def __repr__(self) -> str:
            return "fine\nERROR \x1b[2J"

    assert shorten(Forger()) == "fine\\u000aERROR \\u001b[2J"


@pytest.mark.parametrize("value", [10**5_000, deep(5_000), Broken()], ids=["number", "list", "class"])
def test_shorten_shows_the_class_of_what_has_no_repr(value):
    """A number with too many digits, a list nested too deep and a class with a bad repr are named by their class."""
    assert shorten(value) == f"<{type(value).__name__} that cannot be shown>"


def test_every_error_is_a_newsrecord_error():
    """One except clause catches whatever the library raises on purpose."""
    for error in (ParseError, UnreadableInput, LimitExceeded, InvalidField, InvalidArticle):
        assert issubclass(error, NewsRecordError)


def test_an_invalid_field_is_a_value_error():
    """Code that knows nothing of the library catches a refused value as ValueError."""
    assert issubclass(InvalidField, ValueError)


def test_limit_exceeded_names_the_limit_and_both_numbers():
    """The message and the attributes tell which limit, what came and what is allowed."""
    error = LimitExceeded(limit="max_bytes", found=20, allowed=16)
    assert str(error) == "max_bytes: the input has 20, 16 are allowed"
    assert (error.limit, error.found, error.allowed) == ("max_bytes", 20, 16)


def test_limit_exceeded_survives_pickling():
    """The error crosses a process boundary with its facts."""
    again = pickle.loads(pickle.dumps(LimitExceeded(limit="max_nodes", found=2, allowed=1)))
    assert (type(again), again.limit, again.found, again.allowed) == (LimitExceeded, "max_nodes", 2, 1)


def test_invalid_field_names_path_value_and_what_was_wanted():
    """The message reads path, value received, value accepted; the facts are attributes too."""
    error = InvalidField("comments[3].likes", -1, "a whole number from 0")
    assert str(error) == "comments[3].likes: got -1, expected a whole number from 0"
    assert (error.path, error.value, error.wanted) == ("comments[3].likes", -1, "a whole number from 0")


def test_invalid_field_survives_pickling():
    """The error crosses a process boundary with its facts."""
    again = pickle.loads(pickle.dumps(InvalidField("$.url", 3, "a URL")))
    assert (again.path, again.value, again.wanted) == ("$.url", 3, "a URL")


def test_invalid_field_keeps_a_long_value_out_of_its_message():
    """The message stays short whatever was passed; the value itself is kept."""
    error = InvalidField("headline", "x" * 100_000, "text")
    assert len(str(error)) < 200
    assert len(error.value) == 100_000


def test_invalid_article_lists_every_wrong_field():
    """The message has a line for each wrong field."""
    error = InvalidArticle("2 fields are wrong", wrong("url", "id"))
    assert str(error).splitlines() == [
        "2 fields are wrong",
        "  $.url: got 3, expected text",
        "  $.id: got 3, expected text",
    ]


def test_invalid_article_splits_like_any_group():
    """``except*`` and ``split`` give groups of the same class."""
    error = InvalidArticle("2 fields are wrong", wrong("url", "id"))
    match, rest = error.split(lambda one: getattr(one, "path", "") == "$.url")
    assert isinstance(match, InvalidArticle)
    assert isinstance(rest, InvalidArticle)
    assert [one.path for one in (*match.fields, *rest.fields)] == ["$.url", "$.id"]


def test_invalid_article_is_caught_by_except_star():
    """``except* InvalidField`` sees the single wrong fields."""
    seen = []
    try:
        raise InvalidArticle("wrong", wrong("url"))
    except* InvalidField as group:
        seen = [one.path for one in group.exceptions]
    assert seen == ["$.url"]


def test_invalid_article_survives_pickling():
    """The group crosses a process boundary with its parts."""
    again = pickle.loads(pickle.dumps(InvalidArticle("wrong", wrong("url", "id"))))
    assert [one.path for one in again.fields] == ["$.url", "$.id"]


def test_an_issue_has_one_of_the_documented_codes():
    """A code that is not in the closed set is refused."""
    with pytest.raises(InvalidField, match=r"Issue\.code: got 'no-idea'"):
        Issue(code="no-idea", path="$", message="?")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("severity", "fatal"),
        ("severity", ["error"]),
        ("code", 3),
        ("code", ["no-body"]),
        ("path", None),
        ("message", b"bytes"),
    ],
)
def test_an_issue_refuses_values_of_the_wrong_kind(name, value):
    """Each field of an issue is checked, and the error names it."""
    with pytest.raises(InvalidField, match=rf"Issue\.{name}: got "):
        Issue(**({"code": "no-body", "path": "$", "message": "?"} | {name: value}))


def test_issues_are_frozen_hashable_and_picklable():
    """An issue is a value like the records."""
    issue = Issue(code="no-body", path="body", message="none")
    assert {issue, pickle.loads(pickle.dumps(issue))} == {issue}
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        issue.path = "headline"


@pytest.mark.parametrize("code", sorted(ISSUE_CODES))
def test_every_code_is_documented_in_a_sentence(code):
    """Codes are words joined by dashes, with a sentence that says what each means."""
    assert all(part.isalpha() and part.islower() for part in code.split("-"))
    assert ISSUE_CODES[code].endswith(".")

"""Turn chance into whole stories with their comments, and into what a reader says beside one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container
from functools import cache
from typing import Any, get_args

import attrs
from hypothesis import strategies as st

from newsrecord.errors import ISSUE_CODES, InvalidField, Issue
from newsrecord.model.article import Access, Article
from newsrecord.model.body import Block
from newsrecord.model.comment import Comment
from newsrecord.model.evidence import Evidence, EvidenceMap, Extraction, FieldEvidence, SourceKind
from newsrecord.model.quote import Quote
from newsrecord.strategies.body import bodies, images, texts_of
from newsrecord.strategies.people import bylines, datelines, locations, organizations, quotes
from newsrecord.strategies.text import counts, languages, lines, moments, texts, urls

__all__ = ["articles", "comment_lists", "comments", "evidence", "extractions", "issues"]

_FIELDS = tuple(field.name for field in attrs.fields(Article))


@cache
def comments() -> st.SearchStrategy[Comment]:
    """Return a strategy for comments that answer no other."""
    plain = st.builds(
        Comment,
        text=texts(),
        author=st.none() | lines(max_size=12),
        published=st.none() | moments(),
        id=st.none() | lines(max_size=8),
        likes=st.none() | counts(),
    )
    return st.builds(_quote, plain, st.sets(st.integers(0, 3)))


def _quote(comment: Comment, numbers: set[int]) -> Comment:
    """Return *comment* with those of *numbers* that are lines of its text as the lines that are quoted."""
    last = comment.text.count("\n")
    return attrs.evolve(comment, quoted=tuple(sorted(number for number in numbers if number <= last)))


@cache
def comment_lists(*, max_size: int = 4) -> st.SearchStrategy[tuple[Comment, ...]]:
    """Return a strategy for the comments of an article: replies point back, and no id stands twice.

    >>> from hypothesis import given
    >>> @given(comment_lists())
    ... def replies_point_back(found):
    ...     assert all(comment.reply_to is None or comment.reply_to < at for at, comment in enumerate(found))
    >>> replies_point_back()
    """
    # A reply is drawn as the distance to what it answers, so that dropping a comment keeps the rest valid.
    back = st.none() | st.integers(1, max_size)
    return st.lists(st.tuples(comments(), back), max_size=max_size).map(_hang)


def _hang(drawn: list[tuple[Comment, int | None]]) -> tuple[Comment, ...]:
    seen: set[str] = set()
    found = []
    for index, (comment, back) in enumerate(drawn):
        name = comment.id if comment.id not in seen else None
        if name is not None:
            seen.add(name)
        reply_to = index - back if back is not None and back <= index else None
        found.append(attrs.evolve(comment, id=name, reply_to=reply_to))
    return tuple(found)


def articles(**fields: Any) -> st.SearchStrategy[Article]:
    """Return a strategy for stories that contradict themselves nowhere: `validate` finds no error in them.

    Args:
        fields: a value, or a strategy for one, for each field that is not to be left to chance.

    Raises:
        InvalidField: an article has no such field.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=10)
    ... @given(articles(language="ar"))
    ... def are_in_arabic(article):
    ...     assert article.language == "ar"
    >>> are_in_arabic()
    """
    for name in fields:
        if name not in _FIELDS:
            raise InvalidField(f"articles({name}=)", name, f"one of {', '.join(_FIELDS)}")
    return _articles({name: _strategy(value) for name, value in fields.items()})


def _strategy(value: object) -> st.SearchStrategy[Any]:
    return value if isinstance(value, st.SearchStrategy) else st.just(value)


@st.composite
def _articles(draw: st.DrawFn, given: dict[str, st.SearchStrategy[Any]]) -> Article:
    body = draw(given.get("body", bodies()))
    values = {name: draw(strategy) for name, strategy in (_loose() | given).items() if name != "body"}
    values = _draw_tied(draw, body, given) | values
    if "headline" not in given and values["headline"] is None and not body:
        # A record with neither is no story, which `validate` says is wrong.
        values["headline"] = draw(lines())
    if "modified" not in given and _is_reversed(values["published"], values["modified"]):
        values["modified"] = values["published"]
    if "comment_count" not in given and values["comment_count"] is not None:
        # The number drawn is how many comments the page has not shown.
        values["comment_count"] = min(values["comment_count"] + len(values["comments"]), 2**53 - 1)
    return Article(body=body, **values)


def _draw_tied(draw: st.DrawFn, body: tuple[Block, ...], given: Container[str]) -> dict[str, Any]:
    """Draw the fields that point into *body*, but those given."""
    tied: dict[str, Any] = {}
    if "dateline" not in given:
        tied["dateline"] = draw(datelines(body)) if draw(st.booleans()) else None
    if "quotes" not in given:
        most = draw(st.integers(0, 3)) if any(texts_of(body)) else 0
        tied["quotes"] = tuple(sorted((draw(quotes(body)) for _ in range(most)), key=_place))
    if "locations" not in given:
        tied["locations"] = tuple(draw(locations(body)) for _ in range(draw(st.integers(0, 2))))
    return tied


@cache
def _loose() -> dict[str, st.SearchStrategy[Any]]:
    """Return the strategies of the fields that do not look at the body."""
    labels = st.lists(lines(max_size=12), max_size=3, unique=True).map(tuple)
    return {
        "headline": st.none() | lines(),
        "url": st.none() | urls(),
        "id": st.none() | lines(max_size=12),
        "sections": labels,
        "standfirst": st.none() | texts(),
        "byline": st.none() | bylines(),
        "published": st.none() | moments(),
        "modified": st.none() | moments(),
        "language": st.none() | languages(),
        "publisher": st.none() | organizations(),
        "images": st.lists(images(), max_size=2, unique_by=lambda image: image.url or image).map(tuple),
        "tags": labels,
        "comments": comment_lists(),
        "comment_count": st.none() | counts(),
        "access": st.none() | st.sampled_from(get_args(Access)),
        "license": st.none() | urls() | texts(max_size=12),
    }


def _place(quote: Quote) -> tuple[int, int, int]:
    first = quote.spans[0]
    return first.block, first.start, first.end


def _is_reversed(published: dt.date | None, modified: dt.date | None) -> bool:
    # Two moments are compared by the day, whatever their kind: enough for a record that is not to contradict itself.
    return published is not None and modified is not None and _day(modified) <= _day(published)


def _day(moment: dt.date) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment


@cache
def evidence() -> st.SearchStrategy[Evidence]:
    """Return a strategy for places in an input that give a value."""
    return st.builds(
        Evidence,
        source=st.sampled_from(get_args(SourceKind)),
        rule=st.sampled_from(["headline.og", "byline.by-line", "dates.meta"]),
        locator=lines(),
        raw=st.just("") | texts(),
        confidence=st.floats(0, 1),
    )


@cache
def issues() -> st.SearchStrategy[Issue]:
    """Return a strategy for what a reader or `validate` may say of a record."""
    return st.builds(
        Issue,
        code=st.sampled_from(sorted(ISSUE_CODES)),
        path=st.sampled_from(["$", *_FIELDS]),
        message=lines(),
        severity=st.sampled_from(["info", "warning", "error"]),
    )


@cache
def extractions() -> st.SearchStrategy[Extraction]:
    """Return a strategy for what a tolerant reader makes of an input, with an article or without."""
    fields = st.builds(
        FieldEvidence,
        path=st.sampled_from(_FIELDS),
        winner=evidence(),
        losers=st.lists(evidence(), max_size=2).map(tuple),
    )
    maps = st.lists(fields, max_size=3, unique_by=lambda field: field.path).map(lambda found: EvidenceMap(tuple(found)))
    return st.builds(
        Extraction,
        article=st.none() | articles(),
        evidence=maps,
        issues=st.lists(issues(), max_size=2).map(tuple),
    )

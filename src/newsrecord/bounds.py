"""Cut the short fields and the lists of a record that are longer than the limits allow, and say so.

The finders hand on what they read at nearly any length: here, and nowhere else, is it cut, so that no cut goes untold.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import attrs

from newsrecord.errors import Issue
from newsrecord.limits import Limits
from newsrecord.model.article import Article
from newsrecord.model.byline import Author, Byline, Organization
from newsrecord.model.comment import Comment
from newsrecord.text import cut

__all__ = ["bound_article", "cut_text"]

T = TypeVar("T")
R = TypeVar("R", Organization, Author, Byline, Comment)


def bound_article(article: Article, limits: Limits) -> tuple[Article, tuple[Issue, ...]]:
    """Return *article* within *limits*, with an issue for each field that was cut.

    Headline, standfirst, id and licence are cut where they are chosen; body, captions and comments have no limit of
    their own.

    >>> article, issues = bound_article(Article(tags=("rain", "ports")), Limits(max_items=1))
    >>> article.tags, issues[0].code, issues[0].message
    (('rain',), 'list-cut', '2 were cut to 1')
    """
    cutter = _Cutter(limits)
    changes: dict[str, Any] = {}
    for name in ("sections", "tags"):
        changes[name] = cutter.names(getattr(article, name), name)
    changes["images"] = cutter.items(article.images, "images")
    if article.publisher is not None:
        changes["publisher"] = cutter.fields(article.publisher, "publisher", name=limits.max_headline)
    if article.byline is not None:
        changes["byline"] = cutter.byline(article.byline)
    changes["comments"] = tuple(cutter.comment(each, index) for index, each in enumerate(article.comments))
    if cutter.issues:
        article = attrs.evolve(article, **changes)
    return article, tuple(cutter.issues)


def cut_text(value: str, path: str, limit: int) -> tuple[str, Issue | None]:
    """Return *value* with at most *limit* characters, and the issue that says so where it was longer."""
    if len(value) <= limit:
        return value, None
    message = f"{len(value)} characters were cut to {limit}"
    return cut(value, limit), Issue(code="text-cut", path=path, message=message)


class _Cutter:
    """Cuts one record; it remembers what it cut."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.issues: list[Issue] = []

    def text(self, value: str, path: str, limit: int) -> str:
        value, issue = cut_text(value, path, limit)
        if issue is not None:
            self.issues.append(issue)
        return value

    def items(self, values: Sequence[T], path: str) -> tuple[T, ...]:
        most = self.limits.max_items
        if len(values) > most:
            self.issues.append(Issue(code="list-cut", path=path, message=f"{len(values)} were cut to {most}"))
        return tuple(values[:most])

    def names(self, values: Sequence[str], path: str) -> tuple[str, ...]:
        kept, limit = self.items(values, path), self.limits.max_headline
        if max(map(len, kept), default=0) <= limit:
            return kept
        return tuple([self.text(value, f"{path}[{i}]", limit) for i, value in enumerate(kept)])

    def fields(self, record: R, path: str, **limits: int) -> R:
        """Return *record* with the text of each named field cut to its limit."""
        changes: dict[str, Any] = {}
        for name, limit in limits.items():
            value = getattr(record, name)
            if value is not None and len(value) > limit:
                changes[name] = self.text(value, f"{path}.{name}", limit)
        held: Any = record
        cut_record: R = attrs.evolve(held, **changes) if changes else record
        return cut_record

    def byline(self, byline: Byline) -> Byline:
        limit = self.limits.max_byline
        authors = self.items(byline.authors, "byline.authors")
        kept: list[Author] = [
            self.fields(author, f"byline.authors[{i}]", name=limit, role=limit, affiliation=limit)
            for i, author in enumerate(authors)
        ]
        byline = self.fields(byline, "byline", text=limit, agency=limit)
        return attrs.evolve(byline, authors=tuple(kept)) if tuple(kept) != byline.authors else byline

    def comment(self, comment: Comment, index: int) -> Comment:
        limit = self.limits.max_headline
        return self.fields(comment, f"comments[{index}]", author=self.limits.max_byline, id=limit)

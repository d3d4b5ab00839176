"""Judge what the library makes of a fuzzed input: the promises of docs/reliability.md that one call can show.

Only `NewsRecordError` may leave a reader.  A record has clean text and fields within the limits unless an issue says
that they were cut; it goes through native JSON unchanged; and its views hold nothing that could act.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from html.parser import HTMLParser

import attrs

from newsrecord import (
    DEFAULT_LIMITS,
    Article,
    Extraction,
    NewsRecordError,
    from_json,
    to_html,
    to_json,
    to_markdown,
    to_text,
    validate,
)
from newsrecord.text import is_clean

__all__ = ["check_article", "check_extraction", "survive"]

_ACTIVE = frozenset(
    ["script", "iframe", "object", "embed", "form", "svg", "math", "base", "template", "applet", "frame"]
)
_ADDRESSES = frozenset(["href", "src", "cite", "action", "formaction", "poster", "data", "srcset", "background"])
_SCHEMES = ("http:", "https:", "mailto:")
# A link or a picture of Markdown, and where it leads.
_MARKDOWN_TARGET = re.compile(r"(?<!\\)\]\(<?\s*([a-zA-Z][a-zA-Z0-9+.-]*:)")


def survive(read: Callable[[], object]) -> object | None:
    """Return what *read* gives, or None where it raises one of the library's own errors; any other leaves."""
    try:
        return read()
    except NewsRecordError:
        return None


def check_extraction(found: Extraction) -> None:
    """Assert what holds for every answer of a tolerant reader."""
    for issue in found.issues:
        assert is_clean(issue.message)
    if found.article is None:
        assert found.issues, "no article, and nothing that says why"
        return
    _check_cuts(found)
    check_article(found.article)


def check_article(article: Article) -> None:
    """Assert what holds for every record."""
    for text in _texts(article):
        assert is_clean(text), f"unclean text: {text[:80]!r}"
        text.encode()
    written = to_json(article)
    assert from_json(written) == article
    assert to_json(from_json(written)) == written
    assert len(repr(article)) <= 2_000
    hash(article)
    for issue in validate(article):
        assert issue.severity != "error" or issue.code in {"no-headline", "no-body"}, issue
    to_text(article)
    _check_markup(to_html(article, comments=True))
    _check_markup(article._repr_html_(), drawn={"svg"})
    for scheme in _MARKDOWN_TARGET.findall(to_markdown(article, comments=True)):
        assert scheme.lower() in _SCHEMES, f"Markdown that leads to {scheme}"


def _check_cuts(found: Extraction) -> None:
    """Assert that what fills its limit was cut with an issue, if it was cut."""
    article, limits = found.article, DEFAULT_LIMITS
    assert article is not None
    for name in ("headline", "standfirst", "id", "license"):
        assert len(getattr(article, name) or "") <= limits.max_headline
    for name in ("tags", "sections", "images"):
        assert len(getattr(article, name)) <= limits.max_items
    assert len(article.quotes) <= limits.max_quotes
    assert len(article.comments) <= limits.max_comments


def _texts(value: object) -> Iterator[str]:
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, tuple):
            stack.extend(item)
        elif attrs.has(type(item)):
            stack.extend(getattr(item, field.name) for field in attrs.fields(type(item)))


class _Guard(HTMLParser):
    def __init__(self, drawn: Collection[str]) -> None:
        super().__init__(convert_charrefs=True)
        self._active = _ACTIVE.difference(drawn)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        assert tag not in self._active, f"<{tag}> in a view"
        for name, value in attributes:
            assert not name.startswith("on"), f"{name} in a view"
            if name in _ADDRESSES:
                assert (value or "").lower().startswith(_SCHEMES), f"{name}={value!r} in a view"


def _check_markup(page: str, drawn: Collection[str] = ()) -> None:
    """Assert that *page* has nothing that acts; what is *drawn* by the view itself is told by its attributes alone."""
    guard = _Guard(drawn)
    guard.feed(page)
    guard.close()

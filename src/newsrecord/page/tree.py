"""Turn the text of a page into a stream of start, end and data events: the only module that knows lxml.

No tree is built.  libxml2 stops adding to its tree past a depth of 2,048 elements and drops the rest without a word;
handed over as events, a page of any depth arrives whole, and on real pages the events cost no more than the tree.
"""

from __future__ import annotations

from collections.abc import Callable
from inspect import signature
from typing import Any, Protocol, TypeVar, cast

from lxml import etree

__all__ = ["Handler", "feed", "tell_signature"]

F = TypeVar("F", bound=Callable[..., object])


class Handler(Protocol):
    """Whatever takes the events of a page, in page order."""

    def start(self, tag: str, attributes: Any) -> None:
        """Take the start of an element; *attributes* is a mapping."""

    def end(self, tag: str) -> None:
        """Take the end of an element."""

    def data(self, text: str) -> None:
        """Take a piece of text."""

    def close(self) -> None:
        """Take the end of the page."""


def feed(page: str | bytes, handler: Handler) -> None:
    """Parse *page* as HTML and call *handler* for each event.

    *page* is well-formed Unicode without NUL (both stop libxml2), as text or in UTF-8.
    """
    data = page.encode("utf-8") if isinstance(page, str) else page
    if not data or data.isspace():
        handler.close()
        return
    # huge_tree lifts the limits of 10 million characters a text node and 256 levels.
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, target=cast("Any", handler))
    try:
        etree.fromstring(data, parser)
    except etree.LxmlError:
        # Nothing in the input that libxml2 takes for a document: what events there were have been delivered.
        handler.close()


def tell_signature(start: F) -> F:
    """Return *start* with its signature noted, which lxml asks of a handler at each page and would have to find out."""
    vars(start)["__signature__"] = signature(start)
    return start

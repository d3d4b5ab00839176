"""Follow a locator back into the page or the text that it came from."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.errors import InvalidField, shorten
from newsrecord.limits import DEFAULT_LIMITS, Limits, check_limits
from newsrecord.page.passages import Passage, find_passages
from newsrecord.urls import is_web_url
from newsrecord.wire.forms.lines import split_lines

__all__ = ["locate", "locate_all"]

_LINE: Final = re.compile(r"line (?P<number>\d{1,9})")


def locate(
    source: bytes | str, locator: str, *, url: str | None = None, limits: Limits = DEFAULT_LIMITS
) -> tuple[Passage, ...]:
    """Return what stands in a page or a text where a locator points; nothing where it leads nowhere.

    Args:
        source: the page or the text that was read.
        locator: an `Evidence.locator` of what was read from it.
        url: the address that the page was read with.
        limits: the sizes at which work stops.

    Raises:
        LimitExceeded: the source is larger than ``limits.max_bytes``.
        InvalidField: an argument is of the wrong type.

    >>> page = '<h1 class="story-title">Ferry runs again</h1><p>The ferry left the harbour on Saturday.</p>'
    >>> locate(page, "(//h1)[1]")[0].markup
    '<h1 class="story-title">'
    """
    return locate_all(source, (locator,), url=url, limits=limits)[locator]


def locate_all(
    source: bytes | str, locators: tuple[str, ...], *, url: str | None = None, limits: Limits = DEFAULT_LIMITS
) -> dict[str, tuple[Passage, ...]]:
    """Return for each of *locators* what `locate` does, in one walk over the source."""
    if not isinstance(source, (bytes, str)):
        raise InvalidField("source", source, "bytes or str")
    for locator in locators:
        if not isinstance(locator, str):
            raise InvalidField("locator", locator, "the locator of an Evidence")
    if url is not None and not (isinstance(url, str) and is_web_url(url)):
        raise InvalidField("url", url, "an absolute http or https URL, or None")
    check_limits(limits)
    if not any(_LINE.match(locator) for locator in locators):
        return find_passages(source, locators, url=url, limits=limits)
    if not isinstance(source, str):
        raise InvalidField("source", source, f"str, for {shorten(locators[0])} counts the lines of a text")
    return _find_lines(source, locators)


def _find_lines(text: str, locators: tuple[str, ...]) -> dict[str, tuple[Passage, ...]]:
    lines = {f"line {line.number}": line.text for line in split_lines(text)}
    whole = {**lines, "text": text}
    return {
        locator: tuple(
            Passage(locator=part, markup="", text=whole[part]) for part in locator.split(" | ") if part in whole
        )
        for locator in locators
    }

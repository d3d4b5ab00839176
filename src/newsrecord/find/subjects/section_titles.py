"""Find the section that a page's title names between the headline and the outlet: "The mill | Region | The Courier"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.declared import site_names
from newsrecord.page.outline import Chunk, Outline

__all__ = ["section_in_title"]

_PARTINGS: Final = re.compile(r"\s[|\u2013\u2014\u00b7\u2022\u00bb/-]\s|:\s")
_MOST_PARTS: Final = 6
_LONGEST: Final = 30
_LOOKED_AT: Final = 200
_DIGIT: Final = re.compile(r"\d")


def section_in_title(outline: Outline) -> Iterator[Candidate[tuple[str, ...]]]:
    """Yield the part in the middle of the title that is the name of an entry in a menu, or of another link."""
    parts = [part.strip() for part in _PARTINGS.split(outline.title or "")]
    if not 2 < len(parts) <= _MOST_PARTS:
        return
    own = site_names(outline)
    for part in reversed(parts[1:-1]):
        if not 2 < len(part) <= _LONGEST or _DIGIT.search(part) or part.casefold() in own:
            continue
        chunk = next((each for each in islice(outline.chunks, _LOOKED_AT) if _leads_to(each, part)), None)
        if chunk is not None:
            yield candidate(
                (part,), source="html", rule="sections.title", locator=chunk.locator, raw=part, confidence=0.45
            )
            return


def _is_section_page(url: str) -> bool:
    """Return whether *url* is no home page, and none of a person or a blog of many: "/@ana", "/17726"."""
    path = url.partition("://")[2].partition("/")[2].strip("/")
    return bool(path) and "@" not in path and _DIGIT.search(path) is None


def _leads_to(chunk: Chunk, name: str) -> bool:
    """Return whether a line has a link called *name*; in a menu, entries stand side by side with nothing between."""
    text = chunk.text
    if not chunk.link_chars or name not in text:
        return False
    if chunk.links:
        return any(text[link.start : link.end] == name and _is_section_page(link.url) for link in chunk.links)
    if 2 * chunk.link_chars < len(text):
        return False
    start = text.find(name)
    before, behind = text[:start], text[start + len(name) :]
    return (not before or not before[-1].isalpha() or name[0].isupper()) and not behind[:1].islower()

"""Find the author whom a page names in a portrait alone: a name and a sentence that begins with it, or the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsrecord.find.bylines.aside import is_portrait, read_portrait
from newsrecord.find.bylines.declared import make_byline, unique_authors
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.names import is_name_shaped, read_name
from newsrecord.find.bylines.shown import is_shown
from newsrecord.find.bylines.signed_off import is_told, signed_off
from newsrecord.find.candidate import Candidate
from newsrecord.find.declared import join_locators
from newsrecord.find.keys import fold
from newsrecord.find.landmarks import headline_index, is_aside, names_around
from newsrecord.find.prose import long_chunks
from newsrecord.model.byline import Author, Byline
from newsrecord.page.credits import BYLINE_NAMES
from newsrecord.page.outline import Chunk, Outline

__all__ = ["portrayed_authors"]

_LONGEST_NAME: Final = 40
_BEHIND: Final = 2
_NEAR: Final = 4
# Paragraphs that a story has before it says who wrote it.
_STORY: Final = 3
# More than so many are the people of a house, or of the story.
_MOST: Final = 3
_TRUST: Final = 0.36


def portrayed_authors(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline of those who are named and portrayed above or below the story, where the page names nobody else.

    Whom the headline names the story is about.
    """
    index = headline_index(outline)
    head = index if index is not None else -1
    headline = outline.chunks[head].text if head >= 0 else ""
    told = [place for place, chunk in long_chunks(outline) if chunk.kind == "paragraph" and place > head]
    if len(told) <= _STORY:
        return
    named = [*_portrayed(outline, range(head + 1, head + 1 + _NEAR), is_near=True)]
    named = named or [*_portrayed(outline, range(told[_STORY], len(outline.chunks)), is_near=False)]
    if not named:
        found = signed_off(outline, told, headline) or _pictured(outline, range(head + 1, told[1]), told, headline)
        yield from [found] if found is not None else ()
        return
    authors = unique_authors(Author(name=name) for chunk in named if (name := read_name(chunk.text)))
    if 0 < len(authors) <= _MOST and not any(fold(author.name) in fold(headline) for author in authors):
        raw = "; ".join(chunk.text for chunk in named)
        yield make_byline(Byline(authors=authors), "html", "portrait", join_locators(named), raw, _TRUST)


def _portrayed(outline: Outline, places: range, *, is_near: bool) -> Iterator[Chunk]:
    """Yield the lines at *places* that are a person's name, with the sentence about that person right below.

    A list of terms looks the same: unless it stands near the headline, the box is called after those who write, or the
    sentence gives an office.
    """
    chunks = outline.chunks
    for place, chunk in zip(places, chunks[places.start : places.stop], strict=False):
        name = chunk.text
        if not 4 < len(name) <= _LONGEST_NAME or chunk.role is not None:
            continue
        below = chunks[place + 1 : place + 1 + _BEHIND]
        # Next to no line begins with what the one above says.
        found = [c.text for c in below if c.text.startswith(name) and is_portrait(name, c.text)]
        if not found or not is_name_shaped(name) or kind_of(name) != "person" or is_aside(outline, chunk):
            continue
        is_called = is_near or not names_around(outline, chunk).isdisjoint(BYLINE_NAMES)
        # Or a portrait stands before the name, and the box is the only one of its kind.
        is_called = is_called or (is_shown(outline, place) and not _is_one_of_many(outline, place))
        if is_called or read_portrait(name, found[0], outline.language) is not None:
            yield chunk


def _is_one_of_many(outline: Outline, place: int) -> bool:
    """Return whether other names behind portraits have a sentence of their own below: the people of a house."""
    chunks = outline.chunks
    return any(
        each.kind == "figure"
        and at + 1 != place
        and is_name_shaped(chunks[at + 1].text)
        and is_portrait(chunks[at + 1].text, chunks[at + 2].text)
        for at, each in enumerate(chunks[:-2])
    )


def _pictured(outline: Outline, places: range, told: list[int], headline: str) -> Candidate[Byline] | None:
    """Return the byline of whose portrait stands above the text, with the name as its whole caption.

    Whom the story tells of is shown for that.
    """
    pictures = [chunk for chunk in outline.chunks[places.start : places.stop] if chunk.kind == "figure"]
    if len(pictures) != 1 or not is_name_shaped(name := pictures[0].text.rstrip(".")) or is_aside(outline, pictures[0]):
        return None
    if is_told(name, [outline.chunks[place].text for place in told], headline):
        return None
    byline = Byline(authors=(Author(name=name),))
    return make_byline(byline, "html", "portrait", pictures[0].locator, name, _TRUST)

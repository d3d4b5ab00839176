"""Find the author whom a page names in a portrait alone: a name and a sentence that begins with it, or the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsrecord.find.bylines.aside import is_portrait, read_portrait
from newsrecord.find.bylines.declared import make_byline, unique_authors
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.names import is_name_shaped, read_name
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
_MOST_NAMES: Final = 4
_LONGEST_PORTRAIT: Final = 400
_TRUST: Final = 0.36


def portrayed_authors(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline of those who are named and portrayed above or below the story, where the page names nobody else.

    Whom the headline names the story is about.
    """
    index = headline_index(outline)
    head = index if index is not None else -1
    about = fold(outline.chunks[head].text) if head >= 0 else ""
    told = [place for place, chunk in long_chunks(outline) if chunk.kind == "paragraph" and place > head]
    if len(told) <= _STORY:
        return
    named = [*_portrayed(outline, range(head + 1, head + 1 + _NEAR), is_near=True)]
    named = named or [*_portrayed(outline, range(told[_STORY], len(outline.chunks)), is_near=False)]
    if not named and (signed := _signed_off(outline, told, about)) is not None:
        yield signed
        return
    authors = unique_authors(Author(name=name) for chunk in named if (name := read_name(chunk.text)))
    if 0 < len(authors) <= _MOST and not any(fold(author.name) in about for author in authors):
        raw = "; ".join(chunk.text for chunk in named)
        yield make_byline(Byline(authors=authors), "html", "portrait", join_locators(named), raw, _TRUST)


def _signed_off(outline: Outline, told: list[int], about: str) -> Candidate[Byline] | None:
    """Return the byline of whom the last paragraph of a story portrays: "Ana Ruiz is a former engineer".

    Who stands in the story itself is told of, and has not written it.
    """
    last = next(
        (at for at in range(len(told) - 1, _STORY - 1, -1) if not is_aside(outline, outline.chunks[told[at]])), 0
    )
    chunk, before = outline.chunks[told[last]], [outline.chunks[place] for place in told[:last]]
    if len(before) < _STORY or len(chunk.text) > _LONGEST_PORTRAIT or before[-1].container != chunk.container:
        return None
    tokens = chunk.text.split(maxsplit=_MOST_NAMES)[:_MOST_NAMES]
    for count in range(2, len(tokens) + 1):
        name = " ".join(tokens[:count])
        if not is_portrait(name, chunk.text) or not is_name_shaped(name):
            continue
        family = tokens[count - 1]
        if read_portrait(name, chunk.text, outline.language) is None or fold(family) in about.split():
            return None
        if any(family in other.text for other in before):
            return None
        byline = Byline(authors=(Author(name=name),))
        return make_byline(byline, "html", "portrait", chunk.locator, chunk.text, _TRUST)
    return None


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
        portrait = next((c for c in chunks[place + 1 : place + 1 + _BEHIND] if is_portrait(name, c.text)), None)
        if portrait is None or not is_name_shaped(name) or kind_of(name) != "person" or is_aside(outline, chunk):
            continue
        is_called = is_near or not names_around(outline, chunk).isdisjoint(BYLINE_NAMES)
        if is_called or read_portrait(name, portrait.text, outline.language) is not None:
            yield chunk

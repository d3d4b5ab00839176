"""Find the parts of a page that hold comments or the form for them, by the names that its containers bear."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from newsrecord.find.places import outermost, places_named, places_with_marks
from newsrecord.page.outline import Chunk, Outline

__all__ = ["barred_places", "claim_chunks"]

# Words of ids and classes that name the place of the comments, in the languages whose systems do not use English.  The
# singular of some languages names opinion pieces too and is left out.
_NAMES: Final = frozenset(
    [
        "comment",
        "comments",
        "commentlist",
        "commentform",
        "commentarea",
        "commentblock",
        "commentbox",
        "commentsection",
        "commentslist",
        "comentarios",
        "comentário",
        "comentários",
        "commentaires",
        "kommentare",
        "kommentarer",
        "leserkommentare",
        "commenti",
        "komentarze",
        "reacties",
        "disqus",
        "forum",
        "respond",
        "coral",
        "hyvor",
        "livefyre",
        "remark42",
        "isso",
        "giscus",
        "utterances",
        "viafoura",
        "spotim",
        "openweb",
    ]
)
_STORY_PROPS: Final = frozenset({"articlebody", "reviewbody"})
_TOO_WIDE: Final = frozenset({"html", "body", "main"})
_PARAGRAPH: Final = 40
_SPOKEN_KINDS: Final = frozenset({"paragraph", "item", "quote"})
_ENOUGH_BEFORE: Final = 140


def claim_chunks(outline: Outline) -> frozenset[int]:
    """Return the indexes of the chunks within comment containers.

    A container that holds the page's main heading or its text, or that too little text stands before, is not taken for
    one, whatever its name says: themes write "comments-open" on the whole page, and papers "comment" on opinion pieces.

    >>> claim_chunks(Outline(form="html"))
    frozenset()
    """
    containers, chunks = outline.containers, outline.chunks
    # Most pages name no place for comments: then nothing else is asked.
    places = [place for place in places_named(outline, _NAMES) if containers[place].tag not in _TOO_WIDE]
    if not places:
        return frozenset()
    barred = outline.once("barred places", barred_places)
    named = frozenset(place for place in places if place not in barred)
    holding = _outermost(outline, named)
    before, own = _weigh(chunks, holding, len(containers))
    claimed = [
        index >= 0 and (not own[index] or before[index] >= min(_ENOUGH_BEFORE, own[index] / 2)) for index in holding
    ]
    return frozenset([i for i, chunk in enumerate(chunks) if chunk.container >= 0 and claimed[chunk.container]])


def barred_places(outline: Outline) -> frozenset[int]:
    """Return the containers that hold the main heading or are declared to hold the story's text."""
    holding = [
        index
        for index in places_with_marks(outline)
        if "itemprop" in (marks := outline.containers[index].attributes)
        and marks["itemprop"].casefold() in _STORY_PROPS
    ]
    holding += [
        chunk.container
        for chunk in outline.chunks
        if chunk.role == "headline" or (chunk.level == 1 and chunk.kind == "heading")
    ]
    barred: set[int] = set()
    for index in holding:
        place = index
        while place >= 0 and place not in barred:
            barred.add(place)
            place = outline.containers[place].parent
    return frozenset(barred)


def _outermost(outline: Outline, named: Set[int]) -> list[int]:
    """Return for each container the outermost named one that it is or stands in, or -1."""
    found = [-1] * len(outline.containers)
    for place, end in outermost(outline, sorted(named)):
        found[place:end] = [place] * (end - place)
    return found


def _weigh(chunks: Sequence[Chunk], holding: Sequence[int], count: int) -> tuple[list[int], list[int]]:
    """Return for each outermost container the characters of paragraphs before it and within it."""
    before, own = [-1] * count, [0] * count
    loose = 0
    for chunk in chunks:
        place = holding[chunk.container] if chunk.container >= 0 else -1
        size = len(chunk.text)
        if size < _PARAGRAPH or chunk.kind not in _SPOKEN_KINDS:
            size = 0
        if place < 0:
            loose += size
            continue
        if before[place] < 0:
            before[place] = loose
        own[place] += size
    return before, own

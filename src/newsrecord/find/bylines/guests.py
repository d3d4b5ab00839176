"""Find the author whom a sentence above or below a story presents as a guest: "This is a guest post by Ana Ruiz"."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import Final

from newsrecord.find.bylines.declared import make_byline, unique_authors
from newsrecord.find.bylines.names import is_name_shaped, read_name
from newsrecord.find.candidate import Candidate
from newsrecord.find.landmarks import is_aside, near_headline
from newsrecord.find.prose import long_chunks
from newsrecord.find.wordlists import holds
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Chunk, Outline
from newsrecord.patterns import late

__all__ = ["guest_authors"]

_LONGEST: Final = 400
_ABOVE, _BELOW = 10, 3
_TRUST: Final = 1.0
"""More than what the account that a guest's text was entered under has."""
_STEMS: Final = ("guest", "gastb", "gasta", "invit", "convidad", "ospite", "tamu")
_PRESENTED: Final = late(
    r"\b(?:guest (?:post|article|blog|blog post|column|essay|piece|contribution)(?: (?:comes|is|was))?(?: written)? "
    r"(?:by|from)|gast(?:beitrag|artikel) von|article invité (?:de|par)|artículo invitado (?:de|por)"
    r"|(?:artigo|post) convidado (?:de|por)|articolo ospite di|artikel tamu oleh) ",
    re.IGNORECASE,
)
_NAME_ENDS: Final = re.compile(
    r"[,.;:!?(|\n\u2013\u2014](?=\s|$|\w)|\s(?:who|of|from|at|is|was|in|for|der|die|von|vom|aus|qui|du|que|da|do|che"
    r"|yang|dari)\s|\s-\s"
)
_JOINED: Final = re.compile(r"\s(?:and|und|et|y|e|dan|&)\s")
_LONGEST_NAMES: Final = 80


def guest_authors(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline of a guest who is named in one of the first or the last sentences of a story.

    The publishing system has the account of whoever entered the text.
    """
    lines = [*near_headline(outline)[:_ABOVE], *deque(long_chunks(outline), _BELOW + _ABOVE)]
    near = [chunk for _, chunk in lines if chunk.kind == "paragraph" and len(chunk.text) <= _LONGEST]
    if not holds(_STEMS, "\n".join([chunk.text for chunk in near]).casefold()):
        return
    for chunk in near:
        if holds(_STEMS, chunk.text.casefold()):
            authors = _presented(chunk)
            if authors and not is_aside(outline, chunk):
                byline = Byline(authors=unique_authors(authors))
                yield make_byline(byline, "html", "guest", chunk.locator, chunk.text, _TRUST)
                return


def _presented(chunk: Chunk) -> list[Author]:
    """Return the people whom a sentence presents, or nobody where it names anything else."""
    match = _PRESENTED.search(chunk.text)
    if match is None:
        return []
    rest = chunk.text[match.end() : match.end() + _LONGEST_NAMES]
    end = _NAME_ENDS.search(rest)
    names = [read_name(name) for name in _JOINED.split(rest[: end.start()] if end else rest)]
    return [Author(name=name) for name in names] if all(map(is_name_shaped, names)) else []

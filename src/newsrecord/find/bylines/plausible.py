"""Tell whether what a printed line seems to name are names, and it says little else."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines.credits import drop_credits, without_labelled
from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.bylines.glue import drop_glue
from newsrecord.find.bylines.names import count_words
from newsrecord.find.bylines.running import runs_on
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Chunk

__all__ = ["is_plausible"]

_DIGITS: Final = re.compile(r"\d{2}")


def is_plausible(byline: Byline, line: str, chunk: Chunk, *, is_told: bool) -> bool:
    """Return whether the names are names: a labelled line may as well be a biography or a button."""
    if not byline.authors:
        return byline.agency is not None
    names = byline.names
    if any(name.count("(") != name.count(")") or name.split()[-1].casefold() == "by" for name in names):
        return False
    if not all(
        (len(words := name.split()) <= 5 or count_words(words) <= 4) and len(name) <= 50 and not _DIGITS.search(name)
        for name in names
    ):
        return False
    if is_told and byline.authors[0].role is not None and runs_on(line, names[0]):
        # "Ana Ruiz resigns as director"
        return False
    # A cue may be a sentence, and says nothing against the names behind it.
    told = opens_with_cue(line) or line
    said = 4 * sum(map(_said, byline.authors))
    if is_told or said > len(told) or chunk.link_chars > 0:
        return True
    # A short name may have a date beside it, whoever took the pictures, or what the story is filed under.
    rest = without_labelled(drop_credits(drop_glue(told)))
    if "@" in rest and all(author.email is None for author in byline.authors):
        # Where several places stand before the name, the address behind it is nobody's.
        rest = " ".join(word for word in rest.split() if "@" not in word)
    return said > len(rest)


def _said(author: Author) -> int:
    """Return how many characters of a line say who *author* is."""
    return sum(len(value or "") for value in (author.name, author.role, author.affiliation, author.email))

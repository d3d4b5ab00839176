"""Take from a page what the lines around its headline are measured by, to find the one that sums the story up."""

from __future__ import annotations

from typing import Final

import attrs

from newsrecord.find.declared import metas_named
from newsrecord.find.keys import first_word, fold, folded
from newsrecord.find.landmarks import headline_index
from newsrecord.page.outline import Outline

__all__ = ["DESCRIPTIONS", "Head"]

DESCRIPTIONS: Final = ("og:description", "description", "twitter:description")
"""What is said of the page to those who link to it; a printed line that repeats it is no chance."""


@attrs.frozen
class Head:
    """What the lines around a headline are measured by."""

    index: int | None
    words: str
    """The headline's own."""
    described: frozenset[str]
    """What microdata call the description."""
    told: frozenset[str]
    """What the page tells of itself to those who link to it."""
    openings: frozenset[str]
    """The first words of the headline and of all that is told of the page."""
    vocabularies: tuple[frozenset[str], ...]
    """The words of each of the summaries."""

    @classmethod
    def of(cls, outline: Outline) -> Head:
        """Return what the lines of *outline* are measured by."""
        index = headline_index(outline)
        summaries = tuple(meta.content for meta in metas_named(outline, *DESCRIPTIONS))[:3]
        words = folded(outline, outline.chunks[index].text) if index is not None else ""
        described = frozenset([fold(meta.content) for meta in metas_named(outline, "itemprop:description")])
        # Systems set the section behind what they tell, and a bar between the two.
        fronts = [front for summary in summaries if (front := summary.rpartition(" | ")[0])]
        told = frozenset([folded(outline, summary) for summary in (*summaries, *fronts)])
        return cls(
            index=index,
            words=words,
            described=described,
            told=told,
            openings=frozenset([key.partition(" ")[0] for key in (words, *described, *told)]),
            vocabularies=tuple([frozenset(key.split()) for key in told]),
        )

    def key_of(self, text: str) -> str | None:
        """Return the key of *text* if it may be that of the headline or of what is told, else None."""
        opening = first_word(text)
        return fold(text) if opening is None or opening in self.openings else None

    def repeats(self, key: str | None) -> bool:
        """Return whether a line of this *key* is the headline, or most of it: a flag may stand behind that."""
        return key == self.words or (key is not None and 2 * len(key) > len(self.words) and self.words.startswith(key))

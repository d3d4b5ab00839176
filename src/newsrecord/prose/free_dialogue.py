"""Read the turns of dialogues that open with a dash in a language of free word order."""

from __future__ import annotations

from collections.abc import Sequence

from newsrecord.prose.dialogue import find_turns
from newsrecord.prose.direct_lexicon import DirectLexicon
from newsrecord.prose.drafts import Draft, Range
from newsrecord.prose.free_clauses import match_behind
from newsrecord.prose.free_lexicon import FreeLexicon
from newsrecord.prose.free_words import read_free_words
from newsrecord.prose.lexicon import load_lexicon

__all__ = ["find_free_turns"]


def find_free_turns(paragraphs: Sequence[str], lexicon: FreeLexicon) -> dict[int, Draft]:
    """Return the turns of dialogues by the index of their paragraph, with whose words they are.

    >>> from newsrecord.prose.lexicons.ru import LEXICON
    >>> turns = find_free_turns(["— Мы уходим, — сказал он. — Поздно."], LEXICON)
    >>> turns[0].spans, turns[0].source
    ([(0, 0, 12), (0, 28, 35)], (0, 22, 24))
    """
    shapes = load_lexicon(None)
    if not isinstance(shapes, DirectLexicon):
        return {}

    def read_inset(text: str, start: int, stop: int) -> tuple[Range | None, Range | None, Range | None]:
        words = read_free_words(text[start:stop], [], lexicon)
        at = next((index for index, word in enumerate(words) if word.text[0].isalnum()), len(words))
        clause = match_behind(words, at, len(words), lexicon, any_verb=True)
        if clause is None:
            return None, None, None

        def place(found: Range) -> Range | None:
            first, last = found
            return (start + words[first].start, start + words[last - 1].end) if first < last else None

        return place(clause.source), place(clause.cue), None

    return find_turns(paragraphs, shapes, read_inset=read_inset)

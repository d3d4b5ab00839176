"""Read what leads to a quotation by a colon alone: a name, or a verb that is no word of saying elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.free_clauses import FreeClause, read_clause
from newsrecord.prose.free_lexicon import FreeLexicon
from newsrecord.prose.free_phrases import NOBODY, REACH, find_phrase_end, is_verb, opens_phrase
from newsrecord.prose.free_words import STOPS
from newsrecord.prose.sentences import Word

__all__ = ["match_lead", "match_name"]

_LABEL: Final = 7
"""Words of the longest label: "وزير الصحة: «…»"."""


def match_name(words: Sequence[Word], begin: int, spot: int, lexicon: FreeLexicon) -> FreeClause | None:
    """Return the name or office that labels a quotation with nothing but a colon behind it."""
    if spot - begin < 2 or spot - begin > _LABEL or words[spot - 1].text != ":":
        return None
    if not opens_phrase(words, begin, spot - 1, lexicon):
        return None
    stop = find_phrase_end(words, begin, spot - 1, lexicon)
    known = words[begin].low in lexicon.titles or all(word.text[0].isupper() for word in words[begin:stop])
    return FreeClause((begin, stop), NOBODY, spot) if stop == spot - 1 and known else None


def match_lead(words: Sequence[Word], begin: int, spot: int, lexicon: FreeLexicon) -> FreeClause | None:
    """Return the clause of any verb before a colon, where the language shows what is a verb.

    >>> from newsrecord.prose.free_words import read_free_words
    >>> from newsrecord.prose.lexicons.ru import LEXICON
    >>> words = read_free_words("Ректор пригрозил: «Мы ждем»", [], LEXICON)
    >>> clause = match_lead(words, 0, 3, LEXICON)
    >>> [words[at].text for at, _ in (clause.source, clause.cue)]
    ['Ректор', 'пригрозил']
    """
    if spot - begin < 3 or words[spot - 1].text != ":":
        return None
    last = spot - 2
    if words[last].low in lexicon.light_verbs:
        return read_clause(words, begin, (last - 1, last + 1), spot, lexicon)
    for index in range(last, max(begin, spot - REACH) - 1, -1):
        word = words[index]
        if word.text in STOPS:
            break
        if word.passage < 0 and lexicon.verb_endings and word.low not in lexicon.verbs and is_verb(word, lexicon):
            clause = read_clause(words, begin, (index, index + 1), spot, lexicon)
            return clause if clause.source != NOBODY else None
    return None

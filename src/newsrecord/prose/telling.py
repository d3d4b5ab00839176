"""Tell the language of a story from its small words, among those whose words the library has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from newsrecord.prose.lexicon import LANGUAGES, load_lexicon

__all__ = ["tell_language"]

_WORD: Final = re.compile(r"[^\W\d_]+")
# Some thousand characters have hundreds of small words, and those of one language outnumber the others' by far.
_TOLD_BY: Final = 4_000


def tell_language(paragraphs: Sequence[str]) -> str | None:
    """Return the language whose small words the beginning of the text has most of, None where none leads.

    >>> tell_language(["„Wir gehen“, sagte die Ministerin.", "Das ist alles."]), tell_language(["Vi går nu."])
    ('de', None)
    """
    words: list[str] = []
    left = _TOLD_BY
    for text in paragraphs:
        words.extend(_WORD.findall(text[:left].lower()))
        left -= len(text)
        if left <= 0:
            break
    hits = sorted(((sum(map(_small_words(name).__contains__, words)), name) for name in LANGUAGES), reverse=True)
    (best, name), (second, _) = hits[:2]
    return name if best >= 2 and best > second and best * 5 >= len(words) else None


@lru_cache(maxsize=len(LANGUAGES))
def _small_words(language: str) -> frozenset[str]:
    lexicon = load_lexicon(language)
    return (
        lexicon.cues
        | lexicon.pronouns
        | lexicon.determiners
        | lexicon.inside
        | lexicon.adjuncts
        | lexicon.breaks
        | lexicon.verbs
        | lexicon.auxiliaries
        | lexicon.relatives
        | lexicon.complementizers
    )

"""Part a passage in quotation marks at the attribution that stands inside of its marks."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.prose.direct_lexicon import DirectLexicon
from newsrecord.prose.marks import Passage
from newsrecord.prose.nouns import DASHES, Line, read_line
from newsrecord.prose.sayings import Saying
from newsrecord.prose.sayings_after import match_saying_after
from newsrecord.prose.sentences import read_words
from newsrecord.prose.shapes import match_shape_after

__all__ = ["split_insets"]

_PAUSES: Final = frozenset({",", "!", "?", "…"})
_BREAKS: Final = _PAUSES | DASHES
_CLOSING: Final = frozenset({",", ".", ";", ":"})
_PAUSE: Final = re.compile(r"([,!?…–—―-])\s{1,3}([^\W\d_]{1,40})")
_REACH: Final = 24
"""Words of an attribution."""
_LEAST: Final = 12
"""Letters of a passage that can hold an attribution."""


def split_insets(text: str, passage: Passage, lexicon: DirectLexicon) -> list[Passage]:
    """Return the pieces of *passage* that are what is said.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> text = "« On part, lance Ana Ruiz. Il est tard. »"
    >>> [text[piece.start : piece.end] for piece in split_insets(text, Passage(0, 0, 41, False), load_lexicon("fr"))]
    ['« On part,', 'Il est tard. »']
    """
    # German closes the marks before an attribution.
    short = passage.end - passage.start < _LEAST
    if short or lexicon.capital_nouns or not _may_hold(text, passage, lexicon):
        return [passage]
    words = read_words(text[passage.start : passage.end], (), lexicon)
    line = read_line(words, lexicon)
    pieces: list[Passage] = []
    at, index = passage.start, 2
    while index < len(words) - 2:
        found = _saying_at(line, index) if words[index].text in _BREAKS else None
        if found is None:
            index += 1
            continue
        stop = found.end
        while stop < len(words) and (words[stop].text in _CLOSING or words[stop].text in DASHES):
            stop += 1
        pieces.append(passage._replace(start=at, end=passage.start + words[index].end, continued=False))
        at = passage.start + (words[stop].start if stop < len(words) else words[-1].end)
        index = stop + 1
    rest = text[at : passage.end]
    if any(char.isalnum() for char in rest):
        pieces.append(passage._replace(start=at))
    return pieces


def _may_hold(text: str, passage: Passage, lexicon: DirectLexicon) -> bool:
    """Return whether behind some pause of a passage a word stands that an attribution can begin with."""
    for match in _PAUSE.finditer(text, passage.start + 1, passage.end - 1):
        low = match[2]
        if not lexicon.cues:
            if match[1] not in _PAUSES:
                return True
        elif low in lexicon.cues or low in lexicon.framing or low in lexicon.clitics:
            return True
    return False


def _saying_at(line: Line, index: int) -> Saying | None:
    """Return the attribution behind the pause at *index*, if its verb comes first and its end is plain."""
    words, lexicon = line.words, line.lexicon
    text, first = words[index].text, words[index + 1]
    dashed = text in DASHES
    if not first.text[0].isalpha() or first.text[0].isupper():
        return None
    end = min(len(words), index + 1 + _REACH)
    if lexicon.cues:
        found = match_saying_after(line, index + 1, end)
    else:
        found = match_shape_after(line, index + 1, end, sure=True) if dashed else None
    if found is None or found.source[0] >= found.source[1] or found.end >= len(words):
        return None
    # "lance Ana Ruiz", "a-t-elle dit"
    if found.source[0] < found.cue[1] and line.lows[index + 1] not in lexicon.framing:
        return None
    speaks = line.lows[found.source[0]] in lexicon.plural_pronouns and found.source[1] - found.source[0] == 1
    closing = words[found.end].text in (DASHES if dashed else _CLOSING - {":", ";"})
    return found if closing and not speaks else None

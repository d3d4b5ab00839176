"""Turn a paragraph of a language with free word order into words and sentences, whether or not it has capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.prose.folding import fold
from newsrecord.prose.free_lexicon import FreeLexicon
from newsrecord.prose.marks import Passage
from newsrecord.prose.sentences import Word

__all__ = ["COMMAS", "DASHES", "STOPS", "read_free_words", "split_free_sentences"]

COMMAS: Final = frozenset({",", "،"})
DASHES: Final = frozenset({"-", "–", "—", "--", "ـ"})
STOPS: Final = frozenset({".", "!", "?", "…", "...", "..", "؟", "۔"})

# Vowel signs and joiners are no letters to Python, but belong to the word they stand in.
_INNER: Final = r"\w\u064b-\u065f\u0670\u0640\u200c\u200d"
_WORD: Final = re.compile(
    r"\([^()]{1,40}\)|(?:[A-ZА-ЯЁ]\.){1,4}(?!\w)|(?:[^\W\d_]\.){2,4}(?!\w)"
    rf"|\w[{_INNER}]*(?:['’\-–.,&@]\w[{_INNER}]*)*|\.{{2,8}}|--|[^\s{_INNER}]|[\u0640_](?!\w)"
)
_CLOSERS: Final = " \t\u00a0\u202f\"'“”„’‘»«›‹)]"


def read_free_words(
    text: str, passages: Sequence[Passage], lexicon: FreeLexicon, at: int = 0, end: int = -1
) -> list[Word]:
    """Return the words of a paragraph, or of its part from *at* to *end*.

    A conjunction written onto a word of saying is a word of its own.

    >>> from newsrecord.prose.lexicons.ar import LEXICON
    >>> [word.text for word in read_free_words("وقال الوزير", [], LEXICON)]
    ['و', 'قال', 'الوزير']
    """
    words: list[Word] = []
    for index, passage in enumerate(passages):
        _append_words(words, text, at, passage.start, lexicon)
        words.append(Word(text[passage.start : passage.end], "", passage.start, passage.end, index))
        at = passage.end
    _append_words(words, text, at, len(text) if end < 0 else end, lexicon)
    return words


def _append_words(words: list[Word], text: str, start: int, end: int, lexicon: FreeLexicon) -> None:
    for match in _WORD.finditer(text, start, end):
        found, at = match.group(), match.start()
        if found == "." and words and words[-1].end == at and words[-1].low in lexicon.abbreviations:
            before = words.pop()
            words.append(before._replace(text=before.text + ".", end=match.end()))
            continue
        low = fold(found)
        cut = _proclitic(low, words, lexicon)
        if cut:
            words.append(Word(found[:cut], low[:cut], at, at + cut, -1))
            found, low, at = found[cut:], low[cut:], at + cut
        # An initial keeps its stop, so that it is no word of one letter.
        bare = low if found[0].isupper() and len(found) == 2 else low.rstrip(".")
        words.append(Word(found, bare or found, at, match.end(), -1))


def _proclitic(low: str, words: list[Word], lexicon: FreeLexicon) -> int:
    """Return how many letters at the front of a word are a word of their own."""
    if len(low) < 3:
        return 0
    if (
        low[0] in lexicon.proclitics
        and not lexicon.is_key(low)
        and (lexicon.is_key(low[1:]) or low[1:] in lexicon.phrases_by_opener or low[1:] in lexicon.adjuncts)
    ):
        return 1
    # "وفقا لمصدر": the preposition that goes with such a phrase is written onto the noun.
    named = bool(words) and (words[-1].low,) in lexicon.according and low[0] in lexicon.case_letters
    return 1 if named and low[1] not in lexicon.case_letters else 0


def split_free_sentences(words: Sequence[Word], lexicon: FreeLexicon) -> list[tuple[int, int]]:
    """Return the half-open ranges of *words* that are sentences.

    >>> from newsrecord.prose.lexicons.ru import LEXICON
    >>> split_free_sentences(read_free_words("Он ушел. Она нет.", [], LEXICON), LEXICON)
    [(0, 3), (3, 6)]
    """
    ranges: list[tuple[int, int]] = []
    begin = 0
    for index in range(len(words) - 1):
        if _ends_sentence(words[index], words[index + 1], lexicon):
            ranges.append((begin, index + 1))
            begin = index + 1
    if begin < len(words):
        ranges.append((begin, len(words)))
    return ranges


def _ends_sentence(word: Word, following: Word, lexicon: FreeLexicon) -> bool:
    if word.passage >= 0:
        closed = word.text.rstrip(_CLOSERS).endswith((".", "!", "?", "…", "؟", "۔"))
        # What takes the quotation up again, or ends its sentence, belongs to it.
        goes_on = following.text in COMMAS | DASHES | STOPS or following.text[0] in ";:؛"
        return closed and not goes_on and not following.text[0].islower() and not lexicon.resumes(following.low)
    if word.text not in STOPS:
        return False
    return not following.text[0].islower() and following.text not in STOPS

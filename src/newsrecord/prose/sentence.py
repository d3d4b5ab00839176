"""Hold one sentence while it is searched for what it reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import attrs

from newsrecord.prose.contents import find_content_end
from newsrecord.prose.drafts import Range
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.sentences import Word

__all__ = ["Report", "Sentence", "is_passive", "make_sentence"]


class Report(NamedTuple):
    """A report as ranges of words; a range that is empty was not found."""

    contents: tuple[Range, ...]
    source: Range
    cue: Range
    addressee: Range


@attrs.define
class Sentence:
    """The words of one sentence, and how far it is read."""

    words: Sequence[Word]
    begin: int
    end: int
    taken: Sequence[Range]
    """What belongs to quotations already read."""
    lexicon: Lexicon
    done: int
    """The word up to which all is read."""

    def limit(self, index: int) -> int:
        """Return the first word from *index* on that belongs to a quotation already read."""
        return min((start for start, _ in self.taken if start >= index), default=self.end)

    def content(self, start: int, *, phrase: bool = False) -> Range:
        """Return the reported words that begin at *start*; with *phrase* an object rather than a clause."""
        return start, find_content_end(self.words, start, self.limit(start), self.lexicon, phrase=phrase)


def make_sentence(words: Sequence[Word], begin: int, end: int, taken: Sequence[Range], lexicon: Lexicon) -> Sentence:
    """Return the sentence from *begin* to *end* without the punctuation that closes it.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> make_sentence(read_words("It rained.", [], load_lexicon("en")), 0, 3, [], load_lexicon("en")).end
    2
    """
    own = [place for place in taken if place[0] < end and place[1] > begin]
    while end > begin and words[end - 1].passage < 0 and words[end - 1].text[0] != "(":
        if words[end - 1].text[-1].isalnum() or words[end - 1].text[0].isalnum():
            break
        end -= 1
    return Sentence(words, begin, end, own, lexicon, begin)


def is_passive(sentence: Sentence, at: int) -> bool:
    """Return whether the verb at *at* is a passive or a participle behind a noun: "was told", "first reported"."""
    words, lexicon = sentence.words, sentence.lexicon
    if words[at].low in lexicon.participles:
        return False
    before = at - 1
    while before >= sentence.begin and at - before < 4:
        if not (lexicon.is_manner(words[before].low) or words[before].low in lexicon.fillers):
            break
        before -= 1
    return before >= sentence.begin and words[before].low in lexicon.passives

"""Turn words right behind a quotation into its attribution by a verb that is in no list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.attribution import Clause
from newsrecord.prose.drafts import core
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.phrases import find_source_end
from newsrecord.prose.sentences import Word
from newsrecord.prose.wordclasses import NOBODY, is_adverb, is_finite, is_name, opens_source

__all__ = ["match_any_verb"]

_SHORT: Final = 8
"""Words behind a quotation in which any verb may be its cue."""


def match_any_verb(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Return the attribution by a verb that is in no list, behind a quotation that opens its sentence.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> words = read_words("the mayor shrugged.", [], load_lexicon("en"))
    >>> match_any_verb(words, 0, len(words), load_lexicon("en")).cue
    (2, 3)
    """
    if at >= end or words[at].passage >= 0 or not lexicon.past_endings:
        return None
    turned = _match_any_turned(words, at, end, lexicon)
    if turned is not None or not opens_source(words[at], lexicon):
        return turned
    # A comma inside the marks can only lead to an attribution: "…," Ruiz radioed mission control.
    closed = at > 0 and words[at - 1].passage >= 0 and core(words[at - 1].text).endswith(",")
    for index in range(at + 1, min(end, at + _SHORT)):
        word = words[index]
        if word.passage >= 0 or not word.text[0].isalnum() or word.low in lexicon.verbs or word.low in lexicon.breaks:
            return None
        formed = word.low.endswith(lexicon.past_endings) or is_finite(words, index, lexicon)
        formed = formed or _closes_present(words, index, lexicon)
        if not formed or not word.text[0].islower() or word.low in lexicon.auxiliaries:
            continue
        behind = words[index + 1] if index + 1 < len(words) else None
        ends = closed or behind is None or behind.text in {".", ","} or behind.low in lexicon.adjuncts
        if ends or (behind is not None and (behind.low in lexicon.times or is_adverb(behind, lexicon))):
            return Clause((at, index), (index, index + 1), NOBODY, at, index + 1)
        return None
    return None


def _match_any_turned(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> Clause | None:
    """Return the attribution by a verb that is in no list and has its subject behind it: "sobbed Ana Ruiz"."""
    word = words[at]
    if not word.text.islower() or not word.low.endswith((*lexicon.past_endings, *lexicon.present_endings)):
        return None
    if word.low in lexicon.verbs or word.low in lexicon.auxiliaries or word.low in lexicon.determiners:
        return None
    if at + 1 >= end or not (is_name(words[at + 1], lexicon) or words[at + 1].low in lexicon.determiners):
        return None
    until = find_source_end(words, at + 1, end, lexicon)
    if until < end and is_finite(words, until, lexicon):
        return None
    return Clause((at + 1, until), (at, at + 1), NOBODY, at, until)


def _closes_present(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a verb in the present ends its clause right behind a pronoun or a name: "she commands."."""
    low, before = words[index].low, words[index - 1]
    if not low.endswith(lexicon.present_endings) or low.endswith("ss"):
        return False
    ends = index + 1 >= len(words) or words[index + 1].text in {".", ","}
    if before.low in lexicon.pronouns or is_name(before, lexicon):
        return ends
    # "…," the ruling states.
    return ends and low in lexicon.cues and before.text.islower() and index > 1

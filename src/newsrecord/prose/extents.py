"""Find how far the words reach that a quotation in marks belongs to."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.attribution import Clause, match_before
from newsrecord.prose.drafts import Block, Range, core, is_title

__all__ = ["find_content_start", "find_reported", "find_reported_end", "is_name", "skip_punctuation", "strip_end"]

_CLOSED: Final = (".", "!", "?", ",")
_THAT: Final = 12
"""Words behind an attribution in which its "that" is looked for."""


def find_content_start(block: Block, done: int, spot: int) -> int:
    """Return where the words begin that the passage at *spot*, with its attribution behind it, belongs to."""
    if not block.has_words(done, spot) or block.words[spot - 1].text in {":", ","}:
        return spot
    clause = match_before(block.words, done, spot, block.lexicon)
    return skip_punctuation(block, done if clause is None else clause.end, spot)


def skip_punctuation(block: Block, start: int, spot: int) -> int:
    """Return the first word from *start* on that is one, or a passage."""
    words = block.words
    while start < spot and not words[start].text[0].isalnum() and words[start].passage < 0:
        start += 1
    return start


def find_reported(block: Block, clause: Clause, spot: int, end: int) -> Range:
    """Return the range of the reported words behind an attribution, which hold the passage at *spot*."""
    words, lexicon = block.words, block.lexicon
    start = clause.end
    that = next((i for i in range(start, min(spot, start + _THAT)) if words[i].low in lexicon.complementizers), None)
    if that is not None and (that == start or _is_loose(block, start) or words[that - 1].text == ","):
        start = that
    elif words[spot - 1].text in {",", ":"}:
        start = spot
    else:
        while start < spot and (_is_time_or_adverb(block, start) or not words[start].text[0].isalnum()):
            start += 1
    return start, find_reported_end(block, spot, end)


def _is_time_or_adverb(block: Block, index: int) -> bool:
    word, lexicon = block.words[index], block.lexicon
    return word.low in lexicon.times or (word.text.islower() and lexicon.is_manner(word.low))


def _is_loose(block: Block, index: int) -> bool:
    """Return whether a statement of time, place or manner begins here: "said on Monday that"."""
    return block.words[index].low in block.lexicon.adjuncts or _is_time_or_adverb(block, index)


def find_reported_end(block: Block, spot: int, end: int) -> int:
    """Return the word behind the reported words that hold the passage at *spot*."""
    words, lexicon = block.words, block.lexicon
    if core(words[spot].text).endswith(_CLOSED):
        return spot + 1
    stop = spot + 1
    while stop < end:
        word = words[stop]
        if word.passage < 0:
            if word.low in lexicon.participles or (word.low in lexicon.cues and word.text[0].islower()):
                break
            if word.text in {";", "—", "–", "--", "-"}:
                break
        elif core(word.text).endswith(_CLOSED):
            return stop + 1
        stop += 1
    if stop < end:
        # A new clause begins before the verb: back to its comma or conjunction.
        back = stop
        while back > spot + 1 and words[back - 1].passage < 0:
            back -= 1
            if words[back].text == "," or words[back].low in lexicon.breaks:
                break
        stop = back
    return strip_end(block, spot, stop)


def strip_end(block: Block, spot: int, stop: int) -> int:
    """Return *stop* without the punctuation before it, but no less than the word behind *spot*."""
    words = block.words
    while (
        stop > spot + 1
        and words[stop - 1].passage < 0
        and not words[stop - 1].text[-1].isalnum()
        and not words[stop - 1].text[0].isalnum()
        and words[stop - 1].text[0] != "("
    ):
        stop -= 1
    return stop


def is_name(block: Block, start: int, stop: int, spot: int) -> bool:
    """Return whether the only marks in the reported words enclose a name or a title."""
    passages = [word for word in block.words[start:stop] if word.passage >= 0]
    introduced = start == spot and spot > 0 and block.words[spot - 1].text in {",", ":"}
    given = spot > 0 and block.words[spot - 1].low in block.lexicon.naming
    if introduced or (len(passages) != 1 and not given):
        return False
    text = core(block.words[spot].text if given else passages[0].text)
    # The stop of the sentence stands inside the marks: 'a novel called "The Salt Road."', 'what Ruiz calls "Fog."'.
    if given:
        text = text.rstrip(".,")
    return is_title(text) or (given and " " not in text and text[:1].isupper())

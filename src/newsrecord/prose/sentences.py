"""Turn a paragraph with quotations into sentences of words, each quotation a single word of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.marks import Passage

__all__ = ["Word", "is_dense", "read_words", "split_sentences"]


class Word(NamedTuple):
    """A word, a punctuation mark, or a whole passage in quotation marks."""

    text: str
    low: str
    start: int
    end: int
    passage: int
    """Index of the passage among those of the paragraph, or -1."""


# Initials and abbreviations of single letters keep their stops ("U.S.", "J."); hyphens and apostrophes join; brackets
# with nothing but a party or a state in them are part of the name before.
_WORD: Final = re.compile(r"(?:[^\W\d_]\.){1,8}(?!\w)|\w+(?:['’\-–.,&@]\w+)*|\([^()]{1,40}\)|\.{2,8}|--|[^\w\s]")

_FIRST_DENSE, _LAST_DENSE = "\u3040", "\u9fff"
"""Kana and the characters of Chinese, which no blanks part."""
# The wide forms of Chinese and Japanese.
_WIDE: Final = {"：": ":", "，": ",", "！": "!", "？": "?"}

_HEADLINE: Final = 160
_FEW: Final = 5
_CAPITALS: Final = 0.7
_CLOSERS: Final = " \t\u00a0\u202f\"'“”„’‘»«›‹」』)]"


def read_words(text: str, passages: Sequence[Passage], lexicon: Lexicon) -> list[Word]:
    """Return the words of a paragraph in order.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> [word.text for word in read_words('Mr. Ek said "no".', [Passage(0, 12, 16, False)], load_lexicon("en"))]
    ['Mr.', 'Ek', 'said', '"no"', '.']
    """
    words: list[Word] = []
    at = 0
    title = _is_headline(text)
    for index, passage in enumerate(passages):
        _append_words(words, text, (at, passage.start), lexicon, title=title)
        words.append(Word(text[passage.start : passage.end], "", passage.start, passage.end, index))
        at = passage.end
    _append_words(words, text, (at, len(text)), lexicon, title=title)
    return [_in_small_letters(word, lexicon) for word in words] if title else words


def _is_headline(text: str) -> bool:
    """Return whether *text* is a line of which nearly every word has a capital, as in American headlines."""
    if len(text) > _HEADLINE:
        return False
    words = text.split()
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= _FEW and capitals > _CAPITALS * len(words)


def _in_small_letters(word: Word, lexicon: Lexicon) -> Word:
    """Return a word of a headline as a text has it: verbs and small words without their capital."""
    low = word.low
    if word.passage >= 0 or not (low in lexicon.cues or low in lexicon.verbs or low in lexicon.adjuncts):
        return word
    return word._replace(text=word.text.lower())


def _append_words(words: list[Word], text: str, part: tuple[int, int], lexicon: Lexicon, *, title: bool) -> None:
    signed = lexicon.marks_in_words
    for match in (_signed_word() if signed else _WORD).finditer(text, *part):
        found = match[0]
        if signed and (found in _WIDE or is_dense(found[0])):
            _append_dense(words, match)
        elif found.isalpha():
            low = found.lower()
            if low == found or (
                found[0].isupper()
                and (
                    _is_namesake(text, match, words)
                    if low in lexicon.namesakes
                    else low in lexicon.verbs and not title and _is_inner(words)
                )
            ):
                # Two equal texts take the room of one; "the Met Office": a verb has no capital inside a sentence.
                low = found
            # Most words of a story: made so, each takes half the time.
            words.append(tuple.__new__(Word, (found, low, *match.span(), -1)))
        elif found == "." and words and words[-1].end == match.start() and _takes_stop(words[-1], text, lexicon):
            before = words.pop()
            words.append(before._replace(text=before.text + ".", end=match.end()))
        elif "-" in found and found.rpartition("-")[2].lower() in lexicon.enclitics:
            verb, _, pronoun = found.rpartition("-")
            verb = verb.removesuffix("-t")
            words.append(Word(verb, verb.lower(), match.start(), match.start() + len(verb), -1))
            words.append(Word(pronoun, pronoun.lower(), match.end() - len(pronoun), match.end(), -1))
        else:
            # The stop of an abbreviation is no part of the word that is looked up.
            low = found.lower()
            words.append(Word(found, low.rstrip(".") or low, match.start(), match.end(), -1))


def _signed_word() -> re.Pattern[str]:
    from newsrecord.prose.dense import SIGNED_WORD  # noqa: PLC0415  # patterns that few languages need

    return SIGNED_WORD


def is_dense(char: str) -> bool:
    """Return whether *char* is one of a script without blanks.

    >>> is_dense("市"), is_dense("は"), is_dense("a")
    (True, True, False)
    """
    return _FIRST_DENSE <= char <= _LAST_DENSE


def _append_dense(words: list[Word], match: re.Match[str]) -> None:
    found, at = match.group(), match.start()
    if found in _WIDE:
        words.append(Word(_WIDE[found], _WIDE[found], at, match.end(), -1))
        return
    from newsrecord.prose.dense import part_dense  # noqa: PLC0415  # patterns that few languages need

    behind_mark = bool(words) and words[-1].passage >= 0
    for start, end, low in part_dense(found, behind_mark=behind_mark):
        words.append(Word(found[start:end], low, at + start, at + end, -1))


def _takes_stop(word: Word, text: str, lexicon: Lexicon) -> bool:
    """Return whether a full stop behind *word* is that of an abbreviation: in "no. 5", and not in "She said no."."""
    if word.low not in lexicon.abbreviations:
        return False
    return not (word.low in lexicon.homographs and word.text.islower()) or text[word.end + 2 : word.end + 3].isdigit()


def _is_inner(words: Sequence[Word]) -> bool:
    """Return whether the next word stands inside a sentence, behind a word."""
    return bool(words) and words[-1].passage < 0 and words[-1].text[-1].isalnum()


def _is_namesake(text: str, match: re.Match[str], words: Sequence[Word]) -> bool:
    """Return whether a month or an auxiliary with a capital is a person: "April Lee", "Mr. Will", "…," Will wrote."""
    behind = text[match.end() : match.end() + 2]
    if behind[:1] == " " and behind[1:].isupper():
        return True
    before = words[-1] if words else None
    return before is not None and before.text[-1] not in ".!?" and not behind[1:].isdigit() and match.group() == "Will"


def split_sentences(words: Sequence[Word], lexicon: Lexicon, *, start: int = 0) -> list[tuple[int, int]]:
    """Return the half-open ranges of *words* that are sentences, from the word *start* on.

    A quotation that ends with a full stop ends its sentence; one that ends with a comma, a question or an exclamation
    mark may be followed by its attribution, and so does not.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> words = read_words("Mr. Ek came. He left.", [], load_lexicon("en"))
    >>> [words[start].text for start, _ in split_sentences(words, load_lexicon("en"))]
    ['Mr.', 'He']
    """
    ranges: list[tuple[int, int]] = []
    begin = start
    for index in range(start, len(words) - 1):
        if _ends_sentence(words, index, lexicon):
            ranges.append((begin, index + 1))
            begin = index + 1
    if begin < len(words):
        ranges.append((begin, len(words)))
    return ranges


def _ends_sentence(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    word, following = words[index], words[index + 1]
    if word.passage >= 0:
        # "… left." Smith stayed: a passage that ends with a full stop.
        return word.text.rstrip(_CLOSERS).endswith((".", "…")) and (
            following.passage >= 0 or following.text[0].isupper() or following.text[0].isdigit()
        )
    if word.text in {"。", "।", "۔"}:
        return True
    if word.text[-1] not in ".!?…":
        return False
    opens = following.text[0].isupper() or following.text[0].isdigit() or following.text[0] in "(¿¡["
    if following.passage < 0 and not opens:
        return False
    if word.text[0].isalnum():
        # "the U.S. The": after an abbreviation only a word that opens a clause, or a quotation, is a new sentence.
        if word.low in lexicon.abbreviations:
            return False
        return following.passage >= 0 or following.low in lexicon.pronouns or following.low in lexicon.determiners
    return True

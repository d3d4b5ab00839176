"""Read a byline in a language that no list has, by the use that the story itself makes of the words in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from newsrecord.find.bylines import words
from newsrecord.find.bylines.names import is_small_letter
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.identity import find_languages
from newsrecord.find.language import is_told_by_script
from newsrecord.find.prose import long_paragraphs
from newsrecord.page.outline import Outline
from newsrecord.text import is_caseless

__all__ = [
    "behind_own_cue", "has_strange_words", "in_listed_words", "is_of_plain_words", "may_be_offices", "may_tell_life",
]  # fmt: skip

_MOST_READ, _MOST_PARAGRAPHS = 20_000, 100
_LONGEST: Final = 160
_LONGEST_CUED: Final = 80
_LONGEST_JOIN: Final = 5
_LONGEST_CUE: Final = 12
_MOST_CUES: Final = 3
# What joins or opens is among the commonest words of any language.
_TWICE, _OFTEN = 2, 3
_RARER: Final = 4
# Fewer words tell nothing of the use of any.
_FEWEST: Final = 60
_SHORT: Final = 3
_FULL_NAME: Final = 2
# What parts a name from what its bearer is.
_MARK: Final = re.compile(r"\s{0,3}[\n|\u00b7\u2022\u22c5]\s{0,3}|\s[\u2013\u2014-]\s")
# What stands behind names: where the story is from, or for whom.
_TURN: Final = re.compile(r",\s|\n")
_MARKS: Final = ".,;:!?()[]\"'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb"
_LISTED: Final = words.CONJUNCTIONS | words.PARTICLES
_GUESSED: Final = "language.function-words"


def in_listed_words(outline: Outline, line: str, *, printed: bool = True) -> str:
    """Return *line* with a word that joins two whole names as "&", and without the words that open it.

    Both are words that the story uses in small letters, again and again.  What stands behind a mark beside a name, with
    capitals as names have, is what its bearer is, or for whom, and left off.  In a text whose language is known by its
    words the lists of that language are read, and *line* stays as it is.

    Args:
        outline: the page.
        line: the byline.
        printed: whether it is printed; what is declared opens with the word for "the" rather than with that for "by".
    """
    if len(line) > _LONGEST or line.count(" ") < _FULL_NAME:
        return line
    whole = line
    name, *beside = _MARK.split(line, 2)
    if beside and _are_named([*name.split()[:_FULL_NAME], *name.split()[-1:]]) and _are_named(beside[0].split()):
        line = name
    tokens = line.split()
    start = _end_of_cue(tokens) if printed else 0
    joins = [at for at in range(start + _FULL_NAME, len(tokens) - _FULL_NAME) if _may_join(tokens, at)]
    if not (start or joins or line is not whole):
        return whole
    used = _small_words(outline)
    if not used:
        return whole
    start = start if start and _opens(used, tokens, start) else 0
    for at in joins:
        if used.get(tokens[at], 0) >= _TWICE and _parts_names(used, tokens, at):
            behind = _from_token(line, at)
            line = f"{line.removesuffix(behind)}&{behind.removeprefix(tokens[at])}"
    return _from_token(line, start) if start else line


def _from_token(line: str, at: int) -> str:
    """Return the end of *line* that begins with the token *at* a place."""
    return line.split(None, at)[at]


def behind_own_cue(outline: Outline, line: str) -> str | None:
    """Return the names behind the word that opens a short *line*, where only the story itself tells that it is one.

    No other word in small letters follows but one that joins the names: nearly all sentences and titles have more.
    """
    if len(line) > _LONGEST_CUED or line[-1:] in ".!?\u2026":
        return None
    tokens = line.split()
    start = _end_of_cue(tokens) if len(tokens) > _FULL_NAME else 0
    if not start or any(
        _is_small(token) and not _may_join(tokens, at) for at, token in enumerate(tokens) if at > start
    ):
        return None
    used = _small_words(outline)
    if not used or not _opens(used, tokens, start):
        return None
    # Where no word has a capital, those of a name are none that the story uses.
    return " ".join(tokens[start:]) if not is_caseless(line) or _are_names(used, line, tokens, start) else None


def is_of_plain_words(outline: Outline, name: str) -> bool:
    """Return whether the story uses all words of a *name* in small letters: a label, in a language no list has."""
    used = _small_words(outline)
    least = _OFTEN if is_caseless(name) else 1
    return bool(used) and all(used.get(word.casefold(), 0) >= least for word in name.split())


def has_strange_words(outline: Outline, name: str) -> bool:
    """Return whether the story hardly uses any word of a *name*, as it does those of its subjects and of labels."""
    used = outline.once("words of the story", _count_words)
    return used.total() >= _FEWEST and all(used[word.strip(_MARKS)] < _TWICE for word in name.split())


def may_be_offices(outline: Outline, line: str, name: str) -> bool:
    """Return whether what a *line* names from *name* on may be offices, in a language that no list has.

    A comma leads there: "Ana Ruiz, Wopal Dumoni" is one person where nobody but the first is declared.
    """
    return line.partition(name)[0].rstrip(" ").endswith(",") and bool(_small_words(outline))


def may_tell_life(outline: Outline, text: str, names: Collection[str]) -> bool:
    """Return whether *text* opens with the given name alone of one of the *names* and a small word that is no name.

    So the lives of authors are told, in a language whose words for that no list has.
    """
    first, _, rest = text.partition(" ")
    if not rest[:1].islower() or not any(name.startswith(f"{first} ") for name in names):
        return False
    return bool(_small_words(outline))


def _end_of_cue(tokens: Sequence[str]) -> int:
    """Return how many of the first *tokens* may open a byline: a word with a capital or none, and small ones behind.

    A whole name follows them.
    """
    for end in range(1, min(_MOST_CUES, len(tokens) - _FULL_NAME) + 1):
        cue = tokens[end - 1]
        if not _is_word(cue.rstrip(":")) or len(cue) > _LONGEST_CUE or (end > 1 and cue[0].isupper()):
            return 0
        if all(map(_is_named, tokens[end : end + _FULL_NAME])):
            return end
    return 0


def _opens(used: Mapping[str, int], tokens: Sequence[str], end: int) -> bool:
    """Return whether the story *used* the words before *end* as words, the last of them often, and not the names."""
    *others, last = (token.rstrip(":").casefold() for token in tokens[:end])
    name = tokens[end : end + _FULL_NAME]
    # Where no word has a capital, one of the commonest and shortest alone is known to be none of the name.
    is_short = len(last) <= _SHORT
    least = _OFTEN - is_short
    return (
        used.get(last, 0) >= (1 if tokens[end - 1][-1] == ":" else least)
        and (is_short or tokens[end - 1][-1] == ":" or not is_caseless(last))
        and last not in _LISTED
        and all(other in used for other in others)
        and all(
            _is_strange(used, word) if is_caseless(word) else word.strip(_MARKS).casefold() not in used for word in name
        )
    )


def _are_names(used: Mapping[str, int], line: str, tokens: Sequence[str], start: int) -> bool:
    """Return whether the *tokens* of a *line* from *start* on are names that a short word of the story may join.

    A day may stand behind them, and behind a comma or a line break where the story is from, or for whom.
    """
    shape = find_shape(line)
    said = line if shape is None else line[: shape.start()]
    parts = _TURN.split(said, 1)
    end = len(parts[0].split())
    return end - start >= _FULL_NAME and all(
        _is_strange(used, token) or (_may_join(tokens, at) and used.get(token, 0) >= _OFTEN)
        for at, token in enumerate(tokens[:end])
        if at >= start
    )


def _is_strange(used: Mapping[str, int], token: str) -> bool:
    return used.get(token.strip(_MARKS).casefold(), 0) < _TWICE


def _are_named(tokens: Sequence[str]) -> bool:
    return len(tokens) >= _FULL_NAME and all(map(_is_named, tokens))


def _may_join(tokens: Sequence[str], at: int) -> bool:
    """Return whether the token *at* a place is a short small word between two whole names, and in no list of those."""
    word = tokens[at]
    return (
        _FULL_NAME <= at < len(tokens) - _FULL_NAME
        and len(word) <= _LONGEST_JOIN
        and _is_word(word)
        and not word[0].isupper()
        and all(_is_named(token) and token[-1] not in ",;:" for token in tokens[at - _FULL_NAME : at])
        and all(map(_is_named, tokens[at + 1 : at + 1 + _FULL_NAME]))
        and tokens[at + 1][-1] not in ",;:"
        and word not in _LISTED
    )


def _parts_names(used: Mapping[str, int], tokens: Sequence[str], at: int) -> bool:
    """Return whether what the token *at* a place parts are names: with capitals, or of words the story has not."""
    beside = (*tokens[at - _FULL_NAME : at], *tokens[at + 1 : at + 1 + _FULL_NAME])
    # The foot of a story may say again who its authors are.
    most = used.get(tokens[at], 0) // _RARER
    return not is_caseless(tokens[at]) or all(used.get(token.strip(_MARKS), 0) <= min(most, _TWICE) for token in beside)


def _is_named(token: str) -> bool:
    """Return whether a *token* may be of a name: with a capital, or in a script without."""
    return token[0].isalpha() and not is_small_letter(token[0]) and not any(map(str.isdigit, token))


def _is_small(token: str) -> bool:
    return is_small_letter(token[0]) and token.islower()


def _is_word(token: str) -> bool:
    # The vowels of some scripts are marks, and no letters.
    return token.isalpha() or (token[:1].isalpha() and is_caseless(token) and token.strip(_MARKS).isprintable())


def _small_words(outline: Outline) -> Mapping[str, int]:
    """Return how often the story uses each word in small letters; none where its language is known by its words."""
    return outline.once("small words of an unlisted language", _count_small)


def _count_small(outline: Outline) -> Mapping[str, int]:
    guessed = (each.value for each in outline.once("languages", find_languages) if each.evidence.rule == _GUESSED)
    if not all(map(is_told_by_script, guessed)):
        return {}
    counts = outline.once("words of the story", _count_words)
    return counts if counts.total() >= _FEWEST else {}


def _count_words(outline: Outline) -> Counter[str]:
    paragraphs = long_paragraphs(outline)[:_MOST_PARAGRAPHS]
    text = " ".join([chunk.text for chunk in paragraphs if chunk.role is None])[:_MOST_READ]
    return Counter([word for token in text.split() if (word := token.strip(_MARKS)) and not word[0].isupper()])

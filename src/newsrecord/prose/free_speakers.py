"""Turn the words for a source into name and role, in languages with cases or without capitals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.model.quote import Speaker
from newsrecord.prose.folding import fold
from newsrecord.prose.free_lexicon import FreeLexicon
from newsrecord.prose.free_words import COMMAS, read_free_words
from newsrecord.prose.marks import find_passages
from newsrecord.prose.sentences import Word
from newsrecord.text import clean_line

__all__ = ["read_free_speaker", "surname_key"]

_MAX_SOURCE: Final = 400
_LONGEST_NAME: Final = 4
_CHAIN: Final = 4
"""Words of the longest chain of nouns that one article at its end makes definite."""
_PLAIN_ROLE: Final = 3
"""Words of a description that is too short to hold a name as well."""

_PATRONYMICS: Final = ("вич", "вна", "ична", "ич")
# Endings of surnames in the nominative; those that a town has in the genitive as well are left out.
_SURNAMES: Final = (
    "ов",
    "ев",
    "ин",
    "ын",
    "ский",
    "цкий",
    "ская",
    "цкая",
    "енко",
    "ук",
    "юк",
    "ян",
    "швили",
    "дзе",
    "их",
    "ых",
)


def read_free_speaker(source: str, lexicon: FreeLexicon) -> Speaker | None:
    """Return what the words for a source say of the speaker, None where they do not tell a name from a description.

    >>> from newsrecord.prose.lexicons.ru import LEXICON
    >>> read_free_speaker("мэр Заречинска Павел Сомов", LEXICON)
    Speaker(name='Павел Сомов', role='мэр Заречинска')
    """
    source = source[:_MAX_SOURCE]
    passages = find_passages([source]).get(0, [])
    words = read_free_words(source, passages, lexicon)
    comma = next((index for index, word in enumerate(words) if word.text in COMMAS), len(words))
    head, tail = words[:comma], words[comma + 1 :]
    if not head or head[0].low in lexicon.pronouns:
        return None
    if lexicon.word_order == "either":
        name, role = _split_capitals(head, lexicon)
    else:
        name, role = _split_titled(head, lexicon)
    if tail:
        name, role = _with_apposition(head, tail, name, role, lexicon)
    texts = tuple(clean_line(_text(source, part)) if part else None for part in (name, role))
    return Speaker(name=texts[0], role=texts[1]) if any(texts) else None


def surname_key(name: str) -> str:
    """Return the last word of a name in the form in which surnames are compared."""
    return fold(name.rsplit(maxsplit=1)[-1]) if name.split() else ""


_Part = Sequence[Word]
_Split = tuple[_Part, _Part]
_NONE: Final[tuple[Word, ...]] = ()


def _text(source: str, words: _Part) -> str:
    return source[words[0].start : words[-1].end]


def _is_title(word: Word, lexicon: FreeLexicon) -> bool:
    return word.passage < 0 and word.low in lexicon.titles


def _without_honorific(words: _Part, lexicon: FreeLexicon) -> _Part:
    return words[1:] if words and words[0].low in lexicon.honorifics else words


def _with_apposition(head: _Part, tail: _Part, name: _Part, role: _Part, lexicon: FreeLexicon) -> _Split:
    """Return name and role where one of them stands behind the other in commas."""
    while tail and tail[-1].text in COMMAS:
        tail = tail[:-1]
    if not tail or any(word.text in COMMAS for word in tail):
        return name, role
    if _is_title(tail[0], lexicon) and not _is_title(head[0], lexicon):
        return (head if len(head) <= _LONGEST_NAME else _NONE), tail
    if _is_title(head[0], lexicon) and not name and len(tail) <= _LONGEST_NAME:
        return tail, head
    return name, role


def _split_capitals(words: _Part, lexicon: FreeLexicon) -> _Split:
    """Split at the run of capitals at the end: "мэр Заречинска" and "Павел Сомов"."""
    words = _without_honorific(words, lexicon)
    first = len(words)
    while first and words[first - 1].passage < 0 and words[first - 1].text[0].isupper():
        if _is_title(words[first - 1], lexicon):
            break
        first -= 1
    run = words[first:]
    if not first:
        return (run, _NONE) if len(run) <= _LONGEST_NAME else (_NONE, _NONE)
    if len(run) == 1:
        surname = run[0].low.endswith(_SURNAMES) and _is_title(words[first - 1], lexicon)
        return (run, words[:first]) if surname else (_NONE, words)
    keep = 3 if len(run) > 2 and run[-2].low.endswith(_PATRONYMICS) else 2
    if run and run[0].text.endswith("."):
        keep = len(run)
    first = max(first, len(words) - keep)
    return words[first:], words[:first]


def _split_titled(words: _Part, lexicon: FreeLexicon) -> _Split:
    """Split behind a title, in a script without capitals."""
    if not _is_title(words[0], lexicon):
        return _NONE, _NONE
    if words[0].low in lexicon.honorifics:
        rest = words[1:]
        return (rest if 0 < len(rest) < _LONGEST_NAME and not _is_title(rest[0], lexicon) else _NONE), _NONE
    if lexicon.article:
        return _split_definite(words, lexicon)
    if words[0].low in lexicon.ranks and 1 < len(words) <= _LONGEST_NAME and not _is_title(words[1], lexicon):
        return words[1:], words[:1]
    return _NONE, words if len(words) <= _PLAIN_ROLE or words[-1].low in lexicon.posts else _NONE


def _split_definite(words: _Part, lexicon: FreeLexicon) -> _Split:
    """Split a description that articles run through from the name behind it: "وزير النقل" and "سامر النجار"."""
    at = 1
    if not _is_definite(words[0], lexicon):
        definite = next((i for i in range(1, min(len(words), _CHAIN)) if _is_definite(words[i], lexicon)), None)
        if definite is None or any(words[i].passage >= 0 for i in range(definite)):
            return _NONE, words if len(words) < _PLAIN_ROLE else _NONE
        at = definite + 1
    while at < len(words):
        word = words[at]
        if word.low in lexicon.adjuncts or word.low in lexicon.inside:
            at += 2
        elif _is_definite(word, lexicon) or word.passage >= 0 or _is_title(word, lexicon):
            at += 1
        else:
            break
    name = words[at:]
    fits = 1 < len(name) <= _LONGEST_NAME and all(word.passage < 0 and word.text[0].isalpha() for word in name)
    if not name:
        return _NONE, words
    return (name, words[:at]) if fits else (_NONE, _NONE)


def _is_definite(word: Word, lexicon: FreeLexicon) -> bool:
    # With the preposition for "to" the article loses its first letter.
    return word.passage < 0 and len(word.low) > 3 and word.low.startswith((lexicon.article, "لل"))

"""Take apart the lines below a text that hold all of its tags: with commas between, or with nothing but blanks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.subject_words import is_subject_label

__all__ = ["split_commas", "split_row"]

_LONGEST: Final = 160
_LONGEST_TAG: Final = 30
_MOST_WORDS: Final = 3
_LONGEST_PHRASE: Final = 4
_FEWEST: Final = 2
_NAMED: Final = 0.4
_SHARE: Final = 0.6
_STEM: Final = 5
_SMALL: Final = 3
_MARKS: Final = frozenset('.!?:;|()[]"“”„«»…—–')
_ANY_SMALL: Final = 0.4


def split_commas(text: str, story: str) -> tuple[str, ...]:
    """Return the tags of a line that has commas between them, where the story speaks of most of them.

    >>> split_commas("harbour, Lund, dock strike", "The strike in Lund, the harbour of the south.")
    ('harbour', 'Lund', 'dock strike')
    """
    if text.count(",") < _FEWEST or len(text) > _LONGEST or not _MARKS.isdisjoint(text):
        return ()
    tags = [tag.strip(" #") for tag in text.split(",")]
    if not all(2 < len(tag) <= _LONGEST_TAG and tag.count(" ") < _MOST_WORDS and tag[0].isalpha() for tag in tags):
        return ()
    told = story.casefold()
    known = sum([any(word[:_STEM] in told for word in _long(tag)) for tag in tags])
    return tuple(tags) if known >= _SHARE * len(tags) else ()


def split_row(text: str, story: str, *, labelled: bool = False, fewest: int = 4) -> tuple[str, ...]:
    """Return the tags of a line that has blanks between them alone, at least *fewest*, by how the story has the words.

    Each tag begins with a capital, and is the longest that the story has, or one word with those in small letters
    behind it.  A title of which each word has a capital looks the same; where no label stands above, the
    story has many of the tags as names.

    >>> split_row("Ana Ruiz Court case Lund", "In Lund the court heard Ana Ruiz.")
    ('Ana Ruiz', 'Court case', 'Lund')
    >>> split_row("Nobody Fails Like Lund", "Nobody in Lund fails like this.")
    ()
    """
    words = text.split()
    if len(words) > 2 and is_subject_label(words[0]):
        words, labelled, fewest = words[1:], True, _FEWEST
    told = story.casefold()
    if not fewest <= len(words) or len(text) > _LONGEST or not _MARKS.isdisjoint(text) or "," in text:
        return ()
    small = [word for word in words if word[0].islower()]
    if len(small) > _ANY_SMALL * len(words) or any(len(word) <= _SMALL for word in small) or words[0] in small:
        return ()
    tags, known, at = [], 0, 0
    while at < len(words):
        end = _end_of_phrase(words, at, told)
        tags.append(" ".join(words[at:end]))
        known += any(_has(told, word.casefold()) for word in _long(tags[-1]))
        at = end
    named = sum([_has(story, tag) for tag in tags])
    if len(tags) < fewest or known < max(_SHARE * len(tags), 1):
        return ()
    return tuple(tags) if labelled or named >= _NAMED * len(tags) else ()


def _end_of_phrase(words: Sequence[str], at: int, told: str) -> int:
    for end in range(min(at + _LONGEST_PHRASE, len(words)), at + 1, -1):
        if _has(told, " ".join(words[at:end]).casefold()):
            return end
    end = at + 1
    while end < len(words) and words[end][0].islower():
        end += 1
    return end


def _has(told: str, phrase: str) -> bool:
    """Return whether *told* has *phrase* from the beginning of a word on."""
    at = told.find(phrase)
    while at > 0 and told[at - 1].isalnum():
        at = told.find(phrase, at + 1)
    return at >= 0


def _long(tag: str) -> Sequence[str]:
    """Return the words of a tag by which it is known."""
    return [word for word in tag.casefold().split() if len(word) > 2]

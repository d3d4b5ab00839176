"""Take apart the lines below a text that hold all of its tags: with commas between, or with nothing but blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.subjects.subject_words import is_subject_label
from newsrecord.text import DENSE

__all__ = ["TagRows", "bare_tag", "could_hold_tags", "part_tags"]

_LONGEST: Final = 160
_LONGEST_TAG: Final = 30
_MOST_WORDS: Final = 3
_LONGEST_PHRASE: Final = 4
_FEWEST: Final = 2
_NAMED: Final = 0.4
_SHARE: Final = 0.6
_STEM: Final = 5
_SHORT: Final = 2
_SMALL: Final = 3
_MARKS: Final = frozenset('.!?:;|()[]"“”„«»…—–')
_ANY_SMALL: Final = 0.4
_PARTING: Final = frozenset("|·•∙⋅/")
_COMMA: Final = re.compile(r"[,،、，]")
_EDGES: Final = " \t#|,;·•⋅∙–—-"
_PARTED: Final = re.compile(r"\s[|·•∙⋅/]\s")
"""The marks that part tags, and hardly ever stand with blanks on both sides within one."""


def could_hold_tags(text: str) -> bool:
    """Return whether a line may be tags and nothing else, by its length and its marks.

    >>> could_hold_tags("harbour, Lund, dock strike"), could_hold_tags("The strike in Lund ends: what now?")
    (True, False)
    """
    if " " not in text or len(text) > _LONGEST:
        return False
    return _MARKS.isdisjoint(text) or (" | " in text and _MARKS.isdisjoint(text.replace(" | ", " ")))


class TagRows:
    """What the story says, and the tags that lines below it have of that."""

    def __init__(self, story: str) -> None:
        self._story = story
        self._told = story.casefold()

    def split(self, text: str, *, labelled: bool, fewest: int) -> tuple[str, ...]:
        """Return the tags of a line; none where it is something else.

        Args:
            text: the line.
            labelled: whether a label above says that tags follow.
            fewest: how many there must be where nothing but blanks stands between them.

        >>> rows = TagRows("In Lund the court heard Ana Ruiz on the strike. Nobody fails like this, she said.")
        >>> rows.split("strike, Lund, court cases", labelled=False, fewest=4)
        ('strike', 'Lund', 'court cases')
        >>> rows.split("strike • Lund • court cases", labelled=False, fewest=4)
        ('strike', 'Lund', 'court cases')
        >>> rows.split("Ana Ruiz Court case Lund", labelled=True, fewest=2)
        ('Ana Ruiz', 'Court case', 'Lund')
        >>> rows.split("Nobody Fails Like Lund", labelled=False, fewest=4)
        ()
        """
        if not _PARTING.isdisjoint(text) and _PARTED.search(text) is not None:
            # "harbour | Lund | strike", "harbour • Lund • strike": menus look so as well, but no story says them.
            tags = self._by_commas(_PARTED.sub(", ", text))
            named = len(tags) if labelled else sum([_has(self._told, tag.casefold()) for tag in tags])
            return tags if named >= _SHARE * len(tags) else ()
        return self._by_commas(text) if "," in text else self._by_blanks(text, labelled=labelled, fewest=fewest)

    def _by_commas(self, text: str) -> tuple[str, ...]:
        if text.count(",") < _FEWEST:
            return ()
        first, _, rest = text.partition(" ")
        tags = [tag.strip(" #") for tag in (rest if is_subject_label(first) else text).split(",")]
        if not all(
            _says(tag) and len(tag) <= _LONGEST_TAG and tag.count(" ") < _MOST_WORDS and tag[0].isalpha()
            for tag in tags
        ):
            return ()
        known = sum([any(word[:_STEM] in self._told for word in _long(tag)) for tag in tags])
        return tuple(tags) if known >= _SHARE * len(tags) else ()

    def _by_blanks(self, text: str, *, labelled: bool, fewest: int) -> tuple[str, ...]:
        """Return tags that begin with a capital each: the longest the story has, or a word and the small ones behind.

        A title of which each word has a capital looks the same; where no label stands above, the story has many of the
        tags as names.
        """
        words = text.split()
        if len(words) > _FEWEST and is_subject_label(words[0]):
            words, labelled, fewest = words[1:], True, _FEWEST
        small = [word for word in words if word[0].islower()]
        if len(words) < fewest or len(small) > _ANY_SMALL * len(words) or words[0] in small:
            return ()
        if any(len(word) <= _SMALL for word in small):
            return ()
        tags = list(self._phrases(words))
        known = sum([any(_has(self._told, word) for word in _long(tag)) for tag in tags])
        if len(tags) < fewest or known < max(_SHARE * len(tags), 1):
            return ()
        return tuple(tags) if labelled or sum([_has(self._story, tag) for tag in tags]) >= _NAMED * len(tags) else ()

    def _phrases(self, words: Sequence[str]) -> Iterator[str]:
        at = 0
        while at < len(words):
            end = _end_of_phrase(words, at, self._told)
            yield " ".join(words[at:end])
            at = end


def _end_of_phrase(words: Sequence[str], at: int, told: str) -> int:
    for end in range(min(at + _LONGEST_PHRASE, len(words)), at + 1, -1):
        if _has(told, " ".join(words[at:end]).casefold()):
            return end
    end = at + 1
    while end < len(words) and words[end][0].islower():
        end += 1
    return end


def _has(told: str, phrase: str) -> bool:
    """Return whether *told* has *phrase* from the beginning of a word on, where blanks part its words."""
    at = told.find(phrase)
    while at > 0 and told[at - 1].isalnum() and DENSE.match(phrase) is None:
        at = told.find(phrase, at + 1)
    return at >= 0


def _long(tag: str) -> Sequence[str]:
    """Return the words of a tag by which it is known."""
    return [word for word in tag.casefold().split() if _says(word)]


def _says(word: str) -> bool:
    """Return whether a word is long enough to be known by: three letters, or two of those that say more each."""
    return len(word) > _SHORT or (len(word) == _SHORT and DENSE.match(word) is not None)


def part_tags(text: str) -> Sequence[str]:
    """Return the tags of a line below their label: several where commas part three and more, or bars and points two.

    >>> part_tags("harbour, Lund, storms"), part_tags("Lund, Norland"), part_tags("#harbour"), part_tags("Lund -")
    (['harbour', 'Lund', 'storms'], ['Lund, Norland'], ['harbour'], ['Lund'])
    >>> part_tags("harbour · Lund")
    ['harbour', 'Lund']
    """
    if _PARTED.search(text) is not None:
        return [tag for tag in (part.strip(_EDGES) for part in _PARTED.split(text)) if tag]
    tags = [tag.strip() for tag in _COMMA.split(text)]
    return [bare_tag(tag) for tag in (tags if len(tags) > _FEWEST and all(tags) else [text])]


def bare_tag(tag: str) -> str:
    """Return a tag without the mark before it, and without the dash that parts it from the next one.

    >>> bare_tag("#harbour"), bare_tag("Lund -"), bare_tag("C#")
    ('harbour', 'Lund', 'C#')
    """
    tag = tag.lstrip("#")
    return (tag[-2:-1] == " " and tag.rstrip(_EDGES)) or tag

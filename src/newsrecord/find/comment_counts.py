"""Find how many comments a page says that its story has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from newsrecord.find.talk_words import COMMENT_HEADS, COMMENT_NOUNS, key
from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["find_printed_count", "read_number"]

_THOUSANDS: Final = re.compile(r"(?<=\d)[.,'’\u00a0\u202f ](?=\d{3}(?!\d))")
_NUMBER: Final = re.compile(r"\d{1,9}(?!\d)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LONGEST: Final = 160
_DATA: Final = re.compile(r"^data-(?:[a-z]{1,20}-){0,3}(?:comments?-?|reply-?|total-?)?(?:count|total|num|number)$")
_OTHERS: Final = word_set("recent latest related widget sidebar teaser teasers popular last neueste derniers ultimos")
_NUMERALS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ein": 1, "eine": 1, "zwei": 2, "drei": 3, "un": 1, "une": 1,
    "deux": 2, "trois": 3, "uno": 1, "dos": 2, "tres": 3, "um": 1, "uma": 1, "dois": 2, "due": 2, "tre": 3, "een": 1,
    "en": 1, "ett": 1, "et": 1, "один": 1, "no": 0, "keine": 0, "aucun": 0, "sin": 0, "nessun": 0,
}  # fmt: skip


def read_number(text: str) -> int | None:
    """Return the first number in *text*.

    >>> read_number("1.977 comments"), read_number("no comments")
    (1977, None)
    """
    found = _NUMBER.search(_THOUSANDS.sub("", text[:_LONGEST]))
    return int(found[0]) if found else None


def find_printed_count(outline: Outline, places: Sequence[int], taken: Set[int]) -> tuple[int, str, str] | None:
    """Return the number with its locator and raw text.

    Args:
        outline: the page.
        places: the containers in which readers talk.
        taken: indexes of the chunks that are comments, and declare nothing.
    """
    best: tuple[float, int, str, str] | None = None
    for weight, number, locator, raw in _candidates(outline, places, taken):
        if best is None or weight > best[0]:
            best = weight, number, locator, raw
    return best[1:] if best else None


def _candidates(outline: Outline, places: Sequence[int], taken: Set[int]) -> Iterator[tuple[float, int, str, str]]:
    holders = outline.containers
    inside = set(places)
    known: dict[int, tuple[bool, bool]] = {-1: (False, False)}
    for index, chunk in enumerate(outline.chunks):
        if index in taken or not chunk.text or len(chunk.text) > _LONGEST:
            continue
        is_talk, is_other = _where(holders, chunk.container, inside, known)
        if is_talk and not is_other:
            yield from _of_chunk(holders, chunk)
    for place in places:
        if holders[place].names.isdisjoint(_OTHERS):
            yield from _of_attributes(holders, place)


def _where(
    holders: Sequence[Container], place: int, inside: Set[int], known: dict[int, tuple[bool, bool]]
) -> tuple[bool, bool]:
    """Return whether a container is one of talk, and whether it is that of other stories."""
    chain = []
    while place not in known:
        chain.append(place)
        place = holders[place].parent
    is_talk, is_other = known[place]
    for step in reversed(chain):
        is_talk = is_talk or step in inside
        is_other = is_talk and (is_other or not holders[step].names.isdisjoint(_OTHERS))
        known[step] = is_talk, is_other
    return is_talk, is_other


def _of_chunk(holders: Sequence[Container], chunk: Chunk) -> Iterator[tuple[float, int, str, str]]:
    """Yield the number in a line of words for comments and little else."""
    words = [key(word) for word in _WORD.findall(chunk.text)]
    has_noun = any(word in COMMENT_NOUNS for word in words) or key("".join(words)) in COMMENT_NOUNS
    has_noun = has_noun or any(word in _LOOSE or word[:6] in _STEMS for word in words)
    text = chunk.text
    number = read_number(text) if has_digit(text) else None
    if number is None:
        if has_noun and words and words[0] in _NUMERALS:
            number = _NUMERALS[words[0]]
        else:
            return
    if len(_NUMBER.findall(_THOUSANDS.sub("", text))) > 2:
        return
    is_bare = not words
    if not has_noun and not is_bare:
        return
    weight = 1.0
    weight += 2.0 if chunk.kind == "heading" else 0.0
    weight += 1.0 if has_noun else 0.0
    weight += 0.5 if holders[chunk.container].names & _COUNTING else 0.0
    weight -= 1.5 if is_bare and not holders[chunk.container].names & _COUNTING else 0.0
    weight -= 0.02 * len(text) / 10
    yield weight, number, chunk.locator, text


_COUNTING: Final = word_set("count counter total title number num heading header head titre tit badge")
_LOOSE: Final = word_set("leserpost leserbriefe lesermeinungen reactions réactions diskussion discussion debate")
_STEMS: Final = frozenset(word[:6] for word in COMMENT_NOUNS if len(word) >= 6) | frozenset(
    word[:6] for word in COMMENT_HEADS if len(word) >= 6 and " " not in word
)


def _of_attributes(holders: Sequence[Container], place: int) -> Iterator[tuple[float, int, str, str]]:
    """Yield the number in an attribute of a place of talk or of what is in it."""
    for index in range(place, min(place + 4, len(holders))):
        holder = holders[index]
        for name, value in holder.attributes.items() if len(holder.attributes) > 1 else ():
            if value.isdecimal() and len(value) <= 9 and "comment" in name and _DATA.match(name):
                yield 2.5, int(value), holder.locator, value

"""Find how many comments a page says that its story has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import islice
from typing import Final

from newsrecord.find.comments.ground import mark_within
from newsrecord.find.comments.talk_words import COMMENT_HEADS, COMMENT_NOUNS, NO_COMMENTS, key
from newsrecord.find.landmarks import is_aside, near_headline
from newsrecord.find.wordlists import has_digit, holds, word_set
from newsrecord.page.outline import Chunk, Container, Outline
from newsrecord.page.talk import names_talk

__all__ = [
    "counts_comments", "find_count_at_headline", "find_linked_count", "find_none", "find_printed_count",
    "heads_comments",
]  # fmt: skip

_MOST_PLACES: Final = 8
"""Places of talk whose attributes are asked; where there are more, each is a comment."""
_BEFORE: Final = 3
"""Chunks right before the first comment that may be their heading."""
_BRACKETED: Final = re.compile(r"[(\[](\d{1,6})[)\]]$")
_THOUSANDS: Final = re.compile(r"(?<=\d)[.,'’\u00a0\u202f ](?=\d{3}(?!\d))")
_GLUED: Final = re.compile(r"\d{1,9}([A-Za-z]{3,40})")
_LONGEST: Final = 160
_DATA: Final = re.compile(r"^data-(?:[a-z]{1,20}-){0,3}(?:comments?-?|reply-?|total-?)?(?:count|total|num|number)$")
_OTHERS: Final = word_set("recent latest related widget sidebar teaser teasers popular last neueste derniers ultimos")
_NUMERALS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ein": 1, "eine": 1, "zwei": 2, "drei": 3, "un": 1, "une": 1,
    "deux": 2, "trois": 3, "uno": 1, "dos": 2, "tres": 3, "um": 1, "uma": 1, "dois": 2, "due": 2, "tre": 3, "een": 1,
    "en": 1, "ett": 1, "et": 1, "один": 1, "no": 0, "keine": 0, "aucun": 0, "sin": 0, "nessun": 0,
}  # fmt: skip


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
    within = mark_within(outline, places)
    first = min(taken, default=0)
    known: dict[int, tuple[bool, bool]] = {-1: (False, False)}
    for index, chunk in enumerate(outline.chunks):
        if not (within[chunk.container] or index < first):
            continue
        if not chunk.text or len(chunk.text) > _LONGEST:
            continue
        # Of a single comment the heading may stand in the element that was taken for it.
        if index in taken and (index > first or chunk.kind != "heading"):
            continue
        is_talk, is_other = _where(holders, chunk.container, inside, known)
        if (is_talk and not is_other) or first - _BEFORE <= index < first:
            yield from _of_chunk(holders, chunk)
            if chunk.kind == "heading" and (count := _before_title(outline, chunk.text)) is not None:
                yield 3.0, count, chunk.locator, chunk.text
            bracketed = _BRACKETED.search(chunk.text) if first - _BEFORE <= index < first else None
            if bracketed is not None and len(chunk.text) <= _LONG:
                # A heading that counts what follows, in words that are in no list.
                yield 0.4, int(bracketed[1]), chunk.locator, chunk.text
        elif index < first and len(chunk.text) <= _LONG and has_digit(chunk.text):
            # A link to the comments, above the story or below it.
            number, has_noun = _number_of_comments(chunk.text)
            if number is not None and has_noun:
                yield 0.5, number, chunk.locator, chunk.text
    for place in places[:_MOST_PLACES]:
        if holders[place].names.isdisjoint(_OTHERS):
            yield from _of_attributes(holders, place)


def find_linked_count(outline: Outline, taken: Set[int]) -> tuple[int, str, str] | None:
    """Return the number in a link that leads down to the comments of the page itself, with its locator and raw text.

    Many pages load their comments late, and say above the story how many there are.  The comments themselves, whose
    chunks are *taken*, have links to the form in which they are answered.
    """
    for index, chunk in _links_with_figures(outline):
        if index not in taken and any(address[:1] == "#" and names_talk(address) for address in chunk.addresses):
            number, has_noun = _number_of_comments(_parted(chunk))
            # A bare 0 is as often what a script is to fill in.
            if number is not None and (has_noun or (number and chunk.link_chars == len(chunk.text))):
                return number, chunk.locator, chunk.text
    return None


def _links_with_figures(outline: Outline) -> Sequence[tuple[int, Chunk]]:
    """Return the short lines that have a figure and links, or are headings: on most pages they are few."""
    return outline.once("links with figures", _find_links_with_figures)


def _find_links_with_figures(outline: Outline) -> list[tuple[int, Chunk]]:
    return [
        (index, chunk)
        for index, chunk in enumerate(outline.chunks)
        if (chunk.link_chars or chunk.kind == "heading") and len(text := chunk.text) <= _LONG and has_digit(text)
    ]


def find_count_at_headline(outline: Outline) -> tuple[int, str, str] | None:
    """Return the number of comments that a link beside the headline gives, whatever it leads to: "Diskuze 27"."""
    for distance, chunk in near_headline(outline):
        if distance > _AT_HEADLINE or not chunk.links or not has_digit(chunk.text):
            continue
        if not (_leads_elsewhere(chunk) or is_aside(outline, chunk)):
            for link in chunk.links:
                text = chunk.text[link.start : link.end]
                number, has_noun = (
                    _number_of_comments(text) if len(text) <= _SHORT and has_digit(text) else (None, False)
                )
                if number is not None and has_noun and heads_comments(text):
                    return number, chunk.locator, chunk.text
    return _find_lone_count(outline)


def find_none(outline: Outline) -> tuple[int, str, str] | None:
    """Return 0 where a heading of comments has nothing below it but the line that there are none."""
    for index, chunk in outline.headings():
        if len(chunk.text) <= _SHORT and key(chunk.text) in COMMENT_HEADS:
            for below in outline.chunks[index + 1 : index + 1 + _BEFORE]:
                if len(below.text) <= _LONG and key(below.text) in NO_COMMENTS:
                    return 0, below.locator, below.text
    return None


def _find_lone_count(outline: Outline) -> tuple[int, str, str] | None:
    """Return the number in the one link or heading of the page that says how many comments there are: "Diskuse (12)".

    Where there are several, each is that of a teaser.
    """
    found = None
    for _, chunk in _links_with_figures(outline):
        if (
            len(chunk.text) <= _SHORT
            and any(map(str.isalpha, chunk.text))
            and heads_comments(chunk.text)
            and not _leads_elsewhere(chunk)
        ):
            if found is not None:
                return None
            found = chunk
    number = _number_of_comments(_parted(found))[0] if found is not None and not is_aside(outline, found) else None
    return (number, found.locator, found.text) if found is not None and number is not None else None


def _leads_elsewhere(chunk: Chunk) -> bool:
    """Return whether a link leads down to the comments of another page: "/other#comments"."""
    return any("#" in address[1:] for address in chunk.addresses)


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
    text = _parted(chunk)
    number, has_noun = _number_of_comments(text)
    is_counting = not holders[chunk.container].names.isdisjoint(_COUNTING)
    if number is None or not (has_noun or is_counting):
        return
    weight = 1.0 + has_noun + 0.5 * is_counting + 2.0 * (chunk.kind == "heading")
    weight += 0.25 * text.startswith(_ALL)
    yield weight - 0.5 * (len(text) > _LONG), number, chunk.locator, chunk.text


def _parted(chunk: Chunk) -> str:
    """Return the text with a mark behind a link that ends in a figure: how many like a story stands before the count.

    "36 146 replies" are two numbers then, and none of five figures.
    """
    text = chunk.text
    for link in chunk.links[:1]:
        if text[link.end - 1 : link.end].isdecimal() and text[link.end :].lstrip()[:1].isdecimal():
            return f"{text[: link.end]}|{text[link.end :]}"
    return text


def _before_title(outline: Outline, text: str) -> int | None:
    """Return the number that opens a heading which repeats the story's, in whatever language: "4 svar på ”Title”"."""
    first = text.partition(" ")[0]
    number = int(first) if first.isdecimal() and len(first) <= _MOST_DIGITS else _NUMERALS.get(first.casefold())
    if number is None:
        return None
    titles = outline.once("titles", _find_titles)
    return number if any(text.find(title) > len(first) for title in titles) else None


def _find_titles(outline: Outline) -> list[str]:
    titles = (chunk.text for chunk in outline.chunks if chunk.role == "headline" or chunk.level == 1)
    return list(islice((title for title in titles if len(title) >= _TITLE), _MOST_TITLES))


def _number_of_comments(text: str) -> tuple[int | None, bool]:
    """Return the number in *text* that stands beside a word for comments, or else its only one, and which it is."""
    tokens = _PARTS.findall(_GLUED.sub(_whole, _THOUSANDS.sub("", text)))
    numbers = [at for at, token in enumerate(tokens) if token.isdecimal() and len(token) <= _MOST_DIGITS]
    nouns = [at for at, token in enumerate(tokens) if _is_noun(token)]
    if not nouns:
        is_bare = len(numbers) == 1 and len(tokens) == 1
        return (int(tokens[numbers[0]]) if is_bare else None), False
    for step in (-1, 1, -2, 2):
        for at in nouns:
            if at + step in numbers:
                return int(tokens[at + step]), True
    if len(numbers) == 1:
        return int(tokens[numbers[0]]), True
    first = tokens[0].casefold()
    return (_NUMERALS[first] if not numbers and first in _NUMERALS else None), True


def _whole(found: re.Match[str]) -> str:
    """Return what has a number run together with a word for comments, and nothing for a name: "247Harbours"."""
    return found[0] if _is_noun(found[1]) else " "


def counts_comments(text: str) -> bool:
    """Return whether a heading says how many comments there are, among other words.

    >>> counts_comments("6 thoughts on “The harbour wall”"), counts_comments("There are 13 comments")
    (True, True)
    >>> counts_comments("10 reasons to stay at home")
    False
    """
    return len(text) <= _LONGEST and all(_number_of_comments(text))


def heads_comments(text: str) -> bool:
    """Return whether *text* is the heading of comments: a word for them, with their number or without.

    >>> heads_comments("3 comments"), heads_comments("Kommentare (12)"), heads_comments("Comments on the budget")
    (True, True, False)
    """
    if len(text) > _LONG:
        return False
    said = key(text)
    if said in COMMENT_HEADS or said in COMMENT_NOUNS:
        return True
    if not has_digit(text):
        return False
    tokens = _PARTS.findall(_THOUSANDS.sub("", text))
    nouns = sum(map(_is_noun, tokens))
    return nouns > 0 and len(tokens) - nouns == 1 and any(token.isdecimal() for token in tokens)


def _is_noun(token: str) -> bool:
    word = key(token)
    if word in COMMENT_NOUNS or word in _LOOSE or word[:6] in _STEMS:
        return True
    return not word.isascii() and holds(_UNSPACED, word)


# A number, or what stands between blanks, brackets and numbers: a script's vowels may be marks and no letters.
_PARTS: Final = re.compile(r"\d{1,12}(?:\.\d{1,12}){0,3}|[^\s\d()\[\]{}|:·•,]{1,60}")
_MOST_DIGITS: Final = 9
# Lists of those that were chosen stand above the one of all, and have headings, too.
_ALL: Final = (
    "全部", "所有", "すべて", "全て", "전체", "All ", "Alle ", "Tous ", "Todos ", "Tutti ", "Все ", "Всі ",
    "Wszystkie ", "Všechny ", "Alla ", "Kaikki ", "Összes ", "Toate ", "Tüm ", "Semua ",
)  # fmt: skip
_TITLE: Final = 6
_MOST_TITLES: Final = 8
_AT_HEADLINE: Final = 4
_SHORT: Final = 30
_LONG: Final = 60
_COUNTING: Final = word_set("count counter total title number num heading header head titre tit badge")
# Scripts that part no words.
_UNSPACED: Final = tuple(noun for noun in COMMENT_NOUNS if noun[0] >= "\u0e00")
_LOOSE: Final = word_set("leserpost leserbriefe lesermeinungen reactions réactions diskussion discussion debate")
_STEMS: Final = frozenset(word[:6] for word in COMMENT_NOUNS if len(word) >= 6) | frozenset(
    word[:6] for word in COMMENT_HEADS if len(word) >= 6 and " " not in word
)


def _of_attributes(holders: Sequence[Container], place: int) -> Iterator[tuple[float, int, str, str]]:
    """Yield the number in an attribute of a place of talk or of what is in it."""
    for index in range(place, min(place + 4, len(holders))):
        holder = holders[index]
        for name, value in holder.attributes.items():
            is_named = ("comment" in name and _DATA.match(name)) or (name == "count" and names_talk(holder.tag))
            if value.isdecimal() and len(value) <= 9 and is_named:
                yield 2.5, int(value), holder.locator, value

"""Tell how many readers like a comment: by the names of elements, or by the words beside the number."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Final

from newsrecord.find.comments.lines import Line
from newsrecord.find.comments.talk_ages import AGE_UNITS
from newsrecord.find.comments.talk_words import ACTIONS, LIKES, REPLIES, key
from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.page.outline import Part
from newsrecord.patterns import late

__all__ = ["find_likes", "read_likes"]

_LIKE_NAMES: Final = word_set(
    "like likes liked upvote upvotes upvoter vote votes score recommend recommends curtidas gostos thumbs up positiva"
    " rating favorites favourites points karma"
)
_VOTE_NAMES: Final = word_set("recomm plus pos positive zan pts good agree ups aime liked helpful sympathy")
"""Names of elements that hold votes for a comment, if they hold nothing but a number."""
_VOTES: Final = ("score", "data-score", "data-likes", "data-upvotes", "data-like-count")
"""Attributes that hold them."""
_VOTES_SET: Final = frozenset(_VOTES)
_LONGEST_NUMBER: Final = 9
_DISLIKE_NAMES: Final = word_set(
    "down downvote dislike dislikes unlike negative minus negativa neg bad poor disagree unrecomm"
)
_NUMBER: Final = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f']\d{3})+(?!\d)|\d{1,9}")
_THOUSANDS: Final = re.compile(r"(?<![\d.,])(\d{1,3})(?:[.,](\d{1,2}))?\s?[kK](?!\w)")
_AFTER_ICON: Final = re.compile(r"\s?\d{1,9}(?!\d)")
_BEFORE_ICON: Final = re.compile(r"(?<!\d)\d{1,9}\s?$")
_LONGEST_LIKES: Final = 48
_LONGEST_ROW: Final = 140
_UNNAMED: Final[Set[str]] = frozenset()
_FALLEN: Final = "▼▽⬇↓⇩👎\ufe0f "
"""Signs of votes against, whose number is not always printed."""
_BELOW: Final = ("-", "−", "–")
_LONGEST: Final = 48
_FEW: Final = 3
# "▲ 12", "+12", "👍 3": up, and what may stand behind is down.
_RISEN: Final = late(
    r"(?<!\w)(?:[▲△⬆↑⇧👍👏🙌❤♥♡]\ufe0f?\s?|\+)(?P<number>\d{1,6})(?!\d|\s?[%.:/]\s?\d)"
    r"(?:\s?[/|·]?\s?(?:[▼▽⬇↓⇩👎]\ufe0f?\s?|[-−])\d{1,6})?"
)
_UP: Final = "▲△⬆↑⇧👍👏🙌❤♥♡"
# Scripts whose vowels are marks need all that is no sign.
_PART: Final = re.compile(r"\d{1,6}|[^\s\d|·•,/()\[\]:！+▲△⬆↑⇧▼▽⬇↓⇩−-]{1,24}")
# "Like · Reply · 12 · 2 hrs": the number without a word is that of the first link.
_APART: Final = "·"


def find_likes(
    lines: Sequence[Line], names: Sequence[Set[str]], attributes: Mapping[str, str], said: Sequence[str]
) -> int | None:
    """Return how many readers like a comment.

    Args:
        lines: the lines of the comment, and those beside it.
        names: what the elements around each line are called.
        attributes: those of the element that is the comment.
        said: the lines of what the reader wrote.
    """
    worded = None
    is_counted = False
    for line, called in zip(lines, names, strict=True):
        if len(line.text) > _LONGEST_ROW or not line.has_digit:
            continue
        is_counted = True
        is_short = len(line.text) <= _LONGEST_LIKES
        # In a long row of links the number has an element of its own.
        pieces = _named_pieces(line, called if is_short else _UNNAMED) if called or line.parts else ()
        for words, own in pieces:
            is_like = not own.isdisjoint(_LIKE_NAMES) or (not own.isdisjoint(_VOTE_NAMES) and _is_vote(words))
            if is_like and own.isdisjoint(_DISLIKE_NAMES):
                found = _NUMBER.search(words)
                if found is not None and words[: found.start()].rstrip()[-1:] not in _BELOW:
                    return int("".join(filter(str.isdecimal, found[0]))[:9])
        worded = _find_worded(line) if worded is None and line.text not in said else worded
    if worded is None and is_counted:
        worded = _find_labelled(lines)
    if worded is None and not _VOTES_SET.isdisjoint(attributes):
        told = next((value for name in _VOTES if (value := attributes.get(name))), "")
        worded = int(told) if told.isdecimal() and len(told) <= _LONGEST_NUMBER else None
    return worded


def _find_labelled(lines: Sequence[Line]) -> int | None:
    """Return the number in a line of its own below the word that says what it counts; above it none stands."""
    before = ""
    for line, below in itertools.pairwise(lines):
        number = below.text
        if number.isdecimal() and len(number) <= _LONGEST_NUMBER and not before.isdecimal() and line.said in LIKES:
            return int(number)
        before = line.text
    return None


def _is_vote(words: str) -> bool:
    return words.lstrip("+ ").isdecimal()


def _find_worded(line: Line) -> int | None:
    """Return the number beside a word that says what it counts, or in an element with a label that does."""
    if (found := read_likes(line.text)) is not None:
        return found
    for part in line.parts:
        words = line.words(part)
        if not has_digit(words):
            continue
        if (found := read_likes(words)) is not None:
            return found
        label = part.attributes.get("aria-label", part.attributes.get("title", ""))
        if words.isdecimal() and len(words) <= _LONGEST_NUMBER and key(label) in LIKES:
            return int(words)
    return None


def _named_pieces(line: Line, called: Set[str]) -> Iterator[tuple[str, Set[str]]]:
    for part in line.parts:
        yield line.words(part) or (_beside_icon(line, part) if part.tag == "i" else ""), part.names
    yield line.text, called


def _beside_icon(line: Line, part: Part) -> str:
    """Return the figure right behind an element without words, or else the one right before it."""
    at = max(part.end - line.start, 0)
    behind, before = _AFTER_ICON.match(line.text, at), _BEFORE_ICON.search(line.text[:at][-_LONGEST_NUMBER - 1 :])
    found = behind or before
    return found[0].strip() if found is not None else ""


def read_likes(text: str) -> int | None:
    """Return how many like a comment, by a line of links beside it, or None where it says no such thing.

    >>> read_likes("12 likes"), read_likes("Like (3) Reply"), read_likes("Reply 3"), read_likes("▲ 12 ▼ 2")
    (12, 3, None, 12)
    >>> read_likes("赞(4) 回复"), read_likes("Like · Reply · 5 · 2h"), read_likes("I like 3 of them")
    (4, 5, None)
    """
    if len(text) > _LONGEST or not has_digit(text):
        return None
    if _THOUSANDS.search(text) is not None:
        text = _THOUSANDS.sub(_in_full, text)
    if text[0] in _UP and not any(map(str.isalpha, text)) and (up := _RISEN.match(text)) is not None:
        # "👍 7 ❤️ 2 😂 0"
        return int(up["number"])
    apart = [part.strip() for part in text.split(_APART)]
    if len(apart) > _FEW and key(apart[0]) in LIKES and key(apart[1]) in REPLIES and apart[2].isdecimal():
        return int(apart[2]) if len(apart[2]) <= _LONGEST_NUMBER else None
    for part in apart if len(apart) > _FEW else ():
        number, _, word = part.partition(" ")
        if number.isdecimal() and key(word) in LIKES:
            # "Like · Reply · 4 likes · May 3, 2024"
            return int(number[:_LONGEST_NUMBER])
    parts = [part if part.isdecimal() else key(part.replace("’", "'")) for part in _PART.findall(text)]
    risen = _RISEN.search(text)
    if not _are_links(parts):
        return None
    if risen is not None and (risen.span() == (0, len(text.rstrip(_FALLEN))) or any(part.isalpha() for part in parts)):
        return int(risen["number"])
    numbers = [at for at, part in enumerate(parts) if part.isdecimal()]
    if len(numbers) > 1 and numbers[0] == 0 and not parts[-1].isdecimal() and parts[1] in LIKES:
        # "5 likes 2 replies": each stands before what it counts.
        return int(parts[0])
    for at in numbers:
        # That of another link stands behind that one.
        if any(at >= count and " ".join(parts[at - count : at]) in LIKES for count in (1, 2, 3)):
            return int(parts[at])
    if len(numbers) == 1 and numbers[0] == 0 and any(" ".join(parts[1:end]) in LIKES for end in (2, 3, 4)):
        # "4 upvotes · Reply"
        return int(parts[0])
    return None


def _in_full(found: re.Match[str]) -> str:
    """Return a number of thousands with all its figures: "2.5k"."""
    return str(int(found[1]) * 1_000 + int((found[2] or "0").ljust(3, "0")))


def _are_links(parts: list[str]) -> bool:
    """Return whether words, those of links beside a comment and ages, are nothing else."""
    at = 0
    while at < len(parts):
        for count in (3, 2, 1):
            said = " ".join(parts[at : at + count])
            if said.isdecimal() or said in LIKES or said in REPLIES or said in ACTIONS:
                at += count
                break
        else:
            if not at or parts[at] not in AGE_UNITS:
                return False
            at += 1
    return bool(parts)

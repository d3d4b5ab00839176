"""Tell whether what stands between lines that come round is what readers wrote, and no teasers, events or reviews."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsrecord.wire.look import Look
from newsrecord.wire.talk.furniture import stencil
from newsrecord.wire.talk.marks import Mark
from newsrecord.wire.talk.round_marks import Round

__all__ = ["are_comments", "count_above", "find_button", "is_button"]

_FEW: Final = 3
_AHEAD: Final = 25
_LONGEST_BUTTON: Final = 40
_LONGEST_COUNT: Final = 80
_LONGEST_OPENING: Final = 40
_SHORTEST_NAME: Final = 3
_MOST: Final = 0.7
_NEARLY_ALL: Final = 0.8
_HALF: Final = 0.5
_SOME: Final = 0.3
_MOST_LABELLED: Final = 0.6
_MOST_WORDS: Final = 3
_SURELY: Final = 6
_VARIED: Final = 4
_PAIR: Final = 2
_ADDRESSING: Final = ".,:;!?@-–—()\"'"
_CLOSING: Final = frozenset(')]»”"')
_QUOTES: Final = re.compile('[“”„«»"]')
_COUNTED: Final = re.compile(r"(?<![\d:.,/-])\d{1,6}(?![:.,/-]?\d)(?![A-Za-z%°])")
_NUMBERS: Final = re.compile(r"\d{1,6}")


def are_comments(looks: Sequence[Look], found: Round) -> bool:
    """Return whether the words between the marks are those of readers, and no teasers or reviews.

    The number of comments stands above them, the same button with each, or the same word beside each name; without any
    of these they are many, and now short, now long.  Most have a sentence, and no title above it or below.
    """
    dated = {mark.date[0] for mark in found.marks if mark.date is not None}
    whole = [[looks[i] for i in span if i not in dated] for span in found.spans]
    furniture = _come_round(found.spans, looks)
    # Two stories may have the same title.
    kept = 1 if len(whole) < _FEW else 0
    spans = [[*span[:kept], *(look for look in span[kept:] if stencil(look.text) not in furniture)] for span in whole]
    told = sum(any(look.is_prose for look in span) for span in spans)
    if told < (_SOME if found.count is not None else _HALF) * len(spans) or _are_rated(whole):
        return False
    if len(found.marks) < _FEW:
        # Two are beyond doubt only where the page says so.
        return found.count is not None and found.is_whole and told == len(spans)
    # "By" stands before the names and below the titles of stories with a day, too.
    is_marked = bool(furniture) or (found.is_labelled and found.is_whole)
    return _speak_for_readers(looks, found, spans, told, is_marked=is_marked)


def _speak_for_readers(
    looks: Sequence[Look], found: Round, spans: Sequence[Sequence[Look]], told: int, *, is_marked: bool
) -> bool:
    """Return whether what stands around the words, or in them, is found with comments only."""
    is_addressed = _are_addressed(looks, found)
    if found.count is not None and (found.is_whole or is_marked or is_addressed or len(spans) > _FEW):
        return True
    if sum(map(_is_titled, spans)) > _HALF * len(spans):
        return found.is_whole and is_marked and is_addressed
    if (found.is_whole and is_marked) or (is_addressed and (found.is_whole or is_marked)):
        return True
    if told < _NEARLY_ALL * len(spans):
        return False
    if found.is_whole:
        sizes = [sum(look.width for look in span) for span in spans]
        return len(spans) >= _SURELY and max(sizes) > _VARIED * min(sizes)
    # Papers and events have a day; who writes a live report is one of few.
    names = {mark.name[1] for mark in found.marks if mark.name is not None}
    is_signed = found.is_aged and len(names) >= _MOST_LABELLED * len(found.marks)
    return is_signed and is_marked and len(spans) > _FEW


def _is_titled(span: Sequence[Look]) -> bool:
    """Return whether a title stands above the words or behind them."""
    told = [look for look in span if look.shape != "button"]
    if len(told) < _PAIR or not any(look.is_prose for look in told):
        return False
    return any(
        not look.is_prose and look.text.count(" ") >= _PAIR and (look.text[-1].isalnum() or look.text[-1] in _CLOSING)
        for look in (told[0], told[-1])
    )


def _are_rated(spans: Sequence[Sequence[Look]]) -> bool:
    """Return whether a rating comes round with each: "4.5 of 5" is how readers judge a thing or a place."""
    ratings: dict[str, list[str]] = {}
    for span in spans:
        for look in span:
            if look.has_digit and look.width <= _LONGEST_BUTTON and (text := stencil(look.text)).count("#") > 1:
                ratings.setdefault(text, []).append(look.text)
    return any(
        len(texts) >= _MOST * len(spans)
        and any(map(str.isalpha, text))
        and len({_NUMBERS.findall(each)[-1] for each in texts}) == 1
        for text, texts in ratings.items()
    )


def _are_addressed(looks: Sequence[Look], found: Round) -> bool:
    """Return whether one of the readers is named in the first words below another's name: "Ana, no", "Reply to Ana"."""
    known: set[str] = set()
    last = found.marks[-1].last + 1
    for mark, span in zip(found.marks, [*found.spans, range(last, min(last + _PAIR, len(looks)))], strict=True):
        own = mark.name[1].split()[0].casefold() if mark.name is not None else ""
        opening = " ".join([looks[i].text[:_LONGEST_OPENING] for i in span[:_PAIR]])
        words = {word.strip(_ADDRESSING).casefold() for word in opening.split()}
        if not known.isdisjoint(words - {own}):
            return True
        if len(own) >= _SHORTEST_NAME:
            known.add(own)
    return False


def count_above(looks: Sequence[Look], marks: Sequence[Mark], *, is_whole: bool) -> tuple[int, str] | None:
    """Return the line above the first mark that says how many comments there are: "7 kommentarer", "(7)"."""
    first = marks[0].first
    for i in range(first - (marks[0].kind != "pair"), max(first - _AHEAD, 0), -1):
        text = looks[i].text
        if not looks[i].has_digit:
            continue
        if (text.count(" ") <= _MOST_WORDS and looks[i].width <= _LONGEST_BUTTON) or _QUOTES.search(text):
            numbers = _COUNTED.findall(text[:_LONGEST_COUNT])
            # A day without an hour, and a thing with a number in its name, are found in many lists.
            is_plain = is_whole or text[0].isdecimal() or f"({len(marks)})" in text
            if numbers[:1] == [str(len(marks))] and is_plain and any(map(str.isalpha, text)):
                return i, numbers[0]
    return None


def _come_round(spans: Sequence[Sequence[int]], looks: Sequence[Look]) -> dict[str, int]:
    """Return the lines, as stencils, that stand in most *spans*, such as buttons, with how often they do."""
    if len(spans) < _PAIR:
        return {}
    times: Counter[str] = Counter()
    for span in spans:
        times.update({stencil(looks[i].text) for i in span})
    return {text: n for text, n in times.items() if n >= _MOST * len(spans) and any(map(str.isalpha, text))}


def find_button(looks: Sequence[Look], spans: Sequence[range]) -> str:
    """Return the short line, as a stencil, that stands between most marks behind the words, or ""."""
    times = {
        text: n for text, n in _come_round([span[1:] for span in spans], looks).items() if len(text) <= _LONGEST_BUTTON
    }
    return max(times, key=times.__getitem__, default="")


def is_button(look: Look, button: str) -> bool:
    """Return whether a line is the *button*, which is a stencil; "" is none."""
    return look.width <= _LONGEST_BUTTON and stencil(look.text) == button

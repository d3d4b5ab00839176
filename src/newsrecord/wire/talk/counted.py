"""Find comments that nothing signs or closes by their number alone, which a heading declares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs
from msgspec.structs import replace

from newsrecord.patterns import late
from newsrecord.wire.look import Look
from newsrecord.wire.talk.pieces import ANSWERING
from newsrecord.wire.talk.remarks import Remark
from newsrecord.wire.talk.signatures import bare_name, could_be_name, could_sign_as, name_and_date

__all__ = ["are_said_below", "count_below", "count_off", "titled_answers", "titled_counts"]

_LONGEST: Final = 6
_PAIR: Final = 2
_LONGEST_OPENING: Final = 60
# What stands between a reader's name and her words in the same line.
_BEHIND_NAME: Final = (": ", "：", " – ", " — ", " - ", " | ")
_COLONS: Final = (": ", "：")
_CLOSING: Final = frozenset("\"'“”«»‘’‹›」』")
_LONGEST_TITLED: Final = 260
_OPENING: Final = "\"'“”„‟«»‘’‚‹›「『"
_TITLED: Final = late(
    rf"(?P<number>\d{{1,5}})\s?[^\d{_OPENING}]{{1,40}}[{_OPENING}]\s?(?P<title>.{{6,200}}?)\s?[\"'“”«»‘’‹›」』]"
)


def count_off(looks: Sequence[Look], start: int) -> list[Remark]:
    """Return as comments what stands behind "3 comments" where it is exactly three: paragraphs, or names over them.

    Behind "Comments" it is the lines that open with a name and a colon.
    """
    wanted = looks[start].declared if start < len(looks) else None
    if not wanted:
        is_said = wanted is None and start < len(looks) and looks[start].is_talk_head
        return _signed_within(looks, start + 1, None) if is_said else []
    if signed := _signed_within(looks, start + 1, wanted):
        return signed
    found: list[tuple[int | None, list[int]]] = []
    name: int | None = None
    for i in range(start + 1, len(looks)):
        if looks[i].is_prose:
            if name is None and found and found[-1][0] is not None:
                found[-1][1].append(i)
            else:
                found.append((name, [i]))
            name = None
        elif name is None and could_be_name(looks[i]):
            name = i
        elif looks[i].shape != "button":
            break
    if len(found) != wanted or len({at is None for at, _ in found}) > 1:
        return []
    return [
        Remark(
            tuple((i, looks[i].text) for i in lines),
            None if at is None else (at, bare_name(looks[at].text)),
            None,
        )
        for at, lines in found
    ]


def are_said_below(looks: Sequence[Look], head: int) -> bool:
    """Return whether lines below the heading of comments in line *head* open with the names of readers and a colon."""
    return looks[head].is_talk_head and looks[head].declared is None and bool(_signed_within(looks, head + 1, None))


def _signed_within(looks: Sequence[Look], start: int, wanted: int | None) -> list[Remark]:
    """Return *wanted* comments of a line each that opens with its reader: "Ana: Good news", "• Ana, 4 May 2024: Yes".

    All of them have the same mark, and not all of them the same name; what stands right below one is more of it.
    Where the heading says no number it is two and more, and the mark is a colon.
    """
    for mark in _COLONS if wanted is None else _BEHIND_NAME if wanted >= _PAIR else ():
        found: list[Remark] = []
        for i in range(start, len(looks)):
            remark = _sign(looks[i], i, mark)
            if remark is not None:
                found.append(remark)
            elif found and looks[i].is_prose and not looks[i].line.gap:
                found[-1] = attrs.evolve(found[-1], texts=(*found[-1].texts, (i, looks[i].text)))
            elif looks[i].shape != "button":
                break
        if (len(found) == wanted or wanted is None) and len(
            {remark.author[1] for remark in found if remark.author is not None}
        ) > 1:
            return found
    return []


def _sign(look: Look, i: int, mark: str) -> Remark | None:
    """Return the comment that line *i* holds behind a name and *mark*, or None."""
    words = look.words if look.shape == "item" else look.text
    opening, _, said = words[:_LONGEST_OPENING].partition(mark)
    if not said.strip():
        return None
    rest = words[words.index(mark) + len(mark) :].strip()
    signed = name_and_date(replace(look, text=opening.strip(), width=len(opening))) if look.has_digit else None
    if signed is not None:
        return Remark(((i, rest),), (i, signed[0]), (i, signed[1]))
    return Remark(((i, rest),), (i, opening.strip()), None) if could_sign_as(opening.strip()) else None


def count_below(looks: Sequence[Look], head: int, found: int) -> tuple[int, str] | None:
    """Return the number that stands alone below the heading of comments, where that many can have been *found*."""
    below = looks[head + 1].text if head + 1 < len(looks) and looks[head].is_talk_head else ""
    return (head + 1, below) if below.isdecimal() and found and len(below) <= _LONGEST and int(below) >= found else None


def titled_counts(looks: Sequence[Look]) -> dict[int, int]:
    """Return the numbers in lines that repeat the headline behind one, in whatever language: "4 svar på ”Title”"."""
    found = [(i, look) for i, look in enumerate(looks) if look.text[0].isdecimal() and look.text[-1] in _CLOSING]
    matches = [(i, match) for i, look in found if (match := _TITLED.fullmatch(look.text[:_LONGEST_TITLED])) is not None]
    if not matches:
        return {}
    lines = {look.text for look in looks}
    return {i: int(match["number"]) for i, match in matches if match["title"] in lines}


def titled_answers(looks: Sequence[Look]) -> list[int]:
    """Return the first line that repeats the headline behind "Re:", as forums print above each answer to it."""
    found = [i for i, look in enumerate(looks) if look.text.startswith(ANSWERING)]
    if len(found) < _PAIR:
        return []
    lines = {look.text for look in looks[: found[0]]}
    return found[:1] if all(looks[i].text[3:].strip() in lines for i in found[:_PAIR]) else []

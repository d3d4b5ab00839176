"""Find the parts of a page that each hold one reader's comment: the repeated elements with one time and some words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from msgspec import Struct

from newsrecord.find.comments.cuts import (
    first_below_heading,
    is_signed_below,
    lines_before,
    lines_by_place,
    list_of_times,
    until_foot,
    until_heading,
)
from newsrecord.find.comments.ground import Ground
from newsrecord.find.comments.lines import Line, Stamp, is_answer
from newsrecord.find.comments.names import LONGEST_NAME
from newsrecord.find.comments.nested import find_nested
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Container
from newsrecord.page.talk import names_talk

__all__ = ["Unit", "find_units", "units_at"]

_DIGITS: Final = re.compile(r"\d+")
_MOST_TOKENS: Final = 16
_LONGEST_TOKEN: Final = 60
_UNIT_TAGS: Final = frozenset({"li", "article", "section", "tr", "dl", "table"})
_ROUNDS: Final = 4
_SHARE: Final = 0.4
"""Part of the words that all units together must hold."""


class Unit(Struct, frozen=True, gc=False):
    """The lines of one comment, those of its replies left out."""

    place: int
    """Index of the container that it is; -1 where it is only a stretch of lines."""
    lines: tuple[Line, ...]
    stamps: tuple[tuple[int, Stamp], ...]
    """Where its lines say when, by their numbers."""


def find_units(ground: Ground, *, alike: bool = False) -> list[Unit]:
    """Return the comments on *ground*, in page order; if they are *alike*, only elements of one kind are taken.

    A kind of element is a comment's if most of those that bear its name hold one time and some words: of a thread
    `<li class="comment">` is one, while its list holds too many times and its head no words.
    """
    if not ground.lines:
        return []
    candidates = _gather_tokens(ground)
    rounds = 1 if alike else _ROUNDS
    chosen = _choose(ground, candidates, frozenset(ground.stamps), rounds)
    if alike and chosen:
        return chosen
    told = sum(1 for unit in chosen if unit.stamps)
    if ground.stamps and told * 2 < len(ground.stamps):
        runs = _cut_at_stamps(ground)
        if len(runs) > max(1, len(chosen)):
            return runs
    if len(chosen) == 1 and len(chosen[0].stamps) == _PAIR and (pair := _as_pair(ground)) is not None:
        return pair
    if len(chosen) > 1 and _size(chosen) * 3 > sum(len(line.text) for line in ground.lines):
        return chosen
    # A time may stand in what somebody wrote, and none beside the names.
    answers = frozenset([number for number, line in enumerate(ground.lines) if is_answer(line)])
    for marks, allows in (
        (ground.persons, None), (answers, None), (frozenset(range(len(ground.lines))), _names_one),
    ):  # fmt: skip
        others = _choose(ground, candidates, marks, rounds, allows)
        if len(others) > max(_MANY - 1, 2 * len(chosen)) or (others and not chosen):
            return others
    return chosen


def _as_pair(ground: Ground) -> list[Unit] | None:
    """Return the two comments whose heads and texts stand side by side in one list, where each names its writer.

    In a list of terms and what is said of them, the terms do.
    """
    runs = _cut_at_stamps(ground)
    named = {id(ground.lines[number]) for number in ground.persons}
    named.update(id(ground.lines[number]) for number in ground.stamps if ground.lines[number].chunk.tag == "dt")
    if len(runs) != _PAIR:
        return None
    is_named = all(any(id(line) in named for line in run.lines) for run in runs)
    return runs if is_named or _are_signed(ground) else None


def _are_signed(ground: Ground) -> bool:
    """Return whether the times close short lines, each behind as many words of a name, and are printed alike."""
    heads = [(ground.lines[number].text, stamp) for number, stamp in ground.stamps.items()]
    if not all(0 < stamp.start <= LONGEST_NAME and stamp.end == len(text) for text, stamp in heads):
        return False
    return len({text.count(" ", stamp.start) for text, stamp in heads}) == 1


def _size(units: Sequence[Unit]) -> int:
    return sum(len(line.text) for unit in units for line in unit.lines)


def _names_one(token: str) -> bool:
    return names_talk(token)


_Tokens = dict[str, list[int]]


def _gather_tokens(ground: Ground) -> _Tokens:
    """Return the containers by what they are called: class, id with its number left out, or tag."""
    found: _Tokens = {}
    known: dict[tuple[str, str], tuple[str, ...]] = {}
    holders = ground.outline.containers
    for place in ground.places:
        for index in range(place, ground.ends[place]):
            holder = holders[index]
            name = holder.attributes.get("class", "") if holder.attributes else ""
            tokens = known.get((holder.tag, name))
            if tokens is None:
                said = " ".join(name.lower().split()[:_MOST_TOKENS])
                parts = dict.fromkeys((_DIGITS.sub("0", said) if has_digit(said) else said).split())
                tokens = tuple([f"{holder.tag}.{part}" for part in parts if len(part) <= _LONGEST_TOKEN])
                known[holder.tag, name] = tokens
            for token in tokens:
                found.setdefault(token, []).append(index)
            own = holder.attributes.get("id", "") if holder.attributes else ""
            if own and len(own) <= _LONGEST_TOKEN and (token := _DIGITS.sub("0", own)) != own:
                found.setdefault(f"#{token}", []).append(index)
            if holder.tag in _UNIT_TAGS or "-" in holder.tag:
                found.setdefault(f"<{holder.tag}>", []).append(index)
            if "itemtype" in holder.attributes:
                found.setdefault(f":{holder.attributes['itemtype'][-_LONGEST_TOKEN:]}", []).append(index)
    return found


class _Sums:
    """How many marks and how many letters stand in a container, with what is in it."""

    def __init__(self, ground: Ground, marks: Iterable[int], taken: bytearray) -> None:
        size = len(ground.outline.containers)
        marked, words = [0] * (size + 1), [0] * (size + 1)
        for number, line in enumerate(ground.lines):
            place = line.container
            if taken[place] or number in ground.stamps or (line.chunk.link_chars and line.is_linked):
                continue
            words[place + 1] += len(line.text)
        last = -1
        for number in sorted(marks):
            place = ground.lines[number].container
            # A line in three pieces says it once.
            if not taken[place] and (place != last or number in ground.stamps):
                marked[place + 1] += 1
            last = place
        self.marked, self.words = [*accumulate(marked)], [*accumulate(words)]


_Rated = tuple[float, tuple[bool, int, bool | int, int], list[int]]
_NONE: Final[_Rated] = (0.0, (False, 0, False, 0), [])
_MANY: Final = 4
_PAIR: Final = 2


def _choose(
    ground: Ground,
    candidates: _Tokens,
    marks: frozenset[int],
    rounds: int,
    allows: Callable[[str], bool] | None = None,
) -> list[Unit]:
    """Return the units of the kinds of elements that hold one of *marks* and some words each, the best kind first.

    Replies may be of another kind than what they answer; so the search goes on in what is left.
    """
    if not marks:
        return []
    taken = bytearray(len(ground.outline.containers))
    places: set[int] = set()
    for turn in range(rounds):
        sums = _Sums(ground, marks, taken)
        if not sums.marked[-1]:
            break
        best: _Rated = _NONE
        for token, members in candidates.items():
            if allows is None or allows(token):
                rated = _rate(ground, token, members, sums, taken, counts=allows is None)
                if rated[:2] > best[:2]:
                    best = rated
        score, (is_named, *_), members = best
        if not members or score < 0.5 or (turn and (not is_named and len(members) < 2)):
            break
        places.update(members)
        for member in members:
            taken[member : ground.ends[member]] = b"\1" * (ground.ends[member] - member)
    units = units_at(ground, places)
    if allows is not None or len(units) == len(marks):
        return units
    nested = {find_nested(ground, each.place, each.lines, [number for number, _ in each.stamps]) for each in units}
    nested.discard(-1)
    return units_at(ground, places | nested) if nested else units


def _rate(ground: Ground, token: str, members: list[int], sums: _Sums, taken: bytearray, *, counts: bool) -> _Rated:
    """Return how well a kind of element tells comments apart, and those of it that are comments."""
    ends = ground.ends
    good: list[int] = []
    score, held, size, numbered, nested, end = 0.0, 0, 0, 0, 0, 0
    holders = ground.outline.containers
    for member, marks, words in _own(members, ends, sums):
        if taken[member] or not words or not marks:
            continue
        if counts and marks > 2:
            score -= 1.0
            continue
        score += 1.0 if marks == 1 or not counts else 0.6
        held += words
        size += ends[member] - member
        numbered += _is_numbered(holders[member])
        nested += member < end
        end = max(end, ends[member])
        good.append(member)
    if not good or score <= 0:
        return _NONE
    first, last = min(ground.places), max(ends[place] for place in ground.places)
    everything = max(1, sums.words[last] - sums.words[first])
    if held < _SHARE * everything and len(good) > 1:
        score *= 0.5
    is_named = (names_talk(token) or token.startswith("#")) and ground.place_of(good[0]) != good[0]
    if counts is False and not _are_siblings(holders, good):
        return _NONE
    # Of many the outer elements are the comments, of a single one the inner: the outer one is the thread.
    if len(good) == 1:
        # A number of its own speaks for a comment, and so does how much of what is said it holds.
        is_own = is_named and token.startswith(("#", ":"))
        return score, (is_named, 2 if is_own else int(held >= _SHARE * everything), False, -size), good
    return score, (False, nested, numbered * 2 > len(good), size), good


def _are_siblings(holders: Sequence[Container], members: Sequence[int]) -> bool:
    """Return whether elements that only their name speaks for are many and stand in one list."""
    parents = {holders[member].parent for member in members}
    return len(members) >= _MANY and len(parents) * 2 <= len(members)


def _is_numbered(holder: Container) -> bool:
    return len(holder.attributes) > 0 and has_digit(holder.attributes.get("id", ""))


def _own(members: Sequence[int], ends: Sequence[int], sums: _Sums) -> Iterator[tuple[int, int, int]]:
    """Yield each member with the marks and letters that stand in it but in no other one within it."""
    own: dict[int, list[int]] = {}
    open_: list[int] = []
    for member in members:
        while open_ and ends[open_[-1]] <= member:
            open_.pop()
        marks = sums.marked[ends[member]] - sums.marked[member]
        words = sums.words[ends[member]] - sums.words[member]
        own[member] = [marks, words]
        if open_:
            own[open_[-1]][0] -= marks
            own[open_[-1]][1] -= words
        open_.append(member)
    for member, (marks, words) in own.items():
        yield member, marks, words


def units_at(ground: Ground, places: set[int]) -> list[Unit]:
    """Return the units at *places*; each line belongs to the innermost."""
    if not places:
        return []
    holders = ground.outline.containers
    owner = [-1] * len(holders)
    for place in ground.places:
        for index in range(place, ground.ends[place]):
            parent = holders[index].parent
            owner[index] = index if index in places else owner[parent] if index > place else -1
    held: dict[int, list[int]] = {}
    for number, line in enumerate(ground.lines):
        if owner[line.container] >= 0:
            held.setdefault(owner[line.container], []).append(number)
    return [_unit(ground, place, numbers) for place, numbers in sorted(held.items())]


def _unit(ground: Ground, place: int, numbers: Sequence[int]) -> Unit:
    known = ground.stamps
    stamps = tuple([(i, known[number]) for i, number in enumerate(numbers) if number in known]) if known else ()
    return Unit(place, tuple([ground.lines[number] for number in numbers]), stamps)


def _cut_at_stamps(ground: Ground) -> list[Unit]:
    """Return the lines cut into stretches with one time each: heads and texts may stand side by side in one list."""
    units: list[Unit] = []
    for inside in lines_by_place(ground):
        heads = [at for at, number in enumerate(inside) if number in ground.stamps]
        if not heads or (len(heads) == 1 and len(ground.places) > 1):
            continue
        shift = lines_before(ground, inside, heads)
        behind = is_signed_below(ground, inside, heads)
        list_of_all = list_of_times(ground, inside, heads)
        for turn, head in enumerate(heads):
            if behind:
                first = heads[turn - 1] + 1 if turn else first_below_heading(ground, inside, heads)
                last = head + 1
            else:
                first, last = head - shift, (heads[turn + 1] - shift if turn + 1 < len(heads) else len(inside))
            numbers = inside[max(first, 0) : last]
            numbers = until_heading(ground, numbers, head - max(first, 0))
            if head == heads[-1] and not behind:
                numbers = until_foot(ground, numbers, head - max(first, 0), inside[: max(heads[0] - shift, 0)])
            if list_of_all >= 0:
                numbers = [n for n in numbers if list_of_all < ground.lines[n].container < ground.ends[list_of_all]]
            if len(numbers) > 1:
                units.append(_unit(ground, -1, numbers))
    return units

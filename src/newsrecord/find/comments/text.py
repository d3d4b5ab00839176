"""Find the element that holds what the reader wrote in a comment, and the lines in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Final

from newsrecord.find.comments.furniture import LIKERS, LONGEST_FURNITURE, PROFILE_NAMES, TEXT_PROPS, is_sign
from newsrecord.find.comments.ground import PERSON_NAMES, Ground
from newsrecord.find.comments.lines import Line, Stamp
from newsrecord.find.comments.names import is_button
from newsrecord.find.comments.people import Person
from newsrecord.find.comments.units import Unit
from newsrecord.page.outline import Chunk, Container

__all__ = ["above_signature", "find_body", "find_text_container", "said_in_head", "without_subject"]

_SHARE: Final = 0.5
_TWO: Final = 2
_PROSE: Final = " .!?…。！？"
_COLONS: Final = (":", "：")
_SHORTEST_RULE, _LONGEST_RULE = 12, 30


def find_text_container(
    ground: Ground,
    unit: Unit,
    names: Sequence[Set[str]],
    stamps: Mapping[int, Stamp],
    aside: Sequence[bool],
    called_so: Set[str],
) -> int:
    """Return the container that is named for a text and holds the comment's, without its head; -1 where none does.

    The comment is a container, and has others within it.
    """
    holders = ground.outline.containers
    held: dict[int, int] = {}
    spoilt: set[int] = set()
    firsts: dict[tuple[int, str], int] = {}
    declared: set[int] = set()
    told: set[int] = set()
    total = 0
    for number, line in enumerate(unit.lines):
        called = names[number]
        is_head = (
            number in stamps
            or _is_headed_by_person(line)
            or (
                len(line.text) <= LONGEST_FURNITURE
                and not called.isdisjoint(PERSON_NAMES)
                and _stands_for_person(holders, line.container, unit.place, called_so)
            )
        )
        size = 0 if is_head or not called.isdisjoint(PROFILE_NAMES) else len(line.text)
        is_text = _holds_text(holders[line.container], called_so) if line.container != unit.place else False
        total += size if is_text or not aside[number] else 0
        place = line.container
        while place >= 0 and place != unit.place:
            holder = holders[place]
            if "itemprop" in holder.attributes and holder.attributes["itemprop"].lower() in TEXT_PROPS:
                declared.add(place)
            if _holds_text(holder, called_so):
                # Each paragraph may be named for a text; then they are one together.
                first = firsts.setdefault((holders[place].parent, holders[place].attributes.get("class", "")), place)
                held[first] = held.get(first, 0) + size
                if not aside[number]:
                    told.add(first)
                if is_head:
                    spoilt.add(first)
            place = holders[place].parent
    if declared:
        return min(declared)
    # Machine-made styles call a row of buttons "text-xs", which holds more letters than "Well said."
    candidates = {place: size for place, size in held.items() if place not in spoilt}
    candidates = {place: size for place, size in candidates.items() if place in told} or candidates
    best = max(candidates.values(), default=0)
    if best < _SHARE * total or not best:
        return -1
    return max(place for place, size in candidates.items() if size == best)


def find_body(
    holders: Sequence[Container], unit: Unit, names: Sequence[Set[str]], place: int, around: Set[str]
) -> set[int]:
    """Return the numbers of the lines of the text that the container *place* is named for."""
    within = [n for n, line in enumerate(unit.lines) if _is_within(holders, line.container, place, unit)]
    if len(within) < len(unit.lines):
        within = sorted({*within, *_beside(holders, unit, place)})
    return {n for n in within if not _opens_body(unit.lines[n], n - within[0], names[n] - around)}


def _is_headed_by_person(line: Line) -> bool:
    """Return whether a line is a heading that an element named for a person opens: a name and a rank."""
    if line.chunk.kind != "heading" or not line.parts:
        return False
    return line.parts[0].start == line.start and not line.parts[0].names.isdisjoint(PERSON_NAMES)


def above_signature(lines: Sequence[Line], numbers: Sequence[int]) -> Sequence[int]:
    """Return those of *numbers* whose lines stand above the last one of underscores, where some do.

    So forums set off what a reader has written once, to stand below all posts.
    """
    for at in range(len(numbers) - 1, 0, -1):
        text = lines[numbers[at]].text
        if text[0] == "_" and _SHORTEST_RULE <= len(text) <= _LONGEST_RULE and not text.strip("_"):
            return numbers[:at]
    return numbers


def without_subject(lines: Sequence[Line], said: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return the lines *said* without a heading that is nothing but the beginning of the next one.

    Programs cut the subject of a comment out of its text where the reader gave none.
    """
    if len(said) < _TWO or lines[said[0][0]].chunk.kind != "heading":
        return said
    return said[1:] if said[1][1].startswith(said[0][1].rstrip("\u2026. ")) else said


def _beside(holders: Sequence[Container], unit: Unit, place: int) -> Iterator[int]:
    """Yield the lines in containers beside *place* that are called alike."""
    name, parent = holders[place].attributes.get("class"), holders[place].parent
    for number, line in enumerate(unit.lines):
        holder = holders[line.container]
        if name and holder.parent == parent and holder.attributes.get("class") == name:
            yield number


def _is_within(holders: Sequence[Container], container: int, place: int, unit: Unit) -> bool:
    while container >= place:
        if container == place:
            return True
        if container == unit.place:
            return False
        container = holders[container].parent
    return False


def _opens_body(line: Line, behind: int, own: Set[str]) -> bool:
    """Return whether a line so far behind the first one of the text is its writer's name."""
    if behind > 1 or len(line.text) > LONGEST_FURNITURE:
        return False
    # "field-name-comment-body" says what a field is called.
    if not own.isdisjoint(PERSON_NAMES) and "field" not in own:
        return True
    return any(
        not part.names.isdisjoint(PERSON_NAMES) and len(line.words(part)) * 2 > len(line.text) for part in line.parts
    )


def _stands_for_person(holders: Sequence[Container], container: int, place: int, called_so: Set[str]) -> bool:
    """Return whether of the elements around a line the innermost that says so is named for a person, not for a text."""
    while container > place:
        names = holders[container].names
        if not names.isdisjoint(called_so) or "field" in names:
            # "message-userContent", "field-name-body"
            return False
        if not names.isdisjoint(PERSON_NAMES):
            return True
        container = holders[container].parent
    return False


def _holds_text(holder: Container, called_so: Set[str]) -> bool:
    if not holder.attributes:
        return False
    if not holder.names.isdisjoint(called_so):
        # "likesSummary secondaryContent"
        return holder.names.isdisjoint(LIKERS)
    return "itemprop" in holder.attributes and holder.attributes["itemprop"].lower() in TEXT_PROPS


def said_in_head(unit: Unit, person: Person | None, stamps: Mapping[int, Stamp]) -> tuple[list[str], Chunk] | None:
    """Return what follows the name or the time in its own line, or a sign alone; None where there is nothing."""
    if person is not None and (rest := _behind_name(unit, person)):
        return [rest], unit.lines[person.line].chunk
    if (found := _behind_head(unit, stamps)) is not None:
        return found
    sign = next(filter(is_sign, unit.lines), None)
    return None if sign is None else ([sign.text], sign.chunk)


def _behind_name(unit: Unit, person: Person) -> str:
    """Return what follows the element with the name in its own line, where no time stands in it."""
    if person.line < 0 or person.line in dict(unit.stamps):
        return ""
    line = unit.lines[person.line]
    for part in line.parts:
        if part.start == line.start and line.words(part) == person.raw:
            rest = line.text[part.end - line.start :].lstrip(" :：,-–—|·•")
            # A single word is a badge, or names a language, but not what a colon leads to.
            is_said = person.raw.endswith(_COLONS) or any(mark in rest for mark in _PROSE)
            return rest if is_said else ""
    return ""


def _behind_head(unit: Unit, stamps: Mapping[int, Stamp]) -> tuple[list[str], Chunk] | None:
    """Return what follows the time in its own line; None where nothing does."""
    for number, stamp in stamps.items():
        line = unit.lines[number]
        rest = line.text[stamp.end :].lstrip(" )].,:;|–—-") if stamp.end > 0 else ""
        if rest and not is_button(rest):
            return [rest], line.chunk
    return None

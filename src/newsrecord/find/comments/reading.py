"""Read one comment: who wrote it, when, and what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from newsrecord.find.comments.doubts import is_ping, is_teaser
from newsrecord.find.comments.entries import asks_to_log_in, closes_talk
from newsrecord.find.comments.furniture import (
    LONGEST_FURNITURE,
    PROFILE_NAMES,
    TEXT_NAMES,
    Inside,
    find_hidden_forms,
    is_beside,
    is_furniture,
    without_more,
)
from newsrecord.find.comments.ground import Ground
from newsrecord.find.comments.likes import find_likes
from newsrecord.find.comments.lines import Line, Stamp
from newsrecord.find.comments.names import is_button
from newsrecord.find.comments.people import Person, find_person, name_before_text
from newsrecord.find.comments.quotes import is_quoting
from newsrecord.find.comments.repeats import find_common, find_counting, without_figures
from newsrecord.find.comments.talk_words import ANSWER_STARTS, ANSWERS, BADGES, MORE, key
from newsrecord.find.comments.text import above_signature, find_body, find_text_container, said_in_head, without_subject
from newsrecord.find.comments.times import is_time
from newsrecord.find.comments.units import Unit
from newsrecord.find.comments.writers import (
    below_details,
    first_heads,
    is_in_head,
    is_letter_of,
    is_name_line,
    is_of_person,
    with_own_figures,
    without_labels,
)
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk

__all__ = ["Reading", "leads_elsewhere", "read_units"]

_NOT_PRINTED: Final = word_set("joined registered since register edit edited editing modified updated lastedit update")
_NEAR: Final = 3
_HEAD: Final = 2
"""Lines that may say who and when."""
_APART: Final = "·•|"
_UNNAMED: Final[Set[str]] = frozenset()


class Reading(Struct, frozen=True, gc=False):
    """What one comment says."""

    unit: Unit
    person: Person | None
    stamp: Stamp | None
    lines: tuple[str, ...]
    """Its text, without what is no part of it."""
    chunk: Chunk
    """The one in which it begins, or the first of the comment."""
    likes: int | None = None
    quoting: frozenset[int] = frozenset()
    """The numbers of those of its lines that stand in an element for another's words."""
    is_ping: bool = False
    """Whether another site's program sent it."""
    is_teaser: bool = False
    """Whether its heading leads to another page."""


class _Thread(Struct, frozen=True, gc=False):
    """What is known of all comments that are read together."""

    ground: Ground
    common: Set[str]
    """The lines that most have: labels and buttons."""
    counting: Set[str]
    """Those that most have with figures of their own, without these."""
    hidden: Set[int]
    """The containers that are hidden and hold forms."""


def read_units(ground: Ground, units: Sequence[Unit]) -> list[Reading]:
    """Return what each of *units* says; those without text have none."""
    if units:
        units = [*units[:-1], _above_foot(units[-1])]
    hidden = ground.outline.once("hidden forms", find_hidden_forms)
    thread = _Thread(ground, find_common(ground, units), find_counting(units), hidden)
    readings = [_read(thread, unit) for unit in units]
    people = without_labels(with_own_figures([each.person for each in readings]))
    return [
        each if each.person is person else replace(each, person=person)
        for each, person in zip(readings, people, strict=True)
    ]


def _above_foot(unit: Unit) -> Unit:
    """Return the last comment of a thread without the lines at its end that tell readers how to write, or not to."""
    end, least = len(unit.lines), max([_HEAD, *[number + 2 for number, _ in unit.stamps]])
    while end > least and (closes_talk(text := unit.lines[end - 1].text) or asks_to_log_in(text)):
        end -= 1
    return unit if end == len(unit.lines) else replace(unit, lines=unit.lines[:end])


def _has_parts(unit: Unit) -> bool:
    """Return whether a line of a comment stands in a container within it."""
    for line in unit.lines:  # noqa: SIM110  # a generator would cost as much as most of what is asked of a comment
        if line.container != unit.place:
            return True
    return False


def _among_heads(
    thread: _Thread, unit: Unit, sorts: _Sorts, person: Person | None, names: Sequence[Set[str]]
) -> list[int]:
    """Return the lines of what the reader says where no line is like a text: those that tell nothing of the reader."""
    ground, stamps = thread.ground, dict(unit.stamps)
    numbers = [
        n for n in sorts.heads
        if n not in stamps and n not in sorts.furniture and not is_name_line(unit.lines[n], n, person)
        and names[n].isdisjoint(PROFILE_NAMES) and unit.lines[n].chunk.kind != "heading"
        and not (stamps and n <= _NEAR and is_time(unit.lines[n].text))
    ]  # fmt: skip
    # What stands beside the name tells of its bearer: a rank, a number of posts.
    if numbers and (_has_parts(unit) or unit.place < 0):
        numbers = [n for n in numbers if not is_of_person(ground, unit, n, names[n])] or numbers
    if person is not None and stamps:
        numbers = [n for n in numbers if not is_in_head(unit, n, person, stamps)] or numbers
    if person is not None and person.line in stamps and numbers[-1:] > [person.line]:
        numbers = [*below_details(unit, numbers, person.line)]
    if person is not None and numbers[1:] and numbers[0] < person.line and is_letter_of(unit, numbers[0], person):
        numbers = numbers[1:]
    return numbers


def _read(thread: _Thread, unit: Unit) -> Reading:
    ground, common = thread.ground, thread.common
    holders = ground.outline.containers
    stamps = dict(unit.stamps)
    inside = Inside(holders, unit.place) if _has_parts(unit) else None
    # A comment without parts or links is asked no more than it takes: most of a long thread are such.
    lines_of = unit.lines
    names = [_UNNAMED] * len(lines_of) if inside is None else [inside.names(line.container) for line in lines_of]
    sorts = _sort_lines(thread, unit, inside, names, stamps)
    heads = sorts.heads if sorts.has_body else first_heads(holders, unit, sorts.heads, stamps)
    person = find_person(ground, unit, heads, common)
    numbers = sorts.body
    if not numbers and (sorts.has_body or len(unit.lines) > 1):
        numbers = _among_heads(thread, unit, sorts, person, names)
        if not numbers:
            numbers, person = _what_is_left(unit, sorts.heads, person, stamps, common)
    if len(numbers) > 1:
        numbers = above_signature(unit.lines, numbers)
    said = [
        (n, text) for n in numbers
        if (text := _without_buttons(line, common) if (line := lines_of[n]).parts else line.text)
    ]  # fmt: skip
    if len(said) > 1:
        said = without_subject(unit.lines, said)
    lines = [text for _, text in said]
    if lines:
        lines[-1] = without_more(lines[-1])
    # A name stands above the text, or opens it, where an element is called so; what looks like one below is none.
    is_below = person is None or (said and person.line > said[0][0])
    opening = name_before_text(unit.lines[said[0][0]]) if is_below and said else None
    if opening is not None:
        person, lines[0] = opening
    # Where nothing is said, nobody asks.
    chunk = unit.lines[said[0][0] if said else 0].chunk
    if not lines:
        lines, chunk = said_in_head(unit, person, stamps) or (lines, chunk)
    return Reading(
        unit, person, _choose_stamp(unit, names) if unit.stamps else None, tuple(lines), chunk,
        find_likes(unit.lines, names, holders[unit.place].attributes if unit.place >= 0 else {}, lines),
        _quoting(ground, unit, said, names), is_ping(unit, holders, lines), is_teaser(unit, person),
    )  # fmt: skip


def _quoting(ground: Ground, unit: Unit, said: Sequence[tuple[int, str]], names: Sequence[Set[str]]) -> frozenset[int]:
    """Return which of the lines *said* quote another's words; of a single line none is the reader's own then."""
    if len(said) <= 1:
        return frozenset()
    outline, place, lines = ground.outline, unit.place, unit.lines
    return frozenset([at for at, (n, _) in enumerate(said) if is_quoting(outline, place, lines[n], names[n])])


# What a forum prints below whatever a reader writes.
_SIGNATURES: Final = frozenset({"signature", "signaturecontainer"})


_UNNUMBERED: Final[Set[int]] = frozenset()


class _Sorts(Struct, frozen=True, gc=False):
    """The lines of a comment by what they are, in numbers."""

    has_body: bool
    """Whether a container is named for the text."""
    body: Sequence[int]
    heads: Sequence[int]
    furniture: Set[int]


def _sort_lines(
    thread: _Thread, unit: Unit, inside: Inside | None, names: Sequence[Set[str]], stamps: Mapping[int, Stamp]
) -> _Sorts:
    ground, common = thread.ground, thread.common
    aside = [
        line.text in common or is_furniture(line, called) for line, called in zip(unit.lines, names, strict=True)
    ]  # fmt: skip
    if thread.counting:
        for n in range(_HEAD, len(aside)):
            aside[n] = aside[n] or without_figures(unit.lines[n]) in thread.counting
    windows: Set[int] = _UNNUMBERED
    if hidden := thread.hidden:
        places = enumerate(line.container for line in unit.lines)
        windows = {n for n, place in places if not hidden.isdisjoint(ground.outline.around(place))}
        aside = [is_aside or n in windows for n, is_aside in enumerate(aside)]
    place = -1
    if unit.place >= 0 and inside is not None:
        # What the comment as a whole is called tells nothing of its parts: a "message" has a "message-footer".
        own = ground.outline.containers[unit.place].names & TEXT_NAMES
        place = find_text_container(ground, unit, names, stamps, aside, TEXT_NAMES - own if own else TEXT_NAMES)
        if place < 0 and own:
            place = find_text_container(ground, unit, names, stamps, aside, TEXT_NAMES)
    furniture = {n for n, is_aside in enumerate(aside) if is_aside and n not in stamps} if True in aside else set()
    if len(unit.lines) > _HEAD:
        furniture.update(_go_on(unit, furniture, stamps))
    body: list[int] = []
    in_body: Set[int] = frozenset()
    if inside is not None and place >= 0:
        around = inside.names(place)
        in_body = find_body(ground.outline.containers, unit, names, place, around)
        furniture -= in_body - windows
        furniture.update([n for n in in_body if is_beside(unit.lines[n], names[n] - around)])
        signed = [n for n in in_body if not _SIGNATURES.isdisjoint(names[n])]
        furniture.update(signed if len(signed) < len(in_body - furniture) else ())
        body = [n for n in sorted(in_body) if n not in furniture]
    heads = (
        [
            n for n, line in enumerate(unit.lines)
            if n not in in_body and (n not in furniture or line.said in BADGES)
        ]
        if in_body or furniture else range(len(unit.lines))
    )  # fmt: skip
    return _Sorts(place >= 0, body, heads, furniture)


def _go_on(unit: Unit, furniture: Set[int], stamps: Mapping[int, Stamp]) -> Iterator[int]:
    """Yield the lines that tell of the writer behind a mark at the end of the name's: "Ana Ruiz ·", "Teacher"."""
    lines = unit.lines
    for n in range(min(_NEAR, len(lines) - 2)):
        below = lines[n + 1]
        if lines[n].text[-1] in _APART and len(below.text) <= LONGEST_FURNITURE and n + 1 not in stamps:
            others = [k for k in range(n + 2, len(lines)) if k not in stamps and k not in furniture]
            if others and lines[n].container != below.container:
                yield n + 1


def _what_is_left(
    unit: Unit, heads: Sequence[int], person: Person | None, stamps: Mapping[int, Stamp], common: Set[str]
) -> tuple[list[int], Person | None]:
    """Return the lines of a comment without any other text, and its writer.

    Readers say the same as others do, and a short word of theirs may look like a name.
    """
    numbers = [
        n for n, line in enumerate(unit.lines)
        if line.text in common and n not in stamps and (person is None or n != person.line)
        and not is_button(line.text) and not line.is_linked and line.said not in BADGES
    ]  # fmt: skip
    if numbers:
        return numbers, person
    is_bare = person is not None and person.line in heads and person.line not in stamps
    if person is not None and is_bare and unit.lines[person.line].text == person.raw and stamps:
        return [person.line], None
    return [], person


def _choose_stamp(unit: Unit, names: Sequence[Set[str]]) -> Stamp:
    """Return where a comment with times says when it was written, and not when its writer joined or changed it."""
    found = [
        stamp
        for number, stamp in unit.stamps
        if names[number].isdisjoint(_NOT_PRINTED) and names[number].isdisjoint(PROFILE_NAMES)
    ] or [stamp for _, stamp in unit.stamps]
    return next((stamp for stamp in found if stamp.is_exact), found[0])


def _without_buttons(line: Line, common: Set[str]) -> str:
    """Return the text of *line* without the links at its end; "" for one that says whom the comment answers."""
    text = line.text
    folded = text.casefold() if len(text) <= LONGEST_FURNITURE else ""
    if folded[:2] in ANSWER_STARTS and folded.startswith(ANSWERS):
        return ""
    for part in reversed(line.parts):
        if part.end - line.start < len(text):
            continue
        words = line.words(part)
        if key(words) in MORE:
            text = text[: part.start - line.start].rstrip(" …")
        if words and part.tag in ("a", "button", "span") and (is_button(words) or words in common):
            text = text[: part.start - line.start].rstrip(" |/·•-")
    return text.strip()


def leads_elsewhere(reading: Reading) -> bool:
    """Return whether what the comment says is a link to something else, as in a menu."""
    lines = reading.unit.lines
    if not sum([line.chunk.link_chars for line in lines]):
        return False
    said = {*reading.lines}
    links = [line.is_linked for line in lines if line.text in said]
    return bool(links) and all(links)

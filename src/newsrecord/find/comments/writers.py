"""Tell which lines of a comment tell of its writer, and are nothing that was said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from itertools import takewhile
from typing import Final

from msgspec.structs import replace

from newsrecord.find.comments.furniture import LONGEST_FURNITURE
from newsrecord.find.comments.ground import PERSON_NAMES, Ground
from newsrecord.find.comments.lines import Line, Stamp
from newsrecord.find.comments.people import Person
from newsrecord.find.comments.quotes import is_quoting
from newsrecord.find.comments.units import Unit
from newsrecord.page.outline import Container

__all__ = [
    "below_details", "first_heads", "is_in_head", "is_letter_of", "is_name_line", "is_of_person", "with_own_figures",
    "without_labels",
]  # fmt: skip

_LETTERS: Final = 3
_FEW: Final = 3
_SEVERAL: Final = 2
# What parts the name from the day of the week, which goes before a date.
_MARKS: Final = (" | ", " · ", " • ")
_FIGURES: Final = re.compile(r"\d{1,5} (?=\D)")


def is_of_person(ground: Ground, unit: Unit, number: int, names: Set[str]) -> bool:
    """Return whether a line stands in an element for the writer, and not for the one who is quoted."""
    line = unit.lines[number]
    if len(line.text) > LONGEST_FURNITURE:
        return False
    if unit.place < 0:
        # Nothing holds a stretch of lines together.
        names = ground.outline.containers[line.container].names
    if names.isdisjoint(PERSON_NAMES) or "field" in names:
        return False
    return not is_quoting(ground.outline, unit.place, line, names)


def is_in_head(unit: Unit, number: int, person: Person, stamps: Mapping[int, Stamp]) -> bool:
    """Return whether a line stands between the name and the time in the element that holds all three: a town."""
    lines = unit.lines
    if person.line < 0 or len(lines[number].text) > LONGEST_FURNITURE:
        return False
    return any(
        person.line < number < at and lines[person.line].container == lines[number].container == lines[at].container
        for at in stamps
    )


def is_name_line(line: Line, number: int, person: Person | None) -> bool:
    """Return whether a line names the writer, in an element that opens it where attributes of the comment do too."""
    if person is None or person.line >= 0:
        return person is not None and number == person.line
    if not line.text.startswith(person.name):
        return False
    return any(part.start == line.start and line.words(part) == person.name for part in line.parts)


def below_details(unit: Unit, numbers: Sequence[int], head: int) -> Sequence[int]:
    """Return those of *numbers* below the line *head* that says who and when, where several short ones stand above it.

    Forums print a column of what is known of a writer before each post: a rank, how many posts, since when.
    """
    above = [n for n in numbers if n < head]
    below = [n for n in numbers if n > head]
    if len(above) < _SEVERAL or any(len(unit.lines[n].text) > LONGEST_FURNITURE for n in above):
        return numbers
    size = sum(len(unit.lines[n].text) for n in above)
    return below if sum(len(unit.lines[n].text) for n in below) > size else numbers


def is_letter_of(unit: Unit, number: int, person: Person) -> bool:
    """Return whether a line is the letter or two that stand in place of a writer's portrait."""
    text = unit.lines[number].text
    return len(text) <= _LETTERS and text.isalpha() and text[0].casefold() == person.name[:1].casefold()


def first_heads(
    holders: Sequence[Container], unit: Unit, heads: Sequence[int], stamps: Mapping[int, Stamp]
) -> list[int]:
    """Return those of *heads* that may name the writer where nothing says which lines are the text."""
    if len(unit.lines) <= _FEW:
        # All of them are first, or the last.
        return [*heads]
    near = {at + step for at in stamps for step in (-1, 0, 1)}
    last = len(unit.lines) - 1
    return [n for n in heads if n <= 1 or n in near or n >= last or _is_name_of(holders, unit.lines[n])]


def _is_name_of(holders: Sequence[Container], line: Line) -> bool:
    """Return whether a line of a stretch of lines stands in an element that is named for a writer."""
    return len(line.text) <= LONGEST_FURNITURE and not holders[line.container].names.isdisjoint(PERSON_NAMES)


def with_own_figures(people: Sequence[Person | None]) -> list[Person | None]:
    """Return the writers of a thread, those with the figures before their names whose names begin with one.

    Where a thread numbers its comments most have a number, and none is far from the others; "7 Sidor" is called so.
    """
    figures = {at: found[0] for at, each in enumerate(people) if each and (found := _FIGURES.match(each.raw))}
    own, values = [*people], {int(figure) for figure in figures.values()}
    is_whole = 2 * len(values) > len(people) - people.count(None)
    if not figures or (is_whole and max(values) - min(values) < 2 * len(people)):
        return own
    for at, figure in figures.items():
        each = own[at]
        if each is not None and each.raw.endswith(each.name) and len(each.raw) == len(figure) + len(each.name):
            own[at] = replace(each, name=each.raw)
    return own


def without_labels(people: Sequence[Person | None]) -> list[Person | None]:
    """Return the writers of a thread without the words that stand before or behind all their names: "by", "on".

    Three readers who share a first name and nobody who does not are rarer than a language without a list of such words.
    """
    names = {each.name for each in people if each is not None}
    if len(names) < _FEW:
        return [*people]
    before, behind = _shared_words(names)
    mark = next((mark for mark in _MARKS if all(mark in name[1:] for name in names)), "")
    if not before and not behind and not mark:
        return [*people]
    cut = {name: _cut(name, before, behind, mark) for name in names}
    kept = {*cut.values()}
    if len(kept) < _FEW or not all(any(map(str.isalpha, name)) for name in kept):
        # "Guest 1", "Guest 2"
        return [*people]
    return [each and replace(each, name=cut[each.name]) for each in people]


def _shared_words(names: Set[str]) -> tuple[int, int]:
    """Return how many characters the words take that all *names* begin with, and those that all end with."""
    before = _words_at_start(names)
    behind = _words_at_start({name[::-1] for name in names})
    some = next(iter(names))
    if some[:before].endswith(". "):
        # All may be doctors.
        before = 0
    if behind and some[len(some) - behind :].lstrip()[:1].isupper():
        # A family has one name.
        behind = 0
    return before, behind


def _words_at_start(texts: Set[str]) -> int:
    """Return how many characters the whole words take that all *texts* begin with, the blank behind them included."""
    # What the first and the last in alphabetical order share all others do.
    pairs = zip(min(texts), max(texts), strict=False)
    return "".join([a for a, _ in takewhile(lambda pair: pair[0] == pair[1], pairs)]).rfind(" ") + 1


def _cut(name: str, before: int, behind: int, mark: str) -> str:
    rest = name[before : len(name) - behind]
    return (rest.partition(mark)[0] if mark else rest).strip()

"""Tell who wrote a comment: by names of elements, by what is set apart in its head, by what is left beside the time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from newsrecord.find.comments.ground import PERSON_NAMES, Ground
from newsrecord.find.comments.lines import Line, Stamp, make_line
from newsrecord.find.comments.names import LONGEST_NAME, read_name, trim_name
from newsrecord.find.comments.talk_words import ANSWERS, BADGES, EDITED, FROM, key
from newsrecord.find.comments.units import Unit
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Part
from newsrecord.text import clean_line

__all__ = ["Person", "find_person", "name_before_text"]

_SURE: Final = word_set(
    "fn username bigusername nick nickname displayname screenname authorname nimimerkki pseudo onoma isim reviewer"
)
"""Names of elements that hold a name and nothing else."""
_NEVER: Final = word_set(
    "mention mentioned avatar image img photo picture badge rank role flair says said meta reply answer count level"
)
_SET_APART: Final = frozenset({"b", "strong", "cite", "a", "em", "i", "bdi", "u", "span", "font", "button"})
_APART_TAGS: Final = frozenset({"a", "b", "strong"})
_COLONS: Final = (":", "\uff1a")
_PROPS: Final = frozenset({"author", "creator", "name"})
_DECLARED: Final = ("data-author", "data-username", "data-user-name", "data-author-name", "data-commenter", "author")
_DECLARED_SET: Final = frozenset(_DECLARED)
_MOST_AROUND: Final = 3
"""Containers around a line that may be named for its writer."""
_SHORT: Final = 12
_INITIALS: Final = 3
_ASIDE: Final = frozenset(",(·|–-")
_OPENING: Final = 2


class Person(Struct, frozen=True, gc=False):
    """A name, and where it stands."""

    name: str
    locator: str
    raw: str
    line: int
    """The number of the line in its unit; -1 where it is not printed."""


def name_before_text(line: Line) -> tuple[Person, str] | None:
    """Return who is named by the element that opens a line of text, and the rest of the line."""
    for part in line.parts:
        if part.start != line.start or part.end <= part.start or not (part.tag == "a" or part.names & PERSON_NAMES):
            continue
        words, behind = line.words(part), line.text[part.end - line.start :]
        # The link to who answers stands before a colon; what is set in bold there may be a heading of the text.
        is_linked = part.tag == "a" and (words.endswith(_COLONS) or behind.startswith(_COLONS))
        if is_linked or _is_called(part.names, PERSON_NAMES):
            rest = behind.lstrip(" :：,-–—")
            for person in _person(words, part.locator, -1) if rest else ():
                return person, rest
    return None


def find_person(ground: Ground, unit: Unit, heads: Sequence[int], common: Set[str]) -> Person | None:
    """Return who wrote the comment.

    Args:
        ground: the place of talk.
        unit: the comment.
        heads: the numbers of those lines that may name its writer.
        common: what several comments say alike, and no name for that.
    """
    if (person := _declared(ground, unit)) is not None:
        return person
    stamps = dict(unit.stamps)
    unit = _without_answers(unit, heads)
    met = _gather_names(ground, unit, heads)
    for names in (_SURE, PERSON_NAMES):
        if met.isdisjoint(names) and met.isdisjoint(_PROPS):
            continue
        if (person := _best(_named(ground, unit, heads, stamps, names), common)) is not None:
            return person
    beside = _best(_beside_time(unit, heads, stamps), common) if stamps else None
    if beside is not None and key(beside.name) in BADGES:
        # "Staff · 12 March" may stand below the name.
        return _best(_right_above(unit, heads, beside.line), common) or beside
    apart = beside or _best(_set_apart(unit, heads, stamps), common)
    if apart is not None and beside is None and key(apart.name) in BADGES:
        # A badge is set apart below a name in a heading, which is apart enough.
        return _best(_right_above(unit, heads, apart.line), common) or apart
    return apart or _best(_above(unit, heads, stamps), common)


def _right_above(unit: Unit, heads: Sequence[int], number: int) -> Iterator[Person]:
    """Yield the line right above another one in the same element, or the heading there."""
    if number > 0 and number - 1 in heads:
        line = unit.lines[number - 1]
        if line.container == unit.lines[number].container or line.chunk.kind == "heading":
            yield from _person(line.text, line.chunk.locator, number - 1)


def _without_answers(unit: Unit, heads: Sequence[int]) -> Unit:
    """Return *unit* with the lines at *heads* up to the words that say whom or what the comment answers."""
    cut = {
        n: short
        for n in heads
        if len(unit.lines[n].parts) > 1 and (short := _before_answer(unit.lines[n])) is not unit.lines[n]
    }
    if not cut:
        return unit
    return replace(unit, lines=tuple([cut.get(n, line) for n, line in enumerate(unit.lines)]))


def _gather_names(ground: Ground, unit: Unit, heads: Sequence[int]) -> set[str]:
    """Return what the elements at *heads* and around them are called, among it what they are declared to be."""
    holders = ground.outline.containers
    met: set[str] = set()
    for number in heads:
        line = unit.lines[number]
        for part in line.parts:
            if part.attributes:
                met.update(part.names, (part.attributes.get("itemprop", "").lower(),))
        place, steps = line.container, 0
        while place >= 0 and place != unit.place and steps < _MOST_AROUND:
            holder = holders[place]
            if holder.attributes:
                met.update(holder.names, (holder.attributes.get("itemprop", "").lower(),))
            place, steps = holder.parent, steps + 1
    return met


def _declared(ground: Ground, unit: Unit) -> Person | None:
    if unit.place < 0:
        return None
    holder = ground.outline.containers[unit.place]
    if _DECLARED_SET.isdisjoint(holder.attributes):
        return None
    for name in _DECLARED:
        if raw := holder.attributes.get(name):
            said = clean_line(raw)
            if 0 < len(said) <= LONGEST_NAME:
                shown = next((n for n, line in enumerate(unit.lines[:4]) if line.text == said), -1)
                return Person(said, holder.locator, raw, shown)
    return None


def _best(found: Iterator[Person], common: Set[str]) -> Person | None:
    # "Guest" may be all that is known of somebody, or a mark beside the name.
    badge: Person | None = None
    short: Person | None = None
    for person in found:
        said = key(person.name)
        if said in BADGES:
            badge = badge or person
        elif person.name not in common and said not in EDITED and (short is None or short.name != person.name):
            if short is None and len(said) <= _INITIALS and (len(said) == 1 or person.name.isupper()):
                # A portrait may be made of the initials of the name beside it.
                short = person
            else:
                return short if short is not None and not _are_initials(short.name, person.name) else person
    return short or badge


def _are_initials(short: str, name: str) -> bool:
    if len(short) > 1 and name.startswith(short + " "):
        # "JJ Moderator": a short name before its badge.
        return False
    return name[:1].upper() == short[:1].upper() and len(name) > len(short) and short[-1].upper() in name.upper()


def _named(
    ground: Ground, unit: Unit, heads: Sequence[int], stamps: dict[int, Stamp], names: Set[str]
) -> Iterator[Person]:
    """Yield what stands in elements that are named for a person, the inner ones first."""
    holders = ground.outline.containers
    for number in heads:
        line = unit.lines[number]
        for part in reversed(line.parts):
            prop = part.attributes.get("itemprop", "").lower()
            if prop not in _PROPS and not _is_called(part.names, names):
                continue
            stamp = stamps.get(number)
            if _overlaps(line, part, stamp):
                yield from _in_line(line, number, stamp)
            else:
                inner = _inner_name(line, part)
                yield from _person(line.words(inner), inner.locator, number)
    for number in heads:
        line = unit.lines[number]
        place, steps = line.container, 0
        while place >= 0 and place != unit.place and steps < _MOST_AROUND:
            holder = holders[place]
            prop = holder.attributes.get("itemprop", "").lower()
            if prop in _PROPS or _is_called(holder.names, names):
                if _is_rank(unit, number, place):
                    break
                if line.parts and line.words(line.parts[0])[:1] in _ASIDE:
                    # "Ana Ruiz<span>, Lima</span>"
                    head = line.text[: max(line.parts[0].start - line.start, 0)]
                    yield from _person(head, line.chunk.locator, number)
                yield from _in_line(line, number, stamps.get(number))
                break
            place, steps = holder.parent, steps + 1


def _is_rank(unit: Unit, number: int, place: int) -> bool:
    """Return whether a line has no link, and the next one in the same box, at *place*, is the link to a profile."""
    if unit.lines[number].is_linked or number + 1 >= len(unit.lines):
        return False
    below = unit.lines[number + 1]
    return below.is_linked and below.container == place and unit.lines[number].container != place


def _inner_name(line: Line, part: Part) -> Part:
    """Return the element within *part* that is the name alone: beside it are "posted by" or a figure."""
    words = line.words(part)
    for inner in line.parts:
        if inner.tag in _APART_TAGS and line.start <= part.start <= inner.start and inner.end <= part.end:
            before = words[: inner.start - part.start].strip()
            behind = words[inner.end - part.start :].strip()
            if (before or behind.isdecimal()) and (not before or (not behind and _leads_to_name(before))):
                return inner
    return part


def _leads_to_name(words: str) -> bool:
    return key(words) in FROM or (" " in words and words.islower() and words.replace(" ", "").isalpha())


def _is_called(own: Set[str], names: Set[str]) -> bool:
    """Return whether an element called *own* holds one of the things called *names*."""
    if not own.isdisjoint(_NEVER):
        return False
    met = own & names
    # "field--name-subject" says what a field is called, and not who somebody is.
    return bool(met) and not ("field" in own and met == {"name"})


def _in_line(line: Line, number: int, stamp: Stamp | None) -> Iterator[Person]:
    """Yield what is set apart in *line*, and then what is left of it without its time."""
    if len(line.text) > 4 * LONGEST_NAME:
        return
    behind: list[Part] = []
    for part in line.parts:
        if part.tag in _SET_APART and part.names.isdisjoint(_NEVER) and not _overlaps(line, part, stamp):
            if stamp is not None and part.start - line.start >= stamp.end > 0:
                behind.append(part)
            elif len(words := line.words(part)) < len(line.text):
                yield from _person(_before_badge(line, part, words), part.locator, number)
    before = _without_time(line.text, stamp)
    if stamp is None or line.text.startswith(before):
        yield from _person(before, line.chunk.locator, number, loose=stamp is not None)
    for part in behind:
        yield from _person(line.words(part), part.locator, number)
    yield from _person(before, line.chunk.locator, number, loose=stamp is not None)


def _before_badge(line: Line, part: Part, words: str) -> str:
    """Return the *words* of an element up to the badge that ends them, where the name has an element of its own."""
    if " " not in words or key(words.rpartition(" ")[2]) not in BADGES:
        return words
    inner = (line.words(each) for each in line.parts if each.start == part.start and each.end < part.end)
    return next((name for name in inner if key(words.removeprefix(name)) in BADGES), words)


def _before_answer(line: Line) -> Line:
    """Return *line* up to the words that say whom or what the comment answers."""
    folded = line.text.casefold()
    if len(folded) != len(line.text) or len(folded) > 4 * LONGEST_NAME:
        return line
    # A loop: nearly every line is asked, and has none of eighty cues.
    at = 0
    for cue in ANSWERS:
        if cue in folded and (found := folded.find(cue)) > 0:
            at = min(at, found) if at else found
    if not at:
        return line
    parts = tuple(part for part in line.parts if part.end - line.start <= at)
    return make_line(line.index, line.chunk, line.start, line.text[:at], parts)


def _overlaps(line: Line, part: Part, stamp: Stamp | None) -> bool:
    return stamp is not None and part.start - line.start < stamp.end and stamp.start < part.end - line.start


def _without_time(text: str, stamp: Stamp | None) -> str:
    if stamp is None or stamp.start < 0:
        return text
    before, behind = text[: stamp.start], text[stamp.end :]
    # The name stands on one side of the time, most often before it.
    return before if trim_name(before, loose=True) else behind


def _beside_time(unit: Unit, heads: Sequence[int], stamps: dict[int, Stamp]) -> Iterator[Person]:
    for number in heads:
        if number in stamps and not _tells_of_change(unit.lines[number].text):
            yield from _in_line(unit.lines[number], number, stamps[number])


def _tells_of_change(text: str) -> bool:
    """Return whether a line with a time says who changed the comment: "Last edited by Ana; 4 March"."""
    return not EDITED.isdisjoint(text.casefold().split(maxsplit=_OPENING)[:_OPENING])


def _set_apart(unit: Unit, heads: Sequence[int], stamps: dict[int, Stamp]) -> Iterator[Person]:
    """Yield what opens one of the first lines in bold or as a link."""
    for number in heads[:3]:
        line = unit.lines[number]
        if (
            number not in stamps
            and _opens_apart(line)
            and not (line.text[-1] == "," and number > min(stamps, default=number))
        ):
            yield from _in_line(line, number, None)


def _opens_apart(line: Line) -> bool:
    for part in line.parts:  # noqa: SIM110  # a generator would cost as much as all else that is asked of a line
        if part.start == line.start and part.tag in _SET_APART:
            return True
    return False


def _above(unit: Unit, heads: Sequence[int], stamps: dict[int, Stamp]) -> Iterator[Person]:
    """Yield short lines of the head, the nearest to the time first."""
    at = next(iter(stamps), 0)
    for number in sorted(heads, key=lambda each: (abs(each - at), each > at)):
        line = unit.lines[number]
        is_said = line.text[-1] in "。！？" or (line.text[-1] in ".!?…" and len(line.text) > _SHORT)
        if number not in stamps and len(line.text) <= LONGEST_NAME and not is_said:
            if head := _before_part(line):
                yield from _person(head, line.chunk.locator, number)
            yield from _person(line.text, line.chunk.locator, number)


def _before_part(line: Line) -> str:
    """Return what stands before the element that ends a line, as a name does before a badge or a place."""
    if not line.parts or line.parts[0].start <= line.start or line.parts[-1].end - line.start < len(line.text):
        return ""
    head = line.text[: line.parts[0].start - line.start].strip()
    return "" if head[-1:] == ":" or key(head) in FROM else head


def _person(words: str, locator: str, number: int, *, loose: bool = False) -> Iterator[Person]:
    if name := read_name(words, loose=loose):
        yield Person(name, locator, words, number)

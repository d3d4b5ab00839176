"""Tell who wrote a comment: by names of elements, by what is set apart in its head, by what is left beside the time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from newsrecord.find.comment_ground import PERSON_NAMES, Ground
from newsrecord.find.comment_lines import Line, Stamp, is_age
from newsrecord.find.comment_units import Unit
from newsrecord.find.talk_words import ACTIONS, ANSWERS, BADGES, EDITED, FROM, LIKES, REPLIES, SAYS, TIME_WORDS, key
from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.page.outline import Part
from newsrecord.text import clean_line

__all__ = ["Person", "find_person", "is_button", "name_before_text"]

_LONGEST_KNOWN: Final = 60
_LONGEST_NAME: Final = 70
_SURE: Final = word_set(
    "fn username nick nickname displayname screenname authorname nimimerkki pseudo onoma isim reviewer"
)
"""Names of elements that hold a name and nothing else."""
_NEVER: Final = word_set(
    "mention mentioned avatar image img photo picture badge rank role flair says said meta reply answer count level"
)
_SET_APART: Final = frozenset({"b", "strong", "cite", "a", "em", "i", "bdi", "u", "span", "font", "button"})
_PROPS: Final = frozenset({"author", "creator", "name"})
_DECLARED: Final = ("data-author", "data-username", "data-user-name", "data-author-name", "data-commenter", "author")
_DECLARED_SET: Final = frozenset(_DECLARED)
_MOST_AROUND: Final = 3
"""Containers around a line that may be named for its writer."""
_TAG: Final = re.compile(r"</?[a-z]{1,10}[^<>]{0,80}>", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\s,:|·•–—]+")
_NUMBERING: Final = re.compile(r"^(?:#|nr\.?\s?|№\s?)?\d{1,5}[.):\s]{1,3}(?=\D)", re.IGNORECASE)
_BUTTONS: Final = REPLIES | ACTIONS | LIKES
_MOST_CUES: Final = 3
_SHORT: Final = 12


class Person(Struct, frozen=True, gc=False):
    """A name, and where it stands."""

    name: str
    locator: str
    raw: str
    line: int
    """The number of the line in its unit; -1 where it is not printed."""


@lru_cache(maxsize=512)
def is_button(text: str) -> bool:
    """Return whether *text* is what a button beside a comment says.

    >>> is_button("Antworten"), is_button("Reply 3"), is_button("Answer me this")
    (True, True, False)
    """
    said = key(text)
    if said in _BUTTONS:
        return True
    if not has_digit(said):
        return False
    bare = key(said.strip("0123456789.()+ "))
    return bare in _BUTTONS or (not bare and len(said) <= 6)


def name_before_text(line: Line) -> tuple[Person, str] | None:
    """Return who is named by the element that opens a line of text, and the rest of the line."""
    for part in line.parts:
        if part.start == line.start and part.end > part.start and _is_called(part.names, PERSON_NAMES):
            rest = line.text[part.end - line.start :].lstrip(" :,-–—")
            for person in _person(line.words(part), part.locator, -1) if rest else ():
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
    return (
        (_best(_beside_time(unit, heads, stamps), common) if stamps else None)
        or _best(_set_apart(unit, heads, stamps), common)
        or _best(_above(unit, heads, stamps), common)
    )


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
            if 0 < len(said) <= _LONGEST_NAME:
                shown = next((n for n, line in enumerate(unit.lines[:4]) if line.text == said), -1)
                return Person(said, holder.locator, raw, shown)
    return None


def _best(found: Iterator[Person], common: Set[str]) -> Person | None:
    # "Guest" may be all that is known of somebody, or a mark beside the name.
    badge: Person | None = None
    for person in found:
        said = key(person.name)
        if said in BADGES:
            badge = badge or person
        elif person.name not in common and said not in EDITED:
            return person
    return badge


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
                yield from _person(line.words(part), part.locator, number)
    for number in heads:
        line = unit.lines[number]
        place, steps = line.container, 0
        while place >= 0 and place != unit.place and steps < _MOST_AROUND:
            holder = holders[place]
            prop = holder.attributes.get("itemprop", "").lower()
            if prop in _PROPS or _is_called(holder.names, names):
                yield from _in_line(line, number, stamps.get(number))
                break
            place, steps = holder.parent, steps + 1


def _is_called(own: Set[str], names: Set[str]) -> bool:
    """Return whether an element called *own* holds one of the things called *names*."""
    if not own.isdisjoint(_NEVER):
        return False
    met = own & names
    # "field--name-subject" says what a field is called, and not who somebody is.
    return bool(met) and not ("field" in own and met == {"name"})


def _in_line(line: Line, number: int, stamp: Stamp | None) -> Iterator[Person]:
    """Yield what is set apart in *line*, and then what is left of it without its time."""
    if len(line.text) > 4 * _LONGEST_NAME:
        return
    behind: list[Part] = []
    for part in line.parts:
        if part.tag in _SET_APART and part.names.isdisjoint(_NEVER) and not _overlaps(line, part, stamp):
            if stamp is not None and part.start - line.start >= stamp.end > 0:
                behind.append(part)
            elif len(words := line.words(part)) < len(line.text):
                yield from _person(words, part.locator, number)
    before = _without_time(line.text, stamp)
    if stamp is None or line.text.startswith(before):
        yield from _person(before, line.chunk.locator, number, loose=stamp is not None)
    for part in behind:
        yield from _person(line.words(part), part.locator, number)
    yield from _person(before, line.chunk.locator, number, loose=stamp is not None)


def _before_answer(line: Line) -> Line:
    """Return *line* up to the words that say whom or what the comment answers."""
    folded = line.text.casefold()
    if len(folded) != len(line.text) or len(folded) > 4 * _LONGEST_NAME:
        return line
    # A loop: nearly every line is asked, and has none of eighty cues.
    at = 0
    for cue in ANSWERS:
        if cue in folded and (found := folded.find(cue)) > 0:
            at = min(at, found) if at else found
    if not at:
        return line
    parts = tuple(part for part in line.parts if part.end - line.start <= at)
    return Line(line.index, line.chunk, line.start, line.text[:at], parts, line.container)


def _overlaps(line: Line, part: Part, stamp: Stamp | None) -> bool:
    return stamp is not None and part.start - line.start < stamp.end and stamp.start < part.end - line.start


def _without_time(text: str, stamp: Stamp | None) -> str:
    if stamp is None or stamp.start < 0:
        return text
    before, behind = text[: stamp.start], text[stamp.end :]
    # The name stands on one side of the time, most often before it.
    return before if _trim(before, loose=True) else behind


def _beside_time(unit: Unit, heads: Sequence[int], stamps: dict[int, Stamp]) -> Iterator[Person]:
    for number in heads:
        if number in stamps:
            yield from _in_line(unit.lines[number], number, stamps[number])


def _set_apart(unit: Unit, heads: Sequence[int], stamps: dict[int, Stamp]) -> Iterator[Person]:
    """Yield what opens one of the first lines in bold or as a link."""
    for number in heads[:3]:
        line = unit.lines[number]
        if number not in stamps and _opens_apart(line):
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
        is_said = line.text[-1] in ".!?…。！？" and len(line.text) > _SHORT
        if number not in stamps and len(line.text) <= _LONGEST_NAME and not is_said:
            yield from _person(line.text, line.chunk.locator, number)


def _person(words: str, locator: str, number: int, *, loose: bool = False) -> Iterator[Person]:
    if name := _name_in(words, loose) if len(words) <= _LONGEST_KNOWN else _read_name(words, loose):
        yield Person(name, locator, words, number)


def _read_name(words: str, loose: bool) -> str:  # a cached function is called by place
    """Return the name that *words* are; "" where they are none."""
    name = _trim(words, loose=loose)
    is_name = any(map(str.isalnum, name)) and len(name) <= _LONGEST_NAME
    return name if is_name and not is_button(name) and not is_age(name) and key(name) not in SAYS else ""


# Who comments once does so again.
_name_in: Final = lru_cache(maxsize=512)(_read_name)


def _trim(words: str, *, loose: bool = False) -> str:
    """Return *words* without what stands around a name: "by", "says:" and, if they are *loose* in a line, "on"."""
    name = clean_line(_TAG.sub("", words)) if "<" in words else words
    name = _NUMBERING.sub("", name).strip(" \t,;:|/·•–—")
    if name[:1] in "([" and name[-1:] not in ")]":
        name = name[1:]
    for _ in range(_MOST_CUES):
        if name.casefold().startswith(ANSWERS):
            return ""
        cut = _first_cue(name)
        if not cut:
            break
        name = name[cut:].lstrip(" \t,;:|/·•–—")
    for _ in range(_MOST_CUES):
        cut = _last_cue(name, loose=loose)
        if cut < 0:
            break
        name = name[:cut].rstrip(" \t,;:|/·•–—(-")
    if name.count("(") > name.count(")"):
        # "Renate (Montag,": a day in brackets follows.
        name = name[: name.rindex("(")]
    name = name.strip(" \t,;:|/·•–—")
    return "" if loose and key(name) in TIME_WORDS else name


def _first_cue(name: str) -> int:
    """Return how long the word or words are at the beginning that stand before a name."""
    words = [match.end() for match in _WORD.finditer(name[:_LONGEST_NAME])]
    for count in (3, 2, 1):
        if len(words) > count and " ".join(name[: words[count - 1]].split()).casefold() in FROM:
            return words[count - 1]
    return 0


def _is_little(name: str, start: int, said: str, *, loose: bool) -> bool:
    """Return whether the last word of *name* is one that stands before a time: "on", "le", "d."."""
    is_apart = name[:start].rstrip()[-1:] in "-–—|·•/,"
    return (said in TIME_WORDS or len(said) == 1) and (is_apart or (loose and name[start:].islower()))


def _last_cue(name: str, *, loose: bool) -> int:
    """Return where the word or words at the end begin that stand behind a name; -1 where there are none."""
    words = [match.start() for match in _WORD.finditer(name)]
    for count in (3, 2, 1):
        if len(words) > count:
            said = key(name[words[-count] :])
            is_little = count == 1 and _is_little(name, words[-1], said, loose=loose)
            if said in SAYS or said in _BUTTONS or is_little:
                return words[-count]
    return -1

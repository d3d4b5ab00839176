"""Find comments by their heading, by links to answer them, by their nesting: machine-made styles leave no names."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import islice, takewhile
from typing import Final

import attrs

from newsrecord.find.comments.clock import Clock
from newsrecord.find.comments.doubts import OTHER_TALK
from newsrecord.find.comments.ground import Ground, lay_ground
from newsrecord.find.comments.lines import Line
from newsrecord.find.comments.listed import count_in_list, is_dated_to_the_hour, read_listed
from newsrecord.find.comments.nests import find_nests
from newsrecord.find.comments.openings import find_answers, find_heads
from newsrecord.find.comments.places import barred_places
from newsrecord.find.comments.reading import Reading, leads_elsewhere, read_units
from newsrecord.find.comments.rows import find_rows
from newsrecord.find.comments.talk_words import BOXES, key
from newsrecord.find.comments.units import Unit, find_units
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Outline

__all__ = ["Headed", "find_headed"]

_SURELY: Final = 2
_MANY: Final = 4
_MOST_NESTS: Final = 2
_MOST_ASKED: Final = 40
_MOST_ROWS: Final = 4
_FEWEST_ROWS: Final = 3
_LONG_NAMES: Final = 24
"""Characters of a name, on average: titles have more."""
_MOST_TRIED: Final = 6
"""Headings that are looked under."""
_MOST_WRAPPERS: Final = 3
"""Containers around a heading that are looked at."""
_WIDGETS: Final = frozenset({"widget", "sidebar"})
_NUMBER: Final = re.compile(r"\d{1,5}")
_SHARE, _SHARE_COUNTED = 0.8, 0.5
_PARAGRAPH: Final = 40
_CUT: Final = ("…", "...", "[…]", "[...]")
_LONG: Final = 300
"""Characters of what is no rule or note between a heading and the first comment."""
_SHORT: Final = 60
_OPENING: Final = 200
"""Characters of lines that are not short before the first post, where that is the story."""
_MOST_BELOW: Final = 3
_MOST_ABOVE: Final = 3
_TITLE: Final = 15
_STORY: Final = 140
"""Characters of paragraphs that a story has at least."""


@attrs.frozen
class Headed:
    """Comments under a heading, and the ground that they stand on."""

    ground: Ground
    units: Sequence[Unit]
    readings: Sequence[Reading]
    around: frozenset[int] = frozenset()
    """Indexes of the chunks from the heading on that stand between the comments or right below them."""
    is_headed: bool = True
    """Whether a heading or links to answer them say that there are comments."""
    is_sure: bool = False
    """Whether they were asked for more than others: as many as their heading says, or one dated to the hour."""


def find_headed(outline: Outline) -> Headed | None:
    """Return the comments under a heading that says so, or around links to answer them; None where none are sure.

    A heading is less than a name: the thread must be beyond doubt.
    """
    for index in islice(find_heads(outline), _MOST_TRIED):
        heading = outline.chunks[index].text
        found = _read(outline, _places_under(outline, index), index, heading)
        if found is not None or (found := _read_few(outline, index, heading)) is not None:
            return found
    answers = find_answers(outline)
    if answers is not None and (found := _read(outline, _places_around(outline, *answers), 0, "")) is not None:
        return found
    for first, last in find_nests(outline)[:_MOST_NESTS]:
        found = _read(outline, _places_around(outline, first, last), 0, "")
        if found is None or not (_follows_story(outline, first) or _know_each_other(found.readings)):
            continue
        if _are_nested(found.ground, found.units) and not _is_widget(outline, found.units[0]):
            return found
    return _read_rows(outline)


def _read_rows(outline: Outline) -> Headed | None:
    """Return the posts that stand side by side in one container, alike in all but what they say; None where none are.

    What tells them from the entries of a live page is that their writers meet again, and in a forum that time goes one
    way.
    """
    clock = Clock(outline)
    for place, indexes in islice(find_rows(outline), _MOST_ROWS):
        ground = lay_ground(outline, (place,))
        times = {number: stamp for number, stamp in ground.stamps.items() if ground.lines[number].index in indexes}
        if len(times) < _FEWEST_ROWS:
            continue
        ground = attrs.evolve(ground, stamps=times)
        units = find_units(ground, alike=True)
        if len(units) < _FEWEST_ROWS or _is_widget(outline, units[0]):
            continue
        readings = read_units(ground, units)
        alike = _headings_alike(units)
        told = sum(_is_surely_one(reading, alike) for reading in readings)
        if told < _SHARE * len(readings) or not _know_each_other(readings):
            continue
        if _opens_page(outline, units[0].lines[0].index):
            if not _go_one_way([clock.read_stamp(stamp) for stamp in times.values()]):
                continue
            # The first post is the story.
            units, readings = units[1:], readings[1:]
        return Headed(ground, units, readings, _find_around(ground, units, 0), is_headed=False)
    return None


def _opens_page(outline: Outline, first: int) -> bool:
    """Return whether little stands before the chunk *first*: at most what a forum says of itself."""
    sizes = (len(chunk.text) for chunk in islice(outline.chunks, first))
    return sum(size for size in sizes if size >= _SHORT) < _OPENING


def _go_one_way(moments: Sequence[dt.date | None]) -> bool:
    """Return whether *moments* are all known and each is later than the one before, or earlier."""
    keys = [f"{moment:%Y-%m-%dT%H:%M}" for moment in moments if moment is not None]
    if len(keys) < len(moments) or len({*keys}) < _SURELY:
        return False
    return keys in (sorted(keys), sorted(keys, reverse=True))


def _know_each_other(readings: Sequence[Reading]) -> bool:
    """Return whether one of several writers wrote twice, with the same link to them each time, as happens in a talk.

    A label that was taken for a name leads to each entry's own page.
    """
    met: Counter[tuple[str, str]] = Counter()
    for each in readings:
        if each.person is not None and each.person.line >= 0:
            chunk = each.unit.lines[each.person.line].chunk
            name = each.person.name
            met.update({(name, link.url) for link in chunk.links if name in chunk.text[link.start : link.end]})
    names = {name for name, _ in met}
    if len(names) < _SURELY or sum(map(len, names)) > _LONG_NAMES * len(names):
        return False
    return any(times > 1 for times in met.values())


def _are_nested(ground: Ground, units: Sequence[Unit]) -> bool:
    """Return whether several of many units stand within others, as answers stand within what they answer."""
    places = [unit.place for unit in units if unit.place >= 0]
    inner = sum(any(outer < place < ground.ends[outer] for outer in places) for place in places[:_MOST_ASKED])
    return len(units) >= _MANY and inner >= _SURELY


def _is_widget(outline: Outline, unit: Unit) -> bool:
    """Return whether a comment stands in a part of a sidebar: forecasts and rates have days, names and nests, too."""
    return any(not holder.names.isdisjoint(_WIDGETS) for holder in outline.ancestors(unit.lines[0].chunk.container))


def _read(outline: Outline, places: Iterable[int], first: int, heading: str) -> Headed | None:
    """Return the comments in one of *places*, from the chunk *first* on, where what they are is beyond doubt."""
    barred = outline.once("barred places", barred_places)
    is_shared = False
    for place in islice(places, _MOST_WRAPPERS):
        # The story may stand in one element with the comments: what is above their heading is not looked at then.
        if is_shared:
            # Around the story and its comments there are other stories.
            break
        is_shared = place in barred
        if is_shared and not _follows_story(outline, first):
            break
        ground = lay_ground(outline, (place,), first if is_shared else 0)
        # What is beyond doubt has a time.
        units = find_units(ground) if ground.stamps else []
        if units and not is_shared and not _is_beside(units, first, heading) and _follows_story(outline, first):
            ground = lay_ground(outline, (place,), first)
            units = find_units(ground)
        if not units or len(ground.stamps) < _SURELY or not _is_beside(units, first, heading):
            # Nothing is told yet, or what stands above the heading: the place is that of more than the comments.
            continue
        if _are_of_others(outline, place, units):
            continue
        readings = read_units(ground, units)
        alike = _headings_alike(units)
        told = sum(_is_surely_one(reading, alike) for reading in readings)
        people = {each.person.name for each in readings if each.person is not None}
        # One person who tells all of it may be the author, whose pictures are shown from elsewhere.
        share = _share_told(heading, len(readings))
        if share == _SHARE and _are_cut(readings):
            continue
        if len(people) >= _SURELY and told >= max(_SURELY, share * len(readings)):
            return Headed(ground, units, readings, _find_around(ground, units, first))
    return None


def _read_few(outline: Outline, index: int, heading: str) -> Headed | None:
    """Return the comments without names and times that are as many as their heading says, or a single one with both."""
    barred = outline.once("barred places", barred_places)
    if outline.chunks[index].link_chars or not _follows_story(outline, index):
        return None
    for place in islice(_places_under(outline, index), _MOST_WRAPPERS):
        if place in barred:
            break
        ground = lay_ground(outline, (place,), index + 1)
        if not ground.stamps:
            if units := count_in_list(ground, heading):
                around = _find_around(ground, units, index)
                return Headed(ground, units, read_listed(ground, units), around, is_sure=True)
            continue
        units = find_units(ground) if len(ground.stamps) == 1 else []
        if len(units) != 1 or not is_dated_to_the_hour(units[0]) or any(map(_is_title, units[0].lines)):
            break
        reading = read_units(ground, units)[0]
        # It may have a title.
        titles = frozenset([line.text for line in reading.unit.lines if not line.chunk.link_chars])
        if _is_surely_one(reading, titles):
            return Headed(ground, units, [reading], _find_around(ground, units, index), is_sure=True)
    return None


def _are_of_others(outline: Outline, place: int, units: Sequence[Unit]) -> bool:
    """Return whether all *units* stand in a box of reviews or of comments on other stories, by its name or heading.

    A thread that is sorted by time may be headed so, too; but its comments do not each lead to another story.
    """
    begin = units[0].lines[0].index
    above = outline.chunks[max(begin - _MOST_ABOVE, 0) : begin]
    if any(chunk.kind == "heading" and key(chunk.text) in BOXES for chunk in above):
        return 2 * sum(any(map(_is_title, unit.lines)) for unit in units) > len(units)
    holders = outline.containers
    for unit in (units[0], units[-1]):
        inner = takewhile(place.__ne__, outline.around(unit.lines[0].container))
        if all(holders[each].names.isdisjoint(OTHER_TALK) for each in inner):
            return False
    return True


def _is_title(line: Line) -> bool:
    return line.is_linked and len(line.text) >= _TITLE


def _are_cut(readings: Sequence[Reading]) -> bool:
    """Return whether most texts break off, as those do that a box shows of comments on other stories."""
    return sum(reading.lines[-1].endswith(_CUT) for reading in readings if reading.lines) * 2 > len(readings)


def _find_around(ground: Ground, units: Sequence[Unit], heading: int) -> frozenset[int]:
    """Return the indexes of what stands around *units* in their place: their heading, rules for readers, buttons."""
    chunks, place = ground.outline.chunks, ground.places[0]
    begin, end = units[0].lines[0].index, units[-1].lines[-1].index + 1
    if 0 < heading < begin and not any(len(chunk.text) >= _LONG for chunk in chunks[heading:begin]):
        begin = heading
    last = min(end + _MOST_BELOW, len(chunks))
    while end < last and len(chunks[end].text) < _SHORT and chunks[end].kind != "heading":
        end += 1
    inside = range(place, ground.ends[place])
    return frozenset([index for index in range(begin, end) if chunks[index].container in inside])


def _follows_story(outline: Outline, first: int) -> bool:
    """Return whether much stands before the chunk *first*, as a story does before its comments."""
    before = 0
    for chunk in islice(outline.chunks, first):
        before += len(chunk.text) if len(chunk.text) >= _PARAGRAPH else 0
        if before >= _STORY:
            return True
    return False


def _is_beside(units: Sequence[Unit], first: int, heading: str) -> bool:
    """Return whether all *units* stand below the heading, or above it where it is that of the form for a new one."""
    if units[0].lines[0].index >= first:
        return True
    return not has_digit(heading) and all(unit.lines[-1].index < first for unit in units)


def _headings_alike(units: Sequence[Unit]) -> frozenset[str]:
    """Return the headings that most of *units* have: those of the forms to answer them."""
    met = Counter([
        text for unit in units for text in {line.text for line in unit.lines if line.chunk.kind == "heading"}
    ])  # fmt: skip
    return frozenset([text for text, count in met.items() if count >= _SURELY and count * 2 > len(units)])


def _share_told(heading: str, count: int) -> float:
    """Return how many of *count* comments must be told beyond doubt: fewer where the heading says as many."""
    number = _NUMBER.search(heading)
    return _SHARE_COUNTED if number is not None and int(number[0]) == count else _SHARE


def _is_surely_one(reading: Reading, alike: Set[str] = frozenset()) -> bool:
    """Return whether a comment has all that belongs to one, and no heading of its own, as teasers have."""
    if not reading.lines or reading.person is None or reading.stamp is None or leads_elsewhere(reading):
        return False
    if any(line.chunk.kind == "embed" for line in reading.unit.lines):
        # Posts of a network that the story quotes have names and days, too.
        return False
    return all(
        line.chunk.kind != "heading" or reading.person.name in line.text or line.text in alike
        for line in reading.unit.lines
    )


def _places_under(outline: Outline, index: int) -> Iterator[int]:
    """Return the containers that hold a heading and what follows it, the number of comments aside: innermost first.

    Buttons and a form may stand between the two, in an element with the heading.
    """
    below = index + 1
    if below + 1 < len(outline.chunks) and outline.chunks[below].text.strip("()").isdecimal():
        below += 1
    return _places_around(outline, index, below) if below < len(outline.chunks) else iter(())


def _places_around(outline: Outline, first: int, last: int) -> Iterator[int]:
    """Return the containers that hold two chunks, innermost first."""
    around = {*outline.around(outline.chunks[last].container)}
    return (place for place in outline.around(outline.chunks[first].container) if place in around)

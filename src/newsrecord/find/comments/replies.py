"""Tell which comment answers which: by nesting, by ids in attributes, by depths in names, by indents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Final

import attrs

from newsrecord.find.comments.ground import Ground
from newsrecord.find.comments.levels import Levels
from newsrecord.find.comments.lines import Line
from newsrecord.find.comments.talk_words import ANSWER_STARTS, ANSWERS
from newsrecord.find.comments.units import Unit
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Part

__all__ = ["Parents", "find_id", "find_parents"]

_PARENT_KEYS: Final = frozenset(
    "data-parent-id data-parent data-parentid data-parent-comment-id data-comment-parent-id data-reply-to data-replyto"
    " data-in-reply-to data-reply-to-id data-pid data-parent-comment data-comment-parent data-thread-parent parentid"
    " parent-id data-parent-post-id data-quoted-id".split()
)
_OWN_KEYS: Final = frozenset({
    "data-comment-id", "data-commentid", "data-id", "data-post-id", "data-postid", "data-comment", "data-key",
    "data-shortid", "data-message-id", "data-msgid", "data-content", "data-cid", "comment-id", "commentid", "itemid",
    "data-reply-id", "data-uid",
})  # fmt: skip
_PARENT_LINKS: Final = word_set("parent parentlink inreplyto replyto replied irt")
_ANCHOR: Final = re.compile(r"\d")
_NUMBER: Final = re.compile(r"\d{1,20}$")
_MARKED: Final = re.compile(r"(?:>>|»)\s?(\d{1,4})")
_NUMBERED: Final = re.compile(r"#(\d{1,4})(?!\d)")
_INNER_ANSWERS: Final = tuple([f" {cue}" for cue in ANSWERS if cue[-1] == " "])
_LONGEST: Final = 120
_HEAD: Final = 4
_MOST_PARTS: Final = 8
_UNSTAMPED: Final[Set[int]] = frozenset()
_EDGES: Final = ' :.)("“”»«@'


@attrs.frozen
class Parents:
    """Which comment each comment answers."""

    parents: tuple[int | None, ...]
    """For each the index of an earlier one, or None."""
    ids: tuple[str | None, ...]
    """What the page calls each of them."""
    lost: tuple[str, ...] = ()
    """Ids that are named as answered and stand nowhere before."""
    repeated: tuple[str, ...] = ()
    """Ids that several comments bear."""
    lines: Mapping[int, str] = attrs.field(factory=dict)
    """For comments that a line says the parent of that line, which is nothing that the reader wrote."""


def find_parents(ground: Ground, units: Sequence[Unit], names: Sequence[str]) -> Parents:
    """Return which of *units*, in page order, each of them answers; *names* are those of their writers, or empty."""
    lost: list[str] = []
    repeated: list[str] = []
    ids = [list(_ids(ground, unit)) for unit in units]
    lines: dict[int, str] = {}
    named = _by_marks(units, names, lines)
    named.update(_by_names(units, names, lines))
    named.update(_by_ids(ground, units, ids, names, lost, repeated, lines))
    nested = _by_nesting(ground, units)
    levels = _by_levels(ground, units) if not any(each is not None for each in nested) else {}
    found: list[int | None] = []
    for index, inner in enumerate(nested):
        outer = named.get(index)
        found.append(outer if outer is not None else inner if inner is not None else levels.get(index))
    return Parents(tuple(found), tuple([own[0] if own else None for own in ids]), tuple(lost), tuple(repeated), lines)


def find_id(ground: Ground, unit: Unit) -> str | None:
    """Return what the page calls the comment: its id, its number in an attribute, or its anchor."""
    return next(_ids(ground, unit), None)


def _ids(ground: Ground, unit: Unit) -> Iterator[str]:
    """Yield the ids that may be the comment's own, the likeliest first."""
    holders = ground.outline.containers
    if unit.place >= 0:
        holder = holders[unit.place]
        own = holder.attributes.get("id", "")
        if own and len(own) <= _LONGEST and _ANCHOR.search(own):
            yield own
        if len(holder.attributes) > 1:
            for key in holder.attributes:
                if key in _OWN_KEYS and 0 < len(holder.attributes[key]) <= _LONGEST:
                    yield holder.attributes[key]
        if own and len(own) <= _LONGEST:
            yield own
    for line in unit.lines[:4]:
        inner = holders[line.container].attributes.get("id", "") if line.container > unit.place >= 0 else ""
        if inner and len(inner) <= _LONGEST and _ANCHOR.search(inner):
            yield inner
        for part in line.parts:
            for key in ("id", "name") if part.attributes else ():
                if (value := part.attributes.get(key)) and _ANCHOR.search(value) and len(value) <= _LONGEST:
                    yield value


def _number(name: str) -> str:
    found = _NUMBER.search(name)
    return found[0] if found else name.lstrip("#")


def _by_names(units: Sequence[Unit], names: Sequence[str], lines: dict[int, str]) -> dict[int, int]:
    """Return the parents that a line above the words names: "In reply to Ana", where Ana wrote one comment before."""
    at: dict[str, int | None] = {}
    found: dict[int, int] = {}
    for index, (unit, own) in enumerate(zip(units, names, strict=True)):
        stamped = {number for number, _ in unit.stamps} if unit.stamps else _UNSTAMPED
        for number, line in enumerate(unit.lines[:_HEAD]):
            text = line.text.casefold() if len(line.text) <= _LONGEST else ""
            begin = 0
            if text[:2] not in ANSWER_STARTS or not text.startswith(ANSWERS):
                # "Ole, 4 March, in reply to Ana"
                part = _answering_part(line) if line.parts and text else ""
                begin = _find_answer(text) if number in stamped and not part else 0
                if not begin and not part:
                    continue
                text = part or text
            cue = next(cue for cue in ANSWERS if text.startswith(cue, begin))
            name = text[begin + len(cue) :].strip(_EDGES)
            if begin and name not in at:
                # The day may stand behind: "Ole in reply to Ana 4 March".
                name = max((known for known in at if f"{name} ".startswith(f"{known} ")), key=len, default=name)
            if name in at:
                lines[index] = line.text
                found.update({index: parent} if (parent := at[name]) is not None else {})
                break
        if own:
            name = own.casefold().strip(_EDGES)
            at[name] = None if name in at else index
    return found


def _by_marks(units: Sequence[Unit], names: Sequence[str], lines: dict[int, str]) -> dict[int, int]:
    """Return the parents that numbered boards name by a number in a line above the words: ">>1".

    Without the two marks the name of its writer stands beside it: "To comment [#1] of Ana:".
    """
    found: dict[int, int] = {}
    for index, unit in enumerate(units):
        for line in unit.lines[1:_HEAD]:
            mark = _MARKED.fullmatch(line.text) if line.text[0] == ">" else None
            if mark is None and "#" in line.text and len(line.text) <= _LONGEST:
                mark = _NUMBERED.search(line.text)
                name = names[int(mark[1]) - 1] if mark is not None and 0 < int(mark[1]) <= index else ""
                mark = mark if name and name in line.text else None
            if mark is not None and 0 < (number := int(mark[1])) <= index and _opens_with(units[number - 1], number):
                found[index], lines[index] = number - 1, line.text
    return found


def _opens_with(unit: Unit, number: int) -> bool:
    """Return whether the first line of *unit* begins with its *number*."""
    text = unit.lines[0].text.lstrip("#№ ")
    digits = text[: len(text) - len(text.lstrip("0123456789"))]
    return digits == str(number)


def _answering_part(line: Line) -> str:
    """Return the element of a line that says whom the comment answers, which nothing parts from the others, or ""."""
    for part in line.parts[:_MOST_PARTS]:
        if part.end - part.start >= len(line.text):
            continue
        words = line.words(part).casefold()
        if len(words) < len(line.text) and words[:2] in ANSWER_STARTS and words.startswith(ANSWERS):
            return words
    return ""


def _find_answer(text: str) -> int:
    """Return where, within a line, the words stand that say whom the comment answers, or 0."""
    found = [at for cue in _INNER_ANSWERS if (at := text.find(cue)) > 0]
    return min(found) + 1 if found else 0


def _by_ids(
    ground: Ground,
    units: Sequence[Unit],
    ids: Sequence[Sequence[str]],
    names: Sequence[str],
    lost: list[str],
    repeated: list[str],
    lines: dict[int, str],
) -> dict[int, int]:
    """Return the parents that attributes and links name."""
    at: dict[str, int] = {}
    found: dict[int, int] = {}
    for index, (unit, own) in enumerate(zip(units, ids, strict=True)):
        name = _named_parent(ground, unit)
        if name is not None:
            parent = at.get(name, at.get(_number(name)))
            if parent is not None:
                found[index] = parent
            elif name.strip("0#-"):
                lost.append(name)
        elif (linked := _linked_parent(unit, at, names)) is not None:
            found[index], lines[index] = linked
        if own and own[0] in at:
            repeated.append(own[0])
        for each in own:
            if at.setdefault(each, index) == index:
                at.setdefault(_number(each), index)
    return found


def _named_parent(ground: Ground, unit: Unit) -> str | None:
    """Return the id of what the comment says that it answers."""
    if unit.place >= 0:
        attributes = ground.outline.containers[unit.place].attributes
        if len(attributes) > 1:
            for key in attributes:
                if key in _PARENT_KEYS and attributes[key]:
                    return attributes[key][:_LONGEST]
    for line in unit.lines[:6]:
        for part in line.parts:
            if part.tag == "a" and _leads_to_parent(line, part):
                address = part.attributes.get("href", "")
                if "#" in address:
                    return address.rpartition("#")[2][:_LONGEST]
    return None


def _linked_parent(unit: Unit, at: Mapping[str, int], names: Sequence[str]) -> tuple[int, str] | None:
    """Return the earlier comment that a link leads to whose words are its writer's name, or have its number.

    With it comes the line, where the link is all of it.
    """
    stamped = {number for number, _ in unit.stamps} if unit.stamps else _UNSTAMPED
    for number, line in enumerate(unit.lines[:_HEAD]):
        for part in line.parts if len(line.text) <= _LONGEST else ():
            address = part.attributes.get("href", "") if part.tag == "a" else ""
            if "#" not in address:
                continue
            parent = at.get(address.rpartition("#")[2][:_LONGEST])
            words = line.words(part)
            if parent is None:
                continue
            # Readers refer to numbers too; beside the time the page does.
            is_numbered = number in stamped and "".join(_ANCHOR.findall(words)) == _number(address)
            if is_numbered or (names[parent] and names[parent] in words):
                return parent, line.text if words == line.text else ""
    return None


def _leads_to_parent(line: Line, part: Part) -> bool:
    if not part.names.isdisjoint(_PARENT_LINKS) or line.words(part) == "parent":
        return True
    return "in-reply-to" in part.attributes.get("rel", "").split()


def _by_nesting(ground: Ground, units: Sequence[Unit]) -> list[int | None]:
    """Return for each comment the one that it stands in."""
    found: list[int | None] = []
    open_: list[int] = []
    for index, unit in enumerate(units):
        if unit.place < 0:
            found.append(None)
            continue
        while open_ and not _encloses(ground, units[open_[-1]].place, unit.place):
            open_.pop()
        found.append(open_[-1] if open_ else None)
        open_.append(index)
    return found


def _encloses(ground: Ground, outer: int, inner: int) -> bool:
    """Return whether the container *inner*, which comes later, stands in *outer*.

    Past a depth chains of containers begin anew; how deep they stood on the page tells which holds which.
    """
    if inner < ground.ends[outer]:
        return True
    holders = ground.outline.containers
    if not holders[inner].depth:
        return False
    depth = holders[outer].depth or sum(1 for _ in ground.outline.around(outer))
    return depth < holders[inner].depth


def _by_levels(ground: Ground, units: Sequence[Unit]) -> dict[int, int]:
    """Return the parents of comments in a flat list whose names, indents or wrappers tell how deep they stand."""
    known = Levels(ground)
    for levels in zip(*map(known.of, units), strict=True):
        if len(set(levels)) > 1 and levels[0] == min(levels):
            return _stack(levels)
    depths = known.depths(units)
    return _stack(depths) if depths else {}


def _stack(levels: Sequence[float]) -> dict[int, int]:
    found: dict[int, int] = {}
    open_: list[int] = []
    for index, level in enumerate(levels):
        while open_ and levels[open_[-1]] >= level:
            open_.pop()
        if open_:
            found[index] = open_[-1]
        open_.append(index)
    return found

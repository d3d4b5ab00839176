"""Find the comments that a page prints, and the chunks that they take up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsrecord.errors import Issue
from newsrecord.find.candidate import Sighting, sighting
from newsrecord.find.comments.clock import Clock
from newsrecord.find.comments.doubts import OTHER_TALK, is_head_of, is_link_list
from newsrecord.find.comments.ground import Ground, lay_ground
from newsrecord.find.comments.heads import find_headed
from newsrecord.find.comments.lines import is_answer
from newsrecord.find.comments.quotes import settle_quoted
from newsrecord.find.comments.reading import Reading, leads_elsewhere, read_units
from newsrecord.find.comments.replies import find_id, find_parents
from newsrecord.find.comments.talk_words import BOXES
from newsrecord.find.comments.twins import without_twins
from newsrecord.find.comments.units import Unit, find_units
from newsrecord.find.forum_lists import forum_rows, is_of_forum_row
from newsrecord.find.wordlists import word_set
from newsrecord.model.comment import Comment
from newsrecord.page.outline import Container, Outline
from newsrecord.page.talk import POST_TEXT, names_talk
from newsrecord.text import clean_block

__all__ = ["Printed", "find_printed"]

_ASKING: Final = frozenset({"form", "select", "nav"})
_LISTS: Final = frozenset({"ul", "ol"})
_TOLD: Final = frozenset({"paragraph", "heading"})
_SIDES: Final = word_set("sidebar widgetarea")
_LAYOUTS: Final = word_set("has with without no layout wrapper wrap row container content main left right")
_FORUM: Final = word_set("forum forumposts viewtopic thread topic phpbb kunena crawler threads postbody")
_POSTS: Final = word_set(
    "forumposts viewtopic phpbb postbody crawler topic postlist postcontainer postbit postbitlegacy"
)
_HEAD: Final = 12
_FIRST_IDEOGRAPH: Final = "\u2e80"
_POSTING: Final = "DiscussionForumPosting"
_PARAGRAPH: Final = 60
_POST: Final = 30
_OPENING: Final = 200
"""Characters of paragraphs before a thread that may be a description of the forum."""
_FEW: Final = 3
_MOST_ASKED: Final = 64
"""Comments of which one must have a number or type of its own."""
_MOST_TOLD: Final = 100
"""Comments whose evidence is kept."""


@attrs.frozen
class Printed:
    """The comments that a page prints."""

    comments: tuple[Comment, ...] = ()
    chunks: frozenset[int] = frozenset()
    """Indexes of the chunks that are comments."""
    around: frozenset[int] = frozenset()
    """Indexes of others that stand among them."""
    places: tuple[int, ...] = ()
    """The containers in which readers talk."""
    evidence: tuple[Sighting, ...] = ()
    issues: tuple[Issue, ...] = ()


def find_printed(outline: Outline, barred: frozenset[int]) -> Printed:
    """Return the comments that the page prints.

    Args:
        outline: the page.
        barred: the containers that hold its main heading or its text, whatever they are called.
    """
    if not outline.talks:
        return _read_headed(outline)
    around: dict[int, bool] = {}
    places = [place for place in outline.talks if _may_be(outline, place, barred, around)]
    open_places = tuple(place for place in places if place not in barred)
    found = _read(outline, open_places)
    if not found.comments and (wider := _widen(outline, open_places, barred)) is not None:
        found = _read(outline, (wider,))
    if not found.comments and any(_is_forum(outline, place) for place in places):
        found = _read_forum(outline, [place for place in places if place in barred] or places)
    if not found.comments:
        found = _read_headed(outline)
        open_places = (*open_places, *found.places)
    return attrs.evolve(found, places=open_places)


def _read_headed(outline: Outline) -> Printed:
    """Return the comments under a heading that says so, where no name does."""
    found = find_headed(outline)
    if found is None:
        return Printed()
    built = _build(found.ground, found.units, found.readings, is_sure=found.is_sure)
    if not built.comments and not found.is_headed:
        return Printed()
    around = found.around if built.comments else frozenset()
    return attrs.evolve(built, places=found.ground.places, around=around)


def _is_forum(outline: Outline, place: int) -> bool:
    """Return whether a place of talk is a forum's thread, by its names or by what it is declared to be."""
    holder = outline.containers[place]
    return not holder.names.isdisjoint(_FORUM) or holder.attributes.get("itemtype", "").endswith(_POSTING)


def _may_be(outline: Outline, place: int, barred: frozenset[int], around: dict[int, bool]) -> bool:
    """Return whether a place of talk is not one of reviews or of comments on other stories, by its names.

    What stands *around* it is kept by the container: a thread may have a thousand places in one.
    """
    holder = outline.containers[place]
    if holder.tag in _ASKING or not holder.names.isdisjoint(OTHER_TALK):
        return False
    if holder.parent not in around:
        around[holder.parent] = holder.parent < 0 or _may_hold(outline, holder.parent, barred)
    return place in barred or (around[holder.parent] and not _is_apart(holder))


def _may_hold(outline: Outline, place: int, barred: frozenset[int]) -> bool:
    # What holds the story's headline is no sidebar, whatever a style sheet calls it.
    held = (
        index in barred for index in outline.around(place) if index in barred or _is_apart(outline.containers[index])
    )
    return next(held, True)


def _is_apart(holder: Container) -> bool:
    is_side = not holder.names.isdisjoint(_SIDES) and holder.names.isdisjoint(_LAYOUTS)
    return is_side or holder.tag == "nav" or holder.attributes.get("itemtype", "").endswith("Review")


def _read(outline: Outline, places: Sequence[int]) -> Printed:
    if not places:
        return Printed()
    ground = lay_ground(outline, places)
    units = find_units(ground)
    if len(units) > 1 and (is_head_of(outline.containers, units) or _opens_thread(outline, units)):
        units = units[1:]
    return _build(ground, units, read_units(ground, units))


def _length(outline: Outline, places: Sequence[int]) -> int:
    held = {*places}
    return sum(len(c.text) for c in outline.chunks if not held.isdisjoint(outline.around(c.container)))


def _widen(outline: Outline, places: Sequence[int], barred: frozenset[int]) -> int | None:
    """Return what holds all of several places of talk that are called alike, such as the texts of a forum's posts."""
    alike: dict[str, list[int]] = {}
    for place in places:
        alike.setdefault(outline.containers[place].attributes.get("class", ""), []).append(place)
    most = max(alike.values(), key=len, default=[])
    if most and all(_is_within_prose(outline, place) for place in most[:_MOST_ASKED]):
        return None
    # The buttons of a forum's posts may be all that is named for one.
    is_forum = bool(most) and not outline.containers[most[0]].names.isdisjoint(_POSTS)
    if len(most) < _FEW or (not is_forum and _length(outline, most) < _POST * len(most)):
        return None
    around = [*outline.around(most[0])]
    for place in (most[1], most[-1]):
        chain = {*outline.around(place)}
        around = [index for index in around if index in chain]
    return around[0] if around and around[0] not in barred else None


def _opens_thread(outline: Outline, units: Sequence[Unit]) -> bool:
    """Return whether the first of *units* is the story: the page is a forum's, and little stands before it."""
    place = units[0].place
    if place < 0:
        return False
    if not any(
        not holder.names.isdisjoint(_POSTS)
        or holder.attributes.get("id", "").startswith(POST_TEXT)
        or ("forum" in holder.names and (holder.tag in ("html", "body", "main") or "posts" in holder.names))
        or holder.attributes.get("itemtype", "").endswith(_POSTING)
        for unit in units[:2]
        for index in (unit.place, *{line.container for line in unit.lines[:_HEAD]}, unit.lines[-1].container)
        for holder in outline.ancestors(index)
        if holder.attributes
    ):
        return False
    first = units[0].lines[0].index
    # Scripts whose signs are words or syllables need a third of the room.
    sizes = (len(chunk.text) * (1 + 2 * (chunk.text[:1] > _FIRST_IDEOGRAPH)) for chunk in outline.chunks[:first])
    return sum(size for size in sizes if size >= _PARAGRAPH) < _OPENING


def _read_forum(outline: Outline, places: Sequence[int]) -> Printed:
    """Return the posts behind the first one, which is the story."""
    if not places:
        return Printed()
    ground = lay_ground(outline, places[:1])
    units = find_units(ground, alike=True)
    return _build(ground, units[1:], read_units(ground, units)[1:])


def _build(ground: Ground, units: Sequence[Unit], readings: Sequence[Reading], *, is_sure: bool = False) -> Printed:
    outline = ground.outline
    if not readings or not (is_sure or _are_comments(ground, readings)):
        return Printed()
    names = [each.person.name if each.person is not None else "" for each in readings]
    parents = find_parents(ground, units, names)
    clock = Clock(outline)
    comments: list[Comment] = []
    evidence: list[Sighting] = []
    kept: dict[int, int] = {}
    for index, (reading, twin) in enumerate(without_twins(readings, parents.ids)):
        if twin is not None:
            kept.update({index: kept[twin]} if twin in kept else {})
            continue
        said, quoting = reading.lines, reading.quoting
        if len(said) > 1 and said[0] == parents.lines.get(index):
            said, quoting = said[1:], frozenset(number - 1 for number in quoting if number)
        text = clean_block("\n".join(said)) if not reading.is_ping else ""
        if not text:
            continue
        published = clock.read_stamp(reading.stamp) if reading.stamp is not None else None
        if published is None and is_link_list(reading.unit):
            # The most discussed stories stand in a box that is called after comments, too.
            continue
        kept[index] = len(comments)
        comments.append(
            Comment(
                text=text,
                author=reading.person.name if reading.person is not None else None,
                published=published,
                id=parents.ids[index],
                likes=reading.likes,
                reply_to=_kept_parent(index, parents.parents, kept),
                quoted=settle_quoted(said, quoting, text),
            )
        )
        if len(comments) <= _MOST_TOLD:
            evidence += _tell(reading, text, published)
    chunks = frozenset([line.index for unit in units for line in unit.lines])
    issues = tuple(_issues(parents.lost, parents.repeated))
    return Printed(comments=tuple(comments), chunks=chunks, evidence=tuple(evidence), issues=issues)


def _kept_parent(index: int, parents: Sequence[int | None], kept: dict[int, int]) -> int | None:
    """Return the place among the comments of the nearest one above that has a text."""
    parent = parents[index]
    while parent is not None and parent not in kept:
        parent = parents[parent]
    return None if parent is None else kept[parent]


def _tell(reading: Reading, text: str, published: dt.date | None) -> Iterator[Sighting]:
    yield sighting("html", "comments.text", reading.chunk.locator, reading.lines[0] if reading.lines else text, 0.7)
    if reading.person is not None:
        yield sighting("html", "comments.author", reading.person.locator, reading.person.raw, 0.7)
    if published is not None and reading.stamp is not None:
        yield sighting("html", "comments.published", reading.stamp.locator, reading.stamp.values[0], 0.7)


def _issues(lost: Sequence[str], repeated: Sequence[str]) -> Iterator[Issue]:
    if lost:
        message = f"comments not found before their replies: {len(lost)}, such as {lost[0][:80]!r}"
        yield Issue(code="reply-unresolved", path="comments", message=message)
    if repeated:
        message = f"ids that more than one comment bears: {len(repeated)}, such as {repeated[0][:80]!r}"
        yield Issue(code="comment-id-repeated", path="comments", message=message, severity="info")


def _are_comments(ground: Ground, readings: Sequence[Reading]) -> bool:
    """Return whether what was read is a thread: most have a text and a writer or a time, few lead to other pages."""
    outline = ground.outline
    told = [each for each in readings if each.lines and not each.is_ping and not _is_byline(ground, each.unit)]
    if not told or 2 * sum(each.is_teaser for each in told) > len(told):
        return False
    numbered = any(_is_numbered(ground, each) for each in told[:_MOST_ASKED])
    if len(told) == 1 and not numbered and _is_sentence(ground, told[0]):
        return False
    if ground.lines[0].said in BOXES and not numbered:
        return False
    if forum_rows(outline) and 2 * sum(_is_row_of_list(outline, each.unit) for each in told) > len(told):
        return False
    if any(each.stamp is not None for each in told):
        # Rows of links to other pages, each with its day, are a list of other talks.
        return numbered or len(told) < _FEW or not all(map(leads_elsewhere, told))
    if all(_is_within_prose(outline, place) for place in ground.places[:_MOST_ASKED]):
        return False
    if sum(leads_elsewhere(each) for each in told) * 2 > len(told):
        return False
    named = sum(each.person is not None for each in told)
    if len(told) < _FEW:
        is_answered = len(told) > 1 and all(any(map(is_answer, each.unit.lines)) for each in told)
        return named == len(told) and (numbered or is_answered)
    return named * 2 >= len(told) or numbered or all(_calls_itself(ground, each) for each in told)


def _is_row_of_list(outline: Outline, unit: Unit) -> bool:
    """Return whether a board or thread was taken for a comment: its row tells of the latest post in it."""
    return any(is_of_forum_row(outline, line.container) for line in unit.lines)


def _is_byline(ground: Ground, unit: Unit) -> bool:
    """Return whether all of what was taken for a comment is the line that names the writer of something else."""
    return unit.place >= 0 and len(unit.lines) == 1 and "byline" in ground.outline.containers[unit.place].names


def _is_within_prose(outline: Outline, place: int) -> bool:
    """Return whether a list stands right between two paragraphs of one element: so stories set their points."""
    holders, chunks = outline.containers, outline.chunks
    if holders[place].tag not in _LISTS:
        return False
    held = [i for i, chunk in enumerate(chunks) if place in outline.around(chunk.container)]
    if not held or not 0 < held[0] <= held[-1] < len(chunks) - 1:
        return False
    outer = holders[place].parent
    return all(
        chunk.kind == "figure" or (chunk.kind in _TOLD and outer in (chunk.container, holders[chunk.container].parent))
        for chunk in (chunks[held[0] - 1], chunks[held[-1] + 1])
        if chunk.container >= 0
    )


def _is_sentence(ground: Ground, reading: Reading) -> bool:
    """Return whether all that speaks for a single comment is a line with a time: "Comments were closed on 3 May"."""
    person, unit = reading.person, reading.unit
    if ground.place_of(unit.place) != unit.place or person is None:
        return ground.place_of(unit.place) == unit.place
    return person.line >= 0 and person.locator == unit.lines[person.line].chunk.locator


def _is_numbered(ground: Ground, reading: Reading) -> bool:
    """Return whether a comment has a name or number of its own, or says by its type that it is one."""
    if reading.unit.place >= 0:
        holder = ground.outline.containers[reading.unit.place]
        if holder.attributes.get("itemtype", "").endswith(("/Comment", "/UserComments")):
            return True
    own = find_id(ground, reading.unit)
    return own is not None and any(map(str.isdecimal, own))


def _calls_itself(ground: Ground, reading: Reading) -> bool:
    place = reading.unit.place
    return place >= 0 and names_talk(ground.outline.containers[place].attributes.get("class", ""))

"""Tell what looks like a comment and is none: what another site's program sent, and teasers of other stories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.comments.entries import asks_to_log_in
from newsrecord.find.comments.lines import Line
from newsrecord.find.comments.people import Person
from newsrecord.find.comments.talk_words import PINGS
from newsrecord.find.comments.units import Unit
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Container

__all__ = ["OTHER_TALK", "is_head_of", "is_link_list", "is_ping", "is_teaser"]

OTHER_TALK: Final = word_set(
    "recent latest recentcomments lastcomments newsletter teaser teasers neueste recientes ultimos ultimi derniers"
    " modal guidelines rules toc carousel related popular live liveblog ticker commented mostcommented mostcomments"
    " meistkommentiert meistkommentierte najczesciej komentowane comentadas comentados"
    " review reviews rating ratings bewertung bewertungen testimonial testimonials feedback fdbk"
)
"""Names of places with comments on other stories, with reviews, or with none."""
_SEVERAL, _MANY = 2, 3
# How another site's program marks what it cut out of a page there.
_EXCERPTS: Final = ("[…]", "[...]", "[&#8230;]")
# What forums call the link to a talk in the list of them: "topictitle", "thread_title_link", "topic_title".
_TITLES: Final = frozenset({"topictitle", "threadtitle"})
_TALKS: Final = frozenset({"topic", "thread"})
_PING_NAMES: Final = frozenset({"pingback", "trackback", "ping", "pings"})


def is_ping(unit: Unit, holders: Sequence[Container], lines: Sequence[str]) -> bool:
    """Return whether another site's program sent what *lines* say."""
    if lines and lines[0].startswith(_EXCERPTS) and lines[-1].endswith(_EXCERPTS):
        return True
    if unit.place >= 0 and not holders[unit.place].names.isdisjoint(_PING_NAMES):
        return True
    for line in unit.lines[:2]:  # noqa: SIM110  # a generator would cost more than what it asks
        if ":" in line.text[:12] and line.text.casefold().startswith(PINGS):
            return True
    return False


def is_teaser(unit: Unit, person: Person | None) -> bool:
    """Return whether the heading of *unit* is a link to another page, or all that it says, and nothing tells when.

    Boxes of the latest comments on all stories link each to its own. So does what nobody signs and asks to log in.
    """
    linked = 0
    for line in unit.lines:
        linked += line.chunk.link_chars > 0
        if line.chunk.kind == "heading" and line.is_linked and (person is None or person.name not in line.text):
            address = next((part.attributes.get("href", "") for part in line.parts if part.tag == "a"), "")
            if address and "#" not in address:
                return True
        elif line.parts and _titles_talk(line):
            return True
    # In a single line what looks like a name may be the link to an account.
    most = 1 if person is not None else _SEVERAL
    if unit.stamps:
        return False
    if len(unit.lines) <= most and asks_to_log_in(" ".join([line.text for line in unit.lines])):
        return True
    if linked < _SEVERAL:
        return False
    said = [line for line in unit.lines if any(map(str.isalpha, line.text))]
    return len(said) >= _SEVERAL and all(line.is_linked for line in said)


def _titles_talk(line: Line) -> bool:
    """Return whether *line* holds a link to a talk by its title: forums list their talks in rows of a table."""
    for part in line.parts:
        if part.tag == "a" and _names_title(part.names) and "#" not in part.attributes.get("href", "#"):
            return True
    return False


def _names_title(names: frozenset[str]) -> bool:
    return not names.isdisjoint(_TITLES) or ("title" in names and not names.isdisjoint(_TALKS))


def is_head_of(holders: Sequence[Container], units: Sequence[Unit]) -> bool:
    """Return whether the first of *units* is the head of the thread, and another kind of element than the others.

    It begins with their number, in any language; beside it the time may stand at which the reader was there last.
    """
    first, *others = units
    number, _, counted = first.lines[0].text.partition(" ")
    if number != str(len(others)) or not counted:
        return False
    called = [holders[unit.place].attributes.get("class") if unit.place >= 0 else None for unit in units]
    return called[0] is not None and called[0] not in called[1:]


def is_link_list(unit: Unit) -> bool:
    """Return whether *unit* is several items that are links for the most part: other stories, with their ranks."""
    chunks = {line.index: line.chunk for line in unit.lines}.values()
    items = [each for each in chunks if each.kind == "item" and 2 * each.link_chars > len(each.text)]
    return len(items) >= _MANY and 2 * len(items) > len(chunks)

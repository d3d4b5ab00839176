"""Lay out the places where readers talk: their lines, which of them say when, and which name somebody."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from newsrecord.find.comments.lines import Line, Stamp, find_stamp, lines_of
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Container, Outline, Part

__all__ = ["PERSON_NAMES", "Ground", "lay_ground", "mark_within", "names_person"]

PERSON_NAMES: Final = word_set(
    "bigusername postauthor"
    " author user username nick nickname fn name poster creator commenter commentator autor auteur autore verfasser"
    " benutzer nutzer usuario usuário utente utilisateur gebruiker naam navn namn nome nombre nom nimi nimimerkki isim"
    " imie kullanici yazan onoma uzivatel jmeno avtor imya byline actor member persona person pseudo login who wer qui"
    " displayname screenname authorname handle"
)
"""Names of elements that hold a person's name."""
_NEAR: Final = 4
_PROFILE: Final = word_set("profile postprofile userprofile joined signature userextras userdetails userinfo")
_HIDDEN_TAGS: Final = frozenset({"form", "nav", "select", "dialog"})


@attrs.frozen
class Ground:
    """Some places of a page, and what their lines are."""

    outline: Outline
    places: tuple[int, ...]
    ends: Sequence[int]
    """For each container the index behind the last one in it."""
    lines: tuple[Line, ...]
    stamps: dict[int, Stamp]
    """Which lines say when, by their numbers."""

    @property
    def persons(self) -> frozenset[int]:
        """The numbers of lines in an element that is named for a person: asked for where no times tell the comments."""
        holders = self.outline.containers
        return frozenset([number for number, line in enumerate(self.lines) if names_person(holders, line)])

    def place_of(self, container: int) -> int:
        """Return the place of talk that holds *container*; -1 where none does."""
        at = bisect_right(self.places, container) - 1
        return self.places[at] if at >= 0 and container < self.ends[self.places[at]] else -1


def lay_ground(outline: Outline, places: Sequence[int], first: int = 0) -> Ground:
    """Return what the lines in *places* are, containers of which none stands in another, from the chunk *first* on."""
    ends = outline.once("ends of containers", _find_ends)
    forms = _find_forms(outline.containers, places, ends)
    lines = _without_forms(outline, forms, mark_within(outline, places), first)
    stamps = {number: stamp for number, line in enumerate(lines) if (stamp := find_stamp(outline, line)) is not None}
    stamps = _without_vague(outline, lines, stamps)
    return Ground(outline, tuple(sorted(places)), ends, lines, stamps)


def mark_within(outline: Outline, places: Iterable[int]) -> bytearray:
    """Return 1 for each container that is one of *places* or stands in one, and 0 at the end, for what is in none."""
    ends = outline.once("ends of containers", _find_ends)
    within = bytearray(len(ends) + 1)
    for place in places:
        within[place : ends[place]] = b"\1" * (ends[place] - place)
    return within


def _find_ends(outline: Outline) -> Sequence[int]:
    """Return for each container the index behind the last one in it."""
    parents = [holder.parent for holder in outline.containers]
    ends = list(range(1, len(parents) + 1))
    for index in range(len(parents) - 1, 0, -1):
        parent = parents[index]
        if parent >= 0 and ends[parent] < ends[index]:
            ends[parent] = ends[index]
    return ends


def _without_vague(outline: Outline, lines: Sequence[Line], stamps: dict[int, Stamp]) -> dict[int, Stamp]:
    """Return *stamps* without those that are only printed, where many have a form for machines.

    The others are days on which people joined, or that they write about; so are those in what is quoted.
    """
    apart = {number for number in stamps if _stands_apart(outline, lines[number])}
    if len(apart) < len(stamps):
        stamps = {number: stamp for number, stamp in stamps.items() if number not in apart}
    exact = {number: stamp for number, stamp in stamps.items() if stamp.is_exact}
    return exact if len(exact) * 3 >= len(stamps) and exact else stamps


def _stands_apart(outline: Outline, line: Line) -> bool:
    """Return whether a line is part of a quotation or of what is told of its writer."""
    if line.chunk.kind == "quote":
        return True
    for step, holder in enumerate(outline.ancestors(line.container)):
        if step >= _NEAR:
            break
        if holder.tag == "blockquote" or not holder.names.isdisjoint(_PROFILE):
            return True
    return False


def _find_forms(holders: Sequence[Container], places: Sequence[int], ends: Sequence[int]) -> dict[int, int]:
    """Return for each container in a form, a menu or the like the outermost of these that it stands in."""
    forms: dict[int, int] = {}
    for place in places:
        index = place + 1
        while index < ends[place]:
            if holders[index].tag in _HIDDEN_TAGS:
                forms.update(dict.fromkeys(range(index, ends[index]), index))
                index = ends[index]
            else:
                index += 1
    return forms


def _without_forms(outline: Outline, forms: Mapping[int, int], within: bytearray, first: int) -> tuple[Line, ...]:
    """Return the lines *within* places of talk, those of forms that ask for something left out.

    Some systems print a comment in a form of its own, so that it can be changed: such a form has nothing to fill in.
    """
    indexes = [i for i, chunk in enumerate(outline.chunks) if within[chunk.container] and i >= first]
    if not forms:
        return tuple(lines_of(outline, indexes))
    asking = set(forms.values())
    sizes = [len(outline.chunks[i].text) for i in indexes if outline.chunks[i].container in forms]
    # One form may be laid around the whole thread, for its moderators.
    if len(asking) > 1 or 2 * sum(sizes) > sum(len(outline.chunks[i].text) for i in indexes):
        asking = {
            forms[chunk.container]
            for chunk in (outline.chunks[i] for i in indexes)
            if chunk.container in forms
            and (outline.containers[forms[chunk.container]].tag != "form" or any(map(_asks, chunk.parts)))
        }
    kept = [i for i in indexes if forms.get(outline.chunks[i].container, -1) not in asking]
    return tuple(lines_of(outline, kept))


def _asks(part: Part) -> bool:
    return part.tag in ("label", "button") or (part.tag == "input" and part.attributes.get("type") != "hidden")


def names_person(holders: Sequence[Container], line: Line) -> bool:
    """Return whether an element around *line* or in it is named for a person."""
    if len(line.text) > 200:
        return any(not part.names.isdisjoint(PERSON_NAMES) for part in line.parts)
    if not holders[line.container].names.isdisjoint(PERSON_NAMES):
        return True
    return bool(line.parts) and any(not part.names.isdisjoint(PERSON_NAMES) for part in line.parts)

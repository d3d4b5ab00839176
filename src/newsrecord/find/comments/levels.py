"""Tell how deep a comment stands in its thread: by depths in names, by indents, by the wrappers around it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.comments.ground import Ground
from newsrecord.find.comments.units import Unit
from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.page.outline import Container

__all__ = ["Levels"]

_REPLY_NAMES: Final = word_set(
    "reply replies replied answer answers antwort antworten reponse réponse reponses respuesta respuestas resposta"
    " respostas risposta risposte svar svare re child children subcomment sub nested indent indented inner odpowiedz"
    " odpowiedzi otvet yanit cevap reactie inline response responses level2 second subcomments subreply vastaus valasz"
    " odpoved recomment sublist replylist"
)
"""Names of elements in which replies stand, or that are replies."""
_DEPTH: Final = re.compile(
    r"(?:depth|level|lvl|indent|nest(?:ed|ing)?|tier|ebene|niveau|nivel|livello|poziom|stufe|generation|deep|hloubka)"
    r"[-_]{0,2}(\d{1,3})(?!\d)",
    re.IGNORECASE,
)
_MARGIN: Final = re.compile(
    r"(?:margin|padding)(?:-inline-start|-left|-right)?\s{0,3}:\s{0,3}(\d{1,4}(?:\.\d{1,3})?)(px|em|rem|%)?"
)
_TEXT: Final = 400


_DEPTH_KEYS: Final = frozenset({"data-depth", "data-level", "data-indent", "aria-level", "depth", "indent"})
_Level = tuple[float, float, float]
_GROUND: Final[_Level] = (0.0, 0.0, 0.0)


class Levels:
    """How deep the containers of a place of talk stand, each asked once."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._holders = ground.outline.containers
        self._known: dict[int, _Level] = {}
        self._depths: dict[str, float] = {}
        self._around: dict[int, int] = {}

    def of(self, unit: Unit) -> _Level:
        """Return the depth that names tell of *unit*, its indent, and the number of wrappers for replies around it."""
        place = unit.place if unit.place >= 0 else unit.lines[0].container
        told, margin, wraps = self._at(place)
        if not told and unit.place >= 0:
            # What stands within may tell, too: a spacer that is as deep as the reply.
            for line in unit.lines[:2]:
                if line.container != place and (told := self._within(line.container, place)):
                    break
        return told, margin, wraps

    def depths(self, units: Sequence[Unit]) -> list[float]:
        """Return how deep *units*, all of one tag, stand on the page; nothing where that tells of no threads.

        A list of answers stands behind what they answer, and at least one other comment without answers behind it: a
        list that goes on in another box has none.
        """
        places = [unit.place for unit in units]
        if min(places) < 0 or len({self._holders[place].tag for place in places}) > 1:
            return []
        found = [float(self._depth(place)) for place in places]
        goes_back = any(b < a for a, b in itertools.pairwise(found))
        return found if goes_back and found[0] == min(found) else []

    def _depth(self, place: int) -> int:
        """Return how many containers stand around *place*, or elements where these are not all kept, and itself."""
        holder = self._holders[place]
        if holder.depth or holder.parent < 0:
            return holder.depth or 1
        # A thousand comments of one list stand in the same places.
        if holder.parent not in self._around:
            self._around[holder.parent] = sum(1 for _ in self._ground.outline.around(holder.parent))
        return self._around[holder.parent] + 1

    def _at(self, place: int) -> _Level:
        top = self._ground.place_of(place)
        chain = []
        while place not in self._known and place != top and place >= 0:
            chain.append(place)
            place = self._holders[place].parent
        level = self._known.get(place)
        if level is None:
            # The place of talk is a level of its own only where it is a comment itself.
            level = self._own(self._holders[place], _GROUND) if not chain and place >= 0 else _GROUND
        for step in reversed(chain):
            level = self._known[step] = self._own(self._holders[step], level)
        return level

    def _own(self, holder: Container, around: _Level) -> _Level:
        if not holder.attributes:
            return around
        told, margin, wraps = around
        style = holder.attributes.get("style")
        found = _MARGIN.search(style[:_TEXT].lower()) if style else None
        return (
            self._told(holder) or told,
            margin + (float(found[1]) if found is not None else 0.0),
            wraps + (not holder.names.isdisjoint(_REPLY_NAMES)),
        )

    def _told(self, holder: Container) -> float:
        name = holder.attributes.get("class", "")
        depth = self._depths.get(name)
        if depth is None:
            found = _DEPTH.search(name[:_TEXT]) if has_digit(name) else None
            depth = self._depths[name] = float(found[1]) if found is not None else 0.0
        if not depth and not _DEPTH_KEYS.isdisjoint(holder.attributes):
            for key in holder.attributes:
                value = holder.attributes[key]
                if key in _DEPTH_KEYS and value.isdecimal() and len(value) <= 3:
                    return float(value)
        return depth

    def _within(self, container: int, place: int) -> float:
        while container > place:
            if depth := self._told(self._holders[container]):
                return depth
            container = self._holders[container].parent
        return 0.0

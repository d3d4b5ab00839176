"""Keep the elements that selectors match, while the walk takes the same events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

import attrs

from newsrecord.page.elements import BLOCKS, SKIPPED
from newsrecord.page.outline import Match
from newsrecord.page.selectors import Compound, Selector
from newsrecord.page.tree import Handler
from newsrecord.text import clean_block

__all__ = ["Watch"]

_APART: Final = frozenset({*BLOCKS, "br", "hr"})
_NO_CLASSES: Final[frozenset[str]] = frozenset()
_MOST: Final = 1_000
"""Elements of one selector whose words are kept."""
_MOST_PIECES: Final = 2_000
_LONGEST: Final = 20_000


@attrs.frozen
class _Place:
    """One step of one path, among all that are watched for."""

    compound: Compound
    before: int
    """The bit of the step before it; 0 for the first."""
    within: bool
    selector: str | None
    """The selector that is matched with this step; None where more steps follow."""
    attribute: str | None
    bit: int


class Watch:
    """A handler of events that passes each on to *walk* and notes which elements match.

    *locate* is the walk's own: it tells where the element stands that was started last.

    Each open element keeps two sets of bits: the steps that it answers, and those that it or an element around it
    does.  So each new element is asked once, however deep it stands.
    """

    def __init__(self, walk: Handler, locate: Callable[[str], str], selectors: Iterable[Selector]) -> None:
        self._walk = walk
        self._locate = locate
        self._silent = 0
        self.matches: dict[str, list[Match]] = {}
        """The matches of each selector by its text, in page order."""
        self._by_id: dict[str, list[_Place]] = {}
        self._by_class: dict[str, list[_Place]] = {}
        self._by_tag: dict[str, list[_Place]] = {}
        self._others: list[_Place] = []
        self._add(selectors)
        self._stack: list[tuple[int, int]] = [(0, 0)]
        self._open: list[tuple[int, int, list[Match]]] = []
        self._words: list[str] = []

    def _add(self, selectors: Iterable[Selector]) -> None:
        bit = 1
        for selector in selectors:
            if selector.text in self.matches:
                continue
            self.matches[selector.text] = []
            for path in selector.paths:
                before = 0
                for index, step in enumerate(path.steps):
                    last = index == len(path.steps) - 1
                    name = selector.text if last else None
                    self._file(_Place(step.compound, before, step.within, name, path.attribute, bit))
                    before, bit = bit, bit << 1

    def _file(self, place: _Place) -> None:
        """Keep *place* under what an element must have, so that most elements are asked nothing."""
        compound = place.compound
        if compound.id is not None:
            self._by_id.setdefault(compound.id, []).append(place)
        elif compound.classes:
            self._by_class.setdefault(min(compound.classes), []).append(place)
        elif compound.tag is not None:
            self._by_tag.setdefault(compound.tag, []).append(place)
        else:
            self._others.append(place)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        self._walk.start(tag, attributes)
        if self._silent or tag in SKIPPED:
            self._silent += 1
        around, above = self._stack[-1]
        own = 0
        asked: list[_Place] = [*self._by_tag.get(tag, ()), *self._others]
        classes = _NO_CLASSES
        if attributes:
            if name := attributes.get("class"):
                classes = frozenset(name.split())
                for word in classes:
                    asked += self._by_class.get(word, ())
            if self._by_id and (name := attributes.get("id")):
                asked += self._by_id.get(name, ())
        matched: list[Match] = []
        for place in asked:
            if place.before and not place.before & (above if place.within else around):
                continue
            if place.compound.fits(tag, attributes, classes):
                own |= place.bit
                if place.selector is not None:
                    self._note(place.selector, place.attribute, tag, attributes, matched)
        if matched:
            self._open.append((len(self._stack), len(self._words), matched))
        elif self._open and tag in _APART:
            self._words.append(" ")
        self._stack.append((around | own, own))

    def _note(
        self, selector: str, attribute: str | None, tag: str, attributes: Mapping[str, str], matched: list[Match]
    ) -> None:
        found = self.matches[selector]
        where = self._locate(tag)
        if found and found[-1].locator == where and found[-1].attribute == attribute:
            # Two alternatives of one selector match the same element.
            return
        match = Match(tag, where, attributes, attribute)
        found.append(match)
        if len(found) <= _MOST:
            matched.append(match)

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        self._walk.end(tag)
        self._silent -= self._silent > 0
        if len(self._stack) > 1:
            self._stack.pop()
        if not self._open:
            return
        if self._open[-1][0] == len(self._stack):
            self._close()
        if tag in _APART and self._open:
            self._words.append(" ")

    def data(self, text: str) -> None:
        """Take a piece of text."""
        self._walk.data(text)
        if self._open and not self._silent:
            self._words.append(text)

    def close(self) -> None:
        """Take the end of the page."""
        self._walk.close()
        while self._open:
            self._close()

    def _close(self) -> None:
        _, first, matched = self._open.pop()
        text = clean_block("".join(self._words[first : first + _MOST_PIECES])[:_LONGEST].replace("\n", " "))
        for match in matched:
            match.text = text
        if not self._open:
            self._words.clear()

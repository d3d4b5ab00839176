"""Weigh the chunks of a page as prose, and tell which of its containers stand beside the story."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import Final

from newsrecord.find.body.cards import find_cards
from newsrecord.find.body.link_cards import find_link_cards
from newsrecord.find.body.opening import find_brief, find_opening
from newsrecord.find.body.teasers import find_columns_beside_short, find_teaser_columns
from newsrecord.find.declared import declared_texts
from newsrecord.find.furniture import (
    BARRED_ROLES,
    BARRED_TAGS,
    DIALOG_ROLES,
    DIALOGS,
    NEVER_TAGS,
    TELLING,
    furniture_words,
    hiding_words,
    is_never_body,
)
from newsrecord.find.landmarks import headline_index
from newsrecord.find.places import holders_of, places_by_names, places_with_marks, stands_within
from newsrecord.find.prose import believable, key_of, key_start, weighable_chunks, weight
from newsrecord.page.outline import Outline
from newsrecord.text import clean_line

__all__ = ["Field"]

_OPENING, _NEAR = 60, 3
_LEAST, _BOX = 0.1, 0.2
"""What readers fill in holds less of the prose than this; a page within a form holds more."""
_BRIEF: Final = 60.0
"""What a short sentence weighs that is all of a story."""
_SMALL: Final = 0.4
"""What holds more of the story than this is no furniture, whatever it is called."""
_LARGE: Final = 0.9
"""What says in two ways that it is a sidebar is one up to this: a feed of the day's news may outrun a short story."""
_OTHER: Final = 0.4
"""What holds this share of the longest article of a page is a story too."""
_UNWEIGHED: Final = frozenset({"figure", "embed", "table", "heading"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BESIDE: Final = "complementary"
_TELLING_TAGS: Final = BARRED_TAGS | NEVER_TAGS | {"article"}
_NOTHING: Final[frozenset[str]] = frozenset()


class Field:
    """The chunks with what each weighs, and the containers with what they hold."""

    def __init__(self, outline: Outline, skip: frozenset[int]) -> None:
        self.outline = outline
        self.chunks = outline.chunks
        self.skip = believable(outline, skip)
        self._looks: dict[int, object] = {}
        self._numbers: dict[int, int | None] = {}
        self._known: dict[object, int] = {}
        self.oracle = _oracle(outline)
        self.parents = [container.parent for container in outline.containers]
        self.marked = _marked(outline)
        """The containers whose element, or what it says of itself, may tell that they stand beside the story."""
        self.named: list[int] = []
        """The containers with furniture among their names."""
        self._called: set[str] = set()
        self.furniture = self._furniture()
        self.weights = self._weigh()
        # One chunk in eight weighs anything, and one container in four holds any.
        self.heavy = [(i, chunk.container) for i, chunk in compress(enumerate(self.chunks), self.weights)]
        """The chunks that weigh anything or did until they were barred, and their containers."""
        self.holding = holders_of(outline, [container for _, container in self.heavy])
        """The containers that hold prose, what stands within another before it."""
        # The last one stands for what is around the outermost containers, whose index is -1.
        self.barred = [False] * (len(self.parents) + 1)
        """For each container whether it stands beside the story."""
        self.folded = self.barred[:]
        """For each container whether nothing but being hidden bars it: tabs and accordions hide parts of the story."""
        # What is never a body goes first, so that a long notice does not count when the rest is measured.
        self._apply(self._with(self._never()), 0.0)
        raw, whole = self._sum(), sum(self.weights)
        self._cards, feed = find_link_cards(outline, raw, self.heavy, self.weights, whole)
        feed += find_columns_beside_short(outline, raw, self.heavy, self.holding, whole)
        if feed and self._apply(self._with(feed), 0.0):
            raw, whole = self._sum(), sum(self.weights)
        weighed = self.weights
        # Where nearly all of a page seems to stand beside the story, its names mean something else than elsewhere, and
        # then its elements too.
        for named in (True, False):
            if self._apply(self._bar(raw, whole, named=named), _LEAST * whole):
                break
        self.sums = self._sum() if self.weights != weighed else raw
        self.total = sum(self.weights)

    def inside(self, container: int) -> range | set[int]:
        """Return *container* and what stands in it; for -1 all of them, and -1."""
        parents = self.parents
        behind = range(container + 1, len(parents))
        if container < 0:
            return range(-1, len(parents))
        if self.outline.is_nested:
            for index in behind:
                if parents[index] < container:
                    return range(container, index)
            return range(container, len(parents))
        inside = {container}
        for index in behind:
            if parents[index] in inside:
                inside.add(index)
        return inside

    def look(self, index: int) -> int | None:
        """Return a number for what the element of chunk *index* looks like, or None where it has no look of its own.

        That is its tag, and the classes of the nearest element with any.
        """
        # Each rule asks again.
        if index in self._numbers:
            return self._numbers[index]
        chunk = self.chunks[index]
        container = chunk.container
        if container not in self._looks:
            self._looks[container] = self._look_of(container)
        look = self._looks[container]
        # Numbers are compared, and looked up, many times faster than what they stand for.
        number = None if look is None else self._known.setdefault((chunk.tag, chunk.kind, look), len(self._known))
        self._numbers[index] = number
        return number

    def _look_of(self, container: int) -> tuple[str, str] | None:
        containers = self.outline.containers
        for _ in range(_NEAR):
            if container < 0:
                break
            holder = containers[container]
            if mark := holder.attributes.get("class"):
                return holder.tag, mark
            container = holder.parent
        return None

    def _furniture(self) -> list[frozenset[str]]:
        """Return for each container the furniture among its names, each set of names looked at once."""
        containers, named = self.outline.containers, self.named
        furniture = [_NOTHING] * len(containers)
        for names, places in places_by_names(self.outline).items():
            if names.isdisjoint(TELLING):
                continue
            words = furniture_words(names, containers[places[-1]].attributes)
            self._called.update(words)
            for place in places:
                # A heading's own names tell how it looks ("widget-title"); what it heads is told by what is around it.
                if own := words if containers[place].tag not in _HEADINGS else hiding_words(names):
                    furniture[place] = own
                    named.append(place)
        return furniture

    def _weigh(self) -> list[float]:
        """Return how much prose each chunk holds."""
        weights = [0.0] * len(self.chunks)
        for index, chunk in weighable_chunks(self.outline):
            # Many of them are links all the same, and need not be asked what they weigh.
            if chunk.link_chars * 2 <= len(chunk.text) and chunk.kind not in _UNWEIGHED and chunk.role is None:
                weights[index] = weight(chunk)
        for index in find_brief(self.outline, weights):
            weights[index] = _BRIEF
        for index in self.skip:
            weights[index] = 0.0
        self.opening = find_opening(self.outline, weights)
        weights[: self.opening] = [0.0] * self.opening
        if self.oracle:
            for index, value in enumerate(weights):
                if value and key_start(self.chunks[index].text, _OPENING) not in self.oracle:
                    weights[index] = value * 0.1
        return weights

    def _sum(self) -> list[float]:
        """Return for each container the weight of the chunks in it, at any depth."""
        parents, weights = self.parents, self.weights
        # The last one is that of what is around the outermost containers, whose index is -1.
        sums = [0.0] * (len(parents) + 1)
        for index, container in self.heavy:
            sums[container] += weights[index]
        # Each sum is complete before it is passed on.
        for index in self.holding:
            sums[parents[index]] += sums[index]
        return sums

    def _apply(self, barred: list[bool], least: float) -> bool:
        """Bar the containers where more prose than *least* is left then; return whether it was."""
        kept = self.weights[:]
        for index, container in self.heavy:
            if barred[container]:
                kept[index] = 0.0
        if sum(kept) <= least:
            return False
        self.barred, self.weights = barred, kept
        return True

    def _never(self) -> list[int]:
        """Return the containers that hold no story, whatever their length."""
        containers = self.outline.containers
        furniture, named = self.furniture, self.named
        # Whether any is called so is soon told; on most pages none is.
        windows = [] if self._called.isdisjoint(DIALOGS) else [i for i in named if not DIALOGS.isdisjoint(furniture[i])]
        never = [i for i in named if is_never_body(furniture[i])] if is_never_body(self._called) else []
        for place in self.marked:
            holder = containers[place]
            if holder.tag in NEVER_TAGS:
                never.append(place)
            # Walls and notices on cookies are longer than the few paragraphs that a page shows for free.
            if "role" in holder.attributes and holder.attributes["role"] in DIALOG_ROLES:
                windows.append(place)
        head = headline_index(self.outline) if windows else None
        if head is not None:
            # A page may open its story in a window of its own, and its headline with it.
            around = set(self.outline.around(self.chunks[head].container))
            never += [place for place in windows if around and place not in around]
        return never

    def _with(self, places: Sequence[int]) -> list[bool]:
        """Return for each container whether it is barred, or stands in one of *places*."""
        barred = self.barred[:]
        for place in places:
            if not barred[place]:
                for index in self.inside(place):
                    barred[index] = True
        return barred

    def _bar(self, sums: Sequence[float], total: float, *, named: bool) -> list[bool]:
        """Return for each container whether it stands beside the story."""
        generic = self._generic_words(total)
        others, least = self._others(sums, total), _SMALL * total
        barred, folded = self.barred[:], [False] * len(self.barred)
        containers, furniture = self.outline.containers, self.furniture
        # Most say nothing of themselves, and are what stands around them.
        for index in sorted(others.union(self.named, self.marked)):
            if barred[index] and not folded[index]:
                continue
            container, words = containers[index], furniture[index]
            if index in others or (
                (sums[index] < least or (sums[index] < _LARGE * total and self._is_sidebar(index)))
                and (
                    (words and named and not words <= generic)
                    # What follows says by the standard that it stands beside the story.
                    or container.tag in BARRED_TAGS
                    or "data-nosnippet" in container.attributes
                    or ("role" in container.attributes and container.attributes["role"] in BARRED_ROLES)
                )
            ):
                for place in self.inside(index):
                    barred[place], folded[place] = True, False
            elif container.hidden and not folded[index] and sums[index] < least:
                for place in self.inside(index):
                    folded[place] = not barred[place]
                    barred[place] = True
        self.folded = folded
        return barred

    def _is_sidebar(self, index: int) -> bool:
        """Return whether an ``aside`` without the headline says once more what it is, by its role or its name."""
        holder = self.outline.containers[index]
        if holder.tag != "aside" or ("sidebar" not in holder.names and holder.attributes.get("role") != _BESIDE):
            return False
        head = headline_index(self.outline)
        return head is not None and index not in self.outline.around(self.chunks[head].container)

    def _others(self, sums: Sequence[float], total: float) -> set[int]:
        """Return the containers of other stories, of what leads to them, and of what readers fill in."""
        outline, heavy = self.outline, self.heavy
        others = set(self._other_articles(sums))
        others.update([index for index in find_cards(outline) if sums[index] < _SMALL * total])
        others.update(find_teaser_columns(outline, sums, heavy, self.holding, total))
        others.update(self._cards)
        others.update([index for index in outline.asking if sums[index] < _BOX * total])
        return others

    def _other_articles(self, sums: Sequence[float]) -> frozenset[int]:
        """Return the ``article`` elements that hold other stories than the page's own.

        By the standard an article is complete in itself: one that does not hold the headline, where another one does,
        is another story, and one within it is a teaser or a post; but for the entries of a live blog, which make up
        the story.
        """
        articles = [i for i in self.marked if self.outline.containers[i].tag == "article"]
        if len(articles) < 2:
            return frozenset()
        index = headline_index(self.outline)
        around = set(self.outline.around(self.chunks[index].container)) if index is not None else set()
        own, whole = next((i for i in reversed(articles) if i in around), -1), sum(self.weights)
        if own < 0:
            # Of stories one below another, the page's own is the first.
            longest = max(articles, key=lambda i: sums[i])
            own = next(i for i in articles if sums[i] >= _OTHER * sums[longest])
            whole -= sums[longest] if longest != own else 0.0
        if sums[own] < (_LEAST if own in around else _SMALL) * whole:
            return frozenset()
        if own not in around:
            articles = [i for i in articles if i == own or not self._goes_on(own, i, sums)]
        nested = [i for i in articles if i != own and stands_within(self.outline, i, own)]
        beside = {i for i in articles if i != own and i not in around and i not in nested}
        if sum(sums[i] for i in nested) < _SMALL * sums[own]:
            beside.update(nested)
        return frozenset(beside)

    def _goes_on(self, own: int, other: int, sums: Sequence[float]) -> bool:
        """Return whether *other*, no article with the headline in it, is an entry of a live blog beside *own*."""
        first, second = self.outline.containers[own], self.outline.containers[other]
        return first.parent == second.parent and first.names == second.names and sums[other] > 0 and bool(first.names)

    def _generic_words(self, total: float) -> frozenset[str]:
        """Return the words that name too much of this page's prose to mean furniture, as "widget" in page builders."""
        furniture, holding = self.furniture, self.holding
        # Prose stands in a few containers, and nothing but what is around those counts.
        if not any(map(furniture.__getitem__, holding)):
            return _NOTHING
        around: dict[int, frozenset[str]] = {-1: _NOTHING}
        for index in reversed(holding):
            outer, words = around[self.parents[index]], furniture[index]
            # The classes of the whole say what is switched on, or off: "has-newsletter ads_on comments-open".
            around[index] = outer | words if words and self.outline.containers[index].tag != "body" else outer
        own: dict[int, float] = {}
        for index, container in self.heavy:
            if container >= 0 and self.weights[index]:
                own[container] = own.get(container, 0.0) + self.weights[index]
        held: dict[str, float] = {}
        for container in sorted(own):
            for word in around[container]:
                held[word] = held.get(word, 0.0) + own[container]
        return frozenset(word for word, value in held.items() if value >= _SMALL * total)


def _marked(outline: Outline) -> list[int]:
    containers = outline.containers
    told = {
        place
        for place in places_with_marks(outline)
        if containers[place].hidden or "role" in (marks := containers[place].attributes) or "data-nosnippet" in marks
    }
    told.update([place for place, holder in enumerate(containers) if holder.tag in _TELLING_TAGS])
    return sorted(told)


def _oracle(outline: Outline) -> str:
    """Return the text that linked data gives for the body, as keys are made, or nothing."""
    longest = max((text for text, _ in declared_texts(outline)), key=len, default="")
    # What is cleaned of ASCII alone is no part of a key.
    cleaned = longest if longest.isascii() else clean_line(longest)
    return key_of(cleaned) if len(longest) > 500 else ""

"""Find the body of the story: the container that holds its paragraphs, without what publishers put between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.blocks import to_blocks
from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.furniture import BARRED_ROLES, BARRED_TAGS, furniture_words, is_body_name, is_never_body
from newsrecord.find.prose import density, is_linked, key_of, key_start, weight
from newsrecord.model.body import Block, Paragraph
from newsrecord.page.outline import Chunk, Outline
from newsrecord.text import clean_block, clean_line

__all__ = ["find_bodies"]

_HALF: Final = 0.5
_OFTEN: Final = 3
_LABEL: Final = 40
_OPENING: Final = 60
_MOST: Final = 0.7
_LEAST: Final = 0.1
_SMALL: Final = 0.4
"""What holds more of the story than this is no furniture, whatever it is called."""


def find_bodies(outline: Outline, skip: frozenset[int]) -> tuple[Candidate[tuple[Block, ...]], ...]:
    """Return the bodies that the outline may hold, the best first.

    Args:
        outline: the page or text.
        skip: indexes of chunks that are known to be none of it, such as comments.
    """
    if outline.form == "text":
        return _from_text(outline, skip)
    found = _from_page(outline, skip)
    declared = _from_data(outline)
    if declared is None:
        return found
    page_length = sum(len(block.text) for block in found[0].value) if found else 0
    data_length = sum(len(block.text) for block in declared.value)
    # The page's own paragraphs keep links and crossheads; the declared text wins where they are only its beginning.
    return (declared, *found) if page_length * 2 < data_length else (*found, declared)


def _from_text(outline: Outline, skip: frozenset[int]) -> tuple[Candidate[tuple[Block, ...]], ...]:
    kept = [c for i, c in enumerate(outline.chunks) if c.role is None and i not in skip]
    blocks = to_blocks(kept)
    if not blocks:
        return ()
    return (
        candidate(blocks, source="text", rule="body.lines", locator=kept[0].locator, raw=kept[0].text, confidence=0.7),
    )


def _declared_texts(outline: Outline) -> Iterator[tuple[str, str]]:
    for node in outline.nodes:
        text = node.values.get("articleBody")
        if isinstance(text, str) and not text.isspace() and len(text) > 200:
            yield text, node.locator


def _from_data(outline: Outline) -> Candidate[tuple[Block, ...]] | None:
    for text, locator in _declared_texts(outline):
        if "</p>" in text or "<p>" in text:
            continue
        lines = [clean_block(part) for part in text.replace("\r\n", "\n").split("\n")]
        blocks: tuple[Block, ...] = tuple(Paragraph(text=line) for line in lines if line)
        if blocks:
            where = f"{locator}.articleBody"
            return candidate(
                blocks, source="json-ld", rule="body.declared", locator=where, raw=blocks[0].text, confidence=0.6
            )
    return None


def _from_page(outline: Outline, skip: frozenset[int]) -> tuple[Candidate[tuple[Block, ...]], ...]:
    field = _Field(outline, skip)
    found = []
    for winner, rule, confidence in field.winners():
        chunks = field.keep(winner)
        blocks = to_blocks(chunks)
        if blocks:
            first = next((c for c in chunks if c.text), chunks[0])
            where, raw = outline.containers[winner].locator if winner >= 0 else first.locator, first.text
            found.append(candidate(blocks, source="html", rule=rule, locator=where, raw=raw, confidence=confidence))
            break
    return tuple(found)


class _Field:
    """The chunks with what each weighs, and the containers with what they hold."""

    def __init__(self, outline: Outline, skip: frozenset[int]) -> None:
        self.outline = outline
        self.skip = _believable(outline, skip)
        self.oracle = _oracle(outline)
        self.parents = [container.parent for container in outline.containers]
        self.furniture = self._furniture()
        self.weights = [self._weigh(i, chunk) for i, chunk in enumerate(outline.chunks)]
        self.barred = [False] * len(self.parents)
        # What is never a body goes first, so that a long notice does not count when the rest is measured.
        self._apply(self._never(), 0.0)
        raw, whole = self._sum(self.weights), sum(self.weights)
        # Where nearly all of a page seems to stand beside the story, its names mean something else than elsewhere, and
        # then its elements too.
        for named in (True, False):
            if self._apply(self._bar(raw, whole, named=named), _LEAST * whole):
                break
        self.sums = self._sum(self.weights)
        self.total = sum(self.weights)

    def _furniture(self) -> list[frozenset[str]]:
        """Return for each container the furniture among its names, each set of names looked at once."""
        known: dict[frozenset[str], frozenset[str]] = {}
        found = []
        for container in self.outline.containers:
            names = container.names
            words = known.get(names)
            if words is None:
                words = known[names] = furniture_words(names)
            found.append(words)
        return found

    def _weigh(self, index: int, chunk: Chunk) -> float:
        if index in self.skip or chunk.role is not None or chunk.kind in ("figure", "embed", "table", "heading"):
            return 0.0
        value = weight(chunk)
        if value and self.oracle and key_start(chunk.text, _OPENING) not in self.oracle:
            value *= 0.1
        return value

    def _sum(self, weights: Sequence[float]) -> list[float]:
        """Return for each container the weight of the chunks in it, at any depth."""
        sums = [0.0] * len(self.parents)
        for chunk, value in zip(self.outline.chunks, weights, strict=True):
            if value and chunk.container >= 0:
                sums[chunk.container] += value
        # A parent's index is smaller than its child's: going backwards, each sum is complete before it is passed on.
        for index in range(len(sums) - 1, -1, -1):
            if sums[index] and self.parents[index] >= 0:
                sums[self.parents[index]] += sums[index]
        return sums

    def _apply(self, barred: list[bool], least: float) -> bool:
        """Bar the containers where more prose than *least* is left then; return whether it was."""
        kept = [
            0.0 if chunk.container >= 0 and barred[chunk.container] else value
            for chunk, value in zip(self.outline.chunks, self.weights, strict=True)
        ]
        if sum(kept) <= least:
            return False
        self.barred, self.weights = barred, kept
        return True

    def _never(self) -> list[bool]:
        """Return for each container whether it is in one that holds no story, whatever its length."""
        barred: list[bool] = []
        for container in self.outline.containers:
            above = container.parent >= 0 and barred[container.parent]
            barred.append(above or is_never_body(container.tag, container.names))
        return barred

    def _bar(self, sums: Sequence[float], total: float, *, named: bool) -> list[bool]:
        """Return for each container whether it stands beside the story."""
        generic = self._generic_words(sums, total)
        barred: list[bool] = []
        for index, container in enumerate(self.outline.containers):
            parent = container.parent
            if self.barred[index] or (parent >= 0 and barred[parent]):
                barred.append(True)
                continue
            beside = (
                container.hidden
                or container.tag in BARRED_TAGS
                or container.attributes.get("role") in BARRED_ROLES
                or "data-nosnippet" in container.attributes
                or (named and not self.furniture[index] <= generic)
            )
            barred.append(beside and sums[index] < _SMALL * total)
        return barred

    def _generic_words(self, sums: Sequence[float], total: float) -> frozenset[str]:
        """Return the words that name too much of this page's prose to mean furniture, as "widget" in page builders."""
        own = [0.0] * len(self.parents)
        for chunk, value in zip(self.outline.chunks, self.weights, strict=True):
            if chunk.container >= 0:
                own[chunk.container] += value
        words: list[frozenset[str]] = []
        held: dict[str, float] = {}
        for index, container in enumerate(self.outline.containers):
            if not sums[index]:
                # Nothing in it weighs anything: neither its names nor those of what it holds count.
                words.append(frozenset())
                continue
            found = self.furniture[index]
            above = words[container.parent] if container.parent >= 0 else frozenset()
            words.append(above | found if found else above)
            if own[index] and words[index]:
                for word in words[index]:
                    held[word] = held.get(word, 0.0) + own[index]
        return frozenset(word for word, value in held.items() if value >= _SMALL * total)

    def winners(self) -> Iterator[tuple[int, str, float]]:
        """Yield the containers that may hold the body, with the rule and its confidence."""
        if not self.total:
            yield -1, "body.all", 0.3
            return
        top = self._descend()
        named = self._named(top)
        if named is not None:
            yield named, "body.named", 0.8
        yield top, "body.densest", 0.6

    def _descend(self) -> int:
        """Return the innermost container that still holds most of the page's prose."""
        best = -1
        held = self.total
        for index, parent in enumerate(self.parents):
            # Containers come in page order, a child behind its parent: one pass follows the heaviest line down.
            if parent == best and self.sums[index] >= _MOST * held:
                best, held = index, self.sums[index]
        return best

    def _named(self, top: int) -> int | None:
        """Return the container that says it is the body, if it holds enough."""
        best, most = None, _HALF * (self.sums[top] if top >= 0 else self.total)
        for index, container in enumerate(self.outline.containers):
            if (
                self.sums[index] > most
                and not self.barred[index]
                and is_body_name(container.names, container.attributes)
            ):
                best, most = index, self.sums[index] * 0.85
        return best

    def keep(self, winner: int) -> list[Chunk]:
        """Return the chunks within *winner* that are the story."""
        inside = self._inside(winner)
        kept = [i for i, chunk in enumerate(self.outline.chunks) if self._is_inside(chunk, inside) and self._stays(i)]
        kept = self._trim(kept)
        return self._distinct([self.outline.chunks[i] for i in self._thin(kept)])

    def _inside(self, winner: int) -> list[bool]:
        inside: list[bool] = []
        for index, parent in enumerate(self.parents):
            inside.append(index == winner or winner < 0 or (parent >= 0 and inside[parent]))
        return inside

    def _is_inside(self, chunk: Chunk, inside: Sequence[bool]) -> bool:
        if chunk.container < 0:
            return all(inside)
        return inside[chunk.container] and not self.barred[chunk.container]

    def _stays(self, index: int) -> bool:
        chunk = self.outline.chunks[index]
        if index in self.skip or chunk.role is not None:
            return False
        if chunk.kind in ("figure", "embed", "table", "pre"):
            return True
        if chunk.kind == "heading":
            return density(chunk) < 0.9
        return not is_linked(chunk)

    def _trim(self, kept: list[int]) -> list[int]:
        """Cut what stands before the first paragraph and behind the last."""
        prose = [place for place, index in enumerate(kept) if self.weights[index] > 0]
        if not prose:
            return kept
        chunks = self.outline.chunks
        first, last = prose[0], prose[-1]
        while first > 0:
            before = chunks[kept[first - 1]]
            if before.kind not in ("figure", "embed"):
                break
            first -= 1
        while last + 1 < len(kept) and chunks[kept[last + 1]].kind in ("figure", "table", "item", "quote"):
            last += 1
        return kept[first : last + 1]

    def _thin(self, kept: list[int]) -> list[int]:
        """Drop lists of links."""
        chunks = self.outline.chunks
        held: list[int] = []
        group: list[int] = []
        for index in [*kept, -1]:
            if index >= 0 and chunks[index].kind == "item":
                group.append(index)
                continue
            length = sum(len(chunks[i].text) for i in group)
            if group and sum(chunks[i].link_chars for i in group) < _HALF * length:
                held += group
            group = []
            if index >= 0:
                held.append(index)
        return held

    def _distinct(self, chunks: Sequence[Chunk]) -> list[Chunk]:
        """Drop what was said before, and the headline."""
        seen = {key_of(text) for text in self._headlines()}
        keys = [key_of(chunk.text) for chunk in chunks]
        often = Counter(keys)
        kept = []
        for chunk, key in zip(chunks, keys, strict=True):
            if often[key] >= _OFTEN and chunk.kind == "paragraph" and len(key) < _LABEL:
                # A label that stands between all the parts of a story: "Advertisement", "Article continues".
                continue
            if key and len(key) > 15:
                if key in seen:
                    continue
                seen.add(key)
            kept.append(chunk)
        return kept

    def _headlines(self) -> Iterator[str]:
        outline = self.outline
        if outline.title:
            yield outline.title
        yield from (
            meta.content for meta in outline.metas if meta.name in ("og:title", "twitter:title", "itemprop:headline")
        )
        first = next((chunk.text for chunk in outline.chunks if chunk.kind == "heading" and chunk.level == 1), None)
        if first:
            yield first


def _believable(outline: Outline, skip: frozenset[int]) -> frozenset[int]:
    """Return *skip*, or nothing where it would leave no prose at all: then what was skipped is the story."""
    left = any(weight(chunk) for i, chunk in enumerate(outline.chunks) if i not in skip) if skip else True
    return skip if left else frozenset()


def _oracle(outline: Outline) -> str:
    """Return the text that linked data gives for the body, as keys are made, or nothing."""
    longest = max((text for text, _ in _declared_texts(outline)), key=len, default="")
    return key_of(clean_line(longest)) if len(longest) > 500 else ""

"""Cut what publishers put between and around the paragraphs of a story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from newsrecord.find.byline import author_names
from newsrecord.find.captions import has_credit_line, is_credit
from newsrecord.find.closers import is_appeal, is_biography, is_imprint, is_pointer
from newsrecord.find.field import Field
from newsrecord.find.prose import density, ends_sentence, is_linked, key_of, weight
from newsrecord.page.outline import Chunk

__all__ = ["RULES", "prune"]

_HALF: Final = 0.5
_LINKED: Final = 0.8
_OFTEN: Final = 3
_LABEL: Final = 40
_TINY: Final = 10
_POINTER: Final = 250
_POINTING: Final = (":", "：", "|", ">", "»", "►", "→", "–", "—", "👉")
_REPEATED: Final = 40
_HEAD: Final = 3
_RARE: Final = 0.1
_CARDS: Final = 0.15
_LONGEST_CAPTION: Final = 300
_LONGEST_APPEAL: Final = 300
_FARTHEST: Final = 12
_ALIKE: Final = 0.3
_LEVELS: Final = 3
_PROSE_TAGS: Final = frozenset({"p", "li"})
_TAIL_KINDS: Final = frozenset({"figure", "table", "item", "quote"})
_CARRIED: Final = frozenset({"paragraph", "item", "quote", "pre", "table", "embed", "figure"})


def prune(field: Field, container: int) -> list[Chunk]:
    """Return the chunks within *container* that are the story."""
    inside = field.inside(container)
    kept = [i for i, chunk in enumerate(field.chunks) if _is_inside(field, chunk, inside) and i not in field.skip]
    kept = reach(field, kept)
    for rule in RULES:
        kept = rule(field, kept)
    return [field.chunks[i] for i in kept]


def _is_inside(field: Field, chunk: Chunk, inside: list[bool]) -> bool:
    if chunk.role is not None:
        return False
    if chunk.container < 0:
        return all(inside)
    return inside[chunk.container] and not field.barred[chunk.container]


def reach(field: Field, kept: list[int]) -> list[int]:
    """Add the paragraphs that look just like the story's and stand elsewhere: in other columns, tabs and accordions."""
    looks: dict[object, float] = {}
    for index in kept:
        if field.weights[index] > 0:
            look = _look(field, field.chunks[index])
            looks[look] = looks.get(look, 0.0) + field.weights[index]
    least = _ALIKE * sum(looks.values())
    own = {look for look, value in looks.items() if look is not None and value >= least}
    if not own:
        return kept
    there = set(kept)
    more = [
        i
        for i, chunk in enumerate(field.chunks)
        if i not in there and _may_belong(field, i) and _look(field, chunk) in own
    ]
    return sorted([*kept, *more]) if more else kept


def _may_belong(field: Field, index: int) -> bool:
    """Return whether chunk *index*, outside the story's container, is prose that nothing but being hidden bars."""
    chunk = field.chunks[index]
    if index in field.skip or chunk.role is not None or chunk.container < 0:
        return False
    if field.barred[chunk.container]:
        return field.folded[chunk.container] and weight(chunk) > 0
    return field.weights[index] > 0


def _look(field: Field, chunk: Chunk) -> object:
    """Return what the element of *chunk* looks like: its tag and the classes of the nearest element that has any."""
    for holder, _ in zip(field.outline.ancestors(chunk.container), range(_LEVELS), strict=False):
        if holder.names:
            return chunk.tag, chunk.kind, holder.tag, holder.attributes.get("class")
    return None


def drop_links(field: Field, kept: list[int]) -> list[int]:
    """Drop the lines that are little more than a link to something else.

    Where every part of a story goes under a linked heading, as in lists of products or of deals, the links are its
    crossheads.
    """
    chunks = field.chunks
    linked = [i for i in kept if _is_link(chunks[i])]
    if not linked:
        return kept
    prose = sum(1 for i in kept if field.weights[i] > 0)
    heads = _linked_crossheads(field, kept)
    if len(heads) < max(_OFTEN, prose // 5):
        heads = frozenset()
    return [i for i in kept if i in heads or not _is_link(chunks[i])]


def _is_link(chunk: Chunk) -> bool:
    if chunk.kind == "heading":
        return density(chunk) >= 0.9
    return chunk.kind in ("paragraph", "quote") and (is_linked(chunk) or _points_on(chunk))


def _points_on(chunk: Chunk) -> bool:
    """Return whether a paragraph is a label and a link: "Read also: ..."."""
    if not chunk.links or len(chunk.text) > _POINTER:
        return False
    first, last = chunk.links[0], chunk.links[-1]
    label = chunk.text[: first.start].rstrip()
    return (
        last.end >= len(chunk.text) - 2
        and (label.endswith(_POINTING) or is_pointer(label))
        and len(label) <= _LABEL
        and density(chunk) > _HALF
    )


def _linked_crossheads(field: Field, kept: list[int]) -> frozenset[int]:
    """Return the linked lines that stand right before a paragraph of prose."""
    found = set()
    waiting = -1
    for index in kept:
        chunk = field.chunks[index]
        if _is_link(chunk):
            waiting = index if len(chunk.text) <= 120 and "\n" not in chunk.text else -1
        elif field.weights[index] > 0:
            if waiting >= 0:
                found.add(waiting)
            waiting = -1
        elif chunk.kind not in ("figure", "embed", "heading"):
            waiting = -1
    return frozenset(found)


def drop_captions(field: Field, kept: list[int]) -> list[int]:
    """Drop the captions and credits of pictures that stand outside of a figure."""
    chunks = field.chunks
    boxed = _boxed_with_picture(field, kept)
    held: list[int] = []
    pictured = False
    for index in kept:
        chunk = chunks[index]
        if index in boxed:
            continue
        if chunk.kind == "figure":
            pictured = True
        elif chunk.kind in ("paragraph", "item") and chunk.text:
            if is_credit(chunk.text) or (pictured and chunk.tag not in _PROSE_TAGS and has_credit_line(chunk.text)):
                continue
            pictured = False
        else:
            pictured = False
        held.append(index)
    return held


def _boxed_with_picture(field: Field, kept: list[int]) -> set[int]:
    """Return the chunks that share a small box with a picture and nothing else: its caption, whatever it is called.

    Where such boxes hold much of the text, they are the cards that a story is told in.
    """
    chunks = field.chunks
    if not any(chunks[i].kind == "figure" for i in kept):
        return set()
    boxes: dict[int, _Box] = {}
    for index in kept:
        chunk = chunks[index]
        for container in _lines_up(field, chunk.container):
            boxes.setdefault(container, _Box()).add(chunk)
    found = {
        i
        for i in kept
        if chunks[i].kind == "paragraph"
        and any(boxes[container].is_picture_with_caption() for container in _lines_up(field, chunks[i].container))
    }
    length = sum(len(chunks[i].text) for i in found)
    return found if length < _CARDS * sum(len(chunks[i].text) for i in kept) else set()


def _lines_up(field: Field, container: int) -> Iterator[int]:
    """Yield *container* and the few around it."""
    for _ in range(_LEVELS):
        if container < 0:
            return
        yield container
        container = field.parents[container]


class _Box:
    __slots__ = ("figures", "length", "others", "texts")

    def __init__(self) -> None:
        self.figures = self.texts = self.length = self.others = 0

    def add(self, chunk: Chunk) -> None:
        """Count *chunk* in."""
        if chunk.kind == "figure":
            self.figures += 1
        elif chunk.kind == "paragraph":
            self.texts += 1
            self.length += len(chunk.text)
        else:
            self.others += 1

    def is_picture_with_caption(self) -> bool:
        """Return whether the box holds a picture and a line or two."""
        return self.figures == 1 and 1 <= self.texts <= 2 and not self.others and self.length <= _LONGEST_CAPTION


def trim(field: Field, kept: list[int]) -> list[int]:
    """Cut what stands before the first paragraph and behind the last."""
    chunks = field.chunks
    prose = [place for place, i in enumerate(kept) if field.weights[i] > 0 or chunks[i].kind == "table"]
    if not prose:
        return kept
    first, last = prose[0], prose[-1]
    while first > 0 and _opens(chunks[kept[first - 1]]):
        first -= 1
    while last + 1 < len(kept) and chunks[kept[last + 1]].kind in _TAIL_KINDS:
        last += 1
    return kept[first : last + 1]


def _opens(chunk: Chunk) -> bool:
    return chunk.kind in ("figure", "embed") or (chunk.kind == "heading" and chunk.level > 1)


def drop_link_lists(field: Field, kept: list[int]) -> list[int]:
    """Drop lists of links."""
    chunks = field.chunks
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


def drop_repeats(field: Field, kept: list[int]) -> list[int]:
    """Drop paragraphs said before, labels said again and again, and the headline where the story opens."""
    chunks = field.chunks
    heads = {key_of(text) for text in _headlines(field)}
    keys = [key_of(chunks[i].text) for i in kept]
    often = Counter(keys)
    seen: set[str] = set()
    held = []
    for place, (index, key) in enumerate(zip(kept, keys, strict=True)):
        chunk = chunks[index]
        if not key:
            held.append(index)
            continue
        if place < _HEAD and len(key) > 15 and key in heads:
            continue
        if chunk.kind in ("paragraph", "quote"):
            if often[key] >= _OFTEN and len(key) < _LABEL and not chunk.text.endswith((":", "：")):
                # A label that stands between all the parts of a story: "Advertisement", "Article continues".
                continue
            if len(key) >= _REPEATED and key in seen:
                continue
            seen.add(key)
        held.append(index)
    return held


def _headlines(field: Field) -> Iterator[str]:
    outline = field.outline
    if outline.title:
        yield outline.title
    yield from (
        meta.content for meta in outline.metas if meta.name in ("og:title", "twitter:title", "itemprop:headline")
    )
    first = next((chunk.text for chunk in outline.chunks if chunk.kind == "heading" and chunk.level == 1), None)
    if first:
        yield first


def drop_labels(field: Field, kept: list[int]) -> list[int]:
    """Drop the words on players, buttons and galleries: short lines in an element of their own that is no paragraph.

    Lines of one look that say something else each time are the facts of a list: prices, makers, places.
    """
    chunks = field.chunks
    labels = [i for i in kept if _is_label(chunks[i])]
    if not labels:
        return kept
    looks: dict[object, set[str]] = {}
    for index in labels:
        looks.setdefault(_look(field, chunks[index]), set()).add(chunks[index].text)
    dropped = {i for i in labels if len(chunks[i].text) < _TINY or len(looks[_look(field, chunks[i])]) < _OFTEN}
    return [i for i in kept if i not in dropped]


def _is_label(chunk: Chunk) -> bool:
    return (
        chunk.kind == "paragraph"
        and chunk.tag not in ("p", "line", "br")
        and len(chunk.text) < _LABEL
        and not chunk.bold
        and not chunk.links
        and not ends_sentence(chunk.text)
    )


def drop_closers(field: Field, kept: list[int]) -> list[int]:
    """Drop what publishers put behind the end of a story, from the end on: lives of the authors, appeals, imprints."""
    chunks = field.chunks
    authors = field.outline.once("author names", author_names)
    end = len(kept)
    for place in range(len(kept) - 1, max(0, len(kept) - 1 - _FARTHEST), -1):
        chunk = chunks[kept[place]]
        if chunk.kind in ("figure", "embed", "heading"):
            continue
        if not _is_closer(chunk.text, authors):
            break
        end = place
    while end > 0 and end < len(kept) and chunks[kept[end - 1]].kind in ("heading", "figure"):
        end -= 1
    return kept[:end] if end > len(kept) // 3 else kept


def _is_closer(text: str, authors: frozenset[str]) -> bool:
    return is_appeal(text) or is_imprint(text) or is_biography(text, authors)


def drop_appeals(field: Field, kept: list[int]) -> list[int]:
    """Drop the appeals and imprints between the paragraphs, where they look otherwise than the paragraphs do."""
    chunks = field.chunks
    looks: dict[object, float] = {}
    for index in kept:
        look = _look(field, chunks[index])
        looks[look] = looks.get(look, 0.0) + field.weights[index]
    least = _RARE * sum(looks.values())
    dropped = {i for i in kept if looks[_look(field, chunks[i])] < least and _is_asking(chunks[i])}
    return [i for i in kept if i not in dropped] if dropped else kept


def _is_asking(chunk: Chunk) -> bool:
    return (
        chunk.kind in ("paragraph", "quote", "heading")
        and len(chunk.text) <= _LONGEST_APPEAL
        and (is_appeal(chunk.text) or is_imprint(chunk.text))
    )


def drop_pointers(field: Field, kept: list[int]) -> list[int]:
    """Drop the headings and labels right above a link that was dropped: "Read more", "In this article"."""
    chunks = field.chunks
    there = set(kept)
    return [i for i in kept if not (_is_heading_or_label(chunks[i]) and _heads_links(field, i, there))]


def _is_heading_or_label(chunk: Chunk) -> bool:
    if chunk.kind == "heading":
        return is_pointer(chunk.text)
    return chunk.kind == "paragraph" and len(chunk.text) < _LABEL and not chunk.text.endswith((".", "!", "?", "。"))


def _heads_links(field: Field, index: int, there: set[int]) -> bool:
    """Return whether what comes next on the page, pictures aside, is a dropped link."""
    for place in range(index + 1, min(index + 5, len(field.chunks))):
        chunk = field.chunks[place]
        if place in there and chunk.kind not in ("figure", "embed"):
            return False
        if chunk.text and chunk.kind != "figure":
            return density(chunk) > _LINKED
    return False


def drop_bare_headings(field: Field, kept: list[int]) -> list[int]:
    """Drop headings that nothing stands under, because what they head was dropped."""
    chunks = field.chunks
    held: list[int] = []
    # From the end on: the lowest rank of heading that would be bare here, or 0 where text follows.
    bare = 1
    for index in reversed(kept):
        chunk = chunks[index]
        if chunk.kind == "heading":
            if bare and chunk.level >= bare:
                continue
            bare = chunk.level
        elif chunk.kind in _CARRIED:
            bare = 0 if chunk.kind != "figure" else bare
        held.append(index)
    return held[::-1]


RULES: Final[tuple[Callable[[Field, list[int]], list[int]], ...]] = (
    drop_links,
    drop_captions,
    drop_labels,
    trim,
    drop_link_lists,
    drop_repeats,
    drop_appeals,
    drop_closers,
    drop_pointers,
    drop_bare_headings,
)
"""What is cut, in this order: each rule takes the indexes of the chunks kept so far and returns those it keeps."""

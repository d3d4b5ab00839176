"""Drop what stands between the paragraphs of a story and looks otherwise: offers, appeals, walls, other stories."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsrecord.find.body.emptied import is_card
from newsrecord.find.body.field import Field
from newsrecord.find.body.services import leads_to_service
from newsrecord.find.closers import asks_reader, is_offer, is_pointer
from newsrecord.find.consents import is_consent
from newsrecord.find.continued import is_advert, is_continued
from newsrecord.find.declared import site_names
from newsrecord.find.disclosures import is_disclosure
from newsrecord.find.keys import fold
from newsrecord.find.landmarks import headline_index
from newsrecord.find.metered import is_metered
from newsrecord.find.prose import is_linked
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk
from newsrecord.text import DENSE

__all__ = ["drop_appeals", "drop_boxes", "drop_facts", "own_looks"]

_NUMBERED: Final = re.compile(r"#?\d{1,2}(?:[.):]|\s?[\u2013\u2014-])\s")
_LONGEST_BUTTON: Final = 80
_LONGEST: Final = 400
_MOST: Final = 4
_LEVELS: Final = 2
_OWN: Final = 0.2
_MOSTLY: Final = 0.4
_OFTEN: Final = 3
_LONGEST_APPEAL: Final = 300
_LONGEST_DISCLOSURE: Final = 450
_LONGEST_NOTE: Final = 160
_LONGEST_BOXED: Final = 160
_MOST_ASKING: Final = 12
_WORD: Final = 3
# Words that begin with so many letters in common are one; so many words of a headline tell what a story is on.
_STEM: Final = 4
_TELLING: Final = 2
_BOXED: Final = frozenset({"paragraph", "heading", "figure"})
_WIDE: Final = frozenset({"body", "html", "main", "article"})
_QUOTES: Final = frozenset('"“„«»‘‚「『')
_FACTS: Final = word_set("fakta faktat faktaboks faktaboksi faktaruta faktabox fakty faktid факты")
_FIRST_WORD: Final = re.compile(r"[\s:,\u2013-]")


def drop_facts(field: Field, kept: list[int]) -> list[int]:
    """Drop the boxes that Nordic papers head with "Fakta", where they look otherwise than the story's paragraphs."""
    chunks = field.chunks
    heads = [at for at, i in enumerate(kept) if chunks[i].kind == "heading" and _heads_facts(chunks[i].text)]
    own = own_looks(field, kept) if heads else frozenset()
    dropped: set[int] = set()
    for at in heads:
        if inside := _headed(field, kept, at, own, _box_of(field, kept[at])):
            dropped.update((kept[at], *inside))
    return [i for i in kept if i not in dropped] if dropped else kept


def _heads_facts(text: str) -> bool:
    return text[:1] in "FfФф" and _FIRST_WORD.split(text, maxsplit=1)[0].casefold() in _FACTS


def drop_boxes(field: Field, kept: list[int]) -> list[int]:
    """Drop what shares a box with a link that stands alone, and looks otherwise than the story's paragraphs.

    Boxes of one look that come again and again are what the story is made of: products, places, people.
    """
    chunks = field.chunks
    links = [place for place, i in enumerate(kept) if chunks[i].link_chars and _is_button(chunks[i])]
    boxes = [box for place in links if (box := _box(field, kept, place))]
    if not boxes:
        return kept
    own = own_looks(field, kept)
    rare = [box for box in boxes if not any(field.weights[i] and field.look(i) in own for i in box)]
    if len(rare) >= _OFTEN:
        return kept
    dropped = {i for box in rare for i in box}
    return [i for i in kept if i not in dropped] if dropped else kept


def _points(chunk: Chunk) -> bool:
    return chunk.kind == "heading" and is_pointer(chunk.text)


def own_looks(field: Field, kept: list[int], share: float = _OWN) -> frozenset[int | None]:
    """Return the looks that a *share* of the story's prose and more has."""
    weights: dict[int | None, float] = {}
    for index in kept:
        if field.weights[index]:
            look = field.look(index)
            weights[look] = weights.get(look, 0.0) + field.weights[index]
    least = share * sum(weights.values())
    return frozenset(look for look, weight in weights.items() if weight >= least)


def _is_button(chunk: Chunk) -> bool:
    text = chunk.text
    if chunk.kind != "paragraph" or not 0 < len(text) <= _LONGEST_BUTTON or not is_linked(chunk):
        return False
    # What leads back from a footnote is a number or an arrow.
    return sum(map(str.isalpha, text)) >= (_WORD if text.isascii() else 1)


def _box(field: Field, kept: list[int], place: int) -> list[int]:
    """Return the chunks in the smallest box around a link that holds more than the link, if it holds little."""
    container = field.chunks[kept[place]].container
    for _ in range(_LEVELS):
        if container < 0:
            break
        inside = [kept[place]]
        for step in (-1, 1):
            at = place + step
            while 0 <= at < len(kept) and len(inside) <= _MOST and _stands_in(field, kept[at], container):
                inside.append(kept[at])
                at += step
        if len(inside) > _MOST:
            break
        if len(inside) > 1:
            return inside if _is_small(field, inside) else []
        container = field.parents[container]
    return []


def _stands_in(field: Field, index: int, container: int) -> bool:
    place = field.chunks[index].container
    for _ in range(_LEVELS + 2):
        if place == container:
            return True
        if place < container:
            return False
        place = field.parents[place]
    return False


def _is_small(field: Field, inside: list[int]) -> bool:
    chunks = [field.chunks[i] for i in inside]
    return (
        all(c.kind in ("paragraph", "figure") or _points(c) for c in chunks)
        and sum(len(c.text) for c in chunks) <= _LONGEST
    )


def drop_appeals(field: Field, kept: list[int]) -> list[int]:
    """Drop the appeals and imprints between the paragraphs, where they look otherwise than the paragraphs do.

    With a heading that asks goes what it heads: what a wall offers, and on which terms.
    """
    chunks = field.chunks
    own = own_looks(field, kept)
    apart = _boxed_apart(field, kept)
    asking = [
        at
        for at, i in enumerate(kept)
        if 0 < len(chunks[i].text) <= _LONGEST_DISCLOSURE
        and (
            (field.look(i) not in own and _is_asking(field, i))
            or (i in apart and _is_asking(field, i) and not is_card(field.outline, apart[i]))
            or _goes_on(chunks[i])
            or _calls(field, chunks[i])
        )
    ]
    if (at := _offer_above(field, kept)) >= 0 and at not in asking:
        asking.append(at)
    agreed = _consents(field, kept)
    if not asking and not agreed:
        return kept
    dropped = {kept[at] for at in (*asking, *agreed)}
    dropped.update(i for at in asking for i in _rest_of_box(field, kept, at, frozenset() if kept[at] in apart else own))
    dropped.update(i for at in agreed for i in _rest_of_box(field, kept, at, frozenset()))
    heads = [at for at in asking if chunks[kept[at]].kind == "heading"]
    # A wall stands behind the beginning of a story, and may be a third of what is there.
    most = own_looks(field, kept, _MOSTLY) if heads else own
    for at in heads:
        dropped.update(_headed(field, kept, at, most, chunks[kept[at]].container))
    return [i for i in kept if i not in dropped]


def _boxed_apart(field: Field, kept: Sequence[int]) -> dict[int, int]:
    """Return the lines that stand in a small box among the story's paragraphs, and the box of each.

    Where boxes have no class, their paragraphs look like all others.  Stories in boxes have several that are alike.
    """
    chunks, containers, parents = field.chunks, field.outline.containers, field.parents
    lines = [i for i in kept if chunks[i].kind == "paragraph" and chunks[i].container >= 0]
    boxes = [parents[at] if containers[at := chunks[i].container].tag == "p" else at for i in lines]
    held = Counter(boxes)
    if len(held) <= 1:
        return {}
    home = held.most_common(1)[0][0]
    small = {
        box
        for box, count in held.items()
        if count <= _MOST and box >= 0 and parents[box] == home and containers[box].tag not in _WIDE
    }
    return {i: box for i, box in zip(lines, boxes, strict=True) if box in small} if small else {}


def _consents(field: Field, kept: Sequence[int]) -> list[int]:
    """Return the places of what asks readers whether they wish to see another site's, in a box of few lines."""
    chunks, containers = field.chunks, field.outline.containers
    sizes = Counter([chunks[i].container for i in kept])
    return [
        at
        for at, i in enumerate(kept)
        if sizes[box := chunks[i].container] <= _MOST
        and chunks[i].kind == "paragraph"
        and containers[box].tag != chunks[i].tag
        and is_consent(chunks[i].text)
    ]


def _offer_above(field: Field, kept: Sequence[int]) -> int:
    """Return the place of the first paragraph where that offers something and is not on what the headline is on, or -1.

    It may stand among the paragraphs and look as they do.
    """
    chunks = field.chunks
    at = next((at for at, i in enumerate(kept) if field.weights[i] and chunks[i].kind == "paragraph"), -1)
    if at < 0 or at + 1 == len(kept) or not (_is_asking_text(first := chunks[kept[at]]) and asks_reader(first.text)):
        return -1
    index = headline_index(field.outline)
    title = chunks[index].text if index is not None else ""
    # Scripts without blanks have no words to compare.
    told = {word[:_STEM] for word in fold(title).split()} if DENSE.search(title) is None else set()
    said = {word[:_STEM] for word in fold(first.text).split() if len(word) >= _STEM}
    return at if sum([len(word) == _STEM for word in told]) >= _TELLING and said.isdisjoint(told) else -1


def _goes_on(chunk: Chunk) -> bool:
    """Return whether a line says where the story goes on, or for whom, or what stands in between."""
    if chunk.kind != "paragraph" or len(chunk.text) > _LONGEST_NOTE:
        return False
    return is_continued(chunk.text) or is_advert(chunk.text) or is_metered(chunk.text)


def _calls(field: Field, chunk: Chunk) -> bool:
    """Return whether a paragraph asks for something, and all its links lead to where that is done."""
    # A sentence of the story may lead there, or speak of it, but does not do both.
    if not chunk.link_chars or chunk.kind != "paragraph":
        return False
    if leads_to_service(field.outline, chunk):
        return _is_asking_text(chunk)
    # Nor is it set in bold as a whole.
    is_loud = chunk.bold and chunk.text[0] not in _QUOTES and len(chunk.text) <= _LONGEST_APPEAL
    return is_loud and asks_reader(chunk.text)


def _is_asking_text(chunk: Chunk) -> bool:
    # In a story it is people who say "follow us".
    return chunk.text[0] not in _QUOTES and is_offer(chunk.text)


def _rest_of_box(field: Field, kept: list[int], place: int, own: frozenset[int | None]) -> list[int]:
    """Return what stands in one small box with what asks, and looks otherwise than the paragraphs: what it asks for."""
    if field.chunks[kept[place]].kind == "heading":
        return []
    box = _box_of(field, kept[place])
    if box < 0 or field.outline.containers[box].tag in _WIDE or field.sums[box] > _OWN * field.total:
        return []
    inside = [kept[place]]
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(kept) and len(inside) <= _MOST and _stands_in(field, kept[at], box):
            inside.append(kept[at])
            at += step
    chunks = [field.chunks[i] for i in inside]
    is_told = any(chunk.kind not in _BOXED or len(chunk.text) > _LONGEST_BOXED for chunk in chunks[1:])
    if len(inside) > _MOST or is_told:
        return []
    return [] if any(field.weights[i] and field.look(i) in own for i in inside) else inside


def _is_asking(field: Field, index: int) -> bool:
    chunk = field.chunks[index]
    if chunk.kind not in ("paragraph", "quote", "heading"):
        return False
    if chunk.kind == "paragraph" and is_disclosure(chunk.text):
        return True
    if len(chunk.text) > _LONGEST_APPEAL:
        return False
    if chunk.kind == "paragraph" and leads_to_service(field.outline, chunk):
        return True
    # A step or a part of the story may be about newsletters, too: "2. Welcome Email".
    if chunk.kind == "heading" and _NUMBERED.match(chunk.text) is not None:
        return False
    return _is_asking_text(chunk) or _asks_for_outlet(field, chunk)


def _asks_for_outlet(field: Field, chunk: Chunk) -> bool:
    """Return whether a heading asks for the outlet by its name: "Support The Courier's journalism"."""
    if chunk.kind != "heading" or chunk.text[0] in _QUOTES:
        return False
    text = chunk.text.casefold()
    name = max([name for name in site_names(field.outline) if name in text], key=len, default="")
    return len(name) > _WORD and (is_offer(text.replace(name, "us")) or is_offer(text.replace(name, "our")))


def _box_of(field: Field, index: int) -> int:
    """Return the container that a chunk stands in, its own element not counted where what is around that is a box."""
    chunk = field.chunks[index]
    box = chunk.container
    if box < 0 or chunk.tag == "div" or field.outline.containers[box].tag != chunk.tag:
        return box
    outer = field.parents[box]
    return outer if outer >= 0 and field.sums[outer] < _OWN * field.total else box


def _headed(field: Field, kept: list[int], place: int, own: frozenset[int | None], around: int) -> list[int]:
    """Return the chunks below a heading in the element *around* it, or nothing where the story's paragraphs stand."""
    inside: list[int] = []
    for index in kept[place + 1 : place + 2 + _MOST_ASKING]:
        if around < 0 or not _stands_in(field, index, around):
            break
        if len(inside) >= _MOST_ASKING or (field.weights[index] and field.look(index) in own):
            return []
        inside.append(index)
    return inside

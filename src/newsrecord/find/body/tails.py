"""Drop what stands behind a story in boxes of its own: who wrote it, what readers may do, the foot of the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from newsrecord.find.body.boxes import own_looks
from newsrecord.find.body.field import Field
from newsrecord.find.standing import leads_away

__all__ = ["drop_tail"]

_ALIKE: Final = 0.3
_OFTEN: Final = 3
_NEARLY_ALL: Final = 0.9
_MOST: Final = 0.4
"""What has more of the prose than this is no foot of a page."""


def drop_tail(field: Field, kept: list[int]) -> list[int]:
    """Drop what stands behind the element of the story's own paragraphs, where none of it looks as they do.

    The foot of a page consists of labels, with a notice now and then; where most lines are prose, or a heading looks
    as the story's crossheads do, it is a part of the story: questions and answers, footnotes.
    """
    chunks, weights = field.chunks, field.weights
    own = own_looks(field, kept, _ALIKE)
    prose = [i for i in kept if weights[i] and chunks[i].kind == "paragraph" and field.look(i) in own]
    if not prose or prose[-1] == kept[-1]:
        return kept
    story = _holder_of(field, prose)
    if story < 0:
        return kept
    inside = field.inside(story)
    end = next(at for at in range(len(kept), 0, -1) if chunks[kept[at - 1]].container in inside)
    # Where a page has no classes, all its paragraphs look alike.
    alike = own - {None}
    end = next(
        (at for at in range(len(kept), end, -1) if weights[kept[at - 1]] and field.look(kept[at - 1]) in alike), end
    )
    return kept[:end] if end < len(kept) and _is_foot(field, kept[:end], kept[end:]) else kept


def _holder_of(field: Field, prose: Sequence[int]) -> int:
    """Return the innermost container that holds nearly all of *prose*, but for the elements of single paragraphs."""
    held: defaultdict[int, float] = defaultdict(float)
    for index in prose:
        held[field.chunks[index].container] += field.weights[index]
    least = _NEARLY_ALL * sum(held.values())
    for place in field.outline.around(field.chunks[prose[len(prose) // 2]].container):
        if field.outline.containers[place].tag == "p":
            continue
        inside = field.inside(place)
        if sum([weight for container, weight in held.items() if container in inside]) >= least:
            return place
    return -1


def _is_foot(field: Field, story: Sequence[int], tail: Sequence[int]) -> bool:
    """Return whether the *tail* behind a *story* is little and mostly labels, and is not parted as the story is."""
    chunks, weights = field.chunks, field.weights
    prose = [weights[i] for i in tail if weights[i]]
    # Headings belong to what they head, and the points of a list are told as prose is, unless they lead elsewhere.
    labels = [i for i in tail if chunks[i].kind in ("paragraph", "item") and not weights[i] and chunks[i].text]
    points = [i for i in labels if chunks[i].kind == "item" and not chunks[i].link_chars]
    if len(prose) + 2 * len(points) > len(labels) or sum(prose) > _MOST * sum([weights[i] for i in (*story, *tail)]):
        return False
    away = sum([leads_away(field.outline, chunks[i]) for i in labels if weights[i - 1]])
    if away >= _OFTEN and 2 * away > len(prose):
        # What a story tells of one by one, shops and hotels, has its own site each.
        return False
    heads = [field.look(i) for i in tail if chunks[i].kind == "heading"]
    crossheads = {field.look(i) for i in story if chunks[i].kind == "heading"} if heads else set()
    return all(look is None or look not in crossheads for look in heads)

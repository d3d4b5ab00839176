"""Find what a story shows between its paragraphs in boxes that are named after it: a captioned picture, a player."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsrecord.find.furniture import BARRED_ROLES, BARRED_TAGS
from newsrecord.find.places import shown_chunks
from newsrecord.find.wordlists import word_set

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from newsrecord.find.body.field import Field

__all__ = ["find_shown"]

# Furniture by name, beside a story; between its paragraphs the box of one of its pictures, posts or players.
_REACH: Final = 6
_PICTURING: Final = word_set(
    "caption captions credit credits copyright carousel slider overlay lightbox banner gallery galleries slideshow"
    " galerie"
)
_PLAYING: Final = _PICTURING | word_set(
    "video podcast player playlist audioplayer social consent cookie cookies gdpr embed external content"
)
_HOLDING: Final = word_set("media image images picture photo figure embed embedded video asset")


def find_shown(field: Field, inside: Container[int], kept: Sequence[int]) -> list[int]:
    """Return the pictures and embeds within the story that nothing bars but boxes named after what they hold.

    Args:
        field: the page.
        inside: the story's container and what stands in it.
        kept: the chunks of the story that nothing bars.
    """
    if not kept:
        return []
    # A post or a player may stand right behind the last paragraph, and a picture before the first.
    first, last = kept[0] - _REACH, kept[-1] + _REACH
    barred, skip = field.barred, field.skip
    return [
        i
        for i, container in shown_chunks(field.outline)
        if first <= i <= last
        and container >= 0
        and barred[container]
        and container in inside
        and i not in skip
        and _is_shown(field, i)
    ]


def _is_shown(field: Field, index: int) -> bool:
    chunk, containers = field.chunks[index], field.outline.containers
    allowed = _PLAYING if chunk.kind == "embed" else _PICTURING
    place, named = chunk.container, False
    while place >= 0 and field.barred[place]:
        holder, words = containers[place], field.furniture[place]
        if not words <= allowed or holder.hidden or holder.attributes.get("role") in BARRED_ROLES:
            return False
        if holder.tag in BARRED_TAGS or (holder.tag == "article" and holder.names.isdisjoint(_HOLDING)):
            return False
        named = named or bool(words) or holder.tag == "article"
        place = field.parents[place]
    if not named:
        return False
    # Other stories' pictures stand in rows too, and say nothing.
    return chunk.kind == "embed" or bool(chunk.text) or not _leads_on(field, index)


def _leads_on(field: Field, index: int) -> bool:
    """Return whether a heading or a link follows in the same box, as under the pictures of other stories."""
    behind = field.chunks[index + 1 : index + 2]
    if not behind or not field.barred[behind[0].container]:
        return False
    return behind[0].kind == "heading" or behind[0].link_chars * 2 > len(behind[0].text)

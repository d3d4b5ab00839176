"""Tell whether two paragraphs of a page stand beside each other."""

from __future__ import annotations

from newsrecord.find.body.field import Field

__all__ = ["share_place"]


def share_place(field: Field, one: int, other: int) -> bool:
    """Return whether two paragraphs stand in one element, or in two of the same look within one.

    Builders of letters set each paragraph in an element of its own, which is called nothing, or what the next one is.
    """
    place, beside = field.chunks[one].container, field.chunks[other].container
    if place == beside:
        return True
    look = field.look(one)
    if min(place, beside) < 0 or look != field.look(other):
        return False
    outer, other_outer = field.parents[place], field.parents[beside]
    if look is None:
        # Style sheets that are written by a program may leave the page without a class: each paragraph in a bare div.
        own, its = field.outline.containers[place], field.outline.containers[beside]
        return outer == other_outer and own.tag == its.tag == "div" and own.attributes == its.attributes
    if outer == other_outer:
        return True
    if min(outer, other_outer) < 0 or field.parents[outer] != field.parents[other_outer]:
        return False
    holder, other_holder = field.outline.containers[outer], field.outline.containers[other_outer]
    return holder.tag == other_holder.tag == "div" and holder.names == other_holder.names

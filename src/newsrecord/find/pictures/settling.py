"""Settle the figures of a body by the pictures that were found for the whole story."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsrecord.find.pictures.renditions import same_picture
from newsrecord.model.body import Block, Figure, Image

__all__ = ["settle_figures"]


def settle_figures(body: Sequence[Block], images: Sequence[Image]) -> tuple[Block, ...]:
    """Return *body* with the figures that are among *images*, each in the rendition chosen there.

    What the search for pictures has left out (portraits, thumbnails of other stories, icons) is no figure of the body.
    """
    if not any(isinstance(block, Figure) for block in body):
        return tuple(body)
    exact = {image.url: image for image in images if image.url is not None}
    known: dict[str, Image] | None = None
    settled: list[Block] = []
    for block in body:
        if isinstance(block, Figure):
            chosen = exact.get(block.image.url or "")
            if chosen is None:
                known = {same_picture(image): image for image in images} if known is None else known
                chosen = known.get(same_picture(block.image))
            if chosen is not None:
                own = block.image
                caption, credit = own.caption or chosen.caption, own.credit or chosen.credit
                if (own.url, own.width, own.caption, own.credit) != (chosen.url, chosen.width, caption, credit):
                    width, height = chosen.width, chosen.height
                    own = attrs.evolve(own, url=chosen.url, caption=caption, credit=credit, width=width, height=height)
                figure = block if own is block.image else Figure(image=own)
                if settled and _repeats(settled[-1], figure):
                    # Small screens have a copy of their own; the one with the words stays.
                    settled[-1] = figure if _words(figure) > _words(settled[-1]) else settled[-1]
                    continue
                settled.append(figure)
        else:
            settled.append(block)
    return tuple(settled)


def _repeats(one: Block, other: Figure) -> bool:
    """Return whether two neighbours show the same picture and do not say different things of it."""
    if not isinstance(one, Figure) or one.image.url is None or other.image.url is None:
        return False
    first, second = one.image.caption, other.image.caption
    return (first == second or None in (first, second)) and same_picture(one.image) == same_picture(other.image)


def _words(block: Block) -> int:
    """Return how much is said of the picture of a figure."""
    image = block.image if isinstance(block, Figure) else None
    return len(image.caption or "") + len(image.credit or "") if image is not None else 0

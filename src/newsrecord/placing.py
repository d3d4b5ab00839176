"""Take out of a record's values the addresses that are relative to nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

import attrs
from msgspec.structs import replace

from newsrecord.find.candidate import Candidate, Sighting
from newsrecord.model.body import Block, Embed, Figure, Image, Paragraph
from newsrecord.model.byline import Author, Byline, Organization
from newsrecord.urls import STAND_IN, is_stand_in

__all__ = ["place_blocks", "place_candidates", "place_images", "place_value"]

T = TypeVar("T")
R = TypeVar("R", Organization, Author)


def place_value(value: T) -> T | None:
    """Return the *value* of a field without such addresses, or None where it is one itself.

    >>> place_value("https://unplaced.invalid/news/1") is None, place_value("https://example.org/1")
    (True, 'https://example.org/1')
    """
    placed: Any = value
    if isinstance(value, str):
        placed = None if is_stand_in(value) else value
    elif isinstance(value, Byline):
        authors = tuple([_without(author, "url") for author in value.authors])
        placed = value if authors == value.authors else attrs.evolve(value, authors=authors)
    elif isinstance(value, Organization):
        placed = _without(value, "url", "logo")
    kept: T | None = placed
    return kept


def place_candidates(candidates: Iterable[Candidate[T]]) -> list[Candidate[T]]:
    """Return *candidates* with values that have no such address; one whose value is such an address is left out."""
    placed = [(place_value(found.value), found) for found in candidates]
    return [
        found
        if value is found.value and STAND_IN not in found.evidence.raw
        else Candidate(value, _place_sighting(found.evidence))
        for value, found in placed
        if value is not None
    ]


def place_images(
    images: Iterable[Image], sightings: Iterable[Sighting]
) -> tuple[tuple[Image, ...], tuple[Sighting, ...]]:
    """Return *images* without such addresses, and where they were seen, but for those that say nothing else."""
    kept = [
        (placed, _place_sighting(seen))
        for image, seen in zip(images, sightings, strict=True)
        if (placed := _place_image(image)) is not None
    ]
    return tuple([image for image, _ in kept]), tuple([seen for _, seen in kept])


def _place_sighting(seen: Sighting) -> Sighting:
    """Return *seen* with what the page has of an address in place of what was made of it."""
    return replace(seen, raw=seen.raw.replace(STAND_IN, "")) if STAND_IN in seen.raw else seen


def _place_image(image: Image) -> Image | None:
    if image.url is None or not is_stand_in(image.url):
        return image
    is_told = image.caption is not None or image.credit is not None or image.alt is not None
    return attrs.evolve(image, url=None) if is_told else None


def place_blocks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return *blocks* without such addresses, and without pictures and players of which nothing else is known."""
    return tuple(_place_all(blocks))


def _place_all(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Paragraph) and any(is_stand_in(link.url) for link in block.links):
            yield attrs.evolve(block, links=tuple([link for link in block.links if not is_stand_in(link.url)]))
        elif isinstance(block, Figure):
            image = _place_image(block.image)
            if image is not None:
                yield block if image is block.image else Figure(image=image)
        elif isinstance(block, Embed) and block.url is not None and is_stand_in(block.url):
            if block.content is not None:
                yield Embed(content=block.content)
        else:
            yield block


def _without(record: R, *names: str) -> R:
    """Return *record* with None for each of the named addresses that is relative to nothing."""
    lost: dict[str, Any] = {name: None for name in names if is_stand_in(getattr(record, name) or "")}
    held: Any = record
    placed: R = attrs.evolve(held, **lost) if lost else record
    return placed

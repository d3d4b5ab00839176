"""Part a name from the outlet that it runs on into: "By Ana Ruiz The Quay"."""

from __future__ import annotations

from collections.abc import Set
from typing import Final

import attrs

from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.keys import squash
from newsrecord.find.landmarks import outlet_keys
from newsrecord.find.title_ends import end_of_title
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Outline

__all__ = ["part_outlet"]

_FULL_NAME: Final = 2


def part_outlet(outline: Outline, byline: Byline) -> Byline:
    """Return *byline* with the outlet that a name runs on into as its affiliation: "By Ana Ruiz The Quay"."""
    if all(author.name.count(" ") < _FULL_NAME for author in byline.authors):
        return byline
    keys = outlet_keys(outline) | {squash(end_of_title(outline))} - {""}
    return attrs.evolve(byline, authors=tuple([_without_outlet(author, keys) for author in byline.authors]))


def _without_outlet(author: Author, keys: Set[str]) -> Author:
    words = author.name.split()
    for at in range(_FULL_NAME, len(words)):
        house, name = " ".join(words[at:]).strip("()[]|-\u2013,"), " ".join(words[:at])
        if squash(house) in keys and kind_of(name) == "person" and is_name_shaped(name):
            return attrs.evolve(author, name=name, kind="person", affiliation=author.affiliation or house)
    return author

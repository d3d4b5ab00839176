"""Find the line beside the date that names a writer and her outlet with no mark between, or an agency as the source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.aside import SOURCE
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.wire.look import Look
from newsrecord.wire.writers.signature import Signature

__all__ = ["find_housed", "find_sourced"]

_REACH: Final = 6
_LONGEST_SOURCE: Final = 60
_EDGES: Final = " .)]"
_NAMES: Final = (2, 3)
_MOST_WORDS: Final = 8


def find_housed(looks: Sequence[Look], headline: int, stop: int) -> Signature | None:
    """Return the writer whose outlet stands right behind the name: "Ana Ruiz Harbour Gazette".

    Args:
        looks: the lines.
        headline: the headline's line.
        stop: where the text ends.
    """
    for i in range(headline + 1, min(headline + _REACH, stop, len(looks) - 1)):
        look = looks[i]
        if not look.is_label or "date" not in (looks[i - 1].shape, looks[i + 1].shape):
            continue
        parts = look.text.split()
        if not _NAMES[0] < len(parts) <= _MOST_WORDS or not all(part[0].isupper() for part in parts[: _NAMES[0]]):
            continue
        for count in _NAMES:
            name, house = " ".join(parts[:count]), " ".join(parts[count:])
            if house and kind_of(house) == "organization" and any(other.text == house for other in looks[:headline]):
                return Signature((i,), f"{name}, {house}") if is_name_shaped(name) else None
    return None


def find_sourced(looks: Sequence[Look], headline: int, stop: int) -> Signature | None:
    """Return the agency that a line beside the date names as the source of the story: "Quelle: dpa"."""
    for i in range(headline + 1, min(headline + _REACH, stop, len(looks) - 1)):
        look = looks[i]
        if (
            look.shape != "credit"
            or look.width > _LONGEST_SOURCE
            or "date" not in (looks[i - 1].shape, looks[i + 1].shape)
        ):
            continue
        found = SOURCE.search(look.text)
        # "dpa Niedersachsen" is a desk of it.
        named = found[1].partition(",")[0].strip(_EDGES) if found is not None else ""
        agency = next((name for name in (named, named.partition(" ")[0]) if is_agency(name)), None)
        if agency is not None:
            return Signature((i,), agency)
    return None

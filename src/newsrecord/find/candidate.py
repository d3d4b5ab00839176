"""A possible value of a field, with where it was seen."""

from __future__ import annotations

from typing import Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from newsrecord.errors import printable
from newsrecord.model.evidence import Evidence, SourceKind, showable

__all__ = ["Candidate", "Sighting", "candidate", "sighting", "trusted"]

T = TypeVar("T")

_SHOWN_RAW = 500


class Sighting(Struct, frozen=True):
    """Where a value was seen: what its `Evidence` will say, should anybody ask for it.

    Dozens are made a page, and weighed and changed on the way; the records are made of those that are left.
    """

    source: SourceKind
    rule: str
    locator: str
    raw: str
    confidence: float

    def evidence(self) -> Evidence:
        """Return it as a part of the record."""
        return Evidence(
            source=self.source, rule=self.rule, locator=self.locator, raw=self.raw, confidence=self.confidence
        )


class Candidate(Struct, Generic[T], frozen=True):
    """A value for one field of the record and where it was found."""

    value: T
    evidence: Sighting


def candidate(value: T, *, source: SourceKind, rule: str, locator: str, raw: str, confidence: float) -> Candidate[T]:
    """Return *value* as a candidate with its evidence."""
    return Candidate(value, sighting(source, rule, locator, raw, confidence))


def sighting(source: SourceKind, rule: str, locator: str, raw: str, confidence: float) -> Sighting:
    """Return evidence with a locator that can be printed, and the beginning of the raw text."""
    # Pages may name elements and keys of JSON in any way.
    place = locator if locator.isprintable() else printable(locator)
    shown = raw[:_SHOWN_RAW]
    return Sighting(source, rule, place, shown if shown.isprintable() else showable(shown), confidence)


def trusted(found: Candidate[T], confidence: float) -> Candidate[T]:
    """Return *found* with another confidence."""
    return Candidate(found.value, replace(found.evidence, confidence=confidence))

"""A possible value of a field, with the evidence for it."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

from newsrecord.errors import printable
from newsrecord.model.evidence import Evidence, SourceKind

__all__ = ["Candidate", "candidate", "make_evidence"]

T = TypeVar("T")

_SHOWN_RAW = 500


@attrs.frozen(slots=True)
class Candidate(Generic[T]):
    """A value for one field of the record and where it was found."""

    value: T
    evidence: Evidence


def candidate(value: T, *, source: SourceKind, rule: str, locator: str, raw: str, confidence: float) -> Candidate[T]:
    """Return *value* as a candidate with its evidence."""
    # Pages may name elements and keys of JSON in any way.  It is made by the dozen a page: one call less.
    place = locator if locator.isprintable() else printable(locator)
    found = Evidence(source=source, rule=rule, locator=place, raw=raw[:_SHOWN_RAW], confidence=confidence)
    return Candidate(value, found)


def make_evidence(*, source: SourceKind, rule: str, locator: str, raw: str, confidence: float) -> Evidence:
    """Return evidence with a locator that can be printed, and the beginning of the raw text."""
    # Pages may name elements and keys of JSON in any way.
    return Evidence(source=source, rule=rule, locator=printable(locator), raw=raw[:_SHOWN_RAW], confidence=confidence)

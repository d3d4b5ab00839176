"""A possible value of a field, with the evidence for it."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

from newsrecord.errors import printable
from newsrecord.model.evidence import Evidence, SourceKind

__all__ = ["Candidate", "candidate"]

T = TypeVar("T")

_SHOWN_RAW = 500


@attrs.frozen(slots=True)
class Candidate(Generic[T]):
    """A value for one field of the record and where it was found."""

    value: T
    evidence: Evidence


def candidate(value: T, *, source: SourceKind, rule: str, locator: str, raw: str, confidence: float) -> Candidate[T]:
    """Return *value* as a candidate with its evidence."""
    # Pages may name elements of their own making in any way.
    where = printable(locator)
    evidence = Evidence(source=source, rule=rule, locator=where, raw=raw[:_SHOWN_RAW], confidence=confidence)
    return Candidate(value, evidence)

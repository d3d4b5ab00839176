"""Rank the candidates for a field: which is the winner, and in which order the others follow."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final, TypeVar

from newsrecord.find.candidate import Candidate
from newsrecord.model.evidence import SourceKind

__all__ = ["is_ruled", "rank"]

T = TypeVar("T")

# A value that several independent kinds of source give is worth a little more than one that a single source gives.
_AGREEMENT: Final = 0.04
# More than any confidence and agreement come to.
_RULED: Final = 2.0


def rank(candidates: Sequence[Candidate[T]], key: Callable[[T], Hashable]) -> list[Candidate[T]]:
    """Return the candidates with the best first: by their own confidence, and by how many kinds of source agree.

    Those of a rule for the site come before all others, in the order of the rules.
    """
    if len(candidates) == 1:
        return list(candidates)
    sources = {found.evidence.source for found in candidates}
    if len(sources) == 1:
        # No other kind of source agrees with any of them.
        if "site-rule" in sources:
            return list(candidates)
        trusts = [found.evidence.confidence for found in candidates]
        return [candidates[i] for i in sorted(range(len(trusts)), key=trusts.__getitem__, reverse=True)]
    saying: dict[Hashable, set[SourceKind]] = {}
    agreeing: list[set[SourceKind]] = []
    for found in candidates:
        said = key(found.value)
        kinds = saying.get(said)
        if kinds is None:
            kinds = saying[said] = set()
        kinds.add(found.evidence.source)
        agreeing.append(kinds)
    ranks = [
        _RULED if (seen := found.evidence).source == "site-rule" else seen.confidence + _AGREEMENT * (len(kinds) - 1)
        for found, kinds in zip(candidates, agreeing, strict=True)
    ]
    return [candidates[i] for i in sorted(range(len(ranks)), key=ranks.__getitem__, reverse=True)]


def is_ruled(found: Candidate[Any]) -> bool:
    """Return whether *found* is what a rule for the site gave."""
    return found.evidence.source == "site-rule"

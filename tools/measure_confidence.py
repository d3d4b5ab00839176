"""Print how often places are right at each level of confidence, as JSON: shares of one, by level.

    python tools/measure_confidence.py SHARED

SHARED holds ``corpora/places/gold.jsonl``.  A mention is right where an annotated one overlaps it and has the same
number at GeoNames or lies within 161 km; a mention of what the annotators left out counts as wrong, so the shares are
lower bounds.  Annotated names without coordinates, and words for peoples, count neither way.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from newsrecord import Location, Span, find_locations

_LEVELS: Final = (0.0, 0.5, 0.7, 0.85, 0.95, 1.001)
_NEAR_KM: Final = 161.0
_EARTH_KM: Final = 6371.0


def main() -> None:
    """Measure all articles, and print the shares."""
    gold = Path(sys.argv[1]) / "corpora" / "places" / "gold.jsonl"
    judged = [each for line in gold.read_text("utf-8").splitlines() for each in _judge(json.loads(line))]
    shares = {}
    for low, high in pairwise(_LEVELS):
        rights = [right for confidence, right in judged if low <= confidence < high]
        if rights:
            label = f"confidence {low:.2f} to {min(high, 1.0):.2f}, right of {len(rights)} mentions"
            shares[label] = sum(rights) / len(rights)
    print(json.dumps(shares))


def _judge(article: dict[str, Any]) -> Iterator[tuple[float, bool]]:
    """Yield confidence and rightness of each mention that is judged."""
    neutral = article["neutral"]
    for location in find_locations(article["paragraphs"]):
        for span in location.mentions if location.confidence is not None else ():
            known = [each for each in article["toponyms"] if _overlap(span, each["span"])]
            if any(_overlap(span, other) for other in neutral) or any(
                each["adjectival"] or each["lat"] is None for each in known
            ):
                continue
            yield location.confidence or 0.0, any(_is_same(location, each) for each in known)


def _overlap(span: Span, other: list[int]) -> bool:
    return span.block == other[0] and span.start < other[2] and other[1] < span.end


def _is_same(location: Location, toponym: dict[str, Any]) -> bool:
    if location.geonames_id is not None and location.geonames_id == toponym["geonames_id"]:
        return True
    if location.latitude is None or location.longitude is None:
        return False
    return _distance(location.latitude, location.longitude, toponym["lat"], toponym["lon"]) <= _NEAR_KM


def _distance(north: float, east: float, other_north: float, other_east: float) -> float:
    """Return kilometres on the globe."""
    one, other = math.radians(north), math.radians(other_north)
    turn = math.radians(other_east - east)
    half = math.sin((other - one) / 2) ** 2 + math.cos(one) * math.cos(other) * math.sin(turn / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


if __name__ == "__main__":
    main()

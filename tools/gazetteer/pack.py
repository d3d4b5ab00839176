"""Write entries into the index file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import accumulate
from typing import Final

from gazetteer.entries import Entries, Entry
from newsrecord.gazetteer.keys import BUCKET_BITS, bucket_of, fingerprint_of
from newsrecord.gazetteer.layout import FEATURES, HEADER, MAGIC, NO_ROW, POINT_SCALE, ROW, SECTIONS, SHARED
from newsrecord.gazetteer.place import NameForm

__all__ = ["in_order", "pack"]

# How often the news mean a place, set against its population: capitals more often than other towns of their size,
# countries more often than anything in them, regions and districts less often than towns.
_WEIGHTS: Final = {"PCLI": 5.0, "PPLC": 4.0, "ADM1": 0.25, "ADM2": 0.1, "PPLX": 0.3}
_LEAST_OF_COUNTRY: Final = 2_000_000
_SELDOM: Final = 0.15
_MOST_WORDS: Final = 255


def pack(entries: Entries, about: str) -> bytes:
    """Return the index of *entries*; the same entries give the same bytes."""
    ordered = in_order(entries)
    row_of = {entry.id: row for row, entry in enumerate(ordered)}
    countries = sorted(entry.code for entry in ordered if entry.feature == "PCLI")
    offsets, names = _names(ordered)
    sections = _keys(ordered)
    sections |= _starts(ordered)
    sections["rows"] = b"".join(
        ROW.pack(
            entry.geonames,
            round(entry.latitude * POINT_SCALE),
            round(entry.longitude * POINT_SCALE),
            min(entry.population, 0xFFFFFFFF),
            FEATURES.index(entry.feature) << 24 | offsets[_label(entry)],
            (countries.index(entry.country) + 1 if entry.country else 0) << 24 | row_of.get(entry.parent, NO_ROW),
        )
        for entry in ordered
    )
    numbered = sorted((entry.geonames, row) for row, entry in enumerate(ordered) if entry.geonames)
    sections["numbers"] = _words(row for _, row in numbered)
    sections["names"] = names
    sections["countries"] = "".join(countries).encode()
    sections["about"] = about.encode()
    return _joined(sections)


def in_order(entries: Entries) -> list[Entry]:
    """Return the entries so that children stand together, in the order of their parents and by importance."""
    children = defaultdict(list)
    for entry in entries.values():
        children[entry.parent if entry.parent in entries else ""].append(entry)
    ordered = []
    level = [""]
    while level:
        found = [child for parent in level for child in sorted(children[parent], key=lambda e: (-_importance(e), e.id))]
        ordered += found
        level = [entry.id for entry in found]
    if not len(ordered) == len(entries) < NO_ROW:
        raise SystemExit("a place lies in itself, or there are too many")
    return ordered


def _importance(entry: Entry) -> float:
    importance = max(entry.weight * 1000, entry.population * _WEIGHTS.get(entry.feature, 1.0))
    return max(importance, _LEAST_OF_COUNTRY) if entry.feature == "PCLI" else importance


def _label(entry: Entry) -> bytes:
    return f"{entry.name}\x1f{entry.code}".encode() if entry.code else entry.name.encode()


def _names(ordered: list[Entry]) -> tuple[dict[bytes, int], bytes]:
    labels = sorted({_label(entry) for entry in ordered})
    offsets = dict(zip(labels, accumulate((len(label) + 1 for label in labels), initial=0), strict=False))
    return offsets, b"\0".join([*labels, b""])


def _keys(ordered: list[Entry]) -> dict[str, bytes]:
    """Return the sections that lead from keys to places."""
    postings = defaultdict(list)
    for row, entry in enumerate(ordered):
        for key, form in entry.keys.items():
            factor = 1.0 if form & ~(NameForm.ALTERNATE | NameForm.SHORT) else _SELDOM
            postings[key].append((-_importance(entry) * factor, row, form))
    lists: list[int] = []
    values = {}
    for key in sorted(postings):
        found = [row << 8 | form for _, row, form in sorted(postings[key])]
        values[key] = found[0] if len(found) == 1 else SHARED + len(lists)
        if len(found) > 1:
            lists += [len(found), *found]
    buckets, prints, order = _hashed(values)
    return {
        "buckets": buckets,
        "prints": prints,
        "values": _words(values[key] for key in order),
        "lists": _words(lists),
    }


def _starts(ordered: list[Entry]) -> dict[str, bytes]:
    """Return the sections with the words that begin names of several words."""
    longest: dict[str, int] = {}
    for entry in ordered:
        for key in entry.keys:
            first, *rest = key.split(" ")
            if rest:
                longest[first] = max(longest.get(first, 0), min(len(rest) + 1, _MOST_WORDS))
    buckets, prints, order = _hashed(longest)
    return {
        "start_buckets": buckets,
        "start_prints": prints,
        "start_words": bytes(longest[word] for word in order),
    }


def _hashed(keys: Mapping[str, object]) -> tuple[bytes, bytes, list[str]]:
    """Return the buckets and fingerprints of *keys*, and the keys in the order of these."""
    placed = []
    for key in keys:
        data = key.encode()
        bucket, rest = bucket_of(data)
        placed.append((bucket, fingerprint_of(data, rest), key))
    placed.sort()
    if len({entry[:2] for entry in placed}) < len(placed):
        raise SystemExit("two names with one fingerprint: the layout needs wider ones")
    counts = [0] * (1 << BUCKET_BITS)
    for bucket, *_ in placed:
        counts[bucket] += 1
    return (
        _words(accumulate(counts, initial=0)),
        b"".join(print_ for _, print_, _ in placed),
        [key for *_, key in placed],
    )


def _words(numbers: Iterable[int]) -> bytes:
    return b"".join(number.to_bytes(4, "little") for number in numbers)


def _joined(sections: Mapping[str, bytes]) -> bytes:
    at, spans, parts = HEADER.size, [], []
    pad: Callable[[bytes], bytes] = lambda data: data + bytes(-len(data) % 4)  # noqa: E731
    for name in SECTIONS:
        spans += [at, len(sections[name])]
        parts.append(sections[name] if name == SECTIONS[-1] else pad(sections[name]))
        at += len(parts[-1])
    return HEADER.pack(MAGIC, *spans) + b"".join(parts)

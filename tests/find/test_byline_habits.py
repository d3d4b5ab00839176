"""Bylines in the habits of many languages, each with what it says, from the file beside this one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsrecord import Author, Byline, Location, parse_byline

CASES = Path(__file__).with_name("bylines.txt")


def read_cases(text: str) -> Iterator[tuple[str, str, Byline, bool]]:
    """Yield language, line, what it says and whether it is known to be misread, for each byline of the file."""
    language = ""
    for block in text.split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith(";")]
        if lines and lines[0].startswith("# "):
            language = lines.pop(0).removeprefix("# ")
        if lines:
            printed = "\n".join(line for line in lines if not line.startswith(" "))
            said = [line.strip() for line in lines if line.startswith(" ")]
            yield language, printed.removeprefix("~"), read_record(said), printed.startswith("~")


def read_record(said: list[str]) -> Byline:
    """Return the record that the lines below a byline spell out."""
    known = dict(line.split(": ", 1) for line in said if line.startswith(("place: ", "agency: ")))
    authors = [
        Author(name=name, **dict(each.split(": ", 1) for each in more))  # type: ignore[arg-type]
        for name, *more in (line.split(" | ") for line in said)
        if not name.startswith(("place: ", "agency: "))
    ]
    place = known.get("place")
    return Byline(authors=tuple(authors), location=Location(name=place) if place else None, agency=known.get("agency"))


BYLINES = list(read_cases(CASES.read_text(encoding="utf-8")))


def cases() -> list[object]:
    return [
        pytest.param(
            language,
            line,
            said,
            id=f"{language}-{number}",
            marks=[pytest.mark.xfail(strict=True, reason="not read right yet")] if is_misread else [],
        )
        for number, (language, line, said, is_misread) in enumerate(BYLINES)
    ]


def test_the_file_speaks_many_languages() -> None:
    """The habits of at least twenty-two languages are there, ten lines of each on the whole."""
    assert len({language for language, *_ in BYLINES}) >= 22
    assert len(BYLINES) >= 400


@pytest.mark.parametrize(("language", "line", "said"), cases())
def test_a_byline_says_what_it_says(language: str, line: str, said: Byline) -> None:
    """Names, kinds, offices, houses, addresses, place and agency are all read, and nothing else."""
    found = parse_byline(line, language=language)
    assert found == Byline(text=found.text, authors=said.authors, location=said.location, agency=said.agency)


def test_dutch_words_for_written_by_make_the_line_dutch() -> None:
    """Behind "geschreven door" the word between two names is the Dutch one for "and"."""
    assert parse_byline("Geschreven door Sanne ter Horst en Joost van 't Hek").names == (
        "Sanne ter Horst",
        "Joost van 't Hek",
    )


@pytest.mark.parametrize(
    "office",
    ["Redakteurin Politik und Wirtschaft", "journaliste Économie et Social", "redattrice Cultura e Spettacoli"],
)
def test_an_office_over_two_departments_is_one(office: str) -> None:
    """Nobody is called like a department, and nobody by one word behind it."""
    authors = parse_byline(f"Lea Adler, {office}").authors
    assert [(author.name, author.role) for author in authors] == [("Lea Adler", office)]

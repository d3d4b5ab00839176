"""Read a line that stands beside an author's name, or a sentence that tells who the author is."""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsrecord.find.aside_kinds import AsideKind
from newsrecord.find.bylines import words
from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.places import is_place
from newsrecord.find.bylines.text import read_behind
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.keys import squash
from newsrecord.find.landmarks import outlet_keys
from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.model.byline import Byline
from newsrecord.page.outline import Outline
from newsrecord.patterns import late

__all__ = ["BADGES", "NO_OFFICE", "Said", "is_portrait", "read_aside", "read_portrait", "read_rest"]

_MARKS: Final = " \t\n,;:|/·•∙–—-()[]"
_PAIRS: Final = (("(", ")"), ("\u201c", "\u201d"), ("\xab", "\xbb"))
# Of sentences, labels and crumbs, and not of offices.
_MARKED: Final = frozenset("!?:：<>»›→{}")
_LONGEST_OFFICE: Final = 10
_LONGEST_PLACE: Final = 4
_TOLD: Final = 0.7
_TOWN: Final = 20_000
_CITY: Final = 200_000
NO_OFFICE: Final = word_set("author authors autor autora autore auteur auteure user admin administrator")
# Labels, and what was done; neither says who somebody is.
_NO_ASIDES: Final = NO_OFFICE | words.TEXT_WORDS | {cue for cue in words.CUES if not is_role_word(cue)}
# What platforms in Chinese print beside an account: "优质原创作者", "官方账号".
BADGES: Final = ("创作者", "原创作者", "优质作者", "官方账号", "官方帐号", "认证", "已关注", "关注")
"""What no name and no house ends with."""
# "Ana Ruiz is a reporter", "Ana Ruiz ist Redakteurin", "Анна Руис — корреспондент".
_IS: Final = re.compile(
    r"(?:\s?\([^()]{1,40}\))?(?:\s{1,3}(?:is|was|ist|est|es|é|è|är|er|jest|je|on|este|adalah)\s{1,3}"
    r"(?:(?:currently|derzeit|actuellement|actualmente|attualmente)\s)?"
    r"(?:(?:an?|the|our|eine?|der|die|une?|le|la|el|um|uma|o|un|uno|una|il|en|ett|de|het|een)\s{1,3}|l['\u2019])?"
    r"|\s{1,3}[\u2013\u2014]\s{1,3})"
)
_CLAUSE_END: Final = re.compile(
    r"[.;!?\n](?=\s|$)|\s(?:who|whose|which|that|based|covering|(?:focus|specializ|specialis|writ|report)ing|and|und|et|y|e|och|og|i|where|since|seit|depuis)\s"
    r"|,\s(?:who|whose|which|where|covering|based|and|specializing|specialising|writing|and)\s"
)
SOURCE: Final = late(
    r"(?:sources?|quellen?|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|sursă|sursa|izvor|šaltinis|avots|allikas|kaynak|sumber|nguồn"
    r"|источник|джерело|източник|πηγή|المصدر|منبع|来源|來源|출처)\s{0,2}[:：]\s{0,2}([^\d|:：]{2,40})",
    re.IGNORECASE,
)
"""What a story was taken from, and what the time behind it leaves of that."""
# An account of a network, or an address.
_HANDLE: Final = re.compile(r"(?<!\S)[\w.+-]{0,64}@[\w.-]{1,80}")
_STROKE: Final = re.compile(r"\s?[|·•]\s?")
_LONGEST_CLAUSE: Final = 120
_TITLE_MARKS: Final = frozenset('\u201c\u201d\u201e"\u00ab\u00bb\u300a\u300b\u300c\u300e')


@attrs.frozen
class Said:
    """What is said of an author beside the name."""

    role: str | None = None
    affiliation: str | None = None
    place: str | None = None
    agency: str | None = None
    email: str | None = None
    url: str | None = None

    @property
    def is_whole(self) -> bool:
        """Whether no bracket or quotation was left open where something was cut off."""
        said = [text for text in (self.role, self.affiliation) if text]
        return all(text.count(mark) == text.count(end) for text in said for mark, end in _PAIRS)


def read_aside(outline: Outline, name: str, text: str, kind: AsideKind | None) -> Said | None:
    """Return what a line beside a *name* says, by what its element is called, and else by its words."""
    line = " ".join((_HANDLE.sub(" ", text) if "@" in text else text).split()).strip(_MARKS)
    if (source := SOURCE.match(line)) is not None:
        agency = source[1].strip()
        return Said(agency=agency) if is_agency(agency) else None
    if kind is None and _STROKE.search(line) is not None:
        # "The Quay | 3 May | 5 min"
        line = _STROKE.split(line, maxsplit=1)[0]
    if len(line) < 2 or text.rstrip()[-1] in ":：" or has_digit(line) or line.casefold() in _NO_ASIDES:
        return None
    if line.endswith(BADGES):
        return None
    first, _, rest = line.partition(" ")
    if first.casefold() in words.WITH_WORDS and is_agency(rest):
        return Said(agency=rest)
    if kind == "role":
        return _read_office(outline, name, line)
    if kind in ("place", "town"):
        place = _behind_preposition(line)
        known = kind == "place" or is_place(place, fewest=_TOWN)
        return Said(place=place) if known and _may_be_place(place) else None
    if kind == "house":
        return _read_house(outline, name, line)
    return _read_by_words(outline, name, line)


def read_rest(outline: Outline, name: str, text: str) -> Said | None:
    """Return what a line says that links to the page of the author called *name*, and has *text* beside the link."""
    line = " ".join(_HANDLE.sub(" ", text).split()).strip(_MARKS)
    if len(line) < 2 or len(line) > 60 or has_digit(line):
        return None
    if line.istitle() and line.casefold() not in words.CUES and is_place(line, fewest=_TOWN):
        return Said(place=line)
    return _read_by_words(outline, name, line)


def _read_office(outline: Outline, name: str, line: str) -> Said | None:
    """Return the office that *line* names, in whatever words, without the house and the place it is held in."""
    if (
        opens_with_cue(f"{line} x") == "x"
        or not 0 < len(line.split()) <= _LONGEST_OFFICE
        or not _MARKED.isdisjoint(line)
    ):
        return None
    if is_agency(line):
        return Said(agency=line)
    said = _parse_beside(outline, name, line)
    # A house has capitals: "Cheffe du service Monde" is an office whose word no list has.
    is_house = said is not None and said.affiliation is not None and not any(map(str.islower, said.affiliation.split()))
    if said is not None and (said.role or is_house) and _share(said, line) >= _TOLD:
        return _part_outlet(outline, said)
    if line.casefold() in words.UNNAMED - _OFFICES:
        return None
    office, _, house = line.rpartition(", ")
    if office and kind_of(house) == "organization":
        return Said(role=office, affiliation=house)
    return _part_outlet(outline, Said(role=line))


_OFFICES: Final = frozenset({"staff writer", "staff reporter", "reporter", "correspondent", "editor", "staff"})


def _read_house(outline: Outline, name: str, line: str) -> Said | None:
    if is_role_word(line.rsplit(maxsplit=1)[-1]):
        return _read_office(outline, name, line)
    said = _parse_beside(outline, name, line)
    if said is not None and (_share(said, line) >= _TOLD or (said.affiliation and line.endswith(said.affiliation))):
        return _part_outlet(outline, said)
    if line[-1] in ".!?:" or len(line.split()) > _LONGEST_OFFICE or line.islower() or line.casefold() in words.UNNAMED:
        return None
    return Said(affiliation=line)


def _read_by_words(outline: Outline, name: str, line: str) -> Said | None:
    """Return what a line says whose element tells nothing: each of its words is to be one of an office, or a house."""
    tokens = line.split()
    if len(tokens) > _LONGEST_OFFICE or line[-1] == "." or not _MARKED.isdisjoint(line):
        return None
    if squash(line) in outlet_keys(outline):
        return Said(affiliation=line)
    opens_in = tokens[0].casefold() in words.IN_WORDS and len(tokens) <= _LONGEST_PLACE + 1
    if opens_in and is_place(place := _behind_preposition(line)):
        return Said(place=place)
    if not (any(is_role_word(each) and each.casefold() not in NO_OFFICE for each in tokens) or is_agency(line)):
        return None
    said = _parse_beside(outline, name, line)
    if said is None or _share(said, line) < _TOLD:
        return None
    return _part_outlet(outline, said)


def _parse_beside(outline: Outline, name: str, line: str) -> Said | None:
    """Return what the byline's own rules read in *line* behind *name*, where it names nobody else."""
    return _said_of(read_behind(name, line, language=outline.language), name)


def _said_of(byline: Byline, name: str) -> Said | None:
    if len(byline.authors) != 1 or byline.authors[0].name.casefold() != name.casefold():
        return None
    author = byline.authors[0]
    place = byline.location.name if byline.location else None
    return Said(author.role, author.affiliation, place, byline.agency, author.email)


def _share(said: Said, line: str) -> float:
    """Return how much of *line* was understood."""
    known = (said.role, said.affiliation, said.place, said.agency, said.email)
    return sum(len(value) + 2 for value in known if value) / (len(line) + 2)


def _part_outlet(outline: Outline, said: Said) -> Said:
    """Return *said* with the outlet that the office begins with as the house: "Harbour Gazette Staff Writer"."""
    if said.role is None:
        return said
    if said.affiliation is not None:
        # "Enviada especial a La Paz": an article makes no house of a town.
        is_town = said.place is None and is_place(said.affiliation, fewest=_CITY)
        return attrs.evolve(said, place=said.affiliation, affiliation=None) if is_town else said
    tokens = said.role.split()
    keys = outlet_keys(outline)
    for end in range(len(tokens) - 1, 0, -1):
        if squash(" ".join(tokens[:end])) in keys:
            return attrs.evolve(said, role=" ".join(tokens[end:]), affiliation=" ".join(tokens[:end]))
    return said


def _behind_preposition(line: str) -> str:
    first, _, rest = line.partition(" ")
    return rest.strip() if rest and first.casefold() in words.IN_WORDS else line


def _may_be_place(place: str) -> bool:
    """Return whether what an element for places holds may be one."""
    tokens = place.split()
    return (
        0 < len(tokens) <= _LONGEST_PLACE
        and not place.islower()
        and place[-1] not in ".!?:"
        and "@" not in place
        and kind_of(place) == "person"
        and place.casefold() not in words.UNNAMED
    )


def is_portrait(name: str, text: str) -> bool:
    """Return whether *text* tells in a sentence who the author called *name* is."""
    return text.startswith(name) and _IS.match(text, len(name)) is not None


def read_portrait(name: str, text: str, language: str | None) -> Said | None:
    """Return the office and the house that a sentence about an author gives: "Ana Ruiz is a reporter at The Quay".

    >>> read_portrait("Ana Ruiz", "Ana Ruiz is a senior reporter at The Quay. She lives in Lund.", "en").role
    'senior reporter'
    """
    match = _IS.match(text, len(name))
    if match is None or not text.startswith(name):
        return None
    clause = text[match.end() : match.end() + _LONGEST_CLAUSE]
    end = _CLAUSE_END.search(clause)
    clause = clause[: end.start()] if end else clause
    if not any(map(is_role_word, clause.split())):
        return None
    said = _said_of(read_behind(name, clause, language=language), name)
    if said is None or said.role is None or _share(said, clause) < _TOLD:
        return None
    if not _TITLE_MARKS.isdisjoint(said.role):
        # "Ana Ruiz is the author of “Boats: A History”": what somebody wrote is no office.
        return None
    return Said(role=said.role, affiliation=said.affiliation)

"""Hold what is known of a byline while its parts are read."""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsrecord.find.bylines.kinds import SECTIONS, is_desk, kind_of
from newsrecord.find.bylines.names import read_name
from newsrecord.find.bylines.words import CONJUNCTIONS, PARTICLES, UNNAMED
from newsrecord.find.wordlists import folded_set
from newsrecord.model.byline import Author
from newsrecord.text import DENSE, is_caseless

__all__ = ["Draft", "is_phrase"]

# "Company Balkenwerk am Standort Hamburg": that it is one, and which part of it.
_CALLED: Final = re.compile(r"(?:Company|Firma|Fa\.|Unternehmen|Firmy|Firmie)\s(?=[^\W\d_a-z])")
_SITE: Final = re.compile(r"\s(?:am\s)?Standort\s[^\W\d_a-z].{0,60}$")
_FOR: Final = re.compile(r"^(?:[Ff]or (?=[Tt]he [A-Z]))?(?:the )?")
_TWICE: Final = re.compile(r"^(\S{3,30}) \1$")
_LEFT_OVER: Final = CONJUNCTIONS | {"e", "en", "i", "a", "ja"}
# Of one's own people none is named: "our engineering team".
_OURS: Final = folded_set(
    "our unser unsere unserem unserer unseren nossa nosso nuestro nuestra notre nostro nostra onze ons vår våra vores "
    "наш наша"
)
# "Courier staff", "Of the Courier staff"
_OF_STAFF: Final = re.compile(r"(?:of )?(?:the )?(?P<house>\S{1,40}(?: \S{1,40}){0,4}) staff", re.IGNORECASE)
_INITIALS: Final = 4
_COUPLE: Final = 4
# Families of Viet Nam, whose names have four words as often as three.
_FAMILIES_FIRST: Final = folded_set(
    "nguyen tran pham hoang huynh phan vu vo dang bui ngo duong nguyễn trần phạm hoàng huỳnh đặng bùi dương"
)
_SENTENCE: Final = 2


@attrs.define
class Draft:
    """What is known of a byline while its parts are read."""

    language: str
    glued: bool
    cued: bool
    authors: list[Author] = attrs.Factory(list)
    location: str | None = None
    agency: str | None = None
    role: str | None = None
    """An office read before the name of who holds it."""
    after_role: bool = False
    joined: bool = False
    """Whether an "and" stands before the item that is read."""
    group: int = 0
    """Where in the authors those of the part read last begin."""
    is_new_part: bool = True

    @property
    def last(self) -> Author | None:
        """The author named last."""
        return self.authors[-1] if self.authors else None

    def begin_part(self) -> None:
        """Note that another part of the line begins."""
        self.after_role, self.is_new_part = False, True

    def add(self, name: str) -> None:
        """Add an author, or two where four bare words of an English line lost their comma."""
        tokens = name.split()
        if (
            len(tokens) == _COUPLE
            and (self.glued or (self.cued and self.language == "en"))
            and kind_of(name) == "person"
        ):
            bare = all(
                token[0].isupper()
                and token[-1].isalpha()
                and not token.isupper()
                and len(token) > 2
                and token.casefold() not in PARTICLES
                for token in tokens
            )
            if bare and "." not in name and not name.isupper() and tokens[0].casefold() not in _FAMILIES_FIRST:
                self._add(" ".join(tokens[:2]))
                self._add(" ".join(tokens[2:]))
                return
        self._add(name)

    def _add(self, name: str) -> None:
        name = read_name(name).removeprefix("the ")
        head, _, last = name.rpartition(" ")
        if " " in head and last in _LEFT_OVER:
            # "Texto de Ana Ruiz e fotos de ...": the credit behind the word is gone.
            name = head
        if name[:3].casefold() == "le " and is_desk(name.casefold().split()):
            name = name[3:]
        if (
            not name
            or name.casefold() in UNNAMED
            or name.casefold() in (each.name.casefold() for each in self.authors)
            or ((not self.cued or (self.authors and name.count(" ") >= _COUPLE)) and is_phrase(name))
        ):
            return
        kind = kind_of(name)
        if kind == "staff" and (name.partition(" ")[0] in _OURS or self._joins_staff(name)):
            return
        if self.is_new_part:
            self.group, self.is_new_part = len(self.authors), False
        role, self.role = self.role, None
        self.authors.append(Author(name=name, kind=kind, role=role))

    def _joins_staff(self, name: str) -> bool:
        """Take "Courier staff" or "Of the Courier staff", right behind a person, as where that person works."""
        house = _OF_STAFF.fullmatch(name)
        if house is None or self.joined or self.last is None or self.last.kind != "person":
            return False
        self.affiliate(house["house"])
        return True

    def add_label(self, label: str) -> None:
        """Add what names the people of an outlet together."""
        self.authors.append(Author(name=label, kind="staff"))

    def affiliate(self, name: str) -> None:
        """Give the author named last a house to work for, and those that a list joins with that author."""
        name = _SITE.sub("", _CALLED.sub("", _FOR.sub("", name.strip(" .,()"))))
        if not name or name.casefold() in UNNAMED | SECTIONS:
            return
        for at in range(len(self.authors) - 1, self.group - 1, -1):
            author = self.authors[at]
            if author.affiliation is not None or (at < len(self.authors) - 1 and author.role is not None):
                break
            self.authors[at] = attrs.evolve(author, affiliation=name)
            if author.role is not None or author.kind != "person":
                break

    def employ(self, role: str) -> None:
        """Give the author named last, or the next one where none is, an office."""
        role = _TWICE.sub(r"\1", role.strip(" .,"))
        if not role:
            return
        if not self.authors:
            self.role = role
        elif self.authors[-1].role is None and self.authors[-1].kind == "person":
            self.authors[-1] = attrs.evolve(self.authors[-1], role=role)
        elif self.after_role and self.authors[-1].role is not None and self.authors[-1].role != role:
            # "Ana Ruiz, reporter, editor"
            self.authors[-1] = attrs.evolve(self.authors[-1], role=f"{self.authors[-1].role}, {role}")

    def open_office(self, role: str, *, alone: bool) -> None:
        """Keep an office for the name behind it; one *alone* in a part behind a name is that of whom it names."""
        last = self.last
        if alone and last is not None and last.role is None and last.kind == "person":
            self.employ(role)
        else:
            self.role = role

    def employ_all(self, role: str, house: str = "", *, start: int = 0) -> None:
        """Give each author from *start* on who has none an office, and a house."""
        self.authors[start:] = [
            attrs.evolve(each, role=each.role or role, affiliation=each.affiliation or house or None)
            if each.kind == "person"
            else each
            for each in self.authors[start:]
        ]

    def settle_house(self) -> None:
        """Give the house that an office was read of to who is named behind it: "Reporter Harbour News, Ana Ruiz"."""
        if len(self.authors) == 1 or not self.authors:
            return
        house, person = self.authors[:2]
        if house.kind == "organization" and house.role is not None and person.kind == "person" and person.role is None:
            self.authors[:2] = [attrs.evolve(person, role=house.role, affiliation=person.affiliation or house.name)]

    def settle_letters(self) -> None:
        """Give the office that letters were read with to the person before them: "Ana Ruiz / RTX Sport journalist"."""
        for at in range(1, len(self.authors)):
            person, house = self.authors[at - 1 : at + 1]
            is_house = (
                house.role is not None and " " not in house.name and house.name.isascii() and house.name.isupper()
            )
            if is_house and " " in person.name and person.role is None and person.affiliation is None:
                self.authors[at - 1 : at + 1] = [attrs.evolve(person, role=house.role, affiliation=house.name)]
                return

    def settle_initials(self) -> None:
        """Leave out editors who sign a report of an agency with their initials: "kd/jt mit dpa", "sah/dpa"."""
        if self.agency and all(len(each.name) <= _INITIALS and each.name.islower() for each in self.authors):
            self.authors = [each for each in self.authors if not each.name.isascii()]

    def settle_branch(self, line: str) -> None:
        """Take what a dash sets behind a person's house for the place of that: "Ana Ruiz, Q1 Valley — Santa Rita".

        Towns of many names are called after people, and most are too small for a list.  One word behind "Our reporter",
        in a script without capitals, is where that one is.
        """
        first, _, rest = line.partition("\n")
        if rest and len(self.authors) == 1 and first.casefold() in UNNAMED:
            name = self.authors[0].name
            if " " not in name and is_caseless(name) and DENSE.match(name) is None:
                self.place(self.authors.pop().name)
            return
        if "\u2014" not in line or not self.cued or len(self.authors) < 2 or self.location is not None:
            return
        person, last = self.authors[-2:]
        is_bare = last.kind == "person" and last.role is None and last.affiliation is None
        if is_bare and person.affiliation is not None and line.rpartition(" \u2014 ")[2].strip() == last.name:
            self.location = self.authors.pop().name

    def place(self, name: str) -> None:
        """Keep the first place of the line."""
        self.location = self.location or (name.strip(" ,.()") or None)


def is_phrase(name: str) -> bool:
    """Return whether *name* is set as a sentence is: "Jetzt kommentieren", "Sign up for our newsletter"."""
    tokens = name.split()
    if len(tokens) >= _COUPLE and all("\uac00" <= token[0] <= "\ud7a3" for token in tokens):
        # Korean sets no blanks within a name, and three within a foreign one.
        return True
    behind = [token for token in tokens[1:] if token[0].isalpha()]
    if is_desk(name.casefold().split()):
        return False
    if not behind or not name[0].isupper():
        return False
    small = [token for token in behind if token.islower() and token.isalpha() and token.casefold() not in PARTICLES]
    # Houses are set so too, in many languages, but seldom with two small words: "Český rozhlas".
    fewest = 1 if kind_of(name) == "person" else _SENTENCE
    return len(small) >= fewest and all(token.islower() for token in behind)

"""Read the items of a byline one by one: a name, an office, a place, an agency, a company."""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsrecord.find import byline_words as words
from newsrecord.find.byline_names import is_agency, is_credential, kind_of, read_name
from newsrecord.find.byline_parts import OTHER_WORK_MARK, is_role_word, role_start
from newsrecord.find.wordlists import word_set
from newsrecord.model.byline import Author

__all__ = ["Draft", "read_item"]

_FOR: Final = re.compile(
    r"\b(?:(?i:special to|special for|on behalf of|exclusive to)\s{1,2}(?=\S)|for\s(?:the\s)?(?=[A-Z])"
    r"|(?<=\w\s)For\s(?=[A-Z][\w-]{0,40}\.\w))"
)
_COMPANY_HEADS: Final = word_set("ceo cto cfo founder co-founder cofounder president chairman owner")
_PICTURES: Final = word_set(
    "foto fotos photo photos photographs photography pictures bild bilder bilde billeder fotografie fotografía"
    " fotografías fotografia fotografias kuva kuvat zdjęcia фото fotoğraf"
)
# Trades that in English stand behind what they are about.
_BEHIND_SUBJECTS: Final = frozenset({"reporter", "correspondent", "editor", "writer", "columnist"})
_NAME_AND_SUBJECT: Final = 3
_SENT: Final = word_set(
    "correspondent korrespondent korrespondentin correspondant correspondante corresponsal corrispondente"
)
_SEVERAL: Final = re.compile(r"^(\S{3,30}) \1$")


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


def read_item(draft: Draft, item: str, following: str | None, *, alone: bool) -> None:
    """Add to *draft* what an *item* says; *alone* is one that is a part by itself, behind the first part."""
    item = item.strip(" .:") if len(item.split()) > 1 else item.strip(" :")
    if not item or item.endswith(OTHER_WORK_MARK):
        return
    if item.casefold() in words.UNNAMED:
        if draft.authors and role_start(item.split()) == 0:
            # "Ana Ruiz, Staff Writer" says what Ana Ruiz is.
            _give_role(draft, item)
        return
    join, _, credited = item.partition(" ")
    if join.casefold() in words.WITH_WORDS and is_agency(credited):
        item = credited
    if is_agency(item) or (is_agency(item.rpartition(" ")[0]) and item.split()[-1].casefold() in words.STAFF_WORDS):
        draft.agency = item if is_agency(item) else item.rpartition(" ")[0]
        return
    if (draft.authors and not alone and is_credential(item)) or item.startswith(("www.", "http")):
        return
    if match := _FOR.search(item):
        read_item(draft, item[: match.start()], None, alone=alone)
        _affiliate(draft, item[match.end() :])
        return
    tokens = item.split()
    while len(tokens) > 1 and tokens[0].casefold() in words.OUR_WORDS and role_start(tokens) is not None:
        tokens = tokens[1:]
    if draft.authors and len(tokens) > 1 and tokens[0].rstrip(":").casefold() in _PICTURES:
        # "Ana Ruiz, Foto Tom Lee"
        return
    tokens = _without_pictures(tokens)
    start = role_start(tokens)
    if start is not None:
        _read_role(draft, tokens, start)
        return
    item = _take_agency(draft, tokens)
    if not item or item.casefold() in words.UNNAMED:
        return
    if draft.after_role and draft.authors and not (following and role_start(following.split()) == 0):
        _affiliate(draft, item)
        draft.after_role = False
        return
    _read_name(draft, item, alone=alone, last=following is None)


def _without_pictures(tokens: list[str]) -> list[str]:
    """Return *tokens* up to the word for the pictures, behind which stands who took them: "Ana Ruiz Foto Tom Lee"."""
    for i, token in enumerate(tokens[2:-1], 2):
        behind = tokens[i + 1]
        if token.rstrip(":").casefold() in _PICTURES and behind[0].isupper():
            # "Ana Ruiz Photo Editor" has an office.
            return tokens if is_role_word(behind) or behind.casefold() in words.STAFF_WORDS else tokens[:i]
    return tokens


def _take_agency(draft: Draft, tokens: list[str]) -> str:
    """Return the item without an agency before or behind a whole name: "Ana Ruiz The Associated Press"."""
    for start in range(1, len(tokens)):
        front, behind = " ".join(tokens[:start]), " ".join(tokens[start:])
        # One word must be set in capitals, as short names of agencies are, or in a script without them.
        if start > 1 and (len(tokens) > start + 1 or behind.isupper()) and is_agency(behind):
            draft.agency = draft.agency or behind
            return " ".join(tokens[: start - (tokens[start - 1].casefold() in words.WITH_WORDS)])
        if (start > 1 or front.upper() == front.lower()) and is_agency(front):
            draft.agency = draft.agency or front
            return behind
    return " ".join(tokens)


def _affiliate(draft: Draft, name: str) -> None:
    name = name.strip(" .,")
    if name and draft.authors and draft.authors[-1].affiliation is None:
        draft.authors[-1] = attrs.evolve(draft.authors[-1], affiliation=name)


def _read_role(draft: Draft, tokens: list[str], start: int) -> None:
    """Read an item that names an office: "Jane Doe Senior Reporter", "CEO of Example", "correspondent in Paris"."""
    name, rest = _take_agency(draft, tokens[:start]).split(), tokens[start:]
    if len(name) == _NAME_AND_SUBJECT and rest[0] in _BEHIND_SUBJECTS and all(map(_is_plain_word, name)):
        # "Ana Ruiz Harbour reporter": the office was a line of its own, and begins with its capital.
        name, rest = name[:2], [name[2], *rest]
    behind = _name_behind(rest)
    if behind is not None and (not name or draft.glued):
        if name:
            _add_many(draft, " ".join(name))
        _give_role(draft, " ".join(rest[:behind]))
        read_item(draft, " ".join(rest[behind:]), None, alone=False)
        return
    place = next((i for i, token in enumerate(rest) if i > 0 and _leads_to_place(rest, i)), None)
    company = next((i for i, token in enumerate(rest) if i > 0 and _leads_to_company(rest, i)), None)
    role = rest
    if place is not None:
        draft.location = draft.location or _until_role(rest[place + 1 :])
        role = rest[:place]
    elif company is not None:
        role = rest[:company]
    if name and draft.authors and rest[-1].casefold().endswith("s") and is_role_word(rest[-1]):
        # "Ana Ruiz and Tom Lee / Example Post Staff Writers" speaks of all the authors before it.
        draft.authors = [
            attrs.evolve(each, role=each.role or " ".join(role), affiliation=each.affiliation or " ".join(name))
            for each in draft.authors
        ]
        return
    if role == rest and _is_of_the_last(draft, name, rest[-1]):
        # "Ana Ruiz, Harrowgate Correspondent".
        _give_role(draft, " ".join(tokens))
        return
    if role == rest and not draft.authors and _is_label(" ".join(name), rest[-1]):
        draft.authors.append(Author(name=" ".join((*name, *rest)), kind="staff"))
        return
    if name:
        _add_many(draft, " ".join(name))
    _give_role(draft, " ".join(role))
    draft.after_role = company is None
    if company is not None:
        _affiliate(draft, " ".join(rest[company + 1 :]))


def _is_plain_word(token: str) -> bool:
    return token.istitle() and token.isalpha() and len(token) > 2 and token.casefold() not in words.PARTICLES


def _is_of_the_last(draft: Draft, name: list[str], office: str) -> bool:
    """Return whether *name* is the place or the subject of an *office* that the author before it holds."""
    if not name or draft.glued or not draft.authors:
        return False
    last = draft.authors[-1]
    if last.role is not None or last.kind != "person" or " " not in last.name:
        return False
    # Nobody goes by one name in a line where others go by two, and correspondents are sent to a place.
    return len(name) == 1 or office.casefold() in _SENT


def _is_label(name: str, office: str) -> bool:
    """Return whether one word and an *office* that many hold are nobody by name: "Harbour Correspondent"."""
    if office.casefold() not in words.STAFF_ROLES or not name or is_agency(name):
        return False
    return " " not in name or kind_of(name) == "organization"


def _name_behind(rest: list[str]) -> int | None:
    """Return where a name begins behind an office: "redacteur Pieter van den Berg"."""
    end = 0
    while end < len(rest) and (is_role_word(rest[end]) or rest[end].casefold() in words.MODIFIERS):
        end += 1
    behind = rest[end:]
    if (
        not end
        or not is_role_word(rest[end - 1])
        or len(behind) < 2
        or behind[0].casefold() in words.IN_WORDS | words.PARTICLES | {"of", "at", "for", "and"}
    ):
        return None
    return end if behind[0][0].isupper() and behind[1].casefold() not in words.IN_WORDS else None


def _leads_to_place(rest: list[str], index: int) -> bool:
    return rest[index].casefold() in words.IN_WORDS and index + 1 < len(rest) and rest[index + 1][0].isupper()


def _until_role(tokens: list[str]) -> str:
    end = next((i for i, token in enumerate(tokens) if is_role_word(token)), len(tokens))
    return " ".join(tokens[:end]).strip(" ,.")


def _leads_to_company(rest: list[str], index: int) -> bool:
    word = rest[index].casefold()
    if index + 1 >= len(rest) or (not rest[index + 1][0].isupper() and rest[index + 1].casefold() != "the"):
        return False
    return word in ("at", "bei") or (word == "of" and rest[index - 1].casefold() in _COMPANY_HEADS)


def _give_role(draft: Draft, role: str) -> None:
    role = _SEVERAL.sub(r"\1", role.strip(" .,"))
    if not role:
        return
    if not draft.authors:
        draft.role = role
    elif draft.authors[-1].role is None and draft.authors[-1].kind == "person":
        draft.authors[-1] = attrs.evolve(draft.authors[-1], role=role)


def _read_name(draft: Draft, item: str, *, alone: bool, last: bool) -> None:
    tokens = item.split()
    if draft.language == "pt" and len(tokens) == 2 and tokens[0] in ("Do", "Da"):
        # "Do UOL", from UOL: no name begins so in Portuguese.
        tokens = tokens[1:]
    at = tokens.index("at") if "at" in tokens[2:-1] else None
    if at is not None and _is_place(tokens[at + 1 :]):
        where = " ".join(tokens[at + 1 :])
        tokens = tokens[:at]
        if kind_of(where) != "person":
            _add_many(draft, " ".join(tokens))
            _affiliate(draft, where)
            return
        draft.location = draft.location or where
    place = next((i for i, token in enumerate(tokens) if i > 0 and token.casefold() in words.IN_WORDS), None)
    if place is not None and place + 1 < len(tokens):
        if _is_place(tokens[place + 1 :]) and tokens[place - 1].casefold() not in words.PARTICLES:
            draft.location = draft.location or " ".join(tokens[place + 1 :])
            tokens = tokens[:place]
        elif tokens[place] == "in" and tokens[place + 1] != "the":
            tokens = tokens[:place]
    name = " ".join(tokens)
    known = any(" " in author.name for author in draft.authors)
    if known and (alone or last) and len(tokens) == 1 and name[0].isalpha():
        if "." in name.strip("."):
            _affiliate(draft, name)
        elif draft.location is None:
            draft.location = name
        return
    if draft.authors and draft.authors[-1].kind == "person" and kind_of(name) == "organization":
        _affiliate(draft, name)
        return
    _add_many(draft, name)


def _is_place(tokens: list[str]) -> bool:
    # Capitals within a word are a log-in or a product, not a place.
    return 1 <= len(tokens) <= 4 and tokens[0][0].isupper() and (tokens[0].isupper() or tokens[0][1:].islower())


def _add_many(draft: Draft, name: str) -> None:
    """Add *name*; four bare words of an English line that lost its commas are two people."""
    tokens = name.split()
    if len(tokens) == 4 and (draft.glued or (draft.cued and draft.language == "en")) and kind_of(name) == "person":
        bare = all(
            token[0].isupper() and not token.isupper() and len(token) > 2 and token.casefold() not in words.PARTICLES
            for token in tokens
        )
        if bare and "." not in name and not name.isupper():
            _add(draft, " ".join(tokens[:2]))
            _add(draft, " ".join(tokens[2:]))
            return
    _add(draft, name)


def _add(draft: Draft, name: str) -> None:
    name = read_name(name)
    if (
        not name
        or name.casefold() in words.UNNAMED
        or name.casefold() in (each.name.casefold() for each in draft.authors)
    ):
        return
    role, draft.role = draft.role, None
    draft.authors.append(Author(name=name, kind=kind_of(name), role=role))

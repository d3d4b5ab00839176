"""Turn the text of a byline into people, roles, a place and an agency."""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsrecord.find import byline_words as words
from newsrecord.find.byline_names import is_agency, is_credential, kind_of, read_name
from newsrecord.find.byline_parts import (
    has_cue,
    is_glued,
    is_role_word,
    opens_with_cue,
    role_start,
    split_items,
    split_parts,
    strip_cues,
)
from newsrecord.find.wordlists import word_set
from newsrecord.limits import DEFAULT_LIMITS
from newsrecord.model.byline import Author, Byline
from newsrecord.model.location import Location
from newsrecord.text import clean_block, clean_line, cut

__all__ = ["BYLINE_CUES", "is_byline", "parse_byline"]

BYLINE_CUES: Final = tuple(sorted(words.CUES))
"""What a byline opens with, in many languages."""

_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_FOR: Final = re.compile(r"\b(?:(?i:special to|special for|on behalf of|exclusive to)\s{1,2}(?=\S)|for\s(?=[A-Z]))")
_CJK_ROLE: Final = re.compile(r"(記者|记者|特派員|기자|특파원)\s?(?=\S)")
_COMPANY_HEADS: Final = word_set("ceo cto cfo founder co-founder cofounder president chairman owner")
_SEVERAL: Final = re.compile(r"^(\S{3,30}) \1$")


@attrs.define
class _Draft:
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


def parse_byline(text: str, *, language: str | None = None) -> Byline:
    """Return the authors that a printed byline names, with their roles, the place and the agency it credits.

    Dates, reading times and labels that pages print in the same line are passed over; editors, reviewers and
    photographers are no authors.  An empty *text* gives an empty `Byline`.

    Args:
        text: the line as printed; what stands behind its first 1,000 characters is not read.
        language: BCP 47 tag of the text; it decides whether "en" or "i" joins names or leads to a place.

    >>> byline = parse_byline("By Alaa Hussain in Baghdad")
    >>> byline.names, byline.location.name
    (('Alaa Hussain',), 'Baghdad')
    >>> parse_byline("Von Anna Martel und Lea Wagner, dpa", language="de").agency
    'dpa'
    """
    lines = cut(clean_block(text[: 4 * DEFAULT_LIMITS.max_byline]), DEFAULT_LIMITS.max_byline)
    printed = clean_line(lines)
    if not printed:
        return Byline()
    emails = _EMAIL.findall(printed)
    base = (language or "").partition("-")[0].casefold()
    draft = _Draft(language=base, glued=is_glued(printed), cued=has_cue(printed))
    for number, part in enumerate(split_parts(_EMAIL.sub(" ", lines))):
        _read_part(draft, part, first=number == 0)
    if emails and len(draft.authors) == 1 and len(emails[0]) <= 200 and not emails[0].startswith("."):
        draft.authors[0] = attrs.evolve(draft.authors[0], email=emails[0])
    place = Location(name=draft.location) if draft.location else None
    return Byline(text=printed, authors=tuple(draft.authors), location=place, agency=draft.agency)


def is_byline(line: str, *, language: str | None = None) -> bool:
    """Return whether *line* opens as a byline does and names somebody.

    >>> is_byline("By Alaa Hussain in Baghdad"), is_byline("By Sunday, the city had fallen silent.")
    (True, False)
    """
    if not 4 <= len(line) <= 200 or (line[-1] in ".!?:…" and not line.endswith((" Jr.", " St."))):
        return False
    rest = opens_with_cue(line)
    if not rest or rest[0].isdigit():
        return False
    first = rest.split()[0].casefold() if rest.split() else ""
    if rest[0].islower() and first not in words.PARTICLES | words.OUR_WORDS | words.AGENCIES:
        return False
    # Names are short; a line with many small words is a sentence.
    small = sum(word.islower() and word not in words.PARTICLES for word in rest.split())
    if small > 4 + rest.count(","):
        return False
    byline = parse_byline(line, language=language)
    return bool(byline.authors or byline.agency) and all(_is_namelike(name) for name in byline.names)


def _is_namelike(name: str) -> bool:
    tokens = name.split()
    return len(tokens) <= 6 and not any(c.isdigit() for c in name) and (not name[0].islower() or len(tokens) == 1)


def _read_part(draft: _Draft, part: str, *, first: bool) -> None:
    part = strip_cues(part)
    if match := _CJK_ROLE.match(part):
        draft.role, part = match[1], part[match.end() :]
    if not part or _is_unnamed(draft, part):
        return
    draft.after_role = False
    items = split_items(part, draft.language)
    for number, item in enumerate(items):
        following = items[number + 1] if number + 1 < len(items) else None
        if any(c.isdigit() for c in item) and (" " in item or len(item) > 30 or not item[0].isalpha()):
            continue
        _read_item(draft, item, following, alone=len(items) == 1 and not first)


def _is_unnamed(draft: _Draft, item: str) -> bool:
    """Return whether *item* stands in a name's place and names nobody; behind a name, "Staff Writer" is an office."""
    return item.casefold() in words.UNNAMED and not (draft.authors and role_start(item.split()) == 0)


def _read_item(draft: _Draft, item: str, following: str | None, *, alone: bool) -> None:
    item = item.strip(" .:") if len(item.split()) > 1 else item.strip(" :")
    if not item or _is_unnamed(draft, item):
        return
    if is_agency(item) or (is_agency(item.rpartition(" ")[0]) and item.split()[-1].casefold() in words.STAFF_WORDS):
        draft.agency = item if is_agency(item) else item.rpartition(" ")[0]
        return
    if draft.authors and not alone and is_credential(item):
        return
    if match := _FOR.search(item):
        _read_item(draft, item[: match.start()], None, alone=alone)
        _affiliate(draft, item[match.end() :])
        return
    tokens = item.split()
    while len(tokens) > 1 and tokens[0].casefold() in words.OUR_WORDS and role_start(tokens) is not None:
        tokens = tokens[1:]
    start = role_start(tokens)
    if start is not None:
        _read_role(draft, tokens, start)
        return
    if draft.after_role and draft.authors and not (following and role_start(following.split()) == 0):
        _affiliate(draft, item)
        draft.after_role = False
        return
    _read_name(draft, item, alone=alone, last=following is None)


def _affiliate(draft: _Draft, name: str) -> None:
    name = name.strip(" .,")
    if name and draft.authors and draft.authors[-1].affiliation is None:
        draft.authors[-1] = attrs.evolve(draft.authors[-1], affiliation=name)


def _read_role(draft: _Draft, tokens: list[str], start: int) -> None:
    """Read an item that names an office: "Jane Doe Senior Reporter", "CEO of Example", "correspondent in Paris"."""
    name, rest = tokens[:start], tokens[start:]
    behind = _name_behind(rest)
    if behind is not None and (not name or draft.glued):
        if name:
            _add_many(draft, " ".join(name))
        _give_role(draft, " ".join(rest[:behind]))
        _read_item(draft, " ".join(rest[behind:]), None, alone=False)
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
    if name:
        _add_many(draft, " ".join(name))
    _give_role(draft, " ".join(role))
    draft.after_role = company is None
    if company is not None:
        _affiliate(draft, " ".join(rest[company + 1 :]))


def _name_behind(rest: list[str]) -> int | None:
    """Return where a name begins behind an office: "redacteur Pieter van den Berg"."""
    end = 0
    while end < len(rest) and (is_role_word(rest[end]) or rest[end].casefold() in words.MODIFIERS):
        end += 1
    behind = rest[end:]
    if (
        not end
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


def _give_role(draft: _Draft, role: str) -> None:
    role = _SEVERAL.sub(r"\1", role.strip(" .,"))
    if not role:
        return
    if not draft.authors:
        draft.role = role
    elif draft.authors[-1].role is None and draft.authors[-1].kind == "person":
        draft.authors[-1] = attrs.evolve(draft.authors[-1], role=role)


def _read_name(draft: _Draft, item: str, *, alone: bool, last: bool) -> None:
    tokens = item.split()
    place = next((i for i, token in enumerate(tokens) if i > 0 and token.casefold() in words.IN_WORDS), None)
    if place is not None and place + 1 < len(tokens):
        if _is_place(tokens[place + 1 :]) and tokens[place - 1].casefold() not in words.PARTICLES:
            draft.location = draft.location or " ".join(tokens[place + 1 :])
            tokens = tokens[:place]
        elif tokens[place] == "in":
            tokens = tokens[:place]
    name = " ".join(tokens)
    known = any(" " in author.name for author in draft.authors)
    if known and (alone or last) and len(tokens) == 1 and name[0].isalpha():
        if "." in name.strip("."):
            _affiliate(draft, name)
        elif draft.location is None:
            draft.location = name
        return
    if draft.authors and alone and any(token.casefold() in words.ORGANIZATION_WORDS for token in tokens):
        _affiliate(draft, name)
        return
    _add_many(draft, name)


def _is_place(tokens: list[str]) -> bool:
    # Capitals within a word are a log-in or a product, not a place.
    return 1 <= len(tokens) <= 4 and tokens[0][0].isupper() and (tokens[0].isupper() or tokens[0][1:].islower())


def _add_many(draft: _Draft, name: str) -> None:
    """Add *name*; four bare words of an English line that lost its commas are two people."""
    tokens = name.split()
    if len(tokens) == 4 and (draft.glued or (draft.cued and draft.language == "en")) and kind_of(name) == "person":
        bare = all(
            token[0].isupper() and len(token) > 2 and token.casefold() not in words.PARTICLES for token in tokens
        )
        if bare and "." not in name and not name.isupper():
            _add(draft, " ".join(tokens[:2]))
            _add(draft, " ".join(tokens[2:]))
            return
    _add(draft, name)


def _add(draft: _Draft, name: str) -> None:
    name = read_name(name)
    if (
        not name
        or name.casefold() in words.UNNAMED
        or name.casefold() in (each.name.casefold() for each in draft.authors)
    ):
        return
    role, draft.role = draft.role, None
    draft.authors.append(Author(name=name, kind=kind_of(name), role=role))

"""Turn the text of a byline into people, roles, a place and an agency."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import attrs

from newsrecord.find import byline_words as words
from newsrecord.find.byline_cjk import open_cjk
from newsrecord.find.byline_items import Draft, read_item
from newsrecord.find.byline_names import is_agency
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
from newsrecord.limits import DEFAULT_LIMITS
from newsrecord.model.byline import Byline
from newsrecord.model.location import Location
from newsrecord.text import clean_block, clean_line, cut

__all__ = ["BYLINE_CUES", "is_byline", "may_be_byline", "names_somebody", "parse_byline"]

BYLINE_CUES: Final = tuple(sorted(words.CUES))
"""What a byline opens with, in many languages."""

_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
# "Editor: Ana Ruiz".
_OFFICE: Final = re.compile(r"([^\W\d_]{3,20}(?:\s[^\W\d_]{3,20})?):\s{1,3}(?=\S)")
_FILING: Final = frozenset({"in", "en", "em", "dans"})


def parse_byline(text: str, *, language: str | None = None) -> Byline:
    """Return the authors that a printed byline names, with their roles, the place and the agency it credits.

    Dates, reading times and labels that pages print in the same line are passed over; editors, reviewers and
    photographers are no authors.  An empty *text* gives an empty `Byline`.

    Args:
        text: the line as printed.
        language: BCP 47 tag of the text; it decides whether "en" or "i" joins names or leads to a place.

    >>> byline = parse_byline("By Alaa Hussain in Baghdad")
    >>> byline.names, byline.location.name
    (('Alaa Hussain',), 'Baghdad')
    >>> parse_byline("Von Anna Martel und Lea Wagner, dpa", language="de").agency
    'dpa'
    """
    return _parse(text[: 4 * DEFAULT_LIMITS.max_byline], (language or "").partition("-")[0].casefold())


@lru_cache(maxsize=64)
def _parse(text: str, base: str) -> Byline:
    """Return what `parse_byline` does: several finders ask for the same few lines of a page."""
    lines = cut(clean_block(text), DEFAULT_LIMITS.max_byline)
    printed = clean_line(lines)
    if not printed:
        return Byline()
    emails = _EMAIL.findall(printed) if "@" in printed else []
    draft = Draft(language=base, glued=is_glued(printed), cued=has_cue(printed))
    for number, part in enumerate(split_parts(_EMAIL.sub(" ", lines) if emails else lines)):
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
    return may_be_byline(line) and names_somebody(parse_byline(line, language=language))


def may_be_byline(line: str) -> bool:
    """Return whether *line* opens as a byline does and goes on as no sentence does."""
    if not 4 <= len(line) <= 200 or (line[-1] in ".!?:…" and not line.endswith((" Jr.", " St."))):
        return False
    rest = opens_with_cue(line)
    if not rest or rest[0].isdigit():
        return False
    words_behind = rest.split()
    first = words_behind[0].casefold() if words_behind else ""
    if rest[0].islower() and first not in words.PARTICLES | words.OUR_WORDS | words.AGENCIES:
        return False
    # Names are short; a line with many small words is a sentence.
    small = sum([word.islower() and word not in words.PARTICLES for word in words_behind])
    return small <= 4 + rest.count(",")


def names_somebody(byline: Byline) -> bool:
    """Return whether a *byline* that was read from a line names people or an agency, and nothing else."""
    return bool(byline.authors or byline.agency) and all(_is_namelike(name) for name in byline.names)


def _is_namelike(name: str) -> bool:
    tokens = name.split()
    return len(tokens) <= 6 and not any(c.isdigit() for c in name) and (not name[0].islower() or len(tokens) == 1)


def _read_part(draft: Draft, part: str, *, first: bool) -> None:
    part = strip_cues(part)
    if match := _OFFICE.match(part):
        label = match[1].casefold()
        if draft.authors and label in words.OTHER_WORK:
            return
        if label in words.STAFF_WORDS or label in words.FORMS:
            part = part[match.end() :]
        elif is_role_word(label.rpartition(" ")[2]):
            draft.role, part = match[1], part[match.end() :]
    elif part:
        opened = open_cjk(part)
        part, draft.role = opened.rest, opened.role or draft.role
        draft.location, draft.agency = draft.location or opened.place, draft.agency or opened.agency
    if not part or part.casefold() in words.UNNAMED:
        return
    draft.after_role = False
    items = split_items(part, draft.language)
    for number, item in enumerate(items):
        following = items[number + 1] if number + 1 < len(items) else None
        if any(c.isdigit() for c in item) and (" " in item or len(item) > 30 or not item[0].isalpha()):
            continue
        if draft.authors and item.partition(" ")[0] in _FILING and item[item.find(" ") + 1 :][:1].isupper():
            # ", in Baghdad" ends with a place; ", in News, Business, Travel" lists the sections a page is filed under.
            if following is None and draft.location is None:
                draft.location = item.partition(" ")[2]
            return
        if number and draft.authors and _is_description(item):
            continue
        read_item(draft, item, following, alone=len(items) == 1 and not first)


def _is_description(item: str) -> bool:
    """Return whether an item behind a name opens as a sentence goes on: "Ana Ruiz, covering science and software"."""
    first = item.split(maxsplit=1)[0]
    if not first.islower() or not first.isascii() or first in words.PARTICLES or "." in first:
        return False
    return not is_agency(item) and role_start(item.split()) is None

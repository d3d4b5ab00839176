"""Turn the text of a byline into people, roles, a place and an agency."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import attrs

from newsrecord.errors import check_language, check_type
from newsrecord.find.bylines import words
from newsrecord.find.bylines.agencies import AGENCIES, is_agency
from newsrecord.find.bylines.cjk import open_cjk, open_dateline, part_offices, unwrap
from newsrecord.find.bylines.cues import cue_language, has_cue, opens_as_sentence, opens_with_cue, strip_cues
from newsrecord.find.bylines.draft import Draft
from newsrecord.find.bylines.filings import without_filings
from newsrecord.find.bylines.glue import is_glued
from newsrecord.find.bylines.items import opens_with_house, read_item
from newsrecord.find.bylines.kinds import SECTIONS, STAFF_WORDS, is_desk, is_numbered_house, kind_of
from newsrecord.find.bylines.names import count_words, is_small_letter, trim
from newsrecord.find.bylines.offices import read_description
from newsrecord.find.bylines.parts import Item, split_items, split_parts
from newsrecord.find.bylines.places import is_place, open_place
from newsrecord.find.bylines.plain import plain_name
from newsrecord.find.bylines.said_twice import say_once
from newsrecord.find.bylines.trades import is_role_word, role_start
from newsrecord.find.wordlists import folded_set
from newsrecord.limits import DEFAULT_LIMITS
from newsrecord.model.byline import Author, Byline
from newsrecord.model.location import Location
from newsrecord.text import clean_block, clean_line, cut, is_caseless, strip_bidi

__all__ = ["BYLINE_CUES", "is_byline", "may_be_byline", "names_somebody", "parse_byline", "read_behind"]

BYLINE_CUES: Final = tuple(sorted(words.CUES))
"""What a byline opens with, in many languages."""

_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
# "avec l'AFP"
_ARTICLE: Final = re.compile(r"(?<!\w)[lL]['\u2019](?=[A-Z]{3,5}(?!\w))")
_SENTENCE_END: Final = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s{1,3}(?=[A-Z\u00c0-\u00de])")
_TIMED: Final = re.compile(r"\d\s?(?:[ap]\.?\s?m|min|hs?|hrs)\.$", re.IGNORECASE)
_FULL_NAME, _LONG_NAME, _SAID_WHO = 2, 6, 4
_EMPTY: Final = re.compile(r"[(\[<]\s{0,3}[)\]>]")
# "Editor: Ana Ruiz".
_OFFICE: Final = re.compile(r"([^\s:：|,]{2,20}(?:\s[^\s:：|,]{2,20})?)\s?[:：]\s{0,3}(?=\S)")
_KOREAN_OFFICES: Final = ("기자", "특파원", "위원", "교수", "에디터")
_HOUSE_WORDS: Final = folded_set("of do da dos das del della dell du de van von der des")
_OPENING: Final = "\u3010\uff08\uff3b\u3014("
_CLOSING: Final = "\u3011\uff09\uff3d\u3015)"
_EAST_ASIAN_OFFICES: Final = frozenset({"记者", "記者"})
_FILING: Final = frozenset({"in", "en", "em", "dans"})
# Cues that say what the author is as well.
_OFFICE_CUES: Final = folded_set("reporter 记者 記者 رپورٹر")
_LONGEST_EMAIL: Final = 200
_CITY, _LONGEST_HOUSE = 200_000, 30


def parse_byline(text: str, *, language: str | None = None) -> Byline:
    """Return the authors that a printed byline names, with their roles, the place and the agency it credits.

    Roles, affiliations, places and agencies are told apart by their words, in some thirty languages, and by the list of
    places in the package; what is given stands in *text*.  Who contributed or reported with the authors is one of them;
    editors, reviewers, translators and photographers are not.  Titles and degrees are left off the names, and dates,
    reading times, counts and labels in the same line are passed over.  A line that names nobody ("Staff", "Read more"),
    or an empty one, gives no authors; a desk or an outlet with a name of its own is one, by its kind.

    Args:
        text: the line as printed.
        language: BCP 47 tag of the text; it decides whether "en" or "i" joins names, leads to a place or belongs to a
            name.  Without it the words that mean the same in all languages are read.

    Raises:
        InvalidField: an argument is of the wrong type.

    >>> byline = parse_byline("By Alaa Hussain in Baghdad")
    >>> byline.names, byline.location.name
    (('Alaa Hussain',), 'Baghdad')
    >>> parse_byline("Von Anna Martel und Lea Wagner, dpa", language="de").agency
    'dpa'
    >>> author = parse_byline("Inés Soto, directora de El Faro | isoto@faro.example", language="es").authors[0]
    >>> author.role, author.affiliation, author.email
    ('directora', 'El Faro', 'isoto@faro.example')
    """
    check_type("text", text, str, "str")
    check_language(language)
    base = (language or cue_language(text)).replace("_", "-").partition("-")[0].casefold()
    return _parse(text[: 4 * DEFAULT_LIMITS.max_byline], base)


@lru_cache(maxsize=64)
def _parse(text: str, base: str) -> Byline:
    """Return what `parse_byline` does: several finders ask for the same few lines of a page."""
    name = plain_name(text := say_once(text), base)
    return _take_apart(text, base) if name is None else Byline(text=text, authors=(Author(name=name),))


def _take_apart(text: str, base: str) -> Byline:
    lines = cut(clean_block(text), DEFAULT_LIMITS.max_byline)
    printed = clean_line(lines)
    if not printed or printed.casefold() in words.UNNAMED:
        return Byline(text=printed or None)
    lines = _first_sentence(_ARTICLE.sub("", without_filings(strip_bidi(unwrap(lines)))))
    emails = _EMAIL.findall(printed) if "@" in printed else []
    draft = Draft(language=base, glued=is_glued(printed), cued=has_cue(printed))
    lines = _EMPTY.sub(" ", _EMAIL.sub(" ", lines)) if emails else lines
    draft.agency, draft.location, lines = open_dateline(lines)
    for number, part in enumerate(split_parts(part_offices(lines))):
        _read_part(draft, part, first=number == 0)
    _address(draft, emails)
    _settle_office(draft)
    draft.settle_house()
    draft.settle_letters()
    draft.settle_initials()
    draft.settle_branch(lines)
    _settle_place(draft)
    place = Location(name=draft.location) if draft.location else None
    return Byline(text=printed, authors=tuple(draft.authors), location=place, agency=draft.agency)


def _first_sentence(lines: str) -> str:
    """Return *lines* up to the end of a sentence that says who somebody is: "Ana Ruiz is a reporter. She lives ..."."""
    tokens = lines.split(maxsplit=_SAID_WHO)[:_SAID_WHO]
    if len(tokens) < _SAID_WHO or words.IS_WORDS.isdisjoint(tokens[_FULL_NAME:]):
        return lines
    end = _SENTENCE_END.search(lines)
    return lines[: end.start()] + " " + " ".join(_EMAIL.findall(lines[end.end() :])) if end is not None else lines


def read_behind(name: str, text: str, *, language: str | None = None) -> Byline:
    """Return what *text* says of the author called *name*, as if it stood behind the name and a comma.

    >>> read_behind("Ana Ruiz", "senior reporter at The Quay", language="en").authors[0].affiliation
    'The Quay'
    """
    draft = Draft(language=(language or "").partition("-")[0].casefold(), glued=False, cued=False)
    draft.authors.append(Author(name=name))
    part = trim(text)
    items = split_items(part, draft.language) if part else []
    for number, (item, joined) in enumerate(items):
        following = items[number + 1].text if number + 1 < len(items) else None
        draft.joined = joined
        if where := _led_to(item):
            _go_to(draft, where, following)
        elif not _read_aside(draft, item, behind=True):
            read_item(draft, item, following, alone=False)
    place = Location(name=draft.location) if draft.location else None
    return Byline(authors=tuple(draft.authors), location=place, agency=draft.agency)


def is_byline(line: str, *, language: str | None = None) -> bool:
    """Return whether *line* opens as a byline does and names somebody.

    >>> is_byline("By Alaa Hussain in Baghdad"), is_byline("By Sunday, the city had fallen silent.")
    (True, False)
    """
    return may_be_byline(line) and names_somebody(parse_byline(line, language=language))


def may_be_byline(line: str) -> bool:
    """Return whether *line* opens as a byline does and goes on as no sentence does."""
    rest = opens_with_cue(line) if 4 <= len(line) <= 200 else None
    if not rest or rest[0].isdigit():
        return False
    if line[-1] in ".!?:…" and not _ends_as_name(line) and not opens_as_sentence(line):
        return False
    first = words_behind[0].casefold() if (words_behind := rest.split()) else ""
    if is_desk(rest.casefold().split()):
        return True
    if is_small_letter(rest[0]) and first[-1] != "." and first not in words.PARTICLES | words.OUR_WORDS | AGENCIES:
        return False
    # Names are short; a line with many small words is a sentence.
    small = sum([word.islower() and word not in words.PARTICLES for word in words_behind])
    return small <= 4 + rest.count(",")


def _ends_as_name(line: str) -> bool:
    """Return whether the full stop of a line is of a name, "Ana Ruiz Jr.", "Ana R.", or of a time: "6:00 a. m."."""
    is_short = line.endswith((" Jr.", " St.")) or (line[-1] == "." and line[-2].isupper() and line[-3] in " .")
    return is_short or (line[-1] == "." and _TIMED.search(line) is not None)


def names_somebody(byline: Byline) -> bool:
    """Return whether a *byline* that was read from a line names people or an agency, and nothing else."""
    return bool(byline.authors or byline.agency) and all(_is_namelike(name) for name in byline.names)


def _is_namelike(name: str) -> bool:
    tokens = name.split()
    is_short = len(tokens) <= _LONG_NAME or count_words(tokens) <= 2 * _FULL_NAME
    is_set = not is_small_letter(name[0]) or len(tokens) == 1 or is_desk(tokens)
    return is_short and is_set and not any(map(str.isdigit, name))


def _address(draft: Draft, emails: list[str]) -> None:
    """Give the authors their addresses, where there is one author, or one address each."""
    if not draft.authors or (len(draft.authors) > 1 and len(emails) != len(draft.authors)):
        return
    for number, (author, email) in enumerate(zip(draft.authors, emails, strict=False)):
        if len(email) <= _LONGEST_EMAIL and not email.startswith("."):
            draft.authors[number] = attrs.evolve(author, email=email)


def _settle_office(draft: Draft) -> None:
    """Give the office behind the last of several Korean names to all before it: "김하늘·이바다 기자"."""
    last = draft.last
    if last is not None and last.role is not None and last.role.endswith(_KOREAN_OFFICES):
        draft.employ_all(last.role)


def _settle_place(draft: Draft) -> None:
    """Take a town that was read as the first author for the place of those behind it: "Lima - Ana Ruiz"."""
    if draft.cued or not draft.authors or (len(draft.authors) == 1 and draft.agency is None and draft.role is None):
        return
    name = draft.authors[0].name
    if (" " not in name or is_caseless(name)) and is_place(name, fewest=_CITY):
        draft.place(name)
        del draft.authors[0]


def _read_part(draft: Draft, part: str, *, first: bool) -> None:
    part = _open_office(draft, part)
    start, is_shared, house = len(draft.authors), False, None
    if part:
        place, part = open_place(part)
        opened = open_cjk(part, draft.language)
        part, is_shared, house = opened.rest, opened.role is not None, opened.house
        draft.role, draft.location = opened.role or draft.role, draft.location or opened.place or place
        draft.agency = draft.agency or opened.agency
    if not part:
        return
    if part.casefold() in words.UNNAMED:
        if draft.authors and role_start(part.split()) == 0:
            draft.employ(part)
        return
    draft.begin_part()
    role = draft.role
    items = split_items(part, draft.language)
    if _is_turned(draft, items):
        items = [Item(f"{items[1].text} {items[0].text}")]
    for number, (item, joined) in enumerate(items):
        following = items[number + 1].text if number + 1 < len(items) else None
        draft.joined = joined
        if draft.authors and (where := _led_to(item)):
            _go_to(draft, where, following)
            if item.partition(" ")[0] in _FILING:
                # ", in Baghdad" ends with a place; ", in News, Business" lists the sections a page is filed under.
                return
        elif not _read_aside(draft, item, behind=number > 0 or part.islower()):
            read_item(draft, item, following, alone=len(items) == 1 and not first)
    if is_shared and role is not None:
        draft.employ_all(role, house or "", start=start)
    elif house is not None:
        draft.affiliate(house)


def _go_to(draft: Draft, where: str, following: str | None) -> None:
    if kind_of(where) == "organization":
        draft.affiliate(where)
    elif following is None and kind_of(where) == "person" and where.casefold() not in SECTIONS:
        draft.place(where)


def _read_aside(draft: Draft, item: str, *, behind: bool) -> bool:
    """Read an *item* that is neither name nor office by its words: figures, what somebody did, a description."""
    if any(map(str.isdigit, item)) and (" " in item or len(item) > _LONGEST_HOUSE or not item[0].isalpha()):
        if draft.authors and is_numbered_house(item):
            draft.affiliate(item)
        return True
    if not behind or not draft.authors:
        return False
    join, _, credited = item.partition(" ")
    if join.casefold() in words.WITH_WORDS and is_agency(credited):
        # "Anna Berg, mit dpa"
        return False
    if item.casefold() in words.PICTURES | words.TEXT_WORDS:
        # "Maja Berg, text och Per Lind, foto"
        if item.casefold() in words.PICTURES:
            draft.authors.pop()
        return True
    if _is_description(draft, item):
        read_description(draft, item)
        return True
    return False


def _open_office(draft: Draft, part: str) -> str:
    """Return *part* without its cue and its label; an office that it names is kept."""
    if part[0] in _OPENING and part[-1] in _CLOSING and "=" not in part and "\uff1d" not in part:
        part = part[1:-1].strip()
    if part[:2] in _EAST_ASIAN_OFFICES:
        return part
    cued = strip_cues(part, draft.language)
    if len(cued) < len(part) and (cue := part[: len(part) - len(cued)].strip(" :：").casefold()) in _OFFICE_CUES:
        draft.open_office(part[: len(cue)], alone=part[len(cue) :] == "")
    part = cued
    match = _OFFICE.match(part)
    if match is None:
        return part
    label = match[1].casefold()
    if draft.authors and (label in words.OTHER_OFFICES or label.rpartition(" ")[2] in words.OTHER_OFFICES):
        return ""
    if is_role_word(label.rpartition(" ")[2]):
        draft.role = match[1]
        return part[match.end() :]
    if label in STAFF_WORDS or label in words.FORMS or _is_small_label(match[1]):
        # What is labelled behind the authors, by a word that is not known, did something else.
        return part[match.end() :] if not draft.authors or label in words.FORMS else ""
    return part


def _is_small_label(label: str) -> bool:
    """Return whether *label* is one word, or has a small one: no name that a headline follows."""
    first, _, second = label.partition(" ")
    return (not second or not second[0].isupper()) and first[0].isalpha()


def _is_turned(draft: Draft, items: list[Item]) -> bool:
    """Return whether two *items* are one name, the family's first: "Whitlock, Nora"."""
    if len(items) != 2 or not draft.cued or draft.authors or items[1].joined:
        return False
    family, given = (item.text for item in items)
    if " " in family or not (family.istitle() and given[0].isupper() and family[-1].isalpha()):
        return False
    if " " in given and not (len(given.split()) == 2 and len(given.split()[1].strip(".")) == 1):
        return False
    known = any(is_agency(each) or is_role_word(each) or kind_of(each) != "person" for each in (family, given))
    return not known and not is_place(given, fewest=_CITY)


def _led_to(item: str) -> str:
    """Return the place or the house that an *item* leads to by its first word: "in Baghdad", "do Diário"."""
    word, _, where = item.partition(" ")
    if not word.islower() or word not in words.IN_WORDS | _HOUSE_WORDS | words.PARTICLES or not where[:1].isupper():
        return ""
    # "de Lisboa"
    leads = word in words.IN_WORDS or (word in words.PARTICLES and is_place(where))
    return where if leads or kind_of(where) == "organization" else ""


def _is_description(draft: Draft, item: str) -> bool:
    """Return whether an item behind a name opens as a sentence goes on: "Ana Ruiz, covering science and software"."""
    first = item.split(maxsplit=1)[0]
    if not first.islower() or first in words.PARTICLES or not first.isalpha():
        return False
    if draft.last is not None and draft.last.name.islower():
        # "by ana ruiz and tom lee"
        return False
    return not is_agency(item) and role_start(item.split()) is None and not opens_with_house(item)

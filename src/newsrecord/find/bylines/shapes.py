"""Tell by its shape alone whether a line near the headline names the authors."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.bracketed import OFFICE
from newsrecord.find.bylines.declared import read_byline
from newsrecord.find.bylines.draft import is_phrase
from newsrecord.find.bylines.families import is_chinese_name
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.names import is_caseless_name, is_name_shaped
from newsrecord.find.bylines.parts import split_parts
from newsrecord.find.bylines.places import is_place
from newsrecord.find.bylines.stems import LABEL_STEMS, has_stem
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.bylines.unlisted import has_strange_words
from newsrecord.find.dates.moments import end_of_clock
from newsrecord.find.dates.only import is_date_line
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.declared import site_names
from newsrecord.find.landmarks import headline_index
from newsrecord.find.wordlists import has_digit
from newsrecord.model.byline import Byline
from newsrecord.page.outline import Chunk, Outline
from newsrecord.text import is_caseless

__all__ = ["has_name_shape"]

_LONGEST: Final = 120
_LONGEST_NAME: Final = 40
_DISTANCE: Final = 5
_LEAST, _NEAR = 4, 2
_NAMES_JOIN: Final = re.compile(r"\s{0,3}[,/&\u2022]\s{0,3}|\s(?:and|und|et|y|e|en|og|och)\s")
_AND: Final = re.compile(r"\s(?:and|und|et|y|e|en|og|och)\s")
_INITIAL: Final = re.compile(r"(?<!\w)[A-Z]\.(?=\s)")
_TOLD: Final = 0.7
_MOST_SMALL: Final = 4
_FULL: Final = 2
_LONGEST_WEEKDAY: Final = 14
_MOST_HOUSED: Final = 10
_LEAD: Final = 18
# What parts a name from the outlet, but in words: "Ana Ruiz for The Courier".
_HOUSING: Final = (",", "|", "/", "\n")
_LONGEST_PLACED: Final = 50
_PLACING: Final = (" - ", " \u2013 ", " (", "/", " \u2014 ")
# Names stand below one another, or beside a bar.
_PARTED: Final = re.compile(r"\s{0,3}[|\n][|\s]{0,6}")
_MOST_PARTED: Final = 3
_BEFORE_DATE: Final = " ,|\u00b7\u2022\uff5c-\u2013"
_SENTENCE_ENDS: Final = ".!?:\u3002\uff1a\u0964"
_MARKS: Final = "|\u00b7\u2022\u2013\u2014"


def has_name_shape(outline: Outline, chunk: Chunk, distance: int) -> bool:
    """Return whether *chunk* is nothing but a name, as a name alone in its line is, or names that a slash joins.

    A date may stand behind the name, or an office.
    """
    text = chunk.text
    if chunk.kind == "heading" and chunk.level >= _LEAST and distance <= _NEAR and is_name_shaped(text):
        # Names are set in headings of a low rank, too.
        return True
    if chunk.kind not in ("paragraph", "item") or len(text) > _LONGEST or distance > 2 * _DISTANCE:
        return False
    if not text[:1].isalpha():
        # "2025-05-04 · Ana Ruiz · 8 minutes"
        return distance <= _DISTANCE and text[:1].isdigit() and _is_dated_name(text)
    if distance <= _DISTANCE and has_digit(text) and (chunk.times or _opens_with_date(text)) and _is_dated_name(text):
        # "Jan 30, 2026 · Ana Ruiz · 8 minutes"
        return True
    if len(text) <= _LONGEST_NAME or _is_joined(text):
        names = _NAMES_JOIN.split(text)
        if len(names) == 1 and is_name_shaped(text):
            # A line that links as a whole leads to a section as often as to an author.
            return chunk.link_chars * 2 < len(text) and (distance <= _DISTANCE or _is_dated_below(outline, chunk))
        if (
            len(names) > 1
            and all(map(is_name_shaped, names))
            and (_is_joined(text) or _is_dated(outline, chunk, names))
        ):
            return True
    if distance > _DISTANCE:
        return False
    if ("|" in text or "\n" in text) and _is_list_of_names(chunk):
        return True
    if has_digit(text) and _is_signed_and_dated(text):
        return True
    if not text.isascii() and is_caseless_name(text) and _is_told_beside(outline, chunk):
        return True
    if any("\u3040" <= letter <= "\ud7af" for letter in text[:2]):
        return (
            len(text) <= _LONGEST_NAME
            and OFFICE.search(text) is not None
            and _is_employed(read_byline(outline, text), text)
        )
    if not text.isascii() and len(text) <= _LONGEST_PLACED and _names_place(outline, text):
        return True
    return (_says_more(text) or _names_house(outline, text)) and _is_told(read_byline(outline, text), text)


def _is_told_beside(outline: Outline, chunk: Chunk) -> bool:
    """Return whether an office stands below what may be a name, or a date beside it; the story has its words rarely.

    Nothing else tells a name from a label or a subject where no word has a capital.
    """
    if _has_office_below(outline, chunk):
        return True
    return " " in chunk.text and _is_beside_date(outline, chunk) and has_strange_words(outline, chunk.text)


def _has_office_below(outline: Outline, chunk: Chunk) -> bool:
    """Return whether the line behind a name is an office: a script without capitals has no other sign of a name."""
    index = headline_index(outline)
    if index is None or chunk.link_chars or is_role_word(chunk.text.split()[-1]):
        return False
    behind = outline.chunks[index + 1 : index + 2 + _DISTANCE]
    place = next((place for place, each in enumerate(behind) if each is chunk), len(behind))
    office = behind[place + 1].text if place + 1 < len(behind) else ""
    words = office.split()
    if not 0 < len(words) <= _MOST_SMALL or len(office) > _LONGEST_NAME or office[-1] in _SENTENCE_ENDS:
        return False
    return any(map(is_role_word, words)) or (OFFICE.search(office) is not None and office.count(" ") < _NEAR)


def _is_beside_date(outline: Outline, chunk: Chunk) -> bool:
    """Return whether the line right above or below one that is below the headline is a date."""
    index = headline_index(outline)
    if index is None or chunk.link_chars:
        return False
    lines = outline.chunks[index : index + _DISTANCE + 2]
    place = next((place for place, each in enumerate(lines) if each is chunk), 0)
    return place > 0 and any(is_date_line(each.text) for each in (*lines[place + 1 :][:1], lines[place - 1]))


def _names_place(outline: Outline, text: str) -> bool:
    """Return whether a line in a script without capitals is a known place and one name: "القاهرة - منى علي"."""
    if not is_caseless(text[0]) or not any(mark in text for mark in _PLACING):
        return False
    byline = read_byline(outline, text)
    place = byline.location.name if byline.location is not None else None
    if place is None or len(byline.authors) != 1 or byline.authors[0].kind != "person" or not is_place(place):
        return False
    name = byline.authors[0].name
    return 1 < len(name.split()) <= _MOST_SMALL and len(name) + len(place) + _MOST_SMALL >= len(text)


def _is_joined(text: str) -> bool:
    # Tags and places come in lists with commas as well; initials, a slash, or an "and" between whole names are rarer.
    return "/" in text or "\u2022" in text or _INITIAL.search(text) is not None


def _is_dated(outline: Outline, chunk: Chunk, names: list[str]) -> bool:
    """Return whether an "and" joins two people in a line below the headline with nothing but the date beside it."""
    index = headline_index(outline)
    if index is None or chunk.link_chars or len(names) != _FULL or _AND.search(chunk.text) is None:
        return False
    lines = outline.chunks[index : index + _DISTANCE + 2]
    place = next((place for place, each in enumerate(lines) if each is chunk), 0)
    if not place or not any(
        each.times or is_date_line(each.text) for each in (lines[place - 1], *lines[place + 1 :][:1])
    ):
        return False
    return all(kind_of(name) == "person" and not (is_phrase(name) or is_place(name)) for name in names)


def _is_dated_below(outline: Outline, chunk: Chunk) -> bool:
    """Return whether the date stands right below a person's name, or with a place between them.

    Above the byline of a story may stand its picture, the legend of that, and what other stories are on the same.
    """
    index = headline_index(outline)
    behind = outline.chunks[index + 1 + _DISTANCE : index + 4 + 2 * _DISTANCE] if index is not None else ()
    place = next((place for place, each in enumerate(behind) if each is chunk), len(behind))
    below = [each.text for each in behind[place + 1 : place + 3]]
    if below and is_place(below[0]):
        del below[0]
    return bool(below) and is_date_line(below[0]) and kind_of(chunk.text) == "person" and not is_phrase(chunk.text)


def _is_dated_name(text: str) -> bool:
    if not any(mark in text for mark in _MARKS):
        return False
    parts = split_parts(text)
    return len(parts) == 1 and is_name_shaped(parts[0])


def _opens_with_date(text: str) -> bool:
    """Return whether *text* opens with a date that its month, or the day of the week, begins."""
    shape = find_shape(text[:_LONGEST_NAME])
    return shape is not None and shape.start() <= _LONGEST_WEEKDAY and " " not in text[: shape.start()].rstrip()


def _is_list_of_names(chunk: Chunk) -> bool:
    """Return whether marks part nothing but names, or a name and the account or the town of whoever bears it.

    What links as a whole leads to sections as often as to authors, but for whoever has an account beside the name.
    """
    first, *rest = [part.strip() for part in _PARTED.split(chunk.text)]
    if not is_name_shaped(first) or is_place(first) or len(rest) > _MOST_PARTED or not all(rest):
        return False
    words = first.casefold().split()
    if len(rest) == 1 and rest[0][0] == "@":
        return words[0] in rest[0].casefold() or words[-1] in rest[0].casefold()
    return chunk.link_chars * 2 < len(chunk.text) and all(is_name_shaped(part) or is_place(part) for part in rest)


def _is_signed_and_dated(text: str) -> bool:
    """Return whether a desk, or a name in Chinese, has the date right behind it, and nothing else."""
    shape = find_shape(text)
    if shape is None or end_of_clock(shape) < len(text.rstrip()):
        return False
    name = text[: shape.start()].rstrip(_BEFORE_DATE)
    return is_chinese_name(name) or (" " in name and kind_of(name) == "staff")


def _says_more(text: str) -> bool:
    """Return whether a date or an office may stand behind the name that *text* begins with."""
    words = text.split()
    if (
        len(words) < 3
        or text[-1] in ".!?:"
        or not words[1][0].isupper()
        or not words[0][0].isupper()
        or not is_name_shaped(" ".join(words[:2]).rstrip(","))
    ):
        return False
    if has_digit(text):
        return not has_stem(LABEL_STEMS, words[0])
    return any(is_role_word(word.strip("()")) for word in words[2:]) or _is_described(text)


def _names_house(outline: Outline, text: str) -> bool:
    """Return whether an agency stands behind two names, or the outlet behind a mark or a word: "Ana Ruiz | Courier"."""
    words = text.split()
    if not _FULL < len(words) <= _MOST_HOUSED or not is_name_shaped(" ".join(words[:_FULL]).rstrip(",/|")):
        return False
    if is_agency(" ".join(words[_FULL:]).strip("|/, ")):
        return True
    if not (any(mark in text for mark in _HOUSING) or any(word.islower() for word in words[_FULL:])):
        return False
    sites, last = site_names(outline), words[-1 - (words[-1].casefold() == "staff")].casefold()
    return text.casefold() not in sites and any(site.rpartition(" ")[2] == last for site in sites)


def _is_described(text: str) -> bool:
    """Return whether a few words in small letters stand behind a comma: an office in a language no list has."""
    name, comma, rest = text.partition(", ")
    return bool(comma) and len(name) <= _LONGEST_NAME and rest.islower() and len(rest.split()) <= _MOST_SMALL


def _is_employed(byline: Byline, text: str) -> bool:
    """Return whether an East Asian line gives names with an office, and nothing else."""
    names = "".join(f"{author.name}{author.role or ''}{author.affiliation or ''}" for author in byline.authors)
    return all(author.role for author in byline.authors) and len(names) >= _TOLD * sum(map(len, split_parts(text)))


def _is_told(byline: Byline, text: str) -> bool:
    """Return whether all that *text* says but dates is of the authors, and it begins with one."""
    authors = byline.authors
    if not authors or not text.startswith(authors[0].name):
        return False
    if not all(author.kind == "person" and is_name_shaped(author.name) for author in authors):
        return False
    if not has_digit(text) and not (authors[-1].role or authors[-1].affiliation or byline.agency):
        return False
    house = authors[-1].affiliation or ""
    if house and len(authors) == 1 and text.endswith(house) and len(text) - len(house) <= len(authors[0].name) + _LEAD:
        # "Ana Ruiz | Special to The Courier"
        return True
    said = sum(len(each or "") for author in authors for each in (author.name, author.role, author.affiliation))
    said += len(byline.agency or "")
    place = byline.location.name if byline.location is not None else ""
    return said + len(place) >= _TOLD * sum(map(len, split_parts(text)))

"""Read the authors that one line names, the date beside them, and how plainly it is a line about authors."""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.credits import OTHER_WORK_MARK, drop_credits, is_text_label
from newsrecord.find.bylines.cues import has_cue, has_own_cue, opens_weakly, opens_with_cue, strip_cues
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.names import is_capitalised, is_name_shaped
from newsrecord.find.bylines.running import runs_on
from newsrecord.find.bylines.text import parse_byline
from newsrecord.find.bylines.words import FORMS, PARTICLES, REPORTERS
from newsrecord.find.dates.words import WEEKDAYS
from newsrecord.find.pictures.archives import is_archive
from newsrecord.find.wordlists import folded_set
from newsrecord.model.byline import Byline
from newsrecord.patterns import late
from newsrecord.text import is_caseless
from newsrecord.wire import dates, words
from newsrecord.wire.caseless import is_bare_name
from newsrecord.wire.writers.caseless_names import is_caseless_line, read_caseless
from newsrecord.wire.writers.name_line import ALONE, CUED, DATED, NameLine

__all__ = ["ALONE", "BAR", "CUED", "DATED", "NameLine", "may_bear_name", "read_described", "read_names"]

BAR: Final = " | "
"""What parts the byline from dates, sections and counts in one line."""
# Headlines on a death open with the verb, "Muere Ana Ruiz, la actriz": what follows looks like a name and an office.
_DIED: Final = folded_set(
    """
    muere murió murio fallece falleció fallecio morre morreu faleceu falece finou muore morto
    morta scomparso scomparsa addio mort morte décès disparition adieu moare decedat umrl umrla umrlý zemřel
    zemřela zomrel zomrela zmarł zmarła meghalt elhunyt умер умерла скончался скончалась помер померла почина
    πέθανε
    """
)
_LONGEST: Final = 120
_MOST_WORDS: Final = 16
_LONGEST_CUED: Final = 7
_LONGEST_NAME: Final = 40
_ROW: Final = 5
_BEHIND_DATE: Final = frozenset({"от", "від", "од", "od"})
_EAST_COMMA: Final = re.compile("[、，・／]")
_FIRST_EAST: Final = "\u3040"
_EAST_NAME: Final = late(r"[\u4e00-\u9fff々]{1,3}[ \u3000][\u3040-\u30ff\u4e00-\u9fff々]{1,4}")
# "Pencil awaited for March 2027" says when something is, and not when it was written.
_TIMED: Final = ("for ", "For ", "until ", "Until ", "since ", "Since ", "before ", "Before ", "after ", "After ")
# "来源：海港日报 作者：林小雨": who wrote stands behind where it is from.
_LATE_LABEL: Final = re.compile(
    r"(?:(?<=\s)(?:作者|记者|記者)|(?<=[^\W\d_])(?<![原图圖片])作者)\s?[:：]\s?(?=[^\s:：]{2,12}$)"
)
_BEFORE_DATE: Final = re.compile(r"([^\W\d_][^|·•∙,;:\d]{3,40}?)(?:\s?[|·•∙,;]|\s[-–—]\s)")
_NICKNAMED: Final = frozenset("(\"'\u201c\u201e\u2018\u00ab")
_MOST_BEHIND: Final = 4
_SAID: Final = 0.5
_HANDLE: Final = re.compile(r"(?<=[^\W\d_]),? {0,2}@[A-Za-z0-9_]{2,30}(?![\w.@-])")
_GLUED_COMMA: Final = re.compile(r",(?=[^\W\d_])")
_EDGES: Final = " \t|,;&·•⋅∙–—-"
_BRACKETED: Final = re.compile(r"[(\[【（〔]([^()\[\]【】（）〔〕]{2,100})[)\]】）〕]")
_NO_SENTENCE: Final = ("Jr.", "Sr.", "St.", "D.")
# No name opens with an article, nor with what the front page is called: "Der Morgen", "Zur Playlist", "Home Ports".
# "A Lisbonne, des abeilles délogent un ambassadeur" opens with a preposition.
_NEVER_FIRST: Final = frozenset({"der", "die", "das", "zur", "zum", "the", "het", "a", "à", "em", "en"}) | words.HOME


def _ends_in_day(names: str) -> bool:
    return names.rpartition(",")[2].strip() in WEEKDAYS


def read_names(text: str, *, labelled: bool = False, language: str | None = None) -> NameLine | None:
    """Return the names in a line, the date beside them, and how plainly the line is about authors; None for no names.

    Args:
        text: the line.
        labelled: whether the line above says that names follow.
        language: what the page is written in, where a word in the line joins names in some languages only.

    >>> read_names("Ana Ruiz, Reporter | 3 May 2021").names, read_names("The strike ends")
    ('Ana Ruiz, Reporter', None)
    """
    if BAR in text and not has_cue(text) and (signed := _part_with_cue(text)) is not None:
        line, date = read_names(signed[0], language=language), signed[1]
        return attrs.evolve(line, date=date) if line is not None and date and not line.date else line
    names, date = dates.split_date(text)
    if date.startswith(_TIMED):
        return None
    if not names.isascii() and (late := _LATE_LABEL.search(names)) is not None:
        return NameLine(names[late.end() :].strip(_EDGES), date, CUED)
    names = _bare(names)
    if "," in names and not names.isascii() and is_caseless(names[0]) and _ends_in_day(names):
        # "ঢাকা, বৃহস্পতিবার" before the date: the head of a paper, and where it comes out.
        return None
    if names.partition(" ")[0].casefold() in _DIED:
        return None
    if not (3 <= len(names) <= _LONGEST or is_agency(names)) or names.count(" ") >= _MOST_WORDS or is_archive(names):
        return None
    if names[-1] == "." and names[-2].isupper() and names.count(" ") <= _ROW and is_name_shaped(names[:-1]):
        names = names[:-1]  # "Luc LE GOFF."
    if names[-1] in ".!?:…" and not names.endswith(_NO_SENTENCE):
        return None
    if (behind := _behind_reporter(names, date)) is not None:
        return NameLine(behind, date, CUED)
    if names.startswith("de ") and names[3].isupper() and is_name_shaped(names[3:]):
        # "By" in Romanian, Spanish and Portuguese; a name that opens a line has a capital there.
        return NameLine(names[3:], date, CUED)
    if _EAST_NAME.fullmatch(names) and not has_cue(names):
        return NameLine(names, date, ALONE, people=(names,), is_east=True, is_caseless=is_bare_name(names))
    several = tuple(map(str.strip, _EAST_COMMA.split(names))) if names[0] >= _FIRST_EAST else ()
    if len(several) > 1 and all(map(is_bare_name, several)):
        return NameLine(names, date, ALONE, people=several, is_east=True, is_caseless=True)
    if is_caseless_line(names):
        return read_caseless(names, date, labelled=labelled or (text[0] == "【" and ("=" in text or "＝" in text)))
    if has_cue(names) or (":" in names and is_text_label(names.partition(":")[0].rstrip().casefold())):
        # "Text: Ana Ruiz, Fotos: Tom Lee"
        return _read_cued(drop_credits(names).strip(_EDGES), date, language)
    if not labelled and not _may_open(names):
        return _read_own_cue(names, date, language or "")
    if not labelled and not _is_brief_behind_colon(names):
        return None
    if date and names.count(" ") >= _ROW and (row := _row_of_names(names)):
        return NameLine(", ".join(row), date, DATED, people=row)
    return _read_parsed(text, names, date, parse_byline(names, language=language), labelled=labelled)


def _read_parsed(text: str, names: str, date: str, byline: Byline, *, labelled: bool) -> NameLine | None:
    """Return what a line says in which *byline* was found, where that is names and the line says little else."""
    people = _people(byline)
    if not all(map(is_name_shaped, people)) or not _fills(byline, names):
        return None
    if people and ": " in names and names.partition(": ")[0].endswith(people[0]):
        # "STORM HITS THE COAST: Roofs in the air, people in shock": a colon stands behind a label or whoever says what
        # follows, and behind no author.
        return None
    if byline.authors and not people:
        # "Le Courrier avec AFP"
        is_house = byline.agency is not None and byline.authors[0].kind == "organization"
        is_known = labelled or is_house or byline.authors[0].kind == "staff"
        return NameLine(names, date, ALONE, is_staff=True) if is_known else None
    if date and people and not text.isascii() and not parse_byline(text).authors:
        # A weekday before the date: "Thứ Ba, 10/09/2024".
        return None
    told = bool(date) or any(author.role for author in byline.authors) or not byline.authors
    if told and not date and people and not labelled and runs_on(names, people[0]):
        return None
    return NameLine(names, date, DATED if told else ALONE, people=people)


def may_bear_name(text: str) -> bool:
    """Return whether a line that is a date in nearly all its words opens with what may be a name, before a mark.

    In ideographs it may end in one.

    >>> may_bear_name("Ana Ruiz | Posted on 3 May 2024 at 10:15"), may_bear_name("Last updated: 3 May 2024 | 10:15")
    (True, False)
    >>> may_bear_name("2024年5月3日 10:15 佐藤花子"), may_bear_name("2024年5月3日 10:15 更新")
    (True, False)
    """
    if text[-1] >= _FIRST_EAST:
        return is_bare_name(text.rpartition(" ")[2])
    found = _BEFORE_DATE.match(text)
    return found is not None and " " in found[1] and is_name_shaped(found[1])


def _part_with_cue(text: str) -> tuple[str, str] | None:
    """Return the part behind a bar that opens as bylines do, and the part that is a date or ""; None for no such part.

    "Harbour, News | Published: 5 hours ago | Written by Ana Ruiz"
    """
    parts = text.split(BAR)
    signed = next((part for part in parts[1:] if opens_with_cue(part) is not None), None)
    if signed is None:
        return None
    return signed, next((part for part in parts if part is not signed and dates.is_date(part)), "")


def _behind_reporter(names: str, date: str) -> str | None:
    """Return the name behind the word for a reporter and a colon, or behind a small word for "by" that follows a date.

    That word is "from" in other lines: "Публикувано на 18.09.2025 от Ана Руева".
    """
    if ": " in names:
        label, _, behind = names.partition(": ")
        is_led = label.casefold() in REPORTERS
    else:
        label, _, behind = names.partition(" ") if date else ("", "", "")
        is_led = label in _BEHIND_DATE
    return behind if is_led and is_name_shaped(behind) else None


def _bare(names: str) -> str:
    """Return what is left of a line without its date when brackets, a count and the form of the story are off, too."""
    if "@" in names:
        # What a writer is called elsewhere may stand right behind the name: "Ana Ruiz@anaruiz", "Ana Ruiz, @anaruiz".
        names = _HANDLE.sub("", names)
    if "," in names:
        # "Ana Ruiz,Tom Lee": links that style sheets set apart.
        names = _GLUED_COMMA.sub(", ", names)
    names = names.strip(_EDGES)
    half = len(names) // 2
    if names[half : half + 1] == " " and " " in names[:half] and names[:half] == names[half + 1 :]:
        # Pages that hold a name twice, once for small screens.
        names = names[:half]
    if (inner := _BRACKETED.fullmatch(names)) is not None:
        names = inner[1].strip(_EDGES)
    if names[-1:].isdigit():
        # "Ana Ruiz 12": a count of something.
        names = names.rstrip("0123456789").rstrip(_EDGES)
    form, colon, behind = names.partition(": ")
    # "Interview: Ana Ruiz"
    return behind.strip() if colon and form.casefold() in FORMS else names


def _read_cued(names: str, date: str, language: str | None) -> NameLine | None:
    """Return the names in a line that opens as bylines do, where they take it up."""
    byline = parse_byline(names, language=language)
    opens = opens_with_cue(names) is not None
    # One word behind "by" may be a log-in or an outlet; behind "text" it is none.
    is_sure = bool(date) or opens
    if not all(_may_follow_cue(name) if " " in name else is_sure for name in _people(byline)):
        return None
    is_byline = opens and byline.authors
    return NameLine(names, date, CUED) if is_byline or _fills(byline, strip_cues(names)) else None


def _read_own_cue(names: str, date: str, language: str) -> NameLine | None:
    """Return the names behind a word that opens bylines in one language: "gan Ana Ruiz", "Nga: Ana Ruiz"."""
    first, _, rest = names.partition(" ")
    word = first.rstrip(":\uff1a")
    if not has_own_cue(f"{word} {rest}") or (word == first and opens_weakly(names, language) is None):
        return None
    byline = parse_byline(rest, language=language or None)
    people = _people(byline)
    if not people or not all(map(is_name_shaped, people)) or not _fills(byline, rest):
        return None
    return NameLine(names, date, CUED if word != first else DATED, people=people)


def _people(byline: Byline) -> tuple[str, ...]:
    return tuple(author.name for author in byline.authors if author.kind == "person")


def _row_of_names(text: str) -> tuple[str, ...]:
    """Return the people of a line that has three or more of two words each, with nothing between: links in a row."""
    parts = text.split()
    if len(parts) % 2 or not all(part.isalpha() and part[0].isupper() and part[1:].islower() for part in parts):
        return ()
    row = tuple(map(" ".join, zip(parts[::2], parts[1::2], strict=True)))
    return row if all(map(is_name_shaped, row)) and not any(is_agency(name) for name in row) else ()


def read_described(text: str) -> NameLine | None:
    """Return the name in a line that says in a few words who bears it, where the line above says that names follow.

    >>> read_described("Ana Ruiz, ten years at sea and three on land").names
    'Ana Ruiz'
    """
    name, comma, _ = text.partition(", ")
    if not comma or len(name) > _LONGEST_NAME or " " not in name or not is_name_shaped(name):
        return None
    return NameLine(name, "", ALONE, people=(name,))


def _is_brief_behind_colon(text: str) -> bool:
    """Return whether no phrase stands behind a colon: "Ana Ruiz obituary: Botanist who mapped the dunes" is a title."""
    return text.partition(": ")[2].count(" ") <= _MOST_BEHIND


def _may_open(text: str) -> bool:
    """Return whether the first words of *text* can be a name; that rules most lines out at little cost."""
    parts = text.split(maxsplit=3)[:3]
    # "Le Courrier avec AFP"
    if is_agency(text) or kind_of(text) == "staff" or (text[-1].isupper() and is_agency(text.rpartition(" ")[2])):
        return True
    if len(parts) < 2 or parts[0].casefold() in _NEVER_FIRST:
        return False
    # "Ana (Nita) Ruiz"
    first = parts[:3] if parts[1].casefold() in PARTICLES or parts[1][0] in _NICKNAMED else parts[:2]
    # "Ana/Tom Lee" and "Ana Ruiz/Tom Lee" are two people each.
    name = " ".join(first).partition("/")[0].rstrip(_EDGES)
    return " " not in name or is_name_shaped(name)


def _may_follow_cue(name: str) -> bool:
    """Return whether a name behind a cue is no longer than names are, and set as they are."""
    parts = name.split()
    return len(parts) <= _LONGEST_CUED and is_capitalised(parts)


def _fills(byline: Byline, text: str) -> bool:
    """Return whether *byline* names somebody and *text* says little else."""
    if not byline.authors:
        return byline.agency is not None and len(text) <= 3 * len(byline.agency)
    said = sum(
        len(value or "")
        for author in byline.authors
        for value in (author.name, author.role, author.affiliation, author.email)
    )
    place = byline.location.name if byline.location is not None else ""
    credited = drop_credits(text) if text[-1] == ")" else ""
    if OTHER_WORK_MARK in credited:
        # "Ana Ruiz (Text), Tom Lee (Fotos)": who did something else is no author, and the line is about authors yet.
        text = ", ".join([part for part in credited.split(", ") if OTHER_WORK_MARK not in part])
    return said + len(place) + len(byline.agency or "") >= _SAID * len(text)

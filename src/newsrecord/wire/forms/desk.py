"""Tell the notes that agencies and press offices write for the desk from the text that they send."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from msgspec.structs import replace

from newsrecord.find.body.release_words import BOILERPLATE, CONTACTS, END_MARKS
from newsrecord.find.wordlists import holds
from newsrecord.wire import dates
from newsrecord.wire.forms.desk_words import (
    ADVICE,
    COUNTED,
    FIRST_WORDS,
    MORE,
    NOTES,
    RELEASES,
    REMARKS,
    SERVICES,
    UNTIL,
)
from newsrecord.wire.line import Line, Sign

__all__ = ["mark_notes"]

_TOP: Final = 12
_DATELINE: Final = 120
_HEAD: Final = 24
_SHORT: Final = 24
_LONGEST_BYLINE: Final = 120
_LONGEST_LABEL: Final = 60
_SENTENCE: Final = 40
_FEW: Final = 8
_LONGEST_REMARK: Final = 400
_LONGEST_ADVICE: Final = 300
_LONGEST_ADDRESS: Final = 110
_ADDRESS_LINES: Final = 8
_PHONE: Final = 6
_PARAGRAPH: Final = 80
_STORY: Final = 300
_EDGES: Final = " \t*_-–—/#=~.:|<>[]()"
_EDGE_MARKS: Final = frozenset(_EDGES)
# The first letters of the labels, in small letters, capitals, or with a capital: they rule out most lines.
_LABEL_OPENINGS: Final = frozenset(
    opening for word in FIRST_WORDS for opening in (word[:3], word[:3].upper(), word[:1].upper() + word[1:3])
)
_SHORT_LABELS: Final = frozenset(opening for opening in _LABEL_OPENINGS if len(opening) < 3)
_ENDERS: Final = "-–—/<([~*#"
_COUNT: Final = re.compile(
    rf"\A(?P<head>[^\n]{{0,100}}?)[\s,;(\[|–—-]{{0,4}}(?P<count>\d{{2,5}} ?(?:{'|'.join(COUNTED)}))[)\].]{{0,2}}",
    re.IGNORECASE,
)
_LABELLED_COUNT: Final = re.compile(
    r"(?:word ?count|words|length|wörter|länge|mots|longueur|palabras|parole)\s?[:=]\s?\d{2,5}(?: \w{1,8})?",
    re.IGNORECASE,
)
_SOURCE: Final = re.compile(r"(?:SOURCE|QUELLE|FUENTE|FONTE)\s?:?\s[^\n.]{2,100}")
# Which of several versions a report is, before its headline: "UPDATE 2-Ferry runs again", "RPT-CORRECTED-Ferry ...".
_VERSION: Final = re.compile(
    r"(?:(?:UPDATE|WRAPUP|WRAP)(?: \d{1,2})? ?-{1,2} ?|(?:CORRECTED|CORRECTION|REFILE|RPT|REPEAT) ?-{1,2} ?){1,3}(?=\w)"
)
_LONGEST_VERSION: Final = 14
_ORIGINAL: Final = "view original content"
_BYLINE: Final = re.compile(r"(?:by|von|par|por|di|da|door|av|af|autor) \S", re.IGNORECASE)
_FURNITURE: Final = Sign(kind="furniture")


def mark_notes(lines: list[Line]) -> list[Line]:
    """Return *lines* with what is for the desk signed: labels, notes, contacts, lengths, and what follows the end.

    >>> from newsrecord.wire.line import Line
    >>> marked = mark_notes([Line(1, "FOR IMMEDIATE RELEASE", 0, 0), Line(3, "Ferry runs again", 1, 0)])
    >>> [line.sign.kind if line.sign else None for line in marked]
    ['furniture', None]
    """
    made, sizes = lines, _Sizes(lines)
    release = False
    skip = at = 0
    places: Sequence[int] = _may_be_notes(lines)
    while at < len(places):
        index, was_release = places[at], release
        line, at = lines[index], at + 1
        text = line.text
        if index < _TOP and not release and _is_sent_out(text):
            release = True
        label = _label(text) if index >= skip and len(text) <= _LONGEST_REMARK else None
        # Most lines begin with no label, and are neither short nor at the head of the text: these are none of it.
        if (
            label is not None
            and (label or index < _HEAD or release or (len(text) <= _SHORT and _is_odd(text)))
            and (line.sign is None or line.sign.kind == "heading")
        ):
            marked = _read_labelled(lines, sizes, index, label, release=release) if label else []
            marked = marked or _read(lines, sizes, index, release=release)
            if marked:
                made = list(lines) if made is lines else made
                for place, sign, words in marked:
                    made[place] = replace(made[place], sign=sign, text=words, links=())
                skip = marked[-1][0] + 1
                release = release or label in RELEASES or (label in CONTACTS and " " in label)
        if release and not was_release:
            # In a release every line may be for the desk.
            places, at = range(index + 1, len(lines)), 0
    return made


def _may_be_notes(lines: Sequence[Line]) -> list[int]:
    """Return the lines at the head of a text, those that may begin with a label, and short ones that are odd."""
    return [
        *range(min(_HEAD, len(lines))),
        *[
            index
            for index, line in enumerate(lines[_HEAD:], _HEAD)
            if (text := line.text)[:3] in _LABEL_OPENINGS
            or text[0] in _EDGE_MARKS
            or text[:2] in _SHORT_LABELS
            or (len(text) <= _SHORT and (text.isupper() or text[0].isdecimal() or text[-1].isdecimal()))
        ],
    ]


_Marks = list[tuple[int, Sign | None, str]]


def _is_sent_out(text: str) -> bool:
    """Return whether the dateline of a service for press releases opens *text*."""
    opening = text[:_DATELINE]
    return ("(" in opening or "/" in opening) and holds(SERVICES, opening.casefold())


def _is_slug(text: str) -> bool:
    """Return whether the first line of a text is its slug, in any script, or the number that it was sent under."""
    if " " not in text:
        return text.isupper() and ("-" in text or "/" in text)
    words = text.split()
    first = words[0]
    is_number = first.upper() == "ZCZC" or (first.isalnum() and not first.isalpha() and not first[0].isdecimal())
    return is_number and len(words) > 2 and 2 * sum(any(map(str.isdecimal, word)) for word in words) >= len(words)


def _is_odd(text: str) -> bool:
    """Return whether a short line looks like a mark of the end, or a number."""
    return text[0] in _ENDERS or text[0].isdecimal() or text[-1].isdecimal() or text.isupper()


def _label(text: str) -> str:
    """Return the label of the lists that *text* begins with, as a word or phrase of its own, or nothing."""
    phrases = FIRST_WORDS.get(text.partition(" ")[0].strip(_EDGES).casefold())
    if phrases is None:
        return ""
    bare = text.lstrip(_EDGES)[:_LONGEST_LABEL].casefold()
    fits = [each for each in phrases if bare.startswith(each) and not bare[len(each) : len(each) + 1].isalnum()]
    return max(fits, key=len, default="")


def _read(lines: Sequence[Line], sizes: _Sizes, index: int, *, release: bool) -> _Marks:
    """Return the lines to be signed from *index* on: lengths, advice, ends, and what a press office adds."""
    line = lines[index]
    text = line.text
    if index == 0 and len(text) <= _LONGEST_LABEL and _is_slug(text):
        return [(index, _FURNITURE, text)]
    if index < _TOP and text.endswith(" =") and len(text) > _SHORT:
        # So dpa ends what stands over the text.
        return [(index, None, text[:-2].rstrip())]
    if index < _TOP and "-" in text[:_LONGEST_VERSION] and (version := _VERSION.match(text)) is not None:
        return [(index, None, text[version.end() :])]
    if len(text) <= _SHORT:
        if index and _is_end(lines, index, release=release):
            end: _Marks = [(index, Sign(kind="end"), text)]
            if (release or text.strip(_EDGES + "#")) and sizes.is_whole(index):
                end += [(i, _FURNITURE, lines[i].text) for i in range(index + 1, len(lines))]
            return end
        if text[-1].isdecimal() and _LABELLED_COUNT.fullmatch(text.strip("()[] ")):
            return [(index, _FURNITURE, text)]
    if (
        len(text) <= _LONGEST_BYLINE
        and text[-12:].rstrip(")].").casefold().endswith(COUNTED)
        and _COUNT.fullmatch(text)
    ):
        return _read_count(line, index)
    if text[0] in "([" and len(text) <= _LONGEST_ADVICE and index < _HEAD and _is_advice(text):
        return [(index, _FURNITURE, text)]
    if release and index < _TOP and _is_place_and_day(text):
        return [(index, Sign(kind="sent"), text)]
    if index > 2 and _is_boilerplate(lines, sizes, index, release=release):
        return [(i, _FURNITURE, lines[i].text) for i in range(index, len(lines) if release else index + 2)]
    if release and index > len(lines) - _TOP and (_SOURCE.fullmatch(text) or text[:21].casefold() == _ORIGINAL):
        return [(index, _FURNITURE, text)]
    return []


def _read_labelled(lines: Sequence[Line], sizes: _Sizes, index: int, label: str, *, release: bool) -> _Marks:
    line = lines[index]
    text = line.text
    at = text.casefold().find(label) + len(label)
    rest = text[at:].strip()
    is_alone = not rest.strip(_EDGES)
    # "For more information, please contact:" is a label as well.
    is_labelled = is_alone or rest[0] in ":：.|–—-" or (text[-1] == ":" and len(text) <= _LONGEST_LABEL)
    if label in NOTES and is_alone and sizes.is_whole(index):
        return [(i, _FURNITURE, lines[i].text) for i in range(index, len(lines))]
    if label in RELEASES and index < _TOP and len(text) <= 140:
        is_dated = _is_dated(rest.strip(_EDGES), is_labelled=is_labelled)
        if is_dated or is_labelled or label.endswith("ed") or (text.isupper() and " " in label):
            return [(index, Sign(kind="sent") if is_dated else _FURNITURE, text)]
    if label in CONTACTS and is_labelled and ((index < _TOP and (release or " " in label)) or sizes.is_whole(index)):
        return _read_contact(lines, index, is_alone=is_alone or text[-1] == ":")
    if label in REMARKS and (index < _TOP or index >= len(lines) - _TOP):
        is_note = is_labelled or text[0] in "([" or (index < _TOP and " " in label and len(text) <= _LONGEST_LABEL)
        if is_note and not (is_alone and line.gap and index > _TOP):
            return [(index, _FURNITURE, text)]
    return []


def _is_dated(words: str, *, is_labelled: bool) -> bool:
    """Return whether *words*, behind a label, are the day from which a text may be printed."""
    word = next((each for each in UNTIL if words[: len(each) + 1].casefold() == f"{each} "), "")
    behind = words[len(word) :].strip()
    return bool(behind) and (dates.is_date(behind) or (is_labelled and any(map(str.isdecimal, behind))))


def _read_contact(lines: Sequence[Line], index: int, *, is_alone: bool) -> _Marks:
    """Return the label and the lines of the address below it, down to the last that holds a number or an address."""
    marked: _Marks = [(index, _FURNITURE, lines[index].text)]
    last = 1 if not is_alone and _is_reach(lines[index].text) else 0
    for i in range(index + 1, min(len(lines), index + _ADDRESS_LINES)):
        line = lines[i]
        is_reach = _is_reach(line.text)
        is_first = i == index + 1 and is_alone and line.gap < 2 and len(line.text) <= _LONGEST_LABEL
        if line.sign is not None or dates.is_date(line.text):
            break
        if len(line.text) > _LONGEST_ADDRESS or (line.gap and not is_reach and not is_first):
            break
        marked.append((i, _FURNITURE, line.text))
        last = len(marked) if is_reach else last
    return marked[:last]


def _is_reach(text: str) -> bool:
    """Return whether a line holds an address of mail or of the web, or a number to call."""
    if "@" in text or "www." in text or "http" in text:
        return True
    return sum(map(str.isdecimal, text)) >= _PHONE and not dates.is_date(text)


def _is_end(lines: Sequence[Line], index: int, *, release: bool) -> bool:
    text = lines[index].text
    bare = text.strip(_EDGES).casefold()
    if bare in MORE and (text[0] in "([-/<" or text.isupper()):
        return index == len(lines) - 1
    if not bare:
        return text.startswith("###") and not text.strip("# ")
    if bare not in END_MARKS:
        return False
    # A word alone may be a crosshead; capitals and dashes make it a mark.
    return text[0] in _ENDERS or text.isupper() or release


class _Sizes:
    """How much text stands before each line, and how much from it on; counted when it is first asked for."""

    __slots__ = ("_behind", "_lines", "_story")

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._story: list[int] = []
        self._behind: list[int] = []

    def is_whole(self, index: int) -> bool:
        """Return whether enough text stands before a line to be a story."""
        if not self._story:
            sizes = [len(line.text) for line in self._lines]
            paragraphs = [
                size if size > _PARAGRAPH and line.sign is None else 0
                for size, line in zip(sizes, self._lines, strict=True)
            ]
            self._story = [0, *accumulate(paragraphs)]
            self._behind = [0, *accumulate(reversed(sizes))][::-1]
        size = self._story[index]
        return size >= _STORY or (size > 0 and size * 2 >= self._behind[index])


def _read_count(line: Line, index: int) -> _Marks:
    """Return the line as furniture where it is the length alone; a byline is kept without it."""
    found = _COUNT.fullmatch(line.text)
    if found is None or not found["head"].strip(_EDGES):
        return [(index, _FURNITURE, line.text)]
    if index < _HEAD and _BYLINE.match(line.text):
        return [(index, None, found["head"].rstrip(" ,;(|–—-"))]
    return []


def _is_advice(text: str) -> bool:
    first = text[1:].lstrip().partition(" ")[0].rstrip(",:;)]").casefold()
    return first in ADVICE and text[-1] in ")]"


def _is_place_and_day(text: str) -> bool:
    """Return whether *text* is "Lund, 12 March 2024", as letters and releases are dated."""
    place, comma, day = text.partition(", ")
    return bool(comma) and len(text) <= _LONGEST_LABEL and len(place.split()) < 4 and dates.is_date(day)


def _is_boilerplate(lines: Sequence[Line], sizes: _Sizes, index: int, *, release: bool) -> bool:
    """Return whether a line heads what a press office says of itself under each release.

    Where nothing before calls the text a release, the house is named again below, and whom to ask behind that.
    """
    text = lines[index].text
    if len(text) > _LONGEST_LABEL or not text.casefold().startswith(BOILERPLATE) or text[-1] in ".!?":
        return False
    if index + 1 >= len(lines) or not sizes.is_whole(index):
        return False
    below = lines[index + 1].text
    if release and len(below) >= _PARAGRAPH:
        return True
    house = text.partition(" ")[2].strip(" :")
    if len(below) < _SENTENCE or not house[:1].isupper() or house.casefold() not in below[:_DATELINE].casefold():
        return False
    behind = [line.text for line in lines[index + 2 : index + 2 + _FEW]]
    return release or any(_label(text) in CONTACTS or _SOURCE.fullmatch(text) is not None for text in behind)

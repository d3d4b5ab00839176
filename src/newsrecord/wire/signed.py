"""Find the lines that name a story's authors, with a "by" or without one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsrecord.find.byline_names import is_agency, is_name_shaped, kind_of
from newsrecord.find.byline_parts import has_cue, opens_with_cue, strip_cues
from newsrecord.find.byline_text import parse_byline
from newsrecord.find.byline_words import CONJUNCTIONS, CUES, PARTICLES
from newsrecord.model.byline import Byline
from newsrecord.wire import dates, words
from newsrecord.wire.look import Look

__all__ = ["Signature", "find_signature", "is_signed"]

_LONGEST: Final = 120
_MOST_WORDS: Final = 16
_NEVER: Final = frozenset({"date", "tags", "tail", "end"})
_CUED, _DATED, _ALONE = 3, 2, 1
_ABOVE: Final = 4
_BEFORE: Final = 12
_BELOW: Final = 25
_MOST_LINES: Final = 12
_PARAGRAPH: Final = 90
_MOST_READ: Final = 2_000
_OF_MENUS: Final = frozenset({"short", "button", "tail", "long"})
_LONGEST_CUED: Final = 6
_MENU: Final = 4
_AROUND: Final = ".,:;!?()[]\"'“”‘’«»„"
_EAST_NAME: Final = re.compile(r"[\u4e00-\u9fff々]{1,3}[ \u3000][\u3040-\u30ff\u4e00-\u9fff々]{1,4}")
_LONGEST_CASELESS: Final = 40
_OPENERS: Final = frozenset("([（【")
# "... went back on Monday. (Ana Ruiz)": how many papers sign their reports.
_BRACKETED: Final = re.compile(r"[(\[（【](?P<names>[^()\[\]（）【】]{3,60})[)\]）】]\s?$")
_SAID: Final = 0.6
_COMMA: Final = ", "
_EDGES: Final = " \t|,;·•⋅∙–—-()[]【】（）"
_NO_SENTENCE: Final = ("Jr.", "Sr.", "St.", "D.")
# What pages print before the names besides the words that open a byline.
_LABELS: Final = CUES | frozenset({"author(s)", "author of the article", "authors of the article", "about the author"})


@attrs.frozen(slots=True)
class Signature:
    """The lines that say who wrote the story."""

    lines: tuple[int, ...]
    text: str
    """What they say, as one byline."""
    dates: tuple[tuple[int, str], ...] = ()
    """The date that stands in one of the lines, with the line."""
    closes: int | None = None
    """The paragraph that ends in it, where it has no line of its own."""


@attrs.frozen(slots=True)
class _Line:
    """What one line says of authors."""

    names: str
    date: str
    strength: int
    people: tuple[str, ...] = ()
    is_staff: bool = False
    """Whether it names no person but the people of an outlet."""
    is_east: bool = False
    """Whether it is a name in ideographs, which have no capitals to know a name by."""


def find_signature(looks: Sequence[Look], headline: int, span: tuple[int, int], end: int) -> Signature | None:
    """Return the signature of the story, or None.

    A byline between headline and text comes first, then names beside the date or with an office behind them, then a
    name alone; where none of them stands over the text, a byline may close it.

    Args:
        looks: the lines.
        headline: the headline's line.
        span: where the story's text begins and ends.
        end: where the page does.
    """
    start, stop = span
    reader = _Reader(looks, end)
    below = list(_until_text(looks, headline, stop))
    above = range(headline - 1, max(-1, headline - 1 - _ABOVE), -1)
    # Where another line was taken for the headline, the byline still stands above the text.
    before = range(max(0, start - _BEFORE), start)
    best: tuple[int, Signature] | None = None
    for i in (*below, *above, *(k for k in before if k not in below)):
        if (found := reader.read_at(i)) is None:
            continue
        strength, signature = found
        if i not in below and (strength < _DATED or headline in signature.lines or reader.is_repeated(i)):
            continue
        if best is None or strength > best[0]:
            best = strength, signature
        if strength == _CUED:
            break
    return best[1] if best is not None else _closing(reader, max(headline + 1, stop - 2), stop, end)


def _closing(reader: _Reader, first: int, stop: int, end: int) -> Signature | None:
    """Return the byline below the text, or the names in brackets that the text itself ends in."""
    looks = reader.looks
    for i in range(first, min(stop + 6, end)):
        if looks[i].shape == "byline" or _is_label(looks[i].text) or looks[i].text[0] in _OPENERS:
            if (found := reader.read_at(i)) is not None:
                return found[1]
        elif looks[i].is_prose and i < stop and (signed := _BRACKETED.search(looks[i].text, len(looks[i].text) - 80)):
            line = _read(signed["names"])
            if line is not None and line.people and reader.is_uncommon(line, loose=False):
                return Signature((), line.names, closes=i)
    return None


def is_signed(look: Look) -> bool:
    """Return whether a line names an author with an office or with the date, and without a "by"."""
    if not look.is_label or look.width > _LONGEST or not look.text[0].isupper():
        return False
    line = _read(look.text)
    return line is not None and line.strength == _DATED and bool(line.people)


def _until_text(looks: Sequence[Look], headline: int, stop: int) -> Iterator[int]:
    """Yield the lines below the headline, up to the second paragraph of the text."""
    paragraphs = 0
    for i in range(headline + 1, min(headline + _BELOW, stop + 1, len(looks))):
        look = looks[i]
        if look.is_prose and look.width >= _PARAGRAPH:
            paragraphs += 1
            if paragraphs > 2:
                return
        elif look.shape == "tail":
            return
        else:
            yield i


class _Reader:
    """The lines of a page and what each that was asked for says of authors."""

    def __init__(self, looks: Sequence[Look], end: int) -> None:
        self.looks = looks
        self._end = end
        self._known: dict[int, _Line | None] = {}
        self._common: frozenset[str] | None = None

    def read_at(self, i: int) -> tuple[int, Signature] | None:
        """Return the signature that begins at line *i*, and how plainly it is one."""
        look = self.looks[i]
        if look.width > _LONGEST or look.shape in _NEVER or (look.shape == "button" and not has_cue(look.text)):
            return None
        if _is_label(look.text):
            return self._behind_label(i)
        line = self._line(i)
        if line is None or (line.strength == _CUED and look.shape != "byline" and not look.is_label):
            return None
        strength = line.strength
        if strength < _DATED and not self._is_own(i, line):
            return None
        if strength < _DATED and _is_beside_date(self.looks, i):
            strength = _DATED
        lines, names, date = [i], [line.names], line.date
        for k in range(i + 1, min(i + _MOST_LINES, len(self.looks))):
            if date:
                break
            if _is_join(self.looks[k].text):
                continue
            other = self._line(k) if self.looks[k].is_label else None
            if other is None or other.strength == _CUED or (self.looks[k].line.gap and other.strength < _DATED):
                break
            if parse_byline(_COMMA.join((*names, other.names))).names == parse_byline(_COMMA.join(names)).names:
                # What the author above is, and nobody else.
                break
            lines.append(k)
            names.append(other.names)
            date = other.date
        return strength, _sign(lines, _join(names), date)

    def _is_own(self, i: int, line: _Line) -> bool:
        """Return whether names without an office or a date are those of people, and no entry of a menu."""
        beside = _is_beside_date(self.looks, i)
        if line.is_staff or line.is_east:
            return beside and not (self.looks[i].line.gap and self.looks[i + 1].line.gap)
        return self.is_uncommon(line, loose=beside) and (beside or not (self.is_repeated(i) or self._in_menu(i)))

    def is_uncommon(self, line: _Line, *, loose: bool) -> bool:
        """Return whether the page spells the words of *line* with a capital wherever it has them."""
        if self._common is None:
            text = " ".join([look.text for look in self.looks[: self._end]][:_MOST_READ])
            self._common = frozenset([bare for word in text.split() if (bare := word.strip(_AROUND)).islower()])
        for name in line.people:
            parts = [part.casefold() for part in name.split() if part.casefold() not in PARTICLES]
            known = sum(part in self._common for part in parts)
            if known == len(parts) or (not loose and 2 * known >= len(parts)):
                return False
        return True

    def is_repeated(self, i: int) -> bool:
        """Return whether line *i* stands on the page again, apart from the line next to it."""
        text = self.looks[i].text
        return any(look.text == text for k, look in enumerate(self.looks[: self._end]) if abs(k - i) > 1)

    def _in_menu(self, i: int) -> bool:
        """Return whether line *i* stands among others of its kind without a blank line between."""
        above, below = i, i + 1
        while above and not self.looks[above].line.gap and self.looks[above - 1].shape in _OF_MENUS:
            above -= 1
        while below - i < _MENU and below < self._end and not self.looks[below].line.gap and self._line(below):
            below += 1
        return i - above > 1 or below - i >= _MENU

    def _behind_label(self, i: int) -> tuple[int, Signature] | None:
        """Return the names in the lines behind a line that only says that they follow: "By", "Written by:"."""
        lines, date = [i], ""
        names: list[str] = []
        for k in range(i + 1, min(i + 1 + _MOST_LINES, len(self.looks))):
            look = self.looks[k]
            if _is_join(look.text):
                continue
            if date or look.shape in _NEVER or look.shape == "button" or look.width > _LONGEST:
                break
            line = _read(look.text, labelled=True)
            if line is None or line.strength == _CUED or (names and look.line.gap):
                break
            if line.names not in names:
                lines.append(k)
                names.append(line.names)
            date = line.date
        return (_CUED, _sign(lines, f"By {_join(names)}", date)) if names else None

    def _line(self, i: int) -> _Line | None:
        if i not in self._known:
            self._known[i] = _read(self.looks[i].text)
        return self._known[i]


def _join(names: list[str]) -> str:
    """Return *names* as one line, parted by commas unless these would be taken for parts of what they stand between."""
    line = _COMMA.join(names)
    if len(names) < 2:
        return line
    parted = " | ".join(names)
    return line if parse_byline(line).names == parse_byline(parted).names else parted


def _sign(lines: list[int], text: str, date: str) -> Signature:
    return Signature(tuple(lines), text, ((lines[-1], date),) if date else ())


def _is_label(text: str) -> bool:
    return len(text) <= 30 and words.key(text) in _LABELS


def _is_join(text: str) -> bool:
    """Return whether a line holds nothing but what stands between two names."""
    return len(text) <= 6 and (not (bare := text.strip(_EDGES).casefold()) or bare in CONJUNCTIONS)


def _is_beside_date(looks: Sequence[Look], i: int) -> bool:
    """Return whether a date stands in the line above or in one of the two below."""
    if i > 0 and looks[i - 1].shape == "date":
        return True
    return any(look.shape == "date" for look in looks[i + 1 : i + 3])


def _read(text: str, *, labelled: bool = False) -> _Line | None:
    """Return the names in a line, the date beside them, and how plainly the line is about authors."""
    names, date = dates.split_date(text)
    names = names.strip(_EDGES)
    if names[-1:].isdigit():
        # "Ana Ruiz 12": a count of something.
        names = names.rstrip("0123456789").rstrip(_EDGES)
    if not 3 <= len(names) <= _LONGEST or names.count(" ") >= _MOST_WORDS:
        return None
    if names[-1] in ".!?:…" and not names.endswith(_NO_SENTENCE):
        return None
    if _EAST_NAME.fullmatch(names):
        return _Line(names, date, _ALONE, is_east=True)
    if not names.isascii() and names.lower() == names.upper():
        return _read_caseless(names, date)
    cued = has_cue(names)
    if not cued and not labelled and not _may_open(names):
        return None
    byline = parse_byline(names)
    people = tuple(author.name for author in byline.authors if author.kind == "person")
    if cued:
        # One word behind "by" may be a log-in or an outlet; behind "text" it is none.
        is_sure = bool(date) or opens_with_cue(names) is not None
        is_plain = all(_is_capitalised(name) if " " in name else is_sure for name in people)
        is_byline = opens_with_cue(names) is not None and byline.authors
        return _Line(names, date, _CUED) if is_plain and (is_byline or _fills(byline, strip_cues(names))) else None
    if not all(map(is_name_shaped, people)) or not _fills(byline, names):
        return None
    if byline.authors and not people:
        return _Line(names, date, _ALONE, is_staff=True) if labelled or byline.authors[0].kind == "staff" else None
    told = bool(date) or any(author.role for author in byline.authors) or not byline.authors
    return _Line(names, date, _DATED if told else _ALONE, people=people)


def _read_caseless(names: str, date: str) -> _Line | None:
    """Return the names in a line of a script without capitals, where a cue, an office or a place says what they are."""
    byline = parse_byline(names)
    if not byline.authors or any(len(name) > 24 or name.count(" ") > 3 for name in byline.names):
        return None
    if has_cue(names):
        return _Line(names, date, _CUED)
    told = byline.location is not None or any(author.role for author in byline.authors)
    return _Line(names, date, _DATED) if told and len(names) <= _LONGEST_CASELESS else None


def _may_open(text: str) -> bool:
    """Return whether the first words of *text* can be a name; that rules most lines out at little cost."""
    parts = text.split(maxsplit=3)[:3]
    if len(parts) < 2 or is_agency(text):
        return is_agency(text)
    if kind_of(text) == "staff":
        return True
    first = parts[:3] if parts[1].casefold() in PARTICLES else parts[:2]
    # "Ana/Tom Lee" and "Ana Ruiz/Tom Lee" are two people each.
    name = " ".join(first).partition("/")[0].rstrip(_EDGES)
    return " " not in name or is_name_shaped(name)


def _is_capitalised(name: str) -> bool:
    """Return whether every word of a name behind a cue has a capital, but for the small ones of names."""
    parts = name.split()
    return len(parts) <= _LONGEST_CUED and all(not part[0].islower() or part.casefold() in PARTICLES for part in parts)


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
    return said + len(place) + len(byline.agency or "") >= _SAID * len(text)

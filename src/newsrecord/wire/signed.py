"""Find the lines that name a story's authors, with a "by" or without one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsrecord.find.byline_cues import has_cue
from newsrecord.find.byline_text import parse_byline
from newsrecord.find.byline_trades import is_role_word
from newsrecord.find.byline_words import CONJUNCTIONS, CUES, PARTICLES
from newsrecord.find.wordlists import has_digit, letter_runs
from newsrecord.wire import words
from newsrecord.wire.look import Look
from newsrecord.wire.names import CUED, DATED, NameLine, read_names
from newsrecord.wire.undersigned import find_undersigned

__all__ = ["Signature", "find_signature", "is_signed"]

_LONGEST: Final = 120
_NEVER: Final = frozenset({"date", "tags", "tail", "end"})
_ABOVE: Final = 4
_BEFORE: Final = 12
_BELOW: Final = 25
_MOST_LINES: Final = 12
_PARAGRAPH: Final = 90
_MOST_READ: Final = 2_000
_OF_MENUS: Final = frozenset({"short", "button", "tail", "long"})
_MENU: Final = 4
_AROUND: Final = ".,:;!?()[]\"'“”‘’«»„"
_LONGEST_CLOSE: Final = 45
_PORTRAIT: Final = 16
_LONGEST_NAMED: Final = 80
_OPENING: Final = 60
# A sentence with a name in brackets behind it looks like a caption with its credit.
_ENDING: Final = frozenset({"prose", "long", "credit"})
_OPENERS: Final = frozenset("([（【")
# "... went back on Monday. (Ana Ruiz)": how many papers sign their reports.
_BRACKETED: Final = re.compile(r"[(\[（【](?P<names>[^()\[\]（）【】]{3,60})[)\]）】]\s?$")
_COMMA: Final = ", "
_EDGES: Final = " \t|,;·•⋅∙–—-()[]【】（）"
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
    outlet = False
    for i in (*below, *above, *(k for k in before if k not in below)):
        if (found := reader.read_at(i)) is None:
            continue
        strength, signature = found
        if i not in below and (strength < DATED or headline in signature.lines or reader.is_repeated(i)):
            continue
        if outlet and not _names_writers(strength, signature):
            continue
        if best is None or outlet or strength > best[0]:
            best = strength, signature
        if outlet or strength == CUED:
            # Behind the name of an outlet its writers may stand in a line of their own.
            outlet = not outlet and i in below and not _names_person(signature.text)
            if not outlet:
                break
    if best is not None:
        return best[1]
    return _closing(reader, max(headline + 1, stop - 2), stop, end) or _below(reader, headline + 1, stop, end)


def _below(reader: _Reader, first: int, stop: int, end: int) -> Signature | None:
    return _portrayed(reader, max(first, stop - 4), end) or _undersigned(reader, max(first, stop - 1), end)


def _names_person(text: str) -> bool:
    return any(author.kind == "person" for author in parse_byline(text).authors)


def _names_writers(strength: int, signature: Signature) -> bool:
    """Return whether a line below the name of an outlet plainly names who wrote the story for it.

    A name alone may be that of somebody in a picture; with an office, or that of another beside it, it is a writer's.
    """
    people = [author for author in parse_byline(signature.text).authors if author.kind == "person"]
    return bool(people) and (strength >= DATED or len(people) > 1)


def _closing(reader: _Reader, first: int, stop: int, end: int) -> Signature | None:
    """Return the byline below the text, or the names in brackets that the text itself ends in."""
    looks = reader.looks
    for i in range(first, min(stop + 6, end)):
        if i >= stop and (
            looks[i].shape == "tail"
            or (looks[i].is_label and looks[i].width > _LONGEST_CLOSE)
            or (looks[i].is_prose and looks[i - 1].is_label and i > stop)
        ):
            # Other stories begin here, and have bylines of their own.
            return None
        if looks[i].shape == "byline" or _is_label(looks[i].text) or looks[i].text[0] in _OPENERS:
            if (found := reader.read_at(i)) is not None:
                return found[1]
        elif (
            looks[i].shape in _ENDING
            and i < stop
            and (signed := _BRACKETED.search(looks[i].text, len(looks[i].text) - 80))
        ):
            # Japanese papers set nothing but names in these brackets at the end of a paragraph.
            line = read_names(signed["names"], labelled=signed[0].startswith("【"))
            if line is not None and (reader.is_uncommon(line, loose=False) if line.people else line.strength == DATED):
                return Signature((), line.names, closes=i)
    return None


def _portrayed(reader: _Reader, first: int, end: int) -> Signature | None:
    """Return the name that stands below the text over a few sentences about its bearer."""
    looks = reader.looks
    for i in range(first, min(first + _PORTRAIT, end - 1)):
        if not looks[i].is_label or looks[i].width > _LONGEST_NAMED or looks[i].text[0].islower():
            continue
        behind = next((look for look in looks[i + 1 : i + 4] if look.is_prose), None)
        if behind is None:
            continue
        line = read_names(looks[i].text)
        if line is None or len(line.people) != 1 or line.strength == CUED or not reader.is_uncommon(line, loose=False):
            continue
        # The sentences begin with the name, or with its first part: "Ana covers the ports of the Black Sea."
        if line.people[0].split()[0] in behind.text[:_OPENING].replace("’", " ").split():
            return Signature((i,), line.names)
    return None


def _undersigned(reader: _Reader, first: int, end: int) -> Signature | None:
    found = find_undersigned(reader.looks[:end], first)
    if found is None or not reader.is_uncommon(found[1], loose=False):
        return None
    return Signature((found[0],), found[1].names)


def is_signed(look: Look) -> bool:
    """Return whether a line names an author with an office or with the date, and without a "by"."""
    text = look.text
    if not look.is_label or look.width > _LONGEST or not text[0].isupper():
        return False
    if text.isascii() and not has_digit(text) and not any(map(is_role_word, letter_runs(text.casefold()))):
        # It has neither a date nor the word for an office.
        return False
    line = read_names(text)
    return line is not None and line.strength == DATED and bool(line.people)


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
        self._known: dict[int, NameLine | None] = {}
        self._text: str | None = None

    def read_at(self, i: int) -> tuple[int, Signature] | None:
        """Return the signature that begins at line *i*, and how plainly it is one."""
        look = self.looks[i]
        if look.width > _LONGEST or look.shape in _NEVER or (look.shape == "button" and not has_cue(look.text)):
            return None
        if _is_label(look.text):
            return self._behind_label(i)
        line = self._line(i)
        if line is None or (line.strength == CUED and look.shape != "byline" and not look.is_label):
            return None
        strength = line.strength
        if strength < DATED and not self._is_own(i, line):
            return None
        if strength < DATED and _is_beside_date(self.looks, i):
            strength = DATED
        lines, names, date = [i], [line.names], line.date
        for k in range(i + 1, min(i + _MOST_LINES, len(self.looks))):
            if date:
                break
            if _is_join(self.looks[k].text):
                continue
            other = self._line(k) if self.looks[k].is_label else None
            if other is None or other.strength == CUED or (self.looks[k].line.gap and other.strength < DATED):
                break
            if parse_byline(_COMMA.join((*names, other.names))).names == parse_byline(_COMMA.join(names)).names:
                # What the author above is, and nobody else.
                break
            lines.append(k)
            names.append(other.names)
            date = other.date
        return strength, _sign(lines, _join(names), date)

    def _is_own(self, i: int, line: NameLine) -> bool:
        """Return whether names without an office or a date are those of people, and no entry of a menu."""
        beside = _is_beside_date(self.looks, i)
        if line.is_staff or line.is_east:
            apart = self.looks[i].line.gap and self.looks[i + 1].line.gap
            return beside and (not apart or (line.is_caseless and self._is_rare(line)))
        if line.is_caseless:
            return beside and self._is_rare(line)
        return self.is_uncommon(line, loose=beside) and (beside or not (self.is_repeated(i) or self._in_menu(i)))

    def is_uncommon(self, line: NameLine, *, loose: bool) -> bool:
        """Return whether the page spells the words of *line* with a capital wherever it has them."""
        for name in line.people:
            parts = [part.casefold() for part in name.split() if part.casefold() not in PARTICLES]
            known = sum([self._is_common(part) for part in parts])
            if known == len(parts) or (not loose and 2 * known >= len(parts)):
                return False
        return True

    def _is_common(self, word: str) -> bool:
        """Return whether the page has *word*, case folded, in small letters."""
        text = self._page_text()
        at = text.find(word) if word.islower() else -1
        while at >= 0:
            end = text.find(" ", at)
            end = end if end >= 0 else len(text)
            if text[text.rfind(" ", 0, at) + 1 : end].strip(_AROUND) == word:
                return True
            at = text.find(word, end)
        return False

    def _is_rare(self, line: NameLine) -> bool:
        """Return whether no word of a name in a script without capitals stands on the page but in the whole name.

        No sentence has that either: it is what the story is about then.
        """
        looks, text = self.looks[: min(self._end, _MOST_READ)], self._page_text()
        return all(text.count(part) == text.count(name) for name in line.people for part in name.split()) and not any(
            look.is_prose and name in look.text for look in looks for name in line.people
        )

    def _page_text(self) -> str:
        """Return the lines of the page up to its end, or the first of them, as one line."""
        if self._text is None:
            self._text = " ".join([look.text for look in self.looks[: min(self._end, _MOST_READ)]])
        return self._text

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
            line = read_names(look.text, labelled=True)
            if line is None or line.strength == CUED or (names and look.line.gap):
                break
            if line.names not in names:
                lines.append(k)
                names.append(line.names)
            date = line.date
        return (CUED, _sign(lines, f"By {_join(names)}", date)) if names else None

    def _line(self, i: int) -> NameLine | None:
        if i not in self._known:
            self._known[i] = read_names(self.looks[i].text)
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

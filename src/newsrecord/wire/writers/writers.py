"""Read who a line and the lines below it name as authors: one name a line, with an office below, or behind a label."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.cues import has_cue, has_own_cue
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.parts import has_own_join
from newsrecord.find.bylines.places import is_place
from newsrecord.find.bylines.text import parse_byline
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.bylines.words import CONJUNCTIONS, PARTICLES
from newsrecord.find.language import guess_language
from newsrecord.find.wordlists import has_digit, letter_runs
from newsrecord.wire.look import Look
from newsrecord.wire.placed import is_place_and_date, read_place
from newsrecord.wire.writers.names import ALONE, BAR, CUED, DATED, NameLine, may_bear_name, read_described, read_names
from newsrecord.wire.writers.rare import AROUND, behind_own_word, is_over_day, is_rare
from newsrecord.wire.writers.shown import is_pictured, is_pictured_on, is_taker
from newsrecord.wire.writers.signature import Signature, join_names, sign
from newsrecord.wire.writers.writer_lines import (
    EDGES,
    adds_name,
    is_address,
    is_author_label,
    is_desk_line,
    is_headed_again,
    is_join,
    is_of_menu,
    is_told_of,
    without_join,
    without_section,
    work_in,
)

__all__ = ["LineReader"]

_LONGEST: Final = 120
_LONGEST_BARRED: Final = 220
_LONGEST_OFFICE: Final = 60
_NEVER: Final = frozenset({"date", "tags", "tail", "end"})
_MOST_LINES: Final = 12
_DASHES: Final = "—–-"
_MOST_READ: Final = 2_000
_MENU: Final = 4
_BESIDE: Final = 2
_ROW: Final = 5
_LAST: Final = 8
_SAMPLE: Final = 1_200
_COMMA: Final = ", "


class LineReader:
    """The lines of a page and what each that was asked for says of authors."""

    def __init__(self, looks: Sequence[Look], end: int, headline: int = -1) -> None:
        self.looks = looks
        self._end = end
        self._headline = headline
        self._known: dict[int, NameLine | None] = {}
        self._text: str | None = None
        self._guessed: str | None = None
        self._offices: dict[tuple[int, str], bool] = {}

    def read_at(self, i: int) -> tuple[int, Signature] | None:
        """Return the signature that begins at line *i*, and how plainly it is one."""
        look = self.looks[i]
        if (
            look.width > (_LONGEST_BARRED if BAR in look.text else _LONGEST)
            or (look.shape in _NEVER and not (look.shape == "date" and may_bear_name(look.text)))
            or (look.shape == "button" and not has_cue(look.text))
            # "Port Alder, Norland, Sept 3, 2026 (AFP) -"
            or (look.text[-1] in _DASHES and read_place(look.text))
        ):
            return None
        if is_author_label(look.text):
            return None if self._is_office_below(i) else self._behind_label(i)
        line = self._line(i)
        if line is None or self._leads_down(look) or (line.strength == CUED and not self._may_sign(look, line)):
            return None
        if is_taker(self.looks, i) or is_pictured_on(self.looks, self._headline, i, line):
            return None
        strength = line.strength
        if strength == DATED and not line.date and self._is_office(i):
            return None
        if strength < DATED and (not self._is_own(i, line) or is_pictured(self.looks, self._end, i, line)):
            return None
        if strength < DATED and (
            line.date or self._is_beside_date(i) or self._is_placed(i) or self._has_office_right_below(i, line)
        ):
            strength = DATED
        work = work_in(self.looks[i + 1], line.names) if i + 1 < len(self.looks) else None
        if work is not None and strength < CUED:
            if not work:
                return None
            strength = DATED
        signature = self._with_others(i, line)
        if strength < DATED and len(signature.lines) > 1 and self._is_beside_date(signature.lines[-1]):
            strength = DATED
        return strength, signature

    def _leads_down(self, look: Look) -> bool:
        """Return whether a line is the way down to the headline: it ends in that."""
        title = self.looks[self._headline].text if self._headline >= 0 else look.text
        return look.text != title and look.text.endswith(title)

    @staticmethod
    def _may_sign(look: Look, line: NameLine) -> bool:
        """Return whether a line with a cue is no sentence: it is short, or a row that has the date, too."""
        return look.shape == "byline" or look.is_label or BAR in look.text or (look.shape == "row" and bool(line.date))

    def _with_others(self, i: int, line: NameLine) -> Signature:
        """Return the signature of the names in line *i* and of those in the lines below, each with an office or not."""
        lines, names, date = [i], [line.names], line.date
        office: int | None = None
        for k in range(i + 1, min(i + _MOST_LINES, len(self.looks))):
            if date:
                break
            look = self.looks[k]
            if is_join(look.text) or is_address(look.text):
                continue
            if look.text[-1] in _DASHES and read_place(look.text):
                break
            other = self._line(k) if look.is_label else None
            if (work := work_in(look, names[-1])) is not None:
                if not work and len(names) > 1:
                    names.pop()
                continue
            is_office = self._runs_into_office(k) or is_agency(look.text)
            if other is None or (is_office and self._office_at(k, names[-1])):
                if office is not None or not self._office_at(k, names[-1]):
                    break
                # It is of the author above where another's name follows; else whoever reads the byline asks for it.
                office = k
                continue
            is_apart = look.line.gap > 0 and without_join(look.text) == look.text
            if other.strength == CUED or (is_apart and other.strength < DATED and not self._has_office(k, other)):
                break
            if not adds_name(names, other):
                # What the author above is, and nobody else.
                break
            if office is not None:
                lines.append(office)
                names[-1] = f"{names[-1]}, {self.looks[office].text}"
                office = None
            lines.append(k)
            names.append(other.names)
            date = other.date
        if office is not None and len(names) > 1:
            lines.append(office)
            names[-1] = f"{names[-1]}, {self.looks[office].text}"
        return sign(lines, join_names(names), date)

    def _has_office_right_below(self, i: int, line: NameLine) -> bool:
        return self._office_at(i + 1, line.names) and not (
            self.looks[i + 1].line.gap and not is_agency(self.looks[i + 1].text)
        )

    def _has_office(self, i: int, line: NameLine) -> bool:
        return line.strength == ALONE and self._office_at(i + 1, line.names) and self._is_own(i, line)

    def _is_office(self, i: int) -> bool:
        """Return whether line *i* says what somebody is whose bare name stands above: "BBC Lund reporter, in Wick"."""
        above = self._line(i - 1) if i else None
        if above is None or len(above.people) != 1 or above.strength != ALONE:
            return False
        return self._runs_into_office(i) and self._office_at(i, above.names)

    def _runs_into_office(self, i: int) -> bool:
        """Return whether no mark parts what looks like a name in line *i* from the office behind it."""
        line, text = self._line(i), self.looks[i].text
        if line is None or line.strength != DATED or line.date or len(line.people) != 1:
            return False
        name, _, behind = text.partition(line.people[0])
        return not name and behind[:1] == " " and behind[1:2].isalpha()

    def _office_at(self, i: int, names: str) -> bool:
        """Return whether line *i* says what the author named in *names* is, and nothing else."""
        if i >= len(self.looks):
            return False
        look = self.looks[i]
        if (i, names) in self._offices:
            return self._offices[i, names]
        if not look.is_label or look.width > _LONGEST_OFFICE or has_digit(look.text):
            return False
        if not any(map(is_role_word, letter_runs(look.text.casefold()))) and not is_agency(look.text):
            return False
        alone, together = parse_byline(names), parse_byline(f"{names}, {look.text}")
        said = self._offices[i, names] = (
            together.names == alone.names and attrs.evolve(together, text=alone.text) != alone
        )
        return said

    def _is_own(self, i: int, line: NameLine) -> bool:
        """Return whether names without an office or a date are those of people, and no entry of a menu."""
        beside = bool(line.date) or self._is_beside_date(i) or self._is_placed(i)
        if line.is_staff or line.is_east:
            if self._headline >= 0 and i == self._headline + 1:
                return beside or (not self.is_repeated(i) and (line.is_staff or self._is_rare(line)))
            apart = self.looks[i].line.gap and self.looks[i + 1].line.gap
            return beside and (not apart or (not line.is_staff and self._is_rare(line)))
        if line.is_caseless:
            return self._is_own_caseless(i, line, beside=beside) or is_headed_again(self.looks, i)
        if not self.is_uncommon(line, loose=beside and not line.names.isupper()):
            return False
        return beside or self._has_office_right_below(i, line) or not (self.is_repeated(i) or self._in_menu(i))

    def _is_own_caseless(self, i: int, line: NameLine, *, beside: bool) -> bool:
        if i <= self._headline - _ROW:
            return False
        is_below = 0 <= self._headline < i <= self._headline + _ROW
        if is_below and (cued := behind_own_word(self._page_text(), line.names)):
            line = attrs.evolve(line, people=(cued,))
        elif not beside and not is_over_day(self.looks, i):
            return False
        return self._is_rare(line)

    def _is_placed(self, i: int) -> bool:
        """Return whether the line right below a name is the place where its bearer is, alone or behind the house."""
        below = self.looks[i + 1] if i + 1 < len(self.looks) else None
        if below is None or below.line.gap or not below.is_label or below.width > _LONGEST_OFFICE:
            return False
        house, comma, place = below.text.strip(EDGES).partition(_COMMA)
        if has_digit(below.text) or not is_place(place if comma else house):
            return False
        return not comma or kind_of(house) == "organization"

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
            if text[text.rfind(" ", 0, at) + 1 : end].strip(AROUND) == word:
                return True
            at = text.find(word, end)
        return False

    def _is_rare(self, line: NameLine) -> bool:
        looks = self.looks[: min(self._end, _MOST_READ)]
        return all(is_rare(looks, self._page_text(), name, is_east=line.is_east) for name in line.people)

    def _language(self) -> str | None:
        """Return what the page looks to be written in."""
        if self._guessed is None:
            prose = [look.text for look in self.looks[: min(self._end, _MOST_READ)] if look.shape == "prose"]
            self._guessed = guess_language(" ".join(prose[-_LAST:])[:_SAMPLE]) or ""
        return self._guessed or None

    def _page_text(self) -> str:
        """Return the lines of the page up to its end, or the first of them, as one line."""
        if self._text is None:
            self._text = " ".join([look.text for look in self.looks[: min(self._end, _MOST_READ)]])
        return self._text

    def is_repeated(self, i: int) -> bool:
        """Return whether line *i* stands on the page again, but for beside it or where the foot tells of authors."""
        # Most names stand once; the lines beside are asked only where it stands again.
        times = [k for k, look in enumerate(self.looks[: self._end]) if look.text == self.looks[i].text]
        return len(times) > 1 and any(abs(k - i) > _BESIDE and not (k > i and is_told_of(self.looks, k)) for k in times)

    def _is_beside_date(self, i: int) -> bool:
        """Return whether a date stands in the line above or in one of two below, on the headline's same side."""
        if i > 0 and self.looks[i - 1].shape == "date":
            return True
        # The mark between two parts of one row stands in no line of its own: "·".
        reach = range(i + 1, min(i + 1 + _ROW, len(self.looks)))
        below = [k for k in reach if not is_join(self.looks[k].text)][:_BESIDE]
        return any(
            self.looks[k].shape == "date" or is_place_and_date(self.looks[k])
            for k in below
            if not i < self._headline <= k
        )

    def _in_menu(self, i: int) -> bool:
        """Return whether line *i* stands among others of its kind without a blank line between."""
        above, below = i, i + 1
        while above and not self.looks[above].line.gap and is_of_menu(self.looks[above - 1]):
            above -= 1
        while below - i < _MENU and below < self._end and not self.looks[below].line.gap and self._line(below):
            below += 1
        return i - above > 1 or below - i >= _MENU

    def _behind_label(self, i: int) -> tuple[int, Signature] | None:
        """Return the names in the lines behind a line that only says that they follow: "By", "Written by:"."""
        lines, date = [i], ""
        names: list[str] = []
        is_joined = False
        for k in range(i + 1, min(i + 1 + _MOST_LINES, len(self.looks))):
            look = self.looks[k]
            if is_join(look.text) or is_address(look.text):
                is_joined = is_joined or look.text.strip(EDGES).casefold() in CONJUNCTIONS
                continue
            if date or look.shape in _NEVER or look.shape == "button" or look.width > _LONGEST:
                break
            if names and ((look.line.gap and not is_joined) or is_desk_line(look.text)):
                break
            if names and not is_joined and self._office_at(k, names[-1]):
                # "By", "Ana Ruiz", "Reporter", "and", "Tom Lee", each in a line.
                lines.append(k)
                names[-1] = f"{names[-1]}, {look.text}"
                continue
            language = self._language() if has_own_join(look.text) else None
            line = read_names(without_join(look.text), labelled=True, language=language) or read_described(look.text)
            if line is None or line.strength == CUED:
                break
            if k + 1 < len(self.looks) and work_in(self.looks[k + 1], line.names) is False:
                # "Ana Ruiz, Text, Tom Lee, Foto", each in a line: the label belongs to the name above.
                break
            is_joined = False
            if line.names not in names:
                lines.append(k)
                names.append(line.names)
            date = line.date
        return (CUED, sign(lines, f"By {join_names(names)}", date)) if names else None

    def _is_office_below(self, i: int) -> bool:
        """Return whether line *i* says what the author in the line above is, and another with an office follows."""
        looks = self.looks[i - 1 : i + 3] if i else ()
        if len(looks) < 4 or any(look.line.gap for look in looks[1:]):
            return False
        above, below = self._line(i - 1), self._line(i + 1)
        if above is None or below is None or not (above.people and below.people):
            return False
        return any(map(is_role_word, letter_runs(looks[3].text.casefold())))

    def _line(self, i: int) -> NameLine | None:
        if i not in self._known:
            text = without_section(self.looks[i].text, self.looks, self._headline)
            self._known[i] = read_names(
                text, language=self._language() if has_own_join(text) or has_own_cue(text) else None
            )
        return self._known[i]

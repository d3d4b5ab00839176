"""Find the lines that name a story's authors, with a "by" or without one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsrecord.find.byline_names import is_agency, is_name_shaped
from newsrecord.find.byline_parts import has_cue
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
_BELOW: Final = 25
_MOST_LINES: Final = 12
_PARAGRAPH: Final = 90
_SAID: Final = 0.6
_EDGES: Final = " \t|,;·•⋅∙–—-"
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


@attrs.frozen(slots=True)
class _Line:
    """What one line says of authors."""

    names: str
    date: str
    strength: int


def find_signature(
    looks: Sequence[Look], headline: int, bounds: tuple[int, int], common: frozenset[str]
) -> Signature | None:
    """Return the signature of the story, or None.

    A byline between headline and text comes first, then names beside the date or with an office behind them, then a
    name alone; where none of them stands over the text, a byline may close it.

    Args:
        looks: the lines.
        headline: the headline's line.
        bounds: where the story's text ends, and where its page does.
        common: words that the page spells without a capital; a name is none of them.
    """
    stop, end = bounds
    reader = _Reader(looks, common)
    below = _until_text(looks, headline, stop)
    above = (i for i in range(max(0, headline - _ABOVE), headline) if looks[i].is_label)
    best: tuple[int, Signature] | None = None
    for i in (*below, *above):
        if (found := reader.read_at(i)) is None:
            continue
        strength, signature = found
        if i < headline and strength < _DATED:
            continue
        if best is None or strength > best[0]:
            best = strength, signature
        if strength == _CUED:
            break
    if best is None:
        tail = range(max(headline + 1, stop - 2), min(stop + 6, end))
        closing = (reader.read_at(i) for i in tail if looks[i].shape == "byline" or _is_label(looks[i].text))
        best = next((found for found in closing if found is not None), None)
    return best[1] if best is not None else None


def is_signed(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* names an author beside a date or with an office, and without a "by"."""
    look = looks[i]
    if not look.is_label or look.width > _LONGEST or not look.text[0].isupper():
        return False
    line = _read(look.text, frozenset())
    return line is not None and (line.strength >= _DATED or _is_beside_date(looks, i))


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

    def __init__(self, looks: Sequence[Look], common: frozenset[str]) -> None:
        self.looks = looks
        self.common = common
        self._known: dict[int, _Line | None] = {}

    def read_at(self, i: int) -> tuple[int, Signature] | None:
        """Return the signature that begins at line *i*, and how plainly it is one."""
        look = self.looks[i]
        if look.width > _LONGEST or look.shape in _NEVER:
            return None
        if _is_label(look.text):
            return self._behind_label(i)
        line = self._line(i)
        if line is None or (line.strength == _CUED and look.shape != "byline" and not look.is_label):
            return None
        strength = line.strength
        if strength < _DATED and _is_beside_date(self.looks, i):
            strength = _DATED
        lines, names, date = [i], [line.names], line.date
        for k in range(i + 1, min(i + _MOST_LINES, len(self.looks))):
            if date or self.looks[k].line.gap:
                break
            if _is_join(self.looks[k].text):
                continue
            other = self._line(k) if self.looks[k].is_label else None
            if other is None or other.strength == _CUED:
                break
            lines.append(k)
            names.append(other.names)
            date = other.date
        return strength, _sign(lines, ", ".join(names), date)

    def _behind_label(self, i: int) -> tuple[int, Signature] | None:
        """Return the names in the lines behind a line that only says that they follow: "By", "Written by:"."""
        lines, names, date = [i], [], ""
        for k in range(i + 1, min(i + 1 + _MOST_LINES, len(self.looks))):
            look = self.looks[k]
            if _is_join(look.text):
                continue
            if date or look.shape in _NEVER or look.shape == "button" or look.width > _LONGEST or look.text in names:
                break
            line = _read(look.text, self.common, labelled=True)
            if line is None or line.strength == _CUED:
                break
            lines.append(k)
            names.append(line.names)
            date = line.date
        label = self.looks[i].text.strip(" :")
        return (_CUED, _sign(lines, f"{label} {', '.join(names)}", date)) if names else None

    def _line(self, i: int) -> _Line | None:
        if i not in self._known:
            self._known[i] = _read(self.looks[i].text, self.common)
        return self._known[i]


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


def _read(text: str, common: frozenset[str], *, labelled: bool = False) -> _Line | None:
    """Return the names in a line, the date beside them, and how plainly the line is about authors."""
    names, date = dates.split_date(text)
    names = names.strip(_EDGES)
    if not 3 <= len(names) <= _LONGEST or names.count(" ") >= _MOST_WORDS:
        return None
    if names[-1] in ".!?:…" and not names.endswith(_NO_SENTENCE):
        return None
    cued = has_cue(names)
    if not cued and not labelled and not names[0].isupper() and not is_agency(names):
        return None
    if not cued and not labelled and not _may_open(names):
        return None
    byline = parse_byline(names)
    if not _is_plain(byline, names, common, loose=cued or labelled or bool(date)):
        return None
    if cued:
        return _Line(names, date, _CUED)
    told = bool(date) or any(author.role for author in byline.authors) or (not byline.authors and not labelled)
    return _Line(names, date, _DATED if told else _ALONE)


def _may_open(text: str) -> bool:
    """Return whether the first words of *text* can be a name; that rules most lines out at little cost."""
    parts = text.split(maxsplit=3)[:3]
    if len(parts) < 2 or is_agency(text):
        return is_agency(text)
    first = parts[:3] if parts[1].casefold() in PARTICLES else parts[:2]
    # "Ana/Tom Lee" and "Ana Ruiz/Tom Lee" are two people each.
    name = " ".join(first).partition("/")[0].rstrip(_EDGES)
    return " " not in name or is_name_shaped(name)


def _is_plain(byline: Byline, text: str, common: frozenset[str], *, loose: bool) -> bool:
    """Return whether *byline* names authors and says little else than *text*."""
    if not byline.authors:
        return byline.agency is not None and len(text) <= 3 * len(byline.agency)
    people = [author for author in byline.authors if author.kind == "person"]
    if not people:
        return loose
    if not all(_is_person(author.name, common, loose=loose) for author in people):
        return False
    said = sum(len(value or "") for author in byline.authors for value in (author.name, author.role))
    return said + len(byline.agency or "") >= _SAID * len(text)


def _is_person(name: str, common: frozenset[str], *, loose: bool) -> bool:
    if not is_name_shaped(name):
        return False
    parts = [part.casefold() for part in name.split() if part.casefold() not in PARTICLES]
    known = sum(part in common for part in parts)
    return known < len(parts) if loose else 2 * known < len(parts)

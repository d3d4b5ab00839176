"""Tell which lines with dates that are alike sign comments, and with which names, in whatever language."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsrecord.wire.look import Look
from newsrecord.wire.talk.furniture import content_of, repeated, stencil
from newsrecord.wire.talk.marks import Kind, Mark
from newsrecord.wire.talk.moments import Moment, find_moments
from newsrecord.wire.talk.signatures import could_sign_as

__all__ = ["Round", "signed_rounds"]

_FEW: Final = 3
_AHEAD: Final = 25
_LONGEST_WORDED: Final = 24
_LONGEST_DAY: Final = 3
_WEEK: Final = 7
_MOST: Final = 0.7
_NEARLY_ALL: Final = 0.8
_MOST_LABELLED: Final = 0.6
_MOST_WORDS: Final = 3
_PAIR: Final = 2
_EDGES: Final = " \t:：,;|/·•–—-()[]*#>»"
_MOST_GROUPS: Final = 6
_HOUR: Final = re.compile(r"\d[:.]\d\d")


@attrs.frozen(slots=True)
class Round:
    """The marks that are alike, and what comes round with them."""

    marks: tuple[Mark, ...]
    is_whole: bool
    """Whether each has a day and an hour."""
    is_aged: bool
    """Whether each tells how long ago it was."""
    is_labelled: bool
    """Whether the same word stands beside all names, such as "says"."""
    button: str = ""
    """The short line, as a stencil, that stands between most marks behind the words."""
    count: tuple[int, str] | None = None

    @property
    def spans(self) -> list[range]:
        """The lines between each mark and the next."""
        return [range(mark.last + 1, after.first) for mark, after in itertools.pairwise(self.marks)]


def signed_rounds(looks: Sequence[Look]) -> Iterator[Round]:
    """Yield the rounds of lines with dates alike, those that come oftenest first."""
    moments = find_moments(looks)
    if len(moments) < _PAIR:
        return
    alike: dict[str, list[Moment]] = {}
    for moment in moments:
        alike.setdefault(moment.form, []).append(moment)
    for group in sorted(alike.values(), key=len, reverse=True)[:_MOST_GROUPS]:
        if len(group) < _PAIR:
            break
        if len(group) < _FEW and not group[0].is_whole:
            continue
        whole = group if group[0].is_whole else _with_worded(looks, group)
        for part in (whole, *_parts(whole)):
            if (signed := _sign(looks, part)) is not None:
                yield signed


def _with_worded(looks: Sequence[Look], group: list[Moment]) -> list[Moment]:
    """Return a *group* of ages with those that have no figure: "hace una hora" among "hace 3 horas"."""
    word, taken = group[0].form.strip(), {each.line for each in group}
    if not word.isalpha():
        return group
    is_last = group[0].form[0] == " "
    lines = range(max(group[0].line - _AHEAD, 0), min(group[-1].line + _AHEAD, len(looks)))
    more = [
        Moment(i, "", looks[i].text, "", group[0].form, False, True)
        for i in lines
        if i not in taken and looks[i].width <= _LONGEST_WORDED and 0 < looks[i].text.count(" ") <= _MOST_WORDS
        and (looks[i].text.endswith(f" {word}") if is_last else looks[i].text.startswith(f"{word} "))
    ]  # fmt: skip
    return sorted([*group, *more], key=lambda each: each.line)


def _parts(group: Sequence[Moment]) -> Iterator[list[Moment]]:
    """Yield the lines of a *group* that open with the same word: forums print when a writer has joined, too."""
    words = Counter(each.before.partition(" ")[0] for each in group if " " in each.before)
    for word, times in words.most_common(_PAIR):
        if _FEW <= times < len(group):
            yield [each for each in group if each.before.startswith(word)]


def _sign(looks: Sequence[Look], group: Sequence[Moment]) -> Round | None:
    """Return the marks of lines with dates alike: the names stand before all of them, behind them, or above."""
    while len(group) > _PAIR and (not group[0].before, not group[0].after) not in {
        (not each.before, not each.after) for each in group[1:]
    }:
        # The date of the story itself.
        group = group[1:]
    for texts in ([each.before for each in group], [each.after for each in group]):
        names, is_labelled = _names_in(texts)
        if len(set(names)) > 1:
            is_labelled = is_labelled or any(_shared([text.split()[::-1] for text in [e.after for e in group]]))
            return _round_of(group, [each.line for each in group], names, "inline", is_labelled=is_labelled)
    above = [each.line - 1 - (not any(map(str.isalnum, looks[each.line - 1].text))) for each in group]
    if above[0] < 0:
        return None
    names, is_labelled = _names_in([looks[i].text for i in above])
    if (signed := _round_of(group, above, names, "pair", is_labelled=is_labelled)) is not None:
        return signed
    return _led_by_names(looks, group)


def _led_by_names(looks: Sequence[Look], group: Sequence[Moment]) -> Round | None:
    """Return the round of a *group* of dates that stand below the words, and the names above these."""
    if sum(any(looks[i].is_prose for i in range(each.line - _PAIR, each.line)) for each in group) < _MOST * len(group):
        # The row of a forum has a title, and below it what was written last.
        return None
    spans = [range(each.line + 1, after.line) for each, after in itertools.pairwise(group)]
    furniture = repeated(looks, spans)
    contents = [content_of(looks, span, furniture) for span in spans]
    if sum(len(lines) > 1 for lines in contents) < max(_PAIR, _NEARLY_ALL * len(spans)):
        return None
    names, is_labelled = _names_in([looks[lines[0]].text if len(lines) > 1 else "" for lines in contents])
    lines = [content[0] if content else -1 for content in contents]
    first = _first_name(looks, group[0].line, lines, names, is_labelled=is_labelled)
    if first is None:
        found = _round_of(group[1:], lines, names, "pair", is_labelled=is_labelled)
    else:
        found = _round_of(group, [first[0], *lines], [first[1], *names], "pair", is_labelled=is_labelled)
    return found and attrs.evolve(found, marks=tuple(attrs.evolve(mark, last=mark.first) for mark in found.marks))


def _first_name(
    looks: Sequence[Look], stop: int, lines: Sequence[int], names: Sequence[str], *, is_labelled: bool
) -> tuple[int, str] | None:
    """Return the name above the words of the first comment: the same word stands beside it, or the same line below."""
    below = Counter(stencil(looks[i + 1].text) for i in lines)
    link, times = below.most_common(1)[0]
    for i in range(stop - _PAIR, max(stop - _AHEAD, 0), -1):
        if is_labelled:
            known = [looks[k].text for k, name in zip(lines, names, strict=True) if name]
            named, _ = _names_in([looks[i].text, *known])
            if named[0] and all(named):
                return i, named[0]
        elif times >= _MOST * len(lines) and stencil(looks[i + 1].text) == link and could_sign_as(looks[i].text):
            return i, looks[i].text
    i = stop - 1
    while i > 0 and looks[i].is_prose:
        i -= 1
    return (i, looks[i].text) if i < stop - 1 and not is_labelled and could_sign_as(looks[i].text) else None


def _round_of(
    group: Sequence[Moment], lines: Sequence[int], names: Sequence[str], kind: Kind, *, is_labelled: bool
) -> Round | None:
    """Return the round of a *group* if most of its *lines* have a name, and several readers have signed."""
    times = Counter(name for name in names if name)
    words = sorted(name.count(" ") + 1 for name in times)
    named = sum(times.values())
    if named < max(_PAIR, (_MOST_LABELLED if is_labelled else _NEARLY_ALL) * len(group)):
        return None
    if len(times) < _PAIR or max(times.values()) > _MOST * named or words[len(words) // 2] > _MOST_WORDS:
        return None
    marks = [
        Mark(kind, i, each.line, (i, name), (each.line, each.date))
        if name
        else Mark("date", each.line, each.line, None, (each.line, each.date))
        for each, i, name in zip(group, lines, names, strict=True)
    ]
    return Round(tuple(marks), group[0].is_whole, group[0].is_age, is_labelled)


def _names_in(texts: Sequence[str]) -> tuple[list[str], bool]:
    """Return the names in *texts* without the words that nearly all begin or end with, and whether there were any."""
    rows = _without_weekdays([text.split() for text in texts])
    opening, closing = _shared(rows), _shared([row[::-1] for row in rows])
    names = []
    for row in rows:
        first, last = len(opening), len(row) - len(closing)
        is_alike = row[:first] == opening and row[last:] == closing[::-1]
        name = " ".join(row[first:last]).strip(_EDGES) if is_alike else ""
        names.append(name if could_sign_as(name) and _HOUR.search(name) is None else "")
    return names, any(any(map(str.isalpha, word)) for word in (*opening, *closing))


def _without_weekdays(rows: list[list[str]]) -> list[list[str]]:
    """Return *rows* without the days of the week, in two or three letters, that nearly all end in."""
    days = Counter(row[-1].strip(".,") for row in rows if row)
    short = sum(times for day, times in days.items() if len(day) <= _LONGEST_DAY and day.isalpha())
    return [row[:-1] for row in rows] if 1 < len(days) <= _WEEK and short >= _NEARLY_ALL * len(rows) else rows


def _shared(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return the words that nearly all *rows* open with."""
    found: list[str] = []
    while words := Counter(row[len(found)] for row in rows if len(row) > len(found)):
        word, times = words.most_common(1)[0]
        if times < _NEARLY_ALL * len(rows):
            break
        found.append(word)
    return found

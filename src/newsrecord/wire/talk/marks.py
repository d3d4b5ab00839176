"""Find the lines that sign readers' comments: the name, the date, or both, above the words or below them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal

import attrs

from newsrecord.find.comments import talk_words
from newsrecord.find.dates.shapes import find_shape
from newsrecord.wire import dates, shapes
from newsrecord.wire.look import Look
from newsrecord.wire.talk.ages import AGE_RUNS, UNITS, without_place
from newsrecord.wire.talk.days import date_form
from newsrecord.wire.talk.furniture import stencil
from newsrecord.wire.talk.handles import initials_of
from newsrecord.wire.talk.notices import answered, is_links
from newsrecord.wire.talk.signatures import (
    LONGEST_LINE,
    LONGEST_WORDED,
    TRAILS,
    bare_name,
    could_be_name,
    could_sign_as,
    is_plain_date,
    name_and_date,
    name_that_says,
)
from newsrecord.wire.words import key

__all__ = ["Kind", "Mark", "find_marks", "leading_marks", "own_marks", "quiet_line"]

Kind = Literal["inline", "pair", "said", "date"]
"""A name and a date in one line; a name in the line before the date; "Ana says:"; a date alone."""

_KINDS: Final[tuple[Kind, ...]] = ("said", "inline", "pair", "date")
_LONGEST_WORDED_AGE: Final = 24
_LONGEST_INITIALS: Final = 3
_LONGEST_PICTURE: Final = 24
_MOST_BLANKS: Final = 16
# So many marks tell what kind of them signs the comments.
_FIRST: Final = 12
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d{2}(?!\d)")
_BY: Final = tuple(sorted(f"{cue} " for cue in talk_words.FROM if " " in cue))
_OPENED: Final = "):"
_LONGEST_OPENING: Final = 90
_FEW: Final = 3
_PAIR: Final = 2
_NEAR: Final = 6
_MOST: Final = 0.7
_QUIET: Final = 6
_LONGEST_ODD_NAME: Final = 60


@attrs.frozen(slots=True)
class Mark:
    """The line or lines that sign a comment."""

    kind: Kind
    first: int
    """Index of its first line."""
    last: int
    """Index of its last line."""
    name: tuple[int, str] | None
    """The line that names the reader, and the name."""
    date: tuple[int, str] | None
    """The line that dates the comment, and the date."""
    words: str = ""
    """The words behind the signature in the same line."""


def find_marks(looks: Sequence[Look], start: int) -> list[Mark]:
    """Return the marks from line *start* on, in the order of the text; no line belongs to two."""
    found: list[Mark] = []
    free, i = start, start
    while i < len(looks):
        look = looks[i]
        mark = _mark_at(looks, i, free) if look.width <= LONGEST_LINE and _could_sign(look) else None
        if mark is not None and mark.kind == "inline" and found and found[-1].words and look.text[0].isdecimal():
            # The rows above have the words there, which may be one word.
            mark = _dated_words(looks, i, free) or mark
        if mark is None and _OPENED in look.text[:_LONGEST_OPENING]:
            mark = _opening_mark(look, i)
        if mark is None and look.text[0].isdecimal():
            mark = _dated_words(looks, i, free)
        if mark is not None:
            found.append(_with_picture(looks, mark, free))
            free = mark.last + 1
        i = max(i + 1, free)
    return found


def quiet_line(looks: Sequence[Look], i: int) -> int:
    """Return the last line before *i* from which on the marks are the same as those found from the top.

    A mark takes no more than two lines below that of its date, and three above it: behind so many lines that sign
    nothing, it makes no difference what stands before them.
    """
    quiet = 0
    while i > 0 and quiet < _QUIET:
        i -= 1
        quiet = quiet + 1 if looks[i].width > LONGEST_LINE or not _could_sign(looks[i]) else 0
    return i


def _could_sign(look: Look) -> bool:
    """Return whether line could be, or end, a mark; most lines are told by a glance to be none."""
    text = look.line.text
    if look.is_talk_head or text.count(" ") > _MOST_BLANKS:
        return False
    if text[-1] in ":：" or text.endswith(TRAILS):
        return True
    if look.has_digit:
        return not text.isdecimal() and dates.may_tell_time(text, AGE_RUNS)
    # "an hour ago", "Ana Ruiz • an hour ago"
    longest = LONGEST_WORDED if "•" in text or "·" in text else _LONGEST_WORDED_AGE
    return look.shape == "date" or (look.width <= longest and not UNITS.isdisjoint(text.casefold().split()))


def _opening_mark(look: Look, i: int) -> Mark | None:
    """Return the mark in a line such as "Ana Ruiz (12.03.2024, 10:00): Well done", which the words go on in."""
    head, _, said = look.text.partition(_OPENED)
    name, bracket, date = head.rpartition("(")
    name = bare_name(name)
    if not bracket or not said.strip() or not dates.is_date(date) or not could_sign_as(name):
        return None
    return Mark("said", i, i, (i, name), (i, date.strip()), said.strip())


def _dated_words(looks: Sequence[Look], i: int, free: int) -> Mark | None:
    """Return the mark whose words go on behind the date and the hour, as a table's row is pasted, below the name."""
    look = looks[i]
    if i <= free or look.line.gap or _CLOCK.search(look.text, 0, _LONGEST_OPENING) is None:
        return None
    shape = find_shape(look.text)
    if shape is None or shape.start() or not _CLOCK.search(shape[0]) or not could_be_name(looks[i - 1]):
        return None
    words = look.text[shape.end() :].strip()
    if len(words) <= _LONGEST_INITIALS or not words[0].isalpha():
        return None
    return Mark("pair", i - 1, i, (i - 1, bare_name(looks[i - 1].text)), (i, shape[0]), words)


def _with_picture(looks: Sequence[Look], mark: Mark, free: int) -> Mark:
    """Return *mark* with the line above that stands for the reader's picture: the initials, or the name again."""
    if mark.name is None or mark.first <= free:
        return mark
    above, name = looks[mark.first - 1].text, mark.name[1]
    initials = initials_of(name).casefold()
    is_initials = (
        len(above) <= _LONGEST_INITIALS
        and (above.isupper() or above == name[0])
        and above.casefold() in {initials, initials[:1], name[:2].casefold()}
    )
    is_name = name in above and len(above) <= len(name) + _LONGEST_PICTURE and len(name) > _LONGEST_INITIALS
    return attrs.evolve(mark, first=mark.first - 1) if is_initials or is_name else mark


def _mark_at(looks: Sequence[Look], i: int, free: int) -> Mark | None:
    """Return the mark whose date, or else whose name, stands in line *i*; lines before *free* belong to others."""
    mark = _mark_of(looks, i, free)
    # Few lines get so far, and links stand among what looks like a date.
    return None if mark is None or is_links(looks[i]) else mark


def _mark_of(looks: Sequence[Look], i: int, free: int) -> Mark | None:
    look = looks[i]
    if (said := name_that_says(look)) is not None:
        below = i + 1 < len(looks) and looks[i + 1].line.gap <= 1 and is_plain_date(looks[i + 1])
        return Mark("said", i, i + below, (i, said), (i + 1, looks[i + 1].text) if below else None)
    if is_plain_date(look):
        last = i
        # The day and the hour may stand in a line each.
        while (
            last + 1 < len(looks) and last < i + 2 and looks[last + 1].line.gap == 0 and is_plain_date(looks[last + 1])
        ):
            last += 1
        date = i, " ".join(without_place(looks[k].text) for k in range(i, last + 1))
        above = _name_above(looks, i, free) if look.line.gap <= 1 else None
        if last + 1 < len(looks) and (named := _named_below(looks[last + 1])):
            # "Link", "3 March 2021", "posted by Ana"
            return Mark("pair", i, last + 1, (last + 1, named), date)
        if above is not None:
            return Mark("pair", above, last, (above, bare_name(looks[above].text)), date)
        return Mark("date", i, last, None, date)
    inline = name_and_date(look)
    return None if inline is None else Mark("inline", i, i, (i, inline[0]), (i, inline[1]))


def _named_below(look: Look) -> str:
    """Return the name in a line right below a date that says in two words or more whom it is by, or ""."""
    text = look.text
    if look.line.gap or look.shape not in {"short", "byline"} or not text.casefold().startswith(_BY):
        return ""
    name = bare_name(text)
    return name if len(name) < len(text) and could_sign_as(name) else ""


def _name_above(looks: Sequence[Look], i: int, free: int) -> int | None:
    """Return the line above the date *i* that is a name; what the reader is may stand between."""
    near = i
    for k in (i - 1, i - 2, i - 3):
        if k < free or near - k > _PAIR:
            return None
        if k == near - 1 and not any(map(str.isalnum, looks[k].text)):
            # "Ana", "•", "2h ago"
            near = k
            continue
        beside = (
            key(looks[k].text) in talk_words.BADGES
            or (_is_answer_line(looks[k]) and not (looks[k].line.gap and looks[k].text[0] == "@"))
            or shapes.count_likes(looks[k].text) is not None
            or looks[k].text.isdecimal()
        )
        if k == near - 1 and beside and k > free and could_be_name(looks[k - 1]):
            continue
        return k if could_be_name(looks[k]) else None
    return None


def _is_answer_line(look: Look) -> bool:
    """Return whether a line says whom a comment answers, and no more: the words may go on behind the name."""
    return answered(look.text) is not None and not (look.is_prose and ":" in look.text.replace("：", ":"))


def own_marks(marks: Sequence[Mark]) -> list[Mark]:
    """Return *marks* without those over another's words: "Ana wrote: 3 March 2024", where Ana has signed so herself."""
    signed = [mark for mark in marks if mark.kind in {"inline", "pair"} and mark.name is not None and mark.date]
    if len(signed) < _FEW:
        return list(marks)
    names: dict[str, set[str]] = {}
    for mark in signed:
        if mark.date is not None and mark.name is not None:
            names.setdefault(mark.date[1], set()).add(mark.name[1])
    lengths = sorted({len(date) for date in names})
    return [mark for mark in marks if mark.kind in {"inline", "pair"} or not _is_quoting(mark, names, lengths)]


def _is_quoting(mark: Mark, names: Mapping[str, set[str]], lengths: Sequence[int]) -> bool:
    """Return whether a mark has the date of another comment, and its writer's name beside it."""
    date = mark.date[1] if mark.date is not None else ""
    if mark.name is not None:
        return mark.name[1] in names.get(date, ())
    return any(
        date.startswith(name) for length in lengths if length < len(date) for name in names.get(date[-length:], ())
    )


def leading_marks(looks: Sequence[Look], marks: Sequence[Mark]) -> list[Mark]:
    """Return those of *marks* that sign the comments: all of one kind, the commonest of the first few."""
    # Lists of other stories have dates too, but nothing between them, and they stand behind.
    bounds = [marks[0].first - _NEAR if marks else 0, *(mark.last + 1 for mark in marks)]
    signing = [
        mark.kind
        for k, mark in enumerate(marks)
        if mark.words
        or _has_words(looks, max(bounds[k], 0), mark.first)
        or _has_words(looks, mark.last + 1, marks[k + 1].first if k + 1 < len(marks) else mark.last + _NEAR)
    ]
    times = Counter(signing[:_FIRST])
    if not times:
        return []
    kind: Kind = max(_KINDS, key=lambda each: times[each])
    if kind == "date":
        return [
            attrs.evolve(m, kind="date", first=m.date[0], name=None)
            for m in marks
            if m.date is not None and m.kind in {"date", "pair"}
        ]
    leading = [mark for mark in marks if mark.kind == kind]
    return _with_same_form(looks, _without_labels(looks, leading) if kind == "pair" else leading, marks)


def _without_labels(looks: Sequence[Look], leading: list[Mark]) -> list[Mark]:
    """Return *leading* with the names above, where what stands above the dates is the same line again and again.

    It says since when a reader is a member, or how many comments there are of hers.
    """
    labels = Counter(stencil(looks[mark.first].text) for mark in leading)
    label, times = labels.most_common(1)[0]
    if times < max(_FEW, _MOST * len(leading)) or label in talk_words.BADGES:
        return leading
    moved = []
    for mark in leading:
        i = mark.first - 1
        fits = i >= 0 and stencil(looks[mark.first].text) == label and not looks[mark.first].line.gap
        if fits and could_be_name(looks[i]):
            moved.append(attrs.evolve(mark, first=i, name=(i, bare_name(looks[i].text))))
        else:
            moved.append(mark)
    return moved


def _has_words(looks: Sequence[Look], start: int, stop: int) -> bool:
    return any(look.shape != "button" for look in looks[start:stop])


def _with_same_form(looks: Sequence[Look], leading: list[Mark], marks: Sequence[Mark]) -> list[Mark]:
    """Return the *leading* marks and those lines whose date is printed in the same form, whatever stands before it.

    Dates within the words of a comment are of another form.
    """
    forms = Counter(date_form(mark.date[1]) for mark in leading if mark.date is not None)
    if len(leading) < _FEW or not forms:
        return leading
    form, times = forms.most_common(1)[0]
    if 2 * times < len(leading):
        return leading
    clock = [mark for mark in leading if mark.date is not None and (":" in date_form(mark.date[1])) == (":" in form)]
    if leading[0].kind != "said" and len(clock) > _MOST * len(leading):
        leading = clock
    taken = {i for mark in leading for i in range(mark.first, mark.last + 1)}
    if leading[0].kind == "inline":
        more = list(_with_longer_names(looks, range(leading[0].first, len(looks)), taken, form))
    else:
        dated = [mark for mark in marks if mark.kind == "date" and mark.date is not None]
        more = [_with_line_above(looks, mark, taken) for mark in dated if mark.date and date_form(mark.date[1]) == form]
    return sorted([*leading, *more], key=lambda mark: mark.first)


def _with_longer_names(looks: Sequence[Look], lines: range, taken: set[int], form: str) -> Iterator[Mark]:
    """Yield the marks with a date of that *form* behind names that are longer than a reader's commonly is."""
    for i in lines:
        if i in taken or looks[i].is_talk_head or looks[i].text.isdecimal():
            continue
        found = name_and_date(looks[i], loose=True)
        if found is not None and date_form(found[1]) == form:
            yield Mark("inline", i, i, (i, found[0]), (i, found[1]))


def _with_line_above(looks: Sequence[Look], mark: Mark, taken: set[int]) -> Mark:
    """Return *mark* with the line above as the name, if it stands close and is no more than a name's length."""
    i = mark.first - 1
    if (
        i < 0
        or i in taken
        or looks[mark.first].line.gap
        or looks[i].width > _LONGEST_ODD_NAME
        or looks[i].shape == "button"
    ):
        return mark
    return attrs.evolve(mark, first=i, name=(i, bare_name(looks[i].text)))

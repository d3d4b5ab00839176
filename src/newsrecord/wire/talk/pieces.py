"""Cut the lines under a heading of comments into one piece for each comment."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.comments import talk_words
from newsrecord.wire.look import Look
from newsrecord.wire.talk.days import date_form
from newsrecord.wire.talk.furniture import content_of, is_furniture, repeated, shared_end, stencil
from newsrecord.wire.talk.handles import stands_for
from newsrecord.wire.talk.marks import Mark
from newsrecord.wire.talk.notices import is_answer, is_notice, name_alone
from newsrecord.wire.talk.ranks import has_rank, is_bare
from newsrecord.wire.talk.sides import between, leads, names_lead
from newsrecord.wire.talk.signatures import could_be_name

__all__ = [
    "ANSWERING",
    "Piece",
    "split_at_dates",
    "split_at_marks",
    "split_at_replies",
    "undated_first",
    "without_teasers",
]

_BOX: Final = 12
ANSWERING: Final = ("Re:", "RE:", "Aw:", "AW:", "Sv:", "SV:")
"""How forums head an answer."""
_FEW, _FOOT = 3, 8
# What the rows of links below all comments look like.
_ROW: Final = frozenset({"short", "button", "tags"})
_PAIR: Final = 2
# What nearly all comments of a page have in common.
_MOST: Final = 0.7


@attrs.frozen(slots=True)
class Piece:
    """The lines that may hold the words of a comment, and who signs them."""

    lines: range
    mark: Mark | None
    named: bool = False
    """Whether the first line is the name."""
    beside: int | None = None
    """The line below the name that says what the reader is."""


def split_at_marks(looks: Sequence[Look], marks: Sequence[Mark], stop: int) -> list[Piece]:
    """Return the pieces of comments that are signed above: each goes on to the next mark, or to its reply link."""
    follows = [*(mark.first for mark in marks[1:]), stop]
    early = _reply_comes_first(looks, marks, follows)
    # "3 March 2024", and the name below.
    named = marks[0].kind == "date" and (
        names_lead(looks, between(marks)) if len(marks) > _PAIR else _name_each(looks, marks, stop)
    )
    pieces = []
    for mark, end, behind in zip(marks, follows, [*marks[1:], None], strict=True):
        first = mark.last + 1
        ends = (i for i in range(first, end) if is_answer(looks[i]))
        # A reader may answer "Reply" too: a link has words above it.
        close = end if early else next((i for i in ends if i > first), end)
        if end == stop and close == end:
            close = _page_goes_on(looks, first, stop, marks[0].first)
        close = _box_begins(looks, first, close, mark, behind)
        pieces.append(Piece(range(first, close), mark, named))
    if len(pieces) > _FEW:
        closings = Counter(
            stencil(looks[piece.lines[-1]].text)
            for piece in pieces[:-1]
            if piece.lines and not looks[piece.lines[-1]].is_prose
        )
        closing, times = closings.most_common(1)[0] if closings else ("", 0)
        if closing and times >= _MOST * len(pieces[:-1]):
            # Each comment closes with the same line, and so does the last.
            lines = pieces[-1].lines
            last = next((i for i in lines if stencil(looks[i].text) == closing), lines.stop)
            pieces[-1] = attrs.evolve(pieces[-1], lines=range(lines.start, last))
    if len(pieces) > _FEW and not any(_parted(looks, piece.lines) for piece in pieces[:-1]):
        # No other has a blank line between its words, and so none stands there in the last.
        lines = pieces[-1].lines
        pieces[-1] = attrs.evolve(pieces[-1], lines=range(lines.start, _parted(looks, lines) or lines.stop))
    return _without_foot(looks, pieces)


def _without_foot(looks: Sequence[Look], pieces: list[Piece]) -> list[Piece]:
    """Return *pieces* without the foot of the page in the last: labels set apart from sentences, all others' ends."""
    if len(pieces) < _FEW:
        return pieces
    *others, (own, lines) = [(content_of(looks, piece.lines, frozenset()), piece.lines) for piece in pieces]
    if not all(looks[content[-1]].is_prose for content, _ in others if content):
        return pieces
    last = next((k for k in range(len(own) - 1, -1, -1) if looks[own[k]].is_prose), len(own) - 1)
    foot = own[last + 1 :]
    if foot and len(looks) - foot[0] <= _FOOT and looks[foot[0]].line.gap and all(looks[i].is_label for i in foot):
        pieces[-1] = attrs.evolve(pieces[-1], lines=range(lines.start, foot[0]))
    return pieces


def _box_begins(looks: Sequence[Look], first: int, end: int, mark: Mark, behind: Mark | None) -> int:
    """Return where the box with a writer's name, rank and posts begins, or *end*.

    Forums have it below the post, or above the next one.
    """
    own, next_ = (each.name[1] if each is not None and each.name is not None else None for each in (mark, behind))
    for i in range(end - 1, max(first, end - _BOX), -1):
        text = looks[i].text
        if text in (next_, own):
            return i
        if looks[i].is_prose and not text.startswith(ANSWERING):
            break
    return end


def _parted(looks: Sequence[Look], lines: range) -> int | None:
    """Return the first of *lines* that stands apart from words above it."""
    content = content_of(looks, lines, frozenset())
    return next((i for i in content[1:] if looks[i].line.gap), None)


def _name_each(looks: Sequence[Look], marks: Sequence[Mark], stop: int) -> bool:
    """Return whether right below each of the few dates a name stands, apart from the words below it."""
    for mark in marks:
        i = mark.last + 1
        if i + 1 >= stop or looks[i].line.gap or not looks[i + 1].line.gap or not looks[i + 1].is_prose:
            return False
        text = looks[i].text
        if not could_be_name(looks[i]) or not (is_name_shaped(text) or " " not in text):
            return False
    return True


def split_at_dates(looks: Sequence[Look], marks: Sequence[Mark], begin: int) -> list[Piece]:
    """Return the pieces of comments that are dated below; a name, where there is one, stands above the words."""
    spans = between(marks)
    named = marks[0].name is None and names_lead(looks, spans)
    first = _first_piece(looks, range(begin, marks[0].first), spans, named=named)
    return [Piece(lines, mark, named) for lines, mark in zip([first, *spans], marks, strict=True)]


def _first_piece(looks: Sequence[Look], lines: range, spans: Sequence[range], *, named: bool) -> range:
    """Return where in *lines*, which the form and the policy stand in too, the words of the first comment begin."""
    furniture = repeated(looks, spans)
    if not named:
        begin = lines.stop
        while begin > lines.start and not is_furniture(looks[begin - 1], furniture):
            begin -= 1
        if len(spans) > 1 and not any(_parted(looks, span) for span in spans):
            # No other has a blank line between its words.
            parted = [i for i in range(begin + 1, lines.stop) if looks[i].line.gap]
            begin = parted[-1] if parted else begin
        return range(begin, lines.stop)
    # Names are told by what stands under them: the same link with each, or at least some words.
    contents = [content for span in spans if len(content := content_of(looks, span, furniture)) > 1]
    label = shared_end([name_alone(looks[content[0]].text) for content in contents])
    below = Counter(stencil(looks[content[0] + 1].text) for content in contents)
    link = next((text for text, times in below.items() if text in furniture and times >= _MOST * len(spans)), None)
    for k in range(lines.stop - 2, lines.start - 1, -1):
        if leads(looks, k) and (
            looks[k].text.endswith(label)
            if label
            else stencil(looks[k + 1].text) == link
            if link
            else k == lines.start or looks[k].line.gap > 0 or is_furniture(looks[k - 1], furniture)
        ):
            return range(k, lines.stop)
    return range(lines.stop, lines.stop)


def split_at_replies(looks: Sequence[Look], begin: int, stop: int) -> list[Piece]:
    """Return the pieces of comments that end in a reply link, the names of which stand alone or nowhere."""
    links = [i for i in range(begin, stop) if is_answer(looks[i])]
    # "Add a comment..." stands above the first.
    form = max((i for i in range(begin, links[0] if links else begin) if looks[i].is_talk_head), default=begin - 1)
    pieces, at = [], form + 1
    for i in links:
        if any(looks[k].is_prose or not is_notice(looks[k]) for k in range(at, i)):
            pieces.append(Piece(range(at, i), None))
        at = i + 1
    contents = [content_of(looks, piece.lines, frozenset()) for piece in pieces]
    letters = [stands_for(looks[c[0]].text, looks[c[1]].text) for c in contents if len(c) > _PAIR]
    if len(letters) == len(contents) > 1 and all(letters):
        # The letter of a picture that was not loaded.
        pieces = [
            attrs.evolve(piece, lines=range(c[1], piece.lines.stop)) for piece, c in zip(pieces, contents, strict=True)
        ]
        contents = [lines[1:] for lines in contents]
    # "Like · Reply · 9 · 2y": there not everybody says what she is.
    least = 1 if all(looks[i].text.count("·") > 1 for i in links) else len(contents) - 1
    ranked = sum(has_rank(looks, lines) for lines in contents[least > 1 :])
    if len(contents) > _PAIR and ranked >= least and all(has_rank(looks, c) or is_bare(looks, c) for c in contents[1:]):
        # "Ana Ruiz", "Works at the port", and the words.
        at = next((k for k in range(len(contents[0])) if has_rank(looks, contents[0][k:])), 0)
        contents[0] = contents[0][at:]
        return [
            attrs.evolve(
                piece, lines=range(c[0], piece.lines.stop), named=True, beside=c[1] if has_rank(looks, c) else None
            )
            for piece, c in zip(pieces, contents, strict=True)
        ]
    led = sum(len(lines) > 1 and could_be_name(looks[lines[0]]) for lines in contents)
    # Of one comment only a name in full is told from its first words.
    alone = len(pieces) == 1 and led == 1 and is_name_shaped(looks[contents[0][0]].text)
    named = alone or (led >= _PAIR and led >= _MOST * len(pieces))
    if named and not alone:
        # What sorts the comments and the form for one stand above the first.
        own = contents[0]
        begins = [i for i, k in itertools.pairwise(own) if could_be_name(looks[i]) and looks[k].is_prose]
        last = begins[-1] if begins and begins[0] != own[0] else None
        if last is not None and all(looks[k].is_prose for k in own[own.index(last) + 1 :]):
            pieces[0] = attrs.evolve(pieces[0], lines=range(last, pieces[0].lines.stop))
    return [attrs.evolve(piece, named=named) for piece in pieces]


def undated_first(looks: Sequence[Look], lines: range) -> list[Piece]:
    """Return the piece of a comment without a date above the first that has one: a name, words, and a reply link."""
    close = next((i for i in lines if is_answer(looks[i])), None)
    content = content_of(looks, range(lines.start, close), frozenset()) if close is not None else []
    begin = next((k for k, i in enumerate(content) if could_be_name(looks[i])), None)
    if begin is None or len(content) < begin + _PAIR or not all(looks[i].is_prose for i in content[begin + 1 :]):
        return []
    return [Piece(range(content[begin], content[-1] + 1), None, named=True)]


def _reply_comes_first(looks: Sequence[Look], marks: Sequence[Mark], follows: Sequence[int]) -> bool:
    """Return whether the reply link stands beside the name, before the text, and so ends nothing."""
    early = 0
    for mark, stop in zip(marks, follows, strict=True):
        for look in (looks[i] for i in range(mark.last + 1, min(stop, mark.last + 5))):
            if is_answer(look):
                early += 1
            if is_answer(look) or look.shape != "button":
                break
    return 2 * early > len(marks) and early > 1


def _page_goes_on(looks: Sequence[Look], start: int, stop: int, begin: int) -> int:
    """Return where the last comment ends: at a heading of other stories, a form, or a row of short lines."""
    # What stands above all posts and below them, such as the number of the page.
    above = {looks[i].text for i in range(begin) if looks[i].shape == "short" and looks[i].has_digit}
    for i in range(start, stop):
        look = looks[i]
        if look.shape in {"tail", "end"} or look.is_talk_head or look.text[:12].casefold().startswith(talk_words.PINGS):
            return i
        if i == start:
            continue
        if look.text in above:
            return i
        if is_notice(look) and (not look.is_prose or look.line.gap):
            return i
        if i > start + 1 and all(i + k < stop and looks[i + k].shape in _ROW for k in range(3)):
            return i
    return stop


def without_teasers(marks: list[Mark]) -> list[Mark]:
    """Return *marks* without those at the end that sign other stories of one author.

    Their dates are printed otherwise than those of the comments, all of which are alike.
    """
    first = len(marks)
    while first and marks[first - 1].name is not None and _name_of(marks[first - 1]) == _name_of(marks[-1]):
        first -= 1
    above, below = marks[:first], marks[first:]
    if len(below) < _FEW or len(above) < _PAIR or any(_name_of(mark) == _name_of(below[0]) for mark in above):
        return marks
    forms = {date_form(mark.date[1]) for mark in above if mark.date is not None}
    others = {date_form(mark.date[1]) for mark in below if mark.date is not None}
    is_apart = len(forms) == 1 and len(others) == 1 and forms.isdisjoint(others)
    return above if is_apart and len({*map(_name_of, above)}) > 1 else marks


def _name_of(mark: Mark) -> str:
    return mark.name[1] if mark.name is not None else ""

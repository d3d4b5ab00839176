"""Read what each piece of the comments' part holds: who wrote what, when, and in answer to whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from newsrecord.find.comments import talk_words
from newsrecord.find.comments.times import is_age
from newsrecord.wire import shapes
from newsrecord.wire.look import Look
from newsrecord.wire.talk.answers import (
    answered_by_mark,
    answered_in_words,
    answered_number,
    answered_title,
    find_answered,
    keep_title,
    match_name,
    number_of,
    plain_name,
    signed_as,
)
from newsrecord.wire.talk.furniture import content_of, repeated, shared_end
from newsrecord.wire.talk.handles import initials_of
from newsrecord.wire.talk.levels import read_levels
from newsrecord.wire.talk.notices import is_links, name_alone
from newsrecord.wire.talk.pieces import Piece
from newsrecord.wire.talk.reader_names import settle_names
from newsrecord.wire.talk.sides import is_ordinal, leads
from newsrecord.wire.talk.signatures import bare_name, could_be_name
from newsrecord.wire.talk.votes import read_votes
from newsrecord.wire.words import key

__all__ = ["Remark", "read_pieces"]

# How another site's program marks what it cut out of a page there.
_EXCERPTS: Final = ("[…]", "[...]", "[&#8230;]", "(...)", "(…)")
_FIGURE: Final = re.compile(r"[^\W\d][^\d:\n]{1,24}: ?[\d., ]{1,9}")
_BOX: Final = 6
_FEW: Final = 3
_PAIR: Final = 2
_BEFORE_LABEL: Final = " ,;|·•–-"
_NEAR: Final = 4
_LONGEST_COMPARED: Final = 160
_LONGEST_MORE: Final = 30
# "... and so on … Read more": the rest of a long comment is behind the link.
_SHOWS_MORE: Final = re.compile(r"\s?(?:…|\.\.\.)\s?(?P<link>[^\s….][^….]{1,24})$")


@attrs.frozen(slots=True)
class Remark:
    """One comment: indexes of its lines."""

    texts: tuple[tuple[int, str], ...]
    """Its lines, with their words."""
    author: tuple[int, str] | None
    """The line that names the reader, and the name."""
    date: tuple[int, str] | None
    """The line that dates the comment, and the date."""
    likes: tuple[int, str] | None = None
    """The line that says how many readers like it, and their number."""
    answers: int | None = None
    """Index of the comment that it answers."""


def read_pieces(looks: Sequence[Look], pieces: Sequence[Piece]) -> list[Remark]:
    """Return the comments that the *pieces* hold, without the furniture that comes back with them."""
    furniture = repeated(looks, [piece.lines for piece in pieces])
    remarks: list[Remark] = []
    latest: dict[str, int] = {}
    contents = [[i for i in content_of(looks, piece.lines, furniture) if i != piece.beside] for piece in pieces]
    suffix = shared_end([looks[lines[-1]].text for lines in contents if lines])
    label = _shared_label(looks, pieces, contents)
    labels = _labels_above(looks, pieces)
    kept: list[Piece] = []
    end = pieces[0].lines.start if pieces else 0
    for piece, lines in zip(pieces, contents, strict=True):
        remark = _read(looks, piece, lines, suffix, label, latest)
        if remark is not None and remark.answers is None:
            remark = _with_name_above(looks, remark, piece, end, latest, labels)
            if remarks and remark.author is not None and remark.author[0] < end:
                remarks[-1] = _without_line(remarks[-1], remark.author[0])
        end = piece.lines.stop
        if remark is None:
            continue
        kept.append(piece)
        if len(remark.texts) > 1 and signed_as(remark.texts[0][1]) not in latest:
            # Its title, if it has one: "@Ana" alone is none.
            latest[plain_name(remark.texts[0][1])] = len(remarks)
        if remark.author is not None:
            latest[plain_name(remark.author[1])] = latest[signed_as(remark.author[1])] = len(remarks)
        keep_title(looks, piece, latest, len(remarks))
        if (number := number_of(looks, piece)) is not None:
            latest[f"#{number}"] = len(remarks)
        remarks.append(remark)
    remarks = _with_two_names(looks, _with_settled_names(remarks))
    levels, votes = read_levels(looks, kept), read_votes(looks, kept)
    said = {i for remark in remarks for i, _ in remark.texts}
    return [
        attrs.evolve(
            remark,
            answers=levels.get(i) if remark.answers is None else remark.answers,
            likes=found if (found := votes.get(i)) is not None and found[0] not in said else None,
        )
        for i, remark in enumerate(remarks)
    ]


def _with_settled_names(remarks: Sequence[Remark]) -> list[Remark]:
    names = settle_names([remark.author[1] if remark.author is not None else None for remark in remarks])
    return [
        remark if remark.author is None or name is None else attrs.evolve(remark, author=(remark.author[0], name))
        for remark, name in zip(remarks, names, strict=True)
    ]


def _with_two_names(looks: Sequence[Look], remarks: list[Remark]) -> list[Remark]:
    """Return *remarks* with the name of whom one answers taken from behind the reader's: "Ole Dahl Ana Ruiz".

    Both have signed a comment alone, or several of such lines end in a name that one was signed with before, or the
    letters that stand for the reader's picture are those of the first name.
    """
    names = {plain_name(remark.author[1]) for remark in remarks if remark.author is not None}
    latest: dict[str, int] = {}
    found: dict[int, tuple[str, int, bool]] = {}
    for i, remark in enumerate(remarks):
        if remark.author is None:
            continue
        name = remark.author[1]
        for at in (k for k, letter in enumerate(name[:_LONGEST_COMPARED]) if letter == " "):
            other = latest.get(plain_name(name[at + 1 :]))
            if other is not None and remark.answers is None:
                # Two names in full are no third one, as one of three words may be; nor is what a badge parts.
                is_two = " " in name[:at] and " " in name[at + 1 :]
                above = looks[remark.author[0] - 1].text if remark.author[0] else ""
                is_known = is_two or plain_name(name[:at]) in names or above == initials_of(name[:at])
                own, _, badge = name[:at].rpartition(" ")
                is_apart = bool(own) and badge[:1].isupper() and key(badge) in talk_words.BADGES
                found[i] = own if is_apart else name[:at], other, is_known or is_apart
                break
        latest[plain_name(found[i][0] if i in found else name)] = i
    if len(found) < _PAIR and not any(known for _, _, known in found.values()):
        return remarks
    return [
        attrs.evolve(remark, author=(remark.author[0], found[i][0]), answers=found[i][1])
        if remark.author is not None and i in found
        else remark
        for i, remark in enumerate(remarks)
    ]


def _shared_label(looks: Sequence[Look], pieces: Sequence[Piece], contents: Sequence[Sequence[int]]) -> str:
    """Return what nearly all names end in: a link beside them, or what a reader is."""
    led = [lines[0] for piece, lines in zip(pieces, contents, strict=True) if piece.named and lines]
    label = shared_end([name_alone(looks[i].text) for i in led])
    # Who writes twice has the same name, and no label in it.
    names = {piece.mark.name[1]: None for piece in pieces if piece.mark is not None and piece.mark.name}
    return label or shared_end([*names], fewest=_FEW)


def _labels_above(looks: Sequence[Look], pieces: Sequence[Piece]) -> frozenset[str]:
    """Return the lines, such as links of the comment before, that stand above names which are new."""
    seen: set[str] = set()
    labels: set[str] = set()
    for mark in (piece.mark for piece in pieces if piece.mark is not None):
        if mark.name is None or not mark.first:
            continue
        above = looks[mark.first - 1].text
        if plain_name(mark.name[1]) in seen:
            # The upper of two names is a reader's, who may be answered further down.
            seen.update([plain_name(above)] if could_be_name(looks[mark.first - 1]) else [])
        elif plain_name(above) not in seen:
            labels.add(above)
        seen.add(plain_name(mark.name[1]))
    return frozenset(labels)


def _with_name_above(
    looks: Sequence[Look], remark: Remark, piece: Piece, end: int, latest: Mapping[str, int], labels: frozenset[str]
) -> Remark:
    """Return *remark* with two names over its date: the reader's, and below it that of whom she answers.

    The upper one stands behind the links of the comment before, which ends at line *end*, or is its last line.
    """
    mark = piece.mark
    if mark is None or mark.kind != "pair" or mark.name is None or not latest or mark.first < end:
        return remark
    found, above = latest.get(plain_name(mark.name[1])), mark.first - 1
    if found is None or looks[above].text in labels:
        return remark
    ending = looks[above - 1]
    if ending.shape != "button" and not is_links(ending) and not ending.text.lstrip("+-−–").isdecimal():
        return remark
    if not could_be_name(looks[above]) or is_links(looks[above]):
        return remark
    return attrs.evolve(remark, author=(above, bare_name(looks[above].text)), answers=found)


def _without_line(remark: Remark, i: int) -> Remark:
    """Return *remark* without line *i*, where it is the last of several."""
    return (
        attrs.evolve(remark, texts=remark.texts[:-1]) if len(remark.texts) > 1 and remark.texts[-1][0] == i else remark
    )


def _read(
    looks: Sequence[Look], piece: Piece, lines: list[int], suffix: str, label: str, latest: dict[str, int]
) -> Remark | None:
    """Return the comment that a piece holds, or None where none of its lines is text."""
    author, date, lines = _read_signature(looks, piece, lines, label)
    mark = piece.mark
    own = plain_name(author[1]) if author is not None else None
    answers, lines = find_answered(looks, lines, latest, own)
    if answers is None and lines:
        above = range(piece.lines.start, min(lines[0], piece.lines.start + _NEAR))
        answers = answered_number(looks, above, latest)
    if answers is None and mark is not None and mark.words[:1] == "@":
        answers = match_name(mark.words[1:].casefold(), latest)
    if answers is None and author is not None and latest:
        signing = (
            range(mark.first, mark.last + 1)
            if mark is not None and not piece.named
            else range(author[0], author[0] + 1)
        )
        answers = answered_by_mark(looks, signing, latest)
    if answers is None and latest:
        answers = answered_title(looks, piece, latest)
    if answers is None and latest and lines and _has_dotted_links(looks, piece):
        answers = answered_in_words(looks[lines[0]].text, latest, own)
    texts = [(i, looks[i].text) for i in lines if looks[i].shape not in {"end", "date"}]
    if len(texts) > 1:
        texts = [(i, text) for i, text in texts if shapes.count_likes(text) is None] or texts
    if mark is not None and mark.words:
        texts = [(mark.last, mark.words), *texts]
    texts = _without_links(texts, suffix)
    if texts and texts[0][1].startswith(_EXCERPTS) and texts[-1][1].endswith(_EXCERPTS):
        # What another site wrote of the story, sent by its program: no reader's comment.
        return None
    return Remark(tuple(texts), author, date, answers=answers) if texts else None


def _read_signature(
    looks: Sequence[Look], piece: Piece, lines: list[int], label: str
) -> tuple[tuple[int, str] | None, tuple[int, str] | None, list[int]]:
    """Return who wrote a comment and when, each with its line, and the lines of its words."""
    mark = piece.mark
    author, date = (mark.name, mark.date) if mark is not None else (None, None)
    if author is not None and label and len(author[1]) > len(label):
        author = author[0], author[1].removesuffix(label).rstrip(_BEFORE_LABEL)
    if piece.named and len(lines) > 1 and leads(looks, lines[0]):
        author = lines[0], bare_name(looks[lines[0]].text.removesuffix(label))
        lines = lines[1:]
    elif author is not None and lines and looks[lines[0]].text == author[1] and len(lines) > 1:
        # Signed above and below.
        lines = lines[1:]
    # The number of the comment closes the box of its writer: "Ana", "Guest", "#3".
    if len(lines) > 1 and mark is not None and lines[0] == mark.last + 1 and is_ordinal(looks[lines[0]].text):
        lines = lines[1:]
    if len(lines) > 1 and any(is_ordinal(looks[i].text) for i in range(lines[0] + 1, lines[1] + 1)):
        lines = lines[1 + is_ordinal(looks[lines[1]].text) :] or lines
    lines = _behind_box(looks, lines)
    while len(lines) > 1 and is_ordinal(looks[lines[-1]].text):
        # The number of this comment, or of the next.
        lines = lines[:-1]
    if lines and len(lines) > 1 and key(looks[lines[0]].text) in talk_words.BADGES | talk_words.EDITED:
        lines = lines[1:]
    if date is None and lines and looks[lines[0]].shape == "date":
        date, lines = (lines[0], looks[lines[0]].text), lines[1:]
    if date is None and len(lines) > 1 and looks[lines[-1]].shape == "date":
        date, lines = (lines[-1], looks[lines[-1]].text), lines[:-1]
    if date is None:
        # The dates of one program are alike, and so look like lines of the page.
        date = next(((i, looks[i].text) for i in _ends(piece.lines, lines) if looks[i].shape == "date"), None)
    return author, date or _age_beside(looks, piece.lines), lines


def _behind_box(looks: Sequence[Look], lines: list[int]) -> list[int]:
    """Return the lines behind the box of a forum's writer, which ends in figures: "Member", "Posts: 1,204"."""
    boxed = [k for k, i in enumerate(lines[:_BOX]) if looks[i].has_digit and _FIGURE.fullmatch(looks[i].text)]
    is_box = bool(boxed) and not any(looks[i].is_prose for i in lines[: boxed[-1]])
    return lines[boxed[-1] + 1 :] or lines if is_box else lines


def _has_dotted_links(looks: Sequence[Look], piece: Piece) -> bool:
    """Return whether "Like · Reply · 2d" ends a comment, where answers open with the name of whom they answer."""
    i = piece.lines.stop
    return i < len(looks) and looks[i].text.count("·") > 1 and is_links(looks[i])


def _age_beside(looks: Sequence[Look], lines: range) -> tuple[int, str] | None:
    """Return the age among the links that end a comment: "Like · Reply · 2 days ago"."""
    i = lines.stop
    if i >= len(looks) or "·" not in looks[i].text or not is_links(looks[i]):
        return None
    return next(((i, age) for part in looks[i].text.split("·") if is_age(age := part.strip())), None)


def _without_links(texts: list[tuple[int, str]], suffix: str) -> list[tuple[int, str]]:
    """Return the words of a comment without the links that end them: one that all have, one to the rest of it."""
    if not texts:
        return texts
    i, last = texts[-1]
    if suffix and last.endswith(suffix):
        last = last.removesuffix(suffix).rstrip()
    more = _SHOWS_MORE.search(last, max(0, len(last) - _LONGEST_MORE))
    if more is not None and key(more["link"]) in talk_words.MORE:
        last = last[: more.start()]
    return [(k, text) for k, text in [*texts[:-1], (i, last)] if text]


def _ends(span: range, lines: Sequence[int]) -> Iterator[int]:
    """Yield the lines of a piece before its words, and those behind them."""
    if lines:
        yield from range(span.start, min(lines[0], span.start + _NEAR))
        yield from range(lines[-1] + 1, min(span.stop, lines[-1] + 1 + _NEAR))

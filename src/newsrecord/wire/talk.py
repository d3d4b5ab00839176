"""Find the readers' comments among the lines of a text and tell where each begins and ends."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsrecord.wire import dates, shapes, words
from newsrecord.wire.look import Look, best_run

__all__ = ["Remark", "Talk", "find_talk"]

# A story is at least this long where comments longer than itself follow it.
_STORY: Final = 150
_AHEAD: Final = 14
_LONGEST_NAME: Final = 40


@attrs.frozen(slots=True)
class Remark:
    """One comment: indexes of its lines."""

    texts: tuple[int, ...]
    author: tuple[int, str] | None
    """The line that names the reader, and the name."""
    date: tuple[int, str] | None
    """The line that dates the comment, and the date."""
    likes: int | None = None
    """The line that says how many readers like it."""


@attrs.frozen(slots=True)
class Talk:
    """Where the comments stand."""

    story_start: int
    """First line that can be the story's text."""
    start: int
    """First line of the comments' part; the number of lines if there is none."""
    remarks: tuple[Remark, ...]
    count_at: int | None
    """The line that declares their number."""


def find_talk(looks: Sequence[Look]) -> Talk:
    """Return where the comments begin among *looks*, and each of them."""
    story_start, start = _divide(looks)
    remarks = _find_remarks(looks, start)
    if not remarks and start < len(looks) and not looks[start].is_talk_head:
        start = len(looks)
    declared = [i for i in range(start, len(looks)) if looks[i].declared is not None]
    declared = declared or [i for i in range(start) if looks[i].declared is not None]
    return Talk(story_start, start, tuple(remarks), declared[0] if declared else None)


def _divide(looks: Sequence[Look]) -> tuple[int, int]:
    """Return the first line that can be the story's text, and the first line of the comments behind it."""
    heads = [
        i
        for i, look in enumerate(looks)
        if look.is_talk_head and (look.declared is not None or _talk_follows(looks, i))
    ]
    bounds = [0, *heads, len(looks)]
    parts = [(best_run(looks, a, b)[0], a, b) for a, b in itertools.pairwise(bounds)]
    most = max(part[0] for part in parts)
    for worth, a, b in parts:
        # "Comments" stands above many stories too, as a link: the story is the first part that has enough text.
        if worth >= min(_STORY, most) and worth > 0:
            return a, b if b < len(looks) else _divide_at_replies(looks, a)
    return 0, len(looks)


def _talk_follows(looks: Sequence[Look], head: int) -> bool:
    """Return whether the lines behind a heading without a number look like comments or the form for one."""
    near = range(head + 1, min(head + _AHEAD, len(looks)))
    return any(looks[i].is_reply or looks[i].is_talk_head or _begins_remark(looks, i) for i in near)


def _divide_at_replies(looks: Sequence[Look], story: int) -> int:
    """Return where comments without a heading begin: at least two lines that answer one, behind some text."""
    replies = [i for i in range(story, len(looks)) if looks[i].is_reply]
    if len(replies) < 2:
        return len(looks)
    first = replies[0]
    for i in range(first - 1, max(story, first - 12), -1):
        if _begins_remark(looks, i):
            return i
    while first > story and not looks[first - 1].line.gap and not looks[first].line.gap:
        first -= 1
    return first - 1 if first - 1 > story else len(looks)


def _find_remarks(looks: Sequence[Look], start: int) -> list[Remark]:
    """Return the comments between *start* and the end of the text."""
    span = range(start, len(looks))
    begins = [i for i in span if _begins_remark(looks, i)]
    replies = [i for i in span if looks[i].is_reply]
    if not begins and not replies:
        return _count_off(looks, start)
    if begins and _reply_comes_first(looks, begins):
        replies = []
    pieces = _cut(looks, start, begins, replies)
    named = _names_lead(looks, [list(piece) for piece in pieces if piece]) if not begins else False
    remarks = (_read(looks, piece, named=named) for piece in pieces)
    return [remark for remark in remarks if remark is not None]


def _cut(looks: Sequence[Look], start: int, begins: Sequence[int], replies: Sequence[int]) -> list[range]:
    """Return the lines of each comment: up to its reply link, to the next, or to where the page goes on."""
    stops = sorted({*begins, *(i + 1 for i in replies), len(looks)})
    opened = set(begins)
    last_reply = replies[-1] if replies else -1
    pieces, at = [], start
    for stop in stops:
        ends_in_reply = stop - 1 <= last_reply and looks[stop - 1].is_reply
        # Without a reply link only a name and a date tell a comment from the policy above the first and from what
        # follows the last.
        if at in opened or ends_in_reply:
            pieces.append(range(at, stop if ends_in_reply or stop < len(looks) else _page_goes_on(looks, at, stop)))
        at = stop
    return pieces


def _page_goes_on(looks: Sequence[Look], start: int, stop: int) -> int:
    """Return where the last comment ends: at a heading of other stories, a form, or a row of short lines."""
    for i in range(start + 1, stop):
        look = looks[i]
        if look.shape in {"tail", "end"} or look.is_talk_head:
            return i
        if i > start + 3 and all(i + k < stop and looks[i + k].shape in {"short", "button"} for k in range(3)):
            return i
    return stop


def _count_off(looks: Sequence[Look], start: int) -> list[Remark]:
    """Return as comments the paragraphs behind "3 comments" where they are exactly three, with nothing to part them."""
    wanted = looks[start].declared if start < len(looks) else None
    if not wanted:
        return []
    found = []
    for i in range(start + 1, len(looks)):
        if looks[i].is_prose:
            found.append(i)
        elif looks[i].shape != "button":
            break
    return [Remark((i,), None, None) for i in found] if len(found) == wanted else []


def _begins_remark(looks: Sequence[Look], i: int) -> bool:
    """Return whether the line names a reader and the date, or names one before a line that is the date."""
    look = looks[i]
    if look.width > 120:
        return False
    if _inline_author(look) is not None:
        return True
    following = looks[i + 1] if i + 1 < len(looks) else None
    return _could_be_name(look) and following is not None and following.shape == "date" and following.line.gap <= 1


def _could_be_name(look: Look) -> bool:
    if look.shape not in {"short", "lead", "byline", "slug"} or look.width > _LONGEST_NAME + 6:
        return False
    return len(_bare_name(look.text)) > 1 and len(_bare_name(look.text).split()) <= 5 and not look.is_talk_head


def _inline_author(look: Look) -> tuple[str, str] | None:
    """Return the name and the date of "Nora 14.09.2022 um 21.57"."""
    if look.shape == "date" or look.is_talk_head or look.width > 100:
        return None
    cut = dates.leading_date(look.text.rstrip("."))
    name = _bare_name(look.text[:cut])
    if cut >= len(look.text.rstrip(".")) or not 1 < len(name) <= _LONGEST_NAME or len(name.split()) > 4:
        return None
    if shapes.ends_sentence(look.text) and " " in name:
        return None
    return name, look.text[cut:]


def _bare_name(text: str) -> str:
    """Return the name of a reader without "says", "by" and punctuation around it."""
    name = text.strip(" \t:,|·•-–—>()[]#*")
    head, _, last = name.rpartition(" ")
    if head and last.casefold() in words.SAYS:
        name = head
    for cue in ("by ", "von ", "par ", "por ", "from ", "posted by "):
        if name.casefold().startswith(cue):
            name = name[len(cue) :]
    return name.strip(" \t:,|·•-–—>()[]#*")


def _reply_comes_first(looks: Sequence[Look], begins: Sequence[int]) -> bool:
    """Return whether the reply link stands beside the name, before the text, and so ends nothing."""
    early = 0
    for begin, stop in zip(begins, [*begins[1:], len(looks)], strict=True):
        for look in (looks[i] for i in range(begin + 1, min(stop, begin + 6))):
            if look.is_reply:
                early += 1
            if look.is_reply or look.is_prose:
                break
    return 2 * early > len(begins) and early > 1


def _names_lead(looks: Sequence[Look], pieces: list[list[int]]) -> bool:
    """Return whether the comments, undated, nearly all open with a line that is a name."""
    led = sum(
        1 for piece in pieces if len(_content(looks, piece)) > 1 and _could_be_name(looks[_content(looks, piece)[0]])
    )
    return led >= 2 and led >= 0.8 * len(pieces)


def _content(looks: Sequence[Look], piece: Sequence[int]) -> list[int]:
    return [i for i in piece if looks[i].shape != "button"]


def _read(looks: Sequence[Look], piece: range, *, named: bool) -> Remark | None:
    """Return the comment that the lines of *piece* hold, or None where none of them is text."""
    lines = _content(looks, piece)
    author: tuple[int, str] | None = None
    date: tuple[int, str] | None = None
    if lines and (inline := _inline_author(looks[lines[0]])) is not None:
        author, date = (lines[0], inline[0]), (lines[0], inline[1])
        lines = lines[1:]
    elif (
        len(lines) > 1
        and (named or looks[lines[1]].shape == "date" or _is_said(looks[lines[0]]))
        and _could_be_name(looks[lines[0]])
    ):
        author = (lines[0], _bare_name(looks[lines[0]].text))
        lines = lines[1:]
    if date is None and lines and looks[lines[0]].shape == "date":
        date = (lines[0], looks[lines[0]].text)
        lines = lines[1:]
    # The number may stand on a button too, which are no content.
    likes = next((i for i in piece if shapes.count_likes(looks[i].text) is not None), None)
    texts = tuple(i for i in _texts(looks, lines) if i != likes)
    return Remark(texts, author, date, likes) if texts else None


def _is_said(look: Look) -> bool:
    """Return whether the line is "Ana says:"."""
    return look.text.rstrip(" :").rpartition(" ")[2].casefold() in words.SAYS


def _texts(looks: Sequence[Look], lines: Sequence[int]) -> Iterator[int]:
    for i in lines:
        if looks[i].shape not in {"tags", "end", "date"}:
            yield i

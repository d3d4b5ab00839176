"""Find which earlier comment of a text one answers, by the name or the number that stands above its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.comments import talk_words
from newsrecord.find.comments.statuses import without_status
from newsrecord.wire.look import Look
from newsrecord.wire.talk.notices import answered, answered_beside
from newsrecord.wire.talk.pieces import ANSWERING, Piece
from newsrecord.wire.talk.sides import is_ordinal

__all__ = [
    "answered_by_mark",
    "answered_in_words",
    "answered_number",
    "answered_title",
    "find_answered",
    "keep_title",
    "match_name",
    "number_of",
    "plain_name",
    "signed_as",
]

_LONGEST_COMPARED: Final = 160
_MOST_NAMES: Final = 4
_SHORTEST_TITLE: Final = 4
_BRACKETED: Final = re.compile(r"\s\([^()]{1,40}\)$")
_SUBJECT_BY: Final = re.compile(
    r"(?P<subject>.{1,80}) (?:by|von|par|por|di|door|av|af|przez|od|от|від) (?P<name>.{1,46})"
)
_GOES_ON: Final = re.compile(r"@?([^:：]{1,46})[:：]\s?\S")
_LEADING: Final = tuple(f"{cue} " for cue in sorted(talk_words.FROM) if " " in cue)
"""What leads from whose comment is answered to the name."""
_NAMED_NUMBER: Final = re.compile(r"#(\d{1,5})[\s,:.]")
_HELD_NUMBER: Final = re.compile(r"#(\d{1,4})(?!\d)")
_MARKED: Final = re.compile(r">>\s?(\d{1,4})")
_NUMBERED: Final = re.compile(r"(?:[#№]\s?)?(\d{1,5})[.):]?\s(?=[^\W\d])")


def find_answered(
    looks: Sequence[Look], lines: list[int], latest: dict[str, int], own: str | None
) -> tuple[int | None, list[int]]:
    """Return the earlier comment that a line above the words names, and the words without that line."""
    if not lines or not latest:
        return None, lines
    text = looks[lines[0]].text
    if text[0] == "#" and (number := _NAMED_NUMBER.match(text)) is not None:
        return latest.get(f"#{number[1]}"), lines
    number = _HELD_NUMBER.search(text[:_LONGEST_COMPARED]) if len(lines) > 1 and text[-1] == ":" else None
    if number is not None and (found := latest.get(f"#{number[1]}")) is not None:
        # "To comment [#1] of Ana:", in whatever language.
        return found, lines[1:]
    writer = signed_as(text)
    if len(lines) > 1 and writer in latest and text[0] != "@" and text[-1].isalnum() and plain_name(text) != own:
        # The name alone, right above the words.
        return latest[writer], lines[1:]
    name = answered(text)
    if name is not None and (said := _GOES_ON.match(name)) is not None and plain_name(said[1]) in latest:
        # "Reply to @Ana: no", in one line
        return latest[plain_name(said[1])], lines
    if name is None or (name := plain_name(name)) == own:
        return None, lines
    if name not in latest and len(lines) > 1 and (both := _SUBJECT_BY.fullmatch(name)) is not None:
        # "In reply to The strike by Ana Ruiz": the comment by its title, and its author.
        found = next((latest[part] for part in (both["subject"], both["name"]) if part in latest), None)
        return found, lines if found is None else lines[1:]
    if name not in latest and text[0] != "@":
        # "In reply to the comment of Ana Ruiz", "to comment #3"
        found = next((latest[end] for end in _ends_of(name) if end in latest), None)
        return found, lines if found is None else lines[1:] or lines
    if name in latest:
        # "@Ana" alone belongs to the words, "In reply to Ana" does not.
        return latest[name], lines if text[0] == "@" else lines[1:] or lines
    if text[0] == "@":
        return match_name(name, latest), lines
    return None, lines


def answered_in_words(text: str, latest: dict[str, int], own: str | None) -> int | None:
    """Return the comment whose author's name in full opens the words of another, where answers are marked so."""
    parts = text.split(" ", _MOST_NAMES)
    for count in range(min(_MOST_NAMES, len(parts) - 1), 1, -1):
        name = " ".join(parts[:count])
        if (found := latest.get(signed_as(name))) is not None and plain_name(name) != own:
            return found
    return None


def answered_by_mark(looks: Sequence[Look], lines: range, latest: dict[str, int]) -> int | None:
    """Return the earlier comment that the lines that sign this one name: "Ole > Ana Ruiz", or "-> Ana Ruiz"."""
    for i in lines:
        beside = answered_beside(looks[i].text)
        name = beside[1] if beside is not None else answered(looks[i].text)
        # "Ole replied to comment from Ana"
        name = name and next((name[len(cue) :] for cue in _LEADING if name.startswith(cue)), name)
        if name is not None and (found := match_name(name, latest)) is not None:
            return found
    return None


def answered_number(looks: Sequence[Look], lines: range, latest: dict[str, int]) -> int | None:
    """Return the earlier comment that one of *lines* names by its number: "Reply to #1", ">>1"."""
    for i in lines:
        if (marked := _MARKED.fullmatch(looks[i].text)) is not None:
            return latest.get(f"#{marked[1]}")
    names = (name for i in lines if (name := answered(looks[i].text)) is not None and name[:1] == "#")
    return next((latest[name] for name in names if name in latest), None)


def answered_title(looks: Sequence[Look], piece: Piece, latest: dict[str, int]) -> int | None:
    """Return the earlier comment whose title comes back above this one: "Re: The strike"."""
    title = _title_of(looks, piece)
    return latest.get(_titled(title[3:])) if title.startswith(ANSWERING) else None


def keep_title(looks: Sequence[Look], piece: Piece, latest: dict[str, int], index: int) -> None:
    """Note what stands right above the line that signs comment *index*, which is its title where another answers it."""
    title = _title_of(looks, piece)
    if len(title) > _SHORTEST_TITLE and not title.startswith(ANSWERING):
        latest[_titled(title)] = index


def _title_of(looks: Sequence[Look], piece: Piece) -> str:
    """Return the line above the one that signs a comment, or nothing."""
    mark = piece.mark
    return looks[mark.first - 1].text if mark is not None and 0 < mark.first < piece.lines.start else ""


def _titled(title: str) -> str:
    """Return the name that a title is kept under, without what a reader's score adds in brackets."""
    return f"re:{plain_name(_BRACKETED.sub('', title))}"


def match_name(words: str, latest: dict[str, int]) -> int | None:
    """Return the latest comment of the reader whose name opens *words*."""
    parts = words.split()
    for count in range(min(_MOST_NAMES, len(parts)), 0, -1):
        start = plain_name(" ".join(parts[:count]))
        if start in latest:
            return latest[start]
    return None


def signed_as(name: str) -> str:
    """Return what the latest comment of a reader is kept under, besides her name, which may be a title too."""
    return f"by:{plain_name(name)}"


def plain_name(name: str) -> str:
    """Return *name* as it is compared: "Ana R." stands for "ana r" too."""
    return without_status(name[:_LONGEST_COMPARED]).casefold().lstrip("@").strip(" ,:.!?;-–—*~")


def _ends_of(name: str) -> Iterator[str]:
    """Yield the last words of what is answered, the longest first."""
    parts = name.split()
    for count in range(min(_MOST_NAMES, len(parts) - 1), 0, -1):
        yield plain_name(" ".join(parts[-count:]))


def number_of(looks: Sequence[Look], piece: Piece) -> int | None:
    """Return the number that a comment is signed with: "#3 Ana Ruiz, 4 March"."""
    if piece.mark is None or piece.mark.name is None:
        return None
    text = looks[piece.mark.name[0]].text
    above = looks[piece.mark.first - 1].text if piece.mark.first else ""
    if is_ordinal(above) and "." not in above:
        return int(above.strip("#№ "))
    found = _NUMBERED.match(text) if text[0] in "#№" or text[0].isdecimal() else None
    return int(found[1]) if found is not None else None

"""Find a byline that begins within a line: behind a date, a mark, or the words of a portrait."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from newsrecord.find.bylines.credits import drop_credits
from newsrecord.find.bylines.cues import is_cue_alone, opens_weakly, opens_with_cue
from newsrecord.find.dates.moments import end_of_clock
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.wordlists import has_digit, holds
from newsrecord.page.outline import Chunk
from newsrecord.patterns import late

__all__ = ["late_cue", "linked_cue"]

# A dash parts whoever looked a text over from whoever wrote it: "Reviewed by Tom Lee, MD \u2014 By Ana Ruiz".
_MARK: Final = re.compile(r"\s{0,3}[|\u00b7\u2022\u22c5]\s{0,3}|\s\u2014\s")
_MARKS: Final = "\u00b7\u2022\u22c5\u2014"
# "2025-05-04 09:12 来源：… 作者：…", with or without a blank between the two; another may have made the picture.
_LATE_LABEL: Final = late(
    r"(?:(?<=\s)(?:作者|记者|記者|撰文|文)|(?<=[^\W\d_])(?<![原图圖片])作者)\s?[:：]\s?(?=\S)"
    r"|(?<=\s)作者\s?(?=[\u4e00-\u9fff]{2,4}$)"
)
# One of the words of these labels.
_LATE_WORDS: Final = ("作者", "记者", "記者", "文")
_MOST_DATES: Final = 2
_MOST_LINKS: Final = 6
_LONGEST_LABEL: Final = 24
_LONGEST_DATE: Final = 60
_SHORTEST_NAME: Final = 4
_LONGEST_PORTRAIT: Final = 80


def late_cue(line: str) -> str | None:
    """Return what a cue opens behind a mark within *line*: "March 15 | 3 min read | By Ana Ruiz"."""
    if (found := _named_twice(line)) is not None:
        return found
    if "\n" in line:
        return next((part for part in line.split("\n")[1:] if opens_with_cue(part) is not None), None)
    if not line.isascii() and holds(_LATE_WORDS, line) and (match := _LATE_LABEL.search(line)) is not None:
        late = line[match.start() :]
        # "作者林小雨": the name follows its label without a mark.
        return late if match[0] != late[:2] else f"{late[:2]} {late[2:]}"
    if (found := _behind_dates(line)) is not None:
        return found
    if "|" not in line and (line.isascii() or not any(mark in line for mark in _MARKS)):
        return None
    parts = _MARK.split(line)
    # "Source: Coast Wire | Author: Ana Ruiz"
    return next((part for part in parts[1:] if opens_with_cue(part) is not None or opens_weakly(part, "")), None)


def linked_cue(chunk: Chunk) -> str | None:
    """Return the label and the name behind it of a row whose labels lead to links.

    "3 May 2021 Section: [Harbour] Author: [Ana Ruiz] Views: 588": only the markup knows where the name ends.
    """
    for link in chunk.links[:_MOST_LINKS]:
        before = chunk.text[: link.start].rstrip()
        if not before.endswith((":", "\uff1a")):
            continue
        word = before[before.rfind(" ") + 1 :]
        if is_cue_alone(word, "") and (name := chunk.text[link.start : link.end].strip()):
            # "Reviewed By: [Tom Lee]": the word before the cue may tell of other work.
            return f"{word} {name}" if name in drop_credits(chunk.text) else None
    return None


def _behind_dates(line: str) -> str | None:
    """Return what a cue opens behind the date of a story, or behind that of its change, too.

    "24.10.2022 09:14 von Ana Ruiz", "Geplaatst op 14 februari 2021 door Ana Ruiz"
    """
    rest = line
    for _ in range(_MOST_DATES):
        start = rest[:_LONGEST_DATE]
        shape = find_shape(start) if has_digit(start) else None
        if shape is None or shape.start() > _LONGEST_LABEL:
            return None
        rest = rest[end_of_clock(shape) :].lstrip(" ,-\u2013")
        if opens_with_cue(rest) is not None:
            return rest
    return None


def _named_twice(line: str) -> str | None:
    """Return the byline behind the name of a portrait: "Ana Ruiz | aruiz@quay.example By Ana Ruiz"."""
    if line.find(line[:_SHORTEST_NAME], _SHORTEST_NAME, _LONGEST_PORTRAIT) < 0:
        # Nearly no line repeats the letters that it opens with.
        return None
    line = line.partition("\n")[0]
    name = " ".join(line.split(" ", 2)[:2])
    at = line.find(name, len(name), _LONGEST_PORTRAIT)
    if at < 0 or " " not in name or not name[0].isupper():
        return None
    start = line.rfind(" ", 0, at - 1) + 1
    if opens_with_cue(line[start:]) is None:
        return None
    alike = sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(line, line[at:], strict=False)))
    words, behind = line[:alike].rstrip(), line[at + len(line[:alike].rstrip()) :]
    if words.replace(" ", "").isalpha() and behind[:1] == " " and behind[1:2].isupper():
        # What goes on with a capital is none of the name, which ends where the portrait's words do.
        return line[start : -len(behind)]
    return line[start:]

"""Turn paragraphs into the passages that stand in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

__all__ = ["Passage", "find_passages"]


class Passage(NamedTuple):
    """A stretch of one paragraph in quotation marks, the marks included."""

    block: int
    start: int
    end: int
    continued: bool
    """The quotation goes on in the next paragraph, which opens with a mark again."""


# A paragraph without any of these has no quotation; `in` on a str is a scan in C.
_DOUBLE: Final = '"“”„‟«»‹›「『〝＂'
_SINGLE: Final = "'‘‚"

# Two single marks stand for a double one in some wire services' texts.  A single mark inside a word is an apostrophe
# and no token at all.
# Every mark is read as a character first and looked at then: so the engine skips what is none.
_MARK: Final = re.compile(
    r"[\"“”„‟«»‹›「」『』〝〞〟＂'’‘‚`](?:(?<=[\"“”„‟«»‹›「」『』〝〞〟＂])|(?<=['’])(?=(?:''|’’)(?!\w))"
    r"|(?<=')'|(?<=’)’|(?<=`)`|(?<=‘)‘|(?<=['‘‚’])(?!\w)|(?<=['‘‚’])(?<!\w['‘‚’]))"
)

_OPENS: Final = {
    "“": '"',
    "„": '"',
    "‟": '"',
    "``": '"',
    "‘‘": '"',
    "「": "「",
    "『": "『",
    "〝": "〝",
    "‘": "'",
    "‚": "'",
}
_CLOSES: Final = {"”": '"', "’’": '"', "」": "「", "』": "『", "〞": "〝", "〟": "〝", "’": "'"}
_EITHER: Final = {'"': '"', "''": '"', "＂": '"', "«": "«", "»": "«", "‹": "‹", "›": "‹", "'": "'"}

_DIRECTED: Final = frozenset("“„«「『")

# What may stand before an opening mark, and behind a closing one.
_BEFORE_OPENER: Final = frozenset(" \t\n\u00a0\u202f([{-–—/:;,¿¡>…")
_NO_QUOTATION: Final = re.compile(r"['‘’](?:\d|(?:em|til|cause|n|s|t|tis|twas|bout|ndr[a-z]{1,12})\b)", re.IGNORECASE)


class _Opener(NamedTuple):
    """A mark that waits for its partner."""

    family: str
    mark: str
    start: int


def find_passages(paragraphs: Sequence[str]) -> dict[int, Sequence[Passage]]:
    r"""Return the outermost passages in quotation marks of each paragraph that has any, in reading order.

    >>> [passage[:3] for passage in find_passages(['No marks.', 'A "big \'b\' c" day'])[1]]
    [(1, 2, 13)]
    """
    found: dict[int, Sequence[Passage]] = {}
    last = len(paragraphs) - 1
    for block, text in enumerate(paragraphs):
        if not _has_marks(text):
            continue
        following = paragraphs[block + 1] if block < last else ""
        passages = _scan(block, text, following.lstrip()[:2])
        if passages:
            found[block] = passages
    return found


def _has_marks(text: str) -> bool:
    # ASCII text, the most of an English page, can have two of the marks only.
    if text.isascii():
        return '"' in text or "'" in text
    return any(mark in text for mark in _DOUBLE + _SINGLE)


def _scan(block: int, text: str, following: str) -> Sequence[Passage]:
    marks = [(match.group(), match.start(), match.end()) for match in _MARK.finditer(text)]
    if not marks:
        return ()
    # With an odd number of straight marks left, the one in hand closes something; with an even number it may open.
    left = sum(1 for mark, _, _ in marks if mark in ('"', "''"))
    stack: list[_Opener] = []
    open_count: dict[str, int] = {}
    pairs: list[tuple[int, int]] = []
    for index, (mark, start, end) in enumerate(marks):
        straight = mark in ('"', "''")
        family, closes = _role(text, marks, index, open_count, stack, odd=bool(left % 2) if straight else False)
        left -= straight
        if closes:
            opener = _pop(stack, open_count, family)
            if opener is not None:
                while pairs and pairs[-1][0] > opener.start:
                    pairs.pop()
                pairs.append((opener.start, end))
        elif family:
            stack.append(_Opener(family, mark, start))
            open_count[family] = open_count.get(family, 0) + 1
    return tuple(_passages(block, text, pairs, stack, following))


def _role(
    text: str,
    marks: list[tuple[str, int, int]],
    index: int,
    open_count: dict[str, int],
    stack: list[_Opener],
    *,
    odd: bool,
) -> tuple[str, bool]:
    """Return the family of the mark at *index* ("" where it is no quotation mark) and whether it closes."""
    mark, start, end = marks[index]
    before = text[start - 1] if start else " "
    behind = text[end] if end < len(text) else " "
    may_open = before in _BEFORE_OPENER or before in _OPENS or before in _EITHER
    may_close = not before.isspace()
    family = _OPENS.get(mark) or _CLOSES.get(mark) or _EITHER[mark]
    is_open = open_count.get(family, 0) > 0
    if family == "'":
        return _single_role(text, marks, index, stack[-1].mark if stack and stack[-1].family == "'" else "")
    if mark in _OPENS:
        # German closes „ with “; elsewhere “ closes only where a hasty hand typed it behind the last word.
        low = is_open and any(opener.mark == "„" for opener in stack[-3:])
        closes = low if mark in "“‟" else False
        return family, closes or (is_open and may_close and not may_open and not behind.isalnum())
    if mark in _CLOSES:
        # Swedish and Finnish open with ” too.
        opens = not is_open and may_open and not behind.isspace() and family == '"'
        return family, not opens
    if family in "«‹":
        inner = next((opener.mark for opener in reversed(stack[-4:]) if opener.family == family), None)
        if inner is not None:
            # The same mark again behind a space opens a quotation in the quotation: « … « … » ».  Behind a word it
            # closes, as where both marks point the same way.
            return family, mark != inner or not may_open or (mark in "»›" and not behind.isalnum())
        # A French quotation that goes on may open its paragraph with either mark.
        first = index == 0 and not text[:start].strip()
        return (family, False) if mark in "«‹" or first or (may_open and behind.isalnum()) else ("", False)
    if is_open:
        looks_opening = may_open and before.isspace() and behind.isalnum()
        return family, odd or not looks_opening
    # An inch sign behind a number opens nothing.
    return (family, False) if may_open or not (before.isalnum() or before in ".,!?") else ("", False)


def _single_role(text: str, marks: list[tuple[str, int, int]], index: int, opener: str) -> tuple[str, bool]:
    mark, start, end = marks[index]
    before = text[start - 1] if start else " "
    behind = text[end] if end < len(text) else " "
    if opener == "‚" and mark == "‘" and not before.isspace():
        return "'", True
    if opener and mark not in "‘‚" and not before.isspace() and not behind.isalnum():
        # "the boys' toys": behind an s, the mark is an apostrophe where another can still close.
        spare = index + 1 < len(marks) and marks[index + 1][0] in ("'", "’")
        possessive = before in "sS" and behind == " " and text[end + 1 : end + 2].isalpha() and spare
        return ("", False) if possessive else ("'", True)
    opens = mark != "’" and (before in _BEFORE_OPENER or before in _OPENS or before in _EITHER) and not behind.isspace()
    if opens and not _NO_QUOTATION.match(text, start):
        return "'", False
    return "", False


def _pop(stack: list[_Opener], open_count: dict[str, int], family: str) -> _Opener | None:
    """Take the innermost opener of *family* off the stack, with all that was opened inside it and never closed."""
    if not open_count.get(family):
        return None
    while True:
        opener = stack.pop()
        open_count[opener.family] -= 1
        if opener.family == family:
            return opener


def _passages(
    block: int, text: str, pairs: list[tuple[int, int]], stack: list[_Opener], following: str
) -> Iterator[Passage]:
    """Yield the outermost pairs, and what a mark without a partner opens where that is plain."""
    tail: int | None = None
    continued = False
    if stack and pairs and stack[-1].family in "«‹" and stack[-1].start < pairs[-1][0]:
        # French closes a quotation and the one it ends with by a single mark.
        opener, (start, stop) = stack[-1], pairs[-1]
        if opener.mark == text[start] and not any(char.isalnum() for char in text[stop : stop + 2]):
            del stack[-1]
            pairs = [pair for pair in pairs if pair[1] < opener.start]
            pairs.append((opener.start, stop))
    for opener in stack:
        if opener.family == "'" and opener.mark != "‘":
            continue
        # Each paragraph of a long quotation opens with a mark and only the last one closes.
        continued = bool(following) and _reopens(opener.mark, following)
        inner = next((start for start, _ in reversed(pairs[-1:]) if start > opener.start), None)
        # A closing mark was forgotten: believed where the quotation opens the paragraph, or a colon opens it and the
        # mark points one way, and it holds no other.
        before = text[max(0, opener.start - 2) : opener.start].rstrip()
        introduced = opener.mark in _DIRECTED and before.endswith(":")
        opening = introduced or not text[: opener.start].strip()
        if continued or (opening and inner is None and opener.family != "'"):
            tail = opener.start
        break
    end = len(text.rstrip())
    for start, stop in pairs:
        if tail is not None and start > tail:
            break
        yield Passage(block, start, stop, False)
    if tail is not None and tail < end:
        yield Passage(block, tail, end, continued)


def _reopens(mark: str, following: str) -> bool:
    return following.startswith(mark) or (mark in "«‹" and following[0] in "»›")

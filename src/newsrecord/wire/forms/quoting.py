"""Take the marks of quotation off a text that a mail quotes as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.wire.line import Line, Sign

__all__ = ["unquote"]

_FEWEST: Final = 3
# A line that the quoting made too long was broken, and its rest stands without a mark.
_BROKEN: Final = 55


def unquote(lines: Sequence[Line], raws: Sequence[str]) -> tuple[list[Line], list[str], frozenset[int]] | None:
    """Return a text quoted by ``>`` without the marks, as lines and as they came, or None where little is quoted.

    What is quoted deeper than most of it is a quotation within the text.  The lines above and below are the mail's own:
    their numbers come last.
    """
    quoted = [line for line in lines if line.text[0] == ">"]
    if len(quoted) < _FEWEST or 2 * sum(len(line.text) for line in quoted) < sum(len(line.text) for line in lines):
        return None
    depths = Counter(_depth(line.text) for line in quoted)
    depth = min(depths, key=lambda each: (-depths[each], each))
    first, last = quoted[0].number, quoted[-1].number
    bare = list(raws)
    for line in quoted:
        bare[line.number - 1] = _strip(raws[line.number - 1].lstrip(), depth)
    made, own = _read(lines, bare, depth, first, last)
    return made, bare, frozenset(own)


def _depth(text: str) -> int:
    return text[: len(text) - len(text.lstrip("> "))].count(">")


def _strip(text: str, depth: int) -> str:
    """Return *text* without its first *depth* marks, and the one blank behind each."""
    while depth and text.startswith(">"):
        depth -= 1
        text = text[1:].removeprefix(" ") if text.startswith("> ") else text[1:]
    return text


def _read(
    lines: Sequence[Line], bare: Sequence[str], depth: int, first: int, last: int
) -> tuple[list[Line], list[int]]:
    made: list[Line] = []
    own: list[int] = []
    gap = 0
    for index, line in enumerate(lines):
        gap += line.gap
        if line.text[0] != ">":
            if first < line.number < last and _is_rest(lines, index):
                made[-1] = replace(made[-1], text=f"{made[-1].text} {line.text}")
            else:
                own.append(line.number)
                made.append(replace(line, gap=gap))
                gap = 0
            continue
        raw = bare[line.number - 1]
        deeper = _depth(line.text) > depth
        text = line.text.lstrip("> ") if deeper else _strip(line.text, depth).strip()
        if not text:
            gap += 1
            continue
        sign = Sign(kind="quote") if deeper else None
        made.append(Line(line.number, text, gap, len(raw) - len(raw.lstrip()), sign))
        gap = 0
    return made, own


def _is_rest(lines: Sequence[Line], index: int) -> bool:
    """Return whether a line without a mark is the rest of the quoted line above it."""
    above = lines[index - 1]
    return not lines[index].gap and above.text[0] == ">" and len(above.text) > _BROKEN and not lines[index + 1].gap

"""Tell text that is nobody's prose: code, tables of figures, addresses, filler; say what a text is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.find.wordlists import word_set
from newsrecord.wire.line import Line, Sign

__all__ = ["mark_matter", "say_lines"]

_FURNITURE: Final = Sign(kind="furniture")
_SAMPLE: Final = 4_000
_FIGURED: Final = 1_000
# Figures are a twentieth of the characters of ordinary news, and most of those of a table.
_FIGURES: Final = 0.2
_MOST: Final = 0.6
_FEWEST: Final = 4
_CODE_SHARE: Final = 8
_CODE_ENDS: Final = frozenset(";{}:)>,")
_CODE: Final = re.compile(
    r".{0,400}[;{}]|[\[\](){}<>;,]{1,12}|(?:def|class|import|from|return|if|elif|else|for|while|try|except|with|function|var|let"
    r"|const|public|private|static|using|package|raise|yield|lambda|async|await|print|switch|case)\b.{0,400}[:;({\[)\"',\w]"
    r"|(?:#|//|/\*|\*/|\*|--|@|\$|<!--).{0,400}|</?[A-Za-z][^>]{0,400}>.{0,400}|[\w.\[\]\"']{1,80}\s?(?:[-+*/|&]?=|:=)\s?.{1,400}"
    r"|[\w.]{1,80}\(.{0,400}\)?|[\"'][^\"'\n]{1,80}[\"']\s?:.{0,400}"
)
_AIMS: Final = ("](http", "](/")
_SENTENCE: Final = re.compile(r"[^\W\d_]{2,40}(?:,? [^\W\d_]{1,40}){5,}")
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S{1,2000}")
_STARTS: Final = ("http", "www.")
_FILLER: Final = word_set(
    """
    lorem ipsum dolor sit amet consectetur consectetuer adipiscing elit sed do eiusmod tempor incididunt ut
    labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex
    ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur
    excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum
    diam nonummy nibh euismod tincidunt laoreet aliquam erat volutpat wisi tation suscipit lobortis nisl vel eum
    iriure hendrerit vulputate molestie illum feugiat facilisis at vero eros accumsan iusto odio dignissim
    blandit praesent luptatum zzril delenit augue te feugait facilisi invidunt eirmod nonumy sadipscing elitr
    voluptua eos accusam justo duo dolores rebum stet clita kasd gubergren no sea takimata sanctus
    """
)
_WORD: Final = re.compile(r"[^\W\d_]{2,20}")
_SHORT: Final = 60
_PARAGRAPH: Final = 200
_STOPS: Final = frozenset('.!?…"”»')
# What a sentence in Chinese or Japanese closes with is in no program.
_WIDE_STOPS: Final = tuple("。！？：")


def mark_matter(lines: list[Line], text: str) -> list[Line]:
    """Return *lines* with addresses and filler signed as furniture, or all of them where they are code or figures.

    >>> marked = mark_matter([Line(1, "Lorem ipsum dolor sit amet, consectetur adipiscing elit.", 0, 0)], "Lorem ipsum")
    >>> marked[0].sign.kind
    'furniture'
    """
    if _is_of_figures(lines, text) or _is_code(lines, text):
        return [line if line.sign is not None else replace(line, sign=_FURNITURE) for line in lines]
    has_filler = "orem ipsum" in text
    if not has_filler and "http" not in text and "www." not in text:
        return lines
    made = lines
    for index, line in enumerate(lines):
        is_address = line.text.startswith(_STARTS) and _is_address(line.text)
        if is_address or (has_filler and _is_filler(line.text)):
            made = list(lines) if made is lines else made
            made[index] = replace(line, sign=_FURNITURE)
    return made


def _is_address(text: str) -> bool:
    return " " not in text and text.startswith(_STARTS) and _ADDRESS.fullmatch(text) is not None


def _is_filler(text: str) -> bool:
    """Return whether *text* is what typesetters fill a page with until there is a text."""
    words = _WORD.findall(text[:_SAMPLE].casefold())
    return len(words) > 3 and sum(word in _FILLER for word in words) >= _MOST * len(words)


def _is_of_figures(lines: Sequence[Line], text: str) -> bool:
    """Return whether most lines of a text hold more figures than letters."""
    start = max(0, (len(text) - _FIGURED) // 2)
    middle = text[start : start + _FIGURED]
    if sum(map(middle.count, "0123456789")) < _FIGURES * len(middle) or len(lines) < _FEWEST:
        return False
    rows = 0
    for line in lines:
        sample = line.text[:_SAMPLE]
        letters = sum(map(str.isalpha, sample))
        rows += sum(map(str.isdecimal, sample)) >= letters
    # Archives and calendars beside a story have more lines than it has.
    return rows >= _MOST * len(lines) and not any(_is_told(line.text) for line in lines)


def _is_told(text: str) -> bool:
    """Return whether *text* is a paragraph of several sentences."""
    return len(text) >= _PARAGRAPH and len(_SENTENCE.findall(text[:_SAMPLE])) > 1 and text[-1] in _STOPS


def _is_code(lines: Sequence[Line], text: str) -> bool:
    """Return whether most lines of a text are those of a program, or of a file that one reads."""
    opening = text[: 2 * _SAMPLE]
    *whole, _ = opening.split("\n")
    ends = sum([raw[-1:] in _CODE_ENDS for raw in whole])
    if len(lines) < _FEWEST or ends < _FEWEST - 1 or ends * _CODE_SHARE < len(whole):
        return False
    if sum(map(text.count, _AIMS)) >= _FEWEST:
        # "* [Ports](/ports)": the menus of a page that a program wrote out as Markdown.
        return False
    code = prose = 0
    for line in lines:
        sample = line.text[:_SAMPLE]
        is_code = _CODE.fullmatch(sample) is not None
        code += is_code
        prose += not is_code and (
            _SENTENCE.search(sample) is not None
            or (not sample.isascii() and (len(sample) > _SHORT or sample.endswith(_WIDE_STOPS)))
        )
    return code >= _MOST * len(lines) and prose * 10 <= len(lines)


def say_lines(texts: Iterable[str]) -> str:
    """Return what a text is made of that holds no story: how many lines, and what most of them are.

    >>> say_lines(["Home", "Ports", "12 30 44"])
    'no running text was found in 3 lines: 2 are short, as those of a menu, and 1 is of figures'
    >>> say_lines([])
    'no running text was found: there is no line with anything on it'
    """
    lines = [line for text in texts for line in text.split("\n")]
    if not lines:
        return "no running text was found: there is no line with anything on it"
    counts = {"short, as those of a menu": 0, "of figures": 0, "addresses": 0, "filler": 0, "code": 0}
    for text in lines:
        kind = _kind_of(text)
        if kind is not None:
            counts[kind] += 1
    parts = [f"{count} {'is' if count == 1 else 'are'} {kind}" for kind, count in counts.items() if count]
    shown = (
        ", ".join(parts[:-1]) + (", and " if len(parts) > 1 else "") + parts[-1] if parts else "none of them reads on"
    )
    return f"no running text was found in {len(lines)} line{'s' * (len(lines) > 1)}: {shown}"


def _kind_of(text: str) -> str | None:
    sample = text[:_SAMPLE]
    if _is_address(sample):
        return "addresses"
    if _is_filler(sample):
        return "filler"
    figures = sum(map(str.isdecimal, sample))
    if figures and figures >= sum(map(str.isalpha, sample)):
        return "of figures"
    if sample.endswith((";", "{", "}", "):")):
        return "code"
    return "short, as those of a menu" if len(text) <= _SHORT else None

"""Turn the lines of a text in Markdown into paragraphs, headings, quotations, lists, pictures and tables."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

import attrs
from msgspec.structs import replace

from newsrecord.find.pictures.captions import split_credit
from newsrecord.model.body import Image
from newsrecord.wire import dates
from newsrecord.wire.forms.inline import read_image, read_inline
from newsrecord.wire.forms.markdown_marks import (
    FENCE,
    HEADING,
    ITEM,
    RULE,
    STARS,
    TABLE_RULE,
    TARGET,
    is_underline,
    read_table,
)
from newsrecord.wire.line import Line, Sign
from newsrecord.wire.words import TAIL_HEADS, key

__all__ = ["read_markdown"]

_FURNITURE: Final = Sign(kind="furniture")
# A line shorter than this ends because somebody ended it; a paragraph's line ends where the next word did not fit.
_WRAPPED: Final = 45
_WRAPPED_WIDE: Final = 20
_OPENING: Final = 60
_LONGEST_CROSSHEAD: Final = 100
_SHORTEST_STANDFIRST: Final = 40
_LONGEST_CAPTION: Final = 400
_ENDS: Final = tuple('.!?:;,…。！？؟।"”»›’')
_BOLD: Final = re.compile(r"(?P<mark>\*\*|__)(?=\S)(?P<words>[^*_\n]{1,200})(?P=mark)")
_SLANTED: Final = re.compile(r"(?P<mark>[*_])(?=\S)(?P<words>[^\n]{1,400})(?P=mark)")
_LINKED: Final = re.compile(r"\[[^\[\]]{1,300}\]\([^()\s]{1,2000}\)")
_CODE: Final = re.compile(r"\{[{%<][^\n]{0,600}[>%}]\}|<!--[^\n]{0,2000}-->|\[toc\]", re.IGNORECASE)
_HEADING_ID: Final = re.compile(r"\s{1,3}\{[#.][^{}]{0,100}\}$")


def read_markdown(lines: Sequence[Line], raws: Sequence[str]) -> list[Line]:
    """Return a line for each block of a text in Markdown; the marks are taken off, and what they say is signed."""
    return _Reader(lines, raws).read()


class _Reader:
    """The blocks read so far, and the line to be read next."""

    def __init__(self, lines: Sequence[Line], raws: Sequence[str]) -> None:
        self.lines = lines
        self.raws = raws
        self.at = 0
        self.made: list[Line] = []
        self.targets: Mapping[str, str] = _find_targets(lines)
        # A text whose fields name the headline has none but that.
        self.has_headline = any(line.sign is not None and line.sign.kind == "headline" for line in lines)
        self.has_text = False
        self.indents: list[int] = []

    def read(self) -> list[Line]:
        """Return the blocks."""
        while self.at < len(self.lines):
            line = self.lines[self.at]
            start = self.at
            if line.sign is not None:
                self.made.append(line)
                self.at += 1
            else:
                self._read_block(line)
            if self.at == start:
                self.at += 1
            if self.made and (self.made[-1].sign is None or self.made[-1].sign.kind != "item"):
                self.indents.clear()
        return self.made

    def _read_block(self, line: Line) -> None:
        text = line.text
        first = text[0]
        if first in "`~" and FENCE.match(text):
            self._read_fence(line)
        elif first == "#" and (found := HEADING.fullmatch(text)):
            self.at += 1
            self._add_heading(line, len(found["marks"]), _HEADING_ID.sub("", found["words"]))
        elif first == ">":
            self._read_quote(line)
        elif (first in "-*_:" and RULE.fullmatch(text)) or (
            first in "{<[" and (_CODE.fullmatch(text) or TARGET.match(text))
        ):
            self._add(line, text, _FURNITURE)
        elif first in "![" and (shown := read_image(text)) is not None:
            self._read_figure(line, *shown)
        elif ITEM.match(text) and not dates.is_date(text):
            self._read_item(line)
        elif "|" in text and self._below() and TABLE_RULE.fullmatch(self._below()):
            self._read_table(line)
        elif is_underline(text, self._below()):
            self.at += 2
            level = 1 if self.lines[self.at - 1].text[0] == "=" else 2
            self._add_heading(line, level, text if text.endswith("**") else text.removeprefix(STARS))
        else:
            self._read_paragraph(line)

    def _below(self) -> str:
        """Return the next line where no blank parts it from this one."""
        following = self.at + 1
        return self.lines[following].text if following < len(self.lines) and not self.lines[following].gap else ""

    def _add(self, line: Line, text: str, sign: Sign | None) -> None:
        self.at += 1
        self.made.append(replace(line, text=text, sign=sign))

    def _add_heading(self, line: Line, level: int, words: str) -> None:
        closed = words.rstrip("#")
        words = closed.rstrip() if closed[-1:].isspace() else words
        text = read_inline(words, self.targets)[0].replace("\n", " ")
        if not text:
            self.made.append(replace(line, sign=_FURNITURE))
            return
        sign = Sign(kind="heading", level=max(level, 2))
        above = self.made[-1].sign if self.made else None
        if not self.has_headline and not self.has_text and level <= 2:
            self.has_headline = True
            sign = Sign(kind="headline")
        elif above is not None and above.kind == "headline" and len(text) >= _SHORTEST_STANDFIRST and not self.has_text:
            sign = Sign(kind="standfirst")
        # What heads other stories does so with its words, marked or not.
        self.made.append(replace(line, text=text, sign=None if key(text) in TAIL_HEADS else sign))

    def _read_fence(self, line: Line) -> None:
        """Add a block of code, its blanks and line breaks kept."""
        fence = line.text[:3]
        stop = next((i for i in range(self.at + 1, len(self.lines)) if self.lines[i].text.startswith(fence)), None)
        if stop is None:
            self._add(line, line.text, _FURNITURE)
            return
        raws = self.raws[line.number : self.lines[stop].number - 1]
        code = "\n".join(_keep_blanks(raw) for raw in raws).strip("\n")
        self.at = stop + 1
        if code:
            self.made.append(replace(line, text=code, sign=Sign(kind="pre")))

    def _read_quote(self, line: Line) -> None:
        """Add a quotation: the lines of each of its paragraphs joined, the paragraphs one below the other."""
        paragraphs: list[list[str]] = [[]]
        while self.at < len(self.lines):
            following = self.lines[self.at]
            is_marked = following.text[0] == ">"
            if (following.gap and following is not line) or following.sign is not None:
                break
            if not is_marked and (not paragraphs[-1] or self._begins_block(following)):
                break
            words = following.text.lstrip("> ") if is_marked else following.text
            if words:
                paragraphs[-1].append(words)
            elif paragraphs[-1]:
                paragraphs.append([])
            self.at += 1
        parts = [read_inline(" ".join(each), self.targets)[0] for each in paragraphs if each]
        text = "\n".join(part for part in parts if part)
        if text:
            self.has_text = True
            self.made.append(replace(line, text=text, sign=Sign(kind="quote")))

    def _read_figure(self, line: Line, image: Image, caption: str) -> None:
        """Add a picture, with the slanted line below it as its caption."""
        self.at += 1
        if self.at < len(self.lines) and self.lines[self.at].gap < 2:
            below = self.lines[self.at].text
            found = _SLANTED.fullmatch(below) if len(below) <= _LONGEST_CAPTION and not _BOLD.fullmatch(below) else None
            if found is not None:
                caption = read_inline(found["words"], self.targets)[0]
                self.at += 1
        if caption:
            words, credit = split_credit(caption)
            image = attrs.evolve(image, caption=words, credit=credit)
        text = caption or image.alt or image.url or ""
        self.made.append(replace(line, text=text, sign=Sign(kind="figure", image=image)))

    def _read_item(self, line: Line) -> None:
        found = ITEM.match(line.text)
        if found is None:
            return
        while self.indents and line.indent <= self.indents[-1]:
            self.indents.pop()
        self.indents.append(line.indent)
        words = [found["words"]]
        self.at += 1
        while self.at < len(self.lines):
            following = self.lines[self.at]
            if following.gap or following.sign is not None or self._begins_block(following):
                break
            words.append(following.text)
            self.at += 1
        text = read_inline(" ".join(words), self.targets)[0]
        if not text:
            return
        is_link = len(words) == 1 and _LINKED.fullmatch(words[0]) is not None
        sign = Sign(kind="item", level=len(self.indents) - 1, ordered=found["mark"][0].isdigit())
        # A list of nothing but links is the menu of a page that some program wrote out as Markdown.
        if is_link:
            self.made.append(replace(line, text=text, sign=None if self.has_text else _FURNITURE))
            return
        self.made.append(replace(line, text=text, sign=sign))
        self.has_text = self.has_text or len(text) > _OPENING

    def _begins_block(self, line: Line) -> bool:
        text = line.text
        first = text[0]
        if first in "#>`~|":
            return first != "#" or HEADING.fullmatch(text) is not None
        if first in "![" and read_image(text) is not None:
            return True
        return ITEM.match(text) is not None or RULE.fullmatch(text) is not None

    def _read_table(self, line: Line) -> None:
        start = self.at
        while self.at < len(self.lines) and "|" in self.lines[self.at].text:
            following = self.lines[self.at]
            if following.gap and following is not line:
                break
            self.at += 1
        if (table := read_table(self.lines[start : self.at], self.targets)) is not None:
            self.made.append(table)

    def _read_paragraph(self, line: Line) -> None:
        parts = [line.text]
        last = line
        self.at += 1
        while self.at < len(self.lines):
            following = self.lines[self.at]
            if following.gap or following.sign is not None or self._begins_block(following):
                break
            is_broken = last.text.endswith("\\")
            if not (is_broken or _goes_on(last, following)) or is_underline(following.text, self._below()):
                break
            if is_broken:
                parts[-1] = parts[-1].removesuffix("\\")
            is_broken = is_broken or self.raws[last.number - 1].endswith("  ")
            parts += ["\n" if is_broken else " ", following.text]
            last = following
            self.at += 1
        words = "".join(parts).removesuffix("\\").strip() or line.text
        bold = _BOLD.fullmatch(words) if words[0] in "*_" else None
        if bold is not None and self.has_text and len(words) < _LONGEST_CROSSHEAD and not bold["words"].endswith(_ENDS):
            self.made.append(replace(line, text=bold["words"], sign=Sign(kind="heading", level=3)))
            return
        text, links = read_inline(words, self.targets)
        if text:
            self.made.append(replace(line, text=text, links=links))
            self.has_text = self.has_text or len(text) > _OPENING


def _goes_on(line: Line, following: Line) -> bool:
    """Return whether *following* is more of the paragraph that *line* stands in."""
    if len(line.text) < (_WRAPPED if line.text.isascii() else _WRAPPED_WIDE):
        return False
    if line.text[0] in "([" and line.text[-1] in ")]":
        # A remark in brackets is a line of its own.
        return False
    return not dates.is_date(following.text)


def _keep_blanks(raw: str) -> str:
    line = raw.expandtabs(4).replace("\xa0", " ").rstrip()
    return line if line.isprintable() else "".join(mark for mark in line if mark.isprintable())


def _find_targets(lines: Sequence[Line]) -> dict[str, str]:
    """Return the addresses that the text keeps at its end, by their labels in small letters."""
    found = (TARGET.match(line.text) for line in lines if line.text[0] == "[" and line.sign is None)
    return {each["label"].casefold(): each["url"] for each in found if each is not None and each["url"]}

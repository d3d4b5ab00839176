"""Turn the lines of a text in reStructuredText into paragraphs, headings, quotations, lists and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.find.pictures.captions import split_credit
from newsrecord.model.body import Image
from newsrecord.urls import is_web_url
from newsrecord.wire.forms.front import known_name, sign_field
from newsrecord.wire.forms.rst_marks import DIRECTIVE, FIELD, ITEM, find_targets, is_ruled, read_inline_rst, rule_of
from newsrecord.wire.forms.rst_tables import is_table_rule, read_rows
from newsrecord.wire.line import Line, Sign

__all__ = ["read_rst"]

_FURNITURE: Final = Sign(kind="furniture")
_PICTURES: Final = frozenset({"image", "figure"})
_LITERAL: Final = frozenset({"code", "code-block", "sourcecode", "parsed-literal", "highlight", "literalinclude"})
_QUOTED: Final = frozenset({"pull-quote", "epigraph", "highlights", "compound"})
# What stands in these is said to the reader as the rest is.
_TOLD: Final = frozenset(
    {"note", "admonition", "tip", "hint", "important", "warning", "caution", "attention", "danger", "topic", "sidebar"}
)


def read_rst(lines: Sequence[Line], raws: Sequence[str]) -> list[Line]:
    """Return a line for each block of a text in reStructuredText; the marks are taken off, what they say is signed."""
    return _Reader(lines, raws).read()


class _Reader:
    """The blocks read so far, and the line to be read next."""

    def __init__(self, lines: Sequence[Line], raws: Sequence[str]) -> None:
        self.lines = lines
        self.raws = raws
        self.at = 0
        self.base = min(line.indent for line in lines)
        self.made: list[Line] = []
        self.targets = find_targets(lines)
        self.styles: list[tuple[str, bool]] = []
        self.has_headline = any(line.sign is not None and line.sign.kind == "headline" for line in lines)
        self.has_text = False

    def read(self) -> list[Line]:
        """Return the blocks."""
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.sign is not None:
                self._add(line, line.text, line.sign)
            else:
                self._read_block(line)
        return self.made

    def _read_block(self, line: Line) -> None:
        text = line.text
        if text.startswith("..") and (len(text) == 2 or text[2] == " "):
            self._read_markup(line)
        elif is_table_rule(text) and (rows := read_rows(self.lines, self.raws, self.at)) is not None:
            self.at, cells, headers = rows
            self._make(
                line, "\n".join("\t".join(row) for row in cells), Sign(kind="table", rows=cells, header_rows=headers)
            )
        elif self._is_overlined():
            self.at += 1
            self._read_title(self.lines[self.at], line, overlined=True)
        elif is_ruled(text, self._peek(1)):
            self._read_title(line, line, overlined=False)
        elif rule_of(text) and len(text) > 3:
            self._add(line, text, _FURNITURE)
        elif FIELD.fullmatch(text) and not self.has_text:
            self._read_field(line)
        elif ITEM.match(text):
            self._read_item(line)
        else:
            self._read_paragraph(line)

    def _peek(self, ahead: int) -> str:
        """Return the line *ahead* where no blank stands between."""
        at = self.at + ahead
        return self.lines[at].text if at < len(self.lines) and not self.lines[at].gap else ""

    def _is_overlined(self) -> bool:
        rule = rule_of(self.lines[self.at].text)
        return bool(rule) and bool(self._peek(1)) and rule_of(self._peek(2)) == rule

    def _add(self, line: Line, text: str, sign: Sign | None) -> None:
        self.at += 1
        self._make(line, text, sign)

    def _make(self, line: Line, text: str, sign: Sign | None) -> None:
        if text:
            self.made.append(replace(line, text=text, sign=sign))

    def _read_title(self, line: Line, place: Line, *, overlined: bool) -> None:
        """Add a heading; the kinds of lines under headings rank as they come."""
        rule = rule_of(self._peek(1))
        self.at += 2
        style = (rule, overlined)
        if style not in self.styles:
            self.styles.append(style)
        level = self.styles.index(style) + 1
        sign = Sign(kind="heading", level=min(max(level, 2), 6))
        above = self.made[-1].sign if self.made else None
        if not self.has_headline and not self.has_text:
            self.has_headline = True
            sign = Sign(kind="headline")
        elif above is not None and above.kind == "headline" and level > 1 and not self.has_text:
            sign = Sign(kind="standfirst")
        text, _ = read_inline_rst(line.text, self.targets)
        self._make(replace(line, gap=place.gap), text, sign)

    def _read_field(self, line: Line) -> None:
        found = FIELD.fullmatch(line.text)
        if found is None:
            return
        value = read_inline_rst(found["value"] or "", self.targets)[0]
        self.at += 1
        self.made.append(sign_field(line, known_name(found["name"]), (value,) if value else ()))

    def _take_inside(self, line: Line) -> list[Line]:
        """Return the lines set in below *line*, and go past them."""
        inside: list[Line] = []
        while self.at < len(self.lines) and self.lines[self.at].indent > line.indent:
            inside.append(self.lines[self.at])
            self.at += 1
        return inside

    def _read_markup(self, line: Line) -> None:
        """Read a directive, a footnote, a target or a comment."""
        found = DIRECTIVE.match(line.text)
        self.at += 1
        inside = self._take_inside(line)
        name = found["name"].casefold() if found is not None else ""
        argument = line.text[found.end() :].strip() if found is not None else ""
        if name in _PICTURES:
            self._read_picture(line, argument, inside)
        elif name in _LITERAL:
            self._make_literal([each for each in inside if not FIELD.fullmatch(each.text)])
        elif name in _QUOTED or name in _TOLD:
            inside = [each for each in inside if not FIELD.fullmatch(each.text)]
            if argument:
                self.made.append(replace(line, text=argument, sign=None))
            for group in _group(inside):
                self._make_paragraph(group, Sign(kind="quote") if name in _QUOTED else None)
        else:
            self.made += [replace(each, sign=_FURNITURE) for each in (line, *inside)]

    def _read_picture(self, line: Line, address: str, inside: list[Line]) -> None:
        options = {}
        words: list[str] = []
        for each in inside:
            found = FIELD.fullmatch(each.text) if not words else None
            if found is not None:
                options[found["name"].casefold()] = found["value"] or ""
            elif not words or not each.gap:
                words.append(each.text)
        alt = options.get("alt") or None
        printed = read_inline_rst(" ".join(words), self.targets)[0]
        caption, credit = split_credit(printed) if printed else (None, None)
        url = address if is_web_url(address) else None
        if url is None and not (caption or credit or alt):
            self.made.append(replace(line, sign=_FURNITURE))
            return
        image = Image(url=url, alt=alt, caption=caption or None, credit=credit)
        self._make(line, printed or alt or address, Sign(kind="figure", image=image))

    def _make_literal(self, inside: list[Line]) -> None:
        if not inside:
            return
        margin = min(each.indent for each in inside)
        raws = self.raws[inside[0].number - 1 : inside[-1].number]
        code = "\n".join(raw.expandtabs(4).replace("\xa0", " ")[margin:].rstrip() for raw in raws)
        kept = "".join(mark for mark in code if mark == "\n" or mark.isprintable())
        self._make(inside[0], kept.strip("\n"), Sign(kind="pre"))

    def _read_item(self, line: Line) -> None:
        found = ITEM.match(line.text)
        if found is None:
            return
        self.at += 1
        words = [line.text[found.end() :]]
        while self.at < len(self.lines):
            following = self.lines[self.at]
            if following.gap or following.indent <= line.indent or ITEM.match(following.text):
                break
            words.append(following.text)
            self.at += 1
        text, _ = read_inline_rst(" ".join(words), self.targets)
        level = min((line.indent - self.base) // 2, 6)
        self._make(line, text, Sign(kind="item", level=level, ordered=found["mark"][0] in "0123456789#("))

    def _read_paragraph(self, line: Line) -> None:
        group = [line]
        self.at += 1
        while self.at < len(self.lines):
            following = self.lines[self.at]
            if following.gap or following.sign is not None or following.indent != line.indent or self._is_block():
                break
            group.append(following)
            self.at += 1
        opens = group[-1].text.endswith("::")
        if opens:
            text = group[-1].text[:-2].rstrip()
            group[-1] = replace(group[-1], text=f"{text}:" if text else "")
        is_set_in = line.indent > self.base
        self._make_paragraph(group, Sign(kind="quote") if is_set_in else None)
        if opens:
            self._make_literal(self._take_inside(line))

    def _is_block(self) -> bool:
        text = self.lines[self.at].text
        return text.startswith(".. ") or bool(is_ruled(text, self._peek(1)))

    def _make_paragraph(self, group: Sequence[Line], sign: Sign | None) -> None:
        text, links = read_inline_rst(" ".join(line.text for line in group), self.targets)
        if text:
            self.made.append(replace(group[0], text=text, sign=sign, links=links if sign is None else ()))
            self.has_text = self.has_text or len(text) > 60


def _group(lines: Sequence[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    for line in lines:
        if not groups or line.gap:
            groups.append([])
        groups[-1].append(line)
    return groups

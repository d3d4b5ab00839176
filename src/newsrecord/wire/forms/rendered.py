"""Take the marks of Markdown off a whole page that a program wrote out in it: menus, pictures and all.

A source in Markdown is a story, and its marks say what each line is.  Of a page they say what the theme needed: each
box has a heading, the signature is an item of a list, and a menu is forty.  What is left without them is what a browser
would have pasted, and is read as such; only the one heading of the first rank tells more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs
from msgspec.structs import replace

from newsrecord.find.pictures.captions import split_credit
from newsrecord.find.prose import is_shorter
from newsrecord.model.body import Image
from newsrecord.wire.forms.inline import read_image, read_inline
from newsrecord.wire.forms.link_marks import AIM, LONGEST_LINKED, is_linked, read_links
from newsrecord.wire.forms.markdown_marks import (
    FENCE,
    HEADING,
    ITEM,
    RULE,
    TABLE_RULE,
    is_underline,
    read_table,
)
from newsrecord.wire.line import Line, Sign

__all__ = ["is_rendered", "read_rendered"]

# A story may end in a few links to others; a page begins with its menu.
_MOST_LINKS_ABOVE: Final = 2
_MOST_LINKS: Final = 9
_PARAGRAPH: Final = 90
# The marks around what was nothing but a picture or an icon.
_EMPTY: Final = re.compile(r"(?<!\S)(?:\*{1,4}|_{1,4})(?!\S)")
_OPEN: Final = re.compile(r"\[\s?(?=[^\[\]\n]{0,4000}$)")
_MARKED: Final = re.compile(r"#{1,6}\s|!\[|\[|\d{1,3}\.\s")
_BLANK: Final = "[]()|*_# "
_COPYRIGHT, _LISTED = "(C) ", "(B)"
# A line shorter than this ends because somebody ended it, unless a bracket is open in it.
_WRAPPED: Final = 45
_WRAPPED_WIDE: Final = 20
_WRAPPED_HEADING: Final = 60
_LAST_PARTS: Final = 12
# An item in an item of a quotation has three; a row of hyphens has thousands.
_MOST_MARKS: Final = 12
_BULLET: Final = "• "
_SHORTEST_TITLE: Final = 15
_SHORTEST_TEASER: Final = 30
_SHORTEST_CAPTION: Final = 30
_LONGEST_CAPTION: Final = 500
# Reader services number the pictures of a page.
_NUMBERED: Final = re.compile(r"Image \d{1,4}(?:: |$)")
_FURNITURE: Final = Sign(kind="furniture")
_SHORTEST_TABLE: Final = 3
_LONGEST_CELL: Final = 200


def is_rendered(lines: Sequence[Line]) -> bool:
    """Return whether a text in Markdown is a page with its menus: many of its lines are nothing but a link.

    >>> menu = [Line(number, f"* [Part {number}](/part)", 0, 0) for number in range(4)]
    >>> is_rendered(menu), is_rendered([Line(1, "See [the harbour](https://lund.example/).", 0, 0)])
    (True, False)
    """
    links, most = 0, _MOST_LINKS_ABOVE
    for line in lines:
        text = line.text
        if AIM in text and len(text) <= LONGEST_LINKED and is_linked(text):
            links += 1
            if links > most:
                return True
        elif len(text) > _PARAGRAPH and line.sign is None and text[-1] != ")":
            most = _MOST_LINKS
    return False


@attrs.define(slots=True)
class _Block:
    """A line with those that go on with it, as they are written."""

    line: Line
    parts: list[str]
    rank: int = 0
    """Of a heading; the first is 1."""
    is_code: bool = False
    is_linked: bool = False
    """Whether it is nothing but a link."""
    is_listed: bool = False
    """Whether it is a heading within an item, whose mark is no part of it."""

    @property
    def is_open(self) -> bool:
        """Whether a bracket of a link is not closed yet."""
        last = "".join(self.parts[-_LAST_PARTS:])
        return last.count("[") > last.count("]") or last.rfind(AIM) > last.rfind(")")


def read_rendered(lines: Sequence[Line], raws: Sequence[str]) -> list[Line]:
    """Return the lines of a page in Markdown as a browser would have pasted them."""
    made: list[Line] = []
    titles: dict[str, int] = {}
    gap = 0
    picture: Image | None = None
    teaser: Line | None = None
    has_text = False
    for block in _part(lines, raws):
        gap = max(gap, block.line.gap)
        shown = _read(block)
        if shown is None:
            found = read_image("".join(block.parts)) if block.parts[0][:2] == "![" else None
            picture = found and attrs.evolve(found[0], alt=_NUMBERED.sub("", found[0].alt or "", count=1) or None)
            continue
        shown = replace(shown, gap=gap) if gap > shown.gap else shown
        is_told = len(shown.text) > _PARAGRAPH and not block.rank and not block.is_linked
        if teaser is not None and is_told:
            # Right above a paragraph, a link heads it: each part of a survey begins with one.
            made[-1] = teaser
        teaser = None
        if block.rank == 1:
            titles.setdefault(shown.text, len(made))
        elif has_text and block.is_linked and shown.sign is None and _is_teaser(shown.text):
            teaser, shown = shown, replace(shown, sign=_FURNITURE)
        elif picture is not None and not (block.rank or block.is_linked) and _is_caption(shown.text, picture):
            shown = _caption(shown, picture)
        has_text = has_text or is_told
        made.append(shown)
        gap, picture = 0, None
    _sign_title(made, titles)
    return made


def _sign_title(lines: list[Line], titles: Mapping[str, int]) -> None:
    """Sign the one heading of the first rank as the headline; a short one is the name of the page.

    A title told at the head of the text may have the name of the page behind the headline.
    """
    told = next((i for i, line in enumerate(lines) if line.sign is not None and line.sign.kind == "headline"), None)
    titles = {text: at for text, at in titles.items() if told is None or text in lines[told].text}
    if len(titles) != 1:
        return
    ((text, at),) = titles.items()
    if not is_shorter(text, _SHORTEST_TITLE):
        lines[at] = replace(lines[at], sign=Sign(kind="headline"))
        if told is not None:
            lines[told] = replace(lines[told], sign=_FURNITURE)


def _is_caption(text: str, picture: Image) -> bool:
    """Return whether a line below a picture says what the picture says to those who cannot see it, or who took it.

    Below the portrait of an author stands the name.
    """
    if text == picture.alt:
        return not is_shorter(text, _SHORTEST_CAPTION)
    if len(text) > _LONGEST_CAPTION:
        return False
    words, credit = split_credit(text)
    return credit is not None and (
        len(text) <= _PARAGRAPH or (words or "").rstrip(".") == (picture.alt or "").rstrip(".")
    )


def _caption(line: Line, picture: Image) -> Line:
    """Return a line as the caption of the picture above it."""
    words, credit = split_credit(line.text)
    image = attrs.evolve(picture, caption=words, credit=credit)
    return replace(line, sign=Sign(kind="figure", name="page", image=image))


def _is_teaser(text: str) -> bool:
    """Return whether words that are a link, below the first paragraph, are the headline of something else."""
    return text[0] != _BULLET[0] and not is_shorter(text, _SHORTEST_TEASER)


def _read(block: _Block) -> Line | None:
    """Return the line of a block without its marks; None where nothing is left."""
    line, text = block.line, "".join(block.parts)
    if line.sign is not None or block.is_code:
        return line
    if RULE.fullmatch(text) is not None or TABLE_RULE.fullmatch(text) is not None:
        return None
    text, bullet = _bare(text, block)
    if AIM in text:
        block.is_linked = is_linked(text[:LONGEST_LINKED])
        text = "".join(read_links(text, keep=True))
    if "*" in text or "_" in text:
        text = _EMPTY.sub("", text)
    words, links = read_inline(text.strip(), {})
    if AIM in words or words[:1] == "[":
        # A link around several blocks, of which this is one.
        words, links = _OPEN.sub("", "".join(read_links(words, keep=False)), count=1).strip(), ()
    if _COPYRIGHT in words and _LISTED not in words:
        # Programs that write letters of ASCII alone put the sign so.
        words, links = words.replace(_COPYRIGHT, "© "), ()
    if not words.strip(_BLANK):
        return None
    if bullet and not block.rank:
        return replace(line, text=bullet + words)
    return replace(line, text=words, links=links)


def _bare(text: str, block: _Block) -> tuple[str, str]:
    """Return *text* without the marks that it opens with, and a bullet where it is an item; the block is told its rank.

    A heading may be an item, and the words of a link.
    """
    bullet = ""
    for _ in range(_MOST_MARKS):
        first = text[:1]
        inner = text[1:].lstrip() if first == "[" and text[1:].lstrip()[:1] == "#" else text
        if first == ">":
            text = text.lstrip("> ")
        elif inner[:1] == "#" and (found := HEADING.fullmatch(inner)) is not None:
            block.rank = block.rank or len(found["marks"])
            text = ("[" if inner is not text else "") + found["words"]
        elif first and first in "-*+" and (found := ITEM.fullmatch(text)) is not None:
            bullet, text = _BULLET, found["words"]
        elif (
            first.isdecimal() and (found := ITEM.fullmatch(text)) is not None
            and (block.is_listed or _MARKED.match(found["words"]))
        ):  # fmt: skip
            # The pictures of a gallery and the steps to a page are numbered, too.
            bullet, text = "", found["words"]
        else:
            break
    return text, bullet


def _part(lines: Sequence[Line], raws: Sequence[str]) -> Iterator[_Block]:
    """Yield the blocks of a text."""
    at = 0
    is_fenced = False
    while at < len(lines):
        line = lines[at]
        at += 1
        if line.sign is not None:
            yield _Block(line, [line.text])
        elif line.text[0] in "`~" and FENCE.match(line.text):
            is_fenced = not is_fenced
        elif is_fenced:
            yield _Block(line, [line.text], is_code=True)
        elif "|" in line.text and (rows := _rows_from(lines, at - 1)):
            yield from _read_rows(rows)
            at += len(rows) - 1
        else:
            block = _Block(line, [line.text])
            last = line
            while at < len(lines) and _goes_on(block, last, lines[at], raws):
                last = lines[at]
                block.parts.append(last.text)
                at += 1
            if at < len(lines) and not lines[at].gap and is_underline(last.text, lines[at].text):
                block.rank = 1 if lines[at].text[0] == "=" else 2
                block.is_listed = lines[at].indent > last.indent
                at += 1
            yield block


def _goes_on(block: _Block, line: Line, following: Line, raws: Sequence[str]) -> bool:
    """Return whether *following* is more of the block, which *line* ends so far; a blank is set between them."""
    if following.gap or following.sign is not None:
        return False
    text = following.text
    if block.is_open:
        # Addresses are wrapped behind a hyphen.
        last = block.parts[-1]
        if last[-1] not in "-/(" and text[0] != "]":
            block.parts.append(" ")
        return True
    if raws[line.number - 1].endswith(("  ", "\\")) or text[0] in "#>`~|":
        return False
    if (text[0] in "=-" and is_underline(line.text, text)) or ITEM.match(text) or RULE.fullmatch(text):
        return False
    shortest = _WRAPPED if line.text.isascii() else _WRAPPED_WIDE
    if len(line.text) < (_WRAPPED_HEADING if line is block.line and line.text[0] == "#" else shortest):
        return False
    block.parts.append(" ")
    return True


def _rows_from(lines: Sequence[Line], at: int) -> Sequence[Line]:
    """Return the lines of the table that begins at *at*; none where none does."""
    if at + 1 == len(lines) or lines[at + 1].gap or TABLE_RULE.fullmatch(lines[at + 1].text) is None:
        return ()
    stop = at + 2
    while stop < len(lines) and "|" in lines[stop].text and not lines[stop].gap and lines[stop].sign is None:
        stop += 1
    return lines[at:stop]


def _read_rows(lines: Sequence[Line]) -> Iterator[_Block]:
    """Yield the one block of a table of figures or words, or a block for each row of one that the layout needs."""
    table = read_table(lines, {})
    rows = table.sign.rows if table is not None and table.sign is not None else ()
    is_wide = len(rows) >= _SHORTEST_TABLE and len(rows[0]) > 1
    if table is not None and is_wide and max(len(cell) for row in rows for cell in row) <= _LONGEST_CELL:
        yield _Block(table, [table.text])
        return
    for line in lines:
        yield _Block(line, [line.text.strip("| ") or "|"])

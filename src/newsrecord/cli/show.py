"""Turn a record into lines for reading in a terminal; nothing in the record can steer the terminal."""

from __future__ import annotations

import os
import re
import shutil
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice
from typing import Final, TextIO

import attrs

from newsrecord.formats.parts import comments_with_depth, find_depths, images_outside_body
from newsrecord.model.article import Article
from newsrecord.model.body import Block, BlockQuote, Embed, Figure, Heading, Image, ListBlock, Preformatted, Table
from newsrecord.model.phrases import say_byline, say_caption, say_moment, say_place, say_speaker
from newsrecord.text import strip_bidi

__all__ = ["Screen", "render_article", "safe", "screen_of"]

_NARROWEST: Final = 20
_DEEPEST: Final = 8
_UNSAFE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_WORD: Final = re.compile(r"\S+")
_BOLD: Final = "\x1b[1m"
_DIM: Final = "\x1b[2m"
_QUOTED: Final = "\x1b[36m"
_RESET: Final = "\x1b[0m"


@attrs.frozen(slots=True)
class Screen:
    """What the text is laid out for."""

    width: int = 80
    """Columns."""
    colour: bool = False
    """Whether it understands ANSI colours, and the reader wants them."""

    def paint(self, style: str, text: str) -> str:
        """Return *text* in *style*, or as it is where there are no colours."""
        return f"{style}{text}{_RESET}" if self.colour and text else text


def screen_of(stream: TextIO) -> Screen:
    """Return what *stream* shows: as wide as the terminal; colours only there, and not with NO_COLOR set."""
    colour = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Screen(max(_NARROWEST, shutil.get_terminal_size().columns), colour)


def safe(text: str) -> str:
    r"""Return *text* without anything a terminal acts on: controls, direction overrides, lone surrogates.

    >>> safe("red\x1b[31m\tname")
    'red[31m name'
    """
    return _UNSAFE.sub("", strip_bidi(text).replace("\t", " "))


def render_article(article: Article, screen: Screen = Screen()) -> str:
    """Return *article* as lines of text: head, body with numbered quotes and their speakers, places, comments.

    >>> print(render_article(Article(headline="Forces advance", sections=("World", "Iraq"))))
    World / Iraq
    Forces advance
    <BLANKLINE>
    """
    parts = ["\n".join(_head(article, screen))]
    parts += ["\n".join(_picture(image, screen)) for image in images_outside_body(article)]
    parts += _body(article, screen)
    parts += ["\n".join(part) for part in (_places(article, screen), _comments(article, screen)) if part]
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(article: Article, screen: Screen) -> Iterator[str]:
    if article.sections:
        yield from _painted(_DIM, " / ".join(article.sections), screen)
    if article.headline:
        yield from _painted(_BOLD, article.headline, screen)
    if article.standfirst:
        yield from _painted("", article.standfirst, screen)
    byline = say_byline(article.byline)
    if byline:
        yield from _painted("", byline, screen)
    known = [say_moment(article.published)] if article.published is not None else []
    known += [f"modified {say_moment(article.modified)}"] if article.modified is not None else []
    known += [article.publisher.name] if article.publisher else []
    known += [text for text in (article.language, article.url) if text]
    if known:
        yield from _painted(_DIM, " \u00b7 ".join(known), screen)


def _painted(style: str, text: str, screen: Screen, margin: str = "", first: str | None = None) -> Iterator[str]:
    """Yield the lines of *text*, wrapped and in one style; *first* stands in front of the first line."""
    for line in _wrap(text, screen.width - len(margin)):
        shown = safe(text[line.start : line.stop])
        yield (margin if first is None else first) + (screen.paint(style, shown) if style else shown)
        first = None


def _picture(image: Image, screen: Screen) -> Iterator[str]:
    caption = say_caption(image) or image.alt or image.url
    return _painted(_DIM, f"[picture: {caption}]", screen)


def _body(article: Article, screen: Screen) -> Iterator[str]:
    quotes: dict[int, list[tuple[int, int, int, bool]]] = {}
    for number, quote in enumerate(article.quotes, 1):
        for span in quote.spans:
            # The number and the speaker stand where the quote ends.
            quotes.setdefault(span.block, []).append((span.start, span.end, number, span is quote.spans[-1]))
    for index, block in enumerate(article.body):
        found = sorted(quotes.get(index, []))
        lines = list(_block(block, found, screen))
        for number in (number for _, _, number, is_last in found if is_last):
            speaker = say_speaker(article.quotes[number - 1]) or "speaker not named"
            lines += _painted(_DIM, speaker, screen, " " * 8, f"    [{number}] ")
        yield "\n".join(lines)


def _block(block: Block, quotes: Sequence[tuple[int, int, int, bool]], screen: Screen) -> Iterator[str]:
    match block:
        case Heading():
            return _painted(_BOLD, block.text, screen)
        case Figure():
            return _picture(block.image, screen)
        case Embed():
            return _painted("", "\n".join(t for t in (block.content, block.provider, block.url) if t), screen, "  | ")
        case Table():
            rows = [" | ".join(row) for row in block.rows]
            return _painted("", "\n".join(([block.caption] if block.caption else []) + rows), screen, "  ")
        case Preformatted():
            return (f"  {safe(line)}" for line in block.text.split("\n"))
        case ListBlock() if not quotes:
            return _list(block, screen)
        case BlockQuote():
            credit = _painted("", f"\u2014 {block.credit}", screen, "    ") if block.credit else iter(())
            return iter([*_quoted(block.text, quotes, screen, "  | "), *credit])
        case _:
            return _quoted(block.text, quotes, screen, "")


def _list(block: ListBlock, screen: Screen) -> Iterator[str]:
    depths = find_depths((item.level for item in block.items), _DEEPEST)
    for number, (depth, item) in enumerate(zip(depths, block.items, strict=True), 1):
        mark = f"{number}. " if block.ordered else "- "
        margin = "  " * depth
        yield from _painted("", item.text, screen, margin + " " * len(mark), margin + mark)


def _quoted(text: str, quotes: Sequence[tuple[int, int, int, bool]], screen: Screen, margin: str) -> Iterator[str]:
    """Yield the lines of *text*, its quotes coloured and numbered at their ends."""
    ends = sorted((end, f" [{number}]") for _, end, number, is_last in quotes if is_last)
    places = [min(end, len(text)) for end, _ in ends]
    shifts = [0, *accumulate(len(label) for _, label in ends)]
    pieces = []
    behind = 0
    for place, (_, label) in zip(places, ends, strict=True):
        pieces += [text[behind:place], label]
        behind = place
    shown = "".join([*pieces, text[behind:]])
    # A number pushes what stands behind it on; a quote that ends there ends in front of it.
    ranges = [
        (start + shifts[bisect_right(places, start)], min(end, len(text)) + shifts[bisect_left(places, end)])
        for start, end, _, _ in quotes
    ]
    first = 0
    for line in _wrap(shown, screen.width - len(margin)):
        # Ranges that end before this line are behind all lines to come.
        while first < len(ranges) and ranges[first][1] <= line.start:
            first += 1
        yield margin + _coloured(shown, line, islice(ranges, first, None), screen)


def _coloured(text: str, line: range, ranges: Iterable[tuple[int, int]], screen: Screen) -> str:
    if not screen.colour:
        return safe(text[line.start : line.stop])
    parts = []
    position = line.start
    for start, end in ranges:
        if start >= line.stop:
            break
        left, right = max(start, position), min(end, line.stop)
        if left < right:
            parts += [safe(text[position:left]), screen.paint(_QUOTED, safe(text[left:right]))]
            position = right
    return "".join([*parts, safe(text[position : line.stop])])


def _wrap(text: str, width: int) -> Iterator[range]:
    """Yield the range of each line when *text* is set in *width* columns, its own line breaks kept."""
    width = max(width, _NARROWEST // 2)
    start = 0
    for paragraph in text.split("\n"):
        yield from _wrap_line(text, start, start + len(paragraph), width)
        start += len(paragraph) + 1


def _wrap_line(text: str, start: int, end: int, width: int) -> Iterator[range]:
    line, behind, used = start, start, 0
    for word in _WORD.finditer(text, start, end):
        size = _columns(text, word.start(), word.end())
        gap = word.start() - behind if used else 0
        if used and used + gap + size > width:
            yield range(line, behind)
            used = gap = 0
        if not used:
            line = word.start()
        behind, used = word.end(), used + gap + size
        while used > width:
            # A word wider than the screen, as an address or a sentence in Chinese, is broken where the screen ends.
            fit = line + 1
            taken = _columns(text, line, fit)
            while taken + (step := _columns(text, fit, fit + 1)) <= width:
                fit, taken = fit + 1, taken + step
            yield range(line, fit)
            line, used = fit, used - taken
    if used:
        yield range(line, behind)


def _columns(text: str, start: int, end: int) -> int:
    """Return how many columns a terminal needs for a part of *text*."""
    part = text[start:end]
    if part.isascii():
        return end - start
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in part)
    marks = sum(unicodedata.category(c) in ("Mn", "Me", "Cf") for c in part)
    return len(part) + wide - marks


def _places(article: Article, screen: Screen) -> list[str]:
    lines = [screen.paint(_BOLD, "Places")] if article.locations else []
    for place in article.locations:
        number = len(place.mentions)
        mentions = f", {number} mention{'' if number == 1 else 's'}" if number else ""
        lines += _painted("", say_place(place) + mentions, screen, "    ", "  ")
    return lines


def _comments(article: Article, screen: Screen) -> list[str]:
    if not article.comments:
        return []
    number, declared = len(article.comments), article.comment_count
    count = f"{number} of {declared}" if declared is not None and declared != number else f"{number}"
    lines = [screen.paint(_BOLD, f"Comments ({count})")]
    for depth, comment in comments_with_depth(article, _DEEPEST):
        margin = "  " + "    " * min(depth, (screen.width - _NARROWEST) // 8)
        head = [comment.author] if comment.author else []
        head += [say_moment(comment.published)] if comment.published is not None else []
        lines += _painted(_DIM, ", ".join(head) or "(no name)", screen, margin)
        lines += _painted("", comment.text, screen, margin + "  ")
    return lines

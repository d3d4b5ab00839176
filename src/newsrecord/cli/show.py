"""Turn a record into lines for reading in a terminal; nothing in the record can steer the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.cli.quoted import Piece, colour_of, pieces_by_block, set_quoted
from newsrecord.cli.screen import NARROWEST, Screen, safe, wrap
from newsrecord.formats.parts import comments_with_depth, find_depths, images_outside_body
from newsrecord.model.article import Article
from newsrecord.model.body import Block, BlockQuote, Embed, Figure, Heading, Image, ListBlock, Preformatted, Table
from newsrecord.model.phrases import say_byline, say_caption, say_coordinates, say_moment, say_number, say_place
from newsrecord.model.voices import Voices, number_voices

__all__ = ["render_article"]

_PLAIN: Final = Screen()
_DEEPEST: Final = 8
_BOLD: Final = "\x1b[1m"
_DIM: Final = "\x1b[2m"


def render_article(article: Article, screen: Screen = _PLAIN) -> str:
    """Return *article* as lines of text: head, body with its quotes marked, who speaks in them, places, comments.

    Each speaker has a number.  Who it is stands below the paragraph that quotes him or her first, and in a list below
    the body.

    >>> print(render_article(Article(headline="Forces advance", sections=("World", "Iraq"))))
    World / Iraq
    Forces advance
    <BLANKLINE>
    """
    parts = ["\n".join(_head(article, screen))]
    parts += ["\n".join(_picture(image, screen)) for image in images_outside_body(article)]
    voices = number_voices(article.quotes)
    parts += _body(article, voices, screen)
    behind = (_legend(article, voices, screen), _places(article, screen), _comments(article, screen))
    parts += ["\n".join(part) for part in behind if part]
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
    for line in wrap(text, screen.width - len(margin)):
        shown = safe(text[line.start : line.stop])
        yield (margin if first is None else first) + (screen.paint(style, shown) if style else shown)
        first = None


def _picture(image: Image, screen: Screen) -> Iterator[str]:
    caption = say_caption(image) or image.alt or image.url
    return _painted(_DIM, f"[picture: {caption}]", screen)


def _body(article: Article, voices: Voices, screen: Screen) -> Iterator[str]:
    pieces = pieces_by_block(article.quotes, voices)
    known = {0}
    for index, block in enumerate(article.body):
        found = pieces.get(index, ())
        lines = list(_block(block, found, screen))
        for voice in (piece.voice for piece in found if piece.is_last):
            # A story of forty quotes would be half of names, were each told again.
            if voice.number not in known:
                known.add(voice.number)
                label = screen.paint(colour_of(voice), voice.label)
                lines += _painted(_DIM, voice.name, screen, " " * 8, f"    {label} ")
        yield "\n".join(lines)


def _block(block: Block, pieces: Sequence[Piece], screen: Screen) -> Iterator[str]:
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
        case ListBlock() if not pieces:
            return _list(block, screen)
        case BlockQuote():
            credit = _painted("", f"\u2014 {block.credit}", screen, "    ") if block.credit else iter(())
            return iter([*set_quoted(block.text, pieces, screen, "  | "), *credit])
        case _:
            return set_quoted(block.text, pieces, screen, "")


def _list(block: ListBlock, screen: Screen) -> Iterator[str]:
    depths = find_depths((item.level for item in block.items), _DEEPEST)
    for number, (depth, item) in enumerate(zip(depths, block.items, strict=True), 1):
        mark = f"{number}. " if block.ordered else "- "
        margin = "  " * depth
        yield from _painted("", item.text, screen, margin + " " * len(mark), margin + mark)


def _legend(article: Article, voices: Voices, screen: Screen) -> list[str]:
    lines = [screen.paint(_BOLD, "Quoted")] if voices.every else []
    for voice in voices.every:
        label = screen.paint(colour_of(voice), voice.label)
        about = f"{voice.name} \u00b7 {say_number(voice.count, 'quote')}"
        lines += _painted("", about, screen, " " * 6, f"  {label} ")
    if any(quote.kind != "direct" for quote in article.quotes):
        about = "told in other words, at least in part"
        lines += _painted(_DIM, about, screen, " " * 8, "  {...} ")
    return lines


def _places(article: Article, screen: Screen) -> list[str]:
    lines = [screen.paint(_BOLD, "Places")] if article.locations else []
    for place in article.locations:
        mentions = say_number(len(place.mentions), "mention") if place.mentions else None
        known = [say_place(place), *(part for part in (say_coordinates(place), mentions) if part)]
        lines += _painted("", " \u00b7 ".join(known), screen, "    ", "  ")
    return lines


def _comments(article: Article, screen: Screen) -> list[str]:
    if not article.comments:
        return []
    number, declared = len(article.comments), article.comment_count
    count = f"{number} of {declared}" if declared is not None and declared != number else f"{number}"
    lines = [screen.paint(_BOLD, f"Comments ({count})")]
    for depth, comment in comments_with_depth(article, _DEEPEST):
        margin = "  " + "    " * min(depth, (screen.width - NARROWEST) // 8)
        head = [comment.author] if comment.author else []
        head += [say_moment(comment.published)] if comment.published is not None else []
        lines += _painted(_DIM, ", ".join(head) or "(no name)", screen, margin)
        lines += _painted("", comment.text, screen, margin + "  ")
    return lines

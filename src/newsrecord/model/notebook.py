"""Show a record in a notebook: HTML built by escaping, never by trusting, and small whatever the record's size."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from newsrecord.model.body import (
    Block,
    BlockQuote,
    Embed,
    Figure,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Preformatted,
    Table,
)
from newsrecord.model.comment import Comment
from newsrecord.model.markup import Mark, escape_attribute, escape_text, mark_text
from newsrecord.model.phrases import say_byline, say_caption, say_moment
from newsrecord.model.place_marks import PlaceMarks
from newsrecord.model.quote_marks import QuoteMarks
from newsrecord.model.story_map import story_map

if TYPE_CHECKING:
    from newsrecord.model.article import Article

__all__ = ["article_view"]

# Bytes of UTF-8 for each part of the view, 100 kB in all with what stands around them and a map of 36 kB: notebooks
# keep every output they have shown, and a long body is not to push out the comments.
_HEAD_BYTES: Final = 11_000
_LEGEND_BYTES: Final = 4_000
_BODY_BYTES: Final = 34_000
_PLACES_BYTES: Final = 4_000
_COMMENTS_BYTES: Final = 9_000
# Characters shown of one text.
_LONGEST: Final = 4_000
_LONGEST_LINE: Final = 500
_DEEPEST: Final = 6
_ROWS: Final = 30

# Marks and links in one text, and characters of HTML that a text may come to with them.
_MOST_MARKS: Final = 200
_LARGEST_BLOCK: Final = 16_000
_DOT: Final = " \u00b7 "

_FRAME: Final = "max-width:46em;line-height:1.5;text-align:start"
_TITLE: Final = "font-size:85%;margin:.3em 0"
_SMALL: Final = "font-size:85%;opacity:.75;margin:.3em 0"
_LEGEND: Final = "font-size:85%;list-style:none;padding:0;margin:.3em 0 1em"
_PICTURE: Final = "max-width:100%;max-height:20em;display:block"


def article_view(article: Article, *, whole: bool = False) -> str:
    """Return *article* as a fragment of HTML for people to look at, of at most 100 kB; it says where it was cut.

    With *whole* it has every block, place and comment; only single texts of thousands of characters are cut then.

    Quotes are marked, one colour a speaker, with the number that the speaker has in the legend above the body.  Places
    are marked by a dotted line; a map and a list of them and the comments stand below the body.

    >>> from newsrecord import Article
    >>> article_view(Article(headline="Cats & <dogs>"))
    '<article style="max-width:46em;line-height:1.5;text-align:start"><h2>Cats &amp; &lt;dogs&gt;</h2></article>'
    """
    language = escape_attribute("lang", article.language) if article.language else ""
    times = math.inf if whole else 1
    parts = [f'<article{language} style="{_FRAME}">']
    parts += _within(_HEAD_BYTES * times, _head(article), "lines", None)
    marks = QuoteMarks(article.quotes)
    if article.quotes:
        parts.append(f'<p style="{_TITLE}"><strong>Quoted</strong>{marks.legend_head()}</p><ul style="{_LEGEND}">')
        parts += _within(_LEGEND_BYTES * times, marks.legend(), "speakers", marks.number_of_voices, "li")
        parts.append("</ul>")
    places = PlaceMarks(article.locations)
    parts += _within(_BODY_BYTES * times, _body(article, marks, places), "blocks of the body", len(article.body))
    if article.locations:
        parts.append(f'<p style="{_SMALL}"><strong>Places</strong></p>{story_map(article.locations)}<ul>')
        parts += _within(_PLACES_BYTES * times, places.legend(), "places", len(article.locations), "li")
        parts.append("</ul>")
    if article.comments or article.comment_count:
        parts.append(f'<p style="{_SMALL}"><strong>Comments</strong>{_count(article)}</p>')
        parts += _within(_COMMENTS_BYTES * times, _comments(article), "comments", len(article.comments))
    if len(parts) == 1:
        # An empty frame looks as if nothing had been returned.
        parts.append(f'<p style="{_SMALL}">{escape_text(repr(article))}</p>')
    parts.append("</article>")
    return "".join(parts)


def _within(budget: float, pieces: Iterator[str], noun: str, total: int | None, tag: str = "p") -> Iterator[str]:
    """Yield *pieces* as long as they fit into *budget* bytes, then a note that the rest is cut."""
    for shown, piece in enumerate(pieces):
        budget -= len(piece.encode())
        if budget < 0:
            number = f"{shown} of {total}" if total is not None else f"{shown}"
            yield f'<{tag} style="{_SMALL}">[cut: {number} {noun} shown]</{tag}>'
            return
        yield piece


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[:longest] + " [cut]"


def _line(text: str) -> str:
    return escape_text(_cut(text, _LONGEST_LINE))


def _head(article: Article) -> Iterator[str]:
    if article.sections:
        yield f'<p style="{_SMALL}">{_line(" / ".join(article.sections[:8]))}</p>'
    if article.headline:
        yield f"<h2>{_line(article.headline)}</h2>"
    if article.standfirst:
        yield f"<p><strong>{_line(article.standfirst)}</strong></p>"
    published = say_moment(article.published) if article.published is not None else None
    publisher = article.publisher.name if article.publisher else None
    known = [_line(part) for part in (say_byline(article.byline), published, publisher) if part]
    if known:
        yield f'<p style="{_SMALL}">{_DOT.join(known)}</p>'
    if article.url:
        name = _line(article.url)
        yield f'<p style="{_SMALL}"><a{escape_attribute("href", article.url)} rel="noopener">{name}</a></p>'
    shown = {block.image.url for block in article.body[:3] if isinstance(block, Figure)}
    if article.images and article.images[0].url not in shown:
        yield _figure(article.images[0])


def _figure(image: Image) -> str:
    picture = ""
    if image.url:
        alt = escape_attribute("alt", _cut(image.alt or "", _LONGEST_LINE))
        # Whoever serves the picture need not learn which notebook shows it.
        about = f'{alt} referrerpolicy="no-referrer" loading="lazy" style="{_PICTURE}"'
        picture = f"<img{escape_attribute('src', image.url)}{about}>"
    caption = say_caption(image) or (None if image.url else image.alt)
    words = f'<figcaption style="{_SMALL}">{_line(caption)}</figcaption>' if caption else ""
    return f'<figure style="margin:1em 0">{picture}{words}</figure>'


def _body(article: Article, quotes: QuoteMarks, places: PlaceMarks) -> Iterator[str]:
    for index, block in enumerate(article.body):
        # Where both mark the same words, the place stands within the quote.
        yield _marked_block(block, index, (quotes, places) if places.number_in(index) else (quotes,))


def _marked_block(block: Block, index: int, layers: tuple[QuoteMarks | PlaceMarks, ...]) -> str:
    """Return a block with the marks of *layers*; without the last one where all would crowd it.

    A text crowded with marks and links is shown without them sooner than not at all.
    """
    links = len(block.links) if isinstance(block, Paragraph) else 0
    while layers:
        number = sum(layer.number_in(index) for layer in layers)
        if number + links <= _MOST_MARKS:
            shown = _block(block, [mark for layer in layers for mark in layer.of_block(index, _LONGEST)])
            if not number or len(shown) <= _LARGEST_BLOCK:
                return shown
        layers = layers[:-1]
    return _block(block, None)


def _block(block: Block, marks: list[Mark] | None) -> str:
    """Return a block with *marks* upon its text; without marks and links where *marks* is None."""

    def marked(text: str) -> str:
        return mark_text(_cut(text, _LONGEST), marks or ())

    match block:
        case Paragraph():
            return f"<p>{_paragraph(block, marks)}</p>"
        case Heading():
            return f"<h3>{marked(block.text)}</h3>"
        case ListBlock():
            return _list(block, marks or ())
        case BlockQuote():
            credit = f"<br>\u2014 {_line(block.credit)}" if block.credit else ""
            return f'<blockquote style="margin:1em 2em">{marked(block.text)}{credit}</blockquote>'
        case Figure():
            return _figure(block.image)
        case Table():
            return _table(block)
        case Embed():
            return _embed(block, marked)
        case Preformatted():
            return f'<pre style="white-space:pre-wrap">{marked(block.text)}</pre>'


def _paragraph(block: Paragraph, marks: list[Mark] | None) -> str:
    text = _cut(block.text, _LONGEST)
    if marks is None:
        return escape_text(text)
    links = (
        Mark(link.start, link.end, "a", escape_attribute("href", link.url) + ' rel="noopener"')
        for link in block.links
        if link.start < _LONGEST
    )
    return mark_text(text, [*links, *marks])


def _list(block: ListBlock, marks: Sequence[Mark]) -> str:
    tag = "ol" if block.ordered else "ul"
    parts = [f"<{tag}>"]
    offset = 0
    for item in block.items:
        if offset > _LONGEST:
            parts.append("<li>[cut]</li>")
            break
        text = _cut(item.text, _LONGEST)
        # Marks count in the text of the whole block, one item a line.
        end = offset + len(text)
        behind = offset + len(item.text) + 1
        own = (
            Mark(
                max(mark.start - offset, 0),
                mark.end - offset,
                mark.tag,
                mark.attributes,
                mark.behind if mark.end <= behind else "",
            )
            for mark in marks
            if mark.start < end and mark.end > offset
        )
        # Depth shows as an indent: nested elements could be deeper than a browser likes.
        parts.append(f'<li style="margin-left:{item.level}em">{mark_text(text, own)}</li>')
        offset = behind
    return "".join([*parts, f"</{tag}>"])


def _table(table: Table) -> str:
    caption = f"<caption>{_line(table.caption)}</caption>" if table.caption else ""
    rows = []
    for number, row in enumerate(table.rows[:_ROWS]):
        tag = "th" if number < table.header_rows else "td"
        rows.append("<tr>" + "".join(f"<{tag}>{escape_text(_cut(cell, 80))}</{tag}>" for cell in row[:12]) + "</tr>")
    hidden = len(table.rows) > _ROWS or any(len(row) > 12 for row in table.rows[:_ROWS])
    note = f'<p style="{_SMALL}">[table cut]</p>' if hidden else ""
    return f"<table>{caption}{''.join(rows)}</table>{note}"


def _embed(embed: Embed, marked: Callable[[str], str]) -> str:
    content = marked(embed.content) if embed.content else ""
    name = _line(embed.provider or embed.url or "")
    link = f'<a{escape_attribute("href", embed.url)} rel="noopener">{name}</a>' if embed.url else name
    return f'<blockquote style="margin:1em 2em">{content}{"<br>" if content and link else ""}{link}</blockquote>'


def _count(article: Article) -> str:
    number, declared = len(article.comments), article.comment_count
    return f" ({number} of {declared})" if declared is not None and declared != number else f" ({number})"


def _comments(article: Article) -> Iterator[str]:
    for thread in article.threads():
        for depth, comment in thread.walk():
            yield _comment(comment, min(depth, _DEEPEST))


def _comment(comment: Comment, depth: int) -> str:
    published = say_moment(comment.published) if comment.published is not None else None
    known = [_line(part) for part in (comment.author, published) if part]
    head = f"<strong>{_DOT.join(known)}</strong><br>" if known else ""
    margin = f"margin:.6em 0 .6em {depth * 1.5}em"
    said = "\n".join([f"> {line}" if is_quoted else line for is_quoted, line in comment.lines()])
    text = escape_text(_cut(said, 1_000))
    return f'<div style="{margin}">{head}{text}</div>'

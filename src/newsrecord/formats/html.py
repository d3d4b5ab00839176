"""Turn a record into a complete HTML document that says the same, and nothing the record does not say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final

from newsrecord.errors import check_type
from newsrecord.formats.parts import comments_with_depth, find_depths, images_outside_body, quoted_and_own
from newsrecord.model.article import Article
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
from newsrecord.model.byline import Byline
from newsrecord.model.markup import Mark, escape_attribute, escape_text, mark_text
from newsrecord.model.phrases import say_byline, say_moment

__all__ = ["to_html"]

# Readers of HTML stop at a depth of 256 elements or less; a thread this deep is a dialogue anyway.
_DEEPEST: Final = 12
# Languages whose script runs from right to left (CLDR, characterOrder), by primary subtag.
_RIGHT_TO_LEFT: Final = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi")
)


def to_html(article: Article, *, comments: bool = False) -> str:
    """Return *article* as an HTML5 document of semantic elements, without script or style.

    Its addresses are http, https and mailto only.  `newsrecord.parse_html` reads headline, byline and body back.

    Args:
        article: the record.
        comments: whether the readers' comments follow the story, as nested lists.

    Raises:
        InvalidField: *article* is no `Article`.

    >>> article = Article(headline="Cats & dogs", body=(Paragraph(text="Forces advance."),))
    >>> print(to_html(article))
    <!DOCTYPE html>
    <html>
    <head>
    <meta charset="utf-8">
    <title>Cats &amp; dogs</title>
    <meta property="og:type" content="article">
    </head>
    <body>
    <article>
    <header>
    <h1>Cats &amp; dogs</h1>
    </header>
    <p>Forces advance.</p>
    </article>
    </body>
    </html>
    <BLANKLINE>
    """
    check_type("article", article, Article, "an Article")
    lines = ["<!DOCTYPE html>", f"<html{_language(article.language)}>", "<head>"]
    lines += _head(article)
    lines += ["</head>", "<body>", "<article>", "<header>"]
    lines += _header(article)
    lines += ["</header>", *map(_block, article.body), *_footer(article), "</article>"]
    if comments and article.comments:
        lines += ['<section id="comments" class="comments">', "<h2>Comments</h2>", _comments(article), "</section>"]
    lines += ["</body>", "</html>", ""]
    return "\n".join(lines)


def _language(tag: str | None) -> str:
    if tag is None:
        return ""
    subtags = tag.lower().split("-")
    # A script subtag speaks for itself: Kurdish and Azerbaijani are written both ways.
    turned = (subtags[0] in _RIGHT_TO_LEFT and "latn" not in subtags) or "arab" in subtags or "hebr" in subtags
    return escape_attribute("lang", tag) + (' dir="rtl"' if turned else "")


def _head(article: Article) -> Iterator[str]:
    yield '<meta charset="utf-8">'
    yield f"<title>{escape_text(article.headline or '')}</title>"
    if article.url:
        yield f'<link rel="canonical"{escape_attribute("href", article.url)}>'
    yield _meta("property", "og:type", "article")
    if article.publisher:
        yield _meta("property", "og:site_name", article.publisher.name)
    if article.standfirst:
        yield _meta("name", "description", article.standfirst)
    # A printed byline says more than names in the head, which readers would believe before it.
    for author in article.byline.authors if article.byline and article.byline.text is None else ():
        yield _meta("name", "author", author.name)
    for name, moment in (("published", article.published), ("modified", article.modified)):
        if moment is not None:
            yield _meta("property", f"article:{name}_time", moment.isoformat())
    for section in article.sections:
        yield _meta("property", "article:section", section)
    for tag in article.tags:
        yield _meta("property", "article:tag", tag)
    lead = next((image.url for image in article.images if image.url), None)
    if lead:
        yield _meta("property", "og:image", lead)


def _meta(kind: str, name: str, content: str) -> str:
    return f"<meta{escape_attribute(kind, name)}{escape_attribute('content', content)}>"


def _header(article: Article) -> Iterator[str]:
    if article.sections:
        yield '<nav class="breadcrumb">'
        yield "<ol>"
        yield from (f"<li>{escape_text(section)}</li>" for section in article.sections)
        yield "</ol>"
        yield "</nav>"
    if article.headline:
        yield f"<h1>{escape_text(article.headline)}</h1>"
    if article.standfirst:
        yield f'<p class="standfirst">{escape_text(article.standfirst)}</p>'
    byline = say_byline(article.byline)
    if article.byline and byline:
        yield f'<p class="byline">{mark_text(byline, _author_links(article.byline, byline))}</p>'
    for name, moment in (("published", article.published), ("modified", article.modified)):
        if moment is not None:
            yield f'<p class="{name}">{_time(moment)}</p>'
    for image in images_outside_body(article):
        yield _figure(image)


def _author_links(byline: Byline, line: str) -> Iterator[Mark]:
    behind = 0
    for author in byline.authors:
        start = line.find(author.name, behind)
        if start >= 0:
            behind = start + len(author.name)
            attributes = ' rel="author"' + escape_attribute("href", author.url) if author.url else ' class="author"'
            yield Mark(start, behind, "a" if author.url else "span", attributes)


def _time(moment: dt.date | dt.datetime) -> str:
    return f'<time datetime="{moment.isoformat()}">{say_moment(moment)}</time>'


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            links = [Mark(link.start, link.end, "a", escape_attribute("href", link.url)) for link in block.links]
            return f"<p>{mark_text(block.text, links)}</p>"
        case Heading():
            # The headline is the one h1 of the document.
            level = max(block.level, 2)
            return f"<h{level}>{escape_text(block.text)}</h{level}>"
        case ListBlock():
            depths = find_depths((item.level for item in block.items), _DEEPEST)
            items = zip(depths, (escape_text(item.text) for item in block.items), strict=True)
            return _nested_list("ol" if block.ordered else "ul", items)
        case BlockQuote():
            credit = f"\n<footer><cite>{escape_text(block.credit)}</cite></footer>" if block.credit else ""
            return f"<blockquote>\n<p>{escape_text(block.text)}</p>{credit}\n</blockquote>"
        case Figure():
            return _figure(block.image)
        case Table():
            return "\n".join(_table(block))
        case Embed():
            return _embed(block)
        case Preformatted():
            return _preformatted(block.text)


def _preformatted(text: str) -> str:
    # The parser drops a line break right behind <pre>, so one is put there for it; the others are the text's own.
    return "<pre>\n" + escape_text(text).replace("<br>", "\n") + "</pre>"


def _nested_list(tag: str, items: Iterable[tuple[int, str]]) -> str:
    """Return items of (depth, content) as nested lists; a depth is at most one more than the depth before it."""
    lines: list[str] = []
    depth = -1
    for level, content in items:
        if level > depth:
            lines.append(f"<{tag}>")
        else:
            # The end tag stands right behind the words, so that the item's text is the words alone.
            lines[-1] += "</li>"
            lines += [f"</{tag}>", "</li>"] * (depth - level)
        depth = level
        lines.append(f"<li>{content}")
    lines[-1] += "</li>"
    lines += [f"</{tag}>", "</li>"] * depth
    return "\n".join([*lines, f"</{tag}>"])


def _figure(image: Image) -> str:
    lines = ["<figure>"]
    if image.url:
        sizes = "".join(
            f' {name}="{size}"' for name, size in (("width", image.width), ("height", image.height)) if size
        )
        lines.append(f"<img{escape_attribute('src', image.url)}{escape_attribute('alt', image.alt or '')}{sizes}>")
    elif image.alt:
        lines.append(f"<p>{escape_text(image.alt)}</p>")
    words = [escape_text(image.caption)] if image.caption else []
    words += [f'<span class="credit">{escape_text(image.credit)}</span>'] if image.credit else []
    if words:
        lines.append(f"<figcaption>{' '.join(words)}</figcaption>")
    return "\n".join([*lines, "</figure>"])


def _table(table: Table) -> Iterator[str]:
    yield "<table>"
    if table.caption:
        yield f"<caption>{escape_text(table.caption)}</caption>"
    top = table.header_rows
    for part, tag, rows in (("thead", "th", table.rows[:top]), ("tbody", "td", table.rows[top:])):
        if rows:
            yield f"<{part}>"
            for row in rows:
                yield "<tr>" + "".join(f"<{tag}>{escape_text(cell)}</{tag}>" for cell in row) + "</tr>"
            yield f"</{part}>"
    yield "</table>"


def _embed(embed: Embed) -> str:
    content = f"\n<p>{escape_text(embed.content)}</p>" if embed.content else ""
    name = escape_text(embed.provider or embed.url or "")
    if embed.url:
        name = f"<a{escape_attribute('href', embed.url)}>{name}</a>"
    source = f"\n<figcaption>{name}</figcaption>" if name else ""
    return f'<figure class="embed">{content}{source}\n</figure>'


def _footer(article: Article) -> list[str]:
    lines = []
    if article.tags:
        lines += ['<ul class="tags">', *(f"<li>{escape_text(tag)}</li>" for tag in article.tags), "</ul>"]
    if article.license:
        lines.append(f'<p class="license">{escape_text(article.license)}</p>')
    return ["<footer>", *lines, "</footer>"] if lines else []


def _comments(article: Article) -> str:
    items = []
    for depth, comment in comments_with_depth(article, _DEEPEST):
        head = [f'<span class="author">{escape_text(comment.author)}</span>'] if comment.author else []
        head += [_time(comment.published)] if comment.published is not None else []
        top = f"<header>{' '.join(head)}</header>\n" if head else ""
        said = "\n".join(_said(is_quoted, text) for is_quoted, text in quoted_and_own(comment) if text.strip())
        items.append((depth, f'<article class="comment">\n{top}{said}\n</article>'))
    return _nested_list("ol", items)


def _said(is_quoted: bool, text: str) -> str:  # one of the pairs that a comment is made of
    lines = "\n".join([f"<p>{escape_text(line)}</p>" for line in text.split("\n") if line.strip()])
    return f"<blockquote>\n{lines}\n</blockquote>" if is_quoted else lines

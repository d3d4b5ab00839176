"""Turn a record into Markdown (CommonMark, with the tables of GitHub) whose rendering is the record's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    Link,
    ListBlock,
    Paragraph,
    Preformatted,
    Table,
)
from newsrecord.model.comment import Comment
from newsrecord.model.phrases import say_byline, say_moment

__all__ = ["to_markdown"]

# Renderers stop at 20 levels or less, and a list is two of them.
_DEEPEST: Final = 6

# "<" as an entity is text in every dialect; a backslash before it is none in some, and the tag behind it lives.
_ESCAPES: Final = {ord(mark): "\\" + mark for mark in "\\`*_[]~"} | {ord("<"): "&lt;"}
_CELL_ESCAPES: Final = _ESCAPES | {ord("|"): r"\|"}
# "AT&T" is text as it stands; only what could be an entity is not.
_AMPERSAND: Final = re.compile(r"&(?=#|[A-Za-z][A-Za-z0-9]{1,31};)")
# With these a line would begin a heading, a list, a quotation, a rule or a table.
_STARTERS: Final = "-+=#>|:"
_NUMBER: Final = re.compile(r"[0-9]{1,9}[.)](?=\s|$)")
# What would end an address, be an escape in it, or open a code span that reaches out of it.
_ADDRESS: Final = {ord(mark): f"%{ord(mark):02X}" for mark in "\\`()<>"}
_YAML: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_BACKTICKS: Final = re.compile(r"`+")


def to_markdown(article: Article, *, comments: bool = False, front_matter: bool = False) -> str:
    r"""Return *article* as Markdown: headline, standfirst, byline and date, then the body with its links.

    Every character that could be markup is escaped, so that text stays text.

    Args:
        article: the record.
        comments: whether the readers' comments follow the story, as nested lists.
        front_matter: whether the fields stand once more in a block of YAML at the top, as site generators want them.

    Raises:
        InvalidField: *article* is no `Article`.

    >>> body = (Heading(text="Then"), Paragraph(text="1. First\n# not a heading"))
    >>> print(to_markdown(Article(headline="5 * 5 <b>", body=body)))
    # 5 \* 5 &lt;b>
    <BLANKLINE>
    ## Then
    <BLANKLINE>
    1\. First\
    \# not a heading
    <BLANKLINE>
    """
    check_type("article", article, Article, "an Article")
    parts = [_front_matter(article)] if front_matter else []
    parts += _head(article)
    parts += _body(article.body)
    if comments and article.comments:
        parts += ["## Comments", _comments(article)]
    return "\n\n".join(parts) + "\n" if parts else ""


def _head(article: Article) -> Iterator[str]:
    if article.sections:
        yield _prose("\n".join(article.sections))
    if article.headline:
        yield _heading(1, article.headline)
    for line in (article.standfirst, say_byline(article.byline)):
        if line:
            yield _prose(line)
    if article.published is not None:
        yield say_moment(article.published)
    for image in images_outside_body(article):
        yield _image(image)


def _body(blocks: Sequence[Block]) -> Iterator[str]:
    swapped = False
    before: Block | None = None
    for block in blocks:
        # Two lists in a row with the same mark would be one list.
        is_next = isinstance(block, ListBlock) and isinstance(before, ListBlock) and before.ordered == block.ordered
        swapped = is_next and not swapped
        yield _block(block, swapped=swapped)
        before = block


def _block(block: Block, *, swapped: bool) -> str:
    match block:
        case Paragraph():
            return _prose(block.text, block.links)
        case Heading():
            return _heading(max(block.level, 2), block.text)
        case ListBlock():
            return _list(block, swapped=swapped)
        case BlockQuote():
            lines = _prose(block.text).split("\n")
            lines += ["", *_prose(block.credit).split("\n")] if block.credit else []
            return _quoting(lines)
        case Figure():
            return _image(block.image)
        case Table():
            return _table(block)
        case Embed():
            return _embed(block)
        case Preformatted():
            longest = max((len(run) for run in _BACKTICKS.findall(block.text)), default=0)
            fence = "`" * max(3, longest + 1)
            return f"{fence}\n{block.text}\n{fence}"


def _prose(text: str, links: Sequence[Link] = ()) -> str:
    """Return *text* as a paragraph; each of its lines, trimmed and never empty, ends in a hard break."""
    lines: list[str] = []
    start = 0
    first = 0
    for line in text.split("\n"):
        end = start + len(line)
        left, right = end - len(line.lstrip()), start + len(line.rstrip())
        if left < right:
            while first < len(links) and links[first].end <= left:
                first += 1
            lines.append("".join(_pieces(text, left, right, links, first)))
        start = end + 1
    return "\\\n".join(lines)


def _pieces(text: str, left: int, right: int, links: Sequence[Link], first: int) -> Iterator[str]:
    """Yield the Markdown of one line: text and links in turn."""
    position = left
    for index in range(first, len(links)):
        link = links[index]
        if link.start >= right:
            break
        start, end = max(link.start, left), min(link.end, right)
        if position < start:
            plain = _escape(text[position:start], line_start=position == left)
            # "!" in front of a link would make it a picture.
            yield plain[:-1] + "\\!" if plain.endswith("!") else plain
        yield _link(text[start:end], link.url)
        position = end
    if position < right:
        yield _escape(text[position:right], line_start=position == left)


def _escape(text: str, *, line_start: bool = False, table: Mapping[int, str] = _ESCAPES) -> str:
    escaped = _AMPERSAND.sub("&amp;", text).translate(table)
    if not line_start:
        return escaped
    if escaped[0] in _STARTERS:
        return "\\" + escaped
    number = _NUMBER.match(escaped)
    return escaped if number is None else f"{number[0][:-1]}\\{escaped[number.end() - 1 :]}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _link(text: str, url: str) -> str:
    return f"[{_escape(text)}]({_address(url)})"


def _address(url: str) -> str:
    return _AMPERSAND.sub("&amp;", url).translate(_ADDRESS)


def _heading(level: int, text: str) -> str:
    # A heading is one line, and "#" at its end would be taken for decoration.
    return "#" * level + " " + _escape(_one_line(text)).replace("#", "\\#")


def _image(image: Image) -> str:
    parts = []
    if image.url:
        parts.append(f"![{_escape(_one_line(image.alt or ''))}]({_address(image.url)})")
    elif image.alt:
        parts.append(_prose(image.alt))
    words = "\n".join(line for line in (image.caption, image.credit) if line)
    if words:
        parts.append(_prose(words))
    return "\n\n".join(parts)


def _embed(embed: Embed) -> str:
    parts = [_prose(embed.content)] if embed.content else []
    if embed.url:
        parts.append(_link(embed.provider or embed.url, embed.url))
    elif embed.provider:
        parts.append(_prose(embed.provider))
    return "\n\n".join(parts)


def _table(table: Table) -> str:
    width = max(len(row) for row in table.rows)
    # A table has one heading row in Markdown; where the record has none, it stays empty, and more stand as rows.
    top, rows = (table.rows[0], table.rows[1:]) if table.header_rows else ((), table.rows)
    lines = [_table_row(top, width), "|" + " --- |" * width, *(_table_row(row, width) for row in rows)]
    caption = [_prose(table.caption)] if table.caption else []
    return "\n\n".join([*caption, "\n".join(lines)])


def _table_row(row: Sequence[str], width: int) -> str:
    cells = [_escape(_one_line(cell), table=_CELL_ESCAPES) for cell in row] + [""] * (width - len(row))
    return "| " + " | ".join(cells) + " |"


def _list(block: ListBlock, *, swapped: bool) -> str:
    marks = (")" if swapped else ".") if block.ordered else ("*" if swapped else "-")
    depths = find_depths((item.level for item in block.items), _DEEPEST)
    return _nested_list(zip(depths, (_prose(item.text) for item in block.items), strict=True), marks)


def _nested_list(items: Iterable[tuple[int, str]], mark: str) -> str:
    """Return items of (depth, Markdown) as nested lists; a depth is at most one more than the depth before it."""
    lines: list[str] = []
    # For each list around the item: how many items it has, and how far its content is indented.
    around: list[tuple[int, str]] = []
    for depth, text in items:
        del around[depth + 1 :]
        number = around[depth][0] + 1 if depth < len(around) else 1
        margin = around[depth - 1][1] if depth else ""
        bullet = f"{number}{mark} " if mark in ".)" else f"{mark} "
        around[depth:] = [(number, margin + " " * len(bullet))]
        first, *rest = text.split("\n")
        lines.append(f"{margin}{bullet}{first}")
        lines += [around[depth][1] + line if line else "" for line in rest]
    return "\n".join(lines)


def _comments(article: Article) -> str:
    return _nested_list(((depth, _said(comment)) for depth, comment in comments_with_depth(article, _DEEPEST)), "-")


def _said(comment: Comment) -> str:
    head = [comment.author] if comment.author else []
    head += [say_moment(comment.published)] if comment.published is not None else []
    stretches = [*quoted_and_own(comment)]
    if head and not stretches[0][0]:
        # The writer stands in a line of the same paragraph.
        stretches[0] = (False, ", ".join(head) + "\n" + stretches[0][1])
    elif head:
        stretches.insert(0, (False, ", ".join(head)))
    said = [(is_quoted, _prose(text)) for is_quoted, text in stretches]
    return "\n\n".join([_quoting(text.split("\n")) if is_quoted else text for is_quoted, text in said if text])


def _quoting(lines: Iterable[str]) -> str:
    return "\n".join([f"> {line}".rstrip() for line in lines])


def _front_matter(article: Article) -> str:
    fields: list[tuple[str, str | Sequence[str] | None]] = [
        ("title", article.headline),
        ("description", article.standfirst),
        ("author", article.byline.names if article.byline else ()),
        ("date", article.published.isoformat() if article.published else None),
        ("lastmod", article.modified.isoformat() if article.modified else None),
        ("lang", article.language),
        ("publisher", article.publisher.name if article.publisher else None),
        ("canonical", article.url),
        ("categories", article.sections),
        ("tags", article.tags),
    ]
    lines = ["---"]
    for name, value in fields:
        if isinstance(value, str):
            lines.append(f"{name}: {_yaml(value)}")
        elif value:
            lines += [f"{name}:", *(f"  - {_yaml(item)}" for item in value)]
    return "\n".join([*lines, "---"])


def _yaml(value: str) -> str:
    r"""Return *value* as a double-quoted scalar of YAML 1.2, the one style that can hold any text.

    >>> print(_yaml('He said: "#1"\n'))
    "He said: \"#1\"\n"
    """
    return '"' + "".join(_YAML.get(c) or (c if c.isprintable() else _yaml_code(c)) for c in value) + '"'


def _yaml_code(character: str) -> str:
    number = ord(character)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"

"""Turn a record into plain text, laid out as a person would paste it."""

from __future__ import annotations

from collections.abc import Iterator

from newsrecord.errors import check_type
from newsrecord.formats.parts import comments_with_depth, find_depths, images_outside_body
from newsrecord.model.article import Article
from newsrecord.model.body import Block, BlockQuote, Embed, Figure, ListBlock, Table
from newsrecord.model.comment import Comment
from newsrecord.model.phrases import say_byline, say_caption, say_moment

__all__ = ["to_text"]

_DEEPEST = 12


def to_text(article: Article, *, comments: bool = False) -> str:
    """Return *article* as plain text: sections, headline, standfirst, byline, date, body, parted by blank lines.

    Args:
        article: the record.
        comments: whether the readers' comments follow the story, replies indented.

    Raises:
        InvalidField: *article* is no `Article`.

    >>> from newsrecord import Byline, Paragraph
    >>> body = (Paragraph(text="Forces advance."),)
    >>> print(to_text(Article(headline="Battle nears end", byline=Byline(text="By Ana Ruiz"), body=body)))
    Battle nears end
    <BLANKLINE>
    By Ana Ruiz
    <BLANKLINE>
    Forces advance.
    <BLANKLINE>
    """
    check_type("article", article, Article, "an Article")
    parts = [*_head(article), *(text for block in article.body if (text := _block(block)))]
    if comments and article.comments:
        number = len(article.comments)
        parts.append(f"{number} comment{'' if number == 1 else 's'}")
        parts.extend(_comment(depth, comment) for depth, comment in comments_with_depth(article, _DEEPEST))
    return "\n\n".join(parts) + "\n" if parts else ""


def _head(article: Article) -> Iterator[str]:
    if article.sections:
        yield "\n".join(article.sections)
    for line in (article.headline, article.standfirst, say_byline(article.byline)):
        if line:
            yield line
    if article.published is not None:
        yield say_moment(article.published)
    for image in images_outside_body(article):
        if caption := say_caption(image):
            yield caption


def _block(block: Block) -> str:
    match block:
        case ListBlock():
            return "\n".join(_list_lines(block))
        case BlockQuote():
            return block.text + (f"\n\u2014 {block.credit}" if block.credit else "")
        case Figure():
            return say_caption(block.image) or ""
        case Table():
            return (f"{block.caption}\n" if block.caption else "") + block.text
        case Embed():
            return "\n".join(line for line in (block.content, block.provider, block.url) if line)
        case _:
            return block.text


def _list_lines(block: ListBlock) -> Iterator[str]:
    numbers: list[int] = []
    for depth, item in zip(find_depths((item.level for item in block.items), _DEEPEST), block.items, strict=True):
        # Deeper lists have ended where a shallower item follows, so that their numbers start anew.
        del numbers[depth + 1 :]
        numbers.extend([0] * (depth + 1 - len(numbers)))
        numbers[depth] += 1
        mark = f"{numbers[depth]}. " if block.ordered else "- "
        yield _indent(item.text, "  " * depth, mark)


def _comment(depth: int, comment: Comment) -> str:
    head = [comment.author] if comment.author else []
    head += [say_moment(comment.published)] if comment.published is not None else []
    said = [f"> {line}" if is_quoted else line for is_quoted, line in comment.lines()]
    return _indent("\n".join([*([", ".join(head)] if head else []), *said]), "    " * depth, "")


def _indent(text: str, margin: str, mark: str) -> str:
    lines = text.split("\n")
    rest = [margin + " " * len(mark) + line for line in lines[1:]]
    return "\n".join([margin + mark + lines[0], *rest])

"""The record of one news story."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final, Literal, get_args

import attrs

from newsrecord.errors import InvalidField, check_type, printable
from newsrecord.model.body import BLOCK_TYPES, Block, Image
from newsrecord.model.byline import Author, Byline, Dateline, Organization
from newsrecord.model.comment import Comment, Thread, build_threads
from newsrecord.model.convert import fixed_offset
from newsrecord.model.fields import (
    LANGUAGE,
    LINE,
    MOMENT,
    NATURAL,
    PROSE,
    WEB_URL,
    Record,
    checked,
    many,
    obey,
    one,
    one_of,
)
from newsrecord.model.location import Location, Span
from newsrecord.model.quote import Quote

__all__ = ["Access", "Article"]

Access = Literal["free", "metered", "subscription"]

_SHOWN: Final = frozenset({"figure", "embed"})


@checked
@attrs.frozen(kw_only=True, repr=False)
class Article(Record):
    """A news story (schema.org ``NewsArticle``).

    Every field has a default: what the source does not give is None or empty, never guessed.

    >>> from newsrecord import Paragraph
    >>> article = Article(headline="Forces advance", body=(Paragraph(text="One."), Paragraph(text="Two.")))
    >>> print(article.text)
    One.
    <BLANKLINE>
    Two.
    >>> article
    <Article 'Forces advance': 2 blocks>
    """

    headline: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """The story's own headline, without the outlet's name (``headline``)."""
    url: str | None = attrs.field(default=None, metadata=obey(WEB_URL, optional=True))
    """The canonical address (``url``)."""
    id: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """The publisher's own id, or a URI (``identifier``; ninjs ``uri``)."""
    sections: tuple[str, ...] = attrs.field(default=(), metadata=obey(many(LINE)))
    """Kicker lines or breadcrumb, the outermost first (``articleSection``)."""
    standfirst: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """The lines between headline and body that sum the story up (``abstract``)."""
    byline: Byline | None = attrs.field(default=None, metadata=obey(one(Byline), optional=True))
    """Who wrote it (``author``)."""
    dateline: Dateline | None = attrs.field(default=None, metadata=obey(one(Dateline), optional=True))
    """Where and when it was filed (``dateline``)."""
    published: dt.date | dt.datetime | None = attrs.field(
        default=None, converter=fixed_offset, metadata=obey(MOMENT, optional=True)
    )
    """First publication: a date where the day is known, a date-time where the time is, aware only where the source
    gives an offset (``datePublished``)."""
    modified: dt.date | dt.datetime | None = attrs.field(
        default=None, converter=fixed_offset, metadata=obey(MOMENT, optional=True)
    )
    """Last change, in the same form (``dateModified``)."""
    language: str | None = attrs.field(default=None, metadata=obey(LANGUAGE, optional=True))
    """BCP 47 tag of the text's language (``inLanguage``)."""
    publisher: Organization | None = attrs.field(default=None, metadata=obey(one(Organization), optional=True))
    """The outlet (``publisher``)."""
    body: tuple[Block, ...] = attrs.field(default=(), metadata=obey(many(one(*BLOCK_TYPES))))
    """The story, block by block (``articleBody``)."""
    images: tuple[Image, ...] = attrs.field(default=(), metadata=obey(many(one(Image))))
    """Every picture of the story once, the lead image first (``image``)."""
    tags: tuple[str, ...] = attrs.field(default=(), metadata=obey(many(LINE)))
    """Subjects the publisher filed it under (``keywords``)."""
    quotes: tuple[Quote, ...] = attrs.field(default=(), metadata=obey(many(one(Quote))))
    """Who said what, in the order of the body."""
    locations: tuple[Location, ...] = attrs.field(default=(), metadata=obey(many(one(Location))))
    """The places the body names, one each (``contentLocation``)."""
    comments: tuple[Comment, ...] = attrs.field(default=(), metadata=obey(many(one(Comment))))
    """Readers' comments in page order; a reply stands behind what it answers (``comment``)."""
    comment_count: int | None = attrs.field(default=None, metadata=obey(NATURAL, optional=True))
    """The number of comments the page declares (``commentCount``)."""
    access: Access | None = attrs.field(default=None, metadata=obey(one_of(*get_args(Access)), optional=True))
    """Whether anybody may read it (``isAccessibleForFree``)."""
    license: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """URL or words of the licence (``license``)."""

    @property
    def authors(self) -> tuple[Author, ...]:
        """The authors that the byline names, in the order printed; none where there is no byline.

        >>> [author.name for author in Article(byline=Byline(authors=(Author(name="Ana Ruiz"),))).authors]
        ['Ana Ruiz']
        >>> Article(headline="Forces advance").authors
        ()
        """
        return self.byline.authors if self.byline is not None else ()

    @property
    def text(self) -> str:
        """The text of the body's blocks joined by blank lines, without captions and the words of embedded posts."""
        return "\n\n".join(block.text for block in self.body if block.type not in _SHOWN and block.text)

    def slice(self, span: Span) -> str:
        """Return the words of the body that *span* points at.

        Raises:
            InvalidField: the body has no such block, its text ends before the span does, or *span* is no `Span`.

        >>> from newsrecord import Paragraph
        >>> Article(body=(Paragraph(text="Towards Mosul."),)).slice(Span(block=0, start=8, end=13))
        'Mosul'
        """
        check_type("span", span, Span, "a Span")
        if span.block >= len(self.body):
            raise InvalidField("span.block", span.block, f"an index below {len(self.body)}, the number of blocks")
        text = self.body[span.block].text
        if span.end > len(text):
            raise InvalidField("span.end", span.end, f"at most {len(text)}, the length of block {span.block}")
        return text[span.start : span.end]

    def threads(self) -> tuple[Thread, ...]:
        """Return the comments as trees, one for each comment that answers no other.

        >>> article = Article(comments=(Comment(text="one"), Comment(text="two", reply_to=0)))
        >>> [reply.comment.text for reply in article.threads()[0].replies]
        ['two']
        """
        return build_threads(self.comments)

    def _contradictions(self) -> Iterator[InvalidField]:
        for index, comment in enumerate(self.comments):
            if comment.reply_to is not None and comment.reply_to >= index:
                earlier = f"the index of an earlier comment, from 0 to {index - 1}, or None"
                wanted = earlier if index else "None: no comment stands before this one"
                yield InvalidField(f"Article.comments[{index}].reply_to", comment.reply_to, wanted)

    def __repr__(self) -> str:
        lists = {"quote": self.quotes, "location": self.locations, "comment": self.comments}
        counts = [_count(self.body, "block"), *(_count(items, noun) for noun, items in lists.items() if items)]
        headline = self.headline or "(no headline)"
        shown = repr(headline if len(headline) <= 80 else headline[:77] + "...")
        authors = self.byline.names[:3] if self.byline else ()
        names = f" by {', '.join(printable(name[:40]) for name in authors)}" if authors else ""
        return f"<Article {shown}{names}: {', '.join(counts)}>"

    def _repr_html_(self) -> str:
        from newsrecord.model.notebook import article_view  # noqa: PLC0415  # with its maps, which few look at

        return article_view(self)


def _count(items: tuple[object, ...], noun: str) -> str:
    return f"{len(items)} {noun}" if len(items) == 1 else f"{len(items)} {noun}s"

"""Readers' comments: a flat list that holds the threads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from newsrecord.errors import InvalidField
from newsrecord.model.convert import fixed_offset
from newsrecord.model.fields import LINE, MOMENT, NATURAL, PROSE, Record, checked, many, obey

__all__ = ["Comment", "Thread", "build_threads"]


@checked
@attrs.frozen(kw_only=True, repr=False)
class Comment(Record):
    """One reader's comment (schema.org ``Comment``).

    >>> Comment(text="I salute the forces.", author="Sami").reply_to is None
    True
    """

    text: str = attrs.field(metadata=obey(PROSE))
    """What the reader wrote, one line a paragraph (``text``)."""
    author: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """The name or handle as printed (``author``)."""
    published: dt.date | dt.datetime | None = attrs.field(
        default=None, converter=fixed_offset, metadata=obey(MOMENT, optional=True)
    )
    """Day or time of writing (``datePublished``)."""
    id: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """The comment's own id or anchor on the page (``identifier``)."""
    likes: int | None = attrs.field(default=None, metadata=obey(NATURAL, optional=True))
    """How many readers liked it (``upvoteCount``)."""
    reply_to: int | None = attrs.field(default=None, metadata=obey(NATURAL, optional=True))
    """Index in ``Article.comments`` of the comment it answers, always smaller than its own (``parentItem``)."""
    quoted: tuple[int, ...] = attrs.field(default=(), metadata=obey(many(NATURAL)))
    """The lines of ``text``, counted from 0 and in order, that repeat what somebody else wrote."""

    @property
    def own_text(self) -> str:
        r"""The text without the lines that are quoted.

        >>> Comment(text="It will rain.\nIt did.", quoted=(0,)).own_text
        'It did.'
        """
        return "\n".join([line for quotes, line in self.lines() if not quotes])

    def lines(self) -> Iterator[tuple[bool, str]]:
        r"""Yield each line of the text with whether it is quoted.

        >>> list(Comment(text="It will rain.\nIt did.", quoted=(0,)).lines())
        [(True, 'It will rain.'), (False, 'It did.')]
        """
        quoted = set(self.quoted)
        for number, line in enumerate(self.text.split("\n")):
            yield number in quoted, line

    def _contradictions(self) -> Iterator[InvalidField]:
        last = self.text.count("\n") if self.quoted else 0
        before = -1
        for index, number in enumerate(self.quoted):
            if not before < number <= last:
                wanted = f"the number of a line of the text from {before + 1} to {last}"
                yield InvalidField(f"Comment.quoted[{index}]", number, wanted)
            before = number


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Thread:
    """A comment with the threads of its replies.

    Threads compare by identity: comparing trees as deep as a page can make them would overflow the stack.
    """

    comment: Comment
    """The comment itself."""
    index: int
    """Its index in ``Article.comments``."""
    replies: tuple[Thread, ...]
    """The threads that answer it, in page order."""

    def walk(self) -> Iterator[tuple[int, Comment]]:
        """Yield each comment of the thread with its depth, 0 for the first, in reading order."""
        stack = [(0, self)]
        while stack:
            depth, thread = stack.pop()
            yield depth, thread.comment
            stack.extend((depth + 1, reply) for reply in reversed(thread.replies))

    def __repr__(self) -> str:
        return f"<Thread of comment {self.index}, {len(self.replies)} replies>"


def build_threads(comments: Sequence[Comment]) -> tuple[Thread, ...]:
    """Return the threads that start with the comments that answer none, in page order.

    >>> first, second = Comment(text="one"), Comment(text="two", reply_to=0)
    >>> [[depth for depth, _ in thread.walk()] for thread in build_threads([first, second])]
    [[0, 1]]
    """
    replies: list[list[Thread]] = [[] for _ in comments]
    roots: list[Thread] = []
    # A reply stands behind its parent, so going backwards every thread is whole before it is hung in.
    for index in range(len(comments) - 1, -1, -1):
        comment = comments[index]
        thread = Thread(comment=comment, index=index, replies=tuple(reversed(replies[index])))
        (roots if comment.reply_to is None else replies[comment.reply_to]).append(thread)
    return tuple(reversed(roots))

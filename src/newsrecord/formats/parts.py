"""Find what every writer asks of a record: the pictures that stand nowhere in the body, and how deep list items sit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from newsrecord.model.article import Article
from newsrecord.model.body import Figure, Image
from newsrecord.model.comment import Comment

__all__ = ["comments_with_depth", "find_depths", "images_outside_body", "quoted_and_own"]


def images_outside_body(article: Article) -> tuple[Image, ...]:
    """Return the pictures of ``article.images`` that are no figure of the body, by address and caption.

    >>> from newsrecord import Paragraph
    >>> lead, other = Image(url="https://example.org/1.jpg"), Image(caption="A bridge.")
    >>> images_outside_body(Article(body=(Figure(image=other),), images=(lead, other))) == (lead,)
    True
    """
    shown = [block.image for block in article.body if isinstance(block, Figure)]
    urls = {image.url for image in shown if image.url}
    captions = {image.caption for image in shown if image.caption}
    # A declared picture is often another rendition of the one in the body: same words, other address.
    return tuple(image for image in article.images if image.url not in urls and image.caption not in captions)


def find_depths(levels: Iterable[int], deepest: int) -> Iterator[int]:
    """Yield for each level of a list's items how many lists stand around the item's own: a step down is always one.

    >>> list(find_depths([0, 2, 2, 1, 0], deepest=6))
    [0, 1, 1, 1, 0]
    """
    around: list[int] = []
    for level in levels:
        while around and around[-1] > level:
            around.pop()
        if not around or around[-1] < level:
            around.append(level)
        yield min(len(around) - 1, deepest)


def comments_with_depth(article: Article, deepest: int) -> Iterator[tuple[int, Comment]]:
    """Yield the comments in the order of their threads, each with its depth, which ends at *deepest*.

    >>> article = Article(comments=(Comment(text="one"), Comment(text="two"), Comment(text="three", reply_to=0)))
    >>> [(depth, comment.text) for depth, comment in comments_with_depth(article, deepest=6)]
    [(0, 'one'), (1, 'three'), (0, 'two')]
    """
    for thread in article.threads():
        for depth, comment in thread.walk():
            yield min(depth, deepest), comment


def quoted_and_own(comment: Comment) -> Iterator[tuple[bool, str]]:
    r"""Yield the text of *comment* in stretches, each with whether it is quoted.

    >>> list(quoted_and_own(Comment(text="It will rain.\nNo.\nIt did.", quoted=(0, 1))))
    [(True, 'It will rain.\nNo.'), (False, 'It did.')]
    """
    for is_quoted, lines in groupby(comment.lines(), key=lambda each: each[0]):
        yield is_quoted, "\n".join([line for _, line in lines])

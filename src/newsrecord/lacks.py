"""Say what a record lacks: the rest of its story, a story at all, a headline, a text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsrecord.errors import Issue, Severity
from newsrecord.find.no_story import find_lack
from newsrecord.find.terms import find_cut
from newsrecord.model.article import Article
from newsrecord.page.outline import Outline

__all__ = ["lacks_of", "texts_of"]

# What is shown from elsewhere is no text of the story.
_SHOWN: Final = frozenset({"figure", "embed"})


def texts_of(article: Article) -> list[str]:
    """Return the texts of the story's own blocks.

    >>> from newsrecord.model.body import Embed, Paragraph
    >>> texts_of(Article(body=(Paragraph(text="It rained."), Embed(url="https://video.example/1"))))
    ['It rained.']
    """
    return [block.text for block in article.body if block.type not in _SHOWN and block.text]


def lacks_of(article: Article, outline: Outline) -> Iterator[Issue]:
    """Yield an issue for each thing that the *article* read from *outline* lacks.

    >>> [issue.code for issue in lacks_of(Article(headline="Rain"), Outline(form="text"))]
    ['no-body']
    """
    texts = texts_of(article)
    if (message := find_cut(outline, texts)) is not None:
        yield Issue(code="body-truncated", path="body", message=message)
    if outline.form != "text" and (message := find_lack(outline, article.headline, texts)) is not None:
        yield Issue(code="no-story", path="$", message=message)
    # With one of the two it is a story that may be read in part; with neither it is none.
    severity: Severity = "warning" if texts or article.headline is not None else "error"
    if article.headline is None:
        is_text = outline.form == "text"
        message = "no line reads as a headline" if is_text else "no heading, title or metadata names one"
        yield Issue(code="no-headline", path="headline", message=message, severity=severity)
    if not texts:
        yield Issue(code="no-body", path="body", message=_what_was_seen(outline), severity=severity)


def _what_was_seen(outline: Outline) -> str:
    """Return that no text was found, and of a plain text what stands there instead."""
    if outline.form != "text":
        return "no running text was found"
    from newsrecord.wire.matter import say_lines  # noqa: PLC0415  # who reads pages need not load it

    return say_lines(chunk.text for chunk in outline.chunks)

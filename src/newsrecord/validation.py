"""Turn a record into what contradicts itself in it, or looks wrong: the rules that no single field can check.

A rule is a function from the record to its findings; `_RULES` names them in the order of the record's fields.
Each looks at a value once, so that the work grows with the size of the record.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import Final

import attrs

from newsrecord.errors import InvalidArticle, InvalidField, Issue, Severity, shorten
from newsrecord.model.article import Article
from newsrecord.model.body import Figure, Heading
from newsrecord.model.location import Location, Span
from newsrecord.model.quote import Attribution
from newsrecord.text import squeeze

__all__ = ["require_valid", "validate"]

_DAY: Final = dt.timedelta(days=1)


@attrs.frozen
class _Finding:
    code: str
    path: str
    value: object
    wanted: str
    severity: Severity = "warning"

    def issue(self) -> Issue:
        message = f"got {shorten(self.value)}, expected {self.wanted}"
        return Issue(code=self.code, path=self.path, message=message, severity=self.severity)


@attrs.frozen
class _View:
    """The record with what several rules need of it, worked out once."""

    article: Article
    texts: tuple[str, ...]
    """The text of each block of the body."""

    def fault(self, span: Span) -> tuple[object, str] | None:
        """Return what is wrong with where *span* points and what would be right, or None where it lies in the body."""
        if span.block >= len(self.texts):
            return span, f"a block below {len(self.texts)}, the number of blocks"
        length = len(self.texts[span.block])
        return (span, f"an end up to {length}, the length of the block") if span.end > length else None

    def slice(self, span: Span) -> str:
        """Return the words at *span*, which lies in the body."""
        return self.texts[span.block][span.start : span.end]


def validate(article: Article) -> tuple[Issue, ...]:
    """Return what contradicts itself or looks wrong in *article*, in the order of its fields.

    An issue of severity ``error`` is a contradiction, such as a span outside the body, or says that there is no story,
    neither a headline nor a body; a ``warning`` is a value that is probably wrong, such as a caption that stands again
    as a paragraph; ``info`` is worth knowing.

    Raises:
        InvalidField: *article* is no `Article`.

    >>> from newsrecord import Comment
    >>> article = Article(headline="Forces advance", comments=(Comment(text="At last."),), comment_count=0)
    >>> for issue in validate(article):
    ...     print(issue.code, issue.path, issue.message, sep=": ")
    no-body: body: got (), expected at least one block
    comment-count-low: comment_count: got 0, expected at least 1, the number of comments
    """
    return tuple(finding.issue() for finding in _findings(article))


def require_valid(article: Article) -> Article:
    """Return *article* if it holds a story and contradicts itself nowhere; warnings do not count.

    Raises:
        InvalidArticle: one `InvalidField` for each issue of severity ``error``.
        InvalidField: *article* is no `Article`.

    >>> from newsrecord import Paragraph, Quote
    >>> quote = Quote(text="We won.", spans=(Span(block=0, start=0, end=7),))
    >>> require_valid(Article(body=(Paragraph(text="We lost."),), quotes=(quote,)))
    Traceback (most recent call last):
    newsrecord.errors.InvalidArticle: 1 value is wrong in the record as a whole
      quotes[0].text: got 'We won.', expected 'We lost', which the spans slice from the body
    """
    wrong = [
        InvalidField(found.path, found.value, found.wanted) for found in _findings(article) if found.severity == "error"
    ]
    if wrong:
        what = "1 value is wrong" if len(wrong) == 1 else f"{len(wrong)} values are wrong"
        raise InvalidArticle(f"{what} in the record as a whole", wrong)
    return article


def _findings(article: Article) -> Iterator[_Finding]:
    if not isinstance(article, Article):
        raise InvalidField("article", article, "an Article")
    view = _View(article, tuple(block.text for block in article.body))
    for rule in _RULES:
        yield from rule(view)


def _check_headline(view: _View) -> Iterator[_Finding]:
    if view.article.headline is None:
        yield _Finding("no-headline", "headline", None, "a headline", _severity_of_lack(view.article))


def _severity_of_lack(article: Article) -> Severity:
    # A story without a headline may be told, and one without a text announced; without both there is none.
    return "error" if article.headline is None and not article.body else "warning"


def _check_labels(view: _View) -> Iterator[_Finding]:
    for name, labels in (("sections", view.article.sections), ("tags", view.article.tags)):
        keys = (squeeze(label).casefold() for label in labels)
        for index, first in _repeats(keys):
            yield _Finding("tag-repeated", f"{name}[{index}]", labels[index], f"no repetition of {name}[{first}]")


def _check_authors(view: _View) -> Iterator[_Finding]:
    authors = view.article.byline.authors if view.article.byline else ()
    for index, first in _repeats(squeeze(author.name).casefold() for author in authors):
        wanted = f"no repetition of byline.authors[{first}]"
        yield _Finding("author-repeated", f"byline.authors[{index}].name", authors[index].name, wanted)


def _check_dates(view: _View) -> Iterator[_Finding]:
    published, modified = view.article.published, view.article.modified
    if published is not None and modified is not None and _is_earlier(modified, published):
        yield _Finding("dates-reversed", "modified", modified, f"a time from {published} on, when it was published")


def _check_body(view: _View) -> Iterator[_Finding]:
    body = view.article.body
    if not body:
        yield _Finding("no-body", "body", body, "at least one block", _severity_of_lack(view.article))
        return
    if view.article.headline is not None and squeeze(view.texts[0]) == squeeze(view.article.headline):
        yield _Finding("headline-repeated", "body[0]", view.texts[0], "a block that does not repeat the headline")
    for index in range(1, len(body)):
        text = view.texts[index]
        if text and text == view.texts[index - 1] and body[index].type == body[index - 1].type:
            yield _Finding("duplicate-block", f"body[{index}]", text, f"no repetition of body[{index - 1}]")
    if isinstance(body[-1], Heading):
        yield _Finding("heading-last", f"body[{len(body) - 1}]", view.texts[-1], "a block under the crosshead")


def _check_captions(view: _View) -> Iterator[_Finding]:
    """Find the paragraphs that repeat a caption, as pasted pages do."""
    captions: dict[str, str] = {}
    for index, image in enumerate(view.article.images):
        if image.caption is not None:
            captions.setdefault(squeeze(image.caption), f"images[{index}].caption")
    for index, block in enumerate(view.article.body):
        if isinstance(block, Figure) and block.image.caption is not None:
            captions.setdefault(squeeze(block.image.caption), f"body[{index}].image.caption")
    for index, block in enumerate(view.article.body if captions else ()):
        where = captions.get(squeeze(view.texts[index])) if block.type == "paragraph" else None
        if where is not None:
            yield _Finding("caption-repeated", f"body[{index}]", view.texts[index], f"no repetition of {where}")


def _check_images(view: _View) -> Iterator[_Finding]:
    images = view.article.images
    for index, first in _repeats(image.url for image in images):
        yield _Finding(
            "duplicate-image", f"images[{index}].url", images[index].url, f"no repetition of images[{first}]"
        )
    known = {image.url for image in images}
    for index, block in enumerate(view.article.body):
        if isinstance(block, Figure) and block.image.url is not None and block.image.url not in known:
            path = f"body[{index}].image.url"
            yield _Finding("image-missing", path, block.image.url, "a picture that images holds too", "info")


def _check_quotes(view: _View) -> Iterator[_Finding]:
    before = (0, 0)
    for index, quote in enumerate(view.article.quotes):
        path = f"quotes[{index}]"
        faults = [(number, fault) for number, span in enumerate(quote.spans) if (fault := view.fault(span))]
        for number, (value, wanted) in faults:
            yield _Finding("span-outside-body", f"{path}.spans[{number}]", value, wanted, "error")
        if not faults:
            words = " ".join(view.slice(span) for span in quote.spans)
            if words != quote.text:
                wanted = f"{shorten(words)}, which the spans slice from the body"
                yield _Finding("quote-mismatch", f"{path}.text", quote.text, wanted, "error")
        if quote.attribution is not None:
            yield from _check_attribution(view, f"{path}.attribution", quote.attribution)
        place = (quote.spans[0].block, quote.spans[0].start)
        if place < before:
            yield _Finding("quotes-unordered", path, quote.text, "quotes in the order of the body", "info")
        before = place


def _check_attribution(view: _View, path: str, attribution: Attribution) -> Iterator[_Finding]:
    for name in ("source", "cue"):
        words, span = getattr(attribution, name), getattr(attribution, f"{name}_span")
        if span is None:
            continue
        if fault := view.fault(span):
            yield _Finding("span-outside-body", f"{path}.{name}_span", *fault, "error")
        elif words != view.slice(span):
            wanted = f"{shorten(view.slice(span))}, which its span slices from the body"
            yield _Finding("attribution-mismatch", f"{path}.{name}", words, wanted, "error")


def _check_locations(view: _View) -> Iterator[_Finding]:
    for path, location in _located(view.article):
        for index, span in enumerate(location.mentions):
            if fault := view.fault(span):
                yield _Finding("mention-mismatch", f"{path}.mentions[{index}]", *fault, "error")
        if location.latitude == location.longitude == 0:
            # The spot off Ghana where databases put what they know no place for.
            yield _Finding("place-at-zero", f"{path}.latitude", 0.0, "a place that is not at 0 degrees north and east")


def _located(article: Article) -> Iterator[tuple[str, Location]]:
    if article.byline is not None and article.byline.location is not None:
        yield "byline.location", article.byline.location
    if article.dateline is not None and article.dateline.location is not None:
        yield "dateline.location", article.dateline.location
    for index, location in enumerate(article.locations):
        yield f"locations[{index}]", location


def _check_comments(view: _View) -> Iterator[_Finding]:
    comments, published = view.article.comments, view.article.published
    for index, first in _repeats(comment.id for comment in comments):
        wanted = f"an id other than that of comments[{first}]"
        yield _Finding("duplicate-comment-id", f"comments[{index}].id", comments[index].id, wanted)
    for index, comment in enumerate(comments):
        if published is not None and comment.published is not None and _is_earlier(comment.published, published):
            wanted = f"a time from {published} on, when the story was published"
            yield _Finding("comment-early", f"comments[{index}].published", comment.published, wanted, "info")
    count = view.article.comment_count
    if count is not None and count < len(comments):
        wanted = f"at least {len(comments)}, the number of comments"
        yield _Finding("comment-count-low", "comment_count", count, wanted)


def _repeats(keys: Iterable[str | None]) -> Iterator[tuple[int, int]]:
    """Yield the index of each key that has stood before, with the index where it first did; None is no key."""
    seen: dict[str, int] = {}
    for index, key in enumerate(keys):
        if key is not None and seen.setdefault(key, index) != index:
            yield index, seen[key]


def _is_earlier(one: dt.date | dt.datetime, other: dt.date | dt.datetime) -> bool:
    """Return whether *one* is surely before *other*: a day, a local time and a time with offset may be a day apart."""
    if (
        isinstance(one, dt.datetime)
        and isinstance(other, dt.datetime)
        and (one.tzinfo is None) == (other.tzinfo is None)
    ):
        return one < other
    if type(one) is type(other) is dt.date:
        return one < other
    return _day(other) - _day(one) > _DAY


def _day(moment: dt.date | dt.datetime) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment


_RULES: Final[tuple[Callable[[_View], Iterator[_Finding]], ...]] = (
    _check_headline,
    _check_labels,
    _check_authors,
    _check_dates,
    _check_body,
    _check_captions,
    _check_images,
    _check_quotes,
    _check_locations,
    _check_comments,
)

"""Rank the candidates for each field, gather evidence and issues, and freeze one record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Sequence
from typing import Final, TypeVar

import attrs

from newsrecord.errors import Issue
from newsrecord.find.body import find_bodies
from newsrecord.find.byline import find_bylines
from newsrecord.find.candidate import Candidate
from newsrecord.find.comments import Comments, find_comments
from newsrecord.find.dateline import parse_dateline
from newsrecord.find.dates import find_modified, find_published
from newsrecord.find.headline import find_headlines, find_standfirsts
from newsrecord.find.identity import (
    find_access,
    find_ids,
    find_languages,
    find_licenses,
    find_publishers,
    find_sections,
    find_tags,
    find_urls,
)
from newsrecord.find.media import find_images
from newsrecord.model.article import Article
from newsrecord.model.body import Block, Figure, Image, Paragraph
from newsrecord.model.byline import Byline, Dateline
from newsrecord.model.evidence import Evidence, EvidenceMap, Extraction, FieldEvidence
from newsrecord.model.quote import Quote
from newsrecord.page.outline import Outline
from newsrecord.prose.quotes import find_all_quotes
from newsrecord.text import cut, squeeze

__all__ = ["ANNOTATIONS", "annotate_body", "build"]

T = TypeVar("T")

ANNOTATIONS: Final = ("quotes", "locations")
"""What can be annotated.  No place is recognised in this version: ``locations`` stays empty."""

# A value that several independent kinds of source give is worth a little more than one that a single source gives.
_AGREEMENT: Final = 0.04
# Below this a loser is a guess; that a guess differs from the winner is no news.
_SERIOUS: Final = 0.8
_SPEAKING: Final = frozenset({"paragraph", "list", "blockquote"})


def build(outline: Outline, *, annotate: Sequence[str] = ANNOTATIONS) -> Extraction:
    """Return the record that *outline* holds, with the evidence for each field and the issues met on the way."""
    draft = _Draft(outline)
    comments = find_comments(outline)
    draft.issues += comments.issues
    headline = draft.pick_text("headline", find_headlines(outline), disagreement="headline-disagree")
    standfirst = draft.pick_text("standfirst", find_standfirsts(outline))
    body = draft.pick("body", find_bodies(outline, comments.chunks)) or ()
    body = _without_furniture(body, headline, standfirst)
    language = draft.pick("language", find_languages(outline))
    images = draft.gather_images(find_images(outline), body)
    article = Article(
        headline=headline,
        url=draft.pick("url", find_urls(outline)),
        id=draft.pick_text("id", find_ids(outline)),
        sections=draft.pick("sections", find_sections(outline)) or (),
        standfirst=standfirst,
        byline=draft.pick_byline(find_bylines(outline)),
        dateline=_dateline(body),
        published=draft.pick_date("published", find_published(outline), disagreement="dates-disagree"),
        modified=draft.pick_date("modified", find_modified(outline)),
        language=language,
        publisher=draft.pick("publisher", find_publishers(outline)),
        body=body,
        images=images,
        tags=draft.pick("tags", find_tags(outline)) or (),
        quotes=draft.gather_quotes(body, language) if "quotes" in annotate else (),
        comments=comments.comments,
        comment_count=comments.count,
        access=draft.pick("access", find_access(outline)),
        license=draft.pick_text("license", find_licenses(outline)),
    )
    draft.note_comments(comments)
    return draft.finish(article)


def annotate_body(article: Article, limit: int, annotate: Sequence[str] = ANNOTATIONS) -> Article:
    """Return *article* with what *annotate* names computed anew from its body."""
    if "quotes" not in annotate:
        return article
    quotes, _ = find_all_quotes(_spoken(article.body), language=article.language, limit=limit)
    return attrs.evolve(article, quotes=quotes)


class _Draft:
    """The evidence and issues of one record in the making."""

    def __init__(self, outline: Outline) -> None:
        self.limits = outline.limits
        self.issues: list[Issue] = list(outline.issues)
        self.fields: list[FieldEvidence] = []

    def pick(
        self,
        path: str,
        candidates: Sequence[Candidate[T]],
        *,
        key: Callable[[T], Hashable] = lambda value: value,
        disagreement: str | None = None,
    ) -> T | None:
        """Return the best value and keep the evidence; say so where a serious source disagrees."""
        if not candidates:
            return None
        ranked = _rank(candidates, key)
        winner, losers = ranked[0], ranked[1:]
        self.fields.append(
            FieldEvidence(path=path, winner=winner.evidence, losers=tuple(loser.evidence for loser in losers))
        )
        if disagreement is not None and winner.evidence.confidence >= _SERIOUS:
            won = key(winner.value)
            for loser in losers:
                if loser.evidence.confidence >= _SERIOUS and key(loser.value) != won:
                    self._note_disagreement(disagreement, path, winner.evidence, loser.evidence)
                    break
        return winner.value

    def pick_text(
        self, path: str, candidates: Sequence[Candidate[str]], *, disagreement: str | None = None
    ) -> str | None:
        """Return the best string, cut to its limit; spelling aside, equal strings agree."""
        value = self.pick(path, candidates, key=_spelling, disagreement=disagreement)
        limit = self.limits.max_headline
        if value is None or len(value) <= limit:
            return value
        message = f"{len(value)} characters were cut to {limit}"
        self.issues.append(Issue(code="text-cut", path=path, message=message))
        return cut(value, limit)

    def pick_date(
        self,
        path: str,
        candidates: Sequence[Candidate[dt.date | dt.datetime | None]],
        *,
        disagreement: str | None = None,
    ) -> dt.date | dt.datetime | None:
        """Return the best date; say so where one is declared that could not be read."""
        readable = [Candidate(found.value, found.evidence) for found in candidates if found.value is not None]
        unread = next((found for found in candidates if found.value is None), None)
        if unread is not None:
            message = f"{unread.evidence.locator} gives {unread.evidence.raw[:80]!r}, which is no date"
            self.issues.append(Issue(code="date-unreadable", path=path, message=message))
        return self.pick(path, readable, key=_day, disagreement=disagreement)

    def pick_byline(self, candidates: Sequence[Candidate[Byline]]) -> Byline | None:
        """Return the best byline; where metadata won, the printed line of the same names adds the rest."""
        byline = self.pick("byline", candidates, key=_names, disagreement="authors-disagree")
        if byline is None or byline.text is not None:
            return byline
        for found in candidates:
            printed = found.value
            if printed.text is not None and _names(printed) == _names(byline):
                return attrs.evolve(
                    byline,
                    text=printed.text,
                    location=byline.location or printed.location,
                    agency=byline.agency or printed.agency,
                )
        return byline

    def gather_images(self, candidates: Sequence[Candidate[Image]], body: Sequence[Block]) -> tuple[Image, ...]:
        """Return every picture once, the lead image first, then those of the body."""
        images: dict[Hashable, Image] = {}
        for image in [found.value for found in candidates] + [b.image for b in body if isinstance(b, Figure)]:
            images.setdefault(_picture(image), image)
        if candidates:
            evidence = [found.evidence for found in candidates]
            self.fields.append(FieldEvidence(path="images", winner=evidence[0], losers=tuple(evidence[1:])))
        return tuple(images.values())

    def gather_quotes(self, body: Sequence[Block], language: str | None) -> tuple[Quote, ...]:
        """Return the quotes up to the limit, and say how many were left out."""
        quotes, left_out = find_all_quotes(_spoken(body), language=language, limit=self.limits.max_quotes)
        if left_out:
            message = f"{left_out} quotes behind the first {len(quotes)} are left out"
            self.issues.append(Issue(code="quotes-cut", path="quotes", message=message))
        return quotes

    def note_comments(self, comments: Comments) -> None:
        """Keep the evidence for the comments."""
        if comments.evidence:
            first, rest = comments.evidence[0], comments.evidence[1:]
            self.fields.append(FieldEvidence(path="comments", winner=first, losers=tuple(rest)))

    def finish(self, article: Article) -> Extraction:
        """Return the extraction, without an article where neither a headline nor a body was found."""
        has_text = any(block.type != "figure" and block.text for block in article.body)
        if article.headline is None:
            self.issues.append(
                Issue(code="no-headline", path="headline", message="no heading, title or metadata names one")
            )
        if not has_text:
            self.issues.append(Issue(code="no-body", path="body", message="no running text was found"))
        order = {name: index for index, name in enumerate(attrs.fields_dict(Article))}
        self.fields.sort(key=lambda field: order[field.path])
        found = article if has_text or article.headline is not None else None
        return Extraction(article=found, evidence=EvidenceMap(tuple(self.fields)), issues=tuple(self.issues))

    def _note_disagreement(self, code: str, path: str, won: Evidence, lost: Evidence) -> None:
        message = f"{won.locator} gives {won.raw[:120]!r}, {lost.locator} gives {lost.raw[:120]!r}"
        self.issues.append(Issue(code=code, path=path, message=message, severity="info"))


def _rank(candidates: Sequence[Candidate[T]], key: Callable[[T], Hashable]) -> list[Candidate[T]]:
    """Return the candidates with the best first: by their own confidence, and by how many kinds of source agree."""
    sources: dict[Hashable, set[str]] = {}
    for found in candidates:
        sources.setdefault(key(found.value), set()).add(found.evidence.source)

    def rank(found: Candidate[T]) -> float:
        return found.evidence.confidence + _AGREEMENT * (len(sources[key(found.value)]) - 1)

    return sorted(candidates, key=rank, reverse=True)


def _spelling(value: str) -> str:
    return squeeze(value).casefold()


def _names(byline: Byline) -> tuple[str, ...]:
    return tuple(name.casefold() for name in byline.names)


def _day(value: dt.date | dt.datetime) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value


def _picture(image: Image) -> Hashable:
    # Renditions of one picture differ in their query; pasted text knows pictures by their captions only.
    return image.url.partition("?")[0] if image.url else (image.caption, image.credit)


def _without_furniture(body: tuple[Block, ...], headline: str | None, standfirst: str | None) -> tuple[Block, ...]:
    """Return *body* without the opening blocks that repeat the headline or the standfirst."""
    known = {_spelling(text) for text in (headline, standfirst) if text}
    start = 0
    while start < len(body) and body[start].type in {"heading", "paragraph"} and _spelling(body[start].text) in known:
        start += 1
    # A story that is all standfirst keeps its text.
    return body[start:] if start < len(body) else body


def _dateline(body: Sequence[Block]) -> Dateline | None:
    first = next((block for block in body if isinstance(block, Paragraph)), None)
    return parse_dateline(first.text) if first is not None else None


def _spoken(body: Sequence[Block]) -> list[str]:
    # Blocks that nobody speaks in keep their place with an empty text, so that spans count blocks as the body does.
    return [block.text if block.type in _SPEAKING else "" for block in body]

"""Rank the candidates for each field, gather evidence and issues, and freeze one record."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar

import attrs

from newsrecord.agreement import Moment, day_of, same_authors, same_day, same_headline, same_site
from newsrecord.bounds import bound_article, cut_text
from newsrecord.direction import close_blocks, close_comments, close_images, close_standfirst
from newsrecord.errors import Issue
from newsrecord.find.body.body import find_bodies
from newsrecord.find.body.hidden_body import find_told
from newsrecord.find.body.leads import with_plain_lead
from newsrecord.find.body.next_stories import without_next_stories
from newsrecord.find.body.repeats import drop_closing_repeats, drop_opening_repeats
from newsrecord.find.bylines.beside import complete_byline, with_printed
from newsrecord.find.bylines.byline import find_bylines
from newsrecord.find.candidate import Candidate, Sighting
from newsrecord.find.comments.comments import Comments, find_comments
from newsrecord.find.dates.dates import find_modified, find_published
from newsrecord.find.first_rank import with_first_rank
from newsrecord.find.heads.dateline import find_dateline
from newsrecord.find.heads.described import without_openings
from newsrecord.find.heads.headline import find_headlines
from newsrecord.find.heads.standfirst import find_standfirsts
from newsrecord.find.identity import find_languages, find_urls
from newsrecord.find.language import base_language
from newsrecord.find.outlet_address import find_outlet_address
from newsrecord.find.pictures.media import find_images
from newsrecord.find.pictures.settling import settle_figures
from newsrecord.find.publisher import find_publishers
from newsrecord.find.ranking import is_ruled, rank
from newsrecord.find.story_ids import find_ids
from newsrecord.find.subjects.sections import find_sections
from newsrecord.find.subjects.subjects import find_tags
from newsrecord.find.terms import find_access, find_licenses
from newsrecord.lacks import lacks_of, texts_of
from newsrecord.model.article import Article
from newsrecord.model.body import Block, Image
from newsrecord.model.byline import Byline
from newsrecord.model.evidence import EvidenceMap, Extraction, FieldEvidence
from newsrecord.notes import ANNOTATIONS, Annotation, quotes_in, with_places
from newsrecord.page.outline import Outline
from newsrecord.placing import place_blocks, place_candidates, place_images, place_value
from newsrecord.sites.reading import AnyRule, SiteReading, read_by_rules
from newsrecord.text import squeeze

__all__ = ["build"]

T = TypeVar("T")

# Below this a loser is a guess; that a guess differs from the winner is no news.
_SERIOUS: Final = 0.8
# The rules by which a standfirst is found as a line of its own; others find that a text describes the story, and that
# may be the body's first paragraph.
_OWN_LINES: Final = frozenset("line named itemprop second-heading points bold-opening above-byline set-apart".split())
_UNSHOWN: Final = frozenset({"script", "json-ld"})


def build(
    outline: Outline,
    *,
    annotate: Collection[Annotation] = ANNOTATIONS,
    rules: Sequence[AnyRule] = (),
    explains: bool = True,
) -> Extraction:
    """Return the record that *outline* holds, with the issues met on the way and, if it *explains*, the evidence.

    The outline was read with the selectors of the *rules*; what those find comes before what the general finders do.
    """
    draft = _Draft(read_by_rules(without_next_stories(with_first_rank(outline)), rules))
    outline = draft.site.outline
    comments = find_comments(outline)
    # Two long things at a time take memory: the body waits, unless the scripts may hold it and fill the other fields.
    early = draft.pick_body(comments) if outline.state else None
    draft.issues += comments.issues
    headline = draft.pick_text("headline", find_headlines(outline), disagreement=("headline-disagree", same_headline))
    standfirst = draft.pick_standfirst(early)
    body = early if early is not None else draft.pick_body(comments)
    body = drop_opening_repeats(body, headline, standfirst, stands_apart=draft.stands_apart("standfirst"))
    body = with_plain_lead(drop_closing_repeats(body, headline, standfirst))
    standfirst = draft.closed(close_standfirst(standfirst))
    body = draft.closed(close_blocks(body))
    images = draft.closed(close_images(draft.gather_images(find_images(outline, body, draft.told.get("images", ())))))
    body = settle_figures(body, images) if draft.is_shown("body") else body
    body, images = draft.placed(body, images)
    byline = draft.pick_byline(comments.without_own(outline.once("bylines", find_bylines)))
    article = Article(
        headline=headline,
        url=draft.pick("url", find_urls(outline), disagreement=("urls-disagree", same_site)),
        id=draft.pick_text("id", find_ids(outline)),
        sections=draft.pick("sections", find_sections(outline, byline.names if byline else ())) or (),
        standfirst=standfirst,
        byline=byline,
        dateline=find_dateline(body, outline),
        published=draft.pick_published(comments.without_own(find_published(outline))),
        modified=draft.pick_date("modified", comments.without_own(find_modified(outline))),
        language=draft.pick_language(outline.once("languages", find_languages)),
        publisher=draft.pick("publisher", find_publishers(outline)),
        body=body,
        images=images,
        tags=draft.pick("tags", find_tags(outline)) or (),
        comments=draft.closed(close_comments(comments.comments)),
        comment_count=comments.count,
        access=draft.pick("access", find_access(outline)),
        license=draft.pick_text("license", find_licenses(outline)),
    )
    draft.fields.update({"comments": comments.evidence} if comments.evidence else {})
    draft.issues += lacks_of(article, outline)
    address = find_outlet_address(outline) if "locations" in annotate else ()
    # Finding quotes and places takes as much memory as the page does, which nobody asks any more.
    draft.let_go()
    del outline, comments
    if "quotes" in annotate:
        article = draft.add_quotes(article)
    if "locations" in annotate:
        article = draft.add_locations(article, address)
    return draft.finish(article, explains=explains)


class _Draft:
    """The evidence and issues of one record in the making."""

    def __init__(self, site: SiteReading) -> None:
        self.site = site
        self.url = site.outline.url
        self.is_unplaced = self.url is None and site.outline.form == "html"
        """Whether addresses may be relative to nothing."""
        self.limits = site.outline.limits
        self.issues: list[Issue] = [*site.outline.issues, *site.issues]
        self.fields: dict[str, Sequence[Sighting]] = {}
        """For each field that was found where it was seen, the winner first."""
        self.told: Mapping[str, Sequence[Candidate[Any]]] = {}
        """For each field what the data of the scripts say, where they hold the body."""

    def pick(
        self,
        path: str,
        candidates: Sequence[Candidate[T]],
        *,
        key: Callable[[T], Hashable] = lambda value: value,
        disagreement: tuple[str, Callable[[T, T], bool]] | None = None,
    ) -> T | None:
        """Return the best value and keep the evidence; say so where a serious source disagrees.

        A *disagreement* is the code of its issue, and what tells whether another value says the same as the winner.
        """
        candidates = (*self.site.of(path), *candidates, *self.told.get(path, ()))
        if self.is_unplaced:
            candidates = place_candidates(candidates)
        if not candidates:
            return None
        ranked = rank(candidates, key)
        winner, losers = ranked[0], ranked[1:]
        self.fields[path] = [found.evidence for found in ranked]
        # Whoever writes a rule for a site knows that its pages say something else too.
        if disagreement is not None and winner.evidence.confidence >= _SERIOUS and not is_ruled(winner):
            code, agree = disagreement
            for loser in losers:
                if loser.evidence.confidence >= _SERIOUS and not agree(winner.value, loser.value):
                    self._note_disagreement(code, path, winner.evidence, loser.evidence)
                    break
        return winner.value

    def pick_body(self, talk: Comments) -> tuple[Block, ...]:
        """Return the best body; where the scripts hold it, what else they say is told of the other fields."""
        body = self.pick("body", find_bodies(self.site.outline, talk.chunks, is_sure=talk.are_sure)) or ()
        if body and self.fields["body"][0].source == "script":
            self.told = find_told(self.site.outline)
        return body

    def pick_standfirst(self, body: tuple[Block, ...] | None) -> str | None:
        """Return the best summary; where the scripts hold the *body*, none that only begins it."""
        summaries = find_standfirsts(self.site.outline)
        if body is not None and not self.is_shown("body"):
            summaries = without_openings(summaries, body)
        return self.pick_text("standfirst", summaries)

    def pick_text(
        self,
        path: str,
        candidates: Sequence[Candidate[str]],
        *,
        disagreement: tuple[str, Callable[[str, str], bool]] | None = None,
    ) -> str | None:
        """Return the best string, cut to its limit; spelling aside, equal strings agree."""
        value = self.pick(path, candidates, key=_spelling, disagreement=disagreement)
        if value is None:
            return None
        value, issue = cut_text(value, path, self.limits.max_headline)
        self.issues += [issue] if issue else []
        return value

    def pick_date(
        self,
        path: str,
        candidates: Sequence[Candidate[Moment | None]],
        *,
        disagreement: tuple[str, Callable[[Moment, Moment], bool]] | None = None,
    ) -> Moment | None:
        """Return the best date; say so where one is declared that could not be read."""
        readable = [Candidate(found.value, found.evidence) for found in candidates if found.value is not None]
        unread = next((found for found in candidates if found.value is None), None)
        if unread is not None:
            message = f"{unread.evidence.locator} gives {unread.evidence.raw[:80]!r}, which is no date"
            self.issues.append(Issue(code="date-unreadable", path=path, message=message))
        return self.pick(path, readable, key=day_of, disagreement=disagreement)

    def pick_language(self, candidates: Sequence[Candidate[str]]) -> str | None:
        """Return the best language; say so where a serious source has another."""
        return self.pick("language", candidates, key=base_language, disagreement=("language-disagree", _same_language))

    def pick_published(self, candidates: Sequence[Candidate[Moment | None]]) -> Moment | None:
        """Return the best day of publication; say so where a serious source has another."""
        return self.pick_date("published", candidates, disagreement=("dates-disagree", same_day))

    def pick_byline(self, candidates: Sequence[Candidate[Byline]]) -> Byline | None:
        """Return the best byline, with the printed line of the same names, and with what stands beside them."""
        byline = self.pick("byline", candidates, key=_names, disagreement=("authors-disagree", same_authors))
        if byline is None:
            return None
        byline = with_printed(byline, [found.value for found in candidates])
        byline, beside = complete_byline(self.site.outline, byline)
        self.fields["byline"] = [*self.fields["byline"], *beside]
        return (place_value(byline) if self.is_unplaced else None) or byline

    def gather_images(self, candidates: Sequence[Candidate[Image]]) -> tuple[Image, ...]:
        """Return every picture, the lead image first."""
        named = self.site.of("images")
        if named:
            candidates = _with_named(named, candidates)
        if candidates:
            self.fields["images"] = [found.evidence for found in candidates]
        return tuple(found.value for found in candidates)

    def placed(self, body: tuple[Block, ...], images: tuple[Image, ...]) -> tuple[tuple[Block, ...], tuple[Image, ...]]:
        """Return body and pictures without addresses that are relative to nothing."""
        if not self.is_unplaced:
            return body, images
        images, seen = place_images(images, self.fields.pop("images", ()))
        self.fields.update({"images": seen} if seen else {})
        return place_blocks(body), images

    def closed(self, found: tuple[T, tuple[Issue, ...]]) -> T:
        """Return a value whose turns of direction are closed, and keep the issues that say where they were open."""
        value, issues = found
        self.issues += issues
        return value

    def let_go(self) -> None:
        """Forget the page; nothing can be picked from it after this."""
        del self.site, self.told

    def add_quotes(self, article: Article) -> Article:
        """Return *article* with its quotes up to the limit, and say how many were left out."""
        quotes, left_out = quotes_in(article.body, article.language, self.limits)
        if left_out:
            message = f"{left_out} quotes behind the first {len(quotes)} are left out"
            self.issues.append(Issue(code="quotes-cut", path="quotes", message=message))
        return attrs.evolve(article, quotes=quotes)

    def add_locations(self, article: Article, address: Sequence[str]) -> Article:
        """Return *article* with its places up to the limit, and say how many were left out.

        The *address* is the one that its outlet declares.
        """
        article, left_out = with_places(article, self.limits, address)
        if left_out:
            message = f"{left_out} or more places or mentions behind {len(article.locations)} places are left out"
            self.issues.append(Issue(code="locations-cut", path="locations", message=message))
        return article

    def is_shown(self, path: str) -> bool:
        """Return whether the field's value stands on the page, and not in data that a script is to set out."""
        return path not in self.fields or self.fields[path][0].source not in _UNSHOWN

    def stands_apart(self, path: str) -> bool:
        """Return whether the field's value is a line of its own on the page, and not a paragraph that is quoted too."""
        rule = self.fields[path][0].rule if path in self.fields else ""
        return rule.rpartition(".")[2] in _OWN_LINES

    def finish(self, article: Article, *, explains: bool) -> Extraction:
        """Return the extraction, with the evidence if it *explains*.

        It has an article where a headline, a body or the address of the page is known.
        """
        article, cuts = bound_article(article, self.limits)
        self.issues += cuts
        is_known = article.headline is not None or bool(texts_of(article)) or self.url is not None
        found = article if is_known else None
        evidence = EvidenceMap(tuple(self._tell()) if explains else ())
        return Extraction(article=found, evidence=evidence, issues=tuple(self.issues))

    def _tell(self) -> Iterator[FieldEvidence]:
        """Yield the evidence in the order of the record's fields."""
        for path in attrs.fields_dict(Article):
            if path in self.fields:
                winner, *losers = [seen.evidence() for seen in self.fields[path]]
                yield FieldEvidence(path=path, winner=winner, losers=tuple(losers))

    def _note_disagreement(self, code: str, path: str, won: Sighting, lost: Sighting) -> None:
        message = f"{won.locator} gives {won.raw[:120]!r}, {lost.locator} gives {lost.raw[:120]!r}"
        self.issues.append(Issue(code=code, path=path, message=message, severity="info"))


def _spelling(value: str) -> str:
    return squeeze(value).casefold()


def _with_named(named: Sequence[Candidate[Image]], found: Sequence[Candidate[Image]]) -> list[Candidate[Image]]:
    """Return the pictures that a rule names before the others; a rule has the address, the page the words and size."""
    by_url = {each.value.url: each.value for each in found}
    first = [Candidate(by_url.get(each.value.url, each.value), each.evidence) for each in named]
    urls = {each.value.url for each in named}
    return [*first, *(each for each in found if each.value.url not in urls)]


def _same_language(one: str, other: str) -> bool:
    return base_language(one) == base_language(other)


def _names(byline: Byline) -> tuple[str, ...]:
    return tuple([author.name.casefold() for author in byline.authors])

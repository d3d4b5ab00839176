"""Find the readers' comments of a page or a text, and the chunks that they and their furniture take up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final, TypeVar

import attrs

from newsrecord.errors import Issue
from newsrecord.find.candidate import Candidate, Sighting, sighting
from newsrecord.find.comments.clock import Clock
from newsrecord.find.comments.counts import find_count_at_headline, find_linked_count, find_none, find_printed_count
from newsrecord.find.comments.page import find_printed
from newsrecord.find.comments.places import barred_places, claim_chunks
from newsrecord.find.comments.quotes import marked_lines
from newsrecord.find.comments.talk_words import NO_COMMENTS
from newsrecord.find.comments.talk_words import key as talk_key
from newsrecord.find.comments.threads import Said, find_threads
from newsrecord.find.declared import clean_passage, clean_value
from newsrecord.model.comment import Comment
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Chunk, DataNode, Outline
from newsrecord.text import clean_line
from newsrecord.urls import is_web_url

__all__ = ["Comments", "find_comments"]

T = TypeVar("T")

_SPOKEN: Final = frozenset({"comment", "comment-author", "comment-date", "comment-likes"})
_OF_TALK: Final = _SPOKEN | {"comment-count"}
_OWN_RULES: Final = frozenset({"comments.text", "comments.author", "comments.published"})
_TYPES: Final = frozenset({"Comment", "UserComments"})
_LONGEST_NUMBER: Final = 9
# What parts the thousands: "1.977", "1 977".
_THOUSANDS: Final = re.compile(r"(?<=\d)[.,'’\u00a0\u202f ](?=\d{3}(?!\d))")


@attrs.frozen(kw_only=True)
class Comments:
    """What was found of comments."""

    comments: tuple[Comment, ...] = ()
    """The comments in the order of the page."""
    count: int | None = None
    """Their number as the page declares it."""
    chunks: frozenset[int] = frozenset()
    """Indexes of the outline's chunks that are comments or stand around them, and so no body."""
    evidence: tuple[Sighting, ...] = ()
    """Where the comments were found, and the declared number."""
    issues: tuple[Issue, ...] = ()
    """What a reader of the record should know of them."""

    @property
    def are_sure(self) -> bool:
        """Whether they can be nothing else: several readers have signed and dated all of them."""
        names = {comment.author for comment in self.comments}
        return len(names) > 1 and all(comment.author and comment.published for comment in self.comments)

    def without_own(self, found: Sequence[Candidate[T]]) -> Sequence[Candidate[T]]:
        """Return the dates or bylines that were *found* for the story without those that tell of a comment.

        Places of talk bear names in many languages, and some none; what was read as a comment says nothing of the
        story.
        """
        if not self.comments or not found:
            return found
        own = {each.locator for each in self.evidence if each.rule in _OWN_RULES}
        return [each for each in found if each.evidence.locator not in own]


def find_comments(outline: Outline) -> Comments:
    """Return the comments of *outline*, their declared number and the chunks they take up.

    >>> find_comments(Outline(form="text")).comments
    ()
    """
    if outline.form == "text":
        count, counted = _count_in_text(outline)
        found, first = _in_text(outline, count), "line"
        chunks = frozenset([i for i, chunk in enumerate(outline.chunks) if chunk.role in _OF_TALK])
    else:
        return _on_page(outline)
    issues = list(_lost_replies(outline, _spoken_nodes(outline)))
    limit = outline.limits.max_comments
    if len(found) > limit:
        message = f"{len(found)} comments were cut to {limit}"
        issues.append(Issue(code="comments-cut", path="comments", message=message))
        found = found[:limit]
    evidence = [_evidence(f"comments.{first}", where, raw, 0.7) for _, where, raw in found[:1]]
    evidence += [_evidence("comments.declared-count", *counted, 0.7)] if counted else []
    return Comments(
        comments=tuple(comment for comment, _, _ in found),
        count=count, chunks=chunks, evidence=tuple(evidence), issues=tuple(issues),
    )  # fmt: skip


def _on_page(outline: Outline) -> Comments:
    """Return the comments of a page: those it prints, or those that its linked data declares where they are more."""
    printed = find_printed(outline, outline.once("barred places", barred_places) if outline.talks else frozenset())
    spoken = _spoken_nodes(outline)
    declared = _in_linked_data(outline, spoken)
    issues = [*_lost_replies(outline, spoken)] if len(declared) > len(printed.comments) else [*printed.issues]
    if len(declared) > len(printed.comments):
        comments = tuple(comment for comment, _, _ in declared)
        evidence = [_evidence("comments.linked-data", where, raw, 0.7) for _, where, raw in declared[:1]]
    else:
        comments, evidence = printed.comments, list(printed.evidence)
    limit = outline.limits.max_comments
    if len(comments) > limit:
        message = f"{len(comments)} comments were cut to {limit}"
        issues.append(Issue(code="comments-cut", path="comments", message=message))
        comments = comments[:limit]
    chunks = claim_chunks(outline) | printed.chunks | printed.around
    counted = find_printed_count(outline, printed.places, printed.chunks) if printed.places else None
    counted = counted or find_linked_count(outline, printed.chunks) or find_count_at_headline(outline)
    counted = counted or (find_none(outline) if not comments else None)
    count: int | None
    if counted is not None:
        count = counted[0]
        evidence.append(sighting("html", "comments.declared-count", counted[1], counted[2], 0.7))
    else:
        count, where = _count_in_linked_data(outline)
        evidence += [_evidence("comments.declared-count", *where, 0.7)] if where else []
    return Comments(
        comments=comments, count=count, chunks=chunks, evidence=tuple(evidence), issues=tuple(issues),
    )  # fmt: skip


_Found = tuple[Comment, str, str]
"""A comment, its locator and its raw text."""


def _evidence(rule: str, locator: str, raw: str, confidence: float) -> Sighting:
    source: SourceKind = (
        "text" if locator.startswith("line ") else "json-ld" if locator.startswith("json") else "microdata"
    )
    return sighting(source, rule, locator, raw, confidence)


def _in_text(outline: Outline, count: int | None) -> list[_Found]:
    """Return the comments of a text: its reader gave each a container of its own."""
    clock = Clock(outline)
    spoken = (chunk for chunk in outline.chunks if chunk.role in _SPOKEN)
    found: list[_Found] = []
    at: dict[int, int] = {}
    for place, group in groupby(spoken, key=lambda chunk: chunk.container):
        chunks = list(group)
        words = [chunk for chunk in chunks if chunk.role == "comment"]
        if not words:
            continue
        text = "\n".join(chunk.text for chunk in words)
        date = _first(chunks, "comment-date")
        author = clean_line(_first(chunks, "comment-author"))
        likes = _number_in(_first(chunks, "comment-likes"))
        # A reply stands in the container of what it answers.
        parent = at.get(outline.containers[place].parent)
        comment = Comment(
            text=text, author=author or None, published=clock.read(date), likes=likes, reply_to=parent,
            quoted=marked_lines(text),
        )  # fmt: skip
        at[place] = len(found)
        found.append((comment, words[0].locator, text))
    return _answering(outline, found, at, count) if len(found) > 1 else found


def _answering(outline: Outline, found: Sequence[_Found], at: Mapping[int, int], count: int | None) -> list[_Found]:
    """Return the comments of a text with what each answers, which the lines between them and their order tell too."""
    beside: list[list[str]] = [[] for _ in found]
    current = -1
    for chunk in outline.chunks:
        if (chunk.role or "") in _SPOKEN:
            current = max(current, at.get(chunk.container, -1))
        elif current >= 0 and chunk.role == "furniture":
            beside[current].append(chunk.text)
    said = [
        Said(
            author=(comment.author or "").casefold(), text=comment.text, moment=comment.published,
            named=comment.reply_to, beside=tuple(lines), likes=comment.likes,
        )
        for (comment, _, _), lines in zip(found, beside, strict=True)
    ]  # fmt: skip
    parents = find_threads(said, whole=count == len(found))
    return [
        (comment if comment.reply_to == parent else attrs.evolve(comment, reply_to=parent), where, raw)
        for (comment, where, raw), parent in zip(found, parents, strict=True)
    ]


def _first(chunks: Sequence[Chunk], role: str) -> str:
    return next((chunk.text for chunk in chunks if chunk.role == role), "")


def _count_in_text(outline: Outline) -> tuple[int | None, tuple[str, str] | None]:
    for chunk in outline.with_role("comment-count"):
        if (count := _number_in(chunk.text)) is not None or talk_key(chunk.text) in NO_COMMENTS:
            return count or 0, (chunk.locator, chunk.text)
    return None, None


def _number_in(text: str) -> int | None:
    digits = "".join(c if c.isdecimal() else " " for c in _THOUSANDS.sub("", text)).split()
    return int(digits[0]) if digits and len(digits[0]) <= _LONGEST_NUMBER else None


def _spoken_nodes(outline: Outline) -> list[DataNode]:
    """Return the nodes that are comments, in page order."""
    return [node for node in outline.nodes if not _TYPES.isdisjoint(node.types)]


def _in_linked_data(outline: Outline, spoken: Sequence[DataNode]) -> list[_Found]:
    """Return the comments that the page declares, each once."""
    clock = Clock(outline)
    found: list[_Found] = []
    at: dict[str, int] = {}
    seen: set[tuple[str, str | None, object]] = set()
    for node in spoken:
        comment = _from_node(outline, node, clock, at)
        if comment is None or (comment.text, comment.author, comment.published) in seen:
            continue
        seen.add((comment.text, comment.author, comment.published))
        # A reply names its parent by id, or stands within it; both are kept to look it up.
        at.setdefault(node.locator, len(found))
        if isinstance(identity := node.values.get("@id"), str):
            at.setdefault(identity, len(found))
        found.append((comment, node.locator, comment.text))
    return found


def _from_node(outline: Outline, node: DataNode, clock: Clock, at: Mapping[str, int]) -> Comment | None:
    values, limit = node.values, outline.limits.max_headline
    raw = next((v for k in ("text", "commentText", "description") if isinstance(v := values.get(k), str)), "")
    text = clean_passage(raw, outline.limits.max_bytes)
    if not text:
        return None
    author = values.get("author", values.get("creator"))
    while isinstance(author, list) and author:
        author = author[0]
    name = clean_value(author.get("name") if isinstance(author, dict) else author, limit)
    date = clean_value(values.get("datePublished", values.get("dateCreated")), limit)
    likes = values.get("upvoteCount")
    return Comment(
        text=text,
        author=name or None,
        published=clock.read(date),
        id=clean_value(values.get("@id", values.get("identifier")), limit) or None,
        likes=likes if type(likes) is int and 0 <= likes < 2**53 else None,
        reply_to=_parent(node, at),
        quoted=marked_lines(text),
    )


def _parent(node: DataNode, at: Mapping[str, int]) -> int | None:
    """Return the index of the comment that *node* answers: one read before it, or None."""
    item: Any = node.values.get("parentItem")
    identity = item.get("@id") if isinstance(item, dict) else item
    if isinstance(identity, str) and identity in at:
        return at[identity]
    where = node.locator
    for _ in range(4):
        where = where.rpartition(".")[0]
        if where in at:
            return at[where]
    return None


def _lost_replies(outline: Outline, spoken: Sequence[DataNode]) -> Iterator[Issue]:
    """Yield an issue where comments name a parent that does not stand before them: itself, a later one, or none."""
    passed: set[str] = set()
    lost: list[str] = []
    for node in spoken:
        item = node.values.get("parentItem")
        identity = item.get("@id") if isinstance(item, dict) else item
        if isinstance(identity, str) and identity not in passed:
            lost.append(identity)
        if isinstance(own := node.values.get("@id"), str):
            passed.add(own)
    if not lost:
        return
    # The story, too, may be named as what a comment answers: by its own id, or by the page's address.
    others = {each for node in outline.nodes if _TYPES.isdisjoint(node.types) if (each := node.values.get("@id"))}
    lost = [name for name in lost if name not in others and ("#" in name or not is_web_url(name))]
    if lost:
        message = f"comments not found before their replies: {len(lost)}, such as {lost[0][:80]!r}"
        yield Issue(code="reply-unresolved", path="comments", message=message)


def _count_in_linked_data(outline: Outline) -> tuple[int | None, tuple[str, str] | None]:
    for node, key, value in _declared_counts(outline):
        number = clean_value(value, 40)
        if number.isdecimal() and len(number) <= _LONGEST_NUMBER:
            return int(number), (f"{node.locator}.{key}", number)
    return None, None


def _declared_counts(outline: Outline) -> Iterator[tuple[DataNode, str, object]]:
    for node in outline.nodes:
        if "commentCount" in node.values and _TYPES.isdisjoint(node.types):
            yield node, "commentCount", node.values["commentCount"]
    for node in outline.nodes:
        if (
            "InteractionCounter" in node.types
            and "comment" in str(node.values.get("interactionType", "")).casefold()[:200]
        ):
            yield node, "userInteractionCount", node.values.get("userInteractionCount")

"""Give each line of a text its kind and its role, and make the outline of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsrecord.errors import Issue, LimitExceeded
from newsrecord.limits import DEFAULT_LIMITS, Limits
from newsrecord.page.outline import Chunk, Container, Outline
from newsrecord.text import clean_line
from newsrecord.wire.chunks import PAGE, TALK, container_of, furniture_of, remark_of
from newsrecord.wire.extents.extent import find_extent, leave_question
from newsrecord.wire.extents.theme import Theme
from newsrecord.wire.forms.lines import has_bidi_controls, split_lines
from newsrecord.wire.heads.head import find_head
from newsrecord.wire.look import Look, look_at
from newsrecord.wire.repeats import drop_bullets, drop_repeats, weigh_bullets
from newsrecord.wire.signs import read_metas, settle_mail
from newsrecord.wire.story import Story
from newsrecord.wire.talk.link_posts import read_link_post
from newsrecord.wire.talk.talk import Remark, Talk, find_talk

__all__ = ["read_text"]


def read_text(text: str, *, limits: Limits = DEFAULT_LIMITS) -> Outline:
    r"""Return the outline of a pasted page or of wire copy, its lines told apart by `Chunk.role`.

    A chunk without a role is part of the story's body.  Lines that are no part of the record stay in the outline as
    ``furniture``: share buttons, menus, slugs, end marks, and the credits of a wire's reporters and editors.

    Args:
        text: the text, lines ended in any way; a paragraph may be hard-wrapped.
        limits: the sizes at which work stops.

    Raises:
        LimitExceeded: the text has more than ``limits.max_bytes`` characters.

    >>> outline = read_text("Harbour strike ends\n\nBy Ana Ruiz\n\nDockers went back on Monday, officials said.\n")
    >>> [(chunk.role, chunk.text[:19]) for chunk in outline.chunks]
    [('headline', 'Harbour strike ends'), ('byline', 'By Ana Ruiz'), (None, 'Dockers went back o')]
    """
    if len(text) > limits.max_bytes:
        raise LimitExceeded(limit="max_bytes", found=len(text), allowed=limits.max_bytes)
    lines = split_lines(text)
    looks = look_at(lines)
    issues = []
    if has_bidi_controls(text):
        message = "embeddings, overrides and isolates of direction were removed from the text"
        issues.append(Issue(code="bidi-control", path="$", message=message, severity="info"))
    talk = find_talk(looks)
    containers = [container_of("text", -1), container_of("article", PAGE), container_of("comments", PAGE)]
    signed = [line for line in lines if line.sign is not None]
    chunks = settle_mail([*_read_story(looks, talk), *_read_talk(looks, talk, containers)], signed)
    return Outline(
        form="text", chunks=tuple(chunks), containers=tuple(containers), metas=read_metas(signed), limits=limits,
        issues=tuple(issues),
    )  # fmt: skip


def _read_story(looks: Sequence[Look], talk: Talk) -> Iterator[Chunk]:
    """Yield the chunks of all lines before the comments."""
    if talk.post is not None:
        yield from read_link_post(looks, talk.post, talk.start)
        return
    times = Counter([look.text for look in looks[: talk.start]])
    plain, looks = looks, weigh_bullets(drop_repeats(looks[: talk.start], times))
    theme = Theme(looks, times)
    start, stop = find_extent(looks, theme, talk.story_start, talk.start)
    if stop > start:
        stop = leave_question(plain, start, stop)
        looks, plain = drop_bullets(looks, start, stop), drop_bullets(plain, start, stop)
    else:
        yield from map(furniture_of, looks)
        return
    # A headline may well stand three times: over the story, in the breadcrumb and under "most read".
    story = Story(looks, theme, find_head(plain, start, stop, talk.start), start, stop, talk.start)
    count = talk.count[0] if talk.count is not None else -1
    for i in range(talk.start):
        if i == count and talk.count is not None:
            yield remark_of(looks[i], "comment-count", TALK, talk.count[1])
            if looks[i].shape == "byline":
                # "By Ana Ruiz / January 30, 2026 / 8 Comments"
                yield from story.read(i)
        elif story.is_beside(i):
            yield furniture_of(looks[i])
        elif (paragraph := story.paragraph(i)) is not None:
            yield paragraph
        else:
            yield from story.read(i)


def _read_talk(looks: Sequence[Look], talk: Talk, containers: list[Container]) -> Iterator[Chunk]:
    """Yield the chunks of the comments' part, each comment in a container of its own."""
    spoken: dict[int, list[Chunk]] = {}
    first = len(containers)
    for remark in talk.remarks:
        # A reply stands within what it answers, as on a page.
        parent = first + remark.answers if remark.answers is not None else TALK
        containers.append(container_of("comment", parent, f"line {looks[remark.texts[0][0]].line.number}"))
        for index, chunk in _remark_chunks(looks, remark, len(containers) - 1):
            spoken.setdefault(index, []).append(chunk)
    for i in range(talk.start, len(looks)):
        if talk.count is not None and i == talk.count[0]:
            yield remark_of(looks[i], "comment-count", TALK, talk.count[1])
        elif i in spoken:
            yield from spoken[i]
        else:
            yield furniture_of(looks[i])


def _remark_chunks(looks: Sequence[Look], remark: Remark, container: int) -> Iterator[tuple[int, Chunk]]:
    if remark.author is not None:
        yield (
            remark.author[0],
            remark_of(looks[remark.author[0]], "comment-author", container, clean_line(remark.author[1])),
        )
    if remark.date is not None:
        yield remark.date[0], remark_of(looks[remark.date[0]], "comment-date", container, clean_line(remark.date[1]))
    if remark.likes is not None:
        yield remark.likes[0], remark_of(looks[remark.likes[0]], "comment-likes", container, remark.likes[1])
    for i, text in remark.texts:
        yield i, remark_of(looks[i], "comment", container, text)

"""Give each line of a text its kind and its role, and make the outline of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Final

import attrs
from msgspec.structs import replace

from newsrecord.errors import Issue, LimitExceeded
from newsrecord.find.byline_text import parse_byline
from newsrecord.find.captions import has_credit_line, is_credit, split_credit
from newsrecord.limits import DEFAULT_LIMITS, Limits
from newsrecord.model.body import Image
from newsrecord.page.outline import BlockKind, Chunk, Container, Outline, Role, TimeTag
from newsrecord.text import clean_line
from newsrecord.wire import dates, shapes
from newsrecord.wire.asides import find_asides, find_close
from newsrecord.wire.head import Head, find_head
from newsrecord.wire.headline import split_breadcrumb, without_outlet
from newsrecord.wire.line import Sign
from newsrecord.wire.lines import has_bidi_controls, split_lines
from newsrecord.wire.look import Look, best_run, drop_repeats, extend_run, look_at
from newsrecord.wire.signed import Signature
from newsrecord.wire.signs import BODY_KINDS, body_chunk, head_chunks, read_metas, settle_mail
from newsrecord.wire.subjects import find_subjects
from newsrecord.wire.talk import Remark, Talk, find_talk
from newsrecord.wire.theme import Theme

__all__ = ["read_text"]

_PAGE, _STORY, _TALK = 0, 1, 2
_LONGEST_QUESTION: Final = 100
_NEAR: Final = 4
# A shorter story may well have one paragraph under each crosshead.
_LONG_STORY: Final = 8
_BESIDE: Final = frozenset({"short", "long", "byline", "date", "tail"})
_OPENING: Final = "¿\"'“„«»‘「『"
_LONGEST_OFFICE: Final = 60
_OF_WORTH: Final = 200
_LONGEST_CAPTION: Final = 500
_LONGEST_CREDIT: Final = 80
# The tags of a story stand right below it; the foot of the page has labels of its own.
_BELOW: Final = 40
_NO_ATTRIBUTES: Final = MappingProxyType[str, str]({})


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
    looks = tuple(look_at(line) for line in lines)
    issues = []
    if has_bidi_controls(text):
        message = "embeddings, overrides and isolates of direction were removed from the text"
        issues.append(Issue(code="bidi-control", path="$", message=message, severity="info"))
    talk = find_talk(looks)
    containers = [_container("text", -1), _container("article", _PAGE), _container("comments", _PAGE)]
    chunks = settle_mail([*_read_story(looks, talk), *_read_talk(looks, talk, containers)], lines)
    return Outline(
        form="text", chunks=tuple(chunks), containers=tuple(containers), metas=read_metas(lines), limits=limits,
        issues=tuple(issues),
    )  # fmt: skip


def _container(tag: str, parent: int, locator: str = "text") -> Container:
    return Container(tag, parent, _NO_ATTRIBUTES, frozenset({tag}), locator)


def _chunk(look: Look, kind: BlockKind = "paragraph", role: Role | None = None, *, text: str | None = None) -> Chunk:
    where = f"line {look.line.number}"
    words = look.text if text is None else text
    container = _PAGE if role == "furniture" else _STORY
    links = look.line.links if text is None else ()
    return Chunk(kind=kind, text=words, container=container, tag="line", locator=where, role=role, links=links)


def _read_story(looks: Sequence[Look], talk: Talk) -> Iterator[Chunk]:
    """Yield the chunks of all lines before the comments."""
    plain, looks = looks, drop_repeats(looks[: talk.start])
    _, start, stop = best_run(looks, talk.story_start, talk.start)
    if stop > start:
        stop = extend_run(looks, stop, talk.start)
        theme = Theme(looks)
        stop = theme.find_end(start, stop)
        start, stop = _widen(looks, theme, (start, stop), (talk.story_start, talk.start))
        stop = find_close(looks, start, stop)
    else:
        yield from (_chunk(look, role="furniture") for look in looks[: talk.start])
        return
    # A headline may well stand three times: over the story, in the breadcrumb and under "most read".
    head = find_head(plain, start, stop, talk.start)
    story = _Story(looks, theme, head, start, stop, talk.start)
    story.asides, story.listed = find_asides(looks, theme, story.text, stop)
    for i in range(talk.start):
        if talk.count is not None and i == talk.count[0]:
            yield _talk_chunk(looks[i], "comment-count", _TALK, talk.count[1])
        else:
            yield from story.read(i)


def _widen(looks: Sequence[Look], theme: Theme, story: tuple[int, int], bounds: tuple[int, int]) -> tuple[int, int]:
    """Return where a story begins and ends that lists and tables interrupt: the other runs about the same are of it."""
    start, stop = story
    while stop < bounds[1]:
        worth, first, last = best_run(looks, stop, bounds[1])
        if worth < _OF_WORTH or not theme.fits((first, last), start, stop):
            break
        stop = last
    while start > bounds[0]:
        worth, first, last = best_run(looks, bounds[0], start)
        if worth < _OF_WORTH or not theme.fits((first, last), start, stop):
            break
        start = first
    return start, stop


class _Story:
    """The lines of one story on their way to chunks; it remembers the captions it has seen."""

    def __init__(self, looks: Sequence[Look], theme: Theme, head: Head, start: int, stop: int, end: int) -> None:
        self.looks = looks
        self.head = head
        self.first = head.body if head.headline is not None else start
        # The text begins with the first paragraph behind the head, wherever the run worth most begins.
        self.text = next((i for i in range(self.first, stop) if looks[i].shape in {"prose", "long", "item"}), start)
        self.last = max((i for i in range(start, stop) if looks[i].is_prose), default=start)
        self.stop = stop
        self.end = end
        self.captions: set[str] = set()
        self.tag_run = False
        self.office = self.credit = -1
        self.theme = theme
        self.prose = [looks[i] for i in range(self.text, stop) if looks[i].is_prose]
        # Whether blank lines part the paragraphs.
        self.is_spaced = 2 * sum(look.line.gap > 0 for look in self.prose[1:]) > len(self.prose[1:])
        self.asides: frozenset[int] = frozenset()
        self.listed: frozenset[int] = frozenset()
        self.subjects = self._find_subjects()

    def _find_subjects(self) -> range:
        """Return the lines below the text that are the story's tags."""
        if self.head.headline is None:
            return range(0)
        signature = self.head.signature
        authors = parse_byline(signature.text).names if signature is not None else ()
        return find_subjects(self.looks, range(self.head.headline, self.stop), self.end, authors)

    def read(self, i: int) -> Iterator[Chunk]:
        """Yield the chunks of line *i*."""
        look, head = self.looks[i], self.head
        if head.signature is not None and head.signature.closes == i:
            yield _chunk(look, role="byline", text=clean_line(head.signature.text))
        if i == head.headline:
            yield _chunk(look, "heading", "headline", text=without_outlet(clean_line(look.text), self.looks))
        elif look.line.sign is not None:
            yield from self._read_signed(i, look, look.line.sign)
        elif i in head.sections:
            yield from (_chunk(look, role="section", text=clean_line(step)) for step in self._steps(look))
        elif i in head.standfirsts:
            yield _chunk(look, role="standfirst")
        elif head.signature is not None and i in head.signature.lines:
            yield from self._read_signature(i, look, head.signature)
        elif head.headline is not None and i < head.headline:
            yield _chunk(look, role="furniture")
        elif i in self.subjects:
            yield _chunk(look, role="tag", text=clean_line(look.text).lstrip("#"))
        else:
            yield from self._read_by_shape(i, look)

    def _read_signed(self, i: int, look: Look, sign: Sign) -> Iterator[Chunk]:
        """Yield the chunks of a line that a mark says something of."""
        chunk = _chunk(look)
        if sign.kind not in BODY_KINDS or not (self.first <= i < self.stop or sign.kind == "figure"):
            yield from head_chunks(replace(chunk, container=_PAGE), sign)
        else:
            is_above = sign.kind == "figure" and i < self.text
            yield replace(body_chunk(chunk, sign), role="caption" if is_above else None)

    def _read_signature(self, i: int, look: Look, signature: Signature) -> Iterator[Chunk]:
        """Yield the byline that the lines of the signature make together, and the date that one of them ends in."""
        if i == signature.lines[0]:
            text, lines = signature.text, signature.lines
            if not signature.dates and (office := self._office_below(lines[-1], text)):
                text, self.office = office, lines[-1] + 1
                lines = (*lines, self.office)
            where = " | ".join(f"line {self.looks[k].line.number}" for k in lines)
            yield replace(_chunk(look, role="byline", text=clean_line(text)), locator=where)
        for line, date in signature.dates:
            if line == i:
                yield _chunk(look, role="date", text=clean_line(date))

    def _steps(self, look: Look) -> Iterator[str]:
        """Yield the steps of a breadcrumb; its last is often the headline itself."""
        title = self.looks[self.head.headline or 0].text.casefold()
        yield from (step for step in split_breadcrumb(look.text) if step.casefold() != title)

    def _read_by_shape(self, i: int, look: Look) -> Iterator[Chunk]:
        if i in self.asides:
            yield _chunk(look, role="furniture")
            return
        if self.tag_run and look.is_label and look.line.gap == 0 and look.width <= 45:
            yield _chunk(look, role="tag", text=clean_line(look.text).lstrip("#"))
            return
        self.tag_run = False
        if i in (self.office, self.credit):
            return
        if (i < self.text or i >= self.stop) and (moment := dates.filing_time(look.text)):
            where = _chunk(look, role="date")
            yield replace(where, times=(TimeTag(moment, frozenset(), where.locator),))
            return
        if look.shape == "tags" and i < self.stop + _BELOW:
            self.tag_run = not look.tags
            yield from (_chunk(look, role="tag", text=clean_line(tag)) for tag in look.tags)
            if not look.tags:
                yield _chunk(look, role="furniture")
        elif look.shape in {"byline", "date"}:
            yield from self._read_meta(i, look)
        elif look.shape == "credit" and (i < self.text or self.first <= i < self.stop) and not self._ends_copy(i, look):
            yield from self._read_caption(i, look)
        elif self.first <= i < self.stop and self._has_credit_below(i):
            self.credit = i + 1
            yield from self._read_caption(i, look, self.looks[i + 1])
        elif self.text <= i < self.stop:
            yield from self._read_body(i, look)
        else:
            yield _chunk(look, role="furniture")

    def _ends_copy(self, i: int, look: Look) -> bool:
        """Return whether the line is the last paragraph of an agency's report, which is signed as captions are."""
        return i >= self.last and not has_credit_line(look.text)

    def _has_credit_below(self, i: int) -> bool:
        """Return whether the next line, right below, is the credit of the picture that line *i* describes."""
        if i + 1 >= self.stop or self.looks[i].width > _LONGEST_CAPTION:
            return False
        below = self.looks[i + 1]
        return not below.line.gap and below.width <= _LONGEST_CREDIT and is_credit(below.text)

    def _read_meta(self, i: int, look: Look) -> Iterator[Chunk]:
        """Yield a date, or what a byline holds that is not the story's: other stories have bylines too."""
        if look.shape == "date":
            yield _chunk(look, role="date" if i < self.text else "furniture", text=clean_line(look.text))
            return
        _, date = dates.split_date(look.text) if i < self.text else ("", "")
        if date:
            yield _chunk(look, role="date", text=clean_line(date))
        else:
            yield _chunk(look, role=None if self.text < i < self.stop else "furniture")

    def _office_below(self, i: int, byline: str) -> str | None:
        """Return *byline* with the line below it, where that says what the author is, and names nobody else."""
        below = self.looks[i + 1] if i + 1 < self.text else None
        if below is None or below.line.gap or not below.is_label or below.width > _LONGEST_OFFICE:
            return None
        if any(letter.isdecimal() for letter in below.text):
            # An office has no figures; a date has.
            return None
        alone, together = parse_byline(byline), parse_byline(f"{byline}, {below.text}")
        same = together.names == alone.names and attrs.evolve(together, text=alone.text) != alone
        return f"{byline}, {clean_line(below.text)}" if same else None

    def _read_caption(self, i: int, look: Look, below: Look | None = None) -> Iterator[Chunk]:
        """Yield a figure, whose credit may be the line *below*; a caption given twice counts once."""
        words = look.text if below is None else f"{look.text}\n{below.text}"
        spelling = words.casefold()
        if spelling in self.captions:
            yield _chunk(look, role="furniture")
            return
        self.captions.add(spelling)
        caption, credit = split_credit(words)
        where = f"line {look.line.number}" + (f" | line {below.line.number}" if below is not None else "")
        yield Chunk(
            kind="figure", text=words, container=_STORY, tag="line", locator=where,
            role="caption" if i < self.text else None, image=Image(caption=caption, credit=credit),
        )  # fmt: skip

    def _read_body(self, i: int, look: Look) -> Iterator[Chunk]:
        if look.shape == "item":
            yield from self._read_item(i, look)
        elif look.shape in {"prose", "long", "lead", "credit"}:
            yield _chunk(look, "heading" if self._is_question_head(i, look) else "paragraph")
        elif look.is_label:
            yield self._read_label(i, look)
        else:
            yield _chunk(look, role="furniture")

    def _is_question_head(self, i: int, look: Look) -> bool:
        """Return whether the line is a crosshead in the form of a question, set apart between two paragraphs."""
        if look.text[-1] not in "?？؟" or look.width > _LONGEST_QUESTION or not look.line.gap or i <= self.text:
            return False
        before, behind = self._told(i, -1), self._told(i, 1)
        return (
            before is not None and not before.is_label
            and behind is not None and behind.is_prose and behind.line.gap > 0 and behind.width > look.width
            and not any(mark in look.text[:-1] for mark in ".?!؟")
            and (look.text[0].isalnum() or look.text[0] in _OPENING)
            # What is answered in quotation marks was asked in an interview.
            and (behind.text[0] not in _OPENING or look.text[0] in _OPENING)
        )  # fmt: skip

    def _told(self, i: int, step: int) -> Look | None:
        """Return the nearest line above or below *i* that is no button: those stand before paragraphs as anywhere."""
        for k in range(i + step, i + (_NEAR + 1) * step, step):
            if not self.text <= k < self.stop:
                return None
            if self.looks[k].shape != "button":
                return self.looks[k]
        return None

    def _read_item(self, i: int, look: Look) -> Iterator[Chunk]:
        """Yield an item of a list; a dash alone opens a line of dialogue, a number alone a crosshead."""
        follows = i + 1 < len(self.looks) and self.looks[i + 1].shape == "item" and self.looks[i + 1].line.gap == 0
        has_peer = follows or (i > 0 and self.looks[i - 1].shape == "item" and look.line.gap == 0)
        if not has_peer and look.bullet not in "•‣◦▪●":
            numbered = look.bullet[0].isdigit() and not shapes.ends_sentence(look.words)
            yield _chunk(look, "heading" if numbered else "paragraph")
            return
        where = _chunk(look)
        yield Chunk(
            kind="item", text=look.words, container=_STORY, tag="line", locator=where.locator,
            level=min(look.line.indent // 4, 6), ordered=look.bullet[0].isdigit(),
        )  # fmt: skip

    def _read_label(self, i: int, look: Look) -> Chunk:
        """Return a short line within the text: a crosshead, an item of an unmarked list, or a link."""
        after = self._told(i, 1)
        if _is_listed(self.looks, i, self.text):
            return _chunk(look, "item")
        if after is not None and after.shape in {"prose", "long", "lead", "item", "credit"} and self._heads(i, look):
            return _chunk(look, "heading")
        return _chunk(look, "item") if i in self.listed else _chunk(look, role="furniture")

    def _heads(self, i: int, look: Look) -> bool:
        """Return whether a short line above text is a crosshead rather than a link, a label or another story's title.

        It is set apart as the paragraphs are, and has several of them under it or one that takes up its words.
        """
        below = self.looks[i + 1] if i + 1 < self.stop else None
        if self.is_spaced and (not look.line.gap or below is None or not below.line.gap):
            return False
        if self.looks[i - 1].is_label and not look.line.gap:
            return False
        paragraphs = 0
        for other in self.looks[i + 1 : self.stop]:
            if other.is_label:
                break
            paragraphs += other.is_prose
            if paragraphs > 1:
                return True
        if len(self.prose) < _LONG_STORY:
            return True
        if paragraphs and self.looks[i - 1].shape in _BESIDE:
            return False
        words, *under = self.theme.words(i, min(i + 5, self.stop))
        return not paragraphs or sum(any(word in line for line in under) for word in words) > 1


def _is_listed(looks: Sequence[Look], i: int, start: int) -> bool:
    """Return whether line *i* belongs to the lines that follow a colon without a blank between them."""
    k = i
    while k > start and i - k < 60 and looks[k].is_label and (looks[k].line.gap == 0 or looks[k - 1].shape == "lead"):
        k -= 1
    return k < i and looks[k].shape == "lead"


def _talk_chunk(look: Look, role: Role, container: int, text: str | None = None) -> Chunk:
    words = look.text if text is None else text
    return Chunk(
        kind="paragraph", text=words, container=container, tag="line", locator=f"line {look.line.number}", role=role
    )


def _read_talk(looks: Sequence[Look], talk: Talk, containers: list[Container]) -> Iterator[Chunk]:
    """Yield the chunks of the comments' part, each comment in a container of its own."""
    spoken: dict[int, list[Chunk]] = {}
    first = len(containers)
    for remark in talk.remarks:
        # A reply stands within what it answers, as on a page.
        parent = first + remark.answers if remark.answers is not None else _TALK
        containers.append(_container("comment", parent, f"line {looks[remark.texts[0][0]].line.number}"))
        for index, chunk in _remark_chunks(looks, remark, len(containers) - 1):
            spoken.setdefault(index, []).append(chunk)
    for i in range(talk.start, len(looks)):
        if talk.count is not None and i == talk.count[0]:
            yield _talk_chunk(looks[i], "comment-count", _TALK, talk.count[1])
        elif i in spoken:
            yield from spoken[i]
        else:
            yield _chunk(looks[i], role="furniture")


def _remark_chunks(looks: Sequence[Look], remark: Remark, container: int) -> Iterator[tuple[int, Chunk]]:
    if remark.author is not None:
        yield (
            remark.author[0],
            _talk_chunk(looks[remark.author[0]], "comment-author", container, clean_line(remark.author[1])),
        )
    if remark.date is not None:
        yield remark.date[0], _talk_chunk(looks[remark.date[0]], "comment-date", container, clean_line(remark.date[1]))
    if remark.likes is not None:
        yield remark.likes, _talk_chunk(looks[remark.likes], "comment-likes", container)
    for i, text in remark.texts:
        yield i, _talk_chunk(looks[i], "comment", container, text)

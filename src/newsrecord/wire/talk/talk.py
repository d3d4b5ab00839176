"""Find the readers' comments among the lines of a text and tell where each begins and ends."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.find.comments import talk_words
from newsrecord.wire import words
from newsrecord.wire.extents.runs import best_run
from newsrecord.wire.look import Look
from newsrecord.wire.shapes import ends_sentence
from newsrecord.wire.talk import pieces as cuts
from newsrecord.wire.talk.counted import are_said_below, count_below, count_off, titled_answers, titled_counts
from newsrecord.wire.talk.furniture import has_rating, may_have_rating
from newsrecord.wire.talk.link_posts import LinkPost, find_link_post
from newsrecord.wire.talk.marks import Mark, find_marks, leading_marks, own_marks, quiet_line
from newsrecord.wire.talk.notices import (
    COUNTED_STEMS,
    LONGEST_NOTICE,
    count_in,
    count_words,
    find_answers,
    is_box,
    is_count,
)
from newsrecord.wire.talk.remarks import Remark, read_pieces
from newsrecord.wire.talk.rounds import find_rounds
from newsrecord.wire.talk.sides import sign_below
from newsrecord.wire.talk.unheaded import find_signed, find_unheaded

__all__ = ["Remark", "Talk", "find_talk"]

# A story is at least this long where comments longer than itself follow it.
_STORY: Final = 150
# The description of a forum is shorter.
_SHORT: Final = 100
_AHEAD, _FAR_AHEAD = 14, 30
_OUTGROWN: Final = 3
_TITLE: Final = 100
_LONGEST_COUNT: Final = 40
_MANY: Final = words.COMMENT_NOUNS & words.COMMENT_HEADS
# Scripts without blanks between their words.
_UNSPACED: Final = tuple(sorted(noun for noun in _MANY if noun[0] > "\u2e80"))
_MARKS_ALONE, _REPLIES_EACH = 3, 2.5
_TEASER: Final = 200
_APART: Final = 40
_FEW: Final = 3
_TOLD, _MOST, _NEARLY_ALL = 0.4, 0.7, 0.8


@attrs.frozen(slots=True)
class Talk:
    """Where the comments stand."""

    story_start: int
    """First line that can be the story's text."""
    start: int
    """First line of the comments' part; the number of lines if there is none."""
    remarks: tuple[Remark, ...]
    count: tuple[int, str] | None
    """The line that declares their number, and what of it does."""
    post: LinkPost | None = None
    """The post above them, where it is a link and no story."""


@attrs.frozen(slots=True)
class _Signs:
    """What speaks for comments, each in the order of the text."""

    heads: tuple[int, ...]
    counts: dict[int, int]
    """Numbers that lines declare."""
    marks: tuple[Mark, ...]
    replies: tuple[int, ...]


def find_talk(looks: Sequence[Look]) -> Talk:
    """Return where the comments begin among *looks*, and each of them."""
    if (post := find_link_post(looks)) is not None and (found := _find_below(looks, post.stop)):
        return Talk(post.stop, post.stop, tuple(found), post.count, post)
    signs = _find_signs(looks)
    story_start, start = _divide(looks, signs)
    remarks = _find_remarks(looks, start, signs) if start < len(looks) else []
    if not remarks and (thread := find_rounds(looks)) is not None:
        return Talk(min(story_start, thread.start), thread.start, thread.remarks, thread.count)
    if not remarks and start < len(looks) and (start not in signs.heads or _is_button(looks, story_start, start)):
        start = len(looks)
    count = _declared(looks, start, signs, is_empty=not remarks) or count_below(looks, start, len(remarks))
    if count is not None and words.key(count[1]) in talk_words.NO_COMMENTS:
        if remarks:
            count = None
        elif start == len(looks) and _FEW * best_run(looks, count[0], start)[0] < best_run(looks, 0, count[0])[0]:
            # What stands below "Be the first to comment" asks for comments.
            start = count[0]
    return Talk(story_start, start, tuple(remarks), count)


def _is_button(looks: Sequence[Look], story: int, start: int) -> bool:
    """Return whether the heading of comments, behind which none were found, stands above most of the text: a button."""
    return best_run(looks, start, len(looks))[0] > _OUTGROWN * best_run(looks, story, start)[0]


def _find_below(looks: Sequence[Look], start: int) -> list[Remark]:
    """Return the comments on a post, which begin at line *start* and may have neither a heading nor links."""
    replies = tuple(find_answers(looks, start))
    marks = find_marks(looks, start)
    if not marks or any(look.is_prose and look.width > _STORY for look in looks[start : marks[0].first]):
        return []
    return _find_remarks(looks, start, _Signs((), {}, tuple(marks), replies))


def _find_signs(looks: Sequence[Look]) -> _Signs:
    told = [i for i, look in enumerate(looks) if look.is_talk_head]
    # A line that declares a number has it.
    figured = [i for i, look in enumerate(looks) if look.has_digit]
    counted = [i for i in figured if looks[i].width <= LONGEST_NOTICE or looks[i].is_talk_head]
    held = COUNTED_STEMS.find([looks[i].text for i in counted])
    named = [i for i, bits in zip(counted, held, strict=True) if bits or looks[i].declared is not None]
    counts = {i: count for i in named if (count := count_in(looks[i])) is not None}
    titled = titled_counts(looks)
    counts.update(titled)
    heads = sorted({*titled, *(i for i in counts if is_count(looks[i])), *told})
    heads = heads or titled_answers(looks)
    # The number may stand twice in the heading.
    heads = heads or [i for i in counts if looks[i].width <= _LONGEST_COUNT]
    replies = find_answers(looks)
    return _Signs(tuple(heads), counts, tuple(_find_marks(looks, heads, replies)), tuple(replies))


def _find_marks(looks: Sequence[Look], heads: Sequence[int], replies: Sequence[int]) -> list[Mark]:
    """Return the marks of comments; to read them costs more than all else, so only where they can count."""
    if (replies and (heads or _are_apart(looks, replies))) or may_have_rating(looks):
        return find_marks(looks, 0)
    # Without a link to answer them or a rating comments have a heading, and stand behind it.
    first = heads[0] if heads else find_signed(looks)
    return find_marks(looks, quiet_line(looks, first)) if first is not None else []


# What a line opens with that says that there are none, in small letters, capitals, or with a capital.
_NONE_OPENINGS: Final = frozenset(
    opening
    for phrase in talk_words.NO_COMMENTS
    for opening in (phrase[:3], phrase[:3].upper(), phrase[:3].capitalize(), phrase[:3].title())
)


def _declared(looks: Sequence[Look], start: int, signs: _Signs, *, is_empty: bool) -> tuple[int, str] | None:
    # The number may stand above the sort menu; those below "Be the first to comment" are of other stories.
    found = [i for i in signs.counts if i >= start - _FEW] or list(signs.counts)
    short = [i for i, look in enumerate(looks) if look.text[:3] in _NONE_OPENINGS]
    empty = next((i for i in short if words.key(looks[i].text) in talk_words.NO_COMMENTS), None)
    if not found or (is_empty and empty is not None and empty < found[0]):
        return None if empty is None else (empty, looks[empty].text)
    text = looks[found[0]].text
    return found[0], text if looks[found[0]].declared is not None else count_words(text)


def _divide(looks: Sequence[Look], signs: _Signs) -> tuple[int, int]:
    """Return the first line that can be the story's text, and the first line of the comments behind it."""
    heads = [i for i in signs.heads if looks[i].is_talk_head]
    spoken = sorted([*(m.first for m in signs.marks if m.kind != "date"), *signs.replies, *heads])
    bounds = [0, *signs.heads, len(looks)]
    parts = [(best_run(looks, a, b)[0], a, b) for a, b in itertools.pairwise(bounds)]
    most = max(part[0] for part in parts)
    behind = list(itertools.accumulate((part[0] for part in reversed(parts)), max))[::-1]
    before = 0
    story: int | None = None
    at = 0
    for k, (worth, a, b) in enumerate(parts):
        before = max(before, worth)
        # "Comments" stands above many stories too, as a link: the story is the first part that has enough text.
        if story is None and worth >= min(_STORY, most) and worth > 0:
            story = a
        while at < len(spoken) and spoken[at] <= b:
            at += 1
        if story is None or b >= len(looks):
            continue
        outgrown = k + 1 < len(parts) and behind[k + 1] > _OUTGROWN * before
        near = spoken[at : at + 2]
        signed = len(near) > 1 and near[0] < b + _FAR_AHEAD and near[1] < parts[k + 1][2]
        follows = bool(near) and near[0] < b + _AHEAD
        if signed or (not outgrown and (follows or b in signs.counts or are_said_below(looks, b))):
            # A heading behind comments that have none is the form's, or of a list.
            return story, _divide_at_replies(looks, story, signs, b)
    return story or 0, _divide_at_replies(looks, story or 0, signs, len(looks))


def _divide_at_replies(looks: Sequence[Look], story: int, signs: _Signs, end: int) -> int:
    """Return where comments without a heading begin: at least two lines that answer one, behind some text."""
    replies = [i for i in signs.replies if story <= i < end]
    if not _are_apart(looks, replies):
        return _divide_at_marks(looks, story, signs, end)
    first = replies[0]
    signing = [m.first for m in signs.marks if m.kind != "date"] or [m.first for m in signs.marks]
    near = [i for i in signing if max(story, first - 12) < i < first]
    post = _second_post(looks, signing, near[-1] if near else first, first, end) if len(signing) > _FEW else None
    if post is not None or near:
        return near[-1] if post is None else post
    while first > story and not looks[first - 1].line.gap and not looks[first].line.gap:
        first -= 1
    return first - 1 if first - 1 > story else end


def _second_post(looks: Sequence[Look], signing: Sequence[int], opening: int, link: int, end: int) -> int | None:
    """Return where the second post of a forum is signed, if the first, which is the story, is signed at *opening*.

    There is more to read in it than above it.  The link to answer it may stand right above what signs it.
    """
    if opening == link:
        opening = next((i for i in signing if link < i <= link + _FEW), -1)
    second = next((i for i in signing if max(opening, link) < i < end), None)
    if opening < 0 or second is None:
        return None
    above = best_run(looks, 0, opening)[0]
    return second if above < _SHORT and above < best_run(looks, opening, second)[0] else None


def _are_apart(looks: Sequence[Look], replies: Sequence[int]) -> bool:
    """Return whether something stands between two lines that answer a comment."""
    return any(look.shape != "button" for a, b in itertools.pairwise(replies) for look in looks[a + 1 : b])


def _divide_at_marks(looks: Sequence[Look], story: int, signs: _Signs, end: int) -> int:
    """Return where comments with neither a heading nor links to answer them begin: at the first of several marks.

    Teasers of other stories are signed too; between marks of comments there are words, and a line such as a rating,
    the same with each but for its figure.
    """
    for kind in ("said", "inline", "pair"):
        marks = _cluster([mark for mark in signs.marks if mark.kind == kind and story <= mark.first < end])
        names = {mark.name[1] for mark in marks if mark.name is not None}
        if len(marks) < _MARKS_ALONE or 2 * len(names) < len(marks):
            continue
        spans = [range(mark.last + 1, after.first) for mark, after in itertools.pairwise(marks)]
        told = sum(any(looks[i].is_prose for i in span) for span in spans)
        rated = [range(mark.first, after.first) for mark, after in itertools.pairwise(marks)]
        if told < _MOST * len(spans) or not has_rating(looks, rated):
            continue
        # A forum signs the first post, which is the story, as it does the others.
        is_forum = len(marks) > _MARKS_ALONE + 1 or best_run(looks, 0, marks[0].first)[0] < _SHORT
        for begin in [mark.first for mark in marks[: 1 + is_forum]]:
            worth, _, last = best_run(looks, story, begin)
            if worth >= _STORY and not any(looks[i].shape == "tail" for i in range(last, begin)):
                return begin
    thread = find_unheaded(looks, [mark for mark in signs.marks if story <= mark.first < end])
    if thread is None:
        return end
    worth, _, last = best_run(looks, story, thread)
    return thread if worth >= _STORY and not any(looks[i].shape == "tail" for i in range(last, thread)) else end


def _cluster(marks: Sequence[Mark]) -> list[Mark]:
    """Return the longest run of *marks* that stand not far apart."""
    begins = [n for n, mark in enumerate(marks) if n == 0 or mark.first - marks[n - 1].last > _APART]
    runs = [list(marks[a:b]) for a, b in itertools.pairwise([*begins, len(marks)])]
    return max(runs, key=len, default=[])


def _find_remarks(looks: Sequence[Look], start: int, signs: _Signs) -> list[Remark]:
    """Return the comments between *start* and the end of the text."""
    declared = [signs.counts[i] for i in signs.heads if i >= start and i in signs.counts]
    if declared and declared[0] == 0:
        return []
    marks = cuts.without_teasers(leading_marks(looks, [m for m in own_marks(signs.marks) if m.first >= start]))
    stop = _find_stop(looks, start, [mark.first for mark in marks] or signs.replies, signs)
    replies = [i for i in signs.replies if start <= i < stop]
    marks = [mark for mark in marks if start <= mark.first and mark.last < stop]
    if not marks or len(replies) > _REPLIES_EACH * len(marks) or sum(i < marks[0].first for i in replies) > 1:
        # The dates, if there are any, are those of other stories, or stand within the words.
        stop = replies[-1] + 1 if replies else stop
        pieces = cuts.split_at_replies(looks, start, stop) if replies else []
        return read_pieces(looks, pieces) if pieces else count_off(looks, start)
    begin = max((i + 1 for i in signs.heads if start <= i < marks[0].first), default=start)
    others = [mark.first for mark in signs.marks if marks[-1].last < mark.first < stop and mark.kind != "date"]
    if sign_below(looks, marks, begin, stop):
        pieces = cuts.split_at_dates(looks, marks, begin)
    else:
        pieces = cuts.split_at_marks(looks, marks, others[0] if len(others) > 1 else stop)
        # The first may have no date.
        pieces = [*cuts.undated_first(looks, range(begin, marks[0].first)), *pieces]
    remarks = read_pieces(looks, pieces)
    timed = len(marks) > _FEW and all(mark.date is not None and ":" in mark.date[1] for mark in marks)
    elsewhere = any(looks[i].shape == "tail" for i in range(begin, marks[0].first))
    # The hour of each is seldom printed but with comments.
    heading = [i for i in signs.heads if start <= i < marks[0].first] or [begin - 1]
    elsewhere = elsewhere or not (timed or any(_heads_list(looks, i, signs) for i in heading))
    elsewhere = elsewhere and find_unheaded(looks, marks) is None
    return remarks if replies or _are_spoken(looks, marks, remarks, elsewhere=elsewhere) else []


def _heads_list(looks: Sequence[Look], i: int, signs: _Signs) -> bool:
    """Return whether line *i* heads comments, and not only the form for one, under which other stories may follow."""
    if i < 0 or i in signs.counts or i not in signs.heads or words.key(looks[i].text) in words.COMMENT_NOUNS:
        return True
    # "Readers' comments"; the form is for one comment.  "Re: Title" stands above an answer.
    if looks[i].text.endswith(_UNSPACED):
        return True
    return looks[i].text.startswith(cuts.ANSWERING) or any(words.key(part) in _MANY for part in looks[i].text.split())


def _are_spoken(looks: Sequence[Look], marks: Sequence[Mark], remarks: Sequence[Remark], *, elsewhere: bool) -> bool:
    """Return whether what no link answers are comments: teasers of other stories are signed and dated too.

    They are short and no sentences, they stand under headings of their own, a date alone is all that many have, and
    what looks like a name above the date is the same section or the same author again and again.
    """
    kind = marks[0].kind
    if kind == "said":
        return True
    names = Counter(words.key(remark.author[1]) for remark in remarks if remark.author is not None)
    if not names:
        return kind != "date"
    name, times = names.most_common(1)[0]
    if len(remarks) > _FEW and times >= _NEARLY_ALL * len(remarks) and name not in talk_words.BADGES:
        return False
    told = sum(_is_told(looks, remark) for remark in remarks)
    long = sum(sum(looks[i].width for i, _ in remark.texts) > _TEASER for remark in remarks)
    return 2 * long >= len(remarks) if elsewhere else _TOLD * len(remarks) <= told


def _is_told(looks: Sequence[Look], remark: Remark) -> bool:
    """Return whether a comment has a sentence, or as much text as one."""
    # A link may stand behind the words in their line.
    is_said = any(looks[i].is_prose or (text != looks[i].text and ends_sentence(text)) for i, text in remark.texts)
    return is_said or sum(looks[i].width for i, _ in remark.texts) > _TITLE


def _find_stop(looks: Sequence[Look], start: int, found: Sequence[int], signs: _Signs) -> int:
    """Return where the comments end: at the first heading of other things that most lines *found* stand above.

    These are the marks of comments, or else the links to answer them.
    """
    forms = {i for i in signs.heads if i not in signs.counts}
    firsts = [i for i in found if i >= start]
    passed = 0
    begin = firsts[0] + 1 if firsts else start + 1
    others = {i for i in range(begin, len(looks)) if looks[i].shape == "tail" or is_box(looks[i])}
    # "Recommended" may be a button beside each.
    times = Counter(looks[i].text for i in others)
    for i in sorted(others | {i for i in forms if i >= begin}):
        while passed < len(firsts) and firsts[passed] < i:
            passed += 1
        if 2 * passed >= len(firsts) or (i in others and times[looks[i].text] < _FEW):
            return i
    return len(looks)

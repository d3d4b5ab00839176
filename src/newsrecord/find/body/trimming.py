"""Cut what stands before the first paragraph of a story and behind its last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from newsrecord.find.body.beside import share_place
from newsrecord.find.body.broken_lines import MOST_LINES, breaks_off, broken_lines
from newsrecord.find.body.edge_lists import count_key_points, count_marked_points, count_points
from newsrecord.find.body.fact_lists import count_facts
from newsrecord.find.body.field import Field
from newsrecord.find.body.greetings import greets
from newsrecord.find.body.results import closes_with_results, tells_result
from newsrecord.find.bylines.known import printed_lines
from newsrecord.find.closers import is_pointer
from newsrecord.find.dates.words import find_update_word
from newsrecord.find.lives import spans_life
from newsrecord.find.prose import ends_sentence, is_shorter, runs_from_link, runs_into_link
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Chunk
from newsrecord.patterns import late
from newsrecord.text import DENSE

__all__ = ["trim", "trim_anew"]

_TINY: Final = 10
# Scripts that write no vowels, or syllables, say as much in fewer letters.
_COMPACT: Final = late("[\u05d0-\u05ea\u0620-\u06d5\u1200-\u135a]")
_POINT: Final = 16
_FEWEST_STEPS: Final = 2
_MOST_BETWEEN: Final = 8
_FARTHEST: Final = 24
_SHORTEST_LEAD: Final = 24
_SHORTEST_DENSE: Final = 8
_QUESTION: Final = ("?", "？", "؟", ";", "\u037e")
_COLONS: Final = (":", "：")
_OPENING: Final = frozenset('"“„«»‘‚「『')
_CLOSED: Final = frozenset('"”“»«’‘」』')
_LEADING: Final = frozenset((*_QUESTION, *_COLONS))
_TAIL_KINDS: Final = frozenset({"figure", "table", "item", "quote", "pre"})


def trim(field: Field, kept: list[int]) -> list[int]:
    """Cut what stands before the first paragraph and behind the last."""
    chunks = field.chunks
    prose = [place for place, i in enumerate(kept) if field.weights[i] > 0 or chunks[i].kind == "table"]
    if not prose:
        return kept
    told = next((kept[place] for place in reversed(prose) if chunks[kept[place]].kind == "paragraph"), kept[prose[-1]])
    first = _first(field, kept, prose)
    return kept[first : _last(field, kept, first, prose[-1], told) + 1]


def trim_anew(field: Field, kept: list[int]) -> list[int]:
    """Trim again where a line that is no prose closes a story: a notice that stood behind it was dropped since."""
    last = field.chunks[kept[-1]]
    # A line with a sentence in it is told, whatever it ends with: "PS: It rains again. See you soon :-)". Stars are the
    # verdict of a review.
    if field.weights[kept[-1]] > 0 or last.kind != "paragraph" or ". " in last.text or "\u2605" in last.text:
        return kept
    return trim(field, kept)


def _first(field: Field, kept: list[int], prose: Sequence[int]) -> int:
    """Return the place in *kept* where a story begins, at its first paragraph or before."""
    chunks = field.chunks
    first, last = prose[0], prose[-1]
    asked: set[tuple[int | None, bool]] | None = None
    while first > 0:
        before = chunks[kept[first - 1]]
        if before.kind == "heading" and _tells_date(chunks[kept[first - 1] + 1 : kept[first]]):
            # What stands above the line that says when is a summary in points, and no crosshead.
            break
        if before.kind == "item" and (
            points := count_points(field, kept[:first], kept[prose[0]]) or count_key_points(chunks, kept, first)
        ):
            first -= points
            continue
        if (
            not _opens(before)
            and not _leads_in(field, kept[prose[0]], kept[first - 1])
            and not _names_speaker(before, chunks[kept[first]])
            and not breaks_off(field, kept[first - 1], kept[first])
            and not (first > 1 and chunks[kept[first - 2]].kind == "figure" and _says_who(field, before))
            and not (first == prose[0] and (_opens_part(field, kept, first) or _gives_result(field, kept, first)))
        ):
            if not _asks(before):
                break
            # Few stories open with a question: those behind it are looked for then.
            asked = _questions(field, kept[first:last]) if asked is None else asked
            if (field.look(kept[first - 1]), before.bold) not in asked:
                break
        first -= 1
    return first


def _last(field: Field, kept: list[int], first: int, last: int, told: int) -> int:
    """Return the place in *kept* where a story ends, at the *last* line of prose or behind; *told* is a paragraph."""
    chunks = field.chunks
    while True:
        while last + 1 < len(kept) and (
            chunks[kept[last + 1]].kind in _TAIL_KINDS
            or _closes(field, told, kept[last + 1])
            or closes_with_results(field, told, kept[last + 1])
            or _closes_life(field, told, kept[last + 1])
        ):
            last += 1
        far = kept[last + 1 : last + 1 + _FARTHEST]
        if (farther := _goes_on(field, told, far)) > 0:
            last += farther
            continue
        behind = far[: 1 + _FEWEST_STEPS]
        if (facts := count_facts(field, told, far)) > 0:
            last += facts
            continue
        if (marked := count_marked_points(field, told, kept[first : last + 1], far)) > 0:
            last += marked
            continue
        if _heads_last(field, kept[first : last + 1], told, behind) or _asks_last(
            field, kept[first : last + 1], told, behind
        ):
            last += 2
            continue
        if (lines := broken_lines(field, told, kept[last + 1 : last + 2 + MOST_LINES])) > 0:
            last += lines
            continue
        if not (
            _heads_steps(chunks, behind) or _heads_points(field, told, far) or _announces(field, kept[last], behind)
        ):
            break
        last += 1
    # A post or a player may close a story; what stands behind that is none of it.
    while last + 1 < len(kept):
        if chunks[kept[last + 1]].kind != "embed" and not _leads_to_post(field, told, kept[last + 1 : last + 3]):
            break
        last += 1
    return last


def _closes(field: Field, prose: int, index: int) -> bool:
    """Return whether a short sentence stands beside the last of the story's paragraphs, and looks as that does."""
    last, chunk = field.chunks[prose], field.chunks[index]
    return (
        chunk.kind == last.kind == "paragraph"
        and chunk.tag == last.tag == "p"
        and share_place(field, prose, index)
        # What somebody says may be shorter.
        and (not _is_tiny(chunk.text) or (chunk.text[0] in _OPENING and chunk.text[-1] in _CLOSED))
        and (3 * chunk.link_chars <= len(chunk.text) or runs_into_link(chunk) or runs_from_link(chunk))
        # What ends in a colon or a question leads on to something else.
        and chunk.text[-1] not in _LEADING
        and ends_sentence(chunk.text)
    )


def _is_tiny(text: str) -> bool:
    return len(text) < _TINY and (len(text) < _SHORTEST_DENSE or _COMPACT.match(text) is None)


def _leads_in(field: Field, prose: int, index: int) -> bool:
    """Return whether a short sentence of the story stands right above its first paragraph, and looks as that does."""
    text = field.chunks[index].text
    is_long = len(text) >= (_SHORTEST_DENSE if DENSE.match(text) else _SHORTEST_LEAD)
    if not is_long or not _closes(field, prose, index):
        return greets(field, prose, index)
    # "Last updated: December 2025."
    return not has_digit(text) or find_update_word(text.lower()) is None


def _opens_part(field: Field, kept: Sequence[int], first: int) -> bool:
    """Return whether a line stands beside the first paragraph below a crosshead, and more such crossheads follow.

    Letters to a paper say so on which story they are.
    """
    chunks = field.chunks
    if first < 2 or chunks[kept[first - 1]].kind != "paragraph" or chunks[kept[first - 1]].link_chars:
        return False
    head = chunks[kept[first - 2]]
    if head.kind != "heading" or head.level < 2 or not share_place(field, kept[first - 1], kept[first]):
        return False
    look = field.look(kept[first - 2])
    return any(chunks[i].kind == "heading" and field.look(i) == look for i in kept[first + 1 :])


def _gives_result(field: Field, kept: Sequence[int], first: int) -> bool:
    """Return whether the line beside the first paragraph is the result of the match that the story reports on."""
    return tells_result(field.chunks[kept[first - 1]]) and share_place(field, kept[first - 1], kept[first])


def _heads_last(field: Field, kept: Sequence[int], told: int, behind: Sequence[int]) -> bool:
    """Return whether *behind* begin with a crosshead that looks as one above does, and a sentence of the story."""
    chunk = field.chunks[behind[0]] if len(behind) >= _FEWEST_STEPS else None
    if chunk is None or chunk.kind != "heading" or chunk.container < 0:
        return False
    place = field.parents[chunk.container], chunk.level
    return (
        not chunk.link_chars
        and _closes(field, told, behind[1])
        and any(
            (field.parents[each.container], each.level) == place
            for each in (field.chunks[i] for i in kept)
            if each.kind == "heading"
        )
    )


def _asks_last(field: Field, kept: Sequence[int], told: int, behind: Sequence[int]) -> bool:
    """Return whether *behind* begin with a question in bold, as those of an interview are, and a short answer."""
    if len(behind) < _FEWEST_STEPS or not (chunk := field.chunks[behind[0]]).bold or not _asks(chunk):
        return False
    if chunk.link_chars or not share_place(field, told, behind[0]) or not _closes(field, told, behind[1]):
        return False
    return (field.look(behind[0]), True) in _questions(field, list(kept))


def _closes_life(field: Field, prose: int, index: int) -> bool:
    """Return whether a line beside the last paragraph says when somebody was born and died: it closes an obituary."""
    chunk = field.chunks[index]
    is_line = chunk.kind == "paragraph" and chunk.tag == "p" and not chunk.link_chars and has_digit(chunk.text)
    return is_line and spans_life(chunk.text) and share_place(field, prose, index)


def _names_speaker(line: Chunk, below: Chunk) -> bool:
    """Return whether a line is a speaker's name in capitals above what is said, as transcripts set it."""
    return (
        line.kind == below.kind
        and line.text.endswith(":")
        and line.text.isupper()
        and line.container == below.container
    )


def _goes_on(field: Field, prose: int, behind: Sequence[int]) -> int:
    """Return how many of *behind* belong to the story: up to a sentence of it, with its list or table before that.

    Results have no sentences, and thanks follow on them.
    """
    chunks = field.chunks
    for place, index in enumerate(behind):
        if place > _FEWEST_STEPS and _closes(field, prose, index):
            return place + 1
        chunk = chunks[index]
        is_listed = chunk.kind in ("item", "table") or (chunk.kind == "heading" and not place)
        if not is_listed or chunk.link_chars:
            return 0
    return 0


def _heads_steps(chunks: Sequence[Chunk], kept: Sequence[int]) -> bool:
    """Return whether *kept* are a heading and the sentences of a list: how to get there, what to do, who was there."""
    if len(kept) <= _FEWEST_STEPS or chunks[kept[0]].kind != "heading":
        return False
    items = [chunks[i] for i in kept[1:]]
    return all(item.kind == "item" and not item.link_chars and ends_sentence(item.text) for item in items)


def _heads_points(field: Field, prose: int, behind: Sequence[int]) -> bool:
    """Return whether *behind* are a heading beside the story's paragraphs and a list of points, which leads nowhere.

    Points are told in several words: what a job offers, what to bring.
    """
    chunks = field.chunks
    if len(behind) <= _FEWEST_STEPS or chunks[behind[0]].kind != "heading" or chunks[behind[0]].link_chars:
        return False
    place = chunks[prose].container
    points = list(takewhile(lambda each: each.kind == "item", (chunks[i] for i in behind[1:])))
    return (
        len(points) >= _FEWEST_STEPS
        and chunks[behind[0]].container == place
        and all(not each.link_chars and not is_shorter(each.text, _POINT) for each in points)
        and all(
            place in (field.parents[each.container], field.parents[max(0, field.parents[each.container])])
            for each in points
        )
    )


def _announces(field: Field, prose: int, behind: Sequence[int]) -> bool:
    """Return whether *behind* are a line that ends in a colon, beside the story's last paragraph, and its list."""
    if len(behind) <= _FEWEST_STEPS:
        return False
    last, line, *items = [field.chunks[i] for i in (prose, *behind)]
    return (
        line.kind == last.kind == "paragraph"
        and line.tag == last.tag == "p"
        and line.container == last.container
        and line.text.endswith(_COLONS)
        and not line.link_chars
        # The list stands beside them, too, and leads nowhere.
        and all(item.kind == "item" and not item.link_chars for item in items)
        and all(field.parents[item.container] == line.container or _stands_in(field, item, line) for item in items)
    )


def _leads_to_post(field: Field, prose: int, behind: Sequence[int]) -> bool:
    """Return whether *behind* are a line of the story that ends in a colon, and a post or a player."""
    if len(behind) < _FEWEST_STEPS or field.chunks[behind[1]].kind != "embed":
        return False
    line = field.chunks[behind[0]]
    return (
        line.kind == "paragraph"
        and line.text.endswith(_COLONS)
        and not line.link_chars
        and not is_pointer(line.text)
        and share_place(field, prose, behind[0])
    )


def _stands_in(field: Field, item: Chunk, line: Chunk) -> bool:
    """Return whether the list of *item*, one step farther out than the item's own element, stands beside *line*."""
    outer = field.parents[item.container]
    return outer >= 0 and field.parents[outer] == line.container


def _tells_date(chunks: Sequence[Chunk]) -> bool:
    """Return whether a line with a marked date is among the few *chunks*."""
    return len(chunks) <= _MOST_BETWEEN and any(chunk.times for chunk in chunks)


def _opens(chunk: Chunk) -> bool:
    return chunk.kind in ("figure", "embed") or (chunk.kind == "heading" and chunk.level > 1)


def _says_who(field: Field, chunk: Chunk) -> bool:
    """Return whether a line is a byline: the story begins with the picture above it; a later rule drops the line."""
    return chunk.text in field.outline.once("printed bylines", printed_lines)


def _asks(chunk: Chunk) -> bool:
    """Return whether a paragraph is a question, as those of an interview are."""
    return chunk.kind == "paragraph" and chunk.text.endswith(_QUESTION)


def _questions(field: Field, kept: list[int]) -> set[tuple[int | None, bool]]:
    """Return how the questions among *kept* look."""
    return {(field.look(i), chunk.bold) for i in kept if _asks(chunk := field.chunks[i])}

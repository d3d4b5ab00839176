"""Cut what publishers put between and around the paragraphs of a story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from newsrecord.find.body.alone import drop_placeholders
from newsrecord.find.body.boxes import drop_appeals, drop_boxes, drop_facts
from newsrecord.find.body.calls import drop_calls
from newsrecord.find.body.crossheads import with_crossheads
from newsrecord.find.body.edge_lists import opens_point
from newsrecord.find.body.emptied import drop_emptied
from newsrecord.find.body.end_marks import drop_behind_end
from newsrecord.find.body.endings import drop_closers
from newsrecord.find.body.entries import find_entry_headings, find_entry_times, tells_hour
from newsrecord.find.body.extent import parts_inside
from newsrecord.find.body.field import Field
from newsrecord.find.body.inserts import drop_inserts
from newsrecord.find.body.key_boxes import with_key_points
from newsrecord.find.body.labels import drop_labels
from newsrecord.find.body.link_rows import drop_link_rows
from newsrecord.find.body.links import drop_link_lists, drop_links, drop_pointers
from newsrecord.find.body.machine_made import drop_machine_made
from newsrecord.find.body.mail_head import drop_mail_head
from newsrecord.find.body.meta_lines import is_meta_line, tells_who_and_when
from newsrecord.find.body.outer_lists import without_outer_list
from newsrecord.find.body.pictured import find_captions
from newsrecord.find.body.pressed import drop_pressed
from newsrecord.find.body.pull_quotes import find_echoes, find_pull_quotes
from newsrecord.find.body.quotations import join_quotations
from newsrecord.find.body.quoted_asides import find_quoted_asides
from newsrecord.find.body.reach import reach
from newsrecord.find.body.releases import drop_release_ends
from newsrecord.find.body.shown import find_shown
from newsrecord.find.body.sign_offs import without_sign_off
from newsrecord.find.body.tails import drop_tail
from newsrecord.find.body.teaser_boxes import drop_teaser_boxes
from newsrecord.find.body.trimming import trim, trim_anew
from newsrecord.find.body.undeclared import drop_undeclared
from newsrecord.find.bylines.known import author_names, printed_lines
from newsrecord.find.declared import metas_named
from newsrecord.find.landmarks import headline_index, names_around
from newsrecord.find.lives import spans_life
from newsrecord.find.pictures.captions import is_credit
from newsrecord.find.pictures.legends import join_words, words_of_picture
from newsrecord.find.prose import key_of
from newsrecord.find.wordlists import word_set
from newsrecord.page.credits import BYLINE_NAMES
from newsrecord.page.outline import Chunk

__all__ = ["RULES", "prune"]

_OFTEN: Final = 3
_SEVERAL: Final = 3
_NUMBER: Final = re.compile(r"(\d{1,3})(?:[.):．、]|\s?[\u2013\u2014-])\s?(?=\D)")
_LABEL: Final = 40
_TINY: Final = 10
_REPEATED: Final = 40
_HEAD: Final = 3
# More than a story's own hour, and that of its change: those of what it tells by the hour.
_FEW_HOURS: Final = 3
# The dates of a life, and the points of a list, are three at least.
_FEW_POINTS: Final = 2
_ADVERTS: Final = word_set("ad ads adslot advert adverts advertisement advertising")
_CARRIED: Final = frozenset({"paragraph", "item", "quote", "pre", "table", "embed", "figure"})


def prune(field: Field, container: int) -> list[Chunk]:
    """Return the chunks within *container* that are the story, with captions given to their pictures."""
    inside = parts_inside(field, container)
    kept = reach(field, _inside(field, inside))
    kept = with_key_points(field, kept)
    field.chunks = without_outer_list(field.outline, field.chunks, kept, container)
    field.chunks = with_crossheads(field, kept)
    asides = find_quoted_asides(field, inside, kept)
    if asides:
        kept = sorted([*kept, *[i for held in asides.values() for i in held]])
    quoted = find_pull_quotes(field.outline, field.chunks, kept, asides)
    if quoted:
        field.chunks = tuple([quoted.get(i) or chunk for i, chunk in enumerate(field.chunks)])
        kept = [i for i in kept if i not in quoted or quoted[i] is not None]
    captions = find_captions(field, kept)
    kept = [i for i in kept if i not in captions] if captions else kept
    for rule in RULES:
        # Some look at the first of what is left.
        kept = rule(field, kept) if kept else kept
    if times := find_entry_times(field, kept):
        kept = sorted([*kept, *times])
        hours = frozenset(times)
        field.chunks = tuple([replace(c, kind="paragraph") if i in hours else c for i, c in enumerate(field.chunks)])
    without_sign_off(field, kept)
    if not captions:
        return join_quotations(field.outline, [field.chunks[i] for i in kept])
    words: dict[int, list[str]] = {}
    for at, picture in captions.items():
        words.setdefault(picture, []).append(words_of_picture(field.outline, field.chunks[at]))
    said = {picture: join_words(lines) for picture, lines in words.items()}
    return join_quotations(field.outline, [_captioned(field.chunks[i], said.get(i)) for i in kept])


def _captioned(chunk: Chunk, words: str | None) -> Chunk:
    return replace(chunk, text=words) if words and not chunk.text else chunk


def _inside(field: Field, inside: Collection[int]) -> list[int]:
    shut = [True] * len(field.barred)
    for place in inside:
        shut[place] = field.barred[place]
    skip, opening = field.skip, field.opening
    kept = [
        i
        for i, chunk in enumerate(field.chunks)
        if not shut[chunk.container]
        and chunk.role is None
        and i not in skip
        # Pictures stand above headlines, too.
        and (i >= opening or chunk.kind in ("figure", "embed"))
        and (chunk.kind != "embed" or not _is_advert(field, chunk))
    ]
    more = [i for i in find_entry_headings(field) if field.chunks[i].container in inside]
    more += find_shown(field, inside, kept)
    return sorted([*kept, *more]) if more else kept


def _is_advert(field: Field, chunk: Chunk) -> bool:
    """Return whether the element around an embed is called an advertisement, on a page whose text is called one too."""
    return chunk.container >= 0 and not field.furniture[chunk.container].isdisjoint(_ADVERTS)


def drop_repeats(field: Field, kept: list[int]) -> list[int]:
    """Drop what was said before, labels said again and again, and the headline where the story opens."""
    chunks = field.chunks
    # Title, metas and heading say the same most often.
    heads = {key_of(text) for text in set(_headlines(field))}
    # None but labels are counted, and to count long texts would mean to hash them.
    labels = [text for i in kept if 0 < len(text := chunks[i].text) < _LABEL]
    often = Counter(labels) if len(labels) >= _OFTEN else {}
    echoes = find_echoes(chunks, kept)
    seen: set[str] = set()
    held = []
    for place, index in enumerate(kept):
        chunk = chunks[index]
        text = chunk.text
        is_early = place < _HEAD or (place < 2 * _HEAD and chunk.kind == "heading")
        if index in echoes or (is_early and len(text) > _TINY and key_of(text) in heads):
            continue
        if text and chunk.kind in ("paragraph", "quote"):
            if len(text) < _LABEL and often.get(text, 0) >= _OFTEN and not _leads_on_each_time(chunk):
                # A label that stands between all the parts of a story: "Advertisement", "Article continues".
                continue
            if len(text) >= _REPEATED:
                if text in seen:
                    continue
                seen.add(text)
        held.append(index)
    return held


def _leads_on_each_time(chunk: Chunk) -> bool:
    """Return whether a line names who speaks, puts one question to each of several people, or is an answer: "No."."""
    text = chunk.text
    is_answer = (
        text[-1] in ".。" and chunk.tag == "p" and text.count(" ") < 2 and not chunk.bold and text[-2:-1].isalpha()
    )
    return is_answer or text.endswith((":", "：")) or (chunk.bold and text.endswith(("?", "？")))


def _headlines(field: Field) -> Iterator[str]:
    outline = field.outline
    if outline.title:
        yield outline.title
    yield from (meta.content for meta in metas_named(outline, "og:title", "twitter:title", "itemprop:headline"))
    first = next((chunk.text for _, chunk in outline.headings() if chunk.level == 1), None)
    if first:
        yield first
    index = headline_index(outline)
    if index is not None:
        yield outline.chunks[index].text


def _is_fact(chunks: Sequence[Chunk], index: int) -> bool:
    """Return whether an item is a label and a number beside a label and another fact: "Cooking: 60 min", "Serves: 4".

    By itself it is how long a story takes to read.
    """
    label, _, number = chunks[index].text.rpartition(":")
    if not label or not number.strip()[:1].isdecimal():
        return False
    beside = [chunks[i] for i in (index - 1, index + 1) if 0 <= i < len(chunks)]
    return any(other.kind == "item" and ":" in other.text and not is_meta_line(other) for other in beside)


def drop_meta_lines(field: Field, kept: list[int]) -> list[int]:
    """Drop the byline and the date where a story opens or closes with them."""
    chunks = field.chunks
    names = field.outline.once("author names", author_names)
    lines = field.outline.once("printed bylines", printed_lines)
    dropped: set[int] = set()
    for edge in (kept, kept[::-1]):
        others = 0
        for index in edge:
            text = chunks[index].text
            if text in lines or text in names or is_meta_line(chunks[index]) or tells_who_and_when(text, names):
                # Where one such line stands, the next may follow.
                is_told = _is_of_many(chunks, kept, text, tells_hour, _FEW_HOURS) or (
                    chunks[index].kind == "paragraph"
                    and (spans_life(text) or _is_of_many(chunks, kept, text, opens_point, _FEW_POINTS))
                )
                is_told = is_told or (chunks[index].kind == "item" and _is_fact(chunks, index))
                if not is_told:
                    dropped.add(index)
            elif (text or not _is_portrait(field, index)) and (others := others + 1) == _HEAD:
                break
    return [i for i in kept if i not in dropped]


def _is_portrait(field: Field, index: int) -> bool:
    """Return whether a picture stands in an element that is called after the author: these lines stand below it."""
    chunk = field.chunks[index]
    return chunk.kind == "figure" and not names_around(field.outline, chunk, 2).isdisjoint(BYLINE_NAMES)


def _is_of_many(chunks: Sequence[Chunk], kept: list[int], text: str, tells: Callable[[str], bool], most: int) -> bool:
    """Return whether *text* is among more than *most* lines of the story that are told in one way."""
    return tells(text) and sum([tells(chunks[i].text) for i in kept]) > most


def drop_bare_headings(field: Field, kept: list[int]) -> list[int]:
    """Drop headings that nothing stands under, because what they head was dropped.

    A heading right above one of its own rank has lost nothing: the page sets "Questions" above each question so.  Nor
    has one above a picture, a table or a map as most, that stands right between it and the next.  Headings that count
    on are the items of a list, and may be all that is told of each.
    """
    chunks = field.chunks
    if "heading" not in [chunks[i].kind for i in kept]:
        return kept
    held: list[int] = []
    counted = _counting(chunks, kept)
    # From the end on: the lowest rank of heading that would be bare here, or 0 where text follows.
    bare = 1
    full, said = -1, ""
    for index in reversed(kept):
        chunk = chunks[index]
        if chunk.kind == "heading":
            # Of more than two in a row, those above have lost what they head: answers that are folded away.
            is_bare = bare and chunk.level >= bare and index not in counted
            if is_bare and (full != index + 1 or chunk.text == said or is_credit(chunk.text)):
                continue
            full, said = index if not bare else -1, chunk.text
            bare = chunk.level
        elif chunk.kind == "figure" and full == index + 1:
            full = index
        elif chunk.kind in _CARRIED:
            bare = 0 if chunk.kind != "figure" else bare
        held.append(index)
    return held[::-1]


def _counting(chunks: Sequence[Chunk], kept: Sequence[int]) -> frozenset[int]:
    """Return the headings that begin with numbers which follow upon one another, up or down, where they are several."""
    heads = [i for i in kept if chunks[i].kind == "heading" and chunks[i].text[:1].isdecimal()]
    if len(heads) < _SEVERAL:
        return frozenset()
    numbers = [int(match[1]) if (match := _NUMBER.match(chunks[i].text)) is not None else -_SEVERAL for i in heads]
    steps = {other - one for one, other in pairwise(numbers)}
    return frozenset(heads) if steps in ({1}, {-1}) else frozenset()


RULES: Final[tuple[Callable[[Field, list[int]], list[int]], ...]] = (
    drop_mail_head,
    drop_boxes,
    drop_facts,
    drop_tail,
    drop_machine_made,
    drop_calls,
    drop_pressed,
    drop_inserts,
    drop_teaser_boxes,
    drop_link_rows,
    drop_links,
    drop_placeholders,
    drop_labels,
    trim,
    drop_link_lists,
    drop_repeats,
    drop_appeals,
    drop_release_ends,
    drop_behind_end,
    drop_closers,
    drop_undeclared,
    drop_meta_lines,
    trim_anew,
    drop_pointers,
    drop_emptied,
    drop_bare_headings,
)
"""What is cut, in this order: each rule takes the indexes of the chunks kept so far and returns those it keeps."""

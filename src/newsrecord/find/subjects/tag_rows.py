"""Find the rows of links that are a story's tags, because the story says what they are named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.keys import fold
from newsrecord.find.prose import ends_sentence, long_chunks
from newsrecord.find.subjects.tag_lines import WHOLE_LINK
from newsrecord.page.outline import Chunk, Outline
from newsrecord.text import DENSE

__all__ = ["is_said", "told_rows"]

_Row = list[tuple[int, Chunk]]

_LONGEST_LINE: Final = 300
_LONGEST, _LONGEST_DENSE = 40, 12
_MOST_BLANKS: Final = 3
_FEWEST, _MOST = 2, 15
_LEAST_TEXT: Final = 200
_MOST_PARAGRAPHS: Final = 60
_REACH: Final = 30


def told_rows(outline: Outline, headline: int) -> Iterator[_Row]:
    """Yield the rows of links behind the *headline* most of whose names the headline and the paragraphs hold.

    The sections of a site and the ways to share a story are not said in it; what it is about is, in any language.
    """
    text = _text_behind(outline, headline)
    if len(text) < _FEWEST:
        return
    rows: list[_Row] = []
    first, last = text[_FEWEST - 1][0] + 1, text[-1][0] + 1 + _REACH
    for index, chunk in enumerate(outline.chunks[first:last], start=first):
        if not chunk.link_chars or not _is_linked(chunk):
            continue
        if rows and _goes_on(outline, rows[-1][-1], (index, chunk)):
            rows[-1].append((index, chunk))
        else:
            rows.append([(index, chunk)])
    for row in rows:
        names = [chunk.text[link.start : link.end].strip() for _, chunk in row for link in chunk.links]
        if not _FEWEST <= len(names) <= _MOST or not all(map(_may_name, names)) or _leads_within(row):
            continue
        start = row[0][0]
        above = [(place, it) for place, it in text if place < start]
        if len(above) < _FEWEST or start > above[-1][0] + _REACH:
            continue
        if any(place > start and it.container == above[-1][1].container for place, it in text):
            # Among the paragraphs stand links to what they speak of.
            continue
        said = _said(names, [outline.chunks[headline].text, *(it.text for _, it in above)])
        if said >= _FEWEST and 2 * said >= len(names):
            yield row


def is_said(outline: Outline, headline: int, names: Sequence[str]) -> bool:
    """Return whether the headline and the paragraphs behind it hold at least half of the *names*."""
    texts = [outline.chunks[headline].text, *(it.text for _, it in _text_behind(outline, headline))]
    return 2 * _said(names, texts) >= len(names)


def _text_behind(outline: Outline, headline: int) -> Sequence[tuple[int, Chunk]]:
    return [(place, it) for place, it in long_chunks(outline) if place > headline and _runs(it)][:_MOST_PARAGRAPHS]


def _said(names: Sequence[str], texts: Sequence[str]) -> int:
    """Return how many of the *names* the *texts* hold: as words, where words are parted."""
    told = "\n".join(texts).casefold()
    if len(told) < _LEAST_TEXT:
        return 0
    words = " ".join(["", *map(fold, texts)])
    keys = {name.casefold().strip(" #,") for name in names}
    # Endings are put to names in many languages, and nothing before them.
    return sum([key in told if DENSE.match(key) else f" {fold(key)}" in words for key in keys if key])


def _runs(chunk: Chunk) -> bool:
    return chunk.kind == "paragraph" and not chunk.link_chars * 2 > len(chunk.text) and ends_sentence(chunk.text)


def _leads_within(row: _Row) -> bool:
    return any(address[:1] == "#" for _, chunk in row for address in chunk.addresses)


def _is_linked(chunk: Chunk) -> bool:
    if chunk.kind not in ("item", "paragraph") or len(chunk.text) > _LONGEST_LINE:
        return False
    return chunk.link_chars >= WHOLE_LINK * len(chunk.text.replace(" ", ""))


def _goes_on(outline: Outline, last: tuple[int, Chunk], following: tuple[int, Chunk]) -> bool:
    """Return whether a line stands right behind another one, in the same element or in the one beside it."""
    (place, one), (index, other) = last, following
    if index != place + 1 or one.tag != other.tag or one.kind != other.kind:
        return False
    return one.container == other.container or _parent(outline, one) == _parent(outline, other)


def _parent(outline: Outline, chunk: Chunk) -> int:
    return outline.containers[chunk.container].parent if chunk.container >= 0 else -1


def _may_name(name: str) -> bool:
    if not name or name.count(" ") > _MOST_BLANKS:
        return False
    return len(name) <= (_LONGEST_DENSE if DENSE.match(name) else _LONGEST)

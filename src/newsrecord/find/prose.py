"""Measure how far a chunk reads like a paragraph of prose, in any language."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.page.outline import Chunk, Outline
from newsrecord.text import DENSE

__all__ = [
    "LEAST_LETTERS",
    "LEAST_WEIGHED",
    "believable",
    "density",
    "ends_sentence",
    "is_linked",
    "is_shorter",
    "key_of",
    "key_start",
    "leaves_prose",
    "long_chunks",
    "long_paragraphs",
    "runs_from_link",
    "runs_into_link",
    "weighable_chunks",
    "weight",
]

_SHORTEST_START: Final = 20
_NO_WORD: Final = re.compile(r"\W+")
_ASCII_NO_WORD: Final = bytes(code for code in range(128) if not (chr(code).isalnum() or chr(code) == "_"))
_LINE: Final = 80
_MEASURED: Final = 200
_HEAP, _FEWEST_MARKS = 1_500, 3
_MARKS: Final = ".,;:!?\u2026\u3002\uff0c\u3001\uff01\uff1f\uff1a\uff1b\u0964\u060c\u06d4\u061f\u0589"
LEAST_WEIGHED: Final = 14
"""A text with fewer characters weighs nothing in any script."""
LEAST_LETTERS: Final = 40
"""A text with fewer characters weighs nothing in a script that parts words."""
# A German quotation closes with the mark that opens an English one, and one in Danish guillemets with that of a French.
_ENDS: Final = frozenset(".!?…。！？؟।۔։።፧။។:;\"”»’“‘«‹')]」』）】：；")


def weighable_chunks(outline: Outline) -> Iterator[tuple[int, Chunk]]:
    """Yield the chunks with enough text to weigh anything, each with its index."""
    return _with_chunks(outline, outline.once("weighable chunks", _weighable_chunks))


def _with_chunks(outline: Outline, places: Sequence[int]) -> Iterator[tuple[int, Chunk]]:
    return zip(places, map(outline.chunks.__getitem__, places), strict=True)


def _weighable_chunks(outline: Outline) -> Sequence[int]:
    # Kept until the record is made, and long pages have thousands.
    return array(
        "L",
        [
            index
            for index, chunk in enumerate(outline.chunks)
            if (length := len(chunk.text)) >= LEAST_LETTERS or (length >= LEAST_WEIGHED and not chunk.text.isascii())
        ],
    )


def long_chunks(outline: Outline) -> Iterator[tuple[int, Chunk]]:
    """Yield the chunks with more text than a label has, each with its index: many finders look at no others."""
    return _with_chunks(outline, outline.once("long chunks", _long_chunks))


def _long_chunks(outline: Outline) -> Sequence[int]:
    return array("L", [index for index, chunk in weighable_chunks(outline) if len(chunk.text) > LEAST_LETTERS])


def long_paragraphs(outline: Outline) -> Sequence[Chunk]:
    """Return the paragraphs of more than a line."""
    return outline.once("long paragraphs", _long_paragraphs)


def _long_paragraphs(outline: Outline) -> list[Chunk]:
    return [chunk for _, chunk in long_chunks(outline) if chunk.kind == "paragraph" and _is_long(chunk.text)]


def _is_long(text: str) -> bool:
    # Kana, Han and Hangul say in one letter what others say in two.
    return len(text) > _LINE or (2 * len(text) > _LINE and "\u3040" <= text[0] <= "\ud7af")


def runs_into_link(chunk: Chunk) -> bool:
    """Return whether a sentence goes on in its one link: "Last week the council showed [its plans for the pier]."."""
    links, text = chunk.links, chunk.text
    if len(links) != 1 or links[0].start < _SHORTEST_START or not ends_sentence(text):
        return False
    return text[links[0].start].islower() and text[: links[0].start].rstrip()[-1].isalpha()


def runs_from_link(chunk: Chunk) -> bool:
    """Return whether a sentence opens with its one link, and goes on: "[The harbour office] gave no answer."."""
    links, text = chunk.links, chunk.text
    if len(links) != 1 or links[0].start or 2 * chunk.link_chars > len(text):
        return False
    return text[links[0].end : links[0].end + 2].lstrip()[:1].islower()


def density(chunk: Chunk) -> float:
    """Return the share of the chunk's characters that stand in links."""
    return chunk.link_chars / len(chunk.text) if chunk.text else 0.0


def key_of(text: str) -> str:
    """Return *text* as it is compared: its letters and digits in one case.

    >>> key_of("“Forces advance” – again")
    'forcesadvanceagain'
    """
    # Blanks and ASCII punctuation go in one pass over the bytes, many times faster than by a pattern.
    key = text.encode("utf-8", "surrogatepass").translate(None, _ASCII_NO_WORD).decode("utf-8", "surrogatepass")
    return (key if key.isascii() or key.isalnum() else _NO_WORD.sub("", key)).casefold()


def key_start(text: str, length: int) -> str:
    """Return the first *length* characters of the key of *text*, most often without reading all of it.

    >>> key_start("“Forces advance” – again", 6)
    'forces'
    """
    key = key_of(text[: 3 * length])
    return (key if len(key) >= length else key_of(text))[:length]


def weight(chunk: Chunk) -> float:
    """Return how much prose a chunk holds, in letters; 0 where it reads like a label, a link or a line of a menu."""
    text = chunk.text
    length = len(text)
    if length < LEAST_WEIGHED:
        return 0.0
    linked = chunk.link_chars / length
    if not text.isascii() and _is_dense(text[:_MEASURED]):
        length *= 3
    if linked > 0.5 or length < LEAST_LETTERS:
        return 0.0
    # As in `ends_sentence`, for each of a page's texts.
    ends = text[-1] in _ENDS or ends_sentence(text)
    if (length < 80 and not ends) or (length > _HEAP and _is_heap(text)):
        return 0.0
    value = length * (1.0 - linked)
    if not ends:
        value *= 0.6
    return value * 0.6 if chunk.kind == "item" else value


def _is_heap(text: str) -> bool:
    """Return whether a long *text* has hardly a mark in its beginning: words for search engines, hidden in the page.

    The scripts between those of India and of East Asia part their sentences by blanks, or by marks of their own.
    """
    start = text[:_HEAP]
    return not "\u0e00" <= text[0] < "\u3000" and sum(map(start.count, _MARKS)) < _FEWEST_MARKS


def _is_dense(text: str) -> bool:
    """Return whether more than a third of the letters are of a script without blanks."""
    # Such a letter takes three bytes, and any other one at least: most texts with a few accents are too short.
    least = 5 * len(text)
    return 3 * len(text.encode("utf-8", "surrogatepass")) > least and 3 * len(DENSE.findall(text)) > len(text)


def ends_sentence(text: str) -> bool:
    """Return whether *text* ends as a sentence does, in any script.

    >>> ends_sentence("He left."), ends_sentence("Read more"), ends_sentence("“Go!”")
    (True, False, True)
    """
    return text[-4:].rstrip()[-1:] in _ENDS


def is_shorter(text: str, length: int) -> bool:
    """Return whether *text* says less than *length* letters do; those of scripts without blanks say twice as much.

    >>> is_shorter("Read more about the harbour", 40), is_shorter("渡轮票价三十六元，学生与老人免费，暂不支持退票", 40)
    (True, False)
    """
    if len(text) >= length:
        return False
    return text.isascii() or 2 * len(text) < length or not _is_dense(text)


def is_linked(chunk: Chunk) -> bool:
    """Return whether a chunk is little more than a link to something else."""
    return chunk.kind != "item" and density(chunk) > 0.8


def leaves_prose(outline: Outline, skip: frozenset[int]) -> bool:
    """Return whether there is prose besides the chunks that *skip* names."""
    return not skip or any(weight(chunk) for i, chunk in enumerate(outline.chunks) if i not in skip)


def believable(outline: Outline, skip: frozenset[int]) -> frozenset[int]:
    """Return *skip*, or nothing where it would leave no prose at all: then what was skipped is the story."""
    return skip if leaves_prose(outline, skip) else frozenset()

"""Set a text for a terminal with its quotes marked: who speaks by number and colour, how by braces and weight."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

import attrs

from newsrecord.cli.screen import Screen, safe, wrap
from newsrecord.model.quote import Quote, QuoteKind
from newsrecord.model.voices import Voice, Voices

__all__ = ["Piece", "colour_of", "pieces_by_block", "set_quoted"]

# The terminal's own colours: its owner has made them readable upon the ground they stand on.  First cyan, yellow,
# magenta, green, blue and red, then their bright forms; nothing depends on them, because each quote has its number.
_COLOURS: Final = tuple(f"\x1b[{tens}{unit}m" for tens in (3, 9) for unit in (6, 3, 5, 2, 4, 1))
_WEIGHTS: Final[dict[QuoteKind, str]] = {"direct": "\x1b[1m", "mixed": "\x1b[4m", "indirect": ""}


# Marks of quotation that Unicode has no categories of their own for.
_STRAIGHT: Final = frozenset("\"'\u201e\u201a\u300c\u300d\u300e\u300f")


@attrs.frozen(slots=True)
class Piece:
    """A range of a block's text that is quoted."""

    start: int
    end: int
    kind: QuoteKind
    voice: Voice
    is_last: bool
    """Whether the quote ends with it."""

    @property
    def style(self) -> str:
        """Its colour and weight."""
        return colour_of(self.voice) + _WEIGHTS[self.kind]


def colour_of(voice: Voice) -> str:
    """Return the colour of *voice*, the same all through a record; none where it is open who speaks."""
    return _COLOURS[(voice.number - 1) % len(_COLOURS)] if voice.number else ""


def pieces_by_block(quotes: Sequence[Quote], voices: Voices) -> dict[int, list[Piece]]:
    """Return the pieces of all *quotes* by the block they stand in, in reading order."""
    pieces: dict[int, list[Piece]] = {}
    for quote, voice in zip(quotes, voices.of_quotes, strict=True):
        last = quote.spans[-1]
        for span in quote.spans:
            pieces.setdefault(span.block, []).append(Piece(span.start, span.end, quote.kind, voice, span is last))
    return {block: sorted(found, key=lambda piece: (piece.start, piece.end)) for block, found in pieces.items()}


def set_quoted(text: str, pieces: Sequence[Piece], screen: Screen, margin: str) -> Iterator[str]:
    """Yield the lines of *text*, its quotes coloured, their numbers at their ends.

    Quotation marks show how far a direct quote goes; a piece of another one that has none around it stands in braces.
    """
    shown, ranges = _put_labels(text, pieces)
    first = 0
    for line in wrap(shown, screen.width - len(margin)):
        while first < len(ranges) and ranges[first][1] <= line.start:
            first += 1
        yield margin + _paint(shown, line, ranges, first, screen)


_Range = tuple[int, int, str]
"""Start, end and style."""


def _put_labels(text: str, pieces: Sequence[Piece]) -> tuple[str, list[_Range]]:
    """Return *text* with numbers and braces, and what is to be painted in it, disjoint and in order."""
    added = sorted(_labels(text, pieces), key=lambda label: label[:2])
    places = [place for place, *_ in added]
    shifts = [0, *accumulate(len(words) for _, _, words, _ in added)]
    parts = []
    ranges = []
    behind = 0
    for index, (place, _, words, style) in enumerate(added):
        parts += [text[behind:place], words]
        behind = place
        if style:
            end = place + shifts[index + 1]
            ranges.append((end - len(words.lstrip("} ")), end, style))
    # What is added pushes on what stands behind it; a quote that ends there ends in front of it.
    for piece in pieces:
        start = piece.start + shifts[bisect_right(places, piece.start)]
        end = min(piece.end, len(text))
        ranges.append((start, end + shifts[bisect_left(places, end)], piece.style))
    return "".join([*parts, text[behind:]]), list(_part(sorted(ranges)))


def _labels(text: str, pieces: Sequence[Piece]) -> Iterator[tuple[int, bool, str, str]]:
    """Yield what is added to *text*: the place, whether it begins a quote, the characters and the style of a number."""
    for piece in pieces:
        end = min(piece.end, len(text))
        in_braces = piece.kind != "direct" and piece.start < end and not _has_marks(text[piece.start], text[end - 1])
        if in_braces:
            yield piece.start, True, "{", ""
        if in_braces or piece.is_last:
            number = f" {piece.voice.label}" if piece.is_last else ""
            yield end, False, ("}" if in_braces else "") + number, colour_of(piece.voice) if number else ""


def _has_marks(first: str, last: str) -> bool:
    """Return whether what begins and ends with these characters shows by itself how far it goes."""
    return all(char in _STRAIGHT or unicodedata.category(char) in ("Pi", "Pf") for char in (first, last))


def _part(ranges: Sequence[_Range]) -> Iterator[_Range]:
    """Yield *ranges*, sorted by their starts, without what an earlier one covers already."""
    covered = 0
    for start, end, style in ranges:
        if max(start, covered) < end:
            yield max(start, covered), end, style
            covered = end


def _paint(text: str, line: range, ranges: Sequence[_Range], first: int, screen: Screen) -> str:
    """Return the text of a line, painted by *ranges* from the *first* one on."""
    if not screen.colour:
        return safe(text[line.start : line.stop])
    parts = []
    position = line.start
    while first < len(ranges) and ranges[first][0] < line.stop:
        start, end, style = ranges[first]
        left, right = max(start, position), min(end, line.stop)
        parts += [safe(text[position:left]), screen.paint(style, safe(text[left:right]))]
        position = right
        first += 1
    return "".join([*parts, safe(text[position : line.stop])])

"""Find what stands at the edges of a story and is no text of it: who its author is, and what it is filed under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.body.meta_lines import is_note
from newsrecord.find.bylines.text import parse_byline
from newsrecord.find.closers import is_closer
from newsrecord.wire.extents.subjects import find_labelled, find_subjects
from newsrecord.wire.heads.head import Head
from newsrecord.wire.look import Look
from newsrecord.wire.writers.named import names_one
from newsrecord.wire.writers.signature import Signature

__all__ = ["find_lives", "find_notes", "find_own_labelled", "find_own_subjects"]

_LIVED: Final = 3
_NEAR_START: Final = 2
_NEAR_END: Final = 4
_LONGEST_LIFE: Final = 400


def find_lives(looks: Sequence[Look], signature: Signature | None, text: int, stop: int, last: int) -> Iterator[int]:
    """Yield the last lines of a text that say who its author is: they open with the name that signs it, or follow it.

    Args:
        looks: the lines.
        signature: who signs the story.
        text: where the text begins.
        stop: where it ends.
        last: its last sentence.
    """
    if signature is None or last - text < _LIVED:
        return
    for i in range(stop - 1, max(text, stop - 1 - _NEAR_END), -1):
        look = looks[i]
        if look.is_prose:
            is_life = names_one(look.text, signature.text) or _is_below_name(looks, i, signature)
            if look.width > _LONGEST_LIFE or not is_life:
                if is_closer(look.text):
                    # Where and when it was printed stands below.
                    continue
                return
            yield i
            above = looks[i - 1]
            if above.is_label and " " in above.text and above.text in signature.text:
                # The name over what is said of its bearer, which stands below the headline, too.
                yield i - 1


def find_notes(looks: Sequence[Look], text: int, stop: int) -> Iterator[int]:
    """Yield the first and the last lines of a text that papers in Chinese set there: its other title, who edited it."""
    for i in {*range(text, min(text + _NEAR_START, stop)), *range(max(text, stop - _NEAR_END), stop)}:
        if not looks[i].text.isascii() and is_note(looks[i].text):
            yield i


def _is_below_name(looks: Sequence[Look], i: int, signature: Signature) -> bool:
    """Return whether line *i* stands right below the name of the author alone, as what a page says of her does."""
    above = looks[i - 1]
    return not looks[i].line.gap and above.is_label and above.text in parse_byline(signature.text).names


def find_own_subjects(looks: Sequence[Look], head: Head, stop: int, end: int) -> range:
    """Return the lines below a text that ends at *stop*, on a page that ends at *end*, that are the story's tags."""
    if head.headline is None:
        return range(0)
    byline = head.signature.text if head.signature is not None else ""
    return find_subjects(looks, range(head.headline, stop), end, byline)


def find_own_labelled(
    looks: Sequence[Look], head: Head, asides: frozenset[int], text: int, stop: int, end: int
) -> tuple[int, tuple[str, ...]] | None:
    """Return the line below a text that lists tags behind a label that no list knows, and the tags.

    Args:
        looks: the lines.
        head: what stands above the text.
        asides: the lines within the text that are none of it.
        text: where the text begins.
        stop: where it ends.
        end: where the page does.
    """
    if head.headline is None:
        return None
    own = (i for i in range(stop - 1, text, -1) if looks[i].is_prose and i not in asides)
    if (last := next(own, None)) is None:
        return None
    found = find_labelled(looks, range(head.headline, stop), last, end)
    names = parse_byline(head.signature.text).names if found is not None and head.signature is not None else ()
    return None if found is None or any(tag in names for tag in found[1]) else found

"""Drop the words on players, buttons and galleries, and the lines that say nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.body.alone import is_label_alone
from newsrecord.find.body.beside import share_place
from newsrecord.find.body.emptied import box_of, is_card
from newsrecord.find.body.field import Field
from newsrecord.find.prose import ends_sentence
from newsrecord.find.standing import leads_away
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Chunk
from newsrecord.patterns import late

__all__ = ["drop_labels"]

_OFTEN: Final = 3
_LABEL: Final = 40
_TINY: Final = 10
_YEAR: Final = 4
_WIDE: Final = frozenset({"body", "html", "main", "article"})
# What a publishing system should have replaced and did not: "{{box}}", "[form id=7]", markup that is shown as text.
_LITTER: Final = re.compile(
    r"\{\{[^{}]{0,300}\}\}|\[[a-z][a-z\d_-]{2,29}(?:\s[^\[\]]{0,300})?\]|<(?:a|iframe|img|div|script)\s[^\n]{0,2000}"
)
# What it sets where it could not show something.
_NAMELESS: Final = late(
    r"\[(?:embed|embedded content|video|photo|image|gallery|audio|tweet|slideshow|iframe|widget|poll|map|chart)s?\]",
    re.IGNORECASE,
)
_SIGNS: Final = 2
# A line that is drawn in letters.
_RULE: Final = re.compile(r"[-_=~\u2013\u2014\u2015]{3,200}")
_DASHES: Final = str.maketrans(dict.fromkeys("\u2013\u2014\u2015", "-"))
_LITTER_STARTS: Final = frozenset("{[<")
# What parts a fact from its name in a list of products.
_FACTS: Final = frozenset("|:\uff1a")


def drop_labels(field: Field, kept: list[int]) -> list[int]:
    """Drop the words on players, buttons and galleries: short lines in an element of their own that is no paragraph.

    Lines of one look that say something else each time are the facts of a list: prices, makers, places.
    """
    chunks = field.chunks
    litter = [
        i
        for i in kept
        if (text := chunks[i].text)
        and not text[0].isalnum()
        and chunks[i].kind in ("paragraph", "heading", "item")
        and _is_litter(chunks[i])
    ]
    if litter:
        dropped = {*litter, *_beside_signs(chunks, litter)}
        kept = [i for i in kept if i not in dropped]
    begun = next((i for i in kept if field.weights[i]), len(chunks))
    labels = [
        i
        for i in kept
        if len(chunks[i].text) < _LABEL
        and (_is_label(chunks[i]) or (i > begun and is_label_alone(field, i)))
        and not _is_heading(field, i)
        and (not chunks[i].link_chars or (i > begun and _leads_nowhere_near(field, i)))
    ]
    among = _with_broken_lines(field) if labels else frozenset()
    labels = [i for i in labels if chunks[i].container not in among or not _FACTS.isdisjoint(chunks[i].text)]
    if not labels:
        return kept
    looks: dict[object, set[str]] = {}
    for index in labels:
        looks.setdefault(field.look(index), set()).add(chunks[index].text)
    short = {
        i
        for i in labels
        if len(looks[field.look(i)]) < (_OFTEN if not _parts_prose(field, i) else 2)
        or (len(chunks[i].text) < _TINY and not _dates_card(field, i))
    }
    return [i for i in kept if i not in short]


def _parts_prose(field: Field, index: int) -> bool:
    """Return whether a label stands right between two paragraphs of one element, as a crosshead does."""
    weights, chunks = field.weights, field.chunks
    if not 0 < index < len(chunks) - 1 or not weights[index - 1] or not weights[index + 1]:
        return False
    box = chunks[index].container
    above, below = chunks[index - 1], chunks[index + 1]
    is_own = above.tag == below.tag == "p" and box >= 0 and not has_digit(chunks[index].text)
    return is_own and share_place(field, index - 1, index + 1)


def _dates_card(field: Field, index: int) -> bool:
    """Return whether a label is the year or the hour of what is told below it, in one of several boxes that are alike.

    So chronologies are set; how long a video plays stands in no such box with a paragraph.
    """
    text = field.chunks[index].text
    # A price begins or ends with a sign.
    if (
        len(text) < _YEAR
        or not (text[0].isalnum() and text[-1].isalnum() and has_digit(text))
        or index + 1 == len(field.chunks)
        or not field.weights[index + 1]
    ):
        return False
    box = box_of(field, field.chunks[index].container, field.chunks[index + 1].container)
    return box >= 0 and field.outline.containers[box].tag not in _WIDE and is_card(field.outline, box)


def _beside_signs(chunks: Sequence[Chunk], signs: Sequence[int]) -> Iterator[int]:
    """Yield what stands with items that are signs alone, several in one list: "Text size", "-", "+", "reset"."""
    items = {i for i in signs if chunks[i].kind == "item"}
    for index in items:
        if index - 1 in items or index + 1 not in items:
            continue
        place = index
        while place < len(chunks) and chunks[place].kind == "item" and len(chunks[place].text) <= _TINY:
            yield place
            place += 1
        above = chunks[index - 1] if index else None
        if above is not None and above.kind in ("heading", "paragraph") and len(above.text) <= _LABEL:
            yield index - 1


def _with_broken_lines(field: Field) -> frozenset[int]:
    """Return the elements whose own lines, parted by breaks, are prose: a short one among them is a crosshead."""
    held = Counter([container for i, container in field.heavy if field.weights[i] and field.chunks[i].tag != "p"])
    return frozenset([container for container, lines in held.items() if lines >= _OFTEN])


def _leads_nowhere_near(field: Field, index: int) -> bool:
    """Return whether a short line with a link is neither that of what is above it nor that of a product's shop."""
    above, chunk = field.chunks[index - 1], field.chunks[index]
    return above.kind not in ("heading", "figure") and not leads_away(field.outline, chunk)


def _is_litter(chunk: Chunk) -> bool:
    """Return whether a line says nothing: what should have been replaced, or a sign that parts nothing ("***" does)."""
    text = chunk.text
    if text[0] in _LITTER_STARTS:
        if chunk.kind == "paragraph" and _LITTER.fullmatch(text) is not None:
            return True
        if _NAMELESS.fullmatch(text) is not None:
            return True
    is_short = chunk.kind == "heading" or len(text) <= _SIGNS or _RULE.fullmatch(text) is not None
    text = text.translate(_DASHES)
    return is_short and text.isascii() and not any(map(str.isalnum, text))


def _is_heading(field: Field, index: int) -> bool:
    container = field.chunks[index].container
    return container >= 0 and field.outline.containers[container].attributes.get("role") == "heading"


def _is_label(chunk: Chunk) -> bool:
    return (
        chunk.kind == "paragraph"
        and chunk.tag not in ("p", "line", "br")
        and not chunk.bold
        and not ends_sentence(chunk.text)
    )

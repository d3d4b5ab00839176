"""Drop what publishers put behind the end of a story: lives of the authors, appeals, imprints."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from newsrecord.agreement import same_site
from newsrecord.find.body.field import Field
from newsrecord.find.body.services import MAIL, asks_by_mail, names_networks
from newsrecord.find.bylines.known import author_names
from newsrecord.find.closers import is_copyright, is_notice, is_offer
from newsrecord.find.dates.words import find_update_word
from newsrecord.find.lives import is_biography, tells_life
from newsrecord.find.self_told import is_self_told
from newsrecord.page.outline import Chunk

__all__ = ["drop_closers"]

_FARTHEST: Final = 12
_LABEL: Final = 40
_LONGEST_CALL: Final = 300
# The pages on which a house says what readers agree to.
_RULES: Final = re.compile(
    r"(?:terms|privacy|guidelines|conditions|netiquette|netikett|datenschutz|nutzungsbedingungen|confidentialite|charte"
    r"|privacidad|normas|condiciones|condicoes|condizioni|regolamento|voorwaarden|regulamin|villkor|vilkar)[^/?#]{0,40}/?$",
    re.IGNORECASE,
)
_NEAR_END: Final = 3
_SIGNS: Final = frozenset("#*-_=~.\u2013\u2014\u2022\u00b7 ")
# A portrait, a name, an office, links and a paragraph or two stand in the box of an author.
_REACH: Final = 6
_LONGEST_NAME: Final = 60
# What stands beside the name at most: "About", a pen name in brackets.
_MORE: Final = 16
_DEEPEST: Final = 12
_GALLERY: Final = 2
# A note on a change, within how many letters it says so, and within how many more at what hour; what corrects the
# story at length is of interest to those who read it.
_LONGEST_NOTE, _SAID, _SINCE = 120, 40, 16
_CLOCK: Final = re.compile(r"\b\d{1,2}[.:h]\d\d\b")


def drop_closers(field: Field, kept: list[int]) -> list[int]:
    """Drop what publishers put behind the end of a story, from the end on, but never most of what there is."""
    chunks = field.chunks
    authors = field.outline.once("author names", author_names)
    if (rules := _rules_of_talk(field, kept)) > len(kept) // 3:
        kept = kept[:rules]
    end = len(kept)
    for place in range(len(kept) - 1, max(0, len(kept) - 1 - _FARTHEST, len(kept) // 3), -1):
        chunk = chunks[kept[place]]
        if chunk.kind in ("figure", "embed", "heading") and not is_notice(chunk.text):
            continue
        if not (
            is_offer(chunk.text)
            or is_copyright(chunk.text)
            or is_self_told(chunk.text)
            or _tells_change(chunk.text)
            or names_networks(field.outline, chunk)
            or asks_by_mail(field.outline, chunk.text)
            or _follows_life(chunk.text, chunks[kept[place - 1]].text, authors)
            or (chunk.kind == "item" and _offers(field, kept, place))
            or is_biography(chunk.text, authors)
            or _stands_under_author(field, kept[: place + 1], authors)
        ):
            break
        end = place
    while 0 < end < len(kept) and _leads_on(chunks[kept[end - 1]]):
        end -= 1
    return kept[:end] + _own_pictures(field, kept, end)


def _own_pictures(field: Field, kept: Sequence[int], end: int) -> list[int]:
    """Return the pictures behind the *end* of a story that has none before, where they stand in one box with its text.

    A notice on their sources may stand above all of them.
    """
    chunks = field.chunks
    shown = [i for i in kept if chunks[i].kind == "figure"]
    if len(shown) < _GALLERY or not end or shown[0] < kept[end - 1]:
        return []
    boxes = {*_around(field, kept[end - 1])[:2]}
    return [i for i in shown if not boxes.isdisjoint(_around(field, i)[:2])]


def _rules_of_talk(field: Field, kept: Sequence[int]) -> int:
    """Return the place in *kept* of what the house's rules are for readers who write, or 0: it links to two of them.

    Nothing but a sentence or two on the same stands behind it.
    """
    for place in range(max(0, len(kept) - _NEAR_END), len(kept)):
        addresses = field.chunks[kept[place]].addresses
        if len(addresses) > 1 and field.chunks[kept[place]].kind == "paragraph":
            own = [each for each in addresses if _RULES.search(each) is not None and _is_own(field, each)]
            if len(own) > 1:
                return place
    return 0


def _is_own(field: Field, address: str) -> bool:
    base = field.outline.base
    return not address.startswith(("http", "//")) or (base is not None and same_site(base, address))


def _tells_change(text: str) -> bool:
    """Return whether a line opens with the hour at which the story was changed: what was is told behind it.

    >>> _tells_change("Artikeln uppdaterades kl. 14.05."), _tells_change("The updated list has 1405 names.")
    (True, False)
    """
    found = find_update_word(text[:_SAID].lower()) if len(text) <= _LONGEST_NOTE else None
    return found is not None and _CLOCK.search(text, found.end(), found.end() + _SINCE) is not None


def _follows_life(text: str, above: str, authors: Collection[str]) -> bool:
    """Return whether a line stands below one that says who the author is: where to write, or with whom that is."""
    if len(text) > _LONGEST_CALL:
        return False
    if tells_life(above, authors):
        return True
    return "@" in text and MAIL.search(text) is not None and is_biography(above, authors)


def _offers(field: Field, kept: Sequence[int], place: int) -> bool:
    """Return whether one of the items of a list, at the end of a story, is an offer: what subscribers get."""
    chunks, box = field.chunks, field.chunks[kept[place]].container
    for step in (-1, 1):
        for at in range(place, place + step * _FARTHEST, step):
            if not 0 <= at < len(kept) or chunks[kept[at]].kind != "item" or chunks[kept[at]].container != box:
                break
            if is_offer(chunks[kept[at]].text):
                return True
    return False


def _leads_on(chunk: Chunk) -> bool:
    """Return whether a chunk belongs to what comes behind it: a heading, a picture, a label, a sign that parts."""
    if chunk.kind in ("heading", "figure"):
        return True
    return len(chunk.text) < _LABEL and (chunk.text.endswith((":", "：")) or _SIGNS.issuperset(chunk.text))


def _stands_under_author(field: Field, kept: Sequence[int], authors: Collection[str]) -> bool:
    """Return whether above the last of *kept*, in one box with it and apart from the story, an author's name stands."""
    if not authors:
        return False
    chunks, index = field.chunks, kept[-1]
    box = chunks[index].container
    for place in range(index - 1, max(-1, index - _REACH), -1):
        chunk = chunks[place]
        text = chunk.text
        if len(text) <= _LONGEST_NAME and any(name in text and len(text) - len(name) <= _MORE for name in authors):
            return _is_apart(field, place, index, [i for i in kept if i < place and chunks[i].kind != "figure"])
        if len(text) > _LONGEST_NAME and chunk.container != box:
            return False
    return False


def _is_apart(field: Field, name: int, life: int, story: Sequence[int]) -> bool:
    """Return whether the innermost box around name and life does not hold the end of the story, too."""
    around = set(_around(field, name))
    shared = next((place for place in _around(field, life) if place in around), -1)
    return shared >= 0 and bool(story) and shared not in _around(field, story[-1])


def _around(field: Field, index: int) -> list[int]:
    """Return the innermost containers around a chunk, the nearest first."""
    place = field.chunks[index].container
    found: list[int] = []
    while place >= 0 and len(found) < _DEEPEST:
        found.append(place)
        place = field.parents[place]
    return found

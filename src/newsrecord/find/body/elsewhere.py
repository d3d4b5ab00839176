"""Find the lines of a story that send its readers to another site: to a statement, a source, a place it tells of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from newsrecord.find.body.boxes import own_looks
from newsrecord.find.body.emptied import is_card
from newsrecord.find.body.field import Field
from newsrecord.find.closers import is_closer, is_pointer
from newsrecord.find.continued import is_advert
from newsrecord.find.standing import leads_away
from newsrecord.find.wordlists import holds
from newsrecord.page.outline import Chunk
from newsrecord.patterns import late
from newsrecord.urls import host_of

__all__ = ["belongs", "find_sources"]

_COLONS: Final = (":", "：")
_SHORTEST_LABEL: Final = 4
_FEWEST: Final = 2
_NEAR: Final = 3
_OWN: Final = 0.2
_BELOW: Final = 10
_PAID: Final = ("sponsor", "patrocin", "sponzor", "спонсор")
_DOCUMENTS: Final = (".pdf", ".doc", ".docx", ".xls", ".xlsx")
_LONGEST_ENDING: Final = 5
_MOSTLY: Final = 0.75
_NAME: Final = 50
"""The names of places and things are shorter than this, and headlines longer."""
# Where outlets keep their channels, readers share, and what is paid for leads.
_CHANNELS: Final = late(
    r"//(?:[\w-]{1,40}\.){0,4}(?:facebook|fb|instagram|twitter|x|t|telegram|whatsapp|wa|youtube|youtu|tiktok|linkedin|threads"
    r"|pinterest|reddit|viber|google|apple|spotify|substack|bit|amzn|amazon)\.[a-z]{2,4}/|[?&](?:aff|utm_|ref|tag)",
    re.IGNORECASE,
)


def find_sources(field: Field, kept: list[int], linked: Iterable[int]) -> set[int]:
    """Return those of the *linked* lines that belong to the story.

    Those are paragraphs that say in their own words what stands on the other site, "Read the full statement here:", and
    the linked crossheads of a list of places or things. Both stand where the story's paragraphs do.
    """
    chunks = field.chunks
    may_stay = [i for i in linked if chunks[i].kind == "heading" or holds(_COLONS, chunks[i].text)]
    away = [i for i in may_stay if leads_away(field.outline, chunks[i]) or _is_document(chunks[i])]
    own = own_looks(field, kept) if away else frozenset()
    return {i for i in away if _tells(field, i) or _heads(field, i, own)}


def _is_document(chunk: Chunk) -> bool:
    addresses = chunk.addresses
    return bool(addresses) and all(address[-_LONGEST_ENDING:].lower().endswith(_DOCUMENTS) for address in addresses)


def _tells(field: Field, index: int) -> bool:
    chunk = field.chunks[index]
    links = chunk.links
    if chunk.kind != "paragraph" or chunk.tag != "p" or not links or not _is_free(chunk):
        return False
    label = chunk.text[: links[0].start].rstrip()
    return label.endswith(_COLONS) and len(label) > _SHORTEST_LABEL and _stands_among(field, index)


def _heads(field: Field, index: int, own: frozenset[int | None]) -> bool:
    chunk = field.chunks[index]
    if chunk.kind != "heading" or is_pointer(chunk.text) or _is_paid(chunk.text):
        return False
    for below in range(index + 1, min(index + 1 + _BELOW, len(field.chunks))):
        if field.chunks[below].kind == "heading":
            break
        if field.weights[below]:
            place = _place(field, index)
            is_own = place < 0 or field.sums[place] > _OWN * field.total or field.look(below) in own
            is_own = is_own or is_card(field.outline, place)
            return is_own and place == _place(field, below)
    return False


def _is_paid(text: str) -> bool:
    """Return whether a heading ends in a bracket that says who pays for what is below: "A better boat (Sponsored)"."""
    note = text.rpartition("(")[2].casefold() if text.endswith(")") else ""
    return is_advert(note) or note.startswith(_PAID)


def _is_free(chunk: Chunk) -> bool:
    """Return whether a line neither points to other stories nor leads to a channel or a shop."""
    if is_pointer(chunk.text) or is_closer(chunk.text):
        return False
    return not any(_CHANNELS.search(address[:200]) is not None for address in chunk.addresses)


def belongs(field: Field, group: Sequence[int], above: int) -> bool:
    """Return whether a list made of links is part of the story, and no list of other stories.

    Args:
        field: the chunks of the page.
        group: the items.
        above: what is kept right above them, or -1.
    """
    chunks = field.chunks
    length = sum(len(chunks[i].text) for i in group)
    linked = [chunks[i] for i in group if chunks[i].link_chars]
    away = [chunk for chunk in linked if leads_away(field.outline, chunk)]
    hosts = {host_of(address) for chunk in away for address in chunk.addresses}
    is_mixed = len(hosts) >= _FEWEST or (away and len(linked) < len(group))
    if is_mixed and 2 * len(away) >= len(linked) and sum(chunk.link_chars for chunk in linked) < _MOSTLY * length:
        # What it tells of in its own words can be had in the shops, or read in the sources, that it leads to.
        return True
    if len(group) < _FEWEST or not _stands_among(field, group[0], group[-1]):
        return False
    is_named = length <= _NAME * len(group)
    if len(away) == len(group) and all(_is_free(chunk) for chunk in away):
        # Headlines that are all of one other site are those of the outlet's sister.
        return is_named or len(hosts) >= _FEWEST
    # "The firm has four services:" is no pointer.
    if not is_named or above < 0 or not _announces(field, above):
        return False
    # At its end, a story leads on to others in such words.
    goes_on = any(field.weights[group[-1] + 1 : group[-1] + 1 + _NEAR])
    return goes_on and all(_is_free(chunk) for chunk in linked)


def _announces(field: Field, index: int) -> bool:
    chunk = field.chunks[index]
    return bool(field.weights[index]) and chunk.text.endswith(_COLONS) and not chunk.bold and _is_free(chunk)


def _stands_among(field: Field, first: int, last: int | None = None) -> bool:
    """Return whether what stands from *first* to *last* has a paragraph of the story beside it, in the same element."""
    place = _place(field, first)
    near = (*range(first - 1, first - 1 - _NEAR, -1), *range((last or first) + 1, (last or first) + 1 + _NEAR))
    return any(
        0 <= i < len(field.chunks)
        and field.weights[i]
        and field.chunks[i].kind == "paragraph"
        and place == _place(field, i)
        for i in near
    )


def _place(field: Field, index: int) -> int:
    """Return the container around the element of a line, or around the list that an item stands in."""
    chunk, containers = field.chunks[index], field.outline.containers
    place = chunk.container
    if chunk.kind == "item":
        while place >= 0 and containers[place].tag == "li":
            place = containers[place].parent
        return containers[place].parent if place >= 0 and containers[place].tag in ("ul", "ol") else place
    return containers[place].parent if place >= 0 and containers[place].tag == chunk.tag else place

"""Drop what press offices set under their releases: whom to ask, and what the house says of itself each time."""

from __future__ import annotations

from typing import Final

from newsrecord.find.body.blocks import is_crosshead
from newsrecord.find.body.field import Field
from newsrecord.find.body.release_words import BOILERPLATE, CONTACTS, END_MARKS
from newsrecord.page.outline import Chunk

__all__ = ["drop_release_ends"]

_LONGEST_HEAD: Final = 80
_MOST_BEHIND: Final = 16
_MOST_LINES: Final = 8
_MOST_CONTACTS: Final = 6
_LONGEST_LINE: Final = 200
_SHORTEST_LIFE: Final = 60
_NEAR: Final = 12
_PHONE: Final = 6
_SHARE: Final = 0.5
_FEWEST_NAMED: Final = 2
_LONGEST_MARK: Final = 24
# What such a mark begins with, and what is around its word.
_MARKS: Final = frozenset("#-–—*/<(~")
_EDGES: Final = " #-–—*/<>()~."
# The first letters of what the lists open with; most lines begin with none.
_OPENINGS: Final = frozenset(phrase[:2] for phrase in (*BOILERPLATE, *CONTACTS))


def drop_release_ends(field: Field, kept: list[int]) -> list[int]:
    """Drop what stands behind the end of a release: contacts, the house's own portrait, but never most of the page."""
    for _ in range(_MOST_CONTACTS):
        place, lines = _find_end(field, kept)
        if not lines:
            return kept[:place]
        # The house's portrait may stand below its telephone.
        kept = kept[:place] + kept[place + lines :]
    return kept


def _find_end(field: Field, kept: list[int]) -> tuple[int, int]:
    """Return where the end of a release begins, and how many lines are contacts there: with 0 all that is left goes."""
    chunks = field.chunks
    for place in range(max(1, len(kept) // 2, len(kept) - _MOST_BEHIND), len(kept)):
        text = chunks[kept[place]].text
        if not text:
            continue
        if text[0] in _MARKS and len(text) <= _LONGEST_MARK and _is_end_mark(text) and _is_rest(field, kept[place:]):
            return place, 0
        if text[:2].casefold() not in _OPENINGS:
            continue
        first = text.partition("\n")[0]
        if len(first) > _LONGEST_HEAD:
            first, colon, _ = first[:_LONGEST_HEAD].partition(":")
            if not colon:
                continue
        if _heads_portrait(field, kept, place, first):
            return place, 0
        if _names_contacts(chunks[kept[place]], first) and (lines := _count_contacts(field, kept, place)):
            return place, lines
    return len(kept), 0


def _is_end_mark(text: str) -> bool:
    """Return whether a line is what stands under the last one: "###", "# # #", "- ENDS -"."""
    bare = text.strip(_EDGES).casefold()
    return bare in END_MARKS if bare else text.replace(" ", "").startswith("###")


def _heads_portrait(field: Field, kept: list[int], place: int, head: str) -> bool:
    """Return whether *head* says that it is about a house, and the lines below begin with the name of that."""
    key = head.casefold()
    opening = next((each for each in BOILERPLATE if key.startswith(each)), None)
    if opening is None:
        return False
    words = [word.strip("\"“”„«»':’") for word in head[len(opening) :].split()]
    # What has a name of one word may be the study, or the prize, that the release is on.
    while words and words[0][:1].islower():
        words = words[1:]
    if not words or (len([word for word in words if word[:1].isupper()]) < _FEWEST_NAMED and not words[0].isupper()):
        return False
    chunk = field.chunks[kept[place]]
    below = chunk.text[len(head) :].strip() or (field.chunks[kept[place + 1]].text if place + 1 < len(kept) else "")
    if below.startswith(": "):
        # "About the Harbour College: The college trains ..."
        start = below[: _FEWEST_NAMED * _NEAR].casefold()
        is_named = any(word.casefold() in start for word in words if word[:1].isupper())
        return is_named and len(below) >= _SHORTEST_LIFE and _is_rest(field, kept[place:])
    is_head = chunk.kind == "heading" or is_crosshead(chunk) or "\n" in chunk.text or chunk.bold
    if not is_head or len(below) < _SHORTEST_LIFE:
        return False
    at = below.find(words[0])
    return 0 <= at <= _NEAR and _is_rest(field, kept[place:])


def _is_rest(field: Field, behind: list[int]) -> bool:
    """Return whether *behind* hold so little of the prose of a page that they may be its foot."""
    return sum([field.weights[i] for i in behind]) <= _SHARE * field.total


def _names_contacts(chunk: Chunk, head: str) -> bool:
    """Return whether a line is a label of the lists, with a colon behind it, or as a heading."""
    key = head.rstrip(" :").casefold()
    if key in CONTACTS:
        return head[-1] == ":" or chunk.kind == "heading" or chunk.bold or " " in key
    label, colon, _ = key.partition(":")
    if colon:
        return label.rstrip() in CONTACTS
    # "For further information, please contact:"
    return head[-1] == ":" and any(key.startswith(phrase) and key[len(phrase)] in " ," for phrase in CONTACTS)


def _count_contacts(field: Field, kept: list[int], place: int) -> int:
    """Return how many lines from a label of contacts on are the address below it; 0 where no way to reach anybody is.

    What is left of a label alone, because all below it was dropped, counts as well.
    """
    if place + 1 == len(kept):
        return 1
    last = 1 if _is_reach(field.chunks[kept[place]].text) else 0
    for step, index in enumerate(kept[place + 1 : place + _MOST_LINES], 2):
        chunk = field.chunks[index]
        if len(chunk.text) > _LONGEST_LINE or chunk.kind in ("heading", "quote") or is_crosshead(chunk):
            break
        last = step if _is_reach(chunk.text) else last
    return last


def _is_reach(text: str) -> bool:
    """Return whether a line holds an address of mail, or a number to call."""
    return "@" in text or sum(map(str.isdecimal, text)) >= _PHONE

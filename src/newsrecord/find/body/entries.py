"""Find what stands in the heads of a story's entries, as those of a live blog have them: headings and hours."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsrecord.find.dates.only import is_date_line
from newsrecord.find.landmarks import headline_index
from newsrecord.find.wordlists import has_digit

if TYPE_CHECKING:
    from newsrecord.find.body.field import Field
    from newsrecord.page.outline import Chunk

__all__ = ["find_entry_headings", "find_entry_times", "tells_hour"]

_FEWEST: Final = 2
_DEEP: Final = 3
# "14:20 Uhr", "kl. 14.20", "2:41 p.m. EST", "14h05": an hour that stands alone.
_HOUR: Final = re.compile(
    r"(?:[^\W\d]{1,5}\.?\s)?(?:[01]?\d|2[0-3])(?:[:h\u6642\u65f6\uff1a]|\.(?=\d\d\s?[^\W\d]))[0-5]\d(?::[0-5]\d)?\u5206?"
    r"(?:\s?[ap]\.?\s?m\.?)?(?:\s?(?!min)[^\W\d]{1,5}\.?)?",
    re.IGNORECASE,
)
_LONGEST_HOUR: Final = 24
_LONGEST_TIME: Final = 40
_SHORTEST_DATE: Final = 10
_ABOVE: Final = 4
_LEADING: Final = 0.6
_MORNING: Final = 6
_HALF: Final = re.compile(r"(?<![^\W\d])([ap])\.?\s?m\b", re.IGNORECASE)
_FIGURES: Final = re.compile(r"\d{1,2}")


def find_entry_headings(field: Field) -> frozenset[int]:
    """Return the chunks that are headings in the head of one of several parts of the story.

    By the standard a ``header`` belongs to the part that it stands in.  What else it holds (the hour, the writer,
    buttons) is left where it is.
    """
    containers = field.outline.containers
    heads = {i for i in field.marked if containers[i].tag == "header" and field.barred[i] and not field.furniture[i]}
    if len(heads) < _FEWEST:
        return frozenset()
    index = headline_index(field.outline)
    own = set(field.outline.around(field.chunks[index].container)) if index is not None else set()
    heads = {i for i in heads if (part := field.parents[i]) >= 0 and _is_part(field, part) and part not in own}
    if len(heads) < _FEWEST:
        return frozenset()
    found: dict[int, int] = {}
    for at, chunk in field.outline.headings():
        if chunk.level > 1:
            for place, _ in zip(field.outline.around(chunk.container), range(_DEEP), strict=False):
                if place in heads:
                    found[at] = place
    return frozenset(found) if len(set(found.values())) >= _FEWEST else frozenset()


def find_entry_times(field: Field, kept: Sequence[int]) -> list[int]:
    """Return the chunks besides *kept* that tell when the entries of the story were written, each above its own.

    Lines of one look tell an hour each, and text of the story follows on each.
    """
    chunks = field.chunks
    if len(kept) < _FEWEST:
        return []
    first = max(0, kept[0] - _ABOVE)
    between = [i for one, other in pairwise(kept) if other - one > 1 for i in range(one + 1, other)]
    # Most pages have left out nothing there, and have a date above.
    left = _short_with_figures(field, [*range(first, kept[0]), *between])
    if not any(i > kept[0] or tells_hour(chunks[i].text) for i in left):
        return []
    short = _short_with_figures(field, range(first, kept[-1]))
    if len(short) < _FEWEST:
        return []
    alike: dict[object, list[int]] = {}
    for index in short:
        alike.setdefault((field.look(index), chunks[index].tag), []).append(index)
    found: list[int] = []
    for group in alike.values():
        hours = [i for i in group if _tells_when(chunks[i])] if len(group) >= _FEWEST else group[:0]
        if len(hours) >= _FEWEST and _is_told_in_turn(chunks, hours):
            found += _opening(hours, kept)
    return [i for i in found if i in left]


def _short_with_figures(field: Field, places: Iterable[int]) -> list[int]:
    """Return those of *places* whose chunks are short and may tell an hour, by the looks of their text."""
    chunks = field.chunks
    return [
        i
        for i in places
        if 0 < len(text := chunks[i].text) <= _LONGEST_TIME
        and (text[0].isdecimal() or text[-1].isdecimal() or ":" in text or chunks[i].times)
        and i not in field.skip
    ]


def _is_told_in_turn(chunks: Sequence[Chunk], group: Sequence[int]) -> bool:
    """Return whether the moments follow upon one another; how long films last does not, nor when other stories came."""
    if all(chunks[i].times for i in group):
        if not all(":" in (text := chunks[i].text) or "h" in text or tells_hour(text) for i in group):
            # Days alone are those of other stories.
            return False
        moments = [chunks[i].times[0].value for i in group]
        return len(set(moments)) > 1 and moments in (sorted(moments), sorted(moments, reverse=True))
    if not all(tells_hour(chunks[i].text) for i in group):
        return True
    hours = [_hour_of(chunks[i].text) for i in group]
    return len(hours) > _FEWEST and max(hours)[0] >= _MORNING and hours in (sorted(hours), sorted(hours, reverse=True))


def _hour_of(text: str) -> tuple[int, int]:
    hour, minute = map(int, _FIGURES.findall(text)[:2])
    half = _HALF.search(text)
    return (hour % 12 + 12 * (half[1] in "pP") if half is not None else hour), minute


def _opening(group: Sequence[int], kept: Sequence[int]) -> Sequence[int]:
    """Return those of *group* right behind which text of the story begins, where most of them stand so."""
    found: list[int] = []
    for index, following in zip(group, [*group[1:], kept[-1] + 1], strict=True):
        at = bisect_right(kept, index)
        if at < len(kept) and kept[at] < following and kept[at] - index <= _ABOVE:
            found.append(index)
    return found if len(found) >= max(_FEWEST, _LEADING * len(group)) else ()


def _tells_when(chunk: Chunk) -> bool:
    """Return whether *chunk* tells a moment, and nothing else."""
    text = chunk.text
    if tells_hour(text):
        return True
    if not has_digit(text):
        return False
    return bool(chunk.times) or (len(text) > _SHORTEST_DATE and ":" in text and is_date_line(text))


def tells_hour(text: str) -> bool:
    """Return whether *text* is an hour and nothing else.

    >>> tells_hour("14:20 Uhr"), tells_hour("2:41 p.m. EST"), tells_hour("14:20 to 15:00"), tells_hour("8.50")
    (True, True, False, False)
    """
    return len(text) <= _LONGEST_HOUR and _HOUR.fullmatch(text) is not None


def _is_part(field: Field, container: int) -> bool:
    return not field.barred[container] and field.sums[container] > 0

"""Find the boxes of facts within a story, and the summary above it: sentences without a blank line between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.closers import is_pointer
from newsrecord.find.pictures.captions import has_credit_line
from newsrecord.find.wordlists import folded_set
from newsrecord.wire.look import Look

__all__ = ["find_boxes"]

_PARAGRAPHS: Final = 5
_SET_APART: Final = 0.75
# A summary has so many points, each one sentence or two.
_POINTS, _MOST_POINTS = 3, 6
_LONGEST_POINT: Final = 260
_LONGEST_HEAD: Final = 90
_LONGER: Final = 1.6
_LONGEST_TITLE: Final = 120
_NEAR: Final = 3
_MOST: Final = 30
_BARE: Final = frozenset({"short", "lead", "tail", "tags", "row"})
# What heads a box of facts, by its first word.
_FACTS: Final = folded_set(
    "fakta faktaruta faktaboks faktaboksi faktalaatikko tietolaatikko fakten faktenbox faktbox factbox factfile info "
    "infobox info-box infokasten infokader infoboks feiten feitenkader repères encadré ficha scheda fakty infografika "
    "tények справка досье довідка factsheet"
)
_TWO_WORDS: Final = folded_set(
    "fact_box fact_file key_facts fast_facts quick_facts la_scheda in_numbers en_chiffres chiffres_clés datos_clave "
    "dati_chiave números_chave kluczowe_fakty klíčová_fakta ключевые_факты"
)
_STARTS: Final = frozenset(
    start for word in (*_FACTS, *_TWO_WORDS) for start in (word[:2], word[:2].capitalize(), word[:2].upper())
)


def find_boxes(looks: Sequence[Look], start: int, stop: int) -> Iterator[int]:
    """Yield the lines of boxes between *start* and *stop*.

    In a story whose paragraphs are set apart, sentences that stand close together are a list, and one under a heading
    that says "facts", or right above the first paragraph, is none of the text.  So is a list of titles under a heading
    that announces other stories.
    """
    prose = [i for i in range(start, stop) if looks[i].is_prose]
    if len(prose) < _PARAGRAPHS or sum([looks[i].line.gap > 0 for i in prose]) < len(prose) / 2:
        return
    yield from _summary(looks, prose, stop)
    done = start
    for i in range(start, stop):
        look = looks[i]
        if _announces(look) and i >= done and (end := _end_of_titles(looks, i + 1, stop)) > i + 1:
            done = end
            yield from range(i, done)
        elif (
            not look.is_prose
            and i >= done
            and look.text[:2] in _STARTS
            and look.shape in _BARE
            and look.width <= _LONGEST_HEAD
            and _says_facts(look.text)
        ):
            done = _end_of_box(looks, i + 1, stop)
            if done > i + 1:
                yield from range(i, done)


def _says_facts(text: str) -> bool:
    first, _, rest = text.partition(" ")
    folded = first.casefold().rstrip(":")
    if folded in _FACTS:
        return True
    return rest != "" and f"{folded}_{rest.partition(' ')[0].casefold().rstrip(':')}" in _TWO_WORDS


def _summary(looks: Sequence[Look], prose: Sequence[int], stop: int) -> range:
    """Return the lines of the summary that the text opens with, its heading and all."""
    first = prose[0]
    end = first + 1
    while end < stop and not looks[end].line.gap and looks[end].is_prose:
        end += 1
    if end - first > _POINTS and looks[end - 1].width > _LONGER * max([look.width for look in looks[first : end - 1]]):
        # The text begins right below its summary.
        end -= 1
    points = looks[first:end]
    behind = [i for i in prose if i >= end and (i > end or looks[i].line.gap)]
    if not _POINTS <= len(points) <= _MOST_POINTS or first == 0 or any(look.width > _LONGEST_POINT for look in points):
        return range(0)
    head = looks[first - 1]
    if head.shape not in {"short", "lead", "button", "tail"} or len(behind) < _PARAGRAPHS:
        return range(0)
    if sum([looks[i].line.gap > 0 for i in behind]) < _SET_APART * len(behind):
        return range(0)
    return range(first - 1, end)


def _end_of_box(looks: Sequence[Look], i: int, stop: int) -> int:
    """Return where the box ends whose first line below its heading is *i*; *i* itself where there is none.

    It goes on with lists and what leads up to them, and with a sentence that its source stands below.
    """
    end = i
    if i < stop and not looks[i].line.gap:
        end = _end_of_block(looks, i, stop)
    while end < min(stop, i + _MOST):
        block = _end_of_block(looks, end, stop)
        if block - end < 2 and looks[end].shape != "lead":
            break
        end = block
    if end == i or end - i > _MOST:
        return i
    for k in range(end, min(end + _NEAR, stop)):
        if looks[k].shape == "credit" and has_credit_line(looks[k].text):
            return k + 1
    return end


def _announces(look: Look) -> bool:
    """Return whether a line announces other stories: "Related articles", "Read also:"."""
    return look.shape == "tail" or (look.shape in {"button", "lead"} and is_pointer(look.text))


def _end_of_titles(looks: Sequence[Look], i: int, stop: int) -> int:
    """Return where the titles of other stories end that stand as a list from line *i* on."""
    end = i
    while end < stop and looks[end].shape == "item" and looks[end].width <= _LONGEST_TITLE:
        if looks[end].text[-1] in ".:;":
            break
        end += 1
    return end


def _end_of_block(looks: Sequence[Look], i: int, stop: int) -> int:
    """Return where the lines end that stand with line *i* without a blank between."""
    end = i + 1
    while end < stop and not looks[end].line.gap:
        end += 1
    return end

"""Tell the crossheads that stand in elements which are no headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.find.body.blocks import is_crosshead
from newsrecord.find.body.field import Field
from newsrecord.find.prose import LEAST_WEIGHED, ends_sentence
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk, Container

__all__ = ["with_crossheads"]

# What a crosshead is called, by the class of its element or by the element that a page made for it.
_NAMES: Final = word_set(
    """
    crosshead crossheading crossheader subhead subheading subheader intertitle intertitre ladillo intertitulo
    entretitulo zwischentitel zwischenueberschrift zwischenuberschrift tussenkop tussenkopje mellanrubrik mellomtittel
    mellemrubrik valiotsikko mezititulek srodtytul
    """
)
# Above a story these sum it up; between two paragraphs of one look they head what follows.
_NAMES_BETWEEN: Final = word_set(
    """
    subtitle subtitulo subtitol sottotitolo soustitre untertitel undertitel underrubrik ondertitel podtytul podnaslov
    subheadline
    """
)
_LONGEST: Final = 120
_LEVEL: Final = 3
# Papers of East Asia mark a crosshead with a sign before it; stars rate what is named behind them.
_SIGNS: Final = frozenset("■□◆◇●○◎▶▷▲△▼▽▣▪◾♦❖")
# Below a picture these point to it.
_UPWARD: Final = frozenset("▲△")
_LONGEST_SIGNED: Final = 60
_BOTH: Final = 2
_CLOSING: Final = "\u201d\u2019\"'\u300d\u300f"
_LEADING_ON: Final = frozenset(":\uff1a")
_WEIGHTS: Final = frozenset("font-semibold font-bold font-extrabold font-black".split())
_SIZES: Final = frozenset("text-lg text-xl text-2xl text-3xl text-4xl text-5xl".split())
_QUESTION: Final = ("?", "\uff1f", "\u061f", "\u037e")
_LONGEST_ASKED: Final = 100
_FEWEST_ASKED: Final = 2
_FEWEST_LOUD: Final = 4
_ANSWER: Final = 1.5
"""Paragraphs below each question of a story that asks them by the way; most answers of an interview are one."""
_FEW: Final = 0.25
_WITHIN: Final = re.compile(r"[.!?\u2026\u3002\uff01\uff1f\u061f]\s")
_RANKS: Final = frozenset("23456")


def with_crossheads(field: Field, kept: list[int]) -> tuple[Chunk, ...]:
    """Return the chunks of the page, those among *kept* as headings that say to be headings.

    A role alone makes one only where no heading of the story has an element for it. Beside such elements the lines are
    kept as paragraphs: the annotated pages have them so.
    """
    chunks = field.chunks
    by_role = not [i for i in kept if chunks[i].kind == "heading" and chunks[i].level > 1]
    containers = field.outline.containers
    heads = dict.fromkeys(_asked(field, kept), _LEVEL)
    begun = False
    loud: list[int] = []
    for place, index in enumerate(kept):
        chunk = chunks[index]
        text = chunk.text
        if chunk.kind == "paragraph" and 0 < len(text) <= _LONGEST:
            if begun and text[0] in _SIGNS and _is_signed(chunks, kept, place):
                heads[index] = _LEVEL
                continue
            if begun and len(text) <= _LONGEST_SIGNED and text.isupper() and _is_in_capitals(field, kept, place):
                loud.append(index)
                continue
            container = containers[chunk.container]
            # "Specs:" leads to the line below, and heads no part of the story.
            if (
                chunk.tag == container.tag
                and chunk.container >= 0
                and text[-1] not in _LEADING_ON
                and (
                    level := _level_of(container, begun=begun, by_role=by_role)
                    or (_level_between(field, kept, place) if begun else 0)
                )
            ):
                heads[index] = level
                continue
        if not begun:
            begun = field.weights[index] > LEAST_WEIGHED
    if len(loud) >= _FEWEST_LOUD:
        # A line or two may be what somebody cries, or what stands on a sign.
        heads.update(dict.fromkeys(loud, _LEVEL))
    if not heads:
        return chunks
    made = list(chunks)
    for index, level in heads.items():
        made[index] = replace(made[index], kind="heading", level=level)
        field.weights[index] = 0.0
    return tuple(made)


def _asked(field: Field, kept: Sequence[int]) -> list[int]:
    """Return the lines in bold among *kept* that ask a question and head a part of the story.

    An interviewer's questions are set in bold as well: these stand above one paragraph each, and some of them are long,
    more than one sentence, or none that asks.
    """
    chunks = field.chunks
    bold = [i for i in kept if chunks[i].bold and chunks[i].kind == "paragraph" and chunks[i].text]
    asked = [i for i in bold if chunks[i].text.endswith(_QUESTION) and not chunks[i].link_chars]
    if not asked:
        return []
    plain = [i for i in bold if is_crosshead(chunks[i])]
    short = [i for i in asked if len(text := chunks[i].text) <= _LONGEST_ASKED and _WITHIN.search(text) is None]
    others = len([i for i in bold if chunks[i].text[-1] not in _LEADING_ON]) - len(plain) - len(short)
    if others > _FEW * len(bold):
        return []
    if len(plain) >= len(short):
        return short
    told = [i for i in kept if i > asked[0] and field.weights[i] and not chunks[i].bold]
    return short if len(short) >= _FEWEST_ASKED and len(told) >= _ANSWER * len(asked) else []


def _is_signed(chunks: Sequence[Chunk], kept: Sequence[int], place: int) -> bool:
    """Return whether a short line that a sign opens stands above a paragraph without one: other lines make a list."""
    line = chunks[kept[place]]
    if not 1 < len(line.text) <= _LONGEST_SIGNED or "\n" in line.text:
        return False
    # It is often words that somebody said.
    said = line.text.rstrip(_CLOSING)
    if line.link_chars or ends_sentence(said) or said[-1:] in _LEADING_ON or place + 1 >= len(kept):
        return False
    above, below = chunks[kept[place - 1]], chunks[kept[place + 1]]
    if above.kind == "figure" and line.text[0] in _UPWARD:
        return False
    around = (above.text[:1], below.text[:1])
    return below.kind == "paragraph" and len(below.text) > len(line.text) and _SIGNS.isdisjoint(around)


def _is_in_capitals(field: Field, kept: Sequence[int], place: int) -> bool:
    """Return whether some words in capitals stand as a line of their own between two paragraphs of one element.

    Agencies set their crossheads so: what they send out has no other means.
    """
    line = field.chunks[kept[place]]
    if line.link_chars or not 0 < place < len(kept) - 1:
        return False
    text = line.text
    if " " not in text or "\n" in text or not (text[0].isalpha() and text[-1].isalnum()):
        return False
    own = line.kind, line.container, line.tag
    beside = [field.chunks[i] for i in (kept[place - 1], kept[place + 1]) if field.weights[i] > LEAST_WEIGHED]
    beside = [each for each in beside if (each.kind, each.container, each.tag) == own and not each.text.isupper()]
    return len(beside) == _BOTH


def _level_between(field: Field, kept: Sequence[int], place: int) -> int:
    """Return the rank of a line between two paragraphs alike that is called a title or looks like one, else 0.

    Utility classes ("font-bold", "text-2xl") say how an element looks and not what it is.
    """
    chunk = field.chunks[kept[place]]
    holder = field.outline.containers[chunk.container]
    is_called = not holder.names.isdisjoint(_NAMES_BETWEEN) and not chunk.link_chars
    if not (is_called or "font" in holder.names) or place + 1 >= len(kept):
        return 0
    said = chunk.text.rstrip(_CLOSING)
    if ends_sentence(said) and not (is_called and said.endswith(_QUESTION)):
        return 0
    if not is_called:
        classes = [each.rpartition(":")[2] for each in holder.attributes.get("class", "").split()]
        if _WEIGHTS.isdisjoint(classes) or _SIZES.isdisjoint(classes):
            return 0
    above, below = next((i for i in reversed(kept[:place]) if field.weights[i]), -1), kept[place + 1]
    if above < 0 or not field.weights[below]:
        return 0
    place = field.chunks[below].container
    is_beside = field.look(above) == field.look(below) and holder.parent in (place, field.parents[place])
    return _LEVEL if is_beside else 0


def _level_of(container: Container, *, begun: bool, by_role: bool) -> int:
    """Return the rank of the crosshead that an element says to be, else 0.

    Lines above the story may be called so for their looks.
    """
    marks = container.attributes
    if by_role and "role" in marks and marks["role"] == "heading":
        rank = marks.get("aria-level", "")
        # By the standard the rank is 2 where none is given; the first is that of the headline.
        return int(rank) if rank in _RANKS else 2 if rank != "1" else 0
    return _LEVEL if container.tag == "summary" or (begun and not container.names.isdisjoint(_NAMES)) else 0

"""Tell the lines that a page prints again and again, or in a list of links, from those of its story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.wire.look import WORTH, Look, look_at
from newsrecord.wire.shapes import ends_sentence

__all__ = ["drop_bullets", "drop_repeats", "weigh_bullets"]

_LONGEST_REPEAT: Final = 200
_TWICE: Final = 2
# The bullets that some browsers set before all that a page lists, its menus as well.
_ROUND: Final = frozenset("•‣◦▪●*")
_LONGEST_OF_MENU: Final = 40
_FEWEST: Final = 4
# Between two steps may stand the mark that parts them, or what the step opens.
_APART: Final = 2
_MOST_STEPS: Final = 6
_LONGEST_STEP: Final = 20
_FIRST: Final = ("1.", "1)")
_REPEATED: Final = frozenset({"short", "long", "lead", "prose", "item"})


def drop_repeats(looks: Sequence[Look], times: Mapping[str, int]) -> tuple[Look, ...]:
    """Return *looks* with the lines that stand three times and more as buttons: no story says a thing three times.

    Where that would take the better part of the sentences, they are let be; and so are captions, which pages print
    above, under and beside a picture.

    Args:
        looks: the lines.
        times: how often each text stands among them.
    """
    if max(times.values(), default=0) <= _TWICE:
        return tuple(looks)
    often = frozenset([look.text for look in looks if times[look.text] > _TWICE and look.width <= _LONGEST_REPEAT])
    repeated = sum([look.width for look in looks if look.is_prose and look.text in often])
    whole = sum([look.width for look in looks if look.is_prose])
    repeats = _REPEATED if repeated * 2 < whole else _REPEATED - {"prose"}
    return tuple([
        replace(look, shape="button", worth=WORTH["button"], is_prose=False, is_label=False)
        if look.text in often and look.shape in repeats
        else look
        for look in looks
    ])  # fmt: skip


def weigh_bullets(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Return *looks* with the short lines behind bullets weighed as those without, where the menus have bullets too.

    They have if buttons stand behind bullets, or several short lines before the first paragraph: a list of the story
    stands behind one.
    """
    listed = [i for i, look in enumerate(looks) if look.bullet and look.bullet in _ROUND]
    if len(listed) < _FEWEST:
        return tuple(looks)
    text = next((i for i, look in enumerate(looks) if look.is_prose), len(looks))
    buttons = sum([looks[i].shape == "button" for i in listed])
    if buttons < _TWICE and sum([_is_of_menu(looks[i]) for i in listed if i < text]) < _FEWEST:
        return tuple(looks)
    weighed = list(looks)
    for i in listed:
        if _is_of_menu(looks[i]):
            weighed[i] = replace(looks[i], worth=WORTH["short"])
    return tuple(weighed)


def _is_of_menu(look: Look) -> bool:
    return look.shape == "item" and look.width < _LONGEST_OF_MENU and not ends_sentence(look.words)


def drop_bullets(looks: Sequence[Look], start: int, stop: int) -> tuple[Look, ...]:
    """Return *looks* with the lines outside of *start* to *stop* as they are without their bullets.

    Some browsers paste a bullet before all that a page lists: its menus, the line of the writer, the tags.  Programs
    that render pages number the steps of the way down to a story, and its headline is the last of them.
    """
    places = [
        i for i, look in enumerate(looks)
        if look.shape == "item" and look.bullet in _ROUND and not start <= i < stop
    ]  # fmt: skip
    places += _find_numbered(looks[:start])
    if not places:
        return tuple(looks)
    bare = list(looks)
    lines = [replace(looks[i].line, text=looks[i].words) for i in places]
    for i, look in zip(places, look_at(lines), strict=True):
        bare[i] = look
    return tuple(bare)


def _find_numbered(looks: Sequence[Look]) -> list[int]:
    """Return the lines that count the steps of a way down, the first of them a word or two: "1. Home", "2. Ports"."""
    found: list[int] = []
    run: list[int] = []
    for i, look in enumerate(looks):
        if not look.bullet or not look.bullet[0].isdigit():
            continue
        number = int(look.bullet[:-1])
        if not run or number == 1 or number != len(run) + 1 or i - run[-1] > _APART:
            found += run if _is_way(looks, run) else ()
            # A picture of a house, for the first step, leaves but its number.
            run = [i - 1] if number == _TWICE and i and looks[i - 1].text in _FIRST else []
        if number == len(run) + 1:
            run.append(i)
    found += run if _is_way(looks, run) else ()
    return [i for i in found if looks[i].bullet]


def _is_way(looks: Sequence[Look], run: Sequence[int]) -> bool:
    return _TWICE <= len(run) <= _MOST_STEPS and looks[run[0]].width <= _LONGEST_STEP

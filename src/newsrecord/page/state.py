"""Read the stories that pages carry in the data of their scripts, to be set out by a browser only.

Frameworks put the state of a page into a script: as JSON (``__NEXT_DATA__``), assigned to a variable
(``Fusion.globalContent = {...}``, ``__APOLLO_STATE__``), or pushed in pieces (``self.__next_f.push([1, "..."])``).
Where in it a story stands differs from site to site, but a story looks the same everywhere: one long text with markup,
or a list of objects of which most hold a sentence or more.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

import attrs

from newsrecord.limits import Limits
from newsrecord.page.linked_data import is_too_deep
from newsrecord.page.state_flat import unflatten
from newsrecord.page.state_parts import SETS_PARAGRAPHS, join_parts, length_of
from newsrecord.page.state_strings import parsed_strings

__all__ = ["StateText", "find_state_texts", "holds_state"]

# Scripts that hold data rather than code: JSON, or JSON assigned to a variable or passed to a function near the start.
_STATE: Final = re.compile(r"""[\[{]\s{0,8}\\?["\[{]""")
_PIECE: Final = "push([1,"
_SHORTEST: Final = 300
_HEAD: Final = 400
_OPENING: Final = re.compile(r"[=(:,]\s{0,20}(?=[\[{])")
_ROW: Final = re.compile(r"(?:^|\n)[0-9a-f]{1,6}:(?=[\[{])")
_TEXT_ROW: Final = re.compile(r"(?:^|\n)[0-9a-f]{1,6}:T[0-9a-f]{1,6},")
_PUSH: Final = "self.__next_f.push("
_MOST_VALUES: Final = 40
_LONG: Final = 400
_NEAR: Final = 4
_MOST_BESIDE: Final = 80
_FEW: Final = 8
_HEADED: Final = re.compile("headline|title", re.IGNORECASE)


@attrs.frozen(kw_only=True)
class StateText:
    """A text that may be a story's body."""

    text: str
    """The text as HTML, or plain with line breaks."""
    locator: str
    """Where it stands: ``state[0]$.data.contentHtml``."""
    is_markup: bool
    """Whether the text is HTML."""
    beside: tuple[str, ...]
    """The short strings in the objects around it, among which the story's headline is to be expected."""


def holds_state(script: str) -> bool:
    """Return whether *script* may hold the state of a page.

    >>> holds_state("x = " + json.dumps({"a": "b" * 300})), holds_state("function go() { return 1 } " * 20)
    (True, False)
    """
    if len(script) < _SHORTEST:
        return False
    return _STATE.search(script, 0, _HEAD) is not None or script.find(_PIECE, 0, _HEAD) >= 0


def find_state_texts(scripts: Sequence[str], limits: Limits) -> tuple[StateText, ...]:
    """Return the long texts in the data of *scripts*, the longest first.

    >>> story = "<p>" + "The ferry left the harbour on Saturday. " * 12 + "</p>"
    >>> state = json.dumps({"a": {"title": "Ferry", "html": story}})
    >>> found = find_state_texts([f"window.state = {state};"], Limits())
    >>> found[0].locator, found[0].beside, found[0].is_markup
    ('state[0]$.a.html', ('Ferry',), True)
    """
    found: list[StateText] = []
    left = limits.max_json_nodes * _NEAR
    for number, script in enumerate(scripts):
        if script.lstrip().startswith(_PUSH):
            continue
        for value in _values(script, limits):
            left = _gather(unflatten(value), f"state[{number}]$", left, found, limits)
            if left <= 0:
                break
    pushed = _pushed(scripts)
    for value in _rows(pushed, limits):
        left = _gather(value, "state$", left, found, limits)
    return tuple(sorted(found, key=lambda each: -len(each.text)))


def _values(script: str, limits: Limits) -> Iterator[Any]:
    """Yield the JSON values in a script: the script itself, or what is assigned and passed in it."""
    text = script.strip().removesuffix(";")
    if text[:1] in "[{":
        yield from _load(text, limits)
        return
    for written in parsed_strings(text):
        yield from _load(written, limits)
    decoder = json.JSONDecoder(strict=False)
    at = 0
    for _ in range(_MOST_VALUES):
        opening = _OPENING.search(text, at)
        if opening is None:
            return
        try:
            if is_too_deep(text[opening.end() :], limits.max_json_depth):
                return
            value, at = decoder.raw_decode(text, opening.end())
        except (ValueError, RecursionError):
            at = opening.end()
            continue
        yield value


def _load(text: str, limits: Limits) -> Iterator[Any]:
    if is_too_deep(text, limits.max_json_depth):
        return
    try:
        yield json.loads(text, strict=False)
    except ValueError:
        return


def _pushed(scripts: Sequence[str]) -> str:
    """Return what scripts push piece by piece, put together."""
    pieces = []
    for script in scripts:
        text = script.strip()
        if not text.startswith(_PUSH):
            continue
        try:
            value, _ = json.JSONDecoder(strict=False).raw_decode(text, text.index("(") + 1)
        except ValueError:
            continue
        if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
            pieces.append(value[1])
    return "".join(pieces)


def _rows(pushed: str, limits: Limits) -> Iterator[Any]:
    """Yield the values of the rows that were pushed: JSON behind an index, or a text with its length."""
    decoder = json.JSONDecoder(strict=False)
    for row in _ROW.finditer(pushed):
        end = pushed.find("\n", row.end())
        text = pushed[row.end() : end if end >= 0 else len(pushed)]
        if len(text) < _LONG or is_too_deep(text, limits.max_json_depth):
            continue
        try:
            yield decoder.raw_decode(text)[0]
        except ValueError:
            continue
    for row in _TEXT_ROW.finditer(pushed):
        length = int(row[0].rpartition("T")[2][:-1], 16)
        yield {"text": pushed[row.end() : row.end() + length]}


def _gather(value: Any, path: str, left: int, found: list[StateText], limits: Limits) -> int:
    """Add the texts in *value*; return how many more values may be looked at."""
    waiting: list[tuple[Any, str, tuple[Mapping[str, Any], ...]]] = [(value, path, ())]
    seen: set[int] = set()
    while waiting and left > 0:
        left -= 1
        item, where, around = waiting.pop()
        if isinstance(item, str):
            if item.lstrip()[:1] in ("{", "["):
                # Data written into a string, to be read a second time.
                waiting.extend((held, where, around) for held in _load(item, limits) if _may_hold(held))
            elif (" " in item[:_LONG] or not item.isascii()) and not _ROW.match(item):
                found.append(_text(item, where, around))
        elif isinstance(item, Mapping):
            inner = (*around[-_NEAR:], item)
            waiting.extend((held, f"{where}.{key[:80]}", inner) for key, held in item.items() if _may_hold(held))
        elif isinstance(item, list):
            # What was written once may belong in many places.
            left -= len(item) if id(item) in seen else 0
            seen.add(id(item))
            text = join_parts(item, around)
            if length_of(text) >= _LONG:
                found.append(_text(text, where, around))
            waiting.extend((held, f"{where}[{index}]", around) for index, held in enumerate(item) if _may_hold(held))
    return left


def _may_hold(value: Any) -> bool:
    if isinstance(value, str):
        return 3 * len(value) >= _LONG and length_of(value) >= _LONG
    return isinstance(value, dict | list)


def _text(text: str, where: str, around: Sequence[Mapping[str, Any]]) -> StateText:
    beside = tuple(islice(_beside(around), _MOST_BESIDE))
    is_markup = SETS_PARAGRAPHS.search(text, 0, 20_000) is not None
    return StateText(text=text, locator=where, is_markup=is_markup, beside=beside)


def _beside(around: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the short strings of objects, and those of the headline that such an object keeps in one of its own."""
    for item in around:
        for key, value in item.items():
            # A headline may come in several lengths: {"headlines": {"basic": "...", "print": "..."}}.
            is_headed = isinstance(value, Mapping) and len(value) <= _FEW and _HEADED.search(key, 0, _FEW * _FEW)
            for each in value.values() if is_headed else (value,):
                if isinstance(each, str) and 0 < len(each) < _LONG:
                    yield each

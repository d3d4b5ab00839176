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
from itertools import chain, islice
from typing import Any, Final

import attrs

from newsrecord.errors import printable
from newsrecord.limits import Limits
from newsrecord.page.linked_data import is_too_deep
from newsrecord.page.state_calls import is_call, literal_data, returned_data
from newsrecord.page.state_flat import unflatten
from newsrecord.page.state_parts import SETS_PARAGRAPHS, join_parts, length_of
from newsrecord.page.state_rows import is_pushed, read_rows
from newsrecord.page.state_strings import parsed_strings
from newsrecord.page.state_words import Room, kind_of, words_of

__all__ = ["Holder", "StateText", "find_state_texts", "holds_state", "load_json", "read_states"]

# Scripts that hold data rather than code: JSON, or JSON assigned to a variable or passed to a function near the start.
_STATE: Final = re.compile(r"""[\[{]\s{0,8}(?:\\?["\[{]|&q;)""")
# Angular writes the signs of markup in a way of its own.
_ESCAPED: Final = re.compile("&([qaslg]);")
_ESCAPES: Final = ("&q;", "[&q;", "{&q;")
_SIGNS: Final = {"q": '"', "a": "&", "s": "'", "l": "<", "g": ">"}
_SHORTEST: Final = 300
_HEAD: Final = 400
_OPENING: Final = re.compile(r"[=(:,]\s{0,20}(?=[\[{])")
_MOST_VALUES: Final = 40
_LONG: Final = 400
_MOST_LITERALS: Final = 4
# What begins as style sheets do: "@font-face {font-family: Apex;", ".card, .card a{margin:0".
_STYLES: Final = re.compile(r"\s{0,40}[@.#*:\w][^{}<>;]{0,120}\{\s{0,40}[a-z-]{2,30}\s?:\s{0,4}[^{}<>;]{1,200};")
_NEAR: Final = 4
_MOST_BESIDE: Final = 80
_MOST_AROUND: Final = 8
_FEW: Final = 8
_HEADS: Final = frozenset({"headline", "byline", "timestamp", "standfirst"})
_HEADED: Final = re.compile("headline|title", re.IGNORECASE)


class Holder:
    """An object of the data that stands around a text, with those around it."""

    __slots__ = ("locator", "parent", "values")

    def __init__(self, values: Mapping[str, Any], locator: str, parent: Holder | None = None) -> None:
        self.values = values
        self.locator = locator
        """Where it stands: ``state[0]$.data``."""
        self.parent = parent
        """The object around it."""

    def chain(self) -> Iterator[Holder]:
        """Yield the object and those around it, from the inside out."""
        holder: Holder | None = self
        while holder is not None:
            yield holder
            holder = holder.parent


@attrs.frozen(kw_only=True)
class StateText:
    """A text that may be a story's body."""

    text: str
    """The text as HTML, or plain with line breaks."""
    locator: str
    """Where it stands: ``state[0]$.data.contentHtml``."""
    is_markup: bool
    """Whether the text is HTML."""
    holder: Holder | None = None
    """The object that it stands in."""
    heads: tuple[Holder, ...] = ()
    """The parts of it that are no text and tell of it: its headline, its byline."""

    @property
    def beside(self) -> tuple[str, ...]:
        """The short strings in the objects around it, among which the story's headline is to be expected."""
        said = (text for head in self.heads if (text := words_of(head.values, Room(_MOST_BESIDE))))
        around = _beside(self.holder) if self.holder is not None else ()
        return tuple(islice(chain(said, around), _MOST_BESIDE))


def holds_state(script: str) -> bool:
    """Return whether *script* may hold the state of a page.

    >>> holds_state("x = " + json.dumps({"a": "b" * 300})), holds_state("function go() { return 1 } " * 20)
    (True, False)
    """
    if len(script) < _SHORTEST:
        # The last of many pieces may be a short one.
        return is_pushed(script)
    return _STATE.search(script, 0, _HEAD) is not None or is_pushed(script) or is_call(script)


def find_state_texts(scripts: Sequence[str], limits: Limits) -> tuple[StateText, ...]:
    """Return the long texts in the data of *scripts*, the longest first.

    >>> story = "<p>" + "The ferry left the harbour on Saturday. " * 12 + "</p>"
    >>> state = json.dumps({"a": {"title": "Ferry", "html": story}})
    >>> found = find_state_texts([f"window.state = {state};"], Limits())
    >>> found[0].locator, found[0].beside, found[0].is_markup
    ('state[0]$.a.html', ('Ferry',), True)
    """
    found: list[StateText] = []
    room = Room(limits.max_json_nodes * _NEAR, sum(map(len, scripts)))
    for value, path in read_states(scripts, limits):
        _gather(value, path, room, found, limits)
        if room.left <= 0:
            break
    return tuple(sorted(found, key=lambda each: -len(each.text)))


def read_states(scripts: Sequence[str], limits: Limits) -> Iterator[tuple[Any, str]]:
    """Yield the values that *scripts* hold, each with where it stands.

    >>> list(read_states(['x = {"a": 1}'], Limits()))
    [({'a': 1}, 'state[0]$')]
    """
    for number, script in enumerate(scripts):
        if not is_pushed(script):
            for value in _values(script, limits):
                yield unflatten(value), f"state[{number}]$"
    for value in read_rows(scripts, limits):
        yield value, "state$"


def _values(script: str, limits: Limits) -> Iterator[Any]:
    """Yield the JSON values in a script: the script itself, or what is assigned and passed in it."""
    text = script.strip().removesuffix(";")
    if text[:1] in "[{":
        yield from load_json(_ESCAPED.sub(_unescape, text) if text.startswith(_ESCAPES, 1) else text, limits)
        return
    if is_call(text) and (data := returned_data(text)) is not None:
        yield from load_json(data, limits)
        return
    for written in parsed_strings(text):
        yield from load_json(written, limits)
    decoder = json.JSONDecoder(strict=False)
    at = tried = 0
    for _ in range(_MOST_VALUES):
        opening = _OPENING.search(text, at)
        if opening is None:
            return
        try:
            if is_too_deep(text[opening.end() :], limits.max_json_depth):
                return
            value, at = decoder.raw_decode(text, opening.end())
        except (ValueError, RecursionError):
            # Values of the language that JSON lacks: undefined, new Date("2024-03-05").
            data, end = literal_data(text, opening.end()) if tried < _MOST_LITERALS else (None, 0)
            tried += 1
            at = end if data is not None else opening.end()
            yield from load_json(data, limits) if data is not None else ()
            continue
        yield value


def _unescape(found: re.Match[str]) -> str:
    return _SIGNS[found[1]]


def load_json(text: str, limits: Limits) -> Iterator[Any]:
    """Yield the value of JSON *text*, or nothing where it is none, or too deep."""
    if is_too_deep(text, limits.max_json_depth):
        return
    try:
        yield json.loads(text, strict=False)
    except ValueError:
        return


def _gather(value: Any, path: str, room: Room, found: list[StateText], limits: Limits) -> None:
    """Add the texts in *value*, in its order."""
    waiting: list[tuple[Any, str, Holder | None]] = [(value, path, None)]
    # What a flat list holds once may stand in many places, or in itself: it belongs where it is first met.  The values
    # are kept, so that no other has the same identity.
    seen: dict[int, Any] = {}
    while waiting and room.left > 0:
        room.left -= 1
        item, where, holder = waiting.pop()
        if isinstance(item, str):
            if item.lstrip()[:1] in ("{", "["):
                # Data written into a string, to be read a second time.
                waiting.extend((held, where, holder) for held in load_json(item, limits) if _may_hold(held))
            elif (" " in item[:_LONG] or not item.isascii()) and _STYLES.match(item) is None:
                found.append(_text(item, where, holder))
            continue
        if id(item) in seen:
            continue
        seen[id(item)] = item
        held_here: list[tuple[Any, str, Holder | None]]
        if isinstance(item, Mapping):
            inner = Holder(item, where, holder)
            held_here = [
                (held, f"{where}.{printable(key[:80])}", inner) for key, held in item.items() if _may_hold(held)
            ]
        else:
            text = join_parts(item, _around(holder), room)
            if length_of(text) >= _LONG:
                found.append(_text(text, where, holder, _heads_of(item, where)))
            held_here = [(held, f"{where}[{index}]", holder) for index, held in enumerate(item) if _may_hold(held)]
        waiting.extend(reversed(held_here))


def _may_hold(value: Any) -> bool:
    if isinstance(value, str):
        return 3 * len(value) >= _LONG and length_of(value) >= _LONG
    return isinstance(value, dict | list)


def _heads_of(items: Sequence[Any], where: str) -> tuple[Holder, ...]:
    """Return those of the parts of a text that are its head."""
    parts = ((item, f"{where}[{number}]") for number, item in enumerate(items[:_FEW]) if isinstance(item, Mapping))
    return tuple(Holder(item, path) for item, path in parts if kind_of(item) in _HEADS)


def _text(text: str, where: str, holder: Holder | None, heads: tuple[Holder, ...] = ()) -> StateText:
    # What begins with an element may hold nothing else: links to feeds, a player.
    is_markup = text.lstrip()[:1] == "<" or SETS_PARAGRAPHS.search(text, 0, 20_000) is not None
    return StateText(text=text, locator=where, is_markup=is_markup, holder=holder, heads=heads)


def _around(holder: Holder | None) -> list[Mapping[str, Any]]:
    """Return the objects that a list stands in, from the inside out, as far as they may hold what it names."""
    return [] if holder is None else [each.values for each in islice(holder.chain(), _MOST_AROUND)]


def _beside(holder: Holder) -> Iterator[str]:
    """Yield the short strings of objects, and those of the headline that such an object keeps in one of its own."""
    for around in islice(holder.chain(), _NEAR + 1):
        for key, held in around.values.items():
            # A headline may come in several lengths: {"headlines": {"basic": "...", "print": "..."}}; and as rich text
            # of one line: {"title": [{"type": "heading1", "text": "..."}]}.
            value = held[0] if isinstance(held, list) and len(held) == 1 else held
            is_headed = isinstance(value, Mapping) and len(value) <= _FEW and _HEADED.search(key, 0, _FEW * _FEW)
            for each in value.values() if is_headed else (value,):
                if isinstance(each, str) and 0 < len(each) < _LONG:
                    yield each
